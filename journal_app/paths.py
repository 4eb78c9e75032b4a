"""Where the program's own files lie: journal, settings, log."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from journal_app.domain.dataclass import dataclass

NAME = "stance-journal"
JOURNAL_NAME = "journal.stance"
_STANDING_IN: list[Path] = []
"""The folder that stands in for those of the user, for a while."""


@dataclass(frozen=True, slots=True)
class Paths:
    """The folders of one user on one computer. None of them needs to exist yet.

    Attributes:
        data: holds the journal, unless it was put elsewhere.
        config: holds the settings of the program; nothing about sessions.
        state: holds the log, which carries no content.
    """

    data: Path
    config: Path
    state: Path

    @classmethod
    def standard(cls) -> Paths:
        """The folders this operating system has for such things, unless all stay ``inside`` one."""
        if _STANDING_IN:
            return cls.inside(_STANDING_IN[-1])
        import platformdirs

        return cls(
            data=platformdirs.user_data_path(NAME, appauthor=False),
            config=platformdirs.user_config_path(NAME, appauthor=False),
            state=platformdirs.user_state_path(NAME, appauthor=False),
        )

    @classmethod
    def inside(cls, folder: Path) -> Paths:
        """All three inside one folder; for tests and for a program on a stick."""
        return cls(folder / "data", folder / "config", folder / "state")

    @property
    def journal(self) -> Path:
        """Where the journal lies when nobody said otherwise."""
        return self.data / JOURNAL_NAME

    @property
    def settings(self) -> Path:
        """The file of the program's settings."""
        return self.config / "settings.json"

    @property
    def windows(self) -> Path:
        """Where the windows of this user find one another; empty again when they are closed.

        In the folder that goes when the user leaves the computer, where the system has one.
        """
        runtime = os.environ.get("XDG_RUNTIME_DIR", "")
        if runtime and Path(runtime).is_dir():
            return Path(runtime) / NAME
        return self.state / "windows"

    @property
    def log(self) -> Path:
        """The log file."""
        return self.state / "stance.log"


@contextmanager
def all_inside(folder: Path) -> Iterator[None]:
    """For a while, what the program keeps by itself goes into one folder: nothing of the user's."""
    _STANDING_IN.append(folder)
    try:
        yield
    finally:
        _STANDING_IN.pop()
