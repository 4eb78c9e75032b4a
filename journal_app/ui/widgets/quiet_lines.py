"""Lines under a field that tell or offer something, and never stand in the way."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from journal_app.ui.widgets.announce import announce
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.laid_out import discard
from journal_app.ui.widgets.said_line import as_type
from journal_app.ui.widgets.text import label

Act = tuple[str, Callable[[], object]]
"""What a link says, and what it does."""


class QuietLines(QWidget):
    """Shows at most one line a key, in the order of the keys; takes no room without lines."""

    def __init__(self, keys: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = {key: _Line(self) for key in keys}
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(4)
        for line in self._lines.values():
            line.hide()
            stack.addWidget(line)
        self.hide()

    def show_line(self, key: str, text: str, acts: Sequence[Act] = (), kind: str = "small") -> None:
        """Show a line, or another text in it; a screen reader hears it once."""
        line = self._lines[key]
        if line.isHidden() or line.text != text:
            line.show_text(text, acts, kind)
            announce(self, text)
        line.show()
        self.show()

    def hide_line(self, key: str) -> None:
        """Take a line away."""
        line = self._lines[key]
        if any(link.hasFocus() for link in line.links):
            self.focusNextChild()
        line.hide()
        self.setVisible(any(not other.isHidden() for other in self._lines.values()))

    def text(self, key: str) -> str:
        """What a line says; empty while it is not shown."""
        line = self._lines[key]
        return "" if line.isHidden() else line.text

    def links(self, key: str) -> tuple[QPushButton, ...]:
        """The links of a line."""
        return self._lines[key].links


class _Line(QWidget):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.links: tuple[QPushButton, ...] = ()
        self.text = ""
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(12)
        self._label = label("", "small", self)
        self._row.addWidget(self._label, 1)

    def show_text(self, text: str, acts: Sequence[Act], kind: str) -> None:
        self.text = text
        self._label.setText(text)
        as_type(self._label, kind)
        for link in self.links:
            discard(self._row, link)
        self.links = tuple(button(name, "link-end", act, self) for name, act in acts)
        for link in self.links:
            link.setAccessibleDescription(text)
            self._row.addWidget(link, 0, Qt.AlignmentFlag.AlignTop)
