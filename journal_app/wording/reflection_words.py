"""The words around the question: its answers, and when it was last answered."""

from __future__ import annotations

from journal_app.domain.reflection import Answer, Asked
from journal_app.wording.noop import QT_TRANSLATE_NOOP
from journal_app.wording.time_words import since_sessions
from journal_app.wording.voice import Voice

CONTEXT = "Reflection"

ANSWERS: dict[Answer, str] = {
    Answer.YES: QT_TRANSLATE_NOOP("Reflection", "Yes, this is where"),
    Answer.CHANGE: QT_TRANSLATE_NOOP("Reflection", "Change something"),
    Answer.SUPERVISION: QT_TRANSLATE_NOOP("Reflection", "Take to supervision"),
    Answer.DEPENDS: QT_TRANSLATE_NOOP("Reflection", "Depends on the client"),
}

ASKED: dict[Asked, str] = {
    Asked.NOTICE: QT_TRANSLATE_NOOP("Reflection", "asked by a notice"),
    Asked.RHYTHM: QT_TRANSLATE_NOOP("Reflection", "asked by the rhythm you set"),
    Asked.SELF: QT_TRANSLATE_NOOP("Reflection", "asked by yourself"),
}

_NEVER = QT_TRANSLATE_NOOP("Reflection", "You have not answered this yet.")
_TODAY = QT_TRANSLATE_NOOP("Reflection", "Your last reflection on this was today.")
_YESTERDAY = QT_TRANSLATE_NOOP("Reflection", "Your last reflection on this was yesterday.")
_DAYS_AGO = QT_TRANSLATE_NOOP(
    "Reflection", "Your last reflection on this was %n day(s) ago.", "", 1
)


def last_answered(voice: Voice, days: int | None, sessions: int) -> str:
    """When the question was last answered, and how many sessions followed.

    ``days`` are whole local days since then, None when it was never answered.
    """
    if days is None:
        said = voice.say(CONTEXT, _NEVER)
    elif days <= 0:
        said = voice.say(CONTEXT, _TODAY)
    elif days == 1:
        said = voice.say(CONTEXT, _YESTERDAY)
    else:
        said = voice.say(CONTEXT, _DAYS_AGO, days)
    return f"{said} {since_sessions(voice, sessions, ever=days is None)}"
