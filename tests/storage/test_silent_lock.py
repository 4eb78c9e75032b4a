"""The lock that says nothing: one holder at a time, and none left behind."""

from __future__ import annotations

import stat
import subprocess
import sys
from pathlib import Path

import pytest

from journal_app.storage import file_lock
from journal_app.storage.file_lock import SilentLock

HOLDS = """
import sys, time
from pathlib import Path
from journal_app.storage.file_lock import SilentLock

held = SilentLock.take(Path(sys.argv[1]))
print("held" if held else "not held", flush=True)
time.sleep(60)
"""


def test_one_holds_it_and_the_next_one_after_that(tmp_path: Path) -> None:
    path = tmp_path / "one.lock"
    first = SilentLock.take(path)
    assert first is not None
    assert path.read_bytes() == b""
    assert SilentLock.take(path) is None
    first.release()
    first.release()
    assert not path.exists()
    second = SilentLock.take(path)
    assert second is not None
    first.release()  # its own is gone: that of another is left alone
    assert SilentLock.take(path) is None
    second.release()


@pytest.mark.skipif(sys.platform == "win32", reason="files have no such modes there")
def test_it_is_for_its_owner_alone(tmp_path: Path) -> None:
    lock = SilentLock.take(tmp_path / "one.lock")
    assert lock is not None
    assert stat.S_IMODE((tmp_path / "one.lock").stat().st_mode) == 0o600
    lock.release()


def test_a_program_that_is_killed_holds_it_no_more(tmp_path: Path) -> None:
    path = tmp_path / "one.lock"
    with subprocess.Popen(
        [sys.executable, "-c", HOLDS, str(path)], stdout=subprocess.PIPE, text=True
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "held\n"
        assert SilentLock.take(path) is None
        other.kill()
        other.wait()
    assert path.exists()
    lock = SilentLock.take(path)
    assert lock is not None
    lock.release()


def test_one_that_was_removed_meanwhile_is_not_held(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its holder removes it after another has opened it, and before that one locks it."""
    path, locked = tmp_path / "one.lock", file_lock._lock

    def removed_first(handle: int) -> None:
        monkeypatch.setattr(file_lock, "_lock", locked)
        path.unlink()
        locked(handle)

    monkeypatch.setattr(file_lock, "_lock", removed_first)
    lock = SilentLock.take(path)
    assert lock is not None
    assert path.exists()
    assert SilentLock.take(path) is None
    lock.release()


def test_a_folder_without_locks_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def not_here(_handle: int) -> None:
        raise OSError(95, "not supported")

    monkeypatch.setattr(file_lock, "_lock", not_here)
    with pytest.raises(OSError, match="not supported"):
        SilentLock.take(tmp_path / "one.lock")


def test_a_folder_that_is_missing_is_told(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="missing"):
        SilentLock.take(tmp_path / "missing" / "one.lock")
