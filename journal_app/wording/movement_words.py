"""The path of a session's moments in one sentence. It describes; it never says what should be."""

from __future__ import annotations

from collections.abc import Sequence
from math import hypot

from journal_app.domain.grid import Axis, Position
from journal_app.domain.moments import MIDDLE, Moment
from journal_app.domain.practice import IntendedArea
from journal_app.wording.grid_words import CONTEXT as GRID
from journal_app.wording.grid_words import POLES_IN_SENTENCES, pole_toward
from journal_app.wording.noop import QT_TRANSLATE_NOOP
from journal_app.wording.voice import Voice

CONTEXT = "Movement"

NOTICEABLE = 0.15
"""A difference on an axis below this is not called a movement: within three steps of the grid."""
_DUST = 1e-9

_MIDDLE_MOVED = QT_TRANSLATE_NOOP("Movement", "The middle moved toward {direction}")
_MIDDLE_STAYED = QT_TRANSLATE_NOOP("Movement", "The middle stayed near the start")
_BETWEEN_MOVED = QT_TRANSLATE_NOOP("Movement", "In between you moved toward {direction}")
_BETWEEN_STAYED = QT_TRANSLATE_NOOP("Movement", "In between you stayed near the start")
_YOU_MOVED = QT_TRANSLATE_NOOP("Movement", "You moved toward {direction}")
_YOU_STAYED = QT_TRANSLATE_NOOP("Movement", "You stayed near the start")

_CLOSED_INSIDE = QT_TRANSLATE_NOOP("Movement", "you ended where you want to be")
_CLOSED_NEARER = QT_TRANSLATE_NOOP("Movement", "you ended nearer to where you want to be")
_CLOSED_FARTHER = QT_TRANSLATE_NOOP("Movement", "you ended farther from where you want to be")
_CLOSED_AS_FAR = QT_TRANSLATE_NOOP(
    "Movement", "you ended about as far from where you want to be as you began"
)
_CLOSED_TOWARD = QT_TRANSLATE_NOOP("Movement", "you ended nearer to {direction} than you began")
_CLOSED_BESIDE = QT_TRANSLATE_NOOP("Movement", "you ended near where you began")

_DIAGONAL = QT_TRANSLATE_NOOP("Movement", "{first} and {second}")
_TWO_PARTS = QT_TRANSLATE_NOOP("Movement", "{between}; {close}.")
_ONE_PART = QT_TRANSLATE_NOOP("Movement", "{part}.")


def path_sentence(voice: Voice, moments: Sequence[Moment], area: IntendedArea | None) -> str:
    """One sentence on the way from the first to the last moment; empty for fewer than two.

    With an intended area it says how the close lies to that area, otherwise to the start.
    """
    if len(moments) < 2:
        return ""
    first, last = moments[0].placement.position, moments[-1].placement.position
    if len(moments) == 2:
        opening = _part(voice, _direction(voice, first, last), _YOU_MOVED, _YOU_STAYED)
        if area is None:
            return voice.say(CONTEXT, _ONE_PART, part=opening)
    else:
        opening = _between(voice, moments)
    return voice.say(CONTEXT, _TWO_PARTS, between=opening, close=_close(voice, first, last, area))


def _between(voice: Voice, moments: Sequence[Moment]) -> str:
    """What lies between: the moment farthest from the first one."""
    first = moments[0].placement.position
    farthest = max(moments[1:-1], key=lambda moment: _apart(first, moment.placement.position))
    direction = _direction(voice, first, farthest.placement.position)
    if farthest.label == MIDDLE:
        return _part(voice, direction, _MIDDLE_MOVED, _MIDDLE_STAYED)
    return _part(voice, direction, _BETWEEN_MOVED, _BETWEEN_STAYED)


def _close(voice: Voice, first: Position, last: Position, area: IntendedArea | None) -> str:
    if area is None:
        return _part(voice, _direction(voice, first, last), _CLOSED_TOWARD, _CLOSED_BESIDE)
    before, after = _beyond(first, area), _beyond(last, area)
    if after <= _DUST:
        return voice.say(CONTEXT, _CLOSED_INSIDE)
    if abs(before - after) < NOTICEABLE - _DUST:
        return voice.say(CONTEXT, _CLOSED_AS_FAR)
    return voice.say(CONTEXT, _CLOSED_NEARER if after < before else _CLOSED_FARTHER)


def _part(voice: Voice, direction: str, moved: str, stayed: str) -> str:
    return (
        voice.say(CONTEXT, moved, direction=direction) if direction else voice.say(CONTEXT, stayed)
    )


def _direction(voice: Voice, start: Position, end: Position) -> str:
    """The pole or two poles toward which it went; empty when it hardly moved."""
    steps = ((Axis.X, end.x - start.x), (Axis.Y, end.y - start.y))
    poles = [
        voice.say(GRID, POLES_IN_SENTENCES[pole_toward(axis, step)])
        for axis, step in steps
        if abs(step) >= NOTICEABLE - _DUST
    ]
    if len(poles) == 2:
        return voice.say(CONTEXT, _DIAGONAL, first=poles[0], second=poles[1])
    return poles[0] if poles else ""


def _apart(one: Position, other: Position) -> float:
    return hypot(other.x - one.x, other.y - one.y)


def _beyond(position: Position, area: IntendedArea) -> float:
    """How far outside the square of the area a position lies; 0 inside."""
    outside = (
        max(0.0, abs(position.x - area.centre.x) - area.half_width),
        max(0.0, abs(position.y - area.centre.y) - area.half_width),
    )
    return hypot(*outside)
