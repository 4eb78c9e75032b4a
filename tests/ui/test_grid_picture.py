from __future__ import annotations

import math
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QRectF
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter
from PySide6.QtSvg import QSvgGenerator

from journal_app.domain.grid import Orientation, Pole, Position, Quadrant
from journal_app.ui.theme import Size, load_theme
from journal_app.ui.translation import Translation
from journal_app.ui.widgets.contrast import READABLE, contrast, readable
from journal_app.ui.widgets.grid_data import BINS, density_of
from journal_app.ui.widgets.grid_ground import (
    corner_names,
    density_image,
    fitting,
    frame_rect,
    frame_within,
    pole_at,
    quadrant_at_corner,
)
from journal_app.ui.widgets.grid_mark_labels import obstacles_for
from journal_app.ui.widgets.grid_marks import area_rect, box_of
from journal_app.ui.widgets.grid_picture import (
    Area,
    GridPicture,
    Mark,
    MarkStyle,
    grid_frame,
    nearest_mark,
    paint_grid,
    path_marks,
)
from journal_app.ui.widgets.mini_grid import MiniGrid, paint_mini_grid
from journal_app.wording.words import Words

RECT = QRectF(0, 0, 420, 420)
FULL = GridPicture(
    marks=(
        *path_marks([(-0.4, -0.1), (0.3, 0.4)], ["start", "end"]),
        Mark(0, 0.2, "x", MarkStyle.CROSS),
    ),
    areas=(Area(0.5, 0.35, 0.25, "where I want to be"),),
    dots=((0.1, 0.1),),
    late_dots=((0.2, -0.2),),
    trail=((0.0, 0.0), (0.2, 0.3)),
)


def painted(picture: GridPicture, theme_name: str = "light") -> QImage:
    image = QImage(420, 420, QImage.Format.Format_ARGB32)
    theme = load_theme(theme_name)
    image.fill(QColor(theme.surface))
    painter = QPainter(image)
    paint_grid(painter, RECT, picture, theme, Words())
    painter.end()
    return image


@pytest.mark.parametrize("name", ["light", "dark"])
def test_a_name_leaves_the_edge_of_an_area_whole(name: str) -> None:
    """The soft outline of a quadrant's name would wipe the dashes out that lie below it."""
    picture = GridPicture(areas=(Area(0.6, 0.66, 0.25),))
    theme = load_theme(name)
    edge = area_rect(grid_frame(RECT, picture, theme), picture, picture.areas[0])
    accent, seen = QColor(theme.accent), []
    for shown in (replace(picture, labels=False), picture):
        image = painted(shown, name)
        across = range(round(edge.left()) + 12, 380)
        down = (math.floor(edge.top()), math.floor(edge.top()) - 1)
        seen.append([any(_near(image.pixelColor(x, y), accent) for y in down) for x in across])
    bare, named = seen
    assert sum(bare) > 20
    assert [x for x, dash in enumerate(bare) if dash and not named[x]] == []


def _near(one: QColor, other: QColor) -> bool:
    parts = zip(one.toTuple()[:3], other.toTuple()[:3], strict=True)
    return max(abs(a - b) for a, b in parts) < 60


@pytest.mark.parametrize("name", ["light", "dark"])
def test_names_of_quadrants_can_be_read(name: str) -> None:
    theme = load_theme(name)
    for colours in theme.quadrants.values():
        ink = readable(colours.strong, colours.soft, theme.ink)
        assert contrast(ink, QColor(colours.soft)) >= READABLE


def test_each_quadrant_has_its_ground(qapp: Any) -> None:
    theme = load_theme("light")
    image = painted(GridPicture(labels=False))
    frame = grid_frame(RECT, GridPicture(), theme)
    for x, y, quadrant in (
        (-0.5, 0.5, Quadrant.AUTHORITATIVE_MEANING),
        (0.5, 0.5, Quadrant.COLLABORATIVE_MEANING),
        (-0.5, -0.5, Quadrant.AUTHORITATIVE_CAUSALITY),
        (0.5, -0.5, Quadrant.COLLABORATIVE_ANALYSIS),
    ):
        px, py = frame.to_pixels(x, y, Orientation())
        soft = QColor(theme.quadrants[quadrant].soft)
        assert image.pixelColor(round(px), round(py)).name() == soft.name()


def test_the_last_mark_is_filled_and_earlier_ones_are_rings(qapp: Any) -> None:
    theme = load_theme("light")
    picture = GridPicture(marks=path_marks([(-0.5, -0.5), (0.5, 0.5)]))
    image, frame = painted(picture), grid_frame(RECT, picture, theme)
    first = frame.to_pixels(-0.5, -0.5, Orientation())
    last = frame.to_pixels(0.5, 0.5, Orientation())
    assert image.pixelColor(round(first[0]), round(first[1])).name() == theme.surface.lower()
    assert image.pixelColor(round(last[0]), round(last[1])).name() == theme.ink.lower()


def test_a_late_last_mark_is_hollow() -> None:
    marks = path_marks([Position(0, 0), Position(0.5, 0.5)], late=True)
    assert [mark.style for mark in marks] == [MarkStyle.RING, MarkStyle.HOLLOW]


@pytest.mark.parametrize("name", ["light", "dark"])
def test_everything_can_be_painted_as_a_vector_picture(qapp: Any, name: str) -> None:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    painter = QPainter(generator)
    paint_grid(painter, RECT, FULL, load_theme(name), Words())
    painter.end()
    assert b"where I want to be" in bytes(buffer.data().data())


def test_context_that_is_out_of_sight_leaves_no_trace(qapp: Any) -> None:
    from dataclasses import replace

    without = GridPicture(marks=FULL.marks)
    assert painted(replace(FULL, context=0.0)) == painted(without)


def test_orientation_moves_poles_and_quadrants() -> None:
    swapped = Orientation(swap=True, flip_horizontal=True)
    assert pole_at(1, 0, swapped) is Pole.CAUSALITY
    assert pole_at(0, 1, swapped) is Pole.CO_CREATION
    assert quadrant_at_corner(-1, -1, swapped) is Quadrant.AUTHORITATIVE_MEANING


def test_names_are_left_out_where_they_do_not_fit(qapp: Any) -> None:
    theme = load_theme("light")
    large = frame_within(QRectF(0, 0, 400, 400), theme, pole_names=True)
    small = frame_within(QRectF(0, 0, 90, 90), theme, pole_names=False)
    assert len(corner_names(large, theme, Words(), Orientation())) == 4
    assert corner_names(small, theme, Words(), Orientation()) == ()


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("side", [150, 200, 250, 300, 400, 600])
def test_no_name_on_a_grid_is_smaller_than_small_writing(
    qapp: Any, side: int, scale: float
) -> None:
    theme = load_theme("light", scale)
    frame = frame_within(QRectF(0, 0, side, side), theme, pole_names=False)
    least = load_theme("light").font(Size.SMALL).pixelSize()
    for name in corner_names(frame, theme, Words(), Orientation()):
        widest = max(QFontMetricsF(name.font).horizontalAdvance(line) for line in name.lines)
        assert name.font.pixelSize() >= least
        assert name.rect.width() >= widest
        assert frame_rect(frame).contains(name.rect)
    font, text = fitting("where I want to be", theme, frame.width)
    assert font.pixelSize() >= least
    assert QFontMetricsF(font).horizontalAdvance(text) <= frame.width


def test_a_name_too_wide_for_its_quadrant_takes_more_lines(qapp: Any) -> None:
    theme = load_theme("light")
    wide, narrow = (
        corner_names(
            frame_within(QRectF(0, 0, side, side), theme, pole_names=False),
            theme, Words(), Orientation(),
        )
        for side in (600, 260)
    )  # fmt: skip
    assert wide[3].lines == ("Collaborative problem", "analysis")
    assert narrow[3].lines[0] == "Collaborative"
    assert " ".join(narrow[3].lines[1:]) == "problem analysis"
    assert {name.font.pixelSize() for name in narrow} == {wide[0].font.pixelSize()}


def test_a_long_word_is_divided_where_its_quadrant_is_narrow(
    qapp: Any, translation: Translation
) -> None:
    translation.use("de")
    theme, words = load_theme("light"), translation.words()
    wide, narrow = (
        corner_names(
            frame_within(QRectF(0, 0, side, side), theme, pole_names=False),
            theme, words, Orientation(),
        )
        for side in (600, 232)
    )  # fmt: skip
    assert wide[3].lines == ("Gemeinsame", "Problemanalyse")
    assert narrow[3].lines == ("Gemeinsame", "Problem-", "analyse")
    assert [name.lines for name in narrow[:3]] == [name.lines for name in wide[:3]]


def test_large_writing_gives_way_on_a_small_grid(qapp: Any) -> None:
    theme = load_theme("light", 2.0)
    frame = frame_within(QRectF(0, 0, 300, 300), theme, pole_names=False)
    names = corner_names(frame, theme, Words(), Orientation())
    assert len(names) == 4
    assert names[0].font.pixelSize() < theme.font(Size.SMALL).pixelSize()


def test_a_label_does_not_touch_a_name_as_if_it_were_one_more_line_of_it(qapp: Any) -> None:
    frame = frame_within(RECT, load_theme("light"), pole_names=False)
    name = QRectF(300, 40, 100, 30)
    just_below = QRectF(300, 71, 100, 15)
    obstacles = obstacles_for(frame, GridPicture(), [name])
    assert obstacles.cost(box_of(just_below), 1e9) > 0
    assert obstacles.cost(box_of(just_below.translated(0, 8)), 1e9) == 0


def test_density_counts_every_point_once() -> None:
    density = density_of([-1.0, 1.0, 0.0, 0.012, 1.0], [-1.0, 1.0, 0.0, -0.02, 1.0])
    assert (density.total, density.most) == (5, 2)
    assert density.counts[0] == 1
    assert density.counts[-1] == 2
    assert density.counts[(BINS // 2) * BINS + BINS // 2] == 2


def test_density_follows_the_orientation() -> None:
    density = density_of([1.0], [-1.0])
    plain = density_image(density, "#000000", Orientation())
    flipped = density_image(density, "#000000", Orientation(flip_vertical=True))
    assert plain.pixelColor(BINS - 1, BINS - 1).alpha() > 0
    assert flipped.pixelColor(BINS - 1, 0).alpha() > 0


def test_the_nearest_mark_is_found_within_reach(qapp: Any) -> None:
    theme = load_theme("light")
    picture = GridPicture(marks=path_marks([(-0.5, -0.5), (0.5, 0.5)]))
    frame = grid_frame(RECT, picture, theme)
    from PySide6.QtCore import QPointF

    x, y = frame.to_pixels(0.5, 0.5, Orientation())
    assert nearest_mark(frame, picture, QPointF(x + 5, y)) == 1
    assert nearest_mark(frame, picture, QPointF(x + 60, y)) is None


@pytest.mark.parametrize("path", [(), (Position(1, 1),), (Position(-1, -1), (0.333, 0.1))])
@pytest.mark.parametrize("late", [True, False])
def test_the_small_grid_paints_any_path(qapp: Any, path: tuple[Any, ...], late: bool) -> None:
    image = QImage(36, 36, QImage.Format.Format_ARGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    paint_mini_grid(painter, QRectF(0, 0, 36, 36), path, load_theme("light"), Orientation(), late)
    painter.end()
    assert image.pixelColor(2, 2) != QColor("white")


@pytest.mark.dressed
def test_the_small_grid_says_what_it_shows(qtbot: Any, themes: Any) -> None:
    grid = MiniGrid(themes, Orientation(), (Position(0.5, 0.5),), said="clearly meaning")
    qtbot.addWidget(grid)
    assert grid.accessibleName() == "clearly meaning"
    grid.set_path((), said="not marked")
    assert grid.accessibleName() == "not marked"
    grid.grab()
