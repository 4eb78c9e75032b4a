"""What is dropped on the window goes to its place, and nothing is done without being asked."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from journal_app.services.opening import JournalFile
from journal_app.ui.dropping import Dropped, kind_of
from journal_app.ui.main_window import MainWindow
from journal_app.ui.pages.importing.page import ImportPage
from journal_app.ui.pages.packet_door import PacketDoor
from journal_app.ui.pages.packet_open import PacketOpenPage
from journal_app.ui.pages.safekeeping.backups_page import BackupsSection
from journal_app.ui.pages.unlock_view import UnlockView
from journal_app.ui.pages.welcome_view import WelcomeView

NOTHING = Qt.KeyboardModifier.NoModifier
BACKUP = "journal.2026-03-01.0007.stance"


@pytest.fixture
def window(tmp_path: Path, window_over: Callable[[Path], MainWindow]) -> MainWindow:
    return window_over(tmp_path / "journal.stance")


@pytest.fixture
def opened(window: MainWindow, tmp_path: Path, clock: Any) -> MainWindow:
    JournalFile(tmp_path / "journal.stance", clock, kdf_iterations=1).create(None).close()
    window.begin()
    assert window.shell is not None
    return window


@pytest.fixture
def locked(window: MainWindow, tmp_path: Path, clock: Any) -> MainWindow:
    JournalFile(tmp_path / "journal.stance", clock, kdf_iterations=1).create("key").close()
    window.begin()
    assert isinstance(window.stack.currentWidget(), UnlockView)
    return window


def drop(window: MainWindow, *paths: Path) -> bool:
    """Drag over the window and let go; whether it was taken."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    enter = QDragEnterEvent(QPoint(5, 5), copy, data, left, NOTHING)
    enter.ignore()
    window.dragEnterEvent(enter)
    if not enter.isAccepted():
        return False
    window.dropEvent(QDropEvent(QPointF(5, 5), copy, data, left, NOTHING))
    return True


def shown(window: MainWindow) -> QWidget | None:
    assert window.shell is not None
    return window.shell.stack.currentWidget()


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("a.stance-packet", Dropped.PACKET),
        ("mine.stance", Dropped.JOURNAL),
        (BACKUP, Dropped.BACKUP),
        ("sessions.csv", Dropped.SOURCE),
        ("folder", Dropped.SOURCE),
        (".stance", Dropped.SOURCE),
    ],
)
def test_each_is_told_by_its_name(tmp_path: Path, name: str, kind: Dropped) -> None:
    assert kind_of(tmp_path / name) is kind


def test_a_packet(opened: MainWindow, tmp_path: Path) -> None:
    packet = tmp_path / "a.stance-packet"
    packet.write_bytes(b"age-encryption.org/v1\n")
    assert drop(opened, packet)
    assert isinstance(shown(opened), PacketOpenPage)


def test_something_to_take_in(opened: MainWindow, tmp_path: Path) -> None:
    table = tmp_path / "a.csv"
    table.write_text("date,client\n2026-01-05,Heron\n")
    assert drop(opened, table)
    assert isinstance(shown(opened), ImportPage)


def test_another_journal_is_asked_about_first(
    opened: MainWindow, tmp_path: Path, clock: Any
) -> None:
    other = tmp_path / "other.stance"
    JournalFile(other, clock, kdf_iterations=1).create("key").close()
    before = opened.shell
    assert drop(opened, other)
    assert opened.shell is before is not None
    assert "other.stance" in before.banner.sentence
    before.banner._act.click()
    assert isinstance(opened.stack.currentWidget(), UnlockView)


def test_the_open_journal_itself(opened: MainWindow, tmp_path: Path) -> None:
    assert drop(opened, tmp_path / "journal.stance")
    assert opened.shell is not None
    assert opened.shell.banner.sentence == "This journal is open already."


def test_a_backup_is_looked_into_once_it_is_said_so(opened: MainWindow, tmp_path: Path) -> None:
    assert opened.shell is not None
    backup = tmp_path / BACKUP
    opened.shell.desk.services.safekeeping.backup(backup)
    assert kind_of(backup) is Dropped.BACKUP
    assert drop(opened, backup)
    opened.shell.banner._act.click()
    section = opened.shell._settings_page().section("backups")
    assert isinstance(section, BackupsSection)
    assert section.look.isVisibleTo(section)
    assert "this journal" in section.look.told


@pytest.mark.parametrize("name", ["a.csv", "other.stance", BACKUP])
def test_a_locked_journal_takes_nothing_in(locked: MainWindow, tmp_path: Path, name: str) -> None:
    view = locked.stack.currentWidget()
    assert isinstance(view, UnlockView)
    assert drop(locked, tmp_path / name)
    assert locked.stack.currentWidget() is view
    assert "Open your journal first" in view._problem.text()


def test_what_is_being_typed_stays(locked: MainWindow, tmp_path: Path) -> None:
    view = locked.stack.currentWidget()
    assert isinstance(view, UnlockView)
    view.passphrase.setText("seven qui")
    drop(locked, tmp_path / "a.csv")
    assert view.passphrase.text() == "seven qui"


def test_a_packet_can_be_read_without_the_journal(locked: MainWindow, tmp_path: Path) -> None:
    packet = tmp_path / "a.stance-packet"
    packet.write_bytes(b"age-encryption.org/v1\n")
    assert drop(locked, packet)
    assert isinstance(locked.stack.currentWidget(), PacketDoor)


def test_before_there_is_a_journal_it_is_said(window: MainWindow, tmp_path: Path) -> None:
    window.begin()
    view = window.stack.currentWidget()
    assert isinstance(view, WelcomeView)
    assert drop(window, tmp_path / "a.csv")
    assert "no journal here yet" in view._problem.text()


def test_several_at_once_are_not_taken(opened: MainWindow, tmp_path: Path) -> None:
    assert not drop(opened, tmp_path / "a.csv", tmp_path / "b.csv")
    assert not drop(opened)
