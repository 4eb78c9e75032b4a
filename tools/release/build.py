"""Builds all that this system can build, tries it, and says what it did not build and why.

    python -m tools.release.build [--only archives|bundle] [--no-check]

Everything that is handed out lands in dist/, with its checksums; what lies between in
build/package/. Nothing says when it was built: times are those of the commit, or of
SOURCE_DATE_EPOCH.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import os
import shutil
import subprocess
import sys
import tarfile
import venv
import zipfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from tools.release import appdir, deb, flatpak, macos, needs, pictures, sizes, smoke, windows
from tools.release.facts import PACKAGING, PROGRAM, ROOT, TITLE, VERSION, made_at, system_name

DIST = ROOT / "dist"
WORK = ROOT / "build" / "package"
BUNDLE = WORK / PROGRAM
ENVIRONMENT = WORK / "venv"
SPEC = PACKAGING / "pyinstaller" / "stance-journal.spec"
ICON = WORK / "icons" / "stance-journal.ico"
CHECKSUMS = "SHA256SUMS"


@dataclass(slots=True)
class Report:
    """What was made, and what was not and why."""

    made: list[Path] = field(default_factory=list)
    not_made: list[tuple[str, str]] = field(default_factory=list)

    def told(self) -> str:
        lines = ["", "Made:"]
        for path in self.made:
            size = f"{path.stat().st_size / 1e6:.1f} MB" if path.is_file() else "a folder"
            lines.append(f"  {path.relative_to(ROOT)}  {size}")
        if self.not_made:
            lines += ["Not made here:", *(f"  {what}: {why}" for what, why in self.not_made)]
        return "\n".join(lines)


def run(*command: str | Path, place: Path = ROOT, **environment: str) -> None:
    """One step by another program, whose words are shown."""
    words = [str(word) for word in command]
    subprocess.run(words, cwd=place, env={**os.environ, **environment}, check=True)


def archives(report: Report) -> Path:
    """Source archive and wheel. The wheel is built from the archive, which so proves whole."""
    for old in (*DIST.glob("stance_journal-*"), *DIST.glob(f"{PROGRAM}-*")):
        old.unlink()
    run(sys.executable, "-m", "build", "--outdir", DIST, ROOT, SOURCE_DATE_EPOCH=str(made_at()))
    wheel = DIST / f"stance_journal-{VERSION}-py3-none-any.whl"
    report.made += [DIST / f"stance_journal-{VERSION}.tar.gz", wheel]
    return wheel


def environment(wheel: Path) -> Path:
    """A Python that holds the wheel, what it asks for, and PyInstaller; nothing else."""
    venv.create(ENVIRONMENT, clear=True, with_pip=True)
    scripts = ENVIRONMENT / ("Scripts" if sys.platform == "win32" else "bin")
    python = scripts / ("python.exe" if sys.platform == "win32" else "python")
    pip = (python, "-m", "pip", "--disable-pip-version-check", "install", "--quiet")
    run(*pip, f"{wheel}[package]")
    return python


def bundle(python: Path, report: Report) -> None:
    """The program with its own Python."""
    pictures.write(ICON.parent)
    run(
        python, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "ERROR",
        "--distpath", WORK, "--workpath", WORK / "work", SPEC,
        # Not at the top of the checkout, or its code would be taken instead of the wheel's.
        place=WORK, SOURCE_DATE_EPOCH=str(made_at()), PYTHONHASHSEED="0", PYTHONPATH="",
    )  # fmt: skip
    report.made.append(BUNDLE)


def checked() -> None:
    """Use the bundle as a person would; raises ``CalledProcessError`` where it fails."""
    ending = ".exe" if sys.platform == "win32" else ""
    probe = WORK / "work" / "stance-journal" / f"probe{ending}"
    program = BUNDLE / f"{PROGRAM}{ending}"
    run(sys.executable, "-m", smoke.__name__, "--fast", "--probe", probe, program)


def plain_archive(report: Report) -> None:
    """The bundle alone, for those who want to unpack it somewhere."""
    name = f"{PROGRAM}-{VERSION}-{system_name()}"
    if sys.platform == "win32":
        report.made.append(_zip(BUNDLE, name, DIST / f"{name}.zip"))
    elif sys.platform != "darwin":
        report.made.append(_tar(BUNDLE, name, DIST / f"{name}.tar.gz"))


def _files(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.is_symlink() or path.is_file())


def _tar(folder: Path, name: str, target: Path) -> Path:
    def settled(member: tarfile.TarInfo) -> tarfile.TarInfo:
        member.mtime, member.uid, member.gid = made_at(), 0, 0
        member.uname = member.gname = "root"
        return member

    with (
        target.open("wb") as raw,
        gzip.GzipFile("", "wb", 6, raw, mtime=made_at()) as packed,
        tarfile.open(fileobj=packed, mode="w") as archive,
    ):
        for path in _files(folder):
            archive.add(path, f"{name}/{path.relative_to(folder).as_posix()}", filter=settled)
    return target


def _zip(folder: Path, name: str, target: Path) -> Path:
    when = datetime.fromtimestamp(made_at(), UTC).timetuple()[:6]
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for path in _files(folder):
            member = zipfile.ZipInfo(f"{name}/{path.relative_to(folder).as_posix()}", when)
            member.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(member, path.read_bytes())
    return target


def for_linux(report: Report) -> None:
    """The package, the AppDir and, where their tools are there, what follows of them."""
    if shutil.which("dpkg-deb"):
        report.made.append(deb.make(BUNDLE, WORK / "deb", DIST))
    else:
        report.not_made.append(("package for Debian", "dpkg-deb is not installed"))
    root = appdir.make(BUNDLE, WORK / f"{TITLE}.AppDir")
    report.made.append(root)
    tool = appdir.tool()
    if tool:
        report.made.append(appdir.pack(root, DIST, tool))
    else:
        why = "appimagetool is not installed (APPIMAGETOOL names it); its AppDir is made"
        report.not_made.append(("AppImage", why))
    report.made.append(flatpak.lay_out(DIST, WORK / "flatpak", ENVIRONMENT))
    why = "flatpak-builder fetches a runtime; all it needs beside is made (docs/packaging.md)"
    report.not_made.append(("Flatpak", why))


def for_windows(report: Report) -> None:
    command = windows.compiler()
    if command:
        report.made.append(windows.installer(BUNDLE, ICON, DIST, command))
    else:
        report.not_made.append(("installer for Windows", "Inno Setup is not installed (ISCC)"))


def for_macos(report: Report) -> None:
    report.made.append(macos.disk_image(WORK / f"{TITLE}.app", DIST))
    report.not_made += [("disk image, whole", what) for what in macos.left_out()]


PACKAGES: dict[str, Callable[[Report], None]] = {
    "linux": for_linux,
    "win32": for_windows,
    "darwin": for_macos,
}
_NAMES = {
    "linux": "packages for Linux",
    "win32": "installer for Windows",
    "darwin": "disk image for macOS",
}


def checksums(report: Report) -> None:
    """One file with the SHA-256 of each, as `sha256sum --check` reads it."""
    lines = []
    for path in report.made:
        if path.is_file():
            with path.open("rb") as file:
                lines.append(f"{hashlib.file_digest(file, 'sha256').hexdigest()}  {path.name}\n")
    target = DIST / CHECKSUMS
    target.write_text("".join(lines), encoding="utf-8")
    report.made.append(target)


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="build", description=__doc__)
    parser.add_argument("--only", choices=("archives", "bundle"), help="stop after these")
    parser.add_argument("--no-check", action="store_true", help="do not use the bundle afterwards")
    asked = parser.parse_args(arguments)
    report = Report()
    wheel = archives(report)
    missing = [need.name for need in needs.missing()]
    if asked.only != "archives" and missing:
        report.not_made.append(
            ("bundle", f"{', '.join(missing)} missing (see tools/release/needs.py)")
        )
    elif asked.only != "archives":
        bundle(environment(wheel), report)
        if not asked.no_check:
            checked()
        print(sizes.table(BUNDLE))
        if asked.only is None:
            plain_archive(report)
            PACKAGES[sys.platform](report)
    others = [name for system, name in _NAMES.items() if system != sys.platform]
    report.not_made += [(name, "made on that system") for name in others]
    checksums(report)
    print(report.told())
    return 0 if asked.only == "archives" or not missing else 1


if __name__ == "__main__":
    sys.exit(main())
