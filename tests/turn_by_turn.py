"""Tasks that make what is long on the thread of the window as the window does: a part a turn."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QTimer

from journal_app.ui.tasks import InlineTasks, Steps


class StepByStep(InlineTasks):
    """Asks the journal at once, and makes pages one part a turn of the loop."""

    def __init__(self) -> None:
        super().__init__()
        self.turns = 0

    def in_steps(self, steps: Steps, *, context: Any) -> None:
        """As the window's own."""
        self.turns += 1
        if next(steps, self) is not self:
            QTimer.singleShot(0, context, lambda: self.in_steps(steps, context=context))
