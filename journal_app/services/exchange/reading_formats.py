"""Chosen reflections as Markdown, as a self-contained page, and as a Word document."""

from __future__ import annotations

import io
import re
from collections.abc import Sequence
from html import escape

from journal_app.domain.writing import QUESTION
from journal_app.services.exchange.reading_copy import Copy
from journal_app.services.packets.page import paragraphs, whole_page
from journal_app.services.packets.page_svg import grid_svg
from journal_app.wording.words import Words

# What Word's XML cannot hold: control characters but tab and line feed.
_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def as_markdown(found: Sequence[Copy], words: Words) -> str:
    """One Markdown text; what was written stands in it as it was written."""
    pieces = [f"# {words.packet_page('selection_title')}"]
    for copy in found:
        pieces += [f"## {copy.heading}", f"*{copy.about}*"]
        for name, text in copy.sections:
            pieces += [f"### {name}", text.strip()]
        pieces += [f"- {place}" for place in copy.places]
    pieces.append(f"*{words.packet_page('own_notes')} {words.heuristic()}*")
    return "\n\n".join(pieces) + "\n"


def as_page(found: Sequence[Copy], words: Words) -> str:
    """A page for any browser: no scripts, nothing from outside, all text escaped."""
    title = words.packet_page("selection_title")
    body = [f"<h1>{escape(title)}</h1>"]
    for copy in found:
        body.append(f"<h2>{escape(copy.heading)}</h2>")
        body.append(f'<p class="quiet" dir="auto">{escape(copy.about)}</p>')
        for name, text in copy.sections:
            body.append(f"<h3>{escape(name)}</h3>")
            body += paragraphs(text.strip())
        if copy.marks:
            said = "\n".join(copy.places)
            picture = grid_svg(words, copy.marks, said)
            body.append(f'<div class="mark">{picture}<p class="quiet">{escape(said)}</p></div>')
    quiet = f"{words.packet_page('own_notes')} {words.heuristic()}"
    body.append(f'<p class="quiet">{escape(quiet)}</p>')
    return whole_page(title, body, words.language)


def as_word(found: Sequence[Copy], words: Words) -> bytes:
    """A document for word processors."""
    from docx import Document
    from docx.shared import Pt

    document = Document()
    # The template names its maker; nothing of this journal's owner is put there instead.
    document.core_properties.author = ""
    document.core_properties.comments = ""
    document.core_properties.title = "Stance"
    document.styles["Normal"].font.size = Pt(11)
    document.add_heading(words.packet_page("selection_title"), 0)
    for copy in found:
        document.add_heading(_clean(copy.heading), 1)
        document.add_paragraph(_clean(copy.about), "Subtitle")
        for name, text in copy.sections:
            document.add_heading(_clean(name), 2)
            for block in text.strip().split("\n\n"):
                document.add_paragraph(_clean(block.replace(QUESTION, "")))
        for place in copy.places:
            document.add_paragraph(_clean(place), "List Bullet")
    document.add_paragraph(f"{words.packet_page('own_notes')} {words.heuristic()}")
    target = io.BytesIO()
    document.save(target)
    return target.getvalue()


def _clean(text: str) -> str:
    return _NOT_XML.sub("", text)
