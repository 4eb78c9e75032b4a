"""What is typed into a search: words, and words in quotation marks, which stand together."""

from __future__ import annotations

import re
from collections.abc import Iterator

from journal_app.domain.dataclass import dataclass

_MARKS = '"“”„«»'
_PARTS = re.compile(rf"(?<!\S)[{_MARKS}]([^{_MARKS}]*)([{_MARKS}]?)|\S+")


@dataclass(frozen=True, slots=True)
class Typed:
    """One part.

    Attributes:
        together: whether its words stand in quotation marks.
        ends: whether it cannot go on: a blank or the closing mark follows it.
    """

    text: str
    together: bool = False
    ends: bool = True


def typed_parts(text: str) -> Iterator[Typed]:
    """The parts of what is typed; words after a mark that is not closed yet belong together."""
    for found in _PARTS.finditer(text):
        said, closed = found.group(1), found.group(2)
        if said is None:
            yield Typed(found.group(), ends=found.end() < len(text))
        elif said.strip():
            yield Typed(" ".join(said.split()), True, bool(closed) or said[-1].isspace())
