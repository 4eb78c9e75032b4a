"""Fields of one kind look and speak alike on every page, in both languages."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

import journal_app.ui
from journal_app.ui.dates import moment_text
from journal_app.ui.translation import Translation, in_every_language
from journal_app.ui.widgets.number_field import number_field

_UI = Path(journal_app.ui.__file__).parent


def _calls(of: str) -> Iterator[tuple[str, ast.ClassDef | None, ast.Call]]:
    """All calls in the files in which that word stands."""
    for path in sorted(_UI.rglob("*.py")):
        if of not in (text := path.read_text(encoding="utf-8")):
            continue
        tree = ast.parse(text)
        owners = [node for node in tree.body if isinstance(node, ast.ClassDef)]
        inside = {id(node): owner for owner in owners for node in ast.walk(owner)}
        for node in ast.walk(tree):
            if isinstance(node, ast.Call):
                yield path.name, inside.get(id(node)), node


def test_fields_for_numbers_are_made_in_one_place() -> None:
    made = {
        file
        for kind in ("QSpinBox", "NumberField")
        for file, _, call in _calls(kind)
        if ast.unparse(call.func) == kind
    }
    assert made == {"number_field.py"}


@pytest.mark.parametrize(("language", "shown"), [("en", "12,500"), ("de", "12.500")])
def test_large_numbers_have_the_marks_of_thousands(
    translation: Translation, qtbot: QtBot, language: str, shown: str
) -> None:
    translation.use(language)
    page = QWidget()
    qtbot.addWidget(page)
    field = number_field(0, 100_000, page)
    field.setValue(12_500)
    assert field.text() == shown
    for typed in (shown.replace("5", "7"), "12700"):
        field.setValue(0)
        field.selectAll()
        QTest.keyClicks(field, typed)
        QTest.keyClick(field, Qt.Key.Key_Tab)
        assert field.value() == 12_700


@pytest.mark.parametrize("where", [0.05, 0.5, 0.95])
def test_a_number_is_typed_in_place_of_the_word_for_none(qtbot: QtBot, where: float) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    field = number_field(0, 5_000, page)
    field.setSpecialValueText("–")
    field.resize(90, 30)
    page.show()
    line = field.lineEdit()
    clicked = QPoint(int(line.width() * where), line.height() // 2)
    QTest.mouseClick(line, Qt.MouseButton.LeftButton, pos=clicked)
    QTest.keyClicks(line, "50")
    assert (field.value(), field.text()) == (50, "50")

    QTest.keyClick(line, Qt.Key.Key_Backspace)
    QTest.keyClick(line, Qt.Key.Key_Backspace)
    assert field.value() == 0
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert field.text() == "–"


def test_what_stands_in_empty_fields_begins_like_a_sentence(translation: Translation) -> None:
    found = 0
    for file, owner, call in _calls("setPlaceholderText"):
        if not ast.unparse(call.func).endswith("setPlaceholderText") or owner is None:
            continue
        given: Any = call.args[0]
        if not (isinstance(given, ast.Call) and ast.unparse(given.func) == "self.tr"):
            continue
        text = ast.literal_eval(given.args[0])
        for said in in_every_language(owner.name, text):
            assert not said[0].islower(), f"{file}: {said}"
            found += 1
    assert found > 40


@pytest.mark.parametrize(("language", "said"), [("en", "Today, 1:00"), ("de", "Heute, 13:00")])
def test_day_and_time_are_parted_by_a_comma(
    translation: Translation, language: str, said: str
) -> None:
    translation.use(language)
    at = datetime(2026, 11, 22, 13, 0, tzinfo=UTC)
    assert moment_text(at, at.date()).startswith(said)
