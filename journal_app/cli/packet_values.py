"""Packets as they go out as JSON on the command line."""

from __future__ import annotations

import json
from typing import Any

from journal_app.domain.note import SentPacket
from journal_app.domain.packet import Packet
from journal_app.domain.received import ReceivedRow
from journal_app.services.packets.building import PacketDraft
from journal_app.services.packets.document import packet_json


def packet_object(packet: Packet) -> dict[str, Any]:
    """A packet, all of it."""
    found: dict[str, Any] = json.loads(packet_json(packet))
    return found


def draft_object(draft: PacketDraft) -> dict[str, Any]:
    """What would leave, and what deserves a look."""
    return {
        "packet": packet_object(draft.packet),
        "warnings": [
            {"code": item.code, "count": item.count, **item.details} for item in draft.warnings
        ],
        "looks": [
            {
                "session": item.session_id,
                "part": item.part.value,
                "words": item.words,
                "kind": item.look.kind.value,
            }
            for item in draft.found
        ],
        "replaced": draft.replaced,
    }


def sent_object(packet: SentPacket) -> dict[str, Any]:
    """A packet that left."""
    return {
        "id": packet.id,
        "sealed_on": packet.sealed_at.date().isoformat(),
        "supervisor": packet.supervisor,
        "purpose": packet.purpose,
        "delete_by": packet.delete_by.isoformat() if packet.delete_by else None,
        "sealing": packet.sealing,
        "sessions": len(packet.sessions),
        "replies": packet.replies,
        "notes": packet.notes,
    }


def received_object(row: ReceivedRow) -> dict[str, Any]:
    """A packet that was received."""
    return {
        "id": row.id,
        "supervisee": row.supervisee,
        "received_on": row.received_at.date().isoformat(),
        "sealed_on": row.sealed_on.isoformat(),
        "purpose": row.purpose,
        "delete_by": row.delete_by.isoformat() if row.delete_by else None,
        "sessions": row.sessions,
        "notes": row.notes,
        "placed": row.placed,
        "replied": row.replied_at is not None,
    }
