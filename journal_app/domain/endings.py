"""What the names of the program's own files end with; small and capital letters are the same."""

from __future__ import annotations

from pathlib import PurePath

JOURNAL = ".stance"
PACKET = ".stance-packet"


def is_journal(path: PurePath) -> bool:
    """Whether it is called as a journal or a backup is."""
    return path.suffix.lower() == JOURNAL


def is_packet(path: PurePath) -> bool:
    """Whether it is called as a sealed packet is."""
    return path.suffix.lower() == PACKET
