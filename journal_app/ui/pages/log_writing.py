"""The card one writes in: prompts by choice, the two texts, tags."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from journal_app.domain.entry import EntryDraft
from journal_app.domain.grid import Quadrant
from journal_app.domain.writing import count_words
from journal_app.ui.pages.log_scales import TAG_PROMPT
from journal_app.ui.theme import ThemeManager
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.card import Card
from journal_app.ui.widgets.chip_editor import ChipEditor
from journal_app.ui.widgets.own_prompts import OwnPrompts
from journal_app.ui.widgets.prompt_chips import OWN, PLACE, PromptChips
from journal_app.ui.widgets.prompt_panel import KeptAnswers, PromptPanel
from journal_app.ui.widgets.sheet import Sheet
from journal_app.ui.widgets.text import RoomyLabel
from journal_app.wording import packs
from journal_app.wording.packs import PromptModel
from journal_app.wording.words import Words

COUNT_AFTER_MS = 150


class WritingCard(Card):
    """Nothing here is asked for; all of it may stay empty."""

    changed = Signal()
    own_prompts_changed = Signal(tuple)
    """The person's own questions, to be kept in the journal."""
    focus_wanted = Signal()
    counted = Signal()
    """A moment after an edit: what stands in the text was looked through."""

    def __init__(
        self, themes: ThemeManager, words: Words, language: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent=parent)
        self._words = words
        self._models = {model.id: model for model in packs.prompt_models(language)}
        self._place: Quadrant | None = None
        self.chips = PromptChips(tuple(self._models.values()), self)
        self.sheet = Sheet(themes, self)
        self.prompts = PromptPanel(self.sheet.asks, self)
        self.own = OwnPrompts(self, closing=True)
        self.own.hide()
        self.kept = KeptAnswers(self)
        self.tags = ChipEditor(words, self)
        self._count = RoomyLabel(words.words_count(8888), "muted", self)
        self._focus = button(
            self.tr("Only the page  F11"), "link-end", self.focus_wanted.emit, self
        )
        self._focus.setAccessibleName(self.tr("Only the page"))
        # Counting waits a moment, so that no keystroke in a long text does.
        self._counting = QTimer(self)
        self._counting.setSingleShot(True)
        self._counting.setInterval(COUNT_AFTER_MS)
        self._lay_out()
        self._connect_signals()
        self.show_count()

    def show_draft(self, draft: EntryDraft) -> None:
        """Show what a draft says; tells nobody."""
        self.sheet.set_texts(draft.seen, draft.me)
        self.tags.give_up()
        self.tags.set_tags(draft.tags)
        beside = tuple(one for one in draft.answers if not one.prompt_id.startswith(TAG_PROMPT))
        self.kept.set_answers(beside)
        self.own.hide()
        self._choose("")
        self.show_count()

    def applied(self, draft: EntryDraft) -> EntryDraft:
        """The draft with what was written; answers an older entry keeps beside it stay there."""
        return replace(
            draft,
            seen=self.sheet.seen.text(),
            me=self.sheet.me.text(),
            tags=self.tags.tags,
            answers=self.kept.answers,
        )

    def set_own_prompts(self, questions: tuple[str, ...]) -> None:
        """Show the questions the journal keeps; not while they are being written."""
        if not self.own.isVisible():
            self.own.set_questions(questions)

    def set_place(self, quadrant: Quadrant | None) -> None:
        """The quadrant just marked; its questions can be asked."""
        asked = quadrant if quadrant is not Quadrant.BETWEEN else None
        if asked == self._place:
            return
        self._place = asked
        self.chips.set_place(there=asked is not None)
        if self.prompts.model == PLACE:
            self._choose(PLACE if asked else "")

    def show_count(self) -> None:
        """Say how many words were written."""
        written = count_words(self.sheet.seen.text()) + count_words(self.sheet.me.text())
        self._count.setText(self._words.words_count(written))
        self.prompts.show_asked()
        self.counted.emit()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self.chips, 1)
        top.addWidget(self._count)
        self.body.addLayout(top)
        self.body.addWidget(self.prompts)
        self.body.addWidget(self.own)
        self.body.addWidget(self.sheet, 1)
        self.body.addWidget(self.kept)
        below = QHBoxLayout()
        below.setSpacing(12)
        below.addWidget(self.tags, 1)
        below.addWidget(self._focus, 0, Qt.AlignmentFlag.AlignBottom)
        self.body.addLayout(below)

    def _connect_signals(self) -> None:
        self.chips.chosen.connect(self._on_model)
        self.chips.own_wanted.connect(self._write_own)
        self.prompts.question_chosen.connect(self.sheet.ask)
        self.own.changed.connect(self.own_prompts_changed)
        self.own.finished.connect(lambda: self._on_model(OWN if self.own.questions else ""))
        self.sheet.changed.connect(self._on_text)
        self.kept.changed.connect(self.changed)
        self.tags.changed.connect(self.changed)
        self._counting.timeout.connect(self.show_count)

    def _model(self, name: str) -> PromptModel | None:
        """The questions a chip or the menu stands for."""
        if name == PLACE:
            stages = self._models["quadrants"].stages
            found = tuple(one for one in stages if self._place and one.id == self._place.value)
            return PromptModel(PLACE, "", "", found)
        if name == OWN:
            return packs.own_model(self.tr("My own questions"), self.own.questions)
        return self._models.get(name)

    def _choose(self, name: str) -> None:
        self.chips.show_chosen(name)
        self.prompts.show_model(self._model(name))

    def _on_model(self, name: str) -> None:
        self.own.setVisible(name == OWN and not self.own.questions)
        self._choose(name)
        if self.own.isVisible():
            self.own.new.setFocus()
        elif name:
            self.prompts.focus_first()
        else:
            self.sheet.last.setFocus()

    def _write_own(self) -> None:
        self.chips.show_chosen(OWN)
        self.prompts.hide()
        self.own.show()
        self.own.new.setFocus()

    def _on_text(self) -> None:
        self._counting.start()
        self.changed.emit()
