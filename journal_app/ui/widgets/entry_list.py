"""The list of sessions with its keys."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from journal_app.domain.entry import EntryRow
from journal_app.ui.models.entry_list_model import EntryListModel
from journal_app.ui.page import Desk
from journal_app.ui.widgets.empty_clicks import EmptyClicks
from journal_app.ui.widgets.entry_delegate import EntryDelegate

_STEPS = {Qt.Key.Key_J: 1, Qt.Key.Key_K: -1}


class EntryList(QListView):
    """J and K go from session to session; Ctrl, Shift and Ctrl+A select several."""

    delete_pressed = Signal()
    selection_changed = Signal()

    def __init__(self, desk: Desk, model: EntryListModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.setModel(model)
        self.setItemDelegate(EntryDelegate(desk, self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Entries"))
        EmptyClicks(self)
        self.selectionModel().selectionChanged.connect(lambda *_: self.selection_changed.emit())

    def selected_rows(self) -> list[EntryRow]:
        """The selected sessions, from the top."""
        indexes = sorted(self.selectionModel().selectedIndexes(), key=lambda index: index.row())
        return [row for row in map(self._model.row_at, indexes) if row is not None]

    def select_ids(self, ids: list[str]) -> None:
        """Select these, as far as they are among the rows, without moving."""
        selection = self.selectionModel()
        for entry_id in ids:
            index = self._model.index_of(entry_id)
            if index.isValid():
                selection.select(index, selection.SelectionFlag.Select)

    def step(self, by: int) -> None:
        """Go to the next session, or back."""
        row = self.currentIndex().row() + by
        if 0 <= row < self._model.rowCount():
            index = self._model.index(row)
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """J, K and Delete; all other keys as in any list."""
        bare = not event.modifiers()
        if bare and Qt.Key(event.key()) in _STEPS:
            self.step(_STEPS[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Delete:
            self.delete_pressed.emit()
        else:
            super().keyPressEvent(event)
