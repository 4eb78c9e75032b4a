"""The window from the first run to the lock, with mouse and keys."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QSize, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QFileOpenEvent
from PySide6.QtWidgets import QLabel

from journal_app.domain.packet import Packet
from journal_app.domain.practice import RoleKind
from journal_app.services.opening import JournalFile
from journal_app.ui.main_window import MainWindow, first_size
from journal_app.ui.pages.log_page import LogPage
from journal_app.ui.pages.packet_loose import LooseView
from journal_app.ui.pages.unlock_view import UnlockView
from journal_app.ui.pages.welcome_view import WelcomeView
from journal_app.ui.rail import Place
from journal_app.ui.sample_strip import SampleStrip
from journal_app.ui.widgets.area_input import AreaCanvas


@pytest.fixture
def journal(tmp_path: Path) -> Path:
    return tmp_path / "new" / "journal.stance"


@pytest.fixture
def window(journal: Path, window_over: Callable[[Path], MainWindow]) -> MainWindow:
    made = window_over(journal)
    made.begin()
    return made


DAY = date(2026, 6, 1)


def welcome(window: MainWindow) -> WelcomeView:
    view = window.stack.currentWidget()
    assert isinstance(view, WelcomeView)
    return view


def create(window: MainWindow, qtbot: Any, passphrase: str = "seven quiet herons") -> None:
    view = welcome(window)
    qtbot.mouseClick(view.next, Qt.MouseButton.LeftButton)
    # As if from the clipboard: with each key it would be worked out anew how safe it is.
    for field in (view.key_step.fields.first, view.key_step.fields.second):
        field.insert(passphrase)
    qtbot.keyClick(view.key_step.fields.second, Qt.Key.Key_Return)
    qtbot.mouseClick(view.skip, Qt.MouseButton.LeftButton)


def texts(window: MainWindow) -> str:
    return " ".join(
        label.text() for label in window.findChildren(QLabel) if label.isVisibleTo(window)
    )


def test_the_first_run_makes_an_encrypted_journal(
    window: MainWindow, journal: Path, qtbot: Any
) -> None:
    create(window, qtbot)
    assert window.shell is not None
    assert window.shell.desk.services.encrypted
    assert not journal.read_bytes().startswith(b"SQLite format 3")


def test_the_passphrase_must_be_typed_twice_alike(window: MainWindow, qtbot: Any) -> None:
    view = welcome(window)
    view.next.click()
    assert not view.next.isEnabled()
    qtbot.keyClicks(view.key_step.fields.first, "seven quiet herons")
    qtbot.keyClicks(view.key_step.fields.second, "seven quiet heron")
    assert not view.next.isEnabled()
    qtbot.keyClicks(view.key_step.fields.second, "s")
    assert view.next.isEnabled()


def test_a_plain_file_is_a_deliberate_choice(window: MainWindow, journal: Path, qtbot: Any) -> None:
    view = welcome(window)
    view.next.click()
    view.key_step.plain.setChecked(True)
    view.next.click()
    view.skip.click()
    assert journal.read_bytes().startswith(b"SQLite format 3")
    assert window.shell is not None
    assert not window.shell.desk.services.encrypted


def test_the_role_and_area_chosen_are_in_the_journal(window: MainWindow, qtbot: Any) -> None:
    view = welcome(window)
    qtbot.keyClicks(view.role_step.own, "Mediator")
    view.next.click()
    view.key_step.plain.setChecked(True)
    view.next.click()
    area = view.area_step.findChild(AreaCanvas)
    qtbot.keyClick(area, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert view.next.isEnabled()
    wanted = view.area_step.area
    view.next.click()
    assert window.shell is not None
    practice = window.shell.desk.services.practice
    [role] = practice.roles()
    assert (role.kind, role.name) == (RoleKind.OWN, "Mediator")
    intended = practice.intended(role.id)
    assert intended is not None
    assert intended.centre == wanted


def test_locking_shows_nothing_and_the_passphrase_opens_again(
    window: MainWindow, qtbot: Any
) -> None:
    create(window, qtbot)
    window.lock()
    view = window.stack.currentWidget()
    assert isinstance(view, UnlockView)
    assert window.shell is None
    assert window.windowTitle() == "Stance"
    qtbot.keyClicks(view.passphrase, "seven quiet herons")
    qtbot.keyClick(view.passphrase, Qt.Key.Key_Return)
    assert window.shell is not None


def test_what_was_typed_last_is_a_draft_after_the_lock(window: MainWindow, qtbot: Any) -> None:
    create(window, qtbot)
    assert window.shell is not None
    window.shell.log_session()
    page = window.shell.pages["log"]
    assert isinstance(page, LogPage)
    qtbot.keyClicks(page.writing.sheet.me, "Not a second later")
    window.lock()
    view = window.stack.currentWidget()
    assert isinstance(view, UnlockView)
    qtbot.keyClicks(view.passphrase, "seven quiet herons")
    qtbot.keyClick(view.passphrase, Qt.Key.Key_Return)
    assert window.shell is not None
    [kept] = window.shell.desk.services.journal.drafts()
    assert (kept.draft.me, kept.set_aside) == ("Not a second later", False)


def test_a_wrong_passphrase_says_so_and_lets_one_try_again(window: MainWindow, qtbot: Any) -> None:
    create(window, qtbot)
    window.lock()
    view = window.stack.currentWidget()
    assert isinstance(view, UnlockView)
    qtbot.keyClicks(view.passphrase, "seven quiet crows")
    qtbot.keyClick(view.passphrase, Qt.Key.Key_Return)
    assert window.shell is None
    assert "passphrase" in texts(window).lower()
    assert view.passphrase.isEnabled()
    view.passphrase.clear()
    qtbot.keyClicks(view.passphrase, "seven quiet herons")
    qtbot.keyClick(view.passphrase, Qt.Key.Key_Return)
    assert window.shell is not None


def test_what_is_being_written_survives_the_lock(window: MainWindow, qtbot: Any) -> None:
    create(window, qtbot)
    assert window.shell is not None
    window.shell.log_session()
    page = window.shell.pages["log"]
    page.writing.sheet.me.setPlainText("I was quick to answer.")  # type: ignore[attr-defined]
    window.lock()
    view = window.stack.currentWidget()
    assert isinstance(view, UnlockView)
    qtbot.keyClicks(view.passphrase, "seven quiet herons")
    qtbot.keyClick(view.passphrase, Qt.Key.Key_Return)
    assert window.shell is not None
    [kept] = window.shell.desk.services.journal.drafts()
    assert kept.draft.me == "I was quick to answer."


def test_a_file_that_is_no_journal_is_said_and_left_alone(
    window: MainWindow, tmp_path: Path, monkeypatch: Any
) -> None:
    other = tmp_path / "letter.stance"
    other.write_text("Dear colleague,\n")
    monkeypatch.setattr(MainWindow, "ask_for_journal", lambda *_: other)
    window.choose_journal()
    assert window.shell is None
    view = window.stack.currentWidget()
    assert isinstance(view, UnlockView)
    view.passphrase.setText("anything at all")
    view._submit()
    assert "letter.stance" in texts(window)
    assert other.read_text() == "Dear colleague,\n"


def test_the_language_changes_at_once(window: MainWindow, qtbot: Any) -> None:
    view = welcome(window)
    view.role_step.language.setCurrentIndex(1)
    view.role_step.language.activated.emit(1)
    assert welcome(window) is not view
    assert window.preferences.settings.language == "de"


def test_the_sample_journal_opens_to_look_around(window: MainWindow, journal: Path) -> None:
    welcome(window).sample_requested.emit()
    assert window.shell is not None
    assert window.shell.desk.services.path == journal.with_name("sample.stance")
    assert not journal.exists()


def test_the_bin_is_emptied_in_the_background_after_thirty_days(
    window: MainWindow, qtbot: Any, clock: Any, make_draft: Any
) -> None:
    create(window, qtbot)
    assert window.shell is not None
    services = window.shell.desk.services
    draft = make_draft(role_id=services.practice.roles()[0].id)
    services.journal.save(draft)
    services.journal.trash(draft.id)
    clock.forward(days=30, seconds=1)
    window.opened.tidy_up()
    assert services.journal.entry_ids(draft.id) == ()


@pytest.mark.parametrize(
    ("room", "size"),
    [
        (QSize(2560, 1440), QSize(1360, 860)),
        (QSize(1366, 768), QSize(1350, 720)),
        (QSize(640, 480), QSize(760, 560)),
    ],
)
def test_a_window_nobody_has_sized_yet_lies_within_the_screen(room: QSize, size: QSize) -> None:
    assert first_size(room) == size


def test_a_plain_journal_that_is_open_elsewhere_can_be_tried_again(
    window: MainWindow, journal: Path, clock: Any, qtbot: Any
) -> None:
    view = welcome(window)
    view.next.click()
    view.key_step.plain.setChecked(True)
    view.next.click()
    view.skip.click()
    window.close_journal()
    elsewhere = JournalFile(journal, clock).unlock(None)
    window.begin()
    closed = window.stack.currentWidget()
    assert isinstance(closed, UnlockView)
    assert closed.passphrase.isHidden()
    assert "open" in texts(window)
    elsewhere.close()
    qtbot.mouseClick(closed._open, Qt.MouseButton.LeftButton)
    assert window.shell is not None


def test_nothing_is_dropped_over_a_packet_that_is_read_without_a_journal(
    window: MainWindow, tmp_path: Path
) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.stance-packet"))])

    def taken() -> bool:
        event = QDragEnterEvent(
            QPoint(9, 9),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        event.ignore()
        window.dragEnterEvent(event)
        return event.isAccepted()

    assert taken()
    delete_by = date(2026, 6, 1)
    window.read_loose(Packet("p", delete_by, "Reading", delete_by, "age1", (), ()))
    assert not taken()


def test_one_looks_around_in_the_sample_and_comes_back(
    window: MainWindow, journal: Path, qtbot: Any
) -> None:
    create(window, qtbot)
    own = window.shell
    assert own is not None
    own.sample_requested.emit()
    assert window.shell is not None
    assert window.shell is not own
    strip = window.shell.findChild(SampleStrip)
    assert strip is not None
    assert strip.leave.text() == "Back to my journal"
    window.shell.sample_requested.emit()
    assert window.file.path == window.sample
    strip.leave.click()
    assert window.file.path == journal
    assert isinstance(window.view, UnlockView)


def test_a_packet_that_is_read_over_a_journal_is_locked_with_it(
    window: MainWindow, qtbot: Any
) -> None:
    create(window, qtbot)
    delete_by = date(2026, 6, 1)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.read_loose(Packet("p", delete_by, "Reading", delete_by, "age1", (), ()))
    view = window.view
    assert isinstance(view, LooseView)
    view.view.margin.field.setPlainText("Why?")
    qtbot.keyClick(view, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert view.sure.isVisible(), "notes would be gone"
    assert window.shell is not None
    qtbot.keyClick(view, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: isinstance(window.view, UnlockView))
    assert window.shell is None


@pytest.mark.parametrize("key", [Qt.Key.Key_8, Qt.Key.Key_K])
def test_keys_lead_from_a_packet_that_is_only_read_back_to_the_journal(
    window: MainWindow, qtbot: Any, key: Qt.Key
) -> None:
    create(window, qtbot)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    shell = window.shell
    assert shell is not None
    for noted in ("", "Why?"):
        window.read_loose(Packet("p", DAY, "Reading", DAY, "age1", (), ()))
        view = window.view
        assert isinstance(view, LooseView)
        view.view.margin.field.setPlainText(noted)
        qtbot.keyClick(view, key, Qt.KeyboardModifier.ControlModifier)
        assert (window.view is view) is bool(noted), "notes would be gone"
    view.sure.leave.click()
    assert window.view is view
    qtbot.keyClick(view, key, Qt.KeyboardModifier.ControlModifier)
    view.sure.do.click()
    assert window.view is shell
    if key is Qt.Key.Key_8:
        assert shell.place is Place.MAP
    else:
        assert shell.everywhere.palette.isVisible()


def test_the_window_stays_while_a_packet_s_passphrase_was_not_passed_on(
    window: MainWindow, qtbot: Any
) -> None:
    create(window, qtbot)
    assert window.shell is not None
    window.shell.packets.hold((Path("p.stance-packet"), "one-two-three"))
    window.show()
    assert not window.close()
    assert window.isVisible()
    assert window.shell.packets.held is not None
    assert window.close(), "asked for once more"


def test_a_file_that_is_opened_on_the_desktop_comes_to_the_window(
    window: MainWindow, journal: Path, qapp: Any, qtbot: Any, tmp_path: Path, monkeypatch: Any
) -> None:
    create(window, qtbot)
    packets: list[Path] = []
    qapp.file_asked.connect(window.open_file)
    other = tmp_path / "other.stance"

    def open_on_the_desktop(url: QUrl) -> None:
        qapp.sendEvent(qapp, QFileOpenEvent(url))

    try:
        open_on_the_desktop(QUrl("stance-journal://x.stance"))
        open_on_the_desktop(QUrl.fromLocalFile(str(journal)))
        assert window.shell is not None, "the open journal stays open"
        monkeypatch.setattr(window.shell.packets, "open_file", packets.append)
        open_on_the_desktop(QUrl.fromLocalFile(str(tmp_path / "a b.stance-packet")))
        assert packets == [tmp_path / "a b.stance-packet"]
        open_on_the_desktop(QUrl.fromLocalFile(str(other)))
        assert window.shell is None, "another journal is begun with, and this one is closed"
        open_on_the_desktop(QUrl.fromLocalFile(str(journal)))
        assert isinstance(window.stack.currentWidget(), UnlockView)
    finally:
        qapp.file_asked.disconnect(window.open_file)


def test_the_sample_says_so_on_every_page_and_leads_to_a_journal_of_ones_own(
    window: MainWindow, journal: Path, qtbot: Any
) -> None:
    welcome(window).sample_requested.emit()
    shell = window.shell
    assert shell is not None
    strip = shell.findChild(SampleStrip)
    for place in Place:
        shell.show_place(place)
        assert strip.isVisibleTo(window)
    strip.leave.click()
    assert window.shell is None
    create(window, qtbot)
    assert window.shell is not None
    assert window.shell.desk.services.path == journal
    assert window.shell.findChild(SampleStrip) is None
