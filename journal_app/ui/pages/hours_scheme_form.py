"""What a person changes in a scheme: its days, its numbers, which roles count."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from journal_app.domain.errors import InvalidValue
from journal_app.domain.hours_scheme import Followed, Scheme, TargetKind, targets_of
from journal_app.domain.practice import Role
from journal_app.domain.typed_numbers import plain_number
from journal_app.ui.page import Desk
from journal_app.ui.widgets.buttons import chip
from journal_app.ui.widgets.day_field import DayField
from journal_app.ui.widgets.field_flow import Field, FieldFlow
from journal_app.ui.widgets.flow_layout import FlowLayout
from journal_app.ui.widgets.in_place_form import InPlaceForm
from journal_app.ui.widgets.laid_out import discard
from journal_app.ui.widgets.problem_line import Obstacle
from journal_app.ui.widgets.text import label


class SchemeForm(InPlaceForm[Followed]):
    """Opens in its card. Empty numbers are those of the scheme."""

    def __init__(self, desk: Desk, scheme: Scheme, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._scheme = scheme
        today = desk.clock().astimezone().date()
        self.since = DayField(self.tr("From this day on"), desk.themes, today, self)
        self.by = DayField(self.tr("To be done by"), desk.themes, today, self)
        self.qualified = DayField(self.tr("Qualified on"), desk.themes, today, self)
        self.numbers: dict[TargetKind, QLineEdit] = {}
        self.roles: dict[str, QPushButton] = {}
        self._shipped: dict[str, bool] = {}
        self._decimal = desk.words.decimal_point
        flow = FieldFlow(spacing=14)
        days = [(self.tr("From this day on"), self.since), (self.tr("To be done by"), self.by)]
        if any(one.kind is TargetKind.QUALIFIED_HOURS for one in scheme.targets):
            days.append((self.tr("Qualified on"), self.qualified))
        else:
            self.qualified.hide()
        for name, field in days:
            flow.addWidget(Field(name, field, "30 September 2026 ▾▾", self))
        for target in scheme.targets:
            made = self.numbers[target.kind] = QLineEdit(self)
            made.setPlaceholderText(self._shown(target.value))
            flow.addWidget(Field(desk.words.target(target), made, "10.000", self))
        self.stack.addLayout(flow)
        self.stack.addWidget(label(self.tr("Roles that count"), "field", self))
        self._chips = FlowLayout(spacing=6)
        self.stack.addLayout(self._chips)
        self.finish(
            self.since, self.tr("Save what was changed in the scheme"), **self._fields_by_name()
        )

    def begin(self, followed: Followed, roles: Sequence[Role]) -> None:
        """Show what is changed in the scheme now, and begin at its first field."""
        self.since.set_day(followed.since)
        self.by.set_day(followed.by)
        self.qualified.set_day(followed.qualified_on)
        for target in targets_of(self._scheme, followed):
            self.numbers[target.kind].setText(self._shown(target.value) if target.own else "")
        self._offer(followed, roles)
        self.keep_fields(**self._fields_by_name())
        self.open_with(followed, self._scheme.id)

    def obstacle(self) -> Obstacle | None:
        """A day or a number that cannot be read."""
        for field in (self.since, self.by, self.qualified):
            if field.problem:
                return field.problem, field
        for line in self.numbers.values():
            try:
                self._number(line)
            except InvalidValue as error:
                return self._desk.words.error(error), line
            except ValueError:
                return self.tr("“{0}” is no number.").format(line.text().strip()), line
        return None

    def wanted(self, item: Followed) -> Followed:
        """The scheme as it is to be followed."""
        numbers = {kind: self._number(line) for kind, line in self.numbers.items()}
        values = {kind: number for kind, number in numbers.items() if number is not None}
        chosen = {id_: made.isChecked() for id_, made in self.roles.items()}
        roles = item.roles
        if chosen != self._shipped:
            roles = frozenset(id_ for id_, on in chosen.items() if on)
        return Followed(
            self._scheme.id, self.since.day, self.by.day, values, self.qualified.day, roles
        )

    def _number(self, line: QLineEdit) -> float | None:
        text = line.text().strip()
        return float(plain_number(text, self._decimal).replace(",", ".")) if text else None

    def _offer(self, followed: Followed, roles: Sequence[Role]) -> None:
        for old in self.roles.values():
            discard(self._chips, old)
        self.roles = {}
        rules = self._scheme.rules
        for role in roles:
            counts = (
                role.id in followed.roles
                if followed.roles is not None
                else not rules.roles or role.kind in rules.roles
            )
            name = self._desk.words.role(role)
            made = self.roles[role.id] = chip(name, checked=counts, parent=self)
            made.setAccessibleName(self.tr("Counts: {0}").format(name))
            self._chips.addWidget(made)
        self._shipped = {id_: made.isChecked() for id_, made in self.roles.items()}

    def _fields_by_name(self) -> dict[str, QWidget]:
        return {
            "since": self.since,
            "by": self.by,
            "qualified_on": self.qualified,
            **{kind.value: line for kind, line in self.numbers.items()},
            **{f"role/{id_}": made for id_, made in self.roles.items()},
        }

    def _shown(self, value: float) -> str:
        return f"{value:g}".replace(".", self._decimal)
