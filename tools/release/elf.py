"""What the programs and libraries of a folder ask of a Linux system."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

_MAGIC = b"\x7fELF"
_GLIBC = re.compile(r"\(GLIBC_2\.(\d+)\)|GLIBC_2\.(\d+)$", re.MULTILINE)


def programs(folder: Path) -> Iterator[Path]:
    """Every program and shared library in a folder, each once."""
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink():
            with path.open("rb") as file:
                if file.read(4) == _MAGIC:
                    yield path


def described(path: Path) -> str:
    """What ``objdump`` says of one of them."""
    command = ["objdump", "-p", str(path)]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def needed(description: str) -> frozenset[str]:
    """The libraries that are named in a description."""
    words = (line.split() for line in description.splitlines())
    return frozenset(pair[1] for pair in words if len(pair) == 2 and pair[0] == "NEEDED")


def glibc(description: str) -> int:
    """The newest C library that a description asks for: 34 for 2.34; 0 for none."""
    found = (int(old or new) for old, new in _GLIBC.findall(description))
    return max(found, default=0)


def asked_of_system(folder: Path) -> tuple[dict[str, frozenset[str]], int]:
    """For each library that is not in the folder who needs it, and the oldest C library that does.

    Returns the names of files by library, and the second number of the version of glibc.
    """
    inside = {path.name for path in folder.rglob("*")}
    asked: dict[str, set[str]] = {}
    newest = 0
    for path in programs(folder):
        description = described(path)
        newest = max(newest, glibc(description))
        for name in needed(description) - inside:
            asked.setdefault(name, set()).add(path.name)
    return {name: frozenset(users) for name, users in asked.items()}, newest
