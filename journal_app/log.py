"""The log: what went wrong in the program, and never what stands in the journal.

A trace names files, lines and functions. Messages of errors may carry what a person wrote, so
they are left out, except where the interpreter makes them from names in the program. Errors a
person can act on are logged by their code.
"""

from __future__ import annotations

import logging
import os
import sys
import threading
import traceback
from io import TextIOWrapper
from pathlib import Path
from types import TracebackType

from journal_app.domain.errors import StanceError

_BYTES, _KEPT = 500_000, 3
_LONGEST_CHAIN = 10
# Their messages are made of names in the program, not of values.
_NAMES_ONLY = (AttributeError, NameError, ImportError, TypeError)
_log = logging.getLogger("journal_app")


def described(error: BaseException) -> str:
    """The error without anything a person wrote."""
    kind = type(error)
    name = (
        kind.__qualname__
        if kind.__module__ == "builtins"
        else f"{kind.__module__}.{kind.__qualname__}"
    )
    if isinstance(error, StanceError):
        return f"{name}: {error.code}"
    if isinstance(error, OSError) and error.errno is not None:
        return f"{name}: [{error.errno}] {os.strerror(error.errno)}"
    if isinstance(error, _NAMES_ONLY):
        return f"{name}: {error}"
    return name


def trace(error: BaseException) -> str:
    """Where it happened and what led to it, outermost first, without values."""
    parts: list[str] = []
    current: BaseException | None = error
    for _ in range(_LONGEST_CHAIN):
        if current is None:
            break
        frames = "".join(traceback.format_tb(current.__traceback__))
        parts.append(f"{frames}{described(current)}")
        hidden = current.__suppress_context__
        current = current.__cause__ or (None if hidden else current.__context__)
    return "\nwhich led to:\n".join(reversed(parts))


class _Plain(logging.Formatter):
    """Lines with the time; errors by ``trace``."""

    def formatException(  # noqa: N802 - the name is that of the standard library
        self,
        ei: tuple[type[BaseException], BaseException, TracebackType | None]
        | tuple[None, None, None],
    ) -> str:
        return trace(ei[1]) if ei[1] is not None else ""


class _PrivateFile(logging.FileHandler):
    """A log file that only its owner can read, made when the first line is written.

    When it has grown enough it is put aside as ``.1`` and a new one begun; the oldest goes. (The
    library's own handlers of this kind come with network code.)
    """

    def __init__(self, path: Path) -> None:
        super().__init__(path, encoding="utf-8", delay=True)

    def _open(self) -> TextIOWrapper:
        Path(self.baseFilename).parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        handle = os.open(self.baseFilename, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        return os.fdopen(handle, "a", encoding="utf-8")

    def emit(self, record: logging.LogRecord) -> None:
        """Write a line; before one that would make the file too large, begin a new file."""
        try:
            if self.stream is None:
                self.stream = self._open()
            if self.stream.tell() + len(self.format(record).encode()) + 1 > _BYTES:
                self._put_aside()
        except (OSError, ValueError):
            self.handleError(record)
            return
        super().emit(record)

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802
        """A log that cannot be written must not stop the program, nor print content."""

    def _put_aside(self) -> None:
        if self.stream is not None:
            self.stream.close()
        path = Path(self.baseFilename)
        for number in range(_KEPT, 0, -1):
            older = path.with_name(f"{path.name}.{number - 1}") if number > 1 else path
            if older.exists():
                older.replace(path.with_name(f"{path.name}.{number}"))
        self.stream = self._open()


def start(path: Path) -> None:
    """Log to ``path`` from now on; a second call moves the log there."""
    stop()
    handler = _PrivateFile(path)
    handler.setFormatter(_Plain("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    _log.addHandler(handler)
    _log.setLevel(logging.INFO)
    _log.propagate = False


def stop() -> None:
    """Close the log file."""
    for handler in [item for item in _log.handlers if isinstance(item, _PrivateFile)]:
        _log.removeHandler(handler)
        handler.close()
    _log.propagate = True


def failure(where: str, error: BaseException) -> None:
    """Log a bug: where it surfaced, and its trace."""
    _log.error("%s", where, exc_info=error)


def install_hooks() -> None:
    """Log what nobody caught, on any thread, instead of printing it with its values."""
    sys.excepthook = lambda kind, error, _trace: _uncaught("uncaught", kind, error)
    sys.unraisablehook = lambda found: _uncaught("unraisable", found.exc_type, found.exc_value)
    threading.excepthook = lambda found: _uncaught("in a thread", found.exc_type, found.exc_value)


def _uncaught(where: str, kind: type[BaseException], error: BaseException | None) -> None:
    if issubclass(kind, KeyboardInterrupt):
        return
    failure(where, error if error is not None else kind())
