"""init, log and intend."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

Stance = Callable[..., Any]


def test_a_journal_is_made_encrypted_or_plain_by_choice(
    stance: Stance, journal: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    refused = stance("init")
    assert (refused.code, journal.exists()) == (1, False)
    assert "--plain" in refused.err
    monkeypatch.setenv("STANCE_PASSPHRASE", "open sesame")
    assert stance("init", "--json").json == {"journal": str(journal), "encrypted": True}
    assert not journal.read_bytes().startswith(b"SQLite")
    assert stance("list", "--json").json == []
    again = stance("init")
    assert again.code == 1
    assert "exists already" in again.err
    other = journal.with_name("plain.stance")
    assert stance("init", "--plain", "--journal", other).code == 0
    assert other.read_bytes().startswith(b"SQLite")
    assert stance("--journal", other, "list", "--json").json == []


def test_passphrases_come_from_a_file_or_the_environment_never_from_an_argument(
    stance: Stance, journal: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = journal.parent.parent / "secret"
    file.write_text("open sesame\nsecond line\n", encoding="utf-8")
    assert stance("init", "--passphrase-file", file).code == 0
    assert stance("--passphrase-file", file, "check").code == 0
    missing = stance("check")
    assert missing.code == 1
    assert "STANCE_PASSPHRASE" in missing.err
    monkeypatch.setenv("STANCE_PASSPHRASE", "wrong")
    assert "does not open the journal" in stance("check").err
    assert stance("check", "--passphrase-file", file).code == 0
    assert stance("check", "--passphrase-file", file.with_name("none")).code == 1
    file.write_text("\n")
    assert "empty" in stance("check", "--passphrase-file", file).err
    assert stance("check", "--passphrase", "open sesame").code == 2


def test_a_passphrase_is_asked_for_where_a_person_sits(
    stance: Stance, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = ["one", "two", "same", "same", "same"]
    monkeypatch.setattr("journal_app.cli.desk.getpass.getpass", lambda _prompt: answers.pop(0))
    monkeypatch.setattr("journal_app.cli.desk.Desk.can_ask", True)
    differing = stance("init")
    assert "not the same" in differing.err
    assert stance("init").code == 0
    assert stance("list").code == 0
    assert answers == []


def test_every_part_of_a_session_can_be_logged(plain: Stance) -> None:
    id_ = plain(
        "log", "--client", "Heron", "--date", "2026-03-14T13:00+01:00", "--minutes", "60",
        "--role", "Coaching", "--format", "In person", "--agreement", "sponsored", "--paid",
        "pro bono", "--seen", "What was =said", "--me", "-", "--moment", "-0.5,.2,start",
        "--moment", "0.3,0.4,my words", "--certainty", "hard to say", "--charge", "4",
        "--familiarity", "0", "--told", "--tag", "pace", "--tag", "#loss", "--observation",
        "b1: said so", "--observation", "C2", "--supervision", "Whose hurry?", "--json",
        stdin="from\nstandard input\n",
    ).json["id"]  # fmt: skip
    entry = plain("show", id_, "--json").json
    moments = entry.pop("moments")
    made_at = {datetime.fromisoformat(moment.pop("made_at")) for moment in moments}
    assert moments == [
        {"label": "start", "x": -0.5, "y": 0.2, "certainty": "hard_to_say"},
        {"label": "my words", "x": 0.3, "y": 0.4, "certainty": "hard_to_say"},
    ]
    assert all(datetime.now(UTC) - at < timedelta(minutes=5) for at in made_at)
    for changing in ("written_at", "changed_at"):
        del entry[changing]
    assert entry == {
        "id": id_,
        "started_at": "2026-03-14T13:00:00+01:00",
        "zone": "+01:00",
        "client": "Heron",
        "role": "coach",
        "minutes": 60,
        "format": "in_person",
        "agreement": "sponsored",
        "paid": "pro_bono",
        "seen": "What was =said",
        "me": "from\nstandard input\n",
        "answers": [],
        "x": pytest.approx(-0.1),
        "y": pytest.approx(0.3),
        "charge": 4,
        "familiarity": 0,
        "moment_tags": ["told"],
        "tags": ["pace", "loss"],
        "observations": [{"signal": "B1", "words": "said so"}, {"signal": "C2", "words": ""}],
        "to_supervision": True,
        "supervision_question": "Whose hurry?",
        "revision": 1,
        "in_bin": False,
    }
    assert len(plain("reminders", "--json").json) == 3


def test_a_session_without_a_date_has_just_ended(plain: Stance) -> None:
    started = plain("log", "--minutes", "30", "--json").json["started_at"]
    ended = datetime.fromisoformat(started) + timedelta(minutes=30)
    assert abs(datetime.now(UTC) - ended) < timedelta(minutes=5)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--x", "1.05", "--y", "0"], "outside the grid"),
        (["--x", "-2", "--y", "0"], "outside the grid"),
        (["--x", "left", "--y", "0"], "not a number"),
        (["--x", "0.2"], "needs two numbers"),
        (["--moment", "0.2"], "needs two numbers"),
        (["--x", "0", "--y", "0", "--moment", "0,0"], "given twice"),
        (["--moment", "0,0"] * 8, "7 moments"),
        (["--certainty", "quite"], "clear, roughly, hard_to_say"),
        (["--date", "2026-02-30"], "no such day"),
        (["--date", "tomorrow"], "cannot be read as a date"),
        (["--minutes", "0"], "1 to 1,440"),
        (["--minutes", "an hour"], "not a whole number"),
        (["--charge", "5"], "0 to 4"),
        (["--paid", "well"], "pro_bono"),
        (["--role", "pilot"], "coach"),
        (["--observation", "Z1"], "no observation"),
        (["--seen", "-", "--me", "-"], "not two"),
    ],
)
def test_what_cannot_be_is_said_in_a_sentence_and_nothing_is_written(
    plain: Stance, arguments: list[str], said: str
) -> None:
    refused = plain("log", *arguments)
    assert (refused.code, refused.out) == (1, "")
    assert said in refused.err
    assert len(refused.err.splitlines()) == 1
    assert plain("list", "--json").json == []


def test_where_one_wants_to_be_is_kept_with_its_history(plain: Stance) -> None:
    assert "Nothing was said yet" in plain("intend").out
    plain("intend", "-0.3", "0.5", "--since", "2026-01-01", "--reason", "first")
    areas = plain("intend", "0.4", ",35", "--half-width", "0,2", "--json").json
    assert [(area["x"], area["y"], area["half_width"], area["reason"]) for area in areas] == [
        (-0.3, 0.5, 0.25, "first"),
        (0.4, 0.35, 0.2, ""),
    ]
    assert areas[0]["since"].startswith("2026-01-01T00:00:00")
    assert "-0.30" in plain("intend").out
    for arguments, said in (
        (["0.4"], "two numbers"),
        (["3", "0"], "outside the grid"),
        (["0", "0", "--half-width", "2"], "each side"),
        (["0", "0", "--since", "2199-01-01"], "earlier day"),
    ):
        refused = plain("intend", *arguments)
        assert refused.code == 1
        assert said in refused.err
    assert len(plain("intend", "--json").json) == 2


def test_a_session_still_to_come_is_logged_and_said(plain: Stance) -> None:
    far = (datetime.now(UTC) + timedelta(days=3)).date()
    logged = plain("log", "--client", "Heron", "--date", f"{far}T13:00")
    assert logged.code == 0
    assert f"on {far}" in logged.err
    soon = (datetime.now(UTC) + timedelta(hours=20)).strftime("%Y-%m-%dT%H:%MZ")
    assert plain("log", "--date", soon).err == ""
    assert len(plain("list", "--json").json) == 2
