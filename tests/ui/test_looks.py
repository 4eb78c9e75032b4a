"""What is remembered of a window: for each journal, without a word of it, and always to be seen."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QSplitter, QWidget
from pytestqt.qtbot import QtBot

from journal_app.domain.entry import EntryDraft, EntryOrder
from journal_app.domain.grid import Certainty, Position
from journal_app.domain.moments import Moment, Placement
from journal_app.domain.periods import PeriodLength
from journal_app.domain.practice import Role
from journal_app.services.bundle import Services
from journal_app.ui.looks import (
    MOST_JOURNALS,
    Looks,
    fitted,
    keep_splitter,
    keep_window,
    restore_window,
)
from journal_app.ui.models.client_list_model import ClientOrder
from journal_app.ui.page import Desk
from journal_app.ui.preferences import Preferences
from journal_app.ui.rail import Place
from journal_app.ui.shell import Shell
from journal_app.ui.start_page import first_place

SCREEN, BESIDE = QRect(0, 0, 1920, 1080), QRect(1920, 0, 1280, 1024)
RECTS = st.builds(
    QRect,
    st.integers(-9000, 9000),
    st.integers(-9000, 9000),
    st.integers(100, 5000),
    st.integers(100, 4000),
)


@given(RECTS)
def test_a_window_can_always_be_taken_hold_of(window: QRect) -> None:
    at = fitted(window, [SCREEN, BESIDE])
    title = QRect(at.left(), at.top(), at.width(), 40)
    assert any(room.intersects(title) for room in (SCREEN, BESIDE))
    assert at.width() <= window.width()
    assert at.height() <= window.height()


def test_a_window_that_is_seen_stays_where_it_is() -> None:
    for window in (QRect(100, 80, 1360, 860), QRect(2000, 40, 1100, 800), QRect(-60, 5, 900, 700)):
        assert fitted(window, [SCREEN, BESIDE]) == window


def test_where_the_second_screen_is_gone_it_comes_to_the_first() -> None:
    assert SCREEN.contains(fitted(QRect(2000, 40, 1100, 800), [SCREEN]))


def test_it_is_no_larger_than_the_screen() -> None:
    assert fitted(QRect(0, 0, 3800, 2100), [SCREEN]).size() == SCREEN.size()


@pytest.fixture
def window(qtbot: Any) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def test_each_journal_has_its_own(
    window: QWidget, preferences: Preferences, tmp_path: Path
) -> None:
    mine, other = (Looks(preferences, tmp_path / name) for name in ("a.stance", "b.stance"))
    window.setGeometry(30, 30, 500, 400)
    keep_window(window, mine)
    window.setGeometry(10, 10, 640, 480)
    last = keep_window(window, other)
    window.setGeometry(0, 0, 300, 300)
    restore_window(window, mine, last)
    assert (window.width(), window.height()) == (500, 400)
    restore_window(window, Looks(preferences, tmp_path / "new.stance"), last)
    assert (window.width(), window.height()) == (640, 480)


@pytest.mark.parametrize("damaged", ["", "%%%", "AAAA", "ä", "x" * 5000])
def test_what_cannot_be_read_changes_nothing(
    window: QWidget, preferences: Preferences, tmp_path: Path, damaged: str
) -> None:
    looks = Looks(preferences, tmp_path / "a.stance")
    looks.keep(window=damaged, splitter=damaged)
    window.resize(300, 200)
    restore_window(window, looks, "")
    assert (window.width(), window.height()) == (300, 200)
    keep_splitter(QSplitter(window), looks, "splitter")


def test_the_file_does_not_name_the_journal(tmp_path: Path) -> None:
    from journal_app.settings import Settings

    path = tmp_path / "settings.json"
    looks = Looks(Preferences(path, Settings()), tmp_path / "Mrs Secret.stance")
    looks.keep(place="clients")
    kept = json.loads(path.read_text())["layouts"]
    assert "Secret" not in path.read_text()
    assert list(kept.values()) == ["clients"]


def test_so_many_journals_and_no_more(preferences: Preferences, tmp_path: Path) -> None:
    preferences.change(layouts={"settings_section": "about"})
    for number in range(3 * MOST_JOURNALS):
        Looks(preferences, tmp_path / f"{number}.stance").keep(place="hours", window="x")
    kept = preferences.settings.layouts
    assert kept["settings_section"] == "about"
    assert len(kept) == 1 + 2 * MOST_JOURNALS
    assert Looks(preferences, tmp_path / f"{3 * MOST_JOURNALS - 1}.stance").value("place")
    assert not Looks(preferences, tmp_path / "0.stance").value("place")


def test_a_splitter_stands_where_it_was_put(
    preferences: Preferences, tmp_path: Path, qtbot: Any
) -> None:
    looks = Looks(preferences, tmp_path / "a.stance")

    def make() -> QSplitter:
        splitter = QSplitter(Qt.Orientation.Horizontal)
        qtbot.addWidget(splitter)
        for _ in range(2):
            splitter.addWidget(QWidget())
        splitter.resize(600, 100)
        splitter.setSizes([100, 500])
        keep_splitter(splitter, looks, "journal")
        return splitter

    first = make()
    first.moveSplitter(420, 1)
    first.splitterMoved.emit(420, 1)
    qtbot.waitUntil(lambda: bool(looks.value("journal")))
    kept, again = first.sizes(), make()
    assert again.sizes() == kept


@pytest.mark.parametrize(
    ("wanted", "place"),
    [("today", Place.TODAY), ("hours", Place.HOURS), ("last", Place.TODAY), ("x", Place.TODAY)],
)
def test_the_page_of_choice(desk: Desk, wanted: str, place: Place) -> None:
    desk.preferences.change(start_page=wanted)
    assert first_place(desk) is place


def test_the_page_it_was_left_on(desk: Desk, services: Services, qtbot: Any) -> None:
    desk.preferences.change(start_page="last")
    Looks(desk.preferences, services.path).keep(place="clients")
    shell = Shell(desk)
    qtbot.addWidget(shell)
    assert shell.place is Place.CLIENTS


def test_how_one_looked_at_things_is_how_one_looks_at_them_again(
    desk: Desk, coach: Role, make_draft: Callable[..., EntryDraft], qtbot: QtBot
) -> None:
    placed = Placement(Position(0.2, 0.4), Certainty.CLEAR, desk.clock())
    draft = make_draft(role_id=coach.id, client="Heron", moments=(Moment("m", "", placed),))
    desk.services.journal.save(draft)

    def opened() -> Shell:
        made = Shell(desk)
        qtbot.addWidget(made)
        made.show()
        for place in (Place.DRIFT, Place.CLIENTS, Place.JOURNAL):
            made.show_place(place)
        return made

    first = opened()
    drift = first.pages["drift"]
    assert not drift.charts.is_table
    drift.charts.as_table.click()
    drift.months.length.chosen.emit(PeriodLength.YEAR)
    drift.months.length.set_value(PeriodLength.YEAR)
    drift.months.inside.click()
    drift.months.as_table.click()
    order = first.pages["clients"].list.order
    order.setCurrentIndex(order.findData(ClientOrder.CODE))
    order.activated.emit(order.currentIndex())
    first.pages["journal"].filters._take_order(EntryOrder.OLDEST)
    again = opened()
    drift = again.pages["drift"]
    assert drift.charts.is_table
    assert drift.charts.as_table.text() == "As a chart"
    assert (drift.months.inside.isChecked(), drift.months.by_period.isChecked()) == (True, False)
    assert drift.months.as_table.text() == "As a grid"
    assert again.pages["clients"].list.order.currentData() == ClientOrder.CODE
    assert again.pages["journal"].filters.order_for("") is EntryOrder.OLDEST
    drift.charts.as_table.click()
    assert not opened().pages["drift"].charts.is_table
    assert "Heron" not in json.dumps(desk.preferences.settings.layouts)
