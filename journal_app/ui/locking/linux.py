"""Being told by the desktop that the computer goes to sleep or its screen is locked.

Over D-Bus: by the login manager (`org.freedesktop.login1`) and by the screen savers of the
desktops. Nothing is ever asked to start, and where nobody answers nothing happens.
"""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusMessage,
    QDBusObjectPath,
    QDBusUnixFileDescriptor,
    QDBusVariant,
)

LOGIN, LOGIN_PATH = "org.freedesktop.login1", "/org/freedesktop/login1"
MANAGER, SESSION = f"{LOGIN}.Manager", f"{LOGIN}.Session"
MY_SESSION = f"{LOGIN_PATH}/session/auto"
PROPERTIES = "org.freedesktop.DBus.Properties"
SAVERS = (
    "org.freedesktop.ScreenSaver",
    "org.gnome.ScreenSaver",
    "org.cinnamon.ScreenSaver",
    "org.mate.ScreenSaver",
    "org.xfce.ScreenSaver",
)


class DesktopWatch(QObject):
    """Listens on the two buses. Holds up sleep for as long as a lock takes, where it may."""

    sleeping = Signal()
    screen_locked = Signal()

    def __init__(
        self, system: QDBusConnection, session: QDBusConnection, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._system, self._session = system, session
        self.path = ""
        """Where the login manager has this session; empty while that is not known."""
        self._hold: QDBusUnixFileDescriptor | None = None

    def start(self) -> None:
        """Listen from now on; silent where there is no bus."""
        if self._session.isConnected():
            for saver in SAVERS:
                # The service is left open: some desktops send it from another name.
                self._session.connect("", "", saver, "ActiveChanged", self, _slot("on_saver(bool)"))
        if self._system.isConnected():
            self._system.connect(
                LOGIN, LOGIN_PATH, MANAGER, "PrepareForSleep", self, _slot("on_sleep(bool)")
            )
            self._take_hold()
            self._ask(MY_SESSION, PROPERTIES, "Get", (SESSION, "Id"), "on_name")

    def let_sleep(self) -> None:
        """The journal is locked: the computer may sleep."""
        self._hold = None

    @property
    def holds_up_sleep(self) -> bool:
        """Whether the computer waits for ``let_sleep`` before it sleeps."""
        return self._hold is not None and self._hold.isValid()

    @Slot(bool)
    def on_saver(self, active: bool) -> None:
        """A screen saver has come or gone."""
        if active:
            self.screen_locked.emit()

    @Slot(bool)
    def on_sleep(self, going: bool) -> None:
        """The computer goes to sleep, or is awake again."""
        if going:
            self.sleeping.emit()
        else:
            self._take_hold()

    @Slot()
    def on_lock(self) -> None:
        """The session is to be locked."""
        self.screen_locked.emit()

    @Slot()
    def on_properties(self) -> None:
        """Something about the session has changed: perhaps it is locked now."""
        self._ask(self.path, PROPERTIES, "Get", (SESSION, "LockedHint"), "on_hint")

    @Slot(QDBusMessage)
    def on_hint(self, reply: QDBusMessage) -> None:
        """Whether the session is locked."""
        if _first(reply) is True:
            self.screen_locked.emit()

    @Slot(QDBusMessage)
    def on_hold(self, reply: QDBusMessage) -> None:
        """Sleep waits for as long as this handle is open."""
        handle = _first(reply)
        if isinstance(handle, QDBusUnixFileDescriptor):
            self._hold = handle

    @Slot(QDBusMessage)
    def on_name(self, reply: QDBusMessage) -> None:
        """The session has a name of its own, by which its signals come."""
        name = _first(reply)
        if isinstance(name, str) and name:
            self._ask(LOGIN_PATH, MANAGER, "GetSession", (name,), "on_path")

    @Slot(QDBusMessage)
    def on_path(self, reply: QDBusMessage) -> None:
        """Where the session is: there it is told that it is locked."""
        found = _first(reply)
        if not isinstance(found, QDBusObjectPath) or not found.path():
            return
        self.path = found.path()
        self._system.connect(LOGIN, self.path, SESSION, "Lock", self, _slot("on_lock()"))
        self._system.connect(
            LOGIN, self.path, PROPERTIES, "PropertiesChanged", self, _slot("on_properties()")
        )

    def _take_hold(self) -> None:
        self._ask(
            LOGIN_PATH,
            MANAGER,
            "Inhibit",
            ("sleep", "Stance", "The journal is locked first", "delay"),
            "on_hold",
        )

    def _ask(
        self, path: str, interface: str, method: str, arguments: tuple[str, ...], then: str
    ) -> None:
        """Ask the login manager; the slot ``then`` gets its answer, if there is one."""
        message = QDBusMessage.createMethodCall(LOGIN, path, interface, method)
        message.setAutoStartService(False)
        message.setArguments(list(arguments))
        self._system.callWithCallback(message, self, _slot(f"{then}(QDBusMessage)"))


def _first(reply: QDBusMessage) -> object:
    arguments = reply.arguments()
    if reply.type() is not QDBusMessage.MessageType.ReplyMessage or not arguments:
        return None
    found: object = arguments[0]
    return found.variant() if isinstance(found, QDBusVariant) else found


def _slot(name: str) -> bytes:
    """As a bus wants it; it takes text only, though its types say bytes."""
    return cast(bytes, SLOT(name))
