"""What the page for writing offers, notices and takes over; it never stands in the way."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from journal_app.domain.client import Client
from journal_app.domain.entry import EntryDraft, PaidKind
from journal_app.domain.grid import Position
from journal_app.domain.practice import Role, RoleKind
from journal_app.services.bundle import Services
from journal_app.ui.page import Desk
from journal_app.ui.pages.log_page import LogPage
from tests.conftest import NOW
from tests.fixed_clock import FixedClock

Draft = Callable[..., EntryDraft]


@pytest.fixture
def page(qtbot: Any, desk: Desk, coach: Role) -> LogPage:
    made = LogPage(desk)
    qtbot.addWidget(made)
    made.start_new()
    return made


def choose(page: LogPage, client: str) -> None:
    page.fields.client.setEditText(client)
    page.fields.client_chosen.emit()


def an_earlier_one(services: Services, make_draft: Draft, **values: Any) -> EntryDraft:
    therapist = services.practice.add_role(RoleKind.THERAPIST).value
    draft = make_draft(
        **{
            "role_id": therapist.id,
            "client": "Heron",
            "started_at": NOW - timedelta(days=7),
            "minutes": 90,
            "format": "video",
            "agreement_kind": "sponsored",
            "paid_kind": PaidKind.PRO_BONO,
            **values,
        }
    )
    return services.journal.save(draft).value.content


def test_what_was_the_case_last_time_comes_with_the_client(
    page: LogPage, services: Services, make_draft: Draft
) -> None:
    earlier = an_earlier_one(services, make_draft)
    page.start_new()
    page.fields.agreement.setEditText("my own")
    before = page.draft()
    choose(page, "Heron")
    draft = page.draft()
    assert draft is not None
    assert before is not None
    assert (draft.role_id, draft.minutes, draft.format) == (earlier.role_id, 90, "video")
    assert draft.paid_kind is PaidKind.PRO_BONO
    assert draft.agreement_kind == "my own"
    # It is over since the same time as before.
    assert draft.started_at == before.started_at - timedelta(minutes=90 - (before.minutes or 60))
    page.fields.minutes.setValue(50)
    page.fields.client_chosen.emit()
    choose(page, "Otter")
    choose(page, "Heron")
    again = page.draft()
    assert again is not None
    assert again.minutes == 50


def test_a_saved_entry_takes_nothing_over(
    page: LogPage, services: Services, coach: Role, make_draft: Draft
) -> None:
    an_earlier_one(services, make_draft)
    entry = services.journal.save(make_draft(role_id=coach.id, client="Otter", minutes=40)).value
    page.edit(entry.id)
    choose(page, "Heron")
    draft = page.draft()
    assert draft is not None
    assert (draft.minutes, draft.format) == (40, "")


def test_a_new_code_is_told_and_one_is_proposed(page: LogPage, services: Services) -> None:
    fields = page.fields
    assert not fields.suggest.isHidden()
    fields.suggest.click()
    first = fields.client.currentText()
    assert first
    assert fields.code_line.text() == "New code"
    assert page.fields.lines.text("client") == ""
    fields.client.setEditText("X-17")  # none that is proposed
    assert fields.suggest.isHidden()
    page.writing.sheet.seen.setPlainText("It was quiet.")
    page.save()
    assert services.journal.client_codes() == ("X-17",)
    page.start_new()
    fields.client.setEditText("x-17")
    assert fields.code_line.text() == ""


def test_a_possible_double_is_told_and_may_be_another_one(
    page: LogPage, services: Services, coach: Role, make_draft: Draft
) -> None:
    there = services.journal.save(make_draft(role_id=coach.id, client="Heron")).value
    page.start_new()
    opened: list[str] = []
    page.open_entry_requested.connect(opened.append)
    choose(page, "Heron")
    lines = page.fields.lines
    assert "Heron" in lines.text("double")
    open_it, another = lines.links("double")
    open_it.click()
    assert opened == [there.id]
    another.click()
    assert lines.text("double") == ""
    page.fields.minutes.setValue(61)
    page.aid.look()
    assert lines.text("double") == ""
    page.writing.sheet.seen.setPlainText("It was quiet.")
    page.save()
    assert services.journal.count() == 2


def test_a_day_still_to_come_is_asked_about_and_can_be_saved(
    page: LogPage, services: Services
) -> None:
    lines, when = page.fields.lines, page.fields.when
    now = when.dateTime()
    when.setDateTime(now.addYears(36))
    page.aid.look()
    assert lines.text("ahead").startswith("This day is still to come")
    when.setDateTime(now)
    page.aid.look()
    assert lines.text("ahead") == ""
    when.setDateTime(now.addDays(3))
    page.aid.look()
    lines.links("ahead")[0].click()
    assert lines.text("ahead") == ""
    page.aid.look()
    assert lines.text("ahead") == ""
    page.writing.sheet.seen.setPlainText("It was quiet.")
    page.save()
    (row,) = services.journal.entries()
    page.edit(row.id)
    assert lines.text("ahead") != ""


def test_a_code_that_looks_like_a_name_is_told_and_can_be_left(
    page: LogPage, services: Services
) -> None:
    page.fields.client.setEditText("Sabine Kowalczyk")
    page.aid.look()
    lines = page.fields.lines
    assert "looks like a name" in lines.text("client")
    lines.links("client")[0].click()
    page.aid.look()
    assert lines.text("client") == ""
    page.writing.sheet.seen.setPlainText("It was quiet.")
    page.save()
    assert services.journal.client_codes() == ("Sabine Kowalczyk",)
    page.start_new()
    page.fields.client.setEditText("Sabine Kowalczyk")
    page.aid.look()
    assert lines.text("client") == ""


@pytest.mark.parametrize(
    ("code", "told"),
    [
        ("He told me about his mother", True),
        ("Cried. Left early", True),
        ("Quiet Heron", False),
        ("Heron 27", False),
        ("A b c", False),
        ("Dr. Otter", False),
    ],
)
def test_a_sentence_in_the_place_of_a_code_is_told(page: LogPage, code: str, told: bool) -> None:
    page.fields.client.setEditText(code)
    page.aid.look()
    assert ("says a lot for a code" in page.fields.lines.text("client")) is told


def test_a_code_that_is_too_long_is_refused_in_place_and_nothing_is_lost(
    page: LogPage, services: Services
) -> None:
    page.fields.client.setEditText("h" * 61)
    page.writing.sheet.seen.setPlainText("It was quiet.")
    page.save()
    assert services.journal.count() == 0
    assert "at most 60 letters, and this one has 61" in page.fields._problem.text()
    assert page.fields._problem.isVisibleTo(page)
    assert page.writing.sheet.seen.toPlainText() == "It was quiet."
    page.fields.client.setEditText("h" * 60)
    assert page.fields._problem.isHidden()
    page.save()
    assert services.journal.client_codes() == ("h" * 60,)


def test_a_bare_session_is_asked_about_once_and_can_be_saved(
    page: LogPage, services: Services
) -> None:
    page.fields.client.setEditText("Heron")
    page.save()
    assert services.journal.count() == 0
    assert page.asked.bare.isVisibleTo(page)
    assert page.asked.bare.sentence.startswith("Nothing is written and no mark is set.")
    page.asked.bare.leave.click()
    assert page.asked.bare.isHidden()
    page.save()
    page.asked.bare.do.click()
    assert services.journal.count() == 1
    page.start_new()
    assert page.asked.bare.isHidden()
    page.save()
    page.save()
    assert services.journal.count() == 2


def test_a_name_as_a_new_code_is_asked_about_once(page: LogPage, services: Services) -> None:
    page.writing.sheet.me.setPlainText("I waited.")
    for name in ("Frau Müller", "Thomas Kaltenbach"):
        page.fields.client.setEditText(name)
        page.save()
        assert page.asked.named.isVisibleTo(page)
        assert services.journal.count() == 0
        page.asked.named.leave.click()
        assert page.asked.named.isHidden()
    page.save()
    page.fields.client.setEditText("Mr Smith")
    assert page.asked.named.isHidden()
    page.save()
    page.asked.named.do.click()
    assert services.journal.client_codes() == ("Mr Smith",)


def test_what_is_a_code_already_is_not_asked_about(page: LogPage, services: Services) -> None:
    for code in ("Frau Müller", "Quiet Heron", "Team Lark"):
        if code == "Frau Müller":
            services.clients.save(Client(id="", code=code))
        page.start_new()
        page.fields.client.setEditText(code)
        page.writing.sheet.me.setPlainText("I waited.")
        page.save()
        assert page.asked.named.isHidden()
    assert services.journal.count() == 3


def test_a_bare_session_with_a_name_is_asked_about_twice(page: LogPage, services: Services) -> None:
    page.fields.client.setEditText("Frau Müller")
    page.save()
    page.asked.bare.do.click()
    assert page.asked.named.isVisibleTo(page)
    assert services.journal.count() == 0
    page.save()
    assert services.journal.count() == 1


def test_the_question_goes_once_something_is_written(page: LogPage, services: Services) -> None:
    page.save()
    assert page.asked.bare.isVisibleTo(page)
    page.writing.sheet.me.setPlainText("I waited.")
    assert page.asked.bare.isHidden()
    page.save()
    assert services.journal.count() == 1
    (row,) = services.journal.entries()
    page.edit(row.id)
    page.writing.sheet.me.setPlainText("")
    page.save()
    assert page.asked.bare.isHidden()


def test_all_that_could_tell_someone_is_told_and_each_is_let_be_by_itself(page: LogPage) -> None:
    page.writing.sheet.me.setPlainText("Call 0171 2345678, or Frau Sommerfeld; Thomas. Thomas!")
    page.aid.look()
    told = page.below_texts
    assert told.words == (
        ("0171 2345678", "phone number"),
        ("Frau Sommerfeld", "name"),
        ("Thomas", "name"),
    )
    assert [chip.accessibleDescription() for chip in told.chips] == [
        "That is fine in this entry"
    ] * 3
    told.chips[1].click()
    assert [said for said, _kind in told.words] == ["0171 2345678", "Thomas"]
    page.writing.sheet.seen.setPlainText("Frau Sommerfeld again, and anna@example.org")
    page.aid.look()
    assert [said for said, _kind in told.words] == ["anna@example.org", "0171 2345678", "Thomas"]
    page.writing.sheet.set_texts("", "")
    page.aid.look()
    assert told.isHidden()


def test_what_is_fine_in_one_entry_is_told_in_the_next(page: LogPage, services: Services) -> None:
    def write_and_look() -> None:
        page.writing.sheet.me.setPlainText("Thomas came.")
        page.aid.look()

    write_and_look()
    page.below_texts.chips[0].click()
    assert page.below_texts.isHidden()
    page.save()
    page.start_new()
    write_and_look()
    assert page.below_texts.words == (("Thomas", "name"),)
    (row,) = services.journal.entries()
    page.edit(row.id)
    page.aid.look()
    assert page.below_texts.isHidden()


def test_many_words_are_folded_and_can_be_seen(page: LogPage) -> None:
    numbers = [f"0171 23456{number:02}" for number in range(20)]
    page.writing.sheet.seen.setPlainText("; ".join(numbers))
    page.aid.look()
    told = page.below_texts
    assert [said for said, _kind in told.words] == numbers
    assert len(told.chips) < 20
    told._show_all()
    assert len(told.chips) == 20


def test_the_words_are_underlined_and_the_menu_lets_them_be(page: LogPage) -> None:
    text = page.writing.sheet.me
    text.setPlainText("🙂 Then Thomas spoke, not Thomasina.")
    page.aid.look()
    cursor = text.textCursor()
    cursor.setPosition(10)
    assert text.hinted_at(cursor) == "Thomas"
    cursor.setPosition(len("🙂 Then Thomas spoke, not Thomasi") + 1)
    assert text.hinted_at(cursor) == ""
    menu = text.menu(None, (), "Thomas")
    action = menu.actions()[0]
    assert action.text() == "“Thomas” is fine in this entry"
    action.trigger()
    assert page.below_texts.isHidden()
    cursor.setPosition(10)
    assert text.hinted_at(cursor) == ""


def test_it_looks_after_a_pause_and_not_at_every_key(page: LogPage, qtbot: Any) -> None:
    page.aid._pause.setInterval(1)
    page.writing.sheet.me.setPlainText("Thomas came.")
    assert page.below_texts.words == ()
    qtbot.waitUntil(lambda: page.below_texts.words == (("Thomas", "name"),))


def test_a_draft_that_is_gone_on_with_is_looked_at_too(
    page: LogPage, coach: Role, make_draft: Draft, qtbot: Any
) -> None:
    page.aid._pause.setInterval(1)
    page.continue_draft(make_draft(role_id=coach.id, me="Thomas came."))
    qtbot.waitUntil(lambda: page.below_texts.words == (("Thomas", "name"),))


def test_what_was_meant_comes_into_sight_with_the_first_mark(
    page: LogPage, services: Services, coach: Role, clock: FixedClock
) -> None:
    clock.now = NOW - timedelta(hours=2)
    services.intentions.intend(coach.id, Position(0.5, 0.5), "ask first", client="Heron")
    clock.now = NOW
    page.start_new()
    choose(page, "Heron")
    grid = page.placing.grid
    assert page.intention.isHidden()
    assert grid.picture.context == 0
    grid.editing.place(Position(-0.5, 0.5))
    assert not page.intention.isHidden()
    assert grid.picture.intention == (0.5, 0.5)
    assert page.intention.sentence.text() == (
        "Meant before the session: toward co-creation; toward meaning."
        " Sat: toward expert knowledge; toward meaning."
    )
    assert page.intention.why.text() == "“ask first”"
    grid.editing.remove()
    assert page.intention.isHidden()
    grid.editing.place(Position(0.0, 0.0))
    page.save()
    assert services.intentions.waiting() == ()
    (row,) = services.journal.entries()
    page.edit(row.id)
    assert not page.intention.isHidden()
