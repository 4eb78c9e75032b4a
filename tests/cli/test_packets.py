"""packet build, open, reply, merge, list: the whole way round between two journals."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Stance = Callable[..., Any]
ASKED = ("--purpose", "Reading", "--signed", "R.", "--supervisor", "K.", "--checked")


@pytest.fixture
def theirs(tmp_path: Path, plain: Stance) -> Path:
    """The journal of a supervisor."""
    path = tmp_path / "theirs.stance"
    assert plain("--journal", path, "demo", path).code == 0
    return path


@pytest.fixture
def logged(plain: Stance) -> str:
    """A session that is flagged; its id."""
    asked = ("log", "--me", "I waited with Heron, then told.", "--x", "-0.2", "--y", "0.3")
    done = plain(*asked, "--supervision", "Why so fast?", "--json")
    return str(done.json["id"])


def test_the_whole_way_round(plain: Stance, theirs: Path, logged: str, tmp_path: Path) -> None:
    shown = plain("packet", "build", logged[-8:], "--replace", "Heron=somebody")
    assert "I waited with somebody, then told." in shown.out
    assert "Why so fast?" in shown.out
    assert "Where I placed myself\n  1: a little toward" in shown.out
    key = plain("--journal", theirs, "packet", "key").out.strip()
    sealed, back = tmp_path / "p.stance-packet", tmp_path / "back.stance-packet"
    built = plain("packet", "build", logged, "--seal", sealed, "--to", key, *ASKED)
    assert built.code == 0, built.err
    assert "Passphrase" not in built.out
    at = ("--journal", theirs)
    opened = plain(*at, "packet", "open", sealed, "--keep", "R.", "--page", tmp_path / "p.html")
    assert "For: Reading" in opened.out
    assert opened.out.index("then told") < opened.out.index("Where I placed myself")
    assert "Content-Security-Policy" in (tmp_path / "p.html").read_text()
    row = plain(*at, "packet", "list", "--received", "--json").json[0]
    assert (row["supervisee"], row["purpose"], row["sessions"]) == ("R.", "Reading", 1)
    assert plain(*at, "packet", "list", "waited", "--json").json == [row]
    assert plain(*at, "packet", "list", "nowhere", "--json").json == []
    assert plain(*at, "packet", "list", "--supervisee", "S.", "--json").json == []
    nothing = plain(*at, "packet", "reply", row["id"], back)
    assert (nothing.code, back.exists()) == (1, False)
    _write_beside(theirs, row["id"])
    assert plain(*at, "packet", "reply", row["id"][-6:], back, "--signed", "K.").code == 0
    merged = plain("packet", "merge", back, "--json").json
    assert (merged["notes"], merged["placements"], merged["again"]) == (1, 0, False)
    assert "nothing was changed" in plain("packet", "merge", back).out
    assert plain("packet", "list", "--json").json[0]["replies"] == 1
    assert "is a packet, not a reply" in plain(*at, "packet", "merge", sealed).err.replace(
        "No packet has left this journal yet", "This is a packet, not a reply"
    )


def test_a_list_of_what_left_names_what_was_received(
    plain: Stance, theirs: Path, tmp_path: Path
) -> None:
    assert plain("packet", "list").out.strip() == "There are none."
    key, sealed = plain("packet", "key").out.strip(), tmp_path / "p.stance-packet"
    at = ("--journal", theirs)
    done = plain(*at, "log", "--me", "I waited.", "--x", "0", "--y", "0", "--json")
    asked = ("packet", "build", str(done.json["id"]), "--seal", sealed, "--to", key, *ASKED)
    assert plain(*at, *asked).code == 0
    assert plain("packet", "open", sealed, "--keep", "M.").code == 0
    said = plain("packet", "list").out
    assert "1 received packet is here: packet list --received" in said
    assert plain("packet", "list", "--json").json == []


def _write_beside(journal: Path, packet_id: str) -> None:
    from journal_app.services.opening import JournalFile

    services = JournalFile(journal, beside_window=True).unlock(None)
    services.received.write_letter(packet_id, "Dear R.")
    services.close()


def test_nothing_is_sealed_before_it_was_checked(
    plain: Stance, logged: str, tmp_path: Path
) -> None:
    sealed = tmp_path / "p"
    done = plain("packet", "build", logged, "--purpose", "x", "--seal", sealed)
    assert (done.code, sealed.exists()) == (1, False)
    assert "recognise" in done.err
    assert "packet is for" in plain("packet", "build", logged, "--seal", sealed).err
    wrong = plain("packet", "build", logged, "--seal", sealed, "--to", "age1x", *ASKED)
    assert "age public key" in wrong.err
    assert not sealed.exists()


def test_the_preview_is_written_and_nothing_else(
    plain: Stance, logged: str, tmp_path: Path
) -> None:
    page = tmp_path / "page.html"
    plain("packet", "build", logged, "--preview", page, "--purpose", "Reading")
    assert "then told" in page.read_text()
    assert plain("packet", "list", "--json").json == []


def test_looks_and_warnings_are_told(plain: Stance) -> None:
    plain("log", "--client", "Heron", "--me", "I met Mrs Baker.", "--x", "0", "--y", "0")
    plain("log", "--me", "I met Mrs Baker.", "--x", "0", "--y", "0")
    out = plain("packet", "build").out
    assert "Please look at “Mrs Baker”: a name." in out
    assert "1 session without consent" in out
    found = plain("packet", "build", "--json").json
    assert [look["kind"] for look in found["looks"]] == ["name"]


def test_what_cannot_be_opened_is_told(plain: Stance, tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.write_text("hello")
    for what in ("open", "merge"):
        done = plain("packet", what, other)
        assert (done.code, "not a sealed packet" in done.err) == (1, True)
    head = b"age-encryption.org/v1\n-> scrypt c2FsdA 18\nAA\n--- m\n"
    other.write_bytes(head)
    assert "passphrase in words" in plain("packet", "open", other).err
    other.write_bytes(head.replace(b" 18", b" 30"))
    assert "busy for too long" in plain("packet", "open", other).err
    assert plain("packet").code == 2
    assert plain("packet", "build", "--replace", "x").code == 2


@pytest.mark.parametrize("ending", ["html", "md", "docx"])
def test_reflections_are_written_for_people_without_the_program(
    plain: Stance, logged: str, tmp_path: Path, ending: str
) -> None:
    file = tmp_path / f"a.{ending}"
    done = plain("export", file, "--json").json
    assert (done["format"], done["entries"]) == (ending, 1)
    if ending != "docx":
        assert "then told" in file.read_text()
    assert plain("export", file).code == 1
    assert plain("export", file, "--force").code == 0


def test_a_packet_as_the_only_word_opens_the_window() -> None:
    from journal_app import cli

    for name in ("/tmp/a b.stance-packet", "/tmp/FROM A.STANCE-PACKET"):
        asked = cli.parse([name])
        assert (asked.command, asked.packet_file) == (None, Path(name))
    assert cli.parse([]).packet_file is None
    assert cli.parse(["--journal", "x"]).packet_file is None


def test_a_journal_as_the_only_word_opens_the_window() -> None:
    from journal_app import cli

    asked = cli.parse(["/tmp/a b.stance"])
    assert (asked.command, asked.journal) == (None, Path("/tmp/a b.stance"))
    assert asked.packet_file is None


def test_a_file_of_another_kind_is_not_taken_for_a_command(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    from journal_app import cli

    (tmp_path / "notes.txt").write_text("…", "utf-8")
    with pytest.raises(SystemExit) as stopped:
        cli.parse([str(tmp_path / "notes.txt")])
    assert stopped.value.code == 2
    assert "stance-journal import" in capsys.readouterr().err
