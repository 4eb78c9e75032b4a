"""The events of a calendar as a table with a tick in each row."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtCore import Signal as QtSignal

from journal_app.domain.dataclass import dataclass

AnyIndex = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class EventCells:
    """What a row says; one that cannot be ticked is only told of."""

    cells: tuple[str, ...]
    can_be_ticked: bool
    ticked: bool


class EventTicksModel(QAbstractTableModel):
    """The first column carries the tick."""

    ticks_changed = QtSignal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._headings: tuple[str, ...] = ()
        self._rows: tuple[EventCells, ...] = ()
        self._ticked: set[int] = set()

    def set_events(self, headings: tuple[str, ...], rows: Sequence[EventCells]) -> None:
        """Show others; tells nobody."""
        self.beginResetModel()
        self._headings, self._rows = headings, tuple(rows)
        self._ticked = {at for at, row in enumerate(self._rows) if row.ticked and row.can_be_ticked}
        self.endResetModel()

    @property
    def ticked(self) -> tuple[int, ...]:
        """The numbers of the rows that are ticked, from top to bottom."""
        return tuple(sorted(self._ticked))

    def tick_all(self, *, on: bool) -> None:
        """Tick all that can be, or none."""
        self._ticked = {at for at, row in enumerate(self._rows) if row.can_be_ticked and on}
        if self._rows:
            ends = self.index(0, 0), self.index(len(self._rows) - 1, 0)
            self.dataChanged.emit(*ends, [Qt.ItemDataRole.CheckStateRole])
        self.ticks_changed.emit()

    def toggle(self, row: int) -> None:
        """Turn the tick of a row."""
        if self._rows[row].can_be_ticked:
            state = Qt.CheckState.Unchecked if row in self._ticked else Qt.CheckState.Checked
            self.setData(self.index(row, 0), state, Qt.ItemDataRole.CheckStateRole)

    def is_empty(self, column: int) -> bool:
        """Whether a column says nothing in any row."""
        return not any(row.cells[column] for row in self._rows)

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        """As many as there are events."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        """As many as there are headings."""
        return 0 if parent.isValid() else len(self._headings)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The words of a cell; the tick."""
        row = self._rows[index.row()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return row.cells[index.column()]
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == 0 and row.can_be_ticked:
            on = index.row() in self._ticked
            return Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
        return None

    def setData(self, index: AnyIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Set or take away the tick."""
        if role != Qt.ItemDataRole.CheckStateRole or not self._rows[index.row()].can_be_ticked:
            return False
        if Qt.CheckState(value) is Qt.CheckState.Checked:
            self._ticked.add(index.row())
        else:
            self._ticked.discard(index.row())
        self.dataChanged.emit(index, index, [role])
        self.ticks_changed.emit()
        return True

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Rows that cannot be ticked are muted."""
        usual = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        if not self._rows[index.row()].can_be_ticked:
            return usual
        usual |= Qt.ItemFlag.ItemIsEnabled
        return usual | Qt.ItemFlag.ItemIsUserCheckable if index.column() == 0 else usual

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The headings of the columns."""
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        return self._headings[section] if section < len(self._headings) else None
