"""The packets of the sample journal: one that came back with notes, and one to be read."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from datetime import datetime, timedelta
from random import Random

from journal_app.domain.anchors import Anchor, anchor_at
from journal_app.domain.entry import EntryDraft
from journal_app.domain.grid import Certainty, Position
from journal_app.domain.packet import (
    NotePart,
    Packet,
    PacketMoment,
    PacketSession,
    Part,
    Reply,
    ReplyMark,
    ReplyNote,
    Showing,
    iso_week,
)
from journal_app.domain.practice import RoleKind
from journal_app.services.bundle import Services
from journal_app.services.packets.building import Choice
from journal_app.services.packets.sealing import Lock, new_key_pair
from journal_app.services.sample_texts import SampleTexts

_SENT_DAYS_AGO, _BACK_DAYS_AGO = 24, 18
_SESSIONS = 9
_OFFSET = -0.2


def add_packets(
    services: Services,
    drafts: Sequence[EntryDraft],
    today: datetime,
    texts: SampleTexts,
    dice: Random,
) -> None:
    """Sends sessions to a supervisor, merges what came back, and receives a packet."""
    told = texts.all["packet"]
    sealed_at = today - timedelta(days=_SENT_DAYS_AGO)
    known = [draft for draft in drafts if draft.moments and draft.me and draft.client]
    before = [draft for draft in known if draft.ended_at < sealed_at][-_SESSIONS:]
    choice = Choice(
        tuple(draft.id for draft in before),
        purpose=told["purpose"],
        delete_by=(today + timedelta(days=60)).date(),
        signed=told["signed"],
    )
    made = services.packets.draft(choice)
    services.packets.remember(made, Lock.PASSPHRASE, told["supervisor"], sealed_at)
    back = today - timedelta(days=_BACK_DAYS_AGO)
    services.packets.merge(_reply(made.packet, told["notes"], told["letter"], back, dice))
    services.received.keep(_received(texts, today), texts.all["received"][0]["supervisee"])


def _reply(packet: Packet, words: Sequence[str], letter: str, at: datetime, dice: Random) -> Reply:
    notes, marks = [], []
    for number, session in enumerate(packet.sessions):
        point = session.point
        if point is not None:
            x, y = (value + dice.uniform(-0.25, 0.25) for value in point)
            there = Position.clamped(x + _OFFSET, y)
            blind = number != 1
            marks.append(ReplyMark(_name(), session.id, there, Certainty.CLEAR, at, blind))
        if number < len(words):
            first = session.me.split(".")[0] + "."
            anchor = anchor_at(session.me, 0, len(first)) if session.me else Anchor()
            part = NotePart.ME if session.me else NotePart.SESSION
            notes.append(ReplyNote(_name(), session.id, part, anchor, words[number], at))
    return Reply(_name(), packet.id, at, tuple(notes), tuple(marks), letter.strip())


def _received(texts: SampleTexts, today: datetime) -> Packet:
    told = texts.all["received"]
    sealed = (today - timedelta(days=3)).date()
    return Packet(
        id=_name(),
        sealed_on=sealed,
        purpose=told[0]["purpose"],
        delete_by=(today + timedelta(days=45)).date(),
        reply_key=new_key_pair().public,
        parts=(Part.ME, Part.QUESTION),
        signed=told[0]["supervisee"],
        sessions=tuple(
            PacketSession(
                id=_name(),
                client=chr(ord("A") + number),
                when=iso_week(sealed - timedelta(days=7)),
                role=RoleKind.COACH,
                showing=Showing.ANONYMISED,
                minutes=60,
                me=one["me"],
                question=one["question"],
                moments=(PacketMoment("", Position(one["x"], one["y"]), Certainty.CLEAR),),
            )
            for number, one in enumerate(told)
        ),
    )


def _name() -> str:
    return str(uuid.uuid4())
