"""Takes a journal file to the newest schema, one numbered step at a time.

Each step is a ``.sql`` file beside this module, run in one transaction together with the number
of the version it makes, so that a file stands at one version or the next and nowhere between.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

from journal_app.domain.dataclass import dataclass
from journal_app.storage.driver import Connection, is_complete


@dataclass(frozen=True, slots=True)
class Migration:
    """One step: the version it makes, its name, and its SQL."""

    version: int
    name: str
    sql: str


class MigrationFailed(Exception):
    """A step left rows that point nowhere; it was rolled back."""


@cache
def shipped() -> tuple[Migration, ...]:
    """The steps that come with the program, in order; read once."""
    found = (
        Migration(int(item.name.partition("_")[0]), item.name, item.read_text(encoding="utf-8"))
        for item in Path(__file__).parent.glob("*.sql")
    )
    return tuple(sorted(found, key=lambda migration: migration.version))


def version_of(connection: Connection) -> int:
    """The schema version of an open file; 0 for one without a schema."""
    row = connection.execute("PRAGMA user_version").fetchone()
    return int(row[0]) if row else 0


def statements(sql: str) -> Iterator[str]:
    """The single statements of a script; the body of a trigger stays in one piece."""
    gathered = ""
    for piece in re.split("(?<=;)", sql):
        gathered += piece
        if is_complete(gathered):
            yield gathered.strip()
            gathered = ""
    if re.sub(r"--.*", "", gathered).strip():
        yield gathered.strip()


def migrate(
    connection: Connection,
    steps: tuple[Migration, ...],
    before_changing: Callable[[int], object] | None = None,
) -> int:
    """Takes the steps that are not taken yet; returns the version the file is at.

    ``before_changing`` is called once with the version the file has, before the first step; it
    makes the backup, and nothing is changed when it raises.
    """
    waiting = [step for step in steps if step.version > version_of(connection)]
    if waiting and before_changing is not None:
        before_changing(version_of(connection))
    # Off outside the transaction, or rebuilding a table would delete the rows that point at it.
    connection.execute("PRAGMA foreign_keys = OFF")
    try:
        for step in waiting:
            _take(connection, step)
    finally:
        connection.execute("PRAGMA foreign_keys = ON")
    return version_of(connection)


def _take(connection: Connection, step: Migration) -> None:
    connection.execute("BEGIN IMMEDIATE")
    try:
        # Asked again under the lock: another program may have just taken the step.
        if version_of(connection) < step.version:
            for statement in statements(step.sql):
                connection.execute(statement)
            if connection.execute("PRAGMA foreign_key_check").fetchone() is not None:
                raise MigrationFailed(step.name)
            connection.execute(f"PRAGMA user_version = {step.version}")
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
