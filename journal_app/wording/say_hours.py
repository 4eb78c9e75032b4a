"""Says what counts, what is asked for and what is missing. Plain figures; nothing is judged."""

from __future__ import annotations

from journal_app.domain.hours import Reason, Verdict
from journal_app.domain.hours_scheme import Scheme, Target, TargetKind
from journal_app.domain.hours_tally import Standing, Timing
from journal_app.domain.opening_balance import OpeningBalance
from journal_app.wording import hours_words, time_words
from journal_app.wording.voice import Speaker


class HoursSpeaker(Speaker):
    """The part of ``Words`` about hours."""

    def verdict(self, verdict: Verdict, *, payment_said: bool = True) -> str:
        """Whether a session counts, and why not: *does not count: in another role*."""
        if verdict.reason is not None:
            return self._hours(hours_words.REASONS[verdict.reason])
        if verdict.paid:
            return self._hours(hours_words.COUNTS_PAID)
        text = hours_words.COUNTS_UNPAID if payment_said else hours_words.COUNTS_UNSAID
        return self._hours(text)

    def not_counted(self, reason: Reason, count: int) -> str:
        """How many sessions a reason keeps out: *4 in another role*."""
        return self._voice.say(hours_words.CONTEXT, hours_words.NOT_COUNTED[reason], count)

    def target(self, target: Target) -> str:
        """What is asked for: *Hours in the last 18 months*."""
        months = target.months or 0
        if target.kind is TargetKind.CPD_HOURS and months > 12 and months % 12 == 0:
            return self._hours(hours_words.LEARNING_YEARS, years=months // 12)
        return self._hours(hours_words.TARGETS[target.kind], months=months)

    def amount(self, target: Target, value: float) -> str:
        """Minutes as hours, or a number of clients: *12.5 h*, *8*."""
        if target.counts_clients:
            return self._voice.sum(value)
        return time_words.hours_text(self._voice, value)

    def have_of(self, standing: Standing) -> str:
        """*62.5 h of 100 h*; the sum alone where nothing is asked for."""
        return self._of(standing, standing.have)

    def missing(self, standing: Standing, day: str = "") -> str:
        """What is missing, by when and at what pace; empty where nothing is asked for.

        Where the log holds less than counts, that is said, and never that nothing is missing.
        ``day`` is the standing's last day as it is to be written.
        """
        told = []
        reached = standing.timing is Timing.REACHED
        if standing.timing is not Timing.NO_TARGET and not (reached and standing.left_off):
            told.append(self._to_go(standing, day))
        if standing.left_off:
            text = hours_words.IN_LOG_NAMELESS if standing.nameless else hours_words.IN_LOG
            listed = self._of(standing, standing.have - standing.left_off)
            left_off = self.amount(standing.target, standing.left_off)
            told.append(self._hours(text, listed=listed, left_off=left_off))
        return " ".join(told)

    def _of(self, standing: Standing, value: int) -> str:
        have = self.amount(standing.target, value)
        if standing.timing is Timing.NO_TARGET:
            return have
        need = self.amount(standing.target, standing.target.needed)
        return self._hours(hours_words.OF, have=have, need=need)

    def _to_go(self, standing: Standing, day: str) -> str:
        details = {"missing": self.amount(standing.target, standing.missing), "day": day}
        few = standing.target.counts_clients and (standing.pace or 0) < 1
        if standing.pace is not None and not few:  # there is no third of a client
            pace = self.amount(standing.target, standing.pace)
            return self._hours(hours_words.WITH_PACE, pace=pace, **details)
        return self._hours(hours_words.STANDINGS[standing.timing], **details)

    def check_with_body(self, scheme: Scheme) -> str:
        """As of when the facts hold, and where to make sure."""
        if not scheme.check_at:
            return self._hours(hours_words.CHECK_OWN)
        return self._hours(hours_words.CHECK, checked=scheme.checked, where=scheme.check_at)

    def development_kind(self, kind: str) -> str:
        """A kind of learning; own words as they are."""
        known = {one.value: text for one, text in hours_words.DEVELOPMENTS.items()}.get(kind)
        return self._hours(known) if known else kind

    def individual_or_group(self, group: bool) -> str:
        """*Individual* or *Group*."""
        return self._hours(hours_words.GROUP if group else hours_words.INDIVIDUAL)

    def hours_before(self) -> str:
        """Names hours from before that have no words of their own."""
        return self._hours(hours_words.BEFORE)

    def balance_name(self, balance: OpeningBalance) -> str:
        """Hours from before in a log: *Coaching in my first job (3 clients)*, one where alone.

        Of a group the log has a number of its own.
        """
        name = balance.label or self.hours_before()
        if balance.people is not None or balance.clients <= 1:
            return name
        clients = self._voice.say(hours_words.CONTEXT, hours_words.CLIENTS, balance.clients)
        return f"{name} ({clients})"

    def log_row(self, row: int) -> str:
        """Names what came from a row of a client log."""
        return self._hours(hours_words.LOG_ROW, row=row)

    def left_off(self, clients: int, nameless: int) -> tuple[str, ...]:
        """What a log does not hold, and why; nothing where it holds everything."""
        told = ((hours_words.LEFT_OFF, clients), (hours_words.NAMELESS, nameless))
        return tuple(self._voice.say(hours_words.CONTEXT, text, n) for text, n in told if n)

    def _hours(self, text: str, **details: object) -> str:
        return self._voice.say(hours_words.CONTEXT, text, -1, **details)
