"""Single cells of a session file: from the words in them to values, and back.

Every reader raises ``InvalidValue`` with the column and the value; file and line are added where
the row is known.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from datetime import UTC, date, datetime, time
from functools import lru_cache

from journal_app.domain.clock import to_milliseconds_precision, zone_name, zone_named
from journal_app.domain.entry import SessionFormat, TickedObservation
from journal_app.domain.errors import InvalidValue
from journal_app.domain.grid import snap

NOON = time(12)
LONGEST_WORD = 200
"""The longest client code, role, format or tag."""

_NUMBER = re.compile(r"[+-]?(?:[0-9]+(?:[.,][0-9]*)?|[.,][0-9]+)(?:[eE][+-]?[0-9]{1,3})?")
_WHOLE = re.compile(r"([0-9]{1,6})(?:[.,]0*)?")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_INSTANT = re.compile(
    r"([0-9]{4}-[0-9]{2}-[0-9]{2})[T ]([0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:[.,][0-9]{1,9})?)?)"
    r"\s*(Z|z|UTC|[+-][0-9]{2}(?::?[0-9]{2})?)?(?:\[([A-Za-z0-9_+/-]+)\])?"
)
_SPLIT_TAGS = re.compile(r"[,|]")
_SPLIT_IDS = re.compile(r"[,|\s]+")
_TO_QUOTE = re.compile('[,"\r\n]').search
_UNESCAPED_SEMICOLON = re.compile(r"(?<!\\);")
_FORMULA_STARTS = "=+-@\t\r"
_FORMATS = frozenset(SessionFormat)
_YES = {"1", "yes", "true", "x", "ja", "wahr"}
_NO = {"0", "no", "false", "nein", "falsch"}


def instant_in(cell: str, zone: str, column: str = "date") -> tuple[datetime, str]:
    """The start of a session in UTC, and the name of the zone it stands in.

    A zone in the cell counts before ``zone``; a day without a time means noon.

    Raises:
        InvalidValue: ``date_unreadable``, ``date_impossible`` or ``unknown_zone``.
    """
    words = cell.strip()
    if _DAY.fullmatch(words):
        return _on_the_clock(_day(words, column), NOON, zone, cell, column)
    found = _INSTANT.fullmatch(words)
    if not found:
        raise InvalidValue("date_unreadable", column=column, value=_short(cell))
    day_text, time_text, offset, place = found.groups()
    day = _day(day_text, column)
    try:
        at = time.fromisoformat(time_text.replace(",", "."))
    except ValueError as error:
        raise InvalidValue("date_impossible", column=column, value=_short(cell)) from error
    clock = offset_name(offset) if offset else place or zone
    started_at, named = _on_the_clock(day, at, clock, cell, column)
    return started_at, zone_name(zone_named(place), started_at) if place else named


def offset_name(offset: str) -> str:
    """``Z``, ``+0200`` and ``+02`` in the form in which zones are stored."""
    if offset.upper() in {"Z", "UTC"}:
        return "UTC"
    digits = offset[1:].replace(":", "").ljust(4, "0")
    return f"{offset[0]}{digits[:2]}:{digits[2:]}"


def _day(words: str, column: str) -> date:
    try:
        return date.fromisoformat(words)
    except ValueError as error:
        raise InvalidValue("date_impossible", column=column, value=words) from error


def _on_the_clock(day: date, at: time, zone: str, cell: str, column: str) -> tuple[datetime, str]:
    place = zone_named(zone)
    local = datetime.combine(day, at, place)
    try:
        instant = local.astimezone(UTC)
        # Clocks that are put forward leave out an hour: a time in it would be kept as another.
        left_out = place is not UTC and (
            instant.astimezone(place).replace(tzinfo=None) != local.replace(tzinfo=None)
        )
    except (ValueError, OverflowError) as error:
        raise InvalidValue("date_impossible", column=column, value=_short(cell)) from error
    if left_out:
        raise InvalidValue("date_impossible", column=column, value=_short(cell))
    return to_milliseconds_precision(instant), zone_name(place, local)


def whole_number(cell: str, column: str) -> int:
    """A whole number; whether it is in range is checked with the whole entry.

    Raises:
        InvalidValue: ``not_a_whole_number``.
    """
    found = _WHOLE.fullmatch(cell.strip())
    if not found:
        raise InvalidValue("not_a_whole_number", column=column, value=_short(cell))
    return int(found[1])


def decimal(cell: str, column: str) -> float:
    """A number, with a point or a comma.

    Raises:
        InvalidValue: ``not_a_number``.
    """
    words = cell.strip().replace("\N{MINUS SIGN}", "-")
    if not _NUMBER.fullmatch(words):
        raise InvalidValue("not_a_number", column=column, value=_short(cell))
    return float(words.replace(",", "."))


SCALES = {"-1..1": (-1.0, 1.0), "0..10": (0.0, 10.0), "1..9": (1.0, 9.0)}
"""What the axes may run over in a file."""


@lru_cache(maxsize=512)
def coordinate(cell: str, column: str, scale: str = "-1..1") -> float:
    """A number in [-1, 1] out of one on a scale, with a point or a comma.

    Raises:
        InvalidValue: ``not_a_number``, ``coordinate_out_of_range`` or ``coordinate_off_scale``.
    """
    value = decimal(cell, column)
    low, high = SCALES[scale]
    if not low <= value <= high:
        if scale == "-1..1":
            raise InvalidValue("coordinate_out_of_range", axis=column, value=_short(cell))
        limits = {"low": round(low), "high": round(high)}
        raise InvalidValue("coordinate_off_scale", axis=column, value=_short(cell), **limits)
    return round((value - low) / (high - low) * 2 - 1, 9)


@lru_cache(maxsize=512)
def is_between_steps(value: float) -> bool:
    """Whether a coordinate is kept only at the nearest step of the grid."""
    return abs(snap(value) - value) > 1e-9


def point(
    x: str | None, y: str | None, columns: tuple[str, str], scale: str = "-1..1"
) -> tuple[float, float]:
    """A place on the grid from its two cells.

    Raises:
        InvalidValue: as ``coordinate``, or ``coordinate_missing`` with only one of the two.
    """
    if x is None or y is None:
        missing, given = columns if x is None else columns[::-1]
        raise InvalidValue("coordinate_missing", column=missing, other=given)
    return coordinate(x, columns[0], scale), coordinate(y, columns[1], scale)


def short_words(cell: str, column: str) -> str:
    """One line of words, such as a client code.

    Raises:
        InvalidValue: ``text_too_long``.
    """
    words = " ".join(cell.split())
    if len(words) > LONGEST_WORD:
        raise InvalidValue("text_too_long", column=column, length=len(words), most=LONGEST_WORD)
    return words


def session_format(cell: str) -> str:
    """A format by its code or its English words; other words are kept as they are."""
    words = short_words(cell, "format")
    code = words.casefold().replace(" ", "_").replace("-", "_")
    return code if code in _FORMATS else words


def one_of(cell: str, column: str, choices: Collection[str]) -> str:
    """A code out of ``choices``, whatever its case and with spaces or underscores.

    Raises:
        InvalidValue: ``not_a_choice`` with the choices.
    """
    code = "_".join(cell.casefold().replace("-", " ").split())
    if code not in choices:
        raise InvalidValue(
            "not_a_choice", column=column, value=_short(cell), choices=", ".join(choices)
        )
    return code


def yes_or_no(cell: str, column: str) -> bool:
    """Yes or no in a few ways to write it.

    Raises:
        InvalidValue: ``not_a_choice``.
    """
    word = cell.strip().casefold()
    if word not in _YES | _NO:
        raise InvalidValue("not_a_choice", column=column, value=_short(cell), choices="yes, no")
    return word in _YES


def tags_in(cell: str) -> tuple[str, ...]:
    """Tags between semicolons; where there is none, between commas or bars."""
    parts = _parts(cell) if _UNESCAPED_SEMICOLON.search(cell) else _SPLIT_TAGS.split(cell)
    return tuple(short_words(part, "tags") for part in parts if part.strip())


def observations_in(cell: str, known: Collection[str]) -> tuple[TickedObservation, ...]:
    """Observations by id, each with the words that were used after a colon.

    Raises:
        InvalidValue: ``observation_unknown``.
    """
    if _UNESCAPED_SEMICOLON.search(cell) or ":" in cell:
        parts = _parts(cell)
    else:
        parts = _SPLIT_IDS.split(cell)
    found: dict[str, TickedObservation] = {}
    for part in parts:
        signal, _, words = (piece.strip() for piece in part.partition(":"))
        signal = signal.upper() if signal.upper() in known else signal
        if not signal:
            continue
        if signal not in known:
            raise InvalidValue("observation_unknown", column="observations", value=_short(signal))
        found.setdefault(signal, TickedObservation(signal, words))
    return tuple(found.values())


def tags_cell(tags: Iterable[str]) -> str:
    """The tags as ``tags_in`` reads them back."""
    return _joined(list(tags))


def observations_cell(observations: Iterable[TickedObservation]) -> str:
    """The observations as ``observations_in`` reads them back."""
    return _joined(
        [item.signal + (f": {item.words}" if item.words else "") for item in observations]
    )


def _parts(cell: str) -> list[str]:
    return [part.replace(r"\;", ";").strip() for part in _UNESCAPED_SEMICOLON.split(cell)]


def _joined(parts: list[str]) -> str:
    """Between semicolons; one that is alone is closed by one where it would be taken apart."""
    if not parts:
        return ""
    escaped = [part.replace(";", r"\;") for part in parts]
    alone = len(parts) == 1 and re.search(r"[,|;:]", parts[0])
    return "; ".join(escaped) + (";" if alone else "")


def row_of(cells: Iterable[str]) -> str:
    """A line of a table, as the standard library writes it: quoted is what has to be.

    That looks at each sign of each text, which takes a quarter of an export. Here a text is looked
    at up to its first comma.
    """
    return ",".join([_quoted(cell) if _TO_QUOTE(cell) else cell for cell in cells]) + "\r\n"


def _quoted(cell: str) -> str:
    return '"' + cell.replace('"', '""') + '"'


def neutralised(cell: str) -> str:
    """The cell as a spreadsheet shows it instead of computing it."""
    if cell[:1].isalnum():  # as nearly all begin
        return cell
    first = cell[:1]
    doubled = first == "'" and cell[1:2] in {"'", *_FORMULA_STARTS}
    return f"'{cell}" if first and (first in _FORMULA_STARTS or doubled) else cell


def restored(cell: str) -> str:
    """What stood in the cell before ``neutralised``."""
    marked = cell[:1] == "'" and cell[1:2] and cell[1:2] in {"'", *_FORMULA_STARTS}
    return cell[1:] if marked else cell


def _short(cell: str) -> str:
    """Enough of a cell to find it, not more of it on a screen than needed."""
    words = " ".join(cell.split())
    return words if len(words) <= 40 else words[:39] + "…"
