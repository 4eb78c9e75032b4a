"""Questions to write about: by choice, three at the most at a time, each may be skipped."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from journal_app.domain.entry import PromptAnswer
from journal_app.ui.widgets.buttons import button, chip
from journal_app.ui.widgets.flow_layout import FlowLayout
from journal_app.ui.widgets.growing_text import GrowingText
from journal_app.ui.widgets.text import label
from journal_app.wording.packs import Prompt, PromptModel

AT_ONCE = 3
_MORE = "…"
IN_SIGHT = ("what", "gibbs")
"""Models with a chip of their own; the others are in the menu behind the last chip."""


@dataclass(frozen=True, slots=True)
class _Step:
    """At most three questions of one stage."""

    title: str
    prompts: tuple[Prompt, ...]


def steps_of(model: PromptModel) -> tuple[_Step, ...]:
    """The stages of a model, long ones cut into threes."""
    return tuple(
        _Step(stage.title, stage.prompts[start : start + AT_ONCE])
        for stage in model.stages
        for start in range(0, len(stage.prompts), AT_ONCE)
    )


class QuestionField(QWidget):
    """A question with a small field for its answer."""

    changed = Signal()

    def __init__(self, question: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.question = question
        self.field = GrowingText(question, 1, self, kind="answer")
        asked = label(question, "small", self)
        asked.setBuddy(self.field)
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(4)
        body.addWidget(asked)
        body.addWidget(self.field)
        self.field.textChanged.connect(self.changed)


class PromptPanel(QWidget):
    """The questions of one model, a step at a time."""

    changed = Signal()

    def __init__(self, models: tuple[PromptModel, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._models = {model.id: model for model in models}
        self._answers: dict[str, PromptAnswer] = {}
        self._model = ""
        self._steps: tuple[_Step, ...] = ()
        self._number = 0
        self.fields: list[QuestionField] = []
        self._stage = label("", "strong", self)
        self._count = label("", "muted", self)
        self._count.setWordWrap(False)
        self.back = button(self.tr("Previous"), "link", lambda: self._go(-1), self)
        self.next = button(self.tr("Next"), "link", lambda: self._go(1), self)
        self._questions = QVBoxLayout()
        self._questions.setSpacing(8)
        self._lay_out()
        self.hide()

    @property
    def answers(self) -> tuple[PromptAnswer, ...]:
        """Questions with an answer, in the order they were first answered."""
        return tuple(answer for answer in self._answers.values() if answer.answer.strip())

    @property
    def model(self) -> str:
        """The id of the model shown, or empty for free writing."""
        return self._model

    def set_answers(self, answers: tuple[PromptAnswer, ...]) -> None:
        """Show answers, and the model the first one belongs to; tells nobody."""
        self._answers = {answer.prompt_id: answer for answer in answers}
        model = answers[0].prompt_id.partition(".")[0] if answers else ""
        self.show_model(model if model in self._models else "")

    def show_model(self, model: str) -> None:
        """Ask the questions of a model, from where answers are missing; empty asks nothing."""
        self._model = model
        self._steps = steps_of(self._models[model]) if model else ()
        self._number = 0
        self.setVisible(bool(model))
        if model:
            self._show_step()

    def focus_first(self) -> None:
        """Go to the first field."""
        if self.fields:
            self.fields[0].field.setFocus()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self._stage, 1)
        top.addWidget(self._count)
        top.addWidget(self.back)
        top.addWidget(self.next)
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 8)
        body.setSpacing(8)
        body.addLayout(top)
        body.addLayout(self._questions)

    def _go(self, by: int) -> None:
        self._number = min(len(self._steps) - 1, max(0, self._number + by))
        self._show_step()
        self.focus_first()

    def _show_step(self) -> None:
        for old in self.fields:
            self._questions.removeWidget(old)
            old.hide()
            old.deleteLater()
        step = self._steps[self._number]
        self._stage.setText(step.title)
        said = self.tr("{0} of {1}").format(self._number + 1, len(self._steps))
        self._count.setText(said)
        self.back.setEnabled(self._number > 0)
        self.next.setEnabled(self._number < len(self._steps) - 1)
        self.fields = [self._field(prompt) for prompt in step.prompts]
        before: QWidget = self.next
        for field in self.fields:
            self._questions.addWidget(field)
            QWidget.setTabOrder(before, field.field)
            before = field.field

    def _field(self, prompt: Prompt) -> QuestionField:
        field = QuestionField(prompt.text, self)
        kept = self._answers.get(prompt.id)
        field.field.set_text(kept.answer if kept else "")
        field.changed.connect(lambda: self._on_answer(prompt, field.field.text()))
        return field

    def _on_answer(self, prompt: Prompt, text: str) -> None:
        self._answers[prompt.id] = PromptAnswer(prompt.id, prompt.text, text)
        self.changed.emit()


class PromptChips(QWidget):
    """Free writing, two models in sight, and a menu with all the others."""

    chosen = Signal(str)
    """The id of a model, or empty for free writing."""

    def __init__(self, models: tuple[PromptModel, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._titles = {model.id: model.title for model in models}
        self._group = QButtonGroup(self)
        self._chips: dict[str, QPushButton] = {}
        self._flow = FlowLayout(self, spacing=6)
        self._add("", self.tr("Free writing"))
        for model in IN_SIGHT:
            if model in self._titles:
                self._add(model, self._titles[model])
        self._more = chip(_MORE, parent=self)
        self._more.setAccessibleName(self.tr("More prompts"))
        self._more.setToolTip(self.tr("More prompts"))
        self._group.addButton(self._more)
        self._menu = QMenu(self)
        for model, title in self._titles.items():
            if model not in self._chips:
                action = QAction(title, self._menu)
                action.triggered.connect(self._chooser(model))
                self._menu.addAction(action)
        self._more.setMenu(self._menu)
        self._flow.addWidget(self._more)
        self.show_chosen("")

    def show_chosen(self, model: str) -> None:
        """Show which one is chosen; tells nobody."""
        made = self._chips.get(model, self._more)
        made.setChecked(True)
        hidden = model and model not in self._chips
        self._more.setText(self._titles[model] if hidden else _MORE)
        self._flow.invalidate()

    def _add(self, model: str, title: str) -> None:
        made = self._chips[model] = chip(title, parent=self)
        made.clicked.connect(self._chooser(model))
        self._group.addButton(made)
        self._flow.addWidget(made)

    def _chooser(self, model: str) -> Callable[..., None]:
        def choose(_on: bool = False) -> None:
            self.show_chosen(model)
            self.chosen.emit(model)

        return choose
