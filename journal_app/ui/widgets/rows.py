"""A column of rows that are built anew whenever what they show changes."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from journal_app.ui.widgets.laid_out import show_at_once, take_away


class Rows(QVBoxLayout):
    """Holds the rows of a card; ``show_rows`` puts others in their place at once."""

    def __init__(self, spacing: int = 0) -> None:
        super().__init__()
        self.setSpacing(spacing)

    def show_rows(self, rows: Iterable[QWidget]) -> None:
        """Take away what is there and show these."""
        take_away(self)
        made = list(rows)
        for row in made:
            self.addWidget(row)
        show_at_once(made)
