"""A column of rows that are built anew whenever what they show changes."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QVBoxLayout, QWidget


class Rows(QVBoxLayout):
    """Holds the rows of a card; ``show_rows`` puts others in their place at once."""

    def __init__(self, spacing: int = 0) -> None:
        super().__init__()
        self.setSpacing(spacing)

    def show_rows(self, rows: Iterable[QWidget]) -> None:
        """Take away what is there and show these."""
        while (item := self.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for row in rows:
            self.addWidget(row)
            row.show()
