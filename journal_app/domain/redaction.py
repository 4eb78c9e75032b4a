"""Replacing words before a text leaves, and finding the way back to the text as it was written."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence

from journal_app.domain.dataclass import dataclass

# An underscore is a mark of Markdown here, no letter.
_NO_LETTER_BEFORE, _NO_LETTER_AFTER = r"(?<![^\W_])", r"(?![^\W_])"
_POSSESSIVE = rf"(?=(?:['’]?s)?{_NO_LETTER_AFTER})"
SHORTEST_CODE = 2
"""A code of one letter is let be in texts: it tells nothing, and it is a word of every language."""


@dataclass(frozen=True, slots=True)
class Replacement:
    """Words to be found, whole words only and whatever their capitals, and what stands instead."""

    what: str
    instead: str


@dataclass(frozen=True, slots=True)
class Redacted:
    """A text after replacing.

    Attributes:
        changes: for each place the start and end in the text as written, then in ``text``.
    """

    text: str
    changes: tuple[tuple[int, int, int, int], ...] = ()

    def to_written(self, start: int, end: int) -> tuple[int, int]:
        """The stretch of the written text that ``text[start:end]`` stands for.

        What was replaced belongs to it whole, also when the stretch begins or ends within.
        """
        return self._written(start, at_end=False), self._written(end, at_end=True)

    def _written(self, at: int, *, at_end: bool) -> int:
        shift = 0
        for old_start, old_end, new_start, new_end in self.changes:
            before = new_start >= at if at_end else new_start > at
            if before:
                break
            inside = at <= new_end if at_end else at < new_end
            if inside:
                return old_end if at_end else old_start
            shift = old_end - new_end
        return at + shift


class Redactor:
    """Replaces many things in one go: what was put in is never replaced again."""

    def __init__(self, replacements: Iterable[Replacement]) -> None:
        usable = [item for item in replacements if item.what.strip()]
        # Of two that begin at one place, the longer one is meant.
        self._ordered: Sequence[Replacement] = sorted(
            usable, key=lambda item: -len(item.what.strip())
        )
        alternatives = "|".join(f"({_pattern(item.what.strip())})" for item in self._ordered)
        self._pattern = re.compile(alternatives, re.IGNORECASE) if alternatives else None

    def apply(self, text: str) -> Redacted:
        """The text with everything replaced."""
        if self._pattern is None or not text:
            return Redacted(text)
        pieces: list[str] = []
        changes: list[tuple[int, int, int, int]] = []
        done = length = 0
        for found in self._pattern.finditer(text):
            assert found.lastindex is not None
            instead = self._ordered[found.lastindex - 1].instead
            pieces += [text[done : found.start()], instead]
            length += found.start() - done
            changes.append((found.start(), found.end(), length, length + len(instead)))
            length += len(instead)
            done = found.end()
        pieces.append(text[done:])
        return Redacted("".join(pieces), tuple(changes))


def _pattern(what: str) -> str:
    forms = dict.fromkeys(unicodedata.normalize(form, what) for form in ("NFC", "NFD"))
    spelled = "|".join(r"\s+".join(map(re.escape, form.split())) for form in forms)
    before = _NO_LETTER_BEFORE if what[0].isalnum() else ""
    after = _POSSESSIVE if what[-1].isalnum() else ""
    return f"{before}(?:{spelled}){after}"


def for_codes(codes: Iterable[tuple[str, str]]) -> tuple[Replacement, ...]:
    """The replacements for client codes: each code, and the letter that stands for it."""
    return tuple(
        Replacement(code, instead) for code, instead in codes if len(code) >= SHORTEST_CODE
    )


def with_codes_behind(
    own: Iterable[Replacement], codes: Sequence[Replacement]
) -> Iterable[Replacement]:
    """One's own replacements, also for the same words with the codes that letters stand for.

    They are chosen by reading what leaves, where the letter stands already.
    """
    written = {item.instead: item.what for item in codes if item.instead}
    letters = "|".join(map(re.escape, sorted(written, key=len, reverse=True)))
    pattern = re.compile(f"{_NO_LETTER_BEFORE}(?:{letters}){_POSSESSIVE}") if letters else None
    for item in own:
        yield item
        behind = pattern.sub(lambda found: written[found[0]], item.what) if pattern else item.what
        if behind != item.what:
            yield Replacement(behind, item.instead)
