"""How the window of each journal looked last: size, splitters, page. Nothing of what is in it.

Kept among the settings of this computer, by a digest of the journal's path and not by its name.
"""

from __future__ import annotations

from functools import cached_property
from pathlib import Path

from PySide6.QtCore import QByteArray, QPoint, QRect, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QSplitter, QWidget

from journal_app.ui.path_digest import path_digest
from journal_app.ui.preferences import Preferences

MOST_JOURNALS = 12
WINDOW, PLACE = "window", "place"
_SETTLED_MS = 400
"""A splitter that was not moved for so long stands where it is wanted."""
_TITLE_BAR = 40
"""Pixels of a window's upper edge by which it can be taken hold of."""


class Looks:
    """What is remembered of the window of one journal."""

    def __init__(self, preferences: Preferences, journal: Path) -> None:
        self._preferences, self._journal = preferences, journal

    @cached_property
    def _mark(self) -> str:
        return f"j-{path_digest(self._journal)[:12]}."

    def value(self, name: str) -> str:
        """What was kept under a name; empty if nothing was."""
        return self._preferences.settings.layouts.get(self._mark + name, "")

    def keep(self, **values: str) -> None:
        """Keep these; of the journals that were not looked at for longest, nothing is kept."""
        layouts = dict(self._preferences.settings.layouts)
        mine = {name: layouts.pop(name) for name in tuple(layouts) if name.startswith(self._mark)}
        mine |= {self._mark + name: value for name, value in values.items()}
        others = list(dict.fromkeys(_mark(name) for name in layouts if _mark(name)))
        for old in others[: max(0, len(others) - MOST_JOURNALS + 1)]:
            layouts = {name: value for name, value in layouts.items() if _mark(name) != old}
        self._preferences.change(layouts={**layouts, **mine})


def keep_splitter(splitter: QSplitter, looks: Looks, name: str) -> None:
    """Put a splitter where it stood last, and remember where it is put."""
    kept = looks.value(name)
    if kept:
        splitter.restoreState(QByteArray.fromBase64(kept.encode("ascii", "ignore")))
    settled = QTimer(splitter, singleShot=True, interval=_SETTLED_MS)
    settled.timeout.connect(lambda: looks.keep(**{name: _text(splitter.saveState())}))
    splitter.splitterMoved.connect(lambda _at, _index: settled.start())


def keep_window(window: QWidget, looks: Looks) -> str:
    """Remember size and place of a window, and tell them as they are written."""
    geometry = _text(window.saveGeometry())
    looks.keep(window=geometry)
    return geometry


def restore_window(window: QWidget, looks: Looks, otherwise: str) -> None:
    """Put a window where it was for this journal, or else where the last one was."""
    kept = looks.value(WINDOW) or otherwise
    if kept:
        window.restoreGeometry(QByteArray.fromBase64(kept.encode("ascii", "ignore")))
        bring_onto_screen(window)


def bring_onto_screen(window: QWidget) -> None:
    """Where the screen it stood on is gone, put a window onto one that is there."""
    if window.isMaximized() or window.isFullScreen():
        return
    rooms = [screen.availableGeometry() for screen in QGuiApplication.screens()]
    at = fitted(window.geometry(), rooms)
    if at != window.geometry():
        window.setGeometry(at)


def fitted(window: QRect, rooms: list[QRect]) -> QRect:
    """The window where it can be seen and taken hold of: there already, or on the first screen."""
    handle = QRect(window.left(), window.top(), window.width(), _TITLE_BAR)
    for room in rooms:
        seen = room.intersected(handle)
        if seen.width() >= min(window.width(), 200) and seen.height() >= _TITLE_BAR // 2:
            if window.width() <= room.width() and window.height() <= room.height():
                return window
            return QRect(room.topLeft(), window.size().boundedTo(room.size()))
    if not rooms:
        return window
    room = rooms[0]
    size = window.size().boundedTo(room.size())
    left = room.left() + (room.width() - size.width()) // 2
    top = room.top() + (room.height() - size.height()) // 3
    return QRect(QPoint(left, top), size)


def _mark(name: str) -> str:
    return name.partition(".")[0] if name.startswith("j-") else ""


def _text(state: QByteArray) -> str:
    return bytes(state.toBase64().data()).decode()
