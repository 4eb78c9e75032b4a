"""Reads a draft and all that belongs to it; the form waits for no more than it needs."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from journal_app.domain.dataclass import dataclass
from journal_app.domain.entry import EntryDraft, KeptDraft
from journal_app.ui.page import Page
from journal_app.ui.pages.log_reads import (
    Background,
    Choices,
    read_background,
    read_choices,
    read_codes,
)

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Opened:
    """A draft with what the form shows beside it.

    Attributes:
        draft: what is to be written on.
        edits: whether it changes a saved entry.
        was_kept: whether something of it was kept before.
        kept: the draft as it was read from where it was kept; None where it was not.
        choices: what the fields offer.
        background: what comes into sight with the first mark.
    """

    draft: EntryDraft
    edits: bool
    was_kept: bool
    kept: KeptDraft | None
    choices: Choices
    background: Background


class Opening(QObject):
    """Only what was asked for last is shown.

    Args:
        page: asks the journal, and the answers are for it.
    """

    opened = Signal(object)
    """An ``Opened``."""
    choices_read = Signal(object)
    """``Choices``."""
    codes_read = Signal(tuple)
    """Client codes, the likeliest first."""
    background_read = Signal(object)
    """The ``Background`` of another client or role."""
    not_opened = Signal(object)
    """Why a draft could not be read, as an exception."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self._asked = 0
        self._opening = self._late = False
        """Whether a draft is being read, and whether what is offered is to be read after it."""

    def open(
        self, read: Callable[[], EntryDraft | KeptDraft], *, edits: bool, was_kept: bool
    ) -> None:
        """Read a draft and all that belongs to it."""
        self._asked += 1
        number, services = self._asked, self._page.desk.services

        def read_all() -> Opened:
            found = read()
            kept = found if isinstance(found, KeptDraft) else None
            draft = found.draft if isinstance(found, KeptDraft) else found
            choices, background = read_choices(services), read_background(services, draft)
            before = was_kept or kept is not None
            return Opened(draft, edits, before, kept, choices, background)

        def show(found: Opened) -> None:
            if number == self._asked:
                self._opening = False
                self.opened.emit(found)
                self._read_late(found.draft)

        self._opening = True
        self._page.ask(read_all, show, self._failed)

    def read_again(self, role_id: str | None) -> None:
        """Read what the fields offer; after the draft, while that is being read."""
        if self._opening:
            self._late = True
        else:
            self._page.ask(partial(read_choices, self._page.desk.services), self.choices_read.emit)
            self._read_codes(role_id)

    def read_background(self, draft: EntryDraft) -> None:
        """The client or the role has changed, and with it what lies behind the marks."""
        number = self._asked

        def show(found: Background) -> None:
            if number == self._asked:
                self.background_read.emit(found)

        self._page.ask(partial(read_background, self._page.desk.services, draft), show)

    def _read_late(self, draft: EntryDraft) -> None:
        """Codes, and what something changed meanwhile; the page does not wait for them."""
        if self._late:
            self._late = False
            self._submit(partial(read_choices, self._page.desk.services), self.choices_read.emit)
        self._read_codes(draft.role_id, draft.started_at)

    def _read_codes(self, role_id: str | None, at: datetime | None = None) -> None:
        reading = partial(read_codes, self._page.desk.services, role_id, at)
        self._submit(reading, self.codes_read.emit)

    def _submit(self, read: Callable[[], T], done: Callable[[T], None]) -> None:
        page = self._page
        page.desk.tasks.submit(read, context=page, done=done, failed=page.problem_raised.emit)

    def _failed(self, error: Exception) -> None:
        self._opening = False
        self.not_opened.emit(error)
