"""Logs that come in as hours from before."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal_app.domain.errors import InvalidValue
from journal_app.domain.opening_balance import OpeningBalance
from journal_app.domain.practice import Role
from journal_app.services.bundle import Services
from journal_app.services.exchange.log_cells import DayOrder
from journal_app.services.exchange.log_reading import compared
from journal_app.services.hours_told import LogTaken
from tests.services.hours.asked import WORDS

LOG = """Coaching log of somebody,,,,,,,
,,,,,,,
Client Name,Contact Info,Individual/Group,# in Group,Start Date,End Date,Paid Hours,Pro-bono Hours
Ann Example,ann@example.org,Individual,1,03/25/2024,04/02/2024,"12,5",
Ben Example,,Group,6,1/2/2024,2/2/2024,3:30,1
Ben Example,,Group,6,1/2/2024,2/2/2024,3:30,1
Cleo,,Individual,,2024-02-29,present,0,2
Dan,,Individual,,30/30/2024,,1,
Eve,,Individual,,,,many,
Fay,,Individual,,2024-01-01,2024-02-01,,
Total,,,,,,25,4
"""


def test_a_client_log_comes_in_as_hours_from_before(
    services: Services, coach: Role, tmp_path: Path
) -> None:
    path = tmp_path / "log.csv"
    path.write_bytes(LOG.encode("utf-16"))
    preview = services.hours.preview_log(path, WORDS)
    assert preview.read == 8 == len(preview.new) + preview.already_there + len(preview.refused)
    assert [(one.line, one.code) for one in preview.refused] == [
        (8, "log_day_unreadable"),
        (9, "log_hours_unreadable"),
        (10, "balance_without_hours"),
        (11, "log_row_is_a_sum"),
    ]
    brought = services.hours.import_log(preview, coach.id).value
    taken = brought.new
    first = taken[0]
    assert (first.start, first.end) == (date(2024, 3, 25), date(2024, 4, 2))
    assert (first.paid_minutes, first.clients, first.people) == (750, 1, None)
    assert (taken[1].paid_minutes, taken[1].clients, taken[1].people) == (210, 6, 6)
    assert taken[3].end is None
    assert not any(word in str(taken) for word in ("Ann", "Example", "Cleo", "example.org"))
    again = services.hours.preview_log(path, WORDS)
    assert (len(again.new), again.already_there) == (0, 4)
    assert services.hours.import_log(preview, coach.id).value == LogTaken((), ())
    services.hours.take_back_log(brought)
    assert services.hours.balances() == ()


HEAD = (
    "Client Name,Individual/Group,Number in Group,Start Date,End Date,Paid Hours,Pro-bono Hours\n"
)


def test_a_row_that_has_grown_takes_the_place_of_what_was_there(
    services: Services, coach: Role, tmp_path: Path
) -> None:
    path = tmp_path / "log.csv"
    path.write_text(
        f"{HEAD}Ann,Individual,1,2024-01-08,,5,\nBen,Individual,1,2024-01-08,,9,\n"
        "Team,Group,4,2024-01-08,,3,\n"
    )
    first = services.hours.import_log(services.hours.preview_log(path, WORDS), coach.id).value.new
    services.hours.keep_balance(replace(first[0], label="my first one"))
    path.write_text(
        f"{HEAD}Ben,Individual,1,2024-01-08,,9,\nAnn,Individual,1,2024-01-08,2024-06-01,12,1\n"
        "Team,Group,4,2024-01-08,,3,\nCleo,Individual,1,2024-01-08,,4,\n"
    )
    preview = services.hours.preview_log(path, WORDS)
    assert (preview.read, len(preview.new), len(preview.grown), preview.already_there) == (
        4,
        1,
        1,
        2,
    )
    assert preview.grown[0].before.label == "my first one"
    before = services.hours.balances()
    taken = services.hours.import_log(preview).value
    ann = next(one for one in services.hours.balances() if one.id == first[0].id)
    assert (ann.paid_minutes, ann.pro_bono_minutes, ann.end) == (720, 60, date(2024, 6, 1))
    assert (ann.label, ann.role_id) == ("my first one", coach.id)
    assert services.hours.standing("icf_acc").tally.minutes == (12 + 1 + 9 + 3 + 4) * 60
    again = services.hours.preview_log(path, WORDS)
    assert (again.new, again.grown, again.already_there) == ((), (), 4)
    services.hours.take_back_log(taken)
    assert services.hours.balances() == before
    services.hours.import_log(preview, grown=False)
    assert services.hours.standing("icf_acc").tally.minutes == (5 + 9 + 3 + 13 + 4) * 60


@given(st.data())
def test_a_log_that_only_grows_is_told_apart_row_by_row(data: st.DataObject) -> None:
    def row(number: int, day: int, paid: int) -> OpeningBalance:
        return OpeningBalance("", str(number), source_id=f"log:{day}:{number}-{paid}",
                              paid_minutes=paid)  # fmt: skip

    plan = data.draw(st.lists(st.tuples(st.integers(1, 3), st.integers(0, 9)), max_size=8))
    known = [replace(row(at, day, paid), id=str(at)) for at, (day, paid) in enumerate(plan)]
    more = [data.draw(st.integers(0, 5)) for _ in plan]
    now = [row(at, day, paid + more[at]) for at, (day, paid) in enumerate(plan)]
    fresh = [row(len(plan) + at, 9, 1) for at in range(data.draw(st.integers(0, 3)))]
    rows = data.draw(st.permutations(now + fresh))
    new, grown = compared(rows, known)
    # Nothing is counted twice and nothing is lost, whichever was taken for which.
    replaced = sum(one.now.paid_minutes - one.before.paid_minutes for one in grown)
    sums = sum(one.paid_minutes for one in known) + replaced + sum(one.paid_minutes for one in new)
    assert len({one.before.id for one in grown}) == len(grown)
    assert all(one.before.paid_minutes <= one.now.paid_minutes for one in grown)
    if len(new) == len(fresh):
        assert sums == sum(one.paid_minutes for one in rows)
    else:
        assert len(new) > len(fresh)


def test_days_that_could_be_read_either_way_are_read_as_one_says(
    services: Services, tmp_path: Path
) -> None:
    path = tmp_path / "log.csv"
    path.write_text(f"{HEAD}A,Individual,1,03/04/2024,,1,\n")
    assumed = services.hours.preview_log(path, WORDS)
    assert (assumed.order_open, assumed.new[0].start) == (True, date(2024, 3, 4))
    said = services.hours.preview_log(path, WORDS, DayOrder.DAY_FIRST)
    assert (said.order_open, said.new[0].start) == (True, date(2024, 4, 3))
    path.write_text(f"{HEAD}A,Individual,1,03/25/2024,,1,\n")
    told = services.hours.preview_log(path, WORDS, DayOrder.DAY_FIRST)
    assert (told.order_open, told.new[0].start) == (False, date(2024, 3, 25))


def test_days_are_read_in_the_order_the_file_shows(services: Services, tmp_path: Path) -> None:
    path = tmp_path / "log.csv"
    head = "Klient;Beginn;Ende;Bezahlte Stunden;Unbezahlte Stunden\n"
    path.write_text(f"{head}A;03.04.2024;5. März 2025;1;\n", "utf-8")
    (one,) = services.hours.preview_log(path, WORDS).new
    assert (one.start, one.end) == (date(2024, 4, 3), date(2025, 3, 5))


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "import_file_empty"),
        (b"date,client\n2024-01-01,A\n", "log_without_headings"),
        (b"PK\x03\x04 no archive", "import_archive_unreadable"),
        (b"\x00\x01\x02\x03" * 9, "encoding_unknown"),
    ],
)
def test_what_is_no_log_gets_a_sentence_and_changes_nothing(
    services: Services, tmp_path: Path, content: bytes, code: str
) -> None:
    path = tmp_path / "log.csv"
    path.write_bytes(content)
    with pytest.raises(InvalidValue) as refused:
        services.hours.preview_log(path, WORDS)
    assert WORDS.error(refused.value)
    assert services.hours.balances() == ()
    assert refused.value.code == code
