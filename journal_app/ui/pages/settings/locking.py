"""How the journal is locked."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from journal_app.ui.page import Desk
from journal_app.ui.pages.settings.section import Section
from journal_app.ui.widgets.card import Card
from journal_app.ui.widgets.text import label


class LockingSection(Section):
    """Kept on this computer."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.locking = LockingCard(desk, self)
        self.add(self.locking)


class LockingCard(Card):
    """How to lock, where there is something to lock."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self.set_heading(self.tr("Locking"))
        text = (
            self.tr(
                "Ctrl+L locks the journal, and so does “Lock” at the left. What you are writing is "
                "kept as a draft first; then the passphrase is asked for again."
            )
            if desk.services.encrypted
            else self.tr(
                "This journal is a plain file without a passphrase, so there is nothing to lock."
            )
        )
        self.body.addWidget(label(text, "", self))
