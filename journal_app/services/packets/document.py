"""Packets and replies as JSON, and back, strictly: see docs/packet.md."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import Any, TypeVar

from journal_app.domain.anchors import LONGEST_QUOTE, Anchor
from journal_app.domain.clock import to_milliseconds_precision
from journal_app.domain.errors import InvalidValue, PacketError
from journal_app.domain.grid import Certainty, Position
from journal_app.domain.moments import MOST_MOMENTS
from journal_app.domain.packet import (
    MOST_NOTES,
    MOST_SESSIONS,
    IntendedSquare,
    NotePart,
    Packet,
    PacketMoment,
    PacketSession,
    Part,
    Reply,
    ReplyMark,
    ReplyNote,
    Showing,
)
from journal_app.domain.practice import NARROWEST, WIDEST, RoleKind
from journal_app.storage.text import storable

_LONGEST_TEXT = 1_000_000
_LONGEST_LINE = 500
_LONGEST_ID = 64
T = TypeVar("T")
E = TypeVar("E", bound=StrEnum)


# --- writing ------------------------------------------------------------------------------------


def packet_json(packet: Packet) -> str:
    """A packet as JSON."""
    return _text(
        {
            "id": packet.id,
            "sealed_on": packet.sealed_on.isoformat(),
            "signed": packet.signed,
            "purpose": packet.purpose,
            "delete_by": packet.delete_by.isoformat(),
            "reply_key": packet.reply_key,
            "parts": [part.value for part in packet.parts],
            "sessions": [_session(session) for session in packet.sessions],
        }
    )


def _session(session: PacketSession) -> dict[str, Any]:
    square = session.intended
    return {
        "id": session.id,
        "client": session.client,
        "when": session.when,
        "role": session.role.value,
        "showing": session.showing.value,
        "minutes": session.minutes,
        "seen": session.seen,
        "me": session.me,
        "question": session.question,
        "moments": [
            {
                "label": moment.label,
                "x": moment.position.x,
                "y": moment.position.y,
                "certainty": moment.certainty.value,
            }
            for moment in session.moments
        ],
        "intended": square
        and {"x": square.centre.x, "y": square.centre.y, "half_width": square.half_width},
    }


def reply_json(reply: Reply) -> str:
    """A reply as JSON."""
    return _text(
        {
            "id": reply.id,
            "packet": reply.packet_id,
            "made_at": _instant(reply.made_at),
            "signed": reply.signed,
            "letter": reply.letter,
            "marks": [
                {
                    "id": mark.id,
                    "session": mark.session_id,
                    "moment": mark.moment,
                    "x": mark.position.x,
                    "y": mark.position.y,
                    "certainty": mark.certainty.value,
                    "made_at": _instant(mark.made_at),
                    "blind": mark.blind,
                }
                for mark in reply.marks
            ],
            "notes": [
                {
                    "id": note.id,
                    "session": note.session_id,
                    "part": note.part.value,
                    "quote": note.anchor.quote,
                    "before": note.anchor.before,
                    "after": note.anchor.after,
                    "words": note.words,
                    "changed_at": _instant(note.changed_at),
                }
                for note in reply.notes
            ],
        }
    )


def _text(value: dict[str, Any]) -> str:
    return json.dumps(value, ensure_ascii=False, indent=1)


def _instant(instant: datetime) -> str:
    return instant.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


# --- reading ------------------------------------------------------------------------------------


def packet_from(found: dict[str, Any]) -> Packet:
    """The packet that an object describes.

    Raises:
        PacketError: ``packet_unreadable`` with ``where``.
    """
    read = _Reader(found, "packet.json")
    packet = Packet(
        id=read.id("id"),
        sealed_on=read.day("sealed_on"),
        signed=read.line("signed"),
        purpose=read.line("purpose"),
        delete_by=read.day("delete_by"),
        reply_key=read.line("reply_key"),
        parts=tuple(dict.fromkeys(read.each("parts", len(Part), _part))),
        sessions=read.each("sessions", MOST_SESSIONS, _session_from),
    )
    _each_once((session.id for session in packet.sessions), "packet.json sessions")
    return packet


def reply_from(found: dict[str, Any]) -> Reply:
    """The reply that an object describes.

    Raises:
        PacketError: ``packet_unreadable`` with ``where``.
    """
    read = _Reader(found, "reply.json")
    reply = Reply(
        id=read.id("id"),
        packet_id=read.id("packet"),
        made_at=read.instant("made_at"),
        signed=read.line("signed"),
        letter=read.text("letter"),
        notes=read.each("notes", MOST_NOTES, _note_from),
        marks=read.each("marks", MOST_NOTES, _mark_from),
    )
    _each_once((note.id for note in reply.notes), "reply.json notes")
    _each_once((mark.id for mark in reply.marks), "reply.json marks")
    return reply


def _session_from(found: Any, where: str) -> PacketSession:
    read = _Reader(found, where)
    square = read.get("intended")
    return PacketSession(
        id=read.id("id"),
        client=read.line("client"),
        when=read.line("when"),
        role=read.choice("role", RoleKind),
        showing=read.choice("showing", Showing),
        minutes=read.minutes("minutes"),
        seen=read.text("seen"),
        me=read.text("me"),
        question=read.text("question"),
        moments=read.each("moments", MOST_MOMENTS, _moment_from),
        intended=None if square is None else _square_from(square, f"{where}.intended"),
    )


def _moment_from(found: Any, where: str) -> PacketMoment:
    read = _Reader(found, where)
    return PacketMoment(read.line("label"), read.position(), read.choice("certainty", Certainty))


def _square_from(found: Any, where: str) -> IntendedSquare:
    read = _Reader(found, where)
    half_width = read.number("half_width")
    if not NARROWEST <= half_width <= WIDEST:
        raise _unreadable(f"{where}.half_width")
    return IntendedSquare(read.position(), half_width)


def _note_from(found: Any, where: str) -> ReplyNote:
    read = _Reader(found, where)
    quote = read.text("quote")
    if len(quote) > LONGEST_QUOTE:
        raise _unreadable(f"{where}.quote")
    words = read.text("words")
    if not words.strip():
        raise _unreadable(f"{where}.words")
    return ReplyNote(
        id=read.id("id"),
        session_id=read.id("session"),
        part=read.choice("part", NotePart),
        anchor=Anchor(quote, read.line("before"), read.line("after")),
        words=words,
        changed_at=read.instant("changed_at"),
    )


def _mark_from(found: Any, where: str) -> ReplyMark:
    read = _Reader(found, where)
    return ReplyMark(
        id=read.id("id"),
        session_id=read.id("session"),
        position=read.position(),
        certainty=read.choice("certainty", Certainty),
        made_at=read.instant("made_at"),
        blind=read.flag("blind"),
        moment=read.moment("moment"),
    )


def _part(found: Any, where: str) -> Part:
    try:
        return Part(found)
    except ValueError as error:
        raise _unreadable(where) from error


def _each_once(ids: Iterable[str], where: str) -> None:
    listed = list(ids)
    if len(set(listed)) < len(listed):
        raise _unreadable(where)


def _unreadable(where: str) -> PacketError:
    return PacketError("packet_unreadable", where=where)


class _Reader:
    """One object of JSON; what is not as it should be is named by its place."""

    def __init__(self, found: Any, where: str) -> None:
        if not isinstance(found, dict):
            raise _unreadable(where)
        self._found = found
        self._where = where

    def get(self, name: str) -> Any:
        return self._found.get(name)

    def text(self, name: str, longest: int = _LONGEST_TEXT) -> str:
        value = self._found.get(name, "")
        if not isinstance(value, str) or len(value) > longest:
            raise self._wrong(name)
        return storable(value)

    def line(self, name: str) -> str:
        return self.text(name, _LONGEST_LINE)

    def id(self, name: str) -> str:
        value = self.text(name, _LONGEST_ID)
        if not value.strip():
            raise self._wrong(name)
        return value

    def number(self, name: str) -> float:
        value = self._found.get(name)
        if isinstance(value, bool) or not isinstance(value, (int, float)) or abs(value) > 1e9:
            raise self._wrong(name)
        return float(value)

    def minutes(self, name: str) -> int | None:
        if self._found.get(name) is None:
            return None
        value = self.number(name)
        if not 1 <= value <= 24 * 60:
            raise self._wrong(name)
        return int(value)

    def moment(self, name: str) -> int:
        value = self._found.get(name, 0)
        if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= MOST_MOMENTS:
            raise self._wrong(name)
        return value

    def position(self) -> Position:
        try:
            return Position(self.number("x"), self.number("y"))
        except InvalidValue as error:
            raise self._wrong("x, y") from error

    def flag(self, name: str) -> bool:
        value = self._found.get(name)
        if not isinstance(value, bool):
            raise self._wrong(name)
        return value

    def choice(self, name: str, kinds: type[E]) -> E:
        try:
            return kinds(self.line(name))
        except ValueError as error:
            raise self._wrong(name) from error

    def day(self, name: str) -> date:
        try:
            return date.fromisoformat(self.line(name))
        except ValueError as error:
            raise self._wrong(name) from error

    def instant(self, name: str) -> datetime:
        try:
            instant = datetime.fromisoformat(self.line(name))
            if instant.tzinfo is None or not 1970 <= instant.year <= 2200:
                raise self._wrong(name)
            return to_milliseconds_precision(instant.astimezone(UTC))
        except (ValueError, OverflowError) as error:
            raise self._wrong(name) from error

    def each(self, name: str, most: int, made: Callable[[Any, str], T]) -> tuple[T, ...]:
        values = self._found.get(name, [])
        if not isinstance(values, list) or len(values) > most:
            raise self._wrong(name)
        return tuple(
            made(value, f"{self._where}.{name}[{number}]") for number, value in enumerate(values)
        )

    def _wrong(self, name: str) -> PacketError:
        return _unreadable(f"{self._where}.{name}")
