"""What a Linux desktop finds of the program under ``/usr``; for packages, AppDir and Flatpak."""

from __future__ import annotations

import gzip
import os
import shutil
from pathlib import Path

from tools.release import pictures
from tools.release.facts import APP_ID, DRAWING, PROGRAM, made_at, template
from tools.release.man_page import man_page

EXECUTABLE, PLAIN, FOLDER = 0o755, 0o644, 0o755


def put(path: Path, data: bytes | str, mode: int = PLAIN) -> None:
    """Write one file with its folders."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data.encode("utf-8") if isinstance(data, str) else data)
    path.chmod(mode)


def packed(data: bytes | str) -> bytes:
    """Compressed, without a name and a time, so that it is the same each time."""
    return gzip.compress(data.encode("utf-8") if isinstance(data, str) else data, 9, mtime=0)


def put_desktop_files(usr: Path, name: str = PROGRAM) -> None:
    """Entry, icons, kinds of files, what software centres say, and the manual page.

    Args:
        usr: the ``/usr`` that is being filled.
        name: of the desktop entry and the icons; Flatpak wants another.
    """
    share = usr / "share"
    desktop = template("linux/stance-journal.desktop", NAME=name)
    put(share / "applications" / f"{name}.desktop", desktop)
    metainfo = template("linux/metainfo.xml", NAME=name)
    put(share / "metainfo" / f"{APP_ID}.metainfo.xml", metainfo)
    put(share / "mime" / "packages" / f"{name}.xml", template("linux/mime.xml", NAME=name))
    put(share / "man" / "man1" / f"{PROGRAM}.1.gz", packed(man_page()))
    icons = share / "icons" / "hicolor"
    put(icons / "scalable" / "apps" / f"{name}.svg", DRAWING.read_bytes())
    for size in pictures.SIZES:
        put(icons / f"{size}x{size}" / "apps" / f"{name}.png", pictures.png(size))


def put_bundle(bundle: Path, usr: Path) -> Path:
    """The bundle under ``lib``, and the command that leads to it; where the bundle went."""
    place = usr / "lib" / PROGRAM
    shutil.copytree(bundle, place, symlinks=True)
    command = usr / "bin" / PROGRAM
    command.parent.mkdir(parents=True, exist_ok=True)
    command.symlink_to(Path("..") / "lib" / PROGRAM / PROGRAM)
    for path in place.rglob("*"):
        if path.is_file() and not path.is_symlink():
            path.chmod(EXECUTABLE if path.name == PROGRAM and path.parent == place else PLAIN)
    return place


def settle(root: Path) -> None:
    """Give all files the time of the release, and folders the rights that packages have."""
    moment = made_at()
    for path in [*root.rglob("*"), root]:
        if path.is_dir() and not path.is_symlink():
            path.chmod(FOLDER)
        os.utime(path, (moment, moment), follow_symlinks=False)
