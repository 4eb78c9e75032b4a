"""What older backups hold of an erased client, and taking it out of them as well."""

from __future__ import annotations

import os
import shutil
import stat
from dataclasses import replace
from pathlib import Path

import pytest

from journal_app.domain.errors import JournalFileError, NotFound
from journal_app.domain.practice import Role, RoleKind
from journal_app.services.bundle import Services
from journal_app.services.erasing import Erased
from journal_app.services.old_backups import CopyState, OldCopy
from journal_app.services.opening import JournalFile
from journal_app.storage.connecting import connect
from journal_app.storage.vault import Key
from tests.fixed_clock import FixedClock
from tests.services.full_client import fill


@pytest.fixture
def erased(services: Services, coach: Role, tmp_path: Path) -> Erased:
    """A client that was renamed and erased after two backups, in two places, were made."""
    fill(services, coach, "Heron", "xylograph")
    fill(services, coach, "Otter", "leaves")
    for place in ("first", "second"):
        (tmp_path / place).mkdir()
        services.safekeeping.note(services.safekeeping.backup(tmp_path / place))
    client = services.clients.client("Heron")
    services.clients.save(replace(client, code="Renamed"))
    return services.erasing.erase("Renamed").value


def look(services: Services, erased: Erased) -> tuple[OldCopy, ...]:
    places = services.safekeeping.places()
    return services.old_backups.look(places, erased.code, erased.client_id)


def test_backups_are_found_where_they_were_made(
    services: Services, erased: Erased, tmp_path: Path, clock: FixedClock, journal_key: Key
) -> None:
    (tmp_path / "first" / "letter.txt").write_text("no journal " * 1000)
    JournalFile(tmp_path / "first" / "other.stance", clock, 1).create("open sesame").close()
    JournalFile(tmp_path / "second" / "own.stance", clock, 1).create(None).close()
    foreign = tmp_path / "second" / "journal.2020-01-01.stance"
    JournalFile(foreign, clock, 1).create("another passphrase").close()
    # A program that was killed while it made a backup leaves this.
    unfinished = tmp_path / "second" / ".journal.stance.0badcafe"
    shutil.copy(next((tmp_path / "first").glob("journal.*")), unfinished)
    assert services.safekeeping.places()[:2] == (tmp_path / "second", tmp_path / "first")
    found = {copy.path: copy for copy in look(services, erased)}
    assert {path.name[:9] for path in found} == {"journal.2", ".journal."}
    assert len(found) == 4
    assert found.pop(foreign).state is CopyState.CLOSED
    for copy in found.values():
        assert (copy.state, copy.of_client, copy.has_client) == (CopyState.OPEN, 3, True)
        assert copy.bytes == copy.path.stat().st_size


def test_a_client_is_taken_out_of_a_backup_and_the_rest_stays(
    services: Services, erased: Erased, tmp_path: Path
) -> None:
    backup, other = (copy.path for copy in look(services, erased))
    untouched, before = other.read_bytes(), backup.stat()
    services.old_backups.erase(backup, erased.code, erased.client_id)
    assert other.read_bytes() == untouched
    assert list(backup.parent.iterdir()) == [backup]
    after = backup.stat()
    assert after.st_mtime_ns == before.st_mtime_ns
    assert os.name != "posix" or stat.S_IMODE(after.st_mode) == 0o600
    found = {copy.path: copy for copy in look(services, erased)}
    assert (found[backup].has_client, found[backup].of_client) == (False, 0)
    assert found[other].has_client
    restored = JournalFile(backup, kdf_iterations=1).unlock("open sesame")
    assert {one.client.code for one in restored.clients.all()} == {"Otter"}
    assert restored.safekeeping.check().ok
    assert restored.erasing.erased_on("Heron")
    restored.close()
    with pytest.raises(NotFound, match="not_found_client"):
        services.old_backups.erase(backup, erased.code, erased.client_id)


def test_a_plain_backup_keeps_no_byte_of_it(tmp_path: Path, clock: FixedClock) -> None:
    services = JournalFile(tmp_path / "plain.stance", clock).create(None)
    role = services.practice.add_role(RoleKind.COACH).value
    gone = fill(services, role, "Zephyr", "xylograph")
    backup = services.safekeeping.backup(tmp_path).path
    erased = services.erasing.erase("Zephyr").value
    assert b"xylograph" in backup.read_bytes().lower()
    services.old_backups.erase(backup, erased.code, erased.client_id)
    data = backup.read_bytes()
    for text in ("xylograph", "zephyr", *gone.ids):
        assert text.encode() not in data.lower()
    services.close()


def test_a_backup_that_cannot_be_changed_is_left_as_it_is(
    services: Services, erased: Erased, journal_key: Key
) -> None:
    older, damaged = (copy.path for copy in look(services, erased))
    connection = connect(older, journal_key)
    connection.execute("PRAGMA user_version = 0")
    connection.execute("PRAGMA journal_mode = DELETE")
    connection.close()
    data = bytearray(damaged.read_bytes())
    data[len(data) // 2] ^= 0xFF
    damaged.write_bytes(data)
    states = {copy.path: copy.state for copy in look(services, erased)}
    assert states[older] is CopyState.OLDER
    for copy, code in ((older, "backup_older"), (damaged, "damaged_file")):
        before = copy.read_bytes()
        with pytest.raises(JournalFileError, match=code):
            services.old_backups.erase(copy, erased.code, erased.client_id)
        assert copy.read_bytes() == before
        assert list(copy.parent.iterdir()) == [copy]


def test_a_backup_can_be_deleted(services: Services, erased: Erased) -> None:
    first, second = (copy.path for copy in look(services, erased))
    services.old_backups.delete(first)
    assert [copy.path for copy in look(services, erased)] == [second]
    services.old_backups.delete(first)  # gone already
