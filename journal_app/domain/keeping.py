"""Backups the program makes by itself: what they are called, and which of them are kept.

Which one is young is told by its number, which only grows; never by a clock that may be set.
"""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterable
from datetime import date
from enum import StrEnum

from journal_app.domain.dataclass import dataclass


class Reason(StrEnum):
    """Why a backup was made: on its rhythm, by hand, or before much of the journal changes."""

    RHYTHM = "rhythm"
    HAND = "hand"
    MIGRATION = "migration"
    REKEY = "rekey"
    IMPORT = "import"
    MERGE = "merge"
    ERASE = "erase"


@dataclass(frozen=True, slots=True)
class BackupName:
    """What the name of such a backup says.

    Attributes:
        stem, suffix: those of the journal's own name, ``journal`` and ``.stance``.
        day: of its making, by the clock of that day.
        number: grows from one to the next.
    """

    stem: str
    day: date
    number: int
    reason: Reason
    suffix: str

    def __str__(self) -> str:
        why = _SAID.get(self.reason, f".before-{self.reason}")
        return f"{self.stem}.{self.day.isoformat()}.{self.number:04}{why}{self.suffix}"


@dataclass(frozen=True, slots=True)
class BackupPlan:
    """How often a backup is made by itself, where else to, and how many stay.

    Attributes:
        every_days: a new one when the last is so old; 0 for none but those before changes.
        daily, weekly, monthly: the last backup of so many days, weeks and months stays.
        second: another folder that gets a copy, or empty.
        second_mark: what stands in that folder, so that it is told from an empty one of its name,
            such as that in which a stick appears.
    """

    every_days: int = 1
    daily: int = 7
    weekly: int = 5
    monthly: int = 12
    second: str = ""
    second_mark: str = ""


_SAID = {Reason.RHYTHM: "", Reason.HAND: ".by-hand"}
_REASONS = "|".join(reason for reason in Reason if reason not in _SAID)
_NAME = re.compile(
    rf"(?P<stem>.+)\.(?P<day>\d{{4}}-\d\d-\d\d)\.(?P<number>\d{{4,9}})"
    rf"(?:\.before-(?P<reason>{_REASONS})|(?P<hand>\.by-hand))?(?P<suffix>\.[^.]*)?",
    re.ASCII | re.DOTALL,
)
_BY_HAND = re.compile(r".+\.\d{4}-\d\d-\d\d(?:-\d+)?(?:\.[^.]*)?", re.ASCII | re.DOTALL)
"""How one is called that was made into a folder of one's own."""


def parsed(name: str) -> BackupName | None:
    """What a file's name says; None where the program does not call its backups so."""
    found = _NAME.fullmatch(name)
    if found is None:
        return None
    try:
        day = date.fromisoformat(found["day"])
    except ValueError:
        return None
    reason = Reason(found["reason"] or (Reason.HAND if found["hand"] else Reason.RHYTHM))
    made = BackupName(found["stem"], day, int(found["number"]), reason, found["suffix"] or "")
    return made if str(made) == name else None


def reason_by_name(name: str) -> Reason | None:
    """Why a backup was made, by its file's name; None where backups are not called so."""
    made = parsed(name)
    if made is not None:
        return made.reason
    return Reason.HAND if _BY_HAND.fullmatch(name) else None


def staying(names: Iterable[BackupName], plan: BackupPlan) -> frozenset[BackupName]:
    """Those that stay: the youngest, and the last of so many days, weeks and months.

    The youngest by number stay whatever day their names say, as many as days are kept and one at
    least. So does the last of each of the newest days, weeks and months that have any: a clock
    that was wrong for a while takes a place among them, and no more than that.
    """
    youngest = sorted(names, key=lambda name: name.number, reverse=True)
    kept = set(youngest[: max(1, plan.daily)])
    for number, period in (
        (plan.daily, _day),
        (plan.weekly, _week),
        (plan.monthly, _month),
    ):
        last: dict[Hashable, BackupName] = {}
        for name in sorted(youngest, key=lambda name: (name.day, name.number), reverse=True):
            last.setdefault(period(name.day), name)
        kept.update(list(last.values())[:number])
    return frozenset(kept)


def _day(day: date) -> Hashable:
    return day


def _week(day: date) -> Hashable:
    return day.isocalendar()[:2]


def _month(day: date) -> Hashable:
    return day.year, day.month
