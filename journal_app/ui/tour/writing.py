"""The page for writing up a session."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from PySide6.QtWidgets import QCheckBox, QPushButton

from journal_app.domain.entry import EntryDraft, PromptAnswer
from journal_app.domain.grid import Certainty, Position
from journal_app.domain.moments import END, MIDDLE, START, Moment, Placement
from journal_app.storage.ids import new_id
from journal_app.ui.pages.log_page import LogPage
from journal_app.ui.pages.today_page import TodayPage
from journal_app.ui.rail import Place
from journal_app.ui.tour.visit import Visit
from journal_app.ui.widgets.into_view import bring_into_view


def take_all(visit: Visit) -> None:
    """Empty, written, and with what opens in it."""
    visit.shell.log_session()
    visit.take("log")
    page = visit.page("log", LogPage)
    page.save()
    visit.take("log-bare")
    _take_prompts(visit, page)
    draft = written(visit)
    visit.services.intentions.intend(
        draft.role_id, Position(-0.3, 0.4), "Ask first, and wait.", draft.client
    )
    kept = (PromptAnswer("before", "What surprised me?", "That she laughed."),)
    visit.shell.continue_draft(draft, False)
    visit.take("log-written", small=True)
    _take_grid(visit, page)
    later = visit.camera.clock() + timedelta(minutes=5)
    visit.shell.continue_draft(replace(draft, answers=kept, started_at=later), False)
    bring_into_view(page.writing.kept)
    page.writing.tags.add.click()
    visit.take("log-tagging")
    page.intention.setFocus()
    bring_into_view(page.intention)
    visit.take("log-intention")
    page.toggle_only_sheet()
    visit.take("log-only-sheet")
    page.toggle_only_sheet()
    _take_observations(visit, page)
    _take_hints(visit, page)
    page.set_aside()
    visit.take("log-aside")
    visit.undo()
    page.set_aside()
    visit.shell.banner.close_banner()
    _take_drafts(visit)
    newest = visit.services.journal.entries(limit=1)[0]
    change = visit.services.journal.draft_of(newest.id)
    visit.services.journal.keep_draft(replace(change, me="Something else."), True)
    visit.shell.edit_entry(newest.id)
    visit.take("log-taken-up", small=True)
    visit.services.journal.drop_draft(newest.id)


def written(visit: Visit) -> EntryDraft:
    """A draft with three moments and a tag, which the newest session has not at every hour."""
    newest = visit.services.journal.entries(limit=1)[0]
    draft = visit.services.journal.draft_of(newest.id)
    made_at = visit.camera.clock()
    path = ((START, -0.1, -0.3), (MIDDLE, -0.4, -0.1), (END, 0.3, 0.45))
    moments = tuple(
        Moment(new_id(), label, Placement(Position(x, y), Certainty.CLEAR, made_at))
        for label, x, y in path
    )
    tags = draft.tags or visit.services.journal.tags()[:1]
    return replace(draft, id=new_id(), moments=moments, tags=tags)


def _take_prompts(visit: Visit, page: LogPage) -> None:
    """The questions of a model, and a place for one's own."""
    prompts = page.writing
    next(made for model, made in prompts.chips.chips.items() if model).click()
    visit.take("log-prompts")
    prompts.chips.own_wanted.emit()
    visit.take("log-own-prompts")


def _take_grid(visit: Visit, page: LogPage) -> None:
    """What the grid means, a moment that is named, the sliders."""
    page.placing.on_grid.open()
    visit.take("log-naming")
    page.placing.grid.setFocus()
    page.placing.grid.help_wanted.emit((1, 1))
    visit.take("log-grid-help")
    page.placing.help.hide()
    links = (
        one for one in page.placing.findChildren(QPushButton) if one.property("kind") == "link"
    )
    sliders = next(one for one in links if one.isCheckable())
    sliders.click()
    bring_into_view(page.placing.sliders)
    visit.take("log-sliders", small=True)
    sliders.click()


def _take_observations(visit: Visit, page: LogPage) -> None:
    """The whole list, and whom to call after an observation that calls for it."""
    picker = page.scales.observations
    picker.all.click()
    visit.take("log-observations")
    first = picker.panel.findChildren(QCheckBox)[0]
    first.click()
    visit.take("log-act-now")
    first.click()
    picker.all.setChecked(False)


def _take_hints(visit: Visit, page: LogPage) -> None:
    """What could tell who someone is, in the code and in the text."""
    page.fields.client.setEditText("Anna Berger")
    page.writing.sheet.me.set_text("Anna wrote to me: anna.berger@example.org")
    page.aid.look()
    page.fields.client.setFocus()
    bring_into_view(page.fields)
    visit.take("log-hints")


def _take_drafts(visit: Visit) -> None:
    page = visit.place(Place.TODAY, TodayPage)
    page.drafts.earlier.set_open(True)
    visit.take("today-drafts")
    visit.press(page.drafts.earlier, -1)
    bring_into_view(page.drafts)
    visit.take("today-removing-draft", small=True)
