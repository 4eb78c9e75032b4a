"""What a keystroke costs in one very long paragraph, beside a bare text field.

    python tests/bench/long_paragraph.py [WORDS]

The sheet of the page for writing, with live styling, spelling and words underlined that could tell
who someone is, in a scrolling page. Milliseconds of processor time in the thread that paints, from
the key to the painted text: the least and the median of many keys, in turns with the bare field.
"""

from __future__ import annotations

import os
import random
import sys
from pathlib import Path
from statistics import median
from time import thread_time

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextEdit, QVBoxLayout, QWidget

from journal_app.services.spelling import Spelling
from journal_app.ui.page import scrolling
from journal_app.ui.tasks import InlineTasks
from journal_app.ui.theme import Size, ThemeManager, ThemeMode
from journal_app.ui.widgets.sheet import Sheet
from journal_app.ui.widgets.spell_checker import SpellChecker

WORDS = 20_000
KEYS = 30
WIDTH, HEIGHT = 580, 780
PLAIN = tuple(
    "Wochen nothing really Gespräch über the and quiet sentence again schön half lnage".split()  # noqa: SIM905
)
TEXTS = {
    "words": PLAIN,
    "words and emoji": [*PLAIN, "🙂"],
    "words, names, marks": [*PLAIN, "Anna", "*stark*", "**sehr**", "🙂"],
}


def bare(themes: ThemeManager) -> QTextEdit:
    """The least one can write in."""
    made = QTextEdit()
    made.setFont(themes.theme.font(Size.READING))
    made.resize(WIDTH, HEIGHT)
    made.show()
    return made


def ours(themes: ThemeManager, page: QWidget) -> Sheet:
    """The sheet as the page for writing has it."""
    content = QWidget(page)
    sheet = Sheet(themes, content)
    QVBoxLayout(content).addWidget(sheet)
    QVBoxLayout(page).addWidget(scrolling(content, page))
    sheet.set_checker(SpellChecker(InlineTasks(), Spelling(("en", "de")), sheet))
    sheet.set_hinted(("Anna",))
    page.resize(WIDTH + 60, HEIGHT)
    page.show()
    page.activateWindow()
    return sheet


def keys(text: QTextEdit, count: int) -> list[float]:
    """Milliseconds of each of some keys in the middle of a text."""
    application = QApplication.instance()
    assert application is not None
    taken = []
    for number in range(count):
        begun = thread_time()
        QTest.keyClick(text, Qt.Key.Key_A if number % 6 else Qt.Key.Key_Space)
        application.processEvents()
        taken.append((thread_time() - begun) * 1000)
    return taken


def main(words: int) -> int:
    """Measure and print."""
    application = QApplication(sys.argv[:1])
    application.setStyle("Fusion")
    themes = ThemeManager(application, ThemeMode.LIGHT)
    themes.dress()
    page = QWidget()
    plain, sheet = bare(themes), ours(themes, page)
    for name, choice in TEXTS.items():
        text = " ".join(random.Random(1).choices(choice, k=words))
        fields = {"bare": plain, "sheet": sheet.seen}
        for field in fields.values():
            field.setPlainText(text)
            cursor = field.textCursor()
            cursor.setPosition(len(text) // 2)
            field.setTextCursor(cursor)
            field.setFocus()
        QTest.qWait(1500)
        taken: dict[str, list[float]] = {of: [] for of in fields}
        for _turn in range(3):
            for of, field in fields.items():
                taken[of] += keys(field, KEYS)
        said = ", ".join(
            f"{of} {min(found):.1f} at least, median {median(found):.1f}"
            for of, found in taken.items()
        )
        print(f"{words} words, {name}: {said} ms", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else WORDS))
