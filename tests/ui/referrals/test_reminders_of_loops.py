"""The reminders of loops and beside them, and what answers them."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from journal_app.domain.referral import LoopStep, Outcome, Referral, StepRecord
from journal_app.domain.reminder import ReminderState
from journal_app.ui.page import Desk
from journal_app.ui.pages.referrals_page import ReferralsPage
from journal_app.ui.shell import Shell
from tests.fixed_clock import NOW
from tests.ui.referrals.seen import (
    as_it_stands,
    card_of,
    reminder_rows,
)


def test_a_follow_up_is_done_put_off_or_not_needed(
    page: ReferralsPage, loop: Referral, desk: Desk, qtbot: QtBot
) -> None:
    card = card_of(page, loop)
    plan, supervision, raise_it = reminder_rows(card)
    for row in (plan, raise_it):
        row.done_requested.emit(row.reminder.id)
    assert [row.reminder.id for row in reminder_rows(card)] == [supervision.reminder.id]
    supervision.ask_reason(7)
    qtbot.keyClick(supervision.reason, Qt.Key.Key_Return)
    assert reminder_rows(card) == [supervision]
    qtbot.keyClicks(supervision.reason, "on leave")
    qtbot.keyClick(supervision.reason, Qt.Key.Key_Return)
    (row,) = reminder_rows(card)
    assert row.reminder.reason == "on leave"
    assert row.reminder.due_at == desk.clock() + timedelta(days=7)
    row.ask_reason(0)
    qtbot.keyClicks(row.reason, "talked already")
    qtbot.keyClick(row.reason, Qt.Key.Key_Return)
    assert not reminder_rows(card)
    states = {item.state for item in desk.services.reminders.of_referral(loop.id)}
    assert states == {ReminderState.DONE, ReminderState.NOT_NEEDED}


def test_an_answer_tells_which_reminders_it_made_needless(
    shell: Shell, loop: Referral, desk: Desk
) -> None:
    shell.open_referral(loop.id)
    page = shell.pages["referrals"]
    assert isinstance(page, ReferralsPage)
    banner = shell.banner

    def waiting() -> int:
        found = desk.services.reminders.of_referral(loop.id)
        return sum(one.state is ReminderState.OPEN for one in found)

    before = waiting()
    assert before == 3
    card = page.loop_card(loop.id)
    assert card is not None
    card.form.begin(card.loop, LoopStep.OUTCOME)
    card.form._answer.chips[Outcome.NOT_APPLICABLE].click()
    assert card.form._words_label.text() == "Why it does not apply"
    card.form._words.setPlainText("it was a story about a friend")
    card.form._save.click()
    assert waiting() == 0
    assert banner.sentence == "The answer is recorded. 3 reminders are no longer needed."
    assert banner._act.text() == "Undo"
    banner._act.click()
    assert waiting() == before
    assert banner.sentence.startswith("Undone: “The answer is recorded.")
    desk.services.referrals.set_outcome(loop.id, Outcome.ACCEPTED)
    page._close(loop.id, "settled")
    assert banner.sentence == "The loop is closed. 2 reminders are no longer needed."
    banner._act.click()
    assert waiting() == 2


def test_a_step_tells_how_many_reminders_it_answers_and_takes_them_back_with_it(
    shell: Shell, loop: Referral, desk: Desk
) -> None:
    shell.open_referral(loop.id)
    page = shell.pages["referrals"]
    assert isinstance(page, ReferralsPage)

    def waiting() -> int:
        found = desk.services.reminders.of_referral(loop.id)
        return sum(one.state is ReminderState.OPEN for one in found)

    before = waiting()
    page._take_step(loop.id, StepRecord(LoopStep.SUPERVISION, NOW, "talked over"))
    settled = before - waiting()
    assert settled > 0
    told = shell.banner.sentence
    assert told.startswith(f"The step is recorded. {settled} reminder")
    shell.banner._act.click()
    assert waiting() == before
    assert LoopStep.SUPERVISION not in {one.step for one in as_it_stands(desk, loop).steps}


def test_a_step_that_answers_no_reminder_says_nothing_of_them(shell: Shell, loop: Referral) -> None:
    shell.open_referral(loop.id)
    page = shell.pages["referrals"]
    assert isinstance(page, ReferralsPage)
    for words in ("said it", "said it once more"):
        page._take_step(loop.id, StepRecord(LoopStep.RAISED, NOW, words))
    assert shell.banner.sentence == "The step is recorded."


def test_an_own_reminder_needs_words_and_a_day(
    page: ReferralsPage, desk: Desk, qtbot: QtBot
) -> None:
    page.show()
    own = page.reminders.own
    own.add.click()
    assert "a few words" in own.problem
    qtbot.keyClicks(own.text, "Book the room")
    own.day.edit.setText("soon")
    own.day.edit.editingFinished.emit()
    own.add.click()
    assert "cannot be read as a date" in own.problem
    own.day.edit.setText("2026-04-01")
    own.day.edit.editingFinished.emit()
    own.add.click()
    (made,) = desk.services.reminders.upcoming()
    assert made.text == "Book the room"
    assert made.due_at.astimezone().date() == date(2026, 4, 1)
    assert not own.text.text()
    assert [row.reminder.id for row in reminder_rows(page.reminders)] == [made.id]


@pytest.mark.parametrize("where", ["card", "list"])
def test_an_answer_to_a_reminder_can_be_taken_back(
    page: ReferralsPage, desk: Desk, loop: Referral, qtbot: QtBot, where: str
) -> None:
    page.show()
    reminders = desk.services.reminders
    page.write(lambda: reminders.add("Something else", desk.clock() + timedelta(days=20)))

    def all_there() -> tuple[object, ...]:
        return (*reminders.due(), *reminders.upcoming())

    before = all_there()
    row = (card_of(page, loop).follow_ups if where == "card" else page.reminders.rows)[0]
    for ask in (
        lambda: row.done_requested.emit(row.reminder.id),
        lambda: row.snooze_requested.emit(row.reminder.id, 3, "away"),
        lambda: row.not_needed_requested.emit(row.reminder.id, "It came up."),
    ):
        with qtbot.waitSignal(page.undo_offered) as offered:
            ask()
        assert all_there() != before
        offered.args[1]()
        assert all_there() == before


def test_each_reminder_stands_once(page: ReferralsPage, desk: Desk, loop: Referral) -> None:
    page.show()
    page.write(lambda: desk.services.reminders.add("Book the room", desk.clock()))
    in_loops = {row.reminder.id for row in card_of(page, loop).follow_ups}
    beside = {row.reminder.id for row in page.reminders.rows}
    assert in_loops
    assert not in_loops & beside
    everything = (*desk.services.reminders.due(), *desk.services.reminders.upcoming())
    assert in_loops | beside == {one.id for one in everything}
