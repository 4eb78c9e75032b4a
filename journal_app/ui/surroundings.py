"""What a view needs that works with or without an open journal."""

from __future__ import annotations

from typing import Protocol

from journal_app.domain.clock import Clock
from journal_app.domain.dataclass import dataclass
from journal_app.domain.grid import Orientation
from journal_app.ui.theme import ThemeManager
from journal_app.wording.words import Words


class Surroundings(Protocol):
    """Colours, words, the present, and how the grid lies: a ``Desk`` has them all."""

    @property
    def themes(self) -> ThemeManager:
        """The theme in force."""

    @property
    def words(self) -> Words:
        """The words of the program."""

    @property
    def clock(self) -> Clock:
        """Tells the present."""

    @property
    def orientation(self) -> Orientation:
        """How the grid is laid on the screen."""


@dataclass(frozen=True, slots=True)
class WithoutJournal:
    """The same while no journal is open."""

    themes: ThemeManager
    words: Words
    clock: Clock
    orientation: Orientation
