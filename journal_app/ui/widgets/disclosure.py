"""Something that is there for whoever wants it: a line that opens what stands below it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from journal_app.ui.icons import icon
from journal_app.ui.tasks import Steps
from journal_app.ui.theme import ThemeManager
from journal_app.ui.widgets.buttons import button

_CHEVRON = 16


class Disclosure(QWidget):
    """A button with a chevron, and a column of content that it shows and hides.

    Args:
        fill: makes the content, when it is first shown.
    """

    toggled = Signal(bool)

    def __init__(
        self,
        text: str,
        themes: ThemeManager,
        parent: QWidget | None = None,
        fill: Callable[[], None] | None = None,
    ) -> None:
        super().__init__(parent)
        self._fill = fill
        self._themes = themes
        self._button = button(text, "disclosure", self.toggle, self)
        self._button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._content = QWidget(self)
        self._content.hide()
        self.body = QVBoxLayout(self._content)
        self.body.setContentsMargins(0, 6, 0, 0)
        self.body.setSpacing(8)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(0)
        stack.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeft)
        stack.addWidget(self._content)
        self.setFocusProxy(self._button)
        themes.changed.connect(self._retheme)
        self._retheme()

    @property
    def is_open(self) -> bool:
        """Whether the content is shown."""
        return not self._content.isHidden()

    def set_text(self, text: str) -> None:
        """Change what the line says."""
        self._button.setText(text)
        self._retheme()

    def set_open(self, is_open: bool) -> None:
        """Show or hide the content."""
        if is_open == self.is_open:
            return
        if is_open and self._fill is not None:
            fill, self._fill = self._fill, None
            fill()
        self._content.setVisible(is_open)
        self._retheme()
        self.toggled.emit(is_open)

    def toggle(self) -> None:
        """Show what is hidden, hide what is shown."""
        self.set_open(not self.is_open)

    def _retheme(self) -> None:
        side = _side(self._themes)
        self._button.setIconSize(QSize(side, side))
        self._button.setIcon(_chevron(self._themes, is_open=self.is_open))
        state = self.tr("shown") if self.is_open else self.tr("hidden")
        self._button.setAccessibleName(f"{self._button.text()}, {state}")


def draw_ahead(themes: ThemeManager) -> Steps:
    """Draws what stands before a line that is to be made: it finds it drawn then."""
    _chevron(themes, is_open=False)
    yield


def _chevron(themes: ThemeManager, *, is_open: bool) -> QIcon:
    name = "chevron-down" if is_open else "chevron-right"
    return icon(name, themes.theme.muted, size=_side(themes))


def _side(themes: ThemeManager) -> int:
    return round(_CHEVRON * max(1.0, themes.theme.text_scale))
