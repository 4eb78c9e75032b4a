"""What every command works with: the journal it was asked for, its words, its console."""

from __future__ import annotations

import contextlib
import getpass
import os
from argparse import Namespace
from collections.abc import Iterator, Mapping
from dataclasses import field
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from journal_app.domain.dataclass import dataclass
from journal_app.domain.errors import InvalidValue, JournalFileError
from journal_app.services.local_zone import local_zone
from journal_app.services.opening import FileKind

if TYPE_CHECKING:
    from journal_app.bootstrap import Application
    from journal_app.cli.console import Console
    from journal_app.domain.practice import Role
    from journal_app.services.bundle import Services
    from journal_app.services.packets.building import PdfWriter
    from journal_app.services.taking_out import BookPrinter
    from journal_app.wording.words import Words

FROM_ENVIRONMENT = "STANCE_PASSPHRASE"
_MOST_BYTES = 65_536


@dataclass(frozen=True)  # without slots, for the words
class Desk:
    """One run of the command line.

    Attributes:
        packet_pdf: sets a packet on paper; drawing is not done without it.
        book_pdf: sets a book of sessions, likewise.
    """

    application: Application
    console: Console
    passphrase_file: Path | None
    environment: Mapping[str, str] = field(default_factory=lambda: os.environ)
    packet_pdf: PdfWriter | None = None
    book_pdf: BookPrinter | None = None

    @cached_property
    def words(self) -> Words:
        """The sentences of the program; many a command says none, and they take long to import."""
        from journal_app.wording.words import Words

        return Words()

    @staticmethod
    def sessions(count: int) -> str:
        """*9 sessions*, for commands that say hardly more."""
        from journal_app.wording import time_words
        from journal_app.wording.voice import Voice

        return time_words.sessions(Voice(), count)

    @contextlib.contextmanager
    def journal(self, *, to_read: bool = False) -> Iterator[Services]:
        """The journal, open; closed at the end. ``to_read`` for commands that write nothing.

        Raises:
            JournalFileError: ``journal_missing``, or what opening it says.
        """
        file = self.application.beside_window()
        kind = file.kind()
        if kind is FileKind.MISSING:
            raise JournalFileError("journal_missing", file=str(file.path))
        passphrase = self.passphrase(kind, file.path)
        opened = file.unlock_to_read(passphrase) if to_read else file.unlock(passphrase)
        try:
            yield opened
        finally:
            opened.close()

    def passphrase(self, kind: FileKind, path: Path) -> str | None:
        """The passphrase for a file of this kind; None where none is needed.

        Raises:
            JournalFileError: ``passphrase_needed``, ``passphrase_file_unreadable``.
        """
        if kind is not FileKind.ENCRYPTED:
            # Given for all journals, it does not harm a plain one; given for this one, it is told.
            return self._from_file() if self.passphrase_file else None
        given = self.given_passphrase()
        if given is not None:
            return given
        if not self.can_ask:
            raise JournalFileError("passphrase_needed", file=str(path))
        return self.ask(f"Passphrase for {path}: ")

    def given_passphrase(self) -> str | None:
        """The passphrase from the file or the environment, None without either."""
        if self.passphrase_file:
            return self._from_file()
        return self.environment.get(FROM_ENVIRONMENT) or None

    def new_passphrase(self) -> str:
        """A passphrase for a new journal: given, or typed twice.

        Raises:
            InvalidValue: ``passphrase_empty``, ``passphrases_differ``.
            JournalFileError: ``passphrase_for_new``.
        """
        given = self.given_passphrase()
        if given is None:
            if not self.can_ask:
                raise JournalFileError("passphrase_for_new")
            given = self.ask("A passphrase for the new journal: ")
            if given != self.ask("Once more: "):
                raise InvalidValue("passphrases_differ")
        if not given:
            raise InvalidValue("passphrase_empty")
        return given

    @property
    def can_ask(self) -> bool:
        """Whether a person is there to be asked."""
        return self.console.stdin.isatty()

    def ask(self, prompt: str) -> str:
        """What a person types, without showing it."""
        try:
            return getpass.getpass(prompt)
        except EOFError:
            raise KeyboardInterrupt from None

    def zone(self) -> str:
        """Where dates without a zone are meant."""
        return local_zone()

    def now(self) -> datetime:
        """The present."""
        return self.application.clock()

    def role(self, services: Services, word: str | None) -> Role:
        """The role a word names; the first one without a word.

        Raises:
            InvalidValue: ``role_not_worn``, ``no_role``.
        """
        roles = services.practice.roles()
        if not roles:
            raise InvalidValue("no_role")
        if word is None:
            return roles[0]
        role = services.practice.role_for(word)
        if role is None:
            known = ", ".join(role.name or role.kind.value for role in roles)
            raise InvalidValue("role_not_worn", value=word, known=known)
        return role

    def text_of(self, path: Path) -> str:
        """The text of a small file that holds a secret.

        Raises:
            JournalFileError: ``passphrase_file_unreadable``.
        """
        try:
            with path.open("rb") as file:
                return file.read(_MOST_BYTES).decode("utf-8-sig")
        except (OSError, UnicodeDecodeError) as error:
            raise JournalFileError("passphrase_file_unreadable", file=str(path)) from error

    def first_line_of(self, path: Path) -> str:
        """The passphrase in a file: its first line.

        Raises:
            JournalFileError: ``passphrase_file_unreadable``.
            InvalidValue: ``passphrase_empty``.
        """
        first = next(iter(self.text_of(path).splitlines()), "")
        if not first:
            raise InvalidValue("passphrase_empty")
        return first

    def _from_file(self) -> str:
        assert self.passphrase_file is not None
        return self.first_line_of(self.passphrase_file)


def desk_for(
    asked: Namespace,
    application: Application,
    console: Console,
    packet_pdf: PdfWriter | None = None,
    book_pdf: BookPrinter | None = None,
) -> Desk:
    """The desk for what was asked."""
    return Desk(
        application, console, asked.passphrase_file, packet_pdf=packet_pdf, book_pdf=book_pdf
    )
