"""Entries as rows of a list, read a page at a time."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from journal_app.domain.entry import EntryRow
from journal_app.services.tidying import KEPT_IN_BIN
from journal_app.ui.dates import moment_text
from journal_app.ui.page import Desk
from journal_app.wording.snippets import without_marks

AnyIndex = QModelIndex | QPersistentModelIndex


class EntryListModel(QAbstractListModel):
    """Shows what it is given; asks for more when the list nears its end."""

    more_wanted = Signal()
    RowRole = Qt.ItemDataRole.UserRole

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._rows: list[EntryRow] = []
        self._has_more = False

    def set_rows(self, rows: tuple[EntryRow, ...], has_more: bool = False) -> None:
        """Show these rows from the beginning; ``has_more`` tells whether others follow."""
        self.beginResetModel()
        self._rows = list(rows)
        self._has_more = has_more
        self.endResetModel()

    def append_rows(self, rows: tuple[EntryRow, ...], has_more: bool = False) -> None:
        """Add the next page."""
        self._has_more = has_more
        if not rows:
            return
        first = len(self._rows)
        self.beginInsertRows(QModelIndex(), first, first + len(rows) - 1)
        self._rows.extend(rows)
        self.endInsertRows()

    def last_row(self) -> EntryRow | None:
        """The row after which the next page begins."""
        return self._rows[-1] if self._rows else None

    def row_at(self, index: AnyIndex) -> EntryRow | None:
        """The entry of an index, or None."""
        return self._rows[index.row()] if index.isValid() else None

    def index_of(self, entry_id: str) -> QModelIndex:
        """Where an entry stands; an invalid index when it is not among the rows."""
        for number, row in enumerate(self._rows):
            if row.id == entry_id:
                return self.index(number)
        return QModelIndex()

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        """Rows read so far."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The row itself for painting; one sentence for a screen reader."""
        row = self.row_at(index)
        if row is None:
            return None
        if role == self.RowRole:
            return row
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self._spoken(row)
        return None

    def canFetchMore(self, parent: AnyIndex) -> bool:
        """Whether there may be a further page."""
        return self._has_more and not parent.isValid()

    def fetchMore(self, parent: AnyIndex) -> None:
        """Ask once for the next page; it arrives by ``append_rows``."""
        if self._has_more:
            self._has_more = False
            self.more_wanted.emit()

    def _spoken(self, row: EntryRow) -> str:
        today = self._desk.clock().astimezone().date()
        parts = [row.client, moment_text(row.local_start, today)]
        parts.append(without_marks(row.snippet) or row.headline)
        if row.quadrant is not None:
            parts.append(self._desk.words.quadrant(row.quadrant))
        left = days_left(row, self._desk.clock())
        if left is not None:
            parts.append(self.tr("%n day(s) left in the bin", "", left))
        return ", ".join(part for part in parts if part)


def days_left(row: EntryRow, now: datetime) -> int | None:
    """Days until an entry in the bin is removed for good; None outside the bin."""
    if row.trashed_at is None:
        return None
    left = row.trashed_at + KEPT_IN_BIN - now
    return max(0, -(-left // timedelta(days=1)))
