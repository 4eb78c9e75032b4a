"""How long somebody with the file would have to guess a passphrase, in words.

Estimated by zxcvbn in its Rust form, which knows common passphrases, names, words, dates and rows
of keys. The words of the language's own list are told to it as well, since it knows English best.
Nothing of it is kept.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

from journal_app.domain.guess_time import GuessTime, guess_time_for
from journal_app.services.packets.pass_words import word_list

GUESSES_A_SECOND = 10_000
"""What some fast graphics cards try of a key derivation such as SQLCipher's."""
_LONGEST = 128
"""Signs that are looked at; what is as long as this is beyond guessing by what precedes."""


def guess_time(passphrase: str, language: str = "en", own: Iterable[str] = ()) -> GuessTime:
    """How long guessing would take; up to some 20 ms.

    Args:
        passphrase: what is thought of.
        language: whose words are tried, besides English ones.
        own: words that somebody who knows the practitioner would try first, such as their name.
    """
    from zxcvbn_rs_py import zxcvbn

    readable = unicodedata.normalize("NFC", passphrase)[:_LONGEST]
    readable = readable.encode("utf-8", "replace").decode()
    known = [*filter(None, own), *word_list(language.partition("_")[0])]
    return guess_time_for(zxcvbn(readable, known).guesses / GUESSES_A_SECOND)
