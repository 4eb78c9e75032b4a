"""Sealing and opening with words, in a process of its own.

Deriving the key takes a second and a gigabyte, and the library for it holds all of Python that
long: here the window would stand still. The words go to that process through a pipe alone.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterable
from enum import StrEnum
from pathlib import Path

from journal_app.process import PACKET_APART

_ROOT = Path(__file__).parents[3]


class Told(StrEnum):
    """What came of it."""

    DONE = "done"
    WRONG_WORDS = "wrong_words"
    DAMAGED = "damaged"


def sealed_with(words: str, plain: bytes) -> bytes:
    """The sealed file."""
    return _apart("seal", [words], plain)[1]


def opened_with(tries: Iterable[str], sealed: bytes) -> tuple[Told, bytes]:
    """What was sealed, with the first of these words that fit."""
    return _apart("open", list(tries), sealed)


def main() -> int:
    """That process: what is asked on standard input is answered on standard output."""
    with os.fdopen(0, "rb", closefd=False) as asked:
        line, data = asked.readline(), asked.read()
    do, words = json.loads(line)
    told, answer = _here(do, words, data)
    with os.fdopen(1, "wb", closefd=False) as out:
        out.write(told.value.encode() + b"\n" + answer)
    return 0


def _apart(do: str, words: list[str], data: bytes) -> tuple[Told, bytes]:
    try:
        done = subprocess.run(  # noqa: S603 - this very program
            _command(),
            input=json.dumps([do, words]).encode() + b"\n" + data,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=_surroundings(),
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            check=True,
        )
    except (OSError, subprocess.CalledProcessError):
        # No such process can be had here: better a window that stands still than no packet.
        return _here(do, words, data)
    told, _, answer = done.stdout.partition(b"\n")
    return Told(told.decode()), answer


def _command() -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable, PACKET_APART]
    return [sys.executable, "-P", "-m", "journal_app", PACKET_APART]


def _surroundings() -> dict[str, str]:
    """It finds the same program, wherever it is started from."""
    paths = [str(_ROOT), *filter(None, [os.environ.get("PYTHONPATH")])]
    return {**os.environ, "PYTHONPATH": os.pathsep.join(paths)}


def _here(do: str, words: list[str], data: bytes) -> tuple[Told, bytes]:
    from pyrage import DecryptError, passphrase

    if do == "seal":
        return Told.DONE, bytes(passphrase.encrypt(data, words[0]))
    for tried in words:
        try:
            return Told.DONE, bytes(passphrase.decrypt(data, tried))
        except DecryptError as error:
            # The library has one error for all; only its text tells a key that does not fit.
            if "Decryption failed" not in str(error):
                return Told.DAMAGED, b""
    return Told.WRONG_WORDS, b""
