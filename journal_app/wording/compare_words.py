"""How far apart two selections of sessions are. It describes and names no cause."""

from __future__ import annotations

from journal_app.domain.compare import CompareState, Comparison
from journal_app.domain.grid import Axis
from journal_app.wording.chart_words import as_measured, pole_names, toward_its_pole
from journal_app.wording.noop import QT_TRANSLATE_NOOP
from journal_app.wording.voice import Voice

CONTEXT = "Compare"

_APART = QT_TRANSLATE_NOOP(
    "Compare",
    "On average, the second ones sit {difference} nearer to {pole} than the first (plausible range "
    "{low} to {high}).",
)
_UNCLEAR = QT_TRANSLATE_NOOP(
    "Compare",
    "No clear difference between {low_pole} and {high_pole}: {difference} ({low} to {high}).",
)
_TOO_FEW = QT_TRANSLATE_NOOP(
    "Compare",
    "Too few: {needed} sessions on either side are needed for a difference; there are {first} and "
    "{second}.",
)
_NOT_CLEAR = QT_TRANSLATE_NOOP(
    "Compare",
    "More than half of the marks on one side are hard to say. That is not clear enough for a "
    "difference.",
)
_SHARED = QT_TRANSLATE_NOOP(
    "Compare",
    "%n session(s) in common: a difference is given where the two sides have none.",
    "",
    1,
)
_REASONS = QT_TRANSLATE_NOOP(
    "Compare",
    "A difference can come from clients, contracts, the time that lies between, or another way of "
    "judging yourself. Two selections are chosen by looking at them, so this is a description and "
    "no test.",
)


def difference(voice: Voice, compared: Comparison, axis: Axis) -> str:
    """The difference on an axis with its plausible range, or why there is none."""
    change = compared.x if axis is Axis.X else compared.y
    if change is None:
        return _why_not(voice, compared)
    if change.low <= 0.0 <= change.high:
        low, high = pole_names(voice, axis)
        return voice.say(
            CONTEXT, _UNCLEAR, low_pole=low, high_pole=high, **as_measured(voice, change)
        )
    return voice.say(CONTEXT, _APART, **toward_its_pole(voice, axis, change))


def reasons(voice: Voice) -> str:
    """What a difference may come from."""
    return voice.say(CONTEXT, _REASONS)


def _why_not(voice: Voice, compared: Comparison) -> str:
    if compared.state is CompareState.SHARED:
        return voice.say(CONTEXT, _SHARED, compared.shared)
    if compared.state is CompareState.NOT_CLEAR:
        return voice.say(CONTEXT, _NOT_CLEAR)
    return voice.say(
        CONTEXT,
        _TOO_FEW,
        needed=compared.needed,
        first=compared.first.count,
        second=compared.second.count,
    )
