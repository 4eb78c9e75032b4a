"""A field for a passphrase tells of Caps Lock by what the keys write."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from journal_app.ui.theme import ThemeManager
from journal_app.ui.widgets.secret_field import SecretField, caps_lock_by

NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.mark.parametrize(
    ("text", "shift", "on"),
    [
        ("a", False, False),
        ("A", False, True),
        ("A", True, False),
        ("a", True, True),
        ("Ä", False, True),
        ("ж", True, True),
        ("1", False, None),
        ("!", True, None),
        ("ß", False, False),
        ("א", False, None),
        ("", False, None),
        ("ab", False, None),
    ],
)
def test_a_letter_tells(text: str, shift: bool, on: bool | None) -> None:
    assert caps_lock_by(text, shift=shift, shift_undoes=True) is on


def test_where_shift_undoes_nothing_it_tells_nothing() -> None:
    assert caps_lock_by("A", shift=True, shift_undoes=False) is None
    assert caps_lock_by("A", shift=False, shift_undoes=False) is True


@pytest.fixture
def field(themes: ThemeManager, qtbot: Any) -> Iterator[SecretField]:
    parent = QWidget()
    qtbot.addWidget(parent)
    stack = QVBoxLayout(parent)
    made = SecretField("Passphrase", parent)
    other = QLineEdit(parent)
    stack.addWidget(made)
    stack.addWidget(other)
    parent.resize(380, 120)
    parent.show()
    made.setFocus()
    yield made
    parent.close()  # held until here: the field goes with it


def _type(field: QWidget, text: str, modifiers: Qt.KeyboardModifier = NONE) -> None:
    key = Qt.Key(ord(text.upper()))
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(field, QKeyEvent(kind, key, modifiers, text))


def test_it_is_said_in_the_field_and_taken_back(field: SecretField) -> None:
    height = field.height()
    _type(field, "A")
    assert field.tells_caps_lock
    assert "Caps Lock" in field.accessibleDescription()
    assert field.height() == height
    assert field.textMargins().right() > 60
    assert field.rect().contains(field._caps.geometry())
    _type(field, "1")
    assert field.tells_caps_lock
    _type(field, "b")
    assert not field.tells_caps_lock
    assert field.accessibleDescription() == ""
    assert field.textMargins().right() == 0
    assert field.text() == "A1b"


def test_its_own_key_and_leaving_take_it_back(field: SecretField) -> None:
    _type(field, "a", SHIFT)
    assert field.tells_caps_lock
    caps = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_CapsLock, NONE)
    QApplication.sendEvent(field, caps)
    assert not field.tells_caps_lock
    _type(field, "A")
    field.clearFocus()
    assert not field.tells_caps_lock


def test_it_stands_at_the_other_end_from_right_to_left(field: SecretField) -> None:
    field.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    _type(field, "A")
    assert field.textMargins().left() > 60
    assert field._caps.geometry().left() < field.width() / 2
