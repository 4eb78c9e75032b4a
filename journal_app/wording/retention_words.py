"""What is said beside a proposal for keeping notes; never advice."""

from __future__ import annotations

from journal_app.domain.retention import RetentionBasis
from journal_app.wording.noop import QT_TRANSLATE_NOOP

CONTEXT = "Retention"

BASES: dict[RetentionBasis, str] = {
    RetentionBasis.RECORD_10_YEARS: QT_TRANSLATE_NOOP(
        "Retention",
        "Only a proposal, by role and place: ten years after the end are named for the record of a "
        "treatment. Whether these notes are part of one is yours to say.",
    ),
    RetentionBasis.ASK_7_YEARS: QT_TRANSLATE_NOOP(
        "Retention",
        "Only a proposal, by role and place: practices name three to seven years after the end. "
        "Ask your professional body, and tell clients beforehand.",
    ),
    RetentionBasis.USUAL_7_YEARS: QT_TRANSLATE_NOOP(
        "Retention",
        "Only a proposal, by role and place: seven years after the last service are often named, "
        "or three after coming of age where that is later. A state may say otherwise.",
    ),
    RetentionBasis.COACHING_24_MONTHS: QT_TRANSLATE_NOOP(
        "Retention",
        "Only a proposal, by role: twelve to twenty-four months after the end, as long as you need "
        "them for your work. You decide.",
    ),
    RetentionBasis.UNKNOWN: QT_TRANSLATE_NOOP(
        "Retention",
        "For your role and place nothing can be proposed here. Where you work can be said in the "
        "settings.",
    ),
}
CHECK = QT_TRANSLATE_NOOP(
    "Retention", "The law or your professional body may set a period of its own: please ask them."
)

CONSENT_LINES = {
    "en": (
        "I keep short reflective notes about my own work, without your name, for supervision and"
        " learning. May I discuss our work there without identifying you?"
    ),
    "de": (
        "Ich führe kurze Reflexionsnotizen über meine eigene Arbeit, ohne Ihren Namen, für"
        " Supervision und Lernen. Darf ich unsere Arbeit dort so besprechen, dass Sie nicht"
        " erkennbar sind?"
    ),
}
"""A line to ask a client with, in the language they speak, whatever language the program has."""
