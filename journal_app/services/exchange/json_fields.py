"""The fields of a JSON object and the columns they are kept in: one table for both ways.

A field is read by its kind, which refuses what it cannot be. The place of a fault, such as
``entries[12].started_at``, is put together only when there is one.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import field as made_by
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from functools import lru_cache
from json.encoder import encode_basestring
from typing import Any

from journal_app.domain.clock import zone_named
from journal_app.domain.dataclass import dataclass
from journal_app.domain.entry import EARLIEST, LATEST
from journal_app.domain.errors import InvalidValue
from journal_app.domain.grid import snap
from journal_app.services.exchange.source_text import LONGEST_TEXT
from journal_app.storage.instants import to_ms
from journal_app.storage.text import storable

REQUIRED = object()
_EPOCH = date(1970, 1, 1)
_UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")


def json_text(value: Any) -> str:
    """The JSON text of a value; letters stay letters."""
    return encode_basestring(value) if type(value) is str else json.dumps(value, ensure_ascii=False)


@dataclass(frozen=True, slots=True)
class Kind:
    """How a value is read from JSON and written to it.

    ``read`` raises InvalidValue, or TypeError where it is another kind of value altogether.
    ``written`` gives the JSON text of what is stored. ``schema`` says the same as JSON Schema, for
    programs that read the format.
    """

    read: Callable[[Any], Any]
    written: Callable[[Any], str] = json_text
    schema: Mapping[str, Any] = made_by(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Field:
    """One field: its name, what may stand in it, what holds when it is missing, its column."""

    name: str
    kind: Kind
    default: Any = REQUIRED
    column: str = ""

    @property
    def kept_in(self) -> str:
        """The column."""
        return self.column or self.name


class WrongShape(InvalidValue):
    """What stands at a place is missing or of another kind."""

    def __init__(self, place: str) -> None:
        super().__init__("json_wrong_shape", place=place)


def read_object(value: Any, fields: Sequence[Field], place: str) -> dict[str, Any]:
    """The columns of an object; fields that are not known are passed over.

    Raises:
        InvalidValue: with the place as ``place`` or ``record``.
    """
    if not isinstance(value, dict):
        raise WrongShape(place)
    row: dict[str, Any] = {}
    for field in fields:
        found = value.get(field.name, field.default)
        if found is REQUIRED:
            raise WrongShape(f"{place}.{field.name}")
        if found is field.default:
            row[field.kept_in] = found
            continue
        try:
            row[field.kept_in] = field.kind.read(found)
        except TypeError:
            raise WrongShape(f"{place}.{field.name}") from None
        except InvalidValue as error:
            details = {**error.details, "record": f"{place}.{field.name}"}
            raise InvalidValue(error.code, **details) from error
    return row


class ObjectWriter:
    """Writes rows of one table as objects; fields that hold their default are left out."""

    __slots__ = ("_parts",)

    def __init__(self, fields: Sequence[Field], columns: Sequence[str]) -> None:
        self._parts = tuple(
            (columns.index(field.kept_in), f"{json_text(field.name)}: ", field.default,
             field.kind.written)
            for field in fields
        )  # fmt: skip

    def inner(self, row: Sequence[Any]) -> str:
        """The fields of a row as JSON text, without the braces around them."""
        found: list[str] = []
        for at, name, default, written in self._parts:
            value = row[at]
            if value != default:
                found.append(name + written(value))
        return ", ".join(found)


def list_of(value: Any, name: str, place: str) -> list[Any]:
    """The list in a field of an object; an empty one where the field is missing."""
    found = value.get(name, [])
    if not isinstance(found, list):
        raise WrongShape(f"{place}.{name}" if place else name)
    return found


def maybe(kind: Kind) -> Kind:
    """A kind that may also be null."""
    return Kind(
        lambda value: None if value is None else kind.read(value),
        lambda value: "null" if value is None else kind.written(value),
        {"anyOf": [kind.schema, {"type": "null"}]},
    )


def whole(low: int, high: int, code: str = "number_out_of_range") -> Kind:
    """A whole number within a range."""

    def read(value: Any) -> int:
        if type(value) is not int:
            raise TypeError
        if not low <= value <= high:
            raise InvalidValue(code, value=_brief(value), field="", low=low, high=high)
        return value

    return Kind(read, schema={"type": "integer", "minimum": low, "maximum": high})


def number(low: float, high: float, code: str) -> Kind:
    """A number within a range; never one that is not a number."""

    def read(value: Any) -> float:
        if type(value) not in {int, float}:
            raise TypeError
        if not low <= value <= high:
            raise InvalidValue(code, value=_brief(value), axis="")
        return float(value)

    return Kind(read, schema={"type": "number", "minimum": low, "maximum": high})


def choice(choices: type[StrEnum] | tuple[str, ...]) -> Kind:
    """One of some codes."""
    allowed = [str(code) for code in choices]
    named = ", ".join(allowed)

    def read(value: Any) -> str:
        if not isinstance(value, str):
            raise TypeError
        if value not in allowed:
            raise InvalidValue("not_a_choice", value=_brief(value), choices=named)
        return value

    return Kind(read, schema={"enum": allowed})


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError
    if len(value) > LONGEST_TEXT:
        raise InvalidValue("text_too_long", column="", length=len(value), most=LONGEST_TEXT)
    return storable(value)


def _words(value: Any) -> str:
    text = _text(value)
    if not text.strip():
        raise TypeError
    return text


def _id(value: Any) -> str:
    if not isinstance(value, str) or not _UUID.fullmatch(value):
        raise TypeError
    return value


def _flag(value: Any) -> int:
    if not isinstance(value, bool):
        raise TypeError
    return int(value)


def _instant(value: Any) -> int:
    if not isinstance(value, str):
        raise TypeError
    try:
        found = datetime.fromisoformat(value)
        if found.tzinfo is None:
            raise InvalidValue("date_without_zone", value=_brief(value))
        in_utc = found.astimezone(UTC)
    except (ValueError, OverflowError) as error:
        if isinstance(error, InvalidValue):
            raise
        raise InvalidValue("date_unreadable", value=_brief(value)) from error
    if not EARLIEST <= in_utc < LATEST:
        raise InvalidValue("date_out_of_range", value=_brief(value))
    return to_ms(in_utc)


def instant_text(milliseconds: int) -> str:
    """The ISO text of a stored instant, in UTC to the millisecond."""
    day, rest = divmod(milliseconds, 86_400_000)
    minutes, rest = divmod(rest, 60_000)
    return (
        f"{_day_text(day)}T{minutes // 60:02}:{minutes % 60:02}:{rest // 1000:02}.{rest % 1000:03}Z"
    )


@lru_cache(maxsize=4096)
def _day_text(day: int) -> str:
    return (_EPOCH + timedelta(days=day)).isoformat()


def _day(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError
    try:
        return date.fromisoformat(value).isoformat()
    except ValueError as error:
        raise InvalidValue("date_unreadable", value=_brief(value)) from error


@lru_cache(maxsize=512)
def _zone(value: Any) -> str:
    if not isinstance(value, str) or len(value) > 100:
        raise TypeError
    zone_named(value)
    return value


def _brief(value: object) -> str:
    """Enough of a value to find it. Huge numbers are not written out."""
    if isinstance(value, int) and abs(value) > 10**18:
        return "…"
    text = " ".join(str(value).split())
    return storable(text if len(text) <= 40 else text[:39] + "…")


_TEXT_SCHEMA = {"type": "string", "maxLength": LONGEST_TEXT}
TEXT = Kind(_text, schema=_TEXT_SCHEMA)
WORDS = Kind(_words, schema={**_TEXT_SCHEMA, "pattern": r"\S"})
"""Text that is not empty."""
ID = Kind(_id, schema={"type": "string", "pattern": f"^{_UUID.pattern}$"})
FLAG = Kind(_flag, lambda value: "true" if value else "false", {"type": "boolean"})
INSTANT = Kind(
    _instant,
    lambda value: f'"{instant_text(value)}"',
    {
        "type": "string",
        "format": "date-time",
        "pattern": r"^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$",
    },
)
DAY = Kind(_day, schema={"type": "string", "format": "date", "pattern": r"^\d{4}-\d{2}-\d{2}$"})
ZONE = Kind(_zone, schema={"type": "string", "minLength": 1, "maxLength": 100})
COUNT = whole(0, 10**9)
_WITHIN = number(-1.0, 1.0, "coordinate_out_of_range")
COORDINATE = Kind(lambda value: snap(_WITHIN.read(value)), schema=_WITHIN.schema)
"""A place on an axis, on the nearest step."""
