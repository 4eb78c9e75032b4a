"""Text on the grid, with a soft outline, so that it can be read where lines run behind it."""

from __future__ import annotations

import math
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QImage,
    QPaintEngine,
    QPainter,
    QPainterPath,
    QPen,
)

from journal_app.ui.widgets.contrast import with_alpha

_ROOM = 3
"""Pixels around the text for its outline."""


def paint_text(
    painter: QPainter, box: QRectF, text: str, font: QFont, colour: QColor, halo: QColor
) -> None:
    """One line of text, centred in height. On a screen it is painted once and then kept."""
    engine = painter.paintEngine()
    if engine.type() != QPaintEngine.Type.Raster:
        _paint(painter, _baseline(box, font), text, font, colour, halo)
        return
    scale = max(
        0.5, round(painter.deviceTransform().m11(), 3) * painter.device().devicePixelRatio()
    )
    image = _drawn(text, font.key(), colour.rgba(), halo.rgba(), scale)
    left = round(box.left()) - _ROOM
    top = round(box.center().y() - image.height() / image.devicePixelRatio() / 2)
    painter.drawImage(QPointF(left, top), image)


def _baseline(box: QRectF, font: QFont) -> QPointF:
    metrics = QFontMetricsF(font)
    return QPointF(box.left(), box.center().y() + (metrics.ascent() - metrics.descent()) / 2)


def _paint(
    painter: QPainter, baseline: QPointF, text: str, font: QFont, colour: QColor, halo: QColor
) -> None:
    outline = QPainterPath()
    outline.addText(baseline, font, text)
    pen = QPen(with_alpha(halo, 0.8), 3.4)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.strokePath(outline, pen)
    painter.setFont(font)
    painter.setPen(colour)
    painter.drawText(baseline, text)


@lru_cache(maxsize=256)
def _drawn(text: str, font_key: str, colour: int, halo: int, scale: float) -> QImage:
    font = QFont()
    font.fromString(font_key)
    metrics = QFontMetricsF(font)
    width, height = metrics.horizontalAdvance(text) + 2 * _ROOM, metrics.height() + 2 * _ROOM
    image = QImage(
        math.ceil(width * scale),
        math.ceil(height * scale),
        QImage.Format.Format_ARGB32_Premultiplied,
    )
    image.setDevicePixelRatio(scale)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    box = QRectF(_ROOM, _ROOM, width, metrics.height())
    _paint(
        painter, _baseline(box, font), text, font, QColor.fromRgba(colour), QColor.fromRgba(halo)
    )
    painter.end()
    return image.copy()  # the one painted on keeps what it was painted with
