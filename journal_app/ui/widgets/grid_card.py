"""The card *Where did you sit?*: the grid with all that belongs to placing oneself."""

from __future__ import annotations

from functools import cached_property
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QButtonGroup, QPushButton, QStackedWidget, QWidget

from journal_app.domain.clock import Clock
from journal_app.domain.grid import Axis, Certainty, Orientation, Pole, Position
from journal_app.domain.moments import MOST_MOMENTS, Moment
from journal_app.ui.actions.binding import WITHIN, bind
from journal_app.ui.theme import ThemeManager
from journal_app.ui.widgets import grid_sentences
from journal_app.ui.widgets.buttons import button, chip
from journal_app.ui.widgets.card import Card
from journal_app.ui.widgets.flow_layout import FlowLayout
from journal_app.ui.widgets.grid_help import AXES, GridHelp
from journal_app.ui.widgets.grid_input import GridInput
from journal_app.ui.widgets.grid_name import LONGEST_NAME, NameOnGrid, as_label
from journal_app.ui.widgets.grid_sentences import moment_name
from journal_app.ui.widgets.grid_sliders import GridSliders
from journal_app.ui.widgets.grid_slots import Mode, Slots
from journal_app.ui.widgets.head_row import HeadRow
from journal_app.ui.widgets.roomy_line import RoomyLine
from journal_app.ui.widgets.text import SteadyLabel, label
from journal_app.wording.words import Words

_MOST_IN_WORDS = 3
"""With more own moments than these, those without a name are called by their numbers alone."""


class GridCard(Card):
    """Chips for how many marks, the grid, chips for the moment and how sure, the words."""

    moments_changed = Signal(tuple)
    mode_chosen = Signal(object)
    """The ``Mode`` the person chose, to begin with the next time."""

    def __init__(
        self,
        themes: ThemeManager,
        words: Words,
        orientation: Orientation,
        clock: Clock,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent=parent)
        self._words = words
        self._heading = label(self.tr("Where did you sit?"), "strong", self)
        self.grid = GridInput(themes, words, orientation, clock, self)
        self.grid.names_marks = True
        self.on_grid = NameOnGrid(self.grid)
        self.modes = self._mode_chips()
        self.sureness = self._certainty_chips()
        self.name = RoomyLine(self)
        self.name.setMaxLength(LONGEST_NAME)
        self.name.setPlaceholderText(self.tr("Name this moment"))
        self.name.setAccessibleName(self.tr("Name of the moment"))
        self.name.setProperty("kind", "tag")
        self.sliders = GridSliders(themes, words, self)
        self.sliders.hide()
        self._orientation = orientation
        self._shown_mode = Mode.ONE
        self._moments = FlowLayout(spacing=6)
        self._moment_chips = [self._moment_chip(index) for index in range(MOST_MOMENTS)]
        self._sentence = SteadyLabel(1, "small", self)
        self._sentence.setText(self.grid.sentence())
        self.next = SteadyLabel(1, "muted", self)
        self.next.keep_room_for(grid_sentences.longest_next(words))
        self._lay_out()
        self._tab_as_read()
        self._connect_signals()
        self._show_state()

    def set_moments(self, moments: tuple[Moment, ...], mode: Mode = Mode.ONE) -> None:
        """Show saved moments; ``mode`` holds where there are none. Tells nobody."""
        self.grid.set_moments(moments, mode)
        self._shown_mode = self.grid.editing.slots.mode
        self._show_state()

    def moments(self) -> tuple[Moment, ...]:
        """The placed moments in order."""
        return self.grid.moments()

    # --- building

    def _mode_chips(self) -> QButtonGroup:
        names = {
            Mode.ONE: self.tr("One mark"),
            Mode.THREE: self.tr("3 moments"),
            Mode.OWN: self.tr("Own moments"),
        }
        group = QButtonGroup(self)
        for number, (mode, name) in enumerate(names.items()):
            made = chip(name, parent=self)
            made.setProperty("mode", mode.value)
            group.addButton(made, number)
        return group

    def _certainty_chips(self) -> QButtonGroup:
        group = QButtonGroup(self)
        for number, certainty in enumerate(Certainty):
            made = chip(self._words.certainty(certainty), parent=self)
            name = self.tr("How sure: {0}").format(self._words.certainty(certainty))
            made.setAccessibleName(name)
            group.addButton(made, number)
        return group

    def _lay_out(self) -> None:
        self._help_button = button("?", "chip", self._open_help, self)
        self._help_button.setAccessibleName(self.tr("What the grid means"))
        self._help_button.setToolTip(self.tr("What the grid means (F1)"))
        head = HeadRow(self._heading, self)
        head.add(*self.modes.buttons())
        self.body.addWidget(head)
        self.body.addWidget(self.grid, 1)
        self.body.addLayout(self._moments)
        self.body.addWidget(self.name, 0, Qt.AlignmentFlag.AlignLeading)
        row = HeadRow(label(self.tr("How sure?"), "muted", self), self)
        self._as_sliders = button(self.tr("As sliders"), "link", None, self)
        self._as_sliders.setCheckable(True)
        row.add(*self.sureness.buttons(), self._as_sliders, self._help_button)
        self.body.addWidget(row)
        self.body.addWidget(self.sliders)
        self.body.addWidget(self._sentence)
        self.body.addWidget(self.next)
        self.body.addWidget(self._beneath())

    def _tab_as_read(self) -> None:
        """Tab goes down the card; what comes and goes has its place already."""
        order: tuple[QWidget, ...] = (
            *self.modes.buttons(),
            self.grid,
            *self._moment_chips,
            self.name,
            *self.sureness.buttons(),
            self._as_sliders,
            self._help_button,
            *self.sliders.sliders.values(),
        )
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)

    def _beneath(self) -> QStackedWidget:
        """What the axes ask; while one places oneself, what the poles mean. Both take one room."""
        questions = "\n".join(self._words.axis_question(axis) for axis in Axis)
        anchors = "\n".join(
            f"{self._words.pole(pole)}: {self._words.anchor(pole)}" for pole in Pole
        )
        self._texts = QStackedWidget(self)
        for text in (f"{questions} {self._words.heuristic()}", anchors):
            made = label(text, "muted", self._texts)
            made.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
            self._texts.addWidget(made)
        return self._texts

    @cached_property
    def help(self) -> GridHelp:
        """What the grid means; made when it is first asked for."""
        return GridHelp(self._words, self._orientation, self)

    def _connect_signals(self) -> None:
        self.grid.moments_changed.connect(self._on_moments)
        self.grid.current_changed.connect(lambda _index: self._show_state())
        self.grid.sentence_changed.connect(self._sentence.setText)
        self.grid.name_wanted.connect(self._go_to_name)
        self.grid.help_wanted.connect(lambda corner: self.help.show_beside(self.grid, corner))
        self.grid.focused.connect(lambda on: self._texts.setCurrentIndex(int(on)))
        self.modes.idClicked.connect(lambda number: self._on_mode(tuple(Mode)[number]))
        self.sureness.idClicked.connect(
            lambda number: self.grid.editing.set_certainty(tuple(Certainty)[number])
        )
        self.grid.cursor_changed.connect(self._show_next)
        self.name.textEdited.connect(self._on_name)
        self.name.returnPressed.connect(self.grid.setFocus)
        self._as_sliders.toggled.connect(self.sliders.setVisible)
        # A screen reader finds both axes without looking for them.
        self._as_sliders.setChecked(QAccessible.isActive())
        self.sliders.position_chosen.connect(self._on_sliders)
        bind("grid.help", self, self._help_by_key, WITHIN)

    # --- what a person does

    def _open_help(self) -> None:
        self.help.show_beside(self.grid, AXES)

    def _help_by_key(self) -> None:
        """On the grid: what the quadrant at hand means; elsewhere in the card: the axes."""
        corner = self.grid.corner_at_hand() if self.grid.hasFocus() else AXES
        self.help.show_beside(self.grid, corner)

    def _go_to_name(self) -> None:
        """On the label in the grid; an own moment without a mark is named in the field."""
        if not self.on_grid.open() and self.grid.editing.slots.mode is Mode.OWN:
            self.name.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.name.selectAll()

    def _on_moments(self, moments: tuple[Moment, ...]) -> None:
        self._show_state()
        self.moments_changed.emit(moments)

    def _on_mode(self, mode: Mode) -> None:
        self.grid.editing.set_mode(mode)
        self._show_state()

    def _on_name(self, text: str) -> None:
        self.grid.editing.set_label(as_label(self.grid, text))

    def _on_sliders(self, position: Position | None) -> None:
        if position is None:
            self.grid.editing.remove()
        else:
            self.grid.editing.place(position)

    # --- showing

    def _show_state(self) -> None:
        """Chips, name and sliders say the same as the grid."""
        editing = self.grid.editing
        slots, mark = editing.slots, editing.slots.at_hand.placement
        if slots.mode is not self._shown_mode:
            self._shown_mode = slots.mode
            # Naming one moment is no choice for the next session.
            if self.on_grid.isHidden():
                self.mode_chosen.emit(slots.mode)
        self.modes.button(tuple(Mode).index(slots.mode)).setChecked(True)
        self.sureness.button(tuple(Certainty).index(editing.certainty)).setChecked(True)
        self.sliders.set_position(mark.position if mark else None)
        self.name.setVisible(slots.mode is Mode.OWN)
        named = slots.at_hand.label and moment_name(self._words, slots, slots.current)
        if self.name.text().strip() != named:
            self.name.setText(named)
        self._show_moment_chips()
        self._sentence.keep_room_for(self.grid.longest_sentence())
        self._show_next()

    def _show_next(self) -> None:
        """What keys do next; its room stays, so that nothing jumps."""
        editing = self.grid.editing
        has_cursor = self.grid.cursor_at is not None
        said = grid_sentences.what_next(self._words, editing.slots, has_cursor=has_cursor)
        if said != self.next.text():
            self.next.setText(said)

    def _show_moment_chips(self) -> None:
        slots = self.grid.editing.slots
        wanted = 0 if slots.mode is Mode.ONE else len(slots.slots)
        for index, made in enumerate(self._moment_chips):
            made.setVisible(index < wanted)
            if index >= wanted:
                continue
            name = moment_name(self._words, slots, index)
            placed = slots.slots[index].placement is not None
            short = self._short_name(slots, index)
            # The room for the dash stays, so that marking one moves none of the others.
            made.setMinimumWidth(0)
            made.setText(self.tr("{0} –").format(short))
            made.setMinimumWidth(made.sizeHint().width())
            if placed:
                made.setText(short)
            elif self._is_further(slots, index):
                made.setText(self.tr("+ moment"))
            made.setChecked(index == slots.current)
            said = self.tr("{0}, marked") if placed else self.tr("{0}, not marked yet")
            made.setAccessibleName(said.format(name))

    def _short_name(self, slots: Slots, index: int) -> str:
        """The name of a moment; of many without names the number, so that all fit in one row."""
        nameless = slots.mode is Mode.OWN and not slots.slots[index].label
        if nameless and len(slots.slots) > _MOST_IN_WORDS:
            return str(index + 1)
        return moment_name(self._words, slots, index)

    def _is_further(self, slots: Slots, index: int) -> bool:
        """Whether it is one that may be added, and nobody has asked for yet."""
        free = slots.mode is Mode.OWN and slots.slots[index].placement is None
        return free and index > 0 and index != slots.current

    def _moment_chip(self, index: int) -> QPushButton:
        made = chip("", parent=self)
        made.clicked.connect(lambda _on: self._pick(index))
        self._moments.addWidget(made)
        return made

    def _pick(self, index: int) -> None:
        self.grid.editing.pick(index)
        self._show_state()
