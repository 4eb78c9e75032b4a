"""What is said of merging two journals: the kinds of records, and what can stand in the way."""

from __future__ import annotations

from journal_app.wording.noop import QT_TRANSLATE_NOOP
from journal_app.wording.voice import Voice

CONTEXT = "Merging"

KINDS: dict[str, str] = {
    "sessions": QT_TRANSLATE_NOOP("Merging", "Sessions"),
    "drafts": QT_TRANSLATE_NOOP("Merging", "Drafts"),
    "clients": QT_TRANSLATE_NOOP("Merging", "Clients"),
    "roles": QT_TRANSLATE_NOOP("Merging", "Roles and intended places"),
    "referrals": QT_TRANSLATE_NOOP("Merging", "Referrals"),
    "reminders": QT_TRANSLATE_NOOP("Merging", "Reminders"),
    "reflections": QT_TRANSLATE_NOOP("Merging", "Reflections"),
    "supervision": QT_TRANSLATE_NOOP("Merging", "Supervision"),
    "intentions": QT_TRANSLATE_NOOP("Merging", "Where you meant to be"),
    "events": QT_TRANSLATE_NOOP("Merging", "Events"),
    "observations": QT_TRANSLATE_NOOP("Merging", "Own observations"),
    "contacts": QT_TRANSLATE_NOOP("Merging", "Contacts"),
    "will": QT_TRANSLATE_NOOP("Merging", "Professional will"),
    "packets": QT_TRANSLATE_NOOP("Merging", "Packets and what came back"),
    "hours": QT_TRANSLATE_NOOP("Merging", "Hours and learning"),
    "filters": QT_TRANSLATE_NOOP("Merging", "Saved filters"),
    "log": QT_TRANSLATE_NOOP("Merging", "The log of what left and what was erased"),
}
KIND_OF = {
    "entry": "sessions", "draft": "drafts", "client": "clients", "past_agreement": "clients",
    "role": "roles", "intended_area": "roles", "referral": "referrals",
    "referral_step": "referrals", "reminder": "reminders", "reflection": "reflections",
    "supervision_item": "supervision", "meeting": "supervision", "meeting_action": "supervision",
    "intention": "intentions", "event": "events", "own_signal": "observations",
    "contact": "contacts", "professional_will": "will", "packet": "packets",
    "packet_session": "packets", "reply": "packets", "note": "packets", "supervisee": "packets",
    "received_packet": "packets", "received_mark": "packets", "received_note": "packets",
    "followed_scheme": "hours", "opening_balance": "hours", "development": "hours",
    "setting": "filters", "departure": "log", "erasure": "log",
}  # fmt: skip
"""From tables to the kinds that are spoken of."""

MERGE_ERRORS: dict[str, tuple[str, ...]] = {
    "merge_with_itself": (
        QT_TRANSLATE_NOOP(
            "Merging", "This file is the journal that is open. Please choose the other one."
        ),
    ),
    "merge_older": (
        QT_TRANSLATE_NOOP(
            "Merging",
            "{file} was last used with an earlier version of Stance. It was left as it is; please "
            "open it once with this version, then merge it.",
        ),
        QT_TRANSLATE_NOOP(
            "Merging",
            "The other journal was last used with an earlier version of Stance. It was left as it "
            "is; please open it once with this version, then merge it.",
        ),
    ),
    "other_passphrase_needed": (
        QT_TRANSLATE_NOOP(
            "Merging",
            "The other journal has a passphrase of its own. Please type it when asked, or give it "
            "by STANCE_OTHER_PASSPHRASE or --other-passphrase-file.",
        ),
    ),
    "merge_unknown": (
        QT_TRANSLATE_NOOP(
            "Merging",
            "There is no such merge that could be taken back. Nothing was changed; it may have "
            "been taken back before.",
        ),
    ),
}


def kind(voice: Voice, code: str) -> str:
    """A kind of record."""
    return voice.say(CONTEXT, KINDS[code])
