"""A picture made of cells: copied on a screen, drawn as rectangles on paper and in an SVG."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPaintEngine, QPainter


def paint_cells(painter: QPainter, target: QRectF, image: QImage, *, smooth: bool = False) -> None:
    """Paint each pixel of a small image as a cell of ``target``.

    A PDF would keep a bitmap as a JPEG, blurred and fixed in size; there each run of like cells
    is one rectangle. ``smooth`` blends neighbours on a screen.
    """
    painter.save()
    if painter.paintEngine().type() == QPaintEngine.Type.Raster:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, smooth)
        painter.drawImage(target, image)
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        width, height = target.width() / image.width(), target.height() / image.height()
        for row, start, stop, shade in _runs(image):
            left, top = target.left() + start * width, target.top() + row * height
            painter.fillRect(
                QRectF(left, top, (stop - start) * width, height),
                QColor.fromRgba(shade),
            )
    painter.restore()


def _runs(image: QImage) -> Iterator[tuple[int, int, int, int]]:
    """Row, first column, column after the last, and colour of each run that shows."""
    shades = image.convertToFormat(QImage.Format.Format_ARGB32)
    for row in range(image.height()):
        pixels = [shades.pixel(column, row) for column in range(image.width())]
        column = 0
        for shade, run in groupby(pixels):
            length = sum(1 for _ in run)
            if shade >> 24:
                yield row, column, column + length, shade
            column += length
