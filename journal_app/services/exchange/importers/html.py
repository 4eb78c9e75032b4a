"""The HTML in which diaries keep their texts, as Markdown.

In one pass and without recursion, so that no text makes it slow or deep. What it does not know it
passes over and keeps the words; scripts, styles and pictures go.
"""

from __future__ import annotations

import re
from dataclasses import field
from html import unescape

from journal_app.domain.dataclass import dataclass

_TAGS = r"p|br|div|span|ul|ol|li|b|strong|i|em|u|s|del|h[1-6]|blockquote|a|img|hr|pre|code|table"
_LOOKS_HTML = re.compile(rf"</?(?:{_TAGS})(?:\s[^<>]*)?/?>", re.IGNORECASE)
_TOKEN = re.compile(r"<!--.*?(?:-->|\Z)|<(/?)([a-zA-Z][a-zA-Z0-9]*)([^<>]*)>|<![^<>]*>", re.DOTALL)
_SPACE = re.compile(r"[ \t\r\n\f]+")
_HREF = re.compile(r"""\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""", re.IGNORECASE)
_SILENT = {"script", "style", "head", "title", "template"}
_BLOCKS = {"p", "div", "table", "tr", "section", "article", "header", "footer", "figure", "body"}
_MARKS = {
    "b": "**", "strong": "**", "i": "*", "em": "*", "u": "*", "s": "~~", "del": "~~",
    "strike": "~~", "code": "`",
}  # fmt: skip
_DEEPEST_LIST = 8


def looks_like_html(text: str) -> bool:
    """Whether a text holds at least one tag that diaries write."""
    return _LOOKS_HTML.search(text) is not None


def from_html(text: str) -> str:
    """The text as Markdown."""
    writing = _Writing()
    at = 0
    for token in _TOKEN.finditer(text):
        writing.words(text[at : token.start()])
        at = token.end()
        if token[2]:
            writing.tag(token[2].lower(), token[3], closing=bool(token[1]))
    writing.words(text[at:])
    return writing.finished()


@dataclass(slots=True)
class _Writing:
    """What was written so far, and what is open."""

    lines: list[str] = field(default_factory=list)
    pieces: list[str] = field(default_factory=list)
    before: str = ""
    lists: list[int] = field(default_factory=list)
    quotes: int = 0
    silent: str = ""
    literal: bool = False
    links: list[str] = field(default_factory=list)

    def words(self, text: str) -> None:
        """Text between two tags."""
        if self.silent or not text:
            return
        text = unescape(text).replace("\xa0", " ").replace("\0", "")
        if self.literal:
            first, *rest = text.replace("\r\n", "\n").split("\n")
            self.pieces.append(first)
            for line in rest:
                self._end_line()
                self.pieces.append(line)
            return
        text = _SPACE.sub(" ", text)
        if not self.pieces or self.pieces[-1].endswith((" ", "\n")):
            text = text.lstrip(" ")
        if text:
            self.pieces.append(text)

    def tag(self, name: str, attributes: str, *, closing: bool) -> None:
        """A tag begins or ends."""
        if self.silent:
            self.silent = "" if closing and name == self.silent else self.silent
        elif name in _SILENT:
            self.silent = "" if closing else name
        elif name in _MARKS:
            self._mark(_MARKS[name], closing=closing)
        elif name == "br":
            self._end_line()
        elif name == "a":
            self._link(attributes, closing=closing)
        elif name in _BLOCKS:
            self._end_block()
        else:
            self._structure(name, closing=closing)

    def _structure(self, name: str, *, closing: bool) -> None:
        if name in {"ul", "ol"}:
            self._list(name, closing=closing)
        elif name == "li":
            self._end_line()
            if not closing:
                depth = min(len(self.lists), _DEEPEST_LIST)
                mark = "1. " if self.lists and self.lists[-1] else "- "
                self.before = "  " * max(0, depth - 1) + mark
        elif re.fullmatch("h[1-6]", name):
            self._end_block()
            self.before = "" if closing else "#" * int(name[1]) + " "
        elif name == "blockquote":
            self._end_block()
            self.quotes = max(0, self.quotes + (-1 if closing else 1))
        elif name == "hr":
            self._end_block()
            self.lines += ["---", ""]
        elif name == "pre":
            if self.literal:
                self._close_literal()
            elif not closing:
                self._end_block()
                self.lines.append("```")
                self.literal = True

    def finished(self) -> str:
        """All of it, tidied."""
        if self.literal:
            self._close_literal()
        self._end_line()
        return tidy("\n".join(self.lines))

    def _mark(self, mark: str, *, closing: bool) -> None:
        """Marks stand at the words: blanks before a closing one go behind it."""
        if not closing:
            self.pieces.append(mark)
        elif self.pieces and self.pieces[-1] == mark:
            self.pieces.pop()  # around nothing
        elif self.pieces:
            last = self.pieces[-1]
            self.pieces[-1] = last.rstrip(" ")
            self.pieces += [mark, last[len(last.rstrip(" ")) :]]

    def _link(self, attributes: str, *, closing: bool) -> None:
        if closing:
            target = self.links.pop() if self.links else ""
            self.pieces += [f"]({target})"] if target else []
            return
        found = _HREF.search(attributes)
        target = unescape(next(filter(None, found.groups()), "")) if found else ""
        self.links.append(target if target.startswith(("http://", "https://", "mailto:")) else "")
        self.pieces += ["["] if self.links[-1] else []

    def _list(self, name: str, *, closing: bool) -> None:
        if closing:
            self._end_line()
            self.lists = self.lists[:-1]
        else:
            self._end_line()
            self.lists.append(name == "ol")
        if not self.lists or (len(self.lists) == 1 and not closing):
            self._gap()

    def _end_line(self) -> None:
        text = "".join(self.pieces)
        text = text if self.literal else text.strip(" ")
        self.pieces = []
        if text or self.literal:
            quote = "> " * min(self.quotes, _DEEPEST_LIST)
            self.lines.append(quote + self.before + text)
            if self.before.endswith((". ", "- ")):  # a second line of an item stands below it
                self.before = " " * len(self.before)

    def _end_block(self) -> None:
        self._end_line()
        if not self.lists:
            self.before = ""
            self._gap()

    def _close_literal(self) -> None:
        if "".join(self.pieces).strip():
            self._end_line()
        self.pieces, self.literal = [], False
        self.lines += ["```", ""]

    def _gap(self) -> None:
        self.before = ""
        if self.lines and self.lines[-1]:
            self.lines.append("")


_MANY_EMPTY_LINES = re.compile(r"\n{3,}")


def tidy(text: str) -> str:
    """Without blanks at line ends, empty lines at both ends, and more than one of them at once."""
    lines = "\n".join(line.rstrip(" \t") for line in text.split("\n"))
    return _MANY_EMPTY_LINES.sub("\n\n", lines).strip("\n")
