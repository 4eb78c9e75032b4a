"""Writes ``journal_app/storage/record_columns.py`` anew from the records.

    python -m tools.record_columns

To be run after a record was changed; a test fails until then.
"""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import ColumnDefault

from journal_app.storage import records

WRITTEN = Path(__file__).parents[1] / "journal_app" / "storage" / "record_columns.py"
_HEAD = '''\
"""The columns of the records' tables in their order, and what a row has that says nothing.

Made of ``storage/records`` by ``python -m tools.record_columns``; not written by hand.
"""

from __future__ import annotations

from typing import Any

'''
_WIDTH = 100


def as_text() -> str:
    """The module, in the shape that the formatter gives it."""
    tables = sorted(records.EntryRecord.metadata.tables.values(), key=lambda table: table.name)
    columns = {table.name: tuple(table.columns.keys()) for table in tables}
    defaults = {
        table.name: {
            column.name: column.default.arg
            for column in table.columns
            if isinstance(column.default, ColumnDefault) and not callable(column.default.arg)
        }
        for table in tables
    }
    parts = [_HEAD, "COLUMNS: dict[str, tuple[str, ...]] = {\n"]
    parts += [_item(name, names, "()") for name, names in columns.items()]
    parts += ["}\n", "DEFAULTS: dict[str, dict[str, Any]] = {\n"]
    for name, said in defaults.items():
        parts.append(_item(name, said, "{}"))
    return "".join([*parts, "}\n"])


def _item(name: str, listed: tuple[str, ...] | dict[str, object], marks: str) -> str:
    """One line, or where that is too long one for each of what is listed."""
    if isinstance(listed, dict):
        items = [f"{_quoted(key)}: {_quoted(value)}" for key, value in listed.items()]
    else:
        items = [_quoted(value) for value in listed]
    only = "," if len(items) == 1 and marks == "()" else ""
    line = f"    {_quoted(name)}: {marks[0]}{', '.join(items)}{only}{marks[1]},\n"
    if len(line) <= _WIDTH:
        return line
    inner = "".join(f"        {item},\n" for item in items)
    return f"    {_quoted(name)}: {marks[0]}\n{inner}    {marks[1]},\n"


def _quoted(value: object) -> str:
    return f'"{value}"' if isinstance(value, str) else repr(value)


def main() -> None:
    """Write it."""
    WRITTEN.write_text(as_text(), encoding="utf-8")


if __name__ == "__main__":
    main()
