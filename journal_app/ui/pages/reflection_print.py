"""The reflections of a role on paper, in order, each with the grid as it was shown."""

from __future__ import annotations

import re

from PySide6.QtCore import QLocale, QRectF, QSizeF
from PySide6.QtGui import QPainter

from journal_app.domain.grid import Orientation
from journal_app.domain.practice import Role
from journal_app.domain.reflection import Reflection
from journal_app.ui.pages.drift_texts import reflection_day
from journal_app.ui.pages.reflection_row import paragraphs, shown_then
from journal_app.ui.pages.reflection_shown import frozen_picture
from journal_app.ui.pdf.document import PdfDocument
from journal_app.ui.pdf.paper import paper_for, paper_theme
from journal_app.ui.pdf.picture import Paint
from journal_app.ui.translation import translate
from journal_app.ui.widgets.grid_picture import GridPicture, paint_grid
from journal_app.wording.words import Words

_SIDE, _SHARE = 150.0, 0.2
MOST_BESIDE = 500
"""In characters: some eight lines beside the picture."""
_SIGNS = re.compile(r"([!-/:-@\[-`{-~])")


def reflections_on_paper(
    role: Role, reflections: tuple[Reflection, ...], words: Words, orientation: Orientation
) -> PdfDocument:
    """The document; ``reflections`` in the order in which they are to be read."""
    footer = translate("Reflections", "Personal reflective notes")
    document = PdfDocument(paper_for(QLocale()), footer=footer)
    document.title(translate("Reflections", "What I said about where I stand"), words.role(role))
    year = 0
    for reflection in reflections:
        held = reflection.answered_at.astimezone().year
        if held != year:
            document.heading(str(held))
            year = held
        _add(document, reflection, words, orientation)
    document.small(words.heuristic())
    return document


def _add(
    document: PdfDocument, reflection: Reflection, words: Words, orientation: Orientation
) -> None:
    head = f"{reflection_day(reflection)} · {words.answer(reflection.answer)}"
    document.heading(head, level=2)
    parts, then = paragraphs(reflection, words), shown_then(reflection, words)
    picture = frozen_picture(reflection, orientation)
    # What stands beside a picture is never divided over pages, so it must not be long.
    short = sum(map(len, parts)) <= MOST_BESIDE and "\n" not in "".join(parts)
    if picture is not None:
        beside = (*parts, then) if short else (then,)
        text = "\n\n".join(_literal(part) for part in beside)
        document.beside(QSizeF(_SIDE, _SIDE), _painted(picture, words), text, _SHARE)
    if picture is None or not short:
        for part in parts:
            document.paragraph(part)
    if picture is None:
        document.small(then)


def _literal(text: str) -> str:
    """The text as Markdown that means nothing but the text."""
    return _SIGNS.sub(r"\\\1", text)


def _painted(picture: GridPicture, words: Words) -> Paint:
    def paint(painter: QPainter, rect: QRectF) -> None:
        paint_grid(painter, rect, picture, paper_theme(), words)

    return paint
