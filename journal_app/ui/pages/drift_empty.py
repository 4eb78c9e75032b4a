"""What the drift page says while there is nothing to show."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from journal_app.ui.theme import ThemeManager
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.card import Card
from journal_app.ui.widgets.prose import COLUMN
from journal_app.ui.widgets.text import label


class DriftEmpty(Card):
    """Says what will be here, and offers the one next step."""

    log_requested = Signal()
    everything_requested = Signal()

    def __init__(self, themes: ThemeManager, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self._themes = themes
        self.text = label("", "reading", self)
        self.log = button(self.tr("Log a session"), "primary", self.log_requested.emit, self)
        self.everything = button(
            self.tr("Look at all sessions"), "", self.everything_requested.emit, self
        )
        self.body.addWidget(self.text)
        self.body.addSpacing(4)
        for one in (self.log, self.everything):
            self.body.addWidget(one, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()
        themes.changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        """Lines no longer than one reads well."""
        self.text.setMaximumWidth(round(COLUMN * max(1.0, self._themes.theme.text_scale)))

    def say(self, *, narrowed: bool) -> None:
        """Tell an empty journal from a choice that nothing fits."""
        self.log.setVisible(not narrowed)
        self.everything.setVisible(narrowed)
        if narrowed:
            self.set_heading(self.tr("No session fits this choice"))
            self.text.setText(
                self.tr("Nothing that is placed on the grid fits what is chosen above.")
            )
            return
        self.set_heading(self.tr("Nothing to look at yet"))
        self.text.setText(
            self.tr(
                "Here your sessions will stand over time: a dot for each, on both axes, beside "
                "where you want to be. From eight sessions on their average is drawn; from "
                "twenty-two it is held against the ones before."
            )
        )
