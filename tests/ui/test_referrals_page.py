"""Referrals: loops, steps in place, closing, reminders."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from journal_app.domain.contact import Contact, ContactKind
from journal_app.domain.entry import TickedObservation
from journal_app.domain.referral import LoopStep, Outcome, Referral, StepRecord
from journal_app.domain.reminder import ReminderState
from journal_app.ui.page import Desk
from journal_app.ui.pages.referral_loop import LoopCard
from journal_app.ui.pages.referrals_page import LOOPS_AT_ONCE, ReferralsPage
from journal_app.ui.pages.reminder_row import ReminderRow
from journal_app.ui.shell import Shell
from tests.fixed_clock import NOW


@pytest.fixture
def loop(desk: Desk) -> Referral:
    """A loop of tier B, three days old."""
    at = desk.clock() - timedelta(days=3)
    return desk.services.referrals.observe("Finch", ["B1", "C2"], noticed_at=at).value


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> ReferralsPage:
    """Made here, shown by the test once the journal holds what it is about."""
    made = ReferralsPage(desk)
    qtbot.addWidget(made)
    made.resize(1160, 860)
    return made


@pytest.fixture
def shell(desk: Desk, loop: Referral, qtbot: QtBot) -> Shell:
    made = Shell(desk)
    qtbot.addWidget(made)
    made.resize(1280, 860)
    made.show()
    return made


def _card(page: ReferralsPage, loop: Referral) -> LoopCard:
    page.show()
    card = page.loop_card(loop.id)
    assert card is not None
    return card


def _texts(widget: QWidget) -> str:
    return "\n".join(
        shown.text() for shown in widget.findChildren(QLabel) if shown.isVisibleTo(widget)
    )


def _top(widget: QWidget, text: str) -> int:
    """How far down a text stands."""
    QApplication.processEvents()
    found = (one for one in widget.findChildren(QLabel) if one.text().startswith(text))
    one = next(one for one in found if one.isVisibleTo(widget))
    return one.mapTo(widget, one.rect().topLeft()).y()


def _rows(widget: QWidget) -> list[ReminderRow]:
    QApplication.processEvents()
    return [row for row in widget.findChildren(ReminderRow) if row.isVisibleTo(widget)]


def _button(widget: QWidget, text: str) -> QPushButton:
    return next(one for one in widget.findChildren(QPushButton) if one.text() == text)


def _now(desk: Desk, loop: Referral) -> Referral:
    return desk.services.referrals.referral(loop.id)


def test_an_empty_page_says_what_will_be_here(page: ReferralsPage) -> None:
    page.show()
    said = _texts(page)
    assert "When you tick an observation" in said
    assert "concern" not in said.casefold()


def test_a_loop_says_what_was_noticed_and_what_is_next(page: ReferralsPage, loop: Referral) -> None:
    card = _card(page, loop)
    said = _texts(card)
    assert "Finch" in said
    assert "Spoke of hopelessness" in said
    assert "Raise it soon" in said
    assert "Act now" not in said
    assert card._next.text() == "Record: Talked over in supervision"
    assert "Talked over in supervision: next" in card._line.spoken()


def test_tier_a_says_first_what_to_do(page: ReferralsPage, desk: Desk) -> None:
    loop = desk.services.referrals.observe("Marten", ["A1"]).value
    said = _texts(_card(page, loop))
    assert "Stay with the person" in said
    assert "does not assess clients" in said


def test_a_step_is_taken_in_place(page: ReferralsPage, loop: Referral, desk: Desk) -> None:
    card = _card(page, loop)
    card._next.click()
    form = card.form
    assert form.step is LoopStep.SUPERVISION
    form._words.setPlainText("What is mine in it?")
    form._consulted.setText("my supervisor")
    form._save.click()
    step = _now(desk, loop).steps[-1]
    assert step == StepRecord(
        LoopStep.SUPERVISION, step.taken_at, "What is mine in it?", "my supervisor"
    )
    assert abs(step.taken_at - desk.clock()) <= timedelta(minutes=1)
    assert form.isHidden()
    assert "consulted: my supervisor" in _texts(card)
    assert card._next.text() == "Record: Raised with the client"


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_S])
def test_a_step_is_saved_by_the_keys_that_save_a_session(
    page: ReferralsPage, loop: Referral, desk: Desk, qtbot: QtBot, key: Qt.Key
) -> None:
    card = _card(page, loop)
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    card._next.click()
    card.form._words.setPlainText("What is mine in it?")
    qtbot.keyClick(card.form._words, key, Qt.KeyboardModifier.ControlModifier)
    assert _now(desk, loop).steps[-1].words == "What is mine in it?"
    assert card.form.isHidden()


def test_the_keys_say_as_the_button_what_stands_against_it(
    page: ReferralsPage, loop: Referral, desk: Desk, qtbot: QtBot
) -> None:
    card = _card(page, loop)
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    card._begin(LoopStep.OUTCOME)
    card.form._words.setFocus()
    qtbot.keyClick(card.form._words, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert card.form.problem == "Choose what the client answered."
    assert _now(desk, loop).outcome is None


def test_what_is_being_written_stays_when_something_changes(
    page: ReferralsPage, loop: Referral, desk: Desk
) -> None:
    card = _card(page, loop)
    card._next.click()
    card.form._words.setPlainText("half a sentence")
    page.write(lambda: desk.services.reminders.add("Something else", desk.clock()))
    assert page.loop_card(loop.id) is card
    assert card.form._words.text == "half a sentence"


def test_the_answer_is_chosen(page: ReferralsPage, loop: Referral, desk: Desk) -> None:
    card = _card(page, loop)
    card._begin(LoopStep.OUTCOME)
    card.form._save.click()
    assert card.form.problem == "Choose what the client answered."
    card.form._answer.chips[Outcome.THINKING].click()
    card.form._words.setPlainText("Next week.")
    card.form._save.click()
    changed = _now(desk, loop)
    assert changed.outcome is Outcome.THINKING
    assert changed.steps[-1].words == "Next week."
    assert "Will think about it" in _texts(card)


def test_that_it_does_not_apply_needs_a_word_on_why(
    page: ReferralsPage, loop: Referral, desk: Desk
) -> None:
    card = _card(page, loop)
    card._begin(LoopStep.OUTCOME)
    card.form._answer.chips[Outcome.NOT_APPLICABLE].click()
    QApplication.processEvents()
    stood = card.form._save.geometry()
    card.form._save.click()
    QApplication.processEvents()
    assert "why it does not apply" in card.form.problem
    assert _now(desk, loop).outcome is None
    assert card.form._save.geometry() == stood
    card.form._words.setPlainText("Ticked in the wrong entry.")
    QApplication.processEvents()
    assert card.form.problem == ""
    assert card.form._save.geometry() == stood
    card.form._save.click()
    assert _now(desk, loop).outcome is Outcome.NOT_APPLICABLE


def test_closing_waits_for_an_answer_and_a_reason(
    page: ReferralsPage, loop: Referral, desk: Desk, qtbot: QtBot
) -> None:
    card = _card(page, loop)
    card._close.click()
    assert "once the client’s answer is known" in card.form.problem
    assert not card.form._save.isEnabled()
    assert card.form._save.accessibleDescription() == card.form.problem
    page.write(lambda: desk.services.referrals.set_outcome(loop.id, Outcome.HAS_HELP))
    assert card.form._save.isEnabled()
    assert card.form.problem == card.form._save.accessibleDescription() == ""
    card._begin(LoopStep.CLOSED)
    card.form._save.click()
    assert card.form.problem == "Write a few words on why it can be closed."
    card.form._words.setPlainText("Sees someone already.")
    with qtbot.waitSignal(page.undo_offered) as offered:
        card.form._save.click()
    assert _now(desk, loop).closed_at is not None
    assert page.loop_card(loop.id) is None
    page.closed.loops.set_open(True)
    assert "Sees someone already." in _texts(page.closed)
    with qtbot.waitSignal(page.record_requested) as told:
        page.open_referral(loop.id)
    assert told.args == [loop.id]
    offered.args[1]()
    assert _now(desk, loop).closed_at is None
    assert page.loop_card(loop.id) is not None


def test_an_error_is_said_at_the_form(
    page: ReferralsPage, loop: Referral, desk: Desk, monkeypatch: Any
) -> None:
    from journal_app.domain.errors import JournalFileError

    def full(*_args: object) -> object:
        raise JournalFileError("disk_full", file="journal")

    card = _card(page, loop)
    card._next.click()
    monkeypatch.setattr(type(desk.services.referrals), "take_step", full)
    card.form._save.click()
    assert card.form.problem
    assert not card.form.isHidden()


def test_a_follow_up_is_done_put_off_or_not_needed(
    page: ReferralsPage, loop: Referral, desk: Desk, qtbot: QtBot
) -> None:
    card = _card(page, loop)
    plan, supervision, raise_it = _rows(card)
    for row in (plan, raise_it):
        row.done_requested.emit(row.reminder.id)
    assert [row.reminder.id for row in _rows(card)] == [supervision.reminder.id]
    supervision.ask_reason(7)
    qtbot.keyClick(supervision.reason, Qt.Key.Key_Return)
    assert _rows(card) == [supervision]
    qtbot.keyClicks(supervision.reason, "on leave")
    qtbot.keyClick(supervision.reason, Qt.Key.Key_Return)
    (row,) = _rows(card)
    assert row.reminder.reason == "on leave"
    assert row.reminder.due_at == desk.clock() + timedelta(days=7)
    row.ask_reason(0)
    qtbot.keyClicks(row.reason, "talked already")
    qtbot.keyClick(row.reason, Qt.Key.Key_Return)
    assert not _rows(card)
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
    assert LoopStep.SUPERVISION not in {one.step for one in _now(desk, loop).steps}


def test_a_step_that_answers_no_reminder_says_nothing_of_them(shell: Shell, loop: Referral) -> None:
    shell.open_referral(loop.id)
    page = shell.pages["referrals"]
    assert isinstance(page, ReferralsPage)
    for words in ("said it", "said it once more"):
        page._take_step(loop.id, StepRecord(LoopStep.RAISED, NOW, words))
    assert shell.banner.sentence == "The step is recorded."


def test_the_words_are_named_by_the_answer_they_belong_to(
    page: ReferralsPage, loop: Referral
) -> None:
    card = _card(page, loop)
    card.form.begin(card.loop, LoopStep.OUTCOME)
    chips = card.form._answer.chips
    chips[Outcome.NOT_APPLICABLE].click()
    assert card.form._words.accessibleName() == "Why it does not apply"
    chips[Outcome.ACCEPTED].click()
    assert card.form._words.accessibleName() == "What was said, and what becomes of our own work"


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
    assert [row.reminder.id for row in _rows(page.reminders)] == [made.id]


def test_the_conversation_is_at_hand(page: ReferralsPage, loop: Referral) -> None:
    card = _card(page, loop)
    assert not page.conversation.steps.is_open
    card._begin(LoopStep.RAISED)
    assert page.conversation.steps.is_open
    assert "Choose time and privacy" in _texts(page.conversation)


def test_a_loop_that_is_opened_from_elsewhere_has_the_keyboard(
    page: ReferralsPage, loop: Referral
) -> None:
    page.open_referral(loop.id)
    card = _card(page, loop)
    page.activateWindow()
    assert page.focusWidget() is card._next


def test_the_entry_opens(
    page: ReferralsPage, desk: Desk, coach: Any, make_draft: Any, qtbot: QtBot
) -> None:
    draft = make_draft(role_id=coach.id, client="Otter", observations=(TickedObservation("D1"),))
    desk.services.journal.save(draft)
    page.show()
    with qtbot.waitSignal(page.open_entry_requested) as told:
        page._loops.rows.rows()[0].entry_requested.emit(draft.id)
    assert told.args == [draft.id]


def test_an_entry_in_the_bin_is_said_at_its_loop_and_the_loop_goes_on(
    page: ReferralsPage, desk: Desk, coach: Any, make_draft: Any
) -> None:
    draft = make_draft(role_id=coach.id, client="Otter", observations=(TickedObservation("D1"),))
    journal = desk.services.journal
    journal.save(draft)
    (loop,) = desk.services.referrals.open()
    assert "in the bin" not in _texts(_card(page, loop))
    desk.feed.publish(journal.trash(draft.id).change)
    assert "The entry it was noticed in is in the bin." in _texts(_card(page, loop))
    (item,) = desk.services.supervision.waiting()
    assert (item.referral_id, item.entry_in_bin) == (loop.id, True)
    desk.feed.publish(journal.restore(draft.id).change)
    assert "in the bin" not in _texts(_card(page, loop))
    assert not desk.services.supervision.waiting()[0].entry_in_bin


def test_an_observation_is_noted_by_hand(page: ReferralsPage, desk: Desk) -> None:
    page.show()
    page.note_observation()
    card = page.observe
    assert card.isVisible()
    assert not page.noting.isEnabled(), "the form has a button of its own"
    told: list[str] = []
    page.undo_offered.connect(lambda said, _way: told.append(said))
    card.client.setText("Wren")
    card.keep.click()
    assert card.problem.startswith("Tick at least one")
    card.picker.set_ticked((TickedObservation("C2", "“till four”"),))
    card.keep.click()
    (loop,) = desk.services.referrals.open()
    assert (loop.client, loop.signals) == ("Wren", ("C2",))
    assert loop.steps[0].words == "“till four”"
    assert card.isHidden()
    assert page.noting.isEnabled()
    assert told == ["The observation is saved."]
    assert page.loop_card(loop.id) is not None


def test_whom_to_call_stands_first_in_tier_a(page: ReferralsPage, desk: Desk) -> None:
    services = desk.services
    services.contacts.save(Contact("", ContactKind.EMERGENCY, "Crisis team", reach="0800 000000"))
    loop = services.referrals.observe("Marten", ["A2"]).value
    card = _card(page, loop)
    assert _top(card, "0800 000000") < _top(card, "Stay with the person")
    assert _top(card, "Stay with the person") < _top(card, "Spoke of a way")
    assert "check this yourself" not in _texts(card)


def test_without_contacts_numbers_are_hints_to_be_checked(
    page: ReferralsPage, desk: Desk, qtbot: QtBot
) -> None:
    loop = desk.services.referrals.observe("Marten", ["A2"]).value
    card = _card(page, loop)
    said = _texts(card)
    assert "You have entered no emergency contacts yet" in said
    assert "check this yourself" in said
    assert _top(card, "112") < _top(card, "Stay with the person")
    assert card._act_now is not None
    with qtbot.waitSignal(page.contacts_requested):
        card._act_now.open.click()


def test_the_soonest_stands_first_and_tier_a_before_all(page: ReferralsPage, desk: Desk) -> None:
    services, now = desk.services, desk.clock()
    for client, signal, days in (("C", "C1", 1), ("B", "B1", 0), ("D", "D1", 20), ("A", "A1", 0)):
        services.referrals.observe(client, [signal], noticed_at=now - timedelta(days=days))
    page.show()
    shown = [card.loop.client for card in page._loops.rows.rows()]
    assert shown == ["A", "D", "B", "C"]


def test_many_loops_are_shown_some_at_a_time_and_found_by_code(
    page: ReferralsPage, desk: Desk
) -> None:
    loops = [desk.services.referrals.observe(f"K{n:03}", ["C1"]).value for n in range(30)]
    page.show()
    assert len(page._loops.rows.rows()) == LOOPS_AT_ONCE
    page._loops.more.button.click()
    assert len(page._loops.rows.rows()) == 2 * LOOPS_AT_ONCE
    page.filter.setText("k029")
    assert [card.loop.client for card in page._loops.rows.rows()] == ["K029"]
    page.filter.setText("nobody")
    assert "No referral of such a client code" in _texts(page)
    page.open_referral(loops[25].id)
    assert page.loop_card(loops[25].id) is not None
    assert not page.filter.text()


def test_nothing_on_an_empty_page_says_that_all_is_well(page: ReferralsPage) -> None:
    page.show()
    assert "says nothing about how anyone is" in _texts(page)


def test_consent_has_its_date(page: ReferralsPage, loop: Referral, desk: Desk) -> None:
    card = _card(page, loop)
    card._begin(LoopStep.OPTIONS)
    card.form._consent.setText("her doctor")
    card.form._consent_on.edit.setText("2026-03-10")
    card.form._consent_on.edit.editingFinished.emit()
    card.form._save.click()
    step = _now(desk, loop).steps[-1]
    assert (step.consent, step.consent_on) == ("her doctor", date(2026, 3, 10))
    assert "consent: her doctor, Tue 10 Mar" in _texts(card)


def test_what_the_client_answered_comes_before_the_words_about_it(
    page: ReferralsPage, desk: Desk, loop: Referral, qtbot: QtBot
) -> None:
    card = _card(page, loop)
    QApplication.processEvents()
    _button(card, "Record: Talked over in supervision").setFocus()
    form = card.form  # built now, after all else on the page
    form.begin(loop, LoopStep.OUTCOME)
    chips = list(form._answer.chips.values())
    assert form.focusWidget() is chips[0]
    for chip in chips:
        assert page.focusWidget() is chip
        qtbot.keyClick(chip, Qt.Key.Key_Tab)
    assert page.focusWidget() is form._words
    form.cancelled.emit()
    form.begin(loop, LoopStep.RAISED)
    assert form.focusWidget() is form._words


@pytest.mark.dressed
def test_a_loop_stays_in_sight_where_its_place_among_the_others_changes(
    page: ReferralsPage, desk: Desk, loop: Referral
) -> None:
    for number in range(6):
        desk.services.referrals.observe(f"C{number}", ["C1"], noticed_at=desk.clock())
    page.show()
    QApplication.processEvents()
    first = page._loops.rows.rows()[0]
    assert first.loop.id == loop.id
    while rows := _card(page, loop).follow_ups:
        rows[0].done_requested.emit(rows[0].reminder.id)
        QApplication.processEvents()
    moved = _card(page, loop)
    assert page._loops.rows.rows()[-1] is moved
    QApplication.processEvents()
    view = page._area.viewport()
    top = moved.mapTo(view, moved.rect().topLeft()).y()
    assert 0 <= top <= view.height() - moved.height()
    assert page.focusWidget() is _button(moved, "Record: Talked over in supervision")


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
    row = (_card(page, loop).follow_ups if where == "card" else page.reminders.rows)[0]
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


def test_the_form_offers_only_what_it_does_not_show_yet(
    page: ReferralsPage, loop: Referral
) -> None:
    card = _card(page, loop)
    _button(card, "Record: Talked over in supervision").click()
    more = card.form._more
    assert more.text() == "Consent to contact others…"
    more.click()
    assert card.form._consent.hasFocus() or card.form.focusWidget() is card.form._consent
    assert more.isHidden()


def test_each_reminder_stands_once(page: ReferralsPage, desk: Desk, loop: Referral) -> None:
    page.show()
    page.write(lambda: desk.services.reminders.add("Book the room", desk.clock()))
    in_loops = {row.reminder.id for row in _card(page, loop).follow_ups}
    beside = {row.reminder.id for row in page.reminders.rows}
    assert in_loops
    assert not in_loops & beside
    everything = (*desk.services.reminders.due(), *desk.services.reminders.upcoming())
    assert in_loops | beside == {one.id for one in everything}
