"""Drafts of the page for writing: kept soon, several at once, and never gone without a word."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QTimer

from journal_app.domain.client import Client
from journal_app.domain.entry import EntryDraft
from journal_app.domain.practice import Role
from journal_app.services.bundle import Services
from journal_app.ui.page import Desk
from journal_app.ui.pages.log_page import LogPage

MOST_MS = 2000


@pytest.fixture
def page(qtbot: Any, desk: Desk, coach: Role) -> LogPage:
    made = LogPage(desk)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def clock_of_page(page: LogPage) -> QTimer:
    """The timer that has drafts kept; it is made to go off by hand."""
    timer = page.keeper._timer
    timer.setInterval(timer.interval() + 3_600_000)
    return timer


def texts(services: Services) -> list[str]:
    return [kept.draft.seen for kept in services.journal.drafts()]


def saved_entry(services: Services, coach: Role, make_draft: Any) -> EntryDraft:
    draft: EntryDraft = make_draft(role_id=coach.id, client="Heron", seen="As it was saved.")
    return services.journal.save(draft).value.content


def test_kept_within_two_seconds_of_a_keystroke(
    page: LogPage, services: Services, clock_of_page: QTimer
) -> None:
    assert clock_of_page.interval() - 3_600_000 <= MOST_MS
    page.start_new()
    page.writing.sheet.seen.setPlainText("One")
    begun = clock_of_page.remainingTime()
    assert clock_of_page.isActive()
    assert texts(services) == []
    # Writing on does not put it off.
    page.writing.sheet.seen.setPlainText("One two")
    assert clock_of_page.remainingTime() <= begun
    clock_of_page.timeout.emit()
    assert texts(services) == ["One two"]
    page.writing.sheet.seen.setPlainText("One two three")
    assert clock_of_page.isActive()
    clock_of_page.timeout.emit()
    assert texts(services) == ["One two three"]


def test_a_second_draft_leaves_the_first_alone(page: LogPage, services: Services) -> None:
    page.start_new()
    page.writing.sheet.seen.setPlainText("The first.")
    page.start_new()
    page.writing.sheet.seen.setPlainText("The second.")
    page.flush()
    assert set(texts(services)) == {"The first.", "The second."}
    first = next(kept for kept in services.journal.drafts() if kept.draft.seen == "The first.")
    page.continue_draft(first.draft)
    page.writing.sheet.seen.setPlainText("The first, longer.")
    page.flush()
    assert set(texts(services)) == {"The first, longer.", "The second."}


def test_changes_of_two_entries_are_two_drafts(
    page: LogPage, services: Services, coach: Role, make_draft: Any
) -> None:
    one, other = (saved_entry(services, coach, make_draft) for _ in range(2))
    for entry in (one, other):
        page.edit(entry.id)
        page.writing.sheet.seen.setPlainText(f"Changed {entry.id}")
    page.flush()
    assert set(texts(services)) == {f"Changed {one.id}", f"Changed {other.id}"}
    assert services.journal.entry(one.id).content.seen == "As it was saved."


@pytest.mark.parametrize("aside", [False, True])
def test_a_change_that_was_begun_is_gone_on_with(
    page: LogPage, services: Services, coach: Role, make_draft: Any, *, aside: bool
) -> None:
    entry = saved_entry(services, coach, make_draft)
    services.journal.keep_draft(replace(entry, seen="Half changed"), edits=True)
    if aside:
        services.journal.set_aside(entry.id)
    page.edit(entry.id)
    assert page.writing.sheet.seen.text() == "Half changed"
    assert not page.taken_up.isHidden()
    page.start_new()
    assert page.taken_up.isHidden()


def test_beginning_again_loses_nothing(
    page: LogPage, services: Services, coach: Role, make_draft: Any
) -> None:
    entry = saved_entry(services, coach, make_draft)
    services.journal.keep_draft(replace(entry, seen="Half changed"), edits=True)
    offers: list[Any] = []
    page.undo_offered.connect(lambda _text, undo: offers.append(undo))
    page.draft_requested.connect(page.continue_draft)
    page.edit(entry.id)
    page.taken_up.again.click()
    assert page.writing.sheet.seen.text() == "As it was saved."
    assert page.taken_up.isHidden()
    # Nothing written since: the change that was begun is still kept.
    page.flush()
    assert texts(services) == ["Half changed"]
    page.writing.sheet.seen.setPlainText("Changed anew")
    page.flush()
    offers[0].back()
    assert page.writing.sheet.seen.text() == "Half changed"
    assert texts(services) == ["Half changed"]
    offers[0].again()
    assert page.writing.sheet.seen.text() == "As it was saved."
    assert len(offers) == 1


def test_who_is_erased_does_not_come_back_with_what_is_being_written(
    page: LogPage, services: Services, clock_of_page: QTimer
) -> None:
    page.start_new("Heron")
    page.writing.sheet.seen.setPlainText("About Heron")
    page.forget_client("Otter")
    assert page.draft() is not None
    page.forget_client("HERON")
    assert page.draft() is None
    assert texts(services) == ["About Heron"]  # it goes with the client, as it was said
    services.clients.save(Client("", "Heron"))
    services.erasing.erase("heron")
    page.flush()
    assert texts(services) == []
