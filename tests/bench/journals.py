"""The journals that are measured: one of each size, made by importing a CSV, which is measured."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from journal_app.domain.clock import now_utc
from journal_app.domain.grid import Position
from journal_app.services.bundle import Services
from journal_app.services.opening import JournalFile, Key
from journal_app.storage.connecting import APPLICATION_ID, connect
from journal_app.storage.database import Database
from journal_app.storage.driver import Connection
from journal_app.storage.migrations.runner import version_of
from journal_app.storage.vault import new_key
from tests.bench.corpus import Corpus
from tests.bench.measuring import Figure, Samples, Taken, expect, taken

PASSPHRASE = "measured, never kept"
# Everything an import writes, in an order in which the rows can be put in again.
TABLES = (
    "role", "client", "tag", "import_batch", "entry", "entry_text", "moment", "placement",
    "entry_tag", "observation", "revision", "supervision_item",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Bench:
    """One size: its sessions, and the journal that holds them, encrypted and as a plain copy."""

    corpus: Corpus
    journal: Path
    plain: Path
    key: Key

    @property
    def entries(self) -> int:
        """How many sessions."""
        return len(self.corpus)

    def open(self, path: Path | None = None) -> Services:
        """The services over the encrypted journal, or over a copy of it."""
        return JournalFile(path or self.journal, beside_window=True).open(self.key)

    def raw(self, path: Path | None = None) -> Connection:
        """The bare driver on it, with the same settings: what remains is the program's own part."""
        return connect(path or self.journal, self.key)

    def copy(self, name: str) -> Path:
        """A copy to write into."""
        path = self.journal.with_name(name)
        shutil.copyfile(self.journal, path)
        return path


def build(corpus: Corpus, folder: Path, repeats: int) -> tuple[Bench, Figure]:
    """A journal of these sessions, and what importing them takes."""
    folder.mkdir()
    source = folder / "sessions.csv"
    source.write_bytes(corpus.as_csv())
    key = new_key(PASSPHRASE)
    found = Samples()
    tables: dict[str, list[tuple[object, ...]]] = {}
    for number in range(repeats):
        path = folder / f"imported-{number}.stance"
        Database.create(path, key).close()
        found.program.append(_imported(path, key, source, len(corpus)))
        tables = tables or rows_in(path, key)
        raw = folder / f"raw-{number}.stance"
        Database.create(raw, key).close()
        found.baseline.append(inserted(raw, key, tables))
        raw.unlink()
    bench = Bench(corpus, folder / "imported-0.stance", folder / "plain.stance", key)
    _settle_in(bench)
    _export_plain(bench)
    return bench, found.figure("import of a CSV", "raw inserts of the same rows", len(corpus))


def _imported(path: Path, key: Key, source: Path, count: int) -> Taken:
    services = JournalFile(path, beside_window=True).open(key)
    try:

        def run() -> None:
            preview = services.exchange.preview(source)
            expect("rows refused", preview.refused, ())
            expect("rows imported", services.exchange.commit(preview).value.added, count)

        found = taken(run)
        expect("entries after the import", services.journal.count(), count)
    finally:
        services.close()
    return found


def rows_in(path: Path, key: Key | None) -> dict[str, list[tuple[object, ...]]]:
    """All that an import writes, by tables."""
    connection = connect(path, key)
    try:
        return {table: connection.execute(f"SELECT * FROM {table}").fetchall() for table in TABLES}
    finally:
        connection.close()


def inserted(path: Path, key: Key | None, tables: dict[str, list[tuple[object, ...]]]) -> Taken:
    """What putting these rows into a new journal takes with the bare driver."""
    connection = connect(path, key)
    try:

        def run() -> None:
            connection.execute("BEGIN IMMEDIATE")
            for table, rows in tables.items():
                if rows:
                    marks = ", ".join("?" * len(rows[0]))
                    connection.executemany(f"INSERT INTO {table} VALUES ({marks})", rows)
            connection.execute("COMMIT")

        found = taken(run)
        indexed = connection.execute("SELECT count(*) FROM entry_search_docsize").fetchall()
        expect("texts in the index after raw inserts", indexed, [(len(tables["entry"]),)])
    finally:
        connection.close()
    return found


def _settle_in(bench: Bench) -> None:
    """What a journal in use has beside sessions: intended areas, reminders."""
    services = bench.open()
    now = now_utc()
    for role in services.practice.roles():
        services.practice.set_intended(role.id, Position(0.3, 0.3), 0.25, "")
    for days in (-3, -1, 4, 11, 30):
        services.reminders.add("Ask how it went", now + timedelta(days=days))
    services.close()


def _export_plain(bench: Bench) -> None:
    connection = bench.raw()
    try:
        connection.execute("ATTACH DATABASE ? AS plain KEY ''", (str(bench.plain),))
        connection.execute("SELECT sqlcipher_export('plain')").fetchall()
        # The export leaves out what tells a journal.
        connection.execute(f"PRAGMA plain.application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA plain.user_version = {version_of(connection)}")
    finally:
        connection.close()
