"""The words of packets: what goes, how it reads for somebody without the program, two views."""

from __future__ import annotations

from datetime import date

from journal_app.domain.grid import Axis
from journal_app.domain.packet import NotePart, Part, Showing
from journal_app.domain.packet_hints import LookKind
from journal_app.domain.two_views import FOR_OFFSET, Ranged, TwoViews
from journal_app.wording.chart_words import pole_name
from journal_app.wording.grid_words import AXES, ends, pole_toward
from journal_app.wording.grid_words import CONTEXT as GRID
from journal_app.wording.noop import QT_TRANSLATE_NOOP
from journal_app.wording.time_words import day_text
from journal_app.wording.voice import MINUS, Voice

CONTEXT = "Packet"

PARTS: dict[str, str] = {
    Part.SEEN: QT_TRANSLATE_NOOP("Packet", "What was said and seen"),
    Part.ME: QT_TRANSLATE_NOOP("Packet", "Me in it"),
    Part.QUESTION: QT_TRANSLATE_NOOP("Packet", "My question"),
    NotePart.SESSION: QT_TRANSLATE_NOOP("Packet", "The session as a whole"),
    NotePart.LETTER: QT_TRANSLATE_NOOP("Packet", "Closing letter"),
}
SHOWINGS: dict[Showing, str] = {
    Showing.PLACEMENTS: QT_TRANSLATE_NOOP("Packet", "Placements only: no consent to more"),
    Showing.ANONYMISED: QT_TRANSLATE_NOOP("Packet", "Anonymised"),
    Showing.IDENTIFIABLE: QT_TRANSLATE_NOOP("Packet", "With code and day, as agreed"),
}
LOOKS: dict[LookKind, str] = {
    LookKind.EMAIL: QT_TRANSLATE_NOOP("Packet", "an e-mail address"),
    LookKind.WEB: QT_TRANSLATE_NOOP("Packet", "a web address"),
    LookKind.ACCOUNT: QT_TRANSLATE_NOOP("Packet", "an account number"),
    LookKind.PHONE: QT_TRANSLATE_NOOP("Packet", "a telephone number"),
    LookKind.CODE: QT_TRANSLATE_NOOP("Packet", "one of your client codes"),
    LookKind.NAME: QT_TRANSLATE_NOOP("Packet", "a name"),
    LookKind.DATE: QT_TRANSLATE_NOOP("Packet", "a date"),
    LookKind.ORGANISATION: QT_TRANSLATE_NOOP("Packet", "an organisation"),
    LookKind.PLACE: QT_TRANSLATE_NOOP("Packet", "a place"),
    LookKind.CAPITAL: QT_TRANSLATE_NOOP("Packet", "a name or place, by its capital"),
}
PAGE: dict[str, str] = {
    "packet_title": QT_TRANSLATE_NOOP("Packet", "Reflections for supervision"),
    "reply_title": QT_TRANSLATE_NOOP("Packet", "Notes from supervision"),
    "selection_title": QT_TRANSLATE_NOOP("Packet", "Reflections"),
    "signed": QT_TRANSLATE_NOOP("Packet", "From {signed}"),
    "purpose": QT_TRANSLATE_NOOP("Packet", "For: {purpose}"),
    "delete_by": QT_TRANSLATE_NOOP("Packet", "Please delete this, and every copy, by {day}."),
    "care": QT_TRANSLATE_NOOP(
        "Packet",
        "Personal reflective notes, not a treatment record. Names are left out or replaced; "
        "please do not try to find out who is meant.",
    ),
    "own_notes": QT_TRANSLATE_NOOP("Packet", "Personal reflective notes, not a treatment record."),
    "no_words": QT_TRANSLATE_NOOP("Packet", "Only the placement went along."),
    "no_text": QT_TRANSLATE_NOOP("Packet", "No text went along."),
    "not_placed": QT_TRANSLATE_NOOP("Packet", "Not placed."),
    "blind": QT_TRANSLATE_NOOP(
        "Packet",
        "Where I placed myself stands at the end, so that you can place each session first.",
    ),
    "marks": QT_TRANSLATE_NOOP("Packet", "Where I placed myself"),
    "meant": QT_TRANSLATE_NOOP("Packet", "where I want to be: {position}"),
    "session": QT_TRANSLATE_NOOP("Packet", "Session {number}"),
    "client": QT_TRANSLATE_NOOP("Packet", "client {client}"),
    "week": QT_TRANSLATE_NOOP("Packet", "week {week} of {year}"),
    "note_to": QT_TRANSLATE_NOOP("Packet", "To “{quote}”"),
    "placed_gone": QT_TRANSLATE_NOOP(
        "Packet", "Moment {number}, which is no longer in this entry, was placed: {position}"
    ),
    "placed_blind": QT_TRANSLATE_NOOP("Packet", "Placed before your mark was seen: {position}"),
    "placed_after": QT_TRANSLATE_NOOP("Packet", "Placed after your mark was seen: {position}"),
}
WARNINGS: dict[str, str] = {
    "few_sessions": QT_TRANSLATE_NOOP(
        "Packet",
        "Client {client} is in your journal with %n session(s) only. So few can be recognised more "
        "easily.",
        "",
        1,
    ),
    "few_sessions_each": QT_TRANSLATE_NOOP(
        "Packet",
        "Clients {clients} are in your journal with one or two sessions each. So few can be "
        "recognised more easily.",
    ),
    "rare_context": QT_TRANSLATE_NOOP(
        "Packet",
        "Client {client} is the only one with this kind of agreement ({context}). That alone can "
        "tell who it is.",
    ),
    "no_consent": QT_TRANSLATE_NOOP(
        "Packet", "%n session(s) without consent: the placement goes, no words.", "", 1
    ),
}

_NEEDS = QT_TRANSLATE_NOOP(
    "Packet",
    "Figures begin with {needed} sessions placed blind by both; so far %n session(s).",
    "",
    1,
)
_THEY_PLACED = QT_TRANSLATE_NOOP(
    "Packet",
    "{who} placed these {count} sessions {difference} nearer to {pole} than you did "
    "({low} to {high}).",
)
_YOUR_SUPERVISOR = QT_TRANSLATE_NOOP("Packet", "Your supervisor")
_YOU_PLACED = QT_TRANSLATE_NOOP(
    "Packet",
    "You placed these {count} sessions {difference} nearer to {pole} than {who} did "
    "({low} to {high}).",
)
_THEY_SAME = QT_TRANSLATE_NOOP(
    "Packet",
    "{who} placed these {count} sessions, between {low_pole} and {high_pole}, about where you did "
    "({low} to {high}).",
)
_YOU_SAME = QT_TRANSLATE_NOOP(
    "Packet",
    "You placed these {count} sessions, between {low_pole} and {high_pole}, about where {who} did "
    "({low} to {high}).",
)
_TYPICAL = QT_TRANSLATE_NOOP(
    "Packet", "The two marks of a session usually lie {x} apart sideways and {y} up and down."
)
_CONCORDANCE = QT_TRANSLATE_NOOP(
    "Packet", "Concordance on {axis}: {value} ({low} to {high}); 1 is the same mark every time."
)
_NEITHER = QT_TRANSLATE_NOOP("Packet", "Two views, neither is the measure.")
_NOT_BLIND = QT_TRANSLATE_NOOP(
    "Packet", "%n pair(s) drawn hollow: placed after the other mark was seen, not counted.", "", 1
)


def two_views(
    voice: Voice, views: TwoViews, *, who: str = "", as_supervisor: bool = False
) -> tuple[str, ...]:
    """What the pairs say, in sentences; read by the supervisor with ``as_supervisor``."""
    said: list[str] = []
    if views.x.offset is None or views.y.offset is None:
        said.append(voice.say(CONTEXT, _NEEDS, views.blind, needed=FOR_OFFSET))
    else:
        name = who or voice.say(CONTEXT, _YOUR_SUPERVISOR)
        for axis, offset in ((Axis.X, views.x.offset), (Axis.Y, views.y.offset)):
            said.append(_offset(voice, axis, offset, name, views.blind, as_supervisor))
    if views.x.typical is not None and views.y.typical is not None:
        x, y = voice.number(views.x.typical), voice.number(views.y.typical)
        said.append(voice.say(CONTEXT, _TYPICAL, x=x, y=y))
    said += _concordances(voice, views)
    hollow = len(views.pairs) - views.blind
    if hollow:
        said.append(voice.say(CONTEXT, _NOT_BLIND, hollow))
    if views.pairs:
        said.append(voice.say(CONTEXT, _NEITHER))
    return tuple(said)


def _offset(
    voice: Voice, axis: Axis, offset: Ranged, who: str, count: int, as_supervisor: bool
) -> str:
    low, high = offset.low, offset.high
    shown = voice.number(abs(offset.value))
    if shown == voice.number(0.0):
        poles = [pole_name(voice, pole) for pole in ends(axis)]
        text = _YOU_SAME if as_supervisor else _THEY_SAME
        gaps = {"low_pole": poles[0], "high_pole": poles[1]}
    else:
        if offset.value < 0:
            low, high = -high, -low
        text = _YOU_PLACED if as_supervisor else _THEY_PLACED
        pole = pole_name(voice, pole_toward(axis, offset.value))
        gaps = {"difference": shown, "pole": pole}
    gaps |= {"low": voice.number(low), "high": voice.number(high)}
    return voice.say(CONTEXT, text, who=who, count=count, **gaps)


def _concordances(voice: Voice, views: TwoViews) -> list[str]:
    said = []
    for axis, view in ((Axis.X, views.x), (Axis.Y, views.y)):
        found = view.concordance
        if found is not None:
            numbers = {
                "value": _hundredths(voice, found.value),
                "low": _hundredths(voice, found.low),
                "high": _hundredths(voice, found.high),
            }
            name = voice.say(GRID, AXES[axis])
            said.append(voice.say(CONTEXT, _CONCORDANCE, axis=name, **numbers))
    return said


def _hundredths(voice: Voice, value: float) -> str:
    text = f"{abs(value):.2f}".replace(".", voice.decimal_point)
    return f"{MINUS}{text}" if value < 0 and float(f"{value:.2f}") else text


def when_text(voice: Voice, when: str) -> str:
    """*week 47 of 2026* for ``2026-W47``, *21 Nov 2026* for a day; anything else as it is."""
    year, found, week = when.partition("-W")
    if not found:
        try:
            return day_text(voice, date.fromisoformat(when))
        except ValueError:
            return when
    return voice.say(CONTEXT, PAGE["week"], week=week.lstrip("0"), year=year)
