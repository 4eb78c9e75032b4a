"""The guide: its chapters in the order in which they are read, and which page each is about.

A chapter is a Markdown file, ``resources/help/<language>/<name>.md``. A new one is a line here and
a file in each language; tests hold both together.
"""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path

from journal_app.domain.dataclass import dataclass
from journal_app.resources import changelog_path, resource_path

DEFAULT_LANGUAGE = "en"
CHANGES, KEYS = "changes", "keyboard"
"""The chapter that ends with the list of changes, and the one that gets the tables of keys."""


@dataclass(frozen=True, slots=True)
class Part:
    """Chapters that belong together; its title stands in ``parts.toml`` of each language."""

    name: str
    chapters: tuple[str, ...]


PARTS: tuple[Part, ...] = (
    Part(
        "writing",
        ("first-session", "today", "grid", "prompts", "journal"),
    ),
    Part(
        "looking",
        ("drift", "clients", "referrals", "reminders", "supervision", "hours"),
    ),
    Part(
        "safe",
        ("passphrase", "lost-passphrase", "backups", "two-computers", "will", "law"),
    ),
    Part(
        "ways",
        ("bringing-in", "taking-out", "command-line"),
    ),
    Part(
        "program",
        ("settings", KEYS, "accessibility", CHANGES),
    ),
)

CHAPTERS: tuple[str, ...] = tuple(name for part in PARTS for name in part.chapters)
FIRST = CHAPTERS[0]

OF_PAGES: dict[str, str] = {
    "today": "today",
    "log": "first-session",
    "intention": "grid#before-a-session",
    "again": "grid#placing-old-sessions-again",
    "map": "grid",
    "journal": "journal",
    "placing": "bringing-in#placing-later",
    "calendar": "bringing-in#times-out-of-a-calendar",
    "importing": "bringing-in",
    "drift": "drift",
    "compare": "drift#two-selections-side-by-side",
    "reflections": "drift#the-question-and-its-answers",
    "clients": "clients",
    "referrals": "referrals",
    "record": "referrals#the-record",
    "preparation": "referrals#preparing-the-conversation",
    "contacts": "referrals#my-contacts",
    "reminders": "reminders",
    "supervision": "supervision",
    "packets-sent": "supervision#sending-a-packet",
    "packets-received": "supervision#for-the-supervisor",
    "packet-open": "supervision#for-the-supervisor",
    "packet-reading": "supervision#for-the-supervisor",
    "packet-build": "supervision#sending-a-packet",
    "hours": "hours",
    "settings": "settings",
    "recovery": "passphrase#the-recovery-sheet",
    "will": "will",
    "welcome": "first-session",
    "locked": "lost-passphrase",
}
"""The chapter of each page, by the name the window knows the page by, and its place in it.

Places are named by the English headings; ``place_in`` finds the same one in another language.
"""

OF_SETTINGS: dict[str, str] = {
    "passphrase": "passphrase",
    "recovery": "passphrase#the-recovery-sheet",
    "locking": "passphrase#locking",
    "backups": "backups",
    "merging": "two-computers",
    "exchange": "bringing-in",
    "out": "taking-out",
    "will": "will",
    "reminders": "reminders",
    "observations": "referrals#observations",
    "writing": "prompts",
    "moments": "grid",
    "tags": "journal",
    "keyboard": "keyboard",
    "about": CHANGES,
}
"""The same for the small pages of the settings; those not named here are in the chapter on them."""

_HEADING = re.compile(r"^(#{1,3}) +(.+?)\s*$", re.MULTILINE)
_PICTURE = re.compile(r"!\[[^\]]*\]\([^)]*\)")
_LINK = re.compile(r"\[([^\]]*)\]\([^)]*\)")
_SIGNS = re.compile(r"[*`]|^#{1,6} |^> |^\|[ :|-]+\|$", re.MULTILINE)
_FENCE = re.compile(r"^```.*?^```", re.MULTILINE | re.DOTALL)


@dataclass(frozen=True, slots=True)
class Around:
    """What stands around the chapters.

    Attributes:
        guide, contents: the titles of the guide and of its contents.
        language: the language in its own words.
        keys, does: the heads of the tables of keys.
        parts: the titles of the parts by their names.
    """

    guide: str
    contents: str
    language: str
    keys: str
    does: str
    parts: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of a chapter: its depth from 1 on, its words, and what it is called in links."""

    depth: int
    text: str
    anchor: str


@dataclass(frozen=True, slots=True)
class Chapter:
    """One chapter in one language: its name, its title, and its Markdown."""

    name: str
    language: str
    title: str
    markdown: str


@lru_cache(maxsize=8)
def around(language: str) -> Around:
    """What stands around the chapters in a language."""
    found = tomllib.loads((_folder(language) / "parts.toml").read_text("utf-8"))
    return Around(**found)


@lru_cache(maxsize=64)
def chapter(name: str, language: str) -> Chapter:
    """A chapter by its name; English where the language has none."""
    text = (_folder(language) / f"{name}.md").read_text("utf-8")
    if name == CHANGES and "\n## " not in text:  # a language may have a list of its own
        text = f"{text.rstrip()}\n\n{_changes()}"
    return Chapter(name, language, headings(text)[0].text, text)


def headings(markdown: str) -> tuple[Heading, ...]:
    """The headings of a text down to the third depth, in order."""
    found = _HEADING.findall(_FENCE.sub("", markdown))
    said = ((len(signs), plain(words)) for signs, words in found)
    return tuple(Heading(depth, words, anchor(words)) for depth, words in said)


def plain(markdown: str) -> str:
    """The words of a text without its signs, pictures and addresses."""
    return _SIGNS.sub("", _LINK.sub(r"\1", _PICTURE.sub("", markdown)))


def anchor(words: str) -> str:
    """What a heading is called in links: small plain letters, digits, and hyphens between."""
    apart = unicodedata.normalize("NFKD", words.casefold())
    plain = "".join(sign for sign in apart if not unicodedata.combining(sign))
    return re.sub(r"[^\w]+", "-", plain).strip("-")


def place_in(where: str, language: str) -> str:
    """``name#anchor`` with the anchor of a language, from that of the English chapter."""
    name, _, wanted = where.partition("#")
    if not wanted:
        return name
    english = headings(chapter(name, DEFAULT_LANGUAGE).markdown)
    number = next((at for at, heading in enumerate(english) if heading.anchor == wanted), 0)
    here = headings(chapter(name, language).markdown)
    return f"{name}#{here[number].anchor}" if number < len(here) else name


def _folder(language: str) -> Path:
    """Where the chapters of a language lie; the English ones where it has none."""
    folder = resource_path("help", language)
    there = language.isalpha() and folder.is_dir()
    return folder if there else resource_path("help", DEFAULT_LANGUAGE)


def _changes() -> str:
    """The list of changes, without its own title and introduction."""
    path = changelog_path()
    text = path.read_text("utf-8") if path.is_file() else ""
    return text[text.find("\n## ") + 1 :]
