"""The list of actions: whole, without two for the same keys, and tied to what it names."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLineEdit, QTextEdit, QVBoxLayout, QWidget

import journal_app
from journal_app.ui.actions.action import Where
from journal_app.ui.actions.binding import ALONE, WITHIN, Bound, bind
from journal_app.ui.actions.registry import action, all_actions, by_place
from journal_app.ui.pages.log_page import LogPage
from journal_app.ui.pages.placing_page import PlacingPage
from journal_app.ui.rail import Place

PACKAGE = Path(journal_app.__file__).parent
SOURCES = {path: path.read_text(encoding="utf-8") for path in (PACKAGE / "ui").rglob("*.py")}
KEYS_PAGE = (PACKAGE.parent / "docs" / "keyboard.md").read_text(encoding="utf-8")


def test_no_two_actions_of_one_place_share_keys() -> None:
    for where in Where:
        keys = Counter(key for one in all_actions() if one.where is where for key in one.keys)
        assert [key for key, count in keys.items() if count > 1] == [], where


def test_ids_are_given_once() -> None:
    assert max(Counter(one.id for one in all_actions()).values()) == 1


@pytest.mark.parametrize("one", all_actions(), ids=lambda one: one.id)
def test_keys_are_keys(one: Any) -> None:
    for keys in one.keys:
        read = QKeySequence(keys)
        assert read.toString(QKeySequence.SequenceFormat.PortableText) == keys


def test_nobody_else_ties_keys() -> None:
    """A shortcut made by hand would be on no page of keys and in no palette."""
    by_hand = re.compile(r"\bQShortcut\(\S|\.setShortcut")
    assert [path.name for path, text in SOURCES.items() if by_hand.search(text)] == []


def test_every_action_is_tied_to_something() -> None:
    tied = "\n".join(text for path, text in SOURCES.items() if "actions" not in path.parts)
    tied += SOURCES[PACKAGE / "ui" / "actions" / "everywhere.py"]

    def is_tied(action_id: str) -> bool:
        stem = action_id.rpartition(".")[0]
        return f'"{action_id}"' in tied or f'f"{stem}.{{' in tied

    assert [one.id for one in all_actions() if one.is_bound and not is_tied(one.id)] == []


def test_every_key_stands_in_the_documentation() -> None:
    """Also as part of a row of them: Ctrl+1 … Ctrl+9."""
    shown = {"Del": "Delete", "Esc": "Escape", "PgUp": "Page up", "PgDown": "Page down"}
    missing = []
    for one in all_actions():
        for keys in one.keys:
            in_words = shown.get(keys, keys.replace("Return", "Enter"))
            row = re.fullmatch(r"(Ctrl|Alt)\+[2-8]", keys)
            if in_words not in KEYS_PAGE and not row:
                missing.append(f"{one.id}: {in_words}")
    assert missing == []


def test_the_page_of_keys_tells_every_place_in_order(qapp: Any) -> None:
    places = [where for where, _told in by_place()]
    assert places == [where for where in Where if where in places]
    assert set(places) == set(Where)
    for _where, told in by_place():
        assert all(one.shown_words and one.shown_keys for one in told)


@pytest.fixture
def nested(qtbot: Any) -> tuple[QWidget, QWidget, QLineEdit]:
    outer = QWidget()
    inner = QWidget(outer)
    field = QLineEdit(inner)
    field.setReadOnly(True)
    QVBoxLayout(outer).addWidget(inner)
    QVBoxLayout(inner).addWidget(field)
    qtbot.addWidget(outer)
    outer.show()
    outer.activateWindow()
    field.setFocus()
    return outer, inner, field


def test_where_two_answer_the_inner_one_does(
    nested: tuple[QWidget, QWidget, QLineEdit], qtbot: Any
) -> None:
    outer, inner, field = nested
    done: list[str] = []
    bind("undo", outer, lambda: done.append("outer"))
    bind("placing.undo", inner, lambda: done.append("inner"))
    for _ in range(3):
        qtbot.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert done == ["inner"] * 3


def test_an_inner_one_that_is_hidden_does_not_answer(
    nested: tuple[QWidget, QWidget, QLineEdit], qtbot: Any
) -> None:
    outer, inner, _field = nested
    done: list[str] = []
    bind("undo", outer, lambda: done.append("outer"))
    bind("placing.undo", inner, lambda: done.append("inner"))
    inner.hide()
    outer.setFocus()
    qtbot.keyClick(outer, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert done == ["outer"]


def test_within_counts_only_while_the_keyboard_is_there(
    nested: tuple[QWidget, QWidget, QLineEdit], qtbot: Any
) -> None:
    outer, inner, field = nested
    done: list[str] = []
    bind("log.next", inner, lambda: done.append("within"), WITHIN)
    bind("journal.into_list", inner, lambda: done.append("alone"), ALONE)
    qtbot.keyClick(field, Qt.Key.Key_F6)
    qtbot.keyClick(field, Qt.Key.Key_Down)
    field.clearFocus()
    outer.setFocus()
    qtbot.keyClick(outer, Qt.Key.Key_F6)
    assert done == ["within"]


def test_an_action_without_keys_can_be_asked_for(qtbot: Any) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    done: list[int] = []
    bound = bind("contacts", widget, lambda: done.append(1))
    assert bound.keys() == []
    bound.activated.emit()
    assert done == [1]


def test_a_text_keeps_its_own_undo(qtbot: Any) -> None:
    page = QWidget()
    text = QTextEdit(page)
    QVBoxLayout(page).addWidget(text)
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    text.setFocus()
    done: list[int] = []
    bind("undo", page, lambda: done.append(1))
    qtbot.keyClicks(text, "word")
    qtbot.keyClick(text, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert text.toPlainText() == ""
    assert done == []


def test_the_pages_tie_what_the_list_says(desk: Any, qtbot: Any) -> None:
    log, placing = LogPage(desk), PlacingPage(desk)
    for page, where in ((log, Where.LOG), (placing, Where.PLACING)):
        qtbot.addWidget(page)
        tied = {bound.action.id for bound in page.findChildren(Bound)}
        listed = {one.id for one in all_actions() if one.where is where and one.is_bound}
        assert listed <= tied | {"log.sheet_leave"}


def test_every_place_of_the_rail_has_an_action() -> None:
    for number, place in enumerate(Place, start=1):
        assert action(f"place.{place.value}").keys[0] == f"Ctrl+{number}"
