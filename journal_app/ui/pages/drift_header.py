"""The head of the drift page: its title, what is looked at, and the way out as a picture."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from journal_app.ui.page import Desk
from journal_app.ui.pages.drift_filters import DriftFilters
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.text import ElidedLabel, label

_GAP = 14
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class DriftHeader(QWidget):
    """Title at the left; the chips beside it where there is room, else in a row below."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = label(self.tr("Drift"), "title", self, wrap=False)
        self.subtitle = ElidedLabel("", "muted", self)
        self.filters = DriftFilters(desk, self)
        self.compare = button(self.tr("Compare…"), "", parent=self)
        self.export: QPushButton = button(self.tr("Export ▾"), "", parent=self)
        self.export.setAccessibleName(self.tr("Export a report or a picture"))
        self.export_menu = QMenu(self.export)
        self.export.setMenu(self.export_menu)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(_GAP)
        self._grid.setVerticalSpacing(10)
        self._grid.setColumnStretch(0, 1)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(self.title)
        texts.addWidget(self.subtitle)
        self._grid.addLayout(texts, 0, 0)
        self._acts = QWidget(self)
        acts = QHBoxLayout(self._acts)
        acts.setContentsMargins(0, 0, 0, 0)
        acts.setSpacing(10)
        for act in (self.compare, self.export):
            acts.addWidget(act)
        self._grid.addWidget(self._acts, 0, 2, _MIDDLE | Qt.AlignmentFlag.AlignRight)
        self._one_row: bool | None = None
        self._whole = ""
        self._arrange()
        # As one reads, wherever the chips stand.
        self.setTabOrder(self.filters, self._acts)

    def set_subtitle(self, text: str) -> None:
        """Say what is shown."""
        self.subtitle.set_whole(text)
        self._whole = text
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        """Chips in the first row must not keep the window from becoming narrower."""
        hint = super().minimumSizeHint()
        least = self.title.sizeHint().width() + _GAP + self._acts.sizeHint().width()
        hint.setWidth(min(hint.width(), least))
        return hint

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The chips may have to go below, or may come up."""
        super().resizeEvent(event)
        self._arrange()

    def showEvent(self, event: QShowEvent) -> None:
        """Sizes are known only now."""
        super().showEvent(event)
        self._arrange()

    def _texts_width(self) -> int:
        subtitle = self.subtitle.fontMetrics().horizontalAdvance(self._whole)
        return max(self.title.sizeHint().width(), subtitle + 2)

    def _arrange(self) -> None:
        chips = self.filters.width_in_one_row()
        fits = (
            self._texts_width() + chips + self._acts.sizeHint().width() + 2 * _GAP + 4
            <= self.width()
        )
        if fits:
            self.filters.setFixedWidth(chips + 2)
        else:
            self.filters.setMinimumWidth(0)
            self.filters.setMaximumWidth(16_777_215)
        if fits == self._one_row:
            return
        self._one_row = fits
        self._grid.removeWidget(self.filters)
        if fits:
            self._grid.addWidget(self.filters, 0, 1, _MIDDLE | Qt.AlignmentFlag.AlignRight)
        else:
            self._grid.addWidget(self.filters, 1, 0, 1, 3)
