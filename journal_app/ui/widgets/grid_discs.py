"""Discs on the grid: marks, halos, rings. On a screen each is drawn once and then kept."""

from __future__ import annotations

import math
from functools import lru_cache

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QImage, QPaintEngine, QPainter, QPen


def paint_disc(
    painter: QPainter, at: QPointF, radius: float, line: QColor, width: float, fill: QColor
) -> None:
    """A filled circle with an outline, all in pixels of the painter.

    Smooth circles are what costs most while a mark is dragged; on a screen they are copied, on
    the nearest pixel of the device. In an SVG or a PDF they are circles.
    """
    if painter.paintEngine().type() != QPaintEngine.Type.Raster:
        _draw(painter, at, radius, line, width, fill)
        return
    scale = painter.deviceTransform().m11() * painter.device().devicePixelRatio()
    scale = max(0.5, round(scale, 3))
    image = _drawn(round(radius, 2), line.rgba(), round(width, 2), fill.rgba(), scale)
    half = image.width() / scale / 2
    painter.drawImage(QPointF(at.x() - half, at.y() - half), image)


def _draw(
    painter: QPainter, at: QPointF, radius: float, line: QColor, width: float, fill: QColor
) -> None:
    painter.setPen(QPen(line, width))
    painter.setBrush(fill)
    painter.drawEllipse(at, radius, radius)


@lru_cache(maxsize=96)
def _drawn(radius: float, line: int, width: float, fill: int, scale: float) -> QImage:
    side = 2 * math.ceil((radius + width / 2 + 1) * scale)
    image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(scale)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    middle = side / scale / 2
    colours = QColor.fromRgba(line), QColor.fromRgba(fill)
    _draw(painter, QPointF(middle, middle), radius, colours[0], width, colours[1])
    painter.end()
    return image.copy()  # the one painted on keeps what it was painted with
