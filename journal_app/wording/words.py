"""All words of the program in one place: codes and values in, sentences out.

The window makes ``Words`` with Qt's translation and the language's decimal point, the command line
takes plain ``Words()``. The texts stand in the modules beside this one, each with its subject.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from journal_app.domain.drift import Centre, Finding
from journal_app.domain.entry_changes import Changed
from journal_app.domain.errors import StanceError
from journal_app.domain.grid import Axis
from journal_app.domain.reflection import Answer, Asked, Question
from journal_app.wording import (
    change_words,
    chart_words,
    check_words,
    finding_words,
    method_words,
    packs,
    reflection_words,
    time_words,
)
from journal_app.wording.say_client import ClientSpeaker
from journal_app.wording.say_grid import GridSpeaker
from journal_app.wording.say_loop import LoopSpeaker
from journal_app.wording.say_packet import PacketSpeaker
from journal_app.wording.say_session import SessionSpeaker
from journal_app.wording.sentences import error_sentence
from journal_app.wording.voice import Translate, Voice, in_english


class Words(GridSpeaker, SessionSpeaker, LoopSpeaker, ClientSpeaker, PacketSpeaker):
    """Says everything in one language.

    Args:
        translate: gives the translation of a source text; see ``Translate``.
        decimal_point: of the language, for numbers.
        language: of the texts that are kept in files (observations), such as ``de``.
    """

    def __init__(
        self,
        translate: Translate = in_english,
        decimal_point: str = ".",
        language: str = packs.DEFAULT_LANGUAGE,
    ) -> None:
        super().__init__(Voice(translate, decimal_point), language)

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

    def number(self, value: float) -> str:
        """One decimal: *0.4*, *−0.2*, *0.0*."""
        return self._voice.number(value)

    # --- drift and the question

    def finding(self, finding: Finding, centre: Centre | None = None) -> tuple[str, ...]:
        """The finding in sentences; ``centre`` of the intended area, to name a direction."""
        return finding_words.sentences(self._voice, finding, centre)

    def chart_heading(self, finding: Finding, axis: Axis) -> str:
        """The finding on one axis, short enough for the heading of its chart."""
        return chart_words.heading(self._voice, finding, axis)

    def method_title(self) -> str:
        """*How is this worked out?*."""
        return method_words.title(self._voice)

    def method(self) -> tuple[str, ...]:
        """The paragraphs behind it."""
        return method_words.paragraphs(self._voice)

    def answer(self, answer: Answer) -> str:
        """One of the four answers to the question."""
        return self._voice.say(reflection_words.CONTEXT, reflection_words.ANSWERS[answer])

    def asked(self, asked: Asked) -> str:
        """Why the question was asked."""
        return self._voice.say(reflection_words.CONTEXT, reflection_words.ASKED[asked])

    def last_answered(self, days: int | None, sessions: int) -> str:
        """When the question was last answered, and how many sessions followed.

        ``days`` are whole local days; None when it was never answered.
        """
        return reflection_words.last_answered(self._voice, days, sessions)

    def since_last_reflection(self, question: Question, now: datetime) -> str:
        """The same for a question at an instant; days are those of this computer's zone."""
        last = question.last_answered_at
        today = now.astimezone().date()
        days = None if last is None else (today - last.astimezone().date()).days
        return self.last_answered(days, question.sessions_since)

    # --- the history of an entry

    def changes(self, parts: Sequence[Changed]) -> str:
        """What one saving changed: *“Me in it” changed, mark moved*."""
        return change_words.changes_text(self._voice, parts)

    # --- counts and days

    def relative_day(self, days: int) -> str:
        """*today*; *24 days ago* for -24; *in 3 days* for 3."""
        return time_words.relative_day(self._voice, days)

    def sessions(self, count: int, in_bin: int = 0) -> str:
        """*9 sessions*, or *9 sessions, 2 of them in the bin*."""
        said = self._counted(time_words.SESSIONS, count)
        return f"{said}, {self._counted(time_words.IN_BIN, in_bin)}" if in_bin else said

    def clients(self, count: int) -> str:
        """*5 clients*."""
        return self._counted(time_words.CLIENTS, count)

    def words_count(self, count: int) -> str:
        """*148 words*."""
        return self._counted(time_words.WORDS, count)

    def moments(self, count: int) -> str:
        """*3 moments*."""
        return self._counted(time_words.MOMENTS, count)

    def referral_talks(self, count: int) -> str:
        """*2 referral talks*."""
        return self._counted(time_words.REFERRAL_TALKS, count)

    def minutes(self, minutes: int) -> str:
        """*60 min*."""
        return time_words.minutes_text(self._voice, minutes)

    def hours(self, minutes: int) -> str:
        """*12.5 h* for 750 minutes."""
        return time_words.hours_text(self._voice, minutes)

    def _counted(self, text: str, count: int) -> str:
        return self._voice.say(time_words.CONTEXT, text, count)
