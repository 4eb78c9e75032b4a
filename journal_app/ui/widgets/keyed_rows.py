"""Rows that stay what they are when a list is shown again.

A page asks its service again after every change. A row in which somebody is typing, or a form that
stands open, must not be built anew for that.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from journal_app.ui.widgets.laid_out import discard

T = TypeVar("T")
W = TypeVar("W", bound=QWidget)


class KeyedRows(Generic[T, W]):
    """Keeps one widget for each key in a column of its own.

    Args:
        make: builds the widget of an item.
        update: shows a changed item in its widget; without it the widget is built anew.
    """

    def __init__(
        self, make: Callable[[T], W], update: Callable[[W, T], None] | None = None
    ) -> None:
        self.layout = QVBoxLayout()
        self.layout.setContentsMargins(0, 0, 0, 0)
        self.layout.setSpacing(0)
        self._make = make
        self._update = update
        self._rows: dict[str, tuple[T, W]] = {}

    def __len__(self) -> int:
        return len(self._rows)

    def row(self, key: str) -> W | None:
        """The widget of a key, or None."""
        found = self._rows.get(key)
        return found[1] if found else None

    def rows(self) -> tuple[W, ...]:
        """All widgets in order."""
        return tuple(widget for _item, widget in self._rows.values())

    def show(self, items: Sequence[tuple[str, T]], *, anew: bool = False) -> None:
        """Show these items in this order; ``anew`` builds every row again."""
        before, self._rows = self._rows, {}
        wanted = dict(items)
        for key, (_item, widget) in before.items():
            if key not in wanted or anew:
                self._drop(widget)
        for index, (key, item) in enumerate(wanted.items()):
            kept = None if anew else before.get(key)
            widget = self._current(kept, item)
            self._rows[key] = (item, widget)
            if self.layout.indexOf(widget) != index:
                self.layout.removeWidget(widget)
                self.layout.insertWidget(index, widget)

    def show_some(self, items: Sequence[tuple[str, T]], most: int) -> bool:
        """Show these, but of new ones so many at most; says whether there were new ones.

        They find their place in the turn after this one, before more are shown.
        """
        new = [key for key, _item in items if key not in self._rows]
        later = frozenset(new[most:])
        self.show([one for one in items if one[0] not in later])
        return bool(new)

    def _current(self, kept: tuple[T, W] | None, item: T) -> W:
        if kept is None:
            return self._make(item)
        shown, widget = kept
        if shown == item:
            return widget
        if self._update is not None:
            self._update(widget, item)
            return widget
        self._drop(widget)
        return self._make(item)

    def _drop(self, widget: QWidget) -> None:
        discard(self.layout, widget)
