"""Packets for tests of the window: sent to oneself, so that one journal plays both sides."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QTextEdit

from journal_app.domain.anchors import Anchor, anchor_at
from journal_app.domain.client import Client, Consent
from journal_app.domain.grid import Certainty, Position
from journal_app.domain.moments import Moment, Placement
from journal_app.domain.packet import NotePart, Packet, Showing
from journal_app.services.bundle import Services
from journal_app.services.packets import sealing
from journal_app.services.packets.building import Choice
from journal_app.services.packets.opening import Lock, SealedFile
from journal_app.storage.ids import new_id
from journal_app.ui.pages.packet_reading_page import PacketReadingPage
from journal_app.wording.words import Words
from tests.fixed_clock import NOW

ME = "I noticed how quickly I answered. Ten minutes in I was explaining to Curlew."


def log_for(services: Services, role_id: str, make_draft: Callable[..., Any], count: int) -> Any:
    """Sessions with a client who agreed to anonymised supervision; their ids."""
    services.clients.save(Client(id="", code="Curlew", consent=Consent.ANONYMISED))
    ids = []
    for back in range(count):
        start = NOW - timedelta(days=back + 1)
        mark = Placement(Position(0.3, 0.3), Certainty.CLEAR, start + timedelta(hours=1))
        draft = make_draft(
            role_id=role_id,
            client="Curlew",
            started_at=start,
            me=ME,
            to_supervision=True,
            supervision_question="Whose hurry was that?",
            moments=(Moment(new_id(), "", mark),),
        )
        ids.append(services.journal.save(draft).value.id)
    return ids


def sealed(services: Services, path: Path, ids: list[str]) -> Path:
    """A packet sealed to one's own key."""
    key = services.packets.make_key().value
    delete_by = (NOW + timedelta(days=60)).date()
    choice = Choice(tuple(ids), purpose="Reading", delete_by=delete_by, signed="R.", checked=True)
    prepared = services.packets.prepare(choice, services.packets.draft(choice), Words())
    content = sealing.seal_to_key(prepared.plain, key.public)
    services.packets.send(prepared, content, path, Lock.KEY, "K.")
    return path


def opened(services: Services, path: Path) -> Packet:
    """What is in it."""
    packet = SealedFile.read(path).open(secrets=services.packets.secrets()).packet
    assert packet is not None
    return packet


def answered(services: Services, packet: Packet, path: Path) -> Path:
    """A reply to a packet that is kept here: each session placed, the first one noted."""
    for session in packet.sessions:
        services.received.place(packet.id, session.id, Position(-0.2, 0.3), Certainty.CLEAR)
        services.received.reveal(packet.id, session.id)
    first = packet.sessions[0]
    at = first.me.index("how quickly")
    anchor = anchor_at(first.me, at, at + len("how quickly"))
    services.received.write_note(packet.id, first.id, NotePart.ME, anchor, "What for?")
    services.received.write_note(packet.id, first.id, NotePart.QUESTION, Anchor(), "Mine?")
    services.received.write_letter(packet.id, "Dear R.")
    services.received.send_reply(packet.id, path, Words())
    return path


def select(view: QTextEdit, words: str) -> None:
    """Words of a text, as with the mouse."""
    cursor = view.document().find(words)
    assert not cursor.isNull()
    view.setTextCursor(cursor)


def place(page: PacketReadingPage, x: float = -0.4, y: float = 0.4) -> None:
    """Where the supervisor sees the session, by a click."""
    mark = Placement(Position(x, y), Certainty.CLEAR, NOW)
    page.view.place.input.set_moments((Moment("m", "", mark),))
    page.view.place._tell((object(),))
    page.view.place.flush()


def without_words(services: Services, packet: Packet) -> Packet:
    """The same packet, its first session with the placement only; kept here."""
    first = replace(packet.sessions[0], me="", question="", showing=Showing.PLACEMENTS)
    bare = replace(packet, id="bare", sessions=(first, *packet.sessions[1:]))
    services.received.keep(bare, "S.")
    return bare
