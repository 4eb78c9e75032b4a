"""How an opened journal begins, and whether the program stands among the system's small icons."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QWidget

from journal_app.settings import START_PAGES
from journal_app.ui.page import Desk
from journal_app.ui.pages.settings.section import Section
from journal_app.ui.start_page import LAST
from journal_app.ui.tray import Tray
from journal_app.ui.widgets.card import Card
from journal_app.ui.widgets.choice_box import ChoiceBox
from journal_app.ui.widgets.text import label


class WindowSection(Section):
    """Kept on this computer."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.start = StartCard(desk, self)
        self.tray = TrayCard(desk, self)
        self.add(self.start)
        self.add(self.tray)


class StartCard(Card):
    """The page an opened journal begins with."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self.set_heading(self.tr("Start"))
        name = self.tr("An opened journal begins with")
        self.body.addWidget(label(name, "field", self))
        self.choice = ChoiceBox(self)
        self.choice.setAccessibleName(name)
        for page in START_PAGES:
            self.choice.addItem(self._page(page), page)
        self._preferences = desk.preferences
        self._show()
        desk.preferences.changed.connect(self._show)
        self.choice.activated.connect(
            lambda _index: desk.preferences.change(start_page=self.choice.currentData())
        )
        self.body.addWidget(self.choice)
        self.body.addWidget(
            label(
                self.tr(
                    "Size and place of the window, its columns and the page shown last are "
                    "remembered for each journal, on this computer alone."
                ),
                "muted",
                self,
            )
        )

    def _show(self) -> None:
        self.choice.setCurrentIndex(self.choice.findData(self._preferences.settings.start_page))

    def _page(self, page: str) -> str:
        if page == LAST:
            return self.tr("the page I left it on")
        return QCoreApplication.translate("Rail", page.capitalize())


class TrayCard(Card):
    """Off unless it is wanted."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self.set_heading(self.tr("System tray"))
        self.wanted = QCheckBox(self.tr("Keep an icon in the system tray"), self)
        self._preferences = desk.preferences
        self._show()
        desk.preferences.changed.connect(self._show)
        self.wanted.clicked.connect(lambda on: desk.preferences.change(tray=on))
        self.body.addWidget(self.wanted)
        available = Tray.is_available()
        self.wanted.setEnabled(available)
        told = self.tr(
            "From there the window is shown and hidden, a session is logged, the journal is "
            "locked. The icon says nothing of what is in it."
        )
        nowhere = self.tr(
            "This desktop has no place for such icons. Nothing is missing without one: all of it "
            "is in the window as well."
        )
        self.body.addWidget(label(told if available else nowhere, "muted", self))

    def _show(self) -> None:
        self.wanted.setChecked(self._preferences.settings.tray)
