"""The line over a drift chart, and the numbers of a comparison as text."""

from __future__ import annotations

from journal_app.domain.drift import (
    DEFAULTS,
    AxisDifference,
    EarlierState,
    Finding,
    Parameters,
    Stage,
)
from journal_app.domain.grid import Axis, Pole
from journal_app.wording.grid_words import CONTEXT as GRID
from journal_app.wording.grid_words import POLES_IN_SENTENCES, ends, pole_toward
from journal_app.wording.noop import QT_TRANSLATE_NOOP
from journal_app.wording.voice import Voice

CONTEXT = "Chart"

_FEW = QT_TRANSLATE_NOOP("Chart", "{count} of the {needed} sessions a comparison needs")
_PART = QT_TRANSLATE_NOOP("Chart", "a part of the record, not compared")
_SPANS_TOO_LONG = QT_TRANSLATE_NOOP("Chart", "spread over too long a time to compare")
_NOT_CLEAR = QT_TRANSLATE_NOOP("Chart", "not clear enough to compare")
_MOVED = QT_TRANSLATE_NOOP(
    "Chart", "{difference} nearer to {pole} than the {earlier} before ({low} to {high})"
)
_NOT_MOVED = QT_TRANSLATE_NOOP("Chart", "no clear movement: {difference} ({low} to {high})")


def heading(voice: Voice, finding: Finding, axis: Axis, parameters: Parameters = DEFAULTS) -> str:
    """The short form for the heading of one axis' chart; empty when nothing is placed."""
    if finding.stage is Stage.NONE:
        return ""
    if finding.earlier.state is EarlierState.NOT_COMPARED:
        return voice.say(CONTEXT, _PART)
    if finding.earlier.state is EarlierState.NOT_ENOUGH:
        needed = parameters.movement_from
        return voice.say(CONTEXT, _FEW, count=finding.count, needed=needed)
    if finding.spans_too_long or finding.not_clear:
        return voice.say(CONTEXT, _SPANS_TOO_LONG if finding.spans_too_long else _NOT_CLEAR)
    change = finding.earlier.x if axis is Axis.X else finding.earlier.y
    assert change is not None, "compared sessions have both axes"
    if not change.moved:
        return voice.say(CONTEXT, _NOT_MOVED, **as_measured(voice, change))
    return voice.say(
        CONTEXT,
        _MOVED,
        earlier=finding.earlier.earlier_count,
        **toward_its_pole(voice, axis, change),
    )


def as_measured(voice: Voice, change: AxisDifference) -> dict[str, str]:
    """Difference and range with their signs: minus points to expert knowledge or causality."""
    return {
        "difference": voice.number(change.difference),
        "low": voice.number(change.low),
        "high": voice.number(change.high),
    }


def toward_its_pole(voice: Voice, axis: Axis, change: AxisDifference) -> dict[str, str]:
    """Difference and range as a distance toward the pole it moved to, so without signs."""
    low, high = change.low, change.high
    if change.difference < 0:
        low, high = -high, -low
    return {
        "difference": voice.number(abs(change.difference)),
        "low": voice.number(low),
        "high": voice.number(high),
        "pole": pole_name(voice, pole_toward(axis, change.difference)),
    }


def pole_name(voice: Voice, pole: Pole) -> str:
    """The pole as it stands inside a sentence."""
    return voice.say(GRID, POLES_IN_SENTENCES[pole])


def pole_names(voice: Voice, axis: Axis) -> tuple[str, str]:
    """The poles at -1 and +1 as they stand inside a sentence."""
    low, high = ends(axis)
    return pole_name(voice, low), pole_name(voice, high)
