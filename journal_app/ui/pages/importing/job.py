"""Long work on another thread: how far it is, and a way to stop it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QProgressBar, QWidget

from journal_app.services.importing import Interrupted
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.card import Card
from journal_app.ui.widgets.flow_layout import FlowLayout
from journal_app.ui.widgets.text import label

_LOOK_MS = 100


class Job:
    """Told from the thread that works, looked at from the one that shows it."""

    def __init__(self) -> None:
        self.done = self.of = 0
        self._stopped = False

    @property
    def is_stopped(self) -> bool:
        """Whether it is not wanted any more."""
        return self._stopped

    def told(self, done: int, of: int) -> None:
        """So much is done, of so much (0: not known); raises Interrupted once it is stopped."""
        self.done, self.of = done, of
        if self._stopped:
            raise Interrupted

    def stop(self) -> None:
        """End it at the next word."""
        self._stopped = True


class ProgressCard(Card):
    """What is being done, how far it is, and a button to stop it."""

    stopped = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self._job: Job | None = None
        self._count: Callable[[int, int], str] = lambda _done, _of: ""
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("How far it is"))
        self._counted = label("", "muted", self)
        self.stop = button(self.tr("Stop"), "", self._stop, self)
        self.body.addWidget(self.bar)
        self.body.addWidget(self._counted)
        row = FlowLayout()
        row.addWidget(self.stop)
        self.body.addLayout(row)
        self._looking = QTimer(self)
        self._looking.setInterval(_LOOK_MS)
        self._looking.timeout.connect(self._look)
        self.hide()

    def follow(self, job: Job, what: str, count: Callable[[int, int], str]) -> None:
        """Show how far a job is; ``count`` words it."""
        self._job, self._count = job, count
        self.set_heading(what)
        self.stop.setEnabled(True)
        self._look()
        self._looking.start()
        self.show()

    def end(self) -> None:
        """It is done, or was stopped."""
        self._looking.stop()
        self._job = None
        self.hide()

    def _look(self) -> None:
        if self._job is None:
            return
        done, of = self._job.done, self._job.of
        self.bar.setRange(0, of)
        self.bar.setValue(min(done, of) if of else 0)
        self._counted.setText(self._count(done, of) if done else "")

    def _stop(self) -> None:
        self.stop.setEnabled(False)
        if self._job is not None:
            self._job.stop()
        self.stopped.emit()
