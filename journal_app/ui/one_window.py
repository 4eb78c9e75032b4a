"""One window a journal: a second start finds the first window and leaves it what it was to open.

There is no network code in the program, not even a socket of the computer itself: the two meet in a
folder that only this user can read. A lock file, which is let go of however the program ends, says
that a window is there; what is handed over is a small file that the window takes away. Neither
names the journal: they are called by a digest of its path.
"""

from __future__ import annotations

import contextlib
import json
import os
import time
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QFileSystemWatcher, QObject, Signal

from journal_app.storage.file_lock import SilentLock
from journal_app.ui.path_digest import path_digest

WAIT_SECONDS = 8.0
"""A window that has not answered by then hangs, or is being closed."""
_STEP_SECONDS = 0.02
_TOKEN = "XDG_ACTIVATION_TOKEN"  # noqa: S105 - what lets a window come to the front on Wayland
_MOST_BYTES = 20_000


class OneWindow(QObject):
    """The place of the window of one journal among the windows of this user."""

    called = Signal(object)
    """The program was started again for this journal: with a file to open, or with None."""

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._name = ""
        self._lock: SilentLock | None = None
        self._watcher: QFileSystemWatcher | None = None

    def take(self, journal: Path) -> bool:
        """Be the window of this journal from now on; False where there is another one.

        A folder that cannot be written to is no reason not to open a window.
        """
        self.let_go()
        name = _name(journal)
        try:
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            lock = SilentLock.take(self._folder / f"{name}.lock")
        except OSError:
            return True
        if lock is None:
            return False
        self._name, self._lock = name, lock
        for left in self._calls():
            left.unlink(missing_ok=True)
        if QCoreApplication.instance() is not None:
            self.listen()
        return True

    def listen(self) -> None:
        """Hear of a second start from now on; nothing can be heard before the application is made.

        What was said meanwhile is heard now.
        """
        if self._lock is not None and self._watcher is None:
            self._watcher = QFileSystemWatcher([str(self._folder)], self)
            self._watcher.directoryChanged.connect(self._look)
            self._look()

    def let_go(self) -> None:
        """There is no window of that journal here any more."""
        if self._watcher is not None:
            self._watcher.deleteLater()
        if self._lock is not None:
            self._lock.release()
        self._name, self._lock, self._watcher = "", None, None

    def hand_over(self, journal: Path, opened: Path | None) -> bool:
        """Call the window of a journal to the front, with a file to open; whether it came.

        Blocks for as long as the window takes, ``WAIT_SECONDS`` at most.
        """
        name = _name(journal)
        note = self._folder / f"{name}.{os.getpid()}.call"
        said = {"file": str(opened.absolute()) if opened else "", "token": os.environ.get(_TOKEN)}
        try:
            _write(note, json.dumps(said))
            until = time.monotonic() + WAIT_SECONDS
            while note.exists():
                if time.monotonic() > until:
                    note.unlink(missing_ok=True)
                    return False
                time.sleep(_STEP_SECONDS)
        except OSError:
            return False
        return True

    def _calls(self) -> Iterator[Path]:
        yield from sorted(self._folder.glob(f"{self._name}.*.call"))

    def _look(self) -> None:
        for note in self._calls() if self._lock is not None else ():
            said = _read(note)
            with contextlib.suppress(OSError):
                note.unlink()
            if said is None:
                continue
            if said.get("token"):
                os.environ[_TOKEN] = said["token"]
            self.called.emit(Path(said["file"]) if said.get("file") else None)


def _name(journal: Path) -> str:
    return path_digest(journal)[:24]


def _write(note: Path, text: str) -> None:
    """Whole from the moment it can be seen under its name."""
    beside = note.with_suffix(".new")
    handle = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        file.write(text)
    beside.replace(note)


def _read(note: Path) -> dict[str, str] | None:
    """What a note says; None where it is no such note."""
    try:
        with note.open("rb") as file:
            found = json.loads(file.read(_MOST_BYTES))
    except (OSError, ValueError, RecursionError):
        return None
    if not isinstance(found, dict):
        return None
    return {
        key: value for key, value in found.items() if isinstance(value, str) and "\0" not in value
    }
