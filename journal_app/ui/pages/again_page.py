"""Placing old sessions again, from the notes alone, and the pairs that came of it."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from journal_app.domain.again import Pair, Round
from journal_app.domain.entry import Entry
from journal_app.domain.moments import STANDARD_LABELS, Moment
from journal_app.services.changes import Subject
from journal_app.ui.actions.binding import bind
from journal_app.ui.dates import full_day_text
from journal_app.ui.page import Desk, Page, column, scrolling
from journal_app.ui.pages.again_words import pair_sentences
from journal_app.ui.pages.entry_document import entry_document
from journal_app.ui.pages.journal_text import WholeEntryText, widest_column
from journal_app.ui.theme import Size
from journal_app.ui.widgets.announce import announce
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.card import Card, PageHeader
from journal_app.ui.widgets.grid_input import GridInput
from journal_app.ui.widgets.grid_sentences import moment_name
from journal_app.ui.widgets.grid_slots import Mode, Slot, Slots
from journal_app.ui.widgets.grid_view import GridView, pair_picture
from journal_app.ui.widgets.rows import Rows
from journal_app.ui.widgets.text import label
from journal_app.wording.direction import isolated

ONE_COLUMN_BELOW = 860
MOST_LISTED = 12
PAIR_SIDE = 108


class AgainPage(Page):
    """The notes at the left, an empty grid at the right; the old mark comes after the new one."""

    subjects = frozenset({Subject.AGAIN})
    closed = Signal()
    open_entry_requested = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._left: tuple[str, ...] = ()
        self._entry: Entry | None = None
        self.header = PageHeader(self.tr("Place it again"), "", self)
        self.later = button(self.tr("In two weeks"), "", self._put_off, self)
        self.skip = button(self.tr("Skip this one"), "", self._skip, self)
        self.next = button("", "primary", self._go_on, self)
        for made in (self.later, self.skip, self.next):
            self.header.buttons.addWidget(made)
        self.notes = Card(parent=self)
        self.text = WholeEntryText(self)
        self.text.setAccessibleName(self.tr("The entry"))
        self.card = Card(self.tr("Where did you sit?"), parent=self)
        self.grid = GridInput(desk.themes, desk.words, desk.orientation, desk.clock, self)
        self.both = GridView(desk.themes, desk.words, self)
        self.said = label("", "small", self)
        self.pairs = Card(self.tr("Placed again so far"), parent=self)
        self._rows = Rows(spacing=12)
        self._lay_out()
        self.grid.moments_changed.connect(lambda _moments: self._show_state())
        self.grid.current_changed.connect(lambda _index: self._show_state())
        bind("again.keep", self, self._go_on)

    def start(self) -> None:
        """Begin a round, or go on with the one that is going on."""
        self._show_nothing()
        self.write(self.desk.services.again.begin, self._begin)
        self.refresh()

    def refresh(self) -> None:
        """Ask for the pairs there are."""
        self.ask(self.desk.services.again.pairs, self._show_pairs)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One column where two would be too narrow."""
        super().resizeEvent(event)
        scale = max(1.0, self.desk.themes.theme.text_scale)
        narrow = self.width() < ONE_COLUMN_BELOW * scale
        self._columns.setDirection(
            QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        )

    # --- the round

    def _begin(self, going_on: Round) -> None:
        self._left = going_on.entry_ids
        self._read_next()

    def _read_next(self) -> None:
        if self._left:
            read = partial(self.desk.services.journal.entry, self._left[0])
            self.ask(read, self._show_entry)
        else:
            self._show_nothing()

    def _show_nothing(self) -> None:
        self._entry = None
        for widget in (self.notes, self.card, self.later, self.skip):
            widget.hide()
        self.next.setText(self.tr("Done"))
        self.next.setEnabled(True)
        text = self.tr("Nothing is left to place again for now. You will be asked in time.")
        self.header.set_texts(self.tr("Place it again"), text)

    def _show_entry(self, entry: Entry) -> None:
        """The notes, and an empty grid for the same moments."""
        self._entry = entry
        content = entry.content
        left = len(self._left)
        self.header.set_texts(
            self.tr("Place it again"),
            self.tr("Read what you wrote, then mark where you sat. %n session(s) to go.", "", left),
        )
        day = full_day_text(content.local_start.date())
        self.notes.set_heading(content.client or self.tr("No client code"), day)
        self._write(entry)
        self.grid.set_moments(())
        self.grid.editing.slots = unmarked(content.moments)
        self.grid.set_context(None)
        for widget in (self.notes, self.card, self.later, self.skip, self.grid):
            widget.show()
        self.both.hide()
        self._show_state()
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def retheme(self) -> None:
        """Write the notes again in the new colours."""
        super().retheme()
        if self._entry is not None:
            self._write(self._entry)

    def _write(self, entry: Entry) -> None:
        """The notes, set as on the page where entries are read."""
        theme, content = self.desk.themes.theme, entry.content
        parts = (
            (self.tr("What was said and seen"), content.seen),
            (self.tr("Me in it"), content.me),
        )
        written = [(name, text) for name, text in parts if text.strip()]
        self.text.setDocument(entry_document(written, theme, self.text))
        self.text.setMaximumWidth(widest_column(theme.font(Size.READING)))
        self.text.setVisible(bool(written))

    def _marked(self) -> tuple[Moment, ...]:
        """The new marks; moments beyond those the session has do not count."""
        known = {moment.id for moment in self._entry.content.moments} if self._entry else set()
        return tuple(moment for moment in self.grid.moments() if moment.id in known)

    def _show_state(self) -> None:
        """Say which moment is to be marked; the new marks can be kept once all stand."""
        if self._entry is None or self.grid.isHidden():
            return
        wanted, done = len(self._entry.content.moments), len(self._marked())
        self.next.setText(self.tr("Save and compare  Ctrl+S"))
        self.next.setAccessibleName(self.tr("Save and compare"))
        self.next.setEnabled(done == wanted)
        slots = self.grid.editing.slots
        name = moment_name(self.desk.words, slots, slots.current) if wanted > 1 else ""
        now = self.tr("Now: {0}.").format(name) if name and done < wanted else ""
        self.said.setText(" ".join(part for part in (now, self.grid.sentence()) if part))

    # --- what a person does

    def _go_on(self) -> None:
        """Keep the marks; then the next session; at the end, leave."""
        if self._entry is None:
            self.closed.emit()
        elif self.grid.isHidden():
            self._read_next()
        elif self.next.isEnabled():
            keep = partial(self.desk.services.again.place, self._entry.id, self._marked())
            self.write_undoably(self.tr("The session is placed again."), keep, self._show_both)

    def _show_both(self, pair: Pair) -> None:
        """The old mark comes into sight beside the new one."""
        self._left = self._left[1:]
        self.grid.hide()
        self.skip.hide()
        self.later.hide()
        self.both.set_picture(pair_picture(pair, self.desk.orientation))
        self.both.show()
        self.said.setText(" ".join(pair_sentences(self.desk.words, pair)))
        announce(self.both, self.said.text())
        self.next.setText(self.tr("Next session") if self._left else self.tr("Go on"))
        self.next.setAccessibleName(self.next.text())
        self.next.setFocus(Qt.FocusReason.OtherFocusReason)

    def _skip(self) -> None:
        if self._entry is None or not self._left:
            return
        skipped, self._left = self._left[0], self._left[1:]
        self.write_undoably(
            self.tr("The session is left out."),
            partial(self.desk.services.again.skip, skipped),
            lambda _none: self._read_next(),
        )

    def _put_off(self) -> None:
        self.write_undoably(
            self.tr("It is offered again later."),
            self.desk.services.again.put_off,
            lambda _none: self.closed.emit(),
            offered=True,
        )

    # --- the pairs there are

    def _show_pairs(self, pairs: tuple[Pair, ...]) -> None:
        self.pairs.setVisible(bool(pairs))
        self._rows.show_rows(self._pair_row(pair) for pair in pairs[:MOST_LISTED])

    def _pair_row(self, pair: Pair) -> QWidget:
        made = QWidget(self)
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        grid = GridView(self.desk.themes, self.desk.words, made)
        grid.setFixedSize(PAIR_SIDE, PAIR_SIDE)
        picture = pair_picture(pair, self.desk.orientation, named=False)
        grid.set_picture(replace(picture, labels=False, pole_names=False))
        row.addWidget(grid, 0, Qt.AlignmentFlag.AlignTop)
        stack = QVBoxLayout()
        stack.setSpacing(2)
        content = pair.entry.content
        day = full_day_text(content.local_start.date())
        who = content.client or self.tr("No client code")
        stack.addWidget(label(f"{isolated(who)}, {day}", "strong", made))
        for sentence in pair_sentences(self.desk.words, pair):
            stack.addWidget(label(sentence, "small", made))
        read = partial(self.open_entry_requested.emit, pair.entry.id)
        link = button(self.tr("Open it"), "link", read, made)
        link.setAccessibleDescription(f"{who}, {day}")
        stack.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        row.addLayout(stack, 1)
        return made

    def _lay_out(self) -> None:
        self.notes.body.addWidget(self.text)
        self.notes.body.addStretch(1)
        self.card.body.addWidget(self.grid, 1)
        self.card.body.addWidget(self.both, 1)
        self.card.body.addWidget(self.said)
        self.pairs.body.addLayout(self._rows)
        content = QWidget(self)
        body = column(content, spacing=18)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(18)
        left = column()
        left.addWidget(self.notes)
        left.addStretch(1)
        right = column()
        right.addWidget(self.card)
        right.addStretch(1)
        self._columns.addLayout(left, 23)
        self._columns.addLayout(right, 20)
        body.addLayout(self._columns)
        body.addWidget(self.pairs)
        body.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(26, 24, 26, 0)
        outer.setSpacing(14)
        outer.addWidget(self.header)
        outer.addWidget(scrolling(content, self), 1)


def unmarked(moments: tuple[Moment, ...]) -> Slots:
    """The same moments, without their marks."""
    labels = {moment.label for moment in moments}
    mode = Mode.OWN
    if labels == {""}:
        mode = Mode.ONE
    elif labels <= set(STANDARD_LABELS):
        mode = Mode.THREE
    return Slots(mode, tuple(Slot(moment.id, moment.label) for moment in moments))
