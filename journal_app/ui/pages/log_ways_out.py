"""Ways out of the form for a session that can be gone back: set aside, or begun again."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from journal_app.domain.entry import EntryDraft, KeptDraft
from journal_app.ui.actions.undoing import Way
from journal_app.ui.page import Page
from journal_app.ui.pages.log_keeper import DraftKeeper
from journal_app.ui.translation import translate


class Open(Protocol):
    """Shows another draft in the form."""

    def __call__(
        self,
        read: Callable[[], EntryDraft | KeptDraft],
        *,
        edits: bool = False,
        was_kept: bool = False,
    ) -> None: ...


class WaysOut(QObject):
    """What was being written is kept, and offered to be taken up again.

    Args:
        draft: what the form says now; None while nothing is open.
        leave: goes away from the form.
    """

    draft_requested = Signal(object, bool)
    """A draft to be opened again, and whether it edits a saved entry; after an undo."""

    def __init__(
        self,
        page: Page,
        keeper: DraftKeeper,
        draft: Callable[[], EntryDraft | None],
        open_: Open,
        leave: Callable[[], None],
    ) -> None:
        super().__init__(page)
        self._page, self._keeper = page, keeper
        self._draft, self._open, self._leave = draft, open_, leave
        self._journal = page.desk.services.journal

    def set_aside(self) -> None:
        """Leave the page; what was written is set aside, and can be taken up again at once."""
        draft, edits = self._draft(), self._keeper.edits
        self._keeper.flush()
        if draft is None or not self._keeper.was_kept or (draft.is_blank and not edits):
            self._leave()
            return

        def done(_none: None) -> None:
            self._leave()
            way = Way(lambda: self._take_up(draft, edits), lambda: self._set_aside_again(draft.id))
            said = translate("LogPage", "The draft is set aside.")
            self._page.undo_offered.emit(said, way)

        self._page.write(partial(self._journal.set_aside, draft.id), done)

    def begin_again(self) -> None:
        """Show the saved entry instead of the change that was begun; that can be had back."""
        draft = self._draft()
        if draft is None:
            return
        open_saved = partial(
            self._open, partial(self._journal.draft_of, draft.id), edits=True, was_kept=True
        )
        open_saved()
        way = Way(lambda: self._take_up(draft, True), open_saved)
        said = translate("LogPage", "This is the saved entry again.")
        self._page.undo_offered.emit(said, way)

    def _set_aside_again(self, draft_id: str) -> None:
        """With what was written on it since."""
        self._keeper.flush()
        draft = self._draft()
        if draft is not None and draft.id == draft_id:
            self._leave()
        self._page.write(partial(self._journal.set_aside, draft_id))

    def _take_up(self, draft: EntryDraft, edits: bool) -> None:
        keep = partial(self._journal.keep_draft, draft, edits)
        self._page.write(keep, lambda _none: self.draft_requested.emit(draft, edits))
