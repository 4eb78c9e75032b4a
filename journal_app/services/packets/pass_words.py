"""Passphrases in words, for one packet each."""

from __future__ import annotations

from functools import lru_cache
from importlib.resources import files

WORDS = 6
"""Of lists of 7,776 words: 77 bits, far beyond trying out."""
_LISTS = {"en": "wordlist_en_eff.txt", "de": "wordlist_de.txt"}
_FEWEST = 7_000


def new_passphrase(language: str, words: int = WORDS) -> str:
    """Words of a language, joined by hyphens; English words where there is no list."""
    import secrets  # dear, and asked for when a packet is sealed

    listed = word_list(language.partition("_")[0])
    return "-".join(secrets.choice(listed) for _ in range(max(words, WORDS)))


def typed_passphrase(typed: str) -> str:
    """What was meant by a passphrase typed with blanks, capitals or other hyphens."""
    return "-".join(typed.casefold().replace("‐", "-").replace("–", "-").replace("-", " ").split())


@lru_cache(maxsize=2)
def word_list(language: str) -> tuple[str, ...]:
    """The words of a list; those of plain letters only, each once."""
    name = _LISTS.get(language, _LISTS["en"])
    text = (files("diceware") / "wordlists" / name).read_text("utf-8")
    found = dict.fromkeys(line.split()[-1] for line in text.splitlines() if line.strip())
    words = tuple(word for word in found if word.isascii() and word.isalpha())
    if len(words) < _FEWEST:
        raise RuntimeError("the list of words is not the one that was meant")
    return words
