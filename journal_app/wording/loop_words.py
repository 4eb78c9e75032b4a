"""The words of referrals, reminders and consent. None of them says how it stands with a client."""

from __future__ import annotations

from journal_app.domain.client import Consent
from journal_app.domain.meeting import MeetingKind
from journal_app.domain.referral import FollowUp, LoopStep, Outcome, Tier
from journal_app.domain.reminder import ReminderKind
from journal_app.wording.noop import QT_TRANSLATE_NOOP

CONTEXT = "Referral"

TIERS: dict[Tier, str] = {
    Tier.A: QT_TRANSLATE_NOOP("Referral", "Act now"),
    Tier.B: QT_TRANSLATE_NOOP("Referral", "Raise it soon"),
    Tier.C: QT_TRANSLATE_NOOP("Referral", "Keep in view"),
    Tier.D: QT_TRANSLATE_NOOP("Referral", "About me"),
}

STEPS: dict[LoopStep, str] = {
    LoopStep.NOTICED: QT_TRANSLATE_NOOP("Referral", "Noticed"),
    LoopStep.SUPERVISION: QT_TRANSLATE_NOOP("Referral", "Talked over in supervision"),
    LoopStep.RAISED: QT_TRANSLATE_NOOP("Referral", "Raised with the client"),
    LoopStep.OPTIONS: QT_TRANSLATE_NOOP("Referral", "Options given"),
    LoopStep.OUTCOME: QT_TRANSLATE_NOOP("Referral", "Answer known"),
    LoopStep.FOLLOWED_UP: QT_TRANSLATE_NOOP("Referral", "Asked how it went"),
    LoopStep.CLOSED: QT_TRANSLATE_NOOP("Referral", "Closed"),
}

OUTCOMES: dict[Outcome, str] = {
    Outcome.ACCEPTED: QT_TRANSLATE_NOOP("Referral", "Wants to take it up"),
    Outcome.THINKING: QT_TRANSLATE_NOOP("Referral", "Will think about it"),
    Outcome.DECLINED: QT_TRANSLATE_NOOP("Referral", "Does not want it now"),
    Outcome.HAS_HELP: QT_TRANSLATE_NOOP("Referral", "Already has help"),
    Outcome.NOT_APPLICABLE: QT_TRANSLATE_NOOP("Referral", "Does not apply"),
}

FOLLOW_UPS: dict[FollowUp, str] = {
    FollowUp.REACHED_SOMEONE: QT_TRANSLATE_NOOP(
        "Referral", "Have you reached someone? And are you all right yourself?"
    ),
    FollowUp.WRITE_DOWN: QT_TRANSLATE_NOOP("Referral", "Write down what was said and done."),
    FollowUp.PLAN_TALK: QT_TRANSLATE_NOOP("Referral", "Have you planned the conversation?"),
    FollowUp.RAISE_IT: QT_TRANSLATE_NOOP("Referral", "Raise it in the next session."),
    FollowUp.SUPERVISION: QT_TRANSLATE_NOOP("Referral", "Have you taken it to supervision?"),
    FollowUp.HOW_DID_IT_GO: QT_TRANSLATE_NOOP(
        "Referral", "How did it go? Ask the client, not the other professional."
    ),
    FollowUp.STILL_IN_VIEW: QT_TRANSLATE_NOOP(
        "Referral", "Look at it once more: is it still there, and does it belong in supervision?"
    ),
    FollowUp.BEST_PERSON: QT_TRANSLATE_NOOP(
        "Referral", "Am I the right one to help with this, or would someone else serve them better?"
    ),
}

REPEATED = QT_TRANSLATE_NOOP(
    "Referral", "You have ticked this three times since {since}. Bring it to supervision?"
)

REMINDERS: dict[ReminderKind, str] = {
    ReminderKind.FOLLOW_UP: QT_TRANSLATE_NOOP("Referral", "A follow-up you planned"),
    ReminderKind.AGREEMENT_REVIEW: QT_TRANSLATE_NOOP(
        "Referral", "Is this still the agreement you made?"
    ),
    ReminderKind.RETENTION: QT_TRANSLATE_NOOP(
        "Referral", "Decide whether these notes are still to be kept."
    ),
    ReminderKind.SUPERVISION: QT_TRANSLATE_NOOP("Referral", "When was your last supervision?"),
    ReminderKind.CONTACTS: QT_TRANSLATE_NOOP(
        "Referral", "Are your emergency contacts and your referral list still right?"
    ),
    ReminderKind.BACKUP: QT_TRANSLATE_NOOP(
        "Referral", "Is there a backup of what you wrote lately?"
    ),
    ReminderKind.PACKET: QT_TRANSLATE_NOOP(
        "Referral", "A packet was to be deleted by this day. Is it?"
    ),
    ReminderKind.OWN: QT_TRANSLATE_NOOP("Referral", "A date you asked for"),
}

NOTIFICATION = QT_TRANSLATE_NOOP("Referral", "A follow-up you planned is due")
"""All that a notification may say: no code, no words of an entry."""

CONSENTS: dict[Consent, str] = {
    Consent.NONE: QT_TRANSLATE_NOOP("Referral", "Not agreed"),
    Consent.ANONYMISED: QT_TRANSLATE_NOOP("Referral", "Anonymised only"),
    Consent.IDENTIFIABLE: QT_TRANSLATE_NOOP("Referral", "Identifiable"),
}

MEETING_KINDS: dict[MeetingKind, str] = {
    MeetingKind.ONE_TO_ONE: QT_TRANSLATE_NOOP("Referral", "One to one"),
    MeetingKind.GROUP: QT_TRANSLATE_NOOP("Referral", "In a group"),
    MeetingKind.PEER: QT_TRANSLATE_NOOP("Referral", "Among peers"),
}
