"""What is said on the sections of the settings, and how far each is from what is looked for."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QWidget

from journal_app.ui.pages.settings.finding import (
    ALTOGETHER,
    NEAR,
    Line,
    folded,
    how_far,
    how_far_in_text,
    lines_on,
    meaningful,
    says,
)
from journal_app.ui.pages.settings.sections import SectionEntry

LONGEST_REMARK = 60
MORE_WORDS = 10.0
"""A section that says one word more of a sentence stands before all that say fewer."""


class Sought:
    """One search after the other; what stands on a section is read once for each.

    Args:
        entries: the sections by their names.
        section: the section of a name, made now if it was not yet.
    """

    def __init__(
        self, entries: Mapping[str, SectionEntry], section: Callable[[str], QWidget]
    ) -> None:
        self._entries, self._section = entries, section
        self._read: dict[str, tuple[Line, ...]] = {}

    def clear(self) -> None:
        """The search is over: what stands on a section may change before the next."""
        self._read.clear()

    def in_part(self, query: str) -> dict[str, tuple[float, str]]:
        """Where no section says every word of a sentence: those that say most of its words."""
        words = meaningful(query)
        if len(query.split()) < 2:
            return {}
        found = {}
        for name in self._entries:
            answers = [self.on(name, word) for word in words]
            told = [answer for answer in answers if answer is not None]
            if told:
                distance, said = min(told)
                found[name] = (distance - len(told) * MORE_WORDS, said)
        return found

    def on(self, name: str, query: str) -> tuple[float, str] | None:
        """How far a section is from a query, and what is said on it; None where it says nothing.

        What is said is empty where the title says it, or all of the section together.
        """
        entry = self._entries[name]
        meant = how_far(query, (entry.shown_title,), entry.keywords)
        if says(folded(entry.shown_title), query):
            return min(NEAR, meant if meant is not None else NEAR), ""
        lines = self.lines(name)
        for line in lines:
            if says(line.folded, query):
                said = line.text if len(line.text) <= LONGEST_REMARK else _around(line.text, query)
                return meant if meant is not None else how_far_in_text(line.folded, query), said
        if meant is not None:
            return meant, ""
        everything = " ".join((folded(entry.every_word), *(line.folded for line in lines)))
        return (ALTOGETHER, "") if says(everything, query) else None

    def lines(self, name: str) -> tuple[Line, ...]:
        """What stands on a section, read once for each search."""
        if name not in self._read:
            self._read[name] = lines_on(self._section(name))
        return self._read[name]


def _around(text: str, query: str) -> str:
    """The part of a long text in which the first word of the query stands."""
    words = text.split()
    first = folded(query).split()[0]
    at = next((index for index, word in enumerate(words) if first in folded(word)), 0)
    begin = max(0, at - 2)
    return ("… " if begin else "") + " ".join(words[begin : begin + 10])
