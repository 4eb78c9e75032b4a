"""The emergency contacts at hand beside the referrals, and the way to all contacts."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from journal_app.domain.contact import Contact
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.card import Card
from journal_app.ui.widgets.contact_list import ContactList
from journal_app.ui.widgets.text import label


class ContactsBrief(Card):
    """Read only; changing happens on the page of the contacts."""

    contacts_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self.set_heading(self.tr("My contacts"))
        self.list = ContactList(self)
        self._text = label("", "muted", self)
        self.open = button("", "link", self.contacts_requested.emit, self)
        self.body.addWidget(self.list)
        self.body.addWidget(self._text)
        self.body.addWidget(self.open, 0, Qt.AlignmentFlag.AlignLeft)

    def show_contacts(self, emergency: tuple[Contact, ...], referral: int, today: date) -> None:
        """Show whom to call, and how many there are to refer to."""
        self.list.show_contacts(emergency, today)
        on_list = self.tr("%n on the referral list", "", referral)
        missing = self.tr("Whom would you call, where you work, if it had to be now?")
        self._text.setText(on_list if emergency else missing)
        there = bool(emergency or referral)
        self.open.setText(self.tr("All contacts") if there else self.tr("Enter my contacts"))
