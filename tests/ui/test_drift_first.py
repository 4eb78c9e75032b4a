"""What stands on the drift page first where a record is long: its newest sessions, at once."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journal_app.domain.entry import EntryDraft
from journal_app.domain.grid import Certainty, Position
from journal_app.domain.moments import Moment, Placement
from journal_app.domain.practice import Role
from journal_app.services.bundle import Services
from journal_app.services.insight import Selection
from journal_app.services.reading import Interrupted
from journal_app.storage.ids import new_id
from journal_app.ui.page import Desk
from journal_app.ui.pages import drift_page, drift_shown
from journal_app.ui.pages.drift_page import DriftPage
from journal_app.ui.tasks import InlineTasks
from journal_app.ui.widgets import chart_series
from tests.fixed_clock import NOW, FixedClock

FEW, ALL = 12, 90


class AtWill(InlineTasks):
    """Reads when it is told to; all else at once."""

    def __init__(self) -> None:
        super().__init__()
        self.waiting: list[Callable[[], None]] = []
        self.at_work: list[Callable[[], None]] | None = None
        """What is to be worked out, once that is not done at once any more."""

    def compute(self, function: Callable[[], Any], **about: Any) -> None:
        """At once, or when it is told to."""
        if self.at_work is None:
            InlineTasks.submit(self, function, **about)
        else:
            self.at_work.append(lambda: InlineTasks.submit(self, function, **about))

    def submit(self, function: Callable[[], Any], **about: Any) -> None:
        """Keeps the question."""
        self.waiting.append(lambda: InlineTasks.submit(self, function, **about))

    def answer(self) -> None:
        """The one that was asked first."""
        self.waiting.pop(0)()


def write_many(services: Services, coach: Role, clock: FixedClock) -> None:
    for number in range(ALL):
        start = NOW - timedelta(days=2 * (ALL - number))
        clock.now = start + timedelta(hours=1)
        at = Position(((number * 37) % 21 - 10) / 10, 0.3 - number / 200)
        draft = EntryDraft(
            id=new_id(),
            role_id=coach.id,
            started_at=start,
            zone="Europe/Berlin",
            minutes=60,
            client=f"K-{number % 7}",
            moments=(Moment(new_id(), "", Placement(at, Certainty.CLEAR, clock.now)),),
        )
        services.journal.save(draft)


@pytest.fixture
def journal_path(request: pytest.FixtureRequest, journal_path: Path, journal_after: Any) -> Path:
    if "long_record" in request.fixturenames:
        shutil.copy(journal_after(write_many)[0], journal_path)
    return journal_path


@pytest.fixture
def long_record(services: Services, monkeypatch: pytest.MonkeyPatch) -> None:
    """More sessions than are seen at first: those are few here."""
    monkeypatch.setattr(chart_series, "OPENING", FEW)
    monkeypatch.setattr(drift_shown, "OPENING", FEW)


@pytest.fixture(autouse=True)
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is read a moment later is, in the next turn of the loop."""
    monkeypatch.setattr(drift_page, "SEEN_MS", 0)
    monkeypatch.setattr(drift_page, "STAYED_MS", 0)


@pytest.fixture
def tasks() -> AtWill:
    return AtWill()


@pytest.fixture
def page(desk: Desk, coach: Role, tasks: AtWill, long_record: None, qtbot: QtBot) -> DriftPage:
    made = DriftPage(replace(desk, tasks=tasks))
    qtbot.addWidget(made)
    made.resize(1165, 860)
    made.show()
    return made


def settle() -> None:
    for _ in range(4):
        QApplication.processEvents()


def test_the_newest_sessions_stand_there_before_all_are_read(page: DriftPage, tasks: AtWill):
    tasks.answer()
    settle()
    assert page.charts.isVisible()
    assert page.shown is None
    assert f"{ALL} sessions" in page.header.subtitle.text()
    assert not page.question.isVisible()
    chart = page.charts.chart
    assert len(chart.shown) == FEW
    first = (chart.span, [panel.plot for panel in chart.laid_out().panels])
    heading = chart.data.axes[0].remark
    picture = chart.grab().toImage()
    while tasks.waiting:
        tasks.answer()
    settle()
    assert page.shown is not None
    assert len(page.shown.view.columns) == ALL
    assert (chart.span, [panel.plot for panel in chart.laid_out().panels]) == first
    assert chart.data.axes[0].remark == heading
    assert page.question.isVisible()
    # Nothing of the plots has changed; the strip below them holds all of the time now.
    for panel in chart.laid_out().panels:
        area = panel.plot.toAlignedRect()
        assert chart.grab().toImage().copy(area) == picture.copy(area)


def test_who_looked_elsewhere_meanwhile_stays_there(page: DriftPage, tasks: AtWill):
    tasks.answer()
    chart = page.charts.chart
    chart.zoom(2.0)
    there = chart.span
    while tasks.waiting:
        tasks.answer()
    assert chart.span == there


def test_all_is_not_read_for_a_page_that_was_left(page: DriftPage, tasks: AtWill):
    tasks.answer()
    assert len(tasks.waiting) == 1
    page.hide()
    while tasks.waiting:
        tasks.answer()
    assert page.shown is None
    page.show()
    settle()
    while tasks.waiting:
        tasks.answer()
    assert page.shown is not None
    assert len(page.shown.view.columns) == ALL


def test_all_is_not_worked_out_for_a_page_that_was_left(
    page: DriftPage, tasks: AtWill, monkeypatch: pytest.MonkeyPatch
):
    problems: list[Exception] = []
    page.problem_raised.connect(problems.append)
    tasks.answer()
    tasks.at_work = []
    tasks.answer()
    page.hide()
    with monkeypatch.context() as patch:
        patch.setattr(drift_shown, "prepare", pytest.fail)
        tasks.at_work.pop()()
    assert page.shown is None
    tasks.at_work = None
    page.show()
    settle()
    while tasks.waiting:
        tasks.answer()
    assert page.shown is not None
    assert len(page.shown.view.columns) == ALL
    assert problems == []


def test_what_stood_there_first_still_does_when_the_page_is_shown_again(
    page: DriftPage, tasks: AtWill
):
    tasks.answer()
    page.hide()
    tasks.answer()  # it was given up
    stood = page.charts.chart.data
    assert len(stood) > FEW
    page.show()
    assert tasks.waiting == []
    assert page.charts.isVisible()
    assert page.charts.chart.data is stood
    settle()
    assert len(tasks.waiting) == 1
    tasks.answer()
    assert page.shown is not None
    assert len(page.charts.chart.data) == ALL


def test_what_was_written_meanwhile_is_among_the_newest_at_once(
    page: DriftPage, tasks: AtWill, services: Services
):
    tasks.answer()
    page.hide()
    tasks.answer()
    newest = services.journal.entries(limit=1)[0]
    page.desk.feed.publish(services.journal.trash(newest.id).change)
    before = page.charts.chart.data.times[-1]
    page.show()
    assert len(tasks.waiting) == 1
    tasks.answer()
    assert page.shown is None
    assert page.charts.chart.data.times[-1] < before
    assert f"{ALL - 1} sessions" in page.header.subtitle.text()
    tasks.answer()
    assert page.shown is not None


def test_the_rest_makes_way_for_a_page_that_is_wanted(page: DriftPage, tasks: AtWill):
    problems: list[Exception] = []
    page.problem_raised.connect(problems.append)
    tasks.answer()
    page.make_way()
    tasks.answer()
    assert page.shown is None
    assert problems == []
    # Who stays all the same gets it.
    settle()
    tasks.answer()
    assert page.shown is not None


def test_the_first_sessions_do_not_make_way(page: DriftPage, tasks: AtWill):
    page.make_way()
    tasks.answer()
    assert page.charts.isVisible()


def test_who_asks_for_something_else_gets_only_that(page: DriftPage, tasks: AtWill, coach: Role):
    tasks.answer()
    tasks.at_work = []
    tasks.answer()
    page.look_at(Selection(coach.id, client="K-3"))
    tasks.at_work.pop()()
    assert page.shown is None
    tasks.at_work = None
    tasks.answer()
    assert page.shown is not None
    assert set(page.shown.view.columns.clients) == {"K-3"}


@pytest.mark.parametrize("after", [0, 1, 5, 15, 20, 25])
def test_a_record_may_be_given_up_anywhere_in_it(
    services: Services, coach: Role, long_record: None, after: int
):
    read = drift_shown.read_drift(services, Selection(coach.id))
    assert read is not None
    reading, calls = services.browsing.reading(), []

    def go_on() -> None:
        calls.append(1)
        if len(calls) > after:
            reading.stop()
        reading.go_on()

    with pytest.raises(Interrupted):
        drift_shown.worked_out(read, go_on)
    assert len(calls) == after + 1


def test_what_was_read_of_a_page_that_is_left_then_is_kept(page: DriftPage, tasks: AtWill):
    while tasks.waiting:
        tasks.answer()
    page.hide()
    page.show()
    assert tasks.waiting == []


def test_the_whole_time_is_one_press_away_and_stays(
    page: DriftPage, tasks: AtWill, services: Services
):
    while tasks.waiting:
        tasks.answer()
    assert page.charts.whole.isVisible()
    page.charts.whole.click()
    chart = page.charts.chart
    assert (chart.span, len(chart.shown)) == (chart.whole, ALL)
    assert page.shown is not None
    services.journal.trash(services.insight.entry_id(page.shown.view.columns.seqs[-1]))
    page.refresh()
    while tasks.waiting:
        tasks.answer()
    assert (chart.span, len(chart.shown)) == (chart.whole, ALL - 1)


def test_what_comes_first_says_of_its_end_what_all_of_it_says(
    services: Services, coach: Role, long_record: None
):
    lately, whole = (
        services.insight.lately(coach.id, 70),
        services.insight.drift(Selection(coach.id)),
    )
    assert lately is not None
    assert lately.earlier is not None
    assert lately.earlier.count + len(lately.columns) == len(whole.columns) == ALL
    assert lately.earlier.first_at == whole.columns.started_at(0)
    assert lately.columns.seqs == whole.columns.seqs[-70:]
    assert lately.columns.clients == whole.columns.clients[-70:]
    found, wanted = lately.view().finding, whole.finding
    assert (found.count, found.stage) == (wanted.count, wanted.stage)
    assert (found.earlier, found.intended) == (wanted.earlier, wanted.intended)
    assert (found.spans_too_long, found.not_clear) == (wanted.spans_too_long, wanted.not_clear)


@pytest.mark.parametrize("most", [ALL, ALL + 1])
def test_a_record_that_is_no_longer_comes_whole(
    services: Services, coach: Role, long_record: None, most: int
):
    assert services.insight.lately(coach.id, most) is None
    assert services.insight.lately(coach.id, ALL - 1) is not None


def test_a_part_that_was_chosen_is_read_as_it_is(
    services: Services, coach: Role, long_record: None
):
    read = drift_shown.read_first(services, Selection(coach.id, client="K-3"))
    assert read is not None
    assert read.record.earlier is None
    assert set(read.record.columns.clients) == {"K-3"}
