"""Tags as chips, and a small field for another one."""

from __future__ import annotations

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from journal_app.domain.entry import checked_tag
from journal_app.domain.errors import InvalidValue
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.completing import Suggestions, dress
from journal_app.ui.widgets.flow_layout import FlowLayout
from journal_app.ui.widgets.laid_out import discard
from journal_app.ui.widgets.roomy_line import RoomyLine
from journal_app.ui.widgets.shortened_chip import ShortenedChip
from journal_app.ui.widgets.text import label
from journal_app.wording.words import Words


class _TagField(RoomyLine):
    """Enter or a comma takes the tag, Escape gives up, leaving takes what is there."""

    taken = Signal(str)
    left = Signal()
    given_up = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take, give up, or write."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Comma}:
            self.taken.emit(self.text())
        elif event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
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

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._tags: tuple[str, ...] = ()
        self._chips: list[QPushButton] = []
        self._flow = FlowLayout()
        self.add = button(self.tr("+ tag"), "chip-add", self._open, self)
        self.add.setAccessibleName(self.tr("Add a tag"))
        self.field = _TagField(self)
        self.field.setProperty("kind", "tag")
        self.field.setPlaceholderText(self.tr("Tag"))
        self.field.setAccessibleName(self.tr("New tag"))
        self.field.hide()
        self.field.taken.connect(self._take)
        self.field.left.connect(self._close)
        self.field.given_up.connect(self.give_up)
        self.field.textEdited.connect(lambda: self._tell(""))
        self._flow.addWidget(self.add)
        self._flow.addWidget(self.field)
        self.problem = label("", "attention", self)
        self.problem.hide()
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(6)
        stack.addLayout(self._flow)
        stack.addWidget(self.problem)

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
        completer = Suggestions(QStringListModel(tags, self), self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.activated.connect(self._take)
        dress(completer, self.field)
        self.field.setCompleter(completer)

    def _chip(self, tag: str) -> QPushButton:
        made = ShortenedChip(f"#{tag}", "  ×", self.tr("Remove this tag"), self)
        made.clicked.connect(lambda: self._remove(tag))
        made.setAccessibleName(self.tr("Tag {0}, remove").format(tag))
        made.show()
        return made

    def _open(self) -> None:
        self.add.hide()
        self.field.show()
        self.field.setFocus()

    def _close(self) -> None:
        """What was refused stays to be shortened."""
        if self.problem.isHidden():
            self.field.hide()
            self.add.show()

    def give_up(self) -> None:
        """Put away a tag that is only just being written."""
        self.field.clear()
        self._tell("")
        self._close()

    def _take(self, text: str) -> None:
        """Another tag, or what is wrong with it; nothing at all is no tag."""
        try:
            tag = checked_tag(text)
        except InvalidValue as error:
            if error.code == "tag_missing":
                self.field.clear()
            else:
                self._tell(self._words.error(error))
            return
        self._tell("")
        self.field.clear()
        if tag not in self._tags:
            self.set_tags((*self._tags, tag))
            self.changed.emit()

    def _tell(self, sentence: str) -> None:
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))

    def _remove(self, tag: str) -> None:
        self.add.setFocus()
        self.set_tags(tuple(one for one in self._tags if one != tag))
        self.changed.emit()
