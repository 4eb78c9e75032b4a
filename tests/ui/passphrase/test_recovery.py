"""The recovery sheet in the window: made, printed, tested."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt

from journal_app.services.bundle import Services
from journal_app.ui.dialogs.save_recovery import SaveRecovery
from journal_app.ui.page import Desk
from journal_app.ui.pages.safekeeping.recovery_page import RecoverySection
from journal_app.ui.pages.today_page import TodayPage
from journal_app.ui.pdf.printing import PrintDocument
from tests.pdf_reading import pages_of
from tests.ui.passphrase.pressed import NEW, OLD, press, texts


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

    @pytest.mark.parametrize("way", ["put away", "copied right"])
    def test_the_keyboard_goes_back_to_where_a_sheet_is_begun(
        self, recovery: RecoverySection, services: Services, qtbot: Any, way: str
    ) -> None:
        make, groups = recovery.make, services.passphrase.sheet()
        with qtbot.waitActive(recovery):
            recovery.activateWindow()
        make.show_groups(groups)
        if way == "put away":
            make.leave.setFocus()
            press(make, "Not now")
        else:
            press(make, "I have it on paper")
            for field, number in zip(make.typed, make._asked, strict=True):
                field.setFocus()
                field.setText(groups[number])
            qtbot.keyClick(make.typed[1], Qt.Key.Key_Return)
        assert make.passphrase.hasFocus()

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
