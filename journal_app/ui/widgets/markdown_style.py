"""Markdown shown while it is written: the text as it is meant, its marks quiet."""

from __future__ import annotations

import re
from bisect import bisect_left

from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QSyntaxHighlighter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)

from journal_app.domain.writing import QUESTION
from journal_app.ui.theme import Size, Theme, ThemeManager
from journal_app.ui.widgets.utf16 import places

_ANY = re.compile(r"[#*_>`]|^\s*(?:[-+]|\d+[.)])\s")
_HEADING = re.compile(r"^(#{1,6})[ \t]+(\S.*)$")
_QUOTE = re.compile(r"^\s{0,3}(?:>\s?)+")
_LIST = re.compile(r"^\s*(?:[-*+]|\d{1,9}[.)])\s")
_CODE = re.compile(r"(`+)(?=[^`])(.+?)(?<!`)\1(?!`)")
_BOLD = re.compile(r"(\*\*|(?<!\w)__)(?=\S)(.+?)(?<=[^\s*_])(\*\*|__(?!\w))")
_ITALIC = re.compile(r"(?<![\w*\\])(\*)(?![\s*])([^*]+?)(?<!\s)(\*)(?![\w*])")
_ITALIC_LOW = re.compile(r"(?<![\w_\\])(_)(?![\s_])([^_]+?)(?<!\s)(_)(?![\w_])")
_AROUND_A_QUESTION = (14.0, 2.0)
"""Pixels above and below a question that is read: it belongs to what follows."""
LONGEST = 12_000
"""Characters of a paragraph that is styled; all of it is laid out anew with every keystroke."""
_QUESTION_LEVEL = len(QUESTION.strip())
"""Its signs were put there by the program, with the question: nobody has to see them."""
_NO_COLOUR = "#00000000"
_LARGE, _SAME_SIZE = 2, 3
"""Headings up to the first level are larger, up to the second bold, below them quiet."""


class MarkdownStyle(QSyntaxHighlighter):
    """Looks at one paragraph at a time and at nothing else, however long the text."""

    def __init__(self, document: QTextDocument, themes: ThemeManager) -> None:
        super().__init__(document)
        self._themes = themes
        self._take_colours()
        themes.changed.connect(self._retheme)

    def highlightBlock(self, text: str) -> None:
        """Style one paragraph."""
        if not text or len(text) > LONGEST or _ANY.search(text) is None:
            return
        self._at = places(text)
        heading = _HEADING.match(text)
        if heading:
            self._heading(heading)
            return
        quote = _QUOTE.match(text)
        if quote:
            self._mark(0, len(text), self._quoted)
            self._mark(0, quote.end(), self._quiet)
        item = _LIST.match(text)
        if item:
            self._mark(0, item.end(), self._item)
        codes = [found.span() for found in _CODE.finditer(text)]
        for pattern, weight, italic in (
            (_BOLD, QFont.Weight.Bold, False),
            (_ITALIC, None, True),
            (_ITALIC_LOW, None, True),
        ):
            for found in pattern.finditer(text, item.end() if item else 0):
                if not _overlaps(codes, *found.span()):
                    self._emphasis(found, weight, italic)
        for found in _CODE.finditer(text):
            self._mark(found.start(), found.end(), self._quiet)
            self._mark(*found.span(2), self._code)

    def _heading(self, found: re.Match[str]) -> None:
        level = len(found.group(1))
        format_ = self._headings[min(level, len(self._headings)) - 1]
        self._mark(0, found.end(), format_)
        unseen = unseen_signs(found.string)
        if unseen:
            self._mark(0, unseen - 1, self._unseen)
            self._mark(unseen - 1, unseen, self._unseen_last)
            return
        quiet = QTextCharFormat(format_)
        quiet.setForeground(self._quiet.foreground())
        self._mark(0, found.end(1), quiet)

    def _emphasis(self, found: re.Match[str], weight: QFont.Weight | None, italic: bool) -> None:
        start, end = found.span(2)
        first, last = self._at(start), self._at(end)
        # What is bold inside of what is slanted is both; only then do its letters differ.
        step = 1 if "*" in found.group(2) or "_" in found.group(2) else last - first
        for at in range(first, last, step):
            format_ = self.format(at)
            if weight is not None:
                format_.setFontWeight(weight)
            if italic:
                format_.setFontItalic(True)
            self.setFormat(at, step, format_)
        self._mark(found.start(), start, self._quiet)
        self._mark(end, found.end(), self._quiet)

    def _mark(self, start: int, end: int, format_: QTextCharFormat) -> None:
        first = self._at(start)
        self.setFormat(first, self._at(end) - first, format_)

    def _retheme(self) -> None:
        self._take_colours()
        self.rehighlight()

    def _take_colours(self) -> None:
        theme = self._themes.theme
        self._quiet = _coloured(theme.control)
        self._quoted = _coloured(theme.muted)
        self._quoted.setFontItalic(True)
        self._item = _coloured(theme.accent)
        self._item.setFontWeight(QFont.Weight.DemiBold)
        self._code = QTextCharFormat()
        mono = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        self._code.setFontFamilies(mono.families())
        self._code.setBackground(QColor(theme.background))
        self._headings = tuple(_heading_format(theme, level) for level in range(1, 5))
        # The caret is as high as what stands before it.
        self._unseen_last = QTextCharFormat(self._headings[_QUESTION_LEVEL - 1])
        self._unseen_last.setFontLetterSpacingType(QFont.SpacingType.PercentageSpacing)
        self._unseen_last.setFontLetterSpacing(1)
        self._unseen = QTextCharFormat(self._unseen_last)
        self._unseen.setForeground(QColor(_NO_COLOUR))
        self._unseen.setProperty(QTextFormat.Property.FontPixelSize, 1)


def unseen_signs(text: str) -> int:
    """How many signs at the beginning of a paragraph are not seen: those of a question."""
    heading = _HEADING.match(text) if text.startswith(QUESTION) else None
    return heading.start(2) if heading else 0


def _overlaps(spans: list[tuple[int, int]], start: int, end: int) -> bool:
    """Whether a stretch shares anything with one of the spans, which are in order and apart."""
    before = bisect_left(spans, (end, end)) - 1
    return before >= 0 and spans[before][1] > start


def quiet_questions(document: QTextDocument, theme: Theme) -> None:
    """Give the questions in a text that is shown, not written, the same look."""
    block = document.begin()
    while block.isValid():
        if block.blockFormat().headingLevel() == _QUESTION_LEVEL:
            cursor = QTextCursor(block)
            cursor.movePosition(
                QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor
            )
            format_ = QTextCharFormat()
            question_format(theme, format_)
            cursor.setCharFormat(format_)
            _set_margins(cursor, *_AROUND_A_QUESTION)
            if block.next().isValid():
                _set_margins(QTextCursor(block.next()), 0, None)
        block = block.next()


def _set_margins(cursor: QTextCursor, above: float, below: float | None) -> None:
    format_ = QTextBlockFormat()
    format_.setTopMargin(above)
    if below is not None:
        format_.setBottomMargin(below)
    cursor.mergeBlockFormat(format_)


def _coloured(colour: str) -> QTextCharFormat:
    format_ = QTextCharFormat()
    format_.setForeground(QColor(colour))
    return format_


def _heading_format(theme: Theme, level: int) -> QTextCharFormat:
    format_ = QTextCharFormat()
    format_.setFontWeight(QFont.Weight.DemiBold)
    if level < _LARGE:
        format_.setProperty(QTextFormat.Property.FontPixelSize, round(theme.pixels(Size.HEADING)))
    if level > _SAME_SIZE:
        question_format(theme, format_)
    return format_


def question_format(theme: Theme, format_: QTextCharFormat) -> None:
    """The look of a question in a text: small and quiet, so that the answer is what one reads."""
    format_.setFontWeight(QFont.Weight.Medium)
    format_.setForeground(QColor(theme.muted))
    format_.setProperty(QTextFormat.Property.FontPixelSize, round(theme.pixels(Size.BODY)))
