"""Places in texts as Qt counts them, and what of a text is in sight."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QTextEdit

from journal_app.ui.widgets.squiggles import paint_dots, pattern_of
from journal_app.ui.widgets.text_in_sight import pieces_in_sight, underlines
from journal_app.ui.widgets.utf16 import cut, places

texts = st.text(st.sampled_from("aä ש🙂𝔸\u2028"), max_size=60)
LONG = "wort ein 🙂 anders " * 4000


def units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


@given(texts, st.data())
def test_places_count_as_qt_does(text: str, data: Any) -> None:
    index = data.draw(st.integers(0, len(text)))
    assert places(text)(index) == units(text[:index])


@given(texts, st.data())
def test_a_text_is_cut_as_qt_does(text: str, data: Any) -> None:
    first = data.draw(st.integers(0, len(text)))
    last = data.draw(st.integers(first, len(text)))
    assert cut(text, units(text[:first]), units(text[:last])) == text[first:last]


def shown(qtbot: Any, text: str) -> QTextEdit:
    edit = QTextEdit()
    qtbot.addWidget(edit)
    edit.resize(300, 200)
    edit.setPlainText(text)
    edit.show()
    return edit


def test_of_a_long_paragraph_only_what_is_in_sight_is_looked_at(qtbot: Any) -> None:
    edit = shown(qtbot, LONG)
    bar = edit.verticalScrollBar()
    for value in (0, bar.maximum() // 2, bar.maximum()):
        bar.setValue(value)
        (piece,) = pieces_in_sight(edit, QRectF(edit.viewport().rect()))
        assert 0 < len(piece.said) < 2000
        at = edit.cursorForPosition(edit.viewport().rect().center()).position()
        assert piece.begins <= at <= piece.begins + units(piece.said)
        whole = piece.block.text()
        assert cut(whole, piece.begins, piece.begins + units(piece.said)) == piece.said


def test_short_paragraphs_out_of_sight_are_left_out(qtbot: Any) -> None:
    edit = shown(qtbot, "\n".join(f"line {number}" for number in range(500)))
    said = [piece.said for piece in pieces_in_sight(edit, QRectF(edit.viewport().rect()))]
    assert said[0] == "line 0"
    assert len(said) < 30


def test_words_over_two_lines_are_underlined_on_both(qtbot: Any) -> None:
    edit = shown(qtbot, "x " * 18 + "Frau Donaudampfschiffkapitänin")
    (piece,) = pieces_in_sight(edit, QRectF(edit.viewport().rect()))
    start = piece.said.index("Frau")
    boxes = list(underlines(piece, start, len(piece.said)))
    assert len(boxes) == 2
    assert boxes[0].top() < boxes[1].top()
    assert all(box.width() > 0 for box in boxes)


def test_dots_are_painted_where_the_word_stands_and_nowhere_else(qtbot: Any) -> None:
    pattern = pattern_of(("Anna",))
    assert pattern is not None

    class Dotted(QTextEdit):
        def paintEvent(self, event: Any) -> None:
            super().paintEvent(event)
            paint_dots(self, QRectF(event.rect()), pattern, QColor("#00ff00"))

    def dots(text: str) -> list[int]:
        edit = Dotted()
        qtbot.addWidget(edit)
        edit.resize(300, 60)
        edit.setPlainText(text)
        image = edit.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
        return [
            x
            for x in range(image.width())
            if any(
                image.pixelColor(x, y).green() > image.pixelColor(x, y).red() + 60
                for y in range(image.height())
            )
        ]

    assert dots("no name, Annabel") == []
    first, second = dots("Anna wrote"), dots("I wrote Anna")
    assert first
    assert max(first) < min(second)


def test_no_words_make_no_pattern() -> None:
    assert pattern_of(()) is None
    found = pattern_of(("a.b", "a.b c"))
    assert found is not None
    assert [one.group() for one in found.finditer("a.b c, axb, a.b")] == ["a.b c", "a.b"]
