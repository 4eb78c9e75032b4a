"""Settings survive what people and disks do to them."""

from __future__ import annotations

import json
import stat
import sys
from pathlib import Path

import pytest

from journal_app import settings
from journal_app.settings import Settings

CHANGED = Settings(
    theme="dark",
    language="de",
    text_scale=150,
    swap_axes=True,
    idle_minutes=0,
    last_journal="/tmp/ä.stance",
    window="AdnQ==",
    layouts={"journal": "AAAA"},
)


def test_what_was_saved_is_loaded(tmp_path: Path) -> None:
    path = tmp_path / "config" / "settings.json"
    settings.save(path, Settings())
    settings.save(path, CHANGED)
    assert settings.load(path) == CHANGED
    assert [item.name for item in path.parent.iterdir()] == ["settings.json"]


def test_only_the_owner_reads_them(tmp_path: Path) -> None:
    path = tmp_path / "config" / "settings.json"
    settings.save(path, CHANGED)
    modes = [stat.S_IMODE(item.stat().st_mode) for item in (path, path.parent)]
    assert modes == [0o600, 0o700] or sys.platform == "win32"


def test_without_a_file_there_are_defaults(tmp_path: Path) -> None:
    assert settings.load(tmp_path / "none.json") == Settings()
    assert settings.load(tmp_path) == Settings()


@pytest.mark.parametrize("text", ["", "{", "[1]", "7", "[" * 100_000, "\xff\xfe", '{"a": 1}x'])
def test_a_damaged_file_is_kept_aside(tmp_path: Path, text: str) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(text.encode("latin-1"))
    assert settings.load(path) == Settings()
    assert not path.exists()
    assert (tmp_path / "settings.json.damaged").read_bytes() == text.encode("latin-1")


def test_single_values_that_make_no_sense_have_their_defaults(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    wrong = {
        "theme": "pink", "language": 7, "text_scale": 1e9, "swap_axes": 1, "idle_minutes": True,
        "last_journal": None, "window": ["a"], "layouts": {"a": 1}, "unknown": {}, "flip_vertical":
        True,
    }  # fmt: skip
    path.write_text(json.dumps(wrong))
    assert settings.load(path) == Settings(flip_vertical=True)
    assert path.exists()


def test_a_failed_save_leaves_the_old_ones(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "settings.json"
    settings.save(path, CHANGED)

    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("journal_app.settings.os.fsync", full)
    with pytest.raises(OSError, match="space"):
        settings.save(path, Settings())
    assert settings.load(path) == CHANGED
    assert [item.name for item in tmp_path.iterdir()] == ["settings.json"]


@pytest.mark.parametrize(
    ("name", "wrong"),
    [
        ("notify", "maybe"), ("notify", True), ("quiet_from", "24:00"), ("quiet_from", "8:00"),
        ("quiet_to", "08:60"), ("quiet_to", "٠٨:٠٠"), ("quiet_to", 8), ("days_off", "7"),
        ("days_off", [5, 6]), ("days_off", "sat"),
    ],
)  # fmt: skip
def test_what_makes_no_sense_about_being_told_has_its_default(
    tmp_path: Path, name: str, wrong: object
) -> None:
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({name: wrong}), encoding="utf-8")
    assert settings.load(path) == Settings()


def test_what_was_set_about_being_told_stays(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    told = Settings(notify="yes", quiet_from="18:30", quiet_to="00:00", days_off="56")
    settings.save(path, told)
    assert settings.load(path) == told
