"""A field for a few lines grows with what is written in it."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from journal_app.ui.widgets.note_field import MOST_LINES, NoteField


def test_a_field_grows_with_its_text_and_then_scrolls(qtbot: QtBot) -> None:
    field = NoteField("Context", 3)
    qtbot.addWidget(field)
    field.resize(300, field.sizeHint().height())
    field.show()
    empty = field.sizeHint().height()
    field.setPlainText("one\ntwo\nthree")
    assert field.sizeHint().height() == empty
    field.setPlainText("one\ntwo\nthree\nfour")
    four = field.sizeHint().height()
    assert four == empty + field.fontMetrics().lineSpacing()
    field.resize(field.width(), four)
    assert field.verticalScrollBar().maximum() == 0
    field.setPlainText("line\n" * 60)
    assert field.sizeHint().height() == empty + (MOST_LINES - 3) * field.fontMetrics().lineSpacing()
    field.clear()
    assert field.sizeHint().height() == empty


def test_words_that_break_count_as_lines(qtbot: QtBot) -> None:
    field = NoteField("Context", 1)
    qtbot.addWidget(field)
    field.resize(120, 60)
    field.show()
    before = field.sizeHint().height()
    field.setPlainText("somewhat longer words " * 4)
    assert field.sizeHint().height() > before


def test_another_width_needs_another_height(qtbot: QtBot) -> None:
    field = NoteField("Context", 1)
    qtbot.addWidget(field)
    field.resize(600, 60)
    field.show()
    field.setPlainText("somewhat longer words " * 3)
    heights = []
    for width in (600, 150, 600):
        field.resize(width, 60)
        heights.append(field.sizeHint().height())
    assert heights[0] < heights[1] > heights[2] == heights[0]


def test_what_runs_to_the_left_stands_at_the_right(qtbot: QtBot) -> None:
    field = NoteField("Context", 3)
    qtbot.addWidget(field)
    field.resize(300, 90)
    field.show()
    middle = field.viewport().width() / 2
    field.setPlainText("word")
    assert field.cursorRect().x() < middle
    for typed in ("שלום", ""):
        field.setPlainText(typed)
        assert (field.cursorRect().x() > middle) is bool(typed)
