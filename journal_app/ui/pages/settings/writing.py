"""Settings of writing: own questions, own words, whether spelling is checked."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from journal_app.services.changes import Subject
from journal_app.ui.page import Desk
from journal_app.ui.pages.log_kept import CHECK, OWN_PROMPTS, OWN_WORDS, WritingKept, read_kept
from journal_app.ui.pages.settings.section import Section
from journal_app.ui.widgets.card import Card
from journal_app.ui.widgets.flow_layout import FlowLayout
from journal_app.ui.widgets.laid_out import discard
from journal_app.ui.widgets.own_prompts import OwnPrompts
from journal_app.ui.widgets.shortened_chip import ShortenedChip
from journal_app.ui.widgets.text import label
from journal_app.ui.widgets.wrapped_check import WrappedCheck


class WritingSection(Section):
    """Kept in the journal."""

    subjects = frozenset({Subject.PRACTICE})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.writing = WritingSettings(self)
        self.add(self.writing)
        self.writing.changed.connect(
            lambda key, value: self.set_undoably(
                partial(desk.services.practice.setting, key, None),
                partial(desk.services.practice.set_setting, key),
                value,
            )
        )

    def refresh(self) -> None:
        """Ask for own questions, own words and whether spelling is checked."""
        self.ask(partial(read_kept, self.desk.services), self._show)

    def _show(self, kept: WritingKept) -> None:
        self.writing.show_kept(kept)
        self.put_in_order()


class WritingSettings(Card):
    """All of it is kept in the journal."""

    changed = Signal(str, object)
    """The key of a setting, and what it is to be."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self.set_heading(self.tr("Writing"))
        self._words: tuple[str, ...] = ()
        self._chips: list[QPushButton] = []
        self.body.addWidget(label(self.tr("My own questions"), "field", self))
        self.questions = OwnPrompts(self)
        self.body.addWidget(self.questions)
        self.check = WrappedCheck(
            self.tr("Check spelling with the dictionaries of this computer"), self
        )
        self.body.addWidget(self.check)
        self._words_name = label(self.tr("Words I added"), "field", self)
        self.body.addWidget(self._words_name)
        self._flow = FlowLayout(spacing=6)
        self.body.addLayout(self._flow)
        self.questions.changed.connect(lambda now: self.changed.emit(OWN_PROMPTS, list(now)))
        self.check.ticked.connect(lambda on: self.changed.emit(CHECK, on))

    def show_kept(self, kept: WritingKept) -> None:
        """Show what the journal keeps; tells nobody."""
        self.questions.set_questions(kept.own_prompts)
        self.check.box.setChecked(kept.check_spelling)
        self._show_words(kept.own_words)

    def _show_words(self, words: tuple[str, ...]) -> None:
        self._words_name.setVisible(bool(words))
        if words == self._words:
            return
        self._words = words
        for made in self._chips:
            discard(self._flow, made)
        self._chips = [self._chip(word) for word in words]
        for made in self._chips:
            self._flow.addWidget(made)

    def _chip(self, word: str) -> QPushButton:
        made = ShortenedChip(word, "  ×", "", self)
        made.clicked.connect(lambda: self._remove(word))
        made.setAccessibleName(self.tr("Word {0}, remove").format(word))
        made.show()
        return made

    def _remove(self, word: str) -> None:
        self.check.box.setFocus()
        words = tuple(one for one in self._words if one != word)
        self._show_words(words)
        self.changed.emit(OWN_WORDS, list(words))
