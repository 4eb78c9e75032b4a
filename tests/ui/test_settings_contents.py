"""The list of the settings' sections: lazy, found by words, walked by keys, remembered."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QWidget
from pytestqt.qtbot import QtBot

from journal_app.domain.practice import Role
from journal_app.ui.page import Desk
from journal_app.ui.pages.settings.finding import folded, says
from journal_app.ui.pages.settings.page import SettingsPage
from journal_app.ui.pages.settings.section import Section
from journal_app.ui.pages.settings.sections import SECTIONS, SectionEntry
from journal_app.ui.rail import Place
from journal_app.ui.shell import Shell
from tests.turn_by_turn import StepByStep

WORDS_OF = {
    "backup": "file",
    "dark": "appearance",
    "theme: dark": "appearance",
    "animations": "appearance",
    "spelling": "writing",
    "quiet hours": "reminders",
    "quiet from": "reminders",
    "greet": "you",
    "licence": "about",
    "destroy": "will",
}


@pytest.fixture
def page(desk: Desk, coach: Role, qtbot: QtBot) -> SettingsPage:
    """Wide enough for the list to stand beside the section."""
    made = SettingsPage(desk)
    qtbot.addWidget(made)
    made.resize(1160, 860)
    made.show()
    return made


def test_only_what_is_looked_at_is_made(page: SettingsPage) -> None:
    assert page.current == SECTIONS[0].name
    assert page.stack.count() == 1
    page.open_section("about")
    assert page.stack.count() == 2
    page.open_section("about")
    assert page.stack.count() == 2


def test_what_was_shown_stays_until_the_section_that_is_wanted_is_made(
    desk: Desk, coach: Role, qtbot: QtBot
) -> None:
    page = SettingsPage(replace(desk, tasks=StepByStep()))
    qtbot.addWidget(page)
    page.resize(1160, 860)
    page.show()
    first = page.stack.currentWidget()
    assert page.current == SECTIONS[0].name
    page.open_section("about")
    page.contents.rows["about"].setFocus()
    assert page.contents.rows["about"].isChecked()
    page.open_section("tags")  # who changes their mind meanwhile comes there
    assert page.stack.currentWidget() is first
    qtbot.waitUntil(lambda: page.current == "tags")
    assert page.stack.currentWidget() is not first
    assert page.contents.rows["tags"].isChecked()
    for _ in range(40):
        QApplication.processEvents()
    assert page.current == "tags"
    section = page.open_at_once("backups")
    assert page.current == "backups"
    assert section.is_built
    assert section.isVisible()


@pytest.mark.parametrize("name", ["passphrase", "reminders"])
def test_a_section_is_shown_when_all_of_it_that_is_seen_is_made(
    desk: Desk, qtbot: QtBot, name: str
) -> None:
    page = SettingsPage(replace(desk, tasks=StepByStep()))
    page.finish()
    qtbot.addWidget(page)
    page.show()
    shown: list[str] = []

    def begun(section: Section) -> None:
        assert not section.is_built
        page.flush()  # it is locked just now: nothing was typed there yet
        section.built.connect(lambda: shown.append(page.current))

    page.section_made.connect(begun)
    page.open_section(name)
    qtbot.waitUntil(lambda: page.current == name)
    assert shown == [SECTIONS[0].name]
    page.section_made.disconnect(begun)
    page.open_section(SECTIONS[0].name)
    page.hide()
    page.open_section("observations")  # is shown with what is made of it
    page.show()
    qtbot.waitUntil(lambda: page._sections["observations"].is_built)


def test_a_section_that_is_not_known_changes_nothing(page: SettingsPage) -> None:
    page.open_section("nothing of the kind")
    assert page.current == SECTIONS[0].name


def test_a_setting_is_found_by_its_words_and_gone_to(page: SettingsPage, qtbot: QtBot) -> None:
    # In one go: all sections are made for the first search.
    for query, name in WORDS_OF.items():
        page.search.setText(query)
        assert name in page.contents.shown, query
        assert len(page.contents.shown) < len(SECTIONS), query
        page.search.clear()
        assert page.contents.shown == tuple(entry.name for entry in SECTIONS)

    page.search.setText("quiet hours")
    assert page.contents.rows["reminders"].accessibleDescription() == "Quiet hours"
    page.search.setText("")
    assert page.contents.rows["reminders"].accessibleDescription() == ""

    page.search.setText("xyzzy")
    assert page.contents.shown == ()
    said = [shown.text() for shown in page.contents.findChildren(QLabel) if shown.isVisible()]
    assert said == ["No setting is called that."]
    page.search.returnPressed.emit()
    assert page.current == SECTIONS[0].name

    page.search.setText("backups")
    assert len(page.contents.shown) > 1
    page.search.returnPressed.emit()
    assert page.current == "backups"

    page.activateWindow()
    page.search.setText("no animations")
    qtbot.keyClick(page.search, Qt.Key.Key_Return)
    assert page.current == "appearance"
    focus = page.focusWidget()
    assert isinstance(focus, QCheckBox)
    assert focus.accessibleName() == "No animations"


def test_up_and_down_choose_among_what_is_listed(page: SettingsPage, qtbot: QtBot) -> None:
    rows = page.contents.rows
    first, second, last = SECTIONS[0].name, SECTIONS[1].name, SECTIONS[-1].name
    qtbot.keyClick(rows[first], Qt.Key.Key_Down)
    assert page.current == second
    qtbot.keyClick(rows[second], Qt.Key.Key_Up)
    qtbot.keyClick(rows[first], Qt.Key.Key_Up)
    assert page.current == first
    qtbot.keyClick(rows[first], Qt.Key.Key_End)
    assert page.current == last
    page.search.setText("dark")
    qtbot.keyClick(page.search, Qt.Key.Key_Down)
    assert page.current in page.contents.shown
    qtbot.keyClick(page.search, Qt.Key.Key_Escape)
    assert page.search.text() == ""


def test_the_field_of_a_narrow_page_lists_the_same(page: SettingsPage) -> None:
    page.resize(640, 700)
    assert page.field.count() == len(SECTIONS)
    page.search.setText("dark")
    assert page.field.count() == len(page.contents.shown)
    page.search.clear()
    page.field.activated.emit(page.field.findData("will"))
    assert page.current == "will"
    assert page.contents.rows["will"].isChecked()


def test_the_last_section_is_remembered(page: SettingsPage, desk: Desk, qtbot: QtBot) -> None:
    page.open_section("language")
    again = SettingsPage(desk)
    qtbot.addWidget(again)
    again.show()
    assert again.current == "language"


def test_a_section_that_is_gone_is_not_remembered(desk: Desk, qtbot: QtBot) -> None:
    desk.preferences.change(layouts={"settings_section": "no longer there", "other": "kept"})
    page = SettingsPage(desk)
    qtbot.addWidget(page)
    page.show()
    assert page.current == SECTIONS[0].name
    assert desk.preferences.settings.layouts["other"] == "kept"


@pytest.mark.parametrize(
    ("query", "found"),
    [("grosse", True), ("GRÖSSE", True), ("größe schrift", True), ("grüße", False)],
)
def test_words_are_found_without_regard_to_case_and_accents(query: str, found: bool) -> None:
    assert says(folded("Größe der Schrift"), query) == found


class _Asking(Section):
    """A section that asks the window for things."""

    contacts_requested = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.flushed = 0
        self.add(QLabel("something"))

    def flush(self) -> None:
        self.flushed += 1


def test_a_section_is_wired_as_any_page(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    shell = Shell(desk)
    qtbot.addWidget(shell)
    shell.show()
    entry = SectionEntry("asking", "Asking", "", _Asking)
    made = SettingsPage(desk, sections=(entry, *SECTIONS))
    shell._page(Place.SETTINGS.value, lambda _desk, _parent: made)
    shell.open_settings("asking")
    section = made.section("asking")
    assert isinstance(section, _Asking)
    told: list[str] = []
    section.undo_offered.connect(lambda sentence, _undo: told.append(sentence))
    section.undo_offered.emit("Done.", lambda: None)
    assert shell.banner.isVisible()
    shell.flush()
    assert section.flushed == 1
    section.contacts_requested.emit()
    assert shell.stack.currentWidget() is shell.pages["contacts"]
    shell.open_settings("will")
    assert (shell.place, made.current) == (Place.SETTINGS, "will")


def test_sections_are_looked_through_one_after_the_other(desk: Desk, qtbot: QtBot) -> None:
    """Making all of them at once would keep the window from hearing the next key."""
    slowly = replace(desk, tasks=StepByStep())
    page = SettingsPage(slowly)
    page.finish()
    qtbot.addWidget(page)
    page.show()
    page.search.setText("quiet")
    assert len(page._sections) == 1
    QApplication.processEvents()
    assert 1 < len(page._sections) < len(SECTIONS)
    page.search.setText("quiet hours")
    qtbot.waitUntil(lambda: page.contents.shown == ("reminders",), timeout=20_000)
    page.search.setText("dark mode")
    page.search.returnPressed.emit()
    assert page.current == "appearance"


def test_ctrl_f_looks_for_a_setting_here_and_for_a_session_elsewhere(
    desk: Desk, qtbot: QtBot
) -> None:
    shell = Shell(desk)
    qtbot.addWidget(shell)
    shell.show()
    shell.open_settings("language")
    shell.search()
    page = shell.pages[Place.SETTINGS.value]
    assert isinstance(page, SettingsPage)
    assert shell.place is Place.SETTINGS
    assert page.focusWidget() is page.search
    shell.show_place(Place.TODAY)
    shell.search()
    assert shell.place is Place.JOURNAL


def test_what_keeps_the_journal_safe_stands_together() -> None:
    names = [entry.name for entry in SECTIONS]
    kept = ["passphrase", "recovery", "locking", "backups", "merging", "file"]
    start = names.index(kept[0])
    assert names[start : start + len(kept)] == kept


MEANT = {
    "export": "out",
    "Export": "out",
    "save as": "out",
    "speichern unter": "out",
    "PDF": "out",
    "print": "out",
    "drucken": "out",
    "word": "out",
    "Excel": "out",
    "Tabelle": "out",
    "import": "exchange",
    "importieren": "exchange",
    "restore": "backups",
    "password": "passphrase",
    "Passwort": "passphrase",
    "dark": "appearance",
    "tags": "tags",
}


def test_what_is_meant_stands_first_and_is_gone_to(page: SettingsPage) -> None:
    # In one go: all sections are made for the first search.
    for query, first in MEANT.items():
        page.search.setText(query)
        assert page.contents.shown[0] == first, query
        assert page.field.itemData(0) == first, query
        page.search.returnPressed.emit()
        assert page.current == first, query

    page.search.setText("print")
    ranked = page.contents.shown
    assert ranked != tuple(sorted(ranked, key=[entry.name for entry in SECTIONS].index))
    QApplication.processEvents()
    tops = [page.contents.rows[name].y() for name in ranked]
    assert tops == sorted(tops)
    page.contents.chosen.emit(ranked[1])
    page.search.returnPressed.emit()
    assert page.current == ranked[1]

    page.search.clear()
    QApplication.processEvents()
    tops = [page.contents.rows[entry.name].y() for entry in SECTIONS]
    assert tops == sorted(tops)


def test_a_sentence_finds_what_says_part_of_it(page: SettingsPage, qtbot: QtBot) -> None:
    page.search.setText("how do I get my sessions out as Word")
    assert page.contents.shown[0] == "out"
    assert page.elsewhere.said.isVisibleTo(page)
    with qtbot.waitSignal(page.palette_requested) as asked:
        page.elsewhere.everywhere.click()
    assert asked.args == ["sessions word"]
    page.search.setText("xyzzy")
    assert page.contents.shown == ()
    assert not page.elsewhere.said.isVisibleTo(page)
    with qtbot.waitSignal(page.help_search_requested) as helped:
        page.elsewhere.help.click()
    assert helped.args == ["xyzzy"]
    page.search.setText("theme")
    assert page.elsewhere.isHidden()
