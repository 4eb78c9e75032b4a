"""What lies over the foot of the page for a while: a problem in a sentence, or an offer to undo."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QKeyEvent,
)
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QScrollBar,
    QStackedWidget,
    QWidget,
)
from shiboken6 import isValid

from journal_app.ui.actions.binding import WITHIN, bind
from journal_app.ui.widgets.buttons import button, pressed_by_enter
from journal_app.ui.widgets.text import label

UNDO_MS = 12_000
_APART, _ABOVE = 26, 14
"""Pixels to the sides of what it lies over, and to its lower edge."""
_NARROWEST, _WIDEST = 320, 760
_RESTS_MS = 200
"""A page that was not scrolled for so long rests."""
_PROBLEM = "banner-problem"
_LOOKS_ACROSS, _LOOKS_DOWN = 10, 2
"""In so many parts it looks what it would lie over."""


class Banner(QFrame):
    """One sentence with at most one thing to do. Nothing on the page moves when it comes or goes.

    F8 leads to it, and back; its cross closes it, and so does Escape while it has the focus.
    """

    def __init__(self, over: QStackedWidget) -> None:
        super().__init__(over.parentWidget())
        self._over = over
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(18, 8, 10, 8)
        self._row.setSpacing(12)
        self._text = label("", "", self)
        self._act = button("", "link", self._do, self)
        self._close = button("✕", "link", self.close_banner, self)
        self._close.setAccessibleName(self.tr("Close this message"))
        self._row.addWidget(self._text, 1)
        self._row.addWidget(self._act)
        self._row.addWidget(self._close)
        self._action: Callable[[], object] | None = None
        self._came_from: QWidget | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.close_banner)
        bind("banner.close", self, self.close_banner, WITHIN)
        self._scrolled = QTimer(self)
        self._scrolled.setSingleShot(True)
        self._scrolled.setInterval(_RESTS_MS)
        self._scrolled.timeout.connect(self._give_way)
        self._bars: list[QScrollBar] = []
        over.installEventFilter(self)
        over.currentChanged.connect(self._follow_page)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._note_focus)
        self.hide()

    @property
    def sentence(self) -> str:
        """What it says; empty while it is away."""
        return "" if self.isHidden() else self._text.text()

    @property
    def tells_problem(self) -> bool:
        """Whether what it says is a problem."""
        return bool(self.sentence) and self.property("kind") == _PROBLEM

    def tell_problem(
        self, sentence: str, act: str = "", action: Callable[[], object] | None = None
    ) -> None:
        """Show a problem until it is closed, with a way on where there is one."""
        self._show(sentence, _PROBLEM, action, act)

    def offer_undo(self, sentence: str, undo: Callable[[], object]) -> None:
        """Say what was done, and offer for a while to take it back."""
        self._show(sentence, "banner", undo, self.tr("Undo"))
        self._timer.start(UNDO_MS)

    def offer(self, sentence: str, act: str, action: Callable[[], object]) -> None:
        """Ask something that can wait; it stays until it is answered or closed."""
        self._show(sentence, "banner", action, act)

    def lead(self, sentence: str, act: str, action: Callable[[], object]) -> None:
        """Say what is so now, and for a while a way to it; there is another way as well."""
        self._show(sentence, "banner", action, act)
        self._timer.start(UNDO_MS)

    def tell(self, sentence: str) -> None:
        """Say that something is done, for a while."""
        self._show(sentence, "banner", None)
        self._timer.start(UNDO_MS)

    def close_banner(self) -> None:
        """Take the sentence away."""
        self._timer.stop()
        self._action = None
        self._give_focus_back()
        self.hide()
        self._forget_bars()

    def go_to(self) -> None:
        """Put the keyboard to what can be done here, or back to where it was."""
        if self.isHidden():
            return
        if self._has_focus():
            self._give_focus_back()
            return
        target = self._close if self._act.isHidden() else self._act
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._timer.stop()  # whoever has come here is not hurried

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter does what is offered."""
        if not pressed_by_enter(self, event):
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep to its place over what it lies on."""
        if event.type() in {QEvent.Type.Resize, QEvent.Type.Move} and not self.isHidden():
            self._place()
        return super().eventFilter(watched, event)

    def _show(
        self, sentence: str, kind: str, action: Callable[[], object] | None, act: str = ""
    ) -> None:
        self._timer.stop()
        self._act.setText(act)
        self._action = action
        self._text.setText(sentence)
        self._act.setVisible(action is not None)
        self.setProperty("kind", kind)
        self.style().unpolish(self)
        self.style().polish(self)
        self._place()
        self.show()
        self.raise_()
        self._listen_to_bars()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    def _place(self, *, stays: bool = False) -> None:
        """At the foot, as wide as the sentence where there is room: in the middle, or beside it
        where that covers less of what one works with; or where it is, unless less is elsewhere.
        """
        area = self._over.geometry()
        words = self._text.fontMetrics().horizontalAdvance(self._text.text())
        around = self._row.sizeHint().width() - self._text.sizeHint().width()
        room = max(_NARROWEST, area.width() - 2 * _APART)
        scale = max(1, self._text.fontMetrics().height() // 16)
        width = min(room, max(_NARROWEST, words + around + 4), _WIDEST * scale)
        height = self._row.totalHeightForWidth(width)
        top = area.bottom() - _ABOVE - height
        middle = area.left() + (area.width() - width) // 2
        lefts = (middle, area.right() - _APART - width, area.left() + _APART)
        places = [QRect(left, top, width, height) for left in lefts if left >= area.left()]
        if stays:
            places.sort(key=lambda place: place != self.geometry())
        self.setGeometry(min(places or [QRect(middle, top, width, height)], key=self._covered))

    def _listen_to_bars(self) -> None:
        """What comes below it while the page is scrolled may be what one wants to press."""
        self._forget_bars()
        page = self._over.currentWidget()
        areas = page.findChildren(QAbstractScrollArea) if page is not None else []
        if isinstance(page, QAbstractScrollArea):
            areas.append(page)
        self._bars = [area.verticalScrollBar() for area in areas if area.isVisible()]
        for bar in self._bars:
            bar.valueChanged.connect(self._scrolled.start)

    def _forget_bars(self) -> None:
        self._scrolled.stop()
        for bar in self._bars:
            if isValid(bar):
                bar.valueChanged.disconnect(self._scrolled.start)
        self._bars = []

    def _follow_page(self) -> None:
        if not self.isHidden():
            self._listen_to_bars()
            self._scrolled.start()

    def _give_way(self) -> None:
        """Once the page rests; never from below the pointer, nor while it is worked with."""
        if QApplication.mouseButtons() is not Qt.MouseButton.NoButton:
            self._scrolled.start()  # a bar is held
        elif not (self.underMouse() or self._has_focus()):
            self._place(stays=True)

    def _lies_over(self, widget: QWidget) -> bool:
        if self.isHidden() or not self._over.isAncestorOf(widget):
            return False
        corner = widget.mapTo(self.window(), QPoint())
        here = QRect(self.mapTo(self.window(), QPoint()), self.size())
        return here.intersects(QRect(corner, widget.size()))

    def _covered(self, place: QRect) -> int:
        """In how many of some points it would lie over a control of the page."""
        page = self._over.currentWidget()
        if page is None:
            return 0
        xs = range(place.left(), place.right() + 1, max(1, place.width() // _LOOKS_ACROSS))
        ys = range(place.top(), place.bottom() + 1, max(1, place.height() // _LOOKS_DOWN))
        over = self._over
        points = (page.mapFrom(over, over.mapFromParent(QPoint(x, y))) for x in xs for y in ys)
        return sum(_control_at(page, point) for point in points)

    def _has_focus(self) -> bool:
        focus = QApplication.focusWidget()
        return focus is not None and self.isAncestorOf(focus)

    def _note_focus(self, old: QWidget | None, new: QWidget | None) -> None:
        """By whichever way it is come to: a click, a key, or Tab."""
        if new is not None and self._lies_over(new):
            self._place()  # it need not cover what is being worked with
        comes = new is not None and self.isAncestorOf(new)
        if comes and old is not None and not self.isAncestorOf(old):
            self._came_from = old

    def _give_focus_back(self) -> None:
        """To where it was; to the page where that is gone."""
        back, self._came_from = self._came_from, None
        if not self._has_focus():
            return
        if back is None or not isValid(back) or not back.isVisible() or not back.isEnabled():
            page = self._over.currentWidget()
            back = page if page is not None else self._over
        back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _do(self) -> None:
        action = self._action
        self.close_banner()
        if action is not None:
            action()


def _control_at(page: QWidget, point: QPoint) -> bool:
    """Whether something at a point of the page takes the keyboard, but for what only scrolls."""
    widget = page.childAt(point)
    while widget is not None and widget is not page:
        takes_keys = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if takes_keys and not isinstance(widget, QScrollArea):
            return True
        widget = widget.parentWidget()
    return False
