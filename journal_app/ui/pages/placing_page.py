"""Placing imported sessions one after the other: the words at the left, an empty grid beside."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from journal_app.domain.dataclass import dataclass
from journal_app.domain.entry import Entry
from journal_app.services.changes import Saved
from journal_app.ui.actions.binding import bind
from journal_app.ui.dates import full_day_text
from journal_app.ui.page import Desk, Page, scrolling
from journal_app.ui.pages.entry_document import entry_document
from journal_app.ui.pages.journal_text import EntryText, widest_column
from journal_app.ui.tasks import Steps, no_steps
from journal_app.ui.theme import Size
from journal_app.ui.widgets.announce import announce
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.card import Card, PageHeader
from journal_app.ui.widgets.flow_layout import FlowLayout
from journal_app.ui.widgets.grid_input import GridInput
from journal_app.ui.widgets.grid_slots import Mode
from journal_app.ui.widgets.text import SteadyLabel, label
from journal_app.ui.widgets.wrapped_check import WrappedCheck

ONE_COLUMN_BELOW = 860
REST_MS = 450
"""A mark set with a pointer stands so long before the next session comes, to be seen and moved."""
_LOWEST_TEXT = 220
_MOST_BACK = 100
_PRESSES = frozenset(
    {QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin, QEvent.Type.TabletPress}
)
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


@dataclass(frozen=True, slots=True)
class _Step:
    """Something done, and how to take it back."""

    entry_id: str
    undo: Callable[[], Saved[Entry]] | Callable[[], Saved[None]] | None


class PlacingPage(Page):
    """Blind: neither earlier marks nor the intended area come into sight here.

    Left at any time; what is done is kept, and the rest waits.
    """

    subjects = frozenset()
    closed = Signal()
    journal_requested = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._left: deque[str] = deque()
        self._back: list[_Step] = []
        self._entry: Entry | None = None
        self._coming: Steps = no_steps()
        self._by_pointer = False
        self.header = PageHeader(self.tr("Place what you brought along"), "", self)
        self.leave = button(self.tr("Leave it without a mark  L"), "", self._leave, self)
        self.leave.setAccessibleName(self.tr("Leave it without a mark"))
        self.skip = button(self.tr("Skip  S"), "", self._skip, self)
        self.skip.setAccessibleName(self.tr("Skip"))
        self.next = button(self.tr("Next  Enter"), "primary", self._go_on, self)
        self.next.setAccessibleName(self.tr("Next"))
        for made in (self.leave, self.skip, self.next):
            self.header.buttons.addWidget(made)
        self.notes = Card(parent=self)
        self.text = EntryText(self)
        self.text.setAccessibleName(self.tr("The entry"))
        self.no_words = label(self.tr("No words stand here."), "muted", self)
        self.card = Card(self.tr("Where did you sit?"), parent=self)
        self.grid = GridInput(desk.themes, desk.words, desk.orientation, desk.clock, self)
        self.said = SteadyLabel(2, "small", self)
        self.at_once = WrappedCheck(self.tr("Go on as soon as the mark stands"), self)
        self.at_once.box.setChecked(True)
        self.take_back = button(self.tr("Take the last one back  Ctrl+Z"), "link", self._undo, self)
        self.later = button(self.tr("Go on another time"), "link", self.closed.emit, self)
        self.done = Card(parent=self)
        self._done_text = label("", "", self)
        self.again = button(self.tr("Ask about them again"), "link", self._ask_all_again, self)
        self._resting = QTimer(self)
        self._resting.setSingleShot(True)
        self._resting.setInterval(REST_MS)
        self._resting.timeout.connect(self._go_on)
        self._lay_out()
        self._connect_signals()

    def start(self) -> None:
        """Begin with those that wait now."""
        self._back.clear()
        self._show_nothing_yet()
        self.ask(self.desk.services.placing.waiting, self._begin)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One column where two would be too narrow."""
        super().resizeEvent(event)
        scale = max(1.0, self.desk.themes.theme.text_scale)
        narrow = self.width() < ONE_COLUMN_BELOW * scale
        self._columns.setDirection(
            QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        )

    def retheme(self) -> None:
        """Write the words again in the new colours."""
        super().retheme()
        if self._entry is not None:
            self._write(self._entry)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter goes on from a mark that stands; a press says that marks are made by a pointer."""
        if watched is self.grid:
            if _asks_to_undo(event) and not self.grid.moments():
                event.ignore()  # nothing to take back on the grid: the session before, then
                return True
            if event.type() in _PRESSES:
                self._by_pointer = True
                self._resting.stop()
            elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
                self._by_pointer = False
                self._resting.stop()
                plain = event.modifiers() in {
                    Qt.KeyboardModifier.NoModifier,
                    Qt.KeyboardModifier.KeypadModifier,
                }
                if event.key() in _ENTER and plain and self._is_marked:
                    self._go_on()
                    return True
        return super().eventFilter(watched, event)

    # --- the queue

    def _begin(self, ids: tuple[str, ...]) -> None:
        self._left = deque(ids)
        self._read_next()

    def _read_next(self) -> None:
        self._resting.stop()
        self._show_way_back()
        if self._left:
            read = partial(self.desk.services.journal.entry, self._left[0])
            self.ask(read, self._show_entry, self._gone)
        else:
            self.ask(self.desk.services.placing.left_count, self._show_done)

    def _gone(self, error: Exception) -> None:
        """An entry that was removed meanwhile is passed over; the rest goes on."""
        self.problem_raised.emit(error)
        if self._left:
            self._left.popleft()
            self._read_next()

    def _show_nothing_yet(self) -> None:
        self._coming.close()
        self._entry = None
        for widget in (*self._while_asking, self.done):
            widget.hide()

    def _show_entry(self, entry: Entry) -> None:
        self._coming = self._show_in_turn(entry)
        self.show_in_turns(self._coming)

    def _show_in_turn(self, entry: Entry) -> Steps:
        content = entry.content
        self.header.set_texts(
            self.tr("Place what you brought along"),
            self.tr("Read it, then mark where you sat. %n session(s) to go.", "", len(self._left)),
        )
        day = full_day_text(content.local_start.date())
        self.notes.set_heading(content.client or self.tr("No client code"), day)
        self._write(entry)
        self.grid.set_moments((), Mode.ONE)
        self.grid.set_context(None)
        self.grid.set_session_end(content.ended_at)
        self.done.hide()
        if self._asking.isHidden():  # dressed and laid out beside nothing else
            yield
        self._entry = entry
        for widget in self._while_asking:
            widget.show()
        self._show_state()
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self.grid, f"{self.notes.heading.text()}, {day}")

    def _show_done(self, left_out: int) -> None:
        self._show_nothing_yet()
        self.header.set_texts(
            self.tr("Place what you brought along"), self.tr("Nothing waits for a mark any more.")
        )
        self._done_text.setText(
            self.tr("%n session(s) you left without a mark.", "", left_out)
            if left_out
            else self.tr("Every session you brought along has its place.")
        )
        self.again.setVisible(bool(left_out))
        self.done.show()
        self.close_now.setFocus(Qt.FocusReason.OtherFocusReason)

    def _write(self, entry: Entry) -> None:
        theme, content = self.desk.themes.theme, entry.content
        parts = (
            (self.tr("What was said and seen"), content.seen),
            (self.tr("Me in it"), content.me),
        )
        written = [(name, text) for name, text in parts if text.strip()]
        self.text.setDocument(entry_document(written, theme, self.text))
        self.text.setMaximumWidth(widest_column(theme.font(Size.READING)))
        self.text.setVisible(bool(written))
        self.no_words.setVisible(not written)

    @property
    def _is_marked(self) -> bool:
        slots = self.grid.editing.slots
        return bool(slots.moments) and (slots.mode is Mode.ONE or slots.next_free is None)

    def _show_state(self) -> None:
        self.next.setEnabled(self._is_marked)
        self.said.setText(self.grid.sentence())

    def _show_way_back(self) -> None:
        self.take_back.setVisible(bool(self._back))
        self.take_back_done.setVisible(bool(self._back))

    # --- what a person does

    def _marked(self) -> None:
        self._show_state()
        one_mark = self._is_marked and self.grid.editing.slots.mode is Mode.ONE
        if one_mark and self._by_pointer and self.at_once.box.isChecked():
            self._resting.start()

    def _go_on(self) -> None:
        """Keep the mark, and show the next session."""
        entry = self._entry
        if entry is None or not self._is_marked:
            return
        services = self.desk.services
        self._entry = None
        self._resting.stop()
        keep = partial(services.placing.place, entry.id, self.grid.moments())
        undo = partial(services.placing.place, entry.id, ())
        self.write(keep, lambda _entry: self._pass(_Step(entry.id, undo)), self._not_kept(entry))

    def _leave(self) -> None:
        entry = self._entry
        if entry is None:
            return
        services = self.desk.services
        undo = partial(services.placing.ask_again, entry.id)
        leave = partial(services.placing.leave, entry.id)
        self._entry = None
        self.write(leave, lambda _none: self._pass(_Step(entry.id, undo)), self._not_kept(entry))

    def _skip(self) -> None:
        """To the end of the queue; with the last one there is nothing to skip to."""
        if self._entry is None or not self._left:
            return
        self._remember(_Step(self._left[0], None))
        self._left.rotate(-1)
        self._entry = None
        self._read_next()

    def _pass(self, step: _Step) -> None:
        self._remember(step)
        if self._left and self._left[0] == step.entry_id:
            self._left.popleft()
        self._read_next()

    def _not_kept(self, entry: Entry) -> Callable[[Exception], None]:
        def failed(error: Exception) -> None:
            self._entry = entry
            self.problem_raised.emit(error)

        return failed

    def _remember(self, step: _Step) -> None:
        self._back = [*self._back[-_MOST_BACK:], step]

    def _undo(self) -> None:
        """Take back the mark at hand; without one, what was done with the session before."""
        self._resting.stop()
        if self._entry is not None and self.grid.moments():
            self.grid.editing.undo()
            return
        if not self._back:
            return
        step = self._back.pop()
        self._entry = None
        if step.undo is None:
            self._left.rotate(1)
            self._read_next()
            return

        undo: Callable[[], Saved[Any]] = step.undo

        def shown(_value: object) -> None:
            self._left.appendleft(step.entry_id)
            self._read_next()

        self.write(undo, shown)

    def _ask_all_again(self) -> None:
        self.write_undoably(
            self.tr("All sessions without a mark are asked about again."),
            self.desk.services.placing.ask_all_again,
            lambda _none: self.start(),
        )

    # --- building

    @property
    def _while_asking(self) -> tuple[QWidget, ...]:
        return (self._asking, self.leave, self.skip, self.next)

    def _lay_out(self) -> None:
        self.text.setMinimumHeight(_LOWEST_TEXT)
        self.notes.body.addWidget(self.text, 1)
        self.notes.body.addWidget(self.no_words, 1, Qt.AlignmentFlag.AlignTop)
        self.card.body.addWidget(self.grid, 1)
        self.card.body.addWidget(self.said)
        self.card.body.addWidget(self.at_once)
        links = FlowLayout(spacing=14)
        links.addWidget(self.take_back)
        links.addWidget(self.later)
        self.card.body.addLayout(links)
        self.done.body.addWidget(self._done_text)
        self.close_now = button(self.tr("To the journal"), "", self.journal_requested.emit, self)
        self.take_back_done = button(
            self.tr("Take the last one back  Ctrl+Z"), "link", self._undo, self
        )
        acts = FlowLayout(spacing=14)
        for made in (self.close_now, self.again, self.take_back_done):
            acts.addWidget(made)
        self.done.body.addLayout(acts)
        content = QWidget(self)
        body = QVBoxLayout(content)
        body.setContentsMargins(0, 0, 0, 24)
        self._asking = QWidget(content)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._asking)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(18)
        right = QVBoxLayout()
        right.addWidget(self.card)
        right.addStretch(1)
        self.notes.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self._columns.addWidget(self.notes, 23)
        self._columns.addLayout(right, 20)
        body.addWidget(self._asking, 1)
        body.addWidget(self.done)
        body.addStretch()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(26, 24, 26, 0)
        outer.setSpacing(14)
        outer.addWidget(self.header)
        outer.addWidget(scrolling(content, self), 1)

    def _connect_signals(self) -> None:
        self.grid.installEventFilter(self)
        self.grid.moments_changed.connect(lambda _moments: self._marked())
        self.grid.sentence_changed.connect(self.said.setText)
        bind("placing.skip", self, self._skip)
        bind("placing.leave", self, self._leave)
        bind("placing.undo", self, self._undo)
        bind("placing.keep", self, self._go_on)


def _asks_to_undo(event: QEvent) -> bool:
    return (
        event.type() == QEvent.Type.ShortcutOverride
        and isinstance(event, QKeyEvent)
        and event.matches(QKeySequence.StandardKey.Undo)
    )
