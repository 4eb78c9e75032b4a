"""Starts the window."""

from __future__ import annotations

import gc
import os
import sys
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtGui import QIcon

from journal_app import log
from journal_app.domain.clock import now_utc
from journal_app.paths import Paths
from journal_app.services.opening import JournalFile
from journal_app.settings import Settings
from journal_app.ui.collecting import Collecting
from journal_app.ui.main_window import MainWindow, theme_mode
from journal_app.ui.one_window import OneWindow
from journal_app.ui.opened_files import StanceApplication
from journal_app.ui.preferences import Preferences
from journal_app.ui.qt_messages import keep_quiet
from journal_app.ui.tasks import TaskRunner
from journal_app.ui.theme import ThemeManager
from journal_app.ui.translation import Translation

_TURN = 0.0005
"""Seconds for which a thread that works beside the window may keep it from going on: Python's own
five milliseconds come again and again in one painting."""


def run(paths: Paths, settings: Settings, journal: Path, packet: Path | None = None) -> int:
    """Open the window on a journal, with a packet to open if one is given, and stay until closed.

    Where a window of this journal is open already, that one comes to the front instead, and opens
    the packet. Returns the exit code.
    """
    keep_quiet()
    place = OneWindow(paths.windows)
    if not place.take(journal) and place.hand_over(journal, packet):
        return 0
    # Qt's own file dialog keeps a list of the folders one was in.
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, os.devnull)
    application = StanceApplication(sys.argv[:1])
    application.setApplicationName("stance-journal")
    application.setApplicationDisplayName("Stance")
    application.setDesktopFileName("stance-journal")
    application.setStyle("Fusion")
    application.setWindowIcon(QIcon(str(_icon_path())))
    translation = Translation(application)
    translation.use(settings.language)
    preferences = Preferences(paths.settings, settings)
    themes = ThemeManager(application, theme_mode(settings.theme))
    themes.set_text_scale(settings.text_scale / 100)
    themes.wanted_still = settings.still
    themes.wardrobe.in_turns = True
    tasks = TaskRunner()
    sys.setswitchinterval(_TURN)
    window = MainWindow(
        journal,
        files=JournalFile,
        sample=paths.data / "sample.stance",
        tasks=tasks,
        themes=themes,
        translation=translation,
        preferences=preferences,
        clock=now_utc,
    )
    tasks.failed.connect(lambda error: log.failure("in a task", error))
    window.bug_met.connect(lambda error: log.failure("in the window", error))
    application.file_asked.connect(window.open_file)
    window.journal_meant.connect(place.take)
    place.called.connect(window.answer)
    place.listen()
    window.begin()
    if packet is not None:
        window.open_packet(packet)
    window.show()
    gc.freeze()
    window.locking.forgotten.connect(Collecting(application, tasks).look_through_all)
    code = application.exec()
    place.let_go()
    window.backing_up.finish()
    return code


def _follow_desktop(themes: ThemeManager) -> None:
    """Once the window is at rest, ask the desktop whether it wants less motion."""
    from journal_app.ui.motion import follow_desktop

    follow_desktop(themes)


def _icon_path() -> Path:
    from journal_app.resources import resource_path

    return resource_path("icons", "stance-journal.svg")
