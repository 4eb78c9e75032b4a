"""Keeps the draft while one writes."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from journal_app.domain.entry import EntryDraft
from journal_app.ui.page import Desk, Page

KEEP_AFTER_MS = 800
"""Kept so long after the first change that is not kept yet, and again while one writes on."""


class DraftKeeper(QObject):
    """Asks the page for its draft and has it kept: a moment after a change, and on ``flush``."""

    kept = Signal()
    not_kept = Signal(object)
    """The error; it is tried again after the next change."""

    def __init__(self, page: Page, desk: Desk, draft: Callable[[], EntryDraft | None]) -> None:
        super().__init__(page)
        self._page, self._desk, self._draft = page, desk, draft
        self.edits = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(KEEP_AFTER_MS)
        self._timer.timeout.connect(self.flush)
        self._kept: EntryDraft | None = None
        self._held = False
        self.was_kept = False
        """Whether there is a kept draft of what is being written."""

    def begin(self, draft: EntryDraft, *, edits: bool, was_kept: bool) -> None:
        """Watch another draft; as it is now it needs no keeping."""
        self._timer.stop()
        self._held = False
        self.edits, self.was_kept = edits, was_kept
        self._kept = draft

    def touch(self) -> None:
        """Something has changed."""
        if not self._timer.isActive():
            self._timer.start()

    def hold(self) -> None:
        """Keep nothing while it is being saved: the draft would outlive the save."""
        self._timer.stop()
        self._held = True

    def release(self) -> None:
        """It was not saved after all; keep it."""
        self._held = False
        self.flush()

    def stop(self) -> None:
        """What is there now is saved, or set aside."""
        self._timer.stop()
        self._kept = None

    def flush(self) -> None:
        """Keep the draft now, if it differs from what was kept."""
        self._timer.stop()
        draft = self._draft()
        if self._held or draft is None or self._kept is None or draft == self._kept:
            return
        before, self._kept = self._kept, draft
        self.was_kept = True
        keep = partial(self._desk.services.journal.keep_draft, draft, self.edits)
        self._page.write(keep, lambda _none: self.kept.emit(), partial(self._failed, before, draft))

    def _failed(self, before: EntryDraft, draft: EntryDraft, error: Exception) -> None:
        if self._kept is draft:
            self._kept = before
        self.not_kept.emit(error)
