"""A delimited text as rows by column name, each with the line of the file where it starts."""

from __future__ import annotations

import csv
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from operator import itemgetter
from typing import NamedTuple

from journal_app.domain.dataclass import dataclass
from journal_app.domain.errors import InvalidValue
from journal_app.services.exchange.records import Refusal
from journal_app.services.exchange.source_text import LONGEST_TEXT, has_damage
from journal_app.storage.text import storable

_DELIMITERS = (",", ";", "\t")
_SEPARATOR_LINE = re.compile(r"^sep=(.)\r?\n", re.IGNORECASE)
# The module's own limit would leave its reader in the middle of a row; lengths are checked here.
_NO_LIMIT = 2**31 - 1
_CELL = itemgetter(1)
_LINE_END = re.compile("\r\n|\n|\r")
"""What ends a line in a file; for Python more does."""
_QUOTED = "\0"
"""Stands for what is quoted, in a text in which it cannot be."""
_Reads = Callable[[list[str], Sequence[str], str, int], "Row | Refusal"]


class Row(NamedTuple):
    """A row: where it starts, and its cells by column, storable, without those that are empty."""

    line: int
    cells: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Table:
    """A header and what stands below it.

    Attributes:
        columns: the known name of each column, or an empty one where it is not known.
        unknown: the headers that are not known, as they stand in the file.
        headers: all of them, as they stand in the file.
    """

    headers: tuple[str, ...]
    columns: tuple[str, ...]
    unknown: tuple[str, ...]
    rows: tuple[Row, ...]
    refused: tuple[Refusal, ...]


@dataclass(frozen=True, slots=True)
class Cells:
    """The cells of a table in which every row has one for each header.

    Attributes:
        columns: as ``Table.columns``, likewise ``unknown``.
        rows: what stands below the header; whether empty rows are among them is not said.
    """

    columns: tuple[str, ...]
    unknown: tuple[str, ...]
    rows: Sequence[list[str]]


def read_cells(text: str, names: Mapping[str, str], file: str, chosen: Mapping[str, str]) -> Cells:
    """The same as ``read_table``, as plain cells, of a text that can be stored.

    Raises:
        InvalidValue: as ``read_table``.
        csv.Error: where something is no row of a table.
    """
    _, columns, unknown, lines = _opened(text, names, file, chosen, "date")
    return Cells(columns, unknown, lines.cells())


def read_table(
    text: str,
    names: Mapping[str, str],
    file: str,
    chosen: Mapping[str, str] | None = None,
    needed: str = "date",
) -> Table:
    """The table in ``text``. ``names`` leads from a header in plain form to its known column.

    ``chosen`` says the column of single headers, as they stand in the file, before ``names`` does;
    an empty one leaves it out. Without the ``needed`` column nothing can be read.

    Comma, semicolon and tab are told apart by the header: the one that gives most known columns,
    then most columns.

    Raises:
        InvalidValue: ``column_missing`` without the needed column, ``column_twice``,
            ``header_unreadable``; each with file and line.
    """
    headers, columns, unknown, lines = _opened(text, names, file, chosen or {}, needed)
    rows: list[Row] = []
    refused: list[Refusal] = []
    # Looked through at once, since nearly every file holds nothing but what can be stored.
    found_rows = lines.rows(columns, file, _row if storable(text) != text else _sound_row)
    for found in found_rows:
        if isinstance(found, Row):
            rows.append(found)
        else:
            refused.append(found)
    return Table(headers, columns, unknown, tuple(rows), tuple(refused))


def _opened(
    text: str, names: Mapping[str, str], file: str, chosen: Mapping[str, str], needed: str
) -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...], _Lines]:
    """Headers, columns, those not known, and the lines below the header."""
    csv.field_size_limit(_NO_LIMIT)
    skipped = _SEPARATOR_LINE.match(text)
    if skipped:
        text = text[skipped.end() :]
    first_line = 2 if skipped else 1
    delimiters = (skipped[1],) if skipped and skipped[1] in _DELIMITERS else _DELIMITERS
    best: tuple[tuple[int, int], str] | None = None
    for delimiter in delimiters:
        header, _ = _Lines(text, delimiter, first_line).header(file)
        known = sum(_plain(cell) in names or cell.strip() in chosen for cell in header)
        weight = (known, len(header))
        if best is None or weight > best[0]:
            best = (weight, delimiter)
    assert best is not None
    lines = _Lines(text, best[1], first_line)
    header, line = lines.header(file)
    columns, unknown = _columns(header, names, chosen, file, line)
    if needed and needed not in columns:
        raise InvalidValue("column_missing", file=file, line=line, column=needed)
    return tuple(cell.strip() for cell in header), columns, unknown, lines


def _ended_lines(text: str) -> Iterator[str]:
    """The lines of a text, each with its end, as a file that is read without translation has them.

    Such a file holds four bytes for each sign, and would be made of the whole text for its header.
    """
    start = 0
    for end in _LINE_END.finditer(text):
        yield text[start : end.end()]
        start = end.end()
    if start < len(text):
        yield text[start:]


def cells_at_once(text: str, delimiter: str) -> list[list[str]] | None:
    """The rows of a text as the ``csv`` module reads them, but for empty ones.

    None where something is quoted in another way than by quoting a cell as a whole. The module
    looks at each sign by itself, which takes more than twice as long; here the text is taken apart
    at the quotes, so that what stands between them is not looked at again.

    Args:
        text: one that can be stored.
        delimiter: what stands between two cells.
    """
    pieces = text.split('"')
    if len(pieces) % 2 == 0:
        return None
    bare = _QUOTED.join(pieces[::2])
    if "\r" in bare:
        bare = bare.replace("\r\n", "\n")
        if "\r" in bare:
            return None
    quoted = iter(pieces[1::2]).__next__

    def cell_of(marks: str) -> str:
        if marks.strip(_QUOTED):
            raise ValueError
        return '"'.join([quoted() for _ in marks])  # two quotes within a cell are one

    rows = [line.split(delimiter) for line in bare.split("\n") if line]
    try:
        return [
            [
                quoted() if cell == _QUOTED else cell_of(cell) if _QUOTED in cell else cell
                for cell in row
            ]
            for row in rows
        ]
    except ValueError:
        return None


class _Lines:
    """The rows of a text by one delimiter, from its beginning."""

    def __init__(self, text: str, delimiter: str, first_line: int) -> None:
        self._text, self._delimiter = text, delimiter
        self._reader = csv.reader(_ended_lines(text), delimiter=delimiter, strict=True)
        self._before = first_line - 1

    def header(self, file: str) -> tuple[list[str], int]:
        """The first row that is not empty, and its line."""
        while True:
            line = self._next_line()
            try:
                cells = next(self._reader)
            except StopIteration:
                raise InvalidValue(
                    "column_missing", file=file, line=max(1, line - 1), column="date"
                ) from None
            except csv.Error as error:
                raise InvalidValue("header_unreadable", file=file, line=line) from error
            if any(cell.strip() for cell in cells):
                return cells, line

    def cells(self) -> list[list[str]]:
        """What is below the header, as it stands there; see ``Cells.rows``."""
        rows = cells_at_once(self._text, self._delimiter)
        if rows is None:
            return list(self._reader)
        headers = next(number for number, row in enumerate(rows) if any(map(str.strip, row)))
        return rows[headers + 1 :]

    def rows(self, columns: Sequence[str], file: str, row: _Reads) -> Iterator[Row | Refusal]:
        """The rows below the header; empty ones are passed over."""
        while True:
            line = self._next_line()
            try:
                cells = next(self._reader)
            except StopIteration:
                return
            except csv.Error:
                yield _refused("row_unreadable", file, line)
                continue
            if any(map(str.strip, cells)):
                yield row(cells, columns, file, line)

    def _next_line(self) -> int:
        return self._before + self._reader.line_num + 1


def _sound_row(cells: list[str], columns: Sequence[str], file: str, line: int) -> Row | Refusal:
    """A row of a text in which every character can be stored."""
    if len(cells) > len(columns) or len("".join(cells)) > LONGEST_TEXT:
        return _row(cells, columns, file, line)
    # What can be is done without a step of Python for each cell.
    found = dict(filter(_CELL, zip(columns, cells, strict=False)))
    found.pop("", None)
    if any(map(str.isspace, found.values())):
        found = {column: cell for column, cell in found.items() if not cell.isspace()}
    return Row(line, found)


def _row(cells: list[str], columns: Sequence[str], file: str, line: int) -> Row | Refusal:
    if any(cell.strip() for cell in cells[len(columns) :]):
        return _refused("row_too_long", file, line, cells=len(cells), columns=len(columns))
    for column, cell in zip(columns, cells, strict=False):
        if "\0" in cell:
            return _refused("row_not_text", file, line, column=column)
        if has_damage(cell):
            return _refused("row_not_utf8", file, line, column=column)
        if len(cell) > LONGEST_TEXT:
            return _refused(
                "text_too_long", file, line, column=column, length=len(cell), most=LONGEST_TEXT
            )
    found = {
        column: storable(cell)
        for column, cell in zip(columns, cells, strict=False)
        if column and cell and not cell.isspace()
    }
    return Row(line, found)


def _refused(code: str, file: str, line: int, **details: object) -> Refusal:
    return Refusal(line, code, {"file": file, "line": line, **details})


def _columns(
    header: Sequence[str],
    names: Mapping[str, str],
    chosen: Mapping[str, str],
    file: str,
    line: int,
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The known column of each header; an exact name wins over another word for it."""
    plain = [_plain(cell) for cell in header]
    exact = {word for word in plain if names.get(word) == word} | set(chosen.values())
    columns: list[str] = []
    unknown: list[str] = []
    for word, cell in zip(plain, header, strict=True):
        said = chosen.get(cell.strip())
        column = names.get(word, "") if said is None else said
        if said is None and column and column != word and column in exact:
            column = ""
        if column and column in columns:
            raise InvalidValue("column_twice", file=file, line=line, column=cell.strip())
        columns.append(column)
        if not column and word:
            unknown.append(cell.strip())
    return tuple(columns), tuple(unknown)


def _plain(header: str) -> str:
    return re.sub(r"[\s_-]+", "_", header.strip().casefold())
