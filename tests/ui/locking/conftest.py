"""A window over an encrypted journal."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from journal_app.ui.main_window import MainWindow
from journal_app.ui.tasks import TaskRunner
from tests.ui.locking.doing import unlock


@pytest.fixture
def journal(journal_path: Path) -> Path:
    return journal_path


@pytest.fixture
def tasks() -> Iterator[TaskRunner]:
    made = TaskRunner()
    yield made
    made.finish()


@pytest.fixture
def window(journal: Path, window_over: Callable[..., MainWindow]) -> MainWindow:
    """Unlocked."""
    made = window_over(journal)
    made.begin()
    made.show()
    unlock(made)
    return made
