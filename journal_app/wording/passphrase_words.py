"""How long a passphrase would take to guess."""

from __future__ import annotations

from journal_app.domain.guess_time import GuessTime
from journal_app.wording.noop import QT_TRANSLATE_NOOP
from journal_app.wording.voice import Voice

CONTEXT = "Passphrases"

GUESS_TIMES: dict[GuessTime, str] = {
    GuessTime.AT_ONCE: QT_TRANSLATE_NOOP(
        "Passphrases", "Someone who has the file would guess it within a minute."
    ),
    GuessTime.MINUTES: QT_TRANSLATE_NOOP(
        "Passphrases", "Someone who has the file would guess it in minutes."
    ),
    GuessTime.HOURS: QT_TRANSLATE_NOOP(
        "Passphrases", "Someone who has the file would guess it in hours."
    ),
    GuessTime.DAYS: QT_TRANSLATE_NOOP(
        "Passphrases", "Someone who has the file would guess it in days."
    ),
    GuessTime.MONTHS: QT_TRANSLATE_NOOP(
        "Passphrases", "Someone who has the file would need months to guess it."
    ),
    GuessTime.YEARS: QT_TRANSLATE_NOOP(
        "Passphrases", "Someone who has the file would need years to guess it."
    ),
    GuessTime.CENTURIES: QT_TRANSLATE_NOOP(
        "Passphrases", "Someone who has the file would need centuries to guess it."
    ),
}


def guess_time(voice: Voice, time: GuessTime) -> str:
    """In a sentence."""
    return voice.say(CONTEXT, GUESS_TIMES[time])
