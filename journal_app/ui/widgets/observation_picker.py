"""Observations: what was seen or heard, ticked from a list in the page.

Nothing is scored, summed or ranked. A tick of tier A shows at once what to do now.
"""

from __future__ import annotations

from collections.abc import Set
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from journal_app.domain.entry import TickedObservation
from journal_app.domain.referral import SIGNALS, Tier
from journal_app.ui.tasks import Steps, Tasks
from journal_app.ui.widgets.act_now import ActNow
from journal_app.ui.widgets.buttons import button, chip
from journal_app.ui.widgets.flow_layout import FlowLayout
from journal_app.ui.widgets.into_view import area_of, go_to, held_in_place, open_up, show_whole
from journal_app.ui.widgets.laid_out import discard, show_at_once
from journal_app.ui.widgets.list_keys import ListKeys
from journal_app.ui.widgets.tab_order import tab_into
from journal_app.ui.widgets.text import label
from journal_app.ui.widgets.wrapped_check import WrappedCheck
from journal_app.wording import packs
from journal_app.wording.words import Words

ROWS_A_TURN = 4


class _Row(QWidget):
    """One observation with a field for the words that were used."""

    changed = Signal()
    """Other words stand there."""
    toggled = Signal()

    def __init__(self, signal: str, text: str, tier: Tier, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.signal, self.text, self.tier = signal, text, tier
        self.check = WrappedCheck(text, self)
        self.words = QLineEdit(self)
        self.words.setPlaceholderText(self.tr("In the words that were used (optional)"))
        self.words.setAccessibleName(self.tr("Words used: {0}").format(text))
        self.words.hide()
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(4)
        body.addWidget(self.check)
        body.addWidget(self.words)
        self.check.ticked.connect(self._on_ticked)
        self.words.textEdited.connect(lambda _text: self.changed.emit())

    @property
    def ticked(self) -> TickedObservation | None:
        """The observation with its words, when it is ticked."""
        if not self.check.box.isChecked():
            return None
        return TickedObservation(self.signal, self.words.text().strip())

    def show_ticked(self, ticked: TickedObservation | None) -> None:
        """Show it ticked or not; tells nobody."""
        self.check.box.setChecked(ticked is not None)
        self.words.setVisible(ticked is not None)
        if ticked is not None and self.words.text().strip() != ticked.words:
            self.words.setText(ticked.words)

    def _on_ticked(self, on: bool) -> None:
        self.words.setVisible(on)
        if on:
            go_to(self.words)
        self.toggled.emit()


class ObservationPicker(QWidget):
    """Chips for what is ticked, *All observations…* for the whole list.

    The list is long and most often not opened: it is made when something in it is first wanted, a
    few rows a turn, and comes into sight when all of it is there. The keyboard is in it at once.
    """

    changed = Signal()
    contacts_requested = Signal()
    """All contacts are to be shown."""
    act_now_shown = Signal()
    """Whom to call is to be shown: an observation of tier A was ticked."""
    left = Signal()
    """Escape was pressed in a list that stays open."""
    listed = Signal()
    """All of the list was made, and is about to come into sight."""

    def __init__(
        self, words: Words, language: str, tasks: Tasks, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._words, self._language, self._tasks = words, language, tasks
        self._making = self._in_turns()
        self._is_begun = self._is_made = False
        self._rows: dict[str, _Row] = {}
        self._blocks: dict[Tier, QVBoxLayout] = {}
        self._chips: list[QPushButton] = []
        self._question = label(self.tr("Noticed anything beyond this work?"), "small", self)
        self._question.setWordWrap(False)
        self.all = button(self.tr("All observations…"), "chip-add", None, self)
        self.all.setCheckable(True)
        self.act_now = ActNow(words, self)
        self.act_now.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.act_now.contacts_requested.connect(self.contacts_requested)
        self.act_now.hide()
        self.panel = QWidget(self)
        self.panel.hide()
        self._list = QVBoxLayout(self.panel)
        self._list.setContentsMargins(0, 6, 0, 0)
        self._list.setSpacing(8)
        self._stays_open = False
        self._keys = ListKeys(self, self._close)
        self._flow = FlowLayout()
        self._flow.addWidget(self._question)
        self._flow.addWidget(self.all)
        body = self._body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(8)
        body.addLayout(self._flow)
        body.addWidget(self.act_now)
        body.addWidget(self.panel)
        self.all.toggled.connect(self._show_list)
        self.all.clicked.connect(self._on_opened)

    @property
    def ticked(self) -> tuple[TickedObservation, ...]:
        """What is ticked, in the order of the list."""
        return tuple(row.ticked for row in self._rows.values() if row.ticked)

    def set_ticked(self, ticked: tuple[TickedObservation, ...]) -> None:
        """Show what is ticked, with the list closed unless it stays open; tells nobody."""
        self.all.setChecked(self._stays_open)
        if ticked:
            self._make_list()
        if self._is_made:
            known = {one.signal: one for one in ticked}
            self._offer_own(known.keys())
            for signal, row in self._rows.items():
                row.show_ticked(known.get(signal))
        self._show_state()

    def offer_own(self) -> None:
        """Offer one's own observations as they are now; what is ticked stays so."""
        if not self._is_made:
            return
        ticked = {one.signal: one for one in self.ticked}
        self._offer_own(ticked.keys())
        for signal, row in self._rows.items():
            row.show_ticked(ticked.get(signal))
        self._show_state()

    def _offer_own(self, ticked: Set[str]) -> None:
        """Offer one's own observations as they are now: those in use, and what is ticked here."""
        own = {
            one.id: one for one in self._words.own_signals if not one.retired or one.id in ticked
        }
        unknown = ticked - own.keys() - SIGNALS.keys()
        wanted = {one.id: (one.tier, one.text) for one in own.values()}
        wanted |= {signal: (Tier.C, self._words.signal(signal)) for signal in unknown}
        for signal in [one for one in self._rows if one not in SIGNALS]:
            row = self._rows[signal]
            if wanted.get(signal) != (row.tier, row.text):
                self._drop_row(signal)
        for signal, (tier, text) in wanted.items():
            if signal not in self._rows:
                self._add_row(signal, text, tier)

    def stay_open(self) -> None:
        """Show the whole list from now on, with nothing to open or close it."""
        self._stays_open = True
        self.all.hide()
        self.all.setChecked(True)

    def _show_list(self, on: bool) -> None:
        if on and not self._is_begun:
            self._tasks.in_steps(self._making, context=self)
        if not on and self.panel.isAncestorOf(self.act_now):
            shown = not self.act_now.isHidden()
            self._body.insertWidget(self._body.indexOf(self.panel), self.act_now)
            self.act_now.setVisible(shown)
        self.panel.setVisible(on)

    def _make_list(self) -> None:
        """Make all of the list now; for who goes on with its rows."""
        if not self._is_made:
            for _ in self._making:
                pass

    def _in_turns(self) -> Steps:
        """Make the list; nothing moves on the page until all of it is there."""
        self._is_begun = True
        around = area_of(self)
        page = around.widget() if around is not None else None
        try:
            if page is not None:
                page.setUpdatesEnabled(False)
            yield from self._list_parts()
            self._is_made = True
            self.listed.emit()
            if self.panel.isVisible() and not self._stays_open:
                tab_into(self.all, self.panel)
                show_whole(self.panel)
                yield
        finally:
            if page is not None and isValid(page):
                page.setUpdatesEnabled(True)

    def _list_parts(self) -> Steps:
        for tier in Tier:
            self._list.addSpacing(6)
            self._list.addWidget(label(self._words.tier(tier), "strong", self.panel))
            block = self._blocks[tier] = QVBoxLayout()
            block.setSpacing(8)
            self._list.addLayout(block)
        for number, observation in enumerate(packs.observations(self._language)):
            self._add_row(observation.id, observation.text, observation.tier)
            if number % ROWS_A_TURN == 0:
                show_at_once(row for row in self._rows.values() if row.isHidden())
                yield
        self._offer_own(frozenset())
        if not self._stays_open:
            self._list.addWidget(button(self.tr("Close the list"), "link", self._close, self))

    def _on_opened(self, is_open: bool) -> None:
        """Whoever opened it goes on within it."""
        if is_open:
            open_up(self.panel, next(iter(self._rows.values())).check.box)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes the list from wherever one is in it, and from whom to call."""
        can_close = self.all.isChecked() and not self._stays_open
        if event.key() == Qt.Key.Key_Escape and can_close:
            self._close()
        else:
            super().keyPressEvent(event)

    def _close(self) -> None:
        if self._stays_open:
            self.left.emit()
            return
        self.all.setChecked(False)
        go_to(self.all)

    def _add_row(self, signal: str, text: str, tier: Tier) -> None:
        row = self._rows[signal] = _Row(signal, text, tier, self.panel)
        order = sorted(self._rows.values(), key=lambda one: one.tier)
        self._rows = {one.signal: one for one in order}
        self._keys.set_boxes([one.check.box for one in order])
        row.changed.connect(self._on_words)
        row.toggled.connect(partial(self._on_toggled, row))
        row.words.returnPressed.connect(row.check.box.setFocus)
        self._blocks[tier].addWidget(row)

    def _drop_row(self, signal: str) -> None:
        row = self._rows.pop(signal)
        discard(self._blocks[row.tier], row)
        self._keys.set_boxes([one.check.box for one in self._rows.values()])

    def _on_words(self) -> None:
        self._show_state()
        self.changed.emit()

    def _on_toggled(self, row: _Row) -> None:
        """What was ticked stays where it is; what is to be done now comes below it."""
        was_shown = not self.act_now.isHidden()
        with held_in_place(row.check):
            if not was_shown and row.ticked and row.tier is Tier.A:
                block = self._blocks[row.tier]
                block.insertWidget(block.indexOf(row) + 1, self.act_now)
            self._show_state()
        if not was_shown and not self.act_now.isHidden():
            # Whom to call comes first; the words for it can wait.
            self.act_now_shown.emit()
            tab_into(row.words, self.act_now)
            go_to(self.act_now)
        self.changed.emit()

    def _show_state(self) -> None:
        for made in self._chips:
            discard(self._flow, made)
        self._chips = [self._chip(one.signal) for one in self.ticked]
        for number, made in enumerate(self._chips, start=1):
            self._flow.insert_widget(number, made)
        urgent = any(self._rows[one.signal].tier is Tier.A for one in self.ticked)
        self.act_now.setVisible(urgent)
        self.updateGeometry()

    def _chip(self, signal: str) -> QPushButton:
        """A ticked observation, short; a click opens it in the list."""
        whole = self._words.signal(signal)
        short = whole if len(whole) <= 36 else whole[:34].rsplit(" ", 1)[0] + "…"
        made = chip(short, checked=True, parent=self)
        made.setAccessibleName(whole)
        made.setToolTip(whole)
        made.clicked.connect(lambda _on: self._open_at(signal))
        made.show()
        return made

    def open_list(self, tier: str) -> None:
        """Open the list at the observations of a tier."""
        self._make_list()
        self.all.setChecked(True)
        first = (row for row in self._rows.values() if row.tier.value == tier)
        row = next(first, None)
        if row is not None:
            go_to(row.check.box)

    def _open_at(self, signal: str) -> None:
        self.all.setChecked(True)
        self._show_state()
        go_to(self._rows[signal].words)
