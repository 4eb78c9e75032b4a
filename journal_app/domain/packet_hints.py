"""What in a text deserves a look before it leaves: who, where, when and for whom someone works.

This looks wider than the gentle hint while writing: here each find is shown once more before the
text goes to somebody else, and a needless one costs a glance. Still sensible with German, where
every noun has a capital: there only names, known places, endings of places and firms stand out.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from enum import StrEnum

from journal_app.domain.dataclass import dataclass
from journal_app.domain.place_names import PLACES
from journal_app.domain.privacy_hints import HintKind, hints


class LookKind(StrEnum):
    """What something may be."""

    EMAIL = "email"
    WEB = "web"
    ACCOUNT = "account"
    PHONE = "phone"
    CODE = "code"
    NAME = "name"
    DATE = "date"
    ORGANISATION = "organisation"
    PLACE = "place"
    CAPITAL = "capital"


@dataclass(frozen=True, slots=True)
class Look:
    """Where it stands, ``text[start:end]``, and what it may be."""

    start: int
    end: int
    kind: LookKind


_FROM_HINT = {
    HintKind.EMAIL: LookKind.EMAIL,
    HintKind.ACCOUNT: LookKind.ACCOUNT,
    HintKind.PHONE: LookKind.PHONE,
    HintKind.NAME: LookKind.NAME,
}
_WEB = re.compile(r"(?:https?://|www\.)[^\s<>\"')\]]{3,200}", re.IGNORECASE)
_MONTHS = (
    "January|February|March|April|May|June|July|August|September|October|November|December|"
    "Januar|Jänner|Februar|März|Mai|Juni|Juli|Oktober|Dezember"
)
_DATES = re.compile(
    rf"(?<!\w)(?:\d{{4}}-\d\d-\d\d"
    rf"|\d{{1,2}}\.\s?\d{{1,2}}\.(?:\s?\d{{2,4}})?"
    rf"|\d{{1,2}}/\d{{1,2}}/\d{{2,4}}"
    rf"|\d{{1,2}}(?:st|nd|rd|th|\.)?\s(?:of\s)?(?:{_MONTHS})(?:,?\s\d{{4}})?"
    rf"|(?:{_MONTHS})\s\d{{1,2}}(?:st|nd|rd|th)?(?:,?\s\d{{4}})?(?![\d:])"
    rf"|(?:{_MONTHS})\s(?:19|20)\d\d"
    rf"|(?:19|20)\d\d)(?!\w)"
)
_FIRM = (
    r"(?:gGmbH|GmbH|mbH|AG|KG|OHG|UG|SE|e\.\s?V\.|Ltd|Limited|Inc|LLC|LLP|plc|PLC|Corp|"
    r"Foundation|Stiftung|University|Universität|Hospital|Klinik|Klinikum|Hochschule|Gymnasium|"
    r"College|School|Bank|Council|Ministerium|Ministry|Verein|Werke)"
)
_FIRMS = re.compile(
    rf"(?<![^\W_])(?:[A-ZÄÖÜ][\w&.-]{{0,40}}\s(?:&\s)?){{1,4}}{_FIRM}(?![^\W_])"
    r"|(?<![^\W_])(?:University|Universität|Klinik|Klinikum|Bank|School|Hospital|Stadtwerke)"
    r"\s(?:of\s|von\s)?[A-ZÄÖÜ]\w{2,40}"
)
_LETTERS = re.compile(r"(?<![^\W_])[A-ZÄÖÜ]{3,8}(?![^\W_])")
_USUAL_LETTERS = frozenset({"ICF", "CEO", "CFO", "CTO", "USA", "PDF", "FAQ", "GROW", "OKR", "CBT"})
_PLACE_ENDING = re.compile(
    r"(?<![^\W_])[A-ZÄÖÜ][a-zäöüß]{2,20}(?:burg|hausen|furt|stadt|dorf|straße|strasse|gasse|allee)"
    r"(?![^\W_])"
)
_NO_PLACE = frozenset(
    """
    Innenstadt Altstadt Großstadt Kleinstadt Hauptstadt Heimatstadt Geburtsstadt Vorstadt
    Nachbarstadt Partnerstadt Weltstadt Millionenstadt Kreisstadt Landeshauptstadt Traumstadt
    Universitätsstadt Geisterstadt Heimatdorf Nachbardorf Bergdorf Feriendorf Kinderdorf
    Geisterdorf Sackgasse Einbahnstraße Seitenstraße Nebenstraße Landstraße Schnellstraße
    Durchgangsstraße Hochburg Luftburg Hüpfburg Sandburg Ritterburg
    Wagenburg Trutzburg Zwingburg
    """.split()  # noqa: SIM905 - a list that is read as a text
)
_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+){0,3}")
_SENTENCE_END = re.compile(r"[.!?:;…\n#>*\"“”„‚‘(\[|–—]\s*\Z")
_GERMAN = frozenset(
    [
        "der",
        "die",
        "das",
        "und",
        "ich",
        "nicht",
        "ist",
        "ein",
        "eine",
        "zu",
        "mit",
        "auf",
        "wir",
        "sie",
        "er",
        "war",
        "im",
        "den",
        "dem",
        "des",
        "von",
        "für",
        "es",
        "sich",
        "mir",
        "mich",
        "auch",
        "meine",
        "keine",
    ]
)
_ENGLISH = frozenset(
    [
        "the",
        "and",
        "i",
        "of",
        "to",
        "was",
        "in",
        "it",
        "that",
        "a",
        "for",
        "with",
        "my",
        "he",
        "she",
        "they",
    ]
)
_IN_BOTH = frozenset({"die", "war", "in", "was"})
_USUAL_CAPITALS = frozenset(
    """
    I I'm I’m I'd I’d I've I’ve I'll I’ll Monday Tuesday Wednesday Thursday Friday Saturday Sunday
    January February March April May June July August September October November December English
    German French God OK TV IT HR Zoom Teams Skype Markdown Christmas Easter
    """.split()  # noqa: SIM905 - a list that is read as a text
)
_OF_A_LETTER = re.compile("[^\\W\\d_]['’]s")
"""What belongs to a client, who is called by a letter here."""
_BEFORE = 12


def looks(text: str, codes: Collection[str] = ()) -> tuple[Look, ...]:
    """What stands out, in order and without overlaps.

    Client codes (``codes``) are found inside longer words as well, where replacing lets them be.
    """
    found = [
        *(Look(hint.start, hint.end, _FROM_HINT[hint.kind]) for hint in hints(text)),
        *_matches(_WEB, text, LookKind.WEB),
        *_matches(_DATES, text, LookKind.DATE),
        *_matches(_FIRMS, text, LookKind.ORGANISATION),
        *_codes(text, codes),
        *_letters(text),
        *_places(text),
        *_capitals(text),
    ]
    return _apart(found)


def _matches(pattern: re.Pattern[str], text: str, kind: LookKind) -> Iterator[Look]:
    for found in pattern.finditer(text):
        yield Look(found.start(), found.end(), kind)


def _codes(text: str, codes: Collection[str]) -> Iterator[Look]:
    for code in codes:
        if len(code) >= 3:
            yield from _matches(re.compile(re.escape(code), re.IGNORECASE), text, LookKind.CODE)


def _letters(text: str) -> Iterator[Look]:
    if text.isupper():
        return
    for found in _LETTERS.finditer(text):
        if found.group() not in _USUAL_LETTERS:
            yield Look(found.start(), found.end(), LookKind.ORGANISATION)


def _places(text: str) -> Iterator[Look]:
    for word in _WORD.finditer(text):
        if word.group() in PLACES:
            yield Look(word.start(), word.end(), LookKind.PLACE)
    for found in _PLACE_ENDING.finditer(text):
        if found.group() not in _NO_PLACE:
            yield Look(found.start(), found.end(), LookKind.PLACE)


def _capitals(text: str) -> Iterator[Look]:
    """Capitals within a sentence, in a text that is not German."""
    if _is_german(text):
        return
    for word in _WORD.finditer(text):
        said = word.group()
        if not said[0].isupper() or said.isupper() or said in _USUAL_CAPITALS:
            continue
        if _OF_A_LETTER.fullmatch(said):
            continue
        before = text[max(0, word.start() - _BEFORE) : word.start()]
        if not before.strip() or _SENTENCE_END.search(before):
            continue
        yield Look(word.start(), word.end(), LookKind.CAPITAL)


def _is_german(text: str) -> bool:
    """By its little words; those that the other language has as well tell half as much."""
    told = 0
    for word in _WORD.findall(text):
        said = word.casefold()
        weight = 1 if said in _IN_BOTH else 2
        told += weight * ((said in _GERMAN) - (said in _ENGLISH))
    return told > 0


def _apart(found: list[Look]) -> tuple[Look, ...]:
    """In order; of those that overlap the more telling kind, then the longer one."""
    rank = {kind: number for number, kind in enumerate(LookKind)}
    kept: list[Look] = []
    best_first = sorted(found, key=lambda look: (rank[look.kind], look.start - look.end))
    for look in best_first:
        if not any(look.start < other.end and other.start < look.end for other in kept):
            kept.append(look)
    return tuple(sorted(kept, key=lambda look: look.start))
