"""The manual page, written from the program's own commands, so that it names what there is."""

from __future__ import annotations

import argparse

from journal_app import cli
from tools.release.facts import JOURNAL, PACKET, PROGRAM, SUMMARY, TITLE, VERSION, made_on

_FILES = (
    ("~/.local/share/stance-journal/journal.stance", "The journal, where no other is named."),
    ("~/.config/stance-journal/", "Settings; nothing about sessions."),
    ("~/.local/state/stance-journal/", "The log; nothing of what is written."),
)
_ENVIRONMENT = (
    ("STANCE_JOURNAL", "The journal file, where --journal names none."),
    ("STANCE_PASSPHRASE", "Its passphrase, for scripts."),
)
_EXIT = (("0", "Done."), ("1", "Could not, with a sentence that says why."), ("2", "Wrong usage."))


def commands() -> list[tuple[str, str]]:
    """The name and the one line of every command, in the order of the program's own help."""
    return [
        (choice.dest, choice.help or "")
        for action in cli.whole_parser()._actions
        if isinstance(action, argparse._SubParsersAction)
        for choice in action._choices_actions
    ]


def man_page() -> str:
    """The page in roff."""
    parts = [
        f'.TH {_escaped(PROGRAM).upper()} 1 "{made_on()}" "{TITLE} {VERSION}" "User commands"',
        ".SH NAME",
        f"{_escaped(PROGRAM)} \\- {_escaped(SUMMARY[:1].lower() + SUMMARY[1:])}",
        ".SH SYNOPSIS",
        f".B {_escaped(PROGRAM)}",
        "[\\fB\\-\\-journal\\fR \\fIPATH\\fR | \\fIFILE\\fR]",
        ".br",
        f".B {_escaped(PROGRAM)}",
        "\\fICOMMAND\\fR [\\fIOPTIONS\\fR]",
        ".SH DESCRIPTION",
        "Without a command the window opens: on the usual journal, on the one named, on a journal",
        f"(\\fIFILE\\fR.{_escaped(JOURNAL.ending)}) or with a sealed packet",
        f"(\\fIFILE\\fR.{_escaped(PACKET.ending)}).",
        "With a command the same work is done without a window.",
        "The passphrase is asked for, or comes from the environment or from the file that",
        "\\-\\-passphrase\\-file names; never from an argument.",
        ".SH COMMANDS",
        *_items(commands()),
        f"Each explains itself: \\fB{_escaped(PROGRAM)}\\fR \\fICOMMAND\\fR \\fB\\-\\-help\\fR.",
        ".SH FILES",
        *_items(_FILES),
        ".SH ENVIRONMENT",
        *_items(_ENVIRONMENT),
        ".SH EXIT STATUS",
        *_items(_EXIT),
    ]
    return "\n".join(parts) + "\n"


def _items(pairs: list[tuple[str, str]] | tuple[tuple[str, str], ...]) -> list[str]:
    lines = []
    for name, words in pairs:
        lines += [".TP", f".B {_escaped(name)}", _sentence(words)]
    return [*lines, ".PP"]


def _sentence(words: str) -> str:
    text = _escaped(words[:1].upper() + words[1:])
    return text if text.endswith(".") else f"{text}."


def _escaped(text: str) -> str:
    """Hyphens as they are typed, and nothing that roff would obey."""
    plain = text.replace("%%", "%").replace("\\", "\\e").replace("-", "\\-")
    return f"\\&{plain}" if plain.startswith((".", "'")) else plain
