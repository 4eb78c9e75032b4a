"""Tags as chips, and a small field for another one."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QCompleter, QPushButton, QWidget

from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.completing import lets_clicks_through
from journal_app.ui.widgets.flow_layout import FlowLayout
from journal_app.ui.widgets.laid_out import discard
from journal_app.ui.widgets.roomy_line import RoomyLine

_LONGEST = 60


class _TagField(RoomyLine):
    """Enter or a comma takes the tag, Escape gives up, leaving takes what is there."""

    taken = Signal(str)
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take, give up, or write."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Comma}:
            self.taken.emit(self.text())
        elif event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take what is there, unless the list of known tags is just open."""
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.taken.emit(self.text())
            self.left.emit()


class ChipEditor(QWidget):
    """Chips to click away, ``+ tag`` to add one."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tags: tuple[str, ...] = ()
        self._chips: list[QPushButton] = []
        self._flow = FlowLayout(self)
        self.add = button(self.tr("+ tag"), "chip-add", self._open, self)
        self.add.setAccessibleName(self.tr("Add a tag"))
        self.field = _TagField(self)
        self.field.setMaxLength(_LONGEST)
        self.field.setProperty("kind", "tag")
        self.field.setPlaceholderText(self.tr("Tag"))
        self.field.setAccessibleName(self.tr("New tag"))
        self.field.hide()
        self.field.taken.connect(self._take)
        self.field.left.connect(self._close)
        self._flow.addWidget(self.add)
        self._flow.addWidget(self.field)

    @property
    def tags(self) -> tuple[str, ...]:
        """The tags in the order they were added."""
        return self._tags

    def set_tags(self, tags: tuple[str, ...]) -> None:
        """Show tags; tells nobody."""
        if tags == self._tags:
            return
        self._tags = tags
        for made in self._chips:
            discard(self._flow, made)
        self._chips = [self._chip(tag) for tag in tags]
        for number, made in enumerate(self._chips):
            self._flow.insert_widget(number, made)
            before = self._chips[number - 1] if number else None
            if before is not None:
                QWidget.setTabOrder(before, made)
        if self._chips:
            QWidget.setTabOrder(self._chips[-1], self.add)
        self.updateGeometry()

    def set_known(self, tags: tuple[str, ...]) -> None:
        """Tags to offer while one is being written."""
        completer = QCompleter(list(tags), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.activated.connect(self._take)
        lets_clicks_through(completer)
        self.field.setCompleter(completer)

    def _chip(self, tag: str) -> QPushButton:
        made = button(f"#{tag.replace('&', '&&')}  ×", "chip", lambda: self._remove(tag), self)
        made.setAccessibleName(self.tr("Tag {0}, remove").format(tag))
        made.setToolTip(self.tr("Remove this tag"))
        made.show()
        return made

    def _open(self) -> None:
        self.add.hide()
        self.field.show()
        self.field.setFocus()

    def _close(self) -> None:
        self.field.hide()
        self.add.show()

    def _take(self, text: str) -> None:
        tag = text.strip().lstrip("#").strip()
        self.field.clear()
        if tag and tag not in self._tags:
            self.set_tags((*self._tags, tag))
            self.changed.emit()

    def _remove(self, tag: str) -> None:
        self.add.setFocus()
        self.set_tags(tuple(one for one in self._tags if one != tag))
        self.changed.emit()
