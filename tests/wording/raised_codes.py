"""Finds, by reading the source, every code that is raised and the details that go with it."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

PACKAGE = Path(__file__).resolve().parents[2] / "journal_app"
ERRORS = {
    "StanceError",
    "InvalidValue",
    "JournalFileError",
    "NotFound",
    "PacketError",
    "WrongPassphrase",
}
REFUSALS = {"Refusal", "_refused"}
_MAY_RAISE = re.compile(
    rf"\b(?:{'|'.join(ERRORS | REFUSALS)})\(|\bclass \w+\([^)]*\b(?:{'|'.join(ERRORS)})\b"
    "|__init__\\(\\s*[\"']"
)
"""Of some thousand files one in seven; the others only catch what is raised."""
_TOLD_BY = (ast.ClassDef, ast.Call)


@dataclass(frozen=True)
class Raised:
    """One place: the code, the names of its details, whether there may be more of them."""

    code: str
    details: frozenset[str]
    open_ended: bool
    where: str

    def __str__(self) -> str:
        return f"{self.code} at {self.where}"


def raised_codes(package: Path = PACKAGE) -> list[Raised]:
    """All places, in the order of files and lines."""
    return [
        found
        for path in sorted(package.rglob("*.py"))
        if _MAY_RAISE.search(source := path.read_text("utf-8"))
        for found in codes_in(source, str(path.relative_to(package.parent)))
    ]


def codes_in(source: str, name: str) -> Iterator[Raised]:
    """The places in one source text."""
    nodes = [node for node in ast.walk(ast.parse(source)) if isinstance(node, _TOLD_BY)]
    errors = ERRORS | _subclasses(nodes)
    for node in nodes:
        if isinstance(node, ast.Call):
            code = _code_of(node, errors)
            if code is not None:
                named = frozenset(word.arg for word in node.keywords if word.arg)
                # Refusals carry a mapping, and ** may hold anything: both are looked at by hand.
                more = any(word.arg is None for word in node.keywords) or _name(node) in REFUSALS
                yield Raised(code, named, more, f"{name}:{node.lineno}")


def _subclasses(nodes: list[ast.ClassDef | ast.Call]) -> set[str]:
    """Errors that are told apart by type only; others give their code in their own ``__init__``."""
    return {
        node.name
        for node in nodes
        if isinstance(node, ast.ClassDef)
        and not any(isinstance(part, ast.FunctionDef) for part in node.body)
        and any(isinstance(base, ast.Name) and base.id in ERRORS for base in node.bases)
    }


def _code_of(call: ast.Call, errors: set[str]) -> str | None:
    name = _name(call)
    if name in errors:
        return _text(call.args[:1])
    if name == "_refused":
        return _text(call.args[:1])
    if name == "Refusal":
        return _text(call.args[1:2])
    if name == "__init__":
        return _text(call.args[:1])
    return None


def _name(call: ast.Call) -> str:
    if isinstance(call.func, ast.Name):
        return call.func.id
    return call.func.attr if isinstance(call.func, ast.Attribute) else ""


def _text(arguments: list[ast.expr]) -> str | None:
    for argument in arguments:
        if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
            return argument.value
    return None
