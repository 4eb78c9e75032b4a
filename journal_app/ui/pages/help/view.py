"""The guide: its chapters at the left, found by a word, and the chosen one beside them."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from journal_app.services.guide import Found, search
from journal_app.ui.actions.binding import bind
from journal_app.ui.pages.help.keys import with_keys
from journal_app.ui.pages.help.text import HelpText
from journal_app.ui.pages.journal_text import widest_column
from journal_app.ui.pages.settings.finding import folded, meaningful, says
from journal_app.ui.tasks import Steps
from journal_app.ui.theme import Size, ThemeManager
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.card import Card, PageHeader
from journal_app.ui.widgets.contents import Contents
from journal_app.ui.widgets.list_beside import ListBeside
from journal_app.wording.help_chapters import CHAPTERS, PARTS, around, chapter, place_in

LIST_WIDTH = 244
AROUND = 28


class HelpView(QWidget):
    """Reads like a book: a chapter at a time, and back to where one came from.

    Its parts are made by ``making``, before anything is asked of it.
    """

    left = Signal()
    told = Signal(str)

    def __init__(self, themes: ThemeManager, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._themes, self._language = themes, language
        self.current = ""
        """The name of the chapter that is shown; empty before the first one is."""
        self._in_other_colours = False
        """Whether there was another theme since nobody saw it."""
        self._before: list[tuple[str, int]] = []
        self._found: dict[str, Found] = {}

    def making(self) -> Steps:
        """Make the parts, a few milliseconds of work in each step."""
        language = self._language
        self.header = PageHeader(
            self.tr("Help"), self.tr("The guide; all of it is on this computer"), self
        )
        self.back = button(self.tr("Back"), "", self.go_back, self)
        self.back.setToolTip(self.tr("Back to where you came from  (Alt+Left)"))
        self.header.buttons.addWidget(self.back)
        self.beside = ListBeside(
            self,
            self.tr("Search the guide"),
            self.tr("Chapter of the guide"),
            width=LIST_WIDTH,
            foot=24,
        )
        self.search, self.field = self.beside.search, self.beside.field
        yield
        self._chapters = {}
        for name in CHAPTERS:
            self._chapters[name] = with_keys(chapter(name, language))
            yield
        titles = [(name, found.title) for name, found in self._chapters.items()]
        parts = around(language).parts
        self.contents = Contents(
            titles,
            self.tr("Chapters of the guide"),
            self.tr("No chapter says that. Try another word, or fewer."),
            self.beside.inside,
            {part.chapters[0]: parts[part.name] for part in PARTS},
        )
        yield
        self.beside.hold(self.contents)
        yield
        self.text = HelpText(self)
        self._lay_out()
        for name, title in titles:
            self.field.addItem(title, name)
        self._connect_signals()
        self.setFocusProxy(self.text)
        self._themes.changed.connect(self._follow_theme)

    def open(self, where: str) -> None:
        """Show a chapter, named as in ``OF_PAGES``; where one was is remembered for going back."""
        if self.current:
            self._before.append((self.current, self.text.verticalScrollBar().value()))
        self._show_place(place_in(where, self._language))

    def begin(self, where: str) -> None:
        """The same for one who comes to the guide from elsewhere: back leads out of it again."""
        self._before.clear()
        self.search.clear()
        self._show_place(place_in(where, self._language))

    def go_back(self) -> None:
        """To the chapter one read before, else to where one was before the guide."""
        if not self._before:
            self.left.emit()
            return
        name, value = self._before.pop()
        self._show_place(name)
        self.text.verticalScrollBar().setValue(value)

    def focus_search(self) -> None:
        """Look for a word."""
        self.beside.focus_search()

    def _follow_theme(self) -> None:
        self._in_other_colours = True
        if self.isVisible():
            self._catch_up_with_theme()

    def _catch_up_with_theme(self) -> None:
        """Set the chapter again, in other colours or another size, where one was reading.

        And fit it into the room there is.
        """
        changed, self._in_other_colours = self._in_other_colours, False
        if changed and self.current:
            value = self.text.verticalScrollBar().value()
            self._show_place(self.current)
            self.text.verticalScrollBar().setValue(value)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """The layout is known only now."""
        super().showEvent(event)
        self._catch_up_with_theme()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The list beside the chapter, or as one field above it."""
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves the guide; letters that nothing else takes begin a search."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        typed, shift = event.text(), Qt.KeyboardModifier.ShiftModifier
        if typed.strip() and typed.isprintable() and not event.modifiers() & ~shift:
            self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.search.setText(typed)
            return
        super().keyPressEvent(event)

    def _lay_out(self) -> None:
        self.card = Card(parent=self)
        self.card.body.setContentsMargins(AROUND, 22, 12, 6)
        self.card.body.addWidget(self.text)
        beside = QHBoxLayout()
        beside.setContentsMargins(0, 0, 0, 24)
        beside.addWidget(self.card, 100)
        beside.addStretch()
        self.beside.across.addLayout(beside, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(26, 24, 26, 0)
        outer.setSpacing(14)
        outer.addWidget(self.header)
        outer.addLayout(self.beside.across, 1)

    def _fit(self) -> None:
        theme = self._themes.theme
        self.beside.fit(theme.text_scale)
        self.card.setMaximumWidth(widest_column(theme.font(Size.READING)) + AROUND + 14)

    def _connect_signals(self) -> None:
        self.contents.chosen.connect(self._choose)
        self.field.activated.connect(lambda index: self._choose(str(self.field.itemData(index))))
        self.search.textChanged.connect(self._find)
        self.search.returnPressed.connect(self._go_to_found)
        self.beside.into_list.connect(lambda: self.contents.step(0))
        self.text.link_followed.connect(self.open)
        self.text.sentence_copied.connect(lambda: self.told.emit(self.tr("Copied.")))
        bind("help.back", self, self.go_back)
        bind("help.next", self, self._go_to_word)
        bind("help.before", self, partial(self._go_to_word, back=True))

    def _choose(self, name: str) -> None:
        if name == self.current:
            return
        self.open(name)
        found = self._found.get(name)
        if found is not None:
            self.text.go_to(found.heading.anchor if found.heading.depth > 1 else "")

    def _show_place(self, place: str) -> None:
        name, _, anchor = place.partition("#")
        if name not in CHAPTERS:
            return
        self.current = name
        self.text.show_chapter(self._chapters[name], self._themes.theme)
        self.text.mark(self._words(), self._themes.theme)
        self.contents.select(name)
        self.field.setCurrentIndex(self.field.findData(name))
        self.text.go_to(anchor)

    # --- finding

    def _words(self) -> list[str]:
        return self.search.text().split()

    def _find(self, query: str) -> None:
        """List the chapters that say every word, each with the part of it that does."""
        self._found.clear()
        if query.strip():
            chapters = self._chapters.values()
            found = search(lambda text: says(folded(text), query), chapters)
            words = meaningful(query)
            if not found and len(query.split()) > 1:  # a sentence: what says most of it
                for least in range(len(words), 0, -1):
                    found = search(partial(_says_some, words, least), chapters)
                    if found:
                        break
            self._found.update({one.name: one for one in found})
            remarks = {one.name: one.heading.text if one.heading.depth > 1 else "" for one in found}
            self.contents.show_found(remarks)
        else:
            self.contents.show_found(None)
        self.text.mark(self._words(), self._themes.theme)

    def _go_to_found(self) -> None:
        """To the next place of the chapter that says it, or to the first chapter that does."""
        if not self._found:
            return
        if self.current not in self._found:
            titled = (one.name for one in self._found.values() if one.heading.depth == 1)
            self._choose(next(titled, next(iter(self._found))))
        self._go_to_word()

    def _go_to_word(self, *, back: bool = False) -> None:
        words = self._words()
        if words:
            self.text.go_to_next(words, back=back)


def _says_some(words: list[str], least: int, text: str) -> bool:
    said = folded(text)
    return sum(word in said for word in words) >= least
