"""The question, with the finding in words, and its four answers."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from journal_app.domain.drift import Stage
from journal_app.domain.grid import Position
from journal_app.domain.reflection import Answer, Reflection
from journal_app.domain.unfinished import Written
from journal_app.ui.page import Desk
from journal_app.ui.pages.drift_follow_up import AnswerDetails, FollowUp
from journal_app.ui.pages.drift_shown import Shown, recent_mean, sentences
from journal_app.ui.read_only import writing
from journal_app.ui.widgets.announce import announce
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.card import Card
from journal_app.ui.widgets.flow_layout import FlowLayout
from journal_app.ui.widgets.text import label
from journal_app.wording.marked_up import escaped

_ONE_COLUMN_BELOW = 820
_READING_WIDTH = 660
_TEXT_LINES = 3


class DriftQuestion(Card):
    """Asks once the finding stands there; every answer is as good as another."""

    answered = Signal(str, object)
    """The words, and the ``AnswerDetails``."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(kind="question", parent=parent)
        self._desk = desk
        self._shown: Shown | None = None
        words = desk.words
        self.question = label(words.question().replace("? ", "?\n"), "heading", self)
        self.finding = _paragraphs_label(self)
        self.method = button(words.method_title(), "link", self._toggle_method, self)
        self.explanation = _paragraphs_label(self)
        self.explanation.hide()
        self.text = writing(QPlainTextEdit(self))
        self.follow_up = FollowUp(words, self)
        self.confirmation = label("", "strong", self)
        self.confirmation.hide()
        self.answers: dict[Answer, QPushButton] = {}
        self._row = FlowLayout(spacing=8)
        self._dress_text()
        self._offer_answers()
        self._lay_out()
        self.follow_up.given.connect(self._give)
        self.follow_up.left.connect(lambda: self._mark(None))
        self.follow_up.focus_left.connect(self._lead_back)

    def show_finding(self, shown: Shown) -> None:
        """Say what was found, and be ready to be answered."""
        words = self._desk.words
        if self._shown is None or self._shown.view.role.id != shown.view.role.id:
            self.confirmation.hide()
            self.text.clear()
            self.follow_up.clear()
            self._mark(None)
        self._shown = shown
        self._name_text(shown)
        self.finding.setText(_html((" ".join(sentences(shown, words)), words.heuristic())))
        self.explanation.setText(_html(words.method()))

    def keep_height(self) -> None:
        """Fit the text field to the size of the type."""
        lines = self.text.fontMetrics().lineSpacing() * _TEXT_LINES
        self.text.setFixedHeight(lines + 22)
        scale = max(1.0, self._desk.themes.theme.text_scale)
        self.explanation.setMaximumWidth(round(_READING_WIDTH * scale))

    def confirm(
        self, reflection: Reflection, before: Position | None, moved_to: Position | None
    ) -> None:
        """Say that an answer is kept, and be ready for another.

        ``before`` is where one wanted to be, if anywhere; ``moved_to`` where the area moved.
        """
        self.text.clear()
        self._mark(None)
        said = self._kept(reflection)
        if moved_to is not None:
            said = f"{said} {self._moved(before, moved_to)}"
        self._say(said)

    def say_taken_back(self, reflection: Reflection) -> None:
        """Say that an answer is taken back; its words stand where they were written."""
        if not self.text.toPlainText():
            self.text.setPlainText(reflection.words)
        self._say(self.tr("Taken back: nothing of it is kept."))

    def _say(self, said: str) -> None:
        self.confirmation.setText(said)
        self.confirmation.show()
        announce(self.confirmation, said)

    def unfinished(self) -> Iterator[Written]:
        """The answer that is being written, about the role that is shown."""
        words, details = self.text.toPlainText(), self.follow_up.words
        chosen = next((one for one, made in self.answers.items() if made.isChecked()), None)
        if self._shown is None or not (words.strip() or any(details.values())):
            return
        view = self._shown.view
        client = details.get("of") or view.selection.client or ""
        said = {"words": words, "answer": chosen and chosen.value, **details}
        yield Written(view.role.id, str(client), said)

    def take_up(self, written: Written) -> None:
        """Go on with what was being written, where it is about the role that is shown."""
        if self._shown is None or written.about != self._shown.view.role.id:
            return
        self.text.setPlainText(str(written.words.get("words", "")))
        answer = next((one for one in Answer if one.value == written.words.get("answer")), None)
        # A plain yes asks for nothing more: choosing it would give it.
        if answer is not None and (answer is not Answer.YES or self._movable_to() is not None):
            self._choose(answer)
            self.follow_up.put(written.words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One column where two would be too narrow."""
        super().resizeEvent(event)
        scale = max(1.0, self._desk.themes.theme.text_scale)
        narrow = self.width() < _ONE_COLUMN_BELOW * scale
        ways = QBoxLayout.Direction
        self._columns.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)
        self.keep_height()

    def _name_text(self, shown: Shown | None) -> None:
        """Nothing pulled anywhere, as long as there are too few sessions for a pattern."""
        prompt = self.tr("Which sentence of mine shows it best?")
        if shown is not None and shown.view.finding.stage not in {Stage.NONE, Stage.DOTS_ONLY}:
            prompt = self.tr("What pulled me there? What would one step back look like?")
        self.text.setPlaceholderText(prompt)
        self.text.setAccessibleName(prompt)

    def _dress_text(self) -> None:
        self._name_text(None)
        self.text.setTabChangesFocus(True)
        self.keep_height()

    def _offer_answers(self) -> None:
        for answer in Answer:
            made = writing(button(self._desk.words.answer(answer), "answer", parent=self))
            made.setCheckable(True)
            made.clicked.connect(lambda _on=False, answer=answer: self._choose(answer))
            self.answers[answer] = made
            self._row.addWidget(made)

    def _lay_out(self) -> None:
        left, right = QVBoxLayout(), QVBoxLayout()
        left.setSpacing(8)
        right.setSpacing(10)
        left.addWidget(self.question)
        left.addWidget(self.finding)
        left.addWidget(self.method, 0, Qt.AlignmentFlag.AlignLeft)
        left.addStretch(1)
        right.addWidget(self.text)
        right.addLayout(self._row)
        right.addWidget(self.follow_up)
        right.addWidget(self.confirmation)
        right.addStretch(1)
        right.addWidget(label(self._desk.words.question_credit(), "small", self))
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(28)
        self._columns.addLayout(left, 10)
        self._columns.addLayout(right, 19)
        self.body.addLayout(self._columns)
        self.body.addWidget(self.explanation)

    def _toggle_method(self) -> None:
        opened = self.explanation.isHidden()
        self.explanation.setVisible(opened)
        if opened:
            announce(self.explanation, " ".join(self._desk.words.method()))

    def _choose(self, answer: Answer) -> None:
        if self._shown is None:
            return
        self._mark(answer)
        self.confirmation.hide()
        self.follow_up.ask(answer, self._movable_to(), self._shown.view.choices.clients)

    def _movable_to(self) -> Position | None:
        """Where the intended area could move, when it is not there already."""
        assert self._shown is not None
        mean = recent_mean(self._shown)
        # The area is that of the whole role; where it sits with one client is no place for it.
        if mean is None or self._shown.view.selection.is_part:
            return None
        place, area = Position.clamped(*mean), self._shown.view.area
        return None if area is not None and area.centre == place else place

    def _give(self, details: AnswerDetails) -> None:
        self.answered.emit(self.text.toPlainText().strip(), details)

    def _lead_back(self) -> None:
        """Back to the answer that was chosen: from there one goes on as one reads."""
        for made in self.answers.values():
            if made.isChecked():
                made.setFocus(Qt.FocusReason.OtherFocusReason)

    def _mark(self, answer: Answer | None) -> None:
        """Show which answer is being given."""
        for one, made in self.answers.items():
            made.setChecked(one is answer)

    def _moved(self, before: Position | None, moved_to: Position) -> str:
        words = self._desk.words
        if before is None:
            return self.tr("Where I want to be is now: “{0}”.").format(words.position(moved_to))
        return self.tr("Where I want to be has moved from “{0}” to “{1}”.").format(
            words.position(before), words.position(moved_to)
        )

    def _kept(self, reflection: Reflection) -> str:
        said = {
            Answer.YES: self.tr("Kept, with what was shown."),
            Answer.CHANGE: self.tr("Kept, with what was shown and the step you will try."),
            Answer.SUPERVISION: self.tr("Kept; it waits for supervision."),
            Answer.DEPENDS: self.tr("Kept, with what was shown."),
        }[reflection.answer]
        if reflection.answer is Answer.CHANGE and not reflection.step:
            return self.tr("Kept, with what was shown.")
        if reflection.answer is Answer.DEPENDS and reflection.client:
            return self.tr("Kept; the note stands with {0}.").format(reflection.client)
        return said


def _paragraphs_label(parent: QWidget) -> QLabel:
    made = label("", "small", parent)
    made.setTextFormat(Qt.TextFormat.RichText)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made


def _html(paragraphs: tuple[str, ...]) -> str:
    """Paragraphs with the line height of reading text."""
    style = "line-height: 122%; margin-top: 0; margin-bottom: 6px;"
    return "".join(f'<p style="{style}">{escaped(text)}</p>' for text in paragraphs)
