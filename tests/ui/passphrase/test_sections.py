"""The passphrase in the window: typed, suggested, changed, by mouse and keys."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget

from journal_app.services.bundle import Services
from journal_app.ui.page import Desk
from journal_app.ui.pages.safekeeping.passphrase_page import PassphraseSection
from journal_app.ui.pages.safekeeping.recovery_page import RecoverySection
from journal_app.ui.pages.settings.page import SettingsPage
from journal_app.ui.theme import ThemeManager
from journal_app.ui.translation import Translation
from journal_app.ui.widgets.passphrase_fields import PassphraseFields
from tests.ui.passphrase.pressed import NEW, OLD, texts


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
        card.fields.first.insert(NEW)
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
        card.fields.first.insert(NEW)
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
        passphrase.change.fields.first.insert(NEW)
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
        again.give.fields.first.insert(NEW)
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
        passphrase.change.fields.first.insert(NEW)
        qtbot.keyClicks(passphrase.change.fields.second, NEW)
        with qtbot.waitSignal(passphrase.lock_requested):
            passphrase.change.do.click()
