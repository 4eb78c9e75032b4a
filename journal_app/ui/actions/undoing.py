"""What was done last in an open journal: taken back by one key, and done again by another."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from functools import partial
from typing import Any, TypeAlias, TypeVar

from PySide6.QtCore import QObject

from journal_app.domain.dataclass import dataclass
from journal_app.services.changes import Saved
from journal_app.ui.banner import Banner

T = TypeVar("T")
_NESTED = str.maketrans("“”„", "‘’‚")
MOST = 50
"""So many are remembered, none longer than the journal is open."""
Failed: TypeAlias = Callable[[Exception], None]
Write: TypeAlias = Callable[[Callable[[], Saved[Any]], Failed], None]
"""Writes on the journal's own thread, tells the pages, and tells what went wrong."""


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


@dataclass(frozen=True, slots=True)
class WrittenWay:
    """The way back from what was written into the journal; it belongs to no page.

    Attributes:
        back: writes what was there before; on the journal's own thread.
        again: writes it again after that.
    """

    back: Callable[[], Saved[Any]]
    again: Callable[[], Saved[Any]]


@dataclass(frozen=True, slots=True, eq=False)
class Deed:
    """One thing that was done, in a sentence, and how it is taken back."""

    sentence: str
    way: Callable[[], object] | WrittenWay
    undone: str = ""
    """What is said once it is taken back, where that says more than the sentence."""

    @property
    def has_again(self) -> bool:
        """Whether it can be done again."""
        return isinstance(self.way, Way | WrittenWay)

    @property
    def lasts(self) -> bool:
        """Whether it counts also when all pages are built anew."""
        return isinstance(self.way, WrittenWay) or (isinstance(self.way, Way) and self.way.lasts)


class Undoing(QObject):
    """Remembers what pages offer to take back. The line at the foot is its one voice.

    Keys that come while something is still being written wait for it, and for one another: each
    takes back what was the last when it was pressed, and none the same.

    Args:
        banner: the line at the foot.
        write: writes into the journal.
        once_home: calls once all that was asked of the journal so far has been answered.
    """

    def __init__(
        self,
        banner: Banner,
        write: Write | None = None,
        once_home: Callable[[Callable[[], None]], None] = lambda then: then(),
    ) -> None:
        super().__init__(banner)
        self._banner = banner
        self._write = write
        self._once_home = once_home
        self._done: list[Deed] = []
        self._undone: list[Deed] = []
        self._pressed: deque[Callable[[], None]] = deque()
        self._is_busy = False
        self.is_at_it = False
        """Whether something is being taken back or done again just now."""

    @property
    def done(self) -> tuple[str, ...]:
        """What can be taken back, the newest last."""
        return tuple(deed.sentence for deed in self._done)

    def note(self, sentence: str, way: Callable[[], object] | WrittenWay) -> None:
        """Something was done: offer for a while to take it back, and remember it longer."""
        deed = Deed(sentence, way)
        self._remember(deed)
        self._undone.clear()
        self._offer(deed)

    def remember(
        self, sentence: str, way: Callable[[], object] | WrittenWay, undone: str = ""
    ) -> None:
        """Something was done that the page shows itself: only the keys take it back."""
        self._remember(Deed(sentence, way, undone))
        self._undone.clear()

    def undo(self) -> None:
        """Take back what was done last."""
        self._press(self._undo)

    def redo(self) -> None:
        """Do again what was taken back last."""
        self._press(self._redo)

    def lasting(self) -> tuple[tuple[Deed, ...], tuple[Deed, ...]]:
        """What counts also when all pages are built anew: done, and taken back."""
        done, undone = (
            tuple(deed for deed in deeds if deed.lasts) for deeds in (self._done, self._undone)
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

    def _offer(self, deed: Deed) -> None:
        self._banner.offer_undo(deed.sentence, lambda: self._press(partial(self._take_back, deed)))

    def _press(self, act: Callable[[], None]) -> None:
        self._pressed.append(act)
        if not self._is_busy:
            self._is_busy = True
            self._once_home(self._next)

    def _next(self) -> None:
        """What was pressed first; the next once that has been written and answered."""
        if not self._pressed:
            self._is_busy = False
            return
        try:
            self._pressed.popleft()()
        finally:
            self._once_home(self._next)

    def _undo(self) -> None:
        if self._done:
            self._take_back(self._done[-1])
        else:
            self._banner.tell(self.tr("There is nothing to take back."))

    def _redo(self) -> None:
        if not self._undone:
            self._banner.tell(self.tr("There is nothing to do again."))
            return
        deed = self._undone.pop()
        self._done.append(deed)
        self._offer(deed)
        self._go(deed, back=False)

    def _take_back(self, deed: Deed) -> None:
        if deed not in self._done:
            return
        self._done.remove(deed)
        if deed.has_again:
            self._undone.append(deed)
        else:
            self._undone.clear()
        self._banner.tell(deed.undone or self.tr("Undone: “{0}”").format(_nested(deed.sentence)))
        self._go(deed, back=True)

    def _go(self, deed: Deed, *, back: bool) -> None:
        way = deed.way
        if isinstance(way, WrittenWay):
            assert self._write is not None
            self._write(way.back if back else way.again, lambda _error: self._drop(deed))
            return
        self.is_at_it = True
        try:
            if back:
                way()
            else:
                assert isinstance(way, Way)
                way.again()
        finally:
            self.is_at_it = False

    def _drop(self, deed: Deed) -> None:
        """It could not be written: it is not offered once more."""
        for deeds in (self._done, self._undone):
            if deed in deeds:
                deeds.remove(deed)


def _nested(sentence: str) -> str:
    """A sentence as it stands within quotation marks."""
    return sentence.translate(_NESTED)
