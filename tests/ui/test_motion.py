"""What the desktop says of motion."""

from __future__ import annotations

import pytest
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusVariant

from journal_app.ui.motion import KEYS, DesktopMotion, asks_for_less
from journal_app.ui.theme import ThemeManager

APPEARANCE, GNOME = KEYS


@pytest.mark.parametrize(
    ("key", "value", "less"),
    [
        (APPEARANCE, 1, True),
        (APPEARANCE, 0, False),
        (GNOME, False, True),
        (GNOME, True, False),
        (("org.freedesktop.appearance", "color-scheme"), 1, None),
    ],
)
def test_what_a_setting_says(key: tuple[str, str], value: object, less: bool | None) -> None:
    assert asks_for_less(*key, value) is less
    assert asks_for_less(*key, QDBusVariant(QDBusVariant(value))) is less


@pytest.fixture
def motion(themes: ThemeManager) -> DesktopMotion:
    made = DesktopMotion(themes, QDBusConnection("none of that name"))
    made.start()
    return made


def test_it_is_followed_and_let_go_of_again(motion: DesktopMotion, themes: ThemeManager) -> None:
    motion.on_changed(*GNOME, QDBusVariant(False))
    assert themes.still
    motion.on_changed(*GNOME, QDBusVariant(True))
    assert not themes.still


def test_one_wish_is_enough(motion: DesktopMotion, themes: ThemeManager) -> None:
    motion.on_changed(*APPEARANCE, QDBusVariant(1))
    motion.on_changed(*GNOME, QDBusVariant(True))
    assert themes.still


def test_the_settings_of_the_program_count_as_well(
    motion: DesktopMotion, themes: ThemeManager
) -> None:
    themes.wanted_still = True
    motion.on_changed(*GNOME, QDBusVariant(True))
    assert themes.still


def test_no_answer_changes_nothing(motion: DesktopMotion, themes: ThemeManager) -> None:
    motion.on_motion(QDBusMessage())
    motion.on_animations(QDBusMessage())
    assert not themes.still
