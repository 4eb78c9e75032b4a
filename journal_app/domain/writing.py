"""What is written into an entry: questions as quiet headings, words, what is pasted."""

from __future__ import annotations

import re

QUESTION = "#### "
"""Begins the line of a question in a text: a small Markdown heading."""
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
