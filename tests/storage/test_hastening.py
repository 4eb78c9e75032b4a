"""What is written goes to the disk while more is being written, and nothing depends on it."""

from __future__ import annotations

import contextlib
import os
import sys
import threading
from pathlib import Path

import pytest

from journal_app.storage import hastening, looking
from journal_app.storage.database import Database

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the system does it by itself")


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> tuple[list[int], threading.Event]:
    """The handles that the system was told of, and that there was a second time."""
    handles, again, hasten = list[int](), threading.Event(), hastening.hasten

    def hear(handle: int) -> None:
        hasten(handle)
        handles.append(os.fstat(handle).st_ino)
        if len(handles) > 1:
            again.set()

    monkeypatch.setattr(hastening, "hasten", hear)
    return handles, again


def test_from_its_beginning_to_its_end_the_system_is_told_of_the_journal(
    tmp_path: Path, told: tuple[list[int], threading.Event]
) -> None:
    path, threads, (handles, again) = tmp_path / "j.stance", threading.active_count(), told
    with contextlib.closing(Database.create(path, None)) as database:
        with hastening.hastened(path) as begin, database.raw_transaction() as connection:
            connection.execute("INSERT INTO setting (key, value) VALUES ('a', 'b')")
            assert not handles
            begin()
            assert again.wait(20)
        assert threading.active_count() == threads
        assert set(handles) == {path.stat().st_ino}
        assert database.read("SELECT value FROM setting WHERE key = 'a'") == [("b",)]
    assert looking.handle_of(path) is None


def test_what_is_not_open_or_not_there_is_left_alone(
    tmp_path: Path, told: tuple[list[int], threading.Event]
) -> None:
    (tmp_path / "file").write_bytes(b"something")
    for name in ("file", "none"):
        with hastening.hastened(tmp_path / name) as begin:
            begin()
    with hastening.hastened(tmp_path / "file"):
        pass
    assert told[0] == []


def test_what_fails_before_its_beginning_ends_it(tmp_path: Path) -> None:
    threads = threading.active_count()
    with pytest.raises(KeyError), hastening.hastened(tmp_path / "file"):
        raise KeyError
    assert threading.active_count() == threads
