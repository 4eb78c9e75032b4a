"""Timing two ways of doing the same in turns, and the table of what was found."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, field
from statistics import median, quantiles
from time import perf_counter
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
    """

    what: str
    against: str
    entries: int
    program: float
    baseline: float
    repeats: int
    unit: str = "ms"
    note: str = ""

    @property
    def ratio(self) -> float:
        """Program over baseline."""
        return self.program / self.baseline


@dataclass(slots=True)
class Samples:
    """Durations of both sides in milliseconds, run in turns so that both meet the same noise."""

    program: list[float] = field(default_factory=list)
    baseline: list[float] = field(default_factory=list)

    def figure(self, what: str, against: str, entries: int, note: str = "") -> Figure:
        """The row of these samples."""
        middle = (median(self.program), median(self.baseline))
        return Figure(what, against, entries, *middle, len(self.program), note=note)

    def percentile(self, percent: int) -> float:
        """A percentile of the program's durations."""
        return quantiles(self.program, n=100, method="inclusive")[percent - 1]


def milliseconds(action: Action) -> float:
    """How long it takes once."""
    start = perf_counter()
    action()
    return (perf_counter() - start) * 1000


def in_turns(
    program: Action, baseline: Action, *, seconds: float = 1.5, repeats: int | None = None
) -> Samples:
    """Both sides run in turns.

    After one run each that is not counted, so often that it takes about ``seconds``; or exactly
    ``repeats`` times without a run before.
    """
    if repeats is None:
        once = milliseconds(program) + milliseconds(baseline)
        repeats = max(FEWEST, min(MOST, int(seconds * 1000 / max(once, 0.01))))
    found = Samples()
    for _ in range(repeats):
        found.program.append(milliseconds(program))
        found.baseline.append(milliseconds(baseline))
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
    head = ("what", "entries", "program", "baseline", "ratio", "growth", "runs", "baseline is")
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
            "growth": growth(figures, figure.what),
        }
        for figure in figures
    ]


def _amount(value: float) -> str:
    """Three figures that count."""
    if value <= 0:
        return "0"
    return f"{value:.{max(0, 2 - math.floor(math.log10(value)))}f}"
