"""Writing entries: each saving is one transaction with everything that follows from it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

from journal_app.domain.entry import EntryDraft
from journal_app.domain.errors import InvalidValue, NotFound
from journal_app.domain.grid import Certainty
from journal_app.domain.moments import MomentTag
from journal_app.storage import clients, entry_parts, payload
from journal_app.storage.instants import to_ms, to_ms_or_none

if TYPE_CHECKING:
    from sqlmodel import Session

    from journal_app.storage.database import Database
    from journal_app.storage.records import EntryRecord


@dataclass(frozen=True, slots=True)
class Origin:
    """Where an imported entry comes from; ``source_id`` names it in its source, for ever."""

    batch_id: str | None = None
    source_id: str | None = None
    written_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Written:
    """What writing an entry did.

    Attributes:
        changed: False when the entry stood there just so already.
        new_signals: observations that were not ticked before.
        new_client: whether a client code was used for the first time.
        created: whether the entry was not there before.
        client_changed: whether the entry was given another client, or none any more.
    """

    entry_id: str
    client_id: str | None
    changed: bool = True
    new_signals: tuple[str, ...] = ()
    new_client: bool = False
    client_changed: bool = False
    created: bool = False


@dataclass(frozen=True, slots=True)
class SavedParts:
    """What a saving touched beside the entry itself."""

    written: Written
    draft_removed: bool
    supervision: bool
    referral: bool
    intention: bool = False


def save(db: Database, draft: EntryDraft, now: datetime) -> SavedParts:
    """Creates or changes an entry and does all that follows, in one durable transaction.

    The draft must be validated and cleaned.

    Raises:
        InvalidValue: ``unknown_role``, ``moment_twice``.
        JournalFileError: when the file cannot be written; nothing was changed then.
    """
    from journal_app.storage import drafts, intentions, referrals

    with db.transaction() as session:
        written = write(session, draft, now)
        removed = drafts.remove(session, draft.id)
        supervised = written.changed and _follow_supervision(session, draft, now)
        opened = False
        if written.new_signals or written.client_changed:
            opened = referrals.open_or_extend(
                session,
                written.client_id,
                draft.id,
                written.new_signals,
                now,
                _said(draft, written),
            )
        intended = written.created and intentions.attach(session, db, draft)
    return SavedParts(written, removed, supervised, opened, intended)


def save_many(db: Database, drafts: Sequence[EntryDraft], now: datetime) -> tuple[str, ...]:
    """Saves entries that are there already in one transaction; the ids of those that changed.

    As ``save``, but kept drafts stay: nobody has finished writing them.

    Raises:
        JournalFileError: when the file cannot be written; nothing was changed then.
    """
    from journal_app.storage import referrals

    changed: list[str] = []
    with db.transaction() as session:
        for draft in drafts:
            written = write(session, draft, now)
            if not written.changed:
                continue
            changed.append(draft.id)
            _follow_supervision(session, draft, now)
            if written.new_signals or written.client_changed:
                signals, said = written.new_signals, _said(draft, written)
                referrals.open_or_extend(session, written.client_id, draft.id, signals, now, said)
    return tuple(changed)


def write(
    session: Session, draft: EntryDraft, now: datetime, origin: Origin | None = None
) -> Written:
    """Creates or changes an entry with its parts and its history; nothing beyond the entry.

    Inside the caller's transaction. An entry that stands there just so already is left alone.
    """
    from journal_app.storage.records import EntryRecord, RevisionRecord, RoleRecord

    if session.get(RoleRecord, draft.role_id) is None:
        raise InvalidValue("unknown_role", value=draft.role_id)
    record = _find(session, draft.id)
    client, new_client = clients.known_client(session, draft.client, now)
    client_id = client.id if client else None
    tags = entry_parts.known_tags(session, draft.tags)
    # As it will be read back: codes and tags as they were first written.
    draft = replace(
        draft, client=client.code if client else "", tags=tuple(tag.name for tag in tags)
    )
    text = payload.to_json(draft)
    if record is not None and _stands_so(session, record, draft, text):
        return Written(draft.id, client_id, changed=False)
    client_changed = record is not None and record.client_id != client_id
    created = record is None
    if record is None:
        written_at = origin.written_at if origin and origin.written_at else now
        record = EntryRecord(
            id=draft.id,
            role_id=draft.role_id,
            started_at=0,
            zone="",
            local_day="",
            written_at=to_ms(written_at),
            changed_at=to_ms(now),
            revision=0,
            import_batch_id=origin.batch_id if origin else None,
            source_id=origin.source_id if origin else None,
        )
    record.client_id = client_id
    _fill(record, draft, now)
    session.add(record)
    session.flush()
    assert record.seq is not None
    entry_parts.write_text(session, record.seq, draft)
    entry_parts.write_answers(session, draft)
    entry_parts.write_moments(session, draft)
    entry_parts.write_tags(session, draft, tags)
    new_signals = entry_parts.write_observations(session, draft)
    # Later than the version before, whatever the clock says: merging goes by this order.
    before = session.get(RevisionRecord, (draft.id, record.revision - 1))
    saved_at = to_ms(now) if before is None else max(to_ms(now), before.saved_at + 1)
    session.add(
        RevisionRecord(entry_id=draft.id, number=record.revision, saved_at=saved_at, payload=text)
    )
    session.flush()
    return Written(draft.id, client_id, True, new_signals, new_client, client_changed, created)


def _find(session: Session, entry_id: str) -> EntryRecord | None:
    from sqlmodel import select

    from journal_app.storage.records import EntryRecord

    return session.exec(select(EntryRecord).where(EntryRecord.id == entry_id)).first()


def _stands_so(session: Session, record: EntryRecord, draft: EntryDraft, text: str) -> bool:
    from journal_app.storage.records import RevisionRecord

    # Taken to supervision, an entry loses its flag without a saving; ticked again, it changes.
    if record.to_supervision != draft.to_supervision:
        return False
    last = session.get(RevisionRecord, (record.id, record.revision))
    return last is not None and last.payload == text


def _fill(record: EntryRecord, draft: EntryDraft, now: datetime) -> None:
    point = draft.point
    unsure = sum(item.placement.certainty is Certainty.HARD_TO_SAY for item in draft.moments)
    newest = max((item.placement for item in draft.moments), key=lambda p: p.made_at, default=None)
    record.role_id = draft.role_id
    record.started_at = to_ms(draft.started_at)
    record.zone = draft.zone
    record.local_day = draft.local_start.date().isoformat()
    record.minutes = draft.minutes
    record.format = draft.format
    record.agreement_kind = draft.agreement_kind
    record.paid_kind = draft.paid_kind.value if draft.paid_kind else None
    record.people = draft.people
    record.charge = draft.charge
    record.familiarity = draft.familiarity
    record.told = MomentTag.TOLD in draft.moment_tags
    record.interpreted = MomentTag.INTERPRETED in draft.moment_tags
    record.to_supervision = draft.to_supervision
    record.x, record.y = point if point is not None else (None, None)
    record.hard_to_say = 2 * unsure > len(draft.moments)
    record.late = newest is not None and newest.is_late(draft.ended_at)
    record.changed_at = to_ms(now)
    record.revision += 1


def _said(draft: EntryDraft, written: Written) -> str:
    """The words that were used in what was ticked newly."""
    ticked = (one for one in draft.observations if one.signal in written.new_signals)
    return "; ".join(one.words for one in ticked if one.words)


def _follow_supervision(session: Session, draft: EntryDraft, now: datetime) -> bool:
    """Makes, changes or settles what waits for supervision by the flag; tells whether it did.

    What was settled is raised again by ticking the flag anew or by another question, not by
    correcting a word elsewhere in the entry. What was spoken of in a meeting stays with it.
    """
    from sqlmodel import col, select

    from journal_app.storage.records import SupervisionItemRecord

    of_entry = select(SupervisionItemRecord).where(
        SupervisionItemRecord.entry_id == draft.id, SupervisionItemRecord.kind == "entry"
    )
    newest = of_entry.order_by(
        col(SupervisionItemRecord.settled_at).is_not(None),
        col(SupervisionItemRecord.raised_at).desc(),
    )
    item = session.exec(newest).first()
    question = draft.supervision_question
    if not draft.to_supervision:
        if item is None or item.settled_at is not None:
            return False
        item.settled_at = to_ms(now)
    elif item is None or (item.settled_at is not None and item.meeting_id is not None):
        item = SupervisionItemRecord(
            kind="entry", entry_id=draft.id, question=question, raised_at=to_ms(now)
        )
    elif item.settled_at is not None:
        item.question, item.settled_at, item.raised_at = question, None, to_ms(now)
    elif item.question != question:
        item.question = question
    else:
        return False
    session.add(item)
    return True


def set_trashed(db: Database, entry_id: str, at: datetime | None) -> None:
    """Puts an entry into the bin, or takes it out with None.

    Raises:
        NotFound: ``not_found_entry``.
    """
    with db.transaction() as session:
        record = _find(session, entry_id)
        if record is None:
            raise NotFound("not_found_entry", id=entry_id)
        if (record.trashed_at is None) != (at is None):
            record.trashed_at = to_ms_or_none(at)
            session.add(record)
