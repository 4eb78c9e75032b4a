"""Has Qt let go of what it knows of the looks of widgets, one by one, and leaves them as they are.

With a style sheet Qt finds out for every widget which rules hold for it and what each part of it
looks like in each state; when the sheet goes it frees all that at once, ten microseconds a widget.
Of a single one it lets go when that is dressed anew, which the widget hears of and is laid out
for; and when that is gone, which Qt learns as everybody does, by the signal ``destroyed``. A
widget to which nobody else listens can say so of any other.
"""

from __future__ import annotations

from collections.abc import Generator, Iterable
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance

_LARGE = 4096
"""Bytes: more than any piece of what is let go of."""


def let_go_of_looks(widgets: Iterable[QWidget]) -> Generator[None, None, None]:
    """What is asked of them afterwards Qt finds out anew, from what they say of themselves then."""
    teller = QWidget()
    teller.ensurePolished()  # from now on the sheet listens to it
    signals = cast("dict[type[QObject], SignalInstance]", teller.destroyed)
    for widget in widgets:
        if isValid(widget):
            signals[QObject].emit(widget)
        # What was freed in small pieces the C library joins when something large is asked for
        # next: by and by, or tens of thousands of them at once.
        bytearray(_LARGE)
        yield
