"""The words of an entry set for reading: quiet headings, reading text, Markdown as it is meant."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject
from PySide6.QtGui import (
    QColor,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)

from journal_app.domain.writing import lines_kept
from journal_app.ui.theme import Size, Theme
from journal_app.ui.widgets.markdown_style import quiet_questions

LINE_HEIGHT = 128.0
"""Percent of the font's own line spacing: about 1.55 of its size."""
_MARKDOWN = QTextDocument.MarkdownFeature.MarkdownNoHTML
_BETWEEN = 18
"""Pixels above the heading of a section."""


def entry_document(
    sections: Iterable[tuple[str, str]], theme: Theme, parent: QObject
) -> QTextDocument:
    """Headings with their texts, in the type and the colours of a theme."""
    document = QTextDocument(parent)
    document.setDefaultFont(theme.font(Size.READING))
    document.setDocumentMargin(0)
    cursor = QTextCursor(document)
    for heading, text in sections:
        _section(cursor, heading, text, theme)
    quiet_questions(document, theme)
    return document


def _section(cursor: QTextCursor, heading: str, text: str, theme: Theme) -> None:
    quiet = QTextCharFormat()
    quiet.setForeground(QColor(theme.muted))
    quiet.setFont(theme.font(Size.SMALL))
    above = QTextBlockFormat()
    above.setTopMargin(0 if cursor.atStart() else _BETWEEN)
    above.setBottomMargin(4)
    if not cursor.atStart():
        cursor.insertBlock()
    cursor.setBlockFormat(above)
    cursor.insertText(heading, quiet)
    cursor.insertBlock(QTextBlockFormat(), QTextCharFormat())
    first = cursor.position()
    cursor.insertMarkdown(lines_kept(text), _MARKDOWN)
    _tame(cursor.document(), first)
    cursor.setPosition(first)
    cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
    lines = QTextBlockFormat()
    lines.setLineHeight(LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    cursor.mergeBlockFormat(lines)
    cursor.movePosition(QTextCursor.MoveOperation.End)


def _tame(document: QTextDocument, first: int) -> None:
    """Headings within a text stay below the entry's own; no line is left empty above a list."""
    block = document.findBlock(first)
    if not block.text() and block.next().isValid():
        cursor = QTextCursor(block)
        cursor.setPosition(block.next().position(), QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
    larger = QTextFormat.Property.FontSizeAdjustment.value
    usual = QTextCharFormat()
    usual.setProperty(larger, 0)
    block = document.findBlock(first)
    while block.isValid():
        cursor = QTextCursor(block)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        if cursor.charFormat().hasProperty(larger):
            cursor.mergeCharFormat(usual)
        block = block.next()
