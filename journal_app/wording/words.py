"""All words of the program in one place: codes and values in, sentences out.

The window makes ``Words`` with Qt's translation and the language's decimal point, the command line
takes plain ``Words()``. The texts stand in the modules beside this one, each with its subject.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from journal_app.domain.entry_changes import Changed
from journal_app.domain.errors import StanceError
from journal_app.domain.guess_time import GuessTime
from journal_app.domain.unfinished import FormKind
from journal_app.wording import (
    change_words,
    check_words,
    merge_words,
    packs,
    passphrase_words,
    time_words,
    unfinished_words,
)
from journal_app.wording.say_chart import ChartSpeaker
from journal_app.wording.say_client import ClientSpeaker
from journal_app.wording.say_contacts import ContactSpeaker
from journal_app.wording.say_drift import DriftSpeaker
from journal_app.wording.say_grid import GridSpeaker
from journal_app.wording.say_hours import HoursSpeaker
from journal_app.wording.say_keeping import KeepingSpeaker
from journal_app.wording.say_loop import LoopSpeaker
from journal_app.wording.say_packet import PacketSpeaker
from journal_app.wording.say_paper import PaperSpeaker
from journal_app.wording.sentences import error_sentence
from journal_app.wording.voice import Translate, Voice, in_english


class Words(
    GridSpeaker,
    DriftSpeaker,
    ChartSpeaker,
    LoopSpeaker,
    ContactSpeaker,
    ClientSpeaker,
    PaperSpeaker,
    PacketSpeaker,
    HoursSpeaker,
    KeepingSpeaker,
):
    """Says everything in one language.

    Args:
        translate: gives the translation of a source text; see ``Translate``.
        decimal_point: of the language, for numbers.
        language: of the texts that are kept in files (observations), such as ``de``.
        thousands: what marks thousands in a sum, in that language.
    """

    def __init__(
        self,
        translate: Translate = in_english,
        decimal_point: str = ".",
        language: str = packs.DEFAULT_LANGUAGE,
        thousands: str = ",",
        clock: str = "HH:mm",
        half_days: tuple[str, str] = ("AM", "PM"),
    ) -> None:
        voice = Voice(translate, decimal_point, thousands, clock, half_days)
        super().__init__(voice, language)

    # --- errors and numbers

    def error(self, error: StanceError) -> str:
        """What is wrong and where, what was kept, and what to do."""
        return self.sentence(error.code, error.details)

    def sentence(self, code: str, details: Mapping[str, object]) -> str:
        """The same for a code and details that were kept without their error."""
        return error_sentence(self._voice, code, details)

    def check_problem(self, code: str) -> str:
        """What a check of the journal file found, in a sentence."""
        return check_words.problem(self._voice, code)

    def guess_time(self, time: GuessTime) -> str:
        """How long a passphrase would take to guess, in a sentence."""
        return passphrase_words.guess_time(self._voice, time)

    def merge_kind(self, code: str) -> str:
        """A kind of record that is merged: *Sessions*."""
        return merge_words.kind(self._voice, code)

    @property
    def decimal_point(self) -> str:
        """What stands before the decimals."""
        return self._voice.decimal_point

    def number(self, value: float) -> str:
        """One decimal: *0.4*, *−0.2*, *0.0*."""
        return self._voice.number(value)

    # --- the history of an entry

    def changes(self, parts: Sequence[Changed]) -> str:
        """What one saving changed: *“Me in it” changed, mark moved*."""
        return change_words.changes_text(self._voice, parts)

    def unfinished(self, form: FormKind, client: str = "") -> str:
        """What was begun in a form: *A step of a referral, Heron*."""
        return unfinished_words.begun(self._voice, form, client)

    # --- counts and days

    def relative_day(self, days: int) -> str:
        """*today*; *24 days ago* for -24; *in 3 days* for 3."""
        return time_words.relative_day(self._voice, days)

    def time(self, moment: datetime) -> str:
        """The time of day, on the clock of its own place: *09:20*, *9:20 AM*."""
        return self._voice.time(moment.hour, moment.minute)

    def day_and_time(self, moment: datetime) -> str:
        """*21 Nov 2026, 09:20*, on the calendar and the clock of its own place."""
        return time_words.day_and_time(self._voice, moment)

    def sessions(self, count: int, in_bin: int = 0) -> str:
        """*9 sessions*, or *9 sessions, 2 of them in the bin*."""
        return time_words.sessions(self._voice, count, in_bin)

    def clients(self, count: int) -> str:
        """*5 clients*."""
        return self._counted(time_words.CLIENTS, count)

    def words_count(self, count: int) -> str:
        """*148 words*."""
        return self._counted(time_words.WORDS, count)

    def moments(self, count: int) -> str:
        """*3 moments*."""
        return self._counted(time_words.MOMENTS, count)

    def minutes(self, minutes: int) -> str:
        """*60 min*."""
        return time_words.minutes_text(self._voice, minutes)

    def hours(self, minutes: int) -> str:
        """*12.5 h* for 750 minutes."""
        return time_words.hours_text(self._voice, minutes)

    def _counted(self, text: str, count: int) -> str:
        return self._voice.say(time_words.CONTEXT, text, count)
