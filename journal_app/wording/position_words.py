"""Where a mark lies, in words.

Each axis is cut into nine bands, the same to both sides of the middle (``v`` is the distance from
the middle in units of the axis):

======================  =========================
``v`` below .15         in the middle
.15 to below .35        a little toward a pole
.35 to below .65        toward it
.65 to below .95        clearly it
from .95                wholly it
======================  =========================

The first band is the one in which a placement belongs to no quadrant.
"""

from __future__ import annotations

from enum import IntEnum

from journal_app.domain.grid import BETWEEN, Axis
from journal_app.wording.grid_words import CONTEXT as GRID
from journal_app.wording.grid_words import POLES_IN_SENTENCES, ends, pole_toward
from journal_app.wording.noop import QT_TRANSLATE_NOOP
from journal_app.wording.voice import Voice

CONTEXT = "Position"

# Positions are steps of .05, but means are not exact in binary: .15 may arrive just below .15.
_DUST = 1e-9


class Band(IntEnum):
    """How far from the middle of an axis a value lies."""

    MIDDLE = 0
    A_LITTLE = 1
    TOWARD = 2
    CLEARLY = 3
    WHOLLY = 4


_UPPER_EDGES = (
    (BETWEEN, Band.MIDDLE),
    (0.35, Band.A_LITTLE),
    (0.65, Band.TOWARD),
    (0.95, Band.CLEARLY),
)

_TOWARD_POLE: dict[Band, str] = {
    Band.A_LITTLE: QT_TRANSLATE_NOOP("Position", "a little toward {pole}"),
    Band.TOWARD: QT_TRANSLATE_NOOP("Position", "toward {pole}"),
    Band.CLEARLY: QT_TRANSLATE_NOOP("Position", "clearly {pole}"),
    Band.WHOLLY: QT_TRANSLATE_NOOP("Position", "wholly {pole}"),
}
_MIDDLE = QT_TRANSLATE_NOOP("Position", "in the middle between {low} and {high}")
_MIDDLE_OF_BOTH = QT_TRANSLATE_NOOP("Position", "in the middle on both axes")
_BOTH = QT_TRANSLATE_NOOP("Position", "{first}; {second}")


def band(value: float) -> Band:
    """The band of a value on an axis; the same for ``value`` and ``-value``."""
    distance = abs(value) + _DUST
    return next((named for edge, named in _UPPER_EDGES if distance < edge), Band.WHOLLY)


def on_axis(voice: Voice, axis: Axis, value: float) -> str:
    """Where a value lies on one axis: *a little toward expert knowledge*."""
    how_far = band(value)
    if how_far is Band.MIDDLE:
        low, high = (voice.say(GRID, POLES_IN_SENTENCES[pole]) for pole in ends(axis))
        return voice.say(CONTEXT, _MIDDLE, low=low, high=high)
    pole = voice.say(GRID, POLES_IN_SENTENCES[pole_toward(axis, value)])
    return voice.say(CONTEXT, _TOWARD_POLE[how_far], pole=pole)


def on_grid(voice: Voice, x: float, y: float) -> str:
    """Where a point lies on both axes: *a little toward expert knowledge; clearly meaning*."""
    if band(x) is band(y) is Band.MIDDLE:
        return voice.say(CONTEXT, _MIDDLE_OF_BOTH)
    first, second = on_axis(voice, Axis.X, x), on_axis(voice, Axis.Y, y)
    return voice.say(CONTEXT, _BOTH, first=first, second=second)
