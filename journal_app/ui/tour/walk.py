"""The tour from its beginning to its end: both languages, light and dark.

Uses sample journals that are made for it in a temporary folder and thrown away afterwards.
"""

from __future__ import annotations

import json
import os
import shutil
import sys
import tempfile
import traceback
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

from journal_app.domain.clock import Clock, now_utc
from journal_app.paths import all_inside
from journal_app.services.bundle import Services
from journal_app.services.opening import JournalFile
from journal_app.services.sample import write_sample
from journal_app.settings import Settings
from journal_app.ui.change_feed import ChangeFeed
from journal_app.ui.page import Desk
from journal_app.ui.preferences import Preferences
from journal_app.ui.qt_messages import keep_quiet
from journal_app.ui.shell import Shell
from journal_app.ui.tasks import InlineTasks
from journal_app.ui.theme import ThemeManager, ThemeMode
from journal_app.ui.tour import (
    clients,
    drift,
    hours,
    importing,
    journal,
    keys,
    packets,
    places,
    referrals,
    safekeeping,
    settings,
    supervision,
    window,
    writing,
)
from journal_app.ui.tour.camera import Camera
from journal_app.ui.tour.visit import Visit
from journal_app.ui.translation import LANGUAGES, Translation

FONT = "Inter"
"""The font of the pictures, where it is installed; the window itself uses the system's."""
WORDS = "lamp river cello moss"
"""The passphrase of the journal of the tour that has one."""
PLATFORM, OFFSCREEN = "QT_QPA_PLATFORM", "offscreen"
_SCREEN = {
    "name": "tour", "x": 0, "y": 0, "width": 1920, "height": 1080,
    "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1,
}  # fmt: skip
OVER_THE_SAMPLE: tuple[Callable[[Visit], None], ...] = (
    places.take_all,
    writing.take_all,
    journal.take_all,
    drift.take_all,
    hours.take_all,
    settings.take_all,
    clients.take_all,
    referrals.take_all,
    supervision.take_all,
    packets.take_all,
    importing.take_all,
    safekeeping.take_all,
    window.take_over_journal,
)
"""In this order: what is written on the way is seen in what follows."""


def run(directory: Path, *, clock: Clock = now_utc) -> int:
    """Render everything into ``directory``; returns the exit code.

    It is 1, and says why, where a picture does not show what it is there for.
    """
    directory.mkdir(parents=True, exist_ok=True)
    if sys.platform != "linux" or QApplication.instance() is not None:
        return max(_speak(directory, language, clock) for language in LANGUAGES)
    # Nothing of Qt was begun yet: each language goes its way on a processor of its own.
    ways = [_set_out(directory, language, clock) for language in LANGUAGES]
    codes = [os.waitstatus_to_exitcode(os.waitpid(way, 0)[1]) for way in ways]
    return 1 if any(codes) else 0


def _set_out(directory: Path, language: str, clock: Clock) -> int:
    """The number of a process that goes through one language and ends with its exit code."""
    number = os.fork()
    if number:
        return number
    code = 1
    try:
        code = _speak(directory, language, clock)
    except BaseException:  # nothing of it may come back into a copy of the whole program
        traceback.print_exc()
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)  # what holds itself in Qt is not taken apart piece by piece


def _speak(directory: Path, language: str, clock: Clock) -> int:
    """The whole tour in one language; the exit code."""
    with tempfile.TemporaryDirectory(prefix="stance-tour-") as name, all_inside(Path(name)):
        folder = Path(name)
        camera = _camera(directory, folder, clock)
        camera.translation.use(language)
        sample = _sample(folder, clock, language)
        for mode in (ThemeMode.LIGHT, ThemeMode.DARK):
            camera.themes.set_mode(mode)
            _go_through(camera, sample, folder / mode.value)
    for problem in camera.all_problems():
        sys.stderr.write(f"{problem}\n")
    return 1 if camera.all_problems() else 0


def _camera(directory: Path, folder: Path, clock: Clock) -> Camera:
    keep_quiet()
    _make_a_screen(folder)
    existing = QApplication.instance()
    application = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    application.setStyle("Fusion")
    application.setCursorFlashTime(0)  # or what is seen of it would depend on the moment
    if FONT in QFontDatabase.families():
        application.setFont(QFont(FONT))
    themes = ThemeManager(application, ThemeMode.LIGHT)
    themes.wanted_still = True
    return Camera(application, themes, Translation(application), directory, clock)


def _make_a_screen(folder: Path) -> None:
    """Without one, what opens over a window is kept within 800 pixels, wherever it belongs."""
    if os.environ.get(PLATFORM) == OFFSCREEN and os.name == "posix":
        config = folder / "screen.json"
        config.write_text(json.dumps({"screens": [_SCREEN]}), encoding="utf-8")
        os.environ[PLATFORM] = f"{OFFSCREEN}:configfile={config}"


def _sample(folder: Path, clock: Clock, language: str) -> Path:
    path = folder / "sample.stance"
    services = JournalFile(path, clock=clock).create(None)
    write_sample(services, clock(), language=language)
    services.close()
    return path


def _go_through(camera: Camera, sample: Path, folder: Path) -> None:
    """One language, one theme: every journal is made anew, since the tour writes into it."""
    folder.mkdir()
    window.take_without_journal(camera, folder)
    copy = folder / "journal.stance"
    shutil.copyfile(sample, copy)
    _visit(camera, JournalFile(copy, clock=camera.clock).open(None), *OVER_THE_SAMPLE)
    empty = JournalFile(folder / "empty.stance", clock=camera.clock)
    _visit(camera, empty.create(None), places.take_empty)
    locked = JournalFile(folder / "locked.stance", clock=camera.clock)
    _visit(camera, locked.create(WORDS), keys.take_all)
    _visit(
        camera, JournalFile(copy, clock=camera.clock).unlock_to_read(None), places.take_read_only
    )
    looked_around = JournalFile(copy, clock=camera.clock).open(None)
    _visit(camera, looked_around, places.take_sample, is_sample=True)


def _visit(
    camera: Camera,
    services: Services,
    *walks: Callable[[Visit], None],
    is_sample: bool = False,
) -> None:
    shell = Shell(_desk(camera, services), is_sample=is_sample, has_own=is_sample)
    shell.show()
    try:
        for walk in walks:
            walk(Visit(camera, shell, services))
    finally:
        shell.flush()
        shell.deleteLater()
        camera.application.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        services.close()


def _desk(camera: Camera, services: Services) -> Desk:
    return Desk(
        services=services,
        tasks=InlineTasks(),
        feed=ChangeFeed(),
        themes=camera.themes,
        words=camera.translation.words(),
        clock=camera.clock,
        language=camera.language,
        preferences=Preferences(services.path.with_suffix(".settings"), Settings()),
    )
