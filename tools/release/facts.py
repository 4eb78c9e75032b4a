"""What every package says of the program, in one place; the version is that of the code."""

from __future__ import annotations

import os
import platform
import re
import subprocess
import sys
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from journal_app import __version__

ROOT = Path(__file__).resolve().parents[2]
PACKAGING = ROOT / "packaging"
DRAWING = ROOT / "resources" / "icons" / "stance-journal.svg"

PROGRAM = "stance-journal"
TITLE = "Stance"
APP_ID = "io.github.stance_journal.Stance"
"""The program's name for macOS, Flatpak and software centres: reversed, as they ask."""
SUMMARY = "A private reflection journal for coaches, therapists and their supervisors"
LICENCE = "GPL-3.0-or-later"
MAKERS = "The makers of Stance"
VERSION = __version__
_PLACE = re.compile(r"@([A-Z_]+)@")


@dataclass(frozen=True, slots=True)
class FileKind:
    """A kind of file that opens with Stance from the desktop.

    Attributes:
        ending: of the name, without the dot.
        mime: its type; ``x-``, for neither is registered.
        name: what the desktop calls it.
        uti: what macOS calls it.
    """

    ending: str
    mime: str
    name: str
    uti: str


PACKET = FileKind(
    "stance-packet", "application/x-stance-packet", "Sealed packet", f"{APP_ID}.packet"
)
JOURNAL = FileKind("stance", "application/x-stance-journal", "Stance journal", f"{APP_ID}.journal")
KINDS = (PACKET, JOURNAL)


def made_at() -> int:
    """The time that everything built is said to be made at, so that building twice is the same.

    Seconds since 1970: of ``SOURCE_DATE_EPOCH``, else of the last commit, else, in a source
    archive, of the code itself.
    """
    told = os.environ.get("SOURCE_DATE_EPOCH")
    if told:
        return int(told)
    asked = subprocess.run(
        ["git", "log", "-1", "--format=%ct"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    if asked.returncode == 0 and asked.stdout.strip():
        return int(asked.stdout)
    return int((ROOT / "journal_app" / "__init__.py").stat().st_mtime)


def made_on() -> str:
    """The day of ``made_at``, in UTC."""
    return datetime.fromtimestamp(made_at(), UTC).date().isoformat()


def filled(text: str, **more: str) -> str:
    """A template of `packaging/` with its ``@NAMES@`` filled in.

    Raises:
        KeyError: for a name that nothing is known for.
    """
    known = {
        "APP_ID": APP_ID,
        "DATE": made_on(),
        "JOURNAL_MIME": JOURNAL.mime,
        "LICENCE": LICENCE,
        "MAKERS": MAKERS,
        "PACKET_MIME": PACKET.mime,
        "PROGRAM": PROGRAM,
        "SUMMARY": SUMMARY,
        "TITLE": TITLE,
        "VERSION": VERSION,
        **more,
    }
    return _PLACE.sub(lambda found: known[found.group(1)], text)


def template(name: str, **more: str) -> str:
    """A file of `packaging/`, filled in."""
    return filled((PACKAGING / name).read_text(encoding="utf-8"), **more)


def system_name() -> str:
    """This system and its processor, for file names: ``linux-x86_64``."""
    system = {"win32": "windows", "darwin": "macos"}.get(sys.platform, "linux")
    return f"{system}-{platform.machine().lower()}"
