"""Says that a change of a saved entry had been begun earlier, and is what stands on the page."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from journal_app.domain.entry import KeptDraft
from journal_app.services.journal import Journal
from journal_app.ui.dates import day_text, time_text
from journal_app.ui.page import Desk
from journal_app.ui.widgets.announce import announce
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.text import label


def kept_change(journal: Journal, entry_id: str) -> KeptDraft | None:
    """The change of an entry that was begun and not saved, if there is one; set aside or not."""
    return next((kept for kept in journal.drafts() if kept.draft.id == entry_id), None)


class TakenUp(QFrame):
    """A quiet line above the page; out of sight as long as nothing was taken up."""

    again_wanted = Signal()
    """One would rather begin from the saved entry."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setProperty("kind", "notice")
        self._sentence = label("", "small", self)
        self.again = button(
            self.tr("Begin again from the saved entry"), "link", self.again_wanted.emit, self
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 14, 8)
        row.setSpacing(12)
        row.addWidget(self._sentence, 1)
        row.addWidget(self.again)
        self.hide()

    def show_kept(self, kept: KeptDraft | None) -> None:
        """Say when the change was kept last; nothing for None."""
        self.setVisible(kept is not None)
        if kept is None:
            return
        now = self._desk.clock().astimezone()
        begun = kept.updated_at.astimezone()
        day = day_text(begun.date(), now.date())
        text = self.tr("You had begun to change this entry ({0}, {1}). This is what you had.")
        self._sentence.setText(text.format(day, time_text(begun)))
        announce(self, self._sentence.text())
