"""Disks and drives that fail while a backup is made: a sentence, nothing half, nothing lost."""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from journal_app.domain.entry import EntryDraft
from journal_app.domain.errors import JournalFileError
from journal_app.domain.practice import Role
from journal_app.services.bundle import Services
from journal_app.services.safekeeping import Reason
from journal_app.storage import backup, files
from journal_app.storage.driver import DriverError
from journal_app.wording.words import Words

MakeDraft = Callable[..., EntryDraft]


@pytest.fixture
def kept(services: Services, coach: Role, make_draft: MakeDraft) -> Services:
    """A journal with one session."""
    services.journal.save(make_draft(role_id=coach.id))
    return services


def failing(error: BaseException) -> Callable[..., Any]:
    def fail(*_: object, **__: object) -> None:
        raise error

    return fail


def driver_error(code: int) -> Exception:
    error = DriverError("no")
    error.sqlite_errorcode = code  # type: ignore[attr-defined]
    return error


@pytest.mark.parametrize(
    ("number", "code", "way"),
    [
        (errno.ENOSPC, "disk_full", "make some room"),
        (errno.EDQUOT, "disk_full", "make some room"),
        (errno.EIO, "cannot_write", "check the disk"),
        (errno.EROFS, "read_only", "allow writing"),
        (errno.EACCES, "read_only", "allow writing"),
        (errno.ENODEV, "cannot_write", "check the disk"),
    ],
)
@pytest.mark.parametrize("where", ["touch_private", "_flush", "_move_without_overwriting"])
def test_whenever_the_system_refuses(
    kept: Services, monkeypatch: pytest.MonkeyPatch, where: str, number: int, code: str, way: str
) -> None:
    name = where if hasattr(files, where) else where.removeprefix("_")
    monkeypatch.setattr(files, name, failing(OSError(number, os.strerror(number))))
    with pytest.raises(JournalFileError) as caught:
        kept.safekeeping.backup_before(Reason.IMPORT)
    assert caught.value.code == code
    assert way in Words().error(caught.value)
    assert list(kept.safekeeping.automatic.folder.iterdir()) == []
    assert kept.safekeeping.check().ok


@pytest.mark.parametrize(
    ("code", "named"),
    [
        (13, "disk_full"),
        (10 | 3 << 8, "cannot_write"),
        (10 | 4 << 8, "cannot_write"),
        (10 | 1 << 8, "damaged_file"),
        (11, "damaged_file"),
        (8, "read_only"),
        (5, "file_busy"),
    ],
)
def test_whenever_the_database_fails_while_it_copies(
    kept: Services, monkeypatch: pytest.MonkeyPatch, code: int, named: str
) -> None:
    class Failing:
        def __init__(self, connection: Any) -> None:
            self._connection = connection

        def execute(self, sql: str, *values: Any) -> Any:
            if sql.startswith("VACUUM INTO"):
                raise driver_error(code)
            return self._connection.execute(sql, *values)

        def close(self) -> None:
            self._connection.close()

    monkeypatch.setattr(backup, "copy_pages", lambda *_, **__: False)
    real = backup.checked_to_copy
    monkeypatch.setattr(backup, "checked_to_copy", lambda *a, **k: Failing(real(*a, **k)))
    with pytest.raises(JournalFileError) as caught:
        kept.safekeeping.automatic.run()
    assert caught.value.code == named
    sentence = Words().error(caught.value)
    assert "unchanged" in sentence or "Nothing was changed" in sentence or "as it is" in sentence
    assert list(kept.safekeeping.automatic.folder.iterdir()) == []


def test_a_folder_that_vanishes_comes_back_by_itself(kept: Services) -> None:
    automatic = kept.safekeeping.automatic
    assert automatic.run().report is not None
    shutil.rmtree(automatic.folder)
    assert automatic.run().report is not None
    assert len(list(automatic.folder.iterdir())) == 1


def test_a_file_where_the_folder_should_be_is_said(kept: Services) -> None:
    folder: Path = kept.safekeeping.automatic.folder
    folder.parent.mkdir(parents=True, exist_ok=True)
    folder.write_text("in the way")
    with pytest.raises(JournalFileError) as caught:
        kept.safekeeping.automatic.run()
    assert Words().error(caught.value)
    assert folder.read_text() == "in the way"
