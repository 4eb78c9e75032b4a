"""The drift page: its chart, its table, its grid, its card of a session."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from journal_app.domain.grid import Certainty, Position
from journal_app.domain.moments import Moment, Placement
from journal_app.domain.practice import Role
from journal_app.domain.selection import Selection
from journal_app.services.bundle import Services
from journal_app.services.selection_values import selection_values
from journal_app.storage.ids import new_id
from journal_app.ui.page import Desk
from journal_app.ui.pages.drift_page import DriftPage
from tests.ui.drift.seen import Sit, moved, visible_texts


def test_subtitle_and_description_tell_count_and_days(open_page: Callable[[], DriftPage], sit: Sit):
    sit([0.5] * 9)
    page = open_page()
    assert page.header.subtitle.text() == "9 sessions · 17 Jan – 14 Mar 2026"
    assert "9 sessions" in page.charts.chart.accessibleDescription()


def test_a_session_of_the_chart_is_opened(
    open_page: Callable[[], DriftPage], sit: Sit, services: Services, qtbot: QtBot
):
    sit([0.5] * 3)
    page = open_page()
    page.charts.chart.go_to(1)
    with qtbot.waitSignal(page.open_entry_requested) as opened:
        page.charts.chart.open_current()
    assert page.shown is not None
    assert opened.args == [services.insight.entry_id(page.shown.view.columns.seqs[1])]


def test_the_table_holds_what_the_chart_shows(
    open_page: Callable[[], DriftPage], sit: Sit, qtbot: QtBot, qtmodeltester: Any
):
    sit([0.5, -0.5, 0.1, 0.3, 0.5, 0.7, 0.9, 0.2], clients=("Heron", "Otter", "Finch", "Wren"))
    page = open_page()
    page.charts.as_table.click()
    model = page.charts.table.model
    qtmodeltester.check(model)
    assert model.rowCount() == 8
    newest = [model.index(0, column).data() for column in range(model.columnCount())]
    assert newest == [
        "14 Mar 2026",
        "Wren",
        "a little toward co-creation (0.2)",
        "toward meaning (0.4)",
        "",
    ]
    table, columns = page.charts.table.table, range(model.columnCount())
    fitted = [table.columnWidth(column) for column in columns]
    table.resizeColumnsToContents()  # measures every cell
    assert fitted == [table.columnWidth(column) for column in columns]
    page.charts.chart.zoom(2, page.charts.chart.data.times[0])
    assert 0 < model.rowCount() < 8
    with qtbot.waitSignal(page.open_entry_requested):
        page.charts.table.table.activated.emit(model.index(0, 0))
    page.charts.as_table.click()
    assert page.charts.chart.isVisible()


def test_late_and_unclear_marks_are_remarked_in_card_and_table(
    open_page: Callable[[], DriftPage], sit: Sit
):
    sit([0.5] * 2, certainty=Certainty.HARD_TO_SAY)
    page = open_page()
    assert "Hard to say" in page.charts._card(0).lines
    page.charts.as_table.click()
    model = page.charts.table.model
    assert model.index(0, 4).data() == "hard to say"


def test_the_stretch_of_time_one_has_moved_to_is_looked_at_again(
    open_page: Callable[[], DriftPage], sit: Sit, desk: Desk, qtbot: QtBot
):
    sit([0.5] * 30)
    page = open_page()
    assert page.charts.chosen is None
    as_it_opens = page.whereabouts()
    page.charts.chart.zoom(4)
    page.charts.chart.move_by(-0.5)
    span, where = page.charts.chart.span, page.whereabouts()
    again = DriftPage(desk)
    qtbot.addWidget(again)
    again.go_back_to(json.loads(json.dumps(where)))
    again.show()
    assert again.charts.chart.span == span
    assert not again.charts.whole.isHidden()
    again.charts.whole.click()
    assert again.whereabouts() == as_it_opens


def test_a_stretch_of_time_beyond_all_sessions_is_not_gone_back_to(
    sit: Sit, desk: Desk, coach: Role, qtbot: QtBot
):
    sit([0.5] * 3)
    page = DriftPage(desk)
    qtbot.addWidget(page)
    page.go_back_to(
        {"role": coach.id, "selection": selection_values(Selection(coach.id)), "from": 0, "to": 9.5}
    )
    page.show()
    assert page.charts.chart.span == page.charts.chart.whole


def test_the_table_is_put_in_order_by_heading_or_chip(open_page: Callable[[], DriftPage], sit: Sit):
    sit([0.5, -0.5, 0.1, 0.9], clients=("Wren", "Heron"))
    page = open_page()
    page.charts.as_table.click()
    table = page.charts.table
    assert table.order.value == (0, Qt.SortOrder.DescendingOrder)
    table.table.horizontalHeader().setSortIndicator(2, Qt.SortOrder.AscendingOrder)
    places = [table.model.index(row, 2).data() for row in range(4)]
    assert [place.rpartition(" ")[2] for place in places] == ["(−0.5)", "(0.1)", "(0.5)", "(0.9)"]
    assert table.order.text() == "From Expert knowledge on ▾"
    by_client = next(each for each in table.order.menu().actions() if each.text() == "By client")
    by_client.trigger()
    clients = [table.model.index(row, 1).data() for row in range(4)]
    assert clients == ["Heron", "Heron", "Wren", "Wren"]
    assert table.table.horizontalHeader().sortIndicatorSection() == 1


def test_the_chart_stands_in_words_above_its_table(open_page: Callable[[], DriftPage], sit: Sit):
    sit(moved())
    page = open_page()
    page.charts.as_table.click()
    page.charts.table.in_words.toggle()
    said = page.charts.table.said
    assert said.isVisible()
    assert "22 sessions" in said.text()
    assert "The last 10 sit on average: a little toward expert knowledge; toward" in said.text()
    assert said.text() in page.charts.chart.accessibleDescription()


def test_the_grid_shows_months_and_dots(open_page: Callable[[], DriftPage], sit: Sit):
    sit([0.5] * 10)
    page = open_page()
    picture = page.grid.picture
    assert len(picture.dots) == 10
    assert [mark.label for mark in picture.marks] == ["Jan 2026", "", "Mar 2026"]
    assert "Mar 2026, 2 sessions: toward co-creation" in page.grid.accessibleDescription()


def test_the_card_of_a_session_tells_its_first_line(
    open_page: Callable[[], DriftPage], sit: Sit, qtbot: QtBot
):
    sit([0.5] * 3, seen="> She came early.\n\nAnd more.")
    page = open_page()
    page.charts.chart.go_to(1)
    qtbot.waitSignal(page.charts.chart.first_line_wanted).wait()
    assert "She came early." in visible_texts(page.charts.chart)


def test_the_card_of_a_session_of_several_moments_says_that_it_is_an_average(
    open_page: Callable[[], DriftPage],
    sit: Sit,
    services: Services,
    coach: Role,
    make_draft: Callable[..., Any],
    clock: Any,
    qtbot: QtBot,
):
    sit([0.5] * 2)
    mark = Placement(Position(0.5, 0.3), Certainty.CLEAR, clock())
    moments = tuple(Moment(new_id(), name, mark) for name in ("start", "end"))
    services.journal.save(make_draft(role_id=coach.id, client="Heron", moments=moments))
    page = open_page()
    chart = page.charts.chart
    for number, told in ((0, False), (2, True)):
        chart.go_to(number)
        qtbot.waitSignal(chart.first_line_wanted).wait()
        assert ("Average of 2 moments" in visible_texts(chart)) is told
