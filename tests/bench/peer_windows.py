"""Journals with a window: their files, and what starting one and searching in it takes."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import signal
import subprocess
import sys
from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path
from time import perf_counter, sleep

from journal_app.services.opening import JournalFile
from tests.bench.corpus import Corpus
from tests.bench.measuring import WrongResultError
from tests.bench.peer_rows import LONGEST, WORD, Row, day_of, surroundings

AT_REST, LOOK = 1.0, 0.02
# How a search begins: by its keys, or by a click into the field, where in the window it lies.
_FIND_KEYS, _FIND_FIELD = ("key", "ctrl+f"), ("mousemove", "--window", "{window}", "100", "260")
# What Lifeograph 2 wants before the entries: diary, theme, filter, chart, table, chapters.
_DIARY_HEAD = """LIFEOGRAPHDB
V 2000
E n
Id1000000

Do_1000
Dsen_US

ID1000001
T DLifeograph
TfSans 10
Tb#FFFFFFFFFFFF
Tt#000000000000
Th#B7B725252525
Ts#96963F3F3F3F
Tl#FFFFBBBBBBBB

ID1000002
F ADefault
F&
Ftn

ID1000003
G ADefault
Gyc
Go--YP

ID1000004
M ADefault
McnDate
McoD-
Mccl_
Mcch=0

ID1000005
C ADefault

"""

# The command that starts one, and what xdotool is told so that its search is typed into.
Prepared = tuple[list[str], tuple[str, ...]]


def rednotebook(sessions: Corpus, folder: Path) -> Prepared | None:
    """Its files: one a month, one text a day."""
    if shutil.which("rednotebook") is None:
        return None
    days: defaultdict[str, dict[int, list[str]]] = defaultdict(lambda: defaultdict(list))
    for one in sessions.rows:
        day = day_of(one)
        days[f"{day:%Y-%m}"][day.day].append(f"{one['client']}\n{one['seen']}\n{one['me']}")
    notes = folder / "notes"
    notes.mkdir()
    for month, texts in days.items():
        lines = [
            f"{day}:\n  text: {json.dumps(chr(10).join(said))}\n" for day, said in texts.items()
        ]
        (notes / f"{month}.txt").write_text("".join(lines))
    return ["rednotebook", str(notes)], (*_FIND_FIELD, "click", "1")


def lifeograph(sessions: Corpus, folder: Path) -> Prepared | None:
    """Its one file, in the form of its version 2."""
    if shutil.which("lifeograph") is None:
        return None
    parts, orders = [_DIARY_HEAD], defaultdict[str, int](int)
    for number, one in enumerate(sessions.rows):
        day = day_of(one)
        orders[one["date"][:10]] += 1
        order = orders[one["date"][:10]]
        date = day.year << 19 | day.month << 15 | day.day << 10 | order
        said = f"{one['client']}\n{one['seen']}\n{one['me']}".splitlines()
        at = int(day.timestamp())
        head = f"ID{2_000_000 + number}\nE __n_{date}\nEc{at}\nEe{at}\nEt{at}\n"
        parts.append(head + "".join(f"Ep<{line}\n" for line in said) + "\n")
    diary = folder / "sessions.diary"
    diary.write_text("".join(parts))
    return ["lifeograph", str(diary)], _FIND_KEYS


def stance_window(sessions: Corpus, folder: Path) -> Prepared:
    """Its journal without a passphrase, so that nothing has to be typed."""
    journal, source = folder / "plain.stance", folder / "sessions.csv"
    source.write_bytes(sessions.as_csv())
    services = JournalFile(journal, beside_window=True).create(None)
    services.exchange.commit(services.exchange.preview(source))
    services.close()
    return [sys.executable, "-m", "journal_app", "--journal", str(journal)], _FIND_KEYS


def window(row: Row, command: list[str], find: Sequence[str], home: Path, display: str) -> None:
    """Starts it, waits until it is at rest, searches in it, and ends it."""
    around = {**surroundings(home), "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
    begun = perf_counter()
    process = subprocess.Popen(
        command, env=around, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        start_new_session=True,
    )  # fmt: skip
    try:
        shown, window_id = _shown(process, around)
        row.keep("window", (shown - begun) * 1000)
        rested, worked = _rested(process)
        row.keep("at rest", (rested - begun) * 1000, worked * 1000)
        row.keep("memory", _megabytes(process.pid))
        begun, before = perf_counter(), worked
        there = [part.format(window=window_id) for part in find]
        for told in (there, ["type", "--delay", "15", WORD]):
            subprocess.run(["xdotool", *told], env=around, check=True)
        rested, worked = _rested(process)
        row.keep("search in it", (rested - begun) * 1000, (worked - before) * 1000)
    finally:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()


def _shown(process: subprocess.Popen[bytes], around: dict[str, str]) -> tuple[float, str]:
    """When its window is there, and how the window system calls it."""
    deadline = perf_counter() + LONGEST
    look = ["xdotool", "search", "--onlyvisible", "--pid", str(process.pid)]
    while perf_counter() < deadline and process.poll() is None:
        found = subprocess.run(
            look, env=around, capture_output=True, text=True, check=False
        ).stdout.split()
        if found:
            return perf_counter(), found[-1]
        sleep(LOOK)
    raise WrongResultError(f"{process.args!r} shows no window")


def _rested(process: subprocess.Popen[bytes]) -> tuple[float, float]:
    """When its last work ended, and how many seconds it has worked by then."""
    deadline, last, worked = perf_counter() + LONGEST, perf_counter(), -1.0
    while perf_counter() < deadline and process.poll() is None:
        now = _worked(process.pid)
        if now - worked > 0.02:
            last, worked = perf_counter(), now
        elif perf_counter() - last > AT_REST:
            return last, worked
        sleep(LOOK)
    raise WrongResultError(f"{process.args!r} does not come to rest")


def _worked(pid: int) -> float:
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _megabytes(pid: int) -> float:
    lines = Path(f"/proc/{pid}/status").read_text().splitlines()
    return int(next(line for line in lines if line.startswith("VmRSS:")).split()[1]) / 1024


@contextlib.contextmanager
def screen(display: str) -> Iterator[bool]:
    """A screen of its own; False where there is no program for it."""
    if not all(map(shutil.which, ("Xvfb", "xdotool"))):
        yield False
        return
    command = ["Xvfb", display, "-noreset", "-screen", "0", "1400x900x24"]
    started = [subprocess.Popen(command, stderr=subprocess.DEVNULL)]
    sleep(1)
    if shutil.which("openbox") is not None:  # keys go to a window that some manager gave the focus
        around = {**os.environ, "DISPLAY": display}
        started.append(subprocess.Popen(["openbox"], env=around, stderr=subprocess.DEVNULL))
        sleep(1)
    try:
        yield started[0].poll() is None
    finally:
        for process in reversed(started):
            process.terminate()
            process.wait()
