"""Insight: where I have been sitting, and whether the question is due."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from journal_app.domain.clock import Clock
from journal_app.domain.compare import Comparison, Places, compare
from journal_app.domain.dataclass import dataclass
from journal_app.domain.drift import (
    Centre,
    Finding,
    TrailingMeans,
    compare_with_intended,
    describe_part,
    find_at_end,
    find_in,
    stage,
    trailing_means,
)
from journal_app.domain.drift_columns import DriftColumns, DriftSession
from journal_app.domain.errors import InvalidValue
from journal_app.domain.event import Event
from journal_app.domain.giving_up import GoOn, to_the_end
from journal_app.domain.practice import IntendedArea, Role, area_at
from journal_app.domain.reflection import Asked, Question, Reflection, question_due
from journal_app.domain.selection import Selection
from journal_app.services.changes import Change, Saved, Subject
from journal_app.services.standing_notice import area_by_number, as_area, standing_notice
from journal_app.storage import drift_reads, events, practice, reflections, role_reads
from journal_app.storage.database import Database
from journal_app.storage.drift_reads import Choices, Earlier, RecordSize
from journal_app.storage.reflections import LastAnswer

LONGEST_POSTPONE = timedelta(days=90)

__all__ = [
    "Choices",
    "CompareView",
    "DriftColumns",
    "DriftRecord",
    "DriftSession",
    "DriftView",
    "Insight",
    "Selection",
]


@dataclass(frozen=True, slots=True)
class DriftView:
    """All that the drift page shows of one selection.

    Attributes:
        trailing_x, trailing_y: beside each session of ``columns``; None where it is too early.
        areas: the intended areas of the role, oldest first.
        finding: of the sessions selected; a part of the record is described, never compared. Its
            notices hold each look against the area in force then; the comparison with the
            intended area takes the one in force now, or at the end of a period that is past.
        reflections: all of the role, newest first, whatever is selected.
        choices: what the role's placed sessions can be narrowed to.
        events: of the role and of all roles, oldest first.
        earlier: set where ``columns`` hold the newest sessions alone. What is told of the end of
            the record holds then; what takes all of it (notices, choices) does not.
    """

    role: Role
    selection: Selection
    columns: DriftColumns
    trailing_x: TrailingMeans
    trailing_y: TrailingMeans
    areas: tuple[IntendedArea, ...]
    area: IntendedArea | None
    finding: Finding
    reflections: tuple[Reflection, ...]
    choices: Choices
    events: tuple[Event, ...]
    earlier: Earlier | None = None


@dataclass(frozen=True, slots=True)
class DriftRecord:
    """What is read for a ``DriftView``, on the thread of the journal; on any, it is worked out.

    Attributes: as those of the view.
    """

    role: Role
    selection: Selection
    columns: DriftColumns
    areas: tuple[IntendedArea, ...]
    area: IntendedArea | None
    reflections: tuple[Reflection, ...]
    choices: Choices
    events: tuple[Event, ...]
    earlier: Earlier | None = None

    def view(self, go_on: GoOn = to_the_end) -> DriftView:
        """With what the record says: some microseconds a session.

        ``go_on`` is called again and again meanwhile, and may raise to give it up.
        """
        columns = self.columns
        return DriftView(
            role=self.role,
            selection=self.selection,
            columns=columns,
            trailing_x=trailing_means(columns.xs),
            trailing_y=trailing_means(columns.ys),
            areas=self.areas,
            area=self.area,
            finding=self._finding(go_on),
            reflections=self.reflections,
            choices=self.choices,
            events=self.events,
            earlier=self.earlier,
        )

    def _finding(self, go_on: GoOn) -> Finding:
        if self.selection.is_part:
            return describe_part(self.columns)
        if self.earlier is None:
            return _finding(self.columns, self.areas, self.area, go_on)
        count = self.earlier.count + len(self.columns)
        found = find_at_end(self.columns, *_held(self.area))
        return replace(found, count=count, stage=stage(count))


@dataclass(frozen=True, slots=True)
class CompareView:
    """All that the comparison of two selections of one role shows.

    Attributes:
        places: of the first and of the second selection.
        area: the intended area in force now.
    """

    role: Role
    selections: tuple[Selection, Selection]
    places: tuple[Places, Places]
    compared: Comparison
    area: IntendedArea | None


class Insight:
    """The use cases around drift and the question."""

    def __init__(self, db: Database, clock: Clock) -> None:
        self._db = db
        self._clock = clock

    def drift(self, selection: Selection) -> DriftView:
        """What the record of one role says, for the sessions selected.

        Raises:
            NotFound: ``not_found_role``.
        """
        return self.record(selection).view()

    def record(self, selection: Selection, go_on: GoOn = to_the_end) -> DriftRecord:
        """The same, read and not worked out yet.

        ``go_on`` is called again and again meanwhile, and may raise to give it up.

        Raises:
            NotFound: ``not_found_role``.
        """
        role = role_reads.role(self._db, selection.role_id)
        columns = drift_reads.columns(self._db, selection, go_on)
        areas = practice.intended_history(self._db, role.id)
        return DriftRecord(
            role=role,
            selection=selection,
            columns=columns,
            areas=areas,
            area=self._area_shown(selection, columns, areas),
            reflections=reflections.reflections(self._db, role.id),
            choices=drift_reads.choices(
                self._db, role.id, None if selection.conditions else columns.clients
            ),
            events=events.events(self._db, role.id),
        )

    def lately(self, role_id: str, most: int) -> DriftRecord | None:
        """The newest sessions of a role, at most so many, in a time that does not grow with all.

        None where that would be all of them.

        Raises:
            NotFound: ``not_found_role``.
        """
        role = role_reads.role(self._db, role_id)
        found = drift_reads.lately(self._db, role_id, most)
        if found is None:
            return None
        columns, earlier = found
        areas = practice.intended_history(self._db, role_id)
        return DriftRecord(
            role=role,
            selection=Selection(role_id),
            columns=columns,
            areas=areas,
            area=area_at(areas, self._clock()),
            reflections=reflections.reflections(self._db, role_id),
            choices=drift_reads.choices_since(self._db, role_id, columns.times[0], columns.clients),
            events=events.events(self._db, role_id),
            earlier=earlier,
        )

    def entry_id(self, seq: int) -> str:
        """The id of the entry of which columns hold the number.

        Raises:
            NotFound: ``not_found_entry``.
        """
        return drift_reads.entry_id(self._db, seq)

    def choices(self, role_id: str) -> Choices:
        """What the placed sessions of a role can be narrowed to."""
        return drift_reads.choices(self._db, role_id)

    def compare(self, first: Selection, second: Selection) -> CompareView:
        """Two selections of one role side by side.

        Raises:
            NotFound: ``not_found_role``.
            ValueError: for selections of different roles.
        """
        if first.role_id != second.role_id:
            raise ValueError("sessions of different roles are not compared")
        role = role_reads.role(self._db, first.role_id)
        places = drift_reads.places(self._db, first, second)
        return CompareView(
            role=role,
            selections=(first, second),
            places=places,
            compared=compare(*places),
            area=area_at(practice.intended_history(self._db, role.id), self._clock()),
        )

    def question(self, role_id: str) -> Question:
        """Whether the question is due for a role.

        Raises:
            NotFound: ``not_found_role``.
        """
        role_reads.role(self._db, role_id)
        postponed = role_reads.postponed(self._db).get(role_id)
        return self._questions({role_id: postponed})[0]

    def due_questions(self) -> tuple[Question, ...]:
        """The questions that are due, in the order of the roles. Cheap, however long the record."""
        asked = self._questions(role_reads.postponed(self._db))
        return tuple(question for question in asked if question.due)

    def postpone(self, role_id: str, days: int = 7) -> Saved[None]:
        """Leaves the question of a role alone for some days, a notice as well.

        Raises:
            InvalidValue: ``days_out_of_range`` for less than 1 or more than 90.
            NotFound: ``not_found_role``.
        """
        if not 1 <= days <= LONGEST_POSTPONE.days:
            raise InvalidValue("days_out_of_range", value=days, most=LONGEST_POSTPONE.days)
        with self._db.transaction() as session:
            role_reads.set_postponed(session, role_id, self._clock() + timedelta(days=days))
        return Saved(None, Change.of(Subject.REFLECTIONS))

    def _area_shown(
        self, selection: Selection, columns: DriftColumns, areas: tuple[IntendedArea, ...]
    ) -> IntendedArea | None:
        """The area in force now; for a period that is over, the one at its last session."""
        now = self._clock()
        if selection.until is not None and selection.until < now.date() and len(columns):
            return area_at(areas, columns.started_at(-1))
        return area_at(areas, now)

    def _questions(self, postponed: dict[str, datetime | None]) -> tuple[Question, ...]:
        sizes = drift_reads.sizes(self._db)
        answers = reflections.last_answers(self._db)
        rhythm_days = practice.practitioner(self._db).question_rhythm_days
        return tuple(
            self._question(role_id, until, sizes.get(role_id), answers.get(role_id), rhythm_days)
            for role_id, until in postponed.items()
        )

    def _question(
        self,
        role_id: str,
        postponed_until: datetime | None,
        size: RecordSize | None,
        answer: LastAnswer | None,
        rhythm_days: int,
    ) -> Question:
        now = self._clock()
        count = size.count if size else 0
        answered = self._answered_sessions(role_id, count, answer)
        if postponed_until is not None and postponed_until - now > LONGEST_POSTPONE:
            postponed_until = None  # the clock was far ahead when this was set
        held = postponed_until is not None and now < postponed_until
        asked = question_due(
            now=now,
            notice=not held and self._has_notice(role_id, count, answered),
            rhythm_days=rhythm_days,
            last_answered_at=answer.answered_at if answer else None,
            postponed_until=postponed_until,
            sessions_since=count - answered,
            first_session_at=size.first_session_at if size else None,
        )
        return Question(
            role_id=role_id,
            due=asked is not None,
            asked=asked or Asked.SELF,
            last_answered_at=answer.answered_at if answer else None,
            sessions_since=count - answered,
        )

    def _answered_sessions(self, role_id: str, count: int, answer: LastAnswer | None) -> int:
        """How many of today's sessions stood in the record when the last answer was given.

        Their number then, but at most those held before it: sessions of that time that went to
        the bin since must not hide new ones.
        """
        if answer is None:
            return 0
        after = drift_reads.count_after(self._db, role_id, answer.answered_at)
        return min(answer.session_count, count - after)

    def _has_notice(self, role_id: str, count: int, answered: int) -> bool:
        """Whether a notice stands that was not answered: one at a session after the answer.

        A look falls on every fifth session; without one since the answer nothing is read.
        """
        if count // 5 * 5 <= answered:
            return False
        number = standing_notice(
            count,
            lambda limit: drift_reads.newest(self._db, role_id, limit),
            practice.intended_history(self._db, role_id),
        )
        return number is not None and number > answered


def _finding(
    columns: DriftColumns,
    areas: tuple[IntendedArea, ...],
    area: IntendedArea | None,
    go_on: GoOn,
) -> Finding:
    """The finding by the history of areas, and against the area that is shown beside it."""
    found = find_in(columns, area_by_number(columns, areas), go_on=go_on)
    if area is None:
        return found
    return replace(found, intended=compare_with_intended(columns.xs, columns.ys, *_held(area)))


def _held(area: IntendedArea | None) -> tuple[Centre | None, float | None]:
    """An intended area as comparisons take it."""
    if area is None:
        return None, None
    x, y, half_width = as_area(area)
    return (x, y), half_width
