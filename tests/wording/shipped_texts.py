"""Every text that ships in these rooms: marked source texts and what stands in the TOML files."""

from __future__ import annotations

import ast
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
WORDING = ROOT / "journal_app" / "wording"
PACKS = ("observations", "prompts", "map")
LANGUAGES = ("en", "de")


@dataclass(frozen=True)
class Marked:
    """A marked source text; ``literal`` tells whether the translation tools can read it."""

    context: str
    text: str
    plural: bool
    module: str
    line: int
    literal: bool


def marked_texts() -> list[Marked]:
    """All source texts of ``journal_app/wording``."""
    return [
        _marked(node, path)
        for path in sorted(WORDING.glob("*.py"))
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id == "QT_TRANSLATE_NOOP"
    ]


def _marked(call: ast.Call, path: Path) -> Marked:
    values = [part.value if isinstance(part, ast.Constant) else None for part in call.args]
    literal = None not in values and len(values) in {2, 4} and not call.keywords
    context, text = (str(value) for value in values[:2])
    return Marked(context, text, len(values) == 4, path.name, call.lineno, literal)


def pack_strings(folder: str, language: str) -> list[str]:
    """All strings of a file but its ids."""
    path = ROOT / "resources" / folder / f"{language}.toml"
    return list(_strings(tomllib.loads(path.read_text("utf-8"))))


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, part in value.items():
            if key not in {"id", "tier"} or not isinstance(part, str):
                yield from _strings(part)
    elif isinstance(value, list):
        for part in value:
            yield from _strings(part)
