"""Power that fails: what was acknowledged had reached the disk, whatever else was lost of the rest.

With every commit the write-ahead log is flushed before it is acknowledged, and the file itself is
written only from what is in the log already. So a power loss leaves the log whole up to the last
acknowledged commit, behind it anything; and, while pages are brought over, the file as any mixture
of old and new pages beside the whole log.
"""

from __future__ import annotations

import contextlib
import random
from dataclasses import dataclass
from pathlib import Path

import pytest

from journal_app.storage.backup import look_through
from journal_app.storage.connecting import connect
from journal_app.storage.database import Database
from journal_app.storage.vault import PAGE, Key

_FRAME = 24 + PAGE


@dataclass(frozen=True)
class Written:
    """A journal with its log, and how long the log was when each saving was acknowledged."""

    before: bytes
    file: bytes
    log: bytes
    lengths: tuple[int, ...]


@pytest.fixture(scope="module")
def written(
    empty_journal: Path, journal_key: Key, tmp_path_factory: pytest.TempPathFactory
) -> Written:
    """Twelve settings, one commit each; the longest take several pages."""
    path = tmp_path_factory.mktemp("power") / "journal.stance"
    before = empty_journal.read_bytes()
    path.write_bytes(before)
    log = path.with_name(path.name + "-wal")
    database = Database.open(path, journal_key)
    database.read("PRAGMA wal_autocheckpoint = 0")
    lengths = []
    for number in range(12):
        with database.raw_transaction() as connection:
            value = "words " * (1 if number % 3 else 3000)
            connection.execute("INSERT INTO setting VALUES (?, ?)", (f"{number:02}", value))
        lengths.append(log.stat().st_size)
    content = log.read_bytes()
    database.empty_log()
    database.close()
    return Written(before, path.read_bytes(), content, tuple(lengths))


def found_in(folder: Path, key: Key, file: bytes, log: bytes) -> int:
    """How many savings are there after the next opening, in a journal without a fault."""
    path = folder / "journal.stance"
    path.write_bytes(file)
    path.with_name(path.name + "-wal").write_bytes(log)
    path.with_name(path.name + "-shm").unlink(missing_ok=True)
    with contextlib.closing(connect(path, key)) as connection:
        numbers = [row[0] for row in connection.execute("SELECT key FROM setting ORDER BY key")]
        assert numbers == [f"{number:02}" for number in range(len(numbers))]
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        assert look_through(connection, encrypted=True).ok
    return len(numbers)


def test_a_log_cut_anywhere_has_every_saving_that_was_acknowledged_before(
    written: Written, journal_key: Key, tmp_path: Path
) -> None:
    chance = random.Random(1)
    cuts = {0, 1, 31, 32, 33, len(written.log)}
    for length in written.lengths:
        cuts |= {length - 1, length, length + 1, length + 23, length + 24, length - _FRAME}
    cuts |= {chance.randrange(len(written.log)) for _ in range(15)}
    for cut in sorted(cut for cut in cuts if 0 <= cut <= len(written.log)):
        whole = sum(length <= cut for length in written.lengths)
        assert found_in(tmp_path, journal_key, written.before, written.log[:cut]) == whole, cut


@pytest.mark.parametrize("behind", ["nothing", "zeros", "noise", "old pages", "out of order"])
def test_what_was_not_flushed_yet_may_be_anything(
    written: Written, journal_key: Key, tmp_path: Path, behind: str
) -> None:
    chance = random.Random(2)
    for acknowledged, length in enumerate(written.lengths, 1):
        rest = written.log[length:]
        tail = {
            "nothing": b"",
            "zeros": bytes(len(rest)),
            "noise": chance.randbytes(len(rest)),
            "old pages": written.before[: len(rest)],
            # Later frames reached the disk, the first of them did not.
            "out of order": bytes(min(_FRAME, len(rest))) + rest[_FRAME:],
        }[behind]
        log = written.log[:length] + tail
        assert found_in(tmp_path, journal_key, written.before, log) == acknowledged


def test_pages_that_were_being_brought_over_may_be_old_or_new(
    written: Written, journal_key: Key, tmp_path: Path
) -> None:
    chance = random.Random(3)
    old = written.before.ljust(len(written.file), b"\0")
    for _ in range(15):
        mixed = b"".join(
            chance.choice((old, written.file))[at : at + PAGE]
            for at in range(0, len(written.file), PAGE)
        )
        torn = chance.randrange(len(mixed))  # and one of them half
        mixed = mixed[:torn] + written.file[torn : torn + 512] + mixed[torn + 512 :]
        log = written.log
        assert found_in(tmp_path, journal_key, mixed, log) == len(written.lengths)
