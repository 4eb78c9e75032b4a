"""The drift report: what the drift page shows, on one to three pages of paper."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import field, replace
from datetime import date, datetime
from functools import partial

from PySide6.QtCore import QLocale, QRectF, QSizeF
from PySide6.QtGui import QPainter

from journal_app.domain.clock import localized
from journal_app.domain.dataclass import dataclass
from journal_app.domain.disguise import LEFT_OUT, ClientNames, Disguise
from journal_app.domain.grid import Axis, Orientation, Position
from journal_app.domain.periods import PeriodLength
from journal_app.domain.reflection import Reflection
from journal_app.services.disguise import disguised
from journal_app.services.insight import DriftSession, DriftView
from journal_app.ui.dates import full_day_text
from journal_app.ui.numbers import count_text
from journal_app.ui.pages.drift_shown import (
    Shown,
    chart_data,
    prepare,
    recent_mean,
    sentences,
)
from journal_app.ui.pages.drift_texts import days_text, reflection_outcome, reflection_step
from journal_app.ui.pages.drift_way import MOST_CENTRES, period_name, way_picture
from journal_app.ui.pdf.document import PdfDocument
from journal_app.ui.pdf.paper import Paper, PaperTheme, paper_theme
from journal_app.ui.translation import translate
from journal_app.ui.widgets.chart_layout import ChartLook, least_height
from journal_app.ui.widgets.chart_paint import paint_time_chart
from journal_app.ui.widgets.chart_series import ChartData
from journal_app.ui.widgets.grid_picture import GridPicture, paint_grid
from journal_app.wording.words import Words

_CHART_WIDTH = 760.0
_LEAST_PLOT, _HIGHEST_PLOT = 120.0, 250.0
"""The height of each plot, in the units of the chart: as much as the page has left."""
_ABOVE_CHART = 16.0
"""Points between what stands above the chart and its top, and some to spare."""
_GRID = QSizeF(430.0, 430.0)
_GRID_SHARES = (0.45, 0.4, 0.34, 0.28)
"""The shares of the width that the grid may have; the largest that keeps the last table whole."""
LAST_SESSIONS = 10
_MONTH = PeriodLength.MONTH


@dataclass(frozen=True, slots=True)
class ReportWishes:
    """What a person wants in the report.

    Attributes:
        disguise: how clients and days are told.
        reflections: the ids of those that go along.
    """

    disguise: Disguise = field(default_factory=Disguise)
    reflections: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class ReportMaker:
    """Makes the report of a view. May run off the GUI thread."""

    view: DriftView
    wishes: ReportWishes
    words: Words
    orientation: Orientation
    paper: Paper
    made_on: date
    codes: tuple[str, ...] = ()
    """All client codes of the journal: any of them may stand in a text."""

    def document(self) -> PdfDocument:
        """The report, ready to be written or printed."""
        view = disguised(self.view, self.wishes.disguise, self.codes)
        shown = prepare(view, (view.role,))
        for share in _GRID_SHARES:
            made = self._up_to_sessions(view, shown, share)
            if not made.goes_on:
                break
        else:
            made = self._up_to_sessions(view, shown, _GRID_SHARES[0], apart=True)
        self._reflections(made, view)
        self._method(made)
        return made

    def _up_to_sessions(
        self, view: DriftView, shown: Shown, share: float, *, apart: bool = False
    ) -> PdfDocument:
        """All up to the table of the last sessions, which has a page of its own when ``apart``."""
        made = PdfDocument(self.paper, self.words.paper_footer())
        made.title(translate("DriftReport", "Drift report"), self._subtitle(view))
        made.small(self._making(view))
        made.heading(translate("DriftReport", "What the placements say"))
        made.paragraph(" ".join(sentences(shown, self.words)))
        if len(view.columns):
            self._chart(made, shown)
            self._grid(made, shown, share)
            self._months(made, shown)
            if apart:
                made.new_page()
            self._last_sessions(made, view)
        return made

    def content(self) -> bytes:
        """The report as a PDF."""
        return self.document().content()

    # --- its parts

    def _subtitle(self, view: DriftView) -> str:
        if view.selection.client == LEFT_OUT:
            one = translate("DriftReport", "one client")
            view = replace(view, selection=replace(view.selection, client=one))
        chosen = self.words.conditions(view.selection, self._day_text)
        parts = [
            self.words.role(view.role),
            *chosen.values(),
            self.words.sessions(len(view.columns)),
        ]
        if len(view.columns):
            first, last = (
                localized(session.started_at, session.zone).date()
                for session in (view.columns.session(0), view.columns.session(-1))
            )
            if self.wishes.disguise.weeks:
                weeks = dict.fromkeys((self.words.week(first), self.words.week(last)))
                parts.append(" – ".join(weeks))
            else:
                parts.append(days_text(first, last))
        return " · ".join(parts)

    def _making(self, view: DriftView) -> str:
        told = [translate("DriftReport", "Made on {0}.").format(full_day_text(self.made_on))]
        if self.wishes.disguise.weeks:
            told.append(
                translate(
                    "DriftReport",
                    "Weeks stand in the place of days: each session is shown at the beginning of "
                    "its week.",
                )
            )
        if self.wishes.disguise.clients is ClientNames.LETTERS and any(view.columns.clients):
            told.append(translate("DriftReport", "Letters stand in the place of client codes."))
        return " ".join(told)

    def _chart(self, made: PdfDocument, shown: Shown) -> None:
        data = chart_data(shown, self.words, self.orientation)
        look = ChartLook(paper_theme(), QLocale())
        made.heading(translate("DriftReport", "Both axes over time"))
        view = shown.view
        said = (
            *self.words.sessions_said(shown.summary, self._day_text),
            *self.words.around_said((), view.events, 0, self._day_text),
        )
        made.small(" ".join(said))
        left = (made.left_on_page - _ABOVE_CHART) * _CHART_WIDTH / made.width
        without = least_height(_CHART_WIDTH, data, look, 0.0)
        plot = min(_HIGHEST_PLOT, max(_LEAST_PLOT, (left - without) / len(data.axes)))
        height = without + plot * len(data.axes)
        made.picture(QSizeF(_CHART_WIDTH, height), partial(_paint_chart, data, look))

    def _grid(self, made: PdfDocument, shown: Shown, share: float) -> None:
        made.heading(translate("DriftReport", "On the grid"))
        picture = way_picture(shown, _MONTH, self.words, self.orientation)
        paint = partial(_paint_grid, picture, paper_theme(), self.words)
        # Painted smaller, not shrunk: what is written on it stays as large as it was.
        size = _GRID * (share / _GRID_SHARES[0])
        made.beside(size, paint, "\n".join(self._about_grid(shown)), share)

    def _about_grid(self, shown: Shown) -> Iterator[str]:
        view = shown.view
        mean, area = recent_mean(shown), view.area
        if mean is not None:
            recent = view.finding.earlier.recent_count
            yield translate("DriftReport", "The last {0} sit on average: {1}.").format(
                recent, self.words.position(Position.clamped(*mean))
            )
        if area is not None:
            since = self._day(area.valid_from.astimezone())
            yield translate("DriftReport", "Where I want to be, since {0}: {1}.").format(
                since, self.words.position(area.centre)
            )
            if area.reason:
                yield translate("DriftReport", "Why: {0}").format(area.reason)
        yield translate("DriftReport", "Shown are all sessions, the more of them the darker.")
        if len(shown.periods[_MONTH]) > 1:
            yield translate(
                "DriftReport",
                "Each circle is the mean of a month, the filled one that of the last; its oval "
                "tells how far apart the sessions of the month lie.",
            )

    def _months(self, made: PdfDocument, shown: Shown) -> None:
        centres = shown.periods[_MONTH][-MOST_CENTRES:]
        if len(centres) < 2:
            return
        made.heading(translate("DriftReport", "Month by month"), 2)
        made.table(
            [
                translate("DriftReport", "Month"),
                translate("DriftReport", "Sessions"),
                *(self.words.axis(axis) for axis in Axis),
            ],
            [
                [
                    period_name(centre, _MONTH),
                    count_text(centre.count),
                    self.words.place_and_number(Axis.X, centre.x),
                    self.words.place_and_number(Axis.Y, centre.y),
                ]
                for centre in reversed(centres)
            ],
            weights=[1.1, 0.9, 3, 3],
            right=[1],
        )

    def _last_sessions(self, made: PdfDocument, view: DriftView) -> None:
        count = min(LAST_SESSIONS, len(view.columns))
        sessions = [view.columns.session(-1 - back) for back in range(count)]
        told = any(session.client for session in sessions)
        clients = [translate("DriftReport", "Client")] if told else []
        made.heading(translate("DriftReport", "The last sessions"), 2)
        made.table(
            [
                translate("DriftReport", "Week")
                if self.wishes.disguise.weeks
                else translate("DriftReport", "Date"),
                *clients,
                *(self.words.axis(axis) for axis in Axis),
            ],
            [
                [
                    self._day(localized(session.started_at, session.zone)),
                    *((session.client,) if told else ()),
                    self.words.place_and_number(Axis.X, session.x),
                    " · ".join(
                        (self.words.place_and_number(Axis.Y, session.y), *_remarks(session))
                    ),
                ]
                for session in sessions
            ],
            weights=[1.3, *([1.0] if told else []), 3.2, 3.4],
        )

    def _reflections(self, made: PdfDocument, view: DriftView) -> None:
        chosen = [one for one in view.reflections if one.id in self.wishes.reflections]
        if not chosen:
            return
        made.heading(translate("DriftReport", "What I said about it"))
        for reflection in reversed(chosen):
            made.heading(self._reflection_title(reflection), 2)
            for text in (
                reflection.words,
                reflection_step(reflection),
                reflection_outcome(reflection, self.words),
            ):
                if text.strip():
                    made.paragraph(text)

    def _reflection_title(self, reflection: Reflection) -> str:
        day = self._day(reflection.answered_at.astimezone())
        return f"{day} · {self.words.answer(reflection.answer)}"

    def _method(self, made: PdfDocument) -> None:
        made.heading(self.words.method_title(), 2)
        for paragraph in self.words.method():
            made.small(paragraph)
        made.heading(translate("DriftReport", "What this is"), 2)
        made.small(f"{self.words.heuristic()} {self.words.question_credit()}.")
        made.small(self.words.disclaimer())

    # --- its words

    def _day(self, local: datetime) -> str:
        """The local day of an instant, or its week."""
        return self._day_text(local.date())

    def _day_text(self, day: date) -> str:
        return self.words.week(day) if self.wishes.disguise.weeks else full_day_text(day)


def _remarks(session: DriftSession) -> list[str]:
    remarks = (
        (session.hard_to_say, translate("DriftReport", "hard to say")),
        (session.late, translate("DriftReport", "placed late")),
    )
    return [text for holds, text in remarks if holds]


def _paint_chart(data: ChartData, look: ChartLook, painter: QPainter, rect: QRectF) -> None:
    paint_time_chart(painter, rect, data, look)


def _paint_grid(
    picture: GridPicture, theme: PaperTheme, words: Words, painter: QPainter, rect: QRectF
) -> None:
    paint_grid(painter, rect, picture, theme, words)
