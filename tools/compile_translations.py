"""Compiles resources/translations/*.ts to .qm, and brings the .ts up to date with the code.

    python -m tools.compile_translations            .ts -> .qm, where the .ts is newer
    python -m tools.compile_translations --update   strings in journal_app/ -> .ts

Both are done by Qt's own lrelease and lupdate, which PySide6-Essentials carries.
"""

from __future__ import annotations

import argparse
import importlib.util
import subprocess
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

TRANSLATIONS = Path("resources/translations")
SOURCE_LANGUAGE = "en"
"""What the code is written in: its .ts holds only what is counted, "1 session", "2 sessions"."""


def qt_tool(name: str) -> Path:
    """The program `lrelease` or `lupdate` inside PySide6; Qt itself is not imported."""
    spec = importlib.util.find_spec("PySide6")
    if spec is None or not spec.submodule_search_locations:
        raise SystemExit("PySide6 is not installed here: run `make install` first.")
    suffix = ".exe" if sys.platform == "win32" else ""
    return Path(spec.submodule_search_locations[0]) / f"{name}{suffix}"


def outdated(sources: Iterable[Path]) -> list[Path]:
    """The .ts files whose .qm is missing or older."""

    def is_outdated(source: Path) -> bool:
        compiled = source.with_suffix(".qm")
        return not compiled.is_file() or compiled.stat().st_mtime < source.stat().st_mtime

    return sorted(source for source in sources if is_outdated(source))


def run(tool: str, *arguments: str | Path) -> int:
    done = subprocess.run(
        [qt_tool(tool), *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    if done.returncode != 0:
        print(f"{tool} failed (exit code {done.returncode}):\n{done.stdout}", file=sys.stderr)
    return done.returncode


def compile_one(source: Path, target: Path) -> int:
    """Write one .qm; the exit code of lrelease."""
    return run("lrelease", "-silent", source, "-qm", target)


def compile_all() -> int:
    sources = list(outdated(TRANSLATIONS.glob("*.ts")))
    if sources:
        print("Compiling the translations…", flush=True)
    for source in sources:
        if compile_one(source, source.with_suffix(".qm")) != 0:
            return 1
    return 0


def language_of(source: Path) -> str:
    """The language of a .ts: ``de`` for ``stance_de.ts``."""
    return source.stem.partition("_")[2]


def update_one(source: Path, code: Sequence[Path]) -> int:
    """Bring one .ts up to date with the code, or begin it; the exit code of lupdate."""
    language = language_of(source)
    options = ["-locations", "none", "-no-obsolete", "-target-language", language]
    if language == SOURCE_LANGUAGE:
        options.append("-pluralonly")
    return run("lupdate", *options, *code, "-ts", source)


def update_all() -> int:
    code = sorted(Path("journal_app").rglob("*.py"))
    for source in sorted(TRANSLATIONS.glob("stance_*.ts")):
        if update_one(source, code) != 0:
            return 1
        print(f"Brought up to date: {source}")
    return 0


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="compile_translations", description=__doc__)
    parser.add_argument("--update", action="store_true", help="rewrite the .ts from the code")
    return update_all() if parser.parse_args(arguments).update else compile_all()


if __name__ == "__main__":
    sys.exit(main())
