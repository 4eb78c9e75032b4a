"""Some of the sessions as they would come in, as a table."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QObject, Qt
from PySide6.QtCore import QPersistentModelIndex as Persistent
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from journal_app.domain.practice import Role, RoleKind
from journal_app.services.importing import SessionShown
from journal_app.ui.dates import full_day_text, time_text
from journal_app.ui.widgets.plain_table import as_plain_table
from journal_app.wording.words import Words

_SHOWN_ROWS = 8
_AROUND_A_ROW = 12
_WIDEST = 220
"""Pixels at 100 % that a column before the last takes at most."""


class PreviewModel(QAbstractTableModel):
    """One row a session."""

    def __init__(self, words: Words, parent: QObject) -> None:
        super().__init__(parent)
        self._words = words
        self._rows: tuple[tuple[str, ...], ...] = ()

    def set_sessions(self, sessions: tuple[SessionShown, ...]) -> None:
        """Show others."""
        self.beginResetModel()
        self._rows = tuple(self._cells(session) for session in sessions)
        self.endResetModel()

    def _cells(self, session: SessionShown) -> tuple[str, ...]:
        role = Role("", RoleKind(session.role_kind), session.role_name, 0)
        return (
            f"{full_day_text(session.start.date())}, {time_text(session.start)}",
            session.client,
            self._words.role(role),
            ", ".join(session.tags),
            self.tr("placed") if session.is_placed else "",
            "" if session.is_new else self.tr("already there"),
            session.first_line,
        )

    def rowCount(self, parent: QModelIndex | Persistent = QModelIndex()) -> int:  # noqa: B008
        """As many as are shown."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: QModelIndex | Persistent = QModelIndex()) -> int:  # noqa: B008
        """As many as there are headings."""
        return 0 if parent.isValid() else len(self._headings())

    def data(self, index: QModelIndex | Persistent, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The words of a cell; as its tip as well, for what does not fit."""
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return self._rows[index.row()][index.column()]
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The headings of the columns."""
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        return self._headings()[section]

    def _headings(self) -> tuple[str, ...]:
        return (
            self.tr("When"),
            self.tr("Client"),
            self.tr("Role"),
            self.tr("Tags"),
            self.tr("Grid"),
            self.tr("Known"),
            self.tr("Begins"),
        )

    def is_empty(self, column: int) -> bool:
        """Whether a column says nothing in any row."""
        return not any(row[column] for row in self._rows)


class PreviewTable(QTableView):
    """As wide as its words, as high as some rows; columns that say nothing are away."""

    def __init__(self, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self._preview = PreviewModel(words, self)
        self.setModel(self._preview)
        as_plain_table(self, self.tr("Sessions as they would come in"))
        header = self.horizontalHeader()
        header.setStretchLastSection(True)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)

    def show_sessions(self, sessions: tuple[SessionShown, ...]) -> None:
        """Show others."""
        self._preview.set_sessions(sessions)
        scale = max(1.0, self.fontMetrics().height() / 17)
        last = self._preview.columnCount() - 1
        for column in range(last + 1):
            self.setColumnHidden(column, column != last and self._preview.is_empty(column))
            if column != last:
                width = self.sizeHintForColumn(column) + 14
                head = self.horizontalHeader().sectionSizeHint(column)
                self.setColumnWidth(column, round(min(max(width, head), _WIDEST * scale)))
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Rows follow the type."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._fit()

    def _fit(self) -> None:
        row = self.fontMetrics().height() + _AROUND_A_ROW
        self.verticalHeader().setDefaultSectionSize(row)
        rows = min(_SHOWN_ROWS, max(1, self.model().rowCount()))
        self.setFixedHeight(self.horizontalHeader().sizeHint().height() + rows * row + 4)
