"""The grid is sharp at every scale of the screen, and the same as PNG, SVG and PDF."""

from __future__ import annotations

import re
import zlib
from dataclasses import replace
from itertools import pairwise
from typing import Any

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, QSizeF
from PySide6.QtGui import QColor, QImage, QPageSize, QPainter, QPdfWriter
from PySide6.QtSvg import QSvgGenerator, QSvgRenderer

from journal_app.domain.grid import Certainty, Orientation
from journal_app.ui.theme import Theme, load_theme
from journal_app.ui.widgets.grid_picture import (
    Area,
    GridPicture,
    grid_frame,
    paint_grid,
    path_marks,
    pixel_point,
)
from journal_app.wording.words import Words

SIDE = 420
RECT = QRectF(0, 0, SIDE, SIDE)
LABELS = ("start", "der lange Umweg", "שתיקה ארוכה", "🌊 wave", "a", "b", "end")
POINTS = ((-0.6, -0.5), (-0.3, 0.1), (0.1, -0.4), (0.35, 0.2), (0.6, -0.1), (0.2, 0.7), (0.7, 0.6))
PICTURE = GridPicture(
    marks=path_marks(POINTS, LABELS, certainties=(Certainty.CLEAR, Certainty.ROUGHLY) * 3),
    areas=(Area(0.5, 0.35, 0.25, "where I want to be"),),
    trail=((0.0, 0.0), (0.2, 0.3)),
)


@pytest.fixture
def theme(qapp: Any) -> Theme:
    return load_theme("light")


def paint(painter: QPainter, picture: GridPicture, theme: Theme) -> None:
    painter.fillRect(RECT, QColor(theme.surface))
    paint_grid(painter, RECT, picture, theme, Words())


def as_image(picture: GridPicture, theme: Theme, ratio: float = 1.0) -> QImage:
    image = QImage(round(SIDE * ratio), round(SIDE * ratio), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    painter = QPainter(image)
    paint(painter, picture, theme)
    painter.end()
    return image


def as_svg(picture: GridPicture, theme: Theme) -> QByteArray:
    kept = QByteArray()
    buffer = QBuffer(kept)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setViewBox(RECT)
    painter = QPainter(generator)
    paint(painter, picture, theme)
    painter.end()
    return kept


def changes(image: QImage, row: int) -> list[int]:
    """Where along a row of pixels the colour changes."""
    colours = [image.pixel(column, row) for column in range(image.width())]
    return [index for index, (one, other) in enumerate(pairwise(colours), 1) if one != other]


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 2.0, 2.5])
@pytest.mark.parametrize("orientation", [Orientation(), Orientation(swap=True)])
def test_edges_are_sharp_and_in_place(theme: Theme, ratio: float, orientation: Orientation) -> None:
    bare = GridPicture(orientation, labels=False, pole_names=False)
    frame = grid_frame(RECT, bare, theme)
    image = as_image(bare, theme, ratio)
    found = changes(image, round((frame.top + frame.height / 4) * ratio))
    half = (frame.width - 3) / 2
    wanted = [frame.left + step for step in (0, half, half + 3, frame.width)]
    # One change of colour an edge: nothing in between, at most half a pixel of the screen off.
    assert len(found) == len(wanted)
    for is_at, should in zip(found, wanted, strict=True):
        assert abs(is_at - should * ratio) <= 0.5001


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 2.0, 2.5])
def test_marks_stand_where_they_should(theme: Theme, ratio: float) -> None:
    image = as_image(PICTURE, theme, ratio)
    frame = grid_frame(RECT, PICTURE, theme)
    last = pixel_point(frame, PICTURE, *POINTS[-1])
    ink = QColor(theme.ink)
    columns = [
        x
        for x in range(image.width())
        if QColor(image.pixel(x, round(last.y() * ratio))) == ink and abs(x / ratio - last.x()) < 14
    ]
    middle = (columns[0] + columns[-1] + 1) / 2
    assert abs(middle - last.x() * ratio) <= 1.01


def test_svg_is_the_same_picture(theme: Theme) -> None:
    image = as_image(PICTURE, theme)
    again = QImage(SIDE, SIDE, QImage.Format.Format_RGB32)
    painter = QPainter(again)
    QSvgRenderer(as_svg(PICTURE, theme)).render(painter, RECT)
    painter.end()
    assert share_that_differs(image, again) < 0.03


def share_that_differs(one: QImage, other: QImage) -> float:
    """How many of the pixels differ by more than an eye would forgive."""
    far = 0
    for y in range(0, SIDE, 2):
        for x in range(0, SIDE, 2):
            first, second = QColor(one.pixel(x, y)), QColor(other.pixel(x, y))
            far += abs(first.lightness() - second.lightness()) > 40
    return far / (SIDE / 2) ** 2


def test_svg_says_its_words_and_shapes(theme: Theme) -> None:
    svg = as_svg(PICTURE, theme).toStdString()
    for text in (*LABELS[:3], "wave", "where I want to be", "Expert knowledge", "meaning-making"):
        assert text in svg
    assert svg.count("<circle") + svg.count("<ellipse") >= len(POINTS)


def test_pdf_has_text_and_no_pictures(theme: Theme) -> None:
    kept = QByteArray()
    buffer = QBuffer(kept)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(72)
    writer.setPageSize(QPageSize(QSizeF(SIDE, SIDE), QPageSize.Unit.Point))
    writer.setPageMargins(QMarginsF())
    painter = QPainter(writer)
    # Without the emoji: a font may have those as pictures.
    marks = tuple(mark for mark in PICTURE.marks if "wave" not in mark.label)
    paint(painter, replace(PICTURE, marks=marks), theme)
    painter.end()
    pdf = kept.data()
    assert not re.search(rb"/Subtype ?/Image", pdf)
    assert b"/ToUnicode" in pdf
    assert len(re.findall(rb"\bTj\b", _content(pdf))) >= len(marks)


def _content(pdf: bytes) -> bytes:
    found = b""
    for match in re.finditer(rb"stream\r?\n(.*?)endstream", pdf, re.DOTALL):
        try:
            found += zlib.decompress(match.group(1))
        except zlib.error:
            continue
    return found
