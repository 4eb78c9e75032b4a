"""What stands on the page of referrals, in which order, and where it leads."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journal_app.domain.contact import Contact, ContactKind
from journal_app.domain.entry import TickedObservation
from journal_app.domain.referral import LoopStep, Referral
from journal_app.ui.page import Desk
from journal_app.ui.pages.referrals_page import LOOPS_AT_ONCE, ReferralsPage
from tests.turn_by_turn import StepByStep
from tests.ui.referrals.seen import (
    button_called,
    card_of,
    texts_on,
    top_of,
)


def test_an_empty_page_says_what_will_be_here(page: ReferralsPage) -> None:
    page.show()
    said = texts_on(page)
    assert "When you tick an observation" in said
    assert "concern" not in said.casefold()


def test_a_loop_says_what_was_noticed_and_what_is_next(page: ReferralsPage, loop: Referral) -> None:
    card = card_of(page, loop)
    said = texts_on(card)
    assert "Finch" in said
    assert "Spoke of hopelessness" in said
    assert "Raise it soon" in said
    assert "Act now" not in said
    assert card._next.text() == "Record: Talked over in supervision"
    assert "Talked over in supervision: next" in card._line.spoken()


def test_tier_a_says_first_what_to_do(page: ReferralsPage, desk: Desk) -> None:
    loop = desk.services.referrals.observe("Marten", ["A1"]).value
    said = texts_on(card_of(page, loop))
    assert "Stay with the person" in said
    assert "does not assess clients" in said


def test_the_conversation_is_at_hand(page: ReferralsPage, loop: Referral) -> None:
    card = card_of(page, loop)
    assert not page.conversation.steps.is_open
    card._begin(LoopStep.RAISED)
    assert page.conversation.steps.is_open
    assert "Choose time and privacy" in texts_on(page.conversation)


def test_a_loop_that_is_opened_from_elsewhere_has_the_keyboard(
    page: ReferralsPage, loop: Referral
) -> None:
    page.open_referral(loop.id)
    card = card_of(page, loop)
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
    assert "in the bin" not in texts_on(card_of(page, loop))
    desk.feed.publish(journal.trash(draft.id).change)
    assert "The entry it was noticed in is in the bin." in texts_on(card_of(page, loop))
    (item,) = desk.services.supervision.waiting()
    assert (item.referral_id, item.entry_in_bin) == (loop.id, True)
    desk.feed.publish(journal.restore(draft.id).change)
    assert "in the bin" not in texts_on(card_of(page, loop))
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


def test_loops_come_one_a_turn_and_one_that_is_wanted_at_once(desk: Desk, qtbot: QtBot) -> None:
    observe = desk.services.referrals.observe
    loops = [observe(code, ["B1"]).value for code in ("Finch", "Heron", "Otter", "Wren")]
    made = ReferralsPage(replace(desk, tasks=StepByStep()))
    qtbot.addWidget(made)
    made.finish()
    made.show()

    def found() -> list[bool]:
        return [made.loop_card(one.id) is not None for one in loops]

    assert not any(found()), "the answer itself brings none"
    qtbot.waitUntil(lambda: any(found()))
    there = found()
    assert sum(there) < len(loops)
    wanted = loops[there.index(False)]
    made.open_referral(wanted.id)
    card = made.loop_card(wanted.id)
    assert card is not None
    assert made.focusWidget() is card._next
    made.filter.setText("Wren")
    assert [one.loop.client for one in made._loops.rows.rows()] == ["Wren"]
    made.filter.clear()
    made.refresh()
    qtbot.waitUntil(made._content.updatesEnabled)
    assert len(made._loops.rows) == len(loops)
    assert made.reminders.updatesEnabled()


def test_an_observation_opens_in_turns_and_has_the_keyboard(desk: Desk, qtbot: QtBot) -> None:
    made = ReferralsPage(replace(desk, tasks=StepByStep()))
    qtbot.addWidget(made)
    made.finish()
    with qtbot.waitExposed(made):
        made.show()
    made.note_observation()
    assert made.observe.isHidden()
    qtbot.waitUntil(lambda: made.focusWidget() is made.observe.client)
    qtbot.keyClicks(made.observe.client, "Wren")
    qtbot.waitUntil(lambda: bool(made.observe.picker._is_made))
    assert made.observe.client.text() == "Wren"
    assert made.focusWidget() is made.observe.client


def test_whom_to_call_stands_first_in_tier_a(page: ReferralsPage, desk: Desk) -> None:
    services = desk.services
    services.contacts.save(Contact("", ContactKind.EMERGENCY, "Crisis team", reach="0800 000000"))
    loop = services.referrals.observe("Marten", ["A2"]).value
    card = card_of(page, loop)
    assert top_of(card, "0800 000000") < top_of(card, "Stay with the person")
    assert top_of(card, "Stay with the person") < top_of(card, "Spoke of a way")
    assert "check this yourself" not in texts_on(card)


def test_without_contacts_numbers_are_hints_to_be_checked(
    page: ReferralsPage, desk: Desk, qtbot: QtBot
) -> None:
    loop = desk.services.referrals.observe("Marten", ["A2"]).value
    card = card_of(page, loop)
    said = texts_on(card)
    assert "You have entered no emergency contacts yet" in said
    assert "check this yourself" in said
    assert top_of(card, "112") < top_of(card, "Stay with the person")
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
    assert "No referral of such a client code" in texts_on(page)
    page.open_referral(loops[25].id)
    assert page.loop_card(loops[25].id) is not None
    assert not page.filter.text()


def test_nothing_on_an_empty_page_says_that_all_is_well(page: ReferralsPage) -> None:
    page.show()
    assert "says nothing about how anyone is" in texts_on(page)


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
    while rows := card_of(page, loop).follow_ups:
        rows[0].done_requested.emit(rows[0].reminder.id)
        QApplication.processEvents()
    moved = card_of(page, loop)
    assert page._loops.rows.rows()[-1] is moved
    QApplication.processEvents()
    view = page._area.viewport()
    top = moved.mapTo(view, moved.rect().topLeft()).y()
    assert 0 <= top <= view.height() - moved.height()
    assert page.focusWidget() is button_called(moved, "Record: Talked over in supervision")
