"""The history of an entry: every saving, what it changed, and the way back to it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QKeyEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from journal_app.domain.entry import EntryDraft
from journal_app.domain.entry_changes import what_changed
from journal_app.domain.word_diff import Fate, Piece, word_diff
from journal_app.services.journal import Revision
from journal_app.ui.dates import full_day_text, time_text
from journal_app.ui.page import Desk
from journal_app.ui.pages.entry_document import LINE_HEIGHT
from journal_app.ui.pages.journal_text import EntryText
from journal_app.ui.read_only import writing
from journal_app.ui.theme import Size
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.empty_clicks import EmptyClicks
from journal_app.ui.widgets.history_delegate import WHAT, WHEN, HistoryDelegate
from journal_app.ui.widgets.text import label

Section = tuple[str, tuple[Piece, ...]]


class HistoryView(QWidget):
    """The savings as a list, the newest first; below, what the chosen one changed word by word."""

    back_wanted = Signal(int)
    """Bring back the saving of this number."""
    closed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._revisions: tuple[Revision, ...] = ()
        self._sections: tuple[Section, ...] = ()
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Every saving, the newest first"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setItemDelegate(HistoryDelegate(desk.themes, self.list))
        self.list.setMouseTracking(True)
        EmptyClicks(self.list)
        self.text = EntryText(self)
        self.text.setAccessibleName(self.tr("What this saving changed"))
        self.legend = label(
            self.tr("Underlined words came in, struck words went out."), "muted", self
        )
        self.back = writing(
            button(self.tr("Bring this back"), "", self._bring_back, self), sessions=True
        )
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(10)
        stack.addWidget(self.list)
        row = QHBoxLayout()
        row.addWidget(self.legend, 1)
        row.addWidget(self.back)
        stack.addLayout(row)
        stack.addWidget(self.text, 1)
        QWidget.setTabOrder(self.list, self.back)
        QWidget.setTabOrder(self.back, self.text)
        self.list.currentRowChanged.connect(self._choose)
        self.setFocusProxy(self.list)

    def show_history(self, revisions: tuple[Revision, ...]) -> None:
        """Show the savings of an entry, the newest first."""
        self._revisions = revisions
        self.list.clear()
        for place, revision in enumerate(revisions):
            saved = revision.saved_at.astimezone()
            when = f"{full_day_text(saved.date())}, {time_text(saved)}"
            what = self._what(place)
            item = QListWidgetItem(f"{when}   {what}")
            item.setData(WHAT, what)
            item.setData(WHEN, when)
            item.setToolTip(what)
            self.list.addItem(item)
        self._keep_height()
        self.list.setCurrentRow(0)

    def be_whole(self, whole: bool) -> None:
        """Be as high as all of it, where the page scrolls; else the list and the text do."""
        self.text.be_whole(whole)
        self._keep_height()

    def retheme(self) -> None:
        """Write the text again in the new colours; rows are as tall as the new letters."""
        self.list.doItemsLayout()
        self._keep_height()
        self._write()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back to reading."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _keep_height(self) -> None:
        most = len(self._revisions) if self.text.is_whole else 5
        rows = max(2, min(most, len(self._revisions)))
        around = 2 * self.list.frameWidth()
        self.list.setFixedHeight(rows * max(1, self.list.sizeHintForRow(0)) + around)

    def _before(self, place: int) -> EntryDraft | None:
        older = place + 1
        return self._revisions[older].content if older < len(self._revisions) else None

    def _what(self, place: int) -> str:
        before = self._before(place)
        if before is None:
            return self.tr("Written")
        return self._desk.words.changes(what_changed(before, self._revisions[place].content))

    def _choose(self, place: int) -> None:
        if not 0 <= place < len(self._revisions):
            return
        self.back.setEnabled(place > 0)
        self.back.setToolTip("" if place else self.tr("This is how it stands now"))
        before, after = self._before(place), self._revisions[place].content
        headings = (self.tr("What was said and seen"), self.tr("Me in it"))

        def show(sections: tuple[Section, ...]) -> None:
            if self.list.currentRow() == place:
                self._sections = sections
                self._write()

        # Two long texts take a while to compare.
        self._desk.tasks.compute(
            partial(_compared, before, after, headings), context=self, done=show
        )

    def _bring_back(self) -> None:
        place = self.list.currentRow()
        if 0 < place < len(self._revisions):
            self.back_wanted.emit(self._revisions[place].number)

    def _write(self) -> None:
        theme = self._desk.themes.theme
        document = QTextDocument(self.text)
        document.setDefaultFont(theme.font(Size.READING))
        document.setDocumentMargin(0)
        cursor = QTextCursor(document)
        quiet = QTextCharFormat()
        quiet.setForeground(QColor(theme.muted))
        quiet.setFont(theme.font(Size.SMALL))
        lines = QTextBlockFormat()
        lines.setLineHeight(LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        for heading, pieces in self._sections:
            if not cursor.atStart():
                cursor.insertBlock(lines)
                cursor.insertBlock(lines)
            cursor.setBlockFormat(lines)
            cursor.insertText(heading, quiet)
            cursor.insertBlock(lines)
            for piece in pieces:
                cursor.insertText(piece.text, self._looks(piece.fate))
        if not self._sections:
            cursor.insertText(self.tr("No words were changed by this saving."), quiet)
        self.text.setDocument(document)

    def _looks(self, fate: Fate) -> QTextCharFormat:
        theme = self._desk.themes.theme
        looks = QTextCharFormat()
        looks.setFont(QFont(theme.font(Size.READING)))
        looks.setForeground(QColor(theme.muted if fate is Fate.REMOVED else theme.ink))
        looks.setFontStrikeOut(fate is Fate.REMOVED)
        if fate is Fate.ADDED:
            looks.setFontUnderline(True)
            looks.setBackground(QColor(theme.accent_soft))
        return looks


def _compared(
    before: EntryDraft | None, after: EntryDraft, headings: tuple[str, str]
) -> tuple[Section, ...]:
    """The texts that differ, or for the first saving those that were written."""
    new = _texts(after, headings)
    if before is None:
        written = ((heading, text) for heading, text in new.items() if text.strip())
        return tuple((heading, (Piece(text, Fate.KEPT),)) for heading, text in written)
    old = _texts(before, headings)
    pairs = ((name, old.get(name, ""), new.get(name, "")) for name in {**new, **old})
    return tuple((name, word_diff(was, is_now)) for name, was, is_now in pairs if was != is_now)


def _texts(content: EntryDraft, headings: tuple[str, str]) -> dict[str, str]:
    own = dict(zip(headings, (content.seen, content.me), strict=True))
    return {**own, **{item.question: item.answer for item in content.answers}}
