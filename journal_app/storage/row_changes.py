"""Which rows a writing changed, so that it can be taken back and done again as a whole.

Temporary triggers, which live in the connection and never in the file, tell each row before and
after. What they tell is held in memory only, and only while somebody watches.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Iterator
from typing import Any

from journal_app.domain.dataclass import dataclass
from journal_app.domain.errors import StanceError
from journal_app.storage.database import Database
from journal_app.storage.driver import Connection, IntegrityError, Row

_STAYS = frozenset({"journal", "change_mark", "departure", "erasure", "record_size"})
"""Never put back: what other journals are told of changes, what is told of leaving, and sums, which
follow the rows that they are of by themselves."""
_TELL = "stance_row_changed"


@dataclass(frozen=True, slots=True)
class RowChange:
    """One row before and after; None where it was not there."""

    table: str
    before: Row | None
    after: Row | None

    @property
    def turned(self) -> RowChange:
        """The way back."""
        return RowChange(self.table, self.after, self.before)


@dataclass(frozen=True, slots=True)
class _Table:
    """A table: its columns, and which of them make its key."""

    name: str
    columns: tuple[str, ...]
    keys: tuple[int, ...]

    def key(self, row: Row) -> tuple[Any, ...]:
        return tuple(row[at] for at in self.keys)

    @property
    def where(self) -> str:
        return " AND ".join(f'"{self.columns[at]}" = ?' for at in self.keys)


class RowWatch:
    """Watches the writings of one journal, from the thread that uses it."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self._tied: Connection | None = None
        self._tables: dict[str, _Table] = {}
        self._seen: list[RowChange] | None = None

    @contextlib.contextmanager
    def watching(self) -> Iterator[list[RowChange]]:
        """What is written within; whole, a row a change, once it is left without an error."""
        self._tie()
        seen: list[RowChange] = []
        before, self._seen = self._seen, seen
        try:
            yield seen
        finally:
            self._seen = before
        seen[:] = self._gathered(seen)

    def put(self, changes: Iterable[RowChange]) -> None:
        """Makes these changes, all of them or none.

        Raises:
            StanceError: ``changed_since`` where a row is not any more as it was before them, or
                other rows hang on it meanwhile.
            JournalFileError: where the file cannot be written to.
        """
        self._tie()
        try:
            self._put_all(tuple(changes))
        except IntegrityError as error:  # other rows lean on it, or took its place
            raise StanceError("changed_since") from error

    def _put_all(self, wanted: tuple[RowChange, ...]) -> None:
        with self._db.raw_transaction() as connection, self.watching() as seen:
            connection.execute("PRAGMA defer_foreign_keys = ON")
            for change in wanted:
                self._check(connection, change)
            for change in reversed(wanted):
                self._put(connection, change)
            expected = {self._mark(change) for change in wanted}
            if any(self._mark(change) not in expected for change in self._gathered(seen)):
                raise StanceError("changed_since")

    def _check(self, connection: Connection, change: RowChange) -> None:
        """The row is as it was left: what was taken out since is not put back by a detour."""
        table, before, after = self._tables[change.table], change.before, change.after
        row = before or after
        assert row is not None
        select = f'SELECT * FROM "{table.name}" WHERE {table.where}'
        now = connection.execute(select, table.key(row)).fetchone()
        if before is not None and after is not None:
            same = now is not None and all(now[at] == before[at] for at in _differ(before, after))
        else:
            same = now == before
        if not same:
            raise StanceError("changed_since")

    def _put(self, connection: Connection, change: RowChange) -> None:
        table, before, after = self._tables[change.table], change.before, change.after
        if after is None:
            assert before is not None
            connection.execute(f'DELETE FROM "{table.name}" WHERE {table.where}', table.key(before))
        elif before is None:
            marks = ", ".join("?" * len(after))
            connection.execute(f'INSERT INTO "{table.name}" VALUES ({marks})', after)
        else:
            differ = _differ(before, after)
            sets = ", ".join(f'"{table.columns[at]}" = ?' for at in differ)
            connection.execute(
                f'UPDATE "{table.name}" SET {sets} WHERE {table.where}',
                (*(after[at] for at in differ), *table.key(before)),
            )

    def _mark(self, change: RowChange) -> tuple[str, tuple[Any, ...]]:
        row = change.before or change.after
        assert row is not None
        return change.table, self._tables[change.table].key(row)

    def _gathered(self, seen: list[RowChange]) -> list[RowChange]:
        """One change a row, from the first before to the last after; what came to nothing not."""
        first: dict[tuple[str, tuple[Any, ...]], Row | None] = {}
        last: dict[tuple[str, tuple[Any, ...]], Row | None] = {}
        for change in seen:
            mark = self._mark(change)
            first.setdefault(mark, change.before)
            last[mark] = change.after
        changes = (RowChange(mark[0], first[mark], last[mark]) for mark in first)
        return [change for change in changes if change.before != change.after]

    def _tell(self, name: str, kind: str, *values: Any) -> None:
        if self._seen is None:
            return
        table = self._tables[name]
        if kind == "INSERT":
            self._seen.append(RowChange(name, None, values))
        elif kind == "DELETE":
            self._seen.append(RowChange(name, values, None))
        else:
            width = len(table.columns)
            old, new = values[:width], values[width:]
            if table.key(old) == table.key(new):
                self._seen.append(RowChange(name, old, new))
            else:
                self._seen += (RowChange(name, old, None), RowChange(name, None, new))

    def _tie(self) -> None:
        """Ties the triggers to the connection, which may have been opened anew since."""
        connection = self._db.connection
        if self._tied is connection:
            return
        names = self._db.read(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%'"
            " ESCAPE '\\' AND name NOT LIKE 'entry\\_search%' ESCAPE '\\'"
        )
        connection.create_function(_TELL, -1, self._tell)
        # Else a row that is replaced would go without being told.
        connection.execute("PRAGMA recursive_triggers = ON")
        for (name,) in names:
            if name not in _STAYS:
                self._tie_table(connection, name)
        self._tied = connection

    def _tie_table(self, connection: Connection, name: str) -> None:
        info = self._db.read(f'PRAGMA table_info("{name}")')
        keys = sorted((row[5], row[0]) for row in info if row[5])
        table = _Table(name, tuple(row[1] for row in info), tuple(at for _, at in keys))
        self._tables[name] = table
        old = ", ".join(f'old."{column}"' for column in table.columns)
        new = ", ".join(f'new."{column}"' for column in table.columns)
        for kind, values in (("INSERT", new), ("UPDATE", f"{old}, {new}"), ("DELETE", old)):
            connection.execute(
                f'CREATE TEMP TRIGGER IF NOT EXISTS "told_{name}_{kind}"'
                f' AFTER {kind} ON main."{name}"'
                f" BEGIN SELECT {_TELL}('{name}', '{kind}', {values}); END"
            )


def _differ(before: Row, after: Row) -> list[int]:
    """The places of the columns that are not the same."""
    return [at for at in range(len(before)) if before[at] != after[at]]
