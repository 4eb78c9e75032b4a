"""What in a code or a text looks as if it could tell who someone is.

A hint, never a verdict: it is shown quietly and can be waved away. It errs on the side of silence,
because German writes every noun with a capital, and a hint on ordinary prose teaches people to look
past it. Every pattern reads a bounded stretch at each place, so the time is linear in the text.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from enum import StrEnum

from journal_app.domain.dataclass import dataclass
from journal_app.domain.given_names import GIVEN_NAMES, SURNAMES


class HintKind(StrEnum):
    """What something looks like."""

    EMAIL = "email"
    ACCOUNT = "account"
    PHONE = "phone"
    NAME = "name"
    SENTENCE = "sentence"
    """More words than a code needs; told of codes alone."""


@dataclass(frozen=True, slots=True)
class Hint:
    """Where it stands, ``text[start:end]``, and what it looks like."""

    start: int
    end: int
    kind: HintKind


_EMAIL = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}")
_IBAN = re.compile(r"(?<!\w)[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?(?!\w)")
_LONG_NUMBER = re.compile(r"(?<![\w.,+-])(?:\d{9,20}|\d{4}(?:[ -]\d{4}){2,4})(?![\w])")
_PHONE = re.compile(
    r"(?<![\w.,/:-])(?:\+|00|0|\(0?|)(?=\d)\d[\d /().\-]{5,22}\d(?![\w])",
)
_DATE = re.compile(
    r"\d{1,2}[./]\s?\d{1,2}[./]|\d{4}-\d\d-\d\d|(?:19|20)\d\d\s?[-/]\s?(?:19|20)\d\d"
)
_US_NUMBER = re.compile(r"\(?\d{3}\)?[ .-]?\d{3}[.-]\d{4}")
_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+){0,3}")
_BETWEEN_NAMES = re.compile(r"\.?[ \u00a0]{1,2}(?:(?:Dr|Prof|med|rer)\.?[ \u00a0]{1,2}){0,3}")
_TITLES = frozenset({"Herr", "Herrn", "Frau", "Mr", "Mrs", "Ms", "Miss", "Mister"})
_TITLES_ALONE = frozenset({"Mr", "Mrs", "Ms"})
_NOT_AFTER_TITLE = frozenset(
    """
    Doktor Doktorin Professor Professorin Kollege Kollegen Kollegin Chef Chefin Nachbar Nachbarin
    Lehrer Lehrerin Direktor Direktorin Minister Präsident Präsidentin Vorsitzende Vorsitzender
    Pfarrer Pfarrerin Kapitän Gott Jesus Sein Mutter Vater Und Oder Right Wrong Perfect Chair
    President Dr Prof
    """.split()  # noqa: SIM905 - a list that is read as a text
)
_BEFORE_WIFE = frozenset(
    """
    eine einer einen ein die der dieser diese jene jener meine meiner deine seine seiner ihre ihrer
    unsere eure keine keiner jede jeder junge alte als zur mein sein kein ihr von manche welche
    andere anderen erste zweite neue eigene eigenen the a an
    """.split()  # noqa: SIM905 - a list that is read as a text
)
_SHORTEST_SURNAME = 3
_MOST_WORDS = 2
_ENDS_A_SENTENCE = re.compile(r"\w{3}[.!?…](?:\s|$)")
_FEWEST_DIGITS, _MOST_DIGITS = 8, 15
_ACCOUNT_DIGITS = 10


def hints(text: str, known: Collection[str] = ()) -> tuple[Hint, ...]:
    """What stands out in a text, in order and without overlaps.

    Words that are client codes already (``known``) are let be: they were chosen as codes.
    """
    words = frozenset(code.casefold() for code in known)
    found = [*_emails(text), *_accounts(text), *_phones(text), *_names(text, words)]
    return _apart(found)


def code_hints(code: str) -> tuple[Hint, ...]:
    """What stands out in a client code; here a common surname alone is enough as well."""
    surnames = (
        Hint(word.start(), word.end(), HintKind.NAME)
        for word in _WORD.finditer(code)
        if word.group() in SURNAMES
    )
    found = [*_emails(code), *_accounts(code), *_phones(code), *_names(code, frozenset())]
    return _apart([*found, *surnames])


def typed_code_hints(code: str) -> tuple[Hint, ...]:
    """What stands out in a code that is being typed: as ``code_hints``, and where it says a lot.

    A code of two words, or a word and a number, says nothing of a person; three may tell a story.
    """
    found = code_hints(code)
    words = [word for word in _WORD.finditer(code) if len(word.group()) > 1]
    told = len(words) > _MOST_WORDS or (len(words) > 1 and _ENDS_A_SENTENCE.search(code))
    if found or not told:
        return found
    start = len(code) - len(code.lstrip())
    return (Hint(start, len(code.rstrip()), HintKind.SENTENCE),)


def is_full_name(code: str) -> bool:
    """Whether a code is what somebody is called: a title or a given name, and a surname."""
    return any(
        hint.kind is HintKind.NAME and len(_WORD.findall(code[hint.start : hint.end])) > 1
        for hint in code_hints(code)
    )


def _emails(text: str) -> Iterator[Hint]:
    if "@" not in text:
        return
    for found in _EMAIL.finditer(text):
        yield Hint(found.start(), found.end(), HintKind.EMAIL)


def _accounts(text: str) -> Iterator[Hint]:
    for found in _IBAN.finditer(text):
        if sum(character.isdigit() for character in found.group()) >= _ACCOUNT_DIGITS:
            yield Hint(found.start(), found.end(), HintKind.ACCOUNT)
    for found in _LONG_NUMBER.finditer(text):
        if not found.group().startswith("0"):
            yield Hint(found.start(), found.end(), HintKind.ACCOUNT)


def _phones(text: str) -> Iterator[Hint]:
    for found in _PHONE.finditer(text):
        said = found.group()
        if _looks_dialled(said):
            yield Hint(found.start(), found.end(), HintKind.PHONE)


def _looks_dialled(said: str) -> bool:
    digits = sum(character.isdigit() for character in said)
    groups = re.findall(r"\d+", said)
    if said.startswith("+"):
        return _FEWEST_DIGITS <= digits <= _MOST_DIGITS
    if not _FEWEST_DIGITS - 1 <= digits <= _MOST_DIGITS or _DATE.search(said):
        return False
    if said.startswith(("0", "(0")):
        return max(map(len, groups)) >= _SHORTEST_SURNAME and len(groups[0]) > 1
    return _US_NUMBER.fullmatch(said) is not None


def _names(text: str, known: frozenset[str]) -> Iterator[Hint]:
    before: re.Match[str] | None = None
    taken = 0
    words = _WORD.finditer(text)
    for word in words:
        said = word.group()
        if word.start() >= taken:
            if said in _TITLES and not _is_wife(said, before, text):
                end = _titled_end(text, word)
            elif said in GIVEN_NAMES and said.casefold() not in known:
                end = _surname_end(text, word.end()) or word.end()
            else:
                end = 0
            if end and text[word.start() : end].casefold() not in known:
                taken = end
                yield Hint(word.start(), end, HintKind.NAME)
        before = word


def _is_wife(title: str, before: re.Match[str] | None, text: str) -> bool:
    """*Frau* as in *meine Frau*, *Herr* as in *der Herr*: no title."""
    if before is None or title in _TITLES_ALONE:
        return False
    directly = text[before.end() : before.end() + 1] == " "
    return directly and before.group().casefold() in _BEFORE_WIFE


def _titled_end(text: str, title: re.Match[str]) -> int:
    """The end of the name after a title; 0 where none follows."""
    gap = _BETWEEN_NAMES.match(text, title.end())
    if gap is None:
        return 0
    end = _surname_end(text, gap.end(), at_once=True)
    if end and text[gap.end() : end] in GIVEN_NAMES:
        return _surname_end(text, end) or end
    return end


def _surname_end(text: str, at: int, *, at_once: bool = False) -> int:
    """The end of a capitalised word that begins here, or after one blank; else 0."""
    if not at_once:
        if text[at : at + 1] not in {" ", "\u00a0"}:
            return 0
        at += 1
    word = _WORD.match(text, at)
    if word is None:
        return 0
    said = word.group()
    fits = len(said) >= _SHORTEST_SURNAME and said[0].isupper() and not said.isupper()
    return word.end() if fits and said not in _NOT_AFTER_TITLE else 0


def _apart(found: list[Hint]) -> tuple[Hint, ...]:
    """In order; of those that overlap, the one that was looked for first."""
    rank = {kind: number for number, kind in enumerate(HintKind)}
    kept: list[Hint] = []
    for hint in sorted(found, key=lambda hint: (hint.start, rank[hint.kind])):
        if kept and hint.start < kept[-1].end:
            if rank[hint.kind] < rank[kept[-1].kind]:
                kept[-1] = hint
            continue
        kept.append(hint)
    return tuple(kept)
