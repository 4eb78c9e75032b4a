"""The words of what was begun in a form and is not kept yet."""

from __future__ import annotations

from journal_app.domain.unfinished import FormKind
from journal_app.wording.direction import isolated
from journal_app.wording.noop import QT_TRANSLATE_NOOP
from journal_app.wording.voice import Voice

CONTEXT = "Unfinished"

FORMS: dict[FormKind, str] = {
    FormKind.STEP: QT_TRANSLATE_NOOP("Unfinished", "A step of a referral"),
    FormKind.RECORD_STEP: QT_TRANSLATE_NOOP("Unfinished", "A step of a referral"),
    FormKind.CORRECTION: QT_TRANSLATE_NOOP("Unfinished", "A correction in the record"),
    FormKind.OBSERVATION: QT_TRANSLATE_NOOP("Unfinished", "An observation"),
    FormKind.CONTACT: QT_TRANSLATE_NOOP("Unfinished", "A contact"),
    FormKind.MEETING: QT_TRANSLATE_NOOP("Unfinished", "A supervision meeting"),
    FormKind.SUPERVISION_QUESTION: QT_TRANSLATE_NOOP("Unfinished", "A question for supervision"),
    FormKind.REMINDER: QT_TRANSLATE_NOOP("Unfinished", "A reminder"),
    FormKind.REMINDER_CHANGE: QT_TRANSLATE_NOOP("Unfinished", "A change to a reminder"),
    FormKind.EVENT: QT_TRANSLATE_NOOP("Unfinished", "An event"),
    FormKind.ANSWER: QT_TRANSLATE_NOOP("Unfinished", "An answer to the question"),
    FormKind.CLIENT: QT_TRANSLATE_NOOP("Unfinished", "A new client code"),
    FormKind.KEEPING: QT_TRANSLATE_NOOP("Unfinished", "Why notes are kept longer"),
    FormKind.BALANCE: QT_TRANSLATE_NOOP("Unfinished", "Hours from before"),
    FormKind.STEP_ANSWER: QT_TRANSLATE_NOOP("Unfinished", "What came of the step you chose"),
    FormKind.PACKET_NOTE: QT_TRANSLATE_NOOP("Unfinished", "A note on a packet"),
    FormKind.AREA: QT_TRANSLATE_NOOP("Unfinished", "Where I want to be"),
    FormKind.DEVELOPMENT: QT_TRANSLATE_NOOP("Unfinished", "Learning"),
    FormKind.SCHEME: QT_TRANSLATE_NOOP("Unfinished", "Days and numbers of a scheme of hours"),
}


def begun(voice: Voice, form: FormKind, client: str) -> str:
    """What it is, and about whom."""
    said = voice.say(CONTEXT, FORMS[form])
    return f"{said}, {isolated(client)}" if client else said
