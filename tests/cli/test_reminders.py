"""Reminders for schedulers and calendars: counts, an exit code, dates; no content."""

from __future__ import annotations

import stat
import sys
from pathlib import Path

from icalendar import Calendar

from journal_app.services.reminders import UPKEEP
from journal_app.storage.database import Database
from tests.cli.conftest import Stance


def with_some_due(plain: Stance, journal: Path) -> int:
    """Follow-ups whose day came while nobody looked; how many."""
    plain("log", "--client", "Heron", "--observation", "B1")
    database = Database.open(journal, None)
    with database.raw_transaction() as connection:
        connection.execute("UPDATE reminder SET due_at = 0 WHERE kind = 'follow_up'")
    (count,) = database.read("SELECT count(*) FROM reminder WHERE due_at = 0")[0]
    database.close()
    assert count > 1
    return int(count)


def test_due_says_counts_and_kinds_and_nothing_else(plain: Stance, journal: Path) -> None:
    assert plain("reminders", "--due", "--json").json == {"due": 0, "kinds": {}}
    count = with_some_due(plain, journal)
    ran = plain("reminders", "--due")
    assert (ran.code, ran.out) == (0, f"{count} due: follow up {count}\n")
    assert "Heron" not in ran.out
    said = {"due": count, "kinds": {"follow_up": count}}
    assert plain("reminders", "--due", "--json").json == said


def test_quiet_speaks_by_its_exit_code(plain: Stance, journal: Path) -> None:
    assert (plain("reminders", "--due", "--quiet").code) == 0
    with_some_due(plain, journal)
    ran = plain("reminders", "--due", "--quiet")
    assert (ran.code, ran.out, ran.err) == (3, "", "")
    assert plain("reminders", "--quiet").code == 2


def test_dates_are_saved_for_a_calendar(plain: Stance, tmp_path: Path) -> None:
    plain("log", "--client", "Heron", "--observation", "B1")
    count = len(plain("reminders", "--json").json) + len(UPKEEP)
    target = tmp_path / "dates.ics"
    ran = plain("reminders", "--ics", str(target))
    assert (ran.code, ran.out) == (0, f"Saved {count} dates to {target}.\n")
    content = target.read_bytes()
    assert b"Heron" not in content
    assert len(Calendar.from_ical(content).walk("VEVENT")) == count
    assert stat.S_IMODE(target.stat().st_mode) == 0o600 or sys.platform == "win32"
    assert plain("reminders", "--ics", str(target)).code == 1
    assert target.read_bytes() == content
    assert plain("reminders", "--ics", str(target), "--force").code == 0
    assert plain("reminders", "--ics", str(tmp_path / "none" / "x.ics")).code == 1
