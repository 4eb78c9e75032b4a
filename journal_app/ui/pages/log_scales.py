"""How it stayed with me, how familiar the ground was, what I did, what I noticed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from journal_app.domain.entry import EntryDraft, PromptAnswer
from journal_app.domain.moments import MomentTag
from journal_app.ui.tasks import Tasks
from journal_app.ui.theme import ThemeManager
from journal_app.ui.when_wanted import WhenWanted
from journal_app.ui.widgets.buttons import button, chip
from journal_app.ui.widgets.card import Card
from journal_app.ui.widgets.field_flow import FieldFlow
from journal_app.ui.widgets.flow_layout import FlowLayout
from journal_app.ui.widgets.observation_picker import ObservationPicker
from journal_app.ui.widgets.question_button import QuestionButton, QuestionField
from journal_app.ui.widgets.tab_order import tab_into
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
    question_chosen = Signal(str)
    """The question of a moment tag is to go into the text."""

    def __init__(
        self,
        themes: ThemeManager,
        words: Words,
        language: str,
        tasks: Tasks,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent=parent)
        self._words = words
        self._offered = False
        self.charge = WordSlider(self.tr("Stayed with me"), words.charge, themes, self)
        self.familiarity = WordSlider(self.tr("Familiar ground"), words.familiarity, themes, self)
        self.offer = self._offer()
        self.tag_chips: dict[MomentTag, QPushButton] = {}
        self.tag_questions: WhenWanted[MomentTag, QuestionButton] = WhenWanted(self._question)
        """Of the tags that were ticked; most sessions have none."""
        self.tag_fields: WhenWanted[MomentTag, QuestionField] = WhenWanted(self._field)
        self._rooms: dict[MomentTag, QVBoxLayout] = {}
        self._asks: Callable[[str], bool] = _asks_nothing
        for tag in MomentTag:
            self._add_tag(tag)
        self.observations = ObservationPicker(words, language, tasks, self)
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
            beside = kept.get(TAG_PROMPT + tag.value, "")
            self.tag_chips[tag].setChecked(ticked)
            # Older entries keep the answer beside the text; there it is shown and changed.
            if beside or tag in self.tag_fields:
                self.tag_fields[tag].field.set_text(beside)
            self._show_tag(tag, on=ticked)
        self.observations.set_ticked(draft.observations)
        self._offered = draft.to_supervision or bool(draft.observations)
        self._show_offer()

    def applied(self, draft: EntryDraft) -> EntryDraft:
        """The draft with what was said here; answers to the tags' questions are added."""
        ticked = [tag for tag in MomentTag if self.tag_chips[tag].isChecked()]
        answers = tuple(
            PromptAnswer(TAG_PROMPT + tag.value, self._words.tag_prompt(tag), answer)
            for tag in ticked
            if (answer := self._beside(tag)).strip()
        )
        return replace(
            draft,
            charge=self.charge.value,
            familiarity=self.familiarity.value,
            moment_tags=frozenset(ticked),
            answers=(*draft.answers, *answers),
            observations=self.observations.ticked,
        )

    def show_asked(self, asks: Callable[[str], bool]) -> None:
        """Show which of the tags' questions stand in the text."""
        self._asks = asks
        for question in self.tag_questions.values():
            question.set_asked(asks(question.question))

    def _add_tag(self, tag: MomentTag) -> None:
        made = self.tag_chips[tag] = chip(self._words.moment_tag(tag), parent=self)
        made.clicked.connect(lambda on: self._on_tag(tag, on))
        self._rooms[tag] = QVBoxLayout()
        self._rooms[tag].setSpacing(8)

    def _question(self, tag: MomentTag) -> QuestionButton:
        said = self._words.tag_prompt(tag)
        made = QuestionButton(said, self)
        made.set_asked(self._asks(said))
        made.hide()
        made.clicked.connect(lambda: self.question_chosen.emit(said))
        self._rooms[tag].insertWidget(0, made)
        tab_into(self.tag_chips[tag], made)
        return made

    def _field(self, tag: MomentTag) -> QuestionField:
        made = QuestionField(self._words.tag_prompt(tag), self)
        made.hide()
        made.changed.connect(self.changed)
        self._rooms[tag].addWidget(made)
        tab_into(self.tag_chips[tag], made)
        return made

    def _offer(self) -> QWidget:
        """A quiet line where a session stayed strongly and the ground was new; it asks nothing."""
        made = QWidget(self)
        row = FlowLayout(made, spacing=10)
        text = self.tr("It stayed with you, and the ground was new.")
        row.addWidget(label(text, "small", made, wrap=False))
        row.addWidget(button(self.tr("Take to supervision"), "link", self._want_supervision, made))
        row.addWidget(button(self.tr("Note an observation"), "link", self._want_observation, made))
        row.addWidget(button(self.tr("Not now"), "link", self.end_offer, made))
        made.hide()
        return made

    def _want_supervision(self) -> None:
        self.end_offer()
        self.supervision_wanted.emit()

    def _want_observation(self) -> None:
        self.end_offer()
        self.observations.open_list("D")

    def end_offer(self) -> None:
        """Offered once for a session, and not again."""
        self._offered = True
        self.offer.hide()

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
        for room in self._rooms.values():
            fields.addLayout(room)
        self.body.addLayout(fields)
        self.body.addWidget(self.observations)
        self.body.addStretch(1)

    def _on_scale(self) -> None:
        self._show_offer()
        self.changed.emit()

    def _show_offer(self) -> None:
        charge, familiarity = self.charge.value, self.familiarity.value
        both = charge is not None and familiarity is not None
        strong = both and (charge or 0) >= STRONG_CHARGE and (familiarity or 0) <= NEW_GROUND
        self.offer.setVisible(bool(strong) and not self._offered)

    def _on_tag(self, tag: MomentTag, on: bool) -> None:
        self._show_tag(tag, on=on)
        if on:
            beside = self._beside(tag).strip()
            answer = self.tag_fields[tag].field if beside else self.tag_questions[tag]
            answer.setFocus()
        self.changed.emit()

    def _show_tag(self, tag: MomentTag, *, on: bool) -> None:
        """Show the question of a tag that is ticked, or what was answered beside the text."""
        beside = bool(self._beside(tag).strip())
        for parts, shown in (
            (self.tag_fields, on and beside),
            (self.tag_questions, on and not beside),
        ):
            if shown or tag in parts:
                parts[tag].setVisible(shown)

    def _beside(self, tag: MomentTag) -> str:
        return self.tag_fields[tag].field.text() if tag in self.tag_fields else ""


def _asks_nothing(_question: str) -> bool:
    return False
