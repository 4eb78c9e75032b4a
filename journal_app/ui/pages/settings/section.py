"""What the small pages of the settings have in common: cards in one column, problems told there."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any, TypeVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from journal_app.domain.errors import StanceError
from journal_app.services.changes import Saved
from journal_app.ui.actions.undoing import Way
from journal_app.ui.page import Desk, Page
from journal_app.ui.widgets.tab_order import tab_as_read

T = TypeVar("T")


class Section(Page):
    """A small page of the settings. What is set on it takes effect at once.

    It has no margins of its own and does not scroll: the settings page sees to both. Its signals
    are wired by the window, as those of any page.
    """

    shown_early = False
    """Whether it can be shown before all of it is made: what is left lies below what is seen."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._stack = QVBoxLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.setSpacing(14)
        self._stack.addStretch(1)

    def add(self, card: QWidget) -> None:
        """Put a card below those that are there."""
        self._stack.insertWidget(self._stack.count() - 1, card)

    def put_in_order(self) -> None:
        """Let Tab go as one reads, where rows came later than what stands below them."""
        tab_as_read(self, self)

    def write_told(
        self,
        function: Callable[[], Saved[T]],
        done: Callable[[T], None],
        tell: Callable[[str], None],
    ) -> None:
        """Write; what is wrong is said by ``tell``, where it was entered."""
        self.write(function, done, self.telling(tell))

    def set_undoably(
        self,
        read: Callable[[], T],
        write: Callable[[T], Saved[Any]],
        value: T,
        done: Callable[[], None] = lambda: None,
        tell: Callable[[str], None] | None = None,
    ) -> None:
        """Set what the journal keeps; it can be taken back by the keys.

        Args:
            read: reads what is set now, before anything is written.
            write: sets it.
            value: what it is to be.
            done: what to do once it is set by hand.
            tell: says what is wrong, where it was entered.
        """

        def set_it() -> Saved[T]:
            before = read()
            return Saved(before, write(value).change)

        def offer(before: T) -> None:
            done()
            if before != value:
                self.undo_kept.emit(
                    self.tr("A setting was changed."),
                    Way(
                        lambda: self.write(partial(write, before)),
                        lambda: self.write(partial(write, value)),
                    ),
                )

        self.write(set_it, offer, None if tell is None else self.telling(tell))

    def telling(self, tell: Callable[[str], None]) -> Callable[[Exception], None]:
        """Says what a person can mend by ``tell``, and anything else at the top of the window."""

        def failed(error: Exception) -> None:
            if isinstance(error, StanceError):
                tell(self.desk.words.error(error))
            else:
                tell("")
                self.problem_raised.emit(error)

        return failed
