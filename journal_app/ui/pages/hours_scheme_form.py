"""What a person changes in a scheme: its days, its numbers, which roles count."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from journal_app.domain.hours_scheme import Followed, Scheme, TargetKind, targets_of
from journal_app.domain.practice import Role
from journal_app.ui.page import Desk
from journal_app.ui.widgets.buttons import button, chip
from journal_app.ui.widgets.card import rule
from journal_app.ui.widgets.day_field import DayField
from journal_app.ui.widgets.field_flow import Field, FieldFlow
from journal_app.ui.widgets.flow_layout import FlowLayout
from journal_app.ui.widgets.into_view import open_up
from journal_app.ui.widgets.text import label


class SchemeForm(QWidget):
    """Opens in its card. Empty numbers are those of the scheme."""

    save_requested = Signal(object)
    """What is to be kept, a ``Followed``."""
    closed = Signal()

    def __init__(
        self, desk: Desk, scheme: Scheme, followed: Followed, roles: Sequence[Role], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._scheme = scheme
        self._followed = followed
        today = desk.clock().astimezone().date()
        self.since = DayField(self.tr("From this day on"), desk.themes, today, self)
        self.by = DayField(self.tr("To be there by"), desk.themes, today, self)
        self.qualified = DayField(self.tr("Qualified on"), desk.themes, today, self)
        self.numbers: dict[TargetKind, QLineEdit] = {}
        self.roles: dict[str, QPushButton] = {}
        self._decimal = desk.words.number(0.5)[1:2]
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(10)
        stack.addWidget(rule(self))
        flow = FieldFlow(spacing=14)
        sample = "30 September 2026 ▾▾"
        days = [
            (self.tr("From this day on"), self.since, followed.since),
            (self.tr("To be there by"), self.by, followed.by),
        ]
        if any(one.kind is TargetKind.QUALIFIED_HOURS for one in scheme.targets):
            days.append((self.tr("Qualified on"), self.qualified, followed.qualified_on))
        else:
            self.qualified.hide()
        for name, field, day in days:
            field.set_day(day)
            flow.addWidget(Field(name, field, sample, self))
        for target in targets_of(scheme, followed):
            made = self.numbers[target.kind] = QLineEdit(self)
            made.setText(self._shown(target.value) if target.own else "")
            shipped = next(one.value for one in scheme.targets if one.kind is target.kind)
            made.setPlaceholderText(self._shown(shipped))
            flow.addWidget(Field(desk.words.target(target), made, "10.000", self))
        stack.addLayout(flow)
        stack.addWidget(label(self.tr("Roles that count"), "field", self))
        chips = FlowLayout(spacing=6)
        for role in roles:
            counts = (
                role.id in followed.roles
                if followed.roles is not None
                else not scheme.rules.roles or role.kind in scheme.rules.roles
            )
            one = self.roles[role.id] = chip(desk.words.role(role), checked=counts, parent=self)
            one.setAccessibleName(self.tr("Counts: {0}").format(desk.words.role(role)))
            chips.addWidget(one)
        self._shipped = {id_: made.isChecked() for id_, made in self.roles.items()}
        stack.addLayout(chips)
        self._problem = label("", "attention", self)
        self._problem.hide()
        stack.addWidget(self._problem)
        acts = FlowLayout(spacing=10)
        self.keep = button(self.tr("Keep"), "", self._submit, self)
        self.keep.setAccessibleName(self.tr("Keep what was changed in the scheme"))
        acts.addWidget(self.keep)
        acts.addWidget(button(self.tr("Cancel"), "quiet", self.closed.emit, self))
        stack.addLayout(acts)

    def begin(self) -> None:
        """Open it, and begin at its first field."""
        self.show()
        open_up(self, self.since)

    def tell_problem(self, sentence: str) -> None:
        """Say what stands against it."""
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))

    def _shown(self, value: float) -> str:
        return f"{value:g}".replace(".", self._decimal)

    def _submit(self) -> None:
        for field in (self.since, self.by, self.qualified):
            if field.problem:
                self.tell_problem(field.problem)
                field.setFocus()
                return
        values: dict[TargetKind, float] = {}
        for kind, line in self.numbers.items():
            text = line.text().strip().replace(",", ".")
            if not text:
                continue
            try:
                values[kind] = float(text)
            except ValueError:
                self.tell_problem(self.tr("“{0}” is no number.").format(line.text().strip()))
                line.setFocus()
                return
        chosen = {id_: made.isChecked() for id_, made in self.roles.items()}
        roles = self._followed.roles
        if chosen != self._shipped:
            roles = frozenset(id_ for id_, on in chosen.items() if on)
        self.save_requested.emit(
            Followed(
                self._scheme.id, self.since.day, self.by.day, values, self.qualified.day, roles
            )
        )
