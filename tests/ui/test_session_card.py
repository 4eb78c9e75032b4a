"""The card beside the pointer: a glance of what was written, in whole words."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from journal_app.ui.widgets.session_card import CardTexts, SessionCard, _shortened

WORDS = st.lists(st.text("aäß🙂ש,.", min_size=1, max_size=12), min_size=30, max_size=60)


@given(WORDS)
def test_a_long_text_ends_with_a_whole_word(words: list[str]) -> None:
    text = " ".join(words)
    shown = _shortened(text)
    if len(text) <= 140:
        assert shown == text
        return
    kept, _, end = shown.rpartition(" ")
    assert end == "…"
    assert len(kept) <= 140
    assert kept.split() == words[: len(kept.split())]
    assert len(kept) + 1 + len(words[len(kept.split())]) > 140, "there was room for another"


@given(st.text("aß🙂", min_size=141, max_size=400))
def test_one_endless_word_is_cut_where_the_glance_ends(word: str) -> None:
    assert _shortened(word) == f"{word[:140]} …"


def test_the_card_says_it(qtbot: QtBot) -> None:
    around = QWidget()
    qtbot.addWidget(around)
    around.resize(600, 400)
    around.show()
    card = SessionCard(around)
    card.show_at(CardTexts("Heron", quote="We counted the chairs. " * 20), QPointF(20, 20))
    said = [one.text() for one in card.findChildren(QLabel) if one.isVisible()]
    assert said[0] == "Heron"
    assert said[1].endswith(("We …", "counted …", "the …", "chairs. …"))
    assert len(said[1]) <= 142
