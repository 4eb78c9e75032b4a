"""The words of what is given out about one client: headings and names of fields."""

from __future__ import annotations

from journal_app.wording.noop import QT_TRANSLATE_NOOP

CONTEXT = "ClientFile"

TITLE = QT_TRANSLATE_NOOP("ClientFile", "Everything about the code {code}")
MADE_ON = QT_TRANSLATE_NOOP("ClientFile", "Put together on {day}, {sessions}")
ABOUT = QT_TRANSLATE_NOOP(
    "ClientFile",
    "These are short reflective notes that a practitioner kept about their own work, under a code. "
    "“What was said and seen” is here in full. “Me in it” is what the practitioner wrote about "
    "themselves.",
)
HELD_BACK_ALL = QT_TRANSLATE_NOOP(
    "ClientFile",
    "In %n place(s) what the practitioner wrote about themselves is held back. "
    "The reason: {reason}",
    "",
    1,
)
HELD_BACK = QT_TRANSLATE_NOOP("ClientFile", "Held back")

CODE = QT_TRANSLATE_NOOP("ClientFile", "Code")
CLIENT = QT_TRANSLATE_NOOP("ClientFile", "What was agreed")
CONTEXT_FIELD = QT_TRANSLATE_NOOP("ClientFile", "Context")
AGREEMENT = QT_TRANSLATE_NOOP("ClientFile", "Agreement")
EARLIER_AGREEMENT = QT_TRANSLATE_NOOP("ClientFile", "Earlier agreement")
FROM_TO = QT_TRANSLATE_NOOP("ClientFile", "from {start}, review {review}, end {end}")
CONSENT = QT_TRANSLATE_NOOP("ClientFile", "Consent to supervision")
RETENTION = QT_TRANSLATE_NOOP("ClientFile", "Decide about keeping on")
RETENTION_REASON = QT_TRANSLATE_NOOP("ClientFile", "Kept longer because")
REDUCED = QT_TRANSLATE_NOOP("ClientFile", "Reduced to placements on")

SESSIONS = QT_TRANSLATE_NOOP("ClientFile", "Sessions")
IN_BIN = QT_TRANSLATE_NOOP("ClientFile", "in the bin")
DRAFTS = QT_TRANSLATE_NOOP("ClientFile", "Unfinished drafts")
UNFINISHED = QT_TRANSLATE_NOOP("ClientFile", "Begun in a form and not saved yet")
SEEN = QT_TRANSLATE_NOOP("ClientFile", "What was said and seen")
ME = QT_TRANSLATE_NOOP("ClientFile", "Me in it")
QUESTION = QT_TRANSLATE_NOOP("ClientFile", "For supervision")
PLACES = QT_TRANSLATE_NOOP("ClientFile", "Where I sat")
OBSERVATIONS = QT_TRANSLATE_NOOP("ClientFile", "Observations")
NOTES = QT_TRANSLATE_NOOP("ClientFile", "Notes of a supervisor")
EARLIER = QT_TRANSLATE_NOOP("ClientFile", "Earlier version of {day}")

REFERRALS = QT_TRANSLATE_NOOP("ClientFile", "Referrals")
OUTCOME = QT_TRANSLATE_NOOP("ClientFile", "Answer")
CONSULTED = QT_TRANSLATE_NOOP("ClientFile", "Consulted: {who}")
CONSENT_TO_CONTACT = QT_TRANSLATE_NOOP("ClientFile", "Consent to contact others: {words}")
REMINDERS = QT_TRANSLATE_NOOP("ClientFile", "Reminders")
REFLECTIONS = QT_TRANSLATE_NOOP("ClientFile", "Answers to the question")
INTENTIONS = QT_TRANSLATE_NOOP("ClientFile", "Where I meant to be")
