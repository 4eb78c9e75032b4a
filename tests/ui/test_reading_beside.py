"""What the reading pane shows beside an entry's own words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

from journal_app.domain.entry import EntryDraft
from journal_app.domain.grid import Certainty, Position
from journal_app.domain.moments import Moment, Placement
from journal_app.domain.practice import Role
from journal_app.services.bundle import Services
from journal_app.storage.ids import new_id
from journal_app.ui.page import Desk
from journal_app.ui.pages.journal_page import JournalPage
from journal_app.ui.pages.journal_reading import ReadingPane
from journal_app.ui.widgets.grid_data import MarkStyle
from tests.conftest import NOW
from tests.fixed_clock import FixedClock


def test_what_was_meant_when_it_was_written_and_where_it_was_placed_again(
    desk: Desk,
    services: Services,
    coach: Role,
    make_draft: Callable[..., EntryDraft],
    clock: FixedClock,
    qtbot: Any,
) -> None:
    start = NOW - timedelta(days=90)
    clock.now = start - timedelta(hours=1)
    services.intentions.intend(coach.id, Position(0.5, 0.5), "ask first", client="Heron")
    clock.now = NOW - timedelta(days=80)
    late = Moment(new_id(), "", Placement(Position(0.5, 0.0), Certainty.CLEAR, clock.now))
    draft = make_draft(
        role_id=coach.id, client="Heron", started_at=start, me="I waited.", moments=(late,)
    )
    services.journal.save(draft)
    clock.now = NOW
    again = replace(late, placement=Placement(Position(-0.5, 0.0), Certainty.CLEAR, NOW))
    services.again.place(draft.id, (again,))
    page = JournalPage(desk)
    qtbot.addWidget(page)
    page.refresh()
    page.open_entry(draft.id)
    reading = page.reading
    text = reading.text.toPlainText()
    assert "Intended, then actual" in text
    assert "“ask first”" in text
    assert "Placed again on 14 Mar 2026: toward expert knowledge" in text
    assert reading.grid.picture.intention == (0.5, 0.5)
    assert reading.grid.picture.marks[-1].style is MarkStyle.HOLLOW
    assert "written on 24 Dec 2025" in reading.details.text()
    assert "placed late" in reading.details.text()


def test_a_question_that_was_talked_about_is_still_read(
    desk: Desk,
    services: Services,
    coach: Role,
    make_draft: Callable[..., EntryDraft],
    qtbot: Any,
) -> None:
    draft = make_draft(
        role_id=coach.id, to_supervision=True, supervision_question="Whose hurry was that?"
    )
    pane = ReadingPane(desk)
    qtbot.addWidget(pane)
    pane.show_entry(services.journal.save(draft).value, "Coach")
    assert "For supervision\nWhose hurry was that?" in pane.text.toPlainText()
    talked = replace(draft, to_supervision=False)
    pane.show_entry(services.journal.save(talked).value, "Coach")
    assert "My question\nWhose hurry was that?" in pane.text.toPlainText()
