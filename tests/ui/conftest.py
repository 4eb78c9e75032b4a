"""Fixtures for what needs Qt: always without a screen, tasks run at once."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from journal_app.domain.clock import now_utc
from journal_app.services.bundle import Services
from journal_app.services.opening import JournalFile
from journal_app.services.sample import write_sample
from journal_app.settings import Settings
from journal_app.ui.change_feed import ChangeFeed
from journal_app.ui.page import Desk
from journal_app.ui.preferences import Preferences
from journal_app.ui.tasks import InlineTasks
from journal_app.ui.theme import ThemeManager, ThemeMode
from journal_app.ui.translation import Translation

if TYPE_CHECKING:
    from journal_app.ui.main_window import MainWindow

PATIENCE = 30_000
"""Milliseconds."""


class PatientBot(QtBot):
    """Waits as long as a busy machine may need: what comes in time is waited for no longer."""

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = PATIENCE) -> None:
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(self, signal: Any, *, timeout: int = PATIENCE, **more: Any) -> Any:
        return super().waitSignal(signal, timeout=timeout, **more)

    def waitSignals(self, signals: Any, *, timeout: int = PATIENCE, **more: Any) -> Any:
        return super().waitSignals(signals, timeout=timeout, **more)

    def waitActive(self, widget: QWidget, *, timeout: int = PATIENCE) -> Any:
        return super().waitActive(widget, timeout=timeout)

    def waitExposed(self, widget: QWidget, *, timeout: int = PATIENCE) -> Any:
        return super().waitExposed(widget, timeout=timeout)


@pytest.fixture(autouse=True)
def what_is_frozen_stays(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """A window sets aside what it has made: here that would be every module and every test, each
    time. So it does that only in tests that are about just that (``sparing``).

    Nor does it make all pages when it was left alone for a while, as it is in tests on a machine
    that is busy: that is asked of the shell itself, in `test_made_ahead.py`.
    """
    opened = sys.modules.get("journal_app.ui.window.opened")
    if opened is not None and request.node.get_closest_marker("sparing") is None:
        monkeypatch.setattr(opened, "spare_what_is_there", _do_nothing)
        monkeypatch.setattr(opened.OpenedJournal, "_make_ahead", _do_nothing)


@pytest.fixture(autouse=True)
def no_button_of_the_mouse_stays_held() -> Iterator[None]:
    """A press or a double click that a test does not end would be held in all that follow."""
    yield
    if QApplication.mouseButtons() is not Qt.MouseButton.NoButton:
        window = QWindow()
        window.create()
        QTest.mouseRelease(window, QApplication.mouseButtons())


def _do_nothing(*_ignored: object) -> None:
    pass


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    """Works the window as a person would."""
    return PatientBot(request)


@pytest.fixture
def themes(
    qapp: QApplication, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> Iterator[ThemeManager]:
    """The light theme, put on the application: its colours, and its style sheet for tests that are
    ``dressed``. To dress widgets takes as long as to make them.
    """
    if request.node.get_closest_marker("dressed") is None:
        monkeypatch.setattr("journal_app.ui.theme.style_sheet", lambda _theme: "")
    if qapp.style().name() != "fusion":
        qapp.setStyle("Fusion")
    manager = ThemeManager(qapp, ThemeMode.LIGHT)
    manager.dress()
    yield manager
    # What the test closed would else stay, and be dressed again with every test that follows.
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    qapp.setStyleSheet("")
    manager.deleteLater()


@pytest.fixture
def translation(qapp: QApplication) -> Iterator[Translation]:
    """English, whatever the system speaks."""
    made = Translation(qapp)
    made.use("en")
    yield made
    if made.language != "en":
        made.use("en")
    made.fall_silent()


@pytest.fixture
def preferences(tmp_path: Path) -> Preferences:
    """Settings of this test's own."""
    return Preferences(tmp_path / "settings.json", Settings())


@pytest.fixture(scope="session")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Services]:
    """The sample journal, to be looked at only: it is made once."""
    services = JournalFile(tmp_path_factory.mktemp("sample") / "sample.stance").create(None)
    write_sample(services, now_utc())
    yield services
    services.close()


@pytest.fixture
def desk(
    services: Services,
    themes: ThemeManager,
    translation: Translation,
    preferences: Preferences,
    clock: Any,
) -> Desk:
    """What a page works with, over an empty journal."""
    return Desk(
        services=services,
        tasks=InlineTasks(),
        feed=ChangeFeed(),
        themes=themes,
        words=translation.words(),
        clock=clock,
        language="en",
        preferences=preferences,
    )


@pytest.fixture
def window_over(
    themes: ThemeManager,
    translation: Translation,
    preferences: Preferences,
    clock: Any,
    qtbot: QtBot,
) -> Iterator[Callable[..., MainWindow]]:
    """Makes the window of a journal at a path, not begun yet; the journal is closed at the end."""
    from journal_app.ui.main_window import MainWindow

    windows: list[MainWindow] = []

    def make(journal: Path, tasks: Any = None) -> MainWindow:
        made = MainWindow(
            journal,
            files=lambda path: JournalFile(path, clock, kdf_iterations=1),
            sample=journal.with_name("sample.stance"),
            tasks=tasks or InlineTasks(),
            themes=themes,
            translation=translation,
            preferences=preferences,
            clock=clock,
        )
        qtbot.addWidget(made)
        windows.append(made)
        return made

    yield make
    for made in windows:
        made.close_journal()
