"""Building a packet: from chosen entries to the very bytes that are sealed."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import field
from datetime import date, datetime
from unicodedata import normalize

from journal_app.domain.client import ClientSummary, Consent
from journal_app.domain.dataclass import dataclass
from journal_app.domain.entry import Entry
from journal_app.domain.errors import PacketError
from journal_app.domain.letters_of import LettersOf
from journal_app.domain.moments import STANDARD_LABELS
from journal_app.domain.note import SentSession
from journal_app.domain.packet import (
    MOST_SESSIONS,
    IntendedSquare,
    Packet,
    PacketMoment,
    PacketSession,
    Part,
    Showing,
    iso_week,
    letter,
    quarter_hours,
)
from journal_app.domain.packet_hints import Look, looks
from journal_app.domain.practice import IntendedArea, Role, RoleKind, area_at
from journal_app.domain.redaction import (
    SHORTEST_CODE,
    Redactor,
    Replacement,
    for_codes,
    with_codes_behind,
)
from journal_app.giving_way import giving_way
from journal_app.services.packets.container import PACKET, pack
from journal_app.services.packets.document import packet_json
from journal_app.services.packets.page import packet_page
from journal_app.services.packets.sealing import KeyPair, new_key_pair
from journal_app.storage.text import storable
from journal_app.wording.words import Words

CONFIRMATIONS = 2
FEW_SESSIONS = 2
LONGEST_LINE = 300
_FEWEST_CLIENTS = 3
PdfWriter = Callable[[Packet], bytes]


@dataclass(frozen=True, slots=True)
class Choice:
    """What is to go, and how.

    Attributes:
        parts: the texts that go along.
        replacements: one's own, beside those of client codes.
        signed: initials or a word; may be empty.
        identifiable: codes and days as they are, for clients who agreed to it.
        confirmations: how often that was confirmed.
        checked: whether it was answered that no colleague in town could recognise them.
    """

    entry_ids: tuple[str, ...]
    parts: frozenset[Part] = frozenset({Part.ME, Part.QUESTION})
    replacements: tuple[Replacement, ...] = ()
    purpose: str = ""
    delete_by: date | None = None
    signed: str = ""
    identifiable: bool = False
    confirmations: int = 0
    checked: bool = False


@dataclass(frozen=True, slots=True)
class Warned:
    """Something to think about: a key of ``packet_words.WARNINGS`` and what its sentence names."""

    code: str
    count: int = -1
    details: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Found:
    """A look in one text of one session, after replacing."""

    session_id: str
    part: Part
    look: Look
    words: str


@dataclass(frozen=True, slots=True)
class PacketDraft:
    """A packet as it would go now: what it shows, what deserves a look, what to think about."""

    packet: Packet
    sessions: tuple[SentSession, ...]
    replacements: tuple[Replacement, ...]
    reply_key: KeyPair
    found: tuple[Found, ...]
    warnings: tuple[Warned, ...]
    replaced: int


@dataclass(frozen=True, slots=True)
class Prepared:
    """A packet ready to be sealed: ``plain`` are the very bytes, ``parts`` what is in them."""

    draft: PacketDraft
    plain: bytes
    parts: Mapping[str, bytes]


@dataclass(frozen=True, slots=True)
class Material:
    """What is read from the journal for building."""

    entries: Sequence[Entry]
    clients: Sequence[ClientSummary]
    roles: Mapping[str, Role]
    areas: Mapping[str, Sequence[IntendedArea]]


def draft(choice: Choice, material: Material, now: datetime, today: date) -> PacketDraft:
    """The packet that a choice makes.

    Raises:
        PacketError: ``packet_no_sessions``, ``packet_too_many``.
    """
    if len(choice.entry_ids) > MOST_SESSIONS:
        raise PacketError("packet_too_many", most=MOST_SESSIONS, count=len(choice.entry_ids))
    there = [entry for entry in material.entries if entry.trashed_at is None]
    if not there:
        raise PacketError("packet_no_sessions")
    ordered = sorted(there, key=lambda entry: (entry.content.started_at, entry.id))
    return _Builder(choice, material, ordered).build(now, today)


class _Builder:
    def __init__(self, choice: Choice, material: Material, entries: Sequence[Entry]) -> None:
        self._choice = choice
        self._material = material
        self._entries = entries
        self._clients = {item.client.code.casefold(): item for item in material.clients}
        self._letters = self._assigned()
        self._replaced = 0

    def build(self, now: datetime, today: date) -> PacketDraft:
        key = new_key_pair()
        sessions = [self._session(entry) for entry in self._entries]
        packet = Packet(
            id=str(uuid.uuid4()),
            sealed_on=today,
            purpose=self._redactor("").apply(_line(self._choice.purpose)).text,
            delete_by=self._choice.delete_by or today,
            reply_key=key.public,
            parts=tuple(part for part in Part if part in self._choice.parts),
            sessions=tuple(sessions),
            signed=_line(self._choice.signed),
        )
        named = zip(sessions, self._entries, strict=True)
        sent = tuple(
            SentSession(session.id, entry.id, tuple(item.id for item in entry.content.moments))
            for session, entry in named
        )
        return PacketDraft(
            packet,
            sent,
            self._all_replacements(""),
            key,
            self._found(sessions),
            tuple(self._warnings(sessions)),
            self._replaced,
        )

    # --- one session

    def showing(self, code: str) -> Showing:
        """How much may go. A session without a client code is about nobody's consent."""
        if not code:
            return Showing.ANONYMISED
        known = self._clients.get(code.casefold())
        consent = known.client.consent if known else Consent.NONE
        if consent is Consent.NONE:
            return Showing.PLACEMENTS
        if consent is Consent.IDENTIFIABLE and self._choice.identifiable:
            return Showing.IDENTIFIABLE
        return Showing.ANONYMISED

    def _session(self, entry: Entry) -> PacketSession:
        content = entry.content
        showing = self.showing(content.client)
        role = self._material.roles.get(content.role_id)
        area = area_at(self._material.areas.get(content.role_id, ()), content.started_at)
        words = showing is not Showing.PLACEMENTS
        open_ = showing is Showing.IDENTIFIABLE
        day = content.local_start.date()
        own_labels = words and Part.ME in self._choice.parts
        redactor = self._redactor(content.client if open_ else "")
        texts = {
            Part.SEEN: content.seen,
            Part.ME: content.me,
            Part.QUESTION: content.supervision_question,
        }
        sent = {
            part.value: self._said(redactor, text) if words and part in self._choice.parts else ""
            for part, text in texts.items()
        }
        return PacketSession(
            id=str(uuid.uuid4()),
            client=content.client if open_ else self._letters.get(content.client.casefold(), ""),
            when=(day.isoformat() if open_ else iso_week(day)) if words else "",
            role=role.kind if role else RoleKind.OWN,
            showing=showing,
            minutes=quarter_hours(content.minutes) if words else None,
            moments=tuple(
                PacketMoment(
                    moment.label
                    if moment.label in STANDARD_LABELS
                    else self._said(redactor, moment.label)
                    if own_labels
                    else "",
                    moment.placement.position,
                    moment.placement.certainty,
                )
                for moment in content.moments
            ),
            intended=IntendedSquare(area.centre, area.half_width) if area else None,
            **sent,
        )

    def _said(self, redactor: Redactor, text: str) -> str:
        redacted = redactor.apply(text)
        self._replaced += len(redacted.changes)
        return redacted.text

    # --- codes

    def _assigned(self) -> dict[str, str]:
        """A letter for each client whose words go, in order; then for those only spoken of."""
        codes: dict[str, str] = {}
        for entry in self._entries:
            code = entry.content.client.casefold()
            if code and self.showing(code) is not Showing.PLACEMENTS:
                codes.setdefault(code, letter(len(codes)))
        spoken = "\n".join(
            text
            for entry in self._entries
            for text in (
                entry.content.seen,
                entry.content.me,
                entry.content.supervision_question,
                *(moment.label for moment in entry.content.moments),
            )
        )
        spoken += "\n" + self._choice.purpose
        letters = LettersOf(spoken)
        for code, summary in giving_way(self._clients.items()):
            named = Replacement(summary.client.code, "")
            if (
                len(code) >= SHORTEST_CODE
                and letters.may_hold(normalize("NFC", named.what))
                and Redactor([named]).apply(spoken).changes
            ):
                codes.setdefault(code, letter(len(codes)))
        return codes

    def _redactor(self, kept_code: str) -> Redactor:
        return Redactor(self._all_replacements(kept_code))

    def _all_replacements(self, kept_code: str) -> tuple[Replacement, ...]:
        written = {key: item.client.code for key, item in self._clients.items()}
        pairs = [
            (written.get(code, code), instead)
            for code, instead in self._letters.items()
            if code != kept_code.casefold()
        ]
        own = tuple(
            Replacement(storable(item.what), storable(item.instead))
            for item in self._choice.replacements
            if item.what.strip()
        )
        codes = for_codes(pairs)
        return (*with_codes_behind(own, codes), *codes)

    # --- what to look at

    def _found(self, sessions: Sequence[PacketSession]) -> tuple[Found, ...]:
        parts = self._choice.parts
        all_said = "\n".join(session.text(part) for session in sessions for part in parts)
        letters = LettersOf(all_said)
        known = [item.client.code for item in self._material.clients]
        codes = [code for code in giving_way(known) if letters.may_hold(code)]
        return tuple(
            Found(session.id, part, look, session.text(part)[look.start : look.end])
            for session in sessions
            for part in giving_way(parts)
            for look in looks(session.text(part), codes)
        )

    def _warnings(self, sessions: Sequence[PacketSession]) -> Iterable[Warned]:
        without = sum(session.showing is Showing.PLACEMENTS for session in sessions)
        if without:
            yield Warned("no_consent", without)
        kinds = [item.client.agreement.kind for item in self._material.clients]
        seen: set[str] = set()
        few: dict[str, int] = {}
        rare: list[Warned] = []
        for entry, session in zip(self._entries, sessions, strict=True):
            known = self._clients.get(entry.content.client.casefold())
            if known is None or not session.client or session.client in seen:
                continue
            seen.add(session.client)
            if known.sessions <= FEW_SESSIONS:
                few[session.client] = known.sessions
            kind = known.client.agreement.kind
            if kind and kinds.count(kind) == 1 and len(kinds) >= _FEWEST_CLIENTS:
                rare.append(
                    Warned("rare_context", details={"client": session.client, "context": kind})
                )
        if len(few) > 1:
            yield Warned("few_sessions_each", details={"clients": ", ".join(few)})
        else:
            for client, count in few.items():
                yield Warned("few_sessions", count, {"client": client})
        yield from rare


def prepare(
    choice: Choice,
    made: PacketDraft,
    words: Words,
    today: date,
    pdf: PdfWriter | None = None,
) -> Prepared:
    """The bytes to be sealed, once all was said and confirmed.

    Raises:
        PacketError: ``packet_purpose_missing``, ``packet_delete_by_past``,
            ``packet_not_confirmed``, ``packet_not_checked``.
    """
    if not made.packet.purpose:
        raise PacketError("packet_purpose_missing")
    if choice.delete_by is None or choice.delete_by <= today:
        raise PacketError("packet_delete_by_past")
    if choice.identifiable and choice.confirmations < CONFIRMATIONS:
        raise PacketError("packet_not_confirmed")
    if not choice.checked:
        raise PacketError("packet_not_checked")
    packet = made.packet
    parts = {
        "packet.json": packet_json(packet).encode(),
        "packet.html": packet_page(packet, words, words.language).encode(),
    }
    if pdf is not None:
        parts["packet.pdf"] = pdf(packet)
    about = {
        "id": packet.id,
        "purpose": packet.purpose,
        "sealed_on": packet.sealed_on.isoformat(),
        "delete_by": packet.delete_by.isoformat(),
        "language": words.language,
        "sessions": len(packet.sessions),
        "redacted": {
            "texts_left_out": [part.value for part in Part if part not in packet.parts],
            "placements_only": _count(packet, Showing.PLACEMENTS),
            "identifiable": _count(packet, Showing.IDENTIFIABLE),
            "words_replaced": made.replaced,
            "days": "week",
            "client_codes": "letters",
        },
    }
    return Prepared(made, pack(PACKET, about, parts), parts)


def _count(packet: Packet, showing: Showing) -> int:
    return sum(session.showing is showing for session in packet.sessions)


def _line(text: str) -> str:
    return " ".join(storable(text).split())[:LONGEST_LINE]
