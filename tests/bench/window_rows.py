"""What the window does: start, memory, chart, grid. Each in a process of its own, without a screen.

The time of a picture is from starting the process until it says that it has painted.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from statistics import median
from threading import Timer
from time import perf_counter
from typing import Any

from tests.bench.journals import PASSPHRASE, Bench
from tests.bench.measuring import Figure, WrongResultError, expect
from tests.bench.page_visits import TYPING

ROOT = Path(__file__).resolve().parents[2]
_CHILDREN = ROOT / "tests" / "bench"
WINDOW, PICTURE = _CHILDREN / "window_child.py", _CHILDREN / "picture_child.py"
STARTS, PICTURES, VISITS, DEEDS, LONGEST = 9, 3, 9, 5, 300.0
HEARD_MS = 50.0
_BARE = "bare window with a text field"


def measure(benches: Sequence[Bench], few: Bench, home: Path) -> Iterator[Figure]:
    """All rows; the sizes are those of the journals given, ``few`` is what pages are beside."""
    yield from _starts(benches, home)
    yield from _memory(benches, home)
    yield from _pages(benches, few, home)
    yield from _charts(benches)
    yield _drag()


def _starts(benches: Sequence[Bench], home: Path) -> Iterator[Figure]:
    """All kinds in turns; the first round, which fills caches, is not counted."""
    locked = benches[-1]
    kinds = [("painted", ["bare"]), ("painted", ["start", str(locked.journal), str(home)])]
    kinds += [("filled", ["start", str(bench.plain), str(home)]) for bench in benches]
    taken: list[list[float]] = [[] for _ in kinds]
    unlocked: list[list[dict[str, Any]]] = [[] for _ in benches]
    for number in range(STARTS + 1):
        for times, (until, arguments) in zip(taken, kinds, strict=True):
            milliseconds, _ = run_child(arguments, until)
            if number:
                times.append(milliseconds)
        for found, bench in zip(unlocked, benches, strict=True):
            asked = ["unlock", str(bench.journal), str(home), PASSPHRASE]
            said = run_child(asked, "unlocked")[1]
            if number:
                found.append(said)
    bare, first, *filled = [median(times) for times in taken]
    yield Figure("start: window, locked", _BARE, 0, first, bare, STARTS)
    for bench, today in zip(benches, filled, strict=True):
        yield Figure("start: to a filled Today", _BARE, bench.entries, today, bare, STARTS)
    for bench, said in zip(benches, unlocked, strict=True):
        rest = median(one["milliseconds"] - one["derived"] for one in said)
        note = f"without the key's own {median(one['derived'] for one in said):.0f} ms"
        what = "start: from the passphrase to Today"
        yield Figure(what, _BARE, bench.entries, rest, bare, STARTS, note=note)


def _memory(benches: Sequence[Bench], home: Path) -> Iterator[Figure]:
    bare = median(run_child(["bare-memory"], "painted")[1]["megabytes"] for _ in range(PICTURES))
    for bench in benches:
        said = [
            run_child(["memory", str(bench.plain), str(home)], "visited")[1]
            for _ in range(PICTURES)
        ]
        held, pages = median(one["megabytes"] for one in said), said[0]["pages"]
        note = f"{pages} pages visited"
        yield Figure("memory", _BARE, bench.entries, held, bare, PICTURES, "MB", note)


def _pages(benches: Sequence[Bench], few: Bench, home: Path) -> Iterator[Figure]:
    """First content after a click beside a journal of few sessions; the longest stretches.

    All sizes in turns, so that each meets the same noise.
    """
    least: list[Any] = []
    said: list[list[Any]] = [[] for _ in benches]
    for _ in range(VISITS):
        for rounds, bench in zip([least, *said], [few, *benches], strict=True):
            rounds.append(run_child(["pages", str(bench.plain), str(home)], "visited")[1]["pages"])
    medians = [_medians(rounds) for rounds in said]
    against = f"the same at {few.entries:,}"
    for pages, bench in zip(medians, benches, strict=True):
        for (page, first, *_), (_, fewest, *_) in zip(pages, _medians(least), strict=True):
            if page != TYPING:  # a search begins once nothing more is typed
                row = f"first content: {page}"
                yield Figure(row, against, bench.entries, first, fewest, VISITS)
    for pages, bench in zip(medians, benches, strict=True):
        yield from _longest("window hears nothing, pages", pages, bench.entries, VISITS)
    most = benches[-1]
    asked = ["elsewhere", str(most.journal), str(home), PASSPHRASE]
    deeds = _medians([run_child(asked, "visited")[1]["pages"] for _ in range(DEEDS)])
    yield from _longest("window hears nothing, all deeds", deeds, most.entries, DEEDS)


def _longest(
    what: str, visits: Sequence[tuple[str, float, float, float]], entries: int, repeats: int
) -> Iterator[Figure]:
    """By the clock, and as long as the window's own thread worked."""
    for place, said in ((2, "by the clock"), (3, "at work itself")):
        longest = max(visits, key=lambda visit: visit[place])
        over = sum(visit[place] > HEARD_MS for visit in visits)
        note = f"on {longest[0]}; over 50 ms in {over} of {len(visits)}"
        row = f"{what}: {said}"
        yield Figure(row, "50 ms", entries, longest[place], HEARD_MS, repeats, note=note)


def _medians(rounds: list[Any]) -> list[tuple[str, float, float, float]]:
    """Name, first content and longest stretches of what was visited in each round."""
    return [
        (page[0][0], *(median(one[place] for one in page) for place in (1, 2, 3)))
        for page in zip(*rounds, strict=True)
    ]


def _charts(benches: Sequence[Bench]) -> Iterator[Figure]:
    """All sizes in turns, so that each meets the same noise."""
    said: list[list[dict[str, Any]]] = [[] for _ in benches]
    for _ in range(PICTURES):
        for held, bench in zip(said, benches, strict=True):
            held.append(run_child(["chart", str(bench.plain)], "chart", PICTURE)[1])
    rows = (
        ("chart: first picture", "first"),
        ("chart: moved along", "repaint"),
        ("chart: hovered over", "hover"),
    )
    for row, word in rows:
        least = median(one[word] for one in said[0])
        for bench, ones in zip(benches, said, strict=True):
            sessions = ones[0]["sessions"]
            expect("whether the chart shows most sessions", sessions > bench.entries / 2, True)
            against = f"the same at {benches[0].entries:,}"
            mean, note = median(one[word] for one in ones), f"{sessions:,} sessions x 2 axes"
            yield Figure(row, against, bench.entries, mean, least, PICTURES, note=note)
    for bench, ones in zip(benches, said, strict=True):
        kept, anew = (median(one[word] for one in ones) for word in ("grid", "grid anew"))
        what, against = "grid of all sessions: painted again", "the same, counted and painted anew"
        yield Figure(what, against, bench.entries, kept, anew, PICTURES)


def _drag() -> Figure:
    said = [run_child(["drag"], "drag", PICTURE)[1] for _ in range(PICTURES)]
    ours, bare = (median(one[word] for one in said) for word in ("frame", "bare"))
    repeats = PICTURES * said[0]["frames"]
    return Figure("grid: frame of a drag", "bare widget moving a dot", 0, ours, bare, repeats)


def run_child(
    arguments: list[str], until: str, child: Path = WINDOW
) -> tuple[float, dict[str, Any]]:
    """Milliseconds until a process says a word, and what it said.

    Raises:
        WrongResultError: when it ends without.
    """
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    # Or nothing would be kept of what was compiled, and every start would compile all anew.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    command = [sys.executable, str(child), *arguments]
    start = perf_counter()
    process = subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment, text=True
    )
    # A process that never says the word is ended; then reading its lines ends too.
    deadline = Timer(LONGEST, process.kill)
    deadline.start()
    try:
        assert process.stdout is not None
        for line in process.stdout:
            if line.startswith("{"):
                said = json.loads(line)
                if said["what"] == until:
                    return (perf_counter() - start) * 1000, said
                if said["what"] == "failed":
                    raise WrongResultError(f"{arguments[0]}: {said['error']}")
        problem = process.stderr.read().strip() if process.stderr else ""
        raise WrongResultError(f"{' '.join(arguments[:1])} ended before “{until}”: {problem}")
    finally:
        deadline.cancel()
        process.kill()
        process.communicate()
