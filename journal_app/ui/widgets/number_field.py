"""Fields for whole numbers, alike everywhere."""

from __future__ import annotations

from PySide6.QtWidgets import QSpinBox, QWidget

from journal_app.ui.widgets.page_wheel import leaving_wheel


def number_field(least: int, most: int, parent: QWidget) -> QSpinBox:
    """A field for a number, with the marks of thousands: *1,250*. The wheel leaves it alone."""
    made = leaving_wheel(QSpinBox(parent))
    made.setRange(least, most)
    made.setGroupSeparatorShown(True)
    return made
