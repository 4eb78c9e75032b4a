"""Events of one's own: a training, a new supervisor, leave. The chart shows them as lines."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from functools import cached_property, partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from journal_app.domain.dataclass import dataclass
from journal_app.domain.event import LONGEST_LABEL, Event
from journal_app.domain.practice import Role
from journal_app.domain.unfinished import Written
from journal_app.ui.dates import full_day_text
from journal_app.ui.page import Desk
from journal_app.ui.read_only import writing
from journal_app.ui.when_wanted import made
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.card import Card, rule
from journal_app.ui.widgets.day_field import DayField
from journal_app.ui.widgets.in_place_form import InPlaceForm
from journal_app.ui.widgets.keyed_rows import KeyedRows
from journal_app.ui.widgets.problem_line import Obstacle
from journal_app.ui.widgets.tab_order import tab_into
from journal_app.ui.widgets.text import label


@dataclass(frozen=True, slots=True)
class NewEvent:
    """What was written down: a day, some words, and whether it is of all roles."""

    day: date
    label: str
    role_id: str | None


class EventsCard(Card):
    """The events of a role as rows, each to be changed or taken away, and a form to add one."""

    added = Signal(object)
    """A ``NewEvent``."""
    changed = Signal(object)
    """The ``Event`` as it is now to be."""
    removed = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self._role: Role | None = None
        self._several = False
        self.set_heading(self.tr("Events"), self.tr("lines on the chart"))
        self.none = label(
            self.tr(
                "A training, a new supervisor, time away: what may have changed how you work can "
                "stand here with its day."
            ),
            "muted",
            self,
        )
        self._rows: KeyedRows[tuple[Event, bool], EventRow] = KeyedRows(self._row)
        self.add = writing(button(self.tr("Add an event"), "", self._begin, self))
        self.body.addWidget(self.none)
        self.body.addLayout(self._rows.layout)
        self.body.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)

    @cached_property
    def form(self) -> EventForm:
        """For a new one; made when one is first asked for."""
        form = EventForm(self._desk, self)
        self.body.insertWidget(self.body.indexOf(self.add), form)
        form.save_requested.connect(self._take_new)
        form.closed.connect(self._closed)
        tab_into(self.add, form)
        return form

    @property
    def rows(self) -> tuple[EventRow, ...]:
        """A row for each event."""
        return self._rows.rows()

    def show_events(self, role: Role, events: tuple[Event, ...], *, several_roles: bool) -> None:
        """Show the events of a role, the newest first; an open form stays as it is."""
        self._role, self._several = role, several_roles
        self.none.setVisible(not events)
        focused = self.window().focusWidget()
        at = next((at for at, row in enumerate(self.rows) if row.isAncestorOf(focused)), None)
        left = self.rows[at] if at is not None else None
        self._rows.show([(event.id, (event, several_roles)) for event in reversed(events)])
        if at is not None and left not in self.rows:
            # Qt would lead the focus out of the page.
            (self.rows[min(at, len(self.rows) - 1)].remove if self.rows else self.add).setFocus()

    def unfinished(self) -> Iterator[Written]:
        """What is being written: about an event by its id, about a new one by its role."""
        if self._role is not None and made(self, "form"):
            yield from self.form.unfinished()
        for row in self.rows:
            if made(row, "form"):
                yield from row.form.unfinished()

    def take_up(self, written: Written) -> None:
        """Go on with what was being written, where it belongs to what is shown."""
        row = self._rows.row(written.about)
        if self._role is not None and written.about == self._role.id:
            self._begin()
            self.form.put(written)
        elif row is not None:
            row.begin()
            row.form.put(written)

    def _begin(self) -> None:
        if self._role is None:
            return
        self.form.ask(self._role, None, several_roles=self._several)
        self.add.hide()

    def _take_new(self, given: NewEvent) -> None:
        self.form.close_form()
        self.added.emit(given)

    def _closed(self) -> None:
        self.add.show()
        self.add.setFocus()

    def _row(self, item: tuple[Event, bool]) -> EventRow:
        event, several = item
        row = EventRow(self._desk, event, self._role, self, several_roles=several)
        row.changed.connect(self.changed)
        row.removed.connect(self.removed)
        return row


class EventRow(QWidget):
    """One event: its day, its words, and the ways to change it or to take it away."""

    changed = Signal(object)
    removed = Signal(str)

    def __init__(
        self,
        desk: Desk,
        event: Event,
        role: Role | None,
        parent: QWidget,
        *,
        several_roles: bool,
    ) -> None:
        super().__init__(parent)
        self.item = event
        self._desk, self._role, self._several = desk, role, several_roles
        self._stack = stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(0)
        stack.addWidget(rule(self))
        row = QHBoxLayout()
        row.setContentsMargins(0, 8, 0, 8)
        row.setSpacing(18)
        self.change = writing(button(self.tr("Change"), "link", self.begin, self))
        self.remove = writing(button(self.tr("Take away"), "link", partial(self._remove), self))
        day = label(full_day_text(event.day), "muted", self, wrap=False)
        day.setMinimumWidth(day.fontMetrics().horizontalAdvance("00 MMMM 0000"))
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(label(event.label, "", self))
        if several_roles and event.role_id is None:
            texts.addWidget(label(self.tr("of all roles"), "muted", self))
        texts.addStretch(1)
        # All of the first line stands on one line, also beside buttons, which are higher.
        lower = max(0, (self.change.sizeHint().height() - day.sizeHint().height()) // 2)
        day.setContentsMargins(0, lower, 0, 0)
        texts.setContentsMargins(0, lower, 0, 0)
        row.addWidget(day, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(texts, 1)
        for act in (self.change, self.remove):
            act.setAccessibleDescription(event.label)
            row.addWidget(act, 0, Qt.AlignmentFlag.AlignTop)
        stack.addLayout(row)

    @cached_property
    def form(self) -> EventForm:
        """To change it in; made when that is first wanted."""
        form = EventForm(self._desk, self)
        form.save_requested.connect(self._take)
        form.closed.connect(self.change.setFocus)
        self._stack.addWidget(form)
        tab_into(self.remove, form)
        return form

    def begin(self) -> None:
        """Change it in place."""
        if self._role is not None:
            self.form.ask(self._role, self.item, several_roles=self._several)

    def _remove(self) -> None:
        self.removed.emit(self.item.id)

    def _take(self, given: NewEvent) -> None:
        self.form.close_form()
        changed = replace(self.item, day=given.day, label=given.label, role_id=given.role_id)
        if changed != self.item:
            self.changed.emit(changed)


class EventForm(InPlaceForm[NewEvent]):
    """Day and words of one event; what is missing is said in place."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._role_id = ""
        today = desk.clock().astimezone().date()
        self.day = DayField(self.tr("Day of the event"), desk.themes, today, self)
        self.day.setMinimumWidth(round(176 * max(1.0, desk.themes.theme.text_scale)))
        self.label = QLineEdit(self)
        self.label.setMaxLength(LONGEST_LABEL)
        self.label.setPlaceholderText(self.tr("What began or ended then"))
        self.label.setAccessibleName(self.tr("What began or ended then"))
        self.all_roles = QCheckBox(self.tr("It is about all my roles"), self)
        self.stack.setContentsMargins(0, 0, 0, 8)
        self.stack.addWidget(self.day, 0, Qt.AlignmentFlag.AlignLeft)
        self.stack.addWidget(self.label)
        self.stack.addWidget(self.all_roles)
        self.finish(
            self.label,
            self.tr("Save the event"),
            day=self.day,
            label=self.label,
            all_roles=self.all_roles,
        )

    def ask(self, role: Role, event: Event | None, *, several_roles: bool) -> None:
        """Begin with an event as it is, or with an empty one of today."""
        self._role_id = role.id
        day = event.day if event else self._desk.clock().astimezone().date()
        self.day.set_day(day)
        self.label.setText(event.label if event else "")
        self.all_roles.setChecked(event is not None and event.role_id is None)
        self.all_roles.setVisible(several_roles)
        item = NewEvent(day, self.label.text(), event.role_id if event else role.id)
        self.open_with(item, event.id if event else role.id)

    def obstacle(self) -> Obstacle | None:
        """It wants words and a day."""
        if not self.label.text().strip():
            return self.tr("Write a few words of what it was."), self.label
        if self.day.day is None or self.day.problem:
            return self.day.problem or self.tr("Choose its day."), self.day
        return None

    def wanted(self, item: NewEvent) -> NewEvent:
        """The event as it is written."""
        role_id = None if self.all_roles.isChecked() else self._role_id
        return NewEvent(self.day.day or item.day, self.label.text().strip(), role_id)
