"""What is written into an entry: questions as quiet headings, words, what is pasted."""

from __future__ import annotations

import re
from collections.abc import Iterable

QUESTION = "#### "
"""Begins the line of a question in a text: a small Markdown heading."""
_HEADLINE = 200
_MARKDOWN_MARKS = re.compile(r"^(?:[#>*+-]+\s+)+")
_OWN_LINES = re.compile(r"^(?:\s*(?:[-*+]|\d{1,9}[.)])\s|\s*(?:```|~~~)|\t| {4})", re.MULTILINE)
_LINE_BROKEN = re.compile(r"(?<=[^\s\\])[ \t]*\n")
_LINE_ENDS = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
# Control characters but tab and line feed; marks of byte order, soft hyphens and blanks without
# width, which no one sees and no search expects. Joiners stay: emoji and some scripts need them.
_UNSEEN = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\xad\u200b\u2060\ufdd0\ufdd1\ufeff\ufffc]"
)
# A space that holds two words together stays one; used as a mere blank it becomes a blank.
_NOT_HOLDING = re.compile("(?:(?<=\\s)|^)[\xa0\u202f]|[\xa0\u202f](?=\\s|$)", re.MULTILINE)


def question_line(question: str) -> str:
    """The heading that puts a question into a text."""
    return QUESTION + " ".join(question.split())


def headline_of(texts: Iterable[str]) -> str:
    """The first line somebody wrote in any of the texts, without marks of Markdown.

    A question is not theirs; it stands for the text only where nothing else does.
    """
    asked = ""
    for text in texts:
        if not text:
            continue
        for line in text.lstrip()[:_HEADLINE].splitlines():
            if line[:1].isalpha():  # as nearly all begin: neither a mark nor a question
                return line.rstrip()
            bare = _MARKDOWN_MARKS.sub("", line.strip()).strip()
            if bare and not line.startswith(QUESTION):
                return bare
            asked = asked or bare
    return asked


def lines_kept(text: str) -> str:
    """Markdown in which a line that was begun anew stays a line of its own when it is read.

    Not so within lists and blocks of code: there a line belongs to its item, or stays as it is.
    """
    return "\n\n".join(
        part if _OWN_LINES.search(part) else _LINE_BROKEN.sub("  \n", part)
        for part in text.split("\n\n")
    )


def count_words(text: str) -> int:
    """The words somebody wrote: those of the questions are not theirs."""
    if QUESTION in text:
        text = "\n".join(line for line in text.split("\n") if not line.startswith(QUESTION))
    return len(text.split())


def plain(text: str) -> str:
    """Text from outside as it may be pasted: one kind of line end, nothing that cannot be seen."""
    try:
        text.encode()
    except UnicodeEncodeError:
        text = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    text = _UNSEEN.sub("", _LINE_ENDS.sub("\n", text))
    # Twice: of two such spaces in a row the first is found only once the second is a blank.
    return _NOT_HOLDING.sub(" ", _NOT_HOLDING.sub(" ", text))
