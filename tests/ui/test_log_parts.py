"""Going through the page for writing by keys: part by part, in a long list, and by Tab."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QStyleOptionComboBox, QWidget

from journal_app.domain.practice import Role, RoleKind
from journal_app.ui.page import Desk
from journal_app.ui.pages.log_fields import LogFields
from journal_app.ui.pages.log_page import LogPage
from journal_app.ui.translation import Translation
from journal_app.ui.widgets.grid_slots import Mode
from journal_app.ui.widgets.list_keys import ListKeys

Key = Qt.Key
ALT, SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def page(qtbot: Any, desk: Desk, coach: Role) -> LogPage:
    made = LogPage(desk)
    qtbot.addWidget(made)
    made.resize(1164, 860)
    made.show()
    made.start_new()
    with qtbot.waitActive(made):
        made.activateWindow()
    return made


def press(key: Qt.Key, modifier: Any = Qt.KeyboardModifier.NoModifier) -> None:
    now = QApplication.focusWidget()
    assert now is not None
    QTest.keyClick(now, key, modifier)


def firsts(page: LogPage) -> list[QWidget]:
    return [
        page.fields.client,
        page.writing.sheet.seen,
        page.scales.charge.slider,
        page.scales.observations.all,
        page.placing.grid,
        page.supervision.question,
    ]


def has_focus(widget: QWidget) -> bool:
    now = QApplication.focusWidget()
    return now is not None and (now is widget or widget.isAncestorOf(now))


def test_f6_goes_on_and_back_through_the_parts(page: LogPage) -> None:
    for first in (*firsts(page)[1:], firsts(page)[0]):
        press(Key.Key_F6)
        assert has_focus(first)
    for first in reversed(firsts(page)):
        press(Key.Key_F6, SHIFT)
        assert has_focus(first)


def test_alt_with_a_digit_goes_straight_there(page: LogPage) -> None:
    for number, first in enumerate(firsts(page)):
        press(Qt.Key(Key.Key_1 + number), ALT)
        assert has_focus(first)


def test_enter_goes_from_the_code_to_the_texts(page: LogPage) -> None:
    line = page.fields.client.lineEdit()
    assert line is not None
    QTest.keyClicks(line, "Heron")
    QTest.keyClick(line, Key.Key_Return)
    assert page.writing.sheet.seen.hasFocus()


def test_as_many_marks_as_the_last_time(page: LogPage, desk: Desk) -> None:
    press(Key.Key_5, ALT)
    press(Key.Key_3)
    assert desk.preferences.settings.marks == "three"
    page.start_new()
    assert page.placing.grid.editing.slots.mode is Mode.THREE


def test_an_observation_is_found_by_a_word(page: LogPage) -> None:
    press(Key.Key_4, ALT)
    press(Key.Key_Space)
    QTest.keyClicks(QApplication.focusWidget(), "s")
    for letter in "leeps":
        QTest.keyClicks(QApplication.focusWidget(), letter)
    press(Key.Key_Space)
    draft = page.draft()
    assert draft is not None
    assert [one.signal for one in draft.observations] == ["C2"]
    QTest.keyClicks(QApplication.focusWidget(), "three hours")
    press(Key.Key_Return)
    press(Key.Key_Escape)
    assert page.scales.observations.all.hasFocus()
    assert page.scales.observations.panel.isHidden()


@pytest.mark.dressed
def test_escape_closes_the_list_also_from_whom_to_call_and_stays_in_sight(
    page: LogPage, qtbot: Any
) -> None:
    page.resize(900, 620)
    picker = page.scales.observations
    press(Key.Key_4, ALT)
    press(Key.Key_Space)
    press(Key.Key_Space)
    assert has_focus(picker.act_now)
    press(Key.Key_Escape)
    assert picker.panel.isHidden()
    assert has_focus(picker.all)
    assert [one.signal for one in picker.ticked] == ["A1"]
    qtbot.waitUntil(lambda: not picker.all.visibleRegion().isEmpty())


def test_letters_typed_later_begin_another_word(qtbot: Any) -> None:
    root = QWidget()
    qtbot.addWidget(root)
    boxes = [QCheckBox(text, root) for text in ("sea", "tea", "seat")]
    for box in boxes:
        box.setAccessibleName(box.text())
    now = [0.0]
    left: list[bool] = []
    keys = ListKeys(root, lambda: left.append(True), lambda: now[0])
    keys.set_boxes(boxes)
    root.show()
    with qtbot.waitActive(root):
        root.activateWindow()
    boxes[0].setFocus()
    for letter in "seat":
        QTest.keyClicks(QApplication.focusWidget(), letter)
    assert boxes[2].hasFocus()
    now[0] += 5
    QTest.keyClicks(boxes[2], "t")
    assert boxes[1].hasFocus()
    QTest.keyClick(boxes[1], Key.Key_Up)
    assert boxes[0].hasFocus()
    QTest.keyClick(boxes[0], Key.Key_Escape)
    assert left == [True]


def stops(page: LogPage) -> list[QWidget]:
    """What Tab reaches, in order."""
    found: list[QWidget] = []
    widget = page.nextInFocusChain()
    while widget is not page:
        if (
            widget.isVisible()
            and page.isAncestorOf(widget)
            and widget.focusProxy() is None
            and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        ):
            found.append(widget)
        widget = widget.nextInFocusChain()
    return found


def test_every_stop_has_a_name(page: LogPage) -> None:
    for stop in stops(page):
        found = QAccessible.queryAccessibleInterface(stop)
        assert found is not None
        assert found.text(QAccessible.Text.Name), stop


@pytest.mark.dressed
def test_tab_goes_as_one_reads(page: LogPage) -> None:
    """Down the left column, then down the right one."""
    inside = [stop for stop in stops(page) if page._content.isAncestorOf(stop)]
    right = page.placing.mapTo(page, QPoint()).x()
    columns = [stop.mapTo(page, QPoint()).x() >= right for stop in inside]
    assert columns == sorted(columns)
    for column in (False, True):
        tops = [
            stop.mapTo(page, QPoint()).y() + stop.height()
            for stop, is_right in zip(inside, columns, strict=True)
            if is_right is column
        ]
        assert all(after >= before - 40 for before, after in pairwise(tops))


@pytest.mark.dressed
@pytest.mark.parametrize("language", ["en", "de"])
def test_no_role_and_no_time_is_cut_at_any_width(
    language: str, desk: Desk, translation: Translation, qtbot: Any
) -> None:
    translation.use(language)
    fields = LogFields(translation.words(), desk.themes)
    for _part in fields.parts():
        pass
    qtbot.addWidget(fields)
    fields.set_roles([Role(kind.value, kind, "", 0) for kind in RoleKind])
    fields.show()
    for width in range(430, 900, 4):
        fields.resize(width, fields.heightForWidth(width))
        assert fields.when.width() >= fields.when.minimumSizeHint().width()
        for number in range(fields.role.count()):
            fields.role.setCurrentIndex(number)
            seen = QStyleOptionComboBox()
            fields.role.initStyleOption(seen)
            assert seen.currentText == fields.role.currentText(), f"at {width}"
