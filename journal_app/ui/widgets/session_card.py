"""A small card beside the pointer: what stands at one point of a chart."""

from __future__ import annotations

from unicodedata import bidirectional

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from journal_app.domain.dataclass import dataclass
from journal_app.ui.widgets.text import label

_AWAY = 14
_WIDEST = 280
_LONGEST = 140


@dataclass(frozen=True, slots=True)
class CardTexts:
    """A heading, a quiet line under it, what is said, and words that were written."""

    heading: str
    remark: str = ""
    lines: tuple[str, ...] = ()
    quote: str = ""

    @property
    def spoken(self) -> str:
        """All of it, for a screen reader."""
        return ". ".join(
            part for part in (self.heading, self.remark, *self.lines, self.quote) if part
        )


class SessionCard(QFrame):
    """Stands over its parent, takes no clicks, and keeps inside."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._around = parent
        self.setProperty("kind", "card")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 9, 12, 10)
        column.setSpacing(2)
        self._heading = label("", "strong", self)
        self._remark = label("", "muted", self)
        self._lines = label("", "small", self)
        self._quote = label("", "small", self)
        self._parts = (self._heading, self._remark, self._lines, self._quote)
        for part in self._parts:
            column.addWidget(part)
        self.hide()

    def show_at(self, texts: CardTexts, point: QPointF) -> None:
        """Show the texts beside a point of the parent."""
        said = (texts.heading, texts.remark, "\n".join(texts.lines), _shortened(texts.quote))
        for part, text in zip(self._parts, said, strict=True):
            part.setText(text)
            part.setVisible(bool(text) or part is self._heading)
            # Words of another writing direction stand on their own side.
            leading = (
                Qt.AlignmentFlag.AlignRight
                if is_right_to_left(text)
                else Qt.AlignmentFlag.AlignLeft
            )
            part.setAlignment(leading | Qt.AlignmentFlag.AlignAbsolute)
        self._fit()
        self.move(self._place(point).topLeft())
        self.show()
        self.raise_()

    def _fit(self) -> None:
        """As wide as the texts need, up to the widest; as tall as they are then."""
        metrics = self._lines.fontMetrics()
        needed = max(
            part.fontMetrics().horizontalAdvance(line)
            for part in self._parts
            if not part.isHidden()
            for line in part.text().split("\n")
        )
        widest = max(_WIDEST, metrics.averageCharWidth() * 40)
        width = min(needed + 34, widest, self._around.width())
        column = self.layout()
        assert column is not None
        column.activate()
        self.resize(width, max(column.totalHeightForWidth(width), column.minimumSize().height()))

    def _place(self, point: QPointF) -> QRect:
        around = self._around.rect()
        box = QRect(0, 0, self.width(), self.height())
        left = point.x() + _AWAY
        if left + box.width() > around.width():
            left = point.x() - _AWAY - box.width()
        top = point.y() - box.height() - _AWAY / 2
        if top < 0:
            top = point.y() + _AWAY
        box.moveTo(
            round(max(0.0, min(left, around.width() - box.width()))),
            round(max(0.0, min(top, around.height() - box.height()))),
        )
        return box


def _shortened(text: str) -> str:
    """As much of a text as a glance takes in, in whole words where it has any."""
    if len(text) <= _LONGEST:
        return text
    end = max(text.rfind(between, 0, _LONGEST + 1) for between in " \n")
    return f"{text[: end if end > _LONGEST // 2 else _LONGEST].rstrip()} …"


def is_right_to_left(text: str) -> bool:
    """Whether a text begins with a letter of a writing that runs from right to left."""
    return next(
        (
            kind in {"R", "AL"}
            for letter in text
            if (kind := bidirectional(letter)) in {"L", "R", "AL"}
        ),
        False,
    )
