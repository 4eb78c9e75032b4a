"""A page that is filled for the first time is seen when it is laid out, and not before."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

LONGEST_MS = 120
"""What is not answered by then comes into a page that is seen already."""
_TURNS = 3
"""So many turns of the loop may go by until all that is new in a page has found its place: it is
shown in the first, laid out in the next, and what depends on its height in the one after."""


class FirstPicture(QObject):
    """Leaves the picture of the page one comes from over a page until that one is ready.

    Args:
        page: it is about to be shown for the first time.
        before: what is seen in its place; None in a window that just opens.
    """

    def __init__(self, page: QWidget, before: QWidget | None) -> None:
        super().__init__(page)
        self._cover = None if before is None else _Cover(before)
        self._left = 0
        QTimer.singleShot(LONGEST_MS, self, self.uncover)

    @property
    def is_seen(self) -> bool:
        """Whether the page itself is seen."""
        return self._cover is None

    def expect(self) -> None:
        """One more answer is to come before the page is seen."""
        self._left += 1

    def came(self) -> None:
        """An answer was shown."""
        self._left -= 1
        self.settle()

    def settle(self, turns: int = _TURNS) -> None:
        """Let what was put into the page find its place, then have it seen."""
        if self._left > 0 or self._cover is None:
            return
        if turns == 0:
            self.uncover()
        else:
            QTimer.singleShot(0, self, partial(self.settle, turns - 1))

    def cover(self) -> None:
        """Put the picture over the page, once that is shown."""
        if self._cover is not None:
            self._cover.show()
            self._cover.raise_()

    def uncover(self) -> None:
        """Have the page seen as it is."""
        if self._cover is not None:
            self._cover.hide()
            self._cover.deleteLater()
            self._cover = None


class _Cover(QWidget):
    """The picture of a page, painted as it is.

    A label would put it among the pictures that Qt keeps to paint them again, and there it would
    stay when the label is long gone.
    """

    def __init__(self, page: QWidget) -> None:
        super().__init__(page.parentWidget())
        self._picture = _picture_of(page)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setGeometry(page.geometry())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Where nothing else is painted."""
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._picture)
        painter.end()


def _picture_of(page: QWidget) -> QPixmap:
    return page.grab()
