"""Clients: the codes, what was agreed with each, and where I sat with them."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from journal_app.domain.client import Client, ClientSummary
from journal_app.domain.entry import EntryQuery
from journal_app.domain.errors import StanceError
from journal_app.services.bundle import Services
from journal_app.services.changes import Subject
from journal_app.ui.page import Desk, Page
from journal_app.ui.pages.client_detail import ClientDetail
from journal_app.ui.pages.client_list import ClientList
from journal_app.ui.pages.client_picture import ClientPicture
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.card import Card, PageHeader
from journal_app.ui.widgets.tab_order import tab_as_read
from journal_app.ui.widgets.text import label

LAST = 8


def read_picture(services: Services, summary: ClientSummary) -> ClientPicture:
    """What was done with one client; runs on the store thread."""
    code = summary.client.code
    loops = services.referrals.open() if summary.open_referral else ()
    return ClientPicture(
        summary=summary,
        points=services.clients.points(code),
        last=services.journal.entries(EntryQuery(client=code), limit=LAST),
        referral_id=next((loop.id for loop in loops if loop.client == code), ""),
    )


class ClientsPage(Page):
    """A list at the left, one client at the right. What is written is kept as one goes."""

    subjects = frozenset({Subject.CLIENTS, Subject.ENTRIES, Subject.REFERRALS})
    open_entry_requested = Signal(str)
    referral_requested = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._wanted = ""
        self.header = PageHeader(self.tr("Clients"), "", self)
        self.list = ClientList(desk, self)
        self.header.buttons.addWidget(
            button(self.tr("New client code"), "primary", self.list.begin_new, self)
        )
        self.empty = self._empty_card()
        self.detail = ClientDetail(desk, self)
        self.detail.hide()
        self._lay_out()
        self._connect_signals()
        self.setFocusProxy(self.list)

    def refresh(self) -> None:
        """Ask for all codes, and for the picture of the one that is shown."""
        self.ask(self.desk.services.clients.all, self._show_all)

    def open_client(self, code: str) -> None:
        """Show the client of this code."""
        self._wanted = code
        self._go_to_wanted()

    def flush(self) -> None:
        """Keep what is being written; called before locking and closing."""
        self.detail.keep()

    def retheme(self) -> None:
        """Paint the rows in the new colours."""
        self.list.view.viewport().update()

    def _lay_out(self) -> None:
        right = QWidget(self)
        stack = QVBoxLayout(right)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.addWidget(self.empty, 0, Qt.AlignmentFlag.AlignTop)
        stack.addWidget(self.detail, 1)
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.setHandleWidth(18)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self.list)
        splitter.addWidget(right)
        splitter.setStretchFactor(0, 0)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([280, 814])
        self.list.setMinimumWidth(220)
        right.setMinimumWidth(320)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(26, 24, 26, 0)
        outer.setSpacing(14)
        outer.addWidget(self.header)
        outer.addWidget(splitter, 1)

    def _connect_signals(self) -> None:
        self.list.chosen.connect(self._show_chosen)
        self.list.new_requested.connect(self._add)
        self.detail.save_requested.connect(self._save)
        self.detail.where.referral_requested.connect(self.referral_requested)
        self.detail.sessions.entry_requested.connect(self.open_entry_requested)

    def _empty_card(self) -> Card:
        made = Card(self.tr("No client code yet"), parent=self)
        made.body.addWidget(
            label(
                self.tr(
                    "What you agreed with a client, whether you may speak of them in supervision, "
                    "and where you sat with them will stand here. A code comes with the first "
                    "session you log for it, or add one now."
                ),
                "muted",
                made,
            )
        )
        return made

    # --- showing

    def _show_all(self, summaries: tuple[ClientSummary, ...]) -> None:
        self.header.set_texts(
            self.tr("Clients"), self.desk.words.clients(len(summaries)) if summaries else ""
        )
        self.empty.setVisible(not summaries)
        self.detail.setVisible(bool(summaries))
        self.list.show_clients(summaries)
        self._go_to_wanted()
        self._show_chosen(self.list.selected)

    def _go_to_wanted(self) -> None:
        client_id = self.list.model.id_of(self._wanted) if self._wanted else ""
        if client_id:
            self._wanted = ""
            self.list.select(client_id)
            self._show_chosen(client_id)

    def _show_chosen(self, client_id: str) -> None:
        """Show what is kept at once, and ask for the rest."""
        summary = self.list.model.summary_of(client_id)
        if summary is None:
            return
        before = self.detail.client
        if before is not None and before.id != client_id:
            self.detail.keep()
        self.detail.show_client(summary.client)

        def show(picture: ClientPicture) -> None:
            if self.list.selected == client_id:
                self.detail.show_picture(picture)
                tab_as_read(self, self.header)

        self.ask(partial(read_picture, self.desk.services, summary), show)

    # --- keeping

    def _save(self, client: Client) -> None:
        before = self.detail.client

        def failed(error: Exception) -> None:
            self.detail.not_kept()
            shown = self.detail.client
            if isinstance(error, StanceError) and shown is not None and shown.id == client.id:
                self.detail.code.tell_problem(self.desk.words.error(error))
            else:
                self.problem_raised.emit(error)

        def done(saved: Client) -> None:
            if before is not None:
                self._offer_undo(before, saved)

        self.write(partial(self.desk.services.clients.save, client), done, failed)

    def _offer_undo(self, before: Client, saved: Client) -> None:
        """Another code or consent is no small thing: it can be taken back."""
        if before.id != saved.id:
            return
        if before.consent is not saved.consent:
            told = self.tr("Consent of {0}: {1}.").format(
                saved.code, self.desk.words.consent(saved.consent)
            )
            back = replace(saved, consent=before.consent, consent_on=before.consent_on)
        elif before.code != saved.code:
            told = self.tr("{0} is now called {1}.").format(before.code, saved.code)
            back = replace(saved, code=before.code)
        else:
            return
        save = partial(self.desk.services.clients.save, back)
        self.undo_offered.emit(told, lambda: self.write(save))

    def _add(self, code: str) -> None:
        def failed(error: Exception) -> None:
            if isinstance(error, StanceError):
                self.list.new.tell_problem(self.desk.words.error(error))
            else:
                self.problem_raised.emit(error)

        def done(saved: Client) -> None:
            self.list.new.hide()
            self._wanted = saved.code

        self.write(partial(self.desk.services.clients.save, Client(id="", code=code)), done, failed)
