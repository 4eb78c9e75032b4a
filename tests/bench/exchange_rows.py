"""Taking out and bringing in, each beside a bare loop over the same rows and as many bytes.

The loops know the tables by heart: they select, put a line together and write it, or parse it and
insert. They check nothing and speak to nobody.
"""

from __future__ import annotations

import csv
import json
import pickle
import subprocess
import sys
from collections import defaultdict
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from journal_app.services.bundle import Services
from journal_app.services.opening import JournalFile
from journal_app.storage.database import Database
from journal_app.storage.driver import Connection
from journal_app.storage.whole import ENTRY_TABLES, columns_of
from tests.bench.journals import TABLES, Bench
from tests.bench.measuring import Figure, Samples, Taken, expect, taken

MOST_IMPORTED = 10_000
_ENTRIES = """
SELECT e.id, e.started_at, e.zone, e.minutes, coalesce(c.code, ''), e.role_id, e.format, t.seen,
       t.me, e.x, e.y, e.charge, e.familiarity, t.question, e.agreement_kind, e.paid_kind,
       e.people, e.told, e.interpreted, e.to_supervision
FROM entry e JOIN entry_text t ON t.seq = e.seq LEFT JOIN client c ON c.id = e.client_id
WHERE e.trashed_at IS NULL ORDER BY e.started_at, e.seq
"""
_MOMENTS = """
SELECT m.entry_id, p.x, p.y, p.certainty, m.label
FROM moment m JOIN placement p ON p.moment_id = m.id AND p.placed_by = 'self' AND p.again = 0
ORDER BY m.entry_id, m.ordinal
"""
_TAGS = """
SELECT g.entry_id, t.name FROM entry_tag g JOIN tag t ON t.id = g.tag_id
ORDER BY g.entry_id, g.ordinal
"""
_OF_ENTRIES = (
    _MOMENTS,
    _TAGS,
    "SELECT entry_id, signal, words FROM observation ORDER BY entry_id, ordinal",
    "SELECT entry_id, prompt_id, question, answer FROM prompt_answer ORDER BY entry_id, ordinal",
)


def measure(bench: Bench) -> Iterator[Figure]:
    """All rows of one size; importing of no more than ``MOST_IMPORTED``."""
    services, raw = bench.open(), bench.raw()
    folder, count = bench.journal.parent, bench.entries
    repeats = 2 if count > MOST_IMPORTED else 3
    document, table = folder / "out.json", folder / "out.csv"
    pairs: tuple[tuple[str, str, Path, Callable[..., object], Callable[[Path], object]], ...] = (
        ("JSON", "raw loop: the same rows, a line each", document,
         services.exchange.export_json, lambda path: _raw_json(raw, path)),
        ("CSV", "raw loop: the same rows, a line each", table,
         services.exchange.export_csv, lambda path: _raw_csv(raw, path)),
    )  # fmt: skip
    _into_memory(bench.journal)
    try:
        for name, against, path, export, loop in pairs:
            found, beside = Samples(), path.with_suffix(".raw")
            for _ in range(repeats):
                found.turn(lambda: export(path, overwrite=True), lambda: loop(beside))  # noqa: B023
            megabytes = path.stat().st_size / 1e6, beside.stat().st_size / 1e6
            expect("like sizes", 0.6 < megabytes[0] / megabytes[1] < 1.6, True)
            note = f"{megabytes[0]:.0f} MB beside {megabytes[1]:.0f}"
            yield found.figure(f"export as {name}", against, count, note)
            yield _peak(bench, name, path)
        expect("sessions in the JSON", len(json.loads(document.read_text())["entries"]), count)
        with table.open(encoding="utf-8", newline="") as file:
            expect("rows in the CSV", sum(1 for _ in csv.reader(file)) - 1, count)
    finally:
        raw.close()
        services.close()
    if count <= MOST_IMPORTED:
        yield _import_json(bench, document)
    for path in folder.glob("out.*"):
        path.unlink()


def _into_memory(path: Path) -> None:
    """Or the side that comes first would wait for the disk, and the other find the file read."""
    with path.open("rb") as file:
        while file.read(1 << 22):
            pass


def _raw_json(raw: Connection, path: Path) -> None:
    with path.open("w", encoding="utf-8") as file:
        for table, (what, source, order) in ENTRY_TABLES.items():
            columns = columns_of(table)
            for row in raw.execute(f"SELECT {what} FROM {source} ORDER BY {order}"):
                record = dict(zip(columns, row, strict=True))
                file.write(json.dumps(record, ensure_ascii=False) + "\n")


def _raw_csv(raw: Connection, path: Path) -> None:
    parts: list[defaultdict[str, list[object]]] = []
    for sql in _OF_ENTRIES:
        grouped: defaultdict[str, list[object]] = defaultdict(list)
        for entry_id, *cells in raw.execute(sql):
            grouped[entry_id] += cells
        parts.append(grouped)
    most = max((len(cells) for cells in parts[0].values()), default=0)
    zones: dict[str, ZoneInfo] = {}
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        for row in raw.execute(_ENTRIES):
            zone = zones.setdefault(row[2], ZoneInfo(row[2]))
            start = datetime.fromtimestamp(row[1] / 1000, UTC).astimezone(zone).isoformat()
            moments = parts[0].get(row[0], [])
            lists = ["; ".join(map(str, part.get(row[0], ()))) for part in parts[1:]]
            writer.writerow([start, *row, *lists, *moments, *[""] * (most - len(moments))])


def _import_json(bench: Bench, document: Path) -> Figure:
    """Our own document into an empty journal, beside inserts of what is parsed from lines."""
    found, folder = Samples(), document.parent
    lines = folder / "out.lines"
    raw = bench.raw()
    with lines.open("w", encoding="utf-8") as file:
        for table in TABLES:
            for row in raw.execute(f"SELECT * FROM {table}"):
                file.write(json.dumps([table, row], ensure_ascii=False) + "\n")
    raw.close()
    for number in range(2):
        for side, action in ((found.program, _taken_in), (found.baseline, _loaded)):
            path = folder / f"in-{number}.stance"
            Database.create(path, bench.key).close()
            source = document if action is _taken_in else lines
            side.append(action(bench, path, source))
            path.unlink()
    return found.figure("import of our JSON", "raw loop: parsed lines, inserted", bench.entries)


def _taken_in(bench: Bench, path: Path, source: Path) -> Taken:
    services = JournalFile(path, beside_window=True).open(bench.key)
    try:
        found = taken(lambda: _all_in(services, source))
        expect("entries after the import", services.journal.count(), bench.entries)
    finally:
        services.close()
    return found


def _all_in(services: Services, source: Path) -> None:
    preview = services.exchange.preview(source)
    expect("records refused", preview.refused, ())
    services.exchange.commit(preview)


def _loaded(bench: Bench, path: Path, source: Path) -> Taken:
    connection = bench.raw(path)

    def run() -> None:
        connection.execute("BEGIN IMMEDIATE")
        tables: defaultdict[str, list[list[object]]] = defaultdict(list)
        with source.open(encoding="utf-8") as file:
            for line in file:
                table, row = json.loads(line)
                tables[table].append(row)
        for table in TABLES:
            rows = tables[table]
            if rows:
                marks = ", ".join("?" * len(rows[0]))
                connection.executemany(f"INSERT OR REPLACE INTO {table} VALUES ({marks})", rows)
        connection.execute("COMMIT")

    try:
        found = taken(run)
        rows = connection.execute("SELECT count(*) FROM entry").fetchall()
        expect("entries after the inserts", rows, [(bench.entries,)])
    finally:
        connection.close()
    return found


_CHILD = """
import pickle, sys
from pathlib import Path
def peak():  # what getrusage tells begins with the peak of the process this one was made by
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(line for line in lines if line.startswith("VmHWM:")).split()[1]
from journal_app.services.opening import JournalFile
path, out, kind = map(Path, sys.argv[1:])
key = pickle.loads(sys.stdin.buffer.read())
services = JournalFile(path, beside_window=True).open(key)
services.journal.entries(limit=1)
import journal_app.services.exporting
before = peak()
getattr(services.exchange, f"export_{kind.name}")(out, overwrite=True)
after = peak()
services.close()
print(before, after)
"""


def _peak(bench: Bench, name: str, path: Path) -> Figure:
    """The most memory an export takes, beside that of the open journal before it."""
    done = subprocess.run(
        [sys.executable, "-c", _CHILD, str(bench.journal), str(path), name.lower()],
        input=pickle.dumps(bench.key),
        capture_output=True,
        check=True,
    )
    before, after = (int(number) / 1024 for number in done.stdout.split())
    return Figure(
        f"memory: export as {name}", "the open journal before it", bench.entries, after, before, 1,
        unit="MB",
    )  # fmt: skip
