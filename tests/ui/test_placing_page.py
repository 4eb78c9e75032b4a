"""Placing imported sessions: blind, one after the other, with a way back."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from journal_app.domain.entry import EntryQuery
from journal_app.domain.grid import Position
from journal_app.domain.practice import Role
from journal_app.services.bundle import Services
from journal_app.ui.page import Desk
from journal_app.ui.pages.placing_page import PlacingPage
from journal_app.ui.pages.today_page import TodayPage


@pytest.fixture
def three(services: Services, coach: Role, tmp_path: Path) -> None:
    services.practice.set_intended(coach.id, Position(0.5, 0.5), 0.2, "Why not")
    (tmp_path / "a.csv").write_text(
        "date,client,seen\n2026-01-03,C,third\n2026-01-02,B,second\n2026-01-01,A,\n",
        encoding="utf-8",
    )
    services.exchange.commit(services.exchange.preview(tmp_path / "a.csv"))


@pytest.fixture
def page(qtbot: Any, desk: Desk, three: None) -> PlacingPage:
    made = PlacingPage(desk)
    qtbot.addWidget(made)
    made.resize(1100, 700)
    made.show()
    made.start()
    return made


def who(page: PlacingPage) -> str:
    return page.notes.heading.text()


def place(page: PlacingPage, x: float = 0.3) -> None:
    page.grid.editing.place(Position(x, 0.0))


def unplaced(services: Services) -> set[str]:
    return {row.client for row in services.journal.entries(EntryQuery(unplaced=True))}


def test_it_is_blind_and_goes_through_all(
    page: PlacingPage, services: Services, qtbot: Any
) -> None:
    assert who(page) == "C"
    assert page.grid.picture.marks == ()
    assert page.grid.picture.areas == ()
    assert not page.next.isEnabled()
    for expected in ("C", "B", "A"):
        assert who(page) == expected
        place(page)
        qtbot.keyClick(page.grid, Qt.Key.Key_Return)
    assert unplaced(services) == set()
    assert page.done.isVisibleTo(page)
    assert page.header.subtitle.text() == "Nothing waits for a mark any more."
    assert all(row.late for row in services.journal.entries())


def test_enter_places_the_cursor_first_and_then_goes_on(page: PlacingPage, qtbot: Any) -> None:
    qtbot.keyClick(page.grid, Qt.Key.Key_Right)
    qtbot.keyClick(page.grid, Qt.Key.Key_Return)
    assert who(page) == "C"
    assert len(page.grid.moments()) == 1
    qtbot.keyClick(page.grid, Qt.Key.Key_Return)
    assert who(page) == "B"


def test_a_click_goes_on_after_a_moment_unless_that_is_turned_off(
    page: PlacingPage, qtbot: Any
) -> None:
    qtbot.mouseClick(page.grid, Qt.MouseButton.LeftButton, pos=page.grid.rect().center())
    assert who(page) == "C"
    assert page._resting.isActive()
    page._resting.timeout.emit()
    assert who(page) == "B"
    page.at_once.box.setChecked(False)
    qtbot.mouseClick(page.grid, Qt.MouseButton.LeftButton, pos=page.grid.rect().center())
    assert not page._resting.isActive()
    assert page.next.isEnabled()


def test_skipping_puts_it_at_the_end_and_everything_can_be_taken_back(
    page: PlacingPage, services: Services
) -> None:
    page.skip.click()
    assert who(page) == "B"
    place(page)
    page.next.click()
    assert who(page) == "A"
    assert unplaced(services) == {"A", "C"}
    page.leave.click()
    assert who(page) == "C"
    page.take_back.click()
    assert who(page) == "A"
    page.take_back.click()
    assert who(page) == "B"
    assert unplaced(services) == {"A", "B", "C"}
    page.take_back.click()
    assert who(page) == "C"
    assert not page.take_back.isVisibleTo(page)


def test_a_mark_at_hand_is_taken_back_first(page: PlacingPage) -> None:
    place(page)
    page.next.click()
    place(page)
    page._undo()
    assert who(page) == "B"
    assert page.grid.moments() == ()
    page._undo()
    assert who(page) == "C"


def test_the_keys_take_back_the_mark_then_the_session_before(page: PlacingPage, qtbot: Any) -> None:
    with qtbot.waitActive(page):
        page.activateWindow()
    grid, back = page.grid, (Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Return, Qt.Key.Key_Return):
        qtbot.keyClick(grid, key)
    assert who(page) == "B"
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Return):
        qtbot.keyClick(grid, key)
    assert page.grid.moments() != ()
    qtbot.keyClick(grid, *back)
    assert (who(page), page.grid.moments()) == ("B", ())
    qtbot.keyClick(grid, *back)
    assert who(page) == "C"
    qtbot.keyClick(grid, Qt.Key.Key_S)
    assert who(page) == "B"
    qtbot.keyClick(grid, *back)
    assert who(page) == "C"


def test_what_is_left_for_good_can_be_asked_about_again(
    page: PlacingPage, services: Services
) -> None:
    for _ in range(3):
        page.leave.click()
    assert page.again.isVisibleTo(page)
    assert services.placing.count() == 0
    page.again.click()
    assert who(page) == "C"
    assert services.placing.count() == 3


def test_a_session_without_words_says_so(page: PlacingPage) -> None:
    page.skip.click()
    page.skip.click()
    assert who(page) == "A"
    assert page.no_words.isVisibleTo(page)
    assert not page.text.isVisibleTo(page)


def test_today_offers_it_quietly(qtbot: Any, desk: Desk, services: Services, three: None) -> None:
    today = TodayPage(desk)
    qtbot.addWidget(today)
    today.show()
    assert today.placing.isVisibleTo(today)
    today.placing.rest_requested.emit()
    assert not today.placing.isVisibleTo(today)
    assert services.placing.count() == 3


@pytest.mark.dressed
def test_where_nothing_waits_that_is_said_at_the_top(desk: Any, qtbot: Any) -> None:
    page = PlacingPage(desk)
    qtbot.addWidget(page)
    page.resize(1100, 800)
    page.show()
    page.start()
    QApplication.processEvents()
    assert page.done.isVisible()
    assert page.done.mapTo(page, QPoint(0, 0)).y() < 150
