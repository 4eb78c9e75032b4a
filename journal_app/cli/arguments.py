"""The tree of commands and their options."""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from journal_app import __version__
from journal_app.domain.dataclass import dataclass
from journal_app.domain.grid import Quadrant

if TYPE_CHECKING:
    from journal_app.cli.desk import Desk

    Handler = Callable[[argparse.Namespace, Desk], int]
_DESCRIPTION = (
    "Stance: a private journal for coaches, therapists and supervisors. Without a command the"
    " window opens; the commands do the same work for scripts."
)
_EPILOG = (
    "The passphrase of an encrypted journal is asked for, or comes from STANCE_PASSPHRASE or"
    " --passphrase-file; never from an argument. Exit codes: 0 done, 1 could not, 2 wrong usage."
)
_NUMBER_OPTIONS = {"--x", "--y", "--moment", "--half-width"}
_BEGINS_NEGATIVE = re.compile(r"-[0-9.,]")


@dataclass(frozen=True, slots=True)
class Commands:
    """Adds commands to the tree; each knows the options that every command has."""

    subparsers: argparse._SubParsersAction[argparse.ArgumentParser]

    def add(
        self, name: str, handler: Handler, summary: str, details: str = "", *, lists: bool = False
    ) -> argparse.ArgumentParser:
        """A command. ``lists`` gives it ``--json``."""
        parser = self.subparsers.add_parser(
            name,
            help=summary,
            description=f"{summary[:1].upper()}{summary[1:]}. {details}".strip(),
            allow_abbrev=False,
        )
        _add_common(parser, argparse.SUPPRESS)
        if lists:
            parser.add_argument("--json", action="store_true", help="JSON for programs")
        parser.set_defaults(handler=handler)
        return parser


def root() -> tuple[argparse.ArgumentParser, Commands]:
    """The parser without its commands, and where to add them."""
    parser = argparse.ArgumentParser(
        prog="stance-journal", description=_DESCRIPTION, epilog=_EPILOG, allow_abbrev=False
    )
    parser.add_argument("--version", action="version", version=f"stance-journal {__version__}")
    _add_common(parser, None)
    subparsers = parser.add_subparsers(
        dest="command", metavar="COMMAND", title="commands", parser_class=argparse.ArgumentParser
    )
    return parser, Commands(subparsers)


def _add_common(parser: argparse.ArgumentParser, default: object) -> None:
    parser.add_argument(
        "--journal",
        type=_path,
        metavar="PATH",
        default=default,
        help="the journal file; else that of STANCE_JOURNAL, else the usual one",
    )
    parser.add_argument(
        "--passphrase-file",
        type=_path,
        metavar="PATH",
        default=default,
        help="a file whose first line is the passphrase",
    )


def add_filters(parser: argparse.ArgumentParser) -> None:
    """Which sessions are meant."""
    parser.add_argument("--client", metavar="CODE", help="only this client code")
    parser.add_argument("--role", metavar="WORD", help="only this role, such as coach")
    parser.add_argument("--tag", metavar="TAG", help="only with this tag")
    parser.add_argument("--since", type=day, metavar="DAY", help="from this day on, 2026-11-21")
    parser.add_argument("--until", type=day, metavar="DAY", help="up to this day, included")
    parser.add_argument(
        "--quadrant",
        choices=[quadrant.value for quadrant in Quadrant],
        metavar="NAME",
        help="only in this quadrant: " + ", ".join(quadrant.value for quadrant in Quadrant),
    )
    parser.add_argument(
        "--observation", metavar="ID", help="only with this observation, such as B2"
    )
    parser.add_argument("--flagged", action="store_true", help="only those for supervision")
    parser.add_argument("--unplaced", action="store_true", help="only those without a mark")
    parser.add_argument("--bin", action="store_true", help="those in the bin instead")


def day(text: str) -> date:
    """A day; for argparse, which then says that it cannot be."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(
            f"“{text}” is no day of the calendar; write it as 2026-11-21"
        ) from None


def count(text: str) -> int:
    """A whole number from 1; for argparse."""
    if not re.fullmatch(r"[1-9][0-9]{0,11}", text):
        raise argparse.ArgumentTypeError(f"“{text}” is no whole number from 1 on")
    return int(text)


def joined_negatives(arguments: Sequence[str]) -> list[str]:
    """Values such as ``-0.3,0.2`` joined to their option, or they would be taken for options."""
    found: list[str] = []
    for argument in arguments:
        if found and found[-1] in _NUMBER_OPTIONS and _BEGINS_NEGATIVE.match(argument):
            found[-1] += f"={argument}"
        else:
            found.append(argument)
    return found


def _path(text: str) -> Path:
    if not text or "\0" in text:
        raise argparse.ArgumentTypeError("a path is needed here")
    return Path(text).expanduser()


path = _path
