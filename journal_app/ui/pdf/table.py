"""A table on paper. Its headings are repeated on every page it goes on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import field, replace

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QPainter, QPen

from journal_app.domain.dataclass import dataclass
from journal_app.ui.pdf.flow import Band
from journal_app.ui.pdf.text_block import TextBlock, TextLook

_ABOVE, _BELOW, _BETWEEN = 3.0, 3.5, 12.0
_LINE = 0.5


@dataclass(slots=True)
class Table:
    """Rows of plain texts, or of Markdown.

    Attributes:
        headings: of the columns; empty for a table without.
        rows: each as long as ``weights``.
        weights: how the width is shared among the columns.
        right: the numbers of the columns that are set to the right, as numbers are.
    """

    headings: Sequence[str]
    rows: Sequence[Sequence[str]]
    weights: Sequence[float]
    look: TextLook
    heading_look: TextLook
    width: float
    right: frozenset[int] = frozenset()
    before: float = 10.0
    new_page: bool = False
    markdown: bool = False
    lead: float = field(init=False)
    bands: Sequence[Band] = field(init=False)

    def __post_init__(self) -> None:
        bands, top = [], 0.0
        for number, row in enumerate(self._all()):
            height = max(cell.height for cell in self._cells(row, number)) + _ABOVE + _BELOW
            bands.append(Band(top, top + height, keep=number == 0 and bool(self.rows)))
            top += height
        self.bands = tuple(bands) or (Band(0.0, 0.0),)
        self.lead = bands[0].bottom if self.headings else 0.0

    def paint(self, painter: QPainter, left: float, top: float, first: int, last: int) -> None:
        """Paint some rows, the first of them at ``top``."""
        rows, above = self._all(), self.bands[first].top
        for number in range(first, last + 1):
            self._paint_row(
                painter, rows[number], number, left, top + self.bands[number].top - above
            )

    def paint_lead(self, painter: QPainter, left: float, top: float) -> None:
        """Paint the headings once more."""
        self._paint_row(painter, self.headings, 0, left, top)

    def _all(self) -> list[Sequence[str]]:
        return [self.headings, *self.rows] if self.headings else list(self.rows)

    def _widths(self) -> list[float]:
        share = (self.width - _BETWEEN * (len(self.weights) - 1)) / sum(self.weights)
        return [weight * share for weight in self.weights]

    def _cells(self, row: Sequence[str], number: int) -> list[TextBlock]:
        heads = number == 0 and bool(self.headings)
        look = self.heading_look if heads else self.look
        return [
            TextBlock(text, replace(look, right=column in self.right), width, self.markdown)
            for column, (text, width) in enumerate(zip(row, self._widths(), strict=True))
        ]

    def _paint_row(
        self, painter: QPainter, row: Sequence[str], number: int, left: float, top: float
    ) -> None:
        height = self.bands[number].bottom - self.bands[number].top
        x = left
        for cell, width in zip(self._cells(row, number), self._widths(), strict=True):
            cell.paint(painter, x, top + _ABOVE, 0, len(cell.bands) - 1)
            x += width + _BETWEEN
        painter.save()
        painter.setPen(QPen(QColor(self.look.rule), _LINE))
        foot = top + height
        painter.drawLine(QPointF(left, foot), QPointF(left + self.width, foot))
        painter.restore()
