"""A chapter of the guide, set to be read."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QGuiApplication,
    QTextBlock,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from journal_app.services.guide import Manner, as_text, chapter_html, sentences
from journal_app.ui.pages.journal_text import EntryText, widest_column
from journal_app.ui.theme import Size, Theme
from journal_app.wording.help_chapters import Chapter

COPY = "copy"
LINE_HEIGHT = 128
"""Percent of the font's own line spacing: about 1.55 of its size."""
BESIDE = 16
"""Pixels between the text and its scroll bar."""


class HelpText(EntryText):
    """Shows one chapter. Links lead to chapters; nothing outside is ever loaded or opened."""

    link_followed = Signal(str)
    """A chapter and perhaps a place in it, as ``name#anchor``."""
    sentence_copied = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chapter: Chapter | None = None
        self.setAccessibleName(self.tr("The chapter"))
        self.setViewportMargins(0, 0, BESIDE, 0)
        self.anchorClicked.connect(self._follow)

    def show_chapter(self, chapter: Chapter, theme: Theme) -> None:
        """Set a chapter in the type and the colours of a theme, and begin at its top."""
        self._chapter = chapter
        document = QTextDocument(self)
        document.setDefaultFont(theme.font(Size.READING))
        document.setDocumentMargin(0)
        document.setDefaultStyleSheet(_style(theme))
        html = chapter_html(chapter.markdown, _manner(theme))
        document.setHtml(html.replace("<table>", '<table cellspacing="0">'))
        _tame(document, theme)
        self.setDocument(document)
        self.setMaximumWidth(widest_column(theme.font(Size.READING)) + BESIDE)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def go_to(self, anchor: str) -> None:
        """Bring the heading of this name to the top; the beginning for none."""
        if anchor:
            self.scrollToAnchor(anchor)
        else:
            self.verticalScrollBar().setValue(0)

    def mark(self, words: list[str], theme: Theme) -> int:
        """Put a ground behind every place that says one of the words; how many there are."""
        marked = []
        for word in words:
            cursor = self.document().find(word)
            while not cursor.isNull():
                selection = QTextEdit.ExtraSelection()
                selection.cursor = cursor
                selection.format.setBackground(QColor(theme.attention_soft))
                selection.format.setForeground(QColor(theme.ink))
                marked.append(selection)
                cursor = self.document().find(word, cursor)
        self.setExtraSelections(marked)
        return len(marked)

    def go_to_next(self, words: list[str], *, back: bool = False) -> bool:
        """Select the next place that says one of the words, from the beginning after the last."""
        forward = QTextDocument.FindFlag(0)
        flags = QTextDocument.FindFlag.FindBackward if back else forward
        here = self.textCursor()
        found = [self.document().find(word, here, flags) for word in words]
        found = [cursor for cursor in found if not cursor.isNull()]
        if not found:
            end = QTextCursor.MoveOperation.End if back else QTextCursor.MoveOperation.Start
            here.movePosition(end)
            found = [self.document().find(word, here, flags) for word in words]
            found = [cursor for cursor in found if not cursor.isNull()]
        if not found:
            return False
        nearest = max if back else min
        self.setTextCursor(nearest(found, key=lambda cursor: cursor.selectionStart()))
        self.ensureCursorVisible()
        return True

    def _follow(self, address: QUrl) -> None:
        if address.scheme() == COPY and self._chapter is not None:
            copied = sentences(self._chapter.markdown)[int(address.path())]
            QGuiApplication.clipboard().setText(copied)
            self.sentence_copied.emit()
        else:
            self.link_followed.emit(address.toString().replace(".md", ""))


def _tame(document: QTextDocument, theme: Theme) -> None:
    """Headings have the size of their depth here, and no other by the ways of HTML."""
    sizes = {1: theme.pixels(Size.TITLE), 2: theme.pixels(Size.HEADING)}
    block = document.begin()
    while block.isValid():
        depth = block.blockFormat().headingLevel()
        if depth:
            pixels = round(sizes.get(depth, theme.pixels(Size.READING)))
            _size(block, pixels)
        block = block.next()


def _size(block: QTextBlock, pixels: int) -> None:
    """Give every piece of a heading its size; each keeps what else it is, such as an anchor."""
    pieces = block.begin()
    spans = []
    while not pieces.atEnd():
        piece = pieces.fragment()
        spans.append((piece.position(), piece.length(), piece.charFormat()))
        pieces += 1
    for start, length, format_ in spans:
        format_.clearProperty(QTextFormat.Property.FontSizeAdjustment.value)
        format_.setProperty(QTextFormat.Property.FontPixelSize.value, pixels)
        format_.setFontWeight(QFont.Weight.DemiBold)
        cursor = QTextCursor(block.document())
        cursor.setPosition(start)
        cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
        cursor.setCharFormat(format_)


def _manner(theme: Theme) -> Manner:
    copy = QCoreApplication.translate("HelpText", "Copy")

    def sentence(number: int, words: str) -> str:
        return (
            '<table width="100%" cellspacing="0"><tr>'
            f'<td bgcolor="{theme.accent_soft}" style="padding:12px 14px">'
            f'<p class="said">{as_text(words)}</p>'
            f'<p class="copy"><a href="{COPY}:{number}">{as_text(copy)}</a></p></td></tr></table>'
        )

    return Manner(
        link=lambda address: address,
        picture=lambda _file, _words: "",
        heading=lambda tag, anchor: f'<{tag}><a name="{anchor}"></a>',
        sentence=sentence,
    )


def _style(theme: Theme) -> str:
    mono = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()
    body, small = theme.pixels(Size.BODY), theme.pixels(Size.SMALL)
    return f"""
    h1 {{ margin: 0 0 10px 0 }}
    h2 {{ margin: 22px 0 6px 0 }}
    h3 {{ margin: 16px 0 4px 0 }}
    p, li {{ line-height: {LINE_HEIGHT}%; margin: 0 0 9px 0 }}
    li {{ margin: 0 0 5px 0 }}
    a {{ color: {theme.accent}; text-decoration: none }}
    code {{ font-family: '{mono}'; font-size: {body:.1f}px }}
    pre {{ font-family: '{mono}'; font-size: {body:.1f}px; margin: 4px 0 12px 0 }}
    em {{ font-style: normal; font-weight: 600 }}
    table {{ margin: 2px 0 12px 0 }}
    th {{ color: {theme.muted}; font-size: {small:.1f}px; font-weight: 400; text-align: left }}
    th, td {{ padding: 5px 16px 5px 0; vertical-align: top }}
    p.said {{ margin: 0 0 4px 0 }}
    p.copy {{ margin: 0 }}
    """
