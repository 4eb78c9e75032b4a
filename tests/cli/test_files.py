"""import, export, backup, restore, check, demo."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from journal_app.services.opening import JournalFile
from journal_app.storage.connecting import connect

Stance = Callable[..., Any]
GOOD = "date,x,y,seen\n2026-01-01,0.3,0.4,first\n2026-01-02,0.1,-0.2,second\n"


@pytest.fixture
def write(tmp_path: Path) -> Callable[..., Path]:
    """Writes a file; its path."""

    def write_file(content: str | bytes, name: str = "a.csv") -> Path:
        path = tmp_path / name
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return path

    return write_file


def test_an_import_says_what_it_did_and_can_be_undone(
    plain: Stance, write: Callable[..., Path]
) -> None:
    file = write(GOOD)
    tried = plain("import", file, "--dry-run")
    assert "2 new, 0 already there, 0 refused" in tried.out
    assert plain("list", "--json").json == []
    report = plain("import", file, "--json").json
    assert (report["read"], report["added"], report["already_there"]) == (2, 2, 0)
    again = plain("import", file)
    assert "0 new, 2 already there" in again.out
    assert len(plain("list", "--json").json) == 2
    undone = plain("import", "--undo", report["batch_id"])
    assert undone.out == "Taken out: 2 sessions.\n"
    assert plain("list", "--json").json == []
    assert plain("import", "--undo", report["batch_id"]).code == 1


def test_bad_rows_are_all_named_and_nothing_is_taken_in(
    plain: Stance, write: Callable[..., Path]
) -> None:
    file = write(GOOD + "2026-02-30,0,0,\n2026-01-03,7,0,\n2026-01-04,0,0,a,b\n")
    refused = plain("import", file)
    assert refused.code == 1
    lines = refused.err.splitlines()
    assert [line.split(":")[0] for line in lines[:3]] == [
        f"a.csv, line {number}" for number in (4, 5, 6)
    ]
    assert "unchanged" in lines[3]
    assert plain("list", "--json").json == []
    skipped = plain("import", file, "--skip-bad", "--json")
    assert (skipped.code, len(skipped.err.splitlines())) == (0, 3)
    report = json.loads(skipped.out)
    assert report["read"] == report["added"] + report["already_there"] + len(report["refused"])
    assert [refusal["line"] for refusal in report["refused"]] == [4, 5, 6]
    assert len(plain("list", "--json").json) == 2


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("x,y\n0,0\n", "“date”"),
        ("", "empty"),
        (b"\x81\x8d" * 20, "UTF-8"),
        ('{"format": "stance-journal"', "JSON"),
        ('{"format": "other"}', "Stance"),
        ('{"format": "stance-journal", "version": 99}', "newer version"),
        ("[" * 50_000, "a.csv"),
    ],
)
def test_a_file_that_is_none_has_its_own_sentence(
    plain: Stance, write: Callable[..., Path], content: str | bytes, said: str
) -> None:
    refused = plain("import", write(content))
    assert (refused.code, refused.out) == (1, "")
    assert said in refused.err
    assert "a.csv" in refused.err
    assert plain("list", "--json").json == []


def test_a_missing_file_is_said(plain: Stance, tmp_path: Path) -> None:
    assert "none.csv" in plain("import", tmp_path / "none.csv").err


def test_what_an_import_has_to_say_is_said(plain: Stance, write: Callable[..., Path]) -> None:
    text = "date;x;y;role;mood;observations\n2026-01-01;0,37;0;Lotse;gut;B1\n2026-01-02;;;;ü;\n"
    out = plain("import", write(text.encode("cp1252"))).out
    assert "Not known, so not taken in: mood" in out
    assert "cp1252" in out
    assert "1 places were moved" in out or "moved to the nearest step" in out
    assert "New roles: Lotse" in out
    assert "no referral loop" in out
    assert plain("reminders", "--json").json == []


def test_sessions_still_to_come_are_named_and_taken_in(
    plain: Stance, write: Callable[..., Path]
) -> None:
    soon = datetime.now(UTC).date()
    far = soon + timedelta(days=400)
    rows = [f"{soon}T00:00", *[f"{far}T10:00"] * 7]
    path = write("date;client\n" + "".join(f"{day};K{n}\n" for n, day in enumerate(rows)))
    looked = plain("import", path, "--dry-run")
    assert f"Still to come, more than a day ahead: line 3 ({far})" in looked.out
    assert "and 2 more." in looked.out
    report = plain("import", path, "--json").json
    assert report["ahead"] == [{"line": n, "day": f"{far}"} for n in range(3, 10)]
    assert report["added"] == 8


def test_counts_say_what_is_in_the_bin(
    plain: Stance, tmp_path: Path, write: Callable[..., Path], journal: Path
) -> None:
    plain("import", write(GOOD))
    opened = JournalFile(journal).unlock(None)
    opened.journal.trash(opened.journal.entries()[0].id)
    opened.close()
    held = "2 sessions, 1 of them in the bin"
    assert held in plain("check").out
    assert held in plain("backup", tmp_path / "b.stance").out
    assert held in plain("export", tmp_path / "all.json").out
    csv = plain("export", tmp_path / "all.csv").out
    assert "Wrote 1 session to" in csv
    assert "Left out, in the bin: 1 session." in csv
    assert plain("export", tmp_path / "b.csv", "--json").json["in_bin"] == 0
    assert plain("export", tmp_path / "b.json", "--json").json["in_bin"] == 1
    assert "bin" not in plain("export", tmp_path / "k.csv", "--client", "K1").out


@pytest.mark.parametrize("ending", ["csv", "json"])
def test_what_was_exported_comes_back(
    plain: Stance, tmp_path: Path, write: Callable[..., Path], ending: str
) -> None:
    plain("import", write(GOOD))
    target = tmp_path / f"out.{ending}"
    report = plain("export", target, "--json").json
    assert (report["format"], report["entries"]) == (ending, 2)
    assert report["bytes"] == target.stat().st_size
    assert "exists already" in plain("export", target).err
    assert plain("export", target, "--force").code == 0
    other = tmp_path / "other.stance"
    plain("--journal", other, "init", "--plain")
    assert plain("--journal", other, "import", target, "--json").json["added"] == 2
    back = tmp_path / f"back.{ending}"
    plain("--journal", other, "export", back)
    if ending == "csv":
        assert back.read_bytes() == target.read_bytes()
    else:
        first, second = (json.loads(path.read_text("utf-8")) for path in (target, back))
        for document in (first, second):
            del document["exported_at"]
        assert first == second
    assert plain("import", target, "--json").json["already_there"] == 2


def test_an_export_can_be_filtered(
    plain: Stance, tmp_path: Path, write: Callable[..., Path]
) -> None:
    plain("import", write(GOOD))
    target = tmp_path / "out"
    assert plain("export", target, "--until", "2026-01-01", "--format", "csv").code == 0
    assert target.read_text().count("first") == 1
    assert "second" not in target.read_text()


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("out.weird", "the ending “.weird” is not known"),
        ("out.folder", "the ending “.folder” is not known"),
        ("out", "“out” has no ending"),
    ],
)
def test_an_ending_that_is_not_known_is_refused_before_anything_is_written(
    plain: Stance, tmp_path: Path, write: Callable[..., Path], name: str, said: str
) -> None:
    plain("import", write(GOOD))
    target = tmp_path / name
    refused = plain("export", target)
    assert (refused.code, target.exists()) == (2, False)
    assert said in refused.err
    assert ".json, .pdf, .html, .xlsx, .csv, .md, .docx" in refused.err
    assert "--format" in refused.err
    assert plain("export", target, "--format", "json").code == 0
    assert target.exists()
    upper = tmp_path / "OUT.CSV"
    assert plain("export", upper, "--json").json["format"] == "csv"


def test_an_export_into_nowhere_is_said(plain: Stance, tmp_path: Path) -> None:
    refused = plain("export", tmp_path / "none" / "out.json")
    assert refused.code == 1
    assert "folder" in refused.err


def test_a_backup_is_made_checked_and_restored(
    stance: Stance, journal: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("STANCE_PASSPHRASE", "open sesame")
    stance("init")
    stance("log", "--seen", "kept")
    made = stance("backup", "--json").json
    assert Path(made["path"]).parent == journal.parent
    assert made["entries"] == 1
    target = tmp_path / "restored.stance"
    assert "1 session" in stance("restore", made["path"], target).out
    assert stance("--journal", target, "list", "--json").json[0]["headline"] == "kept"
    assert "exists already" in stance("restore", made["path"], target).err
    assert stance("backup", tmp_path / "named.stance").code == 0
    monkeypatch.setenv("STANCE_PASSPHRASE", "wrong")
    refused = stance("restore", made["path"], tmp_path / "not.stance")
    assert refused.code == 1
    assert not (tmp_path / "not.stance").exists()


def test_a_sound_journal_is_called_so_and_a_damaged_one_not(plain: Stance, journal: Path) -> None:
    plain("import", _long_csv(journal))
    assert plain("check", "--json").json == {
        "ok": True,
        "problems": [],
        "entries": 40,
        "in_bin": 0,
    }
    data = bytearray(journal.read_bytes())
    middle = len(data) // 2 // 4096 * 4096
    data[middle : middle + 4096] = b"\xff" * 4096
    journal.write_bytes(data)
    damaged = plain("check")
    assert damaged.code == 1
    assert "damaged" in damaged.err


def test_a_search_index_out_of_step_is_no_damage_and_made_anew(
    plain: Stance, journal: Path
) -> None:
    plain("log", "--seen", "heron")
    file = connect(journal, None)
    file.execute("INSERT INTO entry_search (entry_search) VALUES ('delete-all')")
    file.close()
    assert plain("search", "heron", "--json").json == []
    checked = plain("check")
    assert (checked.code, checked.out.count("sound")) == (0, 1)
    assert "search index" in checked.err
    assert "damaged" not in checked.err
    assert len(plain("search", "heron", "--json").json) == 1


def _long_csv(journal: Path) -> Path:
    path = journal.with_suffix(".csv")
    rows = "".join(f"2026-01-01,{'words ' * 400}{number}\n" for number in range(40))
    path.write_text("date,seen\n" + rows)
    return path


@pytest.mark.parametrize("content", [b"", b"hello", b"SQLite format 3\0" + b"\0" * 4080])
def test_a_file_that_is_no_journal_is_said_and_left(
    stance: Stance, journal: Path, content: bytes
) -> None:
    journal.parent.mkdir()
    journal.write_bytes(content)
    refused = stance("list")
    assert refused.code == 1
    assert "Stance journal" in refused.err or "damaged" in refused.err
    assert journal.read_bytes() == content


def test_a_demo_is_written_once(
    stance: Stance, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "demo.stance"
    made = stance("demo", target)
    assert "134 sessions" in made.out
    assert "not encrypted" in made.out
    assert stance("drift", "--json", "--journal", target).json["earlier"]["state"] == "moved"
    assert stance("demo", target).code == 1
    monkeypatch.setenv("STANCE_PASSPHRASE", "open sesame")
    locked = tmp_path / "locked.stance"
    assert stance("demo", locked, "--language", "de", "--json").json["encrypted"] is True
    assert not locked.read_bytes().startswith(b"SQLite")


def test_import_says_what_tags_titles_and_columns_are(plain: Stance, tmp_path: Path) -> None:
    entries = [
        {"uuid": f"{n:032x}", "creationDate": f"2024-04-0{n}T10:00:00Z", "text": f"# T{n}\n\nW{n}",
         "tags": ["Anna Müller", "work"]}
        for n in (1, 2)
    ]  # fmt: skip
    path = tmp_path / "Journal.json"
    path.write_text(json.dumps({"entries": entries}), encoding="utf-8")
    dry = plain("import", path, "--dry-run")
    assert "Tags: Anna Müller (2), work (2)" in dry.out
    assert "Notebooks: Journal (2)" in dry.out
    plain(
        "import", path, "--tag-is", "Anna Müller=client", "--tag-is", "work=nothing", "--title",
        "nothing", "--text", "me", "--code", "Anna Müller=Heron",
    )  # fmt: skip
    shown = plain("list", "--json").json
    assert {(row["client"], tuple(row["tags"])) for row in shown} == {("Heron", ())}
    past = plain("import", "--past", "--json").json
    assert [(one["format"], one["added"], one["undone"]) for one in past] == [("dayone", 2, False)]
    assert plain("import", path, "--tag-is", "work=hat").code == 2
    assert plain("import", path, "--past").code == 2


def test_import_maps_the_columns_of_a_table(plain: Stance, tmp_path: Path) -> None:
    path = tmp_path / "old.csv"
    path.write_text("Wann;Wer;X;Y\n14.03.2025;Heron;0;10\n", encoding="utf-8")
    assert plain("import", path).code == 1
    found = plain(
        "import", path, "--map", "Wann=date", "--map", "Wer=client", "--dates", "%d.%m.%Y",
        "--scale", "0..10", "--json",
    )  # fmt: skip
    assert found.json["added"] == 1
    (row,) = plain("list", "--json").json
    assert row["client"] == "Heron"
