"""Colours that can be read: contrast by the formula of the web accessibility guidelines."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtGui import QColor

READABLE = 4.5
"""The least contrast of small text against its ground."""


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else float(((channel + 0.055) / 1.055) ** 2.4)


def luminance(colour: QColor) -> float:
    """Relative luminance, 0 for black to 1 for white."""
    red, green, blue = (_linear(part) for part in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    """The contrast of two opaque colours, 1 to 21."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def mixed(one: QColor, other: QColor, share: float) -> QColor:
    """``one`` with a share (0 to 1) of ``other`` in it."""
    return QColor.fromRgbF(
        one.redF() + (other.redF() - one.redF()) * share,
        one.greenF() + (other.greenF() - one.greenF()) * share,
        one.blueF() + (other.blueF() - one.blueF()) * share,
    )


@lru_cache(maxsize=64)
def readable(colour: str, ground: str, ink: str) -> QColor:
    """The colour, drawn toward the ink just so far that small text in it can be read."""
    wanted, below, end = QColor(colour), QColor(ground), QColor(ink)
    for step in range(20):
        made = mixed(wanted, end, step / 20)
        if contrast(made, below) >= READABLE:
            return made
    return end


def with_alpha(colour: QColor | str, alpha: float) -> QColor:
    """The colour at an opacity of 0 to 1."""
    made = QColor(colour)
    made.setAlphaF(alpha)
    return made
