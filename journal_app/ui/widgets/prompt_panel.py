"""Questions to write about: by choice, three at the most at a time, each may be skipped."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from journal_app.domain.dataclass import dataclass
from journal_app.domain.entry import PromptAnswer
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.question_button import QuestionButton, QuestionField
from journal_app.ui.widgets.rows import Rows
from journal_app.ui.widgets.text import label
from journal_app.wording.packs import Prompt, PromptModel

AT_ONCE = 3


@dataclass(frozen=True, slots=True)
class Step:
    """At most three questions of one stage."""

    title: str
    prompts: tuple[Prompt, ...]


def steps_of(model: PromptModel) -> tuple[Step, ...]:
    """The stages of a model, long ones cut into threes."""
    return tuple(
        Step(stage.title, stage.prompts[start : start + AT_ONCE])
        for stage in model.stages
        for start in range(0, len(stage.prompts), AT_ONCE)
    )


class PromptPanel(QWidget):
    """The questions of one model, a step at a time. A chosen one goes into the text."""

    question_chosen = Signal(str)

    def __init__(self, asked: Callable[[str], bool], parent: QWidget | None = None) -> None:
        """``asked`` tells whether a question stands in the text."""
        super().__init__(parent)
        self._asked = asked
        self._model: PromptModel | None = None
        self._steps: tuple[Step, ...] = ()
        self._number = 0
        self.questions: list[QuestionButton] = []
        self._stage = label("", "strong", self)
        self._count = label("", "muted", self)
        self._count.setWordWrap(False)
        self.back = button(self.tr("Previous"), "link", lambda: self._go(-1), self)
        self.next = button(self.tr("Next"), "link", lambda: self._go(1), self)
        self._rows = Rows()
        self._lay_out()
        self.hide()

    @property
    def model(self) -> str:
        """The id of the model shown, or empty for free writing."""
        return self._model.id if self._model else ""

    def show_model(self, model: PromptModel | None) -> None:
        """Ask the questions of a model from the start; None, or one without any, asks nothing."""
        before, self._model = self._model, model
        self._steps = steps_of(model) if model else ()
        same = before is not None and model is not None and before.id == model.id
        self._number = min(self._number, len(self._steps) - 1) if same and self._steps else 0
        self.setVisible(bool(self._steps))
        if self._steps:
            self._show_step()

    def show_asked(self) -> None:
        """Look anew which questions stand in the text."""
        for made in self.questions:
            made.set_asked(self._asked(made.question))

    def focus_first(self) -> None:
        """Go to the first question."""
        if self.questions:
            self.questions[0].setFocus()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self._stage, 1)
        top.addWidget(self._count)
        top.addWidget(self.back)
        top.addWidget(self.next)
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 8)
        body.setSpacing(4)
        body.addLayout(top)
        body.addLayout(self._rows)

    def _go(self, by: int) -> None:
        self._number = min(len(self._steps) - 1, max(0, self._number + by))
        self._show_step()
        self.focus_first()

    def _show_step(self) -> None:
        step, several = self._steps[self._number], len(self._steps) > 1
        self._stage.setText(step.title)
        self._count.setText(self.tr("{0} of {1}").format(self._number + 1, len(self._steps)))
        for part in (self._count, self.back, self.next):
            part.setVisible(several)
        self.back.setEnabled(self._number > 0)
        self.next.setEnabled(self._number < len(self._steps) - 1)
        self.questions = [self._question(prompt.text) for prompt in step.prompts]
        self._rows.show_rows(self.questions)
        before: QWidget = self.next
        for made in self.questions:
            QWidget.setTabOrder(before, made)
            before = made
        self.show_asked()

    def _question(self, text: str) -> QuestionButton:
        made = QuestionButton(text, self)
        made.clicked.connect(lambda: self.question_chosen.emit(text))
        return made


class KeptAnswers(QWidget):
    """Answers kept beside the texts, as imports and older entries have them; hidden without any."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._answers: tuple[PromptAnswer, ...] = ()
        self.fields: list[QuestionField] = []
        self._rows = Rows(spacing=8)
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.addLayout(self._rows)
        self.hide()

    @property
    def answers(self) -> tuple[PromptAnswer, ...]:
        """Those that are not empty, in their order."""
        written = zip(self._answers, self.fields, strict=True)
        return tuple(
            PromptAnswer(kept.prompt_id, kept.question, field.field.text())
            for kept, field in written
            if field.field.text().strip()
        )

    def set_answers(self, answers: tuple[PromptAnswer, ...]) -> None:
        """Show answers; tells nobody."""
        self._answers = answers
        self.fields = []
        for answer in answers:
            field = QuestionField(answer.question, self)
            field.field.set_text(answer.answer)
            field.changed.connect(self.changed)
            self.fields.append(field)
        self._rows.show_rows(self.fields)
        self.setVisible(bool(answers))
