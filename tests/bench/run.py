"""Measure what Stance takes, beside the least that the same work can take on this machine.

    python tests/bench/run.py [--sizes 1000,10000,100000] [--texts FILE] [--records N] [--output F]

Prints one table of ratios, all from this one run, then the error rates of the drift check; writes
both as JSON. Milliseconds are for information: they differ from machine to machine, the ratios
hardly. What is measured is checked to be done: a wrong number of hits, rows or marks ends the run.

Exit code 0 when all was measured and is right, 1 when something measured did not do its work or an
error rate is out of its band, 2 for wrong usage.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import sys
import tempfile
from pathlib import Path
from time import perf_counter

# So that a checkout which is not installed can be measured as it stands.
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from journal_app import __version__
from journal_app.domain.clock import now_utc
from journal_app.storage.driver import module as driver
from tests.bench import (
    drift_error_rates,
    exchange_rows,
    journals,
    merge_sizes,
    store_rows,
    window_rows,
)
from tests.bench.corpus import corpus, texts_from
from tests.bench.measuring import Figure, WrongResultError, as_rows, as_text

ROOT = Path(__file__).resolve().parents[2]
SIZES = (1000, 10_000, 100_000)
FEW = 100
"""So many entries have the journal that pages of the others are beside."""
MANY = 5000
"""From so many entries on, importing them takes long enough to be told by fewer repeats."""


def figures(sizes: list[int], texts: tuple[str, ...]) -> list[Figure]:
    """All rows of the table, those of one name together.

    Raises:
        WrongResultError: when something did not do its work.
    """
    found: list[Figure] = []
    with tempfile.TemporaryDirectory(prefix="stance-bench-") as name:
        folder = Path(name)
        benches = []
        for size in sizes:
            _tell(f"{size:,} entries: import")
            repeats = 1 if size > 10 * MANY else 2 if size > MANY else 3
            sessions = corpus(size, now_utc(), texts)
            bench, imported = journals.build(sessions, folder / str(size), repeats)
            found.append(imported)
            benches.append(bench)
            _tell(f"{size:,} entries: the store")
            found += store_rows.measure(bench)
            _tell(f"{size:,} entries: taking out and bringing in")
            found += exchange_rows.measure(bench)
        _tell("merging")
        found += merge_sizes.measure(sizes, folder)
        _tell("the window")
        home = folder / "home"
        home.mkdir()
        few, _ = journals.build(corpus(FEW, now_utc(), texts), folder / "few", 1)
        windows = list(window_rows.measure(benches, few, home))
    order = {figure.what: place for place, figure in reversed(list(enumerate(windows + found)))}
    return sorted(windows + found, key=lambda figure: (order[figure.what], figure.entries))


def about(sizes: list[int]) -> dict[str, object]:
    """What the figures were taken on: versions and the number of processors, no names."""
    import PySide6

    return {
        "date": now_utc().date().isoformat(),
        "stance": __version__,
        "processors": os.cpu_count(),
        "system": platform.system(),
        "python": platform.python_version(),
        "qt": PySide6.__version__,
        "sqlite": driver.sqlite_version,
        "sizes": sizes,
    }


def main(arguments: list[str] | None = None) -> int:
    """Measure, print, write; the exit code."""
    options = _options(arguments)
    began = perf_counter()
    texts = texts_from(options.texts) if options.texts else ()
    try:
        found = figures(options.sizes, texts)
    except WrongResultError as error:
        print(f"not measured: {error}", file=sys.stderr)
        return 1
    facts = about(options.sizes)
    print(_heading(facts))
    print(as_text(found))
    _tell("the error rates of the drift check")
    rates = drift_error_rates.judge(drift_error_rates.measure(options.records), options.records)
    print(f"\nError rates of the drift check, {options.records} records each\n")
    print(drift_error_rates.as_text(rates))
    drift = json.loads(drift_error_rates.as_json(rates, options.records))
    options.output.parent.mkdir(parents=True, exist_ok=True)
    document = {**facts, "rows": as_rows(found), "drift": drift}
    options.output.write_text(json.dumps(document, indent=1) + "\n", encoding="utf-8")
    _tell(f"{perf_counter() - began:.0f} s; also in {options.output}")
    return 0 if all(rate.passed for rate in rates) else 1


def _options(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Measure Stance beside the least it could take.")
    parser.add_argument("--sizes", type=_sizes, default=list(SIZES), help="entries: 1000,10000")
    parser.add_argument("--texts", type=Path, help="a CSV file with columns id, topic and text")
    parser.add_argument("--records", type=_count, default=4000, help="records for each error rate")
    parser.add_argument("--output", type=Path, default=ROOT / "build" / "bench.json")
    return parser.parse_args(arguments)


def _sizes(text: str) -> list[int]:
    return sorted({_count(part, 200) for part in text.split(",")})


def _count(text: str, least: int = drift_error_rates.CHUNKS) -> int:
    number = int(text)
    if number < least:
        raise argparse.ArgumentTypeError(f"at least {least}")
    return number


def _heading(facts: dict[str, object]) -> str:
    return (
        f"Stance {facts['stance']}, {facts['date']}: {facts['processors']} processors,"
        f" {facts['system']}, Python {facts['python']}, Qt {facts['qt']},"
        f" SQLite {facts['sqlite']}\n"
        "Medians; ratio = program / baseline, in turns; growth = power of the number of entries\n"
    )


def _tell(what: str) -> None:
    """How far it is, for whoever waits."""
    print(f"… {what}", file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
