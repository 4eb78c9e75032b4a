"""The reflections of a role on paper, in order, each with the grid as it was shown."""

from __future__ import annotations

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

_SIDE, _SHARE = 150.0, 0.24


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
    picture = frozen_picture(reflection, orientation)
    if picture is not None:
        document.beside(
            QSizeF(_SIDE, _SIDE), _painted(picture, words), shown_then(reflection, words), _SHARE
        )
    else:
        document.small(shown_then(reflection, words))
    for part in paragraphs(reflection, words):
        document.paragraph(part)


def _painted(picture: GridPicture, words: Words) -> Paint:
    def paint(painter: QPainter, rect: QRectF) -> None:
        paint_grid(painter, rect, picture, paper_theme(), words)

    return paint
