"""What is read from a CSV of sessions, and what is refused, line by line."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from journal_app.domain.errors import InvalidValue
from journal_app.domain.grid import Certainty, Position
from journal_app.services.exchange.records import SessionsFile
from journal_app.storage.payload import savable

Read = Callable[..., SessionsFile]
FULL = (
    "date,minutes,client,role,format,seen,me,x1,y1,x2,y2,charge,familiarity,tags,"
    "observations,supervision_question\n"
    '2026-03-14T13:00+01:00,60,Heron,coach,Video,"Two\nlines","in, me",-0.5,0.2,0.3,0.4,3,1,'
    '"pace; loss",B1 C2,Why so fast?\n'
)


def test_every_column_finds_its_place(read_csv: Read) -> None:
    (session,) = read_csv(FULL).sessions
    draft = session.draft
    assert draft.started_at == datetime(2026, 3, 14, 12, tzinfo=UTC)
    assert (draft.zone, draft.minutes, draft.client) == ("+01:00", 60, "Heron")
    assert (session.role, draft.format) == ("coach", "video")
    assert (draft.seen, draft.me) == ("Two\nlines", "in, me")
    assert [moment.placement.position for moment in draft.moments] == [
        Position(-0.5, 0.2),
        Position(0.3, 0.4),
    ]
    assert {moment.placement.made_at for moment in draft.moments} == {draft.ended_at}
    assert {moment.placement.certainty for moment in draft.moments} == {Certainty.CLEAR}
    assert (draft.charge, draft.familiarity) == (3, 1)
    assert draft.tags == ("pace", "loss")
    assert [tick.signal for tick in draft.observations] == ["B1", "C2"]
    assert draft.to_supervision
    assert draft.supervision_question == "Why so fast?"


def test_only_the_date_is_needed_and_a_day_means_noon_there(read_csv: Read) -> None:
    (session,) = read_csv("Date\n2026-07-01\n").sessions
    assert session.draft.started_at == datetime(2026, 7, 1, 10, tzinfo=UTC)
    assert session.draft.zone == "Europe/Berlin"
    assert session.draft.moments == ()


@pytest.mark.parametrize(
    ("written", "instant", "zone"),
    [
        ("2026-07-01T09:30", datetime(2026, 7, 1, 7, 30, tzinfo=UTC), "Europe/Berlin"),
        ("2026-07-01 09:30:15", datetime(2026, 7, 1, 7, 30, 15, tzinfo=UTC), "Europe/Berlin"),
        ("2026-07-01T09:30Z", datetime(2026, 7, 1, 9, 30, tzinfo=UTC), "UTC"),
        ("2026-07-01T09:30-0330", datetime(2026, 7, 1, 13, tzinfo=UTC), "-03:30"),
        ("2026-07-01T09:30[Asia/Tokyo]", datetime(2026, 7, 1, 0, 30, tzinfo=UTC), "Asia/Tokyo"),
        ("2026-07-01T09:30+02:00[Europe/Paris]", datetime(2026, 7, 1, 7, 30, tzinfo=UTC),
         "Europe/Paris"),
    ],
)  # fmt: skip
def test_dates_carry_their_zone_or_are_local(
    read_csv: Read, written: str, instant: datetime, zone: str
) -> None:
    (session,) = read_csv(f"date\n{written}\n").sessions
    assert (session.draft.started_at, session.draft.zone) == (instant, zone)


@pytest.mark.parametrize(
    ("column", "cell", "code"),
    [
        ("minutes", "sixty", "not_a_whole_number"),
        ("minutes", "0", "minutes_out_of_range"),
        ("minutes", "5000", "minutes_out_of_range"),
        ("hours", "long", "not_a_number"),
        ("hours", "0", "minutes_out_of_range"),
        ("people", "0", "people_out_of_range"),
        ("charge", "9", "scale_out_of_range"),
        ("familiarity", "very", "not_a_whole_number"),
    ],
)
def test_a_number_that_cannot_be_read_is_left_out_and_its_session_stands(
    read_csv: Read, column: str, cell: str, code: str
) -> None:
    found = read_csv(f"date,me,{column}\n2026-01-01,Said,{cell}\n2026-01-02,More,\n")
    assert found.refused == ()
    assert [session.draft.me for session in found.sessions] == ["Said", "More"]
    draft = found.sessions[0].draft
    assert (draft.minutes, draft.people, draft.charge, draft.familiarity) == (None,) * 4
    (remark,) = found.remarks
    assert (remark.line, remark.code, remark.details["file"]) == (2, code, "a.csv")


@pytest.mark.parametrize(
    ("row", "code"),
    [
        ("2026-02-30,,,", "date_impossible"),
        ("2026-02-03T25:00,,,", "date_impossible"),
        ("2026-03-29T02:30[Europe/Berlin],,,", "date_impossible"),  # left out: summer time begins
        ("2026-02-03T10:00+25:00,,,", "unknown_zone"),
        ("03.02.2026,,,", "date_unreadable"),
        (",0,0,", "date_missing"),
        ("1776-07-04,,,", "date_out_of_range"),
        ("2026-02-03T10:00[Mars/Base],,,", "unknown_zone"),
        ("2026-02-03,1.05,0,", "coordinate_out_of_range"),
        ("2026-02-03,nan,0,", "not_a_number"),
        ("2026-02-03,1e999,0,", "coordinate_out_of_range"),
        ("2026-02-03,0,,", "coordinate_missing"),
        ("2026-02-03,,,60,more", "row_too_long"),
        ("2026-02-03,0\0,0,", "row_not_text"),
        ('2026-02-03,"0"x,0,', "row_unreadable"),
    ],
)
def test_a_bad_row_is_refused_by_its_line_and_the_next_is_read(
    read_csv: Read, row: str, code: str
) -> None:
    found = read_csv(f"date,x,y,minutes\n2026-01-01,0,0,\n\n{row}\n2026-01-02,0,0,\n")
    (refusal,) = found.refused
    assert (refusal.line, refusal.code) == (4, code)
    assert refusal.details["file"] == "a.csv"
    assert refusal.details["line"] == 4
    assert [session.line for session in found.sessions] == [2, 5]


def test_lines_are_those_of_the_file_where_rows_begin(read_csv: Read) -> None:
    text = 'date,seen\r\n2026-01-01,"one\r\ntwo\r\nthree"\r\n\r\n2026-01-02,four\r\nnever,five\r\n'
    found = read_csv(text)
    assert [session.line for session in found.sessions] == [2, 6]
    assert [refusal.line for refusal in found.refused] == [7]
    assert found.sessions[0].draft.seen == "one\r\ntwo\r\nthree"


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_a_line_ends_as_in_any_file_and_nowhere_else(read_csv: Read, end: str) -> None:
    rows = ("date,seen", "2026-01-01,a\x85b\u2028c", '2026-01-02,"d', 'e"', "never,f", "2026-01-03")
    found = read_csv(end.join(rows))
    said = [session.draft.seen for session in found.sessions]
    assert said == ["a\x85b\u2028c", f"d{end}e", ""]
    assert [session.line for session in found.sessions] == [2, 3, 6]
    assert [refusal.line for refusal in found.refused] == [5]


def test_a_quotation_mark_that_never_closes_takes_only_what_follows(read_csv: Read) -> None:
    found = read_csv('date,seen\n2026-01-01,good\n2026-01-02,"open\n2026-01-03,lost\n')
    assert [session.line for session in found.sessions] == [2]
    assert [(refusal.line, refusal.code) for refusal in found.refused] == [(3, "row_unreadable")]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("when,x\n", "column_missing"),
        ("\n\n", "column_missing"),
        ("date,x,X\n", "column_twice"),
        ('"date', "header_unreadable"),
    ],
)
def test_a_file_that_cannot_be_read_at_all_is_refused_whole(
    read_csv: Read, text: str, code: str
) -> None:
    with pytest.raises(InvalidValue) as caught:
        read_csv(text)
    assert caught.value.code == code
    assert caught.value.details["file"] == "a.csv"


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_delimiters_are_told_apart_by_the_header(read_csv: Read, delimiter: str) -> None:
    head = delimiter.join(("date", "x", "y", "seen"))
    cells = delimiter.join(("2026-01-01", '"-0,35"', '"0,2"', '"a;b,c\td"'))
    (session,) = read_csv(f"{head}\n{cells}\n").sessions
    assert session.draft.point == (-0.35, 0.2)
    assert session.draft.seen == "a;b,c\td"


def test_a_spreadsheets_separator_line_is_passed_over(read_csv: Read) -> None:
    found = read_csv("sep=;\r\ndate;x;y\r\n2026-01-01;0,5;0\r\n2026-01-02;2;0\r\n")
    assert found.sessions[0].draft.point == (0.5, 0.0)
    assert found.refused[0].line == 4


def test_other_words_for_columns_are_understood_and_unknown_ones_named(read_csv: Read) -> None:
    found = read_csv("Started At,Client Code,Notes,mood,,mood\n2026-01-01,Otter,hm,3,,4\n")
    assert found.unknown_columns == ("mood", "mood")
    assert (found.sessions[0].draft.client, found.sessions[0].draft.seen) == ("Otter", "hm")


def test_an_exact_name_wins_over_another_word_for_it(read_csv: Read) -> None:
    found = read_csv("date,text,seen\n2026-01-01,other,mine\n")
    assert found.sessions[0].draft.seen == "mine"
    assert found.unknown_columns == ("text",)


def test_places_between_two_steps_are_moved_and_counted(read_csv: Read) -> None:
    found = read_csv("date,x,y\n2026-01-01,0.37,0.2\n2026-01-02,0.35,0.2\n")
    assert found.moved_marks == 1
    assert found.sessions[0].draft.point == (0.35, 0.2)


def test_a_mean_beside_moments_is_taken_as_such_and_anything_else_refused(read_csv: Read) -> None:
    head = "date,x,y,x1,y1,x2,y2\n"
    fitting = read_csv(head + "2026-01-01,0.1,0.3,0,0.2,0.2,0.4\n")
    assert len(fitting.sessions[0].draft.moments) == 2
    other = read_csv(head + "2026-01-01,0.5,0.3,0,0.2,0.2,0.4\n")
    assert other.refused[0].code == "moments_twice"


def test_eight_moments_are_too_many(read_csv: Read) -> None:
    head = ",".join(f"x{n},y{n}" for n in range(1, 9))
    found = read_csv(f"date,{head}\n2026-01-01{',0.1' * 16}\n")
    assert found.refused[0].code == "too_many_moments"


def test_an_observation_nobody_knows_is_refused(read_csv: Read) -> None:
    found = read_csv('date,observations\n2026-01-01,A9\n2026-01-02,"b1: ""said so""; B1; c2;"\n')
    assert found.refused[0].code == "observation_unknown"
    ticks = found.sessions[0].draft.observations
    assert [(tick.signal, tick.words) for tick in ticks] == [("B1", '"said so"'), ("C2", "")]


def test_equal_rows_are_two_sessions_and_the_same_file_gives_the_same_sources(
    read_csv: Read,
) -> None:
    text = "date,seen\n2026-01-01,a\n2026-01-01,a\n2026-01-01,b\n"
    sources = [session.source_id for session in read_csv(text).sessions]
    assert len(set(sources)) == 3
    other_writing = text.replace(",", ";").replace("\n", "\r\n").encode("utf-16")
    assert [session.source_id for session in read_csv(other_writing).sessions] == sources


def test_an_id_of_ours_is_kept_and_must_not_come_twice(read_csv: Read) -> None:
    id_ = "01a20071-0db2-755a-ba8f-2e10cb05eda9"
    found = read_csv(f"date,id\n2026-01-01,{id_}\n2026-01-02,{id_}\n2026-01-03,7\n")
    assert found.sessions[0].draft.id == id_
    assert found.refused[0].code == "id_twice"
    assert found.sessions[1].source_id.startswith("csv:")


def test_a_huge_field_is_refused_and_a_large_one_read(read_csv: Read) -> None:
    large, huge = "word " * 40_000, "x" * 1_000_001
    found = read_csv(f"date,seen\n2026-01-01,{large}\n2026-01-02,{huge}\n2026-01-03,ok\n")
    assert [session.draft.seen for session in found.sessions] == [large, "ok"]
    assert [(refusal.line, refusal.code) for refusal in found.refused] == [(3, "text_too_long")]


def test_a_broken_byte_refuses_its_row_alone(read_csv: Read) -> None:
    data = "date,seen\n2026-01-01,Grüße\n2026-01-02,".encode() + b"\xff\n2026-01-03,ok\n"
    found = read_csv(data)
    assert [(refusal.line, refusal.code) for refusal in found.refused] == [(3, "row_not_utf8")]
    assert len(found.sessions) == 2


def test_what_is_read_can_be_saved_as_it_is(read_csv: Read) -> None:
    odd = "\x01a\x02 b\x7f"
    text = FULL + f'2026-03-15,60,{odd},{odd},{odd},{odd},{odd},,,0,0,,,"{odd}; #; {odd}",,{odd}\n'
    found = read_csv(text)
    assert [session.line for session in found.sessions] == [2, 4]
    for session in found.sessions:
        assert savable(session.draft) == session.draft
    assert found.sessions[1].draft.client == "a b"
    assert found.sessions[1].draft.tags == ("a b",)


def test_a_row_is_known_by_the_same_name_in_every_version(read_csv: Read) -> None:
    found = read_csv('date,seen,client\n2026-01-01," Grüße, ""Heron""\n",K1\n'.encode())
    digest = "185f9ff81add3bb7accb1145ce28bd768851aef47f811c8957e9620f10be442f"
    assert found.sessions[0].source_id == f"csv:{digest}:1"
