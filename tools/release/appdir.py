"""The folder an AppImage is made of, and the AppImage where `appimagetool` is at hand."""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
from pathlib import Path

from tools.release import tree
from tools.release.facts import PROGRAM, TITLE, VERSION, made_at

TOOL = "appimagetool"


def make(bundle: Path, root: Path) -> Path:
    """Lay out the AppDir: ``usr`` as in a package; at its top what AppImage asks for."""
    shutil.rmtree(root, ignore_errors=True)
    usr = root / "usr"
    place = tree.put_bundle(bundle, usr)
    tree.put_desktop_files(usr)
    (root / "AppRun").symlink_to((place / PROGRAM).relative_to(root))
    share = Path("usr/share")
    icon = share / "icons/hicolor/256x256/apps" / f"{PROGRAM}.png"
    (root / f"{PROGRAM}.desktop").symlink_to(share / "applications" / f"{PROGRAM}.desktop")
    (root / f"{PROGRAM}.png").symlink_to(icon)
    (root / ".DirIcon").symlink_to(icon)
    tree.settle(root)
    return root


def tool() -> str | None:
    """Where `appimagetool` lies: named by ``APPIMAGETOOL``, or found; None where it is not."""
    return shutil.which(os.environ.get("APPIMAGETOOL", TOOL))


def pack(root: Path, into: Path, command: str) -> Path:
    """One file of the AppDir."""
    into.mkdir(parents=True, exist_ok=True)
    processor = platform.machine()
    target = into / f"{TITLE}-{VERSION}-{processor}.AppImage"
    environment = {**os.environ, "ARCH": processor, "SOURCE_DATE_EPOCH": str(made_at())}
    subprocess.run([command, str(root), str(target)], env=environment, check=True)
    return target
