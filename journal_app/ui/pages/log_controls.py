"""The controls of the facts about a session, and what they say."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QLineEdit,
    QSpinBox,
    QWidget,
)

from journal_app.domain.entry import LONGEST_MINUTES
from journal_app.ui.widgets.choice_box import ChoiceBox
from journal_app.ui.widgets.completing import Suggestions, dress
from journal_app.ui.widgets.number_field import number_field


class Silence:
    """Keeps controls from telling what the program itself changes."""

    def __init__(self, controls: Sequence[QWidget]) -> None:
        self._controls = controls

    def __enter__(self) -> None:
        for control in self._controls:
            control.blockSignals(True)

    def __exit__(self, *_error: object) -> None:
        for control in self._controls:
            control.blockSignals(False)


def combo(parent: QWidget, *, editable: bool = False) -> QComboBox:
    """A list to choose from; with ``editable`` own words as well."""
    box = ChoiceBox(parent)
    box.setEditable(editable)
    box.setMinimumContentsLength(3)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMaxVisibleItems(14)
    if editable:
        box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        completer = Suggestions(box.model(), box)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        box.setCompleter(completer)
        dress(completer, box)
    return box


def code_box(parent: QWidget) -> QComboBox:
    """A field for a client code that offers those in use."""
    box = combo(parent, editable=True)
    line_of(box).setPlaceholderText(QCoreApplication.translate("LogFields", "Not a name"))
    return box


def offer(box: QComboBox, codes: Sequence[str]) -> None:
    """The codes to choose from, the likeliest first; what is written stays, and nobody is told."""
    written = box.currentText()
    with Silence([box]):
        box.clear()
        box.addItems(list(codes))
        box.setCurrentIndex(-1)
        box.setEditText(written)


def line_of(box: QComboBox) -> QLineEdit:
    """The line one writes in, of a list that takes own words."""
    line = box.lineEdit()
    assert line is not None
    return line


def minutes_field(parent: QWidget) -> QSpinBox:
    """How long a session was; a dash for no length."""
    made = number_field(0, LONGEST_MINUTES, parent)
    made.setSingleStep(5)
    made.setSpecialValueText("–")
    made.lineEdit().setTextMargins(9, 0, 0, 0)
    return made


def value_of(box: QComboBox) -> str:
    """The code of a known text, else the own words as they are."""
    text = box.currentText().strip()
    index = box.findText(text, Qt.MatchFlag.MatchFixedString)
    return str(box.itemData(index)) if index >= 0 else text


def show_value(box: QComboBox, value: str) -> None:
    """Show what a code stands for, else own words."""
    index = box.findData(value)
    box.setCurrentIndex(index)
    if index < 0:
        box.setEditText(value)
