"""The paper: its size by country, its margins, and the type that is set on it.

All lengths are points, 72 to the inch.
"""

from __future__ import annotations

from dataclasses import fields
from enum import Enum

from PySide6.QtCore import QLocale, QMarginsF, QRectF
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication, QPageLayout, QPageSize

from journal_app.domain.dataclass import dataclass
from journal_app.ui.theme_roles import Size, Theme, load_theme

# As in the Unicode locale data; everybody else writes on A4.
_ON_LETTER = frozenset(
    {
        QLocale.Country.Belize,
        QLocale.Country.Canada,
        QLocale.Country.Chile,
        QLocale.Country.Colombia,
        QLocale.Country.CostaRica,
        QLocale.Country.ElSalvador,
        QLocale.Country.Guatemala,
        QLocale.Country.Mexico,
        QLocale.Country.Nicaragua,
        QLocale.Country.Panama,
        QLocale.Country.Philippines,
        QLocale.Country.PuertoRico,
        QLocale.Country.UnitedStates,
        QLocale.Country.Venezuela,
    }
)
_PLAIN_LETTERS = ("calt", "liga", "clig")
"""Features that put other shapes in the place of letters. A PDF written by Qt cannot say which
letters those shapes stand for, so that "10:30" could not be found or copied."""


class Type(Enum):
    """Type sizes by use, in points."""

    TITLE = 20.0
    HEADING = 13.0
    SUBHEADING = 10.5
    BODY = 10.0
    SMALL = 8.5


@dataclass(frozen=True, slots=True)
class Paper:
    """A page, upright, with the room that is left by its margins."""

    size: QPageSize
    left: float = 56.0
    top: float = 54.0
    right: float = 56.0
    bottom: float = 62.0

    @property
    def page(self) -> QRectF:
        """The whole page."""
        return self.size.rect(QPageSize.Unit.Point)

    @property
    def room(self) -> QRectF:
        """Where text stands; the footer stands below it."""
        return self.page.adjusted(self.left, self.top, -self.right, -self.bottom)

    @property
    def layout(self) -> QPageLayout:
        """For a writer or a printer; the margins are kept here, not there."""
        none = QMarginsF(0, 0, 0, 0)
        upright = QPageLayout.Orientation.Portrait
        return QPageLayout(self.size, upright, none, QPageLayout.Unit.Point)


def paper_for(locale: QLocale) -> Paper:
    """A4, or Letter where that lies in the printers."""
    letter = locale.territory() in _ON_LETTER
    size = QPageSize.PageSizeId.Letter if letter else QPageSize.PageSizeId.A4
    return Paper(QPageSize(size))


def paper_font(points: float, *, bold: bool = False) -> QFont:
    """The system's font for paper, every letter in its plain shape."""
    font = _plain(QFont(QGuiApplication.font()))
    font.setPixelSize(max(1, round(points)))
    font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return font


def fixed_font(points: float) -> QFont:
    """The system's font with signs of one width, for paper: what is copied sign by sign."""
    font = _plain(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
    font.setStyleHint(QFont.StyleHint.Monospace)
    font.setKerning(False)
    font.setPixelSize(max(1, round(points)))
    return font


def _plain(font: QFont) -> QFont:
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    for feature in _PLAIN_LETTERS:
        font.setFeature(QFont.Tag(feature), 0)
    return font


@dataclass(frozen=True, slots=True)
class PaperTheme(Theme):
    """The light theme, whose type can be read out of a PDF again. For charts on paper."""

    def font(self, size: Size, *, bold: bool = False) -> QFont:
        """As on the screen, every letter in its plain shape."""
        return _plain(Theme.font(self, size, bold=bold))


def paper_theme() -> PaperTheme:
    """The colours and the type of charts on paper, at the size of the design."""
    light = load_theme("light")
    return PaperTheme(**{field.name: getattr(light, field.name) for field in fields(light)})
