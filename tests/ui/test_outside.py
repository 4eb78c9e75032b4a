"""Another computer, a file replaced from outside, a medium that cannot be written to: all said."""

from __future__ import annotations

import shutil
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from journal_app.domain.practice import Role
from journal_app.services.bundle import Services
from journal_app.services.changes import Change
from journal_app.services.opening import JournalFile
from journal_app.storage.database import Database
from journal_app.storage.outside import Outside
from journal_app.storage.vault import Key
from journal_app.ui.outside_watch import OutsideWatch
from journal_app.ui.page import Desk
from journal_app.ui.pages.today_page import TodayPage
from journal_app.ui.pages.unlock_view import UnlockView
from journal_app.ui.rail import Place
from journal_app.ui.shell import Shell
from journal_app.ui.theme import ThemeManager
from journal_app.ui.widgets.row_button import RowButton


def test_a_file_that_was_replaced_is_told_of_once(qtbot: Any, desk: Desk) -> None:
    told: list[Outside] = []
    watch = OutsideWatch(desk.services, desk.tasks, desk.themes)
    watch.happened.connect(told.append)
    watch.look()
    assert told == []
    other = desk.services.path.with_name("incoming")
    shutil.copy(desk.services.path, other)
    other.replace(desk.services.path)
    watch.look()
    watch.look()
    assert told == [Outside.REPLACED]


@pytest.mark.parametrize("how", ["look", "page"])
def test_what_another_program_writes_is_shown(
    qtbot: Any, desk: Desk, coach: Role, make_draft: Any, journal_key: Key, clock: Any, how: str
) -> None:
    shell = Shell(desk)
    qtbot.addWidget(shell)
    shell.show()
    today = shell.pages[Place.TODAY.value]
    assert isinstance(today, TodayPage)
    changes: list[Change] = []
    desk.feed.changed.connect(changes.append)
    desk.services.journal.save(make_draft(role_id=coach.id, client="Otter"))
    desk.services.settle()
    desk.services.rest()
    shell.outside.look()
    assert changes == []  # one's own writing is told by who wrote

    other = Database.open(desk.services.path, journal_key)
    elsewhere = Services(other, clock)
    elsewhere.journal.save(make_draft(role_id=coach.id, client="Heron"))
    elsewhere.close()
    if how == "look":
        shell.outside.look()
    else:
        shell.show_place(Place.JOURNAL)
        shell.show_place(Place.TODAY)
    assert "Heron" in " ".join(one.accessibleName() for one in today.findChildren(RowButton))
    told = len(changes)
    shell.outside.look()
    assert len(changes) == told == 1


def test_a_journal_that_is_read_only_says_so(
    qtbot: Any, desk: Desk, journal_key: Key, clock: Any
) -> None:
    from dataclasses import replace

    file = JournalFile(desk.services.path, clock)
    file.to_read = True
    services = file.open(journal_key)
    shell = Shell(replace(desk, services=services))
    qtbot.addWidget(shell)
    said = [one.text() for one in shell.findChildren(QLabel)]
    assert any("read only" in text for text in said)
    services.close()


def test_ways_are_offered_only_while_they_are_needed(qtbot: Any, themes: ThemeManager) -> None:
    view = UnlockView(themes)
    qtbot.addWidget(view)
    view.show()
    buttons = {one.text(): one for one in view.findChildren(QPushButton)}
    assert not buttons["Open anyway"].isVisible()
    view.show_problem("It is open over there.")
    view.offer_ways()
    with qtbot.waitSignal(view.way_chosen) as chosen:
        buttons["Open to be read only"].click()
    assert chosen.args == [True]
    view.show_problem("")
    assert not buttons["Open anyway"].isVisible()
