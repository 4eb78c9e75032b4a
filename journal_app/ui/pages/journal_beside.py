"""What stands beside an entry: what was meant before it, where it was placed again, and notes."""

from __future__ import annotations

from dataclasses import field

from PySide6.QtCore import QCoreApplication

from journal_app.domain.again import Pair
from journal_app.domain.dataclass import dataclass
from journal_app.domain.entry import Entry
from journal_app.domain.grid import Position
from journal_app.domain.intention import Intention
from journal_app.services.bundle import Services
from journal_app.ui.pages.again_words import pair_sentences
from journal_app.ui.pages.journal_notes import (
    FromSupervision,
    moment_names,
    note_sections,
    read_from_supervision,
)
from journal_app.ui.pages.log_intention import intended_then_actual
from journal_app.wording.words import Words


@dataclass(frozen=True, slots=True)
class Beside:
    """All of it may be missing."""

    intention: Intention | None = None
    again: Pair | None = None
    supervision: FromSupervision = field(default_factory=FromSupervision)

    @property
    def meant(self) -> Position | None:
        """Where one meant to be."""
        return self.intention.position if self.intention is not None else None


NOTHING = Beside()


def read_beside(services: Services, entry_id: str) -> Beside:
    """What belongs to an entry beside its own words; on the store thread."""
    return Beside(
        services.intentions.of_entry(entry_id),
        services.again.pair(entry_id),
        read_from_supervision(services, entry_id),
    )


def sections(beside: Beside, entry: Entry, words: Words) -> list[tuple[str, str]]:
    """The same as headings with texts, in Markdown."""
    found = []
    if beside.intention is not None:
        text = intended_then_actual(words, beside.intention, entry.content.moments)
        if beside.intention.why:
            text += f"\n\n“{beside.intention.why}”"
        heading = QCoreApplication.translate("Beside", "Intended, then actual")
        found.append((heading, text))
    if beside.again is not None:
        heading = QCoreApplication.translate("Beside", "Placed again")
        found.append((heading, "\n\n".join(pair_sentences(words, beside.again))))
    return found + note_sections(beside.supervision, words, moment_names(entry.content, words))
