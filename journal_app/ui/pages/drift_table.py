"""The sessions of the time chart as a table, and the chart as a paragraph above it."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from journal_app.domain.grid import Axis
from journal_app.ui.looks import Looks
from journal_app.ui.models.session_table_model import SessionTableModel
from journal_app.ui.page import Desk
from journal_app.ui.pages.drift_shown import Shown
from journal_app.ui.pages.drift_texts import (
    session_cells,
    session_headings,
    session_keys,
)
from journal_app.ui.widgets.disclosure import Disclosure
from journal_app.ui.widgets.kept_columns import KeptColumns
from journal_app.ui.widgets.menu_chip import MenuChip
from journal_app.ui.widgets.plain_table import as_plain_table
from journal_app.ui.widgets.text import label
from journal_app.wording.grid_words import ends

_UP, _DOWN = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder
_NEWEST_FIRST = (0, _DOWN)
_AROUND_A_ROW = 12
_MEASURED_ROWS = 200
"""Columns are as wide as the widest of so many rows."""


class DriftTable(QWidget):
    """Sorted by a click on a heading, or by the chip above, which the keyboard reaches."""

    session_opened = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._shown: Shown | None = None
        self.table = QTableView(self)
        self.model = SessionTableModel(self)
        self.order = MenuChip(self.tr("Order"), "", self)
        self.in_words = Disclosure(self.tr("The chart in words"), desk.themes, self)
        self.said = label("", "", self.in_words)
        self._dress()
        self._lay_out()
        self.order.chosen.connect(self._sort)
        self.table.horizontalHeader().sortIndicatorChanged.connect(self._tell_order)
        self.table.activated.connect(self._open_row)
        self.setFocusProxy(self.table)

    def put_in_order(self, shown: Shown) -> None:
        """Find out what the sessions of a view are sorted by, before any of them is shown."""
        if shown is not self._shown:
            self._shown, self._keys = shown, session_keys(shown.view.columns)

    def show_sessions(self, shown: Shown, numbers: range, said: str) -> None:
        """Show the sessions with these numbers; ``said`` is the chart as a paragraph.

        The columns are as wide as they were; ``columns.fit`` is to follow.
        """
        self.put_in_order(shown)
        self.said.setText(said)
        self.model.set_sessions(
            session_headings(self._desk.words), numbers, self._cells, self._keys
        )
        self._keep_height()

    def changeEvent(self, event: QEvent) -> None:
        """Rows follow the type."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._keep_height()

    def _fit(self) -> None:
        """Columns as wide as what they hold.

        Only the widest words of each are measured as a table does it, which asks for all that a
        cell could be dressed with.
        """
        model, header = self.model, self.table.horizontalHeader()
        rows, advance = range(min(model.rowCount(), _MEASURED_ROWS)), self._advance()
        grid = int(self.table.showGrid())
        for column in range(model.columnCount()):
            words = {row: model.words_at(row, column) for row in rows}
            widest = max(rows, key=lambda row: advance(words[row]), default=-1)
            needed = self.table.sizeHintForIndex(model.index(widest, column)).width() + grid
            header.resizeSection(column, max(needed, header.sectionSizeHint(column)))

    def _advance(self) -> Callable[[str], int]:
        """How wide words are in a cell; many of them stand there again and again."""
        metrics = self.table.fontMetrics()

        # Of a function of Qt itself the cache would ask for the documentation, which takes long.
        @cache
        def advance(words: str) -> int:
            return metrics.horizontalAdvance(words)

        return advance

    def _keep_height(self) -> None:
        rows = self.table.verticalHeader()
        rows.setDefaultSectionSize(self.table.fontMetrics().height() + _AROUND_A_ROW)

    def _dress(self) -> None:
        table = self.table
        table.setModel(self.model)
        as_plain_table(table, self.tr("Sessions as a table"))
        header = table.horizontalHeader()
        # Nothing is cut: where there is little room, the table scrolls sideways.
        header.setStretchLastSection(True)
        looks = Looks(self._desk.preferences, self._desk.services.path)
        self.columns = KeptColumns(table, looks, "drift", self._fit)
        header.setSortIndicator(*_NEWEST_FIRST)
        table.setSortingEnabled(True)
        words = self._desk.words
        by_axis = [
            (self.tr("From {0} on").format(words.pole(pole)), (2 + number, order))
            for number, axis in enumerate(Axis)
            for pole, order in zip(ends(axis), (_UP, _DOWN), strict=True)
        ]
        self.order.offer(
            [
                (self.tr("Newest first"), _NEWEST_FIRST),
                (self.tr("Oldest first"), (0, _UP)),
                (self.tr("By client"), (1, _UP)),
                *by_axis,
                (self.tr("Hard to say first"), (4, _DOWN)),
            ]
        )
        self.order.set_value(_NEWEST_FIRST)

    def _lay_out(self) -> None:
        self.in_words.body.addWidget(self.said)
        head = QHBoxLayout()
        head.addWidget(self.in_words, 1)
        head.addWidget(self.order, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.table, 1)

    def _sort(self, chosen: object) -> None:
        if isinstance(chosen, tuple):
            self.table.sortByColumn(*chosen)

    def _tell_order(self, column: int, order: Qt.SortOrder) -> None:
        self.order.set_value((column, order))

    def _cells(self, number: int) -> tuple[str, ...]:
        assert self._shown is not None
        return session_cells(self._shown.view.columns.session(number), self._desk.words)

    def _open_row(self, index: QModelIndex) -> None:
        number = self.model.number_at(index)
        if number is not None and self._shown is not None:
            self.session_opened.emit(self._shown.view.columns.seqs[number])
