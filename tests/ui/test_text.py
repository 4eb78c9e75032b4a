"""Labels that hold what people wrote."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from journal_app.ui.widgets.text import MEASURE, ElidedLabel, breakable, label

WORD = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerk"
BREAK = "\N{ZERO WIDTH SPACE}"


def test_a_very_long_word_does_not_make_a_label_wide(qtbot: Any) -> None:
    made = label(WORD * 3)
    qtbot.addWidget(made)
    assert made.minimumSizeHint().width() < made.fontMetrics().horizontalAdvance(WORD)


def test_a_paragraph_has_lines_that_one_reads_well_however_wide_it_is(qtbot: Any) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    long = "What was said there, and what it may have meant to the two of them. " * 4
    made, short = label(long), label("One line that is a bit longer than a line of a paragraph is.")
    for one in (made, short):
        column.addWidget(one)
    column.addStretch()
    page.resize(1600, 400)
    page.show()
    QApplication.processEvents()
    line = made.fontMetrics().horizontalAdvance(long[:MEASURE])
    assert made.contentsRect().width() <= 1.05 * line
    assert made.height() >= 3 * made.fontMetrics().height()
    assert short.contentsRect().width() == short.width()
    page.resize(200, 400)
    QApplication.processEvents()
    assert page.width() == 200
    assert made.contentsRect().width() == made.width()


def test_a_label_gives_its_text_back_as_it_was(qtbot: Any) -> None:
    made = label("")
    qtbot.addWidget(made)
    made.setText(WORD)
    assert made.text() == WORD


@pytest.mark.parametrize("text", ["", "Plain words, and a co-creation.", "הלקוח הגיע", "🦉" * 40])
def test_other_texts_stay_as_they_are(text: str) -> None:
    assert breakable(text) == text


def test_a_path_goes_on_in_the_next_line_after_a_folder() -> None:
    path = "/home/somebody/Documents/Practice/Supervision/journal.stance"
    assert breakable(path).split(BREAK) == [
        "/home/",
        "somebody/",
        "Documents/",
        "Practice/",
        "Supervision/",
        "journal.stance",
    ]
    assert breakable("C:\\Users\\somebody\\Documents\\journal.stance").split(BREAK)[1] == "Users\\"


def test_a_long_name_goes_on_after_a_sign_between_its_parts() -> None:
    path = "/home/journal.wiederhergestellt.stance."
    assert breakable(path).split(BREAK) == ["/home/", "journal.", "wiederhergestellt.", "stance."]


def test_a_very_long_name_in_a_path_is_broken_too() -> None:
    assert max(map(len, breakable(f"/home/somebody/{WORD}.stance").split(BREAK))) <= 10


@given(st.text(alphabet="ab/\\ -.", max_size=90))
def test_nothing_but_places_to_break_is_put_in(text: str) -> None:
    broken = breakable(text)
    assert broken.replace(BREAK, "") == text
    assert breakable(broken) == broken


def test_what_can_be_selected_is_copied_as_it_is(qtbot: Any) -> None:
    made = label("")
    qtbot.addWidget(made)
    made.setText(WORD)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    made.setSelection(0, len(WORD))
    assert made.selectedText() == WORD
    made.setText(WORD * 2)
    made.setSelection(0, 2 * len(WORD))
    assert made.selectedText() == WORD * 2


@pytest.mark.parametrize(
    ("text", "narrow"),
    [
        ("8 Nov 2026, 3:40 PM", "8 Nov 2026"),
        ("am Di., 17. Nov. um 13:00", "Di., 17. Nov."),
        ("Bereich −0,4 bis 0,1", "−0,4 bis 0,1"),
        ("a session of 60 min", "60 min"),
        ("nearer to co-creation", "co-creation"),
        ("näher bei Ko-Kreation", "Ko-Kreation"),
    ],
)
def test_what_is_read_as_one_piece_is_not_broken(qtbot: Any, text: str, narrow: str) -> None:
    made, piece = label(text), label(narrow)
    for one in (made, piece):
        qtbot.addWidget(one)
    assert made.text() == text
    across = piece.fontMetrics().horizontalAdvance(narrow)
    assert piece.heightForWidth(max(1, across // 2)) == piece.heightForWidth(across + 8)
    assert made.heightForWidth(across + 8) > piece.heightForWidth(across + 8)


def test_one_line_is_cut_anew_in_other_letters(qtbot: Any) -> None:
    """Also where it becomes no wider or higher for them."""
    whole = QWidget()
    qtbot.addWidget(whole)
    whole.resize(260, 200)
    line = ElidedLabel("Leadership clients began, and the new supervisor came", "", whole)
    QVBoxLayout(whole).addWidget(line)
    whole.show()
    small, width, usual = line.text(), line.width(), line.font()
    larger = line.font()
    larger.setPixelSize(2 * line.fontInfo().pixelSize())  # its own may be told in either
    line.setFont(larger)
    assert line.fontMetrics().horizontalAdvance(line.text()) <= line.width() == width
    assert len(line.text()) < len(small)
    line.setFont(usual)
    assert line.text() == small
