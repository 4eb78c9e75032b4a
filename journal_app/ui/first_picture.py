"""A page that is filled for the first time is seen when it is laid out, and not before."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

LONGEST_MS = 120
"""What is not answered by then comes into a page that is seen already."""
_TURNS = 3
"""So many turns of the loop may go by until all that is new in a page has found its place: it is
shown in the first, laid out in the next, and what depends on its height in the one after."""


class FirstPicture(QObject):
    """Leaves on the screen what stands there until a page that is shown in its place is ready.

    Nothing of the place is painted meanwhile, so what was painted last stays; but in another size
    that would be no picture any more.

    Args:
        page: it is about to be shown for the first time.
        place: where it is shown; None in a window that just opens.
    """

    seen = Signal()
    """The page is seen now, or was left before."""

    def __init__(self, page: QWidget, place: QWidget | None) -> None:
        super().__init__(page)
        self._place = place
        self._left = 0
        if place is not None:
            place.setUpdatesEnabled(False)
            place.installEventFilter(self)
            QTimer.singleShot(LONGEST_MS, self, self.uncover)

    @property
    def is_seen(self) -> bool:
        """Whether the page itself is seen."""
        return self._place is None

    def expect(self) -> None:
        """One more answer is to come before the page is seen."""
        self._left += 1

    def came(self) -> None:
        """An answer was shown."""
        self._left -= 1
        self.settle()

    def settle(self, turns: int = _TURNS) -> None:
        """Let what was put into the page find its place, then have it seen."""
        if self._left > 0 or self._place is None:
            return
        if turns == 0:
            self.uncover()
        else:
            QTimer.singleShot(0, self, partial(self.settle, turns - 1))

    def uncover(self) -> None:
        """Have the page seen as it is."""
        place = self._given_up()
        if place is not None:
            place.setUpdatesEnabled(True)

    def hand_over(self, page: QWidget) -> FirstPicture:
        """Another page is shown for the first time, before this one was seen."""
        return FirstPicture(page, self._given_up())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In another size all is painted."""
        if event.type() is QEvent.Type.Resize:
            self.uncover()
        return False

    def _given_up(self) -> QWidget | None:
        place, self._place = self._place, None
        if place is not None:
            place.removeEventFilter(self)
            self.seen.emit()
        return place
