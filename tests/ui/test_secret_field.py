"""A field for a passphrase tells of Caps Lock by what the keys write."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from journal_app.ui.theme import ThemeManager
from journal_app.ui.translation import Translation
from journal_app.ui.widgets.passphrase_fields import PassphraseFields
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
    assert field.textMargins().right() > 60 + field.eye.width()
    assert field.rect().contains(field._caps.geometry())
    assert not field._caps.geometry().intersects(field.eye.geometry())
    _type(field, "1")
    assert field.tells_caps_lock
    _type(field, "b")
    assert not field.tells_caps_lock
    assert field.accessibleDescription() == ""
    assert field.textMargins().right() < 60
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
    assert field.eye.geometry().right() < field._caps.geometry().left()


def test_it_is_hidden_until_its_eye_is_pressed(field: SecretField) -> None:
    _type(field, "a")
    assert field.echoMode() is QLineEdit.EchoMode.Password
    assert field.displayText() != "a"
    QTest.mouseClick(field.eye, Qt.MouseButton.LeftButton)
    assert field.displayText() == "a"
    assert field.hasFocus()
    hidden = Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
    assert field.inputMethodHints() & hidden == hidden
    QTest.mouseClick(field.eye, Qt.MouseButton.LeftButton)
    assert field.displayText() != "a"


def test_the_eye_is_reached_and_pressed_by_keys(field: SecretField) -> None:
    QTest.keyClick(field, Qt.Key.Key_Tab)
    assert field.eye.hasFocus()
    QTest.keyClick(field.eye, Qt.Key.Key_Space)
    assert field.shows_typed
    assert field.eye.accessibleName()


@pytest.mark.parametrize("kind", [QEvent.Type.WindowDeactivate, QEvent.Type.Hide])
def test_it_hides_by_itself(field: SecretField, kind: QEvent.Type) -> None:
    field.show_typed(True)
    window = field.window()
    if kind is QEvent.Type.Hide:
        window.hide()
    else:
        QApplication.sendEvent(window, QEvent(kind))
    assert not field.shows_typed
    assert field.echoMode() is QLineEdit.EchoMode.Password


def test_emptied_it_hides(field: SecretField) -> None:
    field.show_typed(True)
    field.clear()
    assert not field.shows_typed


def test_a_new_one_and_its_repetition_are_shown_together(
    themes: ThemeManager, translation: Translation, qtbot: Any
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    fields = PassphraseFields(translation.words(), "en", parent)
    parent.show()
    fields.first.eye.click()
    assert fields.second.shows_typed
    fields.second.eye.click()
    assert not fields.first.shows_typed
