"""The theme in force, light or dark, and the dress it puts on the application."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from journal_app.ui.style_sheet import style_sheet
from journal_app.ui.theme_roles import Size, Theme, load_theme
from journal_app.ui.wardrobe import Wardrobe

__all__ = ["Size", "Theme", "ThemeManager", "ThemeMode", "load_theme"]


class ThemeMode(StrEnum):
    """Which theme to show."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


class ThemeManager(QObject):
    """Holds the theme in force and dresses the application in it.

    Follows the system's light or dark setting at once unless a mode is forced. Where the system
    asks for high contrast it has it, whichever mode was chosen.
    """

    changed = Signal()

    def __init__(self, application: QApplication, mode: ThemeMode = ThemeMode.SYSTEM) -> None:
        super().__init__(application)
        self._application = application
        self._mode = mode
        self._text_scale = 1.0
        self.wanted_still = False
        """Whether the settings ask for less motion."""
        self.asked_to_be_still = False
        """Whether the desktop does."""
        self._sharp_palette = is_sharp(application.palette())
        # What it lends is gone as soon as nobody holds it.
        self._hints = QGuiApplication.styleHints()
        self._loaded: dict[str, Theme] = {}
        self.theme = self._wanted()
        self.wardrobe = Wardrobe(self)
        """What still wears the theme before, unseen."""
        self._hints.colorSchemeChanged.connect(self._follow_system)
        self._hints.accessibility().contrastPreferenceChanged.connect(self.dress)

    @property
    def still(self) -> bool:
        """Whether things should come into sight at once, without a fade."""
        return self.wanted_still or self.asked_to_be_still

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
        before, self.theme = self.theme, self._wanted()
        self._application.setPalette(_palette(self.theme))
        if self._application.styleSheet() or self.wardrobe.is_changing:
            resized = before.text_scale != self.theme.text_scale
            self.wardrobe.change(self._take_off, self._put_on, self.changed.emit, resized=resized)
        else:
            self._put_on()
            self.changed.emit()

    def _take_off(self) -> None:
        """Over another sheet Qt dresses each widget once for every one that it stands in.

        That takes seconds; where there was none, it dresses each once. Nothing is painted between.
        """
        if self._application.styleSheet():
            self._application.setStyleSheet("")

    def _put_on(self) -> None:
        self._application.setStyleSheet(style_sheet(self.theme))

    def _wanted(self) -> Theme:
        name = self._mode.value
        if self._mode in {ThemeMode.SYSTEM, ThemeMode.CONTRAST}:
            scheme = self._hints.colorScheme()
            name = "dark" if scheme == Qt.ColorScheme.Dark else "light"
        if self._mode is ThemeMode.CONTRAST or self._asks_for_contrast():
            name = f"contrast-{name}"
        theme = self._loaded.get(name) or self._loaded.setdefault(name, load_theme(name))
        return replace(theme, text_scale=self._text_scale)

    def _asks_for_contrast(self) -> bool:
        """What the system says, and how it dressed the program before it had a dress of its own."""
        wanted = self._hints.accessibility().contrastPreference()
        return wanted == Qt.ContrastPreference.HighContrast or self._sharp_palette

    def _follow_system(self) -> None:
        if self._mode in {ThemeMode.SYSTEM, ThemeMode.CONTRAST}:
            self.dress()


def is_sharp(palette: QPalette) -> bool:
    """Whether a palette is one of high contrast: pure black and pure white alone.

    Desktops without a setting for it, such as those of GTK themes, ask for it in this way.
    """
    pure = {QColor(Qt.GlobalColor.black).rgb(), QColor(Qt.GlobalColor.white).rgb()}
    roles = (QPalette.ColorRole.Window, QPalette.ColorRole.WindowText, QPalette.ColorRole.Button)
    return {palette.color(role).rgb() for role in roles} == pure


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
