"""The sheet of paper one takes along to a conversation about further help: one page, no code."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QLocale

from journal_app.domain.contact import Contact
from journal_app.domain.dataclass import dataclass
from journal_app.domain.disguise import ClientNames, Names
from journal_app.ui.pdf.document import PdfDocument
from journal_app.ui.pdf.paper import paper_for
from journal_app.ui.translation import translate
from journal_app.wording import packs

_LINE = "_" * 58


@dataclass(frozen=True, slots=True)
class Preparation:
    """What one wrote for the conversation; nothing of it is kept in the journal.

    Attributes:
        seen: what was seen and heard.
        opening: how one wants to begin.
        options: professionals to name, from one's own list.
        others: options in own words.
        codes: all client codes; none of them comes onto the paper.
    """

    seen: str
    opening: str
    options: tuple[Contact, ...]
    others: str
    codes: tuple[str, ...]


def preparation_document(said: Preparation, language: str) -> PdfDocument:
    """The sheet, with as much about the ten steps as fits beside what was written on one page.

    May run off the GUI thread. A sheet that is too long all the same has more than one page.
    """
    made = _document(said, language, 2)
    for less in (1, 0):
        if made.page_count > 1:
            made = _document(said, language, less)
    return made


def _document(said: Preparation, language: str, detail: int) -> PdfDocument:
    made = PdfDocument(paper_for(QLocale()), footer=None)
    made.title(
        translate("PreparationSheet", "Preparing a conversation"),
        translate("PreparationSheet", "For my eyes only"),
    )
    for heading, text in (
        (translate("PreparationSheet", "What I saw and heard"), said.seen),
        (translate("PreparationSheet", "How I want to begin"), said.opening),
    ):
        if text.strip():
            made.heading(heading, 2)
            made.paragraph(_codeless(text.strip(), said.codes))
    options = [_option(contact, said.codes) for contact in said.options]
    options += [line for line in _codeless(said.others, said.codes).splitlines() if line.strip()]
    if options:
        made.heading(translate("PreparationSheet", "Options I can offer"), 2)
        made.paragraph("\n".join(f"–  {option}" for option in options))
    made.heading(translate("PreparationSheet", "The conversation"), 2)
    rows = [
        (
            str(step.number),
            f"{step.title}. {step.text}" if detail == 2 else step.title,
            f"“{step.say}”" if step.say and detail else "",
        )
        for step in packs.conversation_steps(language)
    ]
    made.table(
        ["", translate("PreparationSheet", "Step"), translate("PreparationSheet", "A line to say")],
        rows,
        weights=[1, 9, 20] if detail < 2 else [1, 15, 15],
    )
    made.heading(
        translate(
            "PreparationSheet", "What we agreed: who does what by when, and when I ask again"
        ),
        2,
    )
    made.paragraph(f"{_LINE}\n\n{_LINE}")
    made.small(packs.disclaimer(language))
    return made


def _option(contact: Contact, codes: tuple[str, ...]) -> str:
    parts = (contact.name, contact.good_for, contact.reach)
    return _codeless(" · ".join(" ".join(part.split()) for part in parts if part), codes)


def _codeless(text: str, codes: Iterable[str]) -> str:
    return Names(ClientNames.HIDDEN, codes).within(text)
