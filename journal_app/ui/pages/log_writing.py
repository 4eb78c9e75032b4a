"""The card one writes in: prompts by choice, the two texts, tags."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from journal_app.domain.entry import EntryDraft
from journal_app.ui.pages.log_scales import TAG_PROMPT
from journal_app.ui.widgets.card import Card
from journal_app.ui.widgets.chip_editor import ChipEditor
from journal_app.ui.widgets.prompt_panel import PromptChips, PromptPanel
from journal_app.ui.widgets.sheet import Sheet
from journal_app.ui.widgets.text import label
from journal_app.wording import packs
from journal_app.wording.words import Words


class WritingCard(Card):
    """Nothing here is asked for; all of it may stay empty."""

    changed = Signal()

    def __init__(self, words: Words, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._words = words
        models = packs.prompt_models(language)
        self.chips = PromptChips(models, self)
        self.prompts = PromptPanel(models, self)
        self.sheet = Sheet(self)
        self.tags = ChipEditor(self)
        self._count = label("", "muted", self)
        self._count.setWordWrap(False)
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self.chips, 1)
        top.addWidget(self._count, 0, Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(top)
        self.body.addWidget(self.prompts)
        self.body.addWidget(self.sheet, 1)
        self.body.addWidget(self.tags)
        self.chips.chosen.connect(self._on_model)
        self.prompts.changed.connect(self.changed)
        self.sheet.changed.connect(self._on_text)
        self.tags.changed.connect(self.changed)
        self._show_count()

    def show_draft(self, draft: EntryDraft) -> None:
        """Show what a draft says; tells nobody."""
        self.sheet.set_texts(draft.seen, draft.me)
        self.tags.set_tags(draft.tags)
        own = tuple(one for one in draft.answers if not one.prompt_id.startswith(TAG_PROMPT))
        self.prompts.set_answers(own)
        self.chips.show_chosen(self.prompts.model)
        self._show_count()

    def applied(self, draft: EntryDraft) -> EntryDraft:
        """The draft with what was written; its answers are those of the prompts."""
        return replace(
            draft,
            seen=self.sheet.seen.text(),
            me=self.sheet.me.text(),
            tags=self.tags.tags,
            answers=self.prompts.answers,
        )

    def _on_model(self, model: str) -> None:
        self.prompts.show_model(model)
        if model:
            self.prompts.focus_first()
        else:
            self.sheet.seen.setFocus()

    def _on_text(self) -> None:
        self._show_count()
        self.changed.emit()

    def _show_count(self) -> None:
        written = f"{self.sheet.seen.text()} {self.sheet.me.text()}"
        self._count.setText(self._words.words_count(len(written.split())))
