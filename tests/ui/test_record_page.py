"""The record of a referral as a page: read, corrected, its follow-ups moved and taken off."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from journal_app.domain.entry import EntryDraft, TickedObservation
from journal_app.domain.practice import Role
from journal_app.domain.referral import LoopStep, Outcome, Referral, StepRecord
from journal_app.domain.reminder import ReminderState
from journal_app.ui.page import Desk
from journal_app.ui.pages.record_page import RecordPage


@pytest.fixture
def loop(desk: Desk) -> Referral:
    """A loop of tier B with two steps, three days old."""
    at = desk.clock() - timedelta(days=3)
    made = desk.services.referrals.observe("Finch", ["B2"], "“I cannot”", noticed_at=at).value
    step = StepRecord(LoopStep.SUPERVISION, at + timedelta(days=1), "Say it plainly.", "M. K.")
    return desk.services.referrals.take_step(made.id, step).value


@pytest.fixture
def page(desk: Desk, loop: Referral, qtbot: QtBot) -> RecordPage:
    made = RecordPage(desk)
    qtbot.addWidget(made)
    made.resize(1160, 860)
    made.open_record(loop.id)
    made.show()
    return made


def _texts(widget: QWidget) -> str:
    QApplication.processEvents()
    return "\n".join(
        shown.text() for shown in widget.findChildren(QLabel) if shown.isVisibleTo(widget)
    )


def _now(desk: Desk, loop: Referral) -> Referral:
    return desk.services.referrals.referral(loop.id)


def test_all_of_it_is_read_in_order(page: RecordPage) -> None:
    said = _texts(page)
    assert "Finch: the record" in said
    order = [
        "Said daily things no longer work",
        "“I cannot”",
        "Say it plainly.",
        "consulted: M. K.",
    ]
    places = [said.index(part) for part in order]
    assert places == sorted(places)


def test_a_step_is_corrected_and_what_stood_there_can_be_read(
    page: RecordPage, loop: Referral, desk: Desk
) -> None:
    row = page.row(loop.steps[1].id)
    assert row is not None
    row.begin()
    assert row.form is not None
    assert row.form._words.text == "Say it plainly."
    row.form._words.setPlainText("Say what I saw.")
    row.form._save.click()
    step = _now(desk, loop).steps[1]
    assert step.words == "Say what I saw."
    assert step.taken_at == loop.steps[1].taken_at
    anew = page.row(step.id)
    assert anew is not None
    assert "Say what I saw." in _texts(anew)
    assert step.former[0].words == "Say it plainly."


def test_a_date_ahead_is_refused_at_the_form(page: RecordPage, loop: Referral, desk: Desk) -> None:
    row = page.row(loop.steps[1].id)
    assert row is not None
    row.begin()
    assert row.form is not None
    row.form._when.setDateTime(row.form._when.dateTime().addDays(30))
    row.form._save.click()
    assert "lies ahead" in row.form.problem
    assert _now(desk, loop) == loop


def test_a_step_is_taken_out_and_put_back(
    page: RecordPage, loop: Referral, desk: Desk, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(page.undo_offered) as offered:
        page._take_out(loop.steps[1].id)
    assert len(_now(desk, loop).steps) == 1
    offered.args[1]()
    assert _now(desk, loop) == loop


def test_a_follow_up_is_moved_taken_off_and_another_added(
    page: RecordPage, loop: Referral, desk: Desk
) -> None:
    first, *_others = [
        one
        for one in desk.services.reminders.of_referral(loop.id)
        if one.state is ReminderState.OPEN
    ]
    row = page.follow_ups.row(first.id)
    assert row is not None
    row.day.edit.setText("2026-03-01")
    row.day.edit.editingFinished.emit()
    assert "has passed already" in _texts(row)
    row.day.edit.setText("2026-06-01")
    row.day.edit.editingFinished.emit()
    moved = next(one for one in desk.services.reminders.upcoming() if one.id == first.id)
    assert moved.due_at.astimezone().date().isoformat() == "2026-06-01"
    row = page.follow_ups.row(first.id)
    assert row is not None
    row.give.click()
    assert "A few words on why" in _texts(row)
    assert page.follow_ups.row(first.id) is row
    row.reason.setText("She rang herself.")
    row.give.click()
    assert page.follow_ups.row(first.id) is None
    assert "She rang herself." in _texts(page.follow_ups)
    page.follow_ups.own.add.click()
    assert "a few words" in page.follow_ups.own.problem
    page.follow_ups.own.text.setText("Ask how the week was")
    page.follow_ups.own.add.click()
    texts = [one.text for one in desk.services.reminders.of_referral(loop.id)]
    assert "Ask how the week was" in texts


def test_a_closed_record_is_read_and_opened_again(
    page: RecordPage, loop: Referral, desk: Desk
) -> None:
    page.write(lambda: desk.services.referrals.set_outcome(loop.id, Outcome.HAS_HELP))
    page._begin_step()
    page.form._step.setCurrentIndex(page.form._step.findData(LoopStep.CLOSED.value))
    page.form._words.setPlainText("Sees a doctor.")
    page.form._save.click()
    assert not page.add.isVisible()
    assert "Sees a doctor." in _texts(page.steps)
    assert "Already has help" in _texts(page.steps)
    page.reopen.click()
    assert _now(desk, loop).closed_at is None
    assert page.add.isVisible()


def test_that_its_entry_is_in_the_bin_is_said(
    page: RecordPage, desk: Desk, coach: Role, make_draft: Callable[..., EntryDraft]
) -> None:
    draft = make_draft(role_id=coach.id, client="Wren", observations=(TickedObservation("C1"),))
    desk.services.journal.save(draft)
    loop = next(one for one in desk.services.referrals.open() if one.client == "Wren")
    desk.services.journal.trash(draft.id)
    page.open_record(loop.id)
    assert "is in the bin" in _texts(page.noticed)
    page.write(lambda: desk.services.journal.restore(draft.id))
    page.refresh()
    assert "is in the bin" not in _texts(page.noticed)


def test_after_a_correction_one_is_where_one_was(
    page: RecordPage, desk: Desk, loop: Referral
) -> None:
    first, last = _now(desk, loop).steps
    for step in (first, last):
        row = page.row(step.id)
        assert row is not None
        row.begin()
        assert row.form is not None
        row.form._words.setPlainText("Said otherwise.")
        row.form._save.click()
        anew = page.row(step.id)
        assert anew is not None
        assert page.focusWidget() is anew.correct


def test_escape_leaves_a_follow_up_where_it_is(page: RecordPage, qtbot: QtBot) -> None:
    row = page.follow_ups.rows[0]
    row._off.click()
    assert row.reason.isVisible()
    qtbot.keyClick(row.reason, Qt.Key.Key_Escape)
    assert not row.reason.isVisible()
    assert page.focusWidget() is row._off
