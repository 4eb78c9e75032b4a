"""A text on paper: paragraphs of plain text or Markdown, divided into their lines."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import field
from itertools import islice

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPen,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextLine,
    QTextList,
    QTextListFormat,
    QTextOption,
)

from journal_app.domain.dataclass import dataclass
from journal_app.ui.pdf.flow import Band
from journal_app.ui.pdf.paper import Type, paper_font
from journal_app.ui.pdf.printable import printable, printable_markdown

_LINE_HEIGHT = 132.0
_BETWEEN = 5.0
"""Points between the paragraphs of a text."""
_INDENT = 16.0
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
_BULLETS = {
    QTextListFormat.Style.ListDisc: "•",
    QTextListFormat.Style.ListCircle: "◦",
    QTextListFormat.Style.ListSquare: "▪",
}


@dataclass(frozen=True, slots=True)
class TextLook:
    """How a text is set. ``keep``: what follows it stays on its page, as after a heading."""

    type: Type = Type.BODY
    bold: bool = False
    colour: str = "#20262B"
    rule: str = "#B9BEC2"
    before: float = 6.0
    keep: bool = False
    right: bool = False

    @property
    def font(self) -> QFont:
        """The font of its plain words."""
        return paper_font(self.type.value, bold=self.bold)


@dataclass(frozen=True, slots=True)
class _Line:
    """A line where it stands, with the block it is of; ``number`` is 0 for a block's first."""

    top: float
    bottom: float
    number: int
    count: int
    block: QTextBlock
    line: QTextLine
    origin: QPointF


@dataclass(slots=True)
class TextBlock:
    """A text at a width. It is laid out to be measured, and once more where it is painted.

    Nothing but the text and the places of its lines is kept in between: a book has thousands. What
    goes on over several pages stays laid out until the last of them.
    """

    text: str
    look: TextLook
    width: float
    markdown: bool = False
    new_page: bool = False
    lead: float = 0.0
    before: float = field(init=False)
    bands: Sequence[Band] = field(init=False)
    height: float = field(init=False)
    _laid: QTextDocument | None = field(init=False, default=None, repr=False, compare=False)
    """As it is laid out, from one page that it stands on to the next."""

    def __post_init__(self) -> None:
        self.before = self.look.before
        document = self._document()
        self.bands = _bands(list(_lines(document)), keep_last=self.look.keep)
        self.height = self.bands[-1].bottom

    def paint(self, painter: QPainter, left: float, top: float, first: int, last: int) -> None:
        """Paint some of the bands, the first of them at ``top``."""
        document = self._laid or self._document()
        self._laid = document if last < len(self.bands) - 1 else None
        shift = QPointF(left, top - self.bands[first].top)
        painter.save()
        painter.setPen(QColor(self.look.colour))
        for line in islice(_lines(document), first, last + 1):
            self._paint_line(painter, line, shift)
        painter.restore()

    def _paint_line(self, painter: QPainter, line: _Line, shift: QPointF) -> None:
        form = line.block.blockFormat()
        if form.hasProperty(QTextFormat.Property.BlockTrailingHorizontalRulerWidth):
            middle = shift.y() + (line.top + line.bottom) / 2
            painter.setPen(QPen(QColor(self.look.rule), 0.6))
            painter.drawLine(QPointF(shift.x(), middle), QPointF(shift.x() + self.width, middle))
            painter.setPen(QColor(self.look.colour))
            return
        line.line.draw(painter, line.origin + shift)
        if line.number == 0:
            self._paint_marker(painter, line, shift)
        if form.intProperty(QTextFormat.Property.BlockQuoteLevel):
            self._paint_quote(painter, line, shift)

    def _paint_marker(self, painter: QPainter, line: _Line, shift: QPointF) -> None:
        """The bullet or number of a list's item, in the margin before its first line."""
        items: QTextList | None = line.block.textList()
        if items is None:
            return
        style = items.format().style()
        marker = _BULLETS.get(style) or items.itemText(line.block)
        font = self.look.font
        painter.setFont(font)
        width = QFontMetricsF(font).horizontalAdvance(marker)
        text = line.line.naturalTextRect().translated(line.origin + shift)
        leftward = line.block.textDirection() == Qt.LayoutDirection.RightToLeft
        x = text.right() + 5 if leftward else text.left() - 5 - width
        y = line.origin.y() + shift.y() + line.line.y() + line.line.ascent()
        painter.drawText(QPointF(x, y), marker)

    def _paint_quote(self, painter: QPainter, line: _Line, shift: QPointF) -> None:
        leftward = line.block.textDirection() == Qt.LayoutDirection.RightToLeft
        x = shift.x() + (self.width - 4 if leftward else 4)
        painter.fillRect(
            QRectF(x, shift.y() + line.top, 1.4, line.bottom - line.top), QColor(self.look.rule)
        )

    def _document(self) -> QTextDocument:
        document = QTextDocument()
        document.setDocumentMargin(0)
        document.setUseDesignMetrics(True)
        document.setIndentWidth(_INDENT)
        document.setDefaultFont(self.look.font)
        option = QTextOption(_RIGHT if self.look.right else Qt.AlignmentFlag.AlignLeft)
        # Each paragraph by its own words, so that one from right to left begins at the right.
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setUseDesignMetrics(True)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        document.setDefaultTextOption(option)
        if self.markdown:
            document.setMarkdown(
                printable_markdown(self.text), QTextDocument.MarkdownFeature.MarkdownNoHTML
            )
            _tame(document, self.look.colour)
        else:
            document.setPlainText(printable(self.text))
        _space(document)
        document.setTextWidth(self.width)
        return document


def _tame(document: QTextDocument, colour: str) -> None:
    """Headings within a text are bold, not larger; links are words like any other on paper."""
    usual = QTextCharFormat()
    usual.setProperty(QTextFormat.Property.FontSizeAdjustment.value, 0)
    usual.setForeground(QColor(colour))
    cursor = QTextCursor(document)
    cursor.select(QTextCursor.SelectionType.Document)
    cursor.mergeCharFormat(usual)


def _space(document: QTextDocument) -> None:
    """The height of lines, and the space between paragraphs, none within a list."""
    block = document.begin()
    while block.isValid():
        form = QTextBlockFormat()
        form.setLineHeight(_LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        following = block.next()
        within = _listed(block) and _listed(following)
        form.setTopMargin(0)
        form.setBottomMargin(1.5 if within else _BETWEEN)
        QTextCursor(block).mergeBlockFormat(form)
        block = following


def _listed(block: QTextBlock) -> bool:
    items: QTextList | None = block.textList()
    return items is not None


def _lines(document: QTextDocument) -> Iterator[_Line]:
    """All lines of a document that is laid out, from top to bottom."""
    document.documentLayout().documentSize()  # lays out all of it
    block = document.begin()
    while block.isValid():
        own = block.layout()
        origin = own.position()
        count = own.lineCount()
        for number in range(count):
            line = own.lineAt(number)
            top = origin.y() + line.y()
            yield _Line(top, top + line.height(), number, count, block, line, origin)
        block = block.next()


def _bands(lines: Sequence[_Line], *, keep_last: bool) -> tuple[Band, ...]:
    """A band for each line. No line of a paragraph is left alone, no heading without its text."""
    bands = []
    for place, line in enumerate(lines, start=1):
        first_of_several = line.number == 0 and line.count > 1
        before_the_last = line.number == line.count - 2
        heading = line.block.blockFormat().headingLevel() > 0
        is_last = place == len(lines)
        keep = keep_last if is_last else first_of_several or before_the_last or heading
        bands.append(Band(line.top, line.bottom, keep))
    return tuple(bands) or (Band(0.0, 0.0),)
