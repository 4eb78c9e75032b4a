"""A packet on paper: the texts first, the sender's own marks at the end."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale, QRectF, QSizeF
from PySide6.QtGui import QPainter

from journal_app.domain.grid import Orientation
from journal_app.domain.packet import Packet, PacketSession
from journal_app.ui.pages.packet_place import both_picture
from journal_app.ui.pdf.document import PdfDocument
from journal_app.ui.pdf.paper import paper_for, paper_theme
from journal_app.ui.widgets.grid_picture import paint_grid
from journal_app.wording.words import Words

_SIDE = 300
_SHARE = 0.42


def packet_pdf(packet: Packet, words: Words, orientation: Orientation) -> bytes:
    """The same as the readable page, as a PDF. May run off the GUI thread."""
    return packet_document(packet, words, orientation).content()


def packet_document(packet: Packet, words: Words, orientation: Orientation) -> PdfDocument:
    """A packet on paper. May run off the GUI thread."""
    say = words.packet_page
    document = PdfDocument(paper_for(QLocale()), words.paper_footer())
    under = [say("signed", signed=packet.signed)] if packet.signed else []
    under.append(say("purpose", purpose=packet.purpose))
    document.title(say("packet_title"), "\n".join(under))
    document.small(words.packet_delete_by(packet.delete_by))
    document.small(say("care"))
    document.small(say("blind"))
    for number, session in enumerate(packet.sessions, 1):
        document.heading(words.packet_session(session, number))
        _texts(document, packet, session, words)
    document.new_page()
    document.heading(say("marks"))
    for number, session in enumerate(packet.sessions, 1):
        document.heading(words.packet_session(session, number), 2)
        _marks(document, session, words, orientation)
    document.small(words.heuristic())
    return document


def _texts(document: PdfDocument, packet: Packet, session: PacketSession, words: Words) -> None:
    texts = [(part, session.text(part).strip()) for part in packet.parts]
    for part, text in texts:
        if text:
            document.heading(words.packet_part(part), 2)
            document.markdown(text)
    if not any(text for _, text in texts):
        only = session.is_placement_only
        document.small(words.packet_page("no_words" if only else "no_text"))


def _marks(
    document: PdfDocument, session: PacketSession, words: Words, orientation: Orientation
) -> None:
    if not session.moments:
        document.small(words.packet_page("not_placed"))
        return
    name = QCoreApplication.translate("Grid", "where I want to be")
    picture = both_picture(session, (), words, orientation, area_name=name)

    def paint(painter: QPainter, rect: QRectF) -> None:
        paint_grid(painter, rect, picture, paper_theme(), words)

    several = len(session.moments) > 1
    said = [
        f"{words.moment_label(moment.label, number)}: {words.position(moment.position)}"
        if several
        else words.position(moment.position)
        for number, moment in enumerate(session.moments, 1)
    ]
    document.beside(QSizeF(_SIDE, _SIDE), paint, "\n".join(said), _SHARE)
