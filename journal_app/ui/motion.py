"""Whether the desktop asks for less motion: told over D-Bus by its settings portal.

Qt follows such a wish on Windows and macOS by itself. Nothing is asked to start, and where nobody
answers nothing happens.
"""

from __future__ import annotations

import sys
from typing import cast

from PySide6.QtCore import SLOT, QObject, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusVariant

from journal_app.ui.locking.system import has_session_bus
from journal_app.ui.theme import ThemeManager

PORTAL, PATH = "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop"
SETTINGS = "org.freedesktop.portal.Settings"
KEYS = (
    ("org.freedesktop.appearance", "reduced-motion"),
    ("org.gnome.desktop.interface", "enable-animations"),
)


def asks_for_less(group: str, key: str, value: object) -> bool | None:
    """What a setting of the desktop says of motion; None where it is about something else."""
    while isinstance(value, QDBusVariant):
        value = value.variant()
    if (group, key) == KEYS[0]:
        return value == 1
    if (group, key) == KEYS[1]:
        return value is False
    return None


class DesktopMotion(QObject):
    """Asks once, and listens from then on."""

    def __init__(self, themes: ThemeManager, bus: QDBusConnection) -> None:
        super().__init__(themes)
        self._themes, self._bus = themes, bus
        self._asked: dict[tuple[str, str], bool] = {}

    def start(self) -> None:
        """Ask; silent where there is no bus or no portal."""
        if not self._bus.isConnected():
            return
        slot = _slot("on_changed(QString,QString,QDBusVariant)")
        self._bus.connect(PORTAL, PATH, SETTINGS, "SettingChanged", self, slot)
        for (group, key), then in zip(KEYS, ("on_motion", "on_animations"), strict=True):
            message = QDBusMessage.createMethodCall(PORTAL, PATH, SETTINGS, "Read")
            message.setAutoStartService(False)
            message.setArguments([group, key])
            self._bus.callWithCallback(message, self, _slot(f"{then}(QDBusMessage)"))

    @Slot(str, str, QDBusVariant)
    def on_changed(self, group: str, key: str, value: object) -> None:
        """A setting of the desktop was changed."""
        self._take(group, key, value)

    @Slot(QDBusMessage)
    def on_motion(self, reply: QDBusMessage) -> None:
        """The answer to the first question."""
        self._take_answer(0, reply)

    @Slot(QDBusMessage)
    def on_animations(self, reply: QDBusMessage) -> None:
        """The answer to the second question."""
        self._take_answer(1, reply)

    def _take_answer(self, which: int, reply: QDBusMessage) -> None:
        found = reply.arguments()
        if reply.type() is QDBusMessage.MessageType.ReplyMessage and found:
            self._take(*KEYS[which], found[0])

    def _take(self, group: str, key: str, value: object) -> None:
        asked = asks_for_less(group, key, value)
        if asked is not None:
            self._asked[group, key] = asked
            self._themes.asked_to_be_still = any(self._asked.values())


def follow_desktop(themes: ThemeManager) -> None:
    """Follow what the desktop asks for, where it can be asked."""
    if sys.platform.startswith("linux") and has_session_bus():
        DesktopMotion(themes, QDBusConnection.sessionBus()).start()


def _slot(name: str) -> bytes:
    """As a bus wants it; it takes text only, though its types say bytes."""
    return cast(bytes, SLOT(name))
