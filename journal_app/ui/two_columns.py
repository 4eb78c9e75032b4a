"""The two columns of cards that most pages are made of."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QBoxLayout, QLayout, QScrollArea, QVBoxLayout, QWidget

from journal_app.ui.page import Page, column, scrolling

ONE_COLUMN_BELOW = 860
"""A page narrower than this, in pixels at 100 %, has room for one column."""


class TwoColumns(QWidget):
    """Two columns side by side, and the second below the first where the page is too narrow.

    Args:
        page: whose content it is; its width decides.
        shares: how the width is shared out.
        below: narrower than this the page has one column; it grows with the letters.
    """

    def __init__(
        self, page: Page, *, shares: tuple[int, int] = (16, 9), below: int = ONE_COLUMN_BELOW
    ) -> None:
        super().__init__(page)
        self._page = page
        self._below = below
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 24)
        self._row.setSpacing(18)
        self._columns = (column(), column())
        for stack, share in zip(self._columns, shares, strict=True):
            self._row.addLayout(stack, share)
        page.installEventFilter(self)
        page.desk.themes.changed.connect(self._fit)

    @property
    def is_one(self) -> bool:
        """Whether all stands in one column."""
        return self._row.direction() is QBoxLayout.Direction.TopToBottom

    def fill(self, first: Iterable[QWidget | QLayout], second: Iterable[QWidget | QLayout]) -> None:
        """Put cards into both columns; what is left of the height stays below them."""
        for stack, parts in zip(self._columns, (first, second), strict=True):
            for part in parts:
                if isinstance(part, QLayout):
                    stack.addLayout(part)
                else:
                    stack.addWidget(part)
            stack.addStretch(1)

    def put_first(self, part: QWidget) -> None:
        """Put what was made later at the head of the first column."""
        self._columns[0].insertWidget(0, part)

    def share(self, first: int, second: int) -> None:
        """Share the width out otherwise."""
        self._row.setStretch(0, first)
        self._row.setStretch(1, second)

    def lay_out_page(self, *heads: QWidget) -> QScrollArea:
        """Lay out the page: what stays at its head, and the columns, which scroll."""
        outer = QVBoxLayout(self._page)
        outer.setContentsMargins(26, 24, 26, 0)
        outer.setSpacing(14)
        for head in heads:
            outer.addWidget(head)
        area = scrolling(self, self._page)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        outer.addWidget(area, 1)
        self._page.keep_back(self)
        return area

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the width of the page."""
        if event.type() is QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        scale = max(1.0, self._page.desk.themes.theme.text_scale)
        ways = QBoxLayout.Direction
        narrow = self._page.width() < self._below * scale
        self._row.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)
