"""What a saving changed in an entry, as codes; the words are in ``wording``."""

from __future__ import annotations

from enum import StrEnum

from journal_app.domain.entry import EntryDraft
from journal_app.domain.moments import Moment


class Changed(StrEnum):
    """A part of an entry that is not as it was before."""

    CLIENT = "client"
    ROLE = "role"
    TIME = "time"
    SESSION = "session"
    SEEN = "seen"
    ME = "me"
    ANSWERS = "answers"
    MARK_SET = "mark_set"
    MARK_MOVED = "mark_moved"
    MARK_REMOVED = "mark_removed"
    SCALES = "scales"
    MOMENT_TAGS = "moment_tags"
    TAGS = "tags"
    OBSERVATIONS = "observations"
    SUPERVISION = "supervision"


_FIELDS: dict[Changed, tuple[str, ...]] = {
    Changed.CLIENT: ("client",),
    Changed.ROLE: ("role_id",),
    Changed.TIME: ("started_at", "zone", "minutes"),
    Changed.SESSION: ("format", "agreement_kind", "paid_kind", "people"),
    Changed.SEEN: ("seen",),
    Changed.ME: ("me",),
    Changed.ANSWERS: ("answers",),
    Changed.SCALES: ("charge", "familiarity"),
    Changed.MOMENT_TAGS: ("moment_tags",),
    Changed.TAGS: ("tags",),
    Changed.OBSERVATIONS: ("observations",),
    Changed.SUPERVISION: ("to_supervision", "supervision_question"),
}


def what_changed(before: EntryDraft, after: EntryDraft) -> tuple[Changed, ...]:
    """The parts that differ, in the order in which they stand on the page."""
    found = {
        part
        for part, fields in _FIELDS.items()
        if any(getattr(before, field) != getattr(after, field) for field in fields)
    }
    marks = _marks(before.moments, after.moments)
    if marks is not None:
        found.add(marks)
    return tuple(part for part in Changed if part in found)


def _marks(before: tuple[Moment, ...], after: tuple[Moment, ...]) -> Changed | None:
    if _placed(before) == _placed(after):
        return None
    if len(after) > len(before):
        return Changed.MARK_SET
    return Changed.MARK_REMOVED if len(after) < len(before) else Changed.MARK_MOVED


def _placed(moments: tuple[Moment, ...]) -> list[tuple[object, ...]]:
    return [
        (moment.label, moment.placement.position, moment.placement.certainty) for moment in moments
    ]
