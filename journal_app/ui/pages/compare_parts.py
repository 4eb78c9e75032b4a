"""The parts of the comparison: one side with its conditions, the grid, and one axis."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from journal_app.domain.compare import Sample
from journal_app.domain.grid import Axis, Frame, Position
from journal_app.domain.selection import Selection
from journal_app.ui.page import Desk
from journal_app.ui.pages.drift_filters import DriftFilters
from journal_app.ui.pages.drift_offer import Offer
from journal_app.ui.theme import ThemeManager
from journal_app.ui.translation import translate
from journal_app.ui.widgets.card import Card
from journal_app.ui.widgets.compare_paint import (
    Group,
    Groups,
    paint_axis,
    paint_groups,
    paint_sign,
)
from journal_app.ui.widgets.grid_view import GridView
from journal_app.ui.widgets.text import label
from journal_app.wording.grid_words import ends
from journal_app.wording.words import Words

_SIGN = 18
_AXIS_HEIGHT = 74


class CompareSide(Card):
    """One selection: its sign, its conditions, and where its sessions sit."""

    changed = Signal()

    def __init__(self, desk: Desk, number: int, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self._words = desk.words
        name = self.tr("The first") if number == 0 else self.tr("The second")
        self.filters = DriftFilters(desk, self, roles=False)
        self.filters.changed.connect(self.changed)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(GroupSign(desk.themes, number, self))
        self.name = label(name, "strong", self)
        head.addWidget(self.name, 1)
        self.said = label("", "", self)
        self.spread = label("", "muted", self)
        self.body.addLayout(head)
        self.body.addWidget(self.filters)
        self.body.addWidget(self.said)
        self.body.addWidget(self.spread)
        self.body.addStretch(1)

    def show_sample(self, selection: Selection, offer: Offer, sample: Sample) -> None:
        """Show what is selected, and where it sits."""
        self.filters.set_selection(selection)
        self.filters.offer(selection.role_id, offer)
        self.said.setText(sample_text(sample, self._words))
        self.spread.setText(spread_text(sample, self._words))
        self.spread.setVisible(bool(self.spread.text()))


class GroupSign(QWidget):
    """The disc or the diamond of a side."""

    def __init__(self, themes: ThemeManager, number: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._themes, self._number = themes, number
        self._fit()
        themes.changed.connect(self._fit)

    def _fit(self) -> None:
        """As large as the writing beside it."""
        side = round(_SIGN * max(1.0, self._themes.theme.text_scale))
        self.setFixedSize(side, side)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the sign."""
        painter = QPainter(self)
        middle = QPointF(self.width() / 2, self.height() / 2)
        paint_sign(painter, self._number, middle, self._themes.theme, self.width() / 3)
        painter.end()


class CompareGrid(GridView):
    """Both groups over the ground of the grid."""

    groups: Groups = (Group(), Group())

    def show_groups(self, groups: Groups) -> None:
        """Show other groups."""
        self.groups = groups
        self.update()

    def paint_over(self, painter: QPainter, frame: Frame) -> None:
        """Dots, spreads and centres."""
        paint_groups(painter, frame, self.themes.theme, self.groups, self.orientation)


class CompareAxis(QWidget):
    """One axis: both means with their spreads, and how far apart they are, in words."""

    def __init__(self, desk: Desk, axis: Axis, parent: QWidget) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self._axis, self._words = axis, desk.words
        words = desk.words
        low, high = ends(axis)
        self.title = label(words.axis(axis), "strong", self)
        self.strip = AxisStrip(desk, axis, (words.pole(low), words.pole(high)), self)
        self.said = label("", "", self)
        column.addWidget(self.title)
        column.addWidget(self.strip)
        column.addWidget(self.said)

    def show_groups(self, groups: Groups, said: str) -> None:
        """Show both groups on this axis, and the sentence on them."""
        self.strip.groups = groups
        self.strip.update()
        number = list(Axis).index(self._axis)
        means = [group.centre and group.centre[number] for group in groups]
        told = self._words.two_means_said(self._axis, *means)
        self.strip.setAccessibleDescription(f"{told} {said}".strip())
        self.said.setText(said)


class AxisStrip(QWidget):
    """Paints both means of one axis."""

    def __init__(self, desk: Desk, axis: Axis, poles: tuple[str, str], parent: QWidget) -> None:
        super().__init__(parent)
        self.groups: Groups = (Group(), Group())
        self._themes, self._poles = desk.themes, poles
        self._number = 0 if axis is Axis.X else 1
        self.setAccessibleName(desk.words.axis(axis))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        desk.themes.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """As wide as there is room, higher with larger type."""
        scale = max(1.0, self._themes.theme.text_scale)
        return QSize(260, round(_AXIS_HEIGHT * (0.5 + scale / 2)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the strip."""
        painter = QPainter(self)
        paint_axis(
            painter, QRectF(self.rect()), self._themes.theme, self.groups, self._number, self._poles
        )
        painter.end()


def sample_text(sample: Sample, words: Words) -> str:
    """How many sessions there are, and where they sit on average."""
    count = words.sessions(sample.count)
    if sample.x is None or sample.y is None:
        return translate("ComparePage", "No session fits this choice.")
    place = words.position(Position.clamped(sample.x, sample.y))
    return translate("ComparePage", "{0}, on average {1}").format(count, place)


def spread_text(sample: Sample, words: Words) -> str:
    """How far the sessions spread on either axis; empty for fewer than two."""
    if sample.spread_x is None or sample.spread_y is None:
        return ""
    text = translate("ComparePage", "Spread: {0} and {1} on the two axes")
    return text.format(words.number(sample.spread_x), words.number(sample.spread_y))
