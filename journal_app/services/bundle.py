"""All services of one open journal."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from journal_app.domain.clock import Clock
from journal_app.services.again import Again
from journal_app.services.browsing import Browsing
from journal_app.services.calendar_in import CalendarIn
from journal_app.services.capture import Capture
from journal_app.services.client_file import ClientFiles
from journal_app.services.clients import Clients
from journal_app.services.conflict_copies import ConflictCopies
from journal_app.services.contacts import Contacts
from journal_app.services.departures import Departures
from journal_app.services.erasing import Erasing
from journal_app.services.events import Events
from journal_app.services.exchanging import Exchange
from journal_app.services.follow_ups import FollowUps
from journal_app.services.insight import Insight
from journal_app.services.intentions import Intentions
from journal_app.services.journal import Journal
from journal_app.services.loop_record import LoopRecord
from journal_app.services.meetings import Meetings
from journal_app.services.merging import Merging
from journal_app.services.movement import Movement
from journal_app.services.observations import Observations
from journal_app.services.old_backups import OldBackups
from journal_app.services.packets.receiving import Received
from journal_app.services.packets.sending import Packets
from journal_app.services.passphrase import Passphrase
from journal_app.services.placing import Placing
from journal_app.services.practice import Practice
from journal_app.services.readable import Readable
from journal_app.services.referrals import Referrals
from journal_app.services.reflections import Reflections
from journal_app.services.reminders import Reminders
from journal_app.services.safekeeping import Safekeeping
from journal_app.services.supervision import Supervision
from journal_app.services.tidying import Tidying
from journal_app.services.unfinished import UnfinishedForms
from journal_app.services.will import Will
from journal_app.storage.database import Database
from journal_app.storage.file_lock import FileLock
from journal_app.storage.vault import ITERATIONS


@dataclass(frozen=True, slots=True)
class Services:
    """What can be done with an open journal. Used from the thread that opened it."""

    path: Path
    journal: Journal
    browsing: Browsing
    tidying: Tidying
    practice: Practice
    clients: Clients
    erasing: Erasing
    client_files: ClientFiles
    insight: Insight
    movement: Movement
    reflections: Reflections
    referrals: Referrals
    loop_record: LoopRecord
    follow_ups: FollowUps
    observations: Observations
    reminders: Reminders
    supervision: Supervision
    meetings: Meetings
    safekeeping: Safekeeping
    passphrase: Passphrase
    old_backups: OldBackups
    exchange: Exchange
    calendar: CalendarIn
    capture: Capture
    intentions: Intentions
    again: Again
    placing: Placing
    contacts: Contacts
    will: Will
    departures: Departures
    events: Events
    merging: Merging
    conflict_copies: ConflictCopies
    packets: Packets
    received: Received
    readable: Readable
    unfinished: UnfinishedForms
    _database: Database
    _lock: FileLock | None = None

    @classmethod
    def over(
        cls,
        database: Database,
        clock: Clock,
        lock: FileLock | None = None,
        iterations: int = ITERATIONS,
    ) -> Services:
        """The services over an open file; closing them closes it and lets go of the lock."""
        return cls(
            path=database.path,
            journal=Journal(database, clock),
            browsing=Browsing(database, clock),
            tidying=Tidying(database, clock),
            practice=Practice(database, clock),
            clients=Clients(database, clock),
            erasing=Erasing(database, clock),
            client_files=ClientFiles(database, clock, Departures(database, clock)),
            insight=Insight(database, clock),
            movement=Movement(database),
            reflections=Reflections(database, clock),
            referrals=Referrals(database, clock),
            loop_record=LoopRecord(database, clock),
            follow_ups=FollowUps(database, clock),
            observations=Observations(database, clock),
            reminders=Reminders(database, clock),
            supervision=Supervision(database, clock),
            meetings=Meetings(database, clock),
            safekeeping=Safekeeping(database, clock),
            passphrase=Passphrase(database, clock, iterations, held=lock is not None),
            old_backups=OldBackups(database, clock),
            exchange=Exchange(database, clock),
            calendar=CalendarIn(database, clock),
            capture=Capture(database),
            intentions=Intentions(database, clock),
            again=Again(database, clock),
            placing=Placing(database, clock),
            contacts=Contacts(database, clock),
            will=Will(database, clock),
            departures=Departures(database, clock),
            events=Events(database),
            merging=Merging(database, clock),
            conflict_copies=ConflictCopies(database),
            packets=Packets(database, clock),
            received=Received(database, clock),
            readable=Readable(database, clock),
            unfinished=UnfinishedForms(database, clock),
            _database=database,
            _lock=lock,
        )

    @property
    def encrypted(self) -> bool:
        """Whether the file is encrypted."""
        return self._database.key is not None

    @property
    def is_open(self) -> bool:
        """Whether the file can be read; on the thread that opened it."""
        return self._database.is_open

    def warm_up(self) -> None:
        """Makes ready for writing ahead of the first one. Not while Qt is being imported."""
        self._database.warm_up()

    def close(self) -> None:
        """Closes the file. Closing twice is harmless."""
        self._database.close()
        if self._lock is not None:
            self._lock.release()
