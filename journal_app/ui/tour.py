"""Renders every page and state of the window to pictures, without a screen.

Uses a sample journal that is made for it in a temporary folder and thrown away afterwards.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication, QWidget

from journal_app.domain.clock import Clock, now_utc
from journal_app.domain.grid import Certainty, Position
from journal_app.domain.moments import END, MIDDLE, START, Moment, Placement
from journal_app.domain.selection import Selection
from journal_app.services.bundle import Services
from journal_app.services.opening import JournalFile
from journal_app.services.sample import write_sample
from journal_app.settings import Settings
from journal_app.storage.ids import new_id
from journal_app.ui.change_feed import ChangeFeed
from journal_app.ui.page import Desk
from journal_app.ui.pages.supervision_parts import Part
from journal_app.ui.preferences import Preferences
from journal_app.ui.qt_messages import keep_quiet
from journal_app.ui.rail import Place
from journal_app.ui.shell import Shell
from journal_app.ui.tasks import InlineTasks
from journal_app.ui.theme import ThemeManager, ThemeMode
from journal_app.ui.tour_aside import take_aside
from journal_app.ui.translation import LANGUAGES, Translation

WIDE, SMALL = (1360, 860), (1024, 700)
SETTLE_MS = 150
MOST_TURNS = 10
FONT = "Inter"
"""The font of the pictures, where it is installed; the window itself uses the system's."""


@dataclass(slots=True)
class Tour:
    """Takes pictures of one journal in one language and theme after another."""

    application: QApplication
    themes: ThemeManager
    translation: Translation
    directory: Path
    clock: Clock
    taken: list[Path]

    def take(self, widget: QWidget, name: str, size: tuple[int, int] = WIDE) -> None:
        """Lay out a widget at a size and save its picture."""
        widget.resize(*size)
        widget.show()
        folder = self.directory / self.translation.language / self.themes.theme.name
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / f"{name}.png"
        self._settle()
        picture = widget.grab().toImage()
        # On a busy machine more may come: until it stays as it is.
        for _ in range(MOST_TURNS):
            self._settle()
            before, picture = picture, widget.grab().toImage()
            if picture == before:
                break
        picture.save(str(path))
        self.taken.append(path)

    def _settle(self) -> None:
        """Let the application lay out and show what was just built."""
        QTimer.singleShot(SETTLE_MS, self.application.quit)
        self.application.exec()

    def pages(self, services: Services, *, empty: bool) -> None:
        """Every page of the rail, and the page for writing."""
        shell = Shell(self._desk(services))
        prefix = "empty-" if empty else ""
        for place in Place:
            shell.show_place(place)
            self.take(shell, f"{prefix}{place.value}")
            if not empty:
                self.take(shell, f"small-{place.value}", SMALL)
        for name, show in (
            ("reminders", shell.open_reminders),
            ("contacts", shell.open_contacts),
            ("will", shell.open_will),
            ("help", lambda: shell.help.open("drift")),
        ):
            show()
            self.take(shell, f"{prefix}{name}")
        shell.log_session()
        self.take(shell, f"{prefix}log")
        if not empty:
            self._written_session(shell, services)
            self._search(shell)
            self._packets(shell, services)
            self._drift(shell, services)
            take_aside(shell, services, self.take)
        else:
            shell.read_reflections()
            self.take(shell, "empty-reflections")
        shell.deleteLater()

    def first_run(self, journal: Path) -> None:
        """The welcome and the lock."""
        from journal_app.ui.pages.unlock_view import UnlockView
        from journal_app.ui.pages.welcome_view import WelcomeView

        welcome = WelcomeView(self.themes, self.translation, journal)
        self.take(welcome, "welcome-1")
        welcome.next.click()
        self.take(welcome, "welcome-2")
        welcome.key_step.plain.setChecked(True)
        welcome.next.click()
        self.take(welcome, "welcome-3")
        locked = UnlockView(self.themes)
        locked.reset("")
        self.take(locked, "locked")
        for view in (welcome, locked):
            view.deleteLater()

    def _desk(self, services: Services) -> Desk:
        return Desk(
            services=services,
            tasks=InlineTasks(),
            feed=ChangeFeed(),
            themes=self.themes,
            words=self.translation.words(),
            clock=self.clock,
            language=self.translation.language,
            preferences=Preferences(self.directory / "settings.json", Settings()),
        )

    def _written_session(self, shell: Shell, services: Services) -> None:
        """The page for writing, with three moments set."""
        newest = services.journal.entries(limit=1)[0]
        draft = services.journal.draft_of(newest.id)
        made_at = self.clock()
        path = ((START, -0.1, -0.3), (MIDDLE, -0.4, -0.1), (END, 0.3, 0.45))
        moments = tuple(
            Moment(new_id(), label, Placement(Position(x, y), Certainty.CLEAR, made_at))
            for label, x, y in path
        )
        shell.continue_draft(replace(draft, id=new_id(), moments=moments), False)
        self.take(shell, "log-written")
        self.take(shell, "small-log-written", SMALL)

    def _drift(self, shell: Shell, services: Services) -> None:
        """A part of the record, two selections side by side, and the reflections in order."""
        from journal_app.ui.pages.drift_page import DriftPage

        coach = services.practice.roles()[0]
        shell.show_place(Place.DRIFT)
        page = shell.pages[Place.DRIFT.value]
        assert isinstance(page, DriftPage)
        page.look_at(Selection(coach.id, client="Heron", weekdays=frozenset(range(3))))
        self.take(shell, "drift-part")
        page.show_role(coach.id)
        shell.compare(Selection(coach.id))
        self.take(shell, "compare")
        self.take(shell, "small-compare", SMALL)
        shell.read_reflections(coach.id)
        self.take(shell, "reflections")
        self.take(shell, "small-reflections", SMALL)

    def _packets(self, shell: Shell, services: Services) -> None:
        """What left and came back, what was received, building one."""
        for part in (Part.SENT, Part.RECEIVED):
            shell.packets.show_part(part)
            self.take(shell, f"packets-{part.value}")
        shell.packets.read(services.received.find()[0].id)
        self.take(shell, "packet-reading")
        self.take(shell, "small-packet-reading", SMALL)
        shell.packets.build()
        self.take(shell, "packet-building")

    def _search(self, shell: Shell) -> None:
        from journal_app.ui.pages.journal_page import JournalPage

        shell.show_place(Place.JOURNAL)
        page = shell.pages[Place.JOURNAL.value]
        assert isinstance(page, JournalPage)
        page.search.setText("question" if self.translation.language == "en" else "Frage")
        page.refresh()
        self.take(shell, "journal-search")


def run(directory: Path, *, clock: Clock = now_utc) -> int:
    """Render everything into ``directory``; returns the exit code."""
    keep_quiet()
    directory.mkdir(parents=True, exist_ok=True)
    existing = QApplication.instance()
    application = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    application.setStyle("Fusion")
    application.setCursorFlashTime(0)  # or what is seen of it would depend on the moment
    if FONT in QFontDatabase.families():
        application.setFont(QFont(FONT))
    translation = Translation(application)
    themes = ThemeManager(application, ThemeMode.LIGHT)
    tour = Tour(application, themes, translation, directory, clock, [])
    for language in LANGUAGES:
        translation.use(language)
        with _journals(clock, language) as (sample, empty):
            for mode in (ThemeMode.LIGHT, ThemeMode.DARK):
                themes.set_mode(mode)
                tour.first_run(Path("journal.stance"))
                tour.pages(sample, empty=False)
                tour.pages(empty, empty=True)
    return 0


@contextmanager
def _journals(clock: Clock, language: str) -> Iterator[tuple[Services, Services]]:
    """A sample journal and an empty one, in a folder that goes away."""
    with tempfile.TemporaryDirectory(prefix="stance-tour-") as folder:
        sample = JournalFile(Path(folder) / "sample.stance", clock=clock).create(None)
        write_sample(sample, clock(), language=language)
        empty = JournalFile(Path(folder) / "empty.stance", clock=clock).create(None)
        try:
            yield sample, empty
        finally:
            sample.close()
            empty.close()
