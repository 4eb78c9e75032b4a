"""A desktop of one's own: a screen, a session bus, the accessibility bus, and the program on it."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tools.needs import missing_for_reader

ROOT = Path(__file__).resolve().parents[2]
_SIZE = "1360x860x24"
_LONGEST = 20.0


def missing() -> str:
    """What this system has not got; empty where all is there."""
    if not sys.platform.startswith("linux"):
        return "AT-SPI is of Linux"
    gone = [need.name for need in missing_for_reader()]
    return f"not installed: {', '.join(gone)}" if gone else ""


@dataclass(frozen=True, slots=True)
class Desktop:
    """Where a program is to be started."""

    display: str
    bus: str
    home: Path

    def environment(self) -> dict[str, str]:
        """Of a program on it; nothing of the real desktop is left in it."""
        kept = {name: os.environ[name] for name in ("PATH", "LANG") if name in os.environ}
        folders = ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME")
        return {
            **kept,
            **{name: str(self.home / name.lower()) for name in folders},
            "HOME": str(self.home),
            "XDG_RUNTIME_DIR": str(self.home),
            "PYTHONPATH": str(ROOT),
            "DISPLAY": self.display,
            "DBUS_SESSION_BUS_ADDRESS": self.bus,
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        }

    @contextmanager
    def program(self, *arguments: str) -> Iterator[subprocess.Popen[bytes]]:
        """The program, started and ended again."""
        running = subprocess.Popen(
            [sys.executable, "-m", "journal_app", *arguments],
            env=self.environment(),
            cwd=self.home,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
        )
        try:
            yield running
        finally:
            _end(running)


@contextmanager
def desktop(home: Path) -> Iterator[Desktop]:
    """A screen and a bus, gone afterwards."""
    home.chmod(0o700)
    read, write = os.pipe()
    screen = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-noreset", "-nolisten", "tcp", "-screen", "0", _SIZE],
        pass_fds=(write,),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    try:
        with os.fdopen(read) as said:
            display = f":{said.readline().strip()}"
        bus = subprocess.Popen(
            ["dbus-daemon", "--session", "--nofork", "--print-address=1"],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={**os.environ, "DISPLAY": display, "XDG_RUNTIME_DIR": str(home)},
            text=True,
        )
        try:
            assert bus.stdout is not None
            made = Desktop(display, bus.stdout.readline().strip(), home)
            # Without one no window ever has the keyboard.
            manager = subprocess.Popen(
                ["openbox"],
                env=made.environment(),
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )
            try:
                yield made
            finally:
                _end(manager)
        finally:
            _end(bus)
    finally:
        _end(screen)


def _end(process: subprocess.Popen[bytes] | subprocess.Popen[str]) -> None:
    process.terminate()
    try:
        process.wait(_LONGEST)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
    for stream in (process.stdout, process.stderr):
        if stream is not None:
            stream.close()
