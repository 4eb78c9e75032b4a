"""Filters of the journal as chips; each can be taken away where it was set."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import cached_property

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from journal_app.domain.dataclass import dataclass
from journal_app.domain.entry import EntryOrder, EntryQuery
from journal_app.domain.grid import Quadrant
from journal_app.domain.practice import Role
from journal_app.domain.saved_filter import SavedFilter, Span
from journal_app.ui.dates import full_day_text
from journal_app.ui.looks import Looks
from journal_app.ui.page import Desk
from journal_app.ui.pages.journal_dates import DatesPopover
from journal_app.ui.pages.journal_place import PlacePopover
from journal_app.ui.when_wanted import WhenWanted
from journal_app.ui.widgets.area_picker import Area
from journal_app.ui.widgets.buttons import chip
from journal_app.ui.widgets.filter_chip import FilterChip
from journal_app.ui.widgets.flow_layout import FlowLayout
from journal_app.ui.widgets.menu_chip import MenuChip
from journal_app.ui.widgets.pick_popover import PickPopover

NOTHING = EntryQuery()
_ORDER = "journal_order"
"""Under which name it is remembered."""


@dataclass(frozen=True, slots=True)
class Choices:
    """What the journal holds that can be filtered by."""

    codes: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    roles: tuple[Role, ...] = ()
    signals: tuple[str, ...] = ()


class FilterBar(QWidget):
    """Client, dates, place, tag, role, noticed, for supervision, the bin; the order."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._state = SavedFilter("", NOTHING)
        self._choices = Choices()
        self._looks = Looks(desk.preferences, desk.services.path)
        if self._looks.value(_ORDER) == EntryOrder.OLDEST:
            self._state = replace(self._state, order=EntryOrder.OLDEST)
        flow = self._flow = FlowLayout(self, spacing=6)
        self.chips: dict[str, FilterChip] = {}
        self.picks = WhenWanted(self._pick)
        self._names = {
            "client": (self.tr("Client"), self.tr("All clients")),
            "dates": (self.tr("Dates"), ""),
            "place": (self.tr("Place"), ""),
            "tag": (self.tr("Tag"), self.tr("All tags")),
            "role_id": (self.tr("Role"), self.tr("All roles")),
            "observation": (self.tr("Noticed"), self.tr("All, noticed or not")),
        }
        for name, (title, _everything) in self._names.items():
            made = self.chips[name] = FilterChip(title, self)
            made.opened.connect(lambda name=name: self._open(name))
            made.removed.connect(lambda name=name: self._remove(name))
            flow.addWidget(made)
        self.flags: dict[str, QPushButton] = {}
        for name, text in (
            ("flagged", self.tr("For supervision")),
            ("in_bin", self.tr("Bin")),
        ):
            flag = self.flags[name] = chip(text, parent=self)
            flag.clicked.connect(lambda on=False, name=name: self._change(**{name: on}))
            flow.addWidget(flag)
        self.order = MenuChip(self.tr("Newest first"), "", self)
        self.order.chosen.connect(self._take_order)
        self.order.setToolTip(self.tr("In which order the sessions stand"))
        flow.addWidget(self.order)
        self._offer_orders(with_words=False)
        self._show()

    @cached_property
    def place(self) -> PlacePopover:
        """The choice of a place on the grid."""
        made = PlacePopover(self._desk, self)
        made.area_chosen.connect(self._take_area)
        made.quadrant_chosen.connect(self._take_quadrant)
        made.unplaced_chosen.connect(self._take_unplaced)
        return made

    @cached_property
    def dates(self) -> DatesPopover:
        """The choice of days."""
        made = DatesPopover(self._desk, self._today(), self)
        made.span_chosen.connect(self._take_span)
        made.days_chosen.connect(self.set_days)
        return made

    def _pick(self, name: str) -> PickPopover:
        made = PickPopover(*self._names[name], self)
        made.chosen.connect(lambda value: self._change(**{name: value}))
        return made

    def add(self, widget: QWidget) -> None:
        """Put something else behind the chips."""
        self._flow.addWidget(widget)

    @property
    def state(self) -> SavedFilter:
        """What is set, without a name and without the words searched for."""
        return self._state

    @property
    def is_set(self) -> bool:
        """Whether any filter narrows the list."""
        return self._state.query != NOTHING or self._state.span is not None

    def query(self, text: str) -> EntryQuery:
        """The filters with the words searched for."""
        return replace(self._state.query_on(self._today()), text=text)

    def order_for(self, text: str) -> EntryOrder:
        """The order; best matches need words to match."""
        order = self._state.order
        return EntryOrder.NEWEST if order is EntryOrder.BEST and not text else order

    def offer(self, choices: Choices) -> None:
        """Take over what the journal holds."""
        self._choices = choices
        self._show()

    def set_state(self, state: SavedFilter) -> None:
        """Set all filters at once, as a saved one has them, and say so."""
        self._state = replace(state, name="", query=replace(state.query, text=""))
        self._show()
        self.changed.emit()

    def set_days(self, since: date | None, until: date | None) -> None:
        """Narrow to days of one's own, both included; either may be open."""
        if since and until and since > until:
            since, until = until, since
        self._state = replace(self._state, span=None)
        self._change(since=since, until=until)

    def clear(self) -> None:
        """Take all filters away; the order stays."""
        self.set_state(SavedFilter("", NOTHING, self._state.order))

    def search_changed(self, text: str) -> None:
        """Best matches are offered while there are words."""
        self._offer_orders(with_words=bool(text))

    def _offer_orders(self, *, with_words: bool) -> None:
        names = [
            (self.tr("Newest first"), EntryOrder.NEWEST),
            (self.tr("Oldest first"), EntryOrder.OLDEST),
        ]
        if with_words:
            names.append((self.tr("Best matches"), EntryOrder.BEST))
        known = {value for _text, value in names}
        shown = self._state.order if self._state.order in known else EntryOrder.NEWEST
        self.order.offer(names)
        self.order.set_value(shown)

    def _today(self) -> date:
        return self._desk.clock().astimezone().date()

    def _open(self, name: str) -> None:
        made, query = self.chips[name], self._state.query
        if name == "dates":
            self.dates.offer(self._state.span, query.since, query.until)
            self.dates.open_below(made)
        elif name == "place":
            self.place.offer(query.quadrant, query.area, query.unplaced)
            self.place.open_below(made)
        else:
            self.picks[name].offer(self._offered(name), getattr(query, name))
            self.picks[name].open_below(made)

    def _offered(self, name: str) -> list[tuple[str, object]]:
        words, choices = self._desk.words, self._choices
        if name == "client":
            return [
                *((code, code) for code in choices.codes),
                (self.tr("without a client code"), ""),
            ]
        if name == "tag":
            return [(f"#{tag}", tag) for tag in choices.tags]
        if name == "role_id":
            return [(words.role(role), role.id) for role in choices.roles]
        return [
            (self.tr("anything noticed"), ""),
            *((words.signal(signal), signal) for signal in choices.signals),
        ]

    def _remove(self, name: str) -> None:
        if name == "dates":
            self.set_days(None, None)
        elif name == "place":
            self._change(quadrant=None, area=None, unplaced=False)
        else:
            self._change(**{name: None})

    def _change(self, **fields: object) -> None:
        query = replace(self._state.query, **fields)  # type: ignore[arg-type]
        self._state = replace(self._state, query=query)
        self._show()
        self.changed.emit()

    def _take_area(self, area: Area) -> None:
        self._change(area=area, quadrant=None, unplaced=False)

    def _take_quadrant(self, quadrant: Quadrant) -> None:
        self._change(quadrant=quadrant, area=None, unplaced=False)

    def _take_unplaced(self) -> None:
        self._change(unplaced=True, quadrant=None, area=None)

    def _take_span(self, span: Span) -> None:
        self._state = replace(self._state, span=span)
        self._change(since=None, until=None)

    def _take_order(self, order: EntryOrder) -> None:
        self._state = replace(self._state, order=order)
        if order is not EntryOrder.BEST:  # that belongs to words that are looked for
            self._looks.keep(**{_ORDER: order.value})
        self.changed.emit()

    def _show(self) -> None:
        """Let every chip say what is chosen."""
        query, choices = self._state.query, self._choices
        for name, made in self.chips.items():
            made.show_choice(self._chosen(name))
        self.chips["tag"].setVisible(bool(choices.tags) or query.tag is not None)
        self.chips["role_id"].setVisible(len(choices.roles) > 1 or query.role_id is not None)
        noticed = bool(choices.signals) or query.observation is not None
        self.chips["observation"].setVisible(noticed)
        self.chips["client"].setVisible(bool(choices.codes) or query.client is not None)
        for name, flag in self.flags.items():
            flag.setChecked(bool(getattr(query, name)))
        self.order.set_value(self._state.order)
        self._flow.invalidate()

    def _chosen(self, name: str) -> str:
        query = self._state.query
        if name == "dates":
            return self._dates_text()
        if name == "place":
            return self._place_text()
        value = getattr(query, name)
        if value is None:
            return ""
        return next((text for text, own in self._offered(name) if own == value), str(value))

    def _dates_text(self) -> str:
        query, span = self._state.query, self._state.span
        if span is not None:
            return self.dates.span_names()[span]
        since = full_day_text(query.since) if query.since else ""
        until = full_day_text(query.until) if query.until else ""
        if since and until:
            return since if since == until else f"{since} – {until}"
        if since:
            return self.tr("from {0}").format(since)
        return self.tr("until {0}").format(until) if until else ""

    def _place_text(self) -> str:
        query = self._state.query
        if query.unplaced:
            return self.tr("Not placed yet")
        if query.quadrant is not None:
            return self._desk.words.quadrant(query.quadrant)
        return self.tr("an area on the grid") if query.area is not None else ""
