"""What a journal is known by where its path is not to be read."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QCryptographicHash


def path_digest(journal: Path) -> str:
    """The SHA-256 of a journal's whole path, in hexadecimal digits.

    By Qt, which is there: importing Python's own brings a library of 3 MB.
    """
    path = os.path.normcase(os.path.realpath(journal))
    digest = QCryptographicHash.hash(
        path.encode("utf-8", "surrogateescape"), QCryptographicHash.Algorithm.Sha256
    )
    return bytes(digest.toHex().data()).decode("ascii")
