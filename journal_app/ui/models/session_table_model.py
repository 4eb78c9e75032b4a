"""The sessions of a chart as a table, for those who read rather than look."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

_WORDED = {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}
MOST_WORDED = 512
"""Rows whose words are kept."""
AnyIndex = QModelIndex | QPersistentModelIndex


class SessionTableModel(QAbstractTableModel):
    """One row a session, the newest first until it is sorted; a row is worded when it is seen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._headings: tuple[str, ...] = ()
        self._shown = range(0)
        self._numbers: Sequence[int] = self._shown
        self._cells_of: Callable[[int], tuple[str, ...]] = lambda _number: ()
        self._keys: tuple[Sequence[Any], ...] = ()
        self._sorted_by: tuple[int, Qt.SortOrder] | None = None
        self._worded: dict[int, tuple[str, ...]] = {}
        """Rows that were just worded: a column is measured over many, then the next one."""

    def set_sessions(
        self,
        headings: tuple[str, ...],
        numbers: range,
        cells_of: Callable[[int], tuple[str, ...]],
        keys: tuple[Sequence[Any], ...] = (),
    ) -> None:
        """Show the sessions with these numbers, in order of time; ``cells_of`` words one.

        ``keys`` hold, for each column, a value for each number to sort by; without them nothing
        is sorted. What it is sorted by stays.
        """
        self.beginResetModel()
        self._worded.clear()
        self._headings, self._cells_of, self._keys = headings, cells_of, keys
        self._shown = numbers
        self._numbers = self._in_order()
        self.endResetModel()

    def number_at(self, index: AnyIndex) -> int | None:
        """The number of the session in a row, or None."""
        if not index.isValid() or not 0 <= index.row() < len(self._numbers):
            return None
        return self._numbers[index.row()]

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        """As many as there are sessions."""
        return 0 if parent.isValid() else len(self._numbers)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        """As many as there are headings."""
        return 0 if parent.isValid() else len(self._headings)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The words of a cell; as its tip as well, for what does not fit."""
        if role not in _WORDED or self.number_at(index) is None:
            return None
        return self.words_at(index.row(), index.column())

    def words_at(self, row: int, column: int) -> str:
        """The words of a cell."""
        number = self._numbers[row]
        cells = self._worded.get(number)
        if cells is None:
            if len(self._worded) >= MOST_WORDED:
                self._worded.clear()
            cells = self._worded[number] = self._cells_of(number)
        return cells[column]

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """The headings of the columns."""
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        return self._headings[section] if section < len(self._headings) else None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Put the rows in the order of a column; what is alike stays the newest first."""
        self._sorted_by = (column, order)
        if column >= len(self._keys):
            return
        self.layoutAboutToBeChanged.emit()
        held = self.persistentIndexList()
        kept = [(self._numbers[index.row()], index.column()) for index in held]
        self._numbers = self._in_order()
        if held:
            rows = {number: row for row, number in enumerate(self._numbers)}
            moved = [self.index(rows[number], at) for number, at in kept]
            self.changePersistentIndexList(held, moved)
        self.layoutChanged.emit()

    def _in_order(self) -> Sequence[int]:
        newest_first = self._shown[::-1]
        if self._sorted_by is None or self._sorted_by[0] >= len(self._keys):
            return newest_first
        column, order = self._sorted_by
        # Sorting keeps what is alike in its order, also the other way round.
        return sorted(
            newest_first,
            key=self._keys[column].__getitem__,
            reverse=order is Qt.SortOrder.DescendingOrder,
        )
