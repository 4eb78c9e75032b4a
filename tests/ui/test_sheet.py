"""Two texts that feel like one page."""

from __future__ import annotations

import random
from collections.abc import Iterable
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QInputMethodEvent, QKeySequence, QShortcut, QTextCursor, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from journal_app.services.spelling import Spelling
from journal_app.ui.tasks import InlineTasks
from journal_app.ui.theme import ThemeManager
from journal_app.ui.widgets.markdown_style import quiet_questions
from journal_app.ui.widgets.sheet import Sheet
from journal_app.ui.widgets.sheet_text import SheetText
from journal_app.ui.widgets.spell_checker import SpellChecker

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
QUESTION = "What did I feel first?"


@pytest.fixture
def sheet(qtbot: Any, themes: ThemeManager) -> Sheet:
    made = Sheet(themes)
    qtbot.addWidget(made)
    made.resize(500, 400)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def texts(sheet: Sheet) -> tuple[str, str]:
    return sheet.seen.text(), sheet.me.text()


def focused(sheet: Sheet) -> SheetText | None:
    return next((text for text in (sheet.seen, sheet.me) if text.hasFocus()), None)


def select_none(text: SheetText, position: int) -> None:
    cursor = text.textCursor()
    cursor.setPosition(position)
    text.setTextCursor(cursor)


def test_arrows_go_on_into_the_other_text_and_back(sheet: Sheet) -> None:
    sheet.set_texts("first\nsecond line", "third line\nfourth")
    sheet.seen.setFocus()
    select_none(sheet.seen, len("first\nsecond"))
    QTest.keyClick(sheet.seen, Key.Key_Down)
    assert focused(sheet) is sheet.me
    across = sheet.me.textCursor().position()
    assert 3 <= across <= 9
    QTest.keyClick(sheet.me, Key.Key_Up)
    assert focused(sheet) is sheet.seen
    assert sheet.seen.textCursor().blockNumber() == 1
    select_none(sheet.seen, len("first\nsecond line"))
    QTest.keyClick(sheet.seen, Key.Key_Right)
    assert (focused(sheet), sheet.me.textCursor().position()) == (sheet.me, 0)
    QTest.keyClick(sheet.me, Key.Key_Left)
    assert focused(sheet) is sheet.seen
    assert sheet.seen.textCursor().atEnd()
    QTest.keyClick(sheet.seen, Key.Key_Up)
    assert focused(sheet) is sheet.seen
    select_none(sheet.seen, 0)
    QTest.keyClick(sheet.seen, Key.Key_Up)
    assert focused(sheet) is sheet.seen


def test_undo_follows_the_order_of_typing_across_both_texts(sheet: Sheet) -> None:
    sheet.seen.setFocus()
    QTest.keyClicks(sheet.seen, "One")
    QTest.keyClicks(sheet.me, "Two")
    QTest.keyClicks(sheet.seen, " three")
    QTest.keyClicks(sheet.me, " four")
    states = [("One three", "Two four")]
    sheet.seen.setFocus()
    for now in (("One three", "Two"), ("One", "Two"), ("One", ""), ("", "")):
        QTest.keyClick(focused(sheet) or sheet.seen, Key.Key_Z, CONTROL)
        assert texts(sheet) == now
        states.append(now)
    assert focused(sheet) is sheet.seen
    for now in reversed(states[:-1]):
        sheet.history.redo()
        assert texts(sheet) == now
    assert focused(sheet) is sheet.me


def test_writing_after_an_undo_forgets_what_was_undone_in_both(sheet: Sheet) -> None:
    QTest.keyClicks(sheet.seen, "One")
    QTest.keyClicks(sheet.me, "Two")
    sheet.history.undo()
    sheet.history.undo()
    QTest.keyClicks(sheet.me, "New")
    sheet.history.redo()
    assert texts(sheet) == ("", "New")
    assert not sheet.history.can_redo
    assert not sheet.seen.document().isRedoAvailable()


@pytest.mark.parametrize("seed", range(6))
def test_any_order_of_edits_is_undone_and_redone_exactly(sheet: Sheet, seed: int) -> None:
    chance = random.Random(seed)
    states = [texts(sheet)]
    for _ in range(25):
        text = chance.choice((sheet.seen, sheet.me))
        cursor = text.textCursor()
        match chance.randrange(4):
            case 0:
                select_none(text, chance.randint(0, len(text.toPlainText())))
                paste(text, chance.choice(("ä🙂\nzwei", "שלום", "one two")))
            case 1:
                cursor.movePosition(QTextCursor.MoveOperation.Start)
                text.setTextCursor(cursor)
                QTest.keyClick(text, Key.Key_Delete)
            case 2:
                sheet.ask(f"Question {chance.randint(0, 3)}?")
            case _:
                QTest.keyClicks(text, "abc")
        sheet.history._end_step()
        if texts(sheet) != states[-1]:
            states.append(texts(sheet))
    seen = [texts(sheet)]
    while sheet.history.can_undo:
        sheet.history.undo()
        if texts(sheet) != seen[-1]:
            seen.append(texts(sheet))
    assert seen[-1] == ("", "")
    assert is_within(states, list(reversed(seen)))
    while sheet.history.can_redo:
        sheet.history.redo()
    assert texts(sheet) == states[-1]


def is_within(states: Iterable[Any], steps: list[Any]) -> bool:
    """Whether every state was passed on the way, in order."""
    at = iter(steps)
    return all(state in at for state in states)


def test_a_new_entry_has_nothing_to_undo(sheet: Sheet) -> None:
    QTest.keyClicks(sheet.seen, "One")
    sheet.set_texts("Another", "entry")
    assert not sheet.history.can_undo
    sheet.history.undo()
    assert texts(sheet) == ("Another", "entry")


def paste(text: SheetText, plain: str = "", html: str = "") -> None:
    data = QMimeData()
    if plain:
        data.setText(plain)
    if html:
        data.setHtml(html)
    text.insertFromMimeData(data)


def test_paste_takes_the_words_alone(sheet: Sheet) -> None:
    paste(sheet.me, html="<h1>Title</h1><p style='color:red'>Red <b>words</b></p><img src='x'>")
    assert sheet.me.text().split() == ["Title", "Red", "words"]
    sheet.set_texts("", "")
    paste(sheet.me, "one\r\ntwo\x00 10\xa0km", html="<b>other</b>")
    assert sheet.me.text() == "one\ntwo 10\xa0km"
    assert sheet.me.textCursor().charFormat().propertyCount() == 0
    picture = QMimeData()
    picture.setData("image/png", b"x")
    assert not sheet.me.canInsertFromMimeData(picture)


@pytest.mark.parametrize(
    "said", ["Übergröße, Straße", "🙂👩‍👩‍👧 so", "שלום עולם — مرحبا", "10\xa0km", "a\n\n\nb"]
)
def test_any_script_comes_back_as_it_was_written(sheet: Sheet, said: str) -> None:
    sheet.set_texts(said, said)
    assert texts(sheet) == (said, said)
    sheet.set_texts("", "")
    paste(sheet.seen, said)
    assert sheet.seen.text() == said


def test_input_methods_and_dictation_write_as_in_any_field(sheet: Sheet) -> None:
    sheet.me.setFocus()
    QApplication.sendEvent(sheet.me, QInputMethodEvent("にほ", []))
    assert sheet.me.text() == ""
    done = QInputMethodEvent("", [])
    done.setCommitString("日本")
    QApplication.sendEvent(sheet.me, done)
    assert sheet.me.text() == "日本"
    sheet.history.undo()
    assert sheet.me.text() == ""


def test_a_question_becomes_a_quiet_heading_with_the_cursor_below(sheet: Sheet) -> None:
    sheet.set_texts("Seen.", "Mine.")
    sheet.ask(QUESTION)
    assert sheet.me.text() == f"Mine.\n\n#### {QUESTION}\n"
    assert focused(sheet) is sheet.me
    QTest.keyClicks(sheet.me, "Fear.")
    sheet.ask("And then?")
    QTest.keyClicks(sheet.me, "Calm.")
    assert sheet.me.text() == f"Mine.\n\n#### {QUESTION}\nFear.\n\n#### And then?\nCalm."
    sheet.ask(QUESTION)
    QTest.keyClicks(sheet.me, " A lot.")
    assert f"#### {QUESTION}\nFear. A lot.\n\n#### And then?" in sheet.me.text()
    assert sheet.asks(QUESTION)
    select_none(sheet.me, len("Mine."))
    sheet.ask("Between?")
    QTest.keyClicks(sheet.me, "Yes.")
    assert sheet.me.text().startswith(f"Mine.\n\n#### Between?\nYes.\n\n#### {QUESTION}\n")


def test_a_question_goes_where_the_cursor_was_last(sheet: Sheet) -> None:
    sheet.seen.setFocus()
    sheet.ask(QUESTION)
    assert texts(sheet) == (f"#### {QUESTION}\n", "")
    sheet.history.undo()
    assert texts(sheet) == ("", "")


def formats_of(text: SheetText, number: int = 0) -> list[tuple[str, bool, bool]]:
    block = text.document().findBlockByNumber(number)
    raw = block.text().encode("utf-16-le")
    return [
        (
            raw[2 * one.start : 2 * (one.start + one.length)].decode("utf-16-le"),
            one.format.fontWeight() >= 600,
            one.format.fontItalic(),
        )
        for one in block.layout().formats()
    ]


def test_markdown_is_shown_while_it_is_written(sheet: Sheet) -> None:
    lines = ("🙂 a **bold** and *slanted* `code`", "- item", "> said", "# Title", "2 * 3 * 4")
    sheet.seen.setPlainText("\n".join(lines))
    first = formats_of(sheet.seen)
    assert ("bold", True, False) in first
    assert ("slanted", False, True) in first
    assert any(text == "code" for text, _bold, _italic in first)
    assert formats_of(sheet.seen, 1)[0][0] == "- "
    assert ("said", False, True) in formats_of(sheet.seen, 2)
    assert ("Title" in formats_of(sheet.seen, 3)[-1][0], formats_of(sheet.seen, 3)[-1][1]) == (
        True,
        True,
    )
    assert formats_of(sheet.seen, 4) == []
    QTest.keyClicks(sheet.me, "snake_case_name *")
    assert formats_of(sheet.me) == []
    assert not sheet.me.document().isEmpty()


class Knows:
    """A dictionary that knows no word with an x."""

    def check(self, word: str) -> bool:
        return "x" not in word

    def suggest(self, word: str) -> list[str]:
        return [word.replace("x", "s")]


@pytest.fixture
def checker(sheet: Sheet) -> SpellChecker:
    made = SpellChecker(InlineTasks(), Spelling(("en",), lambda _tags: (Knows(),)), sheet)
    sheet.set_checker(made)
    return made


def look(sheet: Sheet, checker: SpellChecker) -> None:
    """Paint once, so that words are found; look them up."""
    sheet.grab()
    checker.look_up()


def wrong_at(text: SheetText, position: int) -> str | None:
    cursor = QTextCursor(text.document())
    cursor.setPosition(position)
    found = text.wrong_word_at(cursor)
    return found.selectedText() if found else None


def labels(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions()]


def test_misspelt_words_are_marked_after_a_pause(sheet: Sheet, checker: SpellChecker) -> None:
    sheet.set_texts("🙂 a mixtake here", "")
    sheet.me.setFocus()
    before = sheet.grab().toImage()
    assert wrong_at(sheet.seen, 5) is None
    look(sheet, checker)
    assert wrong_at(sheet.seen, 8) == "mixtake"
    assert wrong_at(sheet.seen, 3) is None
    assert sheet.grab().toImage() != before
    checker.turn(False)
    assert sheet.grab().toImage() == before


def test_the_menu_offers_suggestions_and_own_words(sheet: Sheet, checker: SpellChecker) -> None:
    added: list[str] = []
    checker.words_added.connect(added.append)
    sheet.set_texts("a mixtake here", "")
    look(sheet, checker)
    word = sheet.seen.wrong_word_at(sheet.seen.cursorForPosition(QPoint(40, 8)))
    assert word is not None
    menu = sheet.seen.menu(word, ("mistake",))
    assert labels(menu)[:2] == ["mistake", "Add to my words"]
    assert "Check spelling" in labels(menu)
    menu.actions()[0].trigger()
    assert sheet.seen.text() == "a mistake here"
    sheet.history.undo()
    assert sheet.seen.text() == "a mixtake here"
    sheet.seen.menu(sheet.seen.wrong_word_at(word), ()).actions()[1].trigger()
    assert added == ["mixtake"]
    assert wrong_at(sheet.seen, 4) is None


def test_the_menu_undoes_what_was_typed_last_in_either_text(sheet: Sheet) -> None:
    undo = next(one for one in sheet.me.menu(None, ()).actions() if one.objectName() == "edit-undo")
    assert not undo.isEnabled()
    QTest.keyClicks(sheet.me, "Mine")
    QTest.keyClicks(sheet.seen, "Seen")
    undo = next(one for one in sheet.me.menu(None, ()).actions() if one.objectName() == "edit-undo")
    undo.trigger()
    assert texts(sheet) == ("", "Mine")


@pytest.mark.dressed
def test_a_question_is_quiet_where_it_is_read(themes: ThemeManager) -> None:
    document = QTextDocument()
    document.setMarkdown(f"Before\n\n#### {QUESTION}\nFear.\n\n# Mine")
    quiet_questions(document, themes.theme)
    asked = document.find(QUESTION).charFormat()
    assert asked.foreground().color().name().upper() == themes.theme.muted
    assert asked.font().pixelSize() <= 14
    assert document.find("Fear").charFormat().foreground().color().name() != themes.theme.muted


def test_words_out_of_sight_are_not_looked_up(sheet: Sheet, checker: SpellChecker) -> None:
    sheet.set_texts("\n".join(f"word number {'abcdefgh'[n % 8]}x" for n in range(400)), "")
    paint_area = sheet.seen.viewport().rect()
    paint_area.setHeight(60)
    sheet.seen.viewport().repaint(paint_area)
    assert len(checker._asked) < 12


def test_20_000_words_stay_whole(sheet: Sheet) -> None:
    said = "\n\n".join("Wörter **hier** und da 🙂 " * 10 for _ in range(340)).strip()
    paste(sheet.me, said)
    assert sheet.me.text() == said
    QTest.keyClicks(sheet.me, " end")
    assert sheet.me.text() == said + " end"
    sheet.history.undo()
    sheet.history.undo()
    assert sheet.me.text() == ""


def test_keys_to_do_again_are_the_window_s_where_the_sheet_has_nothing(
    sheet: Sheet, qtbot: Any
) -> None:
    done: list[int] = []
    shortcut = QShortcut(QKeySequence("Ctrl+Shift+Z"), sheet)
    shortcut.activated.connect(lambda: done.append(1))
    sheet.seen.setFocus()
    both = CONTROL | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClicks(sheet.seen, "one")
    QTest.keyClick(sheet.seen, Key.Key_Z, CONTROL)
    QTest.keyClick(sheet.seen, Key.Key_Z, both)
    assert (texts(sheet)[0], done) == ("one", [])
    QTest.keyClick(sheet.seen, Key.Key_Z, both)
    assert done == [1]
