"""Colour roles, type sizes and spaces: themes are data, read from ``resources/themes``."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, replace
from enum import StrEnum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from journal_app.domain.grid import Quadrant
from journal_app.resources import resource_path
from journal_app.ui.style_sheet import style_sheet

SPACE = 4
"""The step of all spaces, in pixels at 100 %."""


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


class ThemeMode(StrEnum):
    """Which theme to show."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


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

    def quadrant_strong(self, quadrant: Quadrant | None) -> QColor:
        """The colour that names a quadrant; muted between quadrants and without a mark."""
        colours = self.quadrants.get(quadrant) if quadrant else None
        return QColor(colours.strong if colours else self.muted)


def load_theme(name: str, text_scale: float = 1.0) -> Theme:
    """The theme of this name from its file of colour roles."""
    with resource_path("themes", f"{name}.toml").open("rb") as file:
        roles = tomllib.load(file)
    quadrants = {
        Quadrant(key): QuadrantColours(**value) for key, value in roles.pop("quadrants").items()
    }
    return Theme(**roles, quadrants=quadrants, text_scale=text_scale)


class ThemeManager(QObject):
    """Holds the theme in force and dresses the application in it.

    Follows the system's light or dark setting at once unless a mode is forced.
    """

    changed = Signal()

    def __init__(self, application: QApplication, mode: ThemeMode = ThemeMode.SYSTEM) -> None:
        super().__init__(application)
        self._application = application
        self._mode = mode
        self._text_scale = 1.0
        self.still = False
        """Whether things should come into sight at once, without a fade."""
        self._loaded: dict[str, Theme] = {}
        self.theme = self._wanted()
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_system)

    @property
    def mode(self) -> ThemeMode:
        """The mode in force."""
        return self._mode

    def set_mode(self, mode: ThemeMode) -> None:
        """Force a theme, or follow the system again."""
        self._mode = mode
        self.dress()

    def set_text_scale(self, factor: float) -> None:
        """Make all type larger or smaller; 1.0 is the size of the design."""
        self._text_scale = min(2.5, max(0.8, factor))
        self.dress()

    def dress(self) -> None:
        """Put palette and style sheet of the wanted theme on the application."""
        self.theme = self._wanted()
        self._application.setPalette(_palette(self.theme))
        self._application.setStyleSheet(style_sheet(self.theme))
        self.changed.emit()

    def _wanted(self) -> Theme:
        name = self._mode.value
        if self._mode is ThemeMode.SYSTEM:
            scheme = QGuiApplication.styleHints().colorScheme()
            name = "dark" if scheme == Qt.ColorScheme.Dark else "light"
        theme = self._loaded.get(name) or self._loaded.setdefault(name, load_theme(name))
        return replace(theme, text_scale=self._text_scale)

    def _follow_system(self) -> None:
        if self._mode is ThemeMode.SYSTEM:
            self.dress()


def _palette(theme: Theme) -> QPalette:
    role = QPalette.ColorRole
    colours = {
        role.Window: theme.background,
        role.WindowText: theme.ink,
        role.Base: theme.surface,
        role.AlternateBase: theme.background,
        role.Text: theme.ink,
        role.Button: theme.surface,
        role.ButtonText: theme.ink,
        role.ToolTipBase: theme.surface,
        role.ToolTipText: theme.ink,
        role.PlaceholderText: theme.muted,
        role.Highlight: theme.selection,
        role.HighlightedText: theme.ink,
        role.Link: theme.accent,
        role.Mid: theme.line,
        role.Accent: theme.accent,
    }
    palette = QPalette()
    for where, colour in colours.items():
        palette.setColor(where, QColor(colour))
    for where in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, where, QColor(theme.muted))
    return palette
