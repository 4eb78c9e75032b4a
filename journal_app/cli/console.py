"""What the command line writes and how it ends: text for people, JSON for programs."""

from __future__ import annotations

import contextlib
import io
import json
import os
import re
import shlex
import shutil
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, TextIO

from journal_app import log
from journal_app.domain.dataclass import dataclass
from journal_app.domain.errors import StanceError
from journal_app.paths import JOURNAL_NAME

DONE, COULD_NOT, WRONG_USAGE, INTERRUPTED = 0, 1, 2, 130
# A terminal would obey some of them.
_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f]")
_WIDTH = 160
_NARROWEST = 20


@dataclass(frozen=True, slots=True)
class Console:
    """Standard input, output and error of one run."""

    stdin: TextIO
    stdout: TextIO
    stderr: TextIO

    @classmethod
    def standard(cls) -> Console:
        """Those of the process, in UTF-8 whatever the locale says."""
        for stream in (sys.stdin, sys.stdout, sys.stderr):
            if isinstance(stream, io.TextIOWrapper) and not _is_utf8(stream):
                with contextlib.suppress(io.UnsupportedOperation, ValueError):
                    stream.reconfigure(encoding="utf-8", errors="backslashreplace")
        return cls(sys.stdin, sys.stdout, sys.stderr)

    def line(self, text: str = "") -> None:
        """One line, or a text of several, for people."""
        print(_CONTROLS.sub("", text), file=self.stdout)

    def json(self, value: Any) -> None:
        """A value for programs; numbers keep all their digits."""
        print(json.dumps(value, ensure_ascii=False, indent=2), file=self.stdout)

    def problem(self, sentence: str) -> None:
        """What could not be done, on the error stream."""
        print(_CONTROLS.sub("", sentence), file=self.stderr)

    def table(self, rows: Sequence[Sequence[str]]) -> None:
        """Rows in aligned columns; the last column takes what room there is."""
        if not rows:
            return
        widths = [max(len(row[index]) for row in rows) for index in range(len(rows[0]) - 1)]
        room = max(_NARROWEST, self._width() - sum(widths) - 2 * len(widths))
        for row in rows:
            cells = [cell.ljust(width) for cell, width in zip(row, widths, strict=False)]
            self.line("  ".join([*cells, shortened(row[-1], room)]).rstrip())

    def guarded(self, command: Callable[[], int]) -> int:
        """Run a command; whatever happens ends in a sentence and an exit code."""
        try:
            code = command()
            self.stdout.flush()
        except StanceError as error:
            from journal_app.wording.words import Words

            named = f"{error.details['option']}: " if "option" in error.details else ""
            self.problem(named + Words().error(error))
            if way := _way_forward(error):
                self.problem(way)
            return COULD_NOT
        except KeyboardInterrupt:
            return INTERRUPTED
        except BrokenPipeError:
            # The reader has enough. What is left must not be written at exit either.
            with contextlib.suppress(OSError, ValueError):
                os.dup2(os.open(os.devnull, os.O_WRONLY), self.stdout.fileno())
            return DONE
        except Exception as error:  # a fault of the program: the trace goes to the log
            log.failure("on the command line", error)
            self.problem(
                "Something went wrong inside the program; the journal is as the last command left"
                f" it. The log says where: {log.described(error)}"
            )
            return COULD_NOT
        return code

    def _width(self) -> int:
        if not self.stdout.isatty():
            return _WIDTH
        return shutil.get_terminal_size((100, 24)).columns


def _way_forward(error: StanceError) -> str:
    """What brings out what can be read of a damaged journal, or of one that lost its beginning."""
    file = str(error.details.get("file", ""))
    if not file or error.code not in {"damaged_file", "not_a_journal"}:
        return ""
    if error.code == "not_a_journal" and Path(file).suffix != Path(JOURNAL_NAME).suffix:
        return ""
    quoted = shlex.quote(file)
    return (
        f"If it was your journal, what can be read of it is brought into a new file by:"
        f" stance-journal check {quoted} --salvage NEW; its backups are listed by:"
        f" stance-journal backups --journal {quoted}"
    )


def shortened(text: str, most: int) -> str:
    """The text in one line of at most so many characters."""
    line = " ".join(text.split())
    return line if len(line) <= most else line[: most - 1] + "…"


def _is_utf8(stream: TextIO) -> bool:
    return (stream.encoding or "").lower().replace("-", "") == "utf8"
