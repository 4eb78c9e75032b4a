"""The events that were found in a calendar, each to be ticked, and what is to be said of them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from journal_app.services.calendar_in import EventState
from journal_app.services.exchange.calendar_events import CalendarEvent, CalendarFile
from journal_app.ui.dates import full_day_text, time_text
from journal_app.ui.looks import Looks
from journal_app.ui.models.event_ticks_model import EventCells
from journal_app.ui.pages.importing.event_table import EventTable
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.card import Card
from journal_app.ui.widgets.flow_layout import FlowLayout
from journal_app.ui.widgets.text import label
from journal_app.wording.words import Words

_MOST_SENTENCES = 8


class CalendarEventsCard(Card):
    """The newest first; what is known already is told of, and cannot be ticked."""

    ticks_changed = Signal()

    def __init__(self, looks: Looks, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self._shown: tuple[CalendarEvent, ...] = ()
        self.table = EventTable(looks, self)
        self.remarks = label("", "small", self)
        self.nothing = label(self.tr("There is no event in these days."), "muted", self)
        ticks = self.table.model_of_ticks
        self.every = button(self.tr("Tick all"), "link", lambda: ticks.tick_all(on=True), self)
        self.none = button(self.tr("Tick none"), "link", lambda: ticks.tick_all(on=False), self)
        row = FlowLayout(spacing=14)
        row.addWidget(self.every)
        row.addWidget(self.none)
        self.body.addLayout(row)
        for part in (self.nothing, self.table, self.remarks):
            self.body.addWidget(part)
        ticks.ticks_changed.connect(self.ticks_changed)

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to be ticked."""
        return not self._shown

    def ticked(self) -> list[CalendarEvent]:
        """What is to be taken in."""
        return [self._shown[at] for at in self.table.model_of_ticks.ticked]

    def show_events(
        self, file: CalendarFile, states: Sequence[EventState], *, all_day: bool, words: Words
    ) -> None:
        """Show what was found; ``all_day`` with the events that have no hour."""
        pairs = [
            (event, state)
            for event, state in zip(file.events, states, strict=True)
            if all_day or not event.all_day
        ][::-1]
        self._shown = tuple(event for event, _ in pairs)
        self.table.model_of_ticks.set_events(
            (self.tr("Begins"), self.tr("Minutes"), self.tr("Title"), self.tr("Known")),
            [self._cells(event, state) for event, state in pairs],
        )
        self.table.fit()
        self.remarks.setText("\n".join(self._remarks(file, words)))
        self.remarks.setVisible(bool(self.remarks.text()))
        self.nothing.setVisible(self.is_empty)
        for part in (self.table, self.every, self.none):
            part.setVisible(not self.is_empty)

    def _cells(self, event: CalendarEvent, state: EventState) -> EventCells:
        start = event.started_at.astimezone()
        day = full_day_text(start.date())
        when = self.tr("{0}, all day").format(day) if event.all_day else (
            f"{day}, {time_text(start)}"
        )  # fmt: skip
        known = {
            EventState.NEW: "",
            EventState.LOGGED: self.tr("a session of that time is in the journal"),
            EventState.TAKEN: self.tr("imported before"),
            EventState.AHEAD: self.tr("still to come"),
        }[state]
        minutes = f"{event.minutes:n}" if event.minutes else ""
        return EventCells(
            (when, minutes, event.title, known),
            can_be_ticked=state is not EventState.TAKEN,
            ticked=state is EventState.NEW,
        )

    def _remarks(self, file: CalendarFile, words: Words) -> list[str]:
        said: list[str] = []
        if file.cancelled:
            said.append(self.tr("%n event(s) called off are left out.", "", file.cancelled))
        if file.longer:
            said.append(self.tr("%n event(s) longer than a day are left out.", "", file.longer))
        if file.is_cut:
            said.append(self.tr("There are more events than can be listed; take fewer days."))
        sentences = dict.fromkeys(
            words.sentence(refusal.code, refusal.details) for refusal in file.refused
        )
        return said + list(sentences)[:_MOST_SENTENCES]
