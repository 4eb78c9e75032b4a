"""What the page for writing offers, notices and takes over; it never stands in the way."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

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
    fields.client.setEditText("Heron")
    assert fields.suggest.isHidden()
    page.save()
    assert services.journal.client_codes() == ("Heron",)
    page.start_new()
    fields.client.setEditText("heron")
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
    page.save()
    assert services.journal.count() == 2


def test_what_looks_like_a_name_is_told_and_can_be_left(page: LogPage, services: Services) -> None:
    page.fields.client.setEditText("Sabine Kowalczyk")
    page.writing.sheet.me.setPlainText("Call 0171 2345678, or Frau Sommerfeld.")
    page.aid.look()
    lines = page.below_texts
    assert "looks like a name" in page.fields.lines.text("client")
    assert lines.text("texts").startswith("“0171 2345678” looks like a phone number")
    lines.links("texts")[0].click()
    assert "Frau Sommerfeld" in lines.text("texts")
    lines.links("texts")[0].click()
    assert lines.text("texts") == ""
    page.aid.look()
    assert lines.text("texts") == ""
    page.save()
    assert services.journal.client_codes() == ("Sabine Kowalczyk",)
    page.start_new()
    page.fields.client.setEditText("Sabine Kowalczyk")
    page.aid.look()
    assert page.fields.lines.text("client") == ""


def test_it_looks_after_a_pause_and_not_at_every_key(page: LogPage, qtbot: Any) -> None:
    page.aid._pause.setInterval(1)
    page.writing.sheet.me.setPlainText("Thomas came.")
    assert page.below_texts.text("texts") == ""
    qtbot.waitUntil(lambda: "Thomas" in page.below_texts.text("texts"))


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
