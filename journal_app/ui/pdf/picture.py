"""A picture on paper, by itself or with words beside it. Painted, so that it stays sharp."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import field
from typing import TypeAlias

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QPainter

from journal_app.domain.dataclass import dataclass
from journal_app.ui.pdf.flow import Band
from journal_app.ui.pdf.text_block import TextBlock

Paint: TypeAlias = Callable[[QPainter, QRectF], None]
"""Paints into a rectangle, in the units of the size that the picture was given."""


@dataclass(slots=True)
class Picture:
    """Something painted at its own size and scaled to a width on paper.

    Attributes:
        size: the size it is painted at; 720 wide for a chart with the type of the screen.
        width: on paper, in points.
    """

    size: QSizeF
    paint_into: Paint
    width: float
    before: float = 10.0
    keep: bool = False
    new_page: bool = False
    lead: float = 0.0
    bands: Sequence[Band] = field(init=False)

    def __post_init__(self) -> None:
        self.bands = (Band(0.0, self.height, self.keep),)

    @property
    def height(self) -> float:
        """On paper, in points."""
        return self.size.height() * self.width / self.size.width()

    def paint(self, painter: QPainter, left: float, top: float, _first: int, _last: int) -> None:
        """Paint it with its upper left corner there."""
        scale = self.width / self.size.width()
        painter.save()
        painter.translate(left, top)
        painter.scale(scale, scale)
        self.paint_into(painter, QRectF(0, 0, self.size.width(), self.size.height()))
        painter.restore()


@dataclass(slots=True)
class Beside:
    """A picture with words at its right, kept together."""

    picture: Picture
    text: TextBlock
    gap: float
    before: float = 10.0
    keep: bool = False
    new_page: bool = False
    lead: float = 0.0
    bands: Sequence[Band] = field(init=False)

    def __post_init__(self) -> None:
        self.bands = (Band(0.0, max(self.picture.height, self.text.height), self.keep),)

    def paint(self, painter: QPainter, left: float, top: float, _first: int, _last: int) -> None:
        """Paint both, their tops at one height."""
        self.picture.paint(painter, left, top, 0, 0)
        beside = left + self.picture.width + self.gap
        self.text.paint(painter, beside, top, 0, len(self.text.bands) - 1)


@dataclass(slots=True)
class Space:
    """Nothing, of a height in points."""

    height: float
    before: float = 0.0
    new_page: bool = False
    lead: float = 0.0
    bands: Sequence[Band] = field(init=False)

    def __post_init__(self) -> None:
        self.bands = (Band(0.0, self.height),)

    def paint(self, painter: QPainter, left: float, top: float, _first: int, _last: int) -> None:
        """There is nothing to paint."""
