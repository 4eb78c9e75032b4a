"""Which questions to ask: free writing, models in sight, and a menu with all the others."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QMenu, QPushButton, QWidget

from journal_app.ui.widgets.buttons import chip
from journal_app.ui.widgets.flow_layout import FlowLayout
from journal_app.wording.packs import PromptModel

IN_SIGHT = ("what", "gibbs")
"""Models with a chip of their own; the others are in the menu behind the last chip."""
PLACE, OWN = "place", "own"
"""Ids of the questions about the quadrant just marked, and of the person's own."""
_MORE = "…"


class PromptChips(QWidget):
    """One of them is chosen. The one about the place marked appears once there is a mark."""

    chosen = Signal(str)
    """The id of a model, or empty for free writing."""
    own_wanted = Signal()
    """The person wants to write questions of their own."""

    def __init__(self, models: tuple[PromptModel, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chosen = ""
        self._titles = {model.id: model.title for model in models}
        self._titles[PLACE] = self.tr("About this place")
        self._titles[OWN] = self.tr("My own questions")
        self._group = QButtonGroup(self)
        self.chips: dict[str, QPushButton] = {}
        self._flow = FlowLayout(self, spacing=6)
        self._add("", self.tr("Free writing"))
        for model in IN_SIGHT:
            if model in self._titles:
                self._add(model, self._titles[model])
        self._add(PLACE, self._titles[PLACE])
        # Not one of the group, which would not let its menu uncheck it.
        self.more = chip(_MORE, parent=self)
        self.more.setAccessibleName(self.tr("More prompts"))
        self.more.setToolTip(self.tr("More prompts"))
        self._menu = QMenu(self)
        for model, title in self._titles.items():
            if model not in self.chips:
                self._menu.addAction(title.replace("&", "&&"), self._chooser(model))
        self._menu.addSeparator()
        self._menu.addAction(self.tr("Write own questions…"), self.own_wanted.emit)
        self._menu.aboutToHide.connect(lambda: self.show_chosen(self._chosen))
        self.more.setMenu(self._menu)
        self._flow.addWidget(self.more)
        self.set_place(there=False)
        self.show_chosen("")

    def set_place(self, *, there: bool) -> None:
        """Whether a quadrant is marked that one can be asked about."""
        self.chips[PLACE].setVisible(there)
        self._flow.invalidate()

    def show_chosen(self, model: str) -> None:
        """Show which one is chosen; tells nobody."""
        self._chosen = model
        hidden = model not in self.chips
        self._group.setExclusive(False)
        for name, made in self.chips.items():
            made.setChecked(name == model)
        self._group.setExclusive(not hidden)
        self.more.setChecked(hidden)
        self.more.setText(self._titles.get(model, _MORE).replace("&", "&&") if hidden else _MORE)
        self._flow.invalidate()

    def _add(self, model: str, title: str) -> None:
        made = self.chips[model] = chip(title.replace("&", "&&"), parent=self)
        made.clicked.connect(self._chooser(model))
        self._group.addButton(made)
        self._flow.addWidget(made)

    def _chooser(self, model: str) -> Callable[..., None]:
        def choose(_on: bool = False) -> None:
            self.show_chosen(model)
            self.chosen.emit(model)

        return choose
