"""The words of a search are marked in the text that is read."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from journal_app.ui.pages.journal_text import EntryText
from journal_app.ui.theme import ThemeManager
from journal_app.ui.widgets.found_words import MOST_MARKED, found_places, found_words


@pytest.mark.parametrize(
    ("text", "looked_for", "found"),
    [
        ("The Silence, then silences.", "silence", ["Silence", "silences"]),
        ("The Silence, then silences.", "silence ", ["Silence"]),
        ("An over-long pause", "long", ["long"]),
        ("Un café à côté", "cafe cote", ["café", "côté"]),
        ("the long, long silence", '"long silence"', ["long silence"]),
        ("long silences, the long", "„long sil", ["long silences"]),
        ("long silence, silence", "silence “long silence”", ["long silence", "silence"]),
        ("a word", "a", ["a"]),
        ("another word", "a", []),
        ("what is asked", "(what?", ["what"]),
        ("what is asked", "…", []),
        ("what is asked", "", []),
        ("#tag and tag", "#tag", ["tag", "tag"]),
    ],
)
def test_words_are_found_as_the_search_finds_them(
    text: str, looked_for: str, found: list[str]
) -> None:
    assert [text[begins:ends] for begins, ends in found_places(text, looked_for)] == found


@given(st.text(), st.text())
def test_places_lie_within_the_text_one_after_another(text: str, looked_for: str) -> None:
    at = 0
    for begins, ends in found_places(text, looked_for):
        assert at <= begins < ends <= len(text)
        at = ends


def test_the_marks_stand_on_the_words_also_behind_an_emoji(
    themes: ThemeManager, qtbot: QtBot
) -> None:
    view = EntryText()
    qtbot.addWidget(view)
    view.setPlainText("🙂 a pause, and a Pause. " + "pause " * MOST_MARKED)
    made = found_words(view, "pause ", themes.theme)
    assert [one.cursor.selectedText() for one in made[:2]] == ["pause", "Pause"]
    assert len(made) == MOST_MARKED
