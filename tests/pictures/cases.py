"""What is painted: each case a name, a size in pixels and a function that paints it."""

from __future__ import annotations

import math
import random
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial

from PySide6.QtCore import QLocale, QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from journal_app.domain.drift import trailing_means
from journal_app.domain.grid import Axis, Certainty, Orientation, Pole, Quadrant
from journal_app.ui.theme import Theme, load_theme
from journal_app.ui.widgets.chart_layout import ChartLook
from journal_app.ui.widgets.chart_paint import paint_time_chart
from journal_app.ui.widgets.chart_scale import DAY
from journal_app.ui.widgets.chart_series import (
    AreaStep,
    ChartAxis,
    ChartData,
    EventLine,
    LegendTexts,
    Marker,
    Stretch,
    Trailing,
    wide_windows,
)
from journal_app.ui.widgets.compare_paint import Group, paint_groups
from journal_app.ui.widgets.grid_data import (
    Area,
    GridPicture,
    Mark,
    MarkStyle,
    Spread,
    Way,
    density_of,
    path_marks,
)
from journal_app.ui.widgets.grid_picture import grid_frame, paint_grid
from journal_app.ui.widgets.mini_grid import paint_mini_grid

GRID, CHART, MINI = (420, 420), (720, 440), (176, 44)
START = datetime(2025, 3, 3, 9, tzinfo=UTC).timestamp()
_LEGEND = LegendTexts("mean of ten", "area", "late", "hard to say", "reflection", "wide", "many")


class FixedWords:
    """Names that do not change when the program's words do."""

    def quadrant_corner(self, quadrant: Quadrant) -> str:
        """Two lines, as most names have."""
        return f"First words\nof {'them' if quadrant is Quadrant.AUTHORITATIVE_MEANING else 'it'}"

    def pole(self, pole: Pole) -> str:
        """A short one and longer ones."""
        return "meaning" if pole is Pole.MEANING else "some pole"


Paint = Callable[[QPainter, QRectF, Theme], object]


@dataclass(frozen=True, slots=True)
class Case:
    """One picture in one theme."""

    name: str
    size: tuple[int, int]
    theme: str
    paint: Paint

    def picture(self) -> QImage:
        """It, painted."""
        theme = load_theme(self.theme)
        image = QImage(*self.size, QImage.Format.Format_RGB32)
        image.fill(QColor(theme.surface))
        painter = QPainter(image)
        self.paint(painter, QRectF(image.rect()), theme)
        painter.end()
        return image


# --- grids ---------------------------------------------------------------------------------------


def _grid(picture: GridPicture, painter: QPainter, rect: QRectF, theme: Theme) -> None:
    paint_grid(painter, rect, picture, theme, FixedWords())


def _session() -> GridPicture:
    sure = (Certainty.HARD_TO_SAY, Certainty.ROUGHLY, Certainty.CLEAR)
    marks = path_marks([(-0.55, -0.3), (0.05, 0.1), (0.6, 0.55)], certainties=sure)
    seen = Mark(-0.2, 0.6, "supervisor", MarkStyle.CROSS)
    areas = (Area(0.45, 0.4, 0.25, "where I want to be"),)
    return GridPicture(marks=(*marks, seen), areas=areas, intention=(0.2, -0.4))


def _many(count: int) -> tuple[list[float], list[float]]:
    order = random.Random(count)
    xs = [round(order.uniform(-1, 1) * 20) / 20 for _ in range(count)]
    return xs, [round(min(1, max(-1, order.gauss(0.3, 0.3))) * 20) / 20 for _ in xs]


def _sessions() -> GridPicture:
    xs, ys = _many(60)
    points = tuple(zip(xs, ys, strict=True))
    return GridPicture(
        dots=points[:50],
        late_dots=points[50:],
        near_dots=points[:5],
        areas=(Area(-0.3, 0.4, 0.25),),
        trail=points[:6],
        spreads=(Spread(-0.3, -0.2, 0.3, 0.2), Spread(0.4, 0.3, 0.2, 0.35, strong=True)),
        ways=(Way(-0.6, -0.6, 0.3, 0.2, 0.5), Way(0.7, -0.4, 0.7, 0.6, 1.0, strong=True)),
    )


def _turned() -> GridPicture:
    turned = Orientation(swap=True, flip_horizontal=True)
    late = path_marks([(-0.5, 0.2), (0.4, -0.7)], ["before", "after"], late=True)
    return GridPicture(orientation=turned, marks=late)


def _density() -> GridPicture:
    return GridPicture(density=density_of(*_many(20_000)), areas=(Area(0.4, 0.3, 0.25),))


def _minis(painter: QPainter, rect: QRectF, theme: Theme) -> None:
    paths = ((), ((0.5, 0.5),), ((-0.6, -0.4), (0.1, 0.3), (0.9, -1.0)), ((-1.0, 1.0),))
    for number, path in enumerate(paths):
        place = QRectF(number * 44 + 4, 4, 36, 36)
        paint_mini_grid(painter, place, path, theme, Orientation(), late=number == 3)


def _compared(painter: QPainter, rect: QRectF, theme: Theme) -> None:
    ground = GridPicture()
    paint_grid(painter, rect, ground, theme, FixedWords())
    first = Group(*_many(40), centre=(-0.3, 0.2), spread=(0.3, 0.2))
    second = Group(*_many(41), centre=(0.5, -0.1), spread=(0.2, 0.4))
    frame = grid_frame(rect, ground, theme)
    paint_groups(painter, frame, theme, (first, second), Orientation())


# --- charts --------------------------------------------------------------------------------------


def _data(count: int, apart: float = 7.0) -> ChartData:
    order = random.Random(count)
    days = [apart * number + (120 if number > count * 0.7 else 0) for number in range(count)]
    times = [START + day * DAY for day in days]
    waves = [math.sin(day / 60) * 0.6 + order.gauss(0, 0.15) for day in days]
    xs = [round(min(1, max(-1, wave)) * 20) / 20 for wave in waves]
    ys = [round(order.uniform(-0.2, 0.9) * 20) / 20 for _ in days]
    middle = times[count // 2]
    steps = (AreaStep(times[0], 0.15, 0.65), AreaStep(middle, -0.2, 0.3))
    axes = (
        ChartAxis(Axis.X, "Knowledge", "expert", "co-creation", xs, "a remark", True,
                  Trailing.of(trailing_means(xs)), steps),
        ChartAxis(Axis.Y, "Listening", "causality", "meaning", ys, "",
                  trailing=Trailing.of(trailing_means(ys)), flipped=True),
    )  # fmt: skip
    return ChartData(
        times=times,
        axes=axes,
        hard=bytes([number % 11 == 3 for number in range(count)]),
        late=bytes([number % 7 == 2 for number in range(count)]),
        wide=wide_windows(times),
        recent=Stretch(count - 10, count - 1, "the last 10") if count > 24 else None,
        reference=Stretch(0, 19, "the first 20") if count > 24 else None,
        markers=(Marker(middle, "answered", "words"),),
        events=(EventLine(times[count // 3], "training", "3 March"),),
        legend=_LEGEND,
    )


def _chart(count: int, apart: float, painter: QPainter, rect: QRectF, theme: Theme) -> None:
    paint_time_chart(painter, rect, _data(count, apart), ChartLook(theme, QLocale("en_GB"), UTC))


_PAINTED: tuple[tuple[str, tuple[int, int], Paint], ...] = (
    ("grid-session", GRID, partial(_grid, _session())),
    ("grid-sessions", GRID, partial(_grid, _sessions())),
    ("grid-turned", GRID, partial(_grid, _turned())),
    ("grid-density", GRID, partial(_grid, _density())),
    ("grid-compared", GRID, _compared),
    ("mini-grids", MINI, _minis),
    ("chart-few", CHART, partial(_chart, 6, 7.0)),
    ("chart", CHART, partial(_chart, 60, 7.0)),
    ("chart-many", CHART, partial(_chart, 4000, 0.25)),
)
CASES = tuple(
    Case(f"{name}-{theme}", size, theme, paint)
    for name, size, paint in _PAINTED
    for theme in ("light", "dark")
)
