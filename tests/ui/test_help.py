"""The guide in the window: to it from every page, through it, and back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journal_app.domain.practice import Role
from journal_app.services.guide import sentences
from journal_app.services.opening import JournalFile
from journal_app.ui.actions.registry import by_place
from journal_app.ui.help_window import HelpWindow
from journal_app.ui.main_window import MainWindow
from journal_app.ui.page import Desk
from journal_app.ui.pages.help.keys import with_keys
from journal_app.ui.pages.help.page import HelpPage
from journal_app.ui.pages.help.view import HelpView
from journal_app.ui.pages.log_page import LogPage
from journal_app.ui.pages.unlock_view import UnlockView
from journal_app.ui.rail import Place
from journal_app.ui.shell import Shell
from journal_app.ui.theme import ThemeManager
from journal_app.ui.translation import Translation
from journal_app.wording.help_chapters import CHAPTERS, OF_PAGES, chapter, headings


@pytest.fixture
def shell(desk: Desk, coach: Role, qtbot: QtBot) -> Shell:
    made = Shell(desk)
    qtbot.addWidget(made)
    made.resize(1360, 860)
    made.show()
    return made


@pytest.fixture
def view(themes: ThemeManager, translation: Translation, qtbot: QtBot) -> HelpView:
    made = _whole(HelpView(themes, "en"))
    qtbot.addWidget(made)
    made.resize(1160, 800)
    made.show()
    made.begin("grid")
    return made


def _whole(view: HelpView) -> HelpView:
    for _ in view.making():
        pass
    return view


def _guide(shell: Shell) -> HelpView:
    page = shell.stack.currentWidget()
    assert isinstance(page, HelpPage)
    return page.view


def _press(shell: Shell, key: Qt.Key) -> None:
    QTest.keyClick(shell.focusWidget() or shell, key)


def _key(key: Qt.Key) -> Any:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QKeyEvent

    return QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier)


def test_f1_opens_the_chapter_of_each_place_and_escape_leads_back(shell: Shell) -> None:
    for place in Place:
        shell.show_place(place)
        _press(shell, Qt.Key.Key_F1)
        wanted = OF_PAGES[place.value].partition("#")[0]
        guide = _guide(shell)
        assert guide.current in {wanted, *(CHAPTERS if place is Place.SETTINGS else ())}, place
        assert not any(button.isChecked() for button in shell.rail._buttons.values())
        QApplication.sendEvent(guide.text, _key(Qt.Key.Key_Escape))
        assert shell.place is place
        assert shell.stack.currentWidget() is shell.pages[place.value]


def test_writing_is_left_as_it_was(shell: Shell) -> None:
    shell.log_session()
    page = shell.stack.currentWidget()
    assert isinstance(page, LogPage)
    page.writing.sheet.me.setPlainText("half a sentence")
    _press(shell, Qt.Key.Key_F1)
    assert _guide(shell).current == "first-session"
    _guide(shell).go_back()
    assert shell.stack.currentWidget() is page
    assert page.writing.sheet.me.toPlainText() == "half a sentence"


def test_a_section_of_the_settings_has_its_own_chapter(shell: Shell) -> None:
    shell.open_settings("backups")
    shell.help.open_here()
    assert _guide(shell).current == "backups"
    _guide(shell).go_back()
    shell.open_settings("about")
    about: Any = shell.pages["settings"]
    about.section("about").help_requested.emit("law")
    assert _guide(shell).current == "law"


def test_every_page_of_the_window_has_a_chapter(shell: Shell) -> None:
    _open_everything(shell)
    assert {name for name in shell.pages if name not in OF_PAGES} == {"help"}


@pytest.mark.parametrize("language", ["en", "de"])
def test_the_chapter_on_keys_has_all_that_the_window_registers(
    themes: ThemeManager, translation: Translation, language: str, qtbot: QtBot
) -> None:
    translation.use(language)
    made = _whole(HelpView(themes, language))
    qtbot.addWidget(made)
    made.begin("keyboard")
    said = made.text.toPlainText()
    places = by_place()
    assert len(places) > 10
    for where, told in places:
        assert where.shown_title in said
        for one in told:
            assert one.shown_keys in said, one.id
            assert one.shown_words in said, one.id
    made.search.setText("F11")
    assert "keyboard" in made.contents.shown


@pytest.mark.dressed
def test_links_are_followed_and_back_leads_where_one_read(view: HelpView) -> None:
    view.open("first-session")
    view.text.verticalScrollBar().setValue(120)
    view.text.anchorClicked.emit(QUrl("passphrase.md#the-recovery-sheet"))
    assert view.current == "passphrase"
    assert view.text.verticalScrollBar().value() > 0
    view.go_back()
    assert (view.current, view.text.verticalScrollBar().value()) == ("first-session", 120)
    view.go_back()
    assert view.current == "grid"
    left: list[bool] = []
    view.left.connect(lambda: left.append(True))
    view.go_back()
    assert left == [True]


def test_a_search_lists_the_chapters_that_say_it_and_marks_the_places(view: HelpView) -> None:
    view.search.setText("back door")
    assert view.contents.shown == ("lost-passphrase",)
    view.search.returnPressed.emit()
    assert view.current == "lost-passphrase"
    assert view.text.textCursor().selectedText().casefold() in {"back", "door"}
    assert view.text.extraSelections()
    view.search.setText("qqq xyzzy")
    assert view.contents.shown == ()
    view.search.clear()
    assert view.contents.shown == CHAPTERS
    assert view.text.extraSelections() == []


def test_enter_goes_from_place_to_place_and_round(view: HelpView) -> None:
    view.search.setText("mark")
    places = []
    for _ in range(40):
        view.search.returnPressed.emit()
        places.append(view.text.textCursor().selectionStart())
    assert places[0] in places[1:]
    assert len(set(places)) > 3


def test_a_sentence_is_copied_as_it_stands(view: HelpView) -> None:
    view.open("law")
    told: list[str] = []
    view.told.connect(told.append)
    view.text.anchorClicked.emit(QUrl("copy:2"))
    assert QGuiApplication.clipboard().text() == sentences(chapter("law", "en").markdown)[2]
    assert told == ["Copied."]


def test_every_chapter_is_set_with_its_headings(view: HelpView) -> None:
    for name in CHAPTERS:
        view.open(name)
        document = view.text.document()
        found = []
        block = document.begin()
        while block.isValid():
            if block.blockFormat().headingLevel():
                found.append(block.text().replace("\u00a0", " ").strip())
            block = block.next()
        wanted = headings(with_keys(chapter(name, "en")).markdown)
        assert found == [heading.text for heading in wanted], name


def test_a_line_is_no_longer_than_one_reads_well(view: HelpView) -> None:
    view.resize(2400, 900)
    QApplication.processEvents()
    layout = view.text.document().firstBlock().next().layout()
    longest = max(layout.lineAt(number).textLength() for number in range(layout.lineCount()))
    assert 50 < longest <= 80


@pytest.mark.dressed
def test_it_fits_a_small_window_and_large_letters(view: HelpView, themes: ThemeManager) -> None:
    view.resize(760, 560)
    assert view.field.isVisible()
    themes.set_text_scale(2.0)
    QApplication.processEvents()
    assert view.minimumSizeHint().width() <= 688
    assert view.text.horizontalScrollBar().maximum() == 0
    assert view.current == "grid"
    themes.set_text_scale(1.0)


def test_f1_helps_before_a_journal_is_open(
    tmp_path: Path, clock: Any, window_over: Callable[[Path], MainWindow], qtbot: QtBot
) -> None:
    path = tmp_path / "journal.stance"
    JournalFile(path, clock, kdf_iterations=1).create("words enough").close()
    window = window_over(path)
    window.begin()
    QApplication.sendEvent(window, _key(Qt.Key.Key_F1))
    guide = window._guide
    assert isinstance(guide, HelpWindow)
    qtbot.addWidget(guide)
    assert guide.isVisible()
    assert guide.current == "lost-passphrase"
    assert guide.windowTitle() == "Stance"
    guide.go_back()
    assert not guide.isVisible()
    locked = window.stack.currentWidget()
    assert isinstance(locked, UnlockView)
    locked.help.click()
    again = window._guide
    assert isinstance(again, HelpWindow)
    qtbot.addWidget(again)
    assert again.isVisible()
    window.close()
    assert not again.isVisible()


@pytest.mark.dressed
def test_a_chapter_is_read_with_keys(view: HelpView, qtbot: QtBot) -> None:
    view.open("law")
    bar = view.text.verticalScrollBar()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_End):
        before = bar.value()
        qtbot.keyClick(view.text, key)
        assert bar.value() > before
    assert bar.value() == bar.maximum()
    qtbot.keyClick(view.text, Qt.Key.Key_Home)
    assert bar.value() == 0


def test_letters_that_are_typed_begin_a_search(view: HelpView, qtbot: QtBot) -> None:
    qtbot.keyClicks(view.text, "g")
    assert view.search.text() == "g"
    assert view.focusWidget() is view.search
    qtbot.keyClicks(view.search, "rid")
    assert view.search.text() == "grid"


def test_a_sentence_finds_the_chapters_that_say_most_of_it(view: HelpView) -> None:
    view.search.setText("how do I get my sessions out as Word xyzzy")
    assert view.contents.shown
    view.search.setText("xyzzy")
    assert view.contents.shown == ()


def test_text_can_be_taken_from_a_chapter(view: HelpView) -> None:
    view.text.moveCursor(QTextCursor.MoveOperation.Start)
    view.text.selectAll()
    assert "up to seven" in view.text.textCursor().selectedText()


def _open_everything(shell: Shell) -> None:
    """Every page there is a way to without a journal full of things."""
    ways: list[Callable[[], object]] = [
        *(lambda place=place: shell.show_place(place) for place in Place),  # type: ignore[misc]
        shell.log_session,
        shell.set_intention,
        shell.place_again,
        shell.open_contacts,
        shell.open_reminders,
        shell.open_will,
        shell.offer_sheet,
        shell.read_reflections,
        shell.intake.bring_in,
        *shell.intake.wires().values(),
        shell.packets.build,
        shell.help.open_here,
    ]
    for way in ways:
        try:
            way()
        except TypeError:
            continue  # asks for something to be shown
