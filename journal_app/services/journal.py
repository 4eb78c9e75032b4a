"""Writing entries and reading them again."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from datetime import date, datetime, timedelta
from sys import intern

from journal_app.domain.clock import Clock, localized, zone_named
from journal_app.domain.entry import (
    Entry,
    EntryDraft,
    EntryOrder,
    EntryQuery,
    EntryRow,
    KeptDraft,
)
from journal_app.domain.errors import JournalFileError
from journal_app.domain.likeliest import likeliest
from journal_app.services.changes import Change, Saved, Subject
from journal_app.services.local_zone import local_zone
from journal_app.services.unkept import Unkept
from journal_app.storage import (
    drafts,
    entries,
    entry_counts,
    entry_ranks,
    entry_reads,
    period,
    suggestions,
    visits,
)
from journal_app.storage.database import Database
from journal_app.storage.entry_reads import Revision
from journal_app.storage.ids import new_id
from journal_app.storage.payload import cleaned, savable
from journal_app.storage.period import PeriodCounts

__all__ = ["Journal", "PeriodCounts", "Revision"]

_USUAL_MINUTES = 60
_ROUND_TO = 5


class Journal:
    """The entries of one journal, their drafts and their history."""

    def __init__(
        self,
        database: Database,
        clock: Clock,
        zone: Callable[[], str] = local_zone,
        unkept: Unkept | None = None,
    ) -> None:
        self._db = database
        self._unkept = unkept or Unkept()
        self._clock = clock
        self._zone = zone

    # --- writing --------------------------------------------------------------------------------

    def new_draft(self, role_id: str | None = None, client: str = "") -> EntryDraft:
        """A draft for a session that has just ended, with what was the same last time.

        The role is the given one, or the one worn last. Length, format, agreement and pay are
        those of the last session with this client, or else of the last one in this role. It
        starts one session's length ago, on a full five minutes of the local clock.
        """
        usual = suggestions.usual(self._db, role_id, client)
        zone = self._zone()
        length = timedelta(minutes=usual.minutes or _USUAL_MINUTES)
        begun = localized(self._clock() - length, zone)
        on_the_clock = begun.replace(
            minute=begun.minute // _ROUND_TO * _ROUND_TO, second=0, microsecond=0
        )
        return EntryDraft(
            id=new_id(),
            role_id=usual.role_id,
            client=client,
            started_at=on_the_clock.astimezone(zone_named("UTC")),
            zone=zone,
            minutes=usual.minutes,
            format=usual.format,
            agreement_kind=usual.agreement_kind,
            paid_kind=usual.paid_kind,
        )

    def save(self, draft: EntryDraft) -> Saved[Entry]:
        """Creates the entry of this id or changes it; durable when this returns.

        In one transaction: the entry with its history, the kept draft that is no longer needed,
        what waits for supervision, and the referral loop for observations newly ticked. Saving
        what stands there already adds no history. One that lies in the bin is taken out of it.

        Raises:
            InvalidValue: see ``domain.entry.validated``; ``unknown_role``, ``moment_twice``,
                ``client_code_too_long``.
            JournalFileError: nothing was changed then.
        """
        parts = entries.save(self._db, savable(draft), self._clock())
        self._unkept.let_go(drafts.PREFIX + draft.id)
        touched = {
            Subject.ENTRIES: parts.written.changed or parts.out_of_bin,
            Subject.DRAFTS: parts.draft_removed,
            # The list of clients shows when each was seen last.
            Subject.CLIENTS: parts.written.changed or parts.out_of_bin,
            Subject.SUPERVISION: parts.supervision or parts.referral or parts.out_of_bin,
            Subject.REFERRALS: parts.referral,
            Subject.REMINDERS: parts.referral,
            Subject.INTENTIONS: parts.intention,
        }
        subjects = (subject for subject, is_touched in touched.items() if is_touched)
        written = None if parts.out_of_bin else parts.written.entry
        saved = written or self.entry(draft.id)
        return Saved(saved, Change.of(*subjects, entry_ids=(draft.id,)))

    def take_up_again(self, entry_id: str) -> Saved[EntryDraft]:
        """Takes a saving back: the entry is a draft to be written on, and lies in the bin.

        Saving the draft takes it out of there.

        Raises:
            NotFound: ``not_found_entry``.
        """
        draft = self.draft_of(entry_id)
        drafts.keep(self._db, draft, edits=True, now=self._clock())
        moved = self.trash(entry_id).change
        return Saved(draft, Change(moved.subjects | {Subject.DRAFTS}, moved.entry_ids))

    def trash(self, entry_id: str) -> Saved[None]:
        """Puts an entry into the bin. Referral loops it opened stay.

        Raises:
            NotFound: ``not_found_entry``.
        """
        entries.set_trashed(self._db, entry_id, self._clock())
        return self._moved(entry_id)

    def restore(self, entry_id: str) -> Saved[None]:
        """Takes an entry out of the bin.

        Raises:
            NotFound: ``not_found_entry``.
        """
        entries.set_trashed(self._db, entry_id, None)
        return self._moved(entry_id)

    def _moved(self, entry_id: str) -> Saved[None]:
        touched = (Subject.ENTRIES, Subject.CLIENTS, Subject.SUPERVISION)
        return Saved(None, Change.of(*touched, entry_ids=(entry_id,)))

    # --- drafts ---------------------------------------------------------------------------------

    def keep_draft(self, draft: EntryDraft, edits: bool) -> Saved[None]:
        """Keeps a draft as it is, valid or not. A blank one for a new entry needs no keeping.

        One that was set aside stays all the same: a time out of a calendar is all it has.

        Raises:
            JournalFileError: it is held then, see ``Unkept``.
        """
        if draft.is_blank and not edits:
            if drafts.is_set_aside(self._db, draft.id):
                return Saved(None, Change.of())
            return self.drop_draft(draft.id)
        self._keep(KeptDraft(cleaned(draft), self._clock(), edits, set_aside=False))
        return Saved(None, Change.of(Subject.DRAFTS))

    def keep_held(self) -> None:
        """Keeps the drafts that could not be kept before; what still cannot be stays held."""
        with contextlib.suppress(JournalFileError):
            for one in self._held():
                self._keep(one)

    def _keep(self, one: KeptDraft) -> None:
        about = drafts.PREFIX + one.draft.id
        try:
            drafts.keep(self._db, one.draft, one.edits, one.updated_at)
        except JournalFileError:
            self._unkept.hold(about, drafts.as_text(one))
            raise
        self._unkept.let_go(about)

    def _held(self) -> tuple[KeptDraft, ...]:
        return tuple(map(drafts.from_text, self._unkept.held(drafts.PREFIX).values()))

    def drafts(self) -> tuple[KeptDraft, ...]:
        """The drafts that are kept, or held until they can be, the newest first.

        Those set aside are among them.
        """
        held = self._held()
        if not held:
            return drafts.kept(self._db)
        ids = {one.draft.id for one in held}
        kept = (one for one in drafts.kept(self._db) if one.draft.id not in ids)
        return tuple(sorted((*held, *kept), key=lambda one: one.updated_at, reverse=True))

    def set_aside(self, entry_id: str) -> Saved[None]:
        """Keeps a draft without offering it on start.

        Raises:
            NotFound: ``not_found_draft``.
        """
        self.keep_held()
        drafts.set_aside(self._db, entry_id)
        return Saved(None, Change.of(Subject.DRAFTS))

    def drop_draft(self, entry_id: str) -> Saved[None]:
        """Removes a draft, if there is one; the entry it was for stays as it was."""
        self._unkept.let_go(drafts.PREFIX + entry_id)
        dropped = drafts.drop(self._db, entry_id)
        return Saved(None, Change.of(*((Subject.DRAFTS,) if dropped else ())))

    # --- reading --------------------------------------------------------------------------------

    def entry(self, entry_id: str) -> Entry:
        """One whole entry, also from the bin.

        Raises:
            NotFound: ``not_found_entry``.
        """
        from journal_app.storage.whole_entries import entry

        return entry(self._db, entry_id)

    def first_line(self, entry_id: str) -> str:
        """How an entry's texts begin; empty without any, or where it is gone."""
        return entry_reads.first_line(self._db, entry_id)

    def moments_placed(self, entry_id: str) -> int:
        """How many moments of an entry are marked; 0 where it is gone."""
        return entry_reads.moments_placed(self._db, entry_id)

    def entry_ids(self, part: str, most: int = 10) -> tuple[str, ...]:
        """The ids that begin or end so, at most so many; those in the bin as well."""
        return entry_reads.ids_like(self._db, part.strip().lower(), most)

    def draft_of(self, entry_id: str) -> EntryDraft:
        """A saved entry as a draft, to be changed and saved under the same id.

        Raises:
            NotFound: ``not_found_entry``.
        """
        return self.entry(entry_id).content

    def entries(
        self,
        query: EntryQuery | None = None,
        limit: int = 100,
        before: EntryRow | None = None,
        order: EntryOrder = EntryOrder.NEWEST,
    ) -> tuple[EntryRow, ...]:
        """The entries of a query, the newest first; with ``before``, those that follow that row.

        The best matches come without a further page: ``before`` is for orders of time.

        Raises:
            Interrupted: when ``interrupt`` was called meanwhile.
        """
        asked = query or EntryQuery()
        if order is EntryOrder.BEST:
            return entry_ranks.best_rows(self._db, asked, limit)
        return entry_reads.rows(self._db, asked, limit, before, order)

    def count(self, query: EntryQuery | None = None) -> int:
        """How many entries a query finds."""
        return entry_counts.count(self._db, query or EntryQuery())

    def interrupt(self) -> None:
        """Stops a list or search that is no longer wanted. From any thread."""
        self._db.interrupt()

    def revisions(self, entry_id: str) -> tuple[Revision, ...]:
        """The history of an entry, the newest first; the first of it is what stands now."""
        return entry_reads.revisions(self._db, entry_id)

    def client_codes(
        self, role_id: str | None = None, at: datetime | None = None
    ) -> tuple[str, ...]:
        """All client codes, the likeliest at an instant, or now, first.

        Those of the last year in the order of ``domain.likeliest``, then those seen before, the
        one seen last first.
        """
        now = at or self._clock()
        here = localized(now, self._zone()).replace(tzinfo=None)
        first = likeliest(visits.visits(self._db, role_id, now), here)
        # One text for a code, wherever it is held: there may be thousands of them.
        codes = dict.fromkeys((*first, *visits.codes_seen_last(self._db)))
        return tuple(map(intern, codes))

    def tags(self) -> tuple[str, ...]:
        """The tags in use, the most used first."""
        return suggestions.tags(self._db)

    def period_counts(self, since: date, until: date) -> PeriodCounts:
        """What happened from one local day to another, both included."""
        return period.counts(self._db, since, until)
