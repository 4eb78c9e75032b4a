"""From a sealed file to what is in it. Needs no journal."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from journal_app.domain.dataclass import dataclass
from journal_app.domain.errors import PacketError
from journal_app.domain.packet import Packet, Reply
from journal_app.services.packets.container import PACKET, Contents, read_json, unpack
from journal_app.services.packets.document import packet_from, reply_from
from journal_app.services.packets.sealing import (
    Lock,
    lock_of,
    read_sealed,
    unseal_with_keys,
    unseal_with_passphrase,
)

__all__ = ["Lock", "Opened", "SealedFile"]


@dataclass(frozen=True, slots=True)
class Opened:
    """What was in a sealed file: a packet or a reply, and the readable page that came with it."""

    packet: Packet | None
    reply: Reply | None
    page: str


@dataclass(frozen=True, slots=True)
class SealedFile:
    """A sealed file, read but not opened; ``lock`` tells what opens it."""

    path: Path
    sealed: bytes
    lock: Lock

    @classmethod
    def read(cls, path: Path) -> SealedFile:
        """Raises: PacketError, JournalFileError: see ``read_sealed`` and ``lock_of``."""
        sealed = read_sealed(path)
        return cls(path, sealed, lock_of(sealed))

    def open(self, passphrase: str | None = None, secrets: Sequence[str] = ()) -> Opened:
        """What is in it. With a passphrase it takes about a second: not on the GUI thread.

        Raises:
            PacketError: ``packet_passphrase_needed``, and what opening and reading say.
        """
        if self.lock is Lock.KEY:
            return contents_of(unpack(unseal_with_keys(self.sealed, secrets)))
        if not passphrase:
            raise PacketError("packet_passphrase_needed")
        return contents_of(unpack(unseal_with_passphrase(self.sealed, passphrase)))


def contents_of(contents: Contents) -> Opened:
    """The packet or the reply in sound contents.

    Raises:
        PacketError: ``packet_unreadable``.
    """
    page = contents.parts.get(f"{contents.kind}.html", b"").decode("utf-8", "replace")
    name = f"{contents.kind}.json"
    found = read_json(contents.parts[name], name)
    if contents.kind == PACKET:
        packet = packet_from(found)
        if packet.id != contents.manifest.get("id"):
            raise PacketError("packet_part_altered", parts=[name])
        return Opened(packet, None, page)
    return Opened(None, reply_from(found), page)
