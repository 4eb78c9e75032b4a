"""The language of the program."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from journal_app.ui.page import Desk
from journal_app.ui.pages.settings.section import Section
from journal_app.ui.translation import LANGUAGES, language_name
from journal_app.ui.widgets.card import Card
from journal_app.ui.widgets.choice_box import ChoiceBox


class LanguageSection(Section):
    """Kept on this computer."""

    language_chosen = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.language = LanguageCard(desk, self.language_chosen.emit, self)
        self.add(self.language)


class LanguageCard(Card):
    """The language of the program; what you wrote stays as it is."""

    def __init__(self, desk: Desk, chosen: Callable[[str], object], parent: QWidget) -> None:
        super().__init__(parent=parent)
        self.set_heading(self.tr("Language"))
        self.choice = ChoiceBox(self)
        self.choice.setAccessibleName(self.tr("Language of the program"))
        for code in LANGUAGES:
            self.choice.addItem(language_name(code), code)
        self.choice.setCurrentIndex(LANGUAGES.index(desk.language))
        self._language = desk.language
        self._chosen = chosen
        self.choice.activated.connect(self._choose)
        self.body.addWidget(self.choice)

    def _choose(self, index: int) -> None:
        language = str(self.choice.itemData(index))
        if language != self._language:
            self._language = language
            self._chosen(language)
