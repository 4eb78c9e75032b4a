"""Installs Stance into its own environment, and says in plain lines how far that is.

    python -m tools.install .               what Stance needs
    python -m tools.install '.[test,lint]'  the same with what the tests need

Pip itself says nothing for minutes, or hundreds of lines. Here each package that is fetched is a
line with its size; where pip fails, what it said last stands below.
"""

from __future__ import annotations

import re
import subprocess
import sys
import time
from collections import deque
from collections.abc import Iterable, Sequence

_FETCHED = re.compile(r"(?:Downloading|Using cached) (?P<file>\S+) \((?P<size>[\d.]+ ?[kMG]?B)\)")
_NAMED = re.compile(r"(?P<name>[A-Za-z0-9_.]+?)-(?P<version>\d[^-]*?)(?:-|\.tar|\.zip)")
_TOGETHER = re.compile(r"Installing collected packages: (?P<names>.+)")
_PIP = ("-m", "pip", "--disable-pip-version-check", "install", "--progress-bar", "off")
_MOST_SAID = 30
_BYTES = {"B": 1, "kB": 1_000, "MB": 1_000_000, "GB": 1_000_000_000}


class Told:
    """What the lines of pip come to: one for each package, and one for putting them in place."""

    def __init__(self) -> None:
        self._count = 0
        self._bytes = 0.0

    def line(self, said: str) -> str:
        """What is told of a line of pip; empty for nothing."""
        fetched = _FETCHED.search(said)
        if fetched is not None:
            self._count += 1
            self._bytes += _bytes(fetched["size"])
            sum_ = f"{self._bytes / 1_000_000:.0f} MB so far"
            return f"  {self._count}. {_named(fetched['file'])}, {fetched['size']} ({sum_})"
        together = _TOGETHER.search(said)
        if together is not None:
            return f"  Putting {together['names'].count(',') + 1} packages in place…"
        return ""


def _named(file: str) -> str:
    name = file.rpartition("/")[2]
    found = _NAMED.match(name)
    return f"{found['name']} {found['version']}" if found is not None else name


def _bytes(size: str) -> float:
    number, unit = re.findall(r"([\d.]+) ?(\w+)", size)[0]
    return float(number) * _BYTES[unit]


def tell(lines: Iterable[str], last: deque[str]) -> None:
    """Print what the lines come to, as they come; keep the ``last`` of them."""
    told = Told()
    for said in lines:
        last.append(said.rstrip())
        if line := told.line(said):
            print(line, flush=True)


def main(wanted: Sequence[str]) -> int:
    began = time.monotonic()
    last: deque[str] = deque(maxlen=_MOST_SAID)
    command = [sys.executable, *_PIP, "--editable", *wanted]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace"
    ) as pip:
        assert pip.stdout is not None
        tell(pip.stdout, last)
    if pip.returncode != 0:
        print("\n".join(last), file=sys.stderr)
        print("Installing failed; what pip said last stands above.", file=sys.stderr)
        return pip.returncode
    minutes, seconds = divmod(round(time.monotonic() - began), 60)
    print(f"  Installed in {minutes} min {seconds} s." if minutes else f"  Done in {seconds} s.")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
