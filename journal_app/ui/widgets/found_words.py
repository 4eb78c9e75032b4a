"""The words of a search in the text that is read, on the colour of a selection."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from journal_app.domain.typed_words import typed_parts
from journal_app.ui.theme import Theme
from journal_app.ui.widgets.utf16 import places

MOST_MARKED = 400
"""So many words are marked in one text; nobody looks at more."""
_WORD = re.compile(r"\w+")


def found_places(text: str, looked_for: str) -> Iterator[tuple[int, int]]:
    """Where the words begin and end, small and capital letters and accents alike.

    Words in quotation marks are found together. The last word may go on while no space follows it;
    a single letter may not.
    """
    said: list[str] = []
    for part in typed_parts(looked_for):
        words = _WORD.findall(_plain(part.text))
        spelled = list(map(re.escape, words))
        if words and not part.ends and part.text[-1].isalnum() and len(words[-1]) > 1:
            spelled[-1] += r"\w*"
        said += [r"\W+".join(spelled)] if part.together and spelled else spelled
    if not said:
        return
    for found in re.finditer(rf"\b(?:{'|'.join(said)})\b", _plain(text)):
        yield found.span()


def found_words(view: QTextEdit, looked_for: str, theme: Theme) -> list[QTextEdit.ExtraSelection]:
    """The marks of a search in what a view shows."""
    shown = view.toPlainText()
    position = places(shown)
    look = QTextCharFormat()
    look.setBackground(QColor(theme.selection))
    made: list[QTextEdit.ExtraSelection] = []
    for begins, ends in found_places(shown, looked_for):
        cursor = QTextCursor(view.document())
        cursor.setPosition(position(begins))
        cursor.setPosition(position(ends), QTextCursor.MoveMode.KeepAnchor)
        selection = QTextEdit.ExtraSelection()
        selection.cursor = cursor
        selection.format = look
        made.append(selection)
        if len(made) == MOST_MARKED:
            break
    return made


def _plain(text: str) -> str:
    """The text as it is compared, as long as it was: each sign stays one sign."""
    return "".join(map(_plain_sign, text))


def _plain_sign(sign: str) -> str:
    base = unicodedata.normalize("NFD", sign)[0].casefold()
    return base if len(base) == 1 else sign
