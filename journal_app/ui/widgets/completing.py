"""Suggestions while one types: they look like every list, and swallow no click that leaves them."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QAbstractItemModel, QEvent, QObject, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QComboBox, QCompleter, QStyledItemDelegate, QWidget

_BELOW = 3
"""Pixels between the field and its list."""
_NOTHING = "\0"
"""Stands in no suggestion."""


class Suggestions(QCompleter):
    """Offers what may be meant; nothing once all of it is typed."""

    def __init__(self, model: QAbstractItemModel, parent: QObject) -> None:
        super().__init__(model, parent)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)

    def splitPath(self, path: str) -> list[str]:
        """What is looked for: what is typed, unless only what it says already would be found."""
        model, role = self.model(), self.completionRole()
        first = model.index(0, self.completionColumn())
        found = model.match(first, role, path, 2, self.filterMode())
        if len(found) == 1 and str(found[0].data(role)).casefold() == path.casefold():
            return [_NOTHING]
        return [path]


def dress(completer: QCompleter, field: QWidget) -> None:
    """Its list looks like those of a choice, below the field, and a click beside it goes on.

    Qt takes such a click to close the list and for nothing else: who clicks into the next field and
    types would go on writing in this one. There is no list before one is in the field.
    """
    if field.hasFocus():
        _dress_list(completer)
    else:
        field.installEventFilter(_OnceInField(completer))


class _OnceInField(QObject):
    def __init__(self, completer: QCompleter) -> None:
        super().__init__(completer)
        self._completer = completer

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Have the list ready before the first key."""
        if event.type() is QEvent.Type.FocusIn:
            watched.removeEventFilter(self)
            _dress_list(self._completer)
        return False


def _dress_list(completer: QCompleter) -> None:
    popup = completer.popup()
    if popup is not None:
        popup.setProperty("kind", "completing")
        # Qt's own delegate of such lists does not know the style sheet.
        popup.setItemDelegate(QStyledItemDelegate(completer))
        popup.installEventFilter(_ClickThrough(completer))
        popup.installEventFilter(_Below(completer))


class _Below(QObject):
    """Qt puts the list over the lower border of its field."""

    def __init__(self, completer: QCompleter) -> None:
        super().__init__(completer)
        self._completer = completer

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move it down where it opens below; where there is no room it stands above."""
        field = self._completer.widget()
        if event.type() in {QEvent.Type.Show, QEvent.Type.Move} and field is not None:
            assert isinstance(watched, QWidget)
            within = field.parentWidget()
            field = within if isinstance(within, QComboBox) else field
            top = field.mapToGlobal(QPoint(0, field.height())).y() + _BELOW
            if field.mapToGlobal(QPoint(0, 0)).y() < watched.y() < top:
                watched.move(watched.x(), top)
        return False


class _ClickThrough(QObject):
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Close the list, and click anew on what lies below."""
        if (
            not isinstance(event, QMouseEvent)
            or event.type() != QEvent.Type.MouseButtonPress
            or not isinstance(watched, QWidget)
            or watched.rect().contains(event.position().toPoint())
        ):
            return False
        watched.hide()
        at = event.globalPosition()
        below = QApplication.widgetAt(at.toPoint())
        if below is not None:
            # Once the list is gone, and with it its hold on the mouse.
            QTimer.singleShot(0, below, partial(_click, below, at, event.button()))
        return True


def _click(below: QWidget, at: QPointF, button: Qt.MouseButton) -> None:
    taker: QWidget | None = below
    while taker is not None and not taker.focusPolicy() & Qt.FocusPolicy.ClickFocus:
        taker = taker.parentWidget()
    if taker is not None:
        taker.setFocus(Qt.FocusReason.MouseFocusReason)
    press, release = QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease
    for kind, held in ((press, button), (release, Qt.MouseButton.NoButton)):
        place = below.mapFromGlobal(at)
        click = QMouseEvent(kind, place, at, button, held, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(below, click)
