"""The commands: thin over the services, without Qt."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from journal_app.domain.endings import JOURNAL, PACKET, is_journal, is_packet

if TYPE_CHECKING:
    from journal_app.bootstrap import Application
    from journal_app.cli.console import Console
    from journal_app.services.packets.building import PdfWriter
    from journal_app.services.taking_out import BookPrinter

__all__ = ["GROUPS", "parse", "run", "whole_parser"]

GROUPS: Mapping[str, Sequence[str]] = {
    "writing_commands": ("init", "log", "intend"),
    "reading_commands": ("list", "show", "search"),
    "drift_commands": ("drift",),
    "event_commands": ("events",),
    "reminder_commands": ("reminders",),
    "client_commands": ("clients",),
    "hours_commands": ("hours",),
    "import_commands": ("import",),
    "export_commands": ("export",),
    "packet_commands": ("packet",),
    "merging_commands": ("merge", "merges"),
    "keeping_commands": ("backup", "backups", "restore", "check", "demo", "tour"),
    "passphrase_commands": ("passphrase",),
}
"""The commands of each module here, in the order in which help lists them."""
_WITH_VALUE = ("--journal", "--passphrase-file")
"""The options that may stand before a command."""


def parse(arguments: Sequence[str]) -> Namespace:
    """What was asked for.

    Raises:
        SystemExit: after help, or with 2 for wrong usage; all is said then.
    """
    window = _just_the_window(arguments)
    if window is not None:
        return window
    from journal_app.cli.arguments import joined_negatives

    first = _first_word(arguments)
    group = next((name for name, commands in GROUPS.items() if first in commands), None)
    if group:
        parser = _parser([group])
    elif list(arguments) == ["--version"]:
        parser = _parser([])
    else:
        parser = whole_parser()
    if len(arguments) == 1 and _is_file(arguments[0]):
        parser.error(
            f"“{arguments[0]}” is called neither as a journal (…{JOURNAL}) nor as a packet"
            f" (…{PACKET}); “stance-journal import” takes in sessions from other files"
        )
    return parser.parse_args(joined_negatives(arguments))


@cache
def whole_parser() -> ArgumentParser:
    """The parser with all commands; to make it takes longer than most of them."""
    return _parser(GROUPS)


def _parser(groups: Iterable[str]) -> ArgumentParser:
    """The parser with the commands of some groups; only these are imported."""
    from journal_app.cli.arguments import root

    parser, commands = root()
    for group in groups:
        import_module(f"{__name__}.{group}").add_to(commands)
    parser.set_defaults(packet_file=None)
    return parser


def _first_word(arguments: Sequence[str]) -> str:
    """The word in the place of a command; empty where an option says all, as ``--help`` does."""
    rest = iter(arguments)
    for argument in rest:
        if argument in _WITH_VALUE:
            next(rest, None)
        elif not argument.startswith("-"):
            return argument
        elif not argument.startswith(tuple(f"{option}=" for option in _WITH_VALUE)):
            return ""
    return ""


def run(
    asked: Namespace,
    application: Application,
    console: Console,
    packet_pdf: PdfWriter | None = None,
    book_pdf: BookPrinter | None = None,
) -> int:
    """Carry out a command; the exit code. The printers set a packet or a book on paper."""
    from journal_app.cli.desk import desk_for

    desk = desk_for(asked, application, console, packet_pdf, book_pdf)
    code: int = asked.handler(asked, desk)
    return code


def _is_file(name: str) -> bool:
    return "\0" not in name and not name.startswith("-") and Path(name).is_file()


def _just_the_window(arguments: Sequence[str]) -> Namespace | None:
    """The usual start: no command. Told without the commands, which the window need not import."""
    journal = packet = None
    match arguments:
        case []:
            pass
        case ["--journal", name] if name and not name.startswith("-") and "\0" not in name:
            journal = Path(name).expanduser()
        # As a file manager opens it; as with any program, a word with another ending is a command.
        case [name] if "\0" not in name and is_packet(Path(name)):
            packet = Path(name).expanduser()
        case [name] if "\0" not in name and is_journal(Path(name)):
            journal = Path(name).expanduser()
        case _:
            return None
    return Namespace(command=None, journal=journal, passphrase_file=None, packet_file=packet)
