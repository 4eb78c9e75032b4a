"""About the program."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from journal_app import __version__
from journal_app.ui.page import Desk
from journal_app.ui.pages.settings.section import Section
from journal_app.ui.widgets.card import Card
from journal_app.ui.widgets.text import label
from journal_app.wording import packs


class AboutSection(Section):
    """Nothing to be set here."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.about = AboutCard(desk, self)
        self.add(self.about)


class AboutCard(Card):
    """What this program is, under which licence, and what it does not do."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self.set_heading(self.tr("About Stance"), self.tr("Version {0}").format(__version__))
        for text, kind in (
            (packs.disclaimer(desk.words.language), ""),
            (
                self.tr(
                    "It has no network code: nothing leaves this computer unless you carry it out "
                    "yourself."
                ),
                "",
            ),
            (
                self.tr(
                    "Free software under the GNU General Public License, version 3 or later. It "
                    "comes without any warranty."
                ),
                "muted",
            ),
        ):
            self.body.addWidget(label(text, kind, self))
