"""What the drift page says: a ``Finding`` in sentences.

They describe where marks lie and how sure that is. They name no cause, give no verdict and leave
the question to the practitioner.
"""

from __future__ import annotations

from journal_app.domain.drift import (
    DEFAULTS,
    AxisGap,
    Centre,
    EarlierState,
    Finding,
    IntendedState,
    Parameters,
    Stage,
)
from journal_app.domain.grid import Axis
from journal_app.wording.chart_words import as_measured, pole_name, pole_names, toward_its_pole
from journal_app.wording.grid_words import pole_toward
from journal_app.wording.noop import QT_TRANSLATE_NOOP
from journal_app.wording.voice import Voice

CONTEXT = "Drift"

_NOTHING = QT_TRANSLATE_NOOP("Drift", "No session of this role is placed on the grid yet.")
_TOO_FEW = QT_TRANSLATE_NOOP("Drift", "%n session(s) so far: too few for a pattern.", "", 1)
_NEEDED = QT_TRANSLATE_NOOP(
    "Drift", "{needed} sessions are needed for this comparison; you have {count}."
)
_SPANS_TOO_LONG = QT_TRANSLATE_NOOP(
    "Drift",
    "Your last {recent} placements reach over more than {days} days. That is too long a time to "
    "be put into one number, so nothing is compared here.",
)
_NOT_CLEAR = QT_TRANSLATE_NOOP(
    "Drift",
    "More than half of your last {recent} placements are marked as hard to say. "
    "That is not clear enough for a comparison.",
)
_PART_TOO_FEW = QT_TRANSLATE_NOOP(
    "Drift", "%n session(s) so chosen: too few for an average.", "", 1
)
_PART_AVERAGE = QT_TRANSLATE_NOOP(
    "Drift", "The line is the average of the last {recent} of these, with its plausible range."
)
_PART_SPANS = QT_TRANSLATE_NOOP(
    "Drift", "The last {recent} of these reach over more than {days} days."
)
_PART_NOT_CLEAR = QT_TRANSLATE_NOOP(
    "Drift", "More than half of the last {recent} of these are marked as hard to say."
)
_PART_ONLY = QT_TRANSLATE_NOOP(
    "Drift",
    "Whether something has moved, and how it lies to where you want to be, is said of all sessions "
    "of a role alone: in a part that is picked out, something can be found too easily.",
)
_MOVED = QT_TRANSLATE_NOOP(
    "Drift",
    "Your last {recent} placements sit on average {difference} nearer to {pole} than the "
    "{earlier} before them (plausible range {low} to {high}).",
)
_ALSO_MOVED = QT_TRANSLATE_NOOP(
    "Drift",
    "On the other axis they sit {difference} nearer to {pole} (plausible range {low} to {high}).",
)
_REASONS = QT_TRANSLATE_NOOP(
    "Drift", "That can come from clients, contracts, or a new way of judging yourself."
)
_NOT_MOVED = QT_TRANSLATE_NOOP(
    "Drift",
    "No clear movement between {low_pole} and {high_pole}: "
    "difference {difference} ({low} to {high}).",
)
_WOULD_NOT_SHOW = QT_TRANSLATE_NOOP("Drift", "A small movement ({smallest}) would often not show.")
_OUTSIDE_TOWARD = QT_TRANSLATE_NOOP(
    "Drift",
    "Your last {recent} placements sit on average {beyond} beyond the edge of where you said you "
    "want to be, toward {pole}.",
)
_OUTSIDE = QT_TRANSLATE_NOOP(
    "Drift",
    "Your last {recent} placements sit on average {beyond} beyond the edge of where you said you "
    "want to be, on the axis between {low_pole} and {high_pole}.",
)
_INSIDE = QT_TRANSLATE_NOOP(
    "Drift",
    "On average, your last {recent} placements lie within the area where you said you want to be.",
)
_AT_THE_EDGE = QT_TRANSLATE_NOOP(
    "Drift",
    "On average, your last {recent} placements lie near the edge of where you said you want to "
    "be; on which side of it cannot be told.",
)
_ONE_NEW_CLIENT = QT_TRANSLATE_NOOP(
    "Drift", "1 of the {recent} is with a client who was not there before."
)
_NEW_CLIENTS = QT_TRANSLATE_NOOP(
    "Drift", "%n of the {recent} are with clients who were not there before.", "", 1
)
_ONE_WITHOUT_CODE = QT_TRANSLATE_NOOP("Drift", "1 of the {recent} has no client code.")
_WITHOUT_CODE = QT_TRANSLATE_NOOP("Drift", "%n of the {recent} have no client code.", "", 1)


def sentences(
    voice: Voice,
    finding: Finding,
    centre: Centre | None = None,
    parameters: Parameters = DEFAULTS,
) -> tuple[str, ...]:
    """The finding in sentences, in the order in which they are read.

    ``centre`` is that of the intended area in force; with it, *outside* can name the pole toward
    which the placements lie. Where the recent marks reach over too long a time or are not clear
    enough, this is said instead of any comparison. A part of the record is never compared.
    """
    if finding.stage is Stage.NONE:
        return (voice.say(CONTEXT, _NOTHING),)
    if finding.earlier.state is EarlierState.NOT_COMPARED:
        return _part(voice, finding, parameters)
    if finding.stage is Stage.DOTS_ONLY:
        return (voice.say(CONTEXT, _TOO_FEW, finding.count),)
    caution = _caution(voice, finding, parameters)
    if caution:
        return caution
    # "That" speaks of what was said last: of having moved, not of lying within the area.
    moved = finding.earlier.state is EarlierState.MOVED
    outside = finding.intended.state is IntendedState.OUTSIDE
    reasons = voice.say(CONTEXT, _REASONS)
    spoken = list(_earlier(voice, finding, parameters))
    if moved and not outside:
        spoken.append(reasons)
    spoken += _intended(voice, finding, centre)
    if outside:
        spoken.append(reasons)
    # Who is new among the clients says something only beside a record that goes back far enough.
    return (*spoken, *(_composition(voice, finding) if moved else ()))


def _part(voice: Voice, finding: Finding, parameters: Parameters) -> tuple[str, ...]:
    """What is said of a part of the record, by the same ladder, without any comparison."""
    recent = finding.earlier.recent_count
    if finding.count < parameters.intended_from:
        said = [voice.say(CONTEXT, _PART_TOO_FEW, finding.count)]
    else:
        said = [voice.say(CONTEXT, _PART_AVERAGE, recent=recent)]
        if finding.spans_too_long:
            days = parameters.max_span_days
            said.append(voice.say(CONTEXT, _PART_SPANS, recent=recent, days=days))
        if finding.not_clear:
            said.append(voice.say(CONTEXT, _PART_NOT_CLEAR, recent=recent))
    return (*said, voice.say(CONTEXT, _PART_ONLY))


def _caution(voice: Voice, finding: Finding, parameters: Parameters) -> tuple[str, ...]:
    recent = finding.earlier.recent_count
    said = []
    if finding.spans_too_long:
        days = parameters.max_span_days
        said.append(voice.say(CONTEXT, _SPANS_TOO_LONG, recent=recent, days=days))
    if finding.not_clear:
        said.append(voice.say(CONTEXT, _NOT_CLEAR, recent=recent))
    return tuple(said)


def _earlier(voice: Voice, finding: Finding, parameters: Parameters) -> list[str]:
    compared = finding.earlier
    if compared.x is None or compared.y is None:
        needed = parameters.movement_from
        return [voice.say(CONTEXT, _NEEDED, needed=needed, count=finding.count)]
    axes = ((Axis.X, compared.x), (Axis.Y, compared.y))
    said: list[str] = []
    for axis, change in axes:
        if change.moved:
            counts = {"recent": compared.recent_count, "earlier": compared.earlier_count}
            text = _ALSO_MOVED if said else _MOVED
            said.append(voice.say(CONTEXT, text, **counts, **toward_its_pole(voice, axis, change)))
    still = [(axis, change) for axis, change in axes if not change.moved]
    for axis, change in still:
        low, high = pole_names(voice, axis)
        said.append(
            voice.say(
                CONTEXT, _NOT_MOVED, low_pole=low, high_pole=high, **as_measured(voice, change)
            )
        )
    if still:
        smallest = voice.number(parameters.moved_min)
        said.append(voice.say(CONTEXT, _WOULD_NOT_SHOW, smallest=smallest))
    return said


def _intended(voice: Voice, finding: Finding, centre: Centre | None) -> list[str]:
    found = finding.intended
    if found.x is None or found.y is None:
        return []
    recent = finding.earlier.recent_count
    if found.state is IntendedState.WITHIN_OR_UNCLEAR:
        inside = max(found.x.beyond, found.y.beyond) <= 0
        return [voice.say(CONTEXT, _INSIDE if inside else _AT_THE_EDGE, recent=recent)]
    centres = (None, None) if centre is None else centre
    return [
        _outside(voice, axis, gap, middle, recent)
        for axis, gap, middle in (
            (Axis.X, found.x, centres[0]),
            (Axis.Y, found.y, centres[1]),
        )
        if gap.outside
    ]


def _outside(voice: Voice, axis: Axis, gap: AxisGap, middle: float | None, recent: int) -> str:
    details: dict[str, object] = {"recent": recent, "beyond": voice.number(gap.beyond)}
    if middle is not None:
        pole = pole_name(voice, pole_toward(axis, gap.mean - middle))
        return voice.say(CONTEXT, _OUTSIDE_TOWARD, pole=pole, **details)
    low, high = pole_names(voice, axis)
    return voice.say(CONTEXT, _OUTSIDE, low_pole=low, high_pole=high, **details)


def _composition(voice: Voice, finding: Finding) -> list[str]:
    recent = finding.earlier.recent_count
    said = []
    if finding.new_clients_in_recent == 1:
        said.append(voice.say(CONTEXT, _ONE_NEW_CLIENT, recent=recent))
    elif finding.new_clients_in_recent:
        said.append(voice.say(CONTEXT, _NEW_CLIENTS, finding.new_clients_in_recent, recent=recent))
    if finding.no_client_in_recent == 1:
        said.append(voice.say(CONTEXT, _ONE_WITHOUT_CODE, recent=recent))
    elif finding.no_client_in_recent:
        said.append(voice.say(CONTEXT, _WITHOUT_CODE, finding.no_client_in_recent, recent=recent))
    return said
