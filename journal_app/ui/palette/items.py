"""What the palette lists, and in which order."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import field
from enum import StrEnum
from heapq import nsmallest

from journal_app.domain.dataclass import dataclass
from journal_app.ui.palette.matching import Named, parts_of, rank

MOST_SHOWN = 60
_RECENT = 0.5
"""What was chosen lately is meant sooner than its like."""


class Kind(StrEnum):
    """What a line leads to."""

    PAGE = "page"
    ACTION = "action"
    HERE = "here"
    """A button of the page that is shown."""
    SETTING = "setting"
    HELP = "help"
    CLIENT = "client"
    ENTRY = "entry"


_ORDER = {kind: place for place, kind in enumerate(Kind)}


@dataclass(frozen=True, slots=True)
class Item:
    """One line of the palette.

    Attributes:
        id: by which it is remembered as chosen lately; says nothing of the journal unless it is a
            client's or a session's.
        kind: what it leads to.
        title: what is shown and searched.
        remark: what stands beside the title, quieter.
        keys: the keys that do the same.
        also: more words it is found by, not shown.
        act: what choosing it does.
        named: title and words, as they are compared with what is typed.
    """

    id: str
    kind: Kind
    title: str
    act: Callable[[], object]
    remark: str = ""
    keys: str = ""
    also: str = ""
    named: Named = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Ready to be compared, on whichever thread it is made."""
        object.__setattr__(self, "named", Named.of(self.title, self.also))


def listed(items: Iterable[Item], query: str, recent: Sequence[str]) -> tuple[Item, ...]:
    """The items that answer, the likeliest first; all, those chosen lately first, for no query."""
    lately = {one: place for place, one in enumerate(recent)}
    if not query.strip():
        first = sorted((one for one in items if one.id in lately), key=lambda one: lately[one.id])
        rest = (one for one in items if one.id not in lately and one.kind is not Kind.CLIENT)
        return (*first, *sorted(rest, key=lambda one: _ORDER[one.kind]))[:MOST_SHOWN]
    wanted = parts_of(query)
    found: list[tuple[float, int, int, Item]] = []
    for item in items:
        far = rank(wanted, item.named)
        if far is not None:
            near = far - (_RECENT if item.id in lately else 0.0)
            found.append((near, _ORDER[item.kind], len(found), item))
    return tuple(item for *_order, item in nsmallest(MOST_SHOWN, found))
