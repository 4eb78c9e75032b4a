"""What Qt asks of a Linux system, and which package brings it.

The lists are what the shared libraries in PySide6-Essentials name as needed and do not carry
themselves: `readelf -d` over QtCore, QtGui, QtWidgets, QtSvg, QtPrintSupport and the platform
plugins `offscreen`, `xcb` and `wayland`. Libraries that every Linux with Python has are left out.
"""

from __future__ import annotations

import ctypes
import shutil
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from tools.screen import WAYLAND, X11

DEBIAN, FEDORA, ARCH = "debian", "fedora", "arch"


@dataclass(frozen=True)
class Need:
    """One thing that must be there, and the package that brings it on each kind of system."""

    name: str
    debian: str
    fedora: str
    arch: str

    def package(self, system: str) -> str:
        return {DEBIAN: self.debian, FEDORA: self.fedora, ARCH: self.arch}[system]


# Always: Qt itself and pictures without a screen. The last one is for lrelease, the translation
# compiler, which is linked against QtNetwork.
BASE = (
    Need("libEGL.so.1", "libegl1", "libglvnd-egl", "libglvnd"),
    Need("libGL.so.1", "libgl1", "libglvnd-glx", "libglvnd"),
    Need("libX11.so.6", "libx11-6", "libX11", "libx11"),
    Need("libdbus-1.so.3", "libdbus-1-3", "dbus-libs", "dbus"),
    Need("libfontconfig.so.1", "libfontconfig1", "fontconfig", "fontconfig"),
    Need("libfreetype.so.6", "libfreetype6", "freetype", "freetype2"),
    Need("libglib-2.0.so.0", "libglib2.0-0", "glib2", "glib2"),
    Need("libgthread-2.0.so.0", "libglib2.0-0", "glib2", "glib2"),
    Need("libxkbcommon.so.0", "libxkbcommon0", "libxkbcommon", "libxkbcommon"),
    Need("libzstd.so.1", "libzstd1", "libzstd", "zstd"),
    Need("libgssapi_krb5.so.2", "libgssapi-krb5-2", "krb5-libs", "krb5"),
)

ON_X11 = (
    Need("libX11-xcb.so.1", "libx11-xcb1", "libX11-xcb", "libx11"),
    Need("libxcb.so.1", "libxcb1", "libxcb", "libxcb"),
    Need("libxcb-cursor.so.0", "libxcb-cursor0", "xcb-util-cursor", "xcb-util-cursor"),
    Need("libxcb-icccm.so.4", "libxcb-icccm4", "xcb-util-wm", "xcb-util-wm"),
    Need("libxcb-image.so.0", "libxcb-image0", "xcb-util-image", "xcb-util-image"),
    Need("libxcb-keysyms.so.1", "libxcb-keysyms1", "xcb-util-keysyms", "xcb-util-keysyms"),
    Need("libxcb-randr.so.0", "libxcb-randr0", "libxcb", "libxcb"),
    Need("libxcb-render.so.0", "libxcb-render0", "libxcb", "libxcb"),
    Need(
        "libxcb-render-util.so.0",
        "libxcb-render-util0",
        "xcb-util-renderutil",
        "xcb-util-renderutil",
    ),
    Need("libxcb-shape.so.0", "libxcb-shape0", "libxcb", "libxcb"),
    Need("libxcb-shm.so.0", "libxcb-shm0", "libxcb", "libxcb"),
    Need("libxcb-sync.so.1", "libxcb-sync1", "libxcb", "libxcb"),
    Need("libxcb-util.so.1", "libxcb-util1", "xcb-util", "xcb-util"),
    Need("libxcb-xfixes.so.0", "libxcb-xfixes0", "libxcb", "libxcb"),
    Need("libxcb-xkb.so.1", "libxcb-xkb1", "libxcb", "libxcb"),
    Need("libxkbcommon-x11.so.0", "libxkbcommon-x11-0", "libxkbcommon-x11", "libxkbcommon-x11"),
)

ON_WAYLAND = (
    Need("libwayland-client.so.0", "libwayland-client0", "libwayland-client", "wayland"),
    Need("libwayland-cursor.so.0", "libwayland-cursor0", "libwayland-cursor", "wayland"),
    Need("libwayland-egl.so.1", "libwayland-egl1", "libwayland-egl", "wayland"),
)

# A desktop without anybody at it, for the tests that read the window as a screen reader does. A
# name with a slash is a file, any other a command.
READER = (
    Need("Xvfb", "xvfb", "xorg-x11-server-Xvfb", "xorg-server-xvfb"),
    Need("dbus-daemon", "dbus", "dbus-daemon", "dbus"),
    Need("openbox", "openbox", "openbox", "openbox"),
    Need(
        "/usr/share/dbus-1/services/org.a11y.Bus.service",
        "at-spi2-core",
        "at-spi2-core",
        "at-spi2-core",
    ),
)

FONT = Need("a font", "fonts-inter", "rsms-inter-fonts", "inter-font")

_PER_SCREEN = {X11: ON_X11, WAYLAND: ON_WAYLAND}


def missing_for_reader() -> tuple[Need, ...]:
    """What the tests of the screen reader need and this system has not got."""
    there = {
        need: Path(need.name).is_file() if "/" in need.name else shutil.which(need.name) is not None
        for need in READER
    }
    return tuple(need for need in READER if not there[need]) + missing_libraries(frozenset({X11}))


def can_load(library: str) -> bool:
    """Whether the system's loader finds this library and everything it needs in turn."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def missing_libraries(
    screens: Iterable[str], loads: Callable[[str], bool] = can_load
) -> tuple[Need, ...]:
    """What must be installed so that Qt starts, with a window if any screen is named.

    Qt takes any screen it can, so one complete set is enough; else the first one's gaps count.
    """
    base = tuple(need for need in BASE if not loads(need.name))
    gaps = [
        tuple(need for need in _PER_SCREEN[screen] if not loads(need.name))
        for screen in screens
        if screen in _PER_SCREEN
    ]
    if not gaps or not all(gaps):
        return base
    return base + gaps[0]


def packages(needs: Iterable[Need], system: str) -> tuple[str, ...]:
    """The packages for these needs, each once, in order."""
    return tuple(dict.fromkeys(need.package(system) for need in needs))


def kind_of_system(os_release: str) -> str | None:
    """Debian, Fedora or Arch (or one of their descendants), from the text of /etc/os-release."""
    values: dict[str, str] = {}
    for line in os_release.splitlines():
        key, separator, value = line.partition("=")
        if separator:
            values[key.strip()] = value.strip().strip("\"'")
    names = [values.get("ID", ""), *values.get("ID_LIKE", "").split()]
    known = {"debian": DEBIAN, "ubuntu": DEBIAN, "fedora": FEDORA, "rhel": FEDORA, "arch": ARCH}
    return next((known[name] for name in names if name in known), None)
