"""The drift page: what it shows at every length of a record, and what answers do."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from journal_app.domain.errors import JournalFileError
from journal_app.domain.grid import Certainty, Position
from journal_app.domain.moments import Moment, Placement
from journal_app.domain.practice import Role, RoleKind
from journal_app.domain.reflection import Answer, StepAnswer
from journal_app.domain.selection import Numbers
from journal_app.services.bundle import Services
from journal_app.storage.ids import new_id
from journal_app.ui.dialogs.save_picture import SavePicture
from journal_app.ui.page import Desk
from journal_app.ui.pages.drift_offer import Period, period_start
from journal_app.ui.pages.drift_page import DriftPage
from journal_app.ui.pages.drift_sheet import PictureKind
from journal_app.ui.pages.drift_when import NumbersPopover, WhenPopover
from journal_app.ui.pages.journal_dates import DatesPopover
from journal_app.ui.theme import ThemeMode
from journal_app.ui.widgets.pick_popover import PickPopover

Sit = Callable[..., None]
FORBIDDEN = ("score", "alarm", "significant", "drifted", "decline", "risk", "p =", "warning")


@pytest.fixture
def sit(services: Services, coach: Role, make_draft: Callable[..., Any], clock: Any) -> Sit:
    """Logs sessions, a week apart unless told otherwise, the last one today."""

    def logged(
        xs: Sequence[float],
        *,
        apart: float = 7,
        clients: Sequence[str] = ("Heron", "Otter"),
        certainty: Certainty = Certainty.CLEAR,
        role: Role = coach,
        **more: Any,
    ) -> None:
        now = clock.now
        for number, x in enumerate(xs):
            start = now - timedelta(days=apart * (len(xs) - 1 - number), hours=2)
            clock.now = start + timedelta(hours=1)
            place = Placement(Position(x, 0.4), certainty, clock.now)
            services.journal.save(
                make_draft(
                    role_id=role.id,
                    started_at=start,
                    client=clients[number % len(clients)],
                    moments=(Moment(new_id(), "", place),),
                    **more,
                )
            )
        clock.now = now

    return logged


@pytest.fixture
def open_page(desk: Desk, coach: Role, qtbot: QtBot) -> Callable[[], DriftPage]:
    def opened() -> DriftPage:
        page = DriftPage(desk)
        qtbot.addWidget(page)
        page.resize(1165, 860)
        page.show()
        return page

    return opened


def visible_texts(widget: QWidget) -> str:
    return "\n".join(
        part.text()
        for part in widget.findChildren(QWidget)
        if isinstance(part, QLabel | QPushButton) and part.isVisible()
    )


def labelled(page: QWidget, text: str) -> QPushButton:
    """The button that is seen with this text."""
    found = [made for made in page.findChildren(QPushButton) if made.text() == text]
    return next(made for made in found if not made.isHidden() and made.isVisible())


def settle() -> None:
    """Let layouts that wait for it take place."""
    for _ in range(4):
        QApplication.processEvents()


def moved(count: int = 22) -> list[float]:
    """A record that sat in one place and then clearly in another."""
    return [0.55, 0.65] * ((count - 10) // 2) + [-0.35, -0.25] * 5


# --- the ladder of sample sizes


def test_an_empty_journal_says_what_will_be_here(open_page: Callable[[], DriftPage], qtbot: QtBot):
    page = open_page()
    assert page.empty.isVisible()
    assert not page.question.isVisible()
    with qtbot.waitSignal(page.log_requested):
        page.empty.log.click()


@pytest.mark.parametrize(
    ("count", "sentence", "framed", "line"),
    [
        (1, "1 session so far: too few for a pattern.", False, False),
        (4, "4 sessions so far: too few for a pattern.", False, False),
        (5, "22 sessions are needed for this comparison; you have 5.", False, False),
        (7, "22 sessions are needed for this comparison; you have 7.", False, False),
        (8, "22 sessions are needed for this comparison; you have 8.", True, True),
        (21, "22 sessions are needed for this comparison; you have 21.", True, True),
        (22, "A small movement (0.2) would often not show.", True, True),
        (52, "A small movement (0.2) would often not show.", True, True),
    ],
)
def test_each_length_of_a_record_says_what_it_allows(
    open_page: Callable[[], DriftPage],
    sit: Sit,
    count: int,
    sentence: str,
    framed: bool,
    line: bool,
):
    sit([0.5, 0.4] * (count // 2) + [0.5] * (count % 2))
    page = open_page()
    assert sentence in page.question.finding.text()
    data = page.charts.chart.data
    assert len(data) == count
    assert (data.recent is not None) is framed
    assert bool(data.axes[0].trailing.means) is line
    assert (data.reference is not None) is (count >= 22)


def test_what_moved_is_said_and_stands_out(open_page: Callable[[], DriftPage], sit: Sit):
    sit(moved())
    page = open_page()
    x, y = page.charts.chart.data.axes
    assert x.telling
    assert "nearer to expert knowledge than the 12 before" in x.remark
    assert not y.telling
    assert "no clear movement" in y.remark
    assert "That can come from clients, contracts" in page.question.finding.text()


def test_sessions_too_far_apart_are_not_compared(open_page: Callable[[], DriftPage], sit: Sit):
    sit(moved(), apart=30)
    page = open_page()
    assert "reach over more than 180 days" in page.question.finding.text()
    assert not page.charts.chart.data.axes[0].telling


def test_unclear_marks_are_not_compared(open_page: Callable[[], DriftPage], sit: Sit):
    sit(moved(), certainty=Certainty.HARD_TO_SAY)
    page = open_page()
    assert "marked as hard to say" in page.question.finding.text()
    assert not page.charts.chart.data.axes[0].telling


def test_the_page_describes_and_never_judges(open_page: Callable[[], DriftPage], sit: Sit):
    sit(moved())
    page = open_page()
    page.question.method.click()
    said = (visible_texts(page) + page.charts.chart.accessibleDescription()).casefold()
    assert not [word for word in FORBIDDEN if word in said]
    assert "a heuristic for reflection, not a classification." in said
    assert "kirsten dierolf" in said


def test_the_method_opens_in_place_and_closes(open_page: Callable[[], DriftPage], sit: Sit):
    sit([0.5] * 3)
    page = open_page()
    assert not page.question.explanation.isVisible()
    page.question.method.click()
    assert "In simulated records" in page.question.explanation.text()
    assert page.question.explanation.isVisible()
    page.question.method.click()
    assert not page.question.explanation.isVisible()


# --- chart, table, grid


def test_subtitle_and_description_tell_count_and_days(open_page: Callable[[], DriftPage], sit: Sit):
    sit([0.5] * 9)
    page = open_page()
    assert page.header.subtitle.text() == "9 sessions · 17 Jan – 14 Mar 2026"
    assert "9 sessions" in page.charts.chart.accessibleDescription()


def test_a_session_of_the_chart_is_opened(
    open_page: Callable[[], DriftPage], sit: Sit, qtbot: QtBot
):
    sit([0.5] * 3)
    page = open_page()
    page.charts.chart.go_to(1)
    with qtbot.waitSignal(page.open_entry_requested) as opened:
        page.charts.chart.open_current()
    assert page.shown is not None
    assert opened.args == [page.shown.view.columns.ids[1]]


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


# --- filters


def pick(page: DriftPage, name: str, text: str) -> None:
    """Choose a text from the list of a condition."""
    filters = page.header.filters
    filters.open(name)
    popover = filters.popovers[name]
    assert isinstance(popover, PickPopover)
    popover.list.setCurrentIndex(popover.list.model().index(popover.texts.index(text), 0))
    popover.choose_current()


def span(page: DriftPage, period: Period) -> None:
    """Choose a stretch of time that ends today."""
    filters = page.header.filters
    filters.open("period")
    popover = filters.popovers["period"]
    assert isinstance(popover, DatesPopover)
    popover.spans[period].click()


def test_a_client_narrows_and_taking_it_away_widens(
    open_page: Callable[[], DriftPage], sit: Sit, qtbot: QtBot
):
    sit([0.5] * 6, clients=("Heron", "Otter", "Otter"))
    page = open_page()
    pick(page, "client", "Heron")
    assert len(page.charts.chart.data) == 2
    made = page.header.filters.chips["client"]
    assert made.text().startswith("Heron")
    qtbot.keyClick(made, Qt.Key.Key_Delete)
    assert len(page.charts.chart.data) == 6
    assert not page.header.filters.all.isVisible()


def test_tag_format_and_period_narrow(open_page: Callable[[], DriftPage], sit: Sit):
    sit([0.5] * 3, apart=200, tags=("team",), format="video")
    sit([0.1] * 2, format="phone")
    page = open_page()
    pick(page, "format", "Phone")
    assert len(page.charts.chart.data) == 2
    page.header.filters.remove("format")
    pick(page, "tag", "#team")
    assert len(page.charts.chart.data) == 3
    span(page, Period.YEAR)
    assert len(page.charts.chart.data) == 2
    span(page, Period.THIS_YEAR)
    assert len(page.charts.chart.data) == 1
    page.header.filters.all.click()
    assert len(page.charts.chart.data) == 5


def test_conditions_are_offered_where_the_record_holds_them(
    open_page: Callable[[], DriftPage], sit: Sit
):
    sit([0.5] * 3, clients=("Heron",))
    page = open_page()
    filters = page.header.filters
    assert filters._addable() == ["when", "numbers"]
    filters.open("numbers")
    popover = filters.popovers["numbers"]
    assert isinstance(popover, NumbersPopover)
    popover.common[Numbers(2, 5)].click()
    assert len(page.charts.chart.data) == 2
    assert filters.chips["numbers"].isVisible()
    assert filters._addable() == ["when"]


def test_hours_and_weekdays_are_one_chip(open_page: Callable[[], DriftPage], sit: Sit):
    sit([0.5] * 7, apart=1)
    page = open_page()
    filters = page.header.filters
    filters.open("when")
    popover = filters.popovers["when"]
    assert isinstance(popover, WhenPopover)
    popover.days[0].click()
    popover.days[5].click()
    assert len(page.charts.chart.data) == 2
    popover.start.setValue(14)
    popover.end.setValue(14)
    popover.at_hours.click()
    assert "two different ones" in popover.problem.text()
    popover.end.setValue(15)
    popover.at_hours.click()
    assert filters.chips["when"].choice == "Mondays, Saturdays · 14:00 to 15:00"
    assert len(page.charts.chart.data) == 2
    filters.remove("when")
    assert len(page.charts.chart.data) == 7


def test_before_and_after_an_event(
    open_page: Callable[[], DriftPage], sit: Sit, services: Services
):
    sit([0.5] * 5)
    services.events.add(date(2026, 3, 1), "Training")
    page = open_page()
    pick(page, "event", "before Training (1 Mar 2026)")
    assert len(page.charts.chart.data) == 3
    assert "is said of all sessions of a role alone" in page.question.finding.text()
    pick(page, "event", "since Training (1 Mar 2026)")
    assert len(page.charts.chart.data) == 2
    pick(page, "event", "Before and after")
    assert len(page.charts.chart.data) == 5


def test_a_choice_that_nothing_fits_offers_the_way_back(
    open_page: Callable[[], DriftPage], sit: Sit
):
    sit([0.5] * 3, apart=400, tags=("old",))
    sit([0.5], tags=("new",))
    page = open_page()
    pick(page, "tag", "#old")
    pick(page, "client", "Otter")
    span(page, Period.HALF)
    assert page.empty.isVisible()
    assert not page.charts.isVisible()
    page.empty.everything.click()
    assert len(page.charts.chart.data) == 4
    assert not page.header.filters.narrowed()


# --- events


def test_an_event_is_added_changed_taken_away_and_brought_back(
    open_page: Callable[[], DriftPage], sit: Sit, services: Services, qtbot: QtBot
):
    sit([0.5] * 3)
    page = open_page()
    page.events.add.click()
    page.events.form.keep.click()
    assert "few words" in page.events.form.problem.text()
    qtbot.keyClicks(page.events.form.label, "New supervisor")
    qtbot.keyClick(page.events.form.label, Qt.Key.Key_Return)
    (row,) = page.events.rows
    assert (row.item.day, row.item.label) == (date(2026, 3, 14), "New supervisor")
    row.change.click()
    row.form.day.set_day(date(2026, 3, 2))
    row.form.keep.click()
    (changed,) = services.events.all()
    assert (changed.id, changed.day) == (row.item.id, date(2026, 3, 2))
    with qtbot.waitSignal(page.undo_offered) as offered:
        page.events.rows[0].remove.click()
    assert services.events.all() == ()
    offered.args[1]()
    assert services.events.all() == (changed,)


def test_what_is_written_of_an_event_stays_while_the_page_asks_again(
    open_page: Callable[[], DriftPage], sit: Sit, qtbot: QtBot
):
    sit([0.5] * 3)
    page = open_page()
    page.events.add.click()
    qtbot.keyClicks(page.events.form.label, "Half a thought")
    page.refresh()
    assert page.events.form.isVisible()
    assert page.events.form.label.text() == "Half a thought"


def test_roles_are_looked_at_one_by_one(
    open_page: Callable[[], DriftPage], sit: Sit, services: Services, coach: Role
):
    therapist = services.practice.add_role(RoleKind.THERAPIST).value
    sit([0.5] * 3, apart=1)
    sit([-0.5] * 2, apart=100, role=therapist)
    page = open_page()
    page.show_role(therapist.id)
    assert len(page.charts.chart.data) == 2
    assert page.header.filters.role.text() == "Therapist ▾"
    page.show_role(coach.id)
    assert len(page.charts.chart.data) == 3


def test_one_role_needs_no_choice(open_page: Callable[[], DriftPage], sit: Sit):
    sit([0.5] * 3)
    assert not open_page().header.filters.role.isVisible()


@pytest.mark.parametrize(
    ("period", "today", "start"),
    [
        (Period.THIS_YEAR, date(2026, 3, 14), date(2026, 1, 1)),
        (Period.YEAR, date(2026, 3, 14), date(2025, 3, 14)),
        (Period.HALF, date(2026, 3, 14), date(2025, 9, 14)),
        (Period.HALF, date(2026, 8, 31), date(2026, 2, 28)),
        (Period.YEAR, date(2024, 2, 29), date(2023, 2, 28)),
    ],
)
def test_periods_begin_on_a_day_that_exists(period: Period, today: date, start: date):
    assert period_start(period, today) == start


# --- answers


def test_yes_offers_to_move_the_area_and_keeps_the_words_as_reason(
    open_page: Callable[[], DriftPage], sit: Sit, services: Services, coach: Role, qtbot: QtBot
):
    sit([-0.2] * 12)
    services.practice.set_intended(coach.id, Position(0.6, 0.4), 0.3, "before")
    page = open_page()
    page.question.text.setPlainText("This contract asks for what I know.")
    page.question.answers[Answer.YES].click()
    assert services.reflections.all() == ()
    labelled(page, "Move it there").click()
    area = services.practice.intended(coach.id)
    assert area is not None
    assert (area.centre, area.half_width) == (Position(-0.2, 0.4), 0.3)
    assert area.reason == "This contract asks for what I know."
    assert [kept.answer for kept in services.reflections.all()] == [Answer.YES]
    assert page.question.confirmation.isVisible()
    assert page.question.text.toPlainText() == ""
    assert len(page.charts.chart.data.axes[0].areas) == 2


def test_a_reason_of_its_own_goes_with_the_area(
    open_page: Callable[[], DriftPage], sit: Sit, services: Services, coach: Role, qtbot: QtBot
):
    sit([-0.2] * 12)
    page = open_page()
    page.question.text.setPlainText("I looked at it for long.")
    page.question.answers[Answer.YES].click()
    reason = page.question.follow_up.findChild(QLineEdit)
    assert reason is not None
    qtbot.keyClicks(reason, "The new contracts ask for it")
    qtbot.keyClick(reason, Qt.Key.Key_Return)
    area = services.practice.intended(coach.id)
    assert area is not None
    assert area.reason == "The new contracts ask for it"
    assert services.reflections.all()[0].words == "I looked at it for long."


def test_yes_may_leave_the_area_where_it_is(
    open_page: Callable[[], DriftPage], sit: Sit, services: Services, coach: Role
):
    sit([-0.2] * 12)
    services.practice.set_intended(coach.id, Position(0.6, 0.4), 0.3, "")
    page = open_page()
    page.question.answers[Answer.YES].click()
    labelled(page, "Leave it where it is").click()
    assert len(services.practice.intended_history(coach.id)) == 1
    assert len(services.reflections.all()) == 1


@pytest.mark.parametrize("count", [3, 12])
def test_yes_is_kept_at_once_where_nothing_can_move(
    open_page: Callable[[], DriftPage], sit: Sit, services: Services, coach: Role, count: int
):
    sit([-0.2] * count)
    services.practice.set_intended(coach.id, Position(-0.2, 0.4), 0.3, "")
    page = open_page()
    page.question.answers[Answer.YES].click()
    assert len(services.reflections.all()) == 1


def test_change_keeps_one_step_and_asks_after_five_sessions(
    open_page: Callable[[], DriftPage], sit: Sit, services: Services, qtbot: QtBot, clock: Any
):
    sit([0.5] * 3)
    page = open_page()
    page.question.answers[Answer.CHANGE].click()
    step = page.question.follow_up.findChild(QLineEdit)
    assert step is not None
    assert "After 5 sessions you will be asked" in visible_texts(page.question.follow_up)
    qtbot.keyClicks(step, "Ask before I explain")
    labelled(page, "Save").click()
    kept = services.reflections.all()[0]
    assert (kept.answer, kept.step) == (Answer.CHANGE, "Ask before I explain")
    assert services.reminders.upcoming() == ()
    assert "One step: Ask before I explain" in visible_texts(page.past)
    assert len(page.charts.chart.data.markers) == 1
    assert not page.steps.isVisible()
    clock.forward(days=10)
    sit([0.5] * 5, apart=1)
    page.refresh()
    (row,) = page.steps.rows
    assert "5 sessions ago you chose one step" in visible_texts(page.steps)
    qtbot.keyClicks(row.said, "Twice")
    row.answers[StepAnswer.PARTLY].click()
    answered = services.reflections.all()[0]
    assert (answered.step_answer, answered.step_words) == (StepAnswer.PARTLY, "Twice")
    assert not page.steps.isVisible()
    assert "tried in part" in visible_texts(page.past)


def test_the_area_moves_to_no_place_of_a_part(
    open_page: Callable[[], DriftPage], sit: Sit, services: Services
):
    sit([0.5] * 20)
    page = open_page()
    pick(page, "client", "Heron")
    page.question.answers[Answer.YES].click()
    assert services.reflections.all()[0].answer is Answer.YES
    assert services.practice.intended_history(page.shown.view.role.id) == ()


def test_supervision_asks_as_the_others_do_then_waits_there(
    open_page: Callable[[], DriftPage], sit: Sit, services: Services
):
    sit([0.5] * 3)
    page = open_page()
    page.question.text.setPlainText("Why so fast?")
    page.question.answers[Answer.SUPERVISION].click()
    assert services.reflections.all() == ()
    labelled(page, "Not now").click()
    assert services.supervision.waiting() == ()
    page.question.answers[Answer.SUPERVISION].click()
    labelled(page, "Save").click()
    assert [item.question for item in services.supervision.waiting()] == ["Why so fast?"]
    assert "waits for supervision" in page.question.confirmation.text()


def test_depends_adds_a_dated_note_to_the_client(
    open_page: Callable[[], DriftPage], sit: Sit, services: Services, qtbot: QtBot
):
    sit([0.5] * 3)
    page = open_page()
    page.question.answers[Answer.DEPENDS].click()
    asked = page.question.follow_up
    client, note = asked.findChild(QComboBox), asked.findChild(QLineEdit)
    assert client is not None
    assert note is not None
    client.setCurrentText("Otter")
    qtbot.keyClicks(note, "Expects a plan")
    qtbot.keyClick(note, Qt.Key.Key_Return)
    assert services.clients.client("Otter").context == "2026-03-14: Expects a plan"
    assert "the note stands with Otter" in page.question.confirmation.text()


def test_a_moved_area_is_told_in_words_and_moves_back(
    open_page: Callable[[], DriftPage], sit: Sit, services: Services, coach: Role, clock: Any
):
    sit([-0.2] * 12)
    services.practice.set_intended(coach.id, Position(0.6, 0.4), 0.3, "before")
    clock.forward(minutes=1)
    page = open_page()
    offers: list[tuple[str, Any]] = []
    page.undo_offered.connect(lambda said, undo: offers.append((said, undo)))
    page.question.text.setPlainText("This contract asks for it.")
    page.question.answers[Answer.YES].click()
    labelled(page, "Move it there").click()
    words = page.desk.words
    said = page.question.confirmation.text()
    assert words.position(Position(0.6, 0.4)) in said
    assert words.position(Position(-0.2, 0.4)) in said
    ((_, undo),) = offers
    undo()
    assert services.reflections.all() == ()
    assert [area.centre for area in services.practice.intended_history(coach.id)] == [
        Position(0.6, 0.4)
    ]
    assert len(page.charts.chart.data.axes[0].areas) == 1
    assert page.question.text.toPlainText() == "This contract asks for it."
    assert "Taken back" in page.question.confirmation.text()
    for _ in range(2):
        undo.again()
        assert [one.words for one in services.reflections.all()] == ["This contract asks for it."]
        assert len(services.practice.intended_history(coach.id)) == 2
        assert words.position(Position(-0.2, 0.4)) in page.question.confirmation.text()
        undo.back()
        assert services.reflections.all() == ()
        assert len(services.practice.intended_history(coach.id)) == 1


def test_the_first_move_tells_only_where_to(
    open_page: Callable[[], DriftPage], sit: Sit, services: Services
):
    sit([-0.2] * 12)
    page = open_page()
    page.question.answers[Answer.YES].click()
    labelled(page, "Move it there").click()
    said = page.question.confirmation.text()
    assert page.desk.words.position(Position(-0.2, 0.4)) in said
    assert "moved from" not in said


def test_until_the_sessions_are_read_only_frames_stand_there(
    open_page: Callable[[], DriftPage], sit: Sit, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
):
    sit([0.5] * 3)
    with monkeypatch.context() as late:
        late.setattr(DriftPage, "refresh", lambda _page: None)
        page = open_page()
        waiting = page.body.waiting
        assert (waiting.charts.isVisible(), waiting.grid.isVisible()) == (True, True)
        assert not page.charts.isVisible()
        assert not page.question.isVisible()
        qtbot.waitUntil(waiting.text.isVisible)
    page.refresh()
    assert not waiting.charts.isVisible()
    assert page.charts.isVisible()


def test_not_now_keeps_nothing(open_page: Callable[[], DriftPage], sit: Sit, services: Services):
    sit([0.5] * 3)
    page = open_page()
    page.question.answers[Answer.CHANGE].click()
    assert page.question.answers[Answer.CHANGE].isChecked()
    labelled(page, "Not now").click()
    assert not page.question.answers[Answer.CHANGE].isChecked()
    assert page.question.follow_up.isHidden()
    assert services.reflections.all() == ()


def test_an_answer_keeps_what_was_shown(
    open_page: Callable[[], DriftPage], sit: Sit, services: Services
):
    sit([0.5] * 12)
    page = open_page()
    page.question.answers[Answer.SUPERVISION].click()
    labelled(page, "Save").click()
    kept = services.reflections.all()[0]
    assert kept.session_count == 12
    assert kept.shown


def test_a_failure_is_told_and_the_words_stay(
    open_page: Callable[[], DriftPage],
    sit: Sit,
    services: Services,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
):
    sit([0.5] * 3)
    page = open_page()

    def full(*_args: object) -> None:
        raise JournalFileError("disk_full", file="journal.stance")

    monkeypatch.setattr(type(services.reflections), "answer", full)
    page.question.text.setPlainText("Do not lose this")
    page.question.answers[Answer.SUPERVISION].click()
    with qtbot.waitSignal(page.problem_raised):
        labelled(page, "Save").click()
    assert page.question.text.toPlainText() == "Do not lose this"
    assert not page.question.confirmation.isVisible()


def test_the_newest_reflections_are_listed_and_all_can_be_read(
    open_page: Callable[[], DriftPage],
    sit: Sit,
    services: Services,
    coach: Role,
    clock: Any,
    qtbot: QtBot,
):
    sit([0.5] * 3)
    for number in range(8):
        clock.forward(days=1)
        services.reflections.answer(coach.id, Answer.YES, f"words {number}")
    page = open_page()
    shown = visible_texts(page.past)
    assert shown.index("words 7") < shown.index("words 4")
    assert "words 3" not in shown
    with qtbot.waitSignal(page.reflections_requested) as asked:
        page.past.all.click()
    assert asked.args == [coach.id]


# --- export


@pytest.mark.parametrize("kind", list(PictureKind))
def test_the_picture_is_saved_with_the_line_about_heuristics(
    open_page: Callable[[], DriftPage],
    sit: Sit,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    kind: PictureKind,
):
    sit(moved())
    page = open_page()
    target = tmp_path / f"drift.{kind.value}"
    target.write_bytes(b"old")
    monkeypatch.setattr(SavePicture, "ask", classmethod(lambda *_args: target))
    told: list[str] = []
    page.told.connect(told.append)
    page.export(kind)
    content = target.read_bytes()
    assert content.startswith({"png": b"\x89PNG", "svg": b"<?xml", "pdf": b"%PDF"}[kind.value])
    assert told == [f"The picture was saved as drift.{kind.value}."]
    assert [path.name for path in tmp_path.glob("*drift*")] == [target.name]
    if kind is PictureKind.SVG:
        assert b"A heuristic for reflection, not a classification." in content
        assert QSvgRenderer(str(target)).isValid()


def test_leaving_the_dialog_writes_nothing(
    open_page: Callable[[], DriftPage], sit: Sit, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
):
    sit([0.5] * 3)
    page = open_page()
    monkeypatch.setattr(SavePicture, "ask", classmethod(lambda *_args: None))
    page.export(PictureKind.PNG)
    assert not list(tmp_path.glob("*.png"))


# --- the page as a whole


@pytest.mark.dressed
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_nothing_is_cut_off_at_any_width_or_type_size(
    open_page: Callable[[], DriftPage], sit: Sit, desk: Desk, scale: float
):
    sit(moved())
    desk.themes.set_text_scale(scale)
    page = open_page()
    page.question.answers[Answer.DEPENDS].click()
    for width in (829, 1165, 2000):
        page.resize(width, 860)
        settle()
        for part in page.findChildren(QPushButton):
            if part.isVisible():
                assert part.width() >= part.minimumSizeHint().width(), part.text()
                right = part.mapTo(page, QPoint(part.width(), 0)).x()
                assert right <= page.width(), part.text()
        for text in page.findChildren(QLabel):
            if text.isVisible() and text.wordWrap():
                assert text.height() >= text.heightForWidth(text.width()) - 1, text.text()


@pytest.mark.dressed
def test_the_theme_changes_at_once(open_page: Callable[[], DriftPage], sit: Sit, desk: Desk):
    sit([0.5] * 9)
    page = open_page()
    light = page.charts.grab().toImage()
    desk.themes.set_mode(ThemeMode.DARK)
    assert page.charts.chart._look.theme.dark
    assert page.charts.grab().toImage() != light


def test_every_control_has_a_name(open_page: Callable[[], DriftPage], sit: Sit):
    sit(moved())
    page = open_page()
    for part in page.findChildren(QPushButton):
        assert part.text() or part.accessibleName() or not part.isVisible()
    table = page.charts.table.table
    for part in (page.charts.chart, table, page.question.text, page.grid):
        assert part.accessibleName()


def test_a_change_elsewhere_is_shown_at_once(
    open_page: Callable[[], DriftPage],
    sit: Sit,
    services: Services,
    desk: Desk,
    coach: Role,
    make_draft: Callable[..., Any],
):
    sit([0.5] * 3)
    page = open_page()
    draft = make_draft(role_id=coach.id)
    placed = Moment(new_id(), "", Placement(Position(0, 0), Certainty.CLEAR, draft.started_at))
    saved = services.journal.save(replace(draft, moments=(placed,)))
    desk.feed.publish(saved.change)
    assert len(page.charts.chart.data) == 4


def test_axes_that_are_laid_otherwise_are_shown_so(
    open_page: Callable[[], DriftPage], sit: Sit, desk: Desk
):
    sit([0.5] * 3)
    page = open_page()
    desk.preferences.change(flip_vertical=True)
    assert page.grid.picture.orientation.flip_vertical
    assert [axis.flipped for axis in page.charts.chart.data.axes] == [False, True]


def test_no_role_yet_is_an_empty_page(desk: Desk, services: Services, qtbot: QtBot):
    page = DriftPage(desk)
    qtbot.addWidget(page)
    page.show()
    assert page.empty.isVisible()


def test_the_focus_goes_back_to_the_answer_that_was_given(
    open_page: Callable[[], DriftPage], sit: Sit, qtbot: QtBot
):
    sit([0.5] * 3)
    page = open_page()
    page.activateWindow()
    page.question.answers[Answer.CHANGE].click()
    step = page.question.follow_up.findChild(QLineEdit)
    assert step is not None
    step.setFocus()
    qtbot.keyClicks(step, "Ask before I explain")
    qtbot.keyClick(step, Qt.Key.Key_Return)
    assert page.focusWidget() is page.question.answers[Answer.CHANGE]


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
