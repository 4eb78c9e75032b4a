"""The palette over an open journal: a field, and what answers what is typed into it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QListView, QVBoxLayout, QWidget
from shiboken6 import isValid

from journal_app.domain.entry import EntryQuery, EntryRow
from journal_app.services.reading import Interrupted, Reading
from journal_app.ui.palette import sources
from journal_app.ui.palette.items import Item, listed
from journal_app.ui.palette.recent import Recent
from journal_app.ui.palette.rows import PaletteDelegate, PaletteRows
from journal_app.ui.widgets.announce import announce
from journal_app.ui.widgets.text import label

if TYPE_CHECKING:
    from journal_app.ui.shell import Shell

WIDTH, TOP = 640, 72
ROWS_SEEN = 10
MOST_ENTRIES = 5
SHORTEST_SEARCH = 2
TYPED_MS = 120
"""So long after the last letter sessions are looked for."""
_SCRIM = QColor(0, 0, 0, 70)
_MOVES = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class Palette(QWidget):
    """Lies over the shell and goes with it: a locked journal has none."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._shell = shell
        self._themes = shell.desk.themes
        self.recent = Recent(shell.desk.preferences)
        self._back_to: QWidget | None = None
        self._items: tuple[Item, ...] = ()
        self._clients: tuple[Item, ...] = ()
        self._answers: tuple[Item, ...] = ()
        """Of those, what answers to what is typed."""
        self._entries: tuple[Item, ...] = ()
        """Sessions that say it, which come later."""
        self._reading: Reading | None = None
        self._frame = QFrame(self)
        self._frame.setProperty("kind", "palette")
        self._frame.setAccessibleName(self.tr("Find a page, an action, a client or a session"))
        self.typed = QLineEdit(self._frame)
        self.typed.setPlaceholderText(self.tr("Find a page, an action, a client, words…"))
        self.typed.setAccessibleName(self.tr("Find a page, an action, a client or a session"))
        self.rows = PaletteRows(self)
        self.list = QListView(self._frame)
        self.list.setProperty("kind", "picks")
        self.list.setAccessibleName(self.tr("What was found"))
        self.list.setModel(self.rows)
        self.list.setItemDelegate(PaletteDelegate(self._themes, self.list))
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.none = label("", "muted", self._frame)
        column = QVBoxLayout(self._frame)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        for part in (self.typed, self.list, self.none):
            column.addWidget(part)
        self._search = QTimer(self, singleShot=True, interval=TYPED_MS)
        self._search.timeout.connect(self.look_for_sessions)
        self.typed.textChanged.connect(self._narrow)
        self.typed.installEventFilter(self)
        self.list.clicked.connect(self._choose)
        self.list.viewport().installEventFilter(self)
        self._mouse_at = QPoint()
        shell.installEventFilter(self)
        self.hide()

    def open(self) -> None:
        """Show it, empty; once more closes it."""
        if not self.isHidden():
            self.close_palette()
            return
        self._back_to = QApplication.focusWidget()
        lists = (sources.acts, sources.sections, sources.chapters)
        self._items = tuple(item for one in lists for item in one(self._shell))
        self._entries = ()
        self.typed.clear()
        self._narrow("")
        self._ask_for_clients()
        self._fit()
        self.show()
        self.raise_()
        self.typed.setFocus(Qt.FocusReason.PopupFocusReason)
        QApplication.instance().focusChanged.connect(self._leave_with_focus)  # type: ignore[union-attr]

    def close_palette(self) -> None:
        """Put it away; the keyboard goes back to where it was."""
        if self.isHidden():
            return
        self._put_away()
        back = self._back_to
        if back is not None and isValid(back) and back.isVisible():
            back.setFocus(Qt.FocusReason.PopupFocusReason)

    def choose_current(self) -> None:
        """Do what the list stands on."""
        self._choose(self.list.currentIndex())

    def look_for_sessions(self) -> None:
        """Look for sessions that say what is typed."""
        query, desk = self.typed.text().strip(), self._shell.desk
        if len(query) < SHORTEST_SEARCH:
            return
        if self._reading is not None:
            self._reading.stop()
        self._reading = reading = desk.services.browsing.reading()
        read = partial(desk.services.journal.entries, EntryQuery(text=query), MOST_ENTRIES)

        def show(rows: tuple[EntryRow, ...]) -> None:
            if not reading.stopped and query == self.typed.text().strip():
                today = desk.clock().astimezone().date()
                self._entries = tuple(sources.entries(self._shell, rows, today))
                self._show_found(keep=True)

        def failed(error: Exception) -> None:
            if not isinstance(error, Interrupted):
                self._shell.tell_problem(error)

        desk.tasks.submit(lambda: reading.run(read), context=self, done=show, failed=failed)

    # --- what comes in

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows move in the list while one types; Enter does it, Escape leaves."""
        if watched is self._shell and event.type() == QEvent.Type.Resize and not self.isHidden():
            self._fit()
        if watched is self.list.viewport() and isinstance(event, QMouseEvent):
            self._follow_mouse(event)
        if watched is self.typed and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.KeyPress:
                return self._taken(event)
            if event.type() == QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_Escape:
                event.accept()
        return super().eventFilter(watched, event)

    def _follow_mouse(self, event: QMouseEvent) -> None:
        """A mouse that is moved chooses; not one that rests where the list is scrolled below it."""
        at = event.globalPosition().toPoint()
        index = self.list.indexAt(event.position().toPoint())
        if event.type() == QEvent.Type.MouseMove and at != self._mouse_at and index.isValid():
            self.list.setCurrentIndex(index)
        self._mouse_at = at

    def _taken(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape:
            self.close_palette()
        elif event.key() in _ENTER:
            self.choose_current()
        elif event.key() in _MOVES:
            self._move(event)
        else:
            return event.key() in {Qt.Key.Key_Tab, Qt.Key.Key_Backtab}
        return True

    def _move(self, event: QKeyEvent) -> None:
        """From the last line to the first, and the other way round, by one step."""
        count, here = self.rows.rowCount(), self.list.currentIndex().row()
        if not count:
            return
        if event.key() == Qt.Key.Key_Down and here == count - 1:
            self.list.setCurrentIndex(self.rows.index(0))
        elif event.key() == Qt.Key.Key_Up and here <= 0:
            self.list.setCurrentIndex(self.rows.index(count - 1))
        else:
            self.list.keyPressEvent(event)
        self._say_current()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click beside it closes it."""
        if not self._frame.geometry().contains(event.position().toPoint()):
            self.close_palette()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """What lies behind is quieter."""
        QPainter(self).fillRect(self.rect(), _SCRIM)

    # --- what is shown

    def _narrow(self, typed: str) -> None:
        if len(typed.strip()) < SHORTEST_SEARCH:
            self._entries = ()
        self._search.start()
        self._fill()

    def _fill(self, *, keep: bool = False) -> None:
        """List what answers; ``keep`` where one stands, for what comes in later."""
        items = (*self._items, *self._clients)
        self._answers = listed(items, self.typed.text(), self.recent.ids)
        self._show_found(keep=keep)

    def _show_found(self, *, keep: bool) -> None:
        here = self.list.currentIndex().row() if keep else -1
        stood = self.rows.items[here].id if 0 <= here < len(self.rows.items) else ""
        found = (*self._answers, *self._entries)
        self.rows.show(found)
        ids = [item.id for item in found]
        at = ids.index(stood) if here > 0 and stood in ids else 0
        self.list.setCurrentIndex(self.rows.index(at))
        self.list.setVisible(bool(found))
        self.none.setVisible(not found)
        self.none.setText(self.tr("Nothing is called that, and no session says it."))
        self._fit()
        if not self.isHidden():
            self._say_count()

    def _say_count(self) -> None:
        """A screen reader hears how many there are, and which one Enter takes."""
        count = self.rows.rowCount()
        said = self.tr("%n found", "", count)
        announce(self.typed, f"{said}. {self._current_text()}" if count else self.none.text())

    def _say_current(self) -> None:
        announce(self.typed, self._current_text())

    def _current_text(self) -> str:
        said = self.list.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
        return str(said or "")

    def _fit(self) -> None:
        """In the upper middle, as tall as its lines."""
        self.setGeometry(self._shell.rect())
        scale = max(1.0, self._themes.theme.text_scale)
        self._frame.setFixedWidth(min(round(WIDTH * scale), self.width() - 48))
        row = self.list.sizeHintForRow(0) if self.rows.rowCount() else 0
        room = self.height() - 2 * 24 - 100
        seen = max(1, min(ROWS_SEEN, self.rows.rowCount(), room // row if row else 1))
        self.list.setFixedHeight(seen * row + 2)
        self._frame.adjustSize()
        top = min(TOP, max(12, (self.height() - self._frame.height()) // 3))
        self._frame.move((self.width() - self._frame.width()) // 2, top)

    def _ask_for_clients(self) -> None:
        desk, opened = self._shell.desk, self._shell.open_client

        def read() -> tuple[Item, ...]:
            # Made beside the window: with thousands of clients it would be kept waiting.
            return tuple(sources.clients(opened, desk.services.journal.client_codes()))

        def show(clients: tuple[Item, ...]) -> None:
            self._clients = clients
            if not self.isHidden():
                self._fill(keep=True)

        desk.tasks.submit(read, context=self, done=show)

    # --- leaving

    def _choose(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        item = self.rows.items[index.row()]
        self.recent.choose(item)
        self.close_palette()
        item.act()

    def _put_away(self) -> None:
        self._search.stop()
        QApplication.instance().focusChanged.disconnect(self._leave_with_focus)  # type: ignore[union-attr]
        self.hide()

    def _leave_with_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        """Another key has led to another page: that is where one wants to be."""
        if new is not None and not self.isAncestorOf(new) and not self.isHidden():
            self._put_away()
