"""About the program."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from journal_app import __version__
from journal_app.paths import Paths
from journal_app.services.about import Library, each_library
from journal_app.ui.page import Desk
from journal_app.ui.pages.settings.section import Section
from journal_app.ui.tasks import Steps
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.card import Card
from journal_app.ui.widgets.disclosure import Disclosure
from journal_app.ui.widgets.flow_layout import FlowLayout
from journal_app.ui.widgets.text import ExactLabel, label
from journal_app.wording import packs

A_TURN = 8
"""Lines made in one turn of the window."""


class AboutSection(Section):
    """Nothing to be set here."""

    shown_early = True
    help_requested = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.about = AboutCard(desk, self)
        self.places = PlacesCard(desk, self)
        for card in (self.about, self.places):
            self.add(card)
        self.about.help_requested.connect(self.help_requested)
        self.build_up(self._making())

    def _making(self) -> Steps:
        found: list[Library] = []
        for number, one in enumerate(each_library(), start=1):
            found.append(one)
            if number % A_TURN == 0:
                yield
        yield
        self.libraries = LibrariesCard(self.desk, len(found), self)
        self.add(self.libraries)
        for number in range(0, len(found), A_TURN):
            self.libraries.add_libraries(found[number : number + A_TURN])
            yield


class AboutCard(Card):
    """What this program is, under which licence, and what it does not do."""

    help_requested = Signal(str)

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
        acts = FlowLayout(spacing=10)
        for text, chapter in (
            (self.tr("Help"), "first-session"),
            (self.tr("What has changed"), "changes"),
            (self.tr("Your data and the law"), "law"),
        ):
            made = button(text, "", partial(self.help_requested.emit, chapter), self)
            acts.addWidget(made)
        self.body.addLayout(acts)


class PlacesCard(Card):
    """Where the program keeps what it keeps."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(self.tr("Where things lie"), "", parent)
        paths = Paths.standard()
        for name, path in (
            (self.tr("The journal"), desk.services.path),
            (self.tr("Settings of this computer, nothing about sessions"), paths.config),
            (self.tr("The log, without content"), paths.state),
        ):
            where = ExactLabel("", self)
            where.setText(str(path))
            where.setAccessibleName(f"{name}: {path}")
            group = QVBoxLayout()
            group.setSpacing(2)
            group.addWidget(label(name, "field", self))
            group.addWidget(where)
            self.body.addLayout(group)


class LibrariesCard(Card):
    """The libraries it stands on, with their licences; for whoever wants to know."""

    def __init__(self, desk: Desk, count: int, parent: QWidget) -> None:
        super().__init__(parent=parent)
        text = self.tr("%n libraries and their licences", "", count)
        self.all = Disclosure(text, desk.themes, self)
        self._count = 0
        self._table = table = QGridLayout()
        table.setHorizontalSpacing(18)
        table.setVerticalSpacing(5)
        table.setColumnStretch(0, 3)
        table.setColumnStretch(2, 3)
        self.all.body.addLayout(table)
        self.body.addWidget(self.all)

    def add_libraries(self, found: Sequence[Library]) -> None:
        """Put these below those that are there."""
        for row, library in enumerate(found, start=self._count):
            for column, said in enumerate((library.name, library.version, library.licence)):
                kind = "" if column == 0 else "muted"
                made = label(said, kind, self)
                self._table.addWidget(made, row, column, Qt.AlignmentFlag.AlignTop)
        self._count += len(found)
