"""Measure what reading takes in very large journals: nothing may grow faster than the entries.

    python tests/bench/large_journal.py [--sizes 100000,1000000] [--folder FOLDER] [--output F]

For each size an encrypted journal is made: up to a hundred thousand invented sessions are imported,
and repeated at later times; with ``--folder`` it stays there and is used again. A million entries
take some ten gigabytes and a quarter of an hour to make. What is asked of it is asked in processes
of their own, so that the most memory each took can be told: the newest page, searching as one
types, all that Today reads, the drift page and the first picture of its chart, the check for a
question.

Prints milliseconds of the processor and by the clock, the most memory, and the power of the number
of entries that each grows with from the first size to the last; writes the same as JSON.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from statistics import median
from time import perf_counter, process_time
from typing import Any

# So that a checkout which is not installed can be measured as it stands.
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from journal_app.domain.clock import now_utc
from journal_app.domain.entry import EntryQuery
from journal_app.domain.practice import RoleKind
from journal_app.domain.selection import Selection
from journal_app.services.bundle import Services
from journal_app.services.opening import JournalFile
from journal_app.storage.connecting import connect
from journal_app.storage.database import Database
from journal_app.storage.driver import Connection
from journal_app.storage.import_search import rebuild_search
from journal_app.storage.vault import new_key
from tests.bench.corpus import LONGEST_SPAN, Corpus, corpus
from tests.bench.journals import PASSPHRASE
from tests.bench.measuring import WrongResultError, expect, power
from tests.bench.window_rows import PICTURE, run_child

ROOT = Path(__file__).resolve().parents[2]
SIZES = (100_000, 1_000_000)
PART, PAGE, HITS, REPEATS = 100_000, 100, 50, 7
COPIED = ("entry", "entry_text", "moment", "placement", "entry_tag", "observation", "revision")
SEARCHES = {
    "in nearly all": "that ",
    "two letters": "th",
    "three letters": "lun",
    "in one of ten": "nevsomere ",
    "in two of a hundred": "lundriholm ",
    "rare": "morvestede ",
    "nowhere": "xylophone ",
    "two words": "that lundriholm ",
}


def make(path: Path, count: int) -> None:
    """An encrypted journal of so many sessions, which appears under its name when it is whole."""
    beside = path.with_suffix(".part")
    beside.unlink(missing_ok=True)
    key, until = new_key(PASSPHRASE), now_utc()
    Database.create(beside, key).close()
    part = min(PART, count)
    step = min(timedelta(hours=6), LONGEST_SPAN / count)
    rows = corpus(part, until).rows
    for number, row in enumerate(rows):
        row["date"] = (until - step * (count - number)).isoformat(timespec="milliseconds")
    services = JournalFile(beside, beside_window=True).open(key)
    with tempfile.TemporaryDirectory(prefix="stance-bench-") as name:
        source = Path(name) / "part.csv"
        source.write_bytes(Corpus(rows).as_csv())
        preview = services.exchange.preview(source)
    expect("rows refused", preview.refused, ())
    expect("sessions added", services.exchange.commit(preview).value.added, part)
    services.close()
    connection = connect(beside, key)
    try:
        _repeat(connection, part, count // part, later=step * part)
        there = connection.execute("SELECT count(*) FROM entry").fetchall()
        expect("sessions made", there, [(count // part * part,)])
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    finally:
        connection.close()
    beside.rename(path)


def _repeat(connection: Connection, part: int, times: int, *, later: timedelta) -> None:
    """All ``part`` sessions once more, so many ``times`` in all, each time that much later.

    By bare SQL, since importing a million takes hours. The search index is built once at the end.
    """
    milliseconds = later // timedelta(milliseconds=1)
    copied = "substr({0}, 1, 14) || char(103 + ?1) || substr({0}, 16)"
    values = {
        **dict.fromkeys(("id", "entry_id", "moment_id"), copied),
        **dict.fromkeys(("import_batch_id", "source_id"), "NULL"),
        "started_at": f"started_at + {milliseconds} * ?1",
        "local_day": f"date((started_at + {milliseconds} * ?1) / 1000, 'unixepoch')",
    }
    statements = []
    for table in COPIED:
        columns = [row[1] for row in connection.execute(f"PRAGMA table_info({table})").fetchall()]
        which = f"entry_id IN (SELECT id FROM entry WHERE seq <= {part})"
        if table in {"entry", "entry_text"}:
            which = f"seq <= {part}"
        if "seq" in columns:
            most = connection.execute(f"SELECT max(seq) FROM {table}").fetchall()[0][0]
            values["seq"] = f"seq + {most} * ?1"
        chosen = ", ".join(values.get(column, column).format(column) for column in columns)
        statements.append(f"INSERT INTO {table} SELECT {chosen} FROM {table} WHERE {which}")
    trigger = "SELECT sql FROM sqlite_schema WHERE name = 'entry_text_added'"
    added = connection.execute(trigger).fetchall()[0][0]
    connection.execute("DROP TRIGGER entry_text_added")
    for number in range(1, times):
        connection.execute("BEGIN IMMEDIATE")
        for statement in statements:
            connection.execute(statement, (number,))
        connection.execute("COMMIT")
        told = f"… {(number + 1) * part:,} of {times * part:,} sessions"
        print(told, file=sys.stderr, flush=True)
    if times > 1:
        rebuild_search(connection)
    connection.execute(added)


def _asked(services: Services) -> Iterator[tuple[str, Callable[[], object]]]:
    """What is measured, by name; each does its work on being called."""
    from journal_app.ui.pages.drift_shown import read_drift, worked_out
    from journal_app.ui.pages.today_page import read_today

    journal = services.journal
    coach = next(role for role in services.practice.roles() if role.kind is RoleKind.COACH)
    today = now_utc().astimezone().date()
    yield "list: first 100", lambda: journal.entries(limit=PAGE)
    for what, typed in SEARCHES.items():
        yield f"search: {what}", lambda typed=typed: journal.entries(EntryQuery(text=typed), HITS)
    yield "search: number of hits", lambda: journal.count(EntryQuery(text="lun"))
    yield "all that Today reads", lambda: read_today(services, today)
    yield "is the question due", services.insight.due_questions

    def drift() -> None:
        read = read_drift(services, Selection(coach.id))
        assert read is not None
        worked_out(read)

    yield "drift: read and made ready", drift


def measured(path: Path, what: str) -> dict[str, Any]:
    """Asks one thing of the journal in this process; what it took, in milliseconds and MB."""
    begun = perf_counter(), process_time()
    services = JournalFile(path, beside_window=True).unlock(PASSPHRASE)
    opened = [(perf_counter() - begun[0]) * 1000], [(process_time() - begun[1]) * 1000]
    clock, worked = opened if what == "open, with the key derived" else ([], [])
    for name, action in _asked(services):
        if name == what:
            for _ in range(REPEATS):
                begun = perf_counter(), process_time()
                action()
                clock.append((perf_counter() - begun[0]) * 1000)
                worked.append((process_time() - begun[1]) * 1000)
                if clock[0] > 5000:
                    break
    services.close()
    return {
        "first": clock[0],
        "clock": median(clock),
        "worked": median(worked),
        "megabytes": _most_memory(),
    }


def _most_memory() -> float:
    """MB this process took at most; what the system tells a parent counts that one's as well."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    found = re.search(r"VmHWM:\s+(\d+) kB", status)
    assert found is not None
    return int(found[1]) / 1024


def measure(sizes: list[int], folder: Path) -> list[dict[str, Any]]:
    """All rows, by what is asked and by size.

    Raises:
        WrongResultError: when something did not do its work.
    """
    paths = {}
    for size in sizes:
        paths[size] = folder / f"{size}.stance"
        if not paths[size].exists():
            make(paths[size], size)
    rows = []
    with_names = JournalFile(paths[sizes[0]], beside_window=True).unlock(PASSPHRASE)
    names = ["open, with the key derived", *(name for name, _ in _asked(with_names))]
    with_names.close()
    for name in names:
        for size in sizes:
            print(f"… {name}, {size:,}", file=sys.stderr, flush=True)
            rows.append({"what": name, "entries": size, **_in_child(paths[size], name)})
    for size in sizes:
        _, said = run_child(["chart", str(paths[size]), PASSPHRASE], "chart", PICTURE)
        for word in ("first", "repaint", "hover"):
            taken = said[word]
            row = {"first": taken, "clock": taken, "worked": taken, "megabytes": said["megabytes"]}
            rows.append({"what": f"chart: {word}", "entries": size, **row})
    return sorted(rows, key=lambda row: [one["what"] for one in rows].index(row["what"]))


def _in_child(path: Path, what: str) -> dict[str, Any]:
    command = [sys.executable, str(Path(__file__)), "--ask", what, str(path)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(command, capture_output=True, text=True, env=environment, check=False)
    if done.returncode:
        raise WrongResultError(f"{what}: {done.stderr.strip()}")
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def as_text(rows: list[dict[str, Any]]) -> str:
    """The table; the growth stands at the last size of each row."""
    lines = [
        f"{'what':<34}{'entries':>10}{'first':>11}{'clock':>12}{'worked':>12}{'memory':>9}  growth"
    ]
    for row in rows:
        same = [one for one in rows if one["what"] == row["what"]]
        grown = None
        if row is same[-1] and len(same) > 1:
            grown = power(same[0]["worked"], row["worked"], same[0]["entries"], row["entries"])
        lines.append(
            f"{row['what']:<34}{row['entries']:>10,}{row['first']:>8,.0f} ms"
            f"{row['clock']:>9,.1f} ms{row['worked']:>9,.1f} ms{row['megabytes']:>6,.0f} MB"
            + ("" if grown is None else f"   {grown:+.2f}")
        )
    return "\n".join(lines)


def main() -> int:
    """Make, measure, print, write; the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sizes", default=",".join(map(str, SIZES)))
    parser.add_argument("--folder", type=Path, help="where the journals stay, to be used again")
    parser.add_argument("--output", type=Path, default=ROOT / "build" / "large_journal.json")
    parser.add_argument("--ask", help=argparse.SUPPRESS)
    parser.add_argument("journal", nargs="?", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.ask:
        print(json.dumps(measured(options.journal, options.ask)))
        return 0
    sizes = sorted(map(int, options.sizes.split(",")))
    try:
        with tempfile.TemporaryDirectory(prefix="stance-bench-") as name:
            folder = options.folder or Path(name)
            folder.mkdir(parents=True, exist_ok=True)
            rows = measure(sizes, folder)
    except WrongResultError as error:
        print(f"not measured: {error}", file=sys.stderr)
        return 1
    print(as_text(rows))
    options.output.parent.mkdir(parents=True, exist_ok=True)
    options.output.write_text(json.dumps(rows, indent=1) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
