"""The card of the grid over time: the way by periods, or the ways within sessions."""

from __future__ import annotations

from functools import cached_property, partial

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QStackedLayout,
    QTableView,
    QWidget,
)

from journal_app.domain.movement import MomentColumns, MovementColumns, movements
from journal_app.domain.periods import PeriodLength
from journal_app.ui.looks import Looks
from journal_app.ui.models.session_table_model import SessionTableModel
from journal_app.ui.page import Desk
from journal_app.ui.pages.drift_shown import Shown
from journal_app.ui.pages.drift_texts import SPOKEN_COLUMNS
from journal_app.ui.pages.drift_way import (
    inner_cells,
    inner_headings,
    inner_keys,
    inner_picture,
    inner_stop,
    period_cells,
    period_headings,
    period_keys,
    period_name,
    way_picture,
    way_sentence,
)
from journal_app.ui.widgets.buttons import button, chip
from journal_app.ui.widgets.card import Card
from journal_app.ui.widgets.flow_layout import FlowLayout
from journal_app.ui.widgets.grid_dots import Dots
from journal_app.ui.widgets.grid_picture import GridPicture
from journal_app.ui.widgets.grid_view import GridView
from journal_app.ui.widgets.kept_columns import KeptColumns
from journal_app.ui.widgets.menu_chip import MenuChip
from journal_app.ui.widgets.plain_table import as_plain_table
from journal_app.ui.widgets.play_row import PlayRow
from journal_app.ui.widgets.text import label
from journal_app.wording.way_words import FEWEST

_VIEW, _INSIDE, _MOMENTS, _TABLE = "drift_grid_view", "inside", "moments", "table"
"""Under which name the choices are remembered, and their words."""


class DriftGridCard(Card):
    """Shows where sessions lie, the path of their means through time, or how they went inside."""

    session_opened = Signal(object)
    """The id of an entry that was chosen in the table."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self._shown: Shown | None = None
        self._read: tuple[MomentColumns, Dots, MovementColumns] | None = None
        self._step = 0
        self._looks = Looks(desk.preferences, desk.services.path)
        self._as_chosen = False
        self.grid = GridView(desk.themes, desk.words, self)
        self.length = MenuChip(self.tr("Period"), "", self)
        self.by_period = chip(self.tr("Path"), checked=True, parent=self)
        self.inside = chip(self.tr("Within sessions"), parent=self)
        self.moments = chip(self.tr("Moments"), parent=self)
        self.play = PlayRow(desk.themes, self.tr("Up to when"), self)
        self.caption = label("", "muted", self)
        self.model = SessionTableModel(self)
        self.as_table = button(self.tr("As a table"), "link-end", self._toggle, self)
        self._dress()
        self._lay_out()
        self._connect_signals()

    def show_sessions(self, shown: Shown) -> None:
        """Show the sessions of a view, all of its time, in the way that was chosen last."""
        if not self._as_chosen:
            self._choose_as_before()
        self._shown, self._read = shown, None
        self._offer_steps()
        self._needed()

    def wait(self) -> None:
        """Keep the place of sessions that are still being read: not one of them is here yet."""
        self.set_heading(
            self.heading_by_period(),
            QCoreApplication.translate("DriftPage", "The sessions are being read…"),
        )
        self.caption.setText(self._key())

    def picture(self) -> GridPicture:
        """What is shown of the view by periods, all of its time; for paper."""
        assert self._shown is not None
        return way_picture(self._shown, self._length, self._desk.words, self._desk.orientation)

    def retheme(self) -> None:
        """The names of the steps have another width now."""
        if self._shown is not None:
            self._offer_steps()
            self._paint()

    def hideEvent(self, event: QHideEvent) -> None:
        """What plays stops when nobody looks."""
        super().hideEvent(event)
        self.play.stop()

    @property
    def _length(self) -> PeriodLength:
        chosen = self.length.value
        return chosen if isinstance(chosen, PeriodLength) else PeriodLength.MONTH

    def _dress(self) -> None:
        self.length.offer(
            [
                (self.tr("By month"), PeriodLength.MONTH),
                (self.tr("By quarter"), PeriodLength.QUARTER),
                (self.tr("By year"), PeriodLength.YEAR),
            ]
        )
        self.length.set_value(PeriodLength.MONTH)
        views = QButtonGroup(self)
        for one in (self.by_period, self.inside):
            views.addButton(one)
        self.moments.setToolTip(self.tr("Each moment as a dot, instead of each session"))

    @cached_property
    def table(self) -> QTableView:
        """Made when it is first wanted."""
        table = QTableView(self)
        table.setModel(self.model)
        as_plain_table(table, self.tr("Periods as a table"))
        header = table.horizontalHeader()
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        header.setStretchLastSection(True)
        self.columns = KeptColumns(table, self._looks, "periods", self._share_room, by_room=True)
        header.setSortIndicator(0, Qt.SortOrder.DescendingOrder)
        table.setSortingEnabled(True)
        table.activated.connect(self._open_row)
        self._stack.addWidget(table)
        return table

    def _lay_out(self) -> None:
        chips = FlowLayout(spacing=8)
        for one in (self.by_period, self.inside, self.length, self.moments):
            chips.addWidget(one)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.grid)
        self.body.addLayout(chips)
        self.body.addLayout(self._stack, 100)
        self.body.addWidget(self.play)
        below = QHBoxLayout()
        below.setSpacing(12)
        below.addWidget(self.caption, 1)
        below.addWidget(self.as_table, 0, Qt.AlignmentFlag.AlignBottom)
        self.body.addLayout(below)
        self.body.addStretch(1)

    def _connect_signals(self) -> None:
        self.length.chosen.connect(self._other_length)
        for one in (self.by_period, self.inside, self.moments):
            one.toggled.connect(self._needed)
            one.toggled.connect(self._remember)
        self.play.moved.connect(self._moved)

    def _choose_as_before(self) -> None:
        kept = self._looks.value(_VIEW).split()
        for length in PeriodLength:
            if length.value in kept:
                self.length.set_value(length)
        self.moments.setChecked(_MOMENTS in kept)
        (self.inside if _INSIDE in kept else self.by_period).setChecked(True)
        if _TABLE in kept:
            self._turn(as_table=True)
        self._as_chosen = True

    def _remember(self) -> None:
        """What is chosen here counts also when the journal is opened again."""
        if not self._as_chosen:
            return
        table = self._stack.currentWidget() is not self.grid
        chosen = {_INSIDE: self.inside.isChecked(), _MOMENTS: self.moments.isChecked()}
        words = [self._length.value, *(word for word, on in chosen.items() if on)]
        self._looks.keep(**{_VIEW: " ".join([*words, _TABLE] if table else words)})

    def _other_length(self) -> None:
        self._remember()
        if self._shown is not None:
            self._offer_steps()
            self._paint()

    def _offer_steps(self) -> None:
        assert self._shown is not None
        length, centres = self._length, self._shown.periods[self._length]
        self.play.set_steps(len(centres), lambda step: period_name(centres[step], length))

    def _moved(self, position: float) -> None:
        """Ways within sessions do not glide: there only whole steps are another picture."""
        if not (self.inside.isChecked() and int(position) == self._step):
            self._paint()

    def _needed(self) -> None:
        """Moments are read only when they are to be seen; until then, what is there is shown."""
        self.moments.setVisible(self.by_period.isChecked())
        wanted = self.inside.isChecked() or self.moments.isChecked()
        if self._shown is None or not wanted or self._read is not None:
            self._paint()
            return
        shown, service = self._shown, self._desk.services.movement

        def read() -> tuple[MomentColumns, Dots, MovementColumns]:
            found = service.moments(shown.view.role.id, shown.view.columns)
            return found, Dots.of(found.xs, found.ys), movements(found)

        self._desk.tasks.submit(read, context=self, done=partial(self._keep, shown))

    def _keep(self, shown: Shown, read: tuple[MomentColumns, Dots, MovementColumns]) -> None:
        if shown is self._shown:
            self._read = read
            self._paint()

    def _paint(self) -> None:
        if self._shown is None:
            return
        at_end = self.play.position >= self.play.slider.maximum()
        position = None if at_end and not self.play.playing else self.play.position
        words, read = self._desk.words, self._read
        if self.inside.isChecked():
            self.set_heading(self.tr("Within sessions"), self.tr("from start to end"))
            ways = read[2] if read is not None else MovementColumns()
            stop = inner_stop(self._shown, self._length, ways, position)
            said = words.ways_within(ways.mean(stop)) if read is not None else ""
            key = self.tr("The strong arrow: their average.") if stop >= FEWEST else ""
            self.caption.setText(f"{said} {key}".strip())
            picture = inner_picture(
                self._shown, self._length, ways, self._desk.orientation, position
            )
        else:
            self.set_heading(self.heading_by_period(), self._remark())
            self.caption.setText(self._key())
            said = f"{way_sentence(self._shown, self._length, words)} {self._key()}"
            moments = read[:2] if read is not None and self.moments.isChecked() else None
            picture = way_picture(
                self._shown, self._length, words, self._desk.orientation, position, moments
            )
        self._step = int(self.play.position)
        self.grid.set_picture(picture, said)
        self._fill_table()

    def _fill_table(self) -> None:
        shown, words = self._shown, self._desk.words
        if shown is None or self._stack.currentWidget() is self.grid:
            return
        if self.inside.isChecked():
            ways = self._read[2] if self._read is not None else MovementColumns()
            cells = partial(inner_cells, shown, ways, words=words)
            keys = inner_keys(shown, ways)
            self.model.set_sessions(inner_headings(), range(len(ways)), cells, keys)
        else:
            length, centres = self._length, shown.periods[self._length]
            self.model.set_sessions(
                period_headings(words),
                range(len(centres)),
                lambda number: period_cells(centres[number], length, words),
                period_keys(centres),
            )
        self.columns.fit()

    def _share_room(self) -> None:
        """What is said in words has the room that the other columns leave, in equal parts."""
        header = self.table.horizontalHeader()
        if not header.count():
            return
        self.table.resizeColumnsToContents()
        others = sum(
            header.sectionSize(column)
            for column in range(header.count())
            if column not in SPOKEN_COLUMNS
        )
        room = max(0, self.table.viewport().width() - others) // len(SPOKEN_COLUMNS)
        for column in SPOKEN_COLUMNS:
            header.resizeSection(column, max(header.minimumSectionSize(), room))

    def _toggle(self) -> None:
        as_table = self._stack.currentWidget() is self.grid
        self._turn(as_table=as_table)
        self._remember()
        if as_table:
            self.table.setFocus()

    def _turn(self, *, as_table: bool) -> None:
        self._stack.setCurrentWidget(self.table if as_table else self.grid)
        self.as_table.setText(self.tr("As a grid") if as_table else self.tr("As a table"))
        self._fill_table()

    def _open_row(self, index: QModelIndex) -> None:
        """A row is a session only within sessions; a period opens nothing."""
        number = self.model.number_at(index)
        if number is None or self._shown is None or self._read is None:
            return
        if self.inside.isChecked():
            session = self._read[2].numbers[number]
            self.session_opened.emit(self._shown.view.columns.seqs[session])

    def heading_by_period(self) -> str:
        """What the view by periods is called."""
        return {
            PeriodLength.MONTH: self.tr("Month by month"),
            PeriodLength.QUARTER: self.tr("Quarter by quarter"),
            PeriodLength.YEAR: self.tr("Year by year"),
        }[self._length]

    def _remark(self) -> str:
        assert self._shown is not None
        if self.moments.isChecked():
            return self.tr("each dot a moment")
        if self._shown.dots.growth is not None:
            return self.tr("the darker, the more sessions")
        return self.tr("each dot a session")

    def _key(self) -> str:
        """What rings and ovals are, and where a session of several moments stands."""
        if self.moments.isChecked():
            return self._periods_key()
        dot = self.tr("A session of several moments stands at their average.")
        return f"{self._periods_key()} {dot}"

    def _periods_key(self) -> str:
        return {
            PeriodLength.MONTH: self.tr(
                "Ring: mean of a month. Oval: how far apart its sessions lie."
            ),
            PeriodLength.QUARTER: self.tr(
                "Ring: mean of a quarter. Oval: how far apart its sessions lie."
            ),
            PeriodLength.YEAR: self.tr(
                "Ring: mean of a year. Oval: how far apart its sessions lie."
            ),
        }[self._length]
