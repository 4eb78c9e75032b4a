"""The professional will on one page of paper, to be kept where it will be found."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLocale

from journal_app.domain.will import ProfessionalWill
from journal_app.ui.dates import full_day_text
from journal_app.ui.pdf.document import PdfDocument
from journal_app.ui.pdf.paper import paper_for
from journal_app.ui.translation import translate


def will_paper(will: ProfessionalWill, name: str, journal: Path, disclaimer: str) -> PdfDocument:
    """The document; parts that are not written keep their place with a line to write on."""
    document = PdfDocument(
        paper_for(QLocale()), footer=translate("WillPaper", "This page holds no passphrase.")
    )
    day = full_day_text(will.changed_at.astimezone().date()) if will.changed_at else ""
    document.title(
        translate("WillPaper", "Professional will"),
        " · ".join(part for part in (name.strip(), day) if part),
    )
    document.paragraph(
        translate(
            "WillPaper",
            "For the day on which I cannot decide about my journal myself. It holds notes on my "
            "own work; those in them are known by codes alone.",
        )
    )
    document.paragraph(translate("WillPaper", "The journal is this file: {0}").format(journal))
    for heading, text in (
        (translate("WillPaper", "Who may open the journal"), will.opens),
        (translate("WillPaper", "Who must destroy it"), will.destroys),
        (translate("WillPaper", "Where the passphrase is kept"), will.passphrase_kept),
        (translate("WillPaper", "What else you need to know"), will.words),
    ):
        document.heading(heading)
        document.paragraph(text or _LINE)
    document.heading(translate("WillPaper", "Place, date, signature"))
    document.paragraph(f"\n{_LINE}")
    document.small(disclaimer)
    return document


_LINE = "_" * 52
