"""How the program looks and behaves on this computer: a small JSON file, nothing about sessions.

What belongs to the practitioner (roles, rhythm of the question) stands in the journal instead.
"""

from __future__ import annotations

import contextlib
import json
import os
import re
from collections.abc import Callable, Mapping
from dataclasses import asdict, field, fields
from pathlib import Path
from typing import TypeGuard

from journal_app.domain.dataclass import dataclass
from journal_app.resources import languages

THEMES = ("system", "light", "dark", "contrast")
START_PAGES = ("today", "last", "journal", "drift", "clients", "referrals", "supervision", "hours")
MARKS = ("one", "three", "own")
LANGUAGES = ("", *languages())
SMALLEST_TEXT, LARGEST_TEXT = 80, 250
LONGEST_IDLE = 24 * 60
LONGEST_COPY = 60 * 60
_MOST_BYTES = 1_000_000
_WALL_CLOCK = re.compile(r"([01]\d|2[0-3]):[0-5]\d", re.ASCII)


@dataclass(frozen=True, slots=True)
class Settings:
    """What is remembered on this computer.

    Attributes:
        theme: ``system``, ``light``, ``dark`` or ``contrast``.
        language: ``en``, ``de`` and so on, or empty for that of the system.
        text_scale: size of the writing in percent.
        start_page: the page an opened journal begins with: one of the rail, or ``last``.
        tray: whether the program stands among the system's small icons.
        still: whether nothing should move by itself on the screen.
        marks: how many marks a session got last: ``one``, ``three`` or ``own``.
        swap_axes, flip_horizontal, flip_vertical: how the grid is laid on the screen.
        idle_minutes: lock after so many minutes without a key or a mouse; 0 for never.
        lock_with_system: lock when the screen is locked or the computer sleeps.
        clipboard_seconds: take what was copied out of the clipboard after so long; 0 for never.
        notify: whether the system tells that something is due: ``yes``, ``no``, or not said yet.
        quiet_from, quiet_to: wall clock times between which it does not, such as ``20:00``.
        days_off: days on which it does not, 0 for Monday: ``56`` for the weekend.
        last_journal: the journal that was open last, or empty.
        remembered: what the key of a journal is found by in the system's keyring, or empty.
        window: the window's geometry as the window wrote it, or empty.
        layouts: state of splitters and columns by name, as the window wrote it.
    """

    theme: str = "system"
    language: str = ""
    text_scale: int = 100
    start_page: str = "today"
    tray: bool = False
    still: bool = False
    marks: str = "one"
    swap_axes: bool = False
    flip_horizontal: bool = False
    flip_vertical: bool = False
    idle_minutes: int = 5
    lock_with_system: bool = True
    clipboard_seconds: int = 60
    notify: str = ""
    quiet_from: str = "20:00"
    quiet_to: str = "08:00"
    days_off: str = ""
    last_journal: str = ""
    remembered: str = ""
    window: str = ""
    layouts: Mapping[str, str] = field(default_factory=dict)


def load(path: Path) -> Settings:
    """The settings in ``path``; those that are missing or make no sense have their defaults.

    A file that cannot be read as settings at all is kept beside it with ``.damaged`` added.
    """
    try:
        with path.open("rb") as file:
            data = file.read(_MOST_BYTES)
    except OSError:
        return Settings()
    try:
        found = json.loads(data)
    except (ValueError, RecursionError):
        found = None
    if not isinstance(found, dict):
        with contextlib.suppress(OSError):
            path.replace(path.with_name(path.name + ".damaged"))
        return Settings()
    known = {item.name for item in fields(Settings)}
    return Settings(
        **{name: found[name] for name in known & found.keys() if _CHECKS[name](found[name])}
    )


def save(path: Path, settings: Settings) -> None:
    """Write the settings beside ``path``, flush them, and move them into place; mode 0600.

    Raises:
        OSError: when the folder cannot be written to.
    """
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    beside = path.with_name(f"{path.name}.{os.getpid()}.new")
    handle = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            json.dump(asdict(settings), file, ensure_ascii=False, indent=1)
            file.write("\n")
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise


def _is_flag(value: object) -> bool:
    return isinstance(value, bool)


def _is_text(value: object) -> TypeGuard[str]:
    return isinstance(value, str) and "\0" not in value


def _is_one_of(choices: tuple[str, ...]) -> Callable[[object], bool]:
    return lambda value: value in choices


def _is_within(low: int, high: int) -> Callable[[object], bool]:
    return lambda value: type(value) is int and low <= value <= high


def _is_wall_clock(value: object) -> bool:
    return isinstance(value, str) and _WALL_CLOCK.fullmatch(value) is not None


def _are_days(value: object) -> bool:
    return isinstance(value, str) and set(value) <= set("0123456")


def _is_text_by_name(value: object) -> bool:
    return isinstance(value, dict) and all(_is_text(part) for part in value.values())


_CHECKS: dict[str, Callable[[object], bool]] = {
    "theme": _is_one_of(THEMES),
    "language": _is_one_of(LANGUAGES),
    "text_scale": _is_within(SMALLEST_TEXT, LARGEST_TEXT),
    "start_page": _is_one_of(START_PAGES),
    "tray": _is_flag,
    "still": _is_flag,
    "marks": _is_one_of(MARKS),
    "swap_axes": _is_flag,
    "flip_horizontal": _is_flag,
    "flip_vertical": _is_flag,
    "idle_minutes": _is_within(0, LONGEST_IDLE),
    "lock_with_system": _is_flag,
    "clipboard_seconds": _is_within(0, LONGEST_COPY),
    "notify": _is_one_of(("", "yes", "no")),
    "quiet_from": _is_wall_clock,
    "quiet_to": _is_wall_clock,
    "days_off": _are_days,
    "last_journal": _is_text,
    "remembered": _is_text,
    "window": _is_text,
    "layouts": _is_text_by_name,
}
