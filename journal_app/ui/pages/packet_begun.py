"""Notes on a packet that are being written: each stays with its session until it is added."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from journal_app.domain.anchors import Anchor
from journal_app.domain.dataclass import dataclass
from journal_app.domain.packet import NotePart
from journal_app.ui.widgets.confirm import Confirm


@dataclass(frozen=True, slots=True)
class BegunNote:
    """A note that was not added yet.

    Attributes:
        changes: the id of the note it is another wording of; empty for one more.
    """

    part: NotePart
    anchor: Anchor
    words: str
    changes: str = ""

    def as_words(self) -> dict[str, Any]:
        """The note as a form is kept."""
        at = self.anchor
        where = {"quote": at.quote, "before": at.before, "after": at.after}
        return {"part": self.part.value, "text": self.words, "changes": self.changes, **where}

    @classmethod
    def of_words(cls, words: Mapping[str, Any]) -> BegunNote | None:
        """The note of a form that was kept; None where it cannot be read."""
        try:
            anchor = Anchor(str(words["quote"]), str(words["before"]), str(words["after"]))
            part = NotePart(words["part"])
            return cls(part, anchor, str(words["text"]), str(words["changes"]))
        except (KeyError, ValueError):
            return None


class Margins(Protocol):
    """Where notes are begun."""

    @property
    def begun(self) -> Mapping[str, BegunNote]:
        """What was not added, by session."""

    def add_begun(self) -> None:
        """Add all of it."""


class NotesFirst(QObject):
    """Before a reply is sealed: what still stands in a field would not be in it.

    Args:
        margins: where notes are begun.
        then: seals the reply.
        page: on which it is asked.
    """

    def __init__(self, margins: Margins, then: Callable[[], object], page: QWidget) -> None:
        super().__init__(page)
        self._margins = margins
        self._then = then
        self.sure = Confirm(
            self.tr("What you are writing in the margin is not added yet, and would not go along."),
            self.tr("Add it and return"),
            self.tr("Go on reading"),
            page,
        )
        self.sure.confirmed.connect(self._add)

    def asks(self) -> bool:
        """Ask where something was begun; False where nothing was."""
        if self._margins.begun:
            self.sure.ask()
            return True
        self.sure.hide()
        return False

    def _add(self) -> None:
        self._margins.add_begun()
        self._then()
