"""The events of a calendar with their ticks; the space bar turns the tick of a row."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QTableView, QWidget

from journal_app.ui.looks import Looks
from journal_app.ui.models.event_ticks_model import EventTicksModel
from journal_app.ui.widgets.kept_columns import KeptColumns
from journal_app.ui.widgets.plain_table import as_plain_table

_SHOWN_ROWS = 12
_AROUND_A_ROW = 12
_WIDEST = 280
_MEASURED_ROWS = 200


class EventTable(QTableView):
    """As high as some rows."""

    def __init__(self, looks: Looks, parent: QWidget) -> None:
        super().__init__(parent)
        self.model_of_ticks = EventTicksModel(self)
        self.setModel(self.model_of_ticks)
        as_plain_table(self, self.tr("Events of the calendar"))
        header = self.horizontalHeader()
        header.setStretchLastSection(True)
        header.setResizeContentsPrecision(_MEASURED_ROWS)
        self.columns = KeptColumns(self, looks, "calendar", self._fit_columns)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The space bar anywhere in a row turns its tick."""
        if event.key() == Qt.Key.Key_Space and self.currentIndex().isValid():
            self.model_of_ticks.toggle(self.currentIndex().row())
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Rows follow the type."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self.fit()

    def fit(self) -> None:
        """Columns and height for what is shown now."""
        line = self.fontMetrics().height()
        row = line + _AROUND_A_ROW
        self.verticalHeader().setDefaultSectionSize(row)
        for column in range(self.model_of_ticks.columnCount() - 1):
            self.setColumnHidden(column, self.model_of_ticks.is_empty(column))
        self.columns.fit()
        rows = min(_SHOWN_ROWS, max(1, self.model_of_ticks.rowCount()))
        self.setFixedHeight(self.horizontalHeader().sizeHint().height() + rows * row + 4)

    def _fit_columns(self) -> None:
        widest = round(_WIDEST * max(1.0, self.fontMetrics().height() / 17))
        for column in range(self.model_of_ticks.columnCount() - 1):
            width = self.sizeHintForColumn(column) + 16
            head = self.horizontalHeader().sectionSizeHint(column)
            self.setColumnWidth(column, min(max(width, head), widest))
