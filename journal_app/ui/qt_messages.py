"""What Qt itself has to say: to the log by kind alone, since it may quote what is on the screen."""

from __future__ import annotations

import sys

from PySide6.QtCore import QtMsgType, qInstallMessageHandler

from journal_app import log


def keep_quiet() -> None:
    """Send Qt's messages to the log from now on.

    The last message before Qt gives up is about the system (no screen, a missing library) and is
    said, since nothing else will be.
    """
    qInstallMessageHandler(_handle)


def _handle(kind: QtMsgType, _context: object, message: str) -> None:
    if kind == QtMsgType.QtFatalMsg:
        sys.stderr.write(f"{message}\n")
    if kind in {QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg}:
        log.failure(f"Qt: {kind.name}", RuntimeError())
