"""The drawings of the icons, which lie as text in a database of their own."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from journal_app.storage import driver

_BUSY_SECONDS = 5.0


def drawing(file: Path, name: str) -> str | None:
    """The SVG text of an icon; None where the file has none of this name.

    Read with the driver of the journals: Python's own would be a second database in memory.
    """
    opened = driver.connect(f"{file.absolute().as_uri()}?mode=ro", _BUSY_SECONDS)
    with closing(opened) as connection:
        row = connection.execute("SELECT svg FROM icons WHERE name = ?", (name,)).fetchone()
    return None if row is None else str(row[0])
