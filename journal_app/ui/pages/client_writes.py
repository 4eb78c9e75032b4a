"""What is written about a client: said, and with the way back."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import QObject, Signal

from journal_app.domain.client import Client, PastAgreement
from journal_app.domain.errors import StanceError
from journal_app.services.changes import Saved
from journal_app.ui.actions.undoing import Way, each_time
from journal_app.ui.page import Page
from journal_app.ui.pages.client_detail import ClientDetail
from journal_app.ui.pages.client_list import ClientList
from journal_app.ui.translation import translate
from journal_app.wording.direction import isolated


class ClientWrites(QObject):
    """A new code, what was changed of one, another agreement, a longer time to be kept."""

    added = Signal(str)
    """The code that is there now."""

    def __init__(self, page: Page, list_: ClientList, detail: ClientDetail) -> None:
        super().__init__(page)
        self._page, self._list, self._detail = page, list_, detail
        self._clients = page.desk.services.clients

    def renew(self) -> None:
        """Begin a new agreement; the one that stood can be had back."""
        self._detail.keep()
        client, clients = self._detail.client, self._clients
        if client is None:
            return

        def begin() -> Saved[tuple[Client, PastAgreement | None]]:
            saved = clients.begin_agreement(client)
            past = clients.past_agreements(client.id)
            return Saved((saved.value, past[0] if past else None), saved.change)

        def put_back(begun: tuple[Client, PastAgreement | None]) -> None:
            past = begun[1]
            if past is not None:
                self._page.write(partial(clients.put_back_agreement, past, client))

        def done(begun: tuple[Client, PastAgreement | None]) -> None:
            if begun[1] is not None:
                way = each_time(begun, put_back, partial(self._page.write, begin))
                self._page.undo_offered.emit(
                    translate("ClientsPage", "A new agreement begins today."), way
                )

        self._page.write(begin, done)

    def extend(self, until: date, reason: str) -> None:
        """Keep what there is of the client that is shown until another day."""
        client = self._detail.client
        if client is None:
            return

        def done(_kept: Client) -> None:
            back = partial(self._clients.save, client)
            way = Way(lambda: self._page.write(back), lambda: self._page.write(extend))
            self._page.undo_offered.emit(translate("ClientsPage", "It is kept longer."), way)

        extend = partial(self._clients.extend, client, until, reason)
        self._page.write(extend, done, self._page.telling(self._detail.keeping.tell_problem))

    def save(self, client: Client) -> None:
        """Keep what was changed; what is wrong with it is said at the code."""
        before = self._detail.client

        def failed(error: Exception) -> None:
            self._detail.not_kept()
            shown = self._detail.client
            if isinstance(error, StanceError) and shown is not None and shown.id == client.id:
                self._detail.code.tell_problem(self._page.desk.words.error(error))
            else:
                self._page.problem_raised.emit(error)

        told, weighty = self._told_of(before, client)
        save = partial(self._clients.save, client)
        self._page.write_undoably(told, save, None, failed, offered=weighty)

    def _told_of(self, before: Client | None, after: Client) -> tuple[str, bool]:
        """What was changed, and whether it is no small thing: another code or consent."""
        if before is not None and before.id == after.id:
            if before.consent is not after.consent:
                said = translate("ClientsPage", "Consent of {0}: {1}.")
                return said.format(after.code, self._page.desk.words.consent(after.consent)), True
            if before.code != after.code:
                said = translate("ClientsPage", "{0} is now called {1}.")
                return said.format(isolated(before.code), isolated(after.code.strip())), True
        return translate("ClientsPage", "{0} was changed.").format(after.code), False

    def add(self, code: str) -> None:
        """Keep a new code, and tell of it."""

        def done(saved: Client) -> None:
            self._list.new.hide()
            self.added.emit(saved.code)

        add = partial(self._clients.save, Client(id="", code=code))
        tell = self._page.telling(self._list.new.tell_problem)
        self._page.write_undoably(
            translate("ClientsPage", "{0} is added.").format(code.strip()), add, done, tell
        )
