"""What stands against a form stays until it holds no more, and does not move what one presses."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from journal_app.ui.widgets.day_field import DayField
from journal_app.ui.widgets.in_place_form import InPlaceForm
from journal_app.ui.widgets.own_reminder import OwnReminder
from journal_app.ui.widgets.problem_line import Obstacle


class NamedForm(InPlaceForm[str]):
    """A name that has to be longer than three letters, and a remark."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.name = QLineEdit(self)
        self.remark = QLineEdit(self)
        self.stack.addWidget(self.name)
        self.stack.addWidget(self.remark)
        self.finish(self.name, "Save the name", name=self.name, remark=self.remark)

    def obstacle(self) -> Obstacle | None:
        length = len(self.name.text())
        return None if length > 3 else (f"{length} letters are too few.", self.name)

    def wanted(self, item: str) -> str:
        return self.name.text()


@pytest.fixture
def page(themes: Any, qtbot: Any) -> QWidget:
    made = QWidget()
    rows = QVBoxLayout(made)
    rows.addWidget(NamedForm(made))
    qtbot.addWidget(made)
    made.resize(400, 400)
    made.show()
    with qtbot.waitActive(made):
        made.activateWindow()
    return made


@pytest.fixture
def form(page: QWidget) -> NamedForm:
    found = page.findChild(NamedForm)
    assert isinstance(found, NamedForm)
    found.open_with("", "")
    return found


def test_it_stays_while_another_field_is_written_in(form: NamedForm) -> None:
    form.keep.click()
    QTest.keyClicks(form.remark, "something else")
    assert form.problem == "0 letters are too few."


def test_it_is_judged_anew_with_each_key_and_goes_once_its_field_is_right(form: NamedForm) -> None:
    form.keep.click()
    QTest.keyClicks(form.name, "ab")
    assert form.problem == "2 letters are too few."
    QTest.keyClicks(form.name, "cd")
    assert form.problem == ""
    QTest.keyClick(form.name, Qt.Key.Key_Backspace)
    assert form.problem == ""  # nobody asked again


def test_its_field_is_marked_and_says_it(form: NamedForm) -> None:
    form.keep.click()
    assert form.name.property("problem")
    assert form.name.accessibleDescription() == "0 letters are too few."
    assert form.name.hasFocus()
    QTest.keyClicks(form.name, "abcd")
    assert not form.name.property("problem")
    assert form.name.accessibleDescription() == ""


def test_what_the_journal_said_of_a_field_stays_until_that_field_changes(form: NamedForm) -> None:
    form.tell_problem("There is one of this name.", form.name)
    QTest.keyClicks(form.remark, "x")
    assert form.problem == "There is one of this name."
    QTest.keyClicks(form.name, "x")
    assert form.problem == ""


def test_nothing_of_the_form_moves_when_it_comes_and_goes(form: NamedForm, page: QWidget) -> None:
    page.grab()
    before = (form.keep.mapTo(page, QPoint()), form.height())
    form.keep.click()
    page.grab()
    assert (form.keep.mapTo(page, QPoint()), form.height()) == before
    QTest.keyClicks(form.name, "abcd")
    page.grab()
    assert (form.keep.mapTo(page, QPoint()), form.height()) == before


def test_it_is_gone_when_the_form_opens_anew(form: NamedForm) -> None:
    form.keep.click()
    form.close_form()
    form.open_with("", "")
    assert form.problem == ""
    assert not form.name.property("problem")


def test_a_day_that_cannot_be_read_does_not_push_away_the_button_being_pressed(
    qtbot: Any, themes: Any
) -> None:
    page = QWidget()
    rows = QVBoxLayout(page)
    field = DayField("Day", themes, date(2026, 9, 30), page)
    button = QPushButton("Save", page)
    rows.addWidget(field)
    rows.addWidget(button)
    rows.addStretch()
    qtbot.addWidget(page)
    page.show()
    with qtbot.waitActive(page):
        page.activateWindow()
    field.setFocus()
    QTest.keyClicks(field.edit, "soon")
    pressed: list[int] = []
    button.clicked.connect(lambda: pressed.append(1))
    window = page.windowHandle()
    page.grab()
    before, at = button.y(), button.mapTo(page, button.rect().center())
    QTest.mousePress(window, Qt.MouseButton.LeftButton, pos=at)
    assert field.problem
    page.grab()
    QTest.mouseRelease(window, Qt.MouseButton.LeftButton, pos=at)
    assert pressed == [1]
    qtbot.waitUntil(lambda: not page.grab().isNull() and button.y() > before)


def test_what_a_day_says_of_itself_is_not_said_twice_and_moves_no_button(
    qtbot: Any, themes: Any, clock: Any
) -> None:
    page = QWidget()
    row = OwnReminder(themes, clock, page)
    QVBoxLayout(page).addWidget(row)
    qtbot.addWidget(page)
    page.resize(420, 300)
    page.show()
    row.text.setText("Call")
    page.grab()
    before = row.add.mapTo(page, QPoint())
    row.day.type_in("soon")
    row.add.click()
    page.grab()
    assert row.problem == row.day.problem
    said = [one.text() for one in row.findChildren(QLabel) if one.isVisible() and one.text()]
    assert said == [row.day.problem]
    assert row.add.mapTo(page, QPoint()).y() == before.y()
    row.day.type_in("2026-12-01")
    row.day.edit.textEdited.emit("2026-12-01")
    assert row.problem == ""


@pytest.mark.dressed
def test_a_field_that_is_marked_is_as_tall_as_before(form: NamedForm, page: QWidget) -> None:
    page.grab()
    before = form.remark.geometry()
    form.tell_problem("Not this one.", form.remark)
    form.name.setFocus()
    page.grab()
    assert form.remark.property("problem")
    assert form.remark.geometry() == before
