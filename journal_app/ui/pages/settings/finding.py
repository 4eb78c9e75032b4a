"""Finding a setting by a word that stands on it or is meant by it."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QTextEdit, QWidget


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
    apart = unicodedata.normalize("NFKD", plain)
    return "".join(sign for sign in apart if not unicodedata.combining(sign))


def says(searched: str, query: str) -> bool:
    """Whether every word of the query is somewhere in a text that is folded already."""
    return all(word in searched for word in folded(query).split())


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
