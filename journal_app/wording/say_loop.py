"""Says what belongs to referrals, reminders and consent."""

from __future__ import annotations

from journal_app.domain.client import Consent
from journal_app.domain.meeting import MeetingKind
from journal_app.domain.own_signal import OwnSignal
from journal_app.domain.referral import FollowUp, LoopStep, Outcome, Tier
from journal_app.domain.reminder import Reminder, ReminderKind
from journal_app.wording import loop_words, packs
from journal_app.wording.voice import Speaker


class LoopSpeaker(Speaker):
    """The part of ``Words`` about referrals and reminders."""

    own_signals: tuple[OwnSignal, ...] = ()
    """The practitioner's own observations, once they are known."""

    def know_own(self, own: tuple[OwnSignal, ...]) -> None:
        """Name these in their own words from now on."""
        self.own_signals = own

    def signal(self, signal: str) -> str:
        """An observation by id; an own one as it was written."""
        own = (one.text for one in self.own_signals if one.id == signal)
        return packs.observation_texts(self.language).get(signal) or next(own, signal)

    def tier(self, tier: Tier) -> str:
        """How soon an observation asks for something."""
        return self._loop(loop_words.TIERS[tier])

    def step(self, step: LoopStep) -> str:
        """A step of the loop."""
        return self._loop(loop_words.STEPS[step])

    def outcome(self, outcome: Outcome | None) -> str:
        """What the client answered; empty while it is not known."""
        return self._loop(loop_words.OUTCOMES[outcome]) if outcome else ""

    def follow_up(self, follow_up: FollowUp) -> str:
        """What a follow-up asks, on screen."""
        return self._loop(loop_words.FOLLOW_UPS[follow_up])

    def repeated(self, since: str) -> str:
        """What is asked once, at the third tick of one observation; ``since`` is a date as text."""
        return self._voice.say(loop_words.CONTEXT, loop_words.REPEATED, since=since)

    def reminder(self, reminder: Reminder) -> str:
        """What a reminder says on screen: own words, or those of its kind."""
        if reminder.text.strip():
            return reminder.text.strip()
        if reminder.kind is ReminderKind.FOLLOW_UP and reminder.code in set(FollowUp):
            return self.follow_up(FollowUp(reminder.code))
        return self._loop(loop_words.REMINDERS[reminder.kind])

    def notification(self) -> str:
        """All that may stand outside the window: no code and no words of an entry."""
        return self._loop(loop_words.NOTIFICATION)

    def consent(self, consent: Consent) -> str:
        """What a client agreed to have shared in supervision."""
        return self._loop(loop_words.CONSENTS[consent])

    def meeting_kind(self, kind: MeetingKind) -> str:
        """With whom one met for supervision."""
        return self._loop(loop_words.MEETING_KINDS[kind])

    def _loop(self, text: str) -> str:
        return self._voice.say(loop_words.CONTEXT, text)
