"""The passphrase and its recovery sheet in the window, by mouse and keys."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from journal_app.domain.attempts import wait_after
from journal_app.services import remembering
from journal_app.services.bundle import Services
from journal_app.services.opening import FileKind, JournalFile
from journal_app.storage.vault import Key
from journal_app.ui.dialogs.save_recovery import SaveRecovery
from journal_app.ui.main_window import MainWindow
from journal_app.ui.page import Desk
from journal_app.ui.pages.safekeeping.passphrase_page import PassphraseSection
from journal_app.ui.pages.safekeeping.recovery_page import RecoveryPage, RecoverySection
from journal_app.ui.pages.settings.page import SettingsPage
from journal_app.ui.pages.today_page import TodayPage
from journal_app.ui.pages.unlock_view import UnlockView
from journal_app.ui.pages.welcome_view import WelcomeView
from journal_app.ui.pdf.printing import PrintDocument
from journal_app.ui.preferences import Preferences
from journal_app.ui.theme import ThemeManager
from journal_app.ui.translation import Translation
from journal_app.ui.widgets.passphrase_fields import PassphraseFields
from tests.pdf_reading import pages_of

OLD, NEW = "open sesame", "a new one of words"


def texts(widget: QWidget) -> str:
    return " ".join(
        label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget)
    )


def press(widget: QWidget, text: str) -> None:
    found = [
        one
        for one in widget.findChildren(QPushButton)
        if one.text() == text and one.isVisibleTo(widget)
    ]
    assert found, text
    found[0].click()


@pytest.fixture
def passphrase(desk: Desk, qtbot: Any) -> PassphraseSection:
    made = PassphraseSection(desk)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def recovery(desk: Desk, qtbot: Any) -> RecoverySection:
    made = RecoverySection(desk)
    qtbot.addWidget(made)
    made.show()
    return made


class TestFields:
    @pytest.fixture
    def fields(
        self, translation: Translation, themes: ThemeManager, qtbot: Any
    ) -> Iterator[PassphraseFields]:
        parent = QWidget()
        qtbot.addWidget(parent)
        made = PassphraseFields(translation.words(), "en", parent)
        parent.show()
        yield made
        parent.close()  # held until here: the fields go with it

    def test_they_say_how_long_it_would_take_to_guess(
        self, fields: PassphraseFields, qtbot: Any
    ) -> None:
        qtbot.keyClicks(fields.first, "short")
        assert "At least 8" in fields.hint.text()
        qtbot.keyClicks(fields.first, "er12")
        fields.estimate()
        assert "would guess it" in fields.hint.text()
        assert "take far longer" in fields.hint.text()
        fields.first.clear()
        qtbot.keyClicks(fields.first, "ridge-ample-tulip-onyx-quarry-fable")
        fields.estimate()
        assert "centuries" in fields.hint.text()
        assert not any(word in fields.hint.text().lower() for word in ("weak", "score", "bad"))

    def test_one_of_words_is_suggested_and_has_to_be_typed(
        self, fields: PassphraseFields, qtbot: Any
    ) -> None:
        fields.suggest.click()
        words = fields.suggested.text()
        assert words.count("-") == 5
        assert not fields.is_ready
        qtbot.keyClicks(fields.first, words)
        qtbot.keyClicks(fields.second, words)
        assert fields.is_ready
        assert fields.passphrase == words
        fields.suggested.setSelection(0, len(words))
        assert fields.suggested.selectedText() == words
        fields.suggest.click()
        assert fields.suggested.text() != words
        fields.clear()
        assert fields.suggested.text() == fields.passphrase == ""

    def test_the_name_of_the_person_is_guessed_first(
        self, fields: PassphraseFields, qtbot: Any
    ) -> None:
        fields.know(["Rosalinde Quendel"])
        qtbot.keyClicks(fields.first, "Rosalinde Quendel")
        fields.estimate()
        assert "within a minute" in fields.hint.text()


class TestTab:
    """A focus proxy lets Tab leave out what stands before it."""

    @pytest.fixture
    def tabs(self, qtbot: Any) -> Any:
        def go(page: QWidget, times: int) -> list[object]:
            page.activateWindow()
            qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
            seen: list[object] = []
            for _ in range(times):
                qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
                seen.append(QApplication.focusWidget())
            return seen

        return go

    def test_it_leaves_out_nothing_of_a_new_passphrase(
        self, passphrase: PassphraseSection, tabs: Any
    ) -> None:
        fields = passphrase.change.fields
        passphrase.change.current.setFocus()
        eye, *others = tabs(passphrase, 5)
        assert eye is passphrase.change.current.eye
        assert others == [fields.suggest, fields.first, fields.second, fields.second.eye]

    def test_it_leaves_out_nothing_of_a_question(
        self, passphrase: PassphraseSection, tabs: Any
    ) -> None:
        sure = passphrase.remove.sure
        passphrase.remove.agreed.box.setChecked(True)
        passphrase.remove.current.show()
        passphrase.remove.current.setFocus()
        sure.show()
        assert tabs(passphrase, 3)[1:] == [sure.do, sure.leave]
        sure.ask()
        assert sure.leave.hasFocus()

    def test_the_buttons_below_a_sheet_come_as_they_stand(
        self, recovery: RecoverySection, services: Services, tabs: Any
    ) -> None:
        make = recovery.make
        make.show_groups(services.passphrase.sheet())
        assert tabs(recovery, 3) == [make.next, make.pdf, make.leave]


class TestPassphrase:
    def test_it_is_changed(
        self, passphrase: PassphraseSection, services: Services, qtbot: Any
    ) -> None:
        card = passphrase.change
        qtbot.keyClicks(card.current, OLD)
        assert not card.do.isEnabled()
        qtbot.keyClicks(card.fields.first, NEW)
        qtbot.keyClicks(card.fields.second, NEW)
        qtbot.keyClick(card.fields.second, Qt.Key.Key_Return)
        assert services.passphrase.matches(NEW)
        assert "Backups made before" in texts(card)
        assert card.current.text() == card.fields.passphrase == ""
        with qtbot.waitSignal(passphrase.sheet_requested):
            card.sheet.click()

    def test_a_wrong_one_is_told_and_what_was_typed_stays(
        self, passphrase: PassphraseSection, services: Services, qtbot: Any
    ) -> None:
        card = passphrase.change
        qtbot.keyClicks(card.current, "not this one")
        qtbot.keyClicks(card.fields.first, NEW)
        qtbot.keyClicks(card.fields.second, NEW)
        card.do.click()
        assert "does not open" in texts(card)
        assert card.isEnabled()
        assert card.fields.passphrase == NEW
        assert services.passphrase.matches(OLD)

    def test_nothing_typed_stays_when_it_is_locked(
        self, passphrase: PassphraseSection, qtbot: Any
    ) -> None:
        qtbot.keyClicks(passphrase.change.current, OLD)
        qtbot.keyClicks(passphrase.change.fields.first, NEW)
        passphrase.remove.agreed.box.click()
        qtbot.keyClicks(passphrase.remove.current, OLD)
        passphrase.flush()
        assert passphrase.change.current.text() == passphrase.change.fields.first.text() == ""
        assert passphrase.remove.current.text() == ""

    def test_encryption_is_turned_off_by_two_steps_and_on_again(
        self, desk: Desk, passphrase: PassphraseSection, services: Services, qtbot: Any
    ) -> None:
        card = passphrase.remove
        assert not card.do.isEnabled()
        card.agreed.box.click()
        qtbot.keyClicks(card.current, OLD)
        card.do.click()
        assert services.encrypted
        card.sure.leave.click()
        assert services.encrypted
        card.do.click()
        with qtbot.waitSignal(passphrase.rebuild_requested):
            card.sure.do.click()
        assert not services.encrypted
        again = PassphraseSection(desk)
        qtbot.addWidget(again)
        again.show()
        assert again.change.isHidden()
        qtbot.keyClicks(again.give.fields.first, NEW)
        qtbot.keyClicks(again.give.fields.second, NEW)
        with qtbot.waitSignal(again.passphrase_given):
            again.give.do.click()
        assert services.passphrase.matches(NEW)

    @pytest.mark.dressed
    def test_the_question_before_it_is_seen(self, desk: Desk, qtbot: Any) -> None:
        page = SettingsPage(desk)
        qtbot.addWidget(page)
        page.resize(1000, 560)
        page.show()
        page.open_section("passphrase")
        section = page.section("passphrase")
        assert isinstance(section, PassphraseSection)
        card = section.remove
        card.agreed.box.click()
        qtbot.keyClicks(card.current, OLD)
        qtbot.keyClick(card.current, Qt.Key.Key_Return)
        view = card.parentWidget().parentWidget().parentWidget()

        def seen() -> bool:
            at = card.sure.mapTo(view, QPoint(0, 0)).y()
            return at >= 0 and at + card.sure.height() <= view.height()

        qtbot.waitUntil(seen)

    def test_a_file_that_does_not_open_again_is_locked_away(
        self,
        passphrase: PassphraseSection,
        services: Services,
        qtbot: Any,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        from journal_app.domain.errors import JournalFileError

        def broken(*_: object) -> None:
            services._database.close()
            raise JournalFileError("disk_full", file="journal.stance")

        monkeypatch.setattr("journal_app.storage.rekeying.rekey", broken)
        qtbot.keyClicks(passphrase.change.current, OLD)
        qtbot.keyClicks(passphrase.change.fields.first, NEW)
        qtbot.keyClicks(passphrase.change.fields.second, NEW)
        with qtbot.waitSignal(passphrase.lock_requested):
            passphrase.change.do.click()


class Ring:
    """A keyring of the test's own."""

    priority = 5

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}
        self.fault: Exception | None = None

    def get_password(self, service: str, name: str) -> str | None:
        self._fail()
        return self.kept.get((service, name))

    def set_password(self, service: str, name: str, value: str) -> None:
        self._fail()
        self.kept[service, name] = value

    def delete_password(self, service: str, name: str) -> None:
        self._fail()
        del self.kept[service, name]

    def _fail(self) -> None:
        if self.fault is not None:
            raise self.fault


@pytest.fixture
def ring(monkeypatch: pytest.MonkeyPatch) -> Ring:
    made = Ring()
    monkeypatch.setattr(remembering, "_keyring", lambda: made)
    return made


class TestRemember:
    def test_the_key_is_kept_not_the_passphrase(
        self,
        passphrase: PassphraseSection,
        services: Services,
        ring: Ring,
        preferences: Preferences,
        qtbot: Any,
    ) -> None:
        assert not passphrase.remember.check.box.isChecked()
        passphrase.remember.check.box.click()
        salt = services.path.read_bytes()[:16].hex()
        assert preferences.settings.remembered == salt
        assert list(ring.kept) == [(remembering.SERVICE, salt)]
        assert OLD not in str(ring.kept)
        passphrase.remember.check.box.click()
        assert ring.kept == {}
        assert preferences.settings.remembered == ""

    def test_a_change_of_the_passphrase_forgets_it(
        self,
        passphrase: PassphraseSection,
        ring: Ring,
        preferences: Preferences,
        qtbot: Any,
    ) -> None:
        passphrase.remember.check.box.click()
        passphrase._change(OLD, NEW)
        assert ring.kept == {}
        assert preferences.settings.remembered == ""
        assert not passphrase.remember.check.box.isChecked()

    def test_a_keyring_that_refuses_is_told(
        self, passphrase: PassphraseSection, ring: Ring, preferences: Preferences, qtbot: Any
    ) -> None:
        ring.fault = RuntimeError("locked")
        passphrase.remember.check.box.click()
        assert not passphrase.remember.check.box.isChecked()
        assert "locked or did not answer" in texts(passphrase.remember)
        assert preferences.settings.remembered == ""

    def test_only_keyrings_known_to_be_safe_are_used(self, monkeypatch: pytest.MonkeyPatch) -> None:
        from keyring import backend

        def named(module: str, name: str, priority: object) -> object:
            return type(name, (), {"priority": priority, "__module__": module})()

        class Broken:
            __module__ = "keyring.backends.libsecret"
            __qualname__ = "Keyring"

            @property
            def priority(self) -> float:
                raise RuntimeError("no session")

        unsafe = [
            named("keyrings.alt.file", "PlaintextKeyring", 99),
            named("keyring.backends.null", "Keyring", 98),
            named("keyring.backends.fail", "Keyring", 97),
            named("keyring.backends.chainer", "ChainerBackend", 96),
            named("somebody.else", "Keyring", 95),
            Broken(),
        ]
        monkeypatch.setattr(backend, "get_all_keyring", lambda: unsafe)
        assert remembering._keyring() is None
        good = named("keyring.backends.SecretService", "Keyring", 5)
        monkeypatch.setattr(backend, "get_all_keyring", lambda: [*unsafe, good])
        assert remembering._keyring() is good

    def test_another_file_is_never_opened_with_it(
        self, services: Services, ring: Ring, tmp_path: Path
    ) -> None:
        found_by = services.passphrase.remember()
        assert remembering.remembered(services.path, found_by) == services._database.key
        other = tmp_path / "other"
        other.write_bytes(bytes(5000))
        assert remembering.remembered(other, found_by) is None
        assert remembering.remembered(tmp_path / "missing", found_by) is None
        for odd in ("", "no hex", "aa"):
            ring.kept[remembering.SERVICE, found_by] = odd
            assert remembering.remembered(services.path, found_by) is None


class TestRecovery:
    def test_it_is_made_and_two_groups_are_typed(
        self,
        recovery: RecoverySection,
        services: Services,
        qtbot: Any,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        make = recovery.make
        assert "none yet" in texts(recovery)
        make.begin_button.click()
        qtbot.keyClicks(make.passphrase, "not this one")
        make.begin_button.click()
        assert "not the passphrase" in texts(make)
        make.passphrase.clear()
        qtbot.keyClicks(make.passphrase, OLD)
        qtbot.keyClick(make.passphrase, Qt.Key.Key_Return)
        groups = services.passphrase.sheet()
        assert all(group in texts(make) for group in groups)
        printed: list[object] = []
        monkeypatch.setattr(PrintDocument, "ask", lambda _parent, paper: printed.append(paper))
        press(make, "Print…")
        assert len(printed) == 1
        press(make, "I have it on paper")
        assert not any(group in texts(make) for group in groups)
        first, second = make._asked
        qtbot.keyClicks(make.typed[0], groups[first].lower())
        qtbot.keyClicks(make.typed[1], groups[first])
        press(make, "Check")
        assert f"Group {second + 1} reads differently" in texts(make)
        make.typed[0].clear()
        press(make, "Check")
        # That one is to be typed, and nothing is wrong yet.
        assert "reads differently" not in texts(make)
        qtbot.keyClicks(make.typed[0], groups[first])
        make.typed[1].clear()
        qtbot.keyClicks(make.typed[1], groups[second])
        with qtbot.waitSignal(make.done):
            qtbot.keyClick(make.typed[1], Qt.Key.Key_Return)
        assert services.passphrase.sheet_state().is_good
        assert "Both groups fit" in texts(make)
        assert "not tested as a whole" in texts(make)

    def test_nothing_of_it_stays_on_the_screen(
        self, recovery: RecoverySection, services: Services
    ) -> None:
        recovery.make.show_groups(services.passphrase.sheet())
        recovery.test.typed.setPlainText("ABC")
        recovery.flush()
        assert not any(group in texts(recovery) for group in services.passphrase.sheet())
        assert recovery.make._groups == ()
        assert recovery.test.typed.toPlainText() == ""
        recovery.make.show_groups(services.passphrase.sheet())
        recovery.hide()
        assert recovery.make._groups == ()

    def test_as_a_pdf_it_is_private_and_a_warning_is_given(
        self,
        recovery: RecoverySection,
        services: Services,
        tmp_path: Path,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        target = tmp_path / "sheet.pdf"
        monkeypatch.setattr(SaveRecovery, "ask", lambda *_: target)
        groups = services.passphrase.sheet()
        recovery.make.show_groups(groups)
        press(recovery.make, "Save as PDF…")
        assert "delete it" in texts(recovery.make)
        (text,) = pages_of(target.read_bytes())
        assert [group for group in groups if group not in text] == []
        key = services._database.key
        assert key is not None
        assert key.raw.hex()[:32] in text
        assert "journal.stance" in text
        assert target.stat().st_mode & 0o077 == 0

    def test_a_sheet_is_tested_as_a_whole(
        self, recovery: RecoverySection, services: Services
    ) -> None:
        assert recovery.test.isHidden()
        services.passphrase.note_sheet_made()
        recovery.refresh()
        groups = list(services.passphrase.sheet())
        groups[2] = groups[3]
        recovery.test.typed.setPlainText("\n".join(groups))
        press(recovery.test, "Test it")
        assert "Group 3" in texts(recovery.test)
        recovery.test.typed.setPlainText(" ".join(services.passphrase.sheet()))
        press(recovery.test, "Test it")
        assert "opens the journal" in texts(recovery.test)
        recovery.refresh()
        assert "last tested" in texts(recovery.make)

    def test_today_says_so_until_there_is_one(self, desk: Desk, qtbot: Any) -> None:
        page = TodayPage(desk)
        qtbot.addWidget(page)
        page.show()
        assert page.sheet.isVisibleTo(page)
        with qtbot.waitSignal(page.sheet_requested):
            press(page.sheet, "Make it")
        desk.services.passphrase.note_sheet_made()
        page.refresh()
        assert not page.sheet.isVisibleTo(page)
        desk.services.passphrase.change(OLD, NEW)
        page.refresh()
        assert "opens nothing any more" in texts(page.sheet)


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
        qtbot.keyClicks(section.change.fields.first, NEW)
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
