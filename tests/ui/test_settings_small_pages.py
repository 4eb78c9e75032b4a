"""Small pages of the settings: start and window, keyboard, moments, tags; found in any language."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel

from journal_app.domain.entry import EntryDraft
from journal_app.domain.practice import Role
from journal_app.services.tags import TagUse
from journal_app.settings import START_PAGES
from journal_app.ui.actions.registry import all_actions
from journal_app.ui.page import Desk
from journal_app.ui.pages.settings.keyboard import KeyboardSection
from journal_app.ui.pages.settings.moments import MomentsSection
from journal_app.ui.pages.settings.page import SettingsPage
from journal_app.ui.pages.settings.tags import TagsSection
from journal_app.ui.pages.settings.window import WindowSection
from journal_app.ui.tray import Tray
from journal_app.ui.widgets.grid_slots import Mode
from tests.turn_by_turn import StepByStep


@pytest.fixture
def page(desk: Desk, qtbot: Any) -> SettingsPage:
    made = SettingsPage(desk)
    qtbot.addWidget(made)
    made.resize(1100, 800)
    made.show()
    return made


FOUND_BY = {
    "shortcuts": "keyboard",
    "Tastenkürzel": "keyboard",
    "dunkel": "appearance",
    "Schriftgröße": "appearance",
    "reduced motion": "appearance",
    "tray": "window",
    "Startseite": "window",
    "hashtag": "tags",
    "Sicherung": "backups",
    "prompts": "writing",
    "marks": "moments",
}


def test_a_section_is_found_by_words_of_either_language(
    page: SettingsPage, translation: Any
) -> None:
    for language in ("en", "de"):
        translation.use(language)
        for query, section in FOUND_BY.items():
            page.search.setText(query)
            assert section in page.contents.shown, query


def test_the_page_it_begins_with(desk: Desk, qtbot: Any) -> None:
    section = WindowSection(desk)
    qtbot.addWidget(section)
    choice = section.start.choice
    assert [choice.itemData(at) for at in range(choice.count())] == list(START_PAGES)
    choice.setCurrentIndex(choice.findData("hours"))
    choice.activated.emit(choice.currentIndex())
    assert desk.preferences.settings.start_page == "hours"


@pytest.mark.parametrize("available", [True, False])
def test_a_desktop_without_small_icons_is_no_fault(
    desk: Desk, qtbot: Any, monkeypatch: Any, available: bool
) -> None:
    monkeypatch.setattr(Tray, "is_available", staticmethod(lambda: available))
    section = WindowSection(desk)
    qtbot.addWidget(section)
    said = " ".join(one.text() for one in section.tray.findChildren(QLabel))
    assert section.tray.wanted.isEnabled() is available
    assert ("Nothing is missing" in said) is not available
    if available:
        section.tray.wanted.click()
        assert desk.preferences.settings.tray


def test_every_action_with_keys_stands_on_the_keyboard_page(desk: Desk, qtbot: Any) -> None:
    section = KeyboardSection(desk)
    qtbot.addWidget(section)
    said = {one.text() for one in section.findChildren(QLabel)}
    assert {one.shown_words for one in all_actions() if one.shown_keys} <= said


def test_how_many_marks_a_session_begins_with(desk: Desk, qtbot: Any) -> None:
    section = MomentsSection(desk)
    qtbot.addWidget(section)
    section.moments.choices[Mode.THREE].click()
    assert desk.preferences.settings.marks == "three"
    desk.preferences.change(marks="own")
    assert section.moments.choices[Mode.OWN].isChecked()


class TestTags:
    @pytest.fixture
    def section(
        self, desk: Desk, coach: Role, make_draft: Callable[..., EntryDraft], qtbot: Any
    ) -> TagsSection:
        for tags in (("loss",), ("loss", "work")):
            draft = make_draft(role_id=coach.id, seen="words", tags=tags)
            desk.services.journal.save(draft)
        made = TagsSection(desk)
        qtbot.addWidget(made)
        made.show()
        return made

    def test_they_are_listed_with_their_number(self, section: TagsSection) -> None:
        assert list(section.tags.rows) == ["loss", "work"]
        assert section.tags.rows["loss"]._count.text() == "2 sessions"

    def test_called_otherwise_and_taken_back(self, section: TagsSection) -> None:
        offered: list[Any] = []
        section.undo_offered.connect(lambda told, way: offered.append((told, way)))
        row = section.tags.rows["loss"]
        row.rename.click()
        row.field.setText("grief")
        row.keep.click()
        assert list(section.tags.rows) == ["grief", "work"]
        [(told, way)] = offered
        assert told == "“loss” is called “grief” now."
        way()
        assert list(section.tags.rows) == ["loss", "work"]
        way.again()
        assert list(section.tags.rows) == ["grief", "work"]

    def test_a_row_that_says_what_it_said_stays(self, section: TagsSection) -> None:
        work = section.tags.rows["work"]
        loss = section.tags.rows["loss"]
        loss.rename.click()
        loss.field.setText("yearning")
        loss.keep.click()
        assert list(section.tags.rows) == ["yearning", "work"]
        assert section.tags.rows["work"] is work
        assert section.tags.body.indexOf(section.tags.rows["yearning"]) < section.tags.body.indexOf(
            work
        )

    def test_many_are_shown_in_turns_and_end_with_the_last_answer(
        self, desk: Desk, coach: Role, qtbot: Any
    ) -> None:
        tags = TagsSection(replace(desk, tasks=StepByStep()))
        qtbot.addWidget(tags)
        tags.show()
        uses = tuple(TagUse(f"tag {number}", number) for number in range(10))
        tags._show(uses)
        assert 0 < len(tags.tags.rows) < 10
        tags._show(uses[:8][::-1])
        qtbot.waitUntil(lambda: len(tags.tags.rows) == 8)
        assert list(tags.tags.rows) == [use.name for use in uses[:8][::-1]]
        rows = list(tags.tags.rows.values())
        assert all(row.isVisible() for row in rows)
        places = [tags.tags.body.indexOf(row) for row in rows]
        assert places == sorted(places)

    def test_an_empty_name_is_said_where_it_was_written(self, section: TagsSection) -> None:
        row = section.tags.rows["loss"]
        row.rename.click()
        row.field.setText(" # ")
        row.keep.click()
        assert row.is_open
        assert section.tags._problem.isVisibleTo(section)

    def test_taken_away_and_had_back(self, section: TagsSection) -> None:
        offered: list[Any] = []
        section.undo_offered.connect(lambda _told, way: offered.append(way))
        section.tags.rows["loss"].remove.click()
        assert list(section.tags.rows) == ["work"]
        offered[0]()
        assert set(section.tags.rows) == {"loss", "work"}

    def test_without_any_it_is_said_what_will_be_here(self, desk: Desk, qtbot: Any) -> None:
        section = TagsSection(desk)
        qtbot.addWidget(section)
        section.show()
        assert section.tags.empty.isVisibleTo(section)
