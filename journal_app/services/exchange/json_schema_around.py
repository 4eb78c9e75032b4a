"""More objects of the Stance JSON format: what surrounds the entries."""

from __future__ import annotations

from journal_app.domain.entry import LONGEST_MINUTES, MOST_PEOPLE
from journal_app.domain.grid import Certainty
from journal_app.services.exchange.json_fields import (
    COORDINATE,
    COUNT,
    DAY,
    FLAG,
    ID,
    INSTANT,
    TEXT,
    WORDS,
    Field,
    choice,
    maybe,
    whole,
)

EVENT = (
    Field("id", ID),
    Field("on_day", TEXT),
    Field("label", WORDS),
    Field("role_id", maybe(ID), None),
)
PAST_AGREEMENT = (
    Field("id", ID),
    Field("client", WORDS),
    Field("kind", TEXT, ""),
    Field("scope", TEXT, ""),
    Field("start_on", maybe(DAY), None),
    Field("review_on", maybe(DAY), None),
    Field("end_on", maybe(DAY), None),
)
MEETING = (
    Field("id", ID),
    Field("met_on", DAY),
    Field("kind", choice(("one_to_one", "group", "peer"))),
    Field("minutes", maybe(whole(1, LONGEST_MINUTES, "minutes_out_of_range")), None),
    Field("supervisor", TEXT, ""),
    Field("role_id", maybe(ID), None),
    Field("method", TEXT, ""),
    Field("words", TEXT, ""),
)
FOLLOWED_SCHEME = (
    Field("id", WORDS),
    Field("since_on", maybe(DAY), None),
    Field("by_on", maybe(DAY), None),
    Field("targets", TEXT, "{}"),
)
OPENING_BALANCE = (
    Field("id", ID),
    Field("label", TEXT, ""),
    Field("role_id", maybe(ID), None),
    Field("start_on", maybe(DAY), None),
    Field("end_on", maybe(DAY), None),
    Field("paid_minutes", COUNT, 0),
    Field("pro_bono_minutes", COUNT, 0),
    Field("clients", COUNT, 0),
    Field("people", maybe(whole(1, MOST_PEOPLE, "people_out_of_range")), None),
    Field("source_id", maybe(WORDS), None),
)
DEVELOPMENT = (
    Field("id", ID),
    Field("on_day", DAY),
    Field("kind", TEXT, ""),
    Field("title", WORDS),
    Field("provider", TEXT, ""),
    Field("minutes", maybe(whole(1, 60_000, "minutes_out_of_range")), None),
    Field("role_id", maybe(ID), None),
    Field("reflect", TEXT, ""),
    Field("plan", TEXT, ""),
    Field("act", TEXT, ""),
    Field("evaluate", TEXT, ""),
    Field("impact", TEXT, ""),
)
MEETING_ACTION = (
    Field("id", ID),
    Field("meeting_id", ID),
    Field("ordinal", COUNT),
    Field("text", WORDS),
    Field("reminder_id", maybe(ID), None),
)
CONTACT = (
    Field("id", ID),
    Field("kind", choice(("emergency", "referral"))),
    Field("name", WORDS),
    Field("good_for", TEXT, ""),
    Field("reach", TEXT, ""),
    Field("country", TEXT, ""),
    Field("checked_on", maybe(DAY), None),
    Field("ordinal", COUNT, 0),
)
PROFESSIONAL_WILL = (
    Field("id", ID),
    Field("opens", TEXT, ""),
    Field("destroys", TEXT, ""),
    Field("passphrase_kept", TEXT, ""),
    Field("words", TEXT, ""),
    Field("changed_at", INSTANT),
)
DEPARTURE = (
    Field("id", ID),
    Field("left_at", INSTANT),
    Field("kind", choice(("packet", "reply", "selection", "journal", "client", "report", "book"))),
    Field("format", TEXT, ""),
    Field("recipient", TEXT, ""),
    Field("purpose", TEXT, ""),
    Field("entries", COUNT, 0),
    Field("delete_by", maybe(DAY), None),
)
ERASURE = (
    Field("id", ID),
    Field("erased_on", DAY),
    Field("kind", choice(("erased", "reduced"))),
    Field("code_hash", WORDS),
)
PACKET = (
    Field("id", ID),
    Field("sealed_at", INSTANT),
    Field("supervisor", TEXT, ""),
    Field("purpose", TEXT, ""),
    Field("delete_by", maybe(DAY), None),
    Field("sealing", choice(("passphrase", "key"))),
    Field("parts", TEXT, "[]"),
    Field("replacements", TEXT, "[]"),
    Field("reply_secret", TEXT, ""),
)
PACKET_SESSION = (
    Field("id", ID),
    Field("packet_id", ID),
    Field("entry_id", ID),
    Field("ordinal", COUNT),
    Field("moments", TEXT, "[]"),
)
REPLY = (
    Field("id", ID),
    Field("packet_id", ID),
    Field("made_at", INSTANT),
    Field("merged_at", INSTANT),
)
NOTE = (
    Field("id", ID),
    Field("packet_id", maybe(ID), None),
    Field("entry_id", maybe(ID), None),
    Field("part", choice(("seen", "me", "question", "session", "letter"))),
    Field("quote", TEXT, ""),
    Field("before", TEXT, ""),
    Field("after", TEXT, ""),
    Field("words", WORDS),
    Field("supervisor", TEXT, ""),
    Field("made_at", INSTANT),
    Field("read_at", maybe(INSTANT), None),
)
SUPERVISEE = (
    Field("id", ID),
    Field("name", WORDS),
    Field("made_at", INSTANT),
)
RECEIVED_PACKET = (
    Field("id", ID),
    Field("supervisee_id", ID),
    Field("received_at", INSTANT),
    Field("sealed_at", INSTANT),
    Field("purpose", TEXT, ""),
    Field("delete_by", maybe(DAY), None),
    Field("sessions", COUNT, 0),
    Field("content", WORDS),
    Field("letter", TEXT, ""),
    Field("revealed", TEXT, "[]"),
    Field("reply_id", maybe(ID), None),
    Field("replied_at", maybe(INSTANT), None),
)
RECEIVED_MARK = (
    Field("id", ID),
    Field("packet_id", ID),
    Field("session_id", ID),
    Field("moment", COUNT),
    Field("x", COORDINATE),
    Field("y", COORDINATE),
    Field("certainty", choice(Certainty)),
    Field("made_at", INSTANT),
    Field("blind", FLAG, 1),
)
RECEIVED_NOTE = (
    Field("id", ID),
    Field("packet_id", ID),
    Field("session_id", ID),
    Field("part", choice(("seen", "me", "question", "session"))),
    Field("quote", TEXT, ""),
    Field("before", TEXT, ""),
    Field("after", TEXT, ""),
    Field("words", WORDS),
    Field("made_at", INSTANT),
    Field("changed_at", INSTANT),
)
