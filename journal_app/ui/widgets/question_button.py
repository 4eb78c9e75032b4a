"""A question that goes into the text when it is chosen."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from journal_app.ui.widgets.growing_text import GrowingText
from journal_app.ui.widgets.row_button import RowButton
from journal_app.ui.widgets.text import label

_ASK, _ASKED = "+", "✓"


class QuestionButton(RowButton):
    """The whole question, as many lines as it needs; a tick once it stands in the text."""

    def __init__(self, question: str, parent: QWidget | None = None) -> None:
        super().__init__(question, parent)
        self.question = question
        self._sign = label(_ASK, "muted", self, wrap=False)
        self._sign.setMinimumWidth(self._sign.fontMetrics().horizontalAdvance(_ASKED) + 4)
        self._text = label(question, "", self)
        for part in (self._sign, self._text):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 4, 6, 4)
        row.setSpacing(6)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1)
        self.setToolTip(self.tr("Put this question into the text"))

    def hasHeightForWidth(self) -> bool:
        """A narrow page breaks the question."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As high as the broken question."""
        layout = self.layout()
        return layout.heightForWidth(width) if layout is not None else 32

    def minimumSizeHint(self) -> QSize:
        """Free to become narrow."""
        return QSize(80, 28)

    def set_asked(self, asked: bool) -> None:
        """Tell whether it stands in the text."""
        self._sign.setText(_ASKED if asked else _ASK)
        said = self.tr("{0}, in the text").format(self.question) if asked else self.question
        self.setAccessibleName(said)


class QuestionField(QWidget):
    """A question with a field for its answer, as older entries keep them."""

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
