"""All formats that can be read, and which of them a file is."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from journal_app.services.exchange.importers.reader import Reader
    from journal_app.services.exchange.importers.source import Source

_PACKAGE = "journal_app.services.exchange.importers"

# From the name of a format to the module that reads it. The order is that of asking: a format that
# is told by a sure sign comes before one that takes nearly anything.
READERS: dict[str, str] = {
    "dayone": f"{_PACKAGE}.dayone",
    "journey": f"{_PACKAGE}.journey",
    "jrnl": f"{_PACKAGE}.jrnl",
    "minidiary": f"{_PACKAGE}.mini_diary",
    "daylio": f"{_PACKAGE}.daylio",
    "rednotebook": f"{_PACKAGE}.rednotebook",
    "markdown": f"{_PACKAGE}.markdown_folder",
}


_SEALED = b"JRNLv3", b"gAAAAA"
"""How a file begins that jrnl has encrypted."""


def reader_for(format_: str) -> Reader:
    """The module that reads a format."""
    return cast("Reader", import_module(READERS[format_]))


def recognise(source: Source) -> str:
    """The first format that says the source is its own; empty when none does.

    Raises:
        InvalidValue: when the source cannot be looked at; see ``Source``.
    """
    if _is_plain_table(source):
        return ""
    return next((name for name in READERS if reader_for(name).recognises(source)), "")


def _is_plain_table(source: Source) -> bool:
    """A table that begins with a word is none of these but Daylio's; and no reader is imported."""
    if source.path.suffix.lower() != ".csv" or source.path.is_dir():
        return False
    beginning = source.beginning
    return (
        beginning[:1].isalpha()
        and not source.head.startswith(_SEALED)
        and "mood" not in beginning.partition("\n")[0].lower()
    )
