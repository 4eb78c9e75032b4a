"""list, show, search, drift and reminders."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Stance = Callable[..., Any]
GOLDEN = Path(__file__).resolve().parents[1] / "golden" / "drift_vectors.json"


@pytest.fixture
def filled(plain: Stance, tmp_path: Path) -> Stance:
    """A journal with three sessions."""
    (tmp_path / "a.csv").write_text(
        "date,client,role,seen,me,x,y,tags,observations,supervision_question\n"
        "2026-01-01,Heron,,A heron in the reeds,I waited,0.3,0.4,pace,,\n"
        "2026-01-02,Otter,therapist,The river,,-0.5,-0.4,loss,B1,\n"
        "2026-01-03,Heron,,Reeds again,,,,pace; loss,,Whose hurry?\n"
    )
    assert plain("import", tmp_path / "a.csv").code == 0
    return plain


def seen(ran: Any) -> list[str]:
    return [row["headline"] for row in ran.json]


def test_sessions_are_listed_newest_first_and_filtered(filled: Stance) -> None:
    assert seen(filled("list", "--json")) == ["Whose hurry?", "The river", "I waited"]
    for filters, found in (
        (["--client", "heron"], 2),
        (["--role", "Therapeutin"], 1),
        (["--tag", "#pace"], 2),
        (["--since", "2026-01-02"], 2),
        (["--until", "2026-01-02"], 2),
        (["--quadrant", "collaborative_meaning"], 1),
        (["--observation", "B1"], 1),
        (["--flagged"], 1),
        (["--unplaced"], 1),
        (["--bin"], 0),
        (["--limit", "2"], 2),
    ):
        assert len(filled("list", *filters, "--json").json) == found, filters
    row = filled("list", "--json").json[2]
    assert (row["x"], row["y"], row["quadrant"]) == (0.3, 0.4, "collaborative_meaning")
    assert row["started_at"].startswith("2026-01-01T12:00:00")


def test_a_list_for_people_is_aligned_and_says_what_it_left_out(filled: Stance) -> None:
    lines = filled("list", "--limit", "2").out.splitlines()
    assert [line.index("2026") for line in lines[:2]] == [10, 10]
    assert lines[2] == "The newest 2 of 3 sessions; --limit shows more."
    assert filled("list", "--client", "Wren").out == "No sessions.\n"


def test_words_are_found_wherever_they_stand(filled: Stance) -> None:
    assert len(filled("search", "reed", "--json").json) == 2
    assert len(filled("search", "reeds", "again", "--json").json) == 1
    (row,) = filled("search", "hurry", "--json").json
    assert "hurry" in row["snippet"]
    assert "\x02" not in filled("search", "river").out
    assert filled("search", "nothing").out == "No session found.\n"


def test_the_beginning_or_the_end_of_an_id_is_enough(filled: Stance) -> None:
    ids = [row["id"] for row in filled("list", "--json").json]
    assert filled("show", ids[0][-8:], "--json").json["id"] == ids[0]
    assert filled("show", ids[1].upper(), "--json").json["id"] == ids[1]
    assert "More than one" in filled("show", ids[0][:8]).err
    for nobody in ("ffffffff", "%", "", "*"):
        refused = filled("show", nobody)
        assert (refused.code, "No id" in refused.err) == (1, True)
    shown = filled("show", ids[1]).out
    assert "The river" in shown
    assert "Observed B1" in shown
    assert "x -0.50  y -0.40" in shown


def test_an_option_that_makes_no_sense_is_wrong_usage(plain: Stance) -> None:
    for arguments in (
        ["list", "--limit", "0"],
        ["list", "--since", "2026-02-30"],
        ["list", "--quadrant", "best"],
        ["show"],
        ["nonsense"],
        ["list", "--lim", "3"],
        ["import"],
    ):
        assert plain(*arguments).code == 2, arguments


def test_drift_gives_the_numbers_of_the_golden_record(stance: Stance, tmp_path: Path) -> None:
    golden = json.loads(GOLDEN.read_text())
    for case in golden["cases"]:
        number = case["n"]
        journal = tmp_path / f"{number}.stance"
        rows = [
            f"2026-{index // 25 + 1:02d}-{index % 25 // 4 + 1:02d},{x},{y}\n"
            for index, (x, y) in enumerate(zip(golden["x"], golden["y"], strict=True))
        ]
        (tmp_path / "a.csv").write_text("date,x,y\n" + "".join(rows[:number]))
        stance("--journal", journal, "init", "--plain")
        stance("--journal", journal, "import", tmp_path / "a.csv")
        stance("--journal", journal, "intend", "0.5", "0.5")
        found = stance("drift", "--json", "--journal", journal).json
        assert (found["sessions"], found["role"]) == (number, "coach")
        assert found["earlier"]["state"] == case["status"]
        assert found["intended"]["state"] == case["intended"]
        for axis in ("x", "y"):
            _compare(found["earlier"][axis], case["numbers"], axis)
            _compare(found["intended"][axis], case["intended_numbers"], axis)
        assert found["notices"] == [look for look in golden["review_points"] if look <= number]


def _compare(found: dict[str, float] | None, expected: Any, axis: str) -> None:
    if expected is None:
        assert found is None
        return
    assert found is not None
    names = {"difference": "diff", "low": "lo", "high": "hi"}
    for name, value in found.items():
        assert value == pytest.approx(expected[axis][names.get(name, name)], abs=1e-6)


def test_drift_without_sessions_has_no_numbers(plain: Stance) -> None:
    assert plain("drift", "--json").json == {
        "sessions": 0,
        "role": "coach",
        "earlier": {"state": "not_enough", "x": None, "y": None},
        "intended": {"state": "not_set", "x": None, "y": None},
        "notices": [],
    }
    assert "not a classification" in plain("drift").out


def test_drift_looks_at_one_role_and_what_is_selected(filled: Stance) -> None:
    assert filled("drift", "--json").json["sessions"] == 1
    therapy = filled("drift", "--role", "therapist", "--json").json
    assert (therapy["role"], therapy["sessions"]) == ("therapist", 1)
    assert filled("drift", "--client", "Otter", "--json").json["sessions"] == 0
    assert filled("drift", "--tag", "pace", "--json").json["sessions"] == 1
    assert filled("drift", "--since", "2026-01-02", "--json").json["sessions"] == 0


@pytest.fixture
def many(plain: Stance, tmp_path: Path) -> Stance:
    """A journal with twenty sessions of one client, a day apart, and two events."""
    rows = [f"2026-01-{number:02d}T10:00,Heron,0.5,0.2,video\n" for number in range(1, 21)]
    (tmp_path / "b.csv").write_text("date,client,x,y,format\n" + "".join(rows))
    assert plain("import", tmp_path / "b.csv").code == 0
    plain("events", "--add", "Training", "--on", "2026-01-06")
    plain("events", "--add", "Move", "--on", "2026-01-11", "--role", "coach")
    return plain


def test_drift_takes_every_condition(many: Stance) -> None:
    asked: list[tuple[list[str], int]] = [
        (["--before-event", "training"], 5),
        (["--after-event", "Training"], 15),
        (["--after-supervision", "2026-01-16"], 5),
        (["--weekday", "mon", "--weekday", "tue"], 6),
        (["--hours", "10-11"], 20),
        (["--hours", "11-10"], 0),
        (["--session", "1"], 1),
        (["--session", "2-5"], 4),
        (["--session", "11-"], 10),
        (["--paid", "training"], 0),
        (["--agreement", "team"], 0),
        (["--before-event", "Move", "--session", "6-"], 5),
    ]
    for options, count in asked:
        found = many("drift", *options, "--json").json
        assert found["sessions"] == count, options
        assert found["earlier"]["state"] == found["intended"]["state"] == "not_compared"
        assert found["notices"] == []
        assert found["conditions"]


def test_drift_says_what_was_chosen_in_words(many: Stance) -> None:
    said = many("drift", "--after-event", "Training", "--weekday", "mon").out
    assert "Only: Mondays; since Training (2026-01-06)" in said
    assert "is said of all sessions of a role alone" in said


def test_a_condition_that_cannot_be_is_told(many: Stance) -> None:
    asked: list[tuple[list[str], int, str]] = [
        (["--hours", "9"], 2, "write it as 9-12"),
        (["--hours", "9-9"], 2, "write it as 9-12"),
        (["--session", "5-2"], 2, "such as 1, 2-5 or 11-"),
        (["--session", "0"], 2, "such as 1, 2-5 or 11-"),
        (["--before-event", "Party"], 1, "No event has the words"),
        (["--before-event", "Move", "--after-event", "Training"], 1, "one side"),
    ]
    for options, code, said in asked:
        ran = many("drift", *options)
        assert (ran.code, said in ran.err) == (code, True), options


def test_events_are_listed_added_and_taken_away(many: Stance) -> None:
    first, second = many("events", "--json").json
    assert (first["label"], first["day"], first["role"]) == ("Training", "2026-01-06", None)
    assert (second["label"], second["role"]) == ("Move", "coach")
    assert "2026-01-11  coach  Move" in many("events").out
    assert many("events", "--add", " ").code == 1
    many("events", "--add", "Move", "--on", "2026-02-01")
    assert "More than one event" in many("events", "--remove", "move").err
    assert many("events", "--remove", second["id"][-8:], "--json").json[0]["label"] == "Move"
    many("events", "--remove", "TRAINING")
    assert len(many("events", "--json").json) == 1
    many("events", "--remove", "Move")
    assert many("events").out == "No events.\n"


def test_reminders_are_listed_and_settled(plain: Stance) -> None:
    assert plain("reminders").out == "No reminders.\n"
    plain("log", "--client", "Finch", "--observation", "C1", "--observation", "D1")
    first, second = plain("reminders", "--json").json
    assert (first["client"], first["kind"], first["tier"]) == ("Finch", "follow_up", "C")
    assert plain("reminders", "--due").out == "Nothing is due.\n"
    end = first["id"][-10:]
    assert plain("reminders", "--done", end, "--json").json[0]["state"] == "done"
    assert plain("reminders", "--not-needed", second["id"]).code == 1
    assert "--until" in plain("reminders", "--snooze", second["id"]).err
    snoozed = plain(
        "reminders", "--snooze", second["id"], "--until", "2199-01-01", "--reason", "away", "--json"
    ).json
    assert (snoozed[0]["due_at"][:10], snoozed[0]["reason"]) == ("2199-01-01", "away")
    assert plain("reminders", "--not-needed", second["id"], "--reason", "done by phone").code == 0
    assert plain("reminders", "--json").json == []
    assert plain("reminders", "--done", "ffff").code == 1
    assert plain("reminders", "--done", "a", "--snooze", "b").code == 2
