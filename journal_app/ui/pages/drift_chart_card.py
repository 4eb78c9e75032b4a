"""The card of both axes over time, as a chart or as a table."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QStackedLayout,
    QWidget,
)

from journal_app.ui.looks import Looks
from journal_app.ui.page import Desk, quietly
from journal_app.ui.pages.drift_shown import Shown, chart_data, described
from journal_app.ui.pages.drift_table import DriftTable
from journal_app.ui.pages.drift_texts import capital, session_card
from journal_app.ui.tasks import Steps, no_steps
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.card import Card
from journal_app.ui.widgets.chart_layout import ChartLook
from journal_app.ui.widgets.chart_scale import TimeSpan
from journal_app.ui.widgets.session_card import CardTexts
from journal_app.ui.widgets.time_chart import TimeChart

_VIEW, _TABLE = "drift_view", "table"
"""Under which name it is remembered that the table was chosen."""


class DriftChartCard(Card):
    """Shows every session, its trailing mean and the intended area; opens one on demand."""

    session_opened = Signal(object)
    """The number that the entry has in the journal."""
    reflection_requested = Signal(str)
    """The id of a reflection on the time line."""
    turned = Signal()
    """The table stands there now, or the chart again."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self._shown: Shown | None = None
        self._due: TimeSpan | None = None
        """What was looked at before, until there are sessions for it."""
        self._turning: Steps = no_steps()
        self._looks = Looks(desk.preferences, desk.services.path)
        self.chart = TimeChart(self._look(), self)
        self.as_table = button(self.tr("As a table"), "link-end", self._toggle, self)
        self.whole = button(self.tr("Whole time"), "link", self.chart.show_all, self)
        self._lay_out()
        self.chart.session_opened.connect(self._open)
        self.chart.reflection_requested.connect(self.reflection_requested)
        self.chart.first_line_wanted.connect(self._ask_first_line)
        self.chart.table_requested.connect(self.as_table.click)
        self.chart.span_changed.connect(self._span_changed)

    @cached_property
    def table(self) -> DriftTable:
        """Made when it is first wanted."""
        made = DriftTable(self._desk, self)
        made.session_opened.connect(self.session_opened)
        self._stack.addWidget(made)
        return made

    @property
    def is_table(self) -> bool:
        """Whether the table stands there, which wants all of the width."""
        return self._stack.currentWidget() is not self.chart

    @property
    def chosen(self) -> TimeSpan | None:
        """The stretch of time one has moved to; None where the chart is as it opens."""
        span = self.chart.span
        return None if span in (self.chart.whole, self.chart.data.opening) else span

    def come_back_to(self, span: TimeSpan) -> None:
        """Look at a stretch of time again, once sessions are shown that reach over it."""
        self._due = span

    def show_sessions(self, shown: Shown) -> None:
        """Show the sessions of a view, as chart or as table, as was chosen last."""
        first, self._shown = self._shown is None, shown
        words = self._desk.words
        hint = self.tr(
            "Left and right walk through the sessions, with Control through reflections and "
            "events; Enter opens one. T shows a table."
        )
        self.chart.set_data(
            chart_data(shown, words, self._desk.orientation),
            self._card,
            self.tr("Both axes over time"),
            described(shown, words, hint),
        )
        whole = self.chart.whole
        if self._due is not None and whole.start <= self._due.start < self._due.end <= whole.end:
            self.chart.set_span(self._due)
            self._due = None
        if shown.view.earlier is None:  # all there is
            self._due = None
        if first and self._looks.value(_VIEW) == _TABLE:
            self._turn(as_table=True)
            self.turned.emit()
        self._span_changed()

    def retheme(self) -> None:
        """Take over colours and sizes."""
        self.chart.set_look(self._look())
        self._keep_corner()

    def _look(self) -> ChartLook:
        return ChartLook(self._desk.themes.theme, QLocale())

    def _lay_out(self) -> None:
        self._stack = QStackedLayout()
        self._stack.addWidget(self.chart)
        self._grid = QGridLayout()
        self._grid.setVerticalSpacing(4)
        self._grid.addLayout(self._stack, 0, 0)
        self._links = QWidget(self)
        row = QHBoxLayout(self._links)
        row.setContentsMargins(0, 0, 10, 0)  # the chart goes farther than words do
        row.setSpacing(4)
        row.addWidget(self.whole)
        row.addWidget(self.as_table)
        self.body.addLayout(self._grid)
        self.body.setContentsMargins(12, 10, 8, 8)
        self.whole.hide()
        self._place_links()

    def _place_links(self) -> None:
        """Beside the legend of the chart, but below the table."""
        over = self._stack.currentWidget() is self.chart
        self._grid.removeWidget(self._links)
        # Time and its legend go from left to right in every language.
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
        corner = right | Qt.AlignmentFlag.AlignBottom
        self._grid.addWidget(self._links, 0 if over else 1, 0, corner)
        self._links.raise_()
        self._keep_corner()

    def _keep_corner(self) -> None:
        """Room for both links at all times, so that the legend does not jump while zooming."""
        links = (self.as_table, self.whole)
        self.chart.set_corner(sum(link.sizeHint().width() for link in links) + 16)

    def _toggle(self) -> None:
        as_table = not self.is_table
        self._looks.keep(**{_VIEW: _TABLE if as_table else ""})
        self._turning.close()
        self._turning = quietly(self, self._turned(as_table=as_table))
        self._desk.tasks.in_steps(self._turning, context=self)

    def _turned(self, *, as_table: bool) -> Steps:
        """The table is made, shown and filled in turns."""
        if as_table:
            _ = self.table
            yield
        self._turn(as_table=as_table)
        yield
        yield from self._showing_span()
        self.turned.emit()
        if as_table:
            self.table.setFocus()

    def _turn(self, *, as_table: bool) -> None:
        self._stack.setCurrentWidget(self.table if as_table else self.chart)
        self.as_table.setText(self.tr("As a chart") if as_table else self.tr("As a table"))
        self._place_links()

    def _span_changed(self) -> None:
        for _ in self._showing_span():
            pass

    def _showing_span(self) -> Steps:
        self.whole.setVisible(self.chart.span != self.chart.whole)
        shown = self._shown
        if shown is None or not self.is_table:
            return
        said = described(shown, self._desk.words)
        self.table.put_in_order(shown)
        yield
        if shown is self._shown:  # else others were shown meanwhile, and told of
            self.table.show_sessions(shown, self.chart.shown, said)
            yield
            self.table.columns.fit()

    def _card(self, number: int) -> CardTexts:
        assert self._shown is not None
        return session_card(self._shown.view.columns.session(number), self._desk.words)

    def _open(self, number: int) -> None:
        if self._shown is not None:
            self.session_opened.emit(self._shown.view.columns.seqs[number])

    def _ask_first_line(self, number: int) -> None:
        """Long texts are not read with the chart, but one by one as they are looked at."""
        shown, services = self._shown, self._desk.services
        if shown is None:
            return
        journal, seq = services.journal, shown.view.columns.seqs[number]

        def read() -> tuple[str, int]:
            entry_id = services.insight.entry_id(seq)
            return journal.first_line(entry_id), journal.moments_placed(entry_id)

        def show(found: tuple[str, int]) -> None:
            if shown is not self._shown:
                return
            line, moments = found
            average = self._desk.words.average_of(moments)
            self.chart.set_first_line(number, line, (capital(average),) if average else ())

        self._desk.tasks.submit(read, context=self.chart, done=show, failed=None)
