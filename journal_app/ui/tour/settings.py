"""The settings: every section, and what opens in them."""

from __future__ import annotations

from typing import TypeVar

from journal_app.ui.pages.settings.observations import ObservationsSection
from journal_app.ui.pages.settings.page import SettingsPage
from journal_app.ui.pages.settings.section import Section
from journal_app.ui.pages.settings.sections import SECTIONS
from journal_app.ui.pages.settings.tags import TagsSection
from journal_app.ui.pages.settings.taking_out import TakingOutSection
from journal_app.ui.pages.settings.writing import WritingSection
from journal_app.ui.pages.settings.you import YouSection
from journal_app.ui.rail import Place
from journal_app.ui.tour.visit import Visit

S = TypeVar("S", bound=Section)


def take_all(visit: Visit) -> None:
    """The sections one after the other, then their forms, then what is found."""
    for section in SECTIONS:
        visit.shell.open_settings(section.name)
        visit.take(f"settings-{section.name}")
    _take_forms(visit)
    ids = tuple(row.id for row in visit.services.journal.entries(limit=4))
    visit.shell.take_out(ids, False)
    out = section_of(visit, "out", TakingOutSection)
    out.writing.working.begin()
    visit.take("settings-taking-out", small=True)
    out.writing.working.end()
    _take_search(visit)


def section_of(visit: Visit, name: str, kind: type[S]) -> S:
    """Go to a section."""
    visit.shell.open_settings(name)
    found = visit.page(Place.SETTINGS.value, SettingsPage).section(name)
    assert isinstance(found, kind)
    return found


def _take_forms(visit: Visit) -> None:
    role = visit.services.practice.roles()[0]
    block = section_of(visit, "you", YouSection).roles.block(role.id)
    assert block is not None
    block.history.set_open(True)
    block.change.click()
    visit.take("settings-area", small=True)
    block.end()
    tags = section_of(visit, "tags", TagsSection).tags
    row = next(iter(tags.rows.values()))
    row.rename.click()
    visit.take("settings-tag-renaming")
    row.close_form()
    row.remove.click()
    visit.take("settings-tag-gone")
    visit.undo()
    own = section_of(visit, "observations", ObservationsSection).observations
    own.text.setText("He came in another coat each time.")
    own.add.click()
    visit.take("settings-observation-own")
    writing = section_of(visit, "writing", WritingSection).writing
    writing.questions.new.setText("What did I leave unsaid?")
    writing.questions.add.click()
    visit.take("settings-own-question")


def _take_search(visit: Visit) -> None:
    page = visit.page(Place.SETTINGS.value, SettingsPage)
    german = visit.camera.language == "de"
    page.search.setText("Sicherung" if german else "backup")
    visit.take("settings-search")
    page.search.setText("qqqqq")
    visit.take("settings-search-nothing")
    page.search.clear()
