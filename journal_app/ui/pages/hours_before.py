"""Hours from before the journal: written down, changed, removed; a client log taken in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from journal_app.domain.entry import MOST_PEOPLE
from journal_app.domain.errors import InvalidValue
from journal_app.domain.opening_balance import MOST_CLIENTS, OpeningBalance
from journal_app.domain.practice import Role, RoleKind
from journal_app.domain.typed_numbers import plain_number
from journal_app.domain.unfinished import Written
from journal_app.services.exchange.log_cells import DayOrder, minutes_in
from journal_app.ui.dates import full_day_text
from journal_app.ui.numbers import count_text
from journal_app.ui.page import Desk
from journal_app.ui.read_only import writing
from journal_app.ui.when_wanted import once_made
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.card import Card, rule
from journal_app.ui.widgets.choice_box import ChoiceBox
from journal_app.ui.widgets.day_field import DayField
from journal_app.ui.widgets.field_flow import Field, FieldFlow
from journal_app.ui.widgets.flow_layout import FlowLayout
from journal_app.ui.widgets.in_place_form import NEW, InPlaceForm
from journal_app.ui.widgets.into_view import open_up
from journal_app.ui.widgets.long_rows import LongRows
from journal_app.ui.widgets.number_field import number_field
from journal_app.ui.widgets.problem_line import Obstacle
from journal_app.ui.widgets.text import label
from journal_app.ui.widgets.wrapped_check import WrappedCheck

if TYPE_CHECKING:
    from journal_app.services.exchange.log_reading import Grown, LogPreview

_MOST_NAMED = 8


def offer_roles(box: QComboBox, roles: Sequence[Role], desk: Desk, every: str) -> None:
    """Offer all roles in a box, and the words for every one of them; the chosen one stays."""
    chosen = box.currentData()
    box.clear()
    box.addItem(every, None)
    for role in roles:
        box.addItem(desk.words.role(role), role.id)
    box.setCurrentIndex(max(0, box.findData(chosen)))


class BalanceForm(InPlaceForm[OpeningBalance]):
    """Sums; nothing but hours has to be said."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        flow = FieldFlow(spacing=14)
        self.stack.addLayout(flow)
        today = desk.clock().astimezone().date()
        self.label = QLineEdit(self)
        self.label.setPlaceholderText(self.tr("In your own words, without names"))
        self.start = DayField(self.tr("First day"), desk.themes, today, self)
        self.end = DayField(self.tr("Last day"), desk.themes, today, self)
        self.paid = QLineEdit(self)
        self.pro_bono = QLineEdit(self)
        self.clients = number_field(0, MOST_CLIENTS, self)
        self.people = number_field(0, MOST_PEOPLE, self)
        for box in (self.clients, self.people):
            box.setSpecialValueText("–")
            box.lineEdit().setTextMargins(9, 0, 0, 0)
        self.role = ChoiceBox(self)
        day = "30 September 2026 ▾▾"
        for name, field, sample in (
            (self.tr("What it was"), self.label, self.label.placeholderText()),
            (self.tr("First day"), self.start, day),
            (self.tr("Last day"), self.end, day),
            (self.tr("Paid hours"), self.paid, "10.000"),
            (self.tr("Pro bono hours"), self.pro_bono, "10.000"),
            (self.tr("Clients"), self.clients, "10.000"),
            (self.tr("People in the group"), self.people, "999"),
            (self.tr("For which role"), self.role, self.tr("every role")),
        ):
            flow.addWidget(Field(name, field, sample, self))
        self.finish(
            self.label,
            self.tr("Save the hours from before"),
            label=self.label,
            start=self.start,
            end=self.end,
            paid=self.paid,
            pro_bono=self.pro_bono,
            clients=self.clients,
            people=self.people,
            role=self.role,
        )

    def begin(self, balance: OpeningBalance, roles: Sequence[Role]) -> None:
        """Show hours to be written down or changed."""
        offer_roles(self.role, roles, self._desk, self.tr("every role"))
        self.label.setText(balance.label)
        self.start.set_day(balance.start)
        self.end.set_day(balance.end)
        for field, minutes in (
            (self.paid, balance.paid_minutes),
            (self.pro_bono, balance.pro_bono_minutes),
        ):
            field.setText(hours_text(minutes, self._desk))
        self.clients.setValue(balance.clients)
        self.people.setValue(balance.people or 0)
        self.role.setCurrentIndex(max(0, self.role.findData(balance.role_id)))
        self.open_with(balance, balance.id)

    def obstacle(self) -> Obstacle | None:
        """A day or a number that cannot be read."""
        for field in (self.start, self.end):
            if field.problem:
                return field.problem, field
        for line, name in self._sums():
            try:
                typed_minutes(line.text(), name, self._desk)
            except InvalidValue as error:
                return self._desk.words.error(error), line
        return None

    def wanted(self, item: OpeningBalance) -> OpeningBalance:
        """The hours as they are written."""
        paid, pro_bono = (
            typed_minutes(line.text(), name, self._desk) for line, name in self._sums()
        )
        return replace(
            item,
            label=self.label.text(),
            start=self.start.day,
            end=self.end.day,
            paid_minutes=paid,
            pro_bono_minutes=pro_bono,
            clients=self.clients.value(),
            people=self.people.value() or None,
            role_id=self.role.currentData(),
        )

    def _sums(self) -> tuple[tuple[QLineEdit, str], ...]:
        return (self.paid, self.tr("Paid hours")), (self.pro_bono, self.tr("Pro bono hours"))


def hours_text(minutes: int, desk: Desk) -> str:
    """Minutes as hours to be typed over; empty for none."""
    point = desk.words.decimal_point
    return f"{round(minutes / 60, 4):g}".replace(".", point) if minutes else ""


def typed_minutes(text: str, name: str, desk: Desk) -> int:
    """The minutes that typed hours come to, with the marks of the language in force.

    Raises:
        InvalidValue: ``log_hours_unreadable``, ``number_ambiguous``.
    """
    return minutes_in(plain_number(text, desk.words.decimal_point), name)


class BeforeCard(Card):
    """Hours from before, and how they come in."""

    save_requested = Signal(object)
    """The ``OpeningBalance`` that was written."""
    file_requested = Signal()
    remove_requested = Signal(str)
    import_requested = Signal(object, object, bool)
    """The ``LogPreview``, the id of a role or None, and whether what has grown takes the place of
    what is there."""
    order_requested = Signal(object, object)
    """A path is to be read again, its days in this ``DayOrder``."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self._roles: tuple[Role, ...] = ()
        self._shown: dict[str, OpeningBalance] = {}
        self._preview: LogPreview | None = None
        self.set_heading(self.tr("Before the journal"))
        self.body.addWidget(
            label(
                self.tr(
                    "Hours you worked before, or wrote down elsewhere, as sums. They need no names "
                    "and no codes."
                ),
                "muted",
                self,
            )
        )
        self.rows: LongRows[OpeningBalance, QWidget] = LongRows(self._row, self)
        self.body.addLayout(self.rows.layout)
        self._acts = QWidget(self)
        acts = FlowLayout(self._acts, spacing=10)
        self.add = writing(button(self.tr("Add hours from before"), "", self.begin_new, self))
        self.take = writing(
            button(self.tr("Import an ICF client log…"), "", self.file_requested.emit, self)
        )
        acts.addWidget(self.add)
        acts.addWidget(self.take)
        self.body.addWidget(self._acts)

    @cached_property
    def form(self) -> BalanceForm:
        """Writes sums down; made when it is first wanted, as what follows."""
        form = BalanceForm(self._desk, self)
        form.save_requested.connect(self.save_requested)
        form.closed.connect(self._closed)
        self.body.insertWidget(self.body.indexOf(self._acts), form)
        return form

    @cached_property
    def preview(self) -> QWidget:
        """What a client log would bring."""
        part = self._preview_part()
        self.body.insertWidget(self.body.indexOf(self._acts), part)
        return part

    def show_balances(self, balances: tuple[OpeningBalance, ...], roles: tuple[Role, ...]) -> None:
        """Show these."""
        self._roles = roles
        self._shown = {one.id: one for one in balances}
        total = sum(one.minutes for one in balances)
        self.set_heading(
            self.tr("Before the journal"), self._desk.words.hours(total) if total else ""
        )
        self.rows.show([(one.id, one) for one in balances])

    def begin_new(self) -> None:
        """Ask for hours in place."""
        self._begin_in_turn(OpeningBalance(""))

    def take_up(self, written: Written) -> None:
        """Go on with what was being written, where it is still there."""
        new = OpeningBalance("")
        item = new if written.about == NEW else self._shown.get(written.about)
        if item is not None:
            self._begin(item)
            self.form.put(written)

    def show_preview(self, preview: LogPreview) -> None:
        """Say what a client log would bring, before anything is taken in."""
        self._preview, part = preview, self.preview
        words = self._desk.words
        told = self.tr(
            "{0}: {1} rows, {2} new, {3} grown, {4} already there, {5} left out."
        ).format(
            preview.path.name,
            count_text(preview.read),
            count_text(len(preview.new)),
            count_text(len(preview.grown)),
            count_text(preview.already_there),
            count_text(len(preview.refused)),
        )
        lines = [told]
        if preview.new:
            paid = sum(one.paid_minutes for one in preview.new)
            free = sum(one.pro_bono_minutes for one in preview.new)
            lines.append(
                self.tr("New: {0} paid, {1} pro bono, {2}.").format(
                    words.hours(paid),
                    words.hours(free),
                    words.clients(sum(one.clients for one in preview.new)),
                )
            )
        if preview.grown:
            lines.append(self.tr("Grown: {0}.").format(self._grown(preview.grown)))
        if preview.order_open:
            lines.append(
                self.tr("Days such as 03/04/2024 are read with the day first.")
                if preview.order is DayOrder.DAY_FIRST
                else self.tr("Days such as 03/04/2024 are read with the month first.")
            )
        self._other_order.setVisible(preview.order_open)
        self._other_order.setText(
            self.tr("Read them with the month first")
            if preview.order is DayOrder.DAY_FIRST
            else self.tr("Read them with the day first")
        )
        self.grown.setVisible(bool(preview.grown))
        self.grown.box.setChecked(True)
        lines.append(self.tr("Not imported: {0}.").format(", ".join(preview.left_out)))
        self._told.setText("\n".join(lines))
        refused = [words.sentence(one.code, one.details) for one in preview.refused]
        more = len(refused) - _MOST_NAMED
        if more > 0:
            refused = [*refused[:_MOST_NAMED], self.tr("%n more", "", more)]
        self._refused.setText("\n".join(refused))
        self._refused.setVisible(bool(refused))
        brings = bool(preview.new or preview.grown)
        self.confirm.setEnabled(brings)
        if part.isHidden():
            offer_roles(self._role, self._roles, self._desk, self.tr("every role"))
            coach = next((role for role in self._roles if role.kind is RoleKind.COACH), None)
            self._role.setCurrentIndex(max(0, self._role.findData(coach.id if coach else None)))
        part.show()
        self._acts.hide()
        open_up(part, self.confirm if brings else self._leave)

    def end_preview(self) -> None:
        """Put the preview away."""
        self._preview = None
        self.preview.hide()
        self._acts.show()
        self.take.setFocus()

    def _preview_part(self) -> QWidget:
        part = QWidget(self)
        stack = QVBoxLayout(part)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(10)
        stack.addWidget(rule(part))
        stack.addWidget(label(self.tr("What the log would bring"), "strong", part))
        self._told = label("", "", part)
        self._refused = label("", "attention", part)
        self._other_order = button("", "link", self._turn_order, part)
        self.grown = WrappedCheck(
            self.tr(
                "What has grown takes the place of what is there. As no names are kept, a row is "
                "known again by its first day."
            ),
            part,
        )
        stack.addWidget(self._told)
        stack.addWidget(self._other_order, 0, Qt.AlignmentFlag.AlignLeading)
        stack.addWidget(self._refused)
        stack.addWidget(self.grown)
        self._role = ChoiceBox(part)
        flow = FlowLayout(spacing=14)
        flow.addWidget(
            Field(self.tr("For which role"), self._role, 2 * self.tr("every role"), part)
        )
        stack.addLayout(flow)
        acts = FlowLayout(spacing=10)
        self.confirm = button(self.tr("Import these hours"), "", self._import, part)
        self._leave = button(self.tr("Cancel"), "quiet", self.end_preview, part)
        acts.addWidget(self.confirm)
        acts.addWidget(self._leave)
        stack.addLayout(acts)
        part.hide()
        return part

    def _import(self) -> None:
        if self._preview is not None:
            self.import_requested.emit(
                self._preview, self._role.currentData(), self.grown.box.isChecked()
            )

    def _turn_order(self) -> None:
        if self._preview is not None:
            other = (
                DayOrder.MONTH_FIRST
                if self._preview.order is DayOrder.DAY_FIRST
                else DayOrder.DAY_FIRST
            )
            self.order_requested.emit(self._preview.path, other)

    def _grown(self, found: Sequence[Grown]) -> str:
        hours = self._desk.words.hours
        told = [f"{hours(one.before.minutes)} → {hours(one.now.minutes)}" for one in found]
        more = len(told) - _MOST_NAMED
        if more > 0:
            told = [*told[:_MOST_NAMED], self.tr("%n more", "", more)]
        return ", ".join(told)

    def _begin_in_turn(self, balance: OpeningBalance) -> None:
        steps = once_made(self, "form", partial(self._begin, balance))
        self._desk.tasks.in_steps(steps, context=self)

    def _begin(self, balance: OpeningBalance) -> None:
        self._acts.hide()
        self.form.begin(balance, self._roles)

    def _closed(self) -> None:
        self._acts.show()
        self.add.setFocus()

    def _row(self, one: OpeningBalance) -> QWidget:
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
        name = one.label or words.hours_before()
        texts.addWidget(label(name, "", row))
        parts = []
        if one.paid_minutes:
            parts.append(self.tr("{0} paid").format(words.hours(one.paid_minutes)))
        if one.pro_bono_minutes:
            parts.append(self.tr("{0} pro bono").format(words.hours(one.pro_bono_minutes)))
        if one.clients:
            parts.append(words.clients(one.clients))
        days = [full_day_text(day) for day in (one.start, one.end) if day]
        if days:
            parts.append(" – ".join(days))
        role = next((role for role in self._roles if role.id == one.role_id), None)
        if role is not None:
            parts.append(words.role(role))
        texts.addWidget(label(" · ".join(parts), "muted", row))
        line.addLayout(texts, 1)
        change = writing(button(self.tr("Change"), "quiet", partial(self._begin_in_turn, one), row))
        change.setAccessibleName(self.tr("Change {0}").format(name))
        delete = writing(
            button(self.tr("Remove"), "quiet", partial(self.remove_requested.emit, one.id), row)
        )
        delete.setAccessibleName(self.tr("Remove {0}").format(name))
        line.addWidget(change)
        line.addWidget(delete)
        stack.addLayout(line)
        return row
