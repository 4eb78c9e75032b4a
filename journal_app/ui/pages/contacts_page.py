"""My contacts: whom to call at once, and whom to refer to."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from journal_app.domain.contact import Contact, ContactKind
from journal_app.domain.dataclass import dataclass
from journal_app.domain.errors import StanceError
from journal_app.domain.unfinished import FormKind, Written
from journal_app.services.bundle import Services
from journal_app.services.changes import Subject
from journal_app.services.contacts import Removed
from journal_app.ui.actions.undoing import Way
from journal_app.ui.page import Desk, Page
from journal_app.ui.pages.contact_cards import ContactsCard
from journal_app.ui.tasks import Steps
from journal_app.ui.two_columns import TwoColumns
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.card import PageHeader
from journal_app.ui.widgets.tab_order import tab_as_read


@dataclass(frozen=True, slots=True)
class ContactsView:
    """All that the page shows, read in one go."""

    emergency: tuple[Contact, ...]
    referral: tuple[Contact, ...]
    country: str


def read_contacts(services: Services) -> ContactsView:
    """What stands on the page; runs on the store thread."""
    return ContactsView(
        services.contacts.emergency(),
        services.contacts.referral_list(),
        services.practice.practitioner().jurisdiction,
    )


class ContactsPage(Page):
    """Two lists side by side, each changed in place."""

    subjects = frozenset({Subject.CONTACTS, Subject.PRACTICE})
    referrals_requested = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.build_up(self._making())

    def _making(self) -> Steps:
        desk = self.desk
        self.header = PageHeader(
            self.tr("My contacts"),
            self.tr("Your own address book: it stays in the journal, and you keep it right."),
            self,
        )
        self.header.buttons.addWidget(
            button(self.tr("Back to Referrals"), "", self.referrals_requested.emit, self)
        )
        # Both cards are made where they stay: moved there, they would be dressed anew.
        columns = TwoColumns(self, shares=(1, 1), below=760)
        columns.lay_out_page(self.header)
        yield
        self.emergency = ContactsCard(ContactKind.EMERGENCY, desk, columns)
        yield
        self.referral = ContactsCard(ContactKind.REFERRAL, desk, columns)
        yield
        columns.fill((self.emergency,), (self.referral,))
        for card in (self.emergency, self.referral):
            card.keep_requested.connect(partial(self._keep, card))
            card.list.checked_requested.connect(self._checked)
            card.list.delete_requested.connect(self._delete)
            card.list.move_requested.connect(self._move)
        self.forms.watch(FormKind.CONTACT, self._written, self._take_up)

    def refresh(self) -> None:
        """Ask for both lists."""
        self.ask(partial(read_contacts, self.desk.services), self._show_view)

    def _show_view(self, view: ContactsView) -> None:
        today = self.desk.clock().astimezone().date()
        self.emergency.show_contacts(view.emergency, view.country, today)
        self.referral.show_contacts(view.referral, view.country, today)
        tab_as_read(self, self.header)
        self.forms.restore()

    def _written(self) -> Iterator[Written]:
        for card in (self.emergency, self.referral):
            yield from card.form.unfinished()

    def _take_up(self, written: Written) -> None:
        for card in (self.emergency, self.referral):
            card.take_up(written)

    def _keep(self, card: ContactsCard, contact: Contact) -> None:
        def failed(error: Exception) -> None:
            if isinstance(error, StanceError):
                about_name = error.code == "contact_name_missing"
                at = card.form.name if about_name else None
                card.form.tell_problem(self.desk.words.error(error), at)
            else:
                self.problem_raised.emit(error)

        save = partial(self.desk.services.contacts.save, contact)
        self.write_undoably(
            self.tr("The contact is saved."), save, lambda _kept: card.written(), failed
        )

    def _checked(self, contact_id: str) -> None:
        checked = partial(self.desk.services.contacts.checked, contact_id)
        self.write_undoably(self.tr("The contact is marked as checked."), checked)

    def _move(self, contact_id: str, by: int) -> None:
        move = partial(self.desk.services.contacts.move, contact_id, by)
        self.write_undoably(self.tr("The contact was moved."), move)

    def _delete(self, contact_id: str) -> None:
        def done(removed: Removed) -> None:
            sentence = self.tr("“{0}” was deleted.").format(removed.contact.name)
            put_back = partial(self.desk.services.contacts.put_back, removed)
            way = Way(lambda: self.write(put_back), lambda: self.write(delete))
            self.undo_offered.emit(sentence, way)

        delete = partial(self.desk.services.contacts.delete, contact_id)
        self.write(delete, done)
