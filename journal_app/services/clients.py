"""Client codes and what was agreed with each."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from journal_app.domain.client import Client, ClientSummary
from journal_app.domain.clock import Clock
from journal_app.domain.errors import InvalidValue
from journal_app.services.changes import Change, Saved, Subject
from journal_app.services.local_zone import local_zone
from journal_app.services.standing import Standing
from journal_app.storage import clients
from journal_app.storage.database import Database
from journal_app.storage.ids import new_id
from journal_app.storage.text import storable


class Clients:
    """The clients of one journal, by code."""

    def __init__(
        self, database: Database, clock: Clock, zone: Callable[[], str] = local_zone
    ) -> None:
        self._db = database
        self._clock = clock
        self._standing = Standing(database, clock, zone)

    def all(self) -> tuple[ClientSummary, ...]:
        """All clients, the one seen last first; those never seen at the end, by code."""
        return clients.summaries(self._db)

    def client(self, code: str) -> Client:
        """One client; capitals make no difference.

        Raises:
            NotFound: ``not_found_client``.
        """
        return clients.by_code(self._db, code)

    def save(self, client: Client) -> Saved[Client]:
        """Creates or changes the client of this id; an empty id makes a new one.

        A review of the agreement has a reminder, due from the beginning of that day; a day to
        decide about keeping has one 30 days before. It moves with the day and goes with it.

        Raises:
            InvalidValue: ``client_code_missing``, ``client_code_taken``.
        """
        code = storable(client.code).strip()
        if not code:
            raise InvalidValue("client_code_missing")
        changed = replace(client, id=client.id or new_id(), code=code)
        clients.save(self._db, changed, self._clock())
        reminded = self._standing.keep()
        # Entries and loops show the code, which may be another now.
        subjects = [Subject.CLIENTS, Subject.ENTRIES, Subject.REFERRALS]
        if reminded:
            subjects.append(Subject.REMINDERS)
        return Saved(self.client(code), Change.of(*subjects))

    def points(self, code: str) -> tuple[tuple[datetime, float, float], ...]:
        """When and where one sat with a client, in all roles, in the order of time."""
        return clients.points(self._db, code)
