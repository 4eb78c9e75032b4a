"""What every reader of a format offers, and what it is given."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import field
from typing import Protocol

from journal_app.domain.dataclass import dataclass
from journal_app.services.exchange.importers.source import Source
from journal_app.services.exchange.importers.wishes import Wishes
from journal_app.services.exchange.records import SessionsFile


def _unheard(_done: int, _of: int) -> None:
    """Nobody wants to know how far it is."""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a reader needs to know of the journal and the computer.

    Attributes:
        zone: where a time without a zone was written down (IANA name).
        new_id: makes ids for entries and moments that have none.
        signals: ids of the observations that may be ticked.
        told: called now and then with how many records are done, of how many (0: not known);
            what it raises ends the reading, which is how an import is cancelled.
        wishes: what the user decided; a reader looks only at what concerns the reading itself,
            such as the columns and the scale of a table.
    """

    zone: str
    new_id: Callable[[], str]
    signals: Collection[str] = frozenset()
    told: Callable[[int, int], None] = _unheard
    wishes: Wishes = field(default_factory=Wishes)


class Reader(Protocol):
    """A module that reads one format.

    ``recognises`` looks at names and beginnings only and never raises for hostile input other
    than what ``Source`` raises. ``read`` reads all of it: every record of the source is either
    among the sessions or among the refused, whatever is in it.
    """

    def recognises(self, source: Source) -> bool:
        """Whether this is very likely a source of this format."""
        ...

    def read(self, source: Source, about: Surroundings) -> SessionsFile:
        """Everything in it.

        Raises:
            InvalidValue: when nothing of it can be read.
        """
        ...
