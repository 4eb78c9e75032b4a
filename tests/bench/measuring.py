"""Timing two ways of doing the same in turns, and the table of what was found."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, field
from statistics import median, quantiles
from time import perf_counter, process_time
from typing import Any

Action = Callable[[], object]
FEWEST, MOST = 5, 60


class WrongResultError(Exception):
    """Something measured did not do the work that its figure stands for."""


def expect(what: str, found: object, wanted: object) -> None:
    """Both sides of a check of real work.

    Raises:
        WrongResultError: when they differ.
    """
    if found != wanted:
        raise WrongResultError(f"{what}: found {found!r} where {wanted!r} was due")


@dataclass(frozen=True, slots=True)
class Figure:
    """One row: what the program takes beside what the baseline takes, in the same unit.

    Attributes:
        what: the row's name, the same at every size; sizes of one name give its growth.
        against: what the baseline is.
        entries: the size of the journal; 0 where it plays no part.
        repeats: how often each side was run; the figures are medians.
        worked: how long the processor worked for each side; None where that is not known.
    """

    what: str
    against: str
    entries: int
    program: float
    baseline: float
    repeats: int
    unit: str = "ms"
    note: str = ""
    worked: tuple[float, float] | None = None

    @property
    def ratio(self) -> float:
        """Program over baseline."""
        return self.program / self.baseline

    @property
    def work_ratio(self) -> float | None:
        """The same of the time the processor worked, which other programs hardly change."""
        return self.worked[0] / self.worked[1] if self.worked and self.worked[1] else None


@dataclass(frozen=True, slots=True)
class Taken:
    """How long something took by the clock, and how long the processor worked; milliseconds."""

    clock: float
    worked: float


@dataclass(slots=True)
class Samples:
    """What both sides took, run in turns so that both meet the same noise."""

    program: list[Taken] = field(default_factory=list)
    baseline: list[Taken] = field(default_factory=list)

    def turn(self, program: Action, baseline: Action) -> None:
        """Runs each side once."""
        self.program.append(taken(program))
        self.baseline.append(taken(baseline))

    def figure(self, what: str, against: str, entries: int, note: str = "") -> Figure:
        """The row of these samples."""
        sides = (self.program, self.baseline)
        program, baseline = (median(one.clock for one in side) for side in sides)
        ours, theirs = (median(one.worked for one in side) for side in sides)
        repeats = len(self.program)
        worked = (ours, theirs)
        return Figure(what, against, entries, program, baseline, repeats, note=note, worked=worked)

    def percentile(self, percent: int) -> float:
        """A percentile of the program's durations by the clock."""
        return percentile([one.clock for one in self.program], percent)


def percentile(values: list[float], percent: int) -> float:
    """What so many of a hundred values do not exceed."""
    return quantiles(values, n=100, method="inclusive")[percent - 1]


def taken(action: Action) -> Taken:
    """What it takes once, in this process."""
    begun, worked = perf_counter(), process_time()
    action()
    return Taken((perf_counter() - begun) * 1000, (process_time() - worked) * 1000)


def in_turns(
    program: Action, baseline: Action, *, seconds: float = 1.5, repeats: int | None = None
) -> Samples:
    """Both sides run in turns.

    After one run each that is not counted, so often that it takes about ``seconds``; or exactly
    ``repeats`` times without a run before.
    """
    if repeats is None:
        once = taken(program).clock + taken(baseline).clock
        repeats = max(FEWEST, min(MOST, int(seconds * 1000 / max(once, 0.01))))
    found = Samples()
    for _ in range(repeats):
        found.turn(program, baseline)
    return found


def power(least: float, most: float, fewer: int, more: int) -> float:
    """The power of the number of entries with which something grew from ``least`` to ``most``."""
    return math.log(most / least) / math.log(more / fewer)


def growth(figures: list[Figure], what: str) -> float | None:
    """The power of the number of entries that a row grows with, from its first size to its last.

    0 is no growth, 1 in step with the entries. None with one size.
    """
    sizes = sorted((one for one in figures if one.what == what), key=lambda one: one.entries)
    if len(sizes) < 2 or not sizes[0].entries:
        return None
    first, last = sizes[0], sizes[-1]
    return power(first.program, last.program, first.entries, last.entries)


def as_text(figures: list[Figure]) -> str:
    """The table; the growth stands at a row's last size."""
    head = (
        "what", "entries", "program", "baseline", "ratio", "by cpu", "growth", "runs",
        "baseline is",
    )  # fmt: skip
    lines = [head]
    for figure in figures:
        last = max(one.entries for one in figures if one.what == figure.what)
        power = growth(figures, figure.what) if figure.entries == last else None
        lines.append(
            (
                figure.what,
                f"{figure.entries:,}" if figure.entries else "",
                f"{_amount(figure.program)} {figure.unit}",
                f"{_amount(figure.baseline)} {figure.unit}",
                f"{figure.ratio:.2f}",
                "" if figure.work_ratio is None else f"{figure.work_ratio:.2f}",
                "" if power is None else f"{power:+.2f}",
                str(figure.repeats),
                figure.against + (f"; {figure.note}" if figure.note else ""),
            )
        )
    widths = [max(len(line[column]) for line in lines) for column in range(len(head))]
    aligned = []
    for line in lines:
        cells = [
            cell.ljust(width) if column in {0, len(head) - 1} else cell.rjust(width)
            for column, (cell, width) in enumerate(zip(line, widths, strict=True))
        ]
        aligned.append("  ".join(cells).rstrip())
    return "\n".join([aligned[0], "-" * max(map(len, aligned)), *aligned[1:]])


def as_rows(figures: list[Figure]) -> list[dict[str, Any]]:
    """The same for a program."""
    names = ("what", "against", "entries", "program", "baseline", "unit", "repeats", "note")
    return [
        {
            **{name: getattr(figure, name) for name in names},
            "ratio": figure.ratio,
            "worked": figure.worked,
            "work_ratio": figure.work_ratio,
            "growth": growth(figures, figure.what),
        }
        for figure in figures
    ]


def _amount(value: float) -> str:
    """Three figures that count."""
    if value <= 0:
        return "0"
    return f"{value:.{max(0, 2 - math.floor(math.log10(value)))}f}"
