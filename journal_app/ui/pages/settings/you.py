"""Settings of the practitioner: how to be greeted, where one works, and in which roles."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from journal_app.domain.grid import Position
from journal_app.domain.practice import Practitioner, RoleKind
from journal_app.domain.unfinished import FormKind
from journal_app.services.bundle import Services
from journal_app.services.changes import Subject
from journal_app.ui.page import Desk
from journal_app.ui.pages.settings.roles import RolesCard, RoleShown
from journal_app.ui.pages.settings.section import Section
from journal_app.ui.widgets.card import Card
from journal_app.ui.widgets.text import label


class YouSection(Section):
    """The practitioner and the roles; kept in the journal."""

    subjects = frozenset({Subject.PRACTICE})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.you = YouCard(self)
        self.roles = RolesCard(desk, self)
        self.add(self.you)
        self.add(self.roles)
        self.you.changed.connect(
            lambda practitioner: self.set_undoably(
                desk.services.practice.practitioner, desk.services.practice.update, practitioner
            )
        )
        self.roles.add_requested.connect(self._add_role)
        self.roles.rename_requested.connect(self._rename_role)
        self.roles.remove_requested.connect(self._remove_role)
        self.roles.area_requested.connect(self._set_area)
        self.forms.watch(FormKind.AREA, self.roles.unfinished, self.roles.take_up)

    def refresh(self) -> None:
        """Ask for the practitioner, the roles and where one meant to be in each."""
        self.ask(partial(_read, self.desk.services), self._show)

    def _show(self, kept: tuple[Practitioner, tuple[RoleShown, ...]]) -> None:
        practitioner, roles = kept
        self.you.show_practitioner(practitioner)
        self.roles.show_roles(roles)
        self.put_in_order()
        self.forms.restore()

    def _add_role(self, kind: RoleKind, name: str) -> None:
        self.write_undoably(
            self.tr("The role is added."),
            partial(self.desk.services.practice.add_role, kind, name),
            lambda _role: self.roles.added(),
            self.telling(self.roles.tell_problem),
        )

    def _rename_role(self, role_id: str, name: str) -> None:
        practice = self.desk.services.practice
        self.set_undoably(
            lambda: practice.role(role_id).name,
            partial(practice.rename_role, role_id),
            name,
            partial(self._tell_role, role_id, ""),
            partial(self._tell_role, role_id),
        )

    def _remove_role(self, role_id: str) -> None:
        self.write_undoably(
            self.tr("The role is removed."),
            partial(self.desk.services.practice.remove_role, role_id),
            failed=self.telling(partial(self._tell_role, role_id)),
            offered=True,
        )

    def _set_area(self, role_id: str, centre: Position, half_width: float, reason: str) -> None:
        def done(_area: object) -> None:
            block = self.roles.block(role_id)
            if block is not None:
                block.end()

        self.write_undoably(
            self.tr("Where you mean to be was changed."),
            partial(self.desk.services.practice.set_intended, role_id, centre, half_width, reason),
            done,
            self.telling(partial(self._tell_role, role_id)),
        )

    def _tell_role(self, role_id: str, sentence: str) -> None:
        block = self.roles.block(role_id)
        if block is not None:
            block.tell_problem(sentence)


def _read(services: Services) -> tuple[Practitioner, tuple[RoleShown, ...]]:
    practice = services.practice
    removable = practice.removable_roles()
    return practice.practitioner(), tuple(
        RoleShown(role, practice.intended_history(role.id), role.id in removable)
        for role in practice.roles()
    )


class YouCard(Card):
    """A name to be greeted with, and the place whose rules one works under."""

    changed = Signal(object)
    """The practitioner as they are to be kept."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self.set_heading(self.tr("You"))
        self._practitioner: Practitioner | None = None
        self.name = self._field(
            self.tr("Name to greet you with"), self.tr("May stay empty; never leaves the journal")
        )
        self.jurisdiction = self._field(
            self.tr("Where you work"), self.tr("A country or state whose rules you work under")
        )

    def show_practitioner(self, practitioner: Practitioner) -> None:
        """Show what is kept, but not over what is being written."""
        before, self._practitioner = self._practitioner, practitioner
        for field, old, new in (
            (self.name, before and before.name, practitioner.name),
            (self.jurisdiction, before and before.jurisdiction, practitioner.jurisdiction),
        ):
            if old is None or field.text().strip() == old:
                field.setText(new)

    def _field(self, name: str, placeholder: str) -> QLineEdit:
        field = QLineEdit(self)
        field.setAccessibleName(name)
        field.setPlaceholderText(placeholder)
        field.editingFinished.connect(self._keep)
        box = QVBoxLayout()
        box.setSpacing(4)
        box.addWidget(label(name, "field", self))
        box.addWidget(field)
        self.body.addLayout(box)
        return field

    def _keep(self) -> None:
        if self._practitioner is None:
            return
        edited = replace(
            self._practitioner,
            name=self.name.text().strip(),
            jurisdiction=self.jurisdiction.text().strip(),
        )
        if edited != self._practitioner:
            self.changed.emit(edited)
