"""What an answer to the question needs to know before it is kept; asked in place."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from journal_app.domain.dataclass import dataclass
from journal_app.domain.grid import Position
from journal_app.domain.reflection import ASK_AFTER, Answer
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.choice_box import ChoiceBox
from journal_app.ui.widgets.flow_layout import FlowLayout
from journal_app.ui.widgets.form_words import FormWords
from journal_app.ui.widgets.into_view import open_up
from journal_app.ui.widgets.laid_out import discard
from journal_app.ui.widgets.text import label
from journal_app.wording.words import Words


@dataclass(frozen=True, slots=True)
class AnswerDetails:
    """What goes with an answer beside the words.

    ``step`` is the step to try or the context note; ``move_area_to`` is given when the intended
    area is to move, and ``reason`` says why.
    """

    answer: Answer
    step: str = ""
    client: str = ""
    move_area_to: Position | None = None
    reason: str = ""


class FollowUp(QWidget):
    """Asks for one answer's details at a time; empty and hidden while none is needed."""

    given = Signal(object)
    """The ``AnswerDetails``, complete."""
    left = Signal()
    """The answer is not to be given after all."""

    focus_left = Signal()
    """What had the focus is going."""

    def __init__(self, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = words
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 4, 0, 0)
        self._column.setSpacing(8)
        self._content: QWidget | None = None
        self._fields = FormWords()
        self.hide()

    @property
    def words(self) -> dict[str, Any]:
        """What stands in the fields that are asked for just now."""
        return self._fields.now()

    def put(self, words: Mapping[str, Any]) -> None:
        """Put back what was written in them."""
        self._fields.put(words)

    def ask(self, answer: Answer, mean: Position | None, clients: tuple[str, ...]) -> None:
        """Ask what an answer needs; one that needs nothing is given at once.

        ``mean`` is where the intended area could move, None where there is nothing to move to.
        """
        self.clear()
        if answer is Answer.YES and mean is not None:
            self._ask_to_move(mean)
        elif answer is Answer.CHANGE:
            self._ask_step()
        elif answer is Answer.DEPENDS:
            self._ask_client(clients)
        elif answer is Answer.SUPERVISION:
            self._ask_supervision()
        else:
            self.given.emit(AnswerDetails(answer))

    def clear(self) -> None:
        """Ask nothing."""
        if self._content is not None:
            if self._content.isAncestorOf(self.window().focusWidget()):
                # Before it is hidden: Qt would lead the focus out of the page.
                self.focus_left.emit()
            discard(self._column, self._content)
            self._content = None
        self._fields = FormWords()
        self.hide()

    def _ask_to_move(self, mean: Position) -> None:
        column = self._begin()
        where = self._words.position(mean)
        text = self.tr(
            "Where I want to be can move to where the last sessions sit on average: {0}. Where it "
            "was before stays in its history."
        )
        column.addWidget(label(text.format(where), "small", self._content))
        reason = QLineEdit(self._content)
        reason.setPlaceholderText(self.tr("Why I want to be there; else the words above are kept"))
        reason.setAccessibleName(self.tr("Why I want to be there"))
        column.addWidget(reason)
        self._fields = FormWords(reason=reason)

        def moved() -> AnswerDetails:
            return AnswerDetails(Answer.YES, move_area_to=mean, reason=reason.text().strip())

        reason.returnPressed.connect(lambda: self._give(moved))
        self._end(
            column,
            (self.tr("Move it there"), "primary", moved),
            (self.tr("Leave it where it is"), "answer", lambda: AnswerDetails(Answer.YES)),
        )
        open_up(self, reason)

    def _ask_step(self) -> None:
        column = self._begin()
        step = QLineEdit(self._content)
        step.setPlaceholderText(self.tr("One step I will try"))
        step.setAccessibleName(self.tr("One step I will try"))
        later = self.tr("After %n session(s) you will be asked what came of it.", "", ASK_AFTER)
        column.addWidget(step)
        self._fields = FormWords(step=step)
        column.addWidget(label(later, "small", self._content))

        def details() -> AnswerDetails:
            return AnswerDetails(Answer.CHANGE, step.text().strip())

        step.returnPressed.connect(lambda: self._give(details))
        self._end(column, (self.tr("Save"), "primary", details))
        open_up(self, step)

    def _ask_client(self, clients: tuple[str, ...]) -> None:
        column = self._begin()
        client = ChoiceBox(self._content)
        client.setAccessibleName(self.tr("Which client"))
        client.addItem(self.tr("No one client"), "")
        for code in clients:
            client.addItem(code, code)
        note = QLineEdit(self._content)
        note.setPlaceholderText(self.tr("What this client expects of me, or what it depends on"))
        note.setAccessibleName(self.tr("Context note"))
        about = self.tr("The note is added, with its date, to the client’s context.")
        column.addWidget(client)
        column.addWidget(note)
        self._fields = FormWords(of=client, note=note)
        column.addWidget(label(about, "small", self._content))

        def details() -> AnswerDetails:
            return AnswerDetails(Answer.DEPENDS, note.text().strip(), client.currentData())

        note.returnPressed.connect(lambda: self._give(details))
        self._end(column, (self.tr("Save"), "primary", details))
        open_up(self, client)

    def _ask_supervision(self) -> None:
        column = self._begin()
        about = self.tr("It will wait in Supervision, with the words above and what is shown.")
        column.addWidget(label(about, "small", self._content))

        def details() -> AnswerDetails:
            return AnswerDetails(Answer.SUPERVISION)

        keep = self._end(column, (self.tr("Save"), "primary", details))
        open_up(self, keep)

    def _begin(self) -> QVBoxLayout:
        self._content = QWidget(self)
        self._column.addWidget(self._content)
        column = QVBoxLayout(self._content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        return column

    def _end(
        self, column: QVBoxLayout, *choices: tuple[str, str, Callable[[], AnswerDetails]]
    ) -> QPushButton:
        """Offer the choices and *Not now*; the first of them is given back."""
        row = FlowLayout(spacing=8)
        made = [button(text, kind, partial(self._give, details)) for text, kind, details in choices]
        for choice in made:
            row.addWidget(choice)
        row.addWidget(button(self.tr("Not now"), "answer", self._leave))
        column.addLayout(row)
        self.show()
        return made[0]

    def _give(self, details: Callable[[], AnswerDetails]) -> None:
        given = details()
        self.clear()
        self.given.emit(given)

    def _leave(self) -> None:
        self.clear()
        self.left.emit()
