"""What stands in the fields of a form, as JSON can say it; and back into the fields."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from PySide6.QtCore import QDateTime, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QDateTimeEdit,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QWidget,
)

from journal_app.ui.widgets.day_field import DayField


class FormWords:
    """Tells whether something stands in a form that would be lost.

    Args:
        fields: what can be written in, by the name under which it is kept.
    """

    def __init__(self, **fields: QWidget) -> None:
        self._fields = fields
        self._begun = self.now()

    def now(self) -> dict[str, Any]:
        """What stands in all fields."""
        return {name: said_in(field) for name, field in self._fields.items()}

    def begin(self) -> None:
        """What stands there now is where one begins: it would not be lost."""
        self._begun = self.now()

    @property
    def written(self) -> dict[str, Any] | None:
        """What stands in all fields; None while it is what one began with."""
        now = self.now()
        return None if now == self._begun else now

    def put(self, words: Mapping[str, Any]) -> None:
        """Put back what was written. What does not fit a field is passed over."""
        for name, field in self._fields.items():
            if name in words:
                put_into(field, words[name])


def said_in(field: QWidget) -> Any:
    """What stands in a field."""
    said: Any = None
    match field:
        case DayField():
            said = field.edit.text()
        case QLineEdit():
            said = field.text()
        case QPlainTextEdit():
            said = field.toPlainText()
        case QComboBox():
            said = field.currentData()
        case QAbstractButton():
            said = field.isChecked()
        case QDateTimeEdit():
            said = field.dateTime().toString(Qt.DateFormat.ISODate)
        case QSpinBox():
            said = field.value()
    return said


def put_into(field: QWidget, said: Any) -> None:
    """Put something back into a field, as a person would have left it there."""
    match field, said:
        case DayField(), str():
            field.type_in(said)
        case QLineEdit(), str():
            field.setText(said)
        case QPlainTextEdit(), str():
            field.setPlainText(said)
            # One goes on where the words end.
            field.moveCursor(QTextCursor.MoveOperation.End)
        case QComboBox(), _:
            index = field.findData(said)
            if index >= 0:
                field.setCurrentIndex(index)
        case QAbstractButton(), bool():
            field.setChecked(said)
        case QDateTimeEdit(), str():
            _put_instant(field, said)
        case QSpinBox(), int():
            field.setValue(said)


def _put_instant(field: QDateTimeEdit, said: str) -> None:
    try:
        datetime.fromisoformat(said)
    except ValueError:
        return
    field.setDateTime(QDateTime.fromString(said, Qt.DateFormat.ISODate))
