"""What is printed about clients: a client's file, and the blank card for names kept elsewhere."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from journal_app.services.client_blocks import BlockKind, ClientFile, blocks_of
from journal_app.ui.pdf.document import PdfDocument
from journal_app.ui.pdf.paper import paper_for
from journal_app.wording.words import Words

LINES_ON_A_CARD = 16


def file_content(file: ClientFile, words: Words) -> bytes:
    """Everything about one client as a PDF; may run off the GUI thread."""
    return file_document(file, words).content()


def file_document(file: ClientFile, words: Words) -> PdfDocument:
    """Everything about one client, laid out."""
    document = PdfDocument(paper_for(QLocale()), footer=words.paper_footer())
    for block in blocks_of(file, words):
        match block.kind:
            case BlockKind.TITLE:
                document.title(block.text)
            case BlockKind.HEADING:
                document.heading(block.text)
            case BlockKind.SUBHEADING:
                document.heading(block.text, 2)
            case BlockKind.FIELD:
                document.small(block.name)
                document.paragraph(block.text)
            case BlockKind.TEXT:
                document.paragraph(block.text)
            case BlockKind.SMALL:
                document.small(block.text)
    return document


def name_card() -> PdfDocument:
    """A blank list, code and name, to be filled in by hand and kept away from the computer."""
    document = PdfDocument(paper_for(QLocale()), footer="")
    document.title(
        QCoreApplication.translate("NameCard", "Who is who"),
        QCoreApplication.translate("NameCard", "Keep this elsewhere, locked away"),
    )
    document.paragraph(
        QCoreApplication.translate(
            "NameCard",
            "The journal knows codes alone. This sheet is the only place where a code and a name "
            "stand side by side: fill it in by hand, keep it where nobody looks for it, and never "
            "beside the computer or a backup. Cross out a line when a client was erased.",
        )
    )
    document.table(
        [
            QCoreApplication.translate("NameCard", "Code"),
            QCoreApplication.translate("NameCard", "Name, and how to reach them"),
            QCoreApplication.translate("NameCard", "Erased on"),
        ],
        [["\N{NO-BREAK SPACE}\n\N{NO-BREAK SPACE}", "", ""]] * LINES_ON_A_CARD,
        weights=[2, 5, 2],
    )
    return document
