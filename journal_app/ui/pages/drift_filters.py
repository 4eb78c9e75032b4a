"""What the drift page looks at: role, client, format, tag, period, as chips."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from journal_app.services.insight import Selection
from journal_app.ui.pages.drift_shown import Shown
from journal_app.ui.widgets.buttons import chip
from journal_app.ui.widgets.flow_layout import FlowLayout
from journal_app.ui.widgets.menu_chip import MenuChip
from journal_app.wording.words import Words

_MOST_CHOICES = 60


class Period(StrEnum):
    """Stretches of time that end today."""

    YEAR = "year"
    HALF = "half"
    THIS_YEAR = "this_year"


def period_start(period: Period, today: date) -> date:
    """The first local day of a period."""
    if period is Period.THIS_YEAR:
        return today.replace(month=1, day=1)
    months = today.year * 12 + today.month - 1 - (12 if period is Period.YEAR else 6)
    # The 31st of a month has no match in every other one; the 28th has.
    return date(months // 12, months % 12 + 1, min(today.day, 28))


class DriftFilters(QWidget):
    """Holds the choice; ``changed`` is emitted when a person changes it."""

    changed = Signal()

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.flow = FlowLayout(self, spacing=8)
        self.role = MenuChip(self.tr("Role"), "", self)
        self.everyone = chip(self.tr("All clients"), checked=True, parent=self)
        self.client = MenuChip(self.tr("Client"), self.tr("All clients"), self)
        self.format = MenuChip(self.tr("Format"), self.tr("All formats"), self)
        self.tag = MenuChip(self.tr("Tag"), self.tr("All tags"), self)
        self.period = MenuChip(self.tr("All time"), self.tr("All time"), self)
        self.period.offer(
            [
                (self.tr("Last 12 months"), Period.YEAR),
                (self.tr("Last 6 months"), Period.HALF),
                (self.tr("This year"), Period.THIS_YEAR),
            ]
        )
        self._chips: tuple[QPushButton, ...] = (
            self.role,
            self.everyone,
            self.client,
            self.format,
            self.tag,
            self.period,
        )
        for one in self._chips:
            self.flow.addWidget(one)
        for menu in (self.role, self.client, self.format, self.tag, self.period):
            menu.chosen.connect(self._chosen)
        self.everyone.clicked.connect(self._all_clients)

    def selection(self, role_id: str, today: date) -> Selection:
        """What is chosen; of the role given while none was chosen here."""
        role, client = self.role.value, self.client.value
        format_, tag, period = self.format.value, self.tag.value, self.period.value
        return Selection(
            role_id=role if isinstance(role, str) else role_id,
            client=client if isinstance(client, str) else None,
            tag=tag if isinstance(tag, str) else None,
            format=format_ if isinstance(format_, str) else None,
            since=period_start(period, today) if isinstance(period, Period) else None,
        )

    def narrowed(self) -> bool:
        """Whether less than everything of the role is looked at."""
        chosen = (self.client, self.format, self.tag, self.period)
        return any(menu.value is not None for menu in chosen)

    def clear(self) -> None:
        """Look at everything of the role again, without telling."""
        for menu in (self.client, self.format, self.tag, self.period):
            menu.set_value(None)
        self.everyone.setChecked(True)

    def offer(self, shown: Shown) -> None:
        """Offer what the role's sessions can be narrowed to; chips without choices are hidden."""
        view, words = shown.view, self._words
        self.role.offer([(words.role(role), role.id) for role in shown.roles])
        self.role.set_value(view.role.id)
        self.client.offer([(code, code) for code in view.clients[:_MOST_CHOICES]])
        self.format.offer([(words.format(value), value) for value in view.formats])
        self.tag.offer([(f"#{tag}", tag) for tag in view.tags[:_MOST_CHOICES]])
        self.role.setVisible(len(shown.roles) > 1)
        several = len(view.clients) > 1
        self.everyone.setVisible(several or self.client.value is not None)
        self.client.setVisible(several or self.client.value is not None)
        self.format.setVisible(len(view.formats) > 1 or self.format.value is not None)
        self.tag.setVisible(bool(view.tags))
        self.period.setVisible(len(view.columns) > 0 or self.narrowed())

    def width_in_one_row(self) -> int:
        """The pixels that all chips need side by side."""
        widths = [one.sizeHint().width() for one in self._chips if not one.isHidden()]
        return sum(widths) + self.flow.spacing() * max(0, len(widths) - 1)

    def _all_clients(self) -> None:
        self.everyone.setChecked(True)
        if self.client.value is not None:
            self.client.set_value(None)
            self.changed.emit()

    def _chosen(self) -> None:
        if self.sender() is self.role:
            # Clients, tags and formats of one role are not those of another.
            self.clear()
        self.everyone.setChecked(self.client.value is None)
        self.changed.emit()
