"""Referrals, the record of one, and reminders: their forms, and what is asked for in place."""

from __future__ import annotations

from datetime import timedelta

from journal_app.domain.referral import LoopStep
from journal_app.domain.unfinished import Written
from journal_app.ui.pages.preparation_page import PreparationPage
from journal_app.ui.pages.record_page import RecordPage
from journal_app.ui.pages.record_step import RecordStep
from journal_app.ui.pages.referrals_page import ReferralsPage
from journal_app.ui.pages.reminders_page import RemindersPage
from journal_app.ui.pages.today_page import TodayPage
from journal_app.ui.rail import Place
from journal_app.ui.tour.visit import Visit
from journal_app.ui.widgets.into_view import bring_into_view

_PUT_OFF_DAYS = 7
_MANY = 24


def take_all(visit: Visit) -> None:
    """From the list of open loops to a single reminder."""
    loop = visit.services.referrals.open()[0]
    visit.shell.open_referral(loop.id)
    visit.take("referral")
    _take_loop(visit, loop.id)
    _take_record(visit, loop.id)
    visit.shell.prepare_conversation(loop.id)
    visit.page("preparation", PreparationPage)
    visit.take("preparation", small=True)
    _take_reminders(visit)
    visit.services.referrals.observe("Otter", ("A2",), "He spoke of it in passing.")
    for number in range(_MANY):
        day = visit.camera.clock() + timedelta(days=40 + number)
        visit.services.reminders.add(f"{number + 1}", day)
    visit.shell.open_reminders()
    page_of_all = visit.page("reminders", RemindersPage)
    page_of_all.refresh()
    bring_into_view(page_of_all.closed)
    visit.take("reminders-many")
    page = visit.place(Place.TODAY, TodayPage)
    page.refresh()
    bring_into_view(page.act_now)
    visit.take("today-act-now", small=True)
    rows = (*page.act_now.rows, *page.due.rows)
    if rows:
        rows[0].ask_reason(0)
        visit.take("today-not-needed", small=True)


def _take_loop(visit: Visit, loop_id: str) -> None:
    page = visit.page(Place.REFERRALS.value, ReferralsPage)
    page.note_observation()
    visit.take("referral-observing", small=True)
    page.observe.hide()
    card = page.loop_card(loop_id)
    assert card is not None
    visit.press(card)
    visit.take("referral-step", small=True)
    card.form.begin(card.loop, LoopStep.OUTCOME)
    visit.take("referral-answer", small=True)
    card.form.cancelled.emit()
    visit.press(card, 2)
    visit.take("referral-closing", small=True)
    card.form.cancelled.emit()
    row = next(iter((*card.follow_ups, *page.reminders.rows)))
    row.ask_reason(_PUT_OFF_DAYS)
    row.give_reason()
    visit.take("referral-put-off", small=True)
    row.setFocus()
    card.close_requested.emit(loop_id, "x")
    visit.take("referral-closed")
    bring_into_view(page.closed)
    visit.take("referrals-closed")
    visit.undo()


def _take_record(visit: Visit, loop_id: str) -> None:
    visit.shell.open_record(loop_id)
    visit.take("record", small=True)
    page = visit.page("record", RecordPage)
    page.add.click()
    visit.take("record-step", small=True)
    page.form.cancelled.emit()
    row = page.findChildren(RecordStep)[0]
    row.begin()
    visit.take("record-correcting", small=True)
    assert row.form is not None
    row.form.cancelled.emit()
    for follow_up in page.follow_ups.rows[:1]:
        reminder = follow_up.reminder
        follow_up.take_up(Written(reminder.id, reminder.client, {"reason": "It came by itself."}))
        visit.take("record-not-needed", small=True)


def _take_reminders(visit: Visit) -> None:
    visit.shell.open_reminders()
    page = visit.page("reminders", RemindersPage)
    rows = (*page.due.rows.rows(), *page.coming.rows.rows())
    rows[-1].begin_edit()
    visit.take("reminder-change", small=True)
    rows[-1].ask_reason(_PUT_OFF_DAYS)
    visit.take("reminder-put-off", small=True)
    rows[-1].setFocus()
    page.own.add.click()
    page.own.text.clear()
    visit.take("reminder-without-words")
    page.own.clear()
    visit.shell.show_place(Place.TODAY)
    visit.shell.open_reminders()
    page.refresh()
    page.closed.list.set_open(True)
    bring_into_view(page.closed)
    visit.take("reminders-closed")
