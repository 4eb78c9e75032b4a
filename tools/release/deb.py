"""A package for Debian, Ubuntu and their kin, from the bundle, with `dpkg-deb`.

DEBFULLNAME and DEBEMAIL name who keeps the package, as other tools of Debian read them.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

from tools.needs import BASE, DEBIAN, ON_WAYLAND, ON_X11
from tools.release import elf, tree
from tools.release.facts import MAKERS, PROGRAM, ROOT, VERSION, made_at, template

REVISION = "1"
_C_LIBRARY = frozenset(
    {"ld-linux-x86-64.so.2", "ld-linux-aarch64.so.1", "libc.so.6", "libdl.so.2", "libm.so.6",
     "libpthread.so.0", "librt.so.1", "libutil.so.1"}
)  # fmt: skip
_PACKAGES = {
    need.name: need.package(DEBIAN) for need in (*BASE, *ON_X11, *ON_WAYLAND)
} | {
    "libgcc_s.so.1": "libgcc-s1",
    "libstdc++.so.6": "libstdc++6",
    "libz.so.1": "zlib1g",
}  # fmt: skip
_WHERE_THERE = {"libcups.so.2": "libcups2"}
"""Libraries that one part of the bundle asks for, which is not loaded where they are missing."""
_SPELLING = "libenchant-2-2"
"""Looked for by name when one first pauses in writing."""


def version() -> str:
    """As Debian writes it."""
    return f"{VERSION}-{REVISION}"


def architecture() -> str:
    """What Debian calls this processor."""
    asked = subprocess.run(
        ["dpkg", "--print-architecture"],
        capture_output=True,
        text=True,
        check=True,
    )
    return asked.stdout.strip()


def depends(asked: Iterable[str], glibc: int) -> tuple[list[str], list[str]]:
    """The packages that bring these libraries: those needed, and those that are good to have.

    Raises:
        KeyError: for a library whose package is not known here.
    """
    libraries = frozenset(asked)
    needed = {_PACKAGES[name] for name in libraries - _C_LIBRARY - set(_WHERE_THERE)}
    good = {_WHERE_THERE[name] for name in libraries & set(_WHERE_THERE)} | {_SPELLING}
    return [f"libc6 (>= 2.{glibc})", *sorted(needed)], sorted(good)


def maintainer() -> str:
    """Who keeps the package; without an address one that reaches nobody."""
    name = os.environ.get("DEBFULLNAME", MAKERS)
    return f"{name} <{os.environ.get('DEBEMAIL', 'nobody@localhost')}>"


def changelog() -> str:
    """The one entry of this release; what changed stands in the program's own."""
    when = datetime.fromtimestamp(made_at(), UTC).strftime("%a, %d %b %Y %H:%M:%S +0000")
    return (
        f"{PROGRAM} ({version()}) unstable; urgency=medium\n\n"
        f"  * Release {VERSION}. What changed stands in changelog.gz.\n\n"
        f" -- {maintainer()}  {when}\n"
    )


def lay_out(bundle: Path, root: Path) -> None:
    """Put everything where it will be installed, and what dpkg reads about it into ``DEBIAN``."""
    usr = root / "usr"
    place = tree.put_bundle(bundle, usr)
    tree.put_desktop_files(usr)
    documents = usr / "share" / "doc" / PROGRAM
    year = str(datetime.fromtimestamp(made_at(), UTC).year)
    tree.put(documents / "copyright", template("debian/copyright", YEAR=year))
    tree.put(documents / "changelog.gz", tree.packed((ROOT / "CHANGELOG.md").read_bytes()))
    tree.put(documents / "changelog.Debian.gz", tree.packed(changelog()))
    overrides = usr / "share" / "lintian" / "overrides" / PROGRAM
    tree.put(overrides, template("debian/lintian-overrides"))
    files = sorted(path for path in usr.rglob("*") if path.is_file() and not path.is_symlink())
    asked, glibc = elf.asked_of_system(place)
    needed, good = depends(asked, glibc)
    control = template(
        "debian/control",
        ARCHITECTURE=architecture(),
        DEB_VERSION=version(),
        DEPENDS=", ".join(needed),
        KIBIBYTES=str(sum(-(-path.stat().st_size // 1024) for path in files)),
        MAINTAINER=maintainer(),
        RECOMMENDS=", ".join(good),
    )
    tree.put(root / "DEBIAN" / "control", control)
    sums = (f"{_md5(path)}  {path.relative_to(root).as_posix()}\n" for path in files)
    tree.put(root / "DEBIAN" / "md5sums", "".join(sums))
    tree.settle(root)


def make(bundle: Path, root: Path, into: Path) -> Path:
    """Lay out and pack; the package."""
    shutil.rmtree(root, ignore_errors=True)
    lay_out(bundle, root)
    into.mkdir(parents=True, exist_ok=True)
    package = into / f"{PROGRAM}_{version()}_{architecture()}.deb"
    environment = {**os.environ, "SOURCE_DATE_EPOCH": str(made_at())}
    command = ["dpkg-deb", "--root-owner-group", "-Zxz", "--build", str(root), str(package)]
    subprocess.run(command, env=environment, stdout=subprocess.DEVNULL, check=True)
    return package


def _md5(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, lambda: hashlib.md5(usedforsecurity=False)).hexdigest()
