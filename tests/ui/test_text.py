"""Labels that hold what people wrote."""

from __future__ import annotations

from typing import Any

import pytest

from journal_app.ui.widgets.text import breakable, label

WORD = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerk"


def test_a_very_long_word_does_not_make_a_label_wide(qtbot: Any) -> None:
    made = label(WORD * 3)
    qtbot.addWidget(made)
    assert made.minimumSizeHint().width() < made.fontMetrics().horizontalAdvance(WORD)


def test_a_label_gives_its_text_back_as_it_was(qtbot: Any) -> None:
    made = label("")
    qtbot.addWidget(made)
    made.setText(WORD)
    assert made.text() == WORD


@pytest.mark.parametrize("text", ["", "Plain words, and a co-creation.", "הלקוח הגיע", "🦉" * 40])
def test_other_texts_stay_as_they_are(text: str) -> None:
    assert breakable(text) == text
