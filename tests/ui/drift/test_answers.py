"""The drift page: what the answers to its question do."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QLineEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from journal_app.domain.errors import JournalFileError
from journal_app.domain.grid import Position
from journal_app.domain.practice import Role
from journal_app.domain.reflection import Answer, StepAnswer
from journal_app.services.bundle import Services
from journal_app.ui.pages.drift_page import DriftPage
from tests.ui.drift.seen import Sit, pick, visible_texts


def labelled(page: QWidget, text: str) -> QPushButton:
    """The button that is seen with this text."""
    found = [made for made in page.findChildren(QPushButton) if made.text() == text]
    return next(made for made in found if not made.isHidden() and made.isVisible())


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


def test_what_pulled_is_asked_only_where_there_are_enough_sessions_for_a_pattern(
    sit: Sit, open_page: Callable[[], DriftPage]
) -> None:
    sit([0.2] * 3)
    page = open_page()
    few = page.question.text
    assert few.placeholderText() == "Which sentence of mine shows it best?"
    sit([0.2] * 30)
    page.refresh()
    assert few.placeholderText().startswith("What pulled me there?")
    assert few.accessibleName() == few.placeholderText()
