"""The ground of the grid: four soft quadrants, their names, the poles, dots and density."""

from __future__ import annotations

import math
import re
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QPen

from journal_app.domain.dataclass import dataclass
from journal_app.domain.grid import Frame, Orientation, Pole, Quadrant, quadrant_at
from journal_app.ui.theme import Size, Theme
from journal_app.ui.widgets.cells import paint_cells
from journal_app.ui.widgets.contrast import readable, with_alpha
from journal_app.ui.widgets.grid_data import BINS, Density, GridPicture, GridWords
from journal_app.ui.widgets.grid_text import paint_text

CORNERS = ((-1, 1), (1, 1), (-1, -1), (1, -1))
"""The four quadrants in (right, up) signs, as one reads."""
GAP = 3.0
DOT_OPACITY = 0.52
"""Of the ink of an earlier session's dot: it stands out 3 to 1 on every quadrant."""
_INSET = 8.0
_SHARE = 0.6
"""How much of a quadrant's height its name takes at most."""
_SOFT = "\N{SOFT HYPHEN}"
_PARTS = re.compile(rf"[^\s{_SOFT}-]*[{_SOFT}-]|[^\s{_SOFT}-]+")


@dataclass(frozen=True, slots=True)
class CornerName:
    """A quadrant's name as it is set: its lines, where they stand, and in which font."""

    quadrant: Quadrant
    lines: tuple[str, ...]
    rect: QRectF
    on_right: bool
    font: QFont


def fitting(text: str, theme: Theme, room: float) -> tuple[QFont, str]:
    """The font in which a bold name on the grid fits, and the name: cut where none is enough."""
    *larger, smallest = theme.fonts_down(Size.SMALL, bold=True)
    for font in larger:
        if QFontMetricsF(font).horizontalAdvance(text) <= room:
            return font, text
    cut = QFontMetricsF(smallest).elidedText(text, Qt.TextElideMode.ElideRight, room)
    return smallest, cut


def frame_within(rect: QRectF, theme: Theme, *, pole_names: bool) -> Frame:
    """The largest square in ``rect`` that leaves room for the names of the poles.

    It stands on whole pixels, and its side is odd, so that the quadrants do so as well.
    """
    room = margin(theme) if pole_names else GAP
    side = math.floor(max(9.0, min(rect.width(), rect.height()) - 2 * room))
    side -= 1 - side % 2
    centre = rect.center()
    left, top = (math.floor(middle - side / 2) for middle in (centre.x(), centre.y()))
    return Frame(left, top, side, side)


def margin(theme: Theme) -> float:
    """The room for a pole's name beside the grid, in pixels."""
    return QFontMetricsF(theme.font(Size.SMALL)).height() + 8.0


def frame_rect(frame: Frame) -> QRectF:
    """The frame as a rectangle of Qt."""
    return QRectF(frame.left, frame.top, frame.width, frame.height)


def quadrant_at_corner(right: int, up: int, orientation: Orientation) -> Quadrant:
    """Which quadrant stands in a corner of the screen."""
    return quadrant_at(*orientation.from_screen(float(right), float(up)))


def pole_at(right: int, up: int, orientation: Orientation) -> Pole:
    """Which pole stands at a side of the screen; one of the two directions is 0."""
    x, y = orientation.from_screen(float(right), float(up))
    if abs(x) > abs(y):
        return Pole.CO_CREATION if x > 0 else Pole.EXPERT
    return Pole.MEANING if y > 0 else Pole.CAUSALITY


def quarter(frame: Frame, right: int, up: int, gap: float = GAP) -> QRectF:
    """The rectangle of the quadrant in a corner, without the gap along the axes."""
    width, height = (frame.width - gap) / 2, (frame.height - gap) / 2
    left = frame.left if right < 0 else frame.left + width + gap
    top = frame.top if up > 0 else frame.top + height + gap
    return QRectF(left, top, width, height)


def paint_quadrants(
    painter: QPainter, frame: Frame, theme: Theme, orientation: Orientation, gap: float = GAP
) -> None:
    """The four soft grounds; the gap between them is what shows below. Their edges are sharp."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setPen(Qt.PenStyle.NoPen)
    for right, up in CORNERS:
        quadrant = quadrant_at_corner(right, up, orientation)
        painter.setBrush(QColor(theme.quadrants[quadrant].soft))
        painter.drawRect(quarter(frame, right, up, gap))
    painter.restore()


def corner_names(
    frame: Frame, theme: Theme, words: GridWords, orientation: Orientation
) -> tuple[CornerName, ...]:
    """The quadrants' names, all in one size, in more lines where they would be too wide.

    None where the grid is too small for letters that can be read.
    """
    room = quarter(frame, -1, 1).size() - QSizeF(2 * _INSET, 2 * _INSET)
    texts = [
        (right, up, words.quadrant_corner(quadrant_at_corner(right, up, orientation)))
        for right, up in CORNERS
    ]
    for font in theme.fonts_down(Size.SMALL, bold=True):
        metrics = QFontMetricsF(font)
        set_names = [
            (right, up, lines_of(text, metrics, room.width())) for right, up, text in texts
        ]
        least, *_, most = sorted(len(lines) for _, _, lines in set_names)
        if least and most * metrics.lineSpacing() <= room.height() * _SHARE:
            break
    else:
        return ()
    names = []
    for right, up, lines in set_names:
        box = quarter(frame, right, up).adjusted(_INSET, _INSET - 2, -_INSET, 2 - _INSET)
        width = max(metrics.horizontalAdvance(line) for line in lines) + 2
        tall = len(lines) * metrics.lineSpacing()
        left = box.left() if right < 0 else box.right() - width
        top = box.top() if up > 0 else box.bottom() - tall
        quadrant = quadrant_at_corner(right, up, orientation)
        names.append(CornerName(quadrant, lines, QRectF(left, top, width, tall), right > 0, font))
    return tuple(names)


def lines_of(name: str, metrics: QFontMetricsF, room: float) -> tuple[str, ...]:
    """A name in its own lines where these fit, else broken anew; empty where a word is too wide."""
    own = tuple(name.replace(_SOFT, "").splitlines())
    for lines in (own, _broken_anew(name, metrics, room)):
        if all(metrics.horizontalAdvance(line) + 2 <= room for line in lines):
            return lines
    return ()


def _broken_anew(name: str, metrics: QFontMetricsF, room: float) -> tuple[str, ...]:
    """As few lines as it takes, broken between words, after hyphens and at soft ones."""
    lines = [""]
    for part in _PARTS.findall(name):
        joint = " " if lines[-1] and lines[-1][-1] not in {"-", _SOFT} else ""
        longer = f"{lines[-1]}{joint}{part}"
        if lines[-1] and metrics.horizontalAdvance(_as_seen(longer)) + 2 > room:
            lines.append(part)
        else:
            lines[-1] = longer
    return tuple(map(_as_seen, lines))


def _as_seen(line: str) -> str:
    """A soft hyphen is one where its line ends."""
    return line[:-1].replace(_SOFT, "") + line[-1:].replace(_SOFT, "-")


def paint_corner_names(painter: QPainter, names: tuple[CornerName, ...], theme: Theme) -> None:
    """Write the quadrants' names in their own colours, dark enough to be read."""
    for name in names:
        colours = theme.quadrants[name.quadrant]
        metrics = QFontMetricsF(name.font)
        colour = readable(colours.strong, colours.soft, theme.ink)
        height = name.rect.height() / len(name.lines)
        for row, line in enumerate(name.lines):
            box = QRectF(name.rect)
            box.setTop(name.rect.top() + row * height)
            box.setHeight(height)
            if name.on_right:
                box.setLeft(box.right() - metrics.horizontalAdvance(line))
            paint_text(painter, box, line, name.font, colour, QColor(colours.soft))


def paint_pole_names(
    painter: QPainter, frame: Frame, theme: Theme, words: GridWords, orientation: Orientation
) -> None:
    """Write the poles' names at the sides; those at the left and right are turned."""
    font = theme.font(Size.SMALL)
    metrics = QFontMetricsF(font)
    painter.setFont(font)
    painter.setPen(QColor(theme.muted))
    centre = frame_rect(frame).center()
    away = margin(theme) / 2 + 1
    for right, up in ((0, 1), (0, -1), (-1, 0), (1, 0)):
        text = words.pole(pole_at(right, up, orientation))
        text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, frame.width)
        painter.save()
        painter.translate(
            centre.x() + right * (frame.width / 2 + away),
            centre.y() - up * (frame.height / 2 + away),
        )
        if right:
            painter.rotate(-90)
        width, height = metrics.horizontalAdvance(text) + 2, metrics.height()
        painter.drawText(
            QRectF(-width / 2, -height / 2, width, height), Qt.AlignmentFlag.AlignCenter, text
        )
        painter.restore()


def paint_dots(painter: QPainter, frame: Frame, theme: Theme, picture: GridPicture) -> None:
    """Faint dots, small rings for late ones, and the density of very many."""
    if picture.density is not None:
        _paint_density(painter, frame, theme, picture.density, picture.orientation)
    radius = max(2.0, frame.width / 120)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(with_alpha(theme.ink, DOT_OPACITY))
    for x, y in picture.dots:
        px, py = frame.to_pixels(x, y, picture.orientation)
        painter.drawEllipse(QPointF(px, py), radius, radius)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(with_alpha(theme.ink, DOT_OPACITY), 1.2))
    for x, y in picture.late_dots:
        px, py = frame.to_pixels(x, y, picture.orientation)
        painter.drawEllipse(QPointF(px, py), radius - 0.4, radius - 0.4)


def _paint_density(
    painter: QPainter, frame: Frame, theme: Theme, density: Density, orientation: Orientation
) -> None:
    cell = frame.width / (BINS - 1)
    painter.save()
    painter.setClipRect(frame_rect(frame))
    around = frame_rect(frame).adjusted(-cell / 2, -cell / 2, cell / 2, cell / 2)
    paint_cells(painter, around, density_image(density, theme.ink, orientation), smooth=True)
    painter.restore()


@lru_cache(maxsize=8)
def density_image(density: Density, colour: str, orientation: Orientation) -> QImage:
    """One pixel a cell, more opaque where more dots lie (by the square root of their number)."""
    image = QImage(BINS, BINS, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    half = (BINS - 1) / 2
    for index, count in enumerate(density.counts):
        if not count:
            continue
        row, col = divmod(index, BINS)
        right, up = orientation.to_screen(col / half - 1.0, row / half - 1.0)
        shade = with_alpha(colour, 0.06 + 0.42 * (count / density.most) ** 0.5)
        image.setPixelColor(round((right + 1) * half), round((1 - up) * half), shade)
    return image
