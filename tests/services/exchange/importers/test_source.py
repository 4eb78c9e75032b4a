"""Files, folders and archives are read within bounds, and nothing outside them."""

from __future__ import annotations

import io
import os
import zipfile
from pathlib import Path

import pytest

from journal_app.domain.errors import InvalidValue
from journal_app.services.exchange.importers.source import Source, SourceKind


def archive(path: Path, members: dict[str, bytes]) -> Source:
    """A packed archive of these members."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        for name, data in members.items():
            file.writestr(name, data)
    return Source(path)


def test_names_that_climb_out_or_hide_are_passed_over(tmp_path: Path) -> None:
    outside = ("../c.json", "/d.json", "a/../../e.json", "C:\\f.json", "..\\g.json")
    hidden = ("__MACOSX/h.json", ".hidden/i.json")
    names = ("a/b.json", "ä/ü.json", *outside, *hidden)
    source = archive(tmp_path / "a.zip", dict.fromkeys(names, b"x"))
    assert source.kind is SourceKind.ARCHIVE
    assert source.members == ("a/b.json", "ä/ü.json")
    assert source.read("a/b.json") == b"x"


def test_a_bomb_is_refused_before_it_is_unpacked(tmp_path: Path) -> None:
    source = archive(tmp_path / "a.zip", {"big.json": bytes(50 * 1024 * 1024)})
    with pytest.raises(InvalidValue, match="import_archive_swells"):
        source.read("big.json")


def test_a_cut_off_and_a_locked_archive_each_have_their_sentence(tmp_path: Path) -> None:
    archive(tmp_path / "a.zip", {"a.json": os.urandom(5000)})
    data = bytearray((tmp_path / "a.zip").read_bytes())
    (tmp_path / "cut.zip").write_bytes(data[:3000])
    with pytest.raises(InvalidValue, match="import_archive_unreadable"):
        _ = Source(tmp_path / "cut.zip").kind
    data[6] |= 1
    with zipfile.ZipFile(io.BytesIO(data)) as file:
        at = file.start_dir
    data[at + 8] |= 1
    (tmp_path / "locked.zip").write_bytes(data)
    with pytest.raises(InvalidValue, match="import_archive_encrypted"):
        Source(tmp_path / "locked.zip").read("a.json")


def test_links_out_of_a_folder_are_not_followed(tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_text("secret")
    folder = tmp_path / "folder"
    (folder / "in").mkdir(parents=True)
    (folder / "in" / "a.txt").write_text("fine")
    (folder / "link.txt").symlink_to(tmp_path / "secret.txt")
    (folder / "up").symlink_to(tmp_path)
    source = Source(folder)
    assert source.kind is SourceKind.FOLDER
    assert source.read("in/a.txt") == b"fine"
    assert "up/secret.txt" not in source.members
    with pytest.raises(InvalidValue, match="import_member_unreadable"):
        source.read("link.txt")


def test_a_damaged_member_is_refused_alone(tmp_path: Path) -> None:
    archive(tmp_path / "a.zip", {"a.json": os.urandom(5000), "b.json": b"fine"})
    data = bytearray((tmp_path / "a.zip").read_bytes())
    data[2000] ^= 0xFF
    (tmp_path / "a.zip").write_bytes(data)
    source = Source(tmp_path / "a.zip")
    with pytest.raises(InvalidValue, match="import_member_unreadable"):
        source.read("a.json")
    assert source.read("b.json") == b"fine"


@pytest.mark.parametrize(
    ("data", "code"),
    [(b"", "import_file_empty"), (b"PK\x03\x04", "import_archive_unreadable")],
)
def test_a_file_that_is_nothing_has_its_sentence(tmp_path: Path, data: bytes, code: str) -> None:
    (tmp_path / "a").write_bytes(data)
    with pytest.raises(InvalidValue, match=code):
        _ = Source(tmp_path / "a").kind
