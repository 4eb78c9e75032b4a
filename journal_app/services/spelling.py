"""Looks words up in the dictionaries of the system, where it has any.

Nothing is imported or opened before the first word is looked up. The library reads dictionaries of
the system through Enchant; without it, or without a dictionary, no word is ever called wrong.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from threading import Lock
from typing import Protocol

Open = Callable[[tuple[str, ...]], "tuple[Dictionary, ...]"]
LIKELY = {"en": ("en_GB", "en_US"), "de": ("de_DE", "de_AT", "de_CH")}
"""Which dictionary of a language to take where the system's own country has none."""
AT_MOST = 6
"""Suggestions for one word."""

# Latin letters alone: of other scripts the dictionaries know nothing.
_LETTERS = "A-Za-zÀ-ÖØ-öø-ɏẞ"
_WORD = re.compile(rf"(?<![\w@#/.])[{_LETTERS}]+(?:['’][{_LETTERS}]+)*(?![\w@/]|\.\w)")


class Dictionary(Protocol):
    """One open dictionary."""

    def check(self, word: str) -> bool:
        """Whether it knows the word."""

    def suggest(self, word: str) -> list[str]:
        """Words that are like it, the likeliest first."""


def words_in(text: str) -> Iterable[re.Match[str]]:
    """The words of a text that can be looked up: no tags, addresses, codes or capitals alone."""
    for found in _WORD.finditer(text):
        word = found.group()
        if len(word) > 1 and (word[1:].islower() or not word[1:].isalpha()):
            yield found


class Spelling:
    """Looks up and suggests; may be called from any thread, one at a time."""

    def __init__(self, languages: tuple[str, ...], opening: Open | None = None) -> None:
        """``languages``: tags such as ``de`` or ``en_GB``, the most wanted first."""
        self._languages = languages
        self._opening = opening or system_dictionaries
        self._dictionaries: tuple[Dictionary, ...] | None = None
        self._lock = Lock()

    def wrong(self, words: Iterable[str]) -> frozenset[str]:
        """Those that no dictionary knows; none where there is no dictionary."""
        with self._lock:
            found = self._open()
            return frozenset(
                word for word in words if found and not any(_knows(one, word) for one in found)
            )

    def suggestions(self, word: str) -> tuple[str, ...]:
        """What it may have been, the likeliest first, taking turns between the languages."""
        with self._lock:
            lists = [one.suggest(word.replace("’", "'")) for one in self._open()]
        longest = max((len(one) for one in lists), default=0)
        turns = [one[at] for at in range(longest) for one in lists if at < len(one)]
        return tuple(dict.fromkeys(turns))[:AT_MOST]

    def close(self) -> None:
        """Let go of the dictionaries, which takes long: for a thread that nobody waits for."""
        with self._lock:
            self._dictionaries = None

    def _open(self) -> tuple[Dictionary, ...]:
        if self._dictionaries is None:
            self._dictionaries = self._opening(self._languages)
        return self._dictionaries


def _knows(dictionary: Dictionary, word: str) -> bool:
    return dictionary.check(word.replace("’", "'"))


def system_dictionaries(languages: tuple[str, ...]) -> tuple[Dictionary, ...]:
    """The system's dictionary of each language it has one for."""
    try:
        import enchant
    except ImportError:
        # The library finds no Enchant on this system.
        return ()
    try:
        broker = enchant.Broker()
        tags = chosen_tags(languages, broker.list_languages())
        return tuple(broker.request_dict(tag) for tag in tags)
    except enchant.errors.Error:
        return ()


def chosen_tags(languages: tuple[str, ...], there: Iterable[str]) -> tuple[str, ...]:
    """The dictionary to take for each language: the country's own, a likely one, or any.

    A language named twice, as in ``en_GB, en``, gets one.
    """
    offered = sorted(there)
    chosen: dict[str, str] = {}
    for wanted in languages:
        language = wanted.partition("_")[0]
        if language in chosen:
            continue
        order = (wanted, *LIKELY.get(language, ()), language)
        order += tuple(tag for tag in offered if tag.partition("_")[0] == language)
        found = next((tag for tag in order if tag in offered), None)
        if found is not None:
            chosen[language] = found
    return tuple(chosen.values())
