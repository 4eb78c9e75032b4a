"""What a bundle weighs, by its parts; `--write` puts the result into docs/packaging.md.

python -m tools.release.sizes [--write] [BUNDLE]
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from tools.release.facts import PROGRAM, ROOT, system_name

BUNDLE = ROOT / "build" / "package" / PROGRAM
PAGE = ROOT / "docs" / "packaging.md"
BEGIN, END = "<!-- sizes: begin -->", "<!-- sizes: end -->"
_PARTS = (
    ("Qt: the tables of all languages (ICU)", "libicu"),
    ("Qt: libraries", "PySide6/Qt/lib/"),
    ("Qt: plugins", "PySide6/Qt/plugins/"),
    ("Qt: translations", "PySide6/Qt/translations/"),
    ("Qt: Python bindings", "PySide6/"),
    ("Qt: Python bindings", "shiboken6/"),
    ("Python: interpreter", "libpython"),
    ("Python: compiled modules", "python3"),
    ("Python: first modules", "base_library.zip"),
    ("SQLCipher", "sqlcipher3/"),
    ("cryptography", "cryptography/"),
    ("cryptography", "_cffi"),
    ("pydantic", "pydantic_core/"),
    ("SQLAlchemy", "sqlalchemy/"),
    ("lxml (for Word documents)", "lxml/"),
    ("passphrases: zxcvbn", "zxcvbn_rs_py/"),
    ("passphrases: lists of words", "diceware/"),
    ("packets: pyrage", "pyrage/"),
    ("spreadsheets: calamine", "python_calamine/"),
    ("icons: Lucide", "lucide/"),
    ("time zones", "tzdata/"),
    ("Stance: texts, themes, translations", "journal_app/"),
    ("licences", "licences/"),
    ("OpenSSL, SQLite, X and other small libraries", "lib"),
)


def part_of(name: str) -> str:
    """Which part of the table a file belongs to, by its path inside the bundle."""
    inside = name.removeprefix("_internal/")
    if "/" not in name:
        return "the program itself, with all Python modules"
    for part, beginning in _PARTS:
        if inside.startswith(beginning) or (beginning == "libicu" and "/libicu" in inside):
            return part
    return "other"


def by_part(bundle: Path) -> Counter[str]:
    """Bytes by part; a link counts nothing."""
    found: Counter[str] = Counter()
    for path in bundle.rglob("*"):
        if path.is_file() and not path.is_symlink():
            found[part_of(path.relative_to(bundle).as_posix())] += path.stat().st_size
    return found


def table(bundle: Path) -> str:
    """The parts from the largest on, and the sum, in Markdown."""
    found = by_part(bundle)
    rows = [f"| {part} | {bytes_ / 1e6:.1f} |" for part, bytes_ in found.most_common()]
    total = f"| **together**, {system_name()} | **{found.total() / 1e6:.1f}** |"
    return "\n".join(["| part | MB |", "| --- | ---: |", *rows, total])


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="sizes", description=__doc__)
    parser.add_argument("bundle", nargs="?", type=Path, default=BUNDLE)
    parser.add_argument("--write", action="store_true", help="renew the table in docs/packaging.md")
    asked = parser.parse_args(arguments)
    if not asked.bundle.is_dir():
        print(f"There is no bundle at {asked.bundle}: run `make package` first.", file=sys.stderr)
        return 1
    text = table(asked.bundle)
    print(text)
    if asked.write:
        page = PAGE.read_text(encoding="utf-8")
        before, _, rest = page.partition(BEGIN)
        after = rest.partition(END)[2]
        PAGE.write_text(f"{before}{BEGIN}\n{text}\n{END}{after}", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
