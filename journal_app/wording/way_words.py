"""How sessions went from their first moment to their last, on average."""

from __future__ import annotations

from journal_app.domain.grid import Axis
from journal_app.domain.movement import Arrow
from journal_app.wording.grid_words import CONTEXT as GRID
from journal_app.wording.grid_words import POLES_IN_SENTENCES, pole_toward
from journal_app.wording.noop import QT_TRANSLATE_NOOP
from journal_app.wording.voice import Voice

CONTEXT = "Ways"
FEWEST = 5
"""From so many sessions on their average is told."""

_NONE = QT_TRANSLATE_NOOP("Ways", "No session here has more than one moment on the grid.")
_COUNT = QT_TRANSLATE_NOOP("Ways", "%n session(s) with more than one moment.", "", 1)
_FEW = QT_TRANSLATE_NOOP("Ways", "Too few for an average.")
_SAME = QT_TRANSLATE_NOOP("Ways", "On average they ended where they began.")
_ONE = QT_TRANSLATE_NOOP("Ways", "On average they ended {far} nearer to {pole} than they began.")
_BOTH = QT_TRANSLATE_NOOP(
    "Ways",
    "On average they ended {far} nearer to {pole} and {other_far} nearer to {other_pole} than they "
    "began.",
)


_AVERAGE_OF = QT_TRANSLATE_NOOP("Ways", "average of %n moment(s)", "", 2)
_AVERAGED = QT_TRANSLATE_NOOP(
    "Ways", "%n of these sessions stand(s) at the average of several moments.", "", 1
)
_ONE_AVERAGED = QT_TRANSLATE_NOOP("Ways", "It stands at the average of several moments.")


def average_of(voice: Voice, moments: int) -> str:
    """What a mark is that stands for several moments of one session; empty for one."""
    return voice.say(CONTEXT, _AVERAGE_OF, moments) if moments > 1 else ""


def averaged(voice: Voice, sessions: int, of: int) -> str:
    """How many ``of`` the sessions shown had several moments; empty for none."""
    if sessions and of == 1:
        return voice.say(CONTEXT, _ONE_AVERAGED)
    return voice.say(CONTEXT, _AVERAGED, sessions) if sessions else ""


def ways(voice: Voice, mean: Arrow | None) -> str:
    """How many sessions have a way of their own and, from ``FEWEST`` on, how it goes on average."""
    if mean is None:
        return voice.say(CONTEXT, _NONE)
    counted = voice.say(CONTEXT, _COUNT, mean.count)
    if mean.count < FEWEST:
        return f"{counted} {voice.say(CONTEXT, _FEW)}"
    return f"{counted} {_moved(voice, mean)}"


def _moved(voice: Voice, mean: Arrow) -> str:
    nothing = voice.number(0.0)
    told = [
        (far, voice.say(GRID, POLES_IN_SENTENCES[pole_toward(axis, change)]))
        for axis, change in ((Axis.X, mean.to_x - mean.x), (Axis.Y, mean.to_y - mean.y))
        if (far := voice.number(abs(change))) != nothing
    ]
    if not told:
        return voice.say(CONTEXT, _SAME)
    far, pole = told[0]
    if len(told) == 1:
        return voice.say(CONTEXT, _ONE, far=far, pole=pole)
    other_far, other_pole = told[1]
    details = {"far": far, "pole": pole, "other_far": other_far, "other_pole": other_pole}
    return voice.say(CONTEXT, _BOTH, **details)
