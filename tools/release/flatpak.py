"""All that flatpak-builder needs but the packages it fetches, in one folder."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

from tools.release import tree
from tools.release.facts import APP_ID, VERSION, template
from tools.release.licences import NOT_BROUGHT, normal

WHEEL = f"stance_journal-{VERSION}-py3-none-any.whl"
_OF_THE_BASE = frozenset({"pyside6-essentials", "shiboken6", "pyside6-addons"})


def requirements(frozen: str) -> str:
    """Of what pip says is installed, what the Flatpak has to fetch: `name==version` a line."""
    out = NOT_BROUGHT | _OF_THE_BASE
    lines = [line for line in frozen.splitlines() if "==" in line]
    kept = [line for line in lines if normal(line.partition("==")[0].strip()) not in out]
    return "".join(f"{line.strip()}\n" for line in sorted(kept, key=str.lower))


def lay_out(dist: Path, folder: Path, environment: Path) -> Path:
    """Manifest, wheel, desktop files and the list of packages to fetch."""
    shutil.rmtree(folder, ignore_errors=True)
    tree.put_desktop_files(folder, APP_ID)
    tree.put(folder / f"{APP_ID}.yml", template("flatpak/manifest.yml", WHEEL=WHEEL))
    shutil.copy2(dist / WHEEL, folder / WHEEL)
    python = environment / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    asked = subprocess.run(
        [str(python), "-m", "pip", "--disable-pip-version-check", "freeze"],
        capture_output=True,
        text=True,
        check=True,
    )
    tree.put(folder / "requirements.txt", requirements(asked.stdout))
    tree.settle(folder)
    return folder
