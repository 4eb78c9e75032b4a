"""What drift looks at: a role and conditions on its sessions, each a chip to take away."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from enum import StrEnum

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from journal_app.domain.selection import Hours, Selection
from journal_app.ui.dates import full_day_text
from journal_app.ui.page import Desk
from journal_app.ui.pages.drift_offer import Offer, Period, is_offered, offered, period_start
from journal_app.ui.pages.drift_when import NumbersPopover, WhenPopover
from journal_app.ui.pages.journal_dates import DatesPopover
from journal_app.ui.when_wanted import WhenWanted
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.filter_chip import FilterChip
from journal_app.ui.widgets.flow_layout import FlowLayout
from journal_app.ui.widgets.menu_chip import MenuChip
from journal_app.ui.widgets.pick_popover import PickPopover
from journal_app.ui.widgets.popover import Popover

NOTHING_YET = Selection("")
ALWAYS = ("client", "period")
"""Shown also while they are not set; the others come in by the menu of conditions."""


class DriftFilters(QWidget):
    """Holds a selection; ``changed`` is emitted when a person changes it.

    Args:
        roles: whether the role can be chosen here.
    """

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None, *, roles: bool = True) -> None:
        super().__init__(parent)
        self._desk = desk
        self._selection = NOTHING_YET
        self._offer = Offer()
        self._with_roles = roles
        self._names = {
            "client": (self.tr("Client"), self.tr("All clients")),
            "period": (self.tr("All time"), ""),
            "format": (self.tr("Format"), self.tr("All formats")),
            "agreement": (self.tr("Agreement"), self.tr("All agreements")),
            "paid": (self.tr("Payment"), self.tr("Paid or not")),
            "tag": (self.tr("Tag"), self.tr("All tags")),
            "when": (self.tr("Weekday and hour"), ""),
            "numbers": (self.tr("Session with a client"), ""),
            "event": (self.tr("Before or after an event"), self.tr("Before and after")),
            "meeting": (self.tr("Before or after supervision"), self.tr("Before and after")),
        }
        self.flow = FlowLayout(self, spacing=8)
        self.role = MenuChip(self.tr("Role"), "", self)
        self.role.chosen.connect(self._take_role)
        self.flow.addWidget(self.role)
        self.chips: dict[str, FilterChip] = {}
        self.popovers = WhenWanted(self._popover)
        for name, (title, _everything) in self._names.items():
            made = self.chips[name] = FilterChip(title, self)
            made.opened.connect(lambda name=name: self.open(name))
            made.removed.connect(lambda name=name: self.remove(name))
            self.flow.addWidget(made)
        self.more = button(self.tr("+ Condition"), "chip-add", parent=self)
        self.more.setAccessibleName(self.tr("Add a condition"))
        self._menu = QMenu(self.more)
        self._menu.aboutToShow.connect(self._fill_menu)
        self.more.setMenu(self._menu)
        self.all = button(self.tr("Clear"), "link", self._clear_all, self)
        self.all.setAccessibleName(self.tr("Clear all conditions"))
        self.flow.addWidget(self.more)
        self.flow.addWidget(self.all)
        self._show()

    @property
    def selection(self) -> Selection:
        """What is chosen; without a role while none is known."""
        return self._selection

    def set_selection(self, selection: Selection) -> None:
        """Choose something else, without telling."""
        self._selection = selection
        self._show()

    def narrowed(self) -> bool:
        """Whether less than everything of the role is looked at."""
        return bool(self._selection.conditions)

    def clear(self) -> None:
        """Look at everything of the role again, without telling."""
        self.set_selection(Selection(self._selection.role_id))

    def offer(self, role_id: str, offer: Offer) -> None:
        """Take over what can be chosen, of the role that is shown."""
        self._offer = offer
        self._selection = replace(self._selection, role_id=role_id)
        self.role.offer([(self._desk.words.role(role), role.id) for role in offer.roles])
        self._show()

    def open(self, name: str) -> None:
        """Open the choice of one condition."""
        chosen, popover = self._selection, self.popovers[name]
        if isinstance(popover, PickPopover):
            popover.offer(offered(name, self._offer, self._desk.words), getattr(chosen, name))
        elif isinstance(popover, WhenPopover):
            popover.offer(chosen.weekdays, chosen.hours)
        elif isinstance(popover, NumbersPopover):
            popover.offer(chosen.numbers)
        elif isinstance(popover, DatesPopover):
            popover.offer(None, chosen.since, chosen.until)
        below: QPushButton = self.chips[name]
        popover.open_below(self.more if below.isHidden() else below)

    def remove(self, name: str) -> None:
        """Take one condition away."""
        if name == "period":
            self._change(since=None, until=None)
        elif name == "when":
            self._change(weekdays=frozenset(), hours=None)
        else:
            self._change(**{name: None})

    def _popover(self, name: str) -> Popover:
        if name == "period":
            dates = DatesPopover(self._desk, self._today(), self, self._periods())
            dates.span_chosen.connect(self._take_period)
            dates.days_chosen.connect(self._take_days)
            return dates
        if name == "when":
            when = WhenPopover(self._desk.words, self)
            when.chosen.connect(self._take_when)
            return when
        if name == "numbers":
            numbers = NumbersPopover(self._desk.words, self)
            numbers.chosen.connect(lambda value: self._change(numbers=value))
            return numbers
        pick = PickPopover(*self._names[name], self)
        pick.chosen.connect(lambda value, name=name: self._change(**{name: value}))
        return pick

    def _periods(self) -> dict[StrEnum, str]:
        return {
            Period.YEAR: self.tr("Last 12 months"),
            Period.HALF: self.tr("Last 6 months"),
            Period.THIS_YEAR: self.tr("This year"),
        }

    def _fill_menu(self) -> None:
        self._menu.clear()
        for name in self._addable():
            title = self._names[name][0].replace("&", "&&")
            action = self._menu.addAction(title)
            # The menu has to be gone before something else opens in its place.
            action.triggered.connect(
                lambda _on=False, name=name: QTimer.singleShot(0, self, lambda: self.open(name))
            )

    def _addable(self) -> list[str]:
        return [
            name
            for name, made in self.chips.items()
            if made.isHidden() and is_offered(name, self._offer, self._desk.words)
        ]

    def _take_role(self, role_id: str) -> None:
        # Clients, tags and formats of one role are not those of another.
        self._selection = Selection(role_id)
        self._show()
        self.changed.emit()

    def _take_period(self, period: Period) -> None:
        self._change(since=period_start(period, self._today()), until=None)

    def _take_days(self, since: date | None, until: date | None) -> None:
        if since and until and since > until:
            since, until = until, since
        self._change(since=since, until=until)

    def _take_when(self, weekdays: frozenset[int], hours: Hours | None) -> None:
        self._change(weekdays=weekdays, hours=hours)

    def _clear_all(self) -> None:
        self.clear()
        self.changed.emit()

    def _change(self, **fields: object) -> None:
        changed = replace(self._selection, **fields)  # type: ignore[arg-type]
        if changed != self._selection:
            self._selection = changed
            self._show()
            self.changed.emit()

    def _today(self) -> date:
        return self._desk.clock().astimezone().date()

    def _show(self) -> None:
        """Let every chip say what is chosen."""
        chosen = self._selection
        said = dict(self._desk.words.conditions(chosen, full_day_text))
        said["period"] = said.get("since") or said.get("until", "")
        said["when"] = " · ".join(said[name] for name in ("weekdays", "hours") if name in said)
        for name, made in self.chips.items():
            text = said.get(name, "")
            made.show_choice(text)
            made.setVisible(
                bool(text) or (name in ALWAYS and is_offered(name, self._offer, self._desk.words))
            )
        self.role.set_value(chosen.role_id or None)
        self.role.setVisible(self._with_roles and len(self._offer.roles) > 1)
        self.more.setVisible(bool(self._addable()))
        self.all.setVisible(self.narrowed())
        self.flow.invalidate()
