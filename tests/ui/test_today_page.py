"""Today: the question, what is due, drafts, the last sessions."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton

from journal_app.domain.entry import EntryDraft, TickedObservation
from journal_app.domain.grid import Certainty, Position
from journal_app.domain.moments import Moment, Placement
from journal_app.domain.practice import Role
from journal_app.domain.reflection import Answer, StepAnswer
from journal_app.storage.ids import new_id
from journal_app.ui.page import Desk
from journal_app.ui.pages.today_page import TodayPage, TodayView
from journal_app.ui.pages.today_side import LastSessionsCard
from journal_app.ui.widgets.row_button import RowButton

Make = Callable[..., EntryDraft]


@pytest.fixture
def page(desk: Desk, coach: Role, qtbot: Any) -> TodayPage:
    made = TodayPage(desk)
    qtbot.addWidget(made)
    made.resize(1100, 800)
    made.show()
    return made


def said(page: TodayPage) -> str:
    return " | ".join(
        label.text() for label in page.findChildren(QLabel) if label.isVisibleTo(page)
    )


def press(page: TodayPage, text: str) -> None:
    [found] = [
        button
        for button in page.findChildren(QPushButton)
        if button.text() == text and button.isVisibleTo(page)
    ]
    found.click()


def test_an_empty_journal_says_what_will_be_here(page: TodayPage) -> None:
    assert "Log the first one when you like" in said(page)
    assert "Nothing is due" in said(page)
    assert not page.question.isVisible()
    assert not page.drafts.isVisible()


def test_the_content_is_seen_once_it_is_filled(
    desk: Desk, coach: Role, qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen = []
    fill = TodayPage._show_view

    def watched(page: TodayPage, view: TodayView) -> None:
        seen.append(page.month.isVisible())
        fill(page, view)

    monkeypatch.setattr(TodayPage, "_show_view", watched)
    page = TodayPage(desk)
    qtbot.addWidget(page)
    page.finish()
    page.show()
    assert seen[0] is False
    assert page.month.isVisible()
    page.refresh()
    assert seen[-1] is True


def test_a_step_is_asked_about_and_goes_with_its_answer(
    page: TodayPage, desk: Desk, coach: Role, make_draft: Make, clock: Any
) -> None:
    services = desk.services
    services.reflections.answer(coach.id, Answer.CHANGE, step="Ask before I explain")
    for _ in range(5):
        clock.forward(days=1)
        draft = make_draft(role_id=coach.id, started_at=clock() - timedelta(hours=1))
        desk.feed.publish(services.journal.save(draft).change)
    assert "Ask before I explain" in said(page)
    assert "Nothing is due right now." in said(page)
    press(page, "Not yet")
    assert not page.steps.isVisible()
    assert services.reflections.all()[0].step_answer is StepAnswer.NOT_YET


def test_a_saved_session_stands_on_the_page_at_once(
    page: TodayPage, desk: Desk, coach: Role, make_draft: Make
) -> None:
    saved = desk.services.journal.save(
        make_draft(role_id=coach.id, client="Heron", me="I let the silence be.")
    )
    desk.feed.publish(saved.change)
    [row] = [one for one in page.lately.findChildren(RowButton) if not one.isHidden()]
    assert "Heron" in row.accessibleName()
    assert "I let the silence be." in row.accessibleName()


def test_a_row_opens_its_entry(
    page: TodayPage, desk: Desk, coach: Role, make_draft: Make, qtbot: Any
) -> None:
    saved = desk.services.journal.save(make_draft(role_id=coach.id, client="Heron"))
    desk.feed.publish(saved.change)
    [row] = [one for one in page.lately.findChildren(RowButton) if not one.isHidden()]
    with qtbot.waitSignal(page.open_entry_requested) as opened:
        qtbot.keyClick(row, Qt.Key.Key_Space)
    assert opened.args == [saved.value.id]


def test_a_ticked_observation_is_due_when_its_date_comes(
    page: TodayPage, desk: Desk, coach: Role, make_draft: Make, clock: Any
) -> None:
    draft = make_draft(role_id=coach.id, client="Finch", observations=(TickedObservation("B2"),))
    desk.services.journal.save(draft)
    page.refresh()
    assert "Nothing is due" not in said(page) or "Finch" not in said(page)
    clock.forward(days=4)
    page.refresh()
    assert "Finch" in said(page)
    assert len(desk.services.reminders.due()) == 1
    press(page, "It happened")
    assert desk.services.reminders.due() == ()


def test_later_asks_for_a_reason_in_place(page: TodayPage, desk: Desk, clock: Any) -> None:
    saved = desk.services.reminders.add("Call the mentor", clock() - timedelta(hours=1))
    desk.feed.publish(saved.change)
    [later] = [b for b in page.findChildren(QPushButton) if b.menu() is not None]
    later.menu().actions()[0].trigger()
    field = next(f for f in page.due.findChildren(QLineEdit) if f.isVisibleTo(page))
    field.returnPressed.emit()
    assert len(desk.services.reminders.due()) == 1
    field.setText("she is travelling")
    field.returnPressed.emit()
    assert desk.services.reminders.due() == ()
    [waiting] = desk.services.reminders.upcoming()
    assert waiting.reason == "she is travelling"


def test_at_night_only_who_wrote_before_is_welcomed_back(
    page: TodayPage, desk: Desk, coach: Role, make_draft: Make, clock: Any
) -> None:
    clock.now = datetime(2026, 3, 14, 3, 0).astimezone()
    page.refresh()
    assert page.header.title.text().startswith("Welcome")
    assert "back" not in page.header.title.text()
    desk.feed.publish(desk.services.journal.save(make_draft(role_id=coach.id)).change)
    assert page.header.title.text().startswith("Welcome back")


def test_the_day_of_a_draft_stands_within_its_sentence(
    page: TodayPage, desk: Desk, coach: Role, make_draft: Make
) -> None:
    draft = make_draft(
        role_id=coach.id, client="Otter", me="half", started_at=desk.clock(), zone="UTC"
    )
    desk.feed.publish(desk.services.journal.keep_draft(draft, edits=False).change)
    assert "Otter, today — 1 word" in said(page)


def test_a_draft_waits_and_can_be_continued_or_set_aside(
    page: TodayPage, desk: Desk, coach: Role, make_draft: Make, qtbot: Any
) -> None:
    draft = make_draft(role_id=coach.id, client="Otter", me="half a sentence")
    kept = desk.services.journal.keep_draft(draft, edits=False)
    desk.feed.publish(kept.change)
    assert page.drafts.isVisible()
    with qtbot.waitSignal(page.draft_requested) as asked:
        press(page, "Continue")
    assert asked.args == [draft, False]
    press(page, "Set aside")
    assert "unfinished" not in said(page)
    assert [kept.set_aside for kept in desk.services.journal.drafts()] == [True]


def test_drafts_set_aside_can_be_seen_continued_and_removed(
    page: TodayPage, desk: Desk, coach: Role, make_draft: Make, qtbot: Any
) -> None:
    journal = desk.services.journal
    draft = make_draft(role_id=coach.id, client="Otter", me="half a sentence")
    journal.keep_draft(draft, edits=False)
    desk.feed.publish(journal.set_aside(draft.id).change)
    assert page.drafts.isVisible()
    press(page, "Set aside earlier (1)")
    with qtbot.waitSignal(page.draft_requested) as asked:
        press(page, "Continue")
    assert asked.args == [draft, False]
    press(page, "Remove…")
    assert len(journal.drafts()) == 1
    press(page, "Keep")
    assert len(journal.drafts()) == 1
    press(page, "Remove…")
    press(page, "Remove for good")
    assert journal.drafts() == ()
    assert not page.drafts.isVisible()


def test_every_draft_is_shown(page: TodayPage, desk: Desk, coach: Role, make_draft: Make) -> None:
    for number in range(5):
        draft = make_draft(role_id=coach.id, client=f"K{number}")
        kept = desk.services.journal.keep_draft(draft, edits=False)
    desk.feed.publish(kept.change)
    assert all(f"K{number}, " in said(page) for number in range(5))


def test_the_question_comes_on_its_rhythm_and_can_wait_a_week(
    page: TodayPage, desk: Desk, coach: Role, make_draft: Make, clock: Any
) -> None:
    mark = Placement(Position(0.2, 0.3), Certainty.CLEAR, clock())
    draft = make_draft(role_id=coach.id, moments=(Moment(new_id(), "", mark),))
    desk.services.journal.save(replace(draft, started_at=clock() - timedelta(days=40)))
    page.refresh()
    assert page.question.isVisible()
    assert "Where am I on this grid?" in said(page)
    press(page, "In a week")
    assert not page.question.isVisible()
    clock.forward(days=8)
    page.refresh()
    assert page.question.isVisible()


def test_acting_now_stands_first_while_its_follow_up_is_still_ahead(
    page: TodayPage, desk: Desk, qtbot: Any
) -> None:
    assert not page.act_now.isVisible()
    desk.services.referrals.observe("Wren", ["B1"])
    observed = desk.services.referrals.observe("Finch", ["A1"])
    desk.feed.publish(observed.change)
    assert not desk.services.reminders.due()
    assert "Act now: Finch" in said(page)
    assert "Act now: Wren" not in said(page)
    assert "Today, 5:30\u202fPM: Have you reached someone?" in said(page)
    assert page.act_now.y() < page.due.y()
    with qtbot.waitSignal(page.referral_requested) as asked:
        press(page, "Open the referral")
    assert asked.args == [observed.value.id]
    with qtbot.waitSignal(page.contacts_requested):
        press(page, "My contacts")


def test_a_mark_that_is_an_average_says_so(
    page: TodayPage, desk: Desk, coach: Role, make_draft: Make
) -> None:
    def marked(*names: str) -> tuple[Moment, ...]:
        mark = Placement(Position(0.5, 0.3), Certainty.CLEAR, desk.clock())
        return tuple(Moment(new_id(), name, mark) for name in names)

    for moments in (marked(""), marked("start", "middle", "end")):
        draft = make_draft(role_id=coach.id, client="Heron", moments=moments)
        desk.feed.publish(desk.services.journal.save(draft).change)
    grid = page.findChild(LastSessionsCard)._grid
    assert sorted(mark.tip for mark in grid.picture.marks) == ["", "average of 3 moments"]
    assert grid.accessibleDescription().endswith(
        "1 of these sessions stands at the average of several moments."
    )
