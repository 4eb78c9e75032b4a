"""Themes are data; what they hold must be readable."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from journal_app.domain.grid import Quadrant
from journal_app.ui import icons, rail
from journal_app.ui.style_sheet import style_sheet
from journal_app.ui.theme import Size, Theme, ThemeManager, ThemeMode, is_sharp, load_theme
from journal_app.ui.widgets.grid_ground import DOT_OPACITY

pytestmark = pytest.mark.dressed

THEMES = ["light", "dark", "contrast-light", "contrast-dark"]


def luminance(colour: str) -> float:
    channels = [value / 12.92 if value <= 0.03928 else ((value + 0.055) / 1.055) ** 2.4
                for value in QColor(colour).getRgbF()[:3]]  # fmt: skip
    return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]


def contrast(one: str, other: str) -> float:
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("name", THEMES)
def test_text_is_readable_on_every_ground_it_stands_on(name: str) -> None:
    theme = load_theme(name)
    pairs = [
        (theme.ink, theme.surface),
        (theme.ink, theme.background),
        (theme.ink, theme.accent_soft),
        (theme.ink, theme.selection),
        (theme.ink, theme.attention_soft),
        (theme.muted, theme.surface),
        (theme.muted, theme.background),
        (theme.accent, theme.surface),
        (theme.accent, theme.accent_soft),
        (theme.on_accent, theme.accent),
        (theme.attention, theme.attention_soft),
    ]
    poor = [(a, b, round(contrast(a, b), 2)) for a, b in pairs if contrast(a, b) < 4.5]
    assert poor == []


@pytest.mark.parametrize("name", THEMES)
def test_graphics_stand_out(name: str) -> None:
    theme = load_theme(name)
    for quadrant, colours in theme.quadrants.items():
        assert contrast(colours.strong, colours.soft) >= 3, quadrant
    assert contrast(theme.control, theme.surface) >= 3
    assert set(theme.quadrants) == set(Quadrant) - {Quadrant.BETWEEN}


@pytest.mark.parametrize("name", THEMES)
def test_the_dots_of_earlier_sessions_stand_out_on_every_quadrant(name: str) -> None:
    theme = load_theme(name)
    for colours in theme.quadrants.values():
        ink, ground = QColor(theme.ink).getRgb(), QColor(colours.soft).getRgb()
        seen = [
            round(DOT_OPACITY * over + (1 - DOT_OPACITY) * under)
            for over, under in zip(ink[:3], ground[:3], strict=True)
        ]
        assert contrast(QColor(*seen).name(), colours.soft) >= 3


@pytest.mark.parametrize("mode", [ThemeMode.LIGHT, ThemeMode.DARK, ThemeMode.CONTRAST])
@pytest.mark.parametrize("kind", [QLineEdit, QTextEdit, QPlainTextEdit])
def test_what_stands_in_an_empty_field_is_readable(
    themes: ThemeManager, qtbot: QtBot, mode: ThemeMode, kind: type[QWidget]
) -> None:
    themes.set_mode(mode)
    field = kind()
    qtbot.addWidget(field)
    field.ensurePolished()
    hint = field.palette().color(QPalette.ColorRole.PlaceholderText)
    ground = themes.theme.surface
    themes.set_mode(ThemeMode.LIGHT)  # a program that finds black and white would keep to it
    assert hint.alpha() == 255
    assert contrast(hint.name(), ground) >= 4.5


@pytest.mark.parametrize("name", THEMES)
def test_the_style_sheet_has_no_role_left_unfilled(name: str) -> None:
    sheet = style_sheet(load_theme(name))
    assert re.findall(r"@[\w-]+@?", sheet) == []
    assert sheet.count("{") == sheet.count("}")


@pytest.mark.parametrize("scale", [1.0 + step / 20 for step in range(31)])
def test_radio_buttons_stay_round(themes: ThemeManager, scale: float) -> None:
    themes.set_text_scale(scale)
    sheet = style_sheet(themes.theme)

    def pixels(rule: str, part: str) -> int:
        found = re.search(rf"(?:^|\n){re.escape(rule)}[^{{]*{{[^}}]*?\b{part}: (\d+)px", sheet)
        assert found is not None
        return int(found[1])

    box = "QCheckBox::indicator, QRadioButton::indicator"
    across = pixels(box, "width") + 2 * pixels(box, "border")
    # Beyond half of what it rounds, a radius is not drawn at all.
    assert pixels("QRadioButton::indicator {"[:-2], "border-radius") * 2 == across


def test_type_grows_with_the_text_scale(themes: ThemeManager) -> None:
    before = themes.theme.pixels(Size.BODY)
    themes.set_text_scale(2.0)
    assert themes.theme.pixels(Size.BODY) == 2 * before
    assert "28.0px" in QApplication.instance().styleSheet()  # type: ignore[union-attr]


def test_a_forced_theme_is_put_on_at_once(themes: ThemeManager) -> None:
    seen: list[Theme] = []
    themes.changed.connect(lambda: seen.append(themes.theme))
    themes.set_mode(ThemeMode.DARK)
    assert [theme.dark for theme in seen] == [True]
    assert QApplication.palette().window().color().name() == seen[0].background.lower()


def test_every_icon_the_program_names_exists() -> None:
    source = Path(icons.__file__).parent
    names = set(rail._ICONS.values())
    for path in source.rglob("*.py"):
        names |= set(re.findall(r"\bicon\(\"([a-z0-9-]+)\"", path.read_text("utf-8")))
    assert len(names) >= 8
    for name in names:
        assert "currentColor" in icons.svg_text(name)
    with pytest.raises(KeyError):
        icons.svg_text("no-such-icon")


def test_the_lock_is_drawn_before_there_is_a_database() -> None:
    code = """
import sys
from PySide6.QtWidgets import QApplication
from journal_app.ui.theme import ThemeManager
from journal_app.ui.pages.unlock_view import UnlockView
program = QApplication([])
UnlockView(ThemeManager(program)).grab()
print(sorted({"sqlite3", "sqlcipher3", "journal_app.storage.driver"} & sys.modules.keys()))
"""
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "[]"


def _palette(window: str, ink: str) -> QPalette:
    palette = QPalette()
    for role in (QPalette.ColorRole.Window, QPalette.ColorRole.Button, QPalette.ColorRole.Base):
        palette.setColor(role, QColor(window))
    palette.setColor(QPalette.ColorRole.WindowText, QColor(ink))
    return palette


@pytest.mark.parametrize(
    ("window", "ink", "sharp"),
    [
        ("#000000", "#FFFFFF", True),
        ("#FFFFFF", "#000000", True),
        ("#EFEFEF", "#000000", False),
        ("#FFFFFF", "#1A1A1A", False),
        ("#000000", "#000000", False),
    ],
)
def test_black_and_white_alone_ask_for_high_contrast(window: str, ink: str, sharp: bool) -> None:
    assert is_sharp(_palette(window, ink)) is sharp


def test_a_desktop_of_black_and_white_gets_high_contrast(qapp: QApplication) -> None:
    before = qapp.palette()
    qapp.setPalette(_palette("#FFFFFF", "#000000"))
    try:
        manager = ThemeManager(qapp, ThemeMode.LIGHT)
        assert manager.theme.name == "contrast-light"
        manager.set_mode(ThemeMode.DARK)
        assert manager.theme.name == "contrast-dark"
        manager.deleteLater()
    finally:
        qapp.setPalette(before)
        qapp.setStyleSheet("")


def test_high_contrast_follows_light_and_dark(themes: ThemeManager, qapp: QApplication) -> None:
    heard: list[str] = []
    themes.changed.connect(lambda: heard.append(themes.theme.name))
    themes.set_mode(ThemeMode.CONTRAST)
    hints = qapp.styleHints()
    hints.setColorScheme(Qt.ColorScheme.Dark)
    hints.setColorScheme(Qt.ColorScheme.Light)
    hints.unsetColorScheme()
    themes.set_mode(ThemeMode.LIGHT)
    assert set(heard) == {"contrast-light", "contrast-dark", "light"} or heard[-1] == "light"
    assert "contrast-light" in heard


@pytest.mark.parametrize("name", ["contrast-light", "contrast-dark"])
def test_high_contrast_is_high(name: str) -> None:
    theme = load_theme(name)
    for colour in (theme.ink, theme.muted, theme.accent, theme.attention):
        assert contrast(colour, theme.surface) >= 7
    assert contrast(theme.line, theme.surface) >= 4.5
    assert all(contrast(one.strong, one.soft) >= 7 for one in theme.quadrants.values())
