"""Every service of an open journal, imported and made when it is first asked for."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
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
    from journal_app.services.hours import Hours
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
    from journal_app.services.tags import Tags
    from journal_app.services.taking_back import TakingBack
    from journal_app.services.taking_out import TakingOut
    from journal_app.services.tidying import Tidying
    from journal_app.services.unfinished import UnfinishedForms
    from journal_app.services.unkept import Unkept
    from journal_app.services.whereabouts import Whereabouts
    from journal_app.services.will import Will
    from journal_app.storage.database import Database
    from journal_app.storage.file_lock import FileLock


class MadeLate:
    """A page that is shown waits for no other's services."""

    _database: Database
    _clock: Clock
    _lock: FileLock | None
    read_only: bool
    _iterations: int
    unkept: Unkept
    """What could not be kept in the file yet."""

    def keep_unkept(self) -> None:
        """Try once more to keep what could not be kept; what still cannot stays held."""
        if self.unkept.has_words and not self.read_only:
            self.journal.keep_held()
            self.unfinished.keep_held()

    @cached_property
    def journal(self) -> Journal:
        """The entries of one journal, their drafts and their history."""
        from journal_app.services.journal import Journal

        return Journal(self._database, self._clock, unkept=self.unkept)

    @cached_property
    def browsing(self) -> Browsing:
        """What helps to find one's way among many entries."""
        from journal_app.services.browsing import Browsing

        return Browsing(self._database, self._clock)

    @cached_property
    def tags(self) -> Tags:
        """The tags in use, as a whole."""
        from journal_app.services.tags import Tags

        return Tags(self._database, self.tidying)

    @cached_property
    def tidying(self) -> Tidying:
        """Each call is one change: durable as a whole, or not made at all."""
        from journal_app.services.tidying import Tidying

        return Tidying(self._database, self._clock)

    @cached_property
    def practice(self) -> Practice:
        """What belongs to the practitioner and not to a session."""
        from journal_app.services.practice import Practice

        return Practice(self._database, self._clock)

    @cached_property
    def clients(self) -> Clients:
        """The clients of one journal, by code."""
        from journal_app.services.clients import Clients

        return Clients(self._database, self._clock)

    @cached_property
    def erasing(self) -> Erasing:
        """What takes a client, or all words about one, out of the journal for good."""
        from journal_app.services.erasing import Erasing

        return Erasing(self._database, self._clock, self.keep_unkept)

    @cached_property
    def client_files(self) -> ClientFiles:
        """Puts together and writes out what the journal keeps of one client."""
        from journal_app.services.client_file import ClientFiles

        return ClientFiles(self._database, self._clock, self.departures)

    @cached_property
    def insight(self) -> Insight:
        """The use cases around drift and the question."""
        from journal_app.services.insight import Insight

        return Insight(self._database, self._clock)

    @cached_property
    def movement(self) -> Movement:
        """Reads the moments of the sessions that a drift view shows."""
        from journal_app.services.movement import Movement

        return Movement(self._database)

    @cached_property
    def reflections(self) -> Reflections:
        """The use cases around answering the question."""
        from journal_app.services.reflections import Reflections

        return Reflections(self._database, self._clock)

    @cached_property
    def referrals(self) -> Referrals:
        """The use cases around referral loops."""
        from journal_app.services.referrals import Referrals

        return Referrals(self._database, self._clock)

    @cached_property
    def loop_record(self) -> LoopRecord:
        """Corrections in loops that are open or closed."""
        from journal_app.services.loop_record import LoopRecord

        return LoopRecord(self._database, self._clock)

    @cached_property
    def follow_ups(self) -> FollowUps:
        """The use cases around the dates of loops. What is due is answered by ``Reminders``."""
        from journal_app.services.follow_ups import FollowUps

        return FollowUps(self._database, self._clock)

    @cached_property
    def observations(self) -> Observations:
        """The use cases around own observations."""
        from journal_app.services.observations import Observations

        return Observations(self._database, self._clock)

    @cached_property
    def reminders(self) -> Reminders:
        """The use cases around reminders."""
        from journal_app.services.reminders import Reminders

        return Reminders(self._database, self._clock)

    @cached_property
    def supervision(self) -> Supervision:
        """The use cases around what waits for supervision."""
        from journal_app.services.supervision import Supervision

        return Supervision(self._database, self._clock)

    @cached_property
    def meetings(self) -> Meetings:
        """The use cases around supervision that took place. Minutes are added up, never judged."""
        from journal_app.services.meetings import Meetings

        return Meetings(self._database, self._clock)

    @cached_property
    def safekeeping(self) -> Safekeeping:
        """Keeps one journal from being lost."""
        from journal_app.services.safekeeping import Safekeeping

        return Safekeeping(self._database, self._clock)

    @cached_property
    def passphrase(self) -> Passphrase:
        """Of one open journal. All but ``matches`` on the store thread."""
        from journal_app.services.passphrase import Passphrase

        return Passphrase(
            self._database, self._clock, self._iterations, held=self._lock is not None
        )

    @cached_property
    def old_backups(self) -> OldBackups:
        """Copies of one journal in the folders where backups were made. On any thread."""
        from journal_app.services.old_backups import OldBackups

        return OldBackups(self._database, self._clock)

    @cached_property
    def exchange(self) -> Exchange:
        """What reads and writes files of sessions. The formats are imported when first needed."""
        from journal_app.services.exchanging import Exchange

        return Exchange(self._database, self._clock)

    @cached_property
    def calendar(self) -> CalendarIn:
        """Takes times of sessions out of a calendar."""
        from journal_app.services.calendar_in import CalendarIn

        return CalendarIn(self._database, self._clock)

    @cached_property
    def placing(self) -> Placing:
        """The queue of imported sessions without a mark."""
        from journal_app.services.placing import Placing

        return Placing(self._database, self._clock)

    @cached_property
    def capture(self) -> Capture:
        """Reads only; nothing here changes the journal."""
        from journal_app.services.capture import Capture

        return Capture(self._database)

    @cached_property
    def intentions(self) -> Intentions:
        """Set before a session, shown beside what was placed after it."""
        from journal_app.services.intentions import Intentions

        return Intentions(self._database, self._clock)

    @cached_property
    def again(self) -> Again:
        """Both placings are kept; the new ones are shown beside, and never counted."""
        from journal_app.services.again import Again

        return Again(self._database, self._clock)

    @cached_property
    def contacts(self) -> Contacts:
        """The practitioner's own address book, in the practitioner's own order."""
        from journal_app.services.contacts import Contacts

        return Contacts(self._database, self._clock)

    @cached_property
    def whereabouts(self) -> Whereabouts:
        """Where one was when the journal was locked."""
        from journal_app.services.whereabouts import Whereabouts

        return Whereabouts(self._database, self.unkept)

    @cached_property
    def will(self) -> Will:
        """There is one in a journal, or none."""
        from journal_app.services.will import Will

        return Will(self._database, self._clock)

    @cached_property
    def departures(self) -> Departures:
        """Counts and purpose, never content. To be recorded once the file is in its place."""
        from journal_app.services.departures import Departures

        return Departures(self._database, self._clock)

    @cached_property
    def events(self) -> Events:
        """The use cases around the labelled lines on the time line of drift."""
        from journal_app.services.events import Events

        return Events(self._database)

    @cached_property
    def merging(self) -> Merging:
        """Merges other journals into the open one."""
        from journal_app.services.merging import Merging

        return Merging(self._database, self._clock)

    @cached_property
    def conflict_copies(self) -> ConflictCopies:
        """Finds them, and remembers what was decided about each; on the store thread."""
        from journal_app.services.conflict_copies import ConflictCopies

        return ConflictCopies(self._database)

    @cached_property
    def packets(self) -> Packets:
        """The use cases around packets of one's own."""
        from journal_app.services.packets.sending import Packets

        return Packets(self._database, self._clock)

    @cached_property
    def received(self) -> Received:
        """The use cases around packets of supervisees."""
        from journal_app.services.packets.receiving import Received

        return Received(self._database, self._clock)

    @cached_property
    def readable(self) -> Readable:
        """Reads first, then writes: what is slow to write may be written elsewhere."""
        from journal_app.services.readable import Readable

        return Readable(self._database, self._clock)

    @cached_property
    def taking_back(self) -> TakingBack:
        """What one deed wrote, taken back and done again as a whole."""
        from journal_app.services.taking_back import TakingBack

        return TakingBack(self._database)

    @cached_property
    def taking_out(self) -> TakingOut:
        """Sessions as files of every kind, beside other work and stoppable."""
        from journal_app.services.taking_out import TakingOut

        return TakingOut(self._database, self._clock)

    @cached_property
    def hours(self) -> Hours:
        """What sessions count for, by scheme."""
        from journal_app.services.hours import Hours

        return Hours(self._database, self._clock, self.departures)

    @cached_property
    def unfinished(self) -> UnfinishedForms:
        """Small drafts: one for each form that is open. They are part of the journal file."""
        from journal_app.services.unfinished import UnfinishedForms

        return UnfinishedForms(self._database, self._clock, self.unkept)
