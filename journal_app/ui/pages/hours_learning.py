"""Learning of one's own: what it was, and reflect, plan, act, evaluate, impact."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cached_property, partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from journal_app.domain.development import Development, DevelopmentKind
from journal_app.domain.errors import InvalidValue
from journal_app.domain.practice import Role
from journal_app.domain.unfinished import Written
from journal_app.ui.dates import full_day_text
from journal_app.ui.page import Desk
from journal_app.ui.pages.hours_before import hours_text, offer_roles, typed_minutes
from journal_app.ui.pages.log_controls import line_of, show_value, value_of
from journal_app.ui.read_only import writing
from journal_app.ui.when_wanted import made, once_made
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.card import Card, rule
from journal_app.ui.widgets.choice_box import ChoiceBox
from journal_app.ui.widgets.day_field import DayField
from journal_app.ui.widgets.field_flow import Field, FieldFlow
from journal_app.ui.widgets.in_place_form import NEW, InPlaceForm
from journal_app.ui.widgets.into_view import open_up
from journal_app.ui.widgets.long_rows import LongRows
from journal_app.ui.widgets.note_field import NoteField
from journal_app.ui.widgets.problem_line import Obstacle
from journal_app.ui.widgets.text import label


class DevelopmentForm(InPlaceForm[Development]):
    """Only the day and what it was have to be said; the cycle can grow over time."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        flow = FieldFlow(spacing=14)
        self.stack.addLayout(flow)
        self._today = desk.clock().astimezone().date()
        self.title = QLineEdit(self)
        self.day = DayField(self.tr("When"), desk.themes, self._today, self)
        self.hours = QLineEdit(self)
        self.kind = ChoiceBox(self)
        self.kind.setEditable(True)
        self.kind.addItem("", "")
        for kind in DevelopmentKind:
            self.kind.addItem(desk.words.development_kind(kind.value), kind.value)
        self.provider = QLineEdit(self)
        self.role = ChoiceBox(self)
        longest = max((self.kind.itemText(at) for at in range(self.kind.count())), key=len)
        for name, field, sample in (
            (self.tr("What it was"), self.title, "A course on listening to families"),
            (self.tr("When"), self.day, "30 September 2026 ▾▾"),
            (self.tr("Hours"), self.hours, "10.000"),
            (self.tr("Type"), self.kind, longest),
            (self.tr("With whom or where"), self.provider, "An institute of some name"),
            (self.tr("For which role"), self.role, self.tr("every role")),
        ):
            flow.addWidget(Field(name, field, sample, self))
        self.cycle: dict[str, NoteField] = {}
        for part, name, hint in (
            ("reflect", self.tr("Reflect"), self.tr("What I noticed I want to learn")),
            ("plan", self.tr("Plan"), self.tr("What I meant to do")),
            ("act", self.tr("Act"), self.tr("What I did")),
            ("evaluate", self.tr("Evaluate"), self.tr("What I make of it now")),
            ("impact", self.tr("Impact"), self.tr("What is different for those I work with")),
        ):
            made = self.cycle[part] = NoteField(name, 2, hint, self)
            self.stack.addWidget(label(name, "field", self))
            self.stack.addWidget(made)
        self.finish(
            self.title,
            self.tr("Save the learning"),
            title=self.title,
            day=self.day,
            hours=self.hours,
            kind=line_of(self.kind),
            provider=self.provider,
            role=self.role,
            **self.cycle,
        )

    def begin(self, entry: Development, roles: Sequence[Role]) -> None:
        """Show learning to be written down or changed."""
        offer_roles(self.role, roles, self._desk, self.tr("every role"))
        self.title.setText(entry.title)
        self.day.set_day(entry.day)
        self.hours.setText(hours_text(entry.minutes or 0, self._desk))
        show_value(self.kind, entry.kind)
        self.provider.setText(entry.provider)
        self.role.setCurrentIndex(max(0, self.role.findData(entry.role_id)))
        for part, field in self.cycle.items():
            field.setPlainText(getattr(entry, part))
        self.open_with(entry, entry.id)

    def obstacle(self) -> Obstacle | None:
        """A day or hours that cannot be read."""
        if self.day.problem:
            return self.day.problem, self.day
        try:
            self._minutes()
        except InvalidValue as error:
            return self._desk.words.error(error), self.hours
        return None

    def wanted(self, item: Development) -> Development:
        """The learning as it is written."""
        return replace(
            item,
            day=self.day.day or self._today,
            title=self.title.text(),
            kind=value_of(self.kind),
            provider=self.provider.text(),
            minutes=self._minutes() or None,
            role_id=self.role.currentData(),
            **{part: field.text for part, field in self.cycle.items()},
        )

    def _minutes(self) -> int:
        return typed_minutes(self.hours.text(), self.tr("Hours"), self._desk)


class LearningCard(Card):
    """All learning, the newest first."""

    save_requested = Signal(object)
    """The ``Development`` that was written."""
    form_closed = Signal()
    remove_requested = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self._roles: tuple[Role, ...] = ()
        self._shown: dict[str, Development] = {}
        self.set_heading(self.tr("Learning"))
        self.body.addWidget(
            label(
                self.tr(
                    "Courses, books, talks with colleagues: what you learned, and what became of "
                    "it. Supervision is written down on its own page and counts from there."
                ),
                "muted",
                self,
            )
        )
        self.rows: LongRows[Development, QWidget] = LongRows(self._row, self)
        self.body.addLayout(self.rows.layout)

    @cached_property
    def form(self) -> DevelopmentForm:
        """Writes learning down, above the rows; made when it is first wanted."""
        form = DevelopmentForm(self._desk, self)
        form.save_requested.connect(self.save_requested)
        form.closed.connect(self.form_closed)
        self.body.insertWidget(self.body.indexOf(self.rows.layout), form)
        return form

    def show_learning(self, found: tuple[Development, ...], roles: tuple[Role, ...]) -> None:
        """Show these."""
        self._roles = roles
        self._shown = {one.id: one for one in found}
        total = sum(one.minutes or 0 for one in found)
        self.set_heading(self.tr("Learning"), self._desk.words.hours(total) if total else "")
        self.rows.show([(one.id, one) for one in found])

    def begin_new(self) -> None:
        """Ask for learning of today in place; what is being written is gone on with."""
        if made(self, "form") and not self.form.isHidden():
            open_up(self.form, self.form.title)
        else:
            self._begin_in_turn(self._new())

    def take_up(self, written: Written) -> None:
        """Go on with what was being written, where it is still there."""
        item = self._new() if written.about == NEW else self._shown.get(written.about)
        if item is not None:
            self._begin(item)
            self.form.put(written)

    def _new(self) -> Development:
        return Development("", self._desk.clock().astimezone().date(), "")

    def _begin_in_turn(self, entry: Development) -> None:
        steps = once_made(self, "form", partial(self._begin, entry))
        self._desk.tasks.in_steps(steps, context=self)

    def _begin(self, entry: Development) -> None:
        self.form.begin(entry, self._roles)

    def _row(self, one: Development) -> QWidget:
        words = self._desk.words
        row = QWidget(self)
        stack = QVBoxLayout(row)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(0)
        stack.addWidget(rule(row))
        line = QHBoxLayout()
        line.setContentsMargins(0, 8, 0, 8)
        line.setSpacing(12)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(label(one.title, "", row))
        parts = [full_day_text(one.day)]
        if one.minutes:
            parts.append(words.hours(one.minutes))
        parts += [part for part in (words.development_kind(one.kind), one.provider) if part]
        texts.addWidget(label(" · ".join(parts), "muted", row))
        written = next((text for text in (one.impact, one.reflect, one.act) if text), "")
        if written:
            texts.addWidget(label(written, "muted", row))
        line.addLayout(texts, 1)
        change = writing(button(self.tr("Change"), "quiet", partial(self._begin_in_turn, one), row))
        change.setAccessibleName(self.tr("Change {0}").format(one.title))
        delete = writing(
            button(self.tr("Remove"), "quiet", partial(self.remove_requested.emit, one.id), row)
        )
        delete.setAccessibleName(self.tr("Remove {0}").format(one.title))
        line.addWidget(change)
        line.addWidget(delete)
        stack.addLayout(line)
        return row
