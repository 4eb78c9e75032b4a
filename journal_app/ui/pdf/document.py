"""A document on paper: headings, paragraphs, pictures and tables, laid out over pages.

How to make one::

    document = PdfDocument(paper_for(QLocale()), footer=self.tr("personal reflective notes"))
    document.title(self.tr("Preparing a referral"), self.tr("Coach · 21 Nov 2026"))
    document.heading(self.tr("What was seen"))
    document.paragraph(plain_text)          # printed as it was typed
    document.markdown(entry_text)           # a text of the journal, with its lists and emphasis
    document.small(words.heuristic())       # quiet print
    document.picture(QSizeF(720, 300), lambda painter, rect: paint_time_chart(painter, rect, …))
    document.beside(QSizeF(400, 400), paint_it, text)            # words at its right
    document.table([self.tr("Date"), self.tr("Hours")], rows, weights=[2, 1], right={1})
    document.new_page()
    content = document.content()            # the PDF, as bytes
    write_whole(path, content, overwrite=True)                   # storage.files: 0600, flushed

Everything is added from top to bottom and divided over pages afterwards: a heading stays with what
follows it, no line of a paragraph is left alone, rows and pictures are never cut, a table's
headings are repeated. Each page has the footer and "Page x of y"; both are left out where
``footer`` is None. Pictures are painted at a size of their own with the type of the screen
(``paper.paper_theme()`` for the painters of charts and grid) and scaled to the page; nothing
becomes a bitmap. Sizes on paper are points, 72 to the inch.

The same document goes to a printer (``printing.print_document``) and can be looked at without one
(``image``). All but the printing may run off the GUI thread, as long texts should: put the making
and ``content()`` into one function for ``tasks.compute``.

What stands in a PDF besides its pages: the title "Stance", the program's name, the date. The type
is embedded; every word can be searched and copied, emoji by their names (``printable``).
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from functools import cached_property
from typing import TypeAlias

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPagedPaintDevice, QPainter, QPdfWriter

from journal_app.ui.pdf.flow import Placed, divided
from journal_app.ui.pdf.markdown_tables import parts_of
from journal_app.ui.pdf.paper import Paper, Type, paper_font, paper_theme
from journal_app.ui.pdf.picture import Beside, Paint, Picture, Space
from journal_app.ui.pdf.printable import printable
from journal_app.ui.pdf.table import Table
from journal_app.ui.pdf.text_block import TextBlock, TextLook
from journal_app.ui.pdf.unicode_maps import mended

NAME = "Stance"
"""All that the properties of a file say of its content."""
_RESOLUTION = 1200
_POINT = 72.0
_FOOT_GAP, _BESIDE_GAP = 16.0, 18.0

Told: TypeAlias = Callable[[int, int], None]
_Block: TypeAlias = TextBlock | Picture | Beside | Table | Space


class PdfDocument:
    """Collects what is to stand on paper, then sets it. See the module for its use.

    Args:
        paper: the page; ``paper_for(QLocale())`` is the usual one.
        footer: what stands at the foot of every page beside its number; None for bare pages.
    """

    def __init__(self, paper: Paper, footer: str | None = "") -> None:
        theme = paper_theme()
        self.paper = paper
        self._footer = footer
        self._blocks: list[_Block] = []
        self._breaks = False
        self._muted = theme.muted
        self._body = TextLook(colour=theme.ink, rule=theme.line)
        self._title = TextLook(Type.TITLE, True, theme.ink, theme.line, before=0.0, keep=True)
        self._subtitle = TextLook(Type.BODY, False, theme.muted, theme.line, before=0.0)
        self._heading = TextLook(Type.HEADING, True, theme.ink, theme.line, before=16.0, keep=True)
        self._lesser = TextLook(
            Type.SUBHEADING, True, theme.ink, theme.line, before=12.0, keep=True
        )
        self._small = TextLook(Type.SMALL, False, theme.muted, theme.line, before=4.0)
        self._cell = TextLook(Type.SMALL, False, theme.ink, theme.line)
        self._column = TextLook(Type.SMALL, True, theme.muted, theme.control)

    @property
    def width(self) -> float:
        """The room between the margins, in points."""
        return self.paper.room.width()

    # --- what stands on it, from top to bottom

    def title(self, text: str, subtitle: str = "") -> None:
        """The name of the document, and a quiet line below it."""
        self._add(TextBlock(text, self._title, self.width))
        if subtitle:
            self._add(TextBlock(subtitle, self._subtitle, self.width))

    def heading(self, text: str, level: int = 1) -> None:
        """A heading of level 1 or 2; it stays on the page of what follows."""
        self._add(TextBlock(text, self._heading if level == 1 else self._lesser, self.width))

    def paragraph(self, text: str) -> None:
        """Plain text; line breaks are kept, Markdown means nothing."""
        self._add(TextBlock(text, self._body, self.width))

    def markdown(self, text: str) -> None:
        """A text of the journal: paragraphs, lists, quotations, emphasis, tables."""
        for part in parts_of(text):
            if isinstance(part, str):
                self._add(TextBlock(part, self._body, self.width, markdown=True))
                continue
            looks = (replace(self._cell, type=Type.BODY), replace(self._column, type=Type.BODY))
            content = (part.headings, part.rows, part.weights)
            self._add(Table(*content, *looks, self.width, part.right, markdown=True))

    def small(self, text: str) -> None:
        """Plain text in quiet, small print."""
        self._add(TextBlock(text, self._small, self.width))

    def picture(
        self, size: QSizeF, paint: Paint, width: float | None = None, *, keep: bool = False
    ) -> None:
        """A picture, all of the width unless ``width`` is given; smaller where it is too high.

        ``size`` is what it is painted at; ``keep`` holds what follows on its page.
        """
        highest = self.paper.room.height()
        wanted = min(width or self.width, self.width)
        fitting = min(wanted, highest * size.width() / size.height())
        self._add(Picture(size, paint, fitting, keep=keep))

    def beside(self, size: QSizeF, paint: Paint, text: str, share: float = 0.5) -> None:
        """A picture over a share of the width, and plain text at its right. Never divided."""
        picture = Picture(size, paint, self.width * share)
        room = self.width - picture.width - _BESIDE_GAP
        self._add(Beside(picture, TextBlock(text, self._body, room), _BESIDE_GAP))

    def table(
        self,
        headings: Sequence[str],
        rows: Sequence[Sequence[str]],
        weights: Sequence[float],
        right: Collection[int] = (),
    ) -> None:
        """Rows of plain texts; ``right`` are the columns of numbers. Nothing without rows."""
        if rows:
            looks = (self._cell, self._column)
            self._add(Table(headings, rows, weights, *looks, self.width, frozenset(right)))

    def space(self, height: float) -> None:
        """Room left free, in points."""
        self._add(Space(height))

    def new_page(self) -> None:
        """What is added next begins a page."""
        self._breaks = bool(self._blocks)

    def _add(self, block: _Block) -> None:
        block.new_page, self._breaks = self._breaks, False
        self._blocks.append(block)
        for known in ("_pages", "_first_pages"):
            self.__dict__.pop(known, None)

    def _hold(self) -> None:
        """What is added next stays with the end of what was added last, and never begins a page."""
        last = self._blocks[-1]
        if isinstance(last, TextBlock | Beside | Table):
            last.bands = (*last.bands[:-1], replace(last.bands[-1], keep=True))

    @property
    def place(self) -> int:
        """The place of what is added next, for ``page_of``."""
        return len(self._blocks)

    def page_of(self, place: int) -> int:
        """The page, from 0 on, on which the piece at a place begins."""
        return self._first_pages[place]

    @property
    def left_on_page(self) -> float:
        """The height that is still free on the last page so far, in points."""
        room = self.paper.room.height()
        if not self._pages[-1]:
            return room
        placed = self._pages[-1][-1]
        block = self._blocks[placed.piece]
        lead = block.lead if placed.led else 0.0
        used = lead + block.bands[placed.last].bottom - block.bands[placed.first].top
        return room - placed.top - used

    @property
    def goes_on(self) -> bool:
        """Whether what was added last began on an earlier page."""
        last = self._pages[-1]
        return bool(last) and last[-1].first > 0

    # --- what becomes of it

    @property
    def page_count(self) -> int:
        """How many pages it has, at least one."""
        return len(self._pages)

    def content(self) -> bytes:
        """The document as a PDF."""
        return as_pdf(self.paper, (self,))

    def image(self, number: int, scale: float = 1.5) -> QImage:
        """A page (from 0 on) as a picture, ``scale`` pixels to a point: to look at, not to keep."""
        size = (self.paper.page.size() * scale).toSize()
        image = QImage(size, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(scale, scale)
        self.paint_page(painter, number)
        painter.end()
        return image

    def paint_on(self, device: QPagedPaintDevice, resolution: int) -> None:
        """Paint all pages on a writer or printer of so many dots to the inch."""
        paint_documents((self,), device, resolution)

    @cached_property
    def _first_pages(self) -> dict[int, int]:
        found: dict[int, int] = {}
        for number, page in enumerate(self._pages):
            for placed in page:
                found.setdefault(placed.piece, number)
        return found

    @cached_property
    def _pages(self) -> tuple[tuple[Placed, ...], ...]:
        return divided(self._blocks, self.paper.room.height())

    def paint_page(self, painter: QPainter, number: int) -> None:
        """Paint a page, from 0 on, in points."""
        room = self.paper.room
        for placed in self._pages[number]:
            block = self._blocks[placed.piece]
            top = room.top() + placed.top
            if placed.led and isinstance(block, Table):
                block.paint_lead(painter, room.left(), top)
                top += block.lead
            block.paint(painter, room.left(), top, placed.first, placed.last)
        if self._footer is not None:
            self._paint_foot(painter, number)

    def _paint_foot(self, painter: QPainter, number: int) -> None:
        room = self.paper.room
        foot = QRectF(room.left(), room.bottom() + _FOOT_GAP, room.width(), 14)
        painter.setFont(paper_font(Type.SMALL.value))
        painter.setPen(QColor(self._muted))
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(foot, Qt.AlignmentFlag.AlignLeft | middle, printable(self._footer or ""))
        page = QCoreApplication.translate("Pdf", "Page {0} of {1}")
        said = page.format(number + 1, self.page_count)
        painter.drawText(foot, Qt.AlignmentFlag.AlignRight | middle, said)


def as_pdf(paper: Paper, documents: Sequence[PdfDocument], told: Told | None = None) -> bytes:
    """Documents one after the other as one PDF; ``told`` as ``paint_documents`` has it."""
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_RESOLUTION)
    writer.setPageLayout(paper.layout)
    writer.setTitle(NAME)
    writer.setCreator(NAME)
    try:
        paint_documents(documents, writer, _RESOLUTION, told)
    finally:
        buffer.close()
    return mended(bytes(held.data()))


def paint_documents(
    documents: Sequence[PdfDocument],
    device: QPagedPaintDevice,
    resolution: int,
    told: Told | None = None,
) -> None:
    """Paint all pages of documents, one after the other, at so many dots to the inch.

    ``told`` hears how many pages are painted, of how many; what it raises ends the painting.
    """
    painter = QPainter(device)
    try:
        painter.scale(resolution / _POINT, resolution / _POINT)
        pages = [(made, number) for made in documents for number in range(made.page_count)]
        for at, (made, number) in enumerate(pages):
            if at:
                device.newPage()
            made.paint_page(painter, number)
            if told is not None:
                told(at + 1, len(pages))
    finally:
        painter.end()
