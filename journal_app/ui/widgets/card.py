"""Cards and the header that stands above them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from journal_app.ui.widgets.flow_layout import FlowLayout
from journal_app.ui.widgets.text import label, whole

_APART = 14
_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_WIDEST = 16_777_215
"""What Qt takes for no limit."""
_LEAST_LINE = 26
"""Characters that a line of the subtitle has at least beside the actions."""
_NOTHING = "\N{NO-BREAK SPACE}"


class Card(QFrame):
    """A surface with a heading, a quiet remark at its right, and a column of content."""

    def __init__(
        self, heading: str = "", remark: str = "", parent: QWidget | None = None, kind: str = "card"
    ) -> None:
        super().__init__(parent)
        self.setProperty("kind", kind)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(18, 16, 18, 16)
        self.body.setSpacing(10)
        self.heading = label(heading, "strong", self)
        self.remark = label(remark, "muted", self, wrap=False)
        self.top = QHBoxLayout()
        self.top.setSpacing(12)
        self.top.addWidget(self.heading, 1)
        self.top.addWidget(self.remark, 0, Qt.AlignmentFlag.AlignRight)
        self.body.addLayout(self.top)
        self.heading.setVisible(bool(heading))
        self.remark.setVisible(bool(remark))

    def set_heading(self, heading: str, remark: str = "") -> None:
        """Change the heading and the remark."""
        self.heading.setText(heading)
        self.heading.setVisible(bool(heading))
        self.remark.setText(remark)
        self.remark.setVisible(bool(remark))


def rule(parent: QWidget | None = None) -> QFrame:
    """A hairline between rows."""
    line = QFrame(parent)
    line.setProperty("kind", "rule")
    return line


class PageHeader(QWidget):
    """A page's title and subtitle at the left, its actions at the right, chips between them.

    It is as high on every page, with or without a subtitle, so that what stands below begins at
    the same height. Where not all of it fits side by side, the chips stand in a row below, and
    with large letters the actions as well.
    """

    def __init__(self, title: str, subtitle: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = label(title, "title", self)
        self.subtitle = label("", "muted", self)
        self._words = (subtitle, subtitle)
        self._chips: tuple[QWidget, FlowLayout] | None = None
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(10)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(_APART)
        texts = QVBoxLayout()
        texts.setSpacing(4)
        texts.addWidget(self.title)
        texts.addWidget(self.subtitle)
        self._row.addLayout(texts, 1)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(_APART)
        self._row.addLayout(self.buttons)
        self._rows.addLayout(self._row)
        self._say(subtitle)

    def add_chips(self, chips: QWidget, flow: FlowLayout) -> None:
        """Put chips that lie in a ``flow`` beside the title, or below it where they do not fit."""
        self._chips = (chips, flow)
        self._row.insertWidget(1, chips, 0, _MIDDLE)
        self._arrange()

    def set_texts(self, title: str, subtitle: str, short: str = "") -> None:
        """Change title and subtitle; ``short`` stands for it where chips would go below else."""
        self.title.setText(title)
        self._words = (subtitle, short or subtitle)
        self._say(subtitle)
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        """What can stand below must not keep the window from becoming narrower."""
        hint = super().minimumSizeHint()
        least = max(self.title.minimumSizeHint().width(), self.buttons.sizeHint().width())
        if self._chips is not None:
            least = max(least, self._chips[1].minimumSize().width())
        hint.setWidth(min(hint.width(), least))
        return hint

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beside or below one another, as there is room."""
        super().resizeEvent(event)
        self._arrange()

    def showEvent(self, event: QShowEvent) -> None:
        """Sizes are known only now."""
        super().showEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        """Other actions or other sizes of type need other room."""
        handled = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._arrange()
        return handled

    def _say(self, subtitle: str) -> None:
        """The room of a subtitle stays where there is none."""
        self.subtitle.setText(subtitle or _NOTHING)
        self.subtitle.setToolTip("" if subtitle == self._words[0] else self._words[0])

    def _arrange(self) -> None:
        title = self.title.fontMetrics().horizontalAdvance(self.title.text())
        acts = self.buttons.sizeHint().width()
        if self._chips is not None:
            self._arrange_chips(title, acts)
        # A long subtitle may break, but not into a column of single words.
        em = self.subtitle.fontMetrics().averageCharWidth()
        least = max(title, min(self._advance(self.subtitle.text()), _LEAST_LINE * em))
        fits = least + _APART + acts <= self.width() or not self.isVisible()
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        if (self._row.direction() == across) != fits:
            self._row.setDirection(across if fits else down)
            side = Qt.AlignmentFlag(0) if fits else Qt.AlignmentFlag.AlignTrailing
            self._row.setAlignment(self.buttons, side)

    def _arrange_chips(self, title: int, acts: int) -> None:
        assert self._chips is not None
        chips, flow = self._chips
        needed = flow.width_in_one_row()
        room = self.width() - needed - acts - (2 if acts else 1) * _APART
        spoken = [max(title, self._advance(words)) for words in self._words]
        fits = min(spoken) <= room or not self.isVisible()
        self._say(self._words[1 if fits and spoken[0] > room and self.isVisible() else 0])
        chips.setMinimumWidth(needed if fits else 0)
        chips.setMaximumWidth(needed if fits else _WIDEST)
        beside = self._row.indexOf(chips) >= 0
        if fits == beside:
            return
        (self._row if beside else self._rows).removeWidget(chips)
        if fits:
            self._row.insertWidget(1, chips, 0, _MIDDLE)
        else:
            self._rows.addWidget(chips)

    def _advance(self, words: str) -> int:
        return self.subtitle.fontMetrics().horizontalAdvance(whole(words)) + 2
