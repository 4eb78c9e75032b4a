"""passphrase: changed, given, taken away, and the recovery sheet. No secret is an argument."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from contextlib import contextmanager

from journal_app.cli.arguments import Commands, path
from journal_app.cli.console import DONE
from journal_app.cli.desk import Desk
from journal_app.domain.errors import InvalidValue, JournalFileError
from journal_app.services.bundle import Services
from journal_app.services.opening import FileKind
from journal_app.services.packets.pass_words import new_passphrase
from journal_app.services.passphrase import KeyChanged
from journal_app.services.strength import guess_time

NEW_FROM_ENVIRONMENT = "STANCE_NEW_PASSPHRASE"
SHEET_FROM_ENVIRONMENT = "STANCE_RECOVERY_KEY"
_A_LINE = 5


def add_to(commands: Commands) -> None:
    """The commands of this group."""
    parser = commands.add(
        "passphrase",
        lambda asked, desk: asked.passphrase_handler(asked, desk),
        "change the passphrase, add or remove it, and the recovery sheet",
        "Passphrases and recovery keys are asked for, or come from files and the environment,"
        " never from an argument.",
    )
    inner = parser.add_subparsers(dest="passphrase", metavar="WHAT", required=True)
    tree = Commands(inner)
    command = tree.add(
        "change",
        _change,
        "give the journal another passphrase",
        "A backup is made first; it opens with the old passphrase. No window may have the journal"
        " open.",
    )
    _add_new(command)
    command.add_argument(
        "--with-sheet",
        action="store_true",
        help="with the recovery key instead of the passphrase; it is asked for, or comes from"
        f" --recovery-file or {SHEET_FROM_ENVIRONMENT}",
    )
    _add_sheet(command)
    _add_new(tree.add("add", _add, "encrypt a journal that has no passphrase"))
    command = tree.add(
        "remove",
        _remove,
        "take the passphrase away: anyone who can read the file can read the journal",
    )
    command.add_argument(
        "--yes-readable-by-anyone", action="store_true", help="without this nothing is changed"
    )
    command = tree.add("suggest", _suggest, "suggest a passphrase made of words")
    command.add_argument("--language", choices=("en", "de"), default="en", help="of the words")
    command = tree.add(
        "sheet",
        _sheet,
        "print the recovery key on the terminal, to be copied to paper",
        "Whoever has it and the file can read the journal.",
    )
    command = tree.add("test-sheet", _test_sheet, "tell whether a recovery sheet opens the journal")
    _add_sheet(command)
    for name, sub in inner.choices.items():
        sub.set_defaults(passphrase_handler=sub.get_default("handler"), passphrase=name)
        sub.set_defaults(handler=parser.get_default("handler"))


def _add_new(command: ArgumentParser) -> None:
    command.add_argument(
        "--new-passphrase-file",
        type=path,
        metavar="PATH",
        help=f"a file whose first line is the new passphrase; else {NEW_FROM_ENVIRONMENT}, else"
        " it is asked for",
    )


def _add_sheet(command: ArgumentParser) -> None:
    command.add_argument(
        "--recovery-file", type=path, metavar="PATH", help="a file that holds the recovery key"
    )


def _change(asked: Namespace, desk: Desk) -> int:
    if asked.with_sheet:
        with _opened_by_sheet(asked, desk) as services:
            return _changed(desk, services, services.passphrase.change(None, _new(asked, desk)))
    with _opened(desk) as (services, current):
        return _changed(desk, services, services.passphrase.change(current, _new(asked, desk)))


def _add(asked: Namespace, desk: Desk) -> int:
    with desk.journal() as services:
        new = _new(asked, desk)
        services.passphrase.encrypt(new)
        desk.console.line(
            f"{services.path} is encrypted now. The readable file was overwritten and removed; a"
            " solid state disk and earlier backups may still hold it."
        )
        _tell_strength(desk, new)
    return DONE


def _remove(asked: Namespace, desk: Desk) -> int:
    if not asked.yes_readable_by_anyone:
        raise InvalidValue("readable_unconfirmed")
    with _opened(desk) as (services, current):
        services.passphrase.decrypt(current)
        desk.console.line(
            f"{services.path} has no passphrase any more: anyone who can read this file can read"
            " the journal. Earlier backups stay encrypted, with the passphrase they had."
        )
    return DONE


def _suggest(asked: Namespace, desk: Desk) -> int:
    desk.console.line(new_passphrase(asked.language))
    return DONE


def _sheet(_asked: Namespace, desk: Desk) -> int:
    with _opened(desk) as (services, _current):
        groups = services.passphrase.sheet()
        desk.console.line(f"Recovery key of {services.path.name}, {desk.now():%Y-%m-%d}:")
        for start in range(0, len(groups), _A_LINE):
            numbered = enumerate(groups[start : start + _A_LINE], start + 1)
            desk.console.line(
                "  " + "   ".join(f"{number:>2} {group}" for number, group in numbered)
            )
        desk.console.line(
            "It opens this journal without the passphrase, until the passphrase is changed. Test"
            " your copy: stance-journal passphrase test-sheet"
        )
    return DONE


def _test_sheet(asked: Namespace, desk: Desk) -> int:
    with _opened_by_sheet(asked, desk) as services:
        services.passphrase.note_sheet_tested()
        desk.console.line(f"This sheet opens {services.path}.")
    return DONE


def _changed(desk: Desk, services: Services, saved: object) -> int:
    done = getattr(saved, "value", None)
    desk.console.line(f"{services.path} has another passphrase now.")
    if isinstance(done, KeyChanged) and done.backup is not None:
        desk.console.line(
            f"Backups made earlier still open with the old one, and so does {done.backup.path}."
        )
    desk.console.line(
        "A recovery sheet made earlier opens nothing any more; stance-journal passphrase sheet"
        " makes a new one."
    )
    return DONE


def _tell_strength(desk: Desk, passphrase: str) -> None:
    desk.console.line(desk.words.guess_time(guess_time(passphrase)))


@contextmanager
def _opened(desk: Desk) -> Iterator[tuple[Services, str]]:
    """The journal and its passphrase, which is asked for once."""
    file = desk.application.beside_window()
    kind = file.kind()
    if kind is FileKind.MISSING:
        raise JournalFileError("journal_missing", file=str(file.path))
    passphrase = desk.passphrase(kind, file.path)
    services = file.unlock(passphrase)
    try:
        yield services, passphrase or ""
    finally:
        services.close()


@contextmanager
def _opened_by_sheet(asked: Namespace, desk: Desk) -> Iterator[Services]:
    file = desk.application.beside_window()
    if file.kind() is FileKind.MISSING:
        raise JournalFileError("journal_missing", file=str(file.path))
    services = file.open_by_sheet(file.key_from_sheet(_typed_key(asked, desk)))
    try:
        yield services
    finally:
        services.close()


def _typed_key(asked: Namespace, desk: Desk) -> str:
    if asked.recovery_file is not None:
        return desk.text_of(asked.recovery_file)
    given = desk.environment.get(SHEET_FROM_ENVIRONMENT)
    if given:
        return given
    if not desk.can_ask:
        raise JournalFileError("recovery_needed")
    return desk.ask("The recovery key from the sheet: ")


def _new(asked: Namespace, desk: Desk) -> str:
    """The new passphrase: from a file, the environment, or typed twice."""
    if asked.new_passphrase_file is not None:
        return desk.first_line_of(asked.new_passphrase_file)
    given = desk.environment.get(NEW_FROM_ENVIRONMENT)
    if given:
        return given
    if not desk.can_ask:
        raise JournalFileError("new_passphrase_needed")
    typed = desk.ask("The new passphrase: ")
    _tell_strength(desk, typed)
    if typed != desk.ask("Once more: "):
        raise InvalidValue("passphrases_differ")
    return typed
