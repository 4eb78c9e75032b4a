"""The grid as a picture: what is on it, and how it is painted.

``paint_grid`` paints with any ``QPainter``: on a widget, an image, an SVG or a PDF. The ground can
be painted by itself (``paint_ground``), so that a widget may keep it while marks move over it.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from journal_app.domain.grid import Frame
from journal_app.ui.theme import Theme
from journal_app.ui.widgets.grid_data import (
    MANY_DOTS,
    Area,
    Density,
    GridPicture,
    GridWords,
    Mark,
    MarkStyle,
    Point,
    Spread,
    Way,
    density_of,
    path_marks,
)
from journal_app.ui.widgets.grid_ground import (
    CornerName,
    corner_names,
    frame_within,
    paint_corner_names,
    paint_dots,
    paint_pole_names,
    paint_quadrants,
)
from journal_app.ui.widgets.grid_intention import paint_intention
from journal_app.ui.widgets.grid_mark_labels import paint_labels
from journal_app.ui.widgets.grid_marks import (
    nearest_mark,
    nearest_point,
    paint_areas,
    paint_edges,
    paint_halos,
    paint_mark,
    paint_path,
    paint_trail,
    pixel_point,
)
from journal_app.ui.widgets.grid_ways import paint_near_dots, paint_spreads, paint_ways

__all__ = [
    "MANY_DOTS",
    "Area",
    "Density",
    "GridPicture",
    "GridWords",
    "Mark",
    "MarkStyle",
    "Point",
    "Spread",
    "Way",
    "density_of",
    "grid_frame",
    "names_on",
    "nearest_mark",
    "nearest_point",
    "paint_grid",
    "paint_ground",
    "paint_moments",
    "path_marks",
]


def grid_frame(rect: QRectF, picture: GridPicture, theme: Theme) -> Frame:
    """Where the square of the grid stands within ``rect``; for hit tests and overlays."""
    return frame_within(rect, theme, pole_names=picture.pole_names)


def paint_grid(
    painter: QPainter, rect: QRectF, picture: GridPicture, theme: Theme, words: GridWords
) -> None:
    """Paint the whole picture into ``rect``. What lies below shows in the gap along the axes."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    frame = grid_frame(rect, picture, theme)
    names = names_on(frame, picture, theme, words)
    paint_ground(painter, frame, picture, theme, words, names)
    paint_moments(painter, frame, picture, theme, names)
    painter.restore()


def names_on(
    frame: Frame, picture: GridPicture, theme: Theme, words: GridWords
) -> tuple[CornerName, ...]:
    """The quadrants' names as they are set; none where the picture wants none."""
    return corner_names(frame, theme, words, picture.orientation) if picture.labels else ()


def paint_ground(
    painter: QPainter,
    frame: Frame,
    picture: GridPicture,
    theme: Theme,
    words: GridWords,
    names: tuple[CornerName, ...],
) -> None:
    """The part that stays while marks move: quadrants, context and names."""
    paint_quadrants(painter, frame, theme, picture.orientation)
    if picture.context > 0:
        painter.save()
        painter.setOpacity(painter.opacity() * picture.context)
        paint_areas(painter, frame, theme, picture)
        paint_dots(painter, frame, theme, picture)
        paint_near_dots(painter, frame, theme, picture)
        paint_spreads(painter, frame, theme, picture)
        paint_ways(painter, frame, theme, picture)
        paint_trail(painter, frame, theme, picture)
        paint_intention(painter, frame, theme, picture)
        painter.restore()
    paint_corner_names(painter, names, theme)
    if picture.context > 0 and picture.areas:
        painter.save()
        painter.setOpacity(painter.opacity() * picture.context)
        paint_edges(
            painter, frame, theme, picture, (name.rect.adjusted(-3, -3, 3, 3) for name in names)
        )
        painter.restore()
    if picture.pole_names:
        paint_pole_names(painter, frame, theme, words, picture.orientation)


def paint_moments(
    painter: QPainter,
    frame: Frame,
    picture: GridPicture,
    theme: Theme,
    names: tuple[CornerName, ...],
) -> None:
    """The part that moves: halos, path, marks, and labels that keep clear of one another."""
    paint_halos(painter, frame, theme, picture)
    paint_path(painter, frame, theme, picture)
    for mark in picture.marks:
        paint_mark(painter, frame, theme, mark, pixel_point(frame, picture, mark.x, mark.y))
    paint_labels(painter, frame, theme, picture, [name.rect for name in names])
