"""Opening journals: by kind and passphrase, once per window, also beside another program."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from journal_app.domain.entry import EntryDraft
from journal_app.domain.errors import InvalidValue, JournalFileError, WrongPassphrase
from journal_app.domain.practice import RoleKind
from journal_app.services.opening import FileKind, JournalFile
from journal_app.storage.file_lock import FileLock, lock_path
from journal_app.storage.vault import Key
from tests import other_program

MakeDraft = Callable[..., EntryDraft]


def file_at(path: Path, **more: bool) -> JournalFile:
    return JournalFile(path, kdf_iterations=1, **more)


def python(code: str, *arguments: object) -> subprocess.CompletedProcess[str]:
    return other_program.run("-c", code, *arguments)


@pytest.mark.parametrize(
    ("passphrase", "kind"), [("open sesame", FileKind.ENCRYPTED), (None, FileKind.PLAIN)]
)
def test_made_and_opened_again(tmp_path: Path, passphrase: str | None, kind: FileKind) -> None:
    file = file_at(tmp_path / "new folder" / "journal.stance")
    assert file.kind() is FileKind.MISSING
    services = file.create(passphrase)
    role = services.practice.add_role(RoleKind.COACH).value
    assert services.encrypted is (passphrase is not None)
    assert services.path == file.path
    services.close()
    assert file.kind() is kind
    services = file.unlock(passphrase)
    assert services.practice.roles() == (role,)
    services.close()
    assert [item.name for item in file.path.parent.iterdir()] == ["journal.stance"]


def test_the_passphrase_has_to_fit(tmp_path: Path) -> None:
    file, plain = file_at(tmp_path / "a.stance"), file_at(tmp_path / "b.stance")
    file.create("open sesame").close()
    plain.create(None).close()
    with pytest.raises(WrongPassphrase):
        file.unlock("open says me")
    for nothing in (None, ""):
        with pytest.raises(JournalFileError, match="passphrase_needed"):
            file.unlock(nothing)
    with pytest.raises(JournalFileError, match="not_encrypted"):
        plain.unlock("open sesame")
    with pytest.raises(InvalidValue, match="passphrase_empty"):
        file_at(tmp_path / "c.stance").create("")
    assert sorted(item.name for item in tmp_path.iterdir()) == ["a.stance", "b.stance"]


def test_a_refused_journal_can_be_tried_again(tmp_path: Path) -> None:
    file = file_at(tmp_path / "a.stance")
    file.create("open sesame").close()
    for _ in range(2):
        with pytest.raises(WrongPassphrase):
            file.unlock("wrong")
    file.unlock("open sesame").close()


def test_files_that_are_no_journals(tmp_path: Path) -> None:
    (tmp_path / "text").write_text("hello")
    for name, code in {
        "text": "not_a_journal",
        "no": "file_missing",
        "no/no": "folder_missing",
    }.items():
        with pytest.raises(JournalFileError, match=code):
            file_at(tmp_path / name).unlock("open sesame")
    with pytest.raises(JournalFileError, match="file_exists"):
        file_at(tmp_path / "text").create("open sesame")
    assert [item.name for item in tmp_path.iterdir()] == ["text"]


def test_a_second_window_is_told(journal_path: Path, journal_key: Key) -> None:
    first = file_at(journal_path).open(journal_key)
    with pytest.raises(JournalFileError, match="open_elsewhere"):
        file_at(journal_path).open(journal_key)
    first.close()
    first.close()
    second = file_at(journal_path).open(journal_key)
    second.close()


def test_the_command_line_works_beside_a_window(
    journal_path: Path, journal_key: Key, make_draft: MakeDraft
) -> None:
    window = file_at(journal_path).open(journal_key)
    role = window.practice.add_role(RoleKind.COACH).value
    beside = file_at(journal_path, beside_window=True).open(journal_key)
    beside.journal.save(make_draft(role_id=role.id, seen="from beside"))
    window.journal.save(make_draft(role_id=role.id, seen="from the window"))
    assert window.journal.count() == beside.journal.count() == 2
    beside.close()
    assert lock_path(journal_path).exists()
    window.close()


def test_a_crash_leaves_no_lock(journal_path: Path, journal_key: Key) -> None:
    code = """
import os, pathlib, sys
from journal_app.storage.file_lock import FileLock
FileLock.take(pathlib.Path(sys.argv[1]))
os._exit(9)
"""
    assert python(code, journal_path).returncode == 9
    assert lock_path(journal_path).exists()
    file_at(journal_path).open(journal_key).close()
    assert not lock_path(journal_path).exists()


def test_another_program_sees_the_lock(journal_path: Path) -> None:
    code = """
import pathlib, sys
from journal_app.storage.file_lock import FileLock
try:
    FileLock.take(pathlib.Path(sys.argv[1])).release()
except Exception as error:
    sys.exit(str(error))
"""
    lock = FileLock.take(journal_path)
    assert "open_elsewhere" in python(code, journal_path).stderr
    lock.release()
    assert python(code, journal_path).returncode == 0


def test_a_journal_that_another_computer_has_open_is_told_of(
    journal_path: Path, journal_key: Key
) -> None:
    now = time.time()
    said = {"host": "the-laptop", "pid": 7, "since": now - 60, "seen": now - 5}
    lock_path(journal_path).write_text(json.dumps(said))
    file = file_at(journal_path)
    with pytest.raises(JournalFileError) as raised:
        file.open(journal_key)
    assert raised.value.code == "open_on_other_computer"
    assert raised.value.details["host"] == "the-laptop"
    file.to_read = True
    looked = file.open(journal_key)
    assert looked.read_only
    with pytest.raises(JournalFileError, match="open_to_read"):
        looked.practice.set_setting("a", 1)
    looked.close()
    assert json.loads(lock_path(journal_path).read_text()) == said
    file.to_read, file.despite_other = False, True
    file.open(journal_key).close()
    # A crash over there leaves it for ever; after a while it holds nobody up.
    lock_path(journal_path).write_text(json.dumps({**said, "seen": now - 3600}))
    file_at(journal_path).open(journal_key).close()


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"\xff" * 9000, b'{"host": 1, "pid": "x"}'])
def test_a_lock_file_of_nonsense_holds_nobody_up(
    journal_path: Path, journal_key: Key, content: bytes
) -> None:
    lock_path(journal_path).write_bytes(content)
    file_at(journal_path).open(journal_key).close()


def test_a_file_replaced_from_outside_is_never_written_over(
    journal_path: Path, journal_key: Key, make_draft: MakeDraft
) -> None:
    window = file_at(journal_path).open(journal_key)
    role = window.practice.add_role(RoleKind.COACH).value
    other = journal_path.with_name("incoming")
    window.journal._db.read("PRAGMA wal_checkpoint(TRUNCATE)")
    shutil.copy(journal_path, other)
    window.journal.save(make_draft(role_id=role.id, seen="written here"))
    incoming = other.read_bytes()
    other.replace(journal_path)  # as a synchronising tool does it
    assert window.outside == "replaced_outside"
    with pytest.raises(JournalFileError, match="replaced_outside"):
        window.journal.save(make_draft(role_id=role.id, seen="too late"))
    assert journal_path.read_bytes() == incoming
    window.close()
    again = file_at(journal_path).open(journal_key)
    assert again.journal.count() == 0
    (kept,) = again.conflict_copies.waiting()
    again.merging.merge(kept.path)
    assert again.journal.count() == 1
    assert again.safekeeping.check().ok
    again.close()


def test_two_programs_writing_at_once_lose_nothing(
    journal_path: Path, journal_key: Key, make_draft: MakeDraft
) -> None:
    window = file_at(journal_path).open(journal_key)
    role = window.practice.add_role(RoleKind.COACH).value
    code = """
import dataclasses, pathlib, sys
from journal_app.services.opening import JournalFile
file = JournalFile(pathlib.Path(sys.argv[1]), kdf_iterations=1, beside_window=True)
services = file.unlock("open sesame")
print("ready", flush=True)
for _ in range(25):
    draft = services.journal.new_draft(client="K1")
    services.journal.save(dataclasses.replace(draft, seen="x" * 3000))
services.close()
"""
    with other_program.heard("-c", code, journal_path) as (other, said):
        assert said.readline() == b"ready\n"
        for _ in range(25):
            window.journal.save(make_draft(role_id=role.id, client="K1", seen="y"))
        assert other.wait() == 0
    assert window.journal.count() == 50
    assert window.safekeeping.check().ok
    window.close()


def test_a_file_that_stays_locked_is_busy(
    journal_path: Path, journal_key: Key, make_draft: MakeDraft
) -> None:
    window = file_at(journal_path).open(journal_key)
    role = window.practice.add_role(RoleKind.COACH).value
    other = file_at(journal_path, beside_window=True).open(journal_key)
    with window._database.transaction() as session:  # in place of the five seconds
        session.connection().exec_driver_sql("PRAGMA busy_timeout = 20")
    with other._database.raw_transaction():
        with pytest.raises(JournalFileError, match="file_busy"):
            window.journal.save(make_draft(role_id=role.id))
        assert window.journal.count() == 0  # reading goes on
    window.journal.save(make_draft(role_id=role.id))
    other.close()
    window.close()


def test_nothing_heavy_is_imported_for_opening_and_reading(journal_path: Path) -> None:
    code = """
import pathlib, sys
from journal_app.services import bundle, opening
from journal_app.domain.entry import EntryQuery
services = opening.JournalFile(pathlib.Path(sys.argv[1]), kdf_iterations=1).unlock("open sesame")
services.journal.entries(EntryQuery(text="a"))
services.journal.count(), services.journal.drafts(), services.journal.new_draft()
services.journal.client_codes(), services.journal.tags(), services.clients.all()
services.practice.roles(), services.practice.practitioner(), services.reminders.due()
services.safekeeping.check()
heavy = {"sqlmodel", "sqlalchemy", "pydantic", "PySide6", "asyncio", "socket", "hypothesis"}
print(sorted(heavy & set(sys.modules)))
services.close()
"""
    done = subprocess.run(
        [sys.executable, "-c", code, str(journal_path)],
        capture_output=True, text=True, timeout=50, check=False,
    )  # fmt: skip
    assert done.stdout == "[]\n", done.stderr


@pytest.mark.skipif(os.name != "posix", reason="limits and permissions are those of POSIX")
class TestRefusedByTheSystem:
    """In a process of its own, since limits and permissions hold for all of it."""

    def test_a_folder_one_may_not_write_to(self, tmp_path: Path) -> None:
        code = """
import os, pathlib, sys, tempfile
from journal_app.domain.errors import JournalFileError
from journal_app.services.opening import JournalFile, get_ready
from journal_app.storage import engine, records
get_ready()  # whoever it becomes may not read the library either
folder = pathlib.Path(tempfile.mkdtemp(dir="/tmp"))
file = JournalFile(folder / "journal.stance", kdf_iterations=1)
made = file.create("open sesame")
assert made.journal and made.practice and made.safekeeping  # what is imported late
made.close()
before = sorted(os.listdir(folder))
folder.chmod(0o555)
if os.geteuid() == 0:
    (folder / "journal.stance").chmod(0o644)
    os.setuid(65534)  # permissions do not hold for root
else:
    (folder / "journal.stance").chmod(0o444)
beside = JournalFile(file.path, kdf_iterations=1, beside_window=True)
new = JournalFile(folder / "new.stance", kdf_iterations=1)
window = file.unlock("open sesame")
assert window.read_only and window.journal.count() == 0
try:
    window.practice.set_setting("a", 1)
except JournalFileError as error:
    print(error.code)
window.close()
for ask in (beside.unlock, new.create, JournalFile(folder / "a" / "b").create):
    try:
        ask("open sesame")
    except JournalFileError as error:
        print(error.code)
assert sorted(os.listdir(folder)) == before
print(folder)
"""
        done = python(code)
        *codes, folder = done.stdout.splitlines() or [""]
        if folder:
            Path(folder).chmod(0o755)
            for item in Path(folder).iterdir():
                item.unlink()
            Path(folder).rmdir()
        assert codes == ["open_to_read", *["read_only"] * 3], done.stdout + done.stderr

    def test_a_full_disk_still_lets_one_read_and_copy(
        self, journal_path: Path, tmp_path: Path
    ) -> None:
        code = """
import os, pathlib, resource, signal, sys
from journal_app.domain.errors import JournalFileError
from journal_app.domain.practice import RoleKind
from journal_app.services.opening import JournalFile
from journal_app.storage.files import companions
path = pathlib.Path(sys.argv[1])
file = JournalFile(path, kdf_iterations=1, beside_window=True)
services = file.unlock("open sesame")
services.practice.add_role(RoleKind.COACH)
services.journal.save(services.journal.new_draft())
services.close()
before = path.read_bytes()
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (0, resource.RLIM_INFINITY))
try:
    file.unlock("open sesame").close()
    print("opened")
except JournalFileError as error:
    print(error.code)
services = file.unlock_to_read("open sesame")
print(len(services.journal.entries()))
try:
    services.journal.save(services.journal.new_draft())
except JournalFileError as error:
    print(error.code)
resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
services.close()
print(path.read_bytes() == before)
services = file.unlock("open sesame")
services.journal.save(services.journal.new_draft())
print(services.journal.count())
"""
        opened, entries, saved, unchanged, after = python(code, journal_path).stdout.split()
        assert {opened, saved} <= {"cannot_write", "disk_full"}
        assert (entries, unchanged, after) == ("1", "True", "2")

    def test_what_stands_beside_the_file_is_never_left_out(
        self, journal_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        from journal_app.storage import connecting

        def full(_connection: object) -> None:
            raise JournalFileError("disk_full", file="journal")

        file = JournalFile(journal_path, kdf_iterations=1, beside_window=True)
        window = file.unlock("open sesame")
        with monkeypatch.context() as patched:
            patched.setattr(connecting, "_settle", full)
            file.unlock_to_read("open sesame").close()
            patched.undo()
        window.practice.add_role(RoleKind.COACH)
        monkeypatch.setattr(connecting, "_settle", full)
        with pytest.raises(JournalFileError, match="disk_full"):
            file.unlock_to_read("open sesame")
        window.close()

    def test_a_file_that_can_grow_no_further(self, journal_path: Path) -> None:
        code = """
import dataclasses, pathlib, resource, sys
from journal_app.domain.errors import JournalFileError
from journal_app.domain.practice import RoleKind
from journal_app.services.opening import JournalFile
path = pathlib.Path(sys.argv[1])
services = JournalFile(path, kdf_iterations=1).unlock("open sesame")
services.practice.add_role(RoleKind.COACH)
draft = services.journal.new_draft()
services.journal.save(draft)
resource.setrlimit(resource.RLIMIT_FSIZE, (path.stat().st_size + 50_000, resource.RLIM_INFINITY))
for ask in (
    lambda: services.journal.save(dataclasses.replace(draft, seen="x" * 5_000_000)),
    lambda: services.safekeeping.backup(path.with_name("backup.stance")),
):
    try:
        ask()
    except JournalFileError as error:
        print(error.code)
resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
print(services.journal.entry(draft.id).revision, services.safekeeping.check())
services.journal.save(dataclasses.replace(draft, seen="x" * 5_000_000))
services.close()
print(sorted(item.name for item in path.parent.iterdir()))
"""
        done = python(code, journal_path)
        save, *rest = done.stdout.splitlines() or [""]
        assert save in {"cannot_write", "disk_full"}, done.stderr
        assert rest[-2].startswith("1 CheckReport(ok=True"), done.stdout
        assert "backup" not in rest[-1] or rest[-1] == "['backup.stance', 'journal.stance']"
