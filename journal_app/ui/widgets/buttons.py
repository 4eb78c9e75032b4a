"""Buttons by what they are for; their look comes from the style sheet."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget


def button(
    text: str,
    kind: str = "",
    clicked: Callable[[], object] | None = None,
    parent: QWidget | None = None,
) -> QPushButton:
    """A button of a kind: primary, quiet, link, chip-add, or the ordinary one."""
    made = QPushButton(text, parent)
    made.setProperty("kind", kind)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    made.setAutoDefault(False)
    if clicked is not None:
        made.clicked.connect(lambda _checked=False: clicked())
    return made


def chip(text: str, *, checked: bool = False, parent: QWidget | None = None) -> QPushButton:
    """A small choice that is on or off; it says so by colour, weight and its checked state."""
    made = button(text, "chip", parent=parent)
    made.setCheckable(True)
    made.setChecked(checked)
    return made
