"""Errors a person can act on.

Each carries a code and the details that its sentence needs. The sentence itself is written in
``journal_app.wording``, so that one error reads the same in the window and on the command line.
"""

from __future__ import annotations


class StanceError(Exception):
    """Something a person can act on: named by ``code``, worded by ``details``.

    Args:
        code: a key of ``journal_app.wording.sentences``.
        details: values the sentence names, such as ``file``, ``line`` or ``value``.
    """

    def __init__(self, code: str, /, **details: object) -> None:
        super().__init__(code)
        self.code = code
        self.details = details

    def __str__(self) -> str:
        named = ", ".join(f"{key}={value!r}" for key, value in self.details.items())
        return f"{self.code}({named})"


class InvalidValue(StanceError, ValueError):
    """A value from a person or a file that cannot be what it is meant to be."""


class JournalFileError(StanceError):
    """The journal file cannot be opened, read or written as it stands."""


class WrongPassphrase(JournalFileError):
    """The passphrase does not open this journal."""

    def __init__(self, **details: object) -> None:
        super().__init__("wrong_passphrase", **details)


class NotFound(StanceError):
    """Nothing with this id or code is in the journal."""


class PacketError(StanceError):
    """A packet or a reply cannot be built, opened, read or merged as it stands."""
