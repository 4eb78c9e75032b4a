"""Chosen reflections on paper."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QRectF, QSizeF
from PySide6.QtGui import QPainter

from journal_app.domain.grid import Orientation
from journal_app.services.exchange.reading_copy import Copy
from journal_app.ui.pdf.document import PdfDocument
from journal_app.ui.pdf.paper import paper_for, paper_theme
from journal_app.ui.widgets.grid_data import GridPicture, path_marks
from journal_app.ui.widgets.grid_picture import paint_grid
from journal_app.wording.words import Words

_SIDE, _SHARE = 300, 0.42


def selection_pdf(found: tuple[Copy, ...], words: Words, orientation: Orientation) -> bytes:
    """The reflections as a PDF. May run off the GUI thread."""
    return selection_document(found, words, orientation).content()


def selection_document(
    found: tuple[Copy, ...], words: Words, orientation: Orientation
) -> PdfDocument:
    """The reflections on paper. May run off the GUI thread."""
    document = PdfDocument(paper_for(QLocale()), words.packet_page("own_notes"))
    document.title(words.packet_page("selection_title"))
    for copy in found:
        document.heading(copy.heading)
        document.small(copy.about)
        for name, text in copy.sections:
            document.heading(name, 2)
            document.markdown(text.strip())
        if copy.marks:
            picture = GridPicture(
                orientation=orientation,
                marks=path_marks(
                    [position for position, _ in copy.marks], [label for _, label in copy.marks]
                ),
            )

            def paint(painter: QPainter, rect: QRectF, picture: GridPicture = picture) -> None:
                paint_grid(painter, rect, picture, paper_theme(), words)

            document.beside(QSizeF(_SIDE, _SIDE), paint, "\n".join(copy.places), _SHARE)
    document.small(words.heuristic())
    return document
