"""The one step to try: how it is asked about, and what came of it."""

from __future__ import annotations

from journal_app.domain.reflection import StepAnswer
from journal_app.wording.noop import QT_TRANSLATE_NOOP
from journal_app.wording.voice import Voice

CONTEXT = "Step"

_ANSWERS: dict[StepAnswer, str] = {
    StepAnswer.TRIED: QT_TRANSLATE_NOOP("Step", "I tried it"),
    StepAnswer.PARTLY: QT_TRANSLATE_NOOP("Step", "In part"),
    StepAnswer.NOT_YET: QT_TRANSLATE_NOOP("Step", "Not yet"),
    StepAnswer.LET_GO: QT_TRANSLATE_NOOP("Step", "I let it go"),
}
_OUTCOMES: dict[StepAnswer, str] = {
    StepAnswer.TRIED: QT_TRANSLATE_NOOP("Step", "tried"),
    StepAnswer.PARTLY: QT_TRANSLATE_NOOP("Step", "tried in part"),
    StepAnswer.NOT_YET: QT_TRANSLATE_NOOP("Step", "not yet tried; it will be asked about again"),
    StepAnswer.LET_GO: QT_TRANSLATE_NOOP("Step", "let go"),
}
_QUESTION = QT_TRANSLATE_NOOP(
    "Step", "%n session(s) ago you chose one step. What came of it?", "", 1
)


def answer(voice: Voice, given: StepAnswer) -> str:
    """An answer as one says it oneself."""
    return voice.say(CONTEXT, _ANSWERS[given])


def outcome(voice: Voice, given: StepAnswer) -> str:
    """What came of a step, as it stands beside it."""
    return voice.say(CONTEXT, _OUTCOMES[given])


def question(voice: Voice, sessions: int) -> str:
    """The question about a step."""
    return voice.say(CONTEXT, _QUESTION, sessions)
