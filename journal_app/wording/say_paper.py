"""Says what stands on everything that is printed or handed on."""

from __future__ import annotations

from datetime import date

from journal_app.wording.noop import QT_TRANSLATE_NOOP
from journal_app.wording.voice import Speaker

CONTEXT = "Paper"

_FOOTER = QT_TRANSLATE_NOOP("Paper", "Personal reflective notes, not a treatment record")
_DISCLAIMER = QT_TRANSLATE_NOOP(
    "Paper",
    "This journal supports your reflection. It does not assess clients, detect risk or replace "
    "supervision, professional judgement or emergency services.",
)
_WEEK = QT_TRANSLATE_NOOP("Paper", "{year} week {week}")


class PaperSpeaker(Speaker):
    """The part of ``Words`` about paper."""

    def paper_footer(self) -> str:
        """What these notes are, at the foot of every page."""
        return self._voice.say(CONTEXT, _FOOTER)

    def disclaimer(self) -> str:
        """What the journal is for, and what it does not do."""
        return self._voice.say(CONTEXT, _DISCLAIMER)

    def week(self, day: date) -> str:
        """The week of a day: *2026 week 47*."""
        year, week, _ = day.isocalendar()
        return self._voice.say(CONTEXT, _WEEK, week=week, year=year)
