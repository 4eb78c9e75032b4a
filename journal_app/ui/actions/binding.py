"""Tying an action to what it does on a page."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from journal_app.ui.actions.action import Action
from journal_app.ui.actions.registry import action

WINDOW = Qt.ShortcutContext.WindowShortcut
WITHIN = Qt.ShortcutContext.WidgetWithChildrenShortcut
ANYWHERE = Qt.ShortcutContext.ApplicationShortcut
ALONE = Qt.ShortcutContext.WidgetShortcut


class Bound(QShortcut):
    """An action on a widget. Where two would answer the same keys, that of the inner one does."""

    def __init__(
        self,
        what: Action,
        parent: QWidget,
        act: Callable[[], object],
        context: Qt.ShortcutContext,
    ) -> None:
        super().__init__(parent)
        self.action = what
        self.setKeys([QKeySequence(keys) for keys in what.keys])
        self.setContext(context)
        self.activated.connect(act)
        self.activatedAmbiguously.connect(self._settle)

    @property
    def place(self) -> QWidget:
        """The widget on which it counts."""
        parent = self.parent()
        assert isinstance(parent, QWidget)
        return parent

    @property
    def is_reachable(self) -> bool:
        """Whether it can be done now: its place is shown and takes input."""
        return self.isEnabled() and self.place.isVisible() and self.place.isEnabled()

    def _answers(self, focus: QWidget | None) -> bool:
        if not self.is_reachable:
            return False
        if self.context() in {WINDOW, ANYWHERE}:
            return True
        if self.context() == ALONE:
            return focus is self.place
        return focus is not None and (focus is self.place or self.place.isAncestorOf(focus))

    def _settle(self) -> None:
        """Several answer these keys: the one that lies deepest is meant."""
        focus = QApplication.focusWidget()
        mine = set(self.keys())
        rivals = [
            one
            for one in self.place.window().findChildren(Bound)
            if mine & set(one.keys()) and one._answers(focus)
        ]
        if rivals:
            max(rivals, key=lambda one: _depth(one.place)).activated.emit()


def bind(
    action_id: str,
    place: QWidget,
    act: Callable[[], object],
    context: Qt.ShortcutContext = WINDOW,
) -> Bound:
    """Do ``act`` when the keys of an action are pressed, or when the palette is asked for it.

    Args:
        action_id: as it stands in ``listed``.
        place: the widget on which it counts; a page, mostly.
        act: what to do.
        context: ``WINDOW`` while the place is shown, ``WITHIN`` while the keyboard is in it,
            ``ALONE`` while it has the keyboard itself, ``ANYWHERE`` also while a menu or a list
            is open over the window.
    """
    return Bound(action(action_id), place, act, context)


def _depth(widget: QWidget) -> int:
    depth, above = 0, widget.parentWidget()
    while above is not None:
        depth, above = depth + 1, above.parentWidget()
    return depth
