"""A search and a list at the left of what is chosen; with no room for it, a field above."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QComboBox, QLineEdit, QVBoxLayout, QWidget

from journal_app.ui.page import scrolling
from journal_app.ui.widgets.choice_box import ChoiceBox
from journal_app.ui.widgets.contents import Contents

LIST_FROM = 840
"""A page as wide as this, at 100 %, has the list beside what is chosen; else it is one field."""
_ACROSS, _DOWN = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom


class ListBeside(QObject):
    """Lays a page out, and knows the keys of its search.

    Attributes:
        search: what is looked for.
        field: the list as one field; its entries are the page's to fill.
        inside: what holds the list; that is made within it, since moved there it would be dressed
            anew.
        left: search, field and list; more may be put between them.
        across: the whole; what is chosen is the page's to add.

    The list is added by ``hold``, after the search, so that Tab goes from one to the other.
    """

    into_list = Signal()
    """Down was pressed in the search, and the list is there to go to."""

    def __init__(self, page: QWidget, sought: str, called: str, *, width: int, foot: int) -> None:
        """Make the parts.

        Args:
            page: whose layout it is.
            sought: what the search looks for: its placeholder and its name.
            called: the name of the field.
            width: of the list, at 100 %.
            foot: what is left free below the list where it stands beside.
        """
        super().__init__(page)
        self._page, self._width, self._foot = page, width, foot
        self.search = QLineEdit(page)
        self.search.setPlaceholderText(sought)
        self.search.setAccessibleName(sought)
        self.search.setClearButtonEnabled(True)
        self.search.installEventFilter(self)
        self.field = ChoiceBox(page)
        self.field.setAccessibleName(called)
        # As wide as there is room for, however long the longest title is.
        self.field.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.field.setMinimumContentsLength(8)
        self.inside = QWidget(page)
        self._column = QVBoxLayout(self.inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._list_area = scrolling(self.inside, page)
        self._list_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._finding = QBoxLayout(_DOWN)
        self._finding.setSpacing(10)
        self._finding.addWidget(self.search)
        self._finding.addWidget(self.field)
        self.left = QVBoxLayout()
        self.left.setSpacing(10)
        self.left.addLayout(self._finding)
        self.across = QBoxLayout(_ACROSS)
        self.across.addLayout(self.left)

    def hold(self, contents: Contents, *above: QWidget) -> None:
        """The list, and what stands between the search and it."""
        self._contents = contents
        self._column.addWidget(contents)
        for widget in above:
            self.left.addWidget(widget)
        self.left.addWidget(self._list_area, 1)

    def fit(self, text_scale: float) -> None:
        """The list beside what is chosen, or as one field above it, as the page has room."""
        scale = max(1.0, text_scale)
        beside = self._page.width() >= LIST_FROM * scale
        width = round(self._width * scale)
        self._list_area.setVisible(beside)
        self.field.setVisible(not beside)
        self.across.setDirection(_ACROSS if beside else _DOWN)
        self.across.setSpacing(20 if beside else 14)
        self.left.setContentsMargins(0, 0, 0, self._foot if beside else 0)
        self._finding.setDirection(_DOWN if beside else _ACROSS)
        self.search.setMaximumWidth(width)
        self._list_area.setMaximumWidth(width)
        self._list_area.setMinimumWidth(width if beside else 0)

    def focus_search(self) -> None:
        """Look for a word."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """From the search, down goes into the list; Escape gives the search up."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Down and self._contents.isVisible():
                self.into_list.emit()
                return True
            if event.key() == Qt.Key.Key_Escape and self.search.text():
                self.search.clear()
                return True
        return super().eventFilter(watched, event)
