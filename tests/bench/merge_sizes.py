"""Measure what merging two large journals takes, at growing sizes: it should grow with them.

    python tests/bench/merge_sizes.py [--sizes 25000,50000,100000]

Two copies of one journal go apart: there a fifth as many sessions are added, some are written on in
both, and one client gets another code. Then they are compared, merged, merged once more, which
changes nothing, and taken apart again; and all of it is merged into an empty journal, which is told
beside raw inserts of the same rows into one.

Each step is told beside the same at the first size, with the work for a session, which tells how
it grows also on a machine that does other things; the most memory is that of the whole run.
"""

from __future__ import annotations

import argparse
import resource
import shutil
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

# So that a checkout which is not installed can be measured as it stands.
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from journal_app.domain.clock import now_utc
from journal_app.domain.entry import EntryQuery
from journal_app.services.bundle import Services
from journal_app.services.opening import JournalFile
from journal_app.storage.database import Database
from tests.bench.corpus import corpus
from tests.bench.journals import inserted, rows_in
from tests.bench.measuring import Figure, Taken, as_text, expect, taken

SIZES = (25_000, 50_000, 100_000)
EDITED = 200


def _open(path: Path) -> Services:
    return JournalFile(path, beside_window=True).unlock(None)


def _fill(services: Services, count: int, folder: Path, *, earlier: timedelta) -> None:
    source = folder / f"{count}.csv"
    source.write_bytes(corpus(count, now_utc() - earlier).as_csv())
    preview = services.exchange.preview(source)
    expect("sessions imported", services.exchange.commit(preview).value.added, count)
    source.unlink()


def _edit(services: Services, words: str) -> None:
    for row in services.journal.entries(EntryQuery(), limit=EDITED):
        services.journal.save(replace(services.journal.entry(row.id).content, me=words))


def _two(size: int, folder: Path) -> tuple[Path, Path]:
    here, there = folder / "here.stance", folder / "there.stance"
    services = JournalFile(here, beside_window=True).create(None)
    _fill(services, size, folder, earlier=timedelta())
    services.close()
    shutil.copyfile(here, there)
    for path, words in ((here, "as I saw it then"), (there, "as I see it now")):
        services = _open(path)
        _edit(services, words)
        if path == there:
            _fill(services, size // 5, folder, earlier=timedelta(hours=7, minutes=3))
            client = max(services.clients.all(), key=lambda one: one.sessions).client
            services.clients.save(replace(client, code="Another code"))
        services.close()
    return here, there


def measure(sizes: Sequence[int], folder: Path) -> Iterator[Figure]:
    """The rows of all sizes; each beside the same at the first."""
    least: dict[str, Taken] = {}
    for size in sizes:
        with tempfile.TemporaryDirectory(dir=folder) as name:
            for what, took in _merged(size, Path(name)).items():
                first = least.setdefault(what, took)
                against = f"the same at {sizes[0]:,}"
                note = f"{1000 * took.worked / size:,.0f} µs of work each"
                yield Figure(
                    f"merge: {what}", against, size, took.clock, first.clock, 1, note=note,
                    worked=(took.worked, first.worked),
                )  # fmt: skip


def _merged(size: int, folder: Path) -> dict[str, Taken]:
    """What each step of merging takes at one size."""
    here, there = _two(size, folder)
    found: dict[str, Taken] = {}
    services = _open(here)
    found["compared"] = taken(lambda: services.merging.look(there))
    found["merged"] = taken(lambda: services.merging.merge(there))
    expect("sessions", services.journal.count(), size + size // 5)
    found["merged once more"] = taken(lambda: services.merging.merge(there))
    (past,) = services.merging.past()
    found["taken back"] = taken(lambda: services.merging.undo(past.id))
    expect("sessions", services.journal.count(), size)
    services.close()
    empty = JournalFile(folder / "empty.stance", beside_window=True).create(None)
    found["into an empty journal"] = taken(lambda: empty.merging.merge(there))
    expect("sessions", empty.journal.count(), size + size // 5)
    empty.close()
    raw = folder / "raw.stance"
    Database.create(raw, None).close()
    found["raw inserts of as many rows"] = inserted(raw, None, rows_in(there, None))
    return found


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sizes", default=",".join(map(str, SIZES)))
    sizes = sorted(map(int, parser.parse_args().sizes.split(",")))
    with tempfile.TemporaryDirectory(prefix="stance-bench-") as name:
        print(as_text(list(measure(sizes, Path(name)))))
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"most memory of the run: {most:.0f} MB")


if __name__ == "__main__":
    main()
