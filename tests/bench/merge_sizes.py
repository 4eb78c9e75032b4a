"""Measure what merging two large journals takes, at growing sizes: it should grow with them.

    python tests/bench/merge_sizes.py [--sizes 25000,50000,100000]

Two copies of one journal go apart: there a fifth as many sessions are added, some are written on in
both, and one client gets another code. Then they are compared, merged, merged once more, which
changes nothing, and taken apart again; and all of it is merged into an empty journal.

Prints seconds that went by, seconds of work, and work for a session, which tells how it grows also
on a machine that does other things; the most memory is that of the whole run.
"""

from __future__ import annotations

import argparse
import resource
import shutil
import sys
import tempfile
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from time import perf_counter, process_time

# So that a checkout which is not installed can be measured as it stands.
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from journal_app.domain.clock import now_utc
from journal_app.domain.entry import EntryQuery
from journal_app.services.bundle import Services
from journal_app.services.opening import JournalFile
from tests.bench.corpus import corpus
from tests.bench.measuring import Action, expect, milliseconds

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


def _say(size: int, what: str, act: Action) -> None:
    begun = process_time()
    taken = milliseconds(act) / 1000
    worked = process_time() - begun
    each = 1_000_000 * worked / size
    print(f"{size:>8,}  {what:<22}{taken:8.1f} s {worked:8.1f} s {each:8.0f} µs", flush=True)


def measure(size: int, folder: Path) -> None:
    """Prints what merging takes at one size."""
    begun = perf_counter()
    here, there = _two(size, folder)
    print(f"{size:>8,}  {'(made':<22}{perf_counter() - begun:8.1f} s)", flush=True)
    services = _open(here)
    _say(size, "compared", lambda: services.merging.look(there))
    _say(size, "merged", lambda: services.merging.merge(there))
    expect("sessions", services.journal.count(), size + size // 5)
    _say(size, "merged once more", lambda: services.merging.merge(there))
    (past,) = services.merging.past()
    _say(size, "taken back", lambda: services.merging.undo(past.id))
    expect("sessions", services.journal.count(), size)
    services.close()
    empty = JournalFile(folder / "empty.stance", beside_window=True).create(None)
    _say(size, "into an empty journal", lambda: empty.merging.merge(there))
    expect("sessions", empty.journal.count(), size + size // 5)
    empty.close()


def main() -> None:
    """Measure each size in a folder of its own, which is gone afterwards."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sizes", default=",".join(map(str, SIZES)))
    for size in map(int, parser.parse_args().sizes.split(",")):
        with tempfile.TemporaryDirectory(prefix="stance-bench-") as name:
            measure(size, Path(name))
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"most memory of the run: {most:.0f} MB")


if __name__ == "__main__":
    main()
