"""What stood on the screen when the question was answered, read back from what was frozen then.

It may have been written years ago by an older program, or come with an import: what is missing or
of another kind is left out, never guessed.
"""

from __future__ import annotations

from collections.abc import Mapping
from math import isfinite
from typing import TypeAlias

from journal_app.domain.drift_formulas import DEFAULTS, mean_of
from journal_app.domain.grid import Axis, Orientation, Position
from journal_app.domain.reflection import Reflection
from journal_app.ui.widgets.grid_picture import Area, GridPicture, Mark, Point
from journal_app.wording.words import Words

_Frozen: TypeAlias = Mapping[str, object]


def frozen_picture(reflection: Reflection, orientation: Orientation) -> GridPicture | None:
    """The sessions before the answer as dots, their middle, and where one wanted to be then.

    None where nothing was shown.
    """
    shown = reflection.shown
    dots = tuple(point for point in map(_point, _items(shown.get("recent"))) if point is not None)
    middle, area = frozen_mean(reflection), _area(shown.get("intended_area"))
    if not dots and area is None:
        return None
    return GridPicture(
        orientation=orientation,
        marks=(Mark(*middle),) if middle else (),
        areas=(area,) if area else (),
        dots=dots,
        labels=False,
        pole_names=False,
    )


def frozen_mean(reflection: Reflection) -> Point | None:
    """Where the last sessions sat on average, where there were enough to draw that.

    Frozen beside them; before it was, it is worked out from them, which gives the same.
    """
    shown = reflection.shown
    if "mean" in shown:
        return _point(shown["mean"])
    found = [point for point in map(_point, _items(shown.get("recent"))) if point is not None]
    if len(found) < DEFAULTS.intended_from:
        return None
    return (mean_of([x for x, _ in found]), mean_of([y for _, y in found]))


def frozen_count(reflection: Reflection) -> int:
    """How many sessions were shown; 0 where that is not known."""
    count = _fields(reflection.shown.get("sessions")).get("count")
    return count if isinstance(count, int) and not isinstance(count, bool) and count > 0 else 0


def frozen_sentence(reflection: Reflection, words: Words) -> str:
    """Where the middle lay, in words; empty where none was drawn."""
    middle = frozen_mean(reflection)
    if middle is None:
        return ""
    place = Position.clamped(*middle)
    return f"{words.position_on(Axis.X, place.x)}; {words.position_on(Axis.Y, place.y)}"


def _area(value: object) -> Area | None:
    point, half_width = _point(value), _fields(value).get("half_width")
    if point is None or not _is_number(half_width):
        return None
    assert isinstance(half_width, int | float)
    return Area(*point, min(1.0, float(half_width))) if half_width > 0 else None


def _point(value: object) -> Point | None:
    x, y = _fields(value).get("x"), _fields(value).get("y")
    if not (_is_number(x) and _is_number(y)):
        return None
    assert isinstance(x, int | float)
    assert isinstance(y, int | float)
    return (max(-1.0, min(1.0, float(x))), max(-1.0, min(1.0, float(y))))


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and isfinite(value)


def _items(value: object) -> list[object]:
    return list(value) if isinstance(value, list) else []


def _fields(value: object) -> _Frozen:
    return value if isinstance(value, Mapping) else {}
