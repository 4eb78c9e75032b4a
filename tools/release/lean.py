"""What goes into the bundle and what stays out, in one place; `docs/packaging.md` tells why.

The spec asks this module about every file that PyInstaller gathered. Nothing here imports
PyInstaller, so that the rules can be tested without it.
"""

from __future__ import annotations

import fnmatch
from collections.abc import Callable, Iterable
from pathlib import PurePosixPath, PureWindowsPath

PLUGINS = (
    # windows and pictures without one
    "platforms/*qxcb*",
    "platforms/*qwayland*",
    "platforms/*qoffscreen*",
    "platforms/*qwindows*",
    "platforms/*qcocoa*",
    "wayland-shell-integration/*xdg-shell*",
    "wayland-decoration-client/*",
    # accents typed with dead keys, and scripts that are composed
    "platforminputcontexts/*compose*",
    "platforminputcontexts/*ibus*",
    # the file dialogs and the light or dark of the desktop
    "platformthemes/*xdgdesktopportal*",
    # the icons are SVG; Windows wants its own kind for the title bar
    "imageformats/*qsvg*",
    "imageformats/*qico*",
    "iconengines/*qsvgicon*",
    # paper
    "printsupport/*",
)
"""The plugins of Qt that are kept, by folder and name."""

TRANSLATIONS = ("qtbase_de.qm",)
"""Of Qt's own translations: the buttons of its dialogs. English needs none."""

NOT_IMPORTED = (
    # there is no network code in Stance, so nothing can encrypt a connection either
    "PySide6.QtNetwork", "ssl", "_ssl", "ftplib", "smtplib", "xmlrpc",
    # tools for people who write programs
    "unittest", "doctest", "pdb", "pydoc", "pydoc_data", "cmd", "code", "codeop", "tkinter",
    "distutils", "setuptools", "pip", "curses", "readline",
    # several processes: Stance is one
    "multiprocessing", "concurrent.futures.process",
    # other databases than the one of a journal
    "sqlalchemy.dialects.mssql", "sqlalchemy.dialects.mysql", "sqlalchemy.dialects.oracle",
    "sqlalchemy.dialects.postgresql", "sqlalchemy.testing", "sqlalchemy.ext.mypy",
    "pysqlite2", "MySQLdb", "psycopg2",
    # parts of libraries that nothing here leads to
    "lxml.html", "lxml.isoschematron", "lxml.objectify", "lxml.doctestcompare", "lxml.usedoctest",
    "pydantic.v1", "pydantic.mypy", "icalendar.timezone.pytz", "icalendar.tests", "cffi",
    "pycparser",
)  # fmt: skip
"""Modules that are left out although something would import them in a case that never comes."""

FROM_THE_SYSTEM = (
    "libstdc++.so.*", "libgcc_s.so.*",
    "libGL.so.*", "libEGL.so.*", "libGLX.so.*", "libOpenGL.so.*", "libGLdispatch.so.*",
    "libdrm.so.*", "libgbm.so.*",
    "libX11.so.*", "libX11-xcb.so.*", "libxcb.so.*", "libXau.so.*", "libXdmcp.so.*",
    "libwayland-*.so.*",
    "libglib-2.0.so.*", "libgthread-2.0.so.*", "libgobject-2.0.so.*", "libgio-2.0.so.*",
    "libdbus-1.so.*", "libfontconfig.so.*", "libfreetype.so.*", "libexpat.so.*", "libcups.so.*",
    "libz.so.*",
)  # fmt: skip
"""Linux: libraries that every desktop has, and that must fit its drivers, fonts and buses."""

DATA_LEFT_OUT = (
    "docx/templates/default-docx-template/*",
    "lxml/isoschematron/*",
    "sqlalchemy/*.pyx",
    "*/licenses/AUTHORS*",
)
"""Files beside the code that nothing reads."""


def bare_name(name: str) -> str:
    """What a library is called by those who need it: its file, or its framework on macOS."""
    path = PureWindowsPath(name) if "\\" in name else PurePosixPath(name)
    for part in path.parts:
        if part.endswith(".framework"):
            return part.removesuffix(".framework")
    return path.name


def plugin(name: str) -> str:
    """``folder/file`` of a plugin of Qt; empty for any other file."""
    parts = name.replace("\\", "/").split("/")
    if "PySide6" not in parts[:1] or "plugins" not in parts or len(parts) < 4:
        return ""
    return "/".join(parts[-2:])


def is_of_qt(name: str) -> bool:
    """Whether it is one of Qt's own libraries, and not a module of its Python bindings."""
    stem = bare_name(name)
    return stem.startswith(("libQt6", "Qt6", "libicu", "opengl32sw", "d3dcompiler")) or (
        ".framework" in name and stem.startswith("Qt")
    )


def is_from_the_system(name: str) -> bool:
    """Whether a Linux library is left to the desktop."""
    return any(fnmatch.fnmatchcase(bare_name(name), pattern) for pattern in FROM_THE_SYSTEM)


def keeps_plugin(name: str) -> bool:
    """Whether a plugin of Qt, as ``plugin`` names it, is kept."""
    return any(fnmatch.fnmatchcase(name, pattern) for pattern in PLUGINS)


def keeps_data(name: str) -> bool:
    """Whether a file that is no code is kept."""
    path = name.replace("\\", "/")
    if "/translations/" in path and path.startswith("PySide6/"):
        return PurePosixPath(path).name in TRANSLATIONS
    if path.startswith("PySide6/") and "/qml/" in path:
        return False
    return not any(fnmatch.fnmatchcase(path, pattern) for pattern in DATA_LEFT_OUT)


def reached(
    roots: Iterable[str], sources: dict[str, str], needs: Callable[[str], Iterable[str]]
) -> frozenset[str]:
    """The libraries that the roots need, directly or by others.

    Args:
        roots: files on this computer whose needs are asked for first.
        sources: where each library lies on this computer, by the name from ``library``.
        needs: the names a file needs.
    """
    found: set[str] = set()
    waiting = list(roots)
    while waiting:
        for wanted in map(bare_name, needs(waiting.pop())):
            if wanted in sources and wanted not in found:
                found.add(wanted)
                waiting.append(sources[wanted])
    return frozenset(found)
