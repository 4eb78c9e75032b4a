"""Drift and the question in words: findings, selections, comparisons, answers and steps."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, datetime

from journal_app.domain.compare import Comparison
from journal_app.domain.drift import Centre, Finding
from journal_app.domain.grid import Axis
from journal_app.domain.reflection import Answer, Asked, Question, StepAnswer
from journal_app.domain.selection import Numbers, Selection
from journal_app.wording import (
    chart_words,
    compare_words,
    finding_words,
    method_words,
    reflection_words,
    selection_words,
    step_words,
)
from journal_app.wording.say_session import SessionSpeaker
from journal_app.wording.selection_words import DayText


class DriftSpeaker(SessionSpeaker):
    """Says what the drift pages and the command line say."""

    # --- the finding

    def finding(self, finding: Finding, centre: Centre | None = None) -> tuple[str, ...]:
        """The finding in sentences; ``centre`` of the intended area, to name a direction."""
        return finding_words.sentences(self._voice, finding, centre)

    def chart_heading(self, finding: Finding, axis: Axis) -> str:
        """The finding on one axis, short enough for the heading of its chart."""
        return chart_words.heading(self._voice, finding, axis)

    def method_title(self) -> str:
        """*How is this worked out?*."""
        return method_words.title(self._voice)

    def method(self) -> tuple[str, ...]:
        """The paragraphs behind it."""
        return method_words.paragraphs(self._voice)

    # --- selections and comparisons

    def conditions(
        self, chosen: Selection, day_text: DayText = date.isoformat
    ) -> Mapping[str, str]:
        """What a selection is narrowed to: each condition by name, in words.

        A period with two ends is one text, by the name of ``since``.
        """
        return dict([*self._kinds(chosen), *self._times(chosen, day_text)])

    def session_numbers(self, chosen: Numbers) -> str:
        """*sessions 2 to 5 with a client*."""
        return selection_words.numbers(self._voice, chosen)

    def comparison(self, compared: Comparison, axis: Axis) -> str:
        """How far apart two selections are on an axis, or why that is not said."""
        return compare_words.difference(self._voice, compared, axis)

    def comparison_reasons(self) -> str:
        """What a difference may come from."""
        return compare_words.reasons(self._voice)

    def _kinds(self, chosen: Selection) -> Iterator[tuple[str, str]]:
        if chosen.client is not None:
            yield "client", chosen.client or self._bare(selection_words.NO_CLIENT)
        if chosen.tag is not None:
            yield "tag", f"#{chosen.tag}"
        if chosen.format is not None:
            known = self.format(chosen.format)
            yield "format", known or self._bare(selection_words.NO_FORMAT)
        if chosen.agreement is not None:
            known = self.agreement(chosen.agreement)
            yield "agreement", known or self._bare(selection_words.NO_AGREEMENT)
        if chosen.paid is not None:
            yield "paid", self.paid(chosen.paid)
        if chosen.numbers is not None:
            yield "numbers", selection_words.numbers(self._voice, chosen.numbers)

    def _times(self, chosen: Selection, day_text: DayText) -> Iterator[tuple[str, str]]:
        voice = self._voice
        if chosen.weekdays:
            yield "weekdays", selection_words.weekdays(voice, chosen.weekdays)
        if chosen.hours is not None:
            yield "hours", selection_words.hours(voice, chosen.hours)
        if chosen.event is not None:
            yield "event", selection_words.event(voice, chosen.event, day_text)
        if chosen.meeting is not None:
            yield "meeting", selection_words.meeting(voice, chosen.meeting, day_text)
        period = selection_words.period(voice, chosen.since, chosen.until, day_text)
        if period:
            yield ("since" if chosen.since else "until"), period

    def _bare(self, text: str) -> str:
        return self._voice.say(selection_words.CONTEXT, text)

    # --- the question

    def answer(self, answer: Answer) -> str:
        """One of the four answers to the question."""
        return self._voice.say(reflection_words.CONTEXT, reflection_words.ANSWERS[answer])

    def asked(self, asked: Asked) -> str:
        """Why the question was asked."""
        return self._voice.say(reflection_words.CONTEXT, reflection_words.ASKED[asked])

    def step_answer(self, answer: StepAnswer) -> str:
        """One of the four answers to what came of a step, as one says it oneself."""
        return step_words.answer(self._voice, answer)

    def step_outcome(self, answer: StepAnswer) -> str:
        """What came of a step, as it is told beside it."""
        return step_words.outcome(self._voice, answer)

    def step_question(self, sessions: int) -> str:
        """The question about a step, so many sessions after it was chosen."""
        return step_words.question(self._voice, sessions)

    def last_answered(self, days: int | None, sessions: int) -> str:
        """When the question was last answered, and how many sessions followed.

        ``days`` are whole local days; None when it was never answered.
        """
        return reflection_words.last_answered(self._voice, days, sessions)

    def since_last_reflection(self, question: Question, now: datetime) -> str:
        """The same for a question at an instant; days are those of this computer's zone."""
        last = question.last_answered_at
        today = now.astimezone().date()
        days = None if last is None else (today - last.astimezone().date()).days
        return self.last_answered(days, question.sessions_since)
