"""What formats, columns and decisions about an import are called on the screen."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from journal_app.services.exchange.importers.wishes import Meaning, TextField, TitleUse
from journal_app.wording.noop import QT_TRANSLATE_NOOP

_CONTEXT = "ImportNames"

_FORMATS = {
    "csv": QT_TRANSLATE_NOOP("ImportNames", "Table (CSV)"),
    "json": QT_TRANSLATE_NOOP("ImportNames", "Stance (JSON)"),
    "markdown": QT_TRANSLATE_NOOP("ImportNames", "Markdown files"),
    "ics": QT_TRANSLATE_NOOP("ImportNames", "Calendar"),
    "hours": QT_TRANSLATE_NOOP("ImportNames", "Hours"),
}
_PROGRAMS = {
    "dayone": "Day One",
    "journey": "Journey",
    "jrnl": "jrnl",
    "minidiary": "Mini Diarium / Mini Diary",
    "daylio": "Daylio",
    "rednotebook": "RedNotebook",
}
_MEANINGS = {
    Meaning.TAG: QT_TRANSLATE_NOOP("ImportNames", "a tag"),
    Meaning.CLIENT: QT_TRANSLATE_NOOP("ImportNames", "a client code"),
    Meaning.ROLE: QT_TRANSLATE_NOOP("ImportNames", "a role"),
    Meaning.NOTHING: QT_TRANSLATE_NOOP("ImportNames", "left out"),
}
_TITLES = {
    TitleUse.FIRST_LINE: QT_TRANSLATE_NOOP("ImportNames", "the first line of the text"),
    TitleUse.CLIENT: QT_TRANSLATE_NOOP("ImportNames", "the client code"),
    TitleUse.NOTHING: QT_TRANSLATE_NOOP("ImportNames", "left out"),
}
_TEXTS = {
    TextField.SEEN: QT_TRANSLATE_NOOP("ImportNames", "What was said and seen"),
    TextField.ME: QT_TRANSLATE_NOOP("ImportNames", "Me in it"),
}
_COLUMNS = {
    "": QT_TRANSLATE_NOOP("ImportNames", "left out"),
    "date": QT_TRANSLATE_NOOP("ImportNames", "Date"),
    "time": QT_TRANSLATE_NOOP("ImportNames", "Time of day"),
    "minutes": QT_TRANSLATE_NOOP("ImportNames", "Minutes"),
    "hours": QT_TRANSLATE_NOOP("ImportNames", "Hours"),
    "client": QT_TRANSLATE_NOOP("ImportNames", "Client code"),
    "role": QT_TRANSLATE_NOOP("ImportNames", "Role"),
    "format": QT_TRANSLATE_NOOP("ImportNames", "Format"),
    "seen": QT_TRANSLATE_NOOP("ImportNames", "What was said and seen"),
    "me": QT_TRANSLATE_NOOP("ImportNames", "Me in it"),
    "x": QT_TRANSLATE_NOOP("ImportNames", "Expert knowledge – co-creation"),
    "y": QT_TRANSLATE_NOOP("ImportNames", "Causality – meaning"),
    "charge": QT_TRANSLATE_NOOP("ImportNames", "Stayed with me (0 to 4)"),
    "familiarity": QT_TRANSLATE_NOOP("ImportNames", "Familiar ground (0 to 4)"),
    "tags": QT_TRANSLATE_NOOP("ImportNames", "Tags"),
    "observations": QT_TRANSLATE_NOOP("ImportNames", "Observations"),
    "supervision_question": QT_TRANSLATE_NOOP("ImportNames", "Question for supervision"),
    "agreement": QT_TRANSLATE_NOOP("ImportNames", "Agreement"),
    "people": QT_TRANSLATE_NOOP("ImportNames", "People in a group"),
}
OFFERED_COLUMNS = tuple(_COLUMNS)


def format_name(format_: str) -> str:
    """What a format is called; programs by their own names."""
    return _PROGRAMS.get(format_) or _said(_FORMATS.get(format_, format_))


def meaning_name(meaning: Meaning) -> str:
    """What a tag or a notebook becomes."""
    return _said(_MEANINGS[meaning])


def title_name(use: TitleUse) -> str:
    """What titles become."""
    return _said(_TITLES[use])


def text_name(field: TextField) -> str:
    """Where texts go."""
    return _said(_TEXTS[field])


def column_name(column: str) -> str:
    """What a column of a table is; one that only our own export writes by its own name."""
    return _said(_COLUMNS[column]) if column in _COLUMNS else column


def _said(source: str) -> str:
    return QCoreApplication.translate(_CONTEXT, source)
