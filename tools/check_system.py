"""Sees to what pip cannot bring: Python's own venv parts, the libraries Qt needs, a font.

    python -m tools.check_system venv     before .venv is made
    python -m tools.check_system qt       before Qt is started
    python -m tools.check_system reader   before the tests; without these some of them are skipped

What is missing is named with the command that installs it. Root on Debian or Ubuntu, as in a
container or on a build machine, has it installed at once.
"""

from __future__ import annotations

import argparse
import importlib.util
import os
import shlex
import subprocess
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

from tools.fonts import GOOD_FACES, font_families
from tools.needs import (
    ARCH,
    DEBIAN,
    FEDORA,
    FONT,
    Need,
    kind_of_system,
    missing_for_reader,
    missing_libraries,
    packages,
)
from tools.screen import named_screens

_INSTALL = {
    DEBIAN: ("apt-get", "install", "-y", "--no-install-recommends"),
    FEDORA: ("dnf", "install"),
    ARCH: ("pacman", "-S", "--needed"),
}


def install_command(wanted: Sequence[str], system: str) -> tuple[str, ...]:
    """The command that installs these packages, to be run as root."""
    return (*_INSTALL[system], *wanted)


def explain(names: Iterable[str], wanted: Sequence[str], system: str | None) -> str:
    """One sentence on what is missing, and how to get it."""
    listed = ", ".join(names)
    if system is None:
        return f"Missing on this system: {listed}. Please install the packages that bring them."
    command = shlex.join(("sudo", *install_command(wanted, system)))
    return f"Missing on this system: {listed}. This installs what is needed:\n\n    {command}\n"


def venv_need(version: tuple[int, int]) -> Need:
    """Debian splits venv off from Python; elsewhere it comes with Python."""
    return Need(
        "Python's venv module", f"python{version[0]}.{version[1]}-venv", "python3", "python"
    )


def missing_for_venv() -> tuple[Need, ...]:
    complete = all(importlib.util.find_spec(name) for name in ("venv", "ensurepip"))
    return () if complete else (venv_need(sys.version_info[:2]),)


def missing_for_qt() -> tuple[Need, ...]:
    if not sys.platform.startswith("linux"):
        return ()
    return missing_libraries(named_screens(os.environ)) + missing_fonts()


def missing_for_a_reader() -> tuple[Need, ...]:
    return missing_for_reader() if sys.platform.startswith("linux") else ()


def missing_fonts(*, good_face_wanted: bool = False) -> tuple[Need, ...]:
    """The font package where there is no font at all, or, if wanted, none of the good faces."""
    try:
        families = font_families()
    except OSError:  # fontconfig is missing and named as such; its package brings a plain font
        families = frozenset() if good_face_wanted else GOOD_FACES
    enough = families & GOOD_FACES if good_face_wanted else families
    return () if enough else (FONT,)


def this_system() -> str | None:
    for path in (Path("/etc/os-release"), Path("/usr/lib/os-release")):
        if path.is_file():
            return kind_of_system(path.read_text(encoding="utf-8", errors="replace"))
    return None


def may_install(system: str | None) -> bool:
    return system == DEBIAN and hasattr(os, "geteuid") and os.geteuid() == 0


def install(wanted: Sequence[str]) -> bool:
    """Install Debian packages as root; what apt-get says is shown only where it fails."""
    print(f"Installing {', '.join(wanted)}.", flush=True)
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for command in (("apt-get", "update"), install_command(wanted, DEBIAN)):
        done = subprocess.run(
            command,
            env=quiet,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            check=False,
        )
        if done.returncode != 0:
            sys.stderr.write(done.stdout.decode("utf-8", "replace"))
            print(f"{shlex.join(command)} failed, see above.", file=sys.stderr)
            return False
    return True


_MISSING = {"venv": missing_for_venv, "qt": missing_for_qt, "reader": missing_for_a_reader}


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="check_system", description=__doc__)
    parser.add_argument("before", choices=tuple(_MISSING))
    before = parser.parse_args(arguments).before
    find_missing = _MISSING[before]
    system = this_system()
    missing = find_missing()
    if may_install(system):
        assert system is not None
        nicer = missing_fonts(good_face_wanted=True) if before == "qt" else ()
        wanted = packages((*missing, *nicer), system)
        if wanted and install(wanted):
            importlib.invalidate_caches()
            missing = find_missing()
    if missing:
        wanted = packages(missing, system) if system else ()
        print(explain((need.name for need in missing), wanted, system), file=sys.stderr)
        return 0 if before == "reader" else 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
