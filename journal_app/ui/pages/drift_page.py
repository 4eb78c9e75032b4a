"""Drift: where I have been sitting, and whether this is where I want to be."""

from __future__ import annotations

from datetime import timedelta
from functools import partial

from PySide6.QtCore import QLocale, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from journal_app.services.changes import Subject
from journal_app.services.insight import Selection
from journal_app.storage.files import write_whole
from journal_app.ui.dialogs.save_picture import SavePicture
from journal_app.ui.page import Desk, Page, scrolling
from journal_app.ui.pages.drift_chart_card import DriftChartCard
from journal_app.ui.pages.drift_empty import DriftEmpty
from journal_app.ui.pages.drift_follow_up import REMIND_AFTER_DAYS, AnswerDetails
from journal_app.ui.pages.drift_header import DriftHeader
from journal_app.ui.pages.drift_past import PastReflections
from journal_app.ui.pages.drift_question import DriftQuestion
from journal_app.ui.pages.drift_sheet import DriftSheet, PictureKind, picture_of
from journal_app.ui.pages.drift_shown import (
    Shown,
    chart_data,
    month_picture,
    month_sentence,
    read_shown,
    sentences,
)
from journal_app.ui.pages.drift_texts import narrowed_to, subtitle
from journal_app.ui.theme import load_theme
from journal_app.ui.widgets.card import Card
from journal_app.ui.widgets.chart_layout import ChartLook
from journal_app.ui.widgets.grid_view import GridView

ONE_COLUMN_BELOW = 900
LARGEST_GRID = 470


class DriftPage(Page):
    """Charts and grid of one role's sessions, the finding in words, and the question."""

    subjects = frozenset({Subject.ENTRIES, Subject.PRACTICE, Subject.CLIENTS, Subject.REFLECTIONS})
    open_entry_requested = Signal(str)
    log_requested = Signal()
    reflection_requested = Signal(str)
    """The id of a past reflection that was chosen on the time line."""
    told = Signal(str)
    """Something that was done and wants no more than to be known."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.header = DriftHeader(desk.words, self)
        self.charts = DriftChartCard(desk, self)
        self.months = Card(self.tr("Month by month"), self.tr("each dot a session"), self)
        self.grid = GridView(desk.themes, desk.words, self.months)
        self.question = DriftQuestion(desk, self)
        self.past = PastReflections(desk, self)
        self.empty = DriftEmpty(desk.themes, self)
        self.shown: Shown | None = None
        self._role_id = ""
        self._asked = 0
        for kind in PictureKind:
            self.header.export_menu.addAction(kind.name, partial(self.export, kind))
        self._lay_out()
        self._connect_signals()

    def show_role(self, role_id: str) -> None:
        """Look at all of one role."""
        self.header.filters.clear()
        self.header.filters.role.set_value(role_id)
        self.refresh()

    def refresh(self) -> None:
        """Ask for what is chosen."""
        self._asked += 1
        asked, services, wanted = self._asked, self.desk.services, self._selection()

        def show(shown: Shown | None) -> None:
            if asked == self._asked:
                self._show(shown)

        self.ask(lambda: read_shown(services, wanted), show)

    def retheme(self) -> None:
        """Charts take the new colours and sizes."""
        self.charts.retheme()
        self.question.keep_height()
        self._arrange()

    def export(self, kind: PictureKind) -> None:
        """Save what is shown as a picture."""
        if self.shown is None:
            return
        path = SavePicture.ask(self, self.tr("drift"), kind.value)
        if path is None:
            return
        content = picture_of(self._sheet(self.shown), self.desk.words, kind)
        self.desk.tasks.compute(
            partial(write_whole, path, content, overwrite=True),
            context=self,
            done=lambda written: self.told.emit(
                self.tr("The picture was saved as {0}.").format(written.name)
            ),
            failed=self.problem_raised.emit,
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Charts and grid stand one below the other where there is little room."""
        super().resizeEvent(event)
        self._arrange()

    def _selection(self) -> Selection | None:
        today = self.desk.clock().astimezone().date()
        chosen = self.header.filters.selection(self._role_id, today)
        return chosen if chosen.role_id else None

    def _arrange(self) -> None:
        scale = max(1.0, self.desk.themes.theme.text_scale)
        narrow = self.width() < ONE_COLUMN_BELOW * scale
        ways = QBoxLayout.Direction
        self._cards.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)
        # By itself in a row the grid would be larger than a window is high.
        self.grid.setMaximumHeight(round(LARGEST_GRID * scale))

    def _lay_out(self) -> None:
        self.months.body.addWidget(self.grid, 100)
        self.months.body.addStretch(1)
        content = QWidget(self)
        self._cards = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._cards.setSpacing(18)
        self._cards.addWidget(self.charts, 630)
        self._cards.addWidget(self.months, 464)
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 24)
        column.setSpacing(16)
        column.addLayout(self._cards)
        column.addWidget(self.question)
        column.addWidget(self.past)
        column.addWidget(self.empty)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(26, 24, 26, 0)
        outer.setSpacing(14)
        outer.addWidget(self.header)
        outer.addWidget(scrolling(content, self), 1)

    def _connect_signals(self) -> None:
        self.header.filters.changed.connect(self.refresh)
        self.desk.preferences.changed.connect(self._turn_axes)
        self.charts.session_opened.connect(self.open_entry_requested)
        self.charts.reflection_requested.connect(self.reflection_requested)
        self.question.answered.connect(self._answer)
        self.empty.log_requested.connect(self.log_requested)
        self.empty.everything_requested.connect(self._look_at_everything)

    def _show(self, shown: Shown | None) -> None:
        self.shown = shown
        there = shown is not None and len(shown.view.columns) > 0
        for part in (self.charts, self.months, self.question):
            part.setVisible(there)
        self.header.export.setEnabled(there)
        self.empty.setVisible(not there)
        self.empty.say(narrowed=self.header.filters.narrowed())
        if shown is None:
            self.header.set_subtitle("")
            return
        self._role_id = shown.view.role.id
        self.header.filters.offer(shown)
        self.header.set_subtitle(subtitle(shown.view, self.desk.words))
        self.past.show_reflections(shown.view.reflections)
        if there:
            self.charts.show_sessions(shown)
            self.grid.set_picture(
                month_picture(shown, self.desk.orientation), month_sentence(shown, self.desk.words)
            )
            self.question.show_finding(shown)

    def _turn_axes(self) -> None:
        """The axes may lie otherwise now: on the grid, and up and down in the charts."""
        if self.isVisible():
            self.refresh()
        else:
            self._behind = True

    def _look_at_everything(self) -> None:
        self.header.filters.clear()
        self.refresh()

    def _answer(self, words: str, details: AnswerDetails) -> None:
        if self.shown is None:
            return
        view, remind_at = self.shown.view, None
        if details.remind:
            remind_at = self.desk.clock() + timedelta(days=REMIND_AFTER_DAYS)
        self.write(
            partial(
                self.desk.services.reflections.answer,
                view.role.id,
                details.answer,
                words,
                details.step,
                details.client,
                self.shown.asked,
                view,
                details.move_area_to,
                remind_at,
            ),
            self.question.confirm,
        )

    def _sheet(self, shown: Shown) -> DriftSheet:
        """What is shown, on paper: in the light theme, at the size of the design."""
        words = self.desk.words
        return DriftSheet(
            title=self.tr("Drift"),
            subtitle=" · ".join((narrowed_to(shown.view, words), subtitle(shown.view, words))),
            grid_title=self.tr("Month by month"),
            finding=" ".join(sentences(shown, words)),
            data=chart_data(shown, words, self.desk.orientation),
            span=self.charts.chart.span,
            grid=month_picture(shown, self.desk.orientation),
            look=ChartLook(load_theme("light"), QLocale()),
        )
