"""The groups of a recovery key on the screen, to be copied by hand."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from journal_app.ui.widgets.laid_out import discard
from journal_app.ui.widgets.text import label

COLUMNS = 4


class KeyGroups(QWidget):
    """Numbered, in rows as one reads. Nothing of it can be selected or copied."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 4, 0, 4)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(10)
        self._labels: list[QLabel] = []

    def show_groups(self, groups: Sequence[str]) -> None:
        """Show these; none to forget them."""
        for old in self._labels:
            old.setText("")
            discard(self._grid, old)
        self._labels = []
        family = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()
        for index, group in enumerate(groups):
            row, column = divmod(index, COLUMNS)
            number = label(f"{index + 1}", "small", self, wrap=False)
            signs = label(group, "heading", self, wrap=False)
            signs.setAccessibleName(self.tr("Group {0}: {1}").format(index + 1, " ".join(group)))
            font = signs.font()
            font.setFamily(family)
            signs.setFont(font)
            middle = Qt.AlignmentFlag.AlignVCenter
            right, left = Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignLeft
            self._grid.addWidget(number, row, 2 * column, right | middle)
            self._grid.addWidget(signs, row, 2 * column + 1, left | middle)
            self._labels += [number, signs]
        for column in range(COLUMNS):
            self._grid.setColumnStretch(2 * column + 1, 1)
