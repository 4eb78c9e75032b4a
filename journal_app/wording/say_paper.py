"""Says what stands on everything that is printed or handed on."""

from __future__ import annotations

from datetime import date

from journal_app.wording import time_words
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
        return self._voice.say(CONTEXT, _WEEK, week=week, year=str(year))

    def out(self, key: str, /, **details: object) -> str:
        """A line of a file that is taken out, by its key in ``out_words.TEXTS``."""
        from journal_app.wording import out_words

        return self._voice.say(out_words.CONTEXT, out_words.TEXTS[key], **details)

    def day(self, day: date) -> str:
        """A day with its year: *21 Nov 2026*."""
        return time_words.day_text(self._voice, day)

    def month(self, year: int, month: int) -> str:
        """A month with its year: *Nov 2026*."""
        return self.out("month", month=time_words.month_text(self._voice, month), year=str(year))
