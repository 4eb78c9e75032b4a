"""Filters that were given a name: used again, renamed, taken away."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from journal_app.domain.saved_filter import SavedFilter
from journal_app.ui.read_only import writing
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.laid_out import take_away
from journal_app.ui.widgets.popover import Popover
from journal_app.ui.widgets.text import label

WIDTH = 320
AROUND_TEXT = 72
"""Pixels around what stands in an empty field, with the space to the button beside it."""


class SavedPopover(Popover):
    """The saved filters as rows, and a field that keeps what is set now under a name."""

    applied = Signal(object)
    named = Signal(str)
    renamed = Signal(str, str)
    dropped = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedWidth(WIDTH)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(4)
        self.body.addLayout(self._rows)
        self.empty = label(self.tr("Filters you save will stand here."), "muted", self)
        self.body.addWidget(self.empty)
        self.name = QLineEdit(self)
        self.name.setPlaceholderText(self.tr("Name for what is set now"))
        self.name.setAccessibleName(self.tr("Name for what is set now"))
        self.keep = writing(button(self.tr("Save"), "", self._save, self))
        self._line = QWidget(self)
        row = QHBoxLayout(self._line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.name, 1)
        row.addWidget(self.keep)
        self.body.addWidget(self._line)
        writing(self.name).returnPressed.connect(self._save)
        self.setFocusProxy(self.name)

    def offer(self, filters: tuple[SavedFilter, ...], *, something_set: bool) -> None:
        """Show the saved filters; saving is offered where there is something to save."""
        take_away(self._rows)
        rows = [self._row(item) for item in filters]
        for row in rows:
            self._rows.addWidget(row)
        # Using one is what it is opened for most.
        first = rows[0].focusProxy() if rows else None
        self.setFocusProxy(first or self.name)
        self.empty.setVisible(not filters)
        self._line.setVisible(something_set)
        asked = self.name.fontMetrics().horizontalAdvance(self.name.placeholderText())
        self.setFixedWidth(max(WIDTH, asked + self.keep.sizeHint().width() + AROUND_TEXT))
        self.name.clear()
        self.adjustSize()

    def _row(self, item: SavedFilter) -> QWidget:
        row = QWidget(self)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        use = button(item.name.replace("&", "&&"), "disclosure", lambda: self._apply(item), row)
        use.setAccessibleName(self.tr("Use the filter {0}").format(item.name))
        use.setToolTip(item.name)
        use.setMinimumWidth(40)
        row.setFocusProxy(use)
        name = QLineEdit(item.name, row)
        name.setAccessibleName(self.tr("New name of {0}").format(item.name))
        name.hide()
        rename = writing(button(self.tr("Rename"), "link", parent=row))
        drop = writing(button("✕", "link", lambda: self.dropped.emit(item.name), row))
        drop.setAccessibleName(self.tr("Delete the filter {0}").format(item.name))

        def begin() -> None:
            use.hide()
            name.show()
            name.setFocus(Qt.FocusReason.OtherFocusReason)
            name.selectAll()

        rename.setAccessibleName(self.tr("Rename the filter {0}").format(item.name))
        rename.clicked.connect(begin)
        name.returnPressed.connect(lambda: self.renamed.emit(item.name, name.text()))
        line.addWidget(use, 1)
        line.addWidget(name, 1)
        line.addWidget(rename)
        line.addWidget(drop)
        return row

    def _apply(self, item: SavedFilter) -> None:
        self.hide()
        self.applied.emit(item)

    def _save(self) -> None:
        if self.name.text().strip():
            self.hide()
            self.named.emit(self.name.text())
