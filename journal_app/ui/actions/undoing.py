"""What was done last in an open journal: taken back by one key, and done again by another."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import QObject

from journal_app.ui.banner import Banner

T = TypeVar("T")
MOST = 50
"""So many are remembered, none longer than the journal is open."""


@dataclass(frozen=True, slots=True)
class Way:
    """The way back from what was done, and the way there again. Called, it goes back.

    Attributes:
        back: takes it back.
        again: does it again after that, and offers nothing itself.
        lasts: it belongs to no page, and counts also when all pages are built anew.
    """

    back: Callable[[], object]
    again: Callable[[], object]
    lasts: bool = False

    def __call__(self) -> None:
        """Take it back."""
        self.back()


def each_time(
    first: T,
    back: Callable[[T], object],
    again: Callable[[Callable[[T], None]], object],
) -> Way:
    """The way of what has another result each time it is done.

    Args:
        first: its result when it was done at first.
        back: takes it back, by its result.
        again: does it again, and gives its result to what it is called with.
    """
    last = [first]

    def keep(result: T) -> None:
        last[0] = result

    return Way(lambda: back(last[0]), lambda: again(keep))


@dataclass(frozen=True, slots=True, eq=False)
class Deed:
    """One thing that was done, in a sentence, and how it is taken back."""

    sentence: str
    way: Callable[[], object]
    undone: str = ""
    """What is said once it is taken back, where that says more than the sentence."""

    @property
    def again(self) -> Callable[[], object] | None:
        """What does it again; None where that is not known."""
        return self.way.again if isinstance(self.way, Way) else None


class Undoing(QObject):
    """Remembers what pages offer to take back. The line at the foot is its one voice."""

    def __init__(self, banner: Banner) -> None:
        super().__init__(banner)
        self._banner = banner
        self._done: list[Deed] = []
        self._undone: list[Deed] = []
        self.is_at_it = False
        """Whether something is being taken back or done again just now."""

    @property
    def done(self) -> tuple[str, ...]:
        """What can be taken back, the newest last."""
        return tuple(deed.sentence for deed in self._done)

    def note(self, sentence: str, way: Callable[[], object]) -> None:
        """Something was done: offer for a while to take it back, and remember it longer."""
        deed = Deed(sentence, way)
        self._remember(deed)
        self._undone.clear()
        self._banner.offer_undo(sentence, lambda: self._take_back(deed))

    def remember(self, sentence: str, way: Callable[[], object], undone: str = "") -> None:
        """Something was done that the page shows itself: only the keys take it back."""
        self._remember(Deed(sentence, way, undone))
        self._undone.clear()

    def undo(self) -> None:
        """Take back what was done last."""
        if self._done:
            self._take_back(self._done[-1])
        else:
            self._banner.tell(self.tr("There is nothing to take back."))

    def redo(self) -> None:
        """Do again what was taken back last."""
        if not self._undone:
            self._banner.tell(self.tr("There is nothing to do again."))
            return
        deed = self._undone.pop()
        assert deed.again is not None
        self._go(deed.again)
        self._done.append(deed)
        self._banner.offer_undo(deed.sentence, lambda: self._take_back(deed))

    def lasting(self) -> tuple[tuple[Deed, ...], tuple[Deed, ...]]:
        """What counts also when all pages are built anew: done, and taken back."""
        done, undone = (
            tuple(deed for deed in deeds if isinstance(deed.way, Way) and deed.way.lasts)
            for deeds in (self._done, self._undone)
        )
        return done, undone

    def take_over(self, lasting: tuple[tuple[Deed, ...], tuple[Deed, ...]]) -> None:
        """Go on with what lasted."""
        self._done[:0], self._undone[:0] = lasting

    def forget(self) -> None:
        """Nothing done so far may be had back any more: a client was erased, say."""
        self._done.clear()
        self._undone.clear()

    def _remember(self, deed: Deed) -> None:
        self._done.append(deed)
        del self._done[:-MOST]

    def _take_back(self, deed: Deed) -> None:
        if deed not in self._done:
            return
        self._done.remove(deed)
        if deed.again is None:
            self._undone.clear()
        else:
            self._undone.append(deed)
        self._banner.tell(deed.undone or self.tr("Taken back: {0}").format(deed.sentence))
        self._go(deed.way)

    def _go(self, way: Callable[[], object]) -> None:
        self.is_at_it = True
        try:
            way()
        finally:
            self.is_at_it = False
