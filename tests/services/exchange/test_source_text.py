"""Bytes of foreign files become text, whatever wrote them."""

from __future__ import annotations

from pathlib import Path

import pytest

from journal_app.domain.errors import InvalidValue
from journal_app.services.exchange.source_text import decoded, has_damage, read_bytes

TEXT = "date,seen\n2026-03-14,Grüße – €\n"


@pytest.mark.parametrize(
    ("encoding", "read_as", "guessed"),
    [
        ("utf-8", "utf-8", False),
        ("utf-8-sig", "utf-8", False),
        ("utf-16", "utf-16-le", False),
        ("utf-16-le", "utf-16-le", True),
        ("utf-16-be", "utf-16-be", True),
        ("utf-32", "utf-32-le", False),
        ("cp1252", "cp1252", True),
    ],
)
def test_the_usual_encodings_are_read(encoding: str, read_as: str, guessed: bool) -> None:
    found = decoded(TEXT.encode(encoding), "a.csv")
    assert found.text == TEXT
    assert (found.encoding, found.guessed, found.damaged) == (read_as, guessed, False)


def test_utf8_with_one_broken_byte_stays_utf8_and_shows_where() -> None:
    data = TEXT.replace("seen", "séén").encode() + b"2026-03-15,\xff\n"
    found = decoded(data, "a.csv")
    assert found.damaged
    good, bad = found.text.splitlines()[1:]
    assert "Grüße" in good
    assert not has_damage(good)
    assert has_damage(bad)


def test_bytes_that_are_no_text_are_said_so() -> None:
    with pytest.raises(InvalidValue) as caught:
        decoded(b"\x81\x8d\x8f" * 10, "a.csv")
    assert caught.value.code == "encoding_unknown"
    assert caught.value.details == {"file": "a.csv"}


def test_what_cannot_be_opened_has_a_code_of_its_own(tmp_path: Path) -> None:
    (tmp_path / "empty").touch()
    (tmp_path / "large").write_bytes(b"x" * 11)
    cases = {
        "none": "import_file_missing",
        "empty": "import_file_empty",
        "large": "import_file_too_large",
        ".": "import_file_unreadable",
    }
    for name, code in cases.items():
        with pytest.raises(InvalidValue) as caught:
            read_bytes(tmp_path / name, most=10)
        assert caught.value.code == code
