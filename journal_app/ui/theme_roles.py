"""Colour roles and type sizes: what a theme is, read from ``resources/themes``."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from enum import StrEnum
from functools import cache

from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QApplication

from journal_app.domain.dataclass import dataclass
from journal_app.domain.grid import Quadrant
from journal_app.resources import resource_path


class Size(StrEnum):
    """Type sizes by use."""

    SMALL = "small"
    BODY = "body"
    READING = "reading"
    HEADING = "heading"
    TITLE = "title"


_PIXELS = {
    Size.SMALL: 12.5,
    Size.BODY: 14.0,
    Size.READING: 16.0,
    Size.HEADING: 19.0,
    Size.TITLE: 22.0,
}


@dataclass(frozen=True, slots=True)
class QuadrantColours:
    """The colour of a quadrant's name and of its ground."""

    strong: str
    soft: str


@dataclass(frozen=True, slots=True)
class Theme:
    """Colour roles as ``#RRGGBB``, and the factor for all type sizes."""

    name: str
    dark: bool
    background: str
    surface: str
    ink: str
    muted: str
    line: str
    control: str
    accent: str
    accent_soft: str
    on_accent: str
    attention: str
    attention_soft: str
    selection: str
    quadrants: dict[Quadrant, QuadrantColours]
    text_scale: float = 1.0

    def pixels(self, size: Size) -> float:
        """The height of a type size in pixels, at the chosen text scale."""
        return _PIXELS[size] * self.text_scale

    def font(self, size: Size, *, bold: bool = False) -> QFont:
        """The system's font at a type size; headings are semibold."""
        font = QFont(QApplication.font())
        font.setPixelSize(round(self.pixels(size)))
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        return font

    def fonts_down(self, size: Size, *, bold: bool = False) -> Iterator[QFont]:
        """The font of a type size, then smaller ones, for what has little room.

        Only writing that was made larger gives way: none is smaller than small writing at 100 %.
        """
        largest = round(self.pixels(size))
        least = min(round(_PIXELS[Size.SMALL]), largest)
        for pixels in range(largest, least - 1, -1):
            font = self.font(size, bold=bold)
            font.setPixelSize(pixels)
            yield font

    def quadrant_strong(self, quadrant: Quadrant | None) -> QColor:
        """The colour that names a quadrant; muted between quadrants and without a mark."""
        colours = self.quadrants.get(quadrant) if quadrant else None
        return QColor(colours.strong if colours else self.muted)


@cache
def load_theme(name: str, text_scale: float = 1.0) -> Theme:
    """The theme of this name from its file of colour roles."""
    with resource_path("themes", f"{name}.toml").open("rb") as file:
        roles = tomllib.load(file)
    quadrants = {
        Quadrant(key): QuadrantColours(**value) for key, value in roles.pop("quadrants").items()
    }
    return Theme(**roles, quadrants=quadrants, text_scale=text_scale)
