"""The licences of all that a bundle brings along, gathered where it is built.

Called by the spec, inside the environment that the bundle is made from.
"""

from __future__ import annotations

import importlib.metadata
import platform
import re
import sys
import sysconfig
from pathlib import Path

NOT_BROUGHT = frozenset(
    {"altgraph", "build", "packaging", "pip", "pyinstaller", "pyinstaller-hooks-contrib",
     "pyproject-hooks", "setuptools", "stance-journal", "pefile", "pywin32-ctypes", "macholib"}
)  # fmt: skip
"""What is in the environment for building alone, and the program itself."""
_WORDS = ("licen", "copying", "notice")
_QT = """\
PySide6-Essentials and shiboken6 bring Qt, which is used under the LGPL, version 3. Its libraries
are files of their own and can be replaced by others of the same version. The text of that licence:
https://www.gnu.org/licenses/lgpl-3.0.html; the source: https://code.qt.io
"""


def normal(name: str) -> str:
    """A package's name as registries compare it: small, with hyphens."""
    return re.sub(r"[-_.]+", "-", name).lower()


def texts() -> list[tuple[str, str]]:
    """``(file, text)`` for every package of this environment, Python and Qt."""
    found = [("README.txt", _QT + "\n" + overview()), ("Python.txt", _python())]
    for distribution in importlib.metadata.distributions():
        name = distribution.metadata["Name"]
        if normal(name) in NOT_BROUGHT:
            continue
        for file in distribution.files or ():
            if any(word in file.name.lower() for word in _WORDS) and file.suffix != ".py":
                path = Path(str(distribution.locate_file(file)))
                if path.is_file() and "site-packages" in str(path):
                    text = path.read_text(encoding="utf-8", errors="replace")
                    found.append((f"{name}-{file.name}", text))
    return found


def overview() -> str:
    """One line a package: name, version, licence."""
    lines = []
    for distribution in importlib.metadata.distributions():
        said = distribution.metadata
        if normal(said["Name"]) not in NOT_BROUGHT:
            lines.append(f"{said['Name']} {distribution.version}: {_licence(said)}")
    return "\n".join(sorted(lines, key=str.lower)) + "\n"


def _licence(said: importlib.metadata.PackageMetadata) -> str:
    short = _field(said, "License-Expression")
    if not short:
        classes = [c for c in said.get_all("Classifier") or () if c.startswith("License ::")]
        short = "; ".join(line.rpartition(" :: ")[2] for line in classes)
    return short or " ".join((_field(said, "License") or "see its file").split())[:60]


def _field(said: importlib.metadata.PackageMetadata, name: str) -> str:
    # What reads packages differs with what was imported before: some of it gives None for a field
    # that is not there, some raises.
    return str(said[name] or "") if name in said else ""


def _python() -> str:
    folder = Path(sysconfig.get_paths()["stdlib"])
    for path in (folder / "LICENSE.txt", folder.parent.parent / "LICENSE.txt"):
        if path.is_file():
            return path.read_text(encoding="utf-8", errors="replace")
    return f"Python {platform.python_version()}: https://docs.python.org/3/license.html\n"


def write(folder: Path) -> Path:
    """Put them all into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in texts():
        (folder / name).write_text(text, encoding="utf-8")
    return folder


if __name__ == "__main__":
    write(Path(sys.argv[1]))
