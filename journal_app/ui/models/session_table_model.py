"""The sessions of a chart as a table, for those who read rather than look."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

_WORDED = {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}
AnyIndex = QModelIndex | QPersistentModelIndex


class SessionTableModel(QAbstractTableModel):
    """One row a session, the newest first; a row is worded only when it is seen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._headings: tuple[str, ...] = ()
        self._numbers = range(0)
        self._cells_of: Callable[[int], tuple[str, ...]] = lambda _number: ()

    def set_sessions(
        self,
        headings: tuple[str, ...],
        numbers: range,
        cells_of: Callable[[int], tuple[str, ...]],
    ) -> None:
        """Show the sessions with these numbers, in order of time; ``cells_of`` words one."""
        self.beginResetModel()
        self._headings, self._numbers, self._cells_of = headings, numbers, cells_of
        self.endResetModel()

    def number_at(self, index: AnyIndex) -> int | None:
        """The number of the session in a row, or None."""
        if not index.isValid() or not 0 <= index.row() < len(self._numbers):
            return None
        return self._numbers[-1 - index.row()]

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        """As many as there are sessions."""
        return 0 if parent.isValid() else len(self._numbers)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        """As many as there are headings."""
        return 0 if parent.isValid() else len(self._headings)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The words of a cell; as its tip as well, for what does not fit."""
        number = self.number_at(index)
        if number is None or role not in _WORDED:
            return None
        return self._cells_of(number)[index.column()]

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
