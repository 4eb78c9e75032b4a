"""Tells every page what a write changed."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from journal_app.services.changes import Change


class ChangeFeed(QObject):
    """Publishes changes on the GUI thread."""

    changed = Signal(object)

    def publish(self, change: Change) -> None:
        """Tell all listeners; pages decide whether it concerns them."""
        if change.subjects:
            self.changed.emit(change)
