"""One of the two lists of contacts, with its form and, for emergencies, numbers to check."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from journal_app.domain.contact import Contact, ContactKind, Suggested, suggestions_for
from journal_app.domain.unfinished import Written
from journal_app.ui.page import Desk
from journal_app.ui.pages.contact_form import ContactForm
from journal_app.ui.read_only import writing
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.card import Card
from journal_app.ui.widgets.contact_list import ContactList
from journal_app.ui.widgets.flow_layout import FlowLayout
from journal_app.ui.widgets.in_place_form import NEW
from journal_app.ui.widgets.text import label


class ContactsCard(Card):
    """Rows in the practitioner's own order; adding and changing happen in place."""

    keep_requested = Signal(object)

    def __init__(self, kind: ContactKind, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self._kind = kind
        self._desk = desk
        self._country = ""
        self._shown: dict[str, Contact] = {}
        self._about = label("", "muted", self)
        self.list = ContactList(self, editable=True)
        self.form = ContactForm(kind, self)
        self.add = writing(button(self.tr("Add a contact"), "", self.begin_new, self))
        if kind is ContactKind.EMERGENCY:
            self.add.setAccessibleName(self.tr("Add an emergency contact"))
        else:
            self.add.setAccessibleName(self.tr("Add to the referral list"))
        self.body.addWidget(self._about)
        self.body.addWidget(self.list)
        self.body.addWidget(self.form)
        row = FlowLayout(spacing=10)
        row.addWidget(self.add)
        self.body.addLayout(row)
        self.hints: dict[Suggested, QWidget] = {}
        if kind is ContactKind.EMERGENCY:
            self._build_hints()
        self.list.change_requested.connect(self._change)
        self.form.save_requested.connect(self.keep_requested)
        self.form.closed.connect(self._closed)

    def show_contacts(self, contacts: tuple[Contact, ...], country: str, today: date) -> None:
        """Show these; ``country`` is where the practitioner works."""
        self._country = country
        self._shown = {contact.id: contact for contact in contacts}
        emergency = self._kind is ContactKind.EMERGENCY
        self.set_heading(
            self.tr("Emergency contacts") if emergency else self.tr("Referral list"),
            self.tr("%n contact(s)", "", len(contacts)) if contacts else "",
        )
        self._about.setText(
            self.tr("Shown first when something calls for acting now. The program calls nobody.")
            if emergency
            else self.tr("Whom you would name to a client: three you know are plenty.")
        )
        self.list.show_contacts(contacts, today)
        if emergency:
            self._show_hints(contacts)

    def begin_new(self) -> None:
        """Ask for a new contact in place."""
        self._begin(Contact("", self._kind, "", country=self._country))

    def written(self) -> None:
        """Put the form away: what was in it is kept now."""
        self.form.close_form()

    def take_up(self, written: Written) -> None:
        """Go on with what was being written, where it is of this list and still there."""
        kind, _, contact_id = written.about.partition("/")
        new = Contact("", self._kind, "", country=self._country)
        contact = new if contact_id == NEW else self._shown.get(contact_id)
        if kind == self._kind.value and contact is not None:
            self._begin(contact, must_check=written.words.get("must_check") is True)
            self.form.put(written)

    def _closed(self) -> None:
        self.add.show()
        self.add.setFocus()

    def _begin(self, contact: Contact, *, must_check: bool = False) -> None:
        self.add.hide()
        self.form.begin(contact, self._today(), must_check=must_check)

    def _change(self, contact_id: str) -> None:
        self._begin(self._shown[contact_id])

    # --- numbers to check

    def _build_hints(self) -> None:
        words = self._desk.words
        self._check = label(words.check_yourself(), "muted", self)
        self.body.addSpacing(4)
        self.body.addWidget(self._check)
        flow = FlowLayout(spacing=6)
        for suggested in Suggested:
            name = words.suggested(suggested)
            text = self.tr("{0}: {1}").format(suggested.value, name)
            made = writing(
                button(text, "chip-add", partial(self._begin_suggested, suggested), self)
            )
            made.setAccessibleDescription(words.check_yourself())
            self.hints[suggested] = made
            flow.addWidget(made)
        self.body.addLayout(flow)

    def _show_hints(self, contacts: tuple[Contact, ...]) -> None:
        """Numbers that may hold where one works and are not in the list already."""
        there = {_digits(contact.reach) for contact in contacts}
        offered = [one for one in suggestions_for(self._country) if _digits(one.value) not in there]
        for suggested, made in self.hints.items():
            made.setVisible(suggested in offered)
        self._check.setVisible(bool(offered))

    def _begin_suggested(self, suggested: Suggested) -> None:
        name = self._desk.words.suggested(suggested)
        contact = Contact(
            "", ContactKind.EMERGENCY, name, reach=suggested.value, country=self._country
        )
        self._begin(contact, must_check=True)

    def _today(self) -> date:
        return self._desk.clock().astimezone().date()


def _digits(text: str) -> str:
    return "".join(sign for sign in text if sign.isdigit())
