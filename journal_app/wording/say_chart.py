"""Says what the charts of drift show, for those who read rather than look."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import TypeAlias

from journal_app.domain.drift import DEFAULTS
from journal_app.domain.event import Event
from journal_app.domain.grid import Axis, Position
from journal_app.domain.practice import IntendedArea
from journal_app.domain.record_summary import RecordSummary
from journal_app.wording import position_words
from journal_app.wording.chart_words import pole_names
from journal_app.wording.noop import QT_TRANSLATE_NOOP
from journal_app.wording.voice import Speaker

CONTEXT = "ChartSaid"

DayText: TypeAlias = Callable[[date], str]

_FROM_TO = QT_TRANSLATE_NOOP("ChartSaid", "From {first} to {last}: %n session(s).", "", 1)
_ON_ONE_DAY = QT_TRANSLATE_NOOP("ChartSaid", "On {first}: %n session(s).", "", 1)
_RECENT = QT_TRANSLATE_NOOP("ChartSaid", "The last {recent} sit on average: {where} ({x}; {y}).")
_REACH = QT_TRANSLATE_NOOP(
    "ChartSaid", "Between {low_pole} and {high_pole} the marks reach from {low} to {high}."
)
_MIDDLE_HALF = QT_TRANSLATE_NOOP(
    "ChartSaid",
    "Between {low_pole} and {high_pole} the marks reach from {low} to {high}, the middle half of "
    "them from {lower} to {upper}.",
)
_ALL_AT = QT_TRANSLATE_NOOP(
    "ChartSaid", "Between {low_pole} and {high_pole} all marks lie at {low}."
)
_AREA = QT_TRANSLATE_NOOP(
    "ChartSaid",
    "Where you said you want to be, since {since}: {where} ({x}; {y}).",
)
_EARLIER_AREAS = QT_TRANSLATE_NOOP(
    "ChartSaid", "It was elsewhere before that: the area changed %n time(s).", "", 1
)
_HARD = QT_TRANSLATE_NOOP("ChartSaid", "%n mark(s) hard to say.", "", 1)
_LATE = QT_TRANSLATE_NOOP("ChartSaid", "%n mark(s) placed late.", "", 1)
_GAP = QT_TRANSLATE_NOOP("ChartSaid", "No session between {before} and {after}.")
_EVENT = QT_TRANSLATE_NOOP("ChartSaid", "{day}: {label}.")
_REFLECTIONS = QT_TRANSLATE_NOOP("ChartSaid", "%n reflection(s) on the time line.", "", 1)

_FIRST = QT_TRANSLATE_NOOP("ChartSaid", "The first: {place}.")
_SECOND = QT_TRANSLATE_NOOP("ChartSaid", "The second: {place}.")
_MIDDLE = QT_TRANSLATE_NOOP("ChartSaid", "in the middle")

_MOST_EVENTS = 6
_FEWEST_FOR_HALF = 8


class ChartSpeaker(Speaker):
    """The part of ``Words`` that puts charts into words."""

    def sessions_said(
        self,
        record: RecordSummary | None,
        day_text: DayText,
        recent: tuple[float, float] | None = None,
    ) -> tuple[str, ...]:
        """What dots and line of the time chart show, in sentences; none without sessions.

        ``recent`` is the mean of the last sessions, where one is drawn; ``day_text`` says a day.
        """
        if record is None:
            return ()
        text = _ON_ONE_DAY if record.first == record.last else _FROM_TO
        said = [
            self._voice.say(
                CONTEXT,
                text,
                record.count,
                first=day_text(record.first),
                last=day_text(record.last),
            )
        ]
        if recent is not None:
            count = min(record.count, DEFAULTS.window)
            said.append(self._voice.say(CONTEXT, _RECENT, recent=count, **self._place(*recent)))
        said += [self._reach(axis, record) for axis in Axis]
        said += [
            self._voice.say(CONTEXT, text, number)
            for text, number in ((_HARD, record.hard), (_LATE, record.late))
            if number
        ]
        said += [
            self._voice.say(CONTEXT, _GAP, before=day_text(before), after=day_text(after))
            for before, after in record.gaps
        ]
        return tuple(said)

    def around_said(
        self,
        areas: Sequence[IntendedArea],
        events: Sequence[Event],
        reflections: int,
        day_text: DayText,
    ) -> tuple[str, ...]:
        """What else stands in the time chart: the intended area, own events, reflections."""
        said = []
        if areas:
            area = areas[-1]
            said.append(
                self._voice.say(
                    CONTEXT,
                    _AREA,
                    since=day_text(area.valid_from.astimezone().date()),
                    **self._place(area.centre.x, area.centre.y),
                )
            )
        if len(areas) > 1:
            said.append(self._voice.say(CONTEXT, _EARLIER_AREAS, len(areas) - 1))
        said += [
            self._voice.say(CONTEXT, _EVENT, day=day_text(event.day), label=event.label)
            for event in events[-_MOST_EVENTS:]
        ]
        if reflections:
            said.append(self._voice.say(CONTEXT, _REFLECTIONS, reflections))
        return tuple(said)

    def place_and_number(self, axis: Axis, value: float) -> str:
        """A place on an axis in words and as a number: *toward meaning (0.5)*.

        Below a heading that names the axis, so the middle needs no poles.
        """
        middle = position_words.band(value) is position_words.Band.MIDDLE
        place = (
            self._voice.say(CONTEXT, _MIDDLE)
            if middle
            else position_words.on_axis(self._voice, axis, value)
        )
        return f"{place} ({self._voice.number(value)})"

    def two_means_said(self, axis: Axis, first: float | None, second: float | None) -> str:
        """Where two selections sit on average on an axis, each where it has sessions."""
        said = [
            self._voice.say(CONTEXT, text, place=self.place_and_number(axis, value))
            for text, value in ((_FIRST, first), (_SECOND, second))
            if value is not None
        ]
        return " ".join(said)

    def _place(self, x: float, y: float) -> dict[str, str]:
        held = Position.clamped(x, y)
        return {
            "where": position_words.on_grid(self._voice, held.x, held.y),
            "x": self._voice.number(x),
            "y": self._voice.number(y),
        }

    def _reach(self, axis: Axis, record: RecordSummary) -> str:
        reach = record.x if axis is Axis.X else record.y
        low_pole, high_pole = pole_names(self._voice, axis)
        number = self._voice.number
        details = {
            "low_pole": low_pole,
            "high_pole": high_pole,
            "low": number(reach.low),
            "high": number(reach.high),
            "lower": number(reach.lower),
            "upper": number(reach.upper),
        }
        text = _MIDDLE_HALF if record.count >= _FEWEST_FOR_HALF else _REACH
        if details["low"] == details["high"]:
            text = _ALL_AT
        return self._voice.say(CONTEXT, text, **details)
