"""What stands against a form: said until the field it is about is right, and said of that field."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QWidget,
)

from journal_app.ui.widgets.day_field import DayField
from journal_app.ui.widgets.problem_mark import mark_problem
from journal_app.ui.widgets.text import SteadyLabel

Obstacle = tuple[str, QWidget]
"""What stands against it, in a sentence, and the field that is about."""


class ProblemLine(SteadyLabel):
    """One sentence, judged anew with each key, as long as the form can judge it.

    A day that cannot be read says so below itself; that is not said again.

    What the journal said against it stays until the field it was said of is changed; where it was
    said of none, until any is.

    Args:
        judge: what stands against the form as it is written now.
        steady: whether its room is kept while it is empty, so that nothing moves when it comes.
    """

    def __init__(
        self, judge: Callable[[], Obstacle | None], parent: QWidget, *, steady: bool = False
    ) -> None:
        super().__init__(1 if steady else 0, "attention", parent)
        self._judge = judge
        self._steady = steady
        self._at: QWidget | None = None
        self._sentence = ""
        self._judged = False
        self.tell("")

    @property
    def sentence(self) -> str:
        """What stands against the form; empty while nothing does."""
        return self._sentence

    def watch(self, *fields: QWidget) -> None:
        """Look again when one of these is changed by hand."""
        for field in fields:
            self._watch(field)

    def finds_nothing(self) -> bool:
        """Whether nothing stands against the form; else say what, and lead to its field."""
        found = self._judge()
        self.tell(*found or ("",))
        self._judged = found is not None
        return found is None

    def tell(self, sentence: str, at: QWidget | None = None) -> None:
        """Say what was said against it, and lead to the field it is about; nothing where empty."""
        self._judged = False
        self._say(sentence, at)
        if at is not None:
            at.setFocus()

    def look(self, changed: QWidget | None = None) -> None:
        """Judge anew what is said, after a field of the form was changed."""
        if not self._sentence:
            return
        found = self._judge() if self._judged else None
        if found is not None and found[1] is self._at:
            self._say(*found)
        elif (self._judged and found is None) or self._at in {None, changed}:
            self._say("", None)

    def _watch(self, field: QWidget) -> None:
        def look() -> None:
            self.look(field)

        match field:
            case DayField():
                field.edit.textEdited.connect(look)
                field.edit.editingFinished.connect(look)
                field.changed.connect(look)
            case QLineEdit():
                field.textEdited.connect(look)
            case QPlainTextEdit():
                field.textChanged.connect(look)
            case QAbstractButton():
                field.clicked.connect(look)
            case QComboBox():
                field.activated.connect(look)
            case QSpinBox():
                field.valueChanged.connect(look)

    def _say(self, sentence: str, at: QWidget | None) -> None:
        for field, words in ((self._at, ""), (at, sentence)):
            if field is not None and not isinstance(field, DayField):  # it says it of itself
                mark_problem(field, wrong=bool(words))
                field.setAccessibleDescription(words)
        self._at, self._sentence = at, sentence
        is_said = isinstance(at, DayField) and at.problem == sentence
        self.setText("" if is_said else sentence)
        self.setVisible(self._steady or bool(self.text()))
