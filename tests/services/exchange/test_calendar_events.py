"""Calendars: zones, rules, exceptions, all-day, what was called off, and hostile ones."""

from __future__ import annotations

import contextlib
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from journal_app.domain.errors import InvalidValue
from journal_app.services.exchange import calendar_events
from journal_app.services.exchange.calendar_events import CalendarFile, read_calendar

SINCE, UNTIL = date(2026, 1, 1), date(2026, 12, 31)


@pytest.fixture
def read(tmp_path: Path):  # type: ignore[no-untyped-def]
    """Reads events from the lines between BEGIN:VEVENT and END:VEVENT."""

    def run(*events: str, head: str = "", zone: str = "Europe/Berlin") -> CalendarFile:
        body = "".join(f"BEGIN:VEVENT\n{event.strip()}\nEND:VEVENT\n" for event in events)
        text = f"BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//x//y\n{head}{body}END:VCALENDAR\n"
        path = tmp_path / "a.ics"
        path.write_bytes(text.replace("\n", "\r\n").encode())
        return read_calendar(path, SINCE, UNTIL, zone)

    return run


def starts(found: CalendarFile) -> list[str]:
    return [one.started_at.strftime("%m-%dT%H:%M") for one in found.events]


def test_zones_floating_times_and_lengths(read) -> None:  # type: ignore[no-untyped-def]
    found = read(
        "UID:1\nDTSTART;TZID=America/New_York:20260305T100000\nDTEND;TZID=America/New_York:20260305T105000",
        "UID:2\nDTSTART:20260306T100000Z\nDURATION:PT1H30M",
        "UID:3\nDTSTART:20260307T100000\nDTEND:20260307T110000",
        "UID:4\nDTSTART:20260308T100000Z",
    )
    assert starts(found) == ["03-05T15:00", "03-06T10:00", "03-07T09:00", "03-08T10:00"]
    assert [one.zone for one in found.events] == [
        "America/New_York", "Europe/Berlin", "Europe/Berlin", "Europe/Berlin",
    ]  # fmt: skip
    assert [one.minutes for one in found.events] == [50, 90, 60, None]


def test_a_rule_keeps_the_wall_clock_and_obeys_exceptions(read) -> None:  # type: ignore[no-untyped-def]
    found = read(
        "UID:1\nDTSTART;TZID=Europe/Berlin:20260316T100000\nDURATION:PT50M\nRRULE:FREQ=WEEKLY;COUNT=5\n"
        "EXDATE;TZID=Europe/Berlin:20260323T100000\nRDATE;TZID=Europe/Berlin:20260501T080000",
        "UID:1\nRECURRENCE-ID;TZID=Europe/Berlin:20260406T100000\n"
        "DTSTART;TZID=Europe/Berlin:20260407T150000\nDURATION:PT30M",
        "UID:1\nRECURRENCE-ID;TZID=Europe/Berlin:20260413T100000\n"
        "DTSTART;TZID=Europe/Berlin:20260413T100000\nSTATUS:CANCELLED",
    )
    assert starts(found) == ["03-16T09:00", "03-30T08:00", "04-07T13:00", "05-01T06:00"]
    assert found.cancelled == 1
    assert not found.refused


def test_an_endless_rule_stays_within_the_days_asked_for(read) -> None:  # type: ignore[no-untyped-def]
    found = read("UID:1\nDTSTART:20200101T100000Z\nDURATION:PT1H\nRRULE:FREQ=DAILY")
    assert len(found.events) == 365
    assert (found.events[0].started_at.year, found.is_cut) == (2026, False)


def test_all_day_cancelled_and_longer_ones(read) -> None:  # type: ignore[no-untyped-def]
    found = read(
        "UID:1\nDTSTART;VALUE=DATE:20260401\nDTEND;VALUE=DATE:20260402",
        "UID:2\nDTSTART:20260402T100000Z\nSTATUS:cancelled",
        "UID:3\nDTSTART:20260403T100000Z\nDTEND:20260406T100000Z",
    )
    assert [(one.all_day, one.minutes) for one in found.events] == [(True, None)]
    assert (found.cancelled, found.longer) == (1, 1)


def test_what_would_never_end_is_refused_or_taken_as_one(read) -> None:  # type: ignore[no-untyped-def]
    found = read(
        "UID:1\nDTSTART:20260401T100000Z\nRRULE:FREQ=SECONDLY",
        "UID:2\nDTSTART:20260402T100000Z\nRRULE:FREQ=DAILY;INTERVAL=0",
        "UID:3\nDTSTART:20260403T100000Z\nRRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
        "UID:4\nDTSTART:20260406T100000Z\nRRULE:FREQ=DAILY;INTERVAL=7;BYDAY=TU",
        "UID:5\nDTSTART:20260404T100000Z\nRRULE:FREQ=DAILY;BYMINUTE="
        + ",".join(map(str, range(60))),
        "UID:6\nDTSTART:20260405T100000Z",
    )  # fmt: skip
    assert starts(found) == ["04-03T10:00", "04-05T10:00", "04-06T10:00"]
    assert [refusal.code for refusal in found.refused] == [
        "calendar_rule_too_often", "calendar_event_unreadable", "calendar_rule_too_often",
    ]  # fmt: skip
    assert found.refused[0].details["record"] == "event 1"


def test_too_many_are_cut_and_told(read, monkeypatch: pytest.MonkeyPatch) -> None:  # type: ignore[no-untyped-def]
    monkeypatch.setattr(calendar_events, "MOST_EVENTS", 10)
    found = read("UID:1\nDTSTART:20260101T100000Z\nRRULE:FREQ=DAILY")
    assert (len(found.events), found.is_cut) == (10, True)


def test_an_occurrence_is_the_same_after_it_was_moved(read) -> None:  # type: ignore[no-untyped-def]
    single = read("UID:1\nDTSTART:20260401T100000Z"), read("UID:1\nDTSTART:20260402T110000Z")
    assert single[0].events[0].source_id == single[1].events[0].source_id
    rule = "UID:1\nDTSTART:20260401T100000Z\nRRULE:FREQ=WEEKLY;COUNT=2"
    moved = "UID:1\nRECURRENCE-ID:20260408T100000Z\nDTSTART:20260409T100000Z"
    before, after = read(rule), read(rule, moved)
    assert [one.source_id for one in before.events] == [one.source_id for one in after.events]


@pytest.mark.parametrize(
    "content", [b"nothing", b"BEGIN:VCARD\nEND:VCARD\n", b"\xff\xfe\x00", b"\0"]
)
def test_what_is_no_calendar_is_refused(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "a.ics").write_bytes(content)
    with pytest.raises(InvalidValue):
        read_calendar(tmp_path / "a.ics", SINCE, UNTIL, "UTC")


LINES = st.lists(
    st.sampled_from(
        [
            "BEGIN:VEVENT", "END:VEVENT", "BEGIN:VTIMEZONE", "END:VTIMEZONE", "TZID:Nowhere/X",
            "DTSTART;TZID=Nowhere/X:20260401T100000", "DTSTART:20260401", "DTSTART:99999999T999999",
            "DTSTART;VALUE=DATE:20260401", "DTEND:20260101T000000Z", "DURATION:-PT5H",
            "DURATION:P9999999D", "RRULE:FREQ=YEARLY;BYEASTER=1", "RRULE:FREQ=WEEKLY;UNTIL=2026",
            "RRULE:", "RRULE:FREQ=DAILY;COUNT=-1", "EXDATE:x", "RDATE;VALUE=PERIOD:x/y", "UID:1",
            "RECURRENCE-ID:20260401T100000Z", "X-WR-TIMEZONE:Moon/Base", "STATUS:CANCELLED",
            "SUMMARY:\\n\\,\\;☂", " folded", "garbage",
        ]
    ),
    max_size=14,
)  # fmt: skip


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(lines=LINES, noise=st.binary(max_size=20))
def test_no_calendar_raises_anything_else_nor_hangs(
    tmp_path: Path, lines: list[str], noise: bytes
) -> None:
    text = "\r\n".join(["BEGIN:VCALENDAR", "BEGIN:VEVENT", *lines, "END:VEVENT", "END:VCALENDAR"])
    (tmp_path / "a.ics").write_bytes(text.encode() + noise)
    with contextlib.suppress(InvalidValue):
        read_calendar(tmp_path / "a.ics", SINCE, UNTIL, "Europe/Berlin")
