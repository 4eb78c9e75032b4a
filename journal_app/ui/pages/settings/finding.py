"""Finding a setting by a word that stands on it or is meant by it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QTextEdit, QWidget

from journal_app.domain.dataclass import dataclass

CALLED, NEAR, MEANT, SAID, WITHIN, ALTOGETHER = 0.0, 0.5, 1.0, 2.0, 2.5, 3.0
"""From the nearest to the furthest place in which words that are looked for may stand."""
LONG_ENOUGH = 4
"""A word of fewer letters, in a sentence, says little: how, get, my, wie, ich."""
_A_BEGINNING, _A_PLACE = 0.5, 0.001
_WORDS = re.compile(r"[^\W_]+")


class _WithoutMarks(dict[int, int | None]):
    """For ``str.translate``: each sign by itself, accents by nothing; looked up once each."""

    def __missing__(self, sign: int) -> int | None:
        self[sign] = None if unicodedata.combining(chr(sign)) else sign
        return self[sign]


_WITHOUT_MARKS = _WithoutMarks()


@dataclass(frozen=True, slots=True)
class Line:
    """What stands on a widget, as it is read or read out, and the same to be searched."""

    widget: QWidget
    text: str
    folded: str


def folded(text: str) -> str:
    """The text without regard to case and accents: ``größe`` is found by ``grosse``."""
    plain = text.replace("\N{ZERO WIDTH SPACE}", "").casefold()
    if plain.isascii():
        return plain
    return unicodedata.normalize("NFKD", plain).translate(_WITHOUT_MARKS)


def says(searched: str, query: str) -> bool:
    """Whether every word of the query is somewhere in a text that is folded already."""
    return all(word in searched for word in folded(query).split())


def meaningful(query: str) -> list[str]:
    """The words of a query that say what is meant: not the short ones of a sentence."""
    return [word for word in _WORDS.findall(folded(query)) if len(word) >= LONG_ENOUGH]


def how_far(query: str, titles: Iterable[str], keywords: Iterable[Iterable[str]]) -> float | None:
    """How far what is called or meant so is from a query; None where words of it are not there.

    Nearest is a title in which every word of the query begins a word; then the keywords, whole
    words before beginnings, and in each list of them the earlier before the later.
    """
    wanted = folded(query).split()
    if any(_begun(wanted, folded(title)) is not None for title in titles):
        return CALLED
    meant = [
        MEANT + begun + place * _A_PLACE
        for listed in keywords
        for place, keyword in enumerate(listed)
        if (begun := _begun(wanted, folded(keyword))) is not None
    ]
    return min(meant, default=None)


def how_far_in_text(line: str, query: str) -> float:
    """How far a line that says every word of a query is from it; the line is folded already."""
    return SAID if _begun(folded(query).split(), line) is not None else WITHIN


def _begun(wanted: list[str], said: str) -> float | None:
    """0 where each is a whole word of what is said, more where one only begins a word."""
    words = _WORDS.findall(said)
    if all(part in words for part in wanted):
        return 0.0
    begins = all(any(word.startswith(part) for word in words) for part in wanted)
    return _A_BEGINNING if begins else None


def lines_on(page: QWidget) -> tuple[Line, ...]:
    """What stands on a page, widget by widget; hidden parts too."""
    said = ((widget, _said(widget)) for widget in page.findChildren(QWidget))
    return tuple(Line(widget, text, folded(text)) for widget, text in said if text)


def _said(widget: QWidget) -> str:
    match widget:
        case QLabel():
            return widget.text()
        case QAbstractButton():
            return f"{widget.text()} {widget.accessibleName()}".replace("&", "").strip()
        case QLineEdit() | QTextEdit():
            return f"{widget.accessibleName()} {widget.placeholderText()}".strip()
        case QComboBox():
            return widget.accessibleName()
        case _:
            return ""
