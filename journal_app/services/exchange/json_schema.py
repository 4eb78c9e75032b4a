"""The objects of the Stance JSON format, version 1, as docs/stance-json.md describes them."""

from __future__ import annotations

from journal_app.domain.client import Consent
from journal_app.domain.entry import LONGEST_MINUTES, MOST_PEOPLE, PaidKind
from journal_app.domain.grid import Certainty
from journal_app.domain.moments import PlacedBy
from journal_app.domain.practice import HALF_WIDTH, NARROWEST, WIDEST, RoleKind
from journal_app.domain.referral import LoopStep, Outcome, Tier
from journal_app.domain.reflection import Answer, Asked
from journal_app.domain.reminder import ReminderKind, ReminderState
from journal_app.services.exchange import json_schema_around as around
from journal_app.services.exchange.json_fields import (
    COORDINATE,
    COUNT,
    DAY,
    FLAG,
    ID,
    INSTANT,
    TEXT,
    WORDS,
    ZONE,
    Field,
    choice,
    maybe,
    number,
    whole,
)

FORMAT = "stance-journal"
VERSION = 1

_DAYS = whole(0, 36_500)
_SCALE = maybe(whole(0, 4, "scale_out_of_range"))

PRACTITIONER = (
    Field("id", ID),
    Field("name", TEXT, ""),
    Field("jurisdiction", TEXT, ""),
    Field("question_rhythm_days", _DAYS, 28),
    Field("supervision_rhythm_days", _DAYS, 0),
)
ROLE = (
    Field("id", ID),
    Field("kind", choice(RoleKind)),
    Field("name", TEXT, ""),
    Field("ordinal", COUNT, 0),
    Field("retired_at", maybe(INSTANT), None),
    Field("question_postponed_until", maybe(INSTANT), None),
)
INTENDED_AREA = (
    Field("id", ID),
    Field("x", COORDINATE),
    Field("y", COORDINATE),
    Field("half_width", number(NARROWEST, WIDEST, "half_width_out_of_range"), HALF_WIDTH),
    Field("valid_from", INSTANT, column="valid_from_at"),
    Field("reason", TEXT, ""),
)
CLIENT = (
    Field("id", ID),
    Field("code", WORDS),
    Field("context", TEXT, ""),
    Field("agreement_kind", TEXT, ""),
    Field("agreement_scope", TEXT, ""),
    Field("agreement_start", maybe(DAY), None),
    Field("agreement_review", maybe(DAY), None),
    Field("agreement_end", maybe(DAY), None),
    Field("consent", choice(Consent), "none"),
    Field("consent_on", maybe(DAY), None),
    Field("consent_note", TEXT, ""),
    Field("retention_until", maybe(DAY), None),
    Field("retention_reason", TEXT, ""),
    Field("reduced_at", maybe(INSTANT), None),
    Field("listed_on", maybe(DAY), None),
    Field("made_at", INSTANT),
)
OWN_OBSERVATION = (
    Field("id", ID),
    Field("text", TEXT),
    Field("tier", choice(Tier), "C"),
    Field("retired_at", maybe(INSTANT), None),
)
ENTRY = (
    Field("id", ID),
    Field("role_id", ID),
    Field("client", TEXT, ""),
    Field("started_at", INSTANT),
    Field("zone", ZONE),
    Field("minutes", maybe(whole(1, LONGEST_MINUTES, "minutes_out_of_range")), None),
    Field("format", TEXT, ""),
    Field("agreement", TEXT, "", column="agreement_kind"),
    Field("paid", maybe(choice(PaidKind)), None, column="paid_kind"),
    Field("people", maybe(whole(1, MOST_PEOPLE, "people_out_of_range")), None),
    Field("seen", TEXT, ""),
    Field("me", TEXT, ""),
    Field("charge", _SCALE, None),
    Field("familiarity", _SCALE, None),
    Field("told", FLAG, 0),
    Field("interpreted", FLAG, 0),
    Field("to_supervision", FLAG, 0),
    Field("supervision_question", TEXT, "", column="question"),
    Field("written_at", INSTANT),
    Field("changed_at", INSTANT),
    Field("revision", whole(1, 10**9), 1),
    Field("trashed_at", maybe(INSTANT), None),
    Field("source_id", maybe(WORDS), None),
)
MOMENT = (Field("id", ID), Field("label", TEXT, ""))
PLACEMENT = (
    Field("id", ID),
    Field("x", COORDINATE),
    Field("y", COORDINATE),
    Field("certainty", choice(Certainty)),
    Field("made_at", INSTANT),
    Field("placed_by", choice(PlacedBy), "self"),
    Field("supervisor", TEXT, ""),
    Field("blind", FLAG, 1),
    Field("again", FLAG, 0),
)
PROMPT_ANSWER = (
    Field("prompt_id", TEXT),
    Field("question", TEXT),
    Field("answer", TEXT),
)
OBSERVATION = (Field("signal", WORDS), Field("words", TEXT, ""))
REFERRAL = (
    Field("id", ID),
    Field("client", TEXT, ""),
    Field("entry_id", maybe(ID), None),
    Field("opened_at", INSTANT),
    Field("outcome", maybe(choice(Outcome)), None),
    Field("closed_at", maybe(INSTANT), None),
    Field("closed_reason", TEXT, ""),
)
REFERRAL_STEP = (
    Field("id", ID),
    Field("step", choice(LoopStep)),
    Field("taken_at", INSTANT),
    Field("words", TEXT, ""),
    Field("consulted", TEXT, ""),
    Field("consent", TEXT, ""),
    Field("consent_on", maybe(DAY), None),
    Field("former", TEXT, "[]"),
)
REMINDER = (
    Field("id", ID),
    Field("kind", choice(ReminderKind)),
    Field("code", TEXT, ""),
    Field("text", TEXT, ""),
    Field("client", TEXT, ""),
    Field("referral_id", maybe(ID), None),
    Field("entry_id", maybe(ID), None),
    Field("due_at", INSTANT),
    Field("first_due_at", INSTANT),
    Field("state", choice(ReminderState), "open"),
    Field("reason", TEXT, ""),
    Field("closed_at", maybe(INSTANT), None),
    Field("notified_at", maybe(INSTANT), None),
)
REFLECTION = (
    Field("id", ID),
    Field("role_id", ID),
    Field("answered_at", INSTANT),
    Field("answer", choice(Answer)),
    Field("asked", choice(Asked)),
    Field("session_count", COUNT),
    Field("words", TEXT, ""),
    Field("step", TEXT, ""),
    Field("client", TEXT, ""),
    Field("step_answer", maybe(choice(("tried", "partly", "not_yet", "let_go"))), None),
    Field("step_words", TEXT, ""),
    Field("step_answered_at", maybe(INSTANT), None),
)
SUPERVISION_ITEM = (
    Field("id", ID),
    Field("kind", choice(("entry", "reflection", "referral", "own"))),
    Field("entry_id", maybe(ID), None),
    Field("reflection_id", maybe(ID), None),
    Field("referral_id", maybe(ID), None),
    Field("question", TEXT, ""),
    Field("raised_at", INSTANT),
    Field("settled_at", maybe(INSTANT), None),
    Field("meeting_id", maybe(ID), None),
)
INTENTION = (
    Field("id", ID),
    Field("role_id", ID),
    Field("client", TEXT, ""),
    Field("x", COORDINATE),
    Field("y", COORDINATE),
    Field("why", TEXT, ""),
    Field("made_at", INSTANT),
    Field("entry_id", maybe(ID), None),
)
DRAFT = (
    Field("entry_id", ID),
    Field("edits", FLAG, 0),
    Field("set_aside", FLAG, 0),
    Field("updated_at", INSTANT),
)
REVISION = (Field("number", whole(1, 10**9)), Field("saved_at", INSTANT))

PLAIN_SECTIONS: tuple[tuple[str, str, tuple[Field, ...]], ...] = (
    ("own_observations", "own_signal", OWN_OBSERVATION),
    ("clients", "client", CLIENT),
    ("reminders", "reminder", REMINDER),
    ("events", "event", around.EVENT),
    ("past_agreements", "past_agreement", around.PAST_AGREEMENT),
    ("meetings", "meeting", around.MEETING),
    ("meeting_actions", "meeting_action", around.MEETING_ACTION),
    ("followed_schemes", "followed_scheme", around.FOLLOWED_SCHEME),
    ("opening_balances", "opening_balance", around.OPENING_BALANCE),
    ("developments", "development", around.DEVELOPMENT),
    ("supervision_items", "supervision_item", SUPERVISION_ITEM),
    ("intentions", "intention", INTENTION),
    ("contacts", "contact", around.CONTACT),
    ("professional_will", "professional_will", around.PROFESSIONAL_WILL),
    ("departures", "departure", around.DEPARTURE),
    ("erasures", "erasure", around.ERASURE),
    ("packets", "packet", around.PACKET),
    ("packet_sessions", "packet_session", around.PACKET_SESSION),
    ("replies", "reply", around.REPLY),
    ("notes", "note", around.NOTE),
    ("supervisees", "supervisee", around.SUPERVISEE),
    ("received_packets", "received_packet", around.RECEIVED_PACKET),
    ("received_marks", "received_mark", around.RECEIVED_MARK),
    ("received_notes", "received_note", around.RECEIVED_NOTE),
)
"""Section, table and fields of the plain lists; from the third on they refer to others, each to
such that stand before it."""
