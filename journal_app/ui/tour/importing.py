"""Bringing sessions in from elsewhere: what a file is made of, a calendar, what came in."""

from __future__ import annotations

import tempfile
from pathlib import Path

from journal_app.ui.pages.importing.job import Job
from journal_app.ui.pages.importing.page import ImportPage
from journal_app.ui.pages.today_page import TodayPage
from journal_app.ui.rail import Place
from journal_app.ui.tour.visit import Visit
from journal_app.ui.widgets.into_view import bring_into_view

_SESSIONS = """\
client;date;time;minutes;knowledge;meaning;text
Heron;2026-03-02;09:00;60;2;7;What she said she would try first.
Grebe;2026-03-03;14:30;50;;;A long silence, and then the sentence he came for.
Grebe;2026-03-10;14:30;50;8;9;He asked me what I would do.
Anna Berger;2026-03-11;09:00;60;5;5;She named what was left out.
Heron;31.31.2026;09:00;60;5;5;A day that no calendar knows.
"""
_NOTE = """\
---
date: 2026-03-0{0}
tags: [silence, team]
---
What she said, and what I did not ask.
"""
_CALENDAR = """\
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//invented//EN
BEGIN:VEVENT
UID:one@invented
DTSTART:{0}T080000Z
DTEND:{0}T090000Z
SUMMARY:Heron
END:VEVENT
BEGIN:VEVENT
UID:two@invented
DTSTART:{0}T130000Z
DTEND:{0}T135000Z
SUMMARY:Grebe
END:VEVENT
END:VCALENDAR
"""


def take_all(visit: Visit) -> None:
    """A table of sessions with its columns, what would come in, a calendar, and what was taken."""
    visit.shell.intake.bring_in()
    visit.take("importing", small=True)
    page = visit.page("importing", ImportPage)
    newest = visit.services.journal.entries(limit=1)[0]
    day = newest.started_at.strftime("%Y%m%d")
    with tempfile.TemporaryDirectory(prefix="stance-tour-") as folder:
        for name, text in (("sessions.csv", _SESSIONS), ("calendar.ics", _CALENDAR.format(day))):
            source = Path(folder) / name
            source.write_text(text, encoding="utf-8", newline="\r\n")
            visit.shell.intake.open_source(source)
            visit.take(f"importing-{source.suffix[1:]}", small=True)
        visit.shell.intake.open_source(Path(folder) / "sessions.csv")
        bring_into_view(page.codes)
        visit.take("importing-codes")
        notes = Path(folder) / "notes"
        notes.mkdir()
        for number in (1, 2):
            note = notes / f"2026-03-0{number}.md"
            note.write_text(_NOTE.format(number), encoding="utf-8")
        visit.shell.intake.open_source(notes)
        visit.take("importing-notes", small=True)
        bring_into_view(page.mapping)
        visit.take("importing-meanings")
        job = Job()
        job.told(300, 1200)
        page.progress.follow(job, notes.name, lambda done, of: f"{done} / {of}")
        visit.take("importing-reading")
        page.progress.end()
        visit.shell.intake.open_source(Path(folder) / "sessions.csv")
        _take_through(visit, page)


def _take_through(visit: Visit, page: ImportPage) -> None:
    """What comes in is placed afterwards."""
    page.take.click()
    visit.take("importing-done", small=True)
    today = visit.place(Place.TODAY, TodayPage)
    visit.camera.rest(visit.shell)
    bring_into_view(today.placing)
    visit.take("today-to-place")
