"""The page that would leave, as it is; what deserves a look is marked in it."""

from __future__ import annotations

import re

from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor, QTextDocument, QTextFormat
from PySide6.QtWidgets import QTextEdit, QWidget

from journal_app.services.packets.building import Found
from journal_app.ui.page import Desk
from journal_app.ui.pages.journal_text import WholeEntryText
from journal_app.ui.theme import Size, Theme
from journal_app.ui.widgets.card import Card
from journal_app.ui.widgets.text import label

_PICTURE = re.compile("<svg.*?</svg>", re.DOTALL)


class PreviewCard(Card):
    """Exactly what is sealed, but for the pictures of the grid, which are said in words here."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self._page = ""
        self._found: tuple[Found, ...] = ()
        self.set_heading(self.tr("What leaves"))
        self.text = WholeEntryText(self)
        self.text.setAccessibleName(self.tr("What leaves"))
        self.text.setProperty("preview", True)
        self.nothing = label(
            self.tr("Choose a session, and its page will stand here."), "muted", self
        )
        self.body.addWidget(self.nothing)
        self.body.addWidget(self.text)
        self.text.hide()

    def show_page(self, page: str, found: tuple[Found, ...]) -> None:
        """Show the page, with its finds marked."""
        self._page, self._found = page, found
        document = QTextDocument(self.text)
        document.setDefaultFont(self._desk.themes.theme.font(Size.BODY))
        document.setDocumentMargin(0)
        document.setDefaultStyleSheet(_quiet(self._desk.themes.theme))
        document.setHtml(_without_colours(page))
        _tame_headings(document, self._desk.themes.theme)
        self.text.setDocument(document)
        self.text.setExtraSelections(self._marked(document))
        self.nothing.hide()
        self.text.show()

    def wait(self) -> None:
        """What leaves is not known yet."""
        self.show_nothing()
        self.nothing.hide()

    def show_nothing(self) -> None:
        """No session is chosen."""
        self._page = ""
        self.text.hide()
        self.nothing.show()

    def retheme(self) -> None:
        """Mark the finds in other colours."""
        if self._page:
            self.show_page(self._page, self._found)

    def _marked(self, document: QTextDocument) -> list[QTextEdit.ExtraSelection]:
        theme = self._desk.themes.theme
        look = QTextCharFormat()
        look.setBackground(QColor(theme.attention_soft))
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        look.setUnderlineColor(QColor(theme.attention))
        found = []
        for words in dict.fromkeys(item.words for item in self._found):
            cursor = document.find(words)
            while not cursor.isNull():
                selection = QTextEdit.ExtraSelection()
                selection.cursor = cursor
                selection.format = look
                found.append(selection)
                cursor = document.find(words, cursor)
        return found


def _quiet(theme: Theme) -> str:
    return f"p {{ white-space: pre-wrap }} h3, .quiet {{ color: {theme.muted} }}"


def _tame_headings(document: QTextDocument, theme: Theme) -> None:
    """Headings no larger than those of the window."""
    sizes = {1: Size.HEADING, 2: Size.READING, 3: Size.SMALL}
    block = document.begin()
    while block.isValid():
        size = sizes.get(block.blockFormat().headingLevel())
        if size is not None:
            look = QTextCharFormat()
            look.setFont(theme.font(size, bold=True))
            look.setProperty(QTextFormat.Property.FontSizeAdjustment.value, 0)
            cursor = QTextCursor(block)
            cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
            cursor.mergeCharFormat(look)
        block = block.next()


def _without_colours(page: str) -> str:
    """The body alone: its style is made for paper-white, and the window may be dark.

    Pictures of the grid are left out; what they show stands below them in words.
    """
    return _PICTURE.sub("", page[page.index("<body>") :])
