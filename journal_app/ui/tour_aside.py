"""The pictures of pages that have no place of their own in the rail, and of each settings page."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from journal_app.services.bundle import Services
from journal_app.ui.pages.settings.sections import SECTIONS
from journal_app.ui.shell import Shell

Take = Callable[[QWidget, str], None]

_SESSIONS = """\
client;date;time;minutes;knowledge;meaning;text
Heron;2026-03-02;09:00;60;2;7;What she said she would try first.
Grebe;2026-03-03;14:30;50;;;A long silence, and then the sentence he came for.
Grebe;2026-03-10;14:30;50;8;9;He asked me what I would do.
Heron;31.31.2026;09:00;60;5;5;A day that no calendar knows.
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


def take_aside(shell: Shell, services: Services, take: Take) -> None:
    """Take all of them over the sample journal."""
    for section in SECTIONS:
        shell.open_settings(section.name)
        take(shell, f"settings-{section.name}")
    newest = services.journal.entries(limit=1)[0]
    shell.open_entry(newest.id)
    take(shell, "entry")
    loop = services.referrals.open()[0]
    shell.open_referral(loop.id)
    take(shell, "referral")
    shell.open_record(loop.id)
    take(shell, "record")
    shell.prepare_conversation(loop.id)
    take(shell, "preparation")
    shell.open_client(loop.client)
    take(shell, "client")
    shell.set_intention()
    take(shell, "intention")
    shell.place_again()
    take(shell, "again")
    shell.intake.place()
    take(shell, "placing")
    _take_importing(shell, newest.started_at.strftime("%Y%m%d"), take)


def _take_importing(shell: Shell, day: str, take: Take) -> None:
    shell.intake.bring_in()
    take(shell, "importing")
    with tempfile.TemporaryDirectory(prefix="stance-tour-") as folder:
        for name, text in (("sessions.csv", _SESSIONS), ("calendar.ics", _CALENDAR.format(day))):
            source = Path(folder) / name
            source.write_text(text, encoding="utf-8", newline="\r\n")
            shell.intake.open_source(source)
            take(shell, f"importing-{source.suffix[1:]}")
