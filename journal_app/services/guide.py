"""The chapters of the guide as HTML, for the window and for the folder of web pages.

Markdown as CommonMark has it, with tables. HTML in a text stands there as it was typed. A block of
code that is called ``sentence`` is a sentence to be given to others: it is set as a quotation, and
can be copied.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from html import escape
from typing import TYPE_CHECKING

from journal_app.domain.dataclass import dataclass
from journal_app.wording.help_chapters import Chapter, Heading, anchor, plain

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

SENTENCE = "sentence"
_SECTION = re.compile(r"(?=^#{1,3} )", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Manner:
    """How a text is set.

    Attributes:
        link: from an address as it stands in the text, that of what is made.
        picture: HTML for a picture, from its file and its words; empty to leave it out.
        heading: HTML for the beginning of a heading, from its tag and its anchor.
        sentence: HTML for a sentence to be copied, from its number in the chapter and its words.
    """

    link: Callable[[str], str]
    picture: Callable[[str, str], str]
    heading: Callable[[str, str], str]
    sentence: Callable[[int, str], str]


@dataclass(frozen=True, slots=True)
class Found:
    """A chapter that says what was looked for: its name, and the heading under which it does."""

    name: str
    heading: Heading


def chapter_html(markdown: str, manner: Manner) -> str:
    """A chapter, from its first heading to its end."""
    tokens = _parser().parse(markdown)
    parts: list[str] = []
    sentences = 0
    waiting: list[Token] = []

    def set_waiting() -> None:
        if waiting:
            parts.append(_render(waiting, manner))
            waiting.clear()

    for number, token in enumerate(tokens):
        if token.type == "fence" and token.info.strip() == SENTENCE:
            set_waiting()
            parts.append(manner.sentence(sentences, token.content.strip()))
            sentences += 1
        elif token.type == "heading_open":
            set_waiting()
            words = _plain(tokens[number + 1])
            parts.append(manner.heading(token.tag, anchor(words)))
        else:
            waiting.append(token)
    set_waiting()
    return "".join(parts)


def sentences(markdown: str) -> tuple[str, ...]:
    """The sentences of a chapter that are there to be copied, in order."""
    found = (token for token in _parser().parse(markdown) if token.type == "fence")
    return tuple(token.content.strip() for token in found if token.info.strip() == SENTENCE)


def addresses(markdown: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Where the links of a text lead, and the files of its pictures."""
    inside = [
        child
        for token in _parser().parse(markdown)
        for child in token.children or ()
        if child.attrs
    ]
    links = tuple(str(child.attrs["href"]) for child in inside if child.type == "link_open")
    return links, tuple(str(child.attrs["src"]) for child in inside if child.type == "image")


def search(says: Callable[[str], bool], chapters: Iterable[Chapter]) -> tuple[Found, ...]:
    """The chapters that say something, each with the first section that does by itself."""
    found = []
    for one in chapters:
        text = one.markdown
        sections = [part for part in _SECTION.split(text) if part.strip()]
        if not says(plain(text)):
            continue
        first = next((part for part in sections if says(plain(part))), sections[0])
        words = plain(first.partition("\n")[0]).strip()
        found.append(
            Found(one.name, Heading(1 if first is sections[0] else 2, words, anchor(words)))
        )
    return tuple(found)


def _render(tokens: Sequence[Token], manner: Manner) -> str:
    for token in tokens:
        for child in token.children or ():
            if child.type == "link_open":
                child.attrSet("href", manner.link(str(child.attrs["href"])))
            elif child.type == "image":
                words = child.content
                html = manner.picture(str(child.attrs["src"]), words)
                child.type, child.content = "html_inline", html
    parser = _parser()
    html = str(parser.renderer.render(list(tokens), parser.options, {}))
    return html.replace("<p></p>\n", "")


def _plain(inline: Token) -> str:
    return "".join(child.content for child in inline.children or ())


@lru_cache(maxsize=1)
def _parser() -> MarkdownIt:
    from markdown_it import MarkdownIt

    return MarkdownIt("commonmark", {"html": False}).enable("table")


def as_text(words: str) -> str:
    """Words to stand in HTML."""
    return escape(words, quote=True)
