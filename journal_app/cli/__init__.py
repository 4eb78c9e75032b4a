"""The commands: thin over the services, without Qt."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Sequence

from journal_app.bootstrap import Application
from journal_app.cli import (
    drift_commands,
    exchange_commands,
    keeping_commands,
    reading_commands,
    reminder_commands,
    writing_commands,
)
from journal_app.cli.arguments import joined_negatives, root
from journal_app.cli.console import Console
from journal_app.cli.desk import desk_for

__all__ = ["parse", "run"]


def parse(arguments: Sequence[str]) -> Namespace:
    """What was asked for.

    Raises:
        SystemExit: after help, or with 2 for wrong usage; all is said then.
    """
    parser, commands = root()
    for group in (
        writing_commands,
        reading_commands,
        drift_commands,
        reminder_commands,
        exchange_commands,
        keeping_commands,
    ):
        group.add_to(commands)
    return parser.parse_args(joined_negatives(arguments))


def run(asked: Namespace, application: Application, console: Console) -> int:
    """Carry out a command; the exit code."""
    code: int = asked.handler(asked, desk_for(asked, application, console))
    return code
