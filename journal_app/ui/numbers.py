"""Counts as people write them, by the locale in force."""

from __future__ import annotations

from PySide6.QtCore import QLocale


def count_text(count: int) -> str:
    """A count with the marks of thousands: *1,250*."""
    return QLocale().toString(count)
