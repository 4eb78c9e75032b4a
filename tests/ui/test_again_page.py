"""Placing old sessions again, and setting an intention."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from journal_app.domain.entry import EntryDraft
from journal_app.domain.grid import Certainty, Position
from journal_app.domain.moments import END, START, Moment, Placement
from journal_app.domain.practice import Role
from journal_app.services.bundle import Services
from journal_app.storage.ids import new_id
from journal_app.ui.page import Desk
from journal_app.ui.pages.again_page import AgainPage
from journal_app.ui.pages.intention_page import IntentionPage
from journal_app.ui.pages.today_page import TodayPage
from journal_app.ui.shell import Shell
from tests.conftest import NOW

Draft = Callable[..., EntryDraft]


@pytest.fixture
def old(services: Services, coach: Role, make_draft: Draft) -> list[str]:
    """Three old sessions, each with a start and an end."""
    ids = []
    for days in (70, 140, 210):
        start = NOW - timedelta(days=days)
        moments = tuple(
            Moment(new_id(), label, Placement(Position(x, 0.5), Certainty.CLEAR, start))
            for label, x in ((START, 0.5), (END, 0.6))
        )
        draft = make_draft(
            id=new_id(), role_id=coach.id, client="Heron", started_at=start, me="I waited.",
            moments=moments,
        )  # fmt: skip
        ids.append(services.journal.save(draft).value.id)
    return ids


@pytest.fixture
def page(qtbot: Any, desk: Desk, old: list[str]) -> AgainPage:
    made = AgainPage(desk)
    qtbot.addWidget(made)
    made.start()
    return made


def place_both(page: AgainPage, x: float) -> None:
    page.grid.editing.pick(0)
    page.grid.editing.place(Position(x, 0.0))
    page.grid.editing.pick(1)
    page.grid.editing.place(Position(x, 0.0))


def test_the_old_mark_comes_after_the_new_one(
    page: AgainPage, services: Services, old: list[str]
) -> None:
    first = old[-1]
    assert page.grid.moments() == ()
    assert page.grid.picture.marks == ()
    assert not page.next.isEnabled()
    page.grid.editing.pick(0)
    page.grid.editing.place(Position(-0.5, 0.0))
    assert not page.next.isEnabled()
    assert page.said.text().startswith("Now: ") or page.grid.editing.slots.current == 0
    place_both(page, -0.5)
    assert len(page.grid.picture.marks) == 2
    page.next.click()
    assert page.grid.isHidden()
    assert len(page.both.picture.marks) == 4
    assert page.said.text().startswith("Placed again on 14 Mar 2026: toward expert knowledge")
    pair = services.again.pair(first)
    assert pair is not None
    assert [moment.label for moment in pair.now] == [START, END]
    page.next.click()
    assert not page.grid.isHidden()
    assert page.grid.moments() == ()


@pytest.mark.dressed
def test_the_notes_are_set_as_where_entries_are_read(
    qtbot: Any, desk: Desk, services: Services, old: list[str]
) -> None:
    draft = services.journal.draft_of(old[-1])
    seen = "## A heading\n\nOne **strong** word, <b>no mark-up</b>, #### no question.\n\n- a list"
    services.journal.save(replace(draft, seen=seen))
    page = AgainPage(desk)
    qtbot.addWidget(page)
    page.resize(1000, 700)
    page.start()
    page.show()
    said = page.text.toPlainText()
    assert "**" not in said
    assert "##" not in said.splitlines()[1]
    assert "<b>no mark-up</b>" in said
    assert said.startswith("What was said and seen\n")
    assert "Me in it\nI waited." in said
    bold = page.text.document().find("strong").charFormat().font().bold()
    assert bold
    assert page.text.height() >= page.text.document().size().height()
    page.retheme()
    assert page.text.toPlainText() == said
    page.skip.click()
    assert "strong" not in page.text.toPlainText()


def test_one_may_skip_put_off_and_come_to_an_end(
    page: AgainPage, services: Services, qtbot: Any
) -> None:
    page.skip.click()
    place_both(page, 0.55)
    page.next.click()
    assert "same place" not in page.said.text()
    page.next.click()
    page.skip.click()
    assert page.notes.isHidden()
    with qtbot.waitSignal(page.closed, timeout=0):
        page.next.click()
    assert services.again.due() == 0
    page.start()
    with qtbot.waitSignal(page.closed, timeout=0):
        page.later.click()


def test_today_offers_it_quietly(desk: Desk, qtbot: Any, old: list[str]) -> None:
    today = TodayPage(desk)
    qtbot.addWidget(today)
    today.refresh()
    assert not today.again.isHidden()
    assert today.again.heading.text().startswith("3 old session")
    today.again.later_requested.emit()
    today.refresh()
    assert today.again.isHidden()


def test_an_intention_is_set_by_keys_and_leads_back(
    desk: Desk, services: Services, coach: Role, qtbot: Any
) -> None:
    shell = Shell(desk)
    qtbot.addWidget(shell)
    shell.set_intention()
    page = shell.pages["intention"]
    assert isinstance(page, IntentionPage)
    assert not page.save_button.isEnabled()
    page.client.setEditText("Heron")
    page.grid.canvas.chosen.emit(Position(0.5, 0.5))
    page.why.setText("ask first")
    page.save()
    (waiting,) = services.intentions.waiting()
    assert (waiting.client, waiting.why, waiting.position) == (
        "Heron",
        "ask first",
        Position(0.5, 0.5),
    )
    assert shell.place is not None
    shell.log_session()
    shell.set_intention("Heron", coach.id)
    assert page.grid.position is None
    page.closed.emit()
    assert shell.stack.currentWidget() is shell.pages["log"]
