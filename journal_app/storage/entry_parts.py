"""Writing what belongs to an entry: texts, answers, moments with their marks, tags, observations.

Each function brings what is stored to what a draft says, inside the caller's transaction, and
leaves alone what did not change.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from journal_app.domain.entry import EntryDraft
from journal_app.domain.errors import InvalidValue
from journal_app.domain.moments import Moment
from journal_app.storage.instants import to_ms

if TYPE_CHECKING:
    from sqlmodel import Session

    from journal_app.storage.records import PlacementRecord, TagRecord


def write_text(session: Session, seq: int, draft: EntryDraft) -> None:
    """The long texts; the search index follows them by itself."""
    from journal_app.storage.records import EntryTextRecord

    record = session.get(EntryTextRecord, seq) or EntryTextRecord(seq=seq)
    record.seen = draft.seen
    record.me = draft.me
    record.question = draft.supervision_question
    # All other words of one's own, so that they are found too.
    words = [item.answer for item in draft.answers] + [tick.words for tick in draft.observations]
    record.answers = "\n\n".join(word for word in words if word)
    session.add(record)


def write_answers(session: Session, draft: EntryDraft) -> None:
    """The answered prompts, in order."""
    from sqlmodel import select

    from journal_app.storage.records import PromptAnswerRecord

    stored = select(PromptAnswerRecord).where(PromptAnswerRecord.entry_id == draft.id)
    by_ordinal = {record.ordinal: record for record in session.exec(stored)}
    for ordinal, item in enumerate(draft.answers):
        record = by_ordinal.pop(ordinal, None) or PromptAnswerRecord(
            entry_id=draft.id, ordinal=ordinal, prompt_id="", question="", answer=""
        )
        record.prompt_id, record.question, record.answer = (
            item.prompt_id,
            item.question,
            item.answer,
        )
        session.add(record)
    for surplus in by_ordinal.values():
        session.delete(surplus)


def write_moments(session: Session, draft: EntryDraft) -> None:
    """The moments, and a new mark for each that was moved; the marks before it stay.

    Raises:
        InvalidValue: ``moment_twice`` when two moments, here or elsewhere, have one id.
    """
    from sqlmodel import col, or_, select

    from journal_app.storage.records import MomentRecord

    ids = {moment.id for moment in draft.moments}
    mine_or_meant = or_(col(MomentRecord.entry_id) == draft.id, col(MomentRecord.id).in_(ids))
    by_id = {item.id: item for item in session.exec(select(MomentRecord).where(mine_or_meant))}
    if len(ids) < len(draft.moments) or any(r.entry_id != draft.id for r in by_id.values()):
        raise InvalidValue("moment_twice")
    newest = _newest_marks(session, draft.id) if by_id else {}
    for ordinal, moment in enumerate(draft.moments):
        record = by_id.pop(moment.id, None) or MomentRecord(
            id=moment.id, entry_id=draft.id, ordinal=ordinal
        )
        record.ordinal, record.label = ordinal, moment.label
        session.add(record)
        mark = _mark(draft.id, moment)
        if _what_counts(mark) != _what_counts(newest.get(moment.id)):
            session.add(mark)
    for removed in by_id.values():
        session.delete(removed)


def _newest_marks(session: Session, entry_id: str) -> dict[str, PlacementRecord]:
    from sqlmodel import col, select

    from journal_app.storage.records import PlacementRecord

    own = (
        select(PlacementRecord)
        .where(
            PlacementRecord.entry_id == entry_id,
            PlacementRecord.placed_by == "self",
            PlacementRecord.again == False,  # noqa: E712 - a comparison in SQL
        )
        .order_by(col(PlacementRecord.seq))
    )
    return {record.moment_id: record for record in session.exec(own) if record.moment_id}


def _mark(entry_id: str, moment: Moment) -> PlacementRecord:
    from journal_app.storage.records import PlacementRecord

    placement = moment.placement
    return PlacementRecord(
        moment_id=moment.id,
        entry_id=entry_id,
        x=placement.position.x,
        y=placement.position.y,
        certainty=placement.certainty.value,
        made_at=to_ms(placement.made_at),
    )


def _what_counts(record: PlacementRecord | None) -> tuple[object, ...] | None:
    return None if record is None else (record.x, record.y, record.certainty, record.made_at)


def write_tags(session: Session, draft: EntryDraft, tags: Sequence[TagRecord]) -> None:
    """The tags, in order."""
    from sqlmodel import select

    from journal_app.storage.records import EntryTagRecord

    stored = select(EntryTagRecord).where(EntryTagRecord.entry_id == draft.id)
    by_tag = {record.tag_id: record for record in session.exec(stored)}
    for ordinal, tag in enumerate(tags):
        record = by_tag.pop(tag.id, None) or EntryTagRecord(entry_id=draft.id, tag_id=tag.id)
        record.ordinal = ordinal
        session.add(record)
    for surplus in by_tag.values():
        session.delete(surplus)


def known_tags(session: Session, names: Iterable[str]) -> tuple[TagRecord, ...]:
    """The records of some tags, each once, made where they are new.

    A tag that is written otherwise elsewhere (*Grief*, *grief*) keeps its first writing.
    """
    return tuple({tag.id: tag for tag in (_known_tag(session, name) for name in names)}.values())


def _known_tag(session: Session, name: str) -> TagRecord:
    from sqlmodel import select

    from journal_app.storage.records import TagRecord

    found = session.exec(select(TagRecord).where(TagRecord.name == name)).first()
    if found is None:
        found = TagRecord(name=name)
        session.add(found)
        session.flush()
    return found


def write_observations(session: Session, draft: EntryDraft) -> tuple[str, ...]:
    """The ticked observations; returns those that were not ticked before."""
    from sqlmodel import select

    from journal_app.storage.records import ObservationRecord

    stored = select(ObservationRecord).where(ObservationRecord.entry_id == draft.id)
    by_signal = {record.signal: record for record in session.exec(stored)}
    new = tuple(tick.signal for tick in draft.observations if tick.signal not in by_signal)
    for ordinal, tick in enumerate(draft.observations):
        record = by_signal.pop(tick.signal, None) or ObservationRecord(
            entry_id=draft.id, signal=tick.signal
        )
        record.words, record.ordinal = tick.words, ordinal
        session.add(record)
    for surplus in by_signal.values():
        session.delete(surplus)
    return new
