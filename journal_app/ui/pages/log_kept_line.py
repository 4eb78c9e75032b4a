"""What the page for a session says of its draft: when it was kept last, or that it was not."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtWidgets import QWidget

from journal_app.ui.dates import time_text
from journal_app.ui.widgets.said_line import as_type
from journal_app.ui.widgets.text import RoomyLabel


class KeptLine(RoomyLabel):
    """Beside the buttons; empty until something was kept."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(self.tr("Draft kept {0}").format("00:00 PM"), "muted", parent)

    def tell_kept(self, at: datetime) -> None:
        """It was kept at this time."""
        self._tell(self.tr("Draft kept {0}").format(time_text(at)), "muted")

    def tell_not_kept(self) -> None:
        """It could not be kept; why is told elsewhere."""
        self._tell(self.tr("Draft not kept"), "attention")

    def tell_nothing(self) -> None:
        """Another draft is shown."""
        self._tell("", "muted")

    def _tell(self, text: str, kind: str) -> None:
        self.setText(text)
        as_type(self, kind)
