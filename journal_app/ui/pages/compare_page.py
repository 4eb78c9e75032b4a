"""Compare: two selections of sessions side by side. It describes, and gives no verdict."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QMenu, QScrollArea, QVBoxLayout, QWidget

from journal_app.domain.compare import Places, Sample
from journal_app.domain.dataclass import dataclass
from journal_app.domain.grid import Axis
from journal_app.domain.practice import IntendedArea
from journal_app.domain.selection import Selection
from journal_app.services.bundle import Services
from journal_app.services.changes import Subject
from journal_app.services.insight import CompareView
from journal_app.services.selection_values import selection_from, selection_values
from journal_app.ui.dates import full_day_text
from journal_app.ui.page import Desk, Page, scrolling
from journal_app.ui.pages.compare_parts import CompareAxis, CompareGrid, CompareSide, sample_text
from journal_app.ui.pages.compare_presets import Kind, Preset, begin_with, presets
from journal_app.ui.pages.drift_offer import Offer
from journal_app.ui.tasks import Steps
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.card import Card, PageHeader
from journal_app.ui.widgets.compare_paint import MOST_DOTS, Group
from journal_app.ui.widgets.grid_picture import Area, GridPicture
from journal_app.ui.widgets.grid_view import intended_areas
from journal_app.ui.widgets.menu_chip import MenuChip
from journal_app.ui.widgets.menu_words import menu_words
from journal_app.ui.widgets.text import label

ONE_COLUMN_BELOW = 860
LARGEST_GRID = 470


@dataclass(frozen=True, slots=True)
class ToCompare:
    """All that the page shows, read in one go."""

    view: CompareView
    offer: Offer
    presets: tuple[Preset, ...]


def read_compare(
    services: Services, first: Selection, second: Selection | None, today: date
) -> ToCompare:
    """Two selections, or one and what goes with it. Runs on the store thread."""
    role_id = first.role_id
    choices, events = services.insight.choices(role_id), services.events.all(role_id)
    if second is None:
        first, second = begin_with(first, choices, events, today)
    return ToCompare(
        view=services.insight.compare(first, second),
        offer=Offer(services.practice.roles(), choices, events),
        presets=presets(role_id, choices, events, today),
    )


class ComparePage(Page):
    """Both selections with their conditions, on one grid, and the difference on each axis."""

    subjects = frozenset(
        {
            Subject.ENTRIES,
            Subject.PRACTICE,
            Subject.CLIENTS,
            Subject.EVENTS,
            Subject.SUPERVISION,
        }
    )
    drift_page_requested = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.shown: ToCompare | None = None
        self._pair: tuple[Selection, Selection | None] | None = None
        self._asked = 0
        self.build_up(self._making())

    def _making(self) -> Steps:
        desk = self.desk
        self.header = PageHeader(self.tr("Compare"), "", self)
        self.role = MenuChip(self.tr("Role"), "", self)
        self.usual = button(self.tr("Side by side ▾"), "", parent=self)
        self.usual.setAccessibleName(self.tr("Choose two to hold side by side"))
        self.menu = QMenu(self.usual)
        self.usual.setMenu(self.menu)
        self.back = button(self.tr("Back to Drift"), "", self.drift_page_requested.emit, self)
        for made in (self.role, self.usual, self.back):
            self.header.buttons.addWidget(made)
        # All parts are made where they stay: moved there, they would be dressed anew.
        content = QWidget(self)
        area = scrolling(content, self)
        yield
        first = CompareSide(desk, 0, content)
        yield
        self.sides = (first, CompareSide(desk, 1, content))
        yield
        self.picture = Card(self.tr("Centres and spreads"), "", content)
        self.grid = CompareGrid(desk.themes, desk.words, self.picture)
        self.differences = Card(self.tr("How far apart"), "", content)
        self.axes = {axis: CompareAxis(desk, axis, self.differences) for axis in Axis}
        yield
        self._fill_cards()
        self._lay_out(content, area)
        self.role.chosen.connect(lambda role_id: self.start(Selection(role_id)))
        for side in self.sides:
            side.changed.connect(self._choices_changed)
        self.follow_axes()

    def start(self, selection: Selection) -> None:
        """Begin with a selection and what goes with it."""
        self._pair = (selection, None)
        self.refresh()

    def show_pair(self, first: Selection, second: Selection) -> None:
        """Hold two selections of one role side by side."""
        self._pair = (first, second)
        self.refresh()

    def whereabouts(self) -> dict[str, Any]:
        """Both selections."""
        first, second = self._pair or (None, None)
        if first is None or second is None:
            return {}
        return {"role": first.role_id, "pair": [selection_values(first), selection_values(second)]}

    def go_back_to(self, where: dict[str, Any]) -> None:
        """Hold the same two side by side."""
        if where:
            first, second = (selection_from(where["role"], one) for one in where["pair"])
            self._pair = (first, second)

    def refresh(self) -> None:
        """Ask for both selections."""
        if self._pair is None:
            return
        self._asked += 1
        asked, services, pair = self._asked, self.desk.services, self._pair
        today = self.desk.clock().astimezone().date()

        def show(shown: ToCompare) -> None:
            if asked == self._asked:
                self._show(shown)

        self.ask(lambda: read_compare(services, *pair, today), show)

    def retheme(self) -> None:
        """Sizes follow the type."""
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One below the other where there is little room."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        scale = max(1.0, self.desk.themes.theme.text_scale)
        narrow = self.width() < ONE_COLUMN_BELOW * scale
        ways = QBoxLayout.Direction
        for row in (self._top, self._cards):
            row.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)
        self.grid.setMaximumHeight(round(LARGEST_GRID * scale))

    def _fill_cards(self) -> None:
        self.picture.body.addWidget(self.grid, 100)
        self.legend = label("", "muted", self.picture)
        self.picture.body.addWidget(self.legend)
        self.picture.body.addStretch(1)
        for axis in Axis:
            self.differences.body.addWidget(self.axes[axis])
            self.differences.body.addSpacing(8)
        words = self.desk.words
        self.differences.body.addWidget(label(words.comparison_reasons(), "muted", self))
        self.differences.body.addWidget(label(words.heuristic(), "muted", self))
        self.differences.body.addStretch(1)

    def _lay_out(self, content: QWidget, area: QScrollArea) -> None:
        self._top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._cards = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        for row, parts in (
            (self._top, self.sides),
            (self._cards, (self.picture, self.differences)),
        ):
            row.setSpacing(18)
            for part in parts:
                row.addWidget(part, 1)
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 24)
        column.setSpacing(16)
        column.addLayout(self._top)
        column.addLayout(self._cards)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(26, 24, 26, 0)
        outer.setSpacing(14)
        outer.addWidget(self.header)
        outer.addWidget(area, 1)

    def _show(self, shown: ToCompare) -> None:
        self.shown, view, words = shown, shown.view, self.desk.words
        self._pair = view.selections
        roles = shown.offer.roles
        self.role.offer([(words.role(role), role.id) for role in roles])
        self.role.set_value(view.role.id)
        self.role.setVisible(len(roles) > 1)
        self.header.set_texts(self.header.title.text(), words.role(view.role))
        samples = (view.compared.first, view.compared.second)
        for side, selection, sample in zip(self.sides, view.selections, samples, strict=True):
            side.show_sample(selection, shown.offer, sample)
        groups = (_group(samples[0], view.places[0]), _group(samples[1], view.places[1]))
        self.grid.set_picture(
            GridPicture(orientation=self.desk.orientation, areas=_area(view.area)),
            " ".join(sample_text(sample, words) + "." for sample in samples),
        )
        self.grid.show_groups(groups)
        self.legend.setText(self._legend(view))
        for axis, part in self.axes.items():
            part.show_groups(groups, words.comparison(view.compared, axis))
        if view.compared.x is None:
            # The reason is the same for both axes: said once.
            self.axes[Axis.Y].show_groups(groups, "")
        self._fill_menu(shown.presets)

    def _legend(self, view: CompareView) -> str:
        said = [self.tr("Round the centre: the spread, one standard deviation to each side.")]
        if view.area is not None:
            said.append(self.tr("Dashed square: where I want to be."))
        if max(map(len, view.places)) > MOST_DOTS:
            said.append(self.tr("Of so many sessions the dots are left out."))
        return " ".join(said)

    def _fill_menu(self, offered: tuple[Preset, ...]) -> None:
        self.menu.clear()
        titles = {
            Kind.EVENT: self.tr("Before and after an event"),
            Kind.MEETING: self.tr("Before and after supervision"),
            Kind.CLIENTS: self.tr("Two clients"),
            Kind.FORMATS: self.tr("Two formats"),
            Kind.AGREEMENTS: self.tr("Two kinds of agreement"),
            Kind.NUMBERS: self.tr("First sessions with a client, and later ones"),
            Kind.PERIODS: self.tr("Two periods"),
        }
        inner: dict[Kind, QMenu] = {}
        for preset in offered:
            take = partial(self.show_pair, *preset.pair)
            if preset.beside is None:
                self.menu.addAction(titles[preset.kind], take)
                continue
            if preset.kind not in inner:
                inner[preset.kind] = self.menu.addMenu(titles[preset.kind])
            day = full_day_text(preset.beside.day)
            name = f"{preset.beside.label} ({day})" if preset.beside.label else day
            inner[preset.kind].addAction(menu_words(name, self.menu.fontMetrics()), take)

    def _choices_changed(self) -> None:
        first, second = (side.filters.selection for side in self.sides)
        self.show_pair(first, second)


def _area(area: IntendedArea | None) -> tuple[Area, ...]:
    """The area without its name, which the spreads would cross; the legend says it."""
    return tuple(replace(one, label="") for one in intended_areas(area))


def _group(sample: Sample, places: Places) -> Group:
    centre = None if sample.x is None or sample.y is None else (sample.x, sample.y)
    spread = None
    if sample.spread_x is not None and sample.spread_y is not None:
        spread = (sample.spread_x, sample.spread_y)
    return Group(places.xs, places.ys, centre, spread)
