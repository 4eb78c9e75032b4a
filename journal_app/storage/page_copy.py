"""A copy of a journal made of the pages of its file as they lie there, encrypted as they are.

The database itself would decrypt and encrypt each page and sort it in anew, which takes ten times
as long. The file may be copied while it is the whole journal of one moment: while nothing of what
is read waits in the write-ahead log. Then nobody writes into it before the reading that was begun
here ends, since what is written meanwhile waits in the log for that; a file without a log is not
written to while it is read either.
"""

from __future__ import annotations

import contextlib
from pathlib import Path

from journal_app.storage.connecting import connect_untouched
from journal_app.storage.driver import Connection, DriverError
from journal_app.storage.looking import look_at
from journal_app.storage.vault import Key

_PIECE = 1 << 20


def copy_pages(
    original: Connection, source: Path, key: Key | None, target: Path, *, settle: bool
) -> bool:
    """Copies the file at ``source``, of which ``original`` is a connection, into an empty file.

    To be called while the source is ``held`` (see ``looking``).

    Says whether it could be done; else there may be anything at ``target``. With ``settle`` what
    waits in the log is brought into the file first, as far as others let it.

    Raises:
        OSError: when the copy could not be written.
    """
    with contextlib.suppress(DriverError), contextlib.ExitStack() as after:
        beside = connect_untouched(source, key, mode="rw" if settle else "ro")
        after.callback(beside.close)
        if settle:
            beside.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()
        original.execute("BEGIN")
        after.callback(original.execute, "ROLLBACK")
        length = _number(original, "page_count") * _number(original, "page_size")
        # Asked only now that nothing newer can be brought in.
        told = beside.execute("PRAGMA wal_checkpoint(NOOP)").fetchone()
        if told is None or told[1] != told[2]:
            return False
        if not _copied(source, target, length):
            return False
        _without_log(target, key)
        return True
    return False


def _number(connection: Connection, pragma: str) -> int:
    row = connection.execute(f"PRAGMA {pragma}").fetchone()
    return int(row[0]) if row else 0


def _copied(source: Path, target: Path, length: int) -> bool:
    with target.open("wb") as file:
        for start in range(0, length, _PIECE):
            wanted = min(_PIECE, length - start)
            try:
                piece = look_at(source, wanted, start)
            except OSError:
                return False
            if len(piece) < wanted:
                return False
            file.write(piece)
    return length > 0


def _without_log(copy: Path, key: Key | None) -> None:
    """Where nothing can be written, a file is readable by others only if it wants no log."""
    with contextlib.closing(connect_untouched(copy, key)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE").fetchone()
