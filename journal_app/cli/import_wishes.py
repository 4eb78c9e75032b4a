"""What is decided about an import on the command line: tags, notebooks, titles, columns."""

from __future__ import annotations

import argparse
from argparse import Namespace

from journal_app.domain.client_codes import folded_code
from journal_app.services.exchange.csv_moments import DATE_PATTERNS
from journal_app.services.exchange.importers.wishes import (
    Meaning,
    Scale,
    TextField,
    TitleUse,
    Wishes,
)


def add_to(parser: argparse.ArgumentParser) -> None:
    """The options."""
    meanings = ", ".join(Meaning)
    for option, what in (("--tag-is", "tag"), ("--notebook-is", "notebook")):
        parser.add_argument(
            option,
            action="append",
            type=_meaning,
            default=[],
            metavar="NAME=WHAT",
            help=f"what a {what} is here: {meanings}; may be given several times",
        )
    parser.add_argument(
        "--title",
        type=TitleUse,
        choices=list(TitleUse),
        default=TitleUse.FIRST_LINE,
        metavar="USE",
        help="what becomes of titles: first_line (default), client, nothing",
    )
    parser.add_argument(
        "--text",
        type=TextField,
        choices=list(TextField),
        default=TextField.SEEN,
        metavar="FIELD",
        help="where texts go: seen (default) or me",
    )
    parser.add_argument("--client", default="", metavar="CODE", help="for sessions without a code")
    parser.add_argument(
        "--code",
        action="append",
        type=_pair,
        default=[],
        metavar="FROM=TO",
        help="take in a client code as another, such as a name as a neutral code",
    )
    parser.add_argument(
        "--map",
        action="append",
        type=_pair,
        default=[],
        metavar="HEADER=COLUMN",
        help="CSV: the column a header stands for; an empty one leaves it out",
    )
    parser.add_argument(
        "--scale",
        type=Scale,
        choices=list(Scale),
        default=Scale.ONE,
        metavar="RANGE",
        help="CSV: what the axes run over: -1..1 (default), 0..10 or 1..9",
    )
    parser.add_argument(
        "--dates",
        default="",
        metavar="PATTERN",
        help="CSV: how days are written, such as "
        + ", ".join(pattern.replace("%", "%%") for pattern in DATE_PATTERNS[1:5]),
    )


def wishes_of(asked: Namespace) -> Wishes:
    """The decisions that were given."""
    return Wishes(
        tags={name.casefold(): meaning for name, meaning in asked.tag_is},
        notebooks={name.casefold(): meaning for name, meaning in asked.notebook_is},
        text=asked.text,
        title=asked.title,
        client=asked.client.strip(),
        codes={folded_code(old): new.strip() for old, new in asked.code},
        columns={header.strip(): column.strip() for header, column in asked.map},
        scale=asked.scale,
        dates=asked.dates,
    )


def _pair(text: str) -> tuple[str, str]:
    name, sign, value = text.rpartition("=")
    if not sign or not name.strip():
        raise argparse.ArgumentTypeError(f"“{text}” has to be two words with = between them")
    return name, value


def _meaning(text: str) -> tuple[str, Meaning]:
    name, value = _pair(text)
    try:
        return name.strip().lstrip("#@"), Meaning(value.strip())
    except ValueError:
        choices = ", ".join(Meaning)
        raise argparse.ArgumentTypeError(f"“{value}” is none of: {choices}") from None
