"""Makes whole what was brought out of a damaged journal: what rows need and is gone.

Runs in the caller's transaction, with foreign keys off.
"""

from __future__ import annotations

from journal_app.domain.client_codes import folded_code
from journal_app.domain.clock import Clock
from journal_app.domain.dataclass import dataclass
from journal_app.storage.driver import Connection
from journal_app.storage.from_history import put_together
from journal_app.storage.ids import new_id
from journal_app.storage.instants import to_ms

RECOVERED = "recovered"
"""What a role or a client is called whose own row is gone; numbered."""

_POINT_AT_ENTRIES = (
    "moment", "placement", "entry_tag", "prompt_answer", "observation", "revision",
)  # fmt: skip
# As the triggers of the schema do for one.
_TAGGED = """
UPDATE entry SET tags = coalesce((SELECT group_concat(name, char(10)) FROM (
    SELECT g.name AS name FROM entry_tag t JOIN tag g ON g.id = t.tag_id
    WHERE t.entry_id = entry.id ORDER BY t.ordinal, g.name)), '')
"""
_COUNTED = """
INSERT INTO record_size
SELECT role_id, count(x), sum(x IS NULL) FROM entry
WHERE trashed_at IS NULL AND (x IS NOT NULL OR import_batch_id IS NOT NULL) GROUP BY role_id
"""


@dataclass(frozen=True, slots=True)
class Mended:
    """What had to be done: see ``Salvaged``."""

    without_words: int
    words_alone: int
    lost_entries: int
    left_out: int
    from_history: int


def mend(connection: Connection, clock: Clock) -> Mended:
    """Puts in what is missing, takes out what points nowhere, and counts both."""
    now = to_ms(clock())
    _need_one(connection, "journal", "INSERT INTO journal (id, made_at) VALUES (?, ?)", now)
    _need_one(connection, "practitioner", "INSERT INTO practitioner (id) VALUES (?)")
    from_history = put_together(connection, now)
    _name_roles(connection)
    _name_clients(connection, now)
    words_alone = _words_without_session(connection)
    lost = _lost_entries(connection)
    left_out = _loose(connection)
    without = connection.execute(
        "INSERT INTO entry_text (seq) SELECT seq FROM entry"
        " WHERE seq NOT IN (SELECT seq FROM entry_text)"
    ).rowcount
    connection.execute(_TAGGED)
    connection.execute("DELETE FROM record_size")
    connection.execute(_COUNTED)
    return Mended(without, words_alone, lost, left_out, from_history)


def _need_one(connection: Connection, table: str, insert: str, *values: int) -> None:
    if connection.execute(f"SELECT 1 FROM {table}").fetchone() is None:
        connection.execute(insert, (new_id(), *values))


def _missing(connection: Connection, column: str, parent: str) -> list[str]:
    """Ids of a parent that are pointed at from anywhere, and are not there."""
    found: set[str] = set()
    for _schema, table, kind, *_rest in connection.execute("PRAGMA table_list").fetchall():
        if kind != "table" or table.startswith(("sqlite_", "entry_search")):
            continue
        names = [row[1] for row in connection.execute(f"PRAGMA table_info({table})").fetchall()]
        if column in names:
            rows = connection.execute(
                f"SELECT DISTINCT {column} FROM {table} WHERE {column} IS NOT NULL"
                f" AND {column} NOT IN (SELECT id FROM {parent})"
            )
            found.update(row[0] for row in rows)
    return sorted(found)


def _name_roles(connection: Connection) -> None:
    begin = connection.execute("SELECT coalesce(max(ordinal), -1) + 1 FROM role").fetchone()
    for number, id_ in enumerate(_missing(connection, "role_id", "role")):
        name = _free(connection, "SELECT 1 FROM role WHERE name = ?")
        connection.execute(
            "INSERT INTO role (id, kind, name, ordinal) VALUES (?, 'own', ?, ?)",
            (id_, name, (begin[0] if begin else 0) + number),
        )


def _name_clients(connection: Connection, now: int) -> None:
    for id_ in _missing(connection, "client_id", "client"):
        code = _free(connection, "SELECT 1 FROM client WHERE folded = ?")
        connection.execute(
            "INSERT INTO client (id, code, folded, made_at) VALUES (?, ?, ?, ?)",
            (id_, code, folded_code(code), now),
        )


def _free(connection: Connection, taken: str) -> str:
    number = 1
    while connection.execute(taken, (f"{RECOVERED}-{number}",)).fetchone() is not None:
        number += 1
    return f"{RECOVERED}-{number}"


def _words_without_session(connection: Connection) -> int:
    """Gives texts whose session is gone one, at the date of the session written before them."""
    alone = connection.execute(
        "SELECT seq FROM entry_text WHERE seq NOT IN (SELECT seq FROM entry)"
        " AND (seen <> '' OR me <> '' OR question <> '' OR answers <> '')"
    ).fetchall()
    if alone and connection.execute("SELECT 1 FROM role").fetchone() is None:
        connection.execute(
            "INSERT INTO role (id, kind, name, ordinal) VALUES (?, 'own', ?, 0)",
            (new_id(), f"{RECOVERED}-1"),
        )
    for (seq,) in alone:
        near = connection.execute(
            "SELECT role_id, started_at, zone, local_day, written_at FROM entry"
            " ORDER BY seq > ?, abs(seq - ?) LIMIT 1",
            (seq, seq),
        ).fetchone()
        if near is None:
            role = connection.execute("SELECT id FROM role ORDER BY ordinal LIMIT 1").fetchone()
            near = (role[0] if role else "", 0, "UTC", "1970-01-01", 0)
        connection.execute(
            "INSERT INTO entry (seq, id, role_id, started_at, zone, local_day, written_at,"
            " changed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (seq, new_id(), *near, near[4]),
        )
    return len(alone)


def _lost_entries(connection: Connection) -> int:
    """Sessions that something still points at and that are not there."""
    parts = " UNION ".join(f"SELECT entry_id FROM {table}" for table in _POINT_AT_ENTRIES)
    row = connection.execute(
        f"SELECT count(*) FROM ({parts}) WHERE entry_id NOT IN (SELECT id FROM entry)"
    ).fetchone()
    return int(row[0]) if row else 0


def _loose(connection: Connection) -> int:
    """Takes out, or lets go of, what points at nothing, until nothing does; rows taken out."""
    gone, changed = 0, True
    while changed:
        changed = False
        for table, column, parent, key, keeps in _pointers(connection):
            loose = f"{column} IS NOT NULL AND {column} NOT IN (SELECT {key} FROM {parent})"
            if keeps:
                act = f"UPDATE {table} SET {column} = NULL WHERE {loose}"
            else:
                act = f"DELETE FROM {table} WHERE {loose}"
            count = connection.execute(act).rowcount
            changed = changed or count > 0
            gone += 0 if keeps else count
    return gone


def _pointers(connection: Connection) -> list[tuple[str, str, str, str, bool]]:
    """Every column that points: its table, its name, where to, and whether it may be emptied."""
    found = []
    for _schema, table, kind, *_rest in connection.execute("PRAGMA table_list").fetchall():
        if kind != "table" or table.startswith(("sqlite_", "entry_search")):
            continue
        needed = {
            row[1]: bool(row[3]) or bool(row[5])
            for row in connection.execute(f"PRAGMA table_info({table})").fetchall()
        }
        for row in connection.execute(f"PRAGMA foreign_key_list({table})").fetchall():
            parent, column, key, on_delete = row[2], row[3], row[4], row[6]
            keeps = not needed[column] and on_delete != "CASCADE"
            found.append((table, column, parent, key or "id", keeps))
    return found
