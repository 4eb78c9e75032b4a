"""The installer for Windows, where Inno Setup is at hand."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

from tools.release.facts import PACKAGING, TITLE, VERSION

SCRIPT = PACKAGING / "windows" / "stance-journal.iss"
COMPILER = "iscc"


def compiler() -> str | None:
    """Where Inno Setup's compiler lies: named by ``ISCC``, found, or in its usual folder."""
    found = shutil.which(os.environ.get("ISCC", COMPILER))
    usual = Path(os.environ.get("PROGRAMFILES(X86)", "C:\\"), "Inno Setup 6", "ISCC.exe")
    return found or (str(usual) if usual.is_file() else None)


def definitions(bundle: Path, icon: Path, into: Path) -> dict[str, str]:
    """What the script is told."""
    return {
        "Version": VERSION,
        "Bundle": str(bundle.absolute()),
        "Icon": str(icon.absolute()),
        "Output": str(into.absolute()),
    }


def installer(bundle: Path, icon: Path, into: Path, command: str) -> Path:
    """Compile the script; the installer."""
    told = [f"/D{name}={value}" for name, value in definitions(bundle, icon, into).items()]
    subprocess.run([command, "/Qp", *told, str(SCRIPT)], check=True)
    return into / f"{TITLE}-{VERSION}-windows-x86_64-setup.exe"
