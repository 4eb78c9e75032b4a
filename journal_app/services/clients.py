"""Client codes and what was agreed with each."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta

from journal_app.domain.client import Agreement, Client, PastAgreement, Worked
from journal_app.domain.client_column import ClientColumn
from journal_app.domain.clock import Clock, localized
from journal_app.domain.errors import InvalidValue
from journal_app.domain.practice import RoleKind
from journal_app.domain.retention import RetentionProposal, proposed
from journal_app.services.changes import Change, Saved, Subject
from journal_app.services.local_zone import local_zone
from journal_app.services.standing import Standing
from journal_app.storage import client_merging, clients, practice
from journal_app.storage.client_merging import Merged
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
        self._zone = zone
        self._standing = Standing(database, clock, zone)

    def all(self) -> ClientColumn:
        """All clients, the one seen last first; those never seen at the end, by code."""
        return clients.summaries(self._db)

    def seen_last(self, most: int) -> tuple[ClientColumn, int]:
        """The first of ``all``, at most so many, quickly; and how many there are in all."""
        return clients.seen_last(self._db, most), clients.count(self._db)

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
            InvalidValue: ``client_code_missing``, ``client_code_taken``, ``client_code_too_long``.
        """
        code = storable(client.code).strip()
        if not code:
            raise InvalidValue("client_code_missing")
        changed = replace(client, id=client.id or new_id(), code=code)
        clients.save(self._db, changed, self._clock())
        reminded = self._standing.keep_if_possible()
        # Entries and loops show the code, which may be another now.
        subjects = [Subject.CLIENTS, Subject.ENTRIES, Subject.REFERRALS]
        if reminded:
            subjects.append(Subject.REMINDERS)
        return Saved(self.client(code), Change.of(*subjects))

    def points(self, code: str) -> tuple[tuple[datetime, float, float], ...]:
        """When and where one sat with a client, in all roles, in the order of time."""
        return clients.points(self._db, code)

    def averaged(self, code: str) -> int:
        """How many of these sessions stand at the average of several moments."""
        return clients.averaged(self._db, code)

    def past_agreements(self, client_id: str) -> tuple[PastAgreement, ...]:
        """The agreements that came before the one that stands, the last first."""
        return clients.past_agreements(self._db, client_id)

    def begin_agreement(self, client: Client) -> Saved[Client]:
        """Keeps the agreement that stands as a past one; a new one begins today, of the same kind.

        An agreement without an end ended yesterday. Where there is nothing to keep, none is kept.
        """
        today = localized(self._clock(), self._zone()).date()
        standing = client.agreement
        if standing != Agreement():
            ended = standing.end or max(today - timedelta(days=1), standing.start or date.min)
            clients.keep_past(self._db, client.id, replace(standing, end=ended))
        return self.save(replace(client, agreement=Agreement(standing.kind, start=today)))

    def put_back_agreement(self, past: PastAgreement, client: Client) -> Saved[Client]:
        """Takes ``begin_agreement`` back: the client as it was, without its last past agreement."""
        clients.drop_past(self._db, past.id)
        return self.save(client)

    def worked(self, client_id: str) -> tuple[Worked, ...]:
        """Sessions and minutes by year, kind of agreement and of payment."""
        return clients.worked(self._db, client_id)

    def retention(self, client: Client) -> RetentionProposal:
        """A day to decide about keeping, by the role of the last session and by where one works.

        It counts from the end of the agreement, else from the last session, else from today.
        """
        last = clients.last_worked(self._db, client.id)
        roles = {role.id: role.kind for role in practice.roles(self._db)}
        first = next(iter(roles.values()), RoleKind.COACH)
        kind = roles.get(last[0], first) if last else first
        today = localized(self._clock(), self._zone()).date()
        ended = client.agreement.end or (last[1] if last else today)
        return proposed(kind, practice.practitioner(self._db).jurisdiction, ended)

    def extend(self, client: Client, until: date, reason: str) -> Saved[Client]:
        """Keeps what is there for longer; the reason is kept with it.

        Raises:
            InvalidValue: ``reason_missing``, ``day_past``.
        """
        reason = " ".join(storable(reason).split())
        if not reason:
            raise InvalidValue("reason_missing")
        if until <= localized(self._clock(), self._zone()).date():
            raise InvalidValue("day_past", value=until.isoformat())
        return self.save(replace(client, retention_until=until, retention_reason=reason))

    def merge(self, gone: str, kept: str) -> Saved[Merged]:
        """Makes two codes one; ``part`` takes it back with what this returns.

        Raises:
            NotFound: ``not_found_client``.
            InvalidValue: ``merge_with_itself``.
        """
        with self._db.raw_transaction() as connection:
            merged = client_merging.merge(connection, gone, kept)
        return Saved(merged, Change(frozenset(Subject)))

    def part(self, merged: Merged) -> Saved[None]:
        """Takes a merging back; what was written since stays where it is.

        Raises:
            NotFound: ``not_found_client``.
            InvalidValue: ``client_code_taken``.
        """
        with self._db.raw_transaction() as connection:
            client_merging.part(connection, merged)
        return Saved(None, Change(frozenset(Subject)))
