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
_OUTLINE, _LET_THROUGH = 3.4, 0.8
_AROUND = 16
"""From so many places around itself a text is as thick as its outline."""


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
    pen = QPen(with_alpha(halo, _LET_THROUGH), _OUTLINE)
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
    baseline = _baseline(QRectF(_ROOM, _ROOM, width, metrics.height()), font)
    painter.setFont(font)
    # To follow the lines of the letters would take many times as long.
    painter.setPen(QColor.fromRgba(halo))
    for away in _around():
        painter.drawText(baseline + away, text)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
    painter.fillRect(image.rect(), with_alpha("black", _LET_THROUGH))
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
    painter.setPen(QColor.fromRgba(colour))
    painter.drawText(baseline, text)
    painter.end()
    return image.copy()  # the one painted on keeps what it was painted with


def _around() -> list[QPointF]:
    """How far from itself a text is drawn for its outline."""
    turns = (2 * math.pi * place / _AROUND for place in range(_AROUND))
    return [QPointF(math.cos(turn), math.sin(turn)) * (_OUTLINE / 2) for turn in turns]
