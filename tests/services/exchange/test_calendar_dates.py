"""Dates for a calendar: read back as they were, without a word of the journal."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from journal_app.domain.reminder import Reminder, ReminderKind
from journal_app.services.exchange.calendar_dates import LONG, calendar_of

NOW = datetime(2026, 3, 14, 15, 30, tzinfo=UTC)
SENTENCE = "A follow-up you planned is due"
LONG_SENTENCE = "Eine Nachfrage, die Sie geplant haben, ist fällig; bitte öffnen Sie das Journal, ✓"

instants = st.datetimes(datetime(1990, 1, 1), datetime(2199, 1, 1), timezones=st.just(UTC))


def reminder(due_at: datetime, name: str = "1") -> Reminder:
    return Reminder(
        name, ReminderKind.OWN, due_at, due_at, text="Call Mrs. Secret", client="Heron",
        reason="She cried",
    )  # fmt: skip


def events(content: bytes) -> list[object]:
    return list(Calendar.from_ical(content).walk("VEVENT"))


@given(st.lists(instants, max_size=12), st.sampled_from([SENTENCE, LONG_SENTENCE, "a;b,c\\n"]))
def test_it_reads_back_as_it_was(dates: list[datetime], sentence: str) -> None:
    waiting = [reminder(date, str(number)) for number, date in enumerate(dates)]
    read = events(calendar_of(waiting, sentence, NOW))
    assert len(read) == len(waiting)
    for event, one in zip(read, waiting, strict=True):
        begin = event.decoded("dtstart")  # type: ignore[attr-defined]
        assert begin == one.due_at.replace(microsecond=0)
        assert event.decoded("dtend") - begin == LONG  # type: ignore[attr-defined]
        assert str(event["summary"]) == sentence  # type: ignore[index]
        (alarm,) = event.walk("VALARM")  # type: ignore[attr-defined]
        assert alarm.decoded("trigger") == timedelta()


def test_no_code_and_no_words_stand_in_it() -> None:
    content = calendar_of([reminder(NOW)], SENTENCE, NOW).decode()
    for word in ("Secret", "Heron", "cried", "own"):
        assert word not in content
    texts = [line for line in content.split("\r\n") if line.startswith(("SUMMARY", "DESC"))]
    assert [text.partition(":")[2] for text in texts] == [SENTENCE, SENTENCE]


def test_lines_are_folded_and_end_as_they_should() -> None:
    content = calendar_of([reminder(NOW)], LONG_SENTENCE * 2, NOW)
    lines = content.split(b"\r\n")
    assert b"\n" not in content.replace(b"\r\n", b"")
    assert all(len(line) <= 75 for line in lines)
    assert any(line.startswith(b" ") for line in lines)
    (event,) = events(content)
    assert str(event["summary"]) == LONG_SENTENCE * 2  # type: ignore[index]


def test_an_instant_is_the_same_whatever_zone_it_was_set_in() -> None:
    summer = datetime(2026, 3, 29, 9, tzinfo=ZoneInfo("Europe/Berlin"))
    content = calendar_of([reminder(summer)], SENTENCE, NOW)
    assert b"DTSTART:20260329T070000Z" in content


def test_saved_again_it_moves_what_is_there() -> None:
    first = events(calendar_of([reminder(NOW)], SENTENCE, NOW))[0]
    later = NOW + timedelta(minutes=5)
    second = events(calendar_of([reminder(NOW + timedelta(days=1))], SENTENCE, later))[0]
    assert first["uid"] == second["uid"]  # type: ignore[index]
    assert first["sequence"] < second["sequence"]  # type: ignore[index]


def test_nothing_waiting_is_a_calendar_all_the_same() -> None:
    assert events(calendar_of([], SENTENCE, NOW)) == []
