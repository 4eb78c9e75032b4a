"""The theme in force, light or dark, and the dress it puts on the application."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from journal_app.ui.style_sheet import style_sheet
from journal_app.ui.theme_roles import Size, Theme, load_theme

__all__ = ["Size", "Theme", "ThemeManager", "ThemeMode", "load_theme"]


class ThemeMode(StrEnum):
    """Which theme to show."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


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
