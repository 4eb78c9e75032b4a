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


def reader_for(format_: str) -> Reader:
    """The module that reads a format."""
    return cast("Reader", import_module(READERS[format_]))


def recognise(source: Source) -> str:
    """The first format that says the source is its own; empty when none does.

    Raises:
        InvalidValue: when the source cannot be looked at; see ``Source``.
    """
    return next((name for name in READERS if reader_for(name).recognises(source)), "")
