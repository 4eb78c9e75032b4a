"""Sleep and the lock of the screen, told over D-Bus by a stand-in on a bus of the test's own."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import ClassInfo, Property, QObject, Slot
from pytestqt.qtbot import QtBot
from shiboken6 import delete

pytest.importorskip("PySide6.QtDBus", reason="only where desktops speak D-Bus")
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusMessage,
    QDBusObjectPath,
    QDBusUnixFileDescriptor,
)

from journal_app.ui.locking.linux import (
    LOGIN,
    LOGIN_PATH,
    MANAGER,
    MY_SESSION,
    SAVERS,
    SESSION,
    DesktopWatch,
)
from journal_app.ui.locking.system import has_session_bus

pytestmark = pytest.mark.skipif(
    shutil.which("dbus-daemon") is None, reason="there is no bus to be started here"
)
OWN = f"{LOGIN_PATH}/session/_37"
CONFIG = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:path={0}</listen>
<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/>
<allow own="*"/></policy></busconfig>"""


@pytest.fixture
def address(tmp_path: Path) -> Iterator[str]:
    """A bus of its own, where nobody else is."""
    config = tmp_path / "bus.conf"
    config.write_text(CONFIG.format(tmp_path / "bus"))
    with subprocess.Popen(
        ["dbus-daemon", f"--config-file={config}", "--nofork", "--print-address=1"],
        stdout=subprocess.PIPE,
        text=True,
    ) as daemon:
        assert daemon.stdout is not None
        yield daemon.stdout.readline().strip()
        daemon.terminate()


@ClassInfo({"D-Bus Interface": MANAGER})
class Manager(QObject):
    """Answers as the login manager does."""

    def __init__(self) -> None:
        super().__init__()
        self.held: list[int] = []

    @Slot(str, result=QDBusObjectPath)
    def GetSession(self, name: str) -> QDBusObjectPath:
        assert name == "7"
        return QDBusObjectPath(OWN)

    @Slot(str, str, str, str, result=QDBusUnixFileDescriptor)
    def Inhibit(self, what: str, who: str, why: str, mode: str) -> QDBusUnixFileDescriptor:
        assert (what, who, mode) == ("sleep", "Stance", "delay")
        assert why
        read, write = os.pipe()
        handle = QDBusUnixFileDescriptor(write)
        os.close(write)
        self.held.append(read)
        return handle

    def let_go(self, number: int) -> bool:
        """Whether who asked for it has closed its end: nothing more can come through it."""
        os.set_blocking(self.held[number], False)
        try:
            return os.read(self.held[number], 1) == b""
        except BlockingIOError:
            return False


@ClassInfo({"D-Bus Interface": SESSION})
class Session(QObject):
    """What can be asked of the session of the one who asks."""

    def __init__(self) -> None:
        super().__init__()
        self.locked = False

    def _name(self) -> str:
        return "7"

    def _is_locked(self) -> bool:
        return self.locked

    Id = Property(str, _name)
    LockedHint = Property(bool, _is_locked)


class Desktop:
    """A login manager and a screen saver on the bus, and what a watch made of them."""

    def __init__(self, address: str) -> None:
        self.bus = QDBusConnection.connectToBus(address, "desktop")
        assert self.bus.isConnected()
        self.manager, self.session = Manager(), Session()
        option = QDBusConnection.RegisterOption
        slots = option.ExportAllSlots | option.ExportAllProperties
        assert self.bus.registerService(LOGIN)
        assert self.bus.registerObject(LOGIN_PATH, self.manager, slots)
        for path in (MY_SESSION, OWN):
            assert self.bus.registerObject(path, self.session, slots)
        client = QDBusConnection.connectToBus(address, "stance")
        self.watch = DesktopWatch(client, client)
        self.told: list[str] = []
        self.watch.sleeping.connect(lambda: self.told.append("sleeping"))
        self.watch.screen_locked.connect(lambda: self.told.append("screen"))
        self.watch.start()

    def say(self, path: str, interface: str, name: str, *arguments: object) -> None:
        """Send a signal to all."""
        message = QDBusMessage.createSignal(path, interface, name)
        message.setArguments(list(arguments))
        assert self.bus.send(message)

    @property
    def knows_session(self) -> bool:
        return self.watch.path == OWN


@pytest.fixture
def desktop(address: str, qtbot: QtBot) -> Iterator[Desktop]:
    made = Desktop(address)
    qtbot.waitUntil(lambda: made.knows_session and made.watch.holds_up_sleep)
    yield made
    made.watch.let_sleep()
    # The bus has a thread of its own, which lets go of all that is tied to it when it is left: what
    # is taken down at the same time here would be gone under its hands.
    for one in (made.watch, made.manager, made.session):
        delete(one)
    for name in ("desktop", "stance"):
        QDBusConnection.disconnectFromBus(name)
    for handle in made.manager.held:
        os.close(handle)


def test_sleep_is_told_and_waits_until_all_is_put_away(desktop: Desktop, qtbot: QtBot) -> None:
    desktop.say(LOGIN_PATH, MANAGER, "PrepareForSleep", True)
    qtbot.waitUntil(lambda: desktop.told == ["sleeping"])
    assert not desktop.manager.let_go(0)
    desktop.watch.let_sleep()
    assert not desktop.watch.holds_up_sleep
    qtbot.waitUntil(lambda: desktop.manager.let_go(0))
    desktop.say(LOGIN_PATH, MANAGER, "PrepareForSleep", False)
    qtbot.waitUntil(lambda: desktop.watch.holds_up_sleep)
    assert desktop.told == ["sleeping"]
    assert not desktop.manager.let_go(1)


@pytest.mark.parametrize("saver", SAVERS)
def test_each_screen_saver_is_heard(desktop: Desktop, qtbot: QtBot, saver: str) -> None:
    desktop.say("/org/ScreenSaver", saver, "ActiveChanged", False)
    desktop.say("/org/ScreenSaver", saver, "ActiveChanged", True)
    qtbot.waitUntil(lambda: desktop.told == ["screen"])


def test_the_session_is_locked_by_its_manager(desktop: Desktop, qtbot: QtBot) -> None:
    desktop.say(f"{LOGIN_PATH}/session/_38", SESSION, "Lock")  # somebody else's
    desktop.say(OWN, SESSION, "Lock")
    qtbot.waitUntil(lambda: desktop.told == ["screen"])


def test_the_hint_of_a_lock_is_read(desktop: Desktop, qtbot: QtBot) -> None:
    properties = "org.freedesktop.DBus.Properties"
    desktop.say(OWN, properties, "PropertiesChanged", SESSION, {}, ["IdleHint"])
    desktop.session.locked = True
    desktop.say(OWN, properties, "PropertiesChanged", SESSION, {}, ["LockedHint"])
    qtbot.waitUntil(lambda: "screen" in desktop.told)


def test_without_a_login_manager_nothing_happens(address: str, qtbot: QtBot) -> None:
    alone = QDBusConnection.connectToBus(address, "alone")
    watch = DesktopWatch(alone, alone)
    watch.start()
    other = QDBusConnection.connectToBus(address, "other")
    message = QDBusMessage.createSignal("/a", SAVERS[0], "ActiveChanged")
    message.setArguments([True])
    with qtbot.waitSignal(watch.screen_locked):
        other.send(message)
    assert not watch.holds_up_sleep
    delete(watch)
    for name in ("alone", "other"):
        QDBusConnection.disconnectFromBus(name)


def test_without_a_bus_nothing_happens(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    nowhere = QDBusConnection("a bus nobody has made")
    watch = DesktopWatch(nowhere, nowhere)
    watch.start()
    watch.let_sleep()
    assert not watch.holds_up_sleep
    for name in ("DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR"):
        monkeypatch.delenv(name, raising=False)
    assert not has_session_bus()
