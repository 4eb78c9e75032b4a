"""The window that is locked: the sheet, the passphrase, the keyring."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt

from journal_app.domain.attempts import wait_after
from journal_app.services import remembering
from journal_app.services.opening import FileKind, JournalFile
from journal_app.storage.vault import Key
from journal_app.ui.main_window import MainWindow
from journal_app.ui.pages.safekeeping.passphrase_page import PassphraseSection
from journal_app.ui.pages.safekeeping.recovery_page import RecoveryPage
from journal_app.ui.pages.settings.page import SettingsPage
from journal_app.ui.pages.today_page import TodayPage
from journal_app.ui.pages.unlock_view import UnlockView
from journal_app.ui.pages.welcome_view import WelcomeView
from journal_app.ui.preferences import Preferences
from tests.ui.passphrase.pressed import NEW, OLD, Ring, press, texts


class TestWindow:
    @pytest.fixture
    def journal(self, tmp_path: Path) -> Path:
        return tmp_path / "journal.stance"

    @pytest.fixture
    def make_window(
        self, journal: Path, window_over: Callable[[Path], MainWindow]
    ) -> Callable[[], MainWindow]:
        def make() -> MainWindow:
            window = window_over(journal)
            window.begin()
            return window

        return make

    @pytest.fixture
    def there(self, journal: Path, clock: Any) -> Path:
        JournalFile(journal, clock, kdf_iterations=1).create(OLD).close()
        return journal

    def locked(self, window: MainWindow) -> UnlockView:
        view = window.stack.currentWidget()
        assert isinstance(view, UnlockView)
        return view

    def test_the_first_run_offers_the_sheet_which_can_wait(
        self, make_window: Any, qtbot: Any
    ) -> None:
        window = make_window()
        view = window.stack.currentWidget()
        assert isinstance(view, WelcomeView)
        view.next.click()
        qtbot.keyClicks(view.key_step.fields.first, NEW)
        qtbot.keyClicks(view.key_step.fields.second, NEW)
        view.next.click()
        view.skip.click()
        page = window.shell.stack.currentWidget()
        assert isinstance(page, RecoveryPage)
        assert "the journal is lost" in texts(page)
        page.section.make.begin_button.click()  # the passphrase was just chosen
        assert all(group in texts(page) for group in window.shell.desk.services.passphrase.sheet())
        page.later.click()
        assert isinstance(window.shell.stack.currentWidget(), TodayPage)
        assert window.shell.banner.sentence == ""

    def test_a_sheet_that_is_right_is_said_where_one_goes_on(
        self, make_window: Any, there: Path, qtbot: Any
    ) -> None:
        window = make_window()
        view = self.locked(window)
        view.passphrase.setText(OLD)
        view._open.click()
        window.shell.offer_sheet()
        page = window.shell.stack.currentWidget()
        page.section.make.begin_button.click()
        groups = window.shell.desk.services.passphrase.sheet()
        press(page, "I have it on paper")
        for field, number in zip(page.section.make.typed, page.section.make._asked, strict=True):
            qtbot.keyClicks(field, groups[number])
        press(page, "Check")
        assert isinstance(window.shell.stack.currentWidget(), TodayPage)
        assert "the sheet is right" in window.shell.banner.sentence

    def test_what_is_typed_while_one_is_tried_takes_its_place(
        self, make_window: Any, there: Path, qtbot: Any
    ) -> None:
        window = make_window()
        window.show()
        view = self.locked(window)
        tried: list[str] = []
        view.passphrase_entered.disconnect()
        view.passphrase_entered.connect(tried.append)
        view.passphrase.setFocus()
        qtbot.keyClicks(view.passphrase, "not this one")
        qtbot.keyClick(view.passphrase, Qt.Key.Key_Return)
        qtbot.keyClick(view.passphrase, Qt.Key.Key_Return)
        assert tried == ["not this one"]
        assert view.passphrase.isEnabled()
        qtbot.keyClicks(view.passphrase, "open")
        view.show_problem("This is not it.")
        view.hold(2)
        qtbot.keyClicks(view.passphrase, " sesame")
        assert view.passphrase.text() == OLD
        assert "This is not it." in texts(view)

    def test_enter_on_what_cannot_be_tried_yet_is_not_lost(
        self, make_window: Any, there: Path, qtbot: Any
    ) -> None:
        window = make_window()
        window.show()
        view = self.locked(window)
        tried: list[str] = []
        view.passphrase_entered.disconnect()
        view.passphrase_entered.connect(tried.append)
        for typed in ("one", "two"):
            qtbot.keyClicks(view.passphrase, typed)
            qtbot.keyClick(view.passphrase, Qt.Key.Key_Return)
        assert tried == ["one"]
        view.show_problem("No.")
        view.hold(0)
        assert tried == ["one", "two"]
        qtbot.keyClick(view.passphrase, Qt.Key.Key_Return)  # the same once more is nothing new
        view.show_problem("No.")
        view.hold(2)
        qtbot.keyClicks(view.passphrase, "three")
        qtbot.keyClick(view.passphrase, Qt.Key.Key_Return)
        qtbot.keyClicks(view.passphrase, "fo")  # another one is begun
        for _ in range(2):
            view._count_down()
        assert tried == ["one", "two"]
        view.hold(2)
        qtbot.keyClicks(view.passphrase, "ur")
        qtbot.keyClick(view.passphrase, Qt.Key.Key_Return)
        for _ in range(2):
            view._count_down()
        assert tried == ["one", "two", "four"]

    def test_a_wrong_one_is_replaced_by_what_is_typed_while_waiting(
        self, make_window: Any, there: Path, qtbot: Any
    ) -> None:
        window = make_window()
        window.show()
        view = self.locked(window)
        for _ in range(3):
            view.passphrase.setText("not this one")
            view._open.click()
        assert "Next attempt in 2" in view._open.text()
        qtbot.keyClicks(view.passphrase, OLD)
        assert view.passphrase.text() == OLD
        assert "does not open" in texts(view)
        for _ in range(2):
            view._count_down()
        qtbot.keyClick(view.passphrase, Qt.Key.Key_Return)
        assert window.shell is not None

    def test_enter_presses_the_button_that_has_the_focus(
        self, make_window: Any, there: Path, qtbot: Any
    ) -> None:
        window = make_window()
        window.show()
        view = self.locked(window)
        qtbot.keyClick(view.use_sheet, Qt.Key.Key_Return)
        assert view.by_sheet

    def test_with_the_sheet_the_journal_opens_and_asks_for_a_new_passphrase(
        self, make_window: Any, there: Path, clock: Any, qtbot: Any
    ) -> None:
        file = JournalFile(there, clock, kdf_iterations=1)
        services = file.unlock(OLD)
        groups = services.passphrase.sheet()
        services.close()
        window = make_window()
        view = self.locked(window)
        view.use_sheet.click()
        view.sheet.setPlainText("nonsense")
        view._open.click()
        assert "13 groups" in texts(view)
        view.sheet.setPlainText(" ".join(groups).lower())
        qtbot.keyClick(view.sheet, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        page = window.shell.stack.currentWidget()
        assert isinstance(page, SettingsPage)
        section = page.section("passphrase")
        assert isinstance(section, PassphraseSection)
        section.refresh()
        assert section.change.current.isHidden()
        assert page.focusWidget() is section.change.fields.first
        section.change.fields.first.insert(NEW)
        qtbot.keyClicks(section.change.fields.second, NEW)
        section.change.do.click()
        assert window.shell.desk.services.passphrase.matches(NEW)
        assert not section.change.current.isHidden()

    def test_attempts_slow_down_and_nobody_is_locked_out(
        self, make_window: Any, there: Path, qtbot: Any
    ) -> None:
        window = make_window()
        view = self.locked(window)
        for _ in range(3):
            view.passphrase.setText("not this one")
            view._open.click()
        assert "Next attempt in 2" in view._open.text()
        view.passphrase.setText(OLD)
        qtbot.keyClick(view.passphrase, Qt.Key.Key_Return)
        assert window.shell is None
        window.unlocking.show_locked("")  # looking away and back makes it no shorter
        assert "Next attempt in 2" in self.locked(window)._open.text()
        view = self.locked(window)
        view.passphrase.setText(OLD)
        for _ in range(2):
            view._count_down()
        view._open.click()
        assert window.shell is not None
        assert window.unlocking.failures == 0

    def test_the_wait_grows_and_ends(self) -> None:
        assert [wait_after(count) for count in range(9)] == [0, 0, 0, 2, 4, 8, 16, 30, 30]

    def test_the_keyring_spares_the_passphrase_at_the_start_alone(
        self, make_window: Any, there: Path, ring: Ring, preferences: Preferences, clock: Any
    ) -> None:
        services = JournalFile(there, clock, kdf_iterations=1).unlock(OLD)
        preferences.change(remembered=services.passphrase.remember())
        services.close()
        window = make_window()
        assert window.shell is not None
        window.close_journal()
        window.unlocking.show_locked("")
        window.begin()
        self.locked(window)

    @pytest.mark.parametrize("fault", ["refused", "none", "other key"])
    def test_a_keyring_that_fails_leaves_the_passphrase_to_be_asked(
        self,
        make_window: Any,
        there: Path,
        ring: Ring,
        preferences: Preferences,
        monkeypatch: pytest.MonkeyPatch,
        fault: str,
    ) -> None:
        salt = there.read_bytes()[:16]
        preferences.change(remembered=salt.hex())
        if fault == "refused":
            ring.fault = RuntimeError("denied")
        elif fault == "none":
            monkeypatch.setattr(remembering, "_keyring", lambda: None)
        else:
            remembering.remember(Key(bytes(32), salt))
        window = make_window()
        view = self.locked(window)
        assert texts(view)
        view.passphrase.setText(OLD)
        view._open.click()
        assert window.shell is not None
        assert JournalFile(there).kind() is FileKind.ENCRYPTED
