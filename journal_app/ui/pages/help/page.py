"""The guide as a page of an open journal."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from journal_app.ui.page import Desk, Page
from journal_app.ui.pages.help.view import HelpView
from journal_app.ui.tasks import Steps


class HelpPage(Page):
    """Shows the guide; knows nothing of the journal."""

    help_left = Signal()
    told = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.view = HelpView(desk.themes, desk.language, self)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self.view)
        self.build_up(self._making())

    def _making(self) -> Steps:
        yield
        yield from self.view.making()
        self.view.left.connect(self.help_left)
        self.view.told.connect(self.told)
        self.setFocusProxy(self.view)

    def whereabouts(self) -> dict[str, Any]:
        """The chapter that is read."""
        return {"chapter": self.view.current}
