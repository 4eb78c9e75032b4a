"""Choosing one of few or of many: what is typed narrows the list."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QModelIndex, QObject, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListView, QWidget

from journal_app.ui.widgets.popover import Popover
from journal_app.ui.widgets.text import label

FEW = 8
"""So many can be seen at a glance and need no field to narrow them."""
ROWS_SEEN = 10
_NARROWEST, _WIDEST = 200, 560
_BESIDE_TEXT = 44
"""Pixels beside the text of a row: its padding, and the scroll bar."""
_MOVES = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}


class PickPopover(Popover):
    """Emits the value that was chosen; the first choice, "all", has the value None."""

    chosen = Signal(object)

    def __init__(self, title: str, everything: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._everything = everything
        self._choices: tuple[tuple[str, object], ...] = ()
        self._shown: list[tuple[str, object]] = []
        self.typed = QLineEdit(self)
        self.typed.setPlaceholderText(self.tr("Type to narrow the list"))
        self.typed.setAccessibleName(title)
        self._model = QStringListModel(self)
        self.list = QListView(self)
        self.list.setModel(self._model)
        self.list.setAccessibleName(title)
        self.list.setProperty("kind", "picks")
        self.list.setUniformItemSizes(True)
        # The end of a long one tells it from its neighbour, as its beginning does.
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.none = label(self.tr("Nothing begins or goes on like that."), "muted", self)
        for part in (self.typed, self.list, self.none):
            self.body.addWidget(part)
        self.typed.textChanged.connect(self._narrow)
        self.typed.installEventFilter(self)
        self.list.installEventFilter(self)
        self.list.clicked.connect(self._choose)
        self.list.entered.connect(self.list.setCurrentIndex)

    def offer(self, choices: Iterable[tuple[str, object]], value: object) -> None:
        """Offer texts with their values; ``value`` is the one in force."""
        self._choices = tuple(choices)
        self.typed.clear()
        self.typed.setVisible(len(self._choices) > FEW)
        self.setFocusProxy(self.typed if len(self._choices) > FEW else self.list)
        self._narrow("")
        values = [item for _text, item in self._shown]
        if value in values:
            index = self._model.index(values.index(value))
            self.list.setCurrentIndex(index)
            self.list.scrollTo(index)

    @property
    def texts(self) -> list[str]:
        """What can be chosen now."""
        return [text for text, _value in self._shown]

    def choose_current(self) -> None:
        """Choose the row the list stands on."""
        self._choose(self.list.currentIndex())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows move in the list while one types; Enter chooses."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self.choose_current()
                return True
            if watched is self.typed and event.key() in _MOVES:
                self.list.setFocus()
                self.list.keyPressEvent(event)
                self.typed.setFocus()
                return True
        return super().eventFilter(watched, event)

    def _narrow(self, typed: str) -> None:
        wanted = typed.strip().casefold()
        found = [item for item in self._choices if wanted in item[0].casefold()]
        # What begins like that is meant sooner than what goes on like that.
        found.sort(key=lambda item: not item[0].casefold().lstrip("#").startswith(wanted))
        first: list[tuple[str, object]] = [] if wanted else [(self._everything, None)]
        self._shown = first + found
        self._model.setStringList([text for text, _value in self._shown])
        self.list.setCurrentIndex(self._model.index(0))
        self.list.setVisible(bool(self._shown))
        self.none.setVisible(not self._shown)
        if not self.isVisible():
            self._fit()

    def _fit(self) -> None:
        self.list.ensurePolished()
        metrics = self.list.fontMetrics()
        widest = max((metrics.horizontalAdvance(text) for text, _ in self._shown[:200]), default=0)
        rows = min(ROWS_SEEN, len(self._shown))
        width = max(_NARROWEST, min(widest + _BESIDE_TEXT, _WIDEST))
        self.list.setFixedSize(width, rows * max(1, self.list.sizeHintForRow(0)) + 6)

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            value = self._shown[index.row()][1]
            self.hide()
            self.chosen.emit(value)
