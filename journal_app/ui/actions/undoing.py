"""What was done last in an open journal: taken back by one key, and done again by another."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject

from journal_app.ui.banner import Banner

MOST = 50
"""So many are remembered, none longer than the journal is open."""


@dataclass(frozen=True, slots=True)
class Way:
    """The way back from what was done, and the way there again. Called, it goes back.

    Attributes:
        back: takes it back.
        again: does it again after that, and offers nothing itself.
    """

    back: Callable[[], object]
    again: Callable[[], object]

    def __call__(self) -> None:
        """Take it back."""
        self.back()


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
        deed.again()
        self._done.append(deed)
        self._banner.offer_undo(deed.sentence, lambda: self._take_back(deed))

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
        deed.way()
