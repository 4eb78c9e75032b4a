"""The method of the drift page in plain words, behind *How is this worked out?* on screen."""

from __future__ import annotations

from journal_app.domain.drift import DEFAULTS, Parameters, effective_n
from journal_app.wording.noop import QT_TRANSLATE_NOOP
from journal_app.wording.voice import Voice

CONTEXT = "Method"

_TITLE = QT_TRANSLATE_NOOP("Method", "How is this worked out?")
_SESSIONS = QT_TRANSLATE_NOOP(
    "Method",
    "Each session counts once, with the average of its moments. Only your own marks in this one "
    "role are used; drafts and the bin are left out.",
)
_EARLIER = QT_TRANSLATE_NOOP(
    "Method",
    "The average of the last {window} sessions is set against the average of up to {earlier} "
    "before them, on each axis by itself. A movement is named when the two are at least "
    "{smallest} apart, and their distance is more than three times its own uncertainty. The axes "
    "run from {low} to {high}; a minus sign points to expert knowledge or to causality.",
)
_RANGE = QT_TRANSLATE_NOOP(
    "Method",
    "Sessions close to one another are alike, so {window} of them tell about as much as "
    "{independent} that had nothing to do with each other. The plausible range takes that into "
    "account.",
)
_INTENDED = QT_TRANSLATE_NOOP(
    "Method",
    "From {first} sessions on, the last {window} are also set against where you said you want to "
    "be. They are called beyond its edge when their average lies past it by more than twice its "
    "own uncertainty.",
)
_LOOKS = QT_TRANSLATE_NOOP(
    "Method",
    "The comparison is made every {every} sessions, and after a notice {rest} sessions pass "
    "before there can be another.",
)
_ERRORS = QT_TRANSLATE_NOOP(
    "Method",
    "In simulated records that had not moved, this notice came up at least once in 50 sessions in "
    "1 to 19 of 100 records. A movement of {large} was noticed within 15 sessions in 58 to 64 of "
    "100 records, one of {small} in 6 to 21.",
)
_AREA_ERRORS = QT_TRANSLATE_NOOP(
    "Method",
    "In simulated records that lay half-way between the middle of the area and its edge, they were "
    "called beyond it at least once in 100 sessions in up to 11 of 100 records; in those that lay "
    "exactly on the edge, in 11 to 65.",
)


def title(voice: Voice) -> str:
    """The question under which the paragraphs stand."""
    return voice.say(CONTEXT, _TITLE)


def paragraphs(voice: Voice, parameters: Parameters = DEFAULTS) -> tuple[str, ...]:
    """The method in plain words, and how often it errs.

    The last two paragraphs tell what was measured with the default parameters, and only with
    those.
    """
    independent = effective_n(parameters.window, parameters.phi_floor)
    said = [
        voice.say(CONTEXT, _SESSIONS),
        voice.say(
            CONTEXT,
            _EARLIER,
            window=parameters.window,
            earlier=parameters.earlier_max,
            smallest=voice.number(parameters.moved_min),
            low=voice.number(-1),
            high=voice.number(1),
        ),
        voice.say(CONTEXT, _RANGE, window=parameters.window, independent=round(independent)),
        voice.say(CONTEXT, _INTENDED, first=parameters.intended_from, window=parameters.window),
        voice.say(CONTEXT, _LOOKS, every=parameters.every, rest=parameters.rest),
    ]
    if parameters == DEFAULTS:
        said += [
            voice.say(CONTEXT, _ERRORS, large=voice.number(0.4), small=voice.number(0.2)),
            voice.say(CONTEXT, _AREA_ERRORS),
        ]
    return tuple(said)
