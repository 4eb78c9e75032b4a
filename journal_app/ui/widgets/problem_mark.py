"""A field is marked as what a problem is about."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def mark_problem(control: QWidget, *, wrong: bool) -> None:
    """Mark a field as what a problem is about, or no more."""
    if bool(control.property("problem")) != wrong:
        control.setProperty("problem", wrong)
        control.style().unpolish(control)
        control.style().polish(control)
