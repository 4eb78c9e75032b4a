"""Other journals beside Stance, with the same invented sessions: start, search, add, memory.

    python tests/bench/peers.py [--entries 10000] [--jrnl PATH] [--display :77] [--output F]

Runs what is installed and says what is not; nothing is installed for it. Known are jrnl (a path to
its command, from an environment of its own), RedNotebook and Lifeograph (their Debian packages).
Windows need ``Xvfb`` and ``xdotool``. Every program gets a home of its own in a temporary folder.

A window counts as there when the window system shows it, and as at rest when its process did no
work for a second. Each figure is the median of ``RUNS`` runs, by the clock, and in brackets the
time that the processor worked for it; memory is what the process holds at rest. What is left empty
was not measured: the import of RedNotebook and Lifeograph, since their own files are written here.
A search is typed where each program has its field, which each of them answers while it is typed.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import resource
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from time import perf_counter

# So that a checkout which is not installed can be measured as it stands.
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from journal_app import __version__
from journal_app.domain.clock import now_utc
from journal_app.storage.database import Database
from journal_app.storage.vault import new_key
from tests.bench.corpus import Corpus, corpus
from tests.bench.measuring import WrongResultError, expect
from tests.bench.peer_rows import (
    COLUMNS,
    LONGEST,
    PASSPHRASE,
    ROOT,
    RUNS,
    WORD,
    Row,
    day_of,
    surroundings,
)
from tests.bench.peer_windows import (
    Prepared,
    lifeograph,
    rednotebook,
    screen,
    stance_window,
    window,
)

# How jrnl writes dates unless it is told otherwise, and in a form that it reads faster.
JRNL_DATES, SHORTER_DATES = "%F %r", "%Y-%m-%d %H:%M"


def _run(row: Row, column: str, command: Sequence[str], home: Path, typed: str = "") -> str:
    """Runs a command to its end and keeps what it took; what it said."""
    before, begun = resource.getrusage(resource.RUSAGE_CHILDREN), perf_counter()
    done = subprocess.run(
        command, input=typed, capture_output=True, text=True, env=surroundings(home),
        start_new_session=True, timeout=LONGEST * 5, check=False,
    )  # fmt: skip
    clock = (perf_counter() - begun) * 1000
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode:
        said = (done.stderr or done.stdout).strip()
        raise WrongResultError(f"{' '.join(command)}: {said[-300:]}")
    worked = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    row.keep(column, clock, worked * 1000)
    return done.stdout


def stance(sessions: Corpus, folder: Path, *, encrypted: bool) -> Row:
    """Stance on its command line."""
    row = Row(f"Stance {__version__}{', encrypted' if encrypted else ''}", "python -m journal_app")
    source, journal = folder / "sessions.csv", folder / "stance.stance"
    source.write_bytes(sessions.as_csv())
    key = new_key(PASSPHRASE) if encrypted else None
    secret = folder / "passphrase"
    secret.write_text(PASSPHRASE)
    command = [sys.executable, "-m", "journal_app", "--journal", str(journal)]
    if encrypted:
        command += ["--passphrase-file", str(secret)]
    for _ in range(RUNS):
        journal.unlink(missing_ok=True)
        Database.create(journal, key).close()
        _run(row, "import", [*command, "import", str(source)], folder)
    hits = any(WORD in text.lower() for text in sessions.texts())
    for _ in range(RUNS):
        said = _run(row, "search", [*command, "search", "--json", WORD], folder)
        expect("whether Stance finds", bool(json.loads(said)), hits)
    for number in range(RUNS):
        words = f"A session that was written up, {number}."
        _run(row, "add", [*command, "log", "--client", "K0001", "--seen", words], folder)
    return row


def jrnl(
    command: str, sessions: Corpus, folder: Path, *, encrypted: bool, dates: str = JRNL_DATES
) -> Row:
    """jrnl, whose file is text; encrypted with its own passphrase.

    ``dates`` is how it writes them, which is up to who uses it; by default as at its first start.
    """
    found = shutil.which(command)
    if found is None:
        return Row("jrnl", command, missing="not installed")
    version = subprocess.run([found, "--version"], capture_output=True, text=True, check=True)
    row = Row(f"{version.stdout.split()[0]} {version.stdout.split()[1]}", "jrnl")
    row.program += ", encrypted" if encrypted else ""
    row.program += "" if dates == JRNL_DATES else ", shorter dates"
    text, config, journal = (folder / name for name in ("in.txt", "jrnl.yaml", "jrnl.txt"))
    text.write_text(
        "\n".join(
            f"[{day_of(one).strftime(dates)}] {one['client']} session.\n"
            f"{one['seen']}\n{one['me']}\n"
            for one in sessions.rows
        )
    )
    # As it writes it itself when it is started for the first time.
    settings = "colors: {body: none, date: none, tags: none, title: none}\ndefault_hour: 9\n"
    settings += "default_minute: 0\neditor: ''\nhighlight: true\nindent_character: '|'\n"
    settings += f"linewrap: 79\ntagsymbols: '#@'\ntemplate: false\ntimeformat: '{dates}'\n"
    settings += f"version: v{version.stdout.split()[1].lstrip('v')}\nencrypt: false\n"
    config.write_text(f"{settings}journals:\n  default: {{journal: {journal}}}\n")
    base, typed = [found, "--config-file", str(config)], f"{PASSPHRASE}\n" if encrypted else ""
    # What is empty cannot be encrypted.
    journal.write_text("[2000-01-01 09:00] The first.\n" if encrypted else "")
    if encrypted:
        _run(Row("", ""), "", [*base, "--encrypt"], folder, f"{PASSPHRASE}\n{PASSPHRASE}\nn\n")
    empty = journal.read_bytes()
    for _ in range(RUNS):
        journal.write_bytes(empty)
        _run(row, "import", [*base, "--import", "--file", str(text)], folder, typed)
    if encrypted:
        expect("whether jrnl's file can be read", WORD in journal.read_text("latin-1"), False)
    for _ in range(RUNS):
        said = _run(row, "search", [*base, "-contains", WORD, "--short"], folder, typed)
        hits = any(WORD in text.lower() for text in sessions.texts())
        expect("whether jrnl finds", bool(said.strip()), hits)
    for number in range(RUNS):
        words = f"2026-01-01 10:0{number}: A session that was written up."
        _run(row, "add", [*base, *words.split()], folder, typed)
    return row


@contextlib.contextmanager
def _unmounted(folder: Path) -> Iterator[None]:
    """In the end nothing is mounted in a folder: what is could not be removed."""
    try:
        yield
    finally:
        mounts = Path("/proc/self/mounts")
        lines = mounts.read_text().splitlines() if mounts.exists() else []
        places = [line.split()[1].encode().decode("unicode_escape") for line in lines]
        take_off = next(filter(shutil.which, ("fusermount3", "fusermount")), "umount")
        for place in reversed(places):
            if Path(place).is_relative_to(folder):
                lazily = [take_off, "-l"] if take_off == "umount" else [take_off, "-u", "-z"]
                subprocess.run([*lazily, place], check=False)


def measure(entries: int, command: str, display: str, folder: Path) -> Iterator[Row]:
    """A row for each program, also for what is not installed."""
    sessions = corpus(entries, now_utc())
    lines: tuple[Callable[..., Row], ...] = (
        stance, partial(jrnl, command), partial(jrnl, command, dates=SHORTER_DATES),
    )  # fmt: skip
    for encrypted in (False, True):
        for make in lines:
            home = Path(tempfile.mkdtemp(dir=folder))
            yield make(sessions, home, encrypted=encrypted)
    windows: tuple[
        tuple[str, Callable[[Corpus, Path], Prepared | None]], ...
    ] = (("Stance, window", stance_window), ("RedNotebook", rednotebook),
         ("Lifeograph", lifeograph))  # fmt: skip
    with screen(display) as there:
        for name, prepare in windows:
            home = Path(tempfile.mkdtemp(dir=folder))
            prepared = prepare(sessions, home) if there else None
            if prepared is None:
                yield Row(name, "", missing="not installed" if there else "no screen to start on")
                continue
            row = Row(f"{name} {_packaged(prepared[0][0])}".strip(), Path(prepared[0][0]).name)
            try:
                for _ in range(RUNS):
                    window(row, *prepared, home, display)
            except WrongResultError as error:
                row.missing = str(error)
            yield row


def _packaged(name: str) -> str:
    """The version of a Debian package; empty where there is none."""
    if shutil.which("dpkg-query") is None:
        return ""
    command = ["dpkg-query", "-W", "-f", "${Version}", name]
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout


def as_text(rows: Sequence[Row]) -> str:
    """The table."""
    head = ("program", *COLUMNS)
    lines: list[tuple[str, ...]] = [head]
    for row in rows:
        cells = [row.cell(column) for column in COLUMNS]
        lines.append((row.program, *cells) if any(cells) else (row.program, row.missing))
    widths = [
        max(len(line[at]) for line in lines if len(line) == len(head)) for at in range(len(head))
    ]
    return "\n".join(
        "  ".join(
            cell.ljust(width) if at == 0 else cell.rjust(width)
            for at, (cell, width) in enumerate(zip(line, widths, strict=False))
        )
        for line in lines
    )


def main() -> int:
    """Measure what is there, print, write; the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--entries", type=int, default=10_000)
    parser.add_argument("--jrnl", default="jrnl", help="its command")
    parser.add_argument("--display", default=":77", help="the screen to make")
    parser.add_argument("--output", type=Path, default=ROOT / "build" / "peers.json")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="stance-peers-") as name, _unmounted(Path(name)):
        rows = []
        for row in measure(options.entries, options.jrnl, options.display, Path(name)):
            rows.append(row)
            print(f"… {row.program} {row.missing}", file=sys.stderr, flush=True)
    print(f"{options.entries:,} sessions; milliseconds by the clock (of work), medians of {RUNS}\n")
    print(as_text(rows))
    options.output.parent.mkdir(parents=True, exist_ok=True)
    document = [
        {"program": row.program, "clock": row.clock, "worked": row.worked, "missing": row.missing}
        for row in rows
    ]
    options.output.write_text(json.dumps(document, indent=1) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
