"""What this system can tell of sleep and of a locked screen."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from journal_app.ui.locking.linux import DesktopWatch
    from journal_app.ui.locking.windows import WindowsWatch


def system_watch(window: QWidget) -> DesktopWatch | WindowsWatch | None:
    """The one for this system; None where it tells nothing without asking for more libraries."""
    if sys.platform == "win32":
        from journal_app.ui.locking.windows import WindowsWatch

        return WindowsWatch(int(window.winId()), window)
    if sys.platform.startswith("linux") and has_session_bus():
        from PySide6.QtDBus import QDBusConnection

        from journal_app.ui.locking.linux import DesktopWatch

        return DesktopWatch(QDBusConnection.systemBus(), QDBusConnection.sessionBus(), window)
    return None


def has_session_bus() -> bool:
    """Whether there is a bus already: one is never started for this."""
    folder = os.environ.get("XDG_RUNTIME_DIR", "")
    return bool(os.environ.get("DBUS_SESSION_BUS_ADDRESS")) or (
        bool(folder) and Path(folder, "bus").exists()
    )
