"""One reflection to be read: the day, what was shown then, the answer, the words, the step."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from journal_app.domain.reflection import Reflection
from journal_app.ui.page import Desk
from journal_app.ui.pages.drift_texts import reflection_day, reflection_outcome, reflection_step
from journal_app.ui.pages.reflection_shown import frozen_count, frozen_picture, frozen_sentence
from journal_app.ui.translation import translate
from journal_app.ui.widgets.card import rule
from journal_app.ui.widgets.grid_view import GridView
from journal_app.ui.widgets.prose import COLUMN, prose
from journal_app.ui.widgets.text import label
from journal_app.wording.words import Words

_SIDE = 132


class ReflectionRow(QWidget):
    """A small grid as it was shown at the left, the text in reading type beside it."""

    def __init__(
        self, desk: Desk, reflection: Reflection, parent: QWidget, *, year: int | None = None
    ) -> None:
        super().__init__(parent)
        self.reflection = reflection
        words = desk.words
        scale = max(1.0, desk.themes.theme.text_scale)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(f"{reflection_day(reflection)}: {words.answer(reflection.answer)}")
        said = (*paragraphs(reflection, words), shown_then(reflection, words))
        self.setAccessibleDescription("\n".join(said))
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(0)
        if year is not None:
            stack.addSpacing(12)
            stack.addWidget(label(str(year), "title", self))
            stack.addSpacing(12)
        stack.addWidget(rule(self))
        row = QHBoxLayout()
        row.setContentsMargins(0, 20, 0, 24)
        row.setSpacing(28)
        self.grid = self._grid(desk, round(_SIDE * min(scale, 1.5)))
        row.addWidget(self.grid or _room(_SIDE, self), 0, Qt.AlignmentFlag.AlignTop)
        texts = QVBoxLayout()
        texts.setSpacing(6)
        width = round(COLUMN * scale)
        lines = [
            label(reflection_day(reflection), "muted", self),
            label(words.answer(reflection.answer), "heading", self),
            *(prose(line, parent=self) for line in _lines(paragraphs(reflection, words))),
            label(shown_then(reflection, words), "muted", self),
        ]
        for line in lines:
            line.setMaximumWidth(width)
            texts.addWidget(line)
        texts.addStretch(1)
        row.addLayout(texts, 100)
        row.addStretch(1)
        stack.addLayout(row)

    def _grid(self, desk: Desk, side: int) -> QWidget | None:
        picture = frozen_picture(self.reflection, desk.orientation)
        if picture is None:
            return None
        view = SmallGrid(desk.themes, desk.words, self)
        view.setFixedSize(side, side)
        view.set_picture(picture, shown_then(self.reflection, desk.words))
        return view


class SmallGrid(GridView):
    """A grid smaller than one that is placed on."""

    def minimumSizeHint(self) -> QSize:
        """As small as it was made."""
        return QSize(_SIDE, _SIDE)


def paragraphs(reflection: Reflection, words: Words) -> tuple[str, ...]:
    """What was said, the step or note that went with it, and what came of the step."""
    parts = (
        reflection.words,
        reflection_step(reflection),
        reflection_outcome(reflection, words),
    )
    return tuple(part for part in parts if part)


def shown_then(reflection: Reflection, words: Words) -> str:
    """What stood on the screen then, and why it was asked, in one quiet line."""
    count, place = frozen_count(reflection), frozen_sentence(reflection, words)
    parts = [words.asked(reflection.asked)]
    if count:
        parts.append(words.sessions(count))
    if place:
        parts.append(translate("Reflections", "the last ones on average: {0}").format(place))
    return " · ".join(parts)


def _lines(parts: tuple[str, ...]) -> Iterator[str]:
    """Every line that says something, as it was typed."""
    return (line for part in parts for line in part.splitlines() if line.strip())


def _room(side: int, parent: QWidget) -> QWidget:
    made = QWidget(parent)
    made.setFixedSize(side, 1)
    return made
