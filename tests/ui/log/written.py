"""What is written on the log page, and what is kept of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from PySide6.QtCore import QObject, Qt

from journal_app.domain.grid import Certainty, Position
from journal_app.domain.moments import Moment, Placement
from journal_app.services.bundle import Services
from journal_app.ui.pages.log_page import LogPage
from tests.conftest import NOW

Key = Qt.Key


class LateTasks(QObject):
    """A store thread that answers when it is told to."""

    def __init__(self) -> None:
        super().__init__()
        self.waiting: list[Callable[[], None]] = []

    def submit(
        self, function: Any, *, context: QObject, done: Any = None, failed: Any = None
    ) -> None:
        self.waiting.append(lambda: (done or (lambda _: None))(function()))

    compute = submit

    def in_steps(self, steps: Iterator[None], *, context: QObject) -> None:
        for _ in steps:
            pass

    def answer(self) -> None:
        while self.waiting:
            self.waiting.pop(0)()


def moment(x: float, y: float, label: str = "") -> Moment:
    return Moment(f"m{x}{y}", label, Placement(Position(x, y), Certainty.CLEAR, NOW))


def write(page: LogPage, client: str = "Heron", seen: str = "It was quiet.") -> None:
    page.fields.client.setEditText(client)
    page.writing.sheet.seen.setPlainText(seen)


def kept(services: Services) -> list[str]:
    return [one.draft.client for one in services.journal.drafts() if not one.set_aside]
