"""How it stayed with me, how familiar the ground was, what I did, what I noticed."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from journal_app.domain.entry import EntryDraft, PromptAnswer
from journal_app.domain.moments import MomentTag
from journal_app.ui.theme import ThemeManager
from journal_app.ui.widgets.buttons import button, chip
from journal_app.ui.widgets.card import Card
from journal_app.ui.widgets.field_flow import FieldFlow
from journal_app.ui.widgets.flow_layout import FlowLayout
from journal_app.ui.widgets.observation_picker import ObservationPicker
from journal_app.ui.widgets.prompt_panel import QuestionField
from journal_app.ui.widgets.text import label
from journal_app.ui.widgets.word_slider import WordSlider
from journal_app.wording.words import Words

TAG_PROMPT = "moment_tag."
"""Begins the prompt ids of the questions that moment tags bring."""
STRONG_CHARGE, NEW_GROUND = 3, 1
"""From this charge on and up to this familiarity, supervision is offered."""


class ScalesCard(Card):
    """Two scales in words, two tags about one's own doing, and observations."""

    changed = Signal()
    supervision_wanted = Signal()

    def __init__(
        self, themes: ThemeManager, words: Words, language: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent=parent)
        self._words = words
        self.charge = WordSlider(self.tr("Stayed with me"), words.charge, themes, self)
        self.familiarity = WordSlider(self.tr("Familiar ground"), words.familiarity, themes, self)
        self.offer = self._offer()
        self.tag_chips: dict[MomentTag, QPushButton] = {}
        self.tag_fields: dict[MomentTag, QuestionField] = {}
        for tag in MomentTag:
            self._add_tag(tag)
        self.observations = ObservationPicker(words, language, self)
        self._lay_out()
        for scale in (self.charge, self.familiarity):
            scale.changed.connect(self._on_scale)
        self.observations.changed.connect(self.changed)

    def show_draft(self, draft: EntryDraft) -> None:
        """Show what a draft says; tells nobody."""
        self.charge.set_value(draft.charge)
        self.familiarity.set_value(draft.familiarity)
        kept = {answer.prompt_id: answer.answer for answer in draft.answers}
        for tag in MomentTag:
            ticked = tag in draft.moment_tags
            self.tag_chips[tag].setChecked(ticked)
            self.tag_fields[tag].setVisible(ticked)
            self.tag_fields[tag].field.set_text(kept.get(TAG_PROMPT + tag.value, ""))
        self.observations.set_ticked(draft.observations)
        self._show_offer(draft.to_supervision)

    def applied(self, draft: EntryDraft) -> EntryDraft:
        """The draft with what was said here; answers to the tags' questions are added."""
        ticked = [tag for tag in MomentTag if self.tag_chips[tag].isChecked()]
        answers = tuple(
            PromptAnswer(TAG_PROMPT + tag.value, self._words.tag_prompt(tag), answer)
            for tag in ticked
            if (answer := self.tag_fields[tag].field.text()).strip()
        )
        return replace(
            draft,
            charge=self.charge.value,
            familiarity=self.familiarity.value,
            moment_tags=frozenset(ticked),
            answers=(*draft.answers, *answers),
            observations=self.observations.ticked,
        )

    def _add_tag(self, tag: MomentTag) -> None:
        made = self.tag_chips[tag] = chip(self._words.moment_tag(tag), parent=self)
        field = self.tag_fields[tag] = QuestionField(self._words.tag_prompt(tag), self)
        field.hide()
        made.clicked.connect(lambda on: self._on_tag(tag, on))
        field.changed.connect(self.changed)

    def _offer(self) -> QWidget:
        """A quiet line where a session stayed strongly and the ground was new."""
        made = QWidget(self)
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        text = self.tr("It stayed with you, and the ground was new.")
        row.addWidget(label(text, "small", made), 1)
        row.addWidget(
            button(self.tr("Take to supervision"), "link", self.supervision_wanted.emit, made)
        )
        made.hide()
        return made

    def _lay_out(self) -> None:
        scales = FieldFlow(spacing=26, even=True)
        scales.addWidget(self.charge)
        scales.addWidget(self.familiarity)
        self.body.addLayout(scales)
        self.body.addWidget(self.offer)
        chips = FlowLayout()
        for made in self.tag_chips.values():
            chips.addWidget(made)
        self.body.addLayout(chips)
        fields = QVBoxLayout()
        fields.setSpacing(8)
        for field in self.tag_fields.values():
            fields.addWidget(field)
        self.body.addLayout(fields)
        self.body.addWidget(self.observations)
        self.body.addStretch(1)

    def _on_scale(self) -> None:
        self._show_offer(to_supervision=False)
        self.changed.emit()

    def _show_offer(self, to_supervision: bool) -> None:
        charge, familiarity = self.charge.value, self.familiarity.value
        both = charge is not None and familiarity is not None
        strong = both and (charge or 0) >= STRONG_CHARGE and (familiarity or 0) <= NEW_GROUND
        self.offer.setVisible(bool(strong) and not to_supervision)

    def _on_tag(self, tag: MomentTag, on: bool) -> None:
        self.tag_fields[tag].setVisible(on)
        if on:
            self.tag_fields[tag].field.setFocus()
        self.changed.emit()
