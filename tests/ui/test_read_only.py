"""Where a journal is open to be read only, what writes is off, and stays off."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from journal_app.domain.meeting import MeetingDraft
from journal_app.services.opening import JournalFile
from journal_app.storage.vault import Key
from journal_app.ui.page import Desk
from journal_app.ui.pages.journal_page import JournalPage
from journal_app.ui.pages.settings.page import SettingsPage
from journal_app.ui.pages.supervision_parts import Part
from journal_app.ui.pages.today_page import TodayPage
from journal_app.ui.pages.will_page import WillPage
from journal_app.ui.rail import Place
from journal_app.ui.read_only import WRITES, KeepsOff, writing
from journal_app.ui.shell import Shell


@pytest.fixture
def shell(qtbot: Any, desk: Desk, journal_key: Key, clock: Any) -> Iterator[Shell]:
    file = JournalFile(desk.services.path, clock)
    file.to_read = True
    services = file.open(journal_key)
    shell = Shell(replace(desk, services=services))
    qtbot.addWidget(shell)
    shell.show()
    yield shell
    services.close()


def test_what_writes_is_off_whenever_it_comes(qtbot: Any) -> None:
    within = QWidget()
    qtbot.addWidget(within)
    KeepsOff(within)
    before = writing(QPushButton("before"))
    reads = QPushButton("reads")
    stack = QVBoxLayout(within)
    stack.addWidget(before)
    stack.addWidget(reads)
    within.show()
    later = writing(QPushButton("later"))
    stack.addWidget(later)
    later.show()
    before.setEnabled(True)
    assert (before.isEnabled(), later.isEnabled(), reads.isEnabled()) == (False, False, True)
    assert "read only" in later.toolTip()


def test_elsewhere_nothing_is_off(qtbot: Any) -> None:
    within, other = QWidget(), writing(QPushButton("elsewhere"))
    for widget in (within, other):
        qtbot.addWidget(widget)
    KeepsOff(within)
    other.show()
    assert other.isEnabled()


def test_the_pages_offer_nothing_that_writes(shell: Shell) -> None:
    today = shell.pages[Place.TODAY.value]
    assert isinstance(today, TodayPage)
    assert not today._log.isEnabled()
    shell.show_place(Place.JOURNAL)
    journal = shell.pages[Place.JOURNAL.value]
    assert isinstance(journal, JournalPage)
    assert journal.search.isEnabled()
    writes = [one for one in journal.findChildren(QPushButton) if one.property("writes")]
    shown = [one for one in writes if one.isVisible()]
    assert shown
    assert not any(one.isEnabled() for one in shown)


def test_a_key_for_what_writes_gets_a_sentence(shell: Shell) -> None:
    shell.log_session()
    assert "read only" in shell.banner.sentence
    assert "log" not in shell.pages


def test_settings_of_the_journal_are_off_and_those_of_the_computer_on(shell: Shell) -> None:
    shell.open_settings("observations")
    page = shell.pages[Place.SETTINGS.value]
    assert isinstance(page, SettingsPage)
    assert not page.section("observations").isEnabled()
    shell.open_settings("appearance")
    assert page.section("appearance").isEnabled()


def test_what_opens_over_the_window_is_off_as_well(qtbot: Any) -> None:
    within = QWidget()
    qtbot.addWidget(within)
    KeepsOff(within)
    over = QWidget(within, Qt.WindowType.Popup)
    QVBoxLayout(over).addWidget(inside := writing(QPushButton("inside")))
    within.show()
    over.show()
    assert not inside.isEnabled()


@pytest.mark.parametrize("part", ["hours", "supervision", "tags", "will", "reminders", "reading"])
def test_rarer_forms_are_off_too(
    shell: Shell, desk: Desk, part: str, coach: Any, make_draft: Any, clock: Any
) -> None:
    desk.services.journal.save(make_draft(role_id=coach.id, client="Heron", tags=("care",)))
    desk.services.meetings.save(MeetingDraft(clock().date(), words="We spoke"))
    ways: dict[str, Any] = {
        "hours": lambda: shell.show_place(Place.HOURS),
        "supervision": lambda: shell.show_place(Place.SUPERVISION),
        "tags": lambda: shell.open_settings("tags"),
        "will": shell.open_will,
        "reminders": shell.open_reminders,
        "reading": lambda: shell.packets.show_part(Part.SENT),
    }
    ways[part]()
    page = shell.stack.currentWidget()
    assert page is not None
    if isinstance(page, WillPage):
        page.unseal()
    writes = [one for one in page.findChildren(QWidget) if one.property(WRITES)]
    shown = [one for one in writes if one.isVisible()]
    assert shown
    assert not any(one.isEnabled() for one in shown)
    assert "read only" in shown[0].toolTip()


def test_what_is_noted_by_the_way_is_left_out(shell: Shell) -> None:
    shell.open_settings("file")
    page = shell.pages[Place.SETTINGS.value]
    assert isinstance(page, SettingsPage)
    section = page.section("file")
    section.note(lambda: pytest.fail("nothing may be written"))  # type: ignore[arg-type]
    assert shell.banner.sentence == ""
