"""When: a span that ends today, or days of one's own."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from journal_app.domain.saved_filter import Span
from journal_app.ui.page import Desk
from journal_app.ui.widgets.buttons import chip
from journal_app.ui.widgets.day_field import DayField, read_first_day, read_last_day
from journal_app.ui.widgets.flow_layout import FlowLayout
from journal_app.ui.widgets.popover import Popover
from journal_app.ui.widgets.text import label

WIDTH = 300


class DatesPopover(Popover):
    """Spans as chips, and from - to.

    Args:
        spans: what is offered, by name; without them those of the journal.
    """

    span_chosen = Signal(object)
    days_chosen = Signal(object, object)

    def __init__(
        self,
        desk: Desk,
        today: date,
        parent: QWidget,
        spans: Mapping[StrEnum, str] | None = None,
    ) -> None:
        super().__init__(parent)
        self.setFixedWidth(WIDTH)
        flow = FlowLayout(spacing=6)
        self.spans: dict[StrEnum, QPushButton] = {}
        names = spans or self.span_names()
        for span, text in names.items():
            made = self.spans[span] = chip(text, parent=self)
            made.clicked.connect(lambda _on=False, span=span: self._take(span))
            flow.addWidget(made)
        self.body.addLayout(flow)
        self.since = DayField(self.tr("From"), desk.themes, today, self, reads=read_first_day)
        self.until = DayField(self.tr("To"), desk.themes, today, self, reads=read_last_day)
        for name, field in ((self.tr("From"), self.since), (self.tr("To"), self.until)):
            self.body.addWidget(label(name, "field", self))
            self.body.addWidget(field)
            field.changed.connect(self._take_days)
        self.setFocusProxy(self.spans[next(iter(names))])

    def span_names(self) -> dict[StrEnum, str]:
        """The spans by name."""
        return {
            Span.THIS_MONTH: self.tr("This month"),
            Span.LAST_3_MONTHS: self.tr("Last 3 months"),
            Span.THIS_YEAR: self.tr("This year"),
        }

    def offer(self, span: StrEnum | None, since: date | None, until: date | None) -> None:
        """Show what is chosen now."""
        for own, made in self.spans.items():
            made.setChecked(own == span)
        self.since.set_day(None if span else since)
        self.until.set_day(None if span else until)

    def _take(self, span: StrEnum) -> None:
        self.hide()
        self.span_chosen.emit(span)

    def _take_days(self) -> None:
        for made in self.spans.values():
            made.setChecked(False)
        self.days_chosen.emit(self.since.day, self.until.day)
