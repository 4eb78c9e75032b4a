"""The commands: thin over the services, without Qt."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Sequence

from journal_app.bootstrap import Application
from journal_app.cli import drift_commands as drift
from journal_app.cli import exchange_commands as exchange
from journal_app.cli import keeping_commands as keeping
from journal_app.cli import reading_commands as reading
from journal_app.cli import reminder_commands as reminders
from journal_app.cli import writing_commands as writing
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
    for group in (writing, reading, drift, reminders, exchange, keeping):
        group.add_to(commands)
    return parser.parse_args(joined_negatives(arguments))


def run(asked: Namespace, application: Application, console: Console) -> int:
    """Carry out a command; the exit code."""
    code: int = asked.handler(asked, desk_for(asked, application, console))
    return code
