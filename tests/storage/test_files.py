"""Files that appear whole or not at all."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from journal_app.domain.errors import JournalFileError
from journal_app.storage.files import write_whole, written_whole


def test_a_new_file_is_its_owners_alone(tmp_path: Path) -> None:
    path = write_whole(tmp_path / "report.pdf", b"content", overwrite=False)

    assert path.read_bytes() == b"content"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [each.name for each in tmp_path.iterdir()] == ["report.pdf"]


def test_a_file_that_is_there_is_kept_unless_it_may_go(tmp_path: Path) -> None:
    path = tmp_path / "report.pdf"
    path.write_bytes(b"old")
    path.chmod(0o644)

    with pytest.raises(JournalFileError) as raised:
        write_whole(path, b"new", overwrite=False)
    assert raised.value.code == "file_exists"
    assert path.read_bytes() == b"old"

    write_whole(path, b"new", overwrite=True)
    assert path.read_bytes() == b"new"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [each.name for each in tmp_path.iterdir()] == ["report.pdf"]


def test_what_fails_half_way_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "report.pdf"
    path.write_bytes(b"old")

    def write_half() -> None:
        with written_whole(path, overwrite=True) as beside:
            beside.write_bytes(b"half")
            raise ValueError("half way")

    with pytest.raises(ValueError, match="half"):
        write_half()

    assert path.read_bytes() == b"old"
    assert [each.name for each in tmp_path.iterdir()] == ["report.pdf"]


def test_a_place_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    with pytest.raises(JournalFileError) as raised:
        write_whole(tmp_path / "no folder" / "report.pdf", b"content", overwrite=True)
    assert raised.value.code == "folder_missing"

    folder = tmp_path / "report.pdf"
    folder.mkdir()
    with pytest.raises(JournalFileError):
        write_whole(folder, b"content", overwrite=True)
    assert [each.name for each in tmp_path.iterdir()] == ["report.pdf"]
