"""Which questions to ask: free writing, models in sight, and a menu with all the others."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QMenu, QPushButton, QSizePolicy, QWidget

from journal_app.ui.widgets.buttons import chip
from journal_app.wording.packs import PromptModel

IN_SIGHT = ("what", "gibbs")
"""Models with a chip of their own where there is room; the others are in the menu."""
PLACE, OWN = "place", "own"
"""Ids of the questions about the quadrant just marked, and of the person's own."""
_APART = 6


class PromptChips(QWidget):
    """One of them is chosen. The one about the place marked appears once there is a mark.

    All stand in one row: what has no room in it is in the menu. The room of the chip about the
    place marked is kept from the start, so that nothing moves when it appears.
    """

    chosen = Signal(str)
    """The id of a model, or empty for free writing."""
    own_wanted = Signal()
    """The person wants to write questions of their own."""

    def __init__(self, models: tuple[PromptModel, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chosen = ""
        self._is_placed = False
        self._titles = {model.id: model.title for model in models}
        self._titles[PLACE] = self.tr("About this place")
        self._titles[OWN] = self.tr("My own questions")
        self._more = self.tr("More prompts")
        self._group = QButtonGroup(self)
        self.chips: dict[str, QPushButton] = {}
        self._add("", self.tr("Free writing"))
        for model in IN_SIGHT:
            if model in self._titles:
                self._add(model, self._titles[model])
        # Not one of the group, which would not let its menu uncheck it.
        self.more = chip(self._more, parent=self)
        self.more.setAccessibleName(self._more)
        self.more.setToolTip(self._more)
        # As wide as the menu's chip is while it stands for none of them.
        self._bare = chip(self._more, parent=self)
        self._bare.hide()
        self._add(PLACE, self._titles[PLACE])
        self._menu = QMenu(self)
        self.listed: dict[str, QAction] = {
            model: self._menu.addAction(title.replace("&", "&&"), self._chooser(model))
            for model, title in self._titles.items()
        }
        self._menu.addSeparator()
        self._menu.addAction(self.tr("Write own questions…"), self.own_wanted.emit)
        self._menu.aboutToHide.connect(self._arrange)
        self.more.setMenu(self._menu)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_chosen("")

    def set_place(self, *, there: bool) -> None:
        """Whether a quadrant is marked that one can be asked about."""
        self._is_placed = there
        self._arrange()

    def show_chosen(self, model: str) -> None:
        """Show which one is chosen; tells nobody."""
        self._chosen = model
        self._arrange()

    def sizeHint(self) -> QSize:
        """Every chip in one row."""
        row = (*self.chips.values(), self._bare)
        width = sum(made.sizeHint().width() + _APART for made in row) - _APART
        return QSize(width, self._bare.sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Free writing, and the menu with everything else."""
        least = self.chips[""].sizeHint().width() + _APART + self._bare.sizeHint().width()
        return QSize(least, self._bare.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many chips as there is room for."""
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        """Other letters need other widths."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._arrange()
        return super().event(event)

    def _in_sight(self) -> list[str]:
        """The models with a chip in the row, the one about the place marked or not.

        The last in the row goes first where there is too little room.
        """
        kept = [*(model for model in self.chips if model != PLACE), PLACE]
        for leaving in (*reversed(IN_SIGHT), PLACE):
            if self._width_of(kept) <= self.width():
                break
            if leaving in kept:
                kept.remove(leaving)
        return kept

    def _width_of(self, models: list[str]) -> int:
        widths = [self.chips[model].sizeHint().width() + _APART for model in models]
        return sum(widths) + self._bare.sizeHint().width()

    def _arrange(self) -> None:
        """Put the chips into the row, what is chosen and has no place there on the menu's chip."""
        kept = self._in_sight()
        shown = [model for model in kept if model != PLACE or self._is_placed]
        behind = self._chosen not in shown
        self._group.setExclusive(False)
        for model, made in self.chips.items():
            made.setChecked(model == self._chosen)
            made.setVisible(model in shown)
        self._group.setExclusive(not behind)
        self.more.setChecked(behind)
        for model, action in self.listed.items():
            action.setVisible(model not in shown and (model != PLACE or self._is_placed))
        place = [PLACE] if PLACE in shown else []
        row = [self.chips[model] for model in shown if model != PLACE]
        row += [self.more, *(self.chips[model] for model in place)]
        self._fill(row, self._titles.get(self._chosen, "") if behind else "")

    def _fill(self, row: list[QPushButton], behind: str) -> None:
        """Side by side from the leading side on; the menu's chip says what it stands for."""
        room = self.width() - sum(
            made.sizeHint().width() + _APART for made in row if made is not self.more
        )
        bare = self._bare.sizeHint()
        said = self._more
        if behind:
            metrics = self._bare.fontMetrics()
            around = bare.width() - metrics.horizontalAdvance(self._more)
            said = metrics.elidedText(behind, Qt.TextElideMode.ElideRight, room - around - _APART)
        self.more.setText(said.replace("&", "&&"))
        self.more.setAccessibleDescription(behind)
        x, high = 0, bare.height()
        for made in row:
            wide = made.sizeHint().width()
            if made is self.more:
                wide = max(min(wide, room), bare.width())
            place = QRect(x, 0, wide, high)
            if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
                place.moveLeft(self.width() - x - wide)
            made.setGeometry(place)
            x += wide + _APART

    def _add(self, model: str, title: str) -> None:
        made = self.chips[model] = chip(title.replace("&", "&&"), parent=self)
        made.clicked.connect(self._chooser(model))
        self._group.addButton(made)

    def _chooser(self, model: str) -> Callable[..., None]:
        def choose(_on: bool = False) -> None:
            self.show_chosen(model)
            self.chosen.emit(model)

        return choose
