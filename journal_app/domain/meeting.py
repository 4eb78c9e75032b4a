"""Supervision meetings: when, of what kind, what was spoken of, and what was agreed."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from enum import StrEnum

from journal_app.domain.dataclass import dataclass
from journal_app.domain.entry import LONGEST_MINUTES
from journal_app.domain.errors import InvalidValue
from journal_app.domain.reminder import ReminderState
from journal_app.domain.supervision import SupervisionItem


class MeetingKind(StrEnum):
    """With whom one met."""

    ONE_TO_ONE = "one_to_one"
    GROUP = "group"
    PEER = "peer"


@dataclass(frozen=True, slots=True)
class AgreedAction:
    """Something that was agreed in a meeting.

    Attributes:
        id: empty for one that is new.
        due_on: the local day of which one wants to be reminded, or None.
        state: of its reminder; None where there is none.
    """

    text: str
    due_on: date | None = None
    id: str = ""
    state: ReminderState | None = None


@dataclass(frozen=True, slots=True)
class MeetingDraft:
    """A meeting as it is written down.

    Attributes:
        minutes: how long it was, None where that is not known.
        supervisor: a role or initials, never a name; may be empty.
        role_id: the role it was for, None for all of them.
        spoken: ids of the items that were spoken of.
        method: how one worked, as some bodies ask for it; may be empty.
    """

    met_on: date
    kind: MeetingKind = MeetingKind.ONE_TO_ONE
    minutes: int | None = None
    supervisor: str = ""
    role_id: str | None = None
    words: str = ""
    actions: tuple[AgreedAction, ...] = ()
    spoken: tuple[str, ...] = ()
    method: str = ""


@dataclass(frozen=True, slots=True)
class Meeting:
    """A meeting that took place; ``spoken`` are the items that were spoken of."""

    id: str
    met_on: date
    kind: MeetingKind
    minutes: int | None = None
    supervisor: str = ""
    role_id: str | None = None
    words: str = ""
    actions: tuple[AgreedAction, ...] = ()
    spoken: tuple[SupervisionItem, ...] = ()
    method: str = ""

    @property
    def draft(self) -> MeetingDraft:
        """The meeting as it can be written down anew."""
        return MeetingDraft(
            self.met_on,
            self.kind,
            self.minutes,
            self.supervisor,
            self.role_id,
            self.words,
            self.actions,
            tuple(item.id for item in self.spoken),
            self.method,
        )


@dataclass(frozen=True, slots=True)
class MonthOfMeetings:
    """The meetings of one month, the newest first; ``minutes`` is the sum of those known."""

    year: int
    month: int
    minutes: int
    meetings: tuple[Meeting, ...]


def checked(draft: MeetingDraft, today: date) -> MeetingDraft:
    """The draft, without blanks around its words and without actions that say nothing.

    Raises:
        InvalidValue: ``meeting_ahead``: it has not taken place yet; ``minutes_out_of_range``.
    """
    if draft.met_on > today:
        raise InvalidValue("meeting_ahead")
    if draft.minutes is not None and not 1 <= draft.minutes <= LONGEST_MINUTES:
        raise InvalidValue("minutes_out_of_range", value=draft.minutes)
    actions = tuple(
        AgreedAction(said, action.due_on, action.id)
        for action in draft.actions
        if (said := " ".join(action.text.split()))
    )
    return MeetingDraft(
        draft.met_on,
        draft.kind,
        draft.minutes,
        " ".join(draft.supervisor.split()),
        draft.role_id,
        draft.words.strip(),
        actions,
        tuple(dict.fromkeys(draft.spoken)),
        " ".join(draft.method.split()),
    )


def by_month(meetings: Iterable[Meeting]) -> tuple[MonthOfMeetings, ...]:
    """The meetings by month, the newest month first. Sums only, no goal and no judgement."""
    months: dict[tuple[int, int], list[Meeting]] = {}
    for meeting in sorted(meetings, key=lambda one: (one.met_on, one.id), reverse=True):
        months.setdefault((meeting.met_on.year, meeting.met_on.month), []).append(meeting)
    return tuple(
        MonthOfMeetings(year, month, sum(one.minutes or 0 for one in found), tuple(found))
        for (year, month), found in months.items()
    )
