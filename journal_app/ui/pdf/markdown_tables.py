"""The tables in a Markdown text, apart from what stands around them. Nothing of Qt is needed."""

from __future__ import annotations

import re
from collections.abc import Iterator

from journal_app.domain.dataclass import dataclass

_RULE = re.compile(r"[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*")
_BAR = re.compile(r"(?<!\\)\|")
_FENCE = re.compile(r" {0,3}(?:```|~~~)")
_MOST_COLUMNS = 8
_LONGEST_CELL = 600
"""A cell is never divided over pages: tables with longer ones stay text."""
_NARROWEST, _WIDEST = 6, 40


@dataclass(frozen=True, slots=True)
class TableText:
    """A table as it was typed.

    Attributes:
        rows: each as long as ``headings``.
        right: the columns that are set to the right.
    """

    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    right: frozenset[int]

    @property
    def weights(self) -> tuple[int, ...]:
        """How the width is shared among the columns: by their longest cells, within bounds."""
        columns = zip(self.headings, *self.rows, strict=True)
        return tuple(min(_WIDEST, max(_NARROWEST, *map(len, column))) for column in columns)


def parts_of(text: str) -> Iterator[str | TableText]:
    """The text in its order: pieces of Markdown, and tables that can be set as such."""
    lines = text.split("\n")
    kept: list[str] = []
    at, in_code = 0, False
    while at < len(lines):
        in_code ^= _FENCE.match(lines[at]) is not None
        found = None if in_code else _table(lines, at)
        if found is None:
            kept.append(lines[at])
            at += 1
            continue
        if any(line.strip() for line in kept):
            yield "\n".join(kept).strip("\n")
        kept = []
        table, at = found
        yield table
    if any(line.strip() for line in kept):
        yield "\n".join(kept).strip("\n")


def _table(lines: list[str], at: int) -> tuple[TableText, int] | None:
    """The table that begins in a line, and where it is over."""
    if at + 1 >= len(lines) or "|" not in lines[at] or "-" not in lines[at + 1]:
        return None
    if not _RULE.fullmatch(lines[at + 1]) or lines[at].startswith(("    ", "\t")):
        return None
    headings, rules = _cells(lines[at]), _cells(lines[at + 1])
    if len(headings) != len(rules) or not 1 <= len(headings) <= _MOST_COLUMNS:
        return None
    rows: list[tuple[str, ...]] = []
    end = at + 2
    while end < len(lines) and "|" in lines[end] and not _FENCE.match(lines[end]):
        cells = _cells(lines[end])
        if len(cells) > len(headings):
            return None  # what does not fit would be lost
        rows.append((*cells, *[""] * (len(headings) - len(cells))))
        end += 1
    if any(len(cell) > _LONGEST_CELL for row in (headings, *rows) for cell in row):
        return None
    right = frozenset(
        column
        for column, rule in enumerate(rules)
        if rule.endswith(":") and not rule.startswith(":")
    )
    return TableText(headings, tuple(rows), right), end


def _cells(line: str) -> tuple[str, ...]:
    inner = line.strip().removeprefix("|")
    if inner.endswith("|") and not inner.endswith("\\|"):
        inner = inner[:-1]
    return tuple(cell.strip().replace("\\|", "|") for cell in _BAR.split(inner))
