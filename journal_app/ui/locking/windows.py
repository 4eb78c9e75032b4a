"""Being told by Windows that the computer goes to sleep or its screen is locked."""

from __future__ import annotations

import ctypes
from ctypes import wintypes

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication, QObject, Signal

from journal_app.ui.locking.reasons import LockReason

POWER, SESSION_CHANGE = 0x0218, 0x02B1
GOES_TO_SLEEP, SESSION_LOCKED = 0x0004, 0x0007
_THIS_SESSION = 0


def calls_for(message: int, what: int) -> LockReason | None:
    """What a message of the system calls for.

    Args:
        message: its number, ``WM_POWERBROADCAST`` or ``WM_WTSSESSION_CHANGE`` among others.
        what: its first parameter.
    """
    if (message, what) == (POWER, GOES_TO_SLEEP):
        return LockReason.SLEEP
    if (message, what) == (SESSION_CHANGE, SESSION_LOCKED):
        return LockReason.SCREEN
    return None


class _Filter(QAbstractNativeEventFilter):
    """Reads what the system sends to the windows of the program; keeps nothing from them."""

    def __init__(self, watch: WindowsWatch) -> None:
        super().__init__()
        self._watch = watch

    def nativeEventFilter(
        self, kind: QByteArray | bytes | bytearray | memoryview, message: int
    ) -> tuple[bool, int]:
        name = kind.data() if isinstance(kind, QByteArray) else bytes(kind)
        if name == b"windows_generic_MSG":
            sent = wintypes.MSG.from_address(int(message))
            self._watch.hear(calls_for(sent.message, sent.wParam))
        return False, 0


class WindowsWatch(QObject):
    """Tells of sleep and of the lock of the screen."""

    sleeping = Signal()
    screen_locked = Signal()

    def __init__(self, window: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self._filter = _Filter(self)

    def start(self) -> None:
        """Listen from now on. That the screen is locked is told only to those who asked for it."""
        application = QCoreApplication.instance()
        if application is not None:
            application.installNativeEventFilter(self._filter)
        library = getattr(ctypes, "windll", None)
        if library is not None:
            library.wtsapi32.WTSRegisterSessionNotification(
                wintypes.HWND(self._window), wintypes.DWORD(_THIS_SESSION)
            )

    def let_sleep(self) -> None:
        """Windows waits for no one."""

    def hear(self, reason: LockReason | None) -> None:
        """Tell what a message calls for."""
        if reason is LockReason.SLEEP:
            self.sleeping.emit()
        elif reason is LockReason.SCREEN:
            self.screen_locked.emit()
