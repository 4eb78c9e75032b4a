"""Settings of the roles: their names, and where one wants to be in each, with its history."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from journal_app.domain.dataclass import dataclass
from journal_app.domain.practice import IntendedArea, Role, RoleKind
from journal_app.domain.unfinished import Written
from journal_app.ui.page import Desk
from journal_app.ui.pages.settings.area import AreaEditor, area_text
from journal_app.ui.when_wanted import made
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.card import Card, rule
from journal_app.ui.widgets.disclosure import Disclosure
from journal_app.ui.widgets.flow_layout import FlowLayout
from journal_app.ui.widgets.keyed_rows import KeyedRows
from journal_app.ui.widgets.laid_out import take_away
from journal_app.ui.widgets.tab_order import tab_into
from journal_app.ui.widgets.text import label


@dataclass(frozen=True, slots=True)
class RoleShown:
    """A role with where it was meant to sit, in order of time.

    Attributes:
        removable: nothing stands in it.
    """

    role: Role
    history: tuple[IntendedArea, ...]
    removable: bool = False


class RolesCard(Card):
    """A block for each role, and a row to add one."""

    add_requested = Signal(object, str)
    """The kind of the new role, and own words for an own one."""
    rename_requested = Signal(str, str)
    remove_requested = Signal(str)
    area_requested = Signal(str, object, float, str)
    """The role's id, the centre, the half-width, the reason."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self.set_heading(self.tr("Roles, and where I want to be in each"))
        self._blocks: KeyedRows[RoleShown, RoleBlock] = KeyedRows(self._block, RoleBlock.show_role)
        self.body.addLayout(self._blocks.layout)
        self.body.addWidget(rule(self))
        self.body.addWidget(label(self.tr("Add a role"), "field", self))
        self._kinds: dict[RoleKind, QPushButton] = {}
        self._add_row = FlowLayout(spacing=6)
        for kind in (RoleKind.COACH, RoleKind.THERAPIST, RoleKind.SUPERVISOR):
            add = button(desk.words.role_kind(kind), "chip-add", parent=self)
            add.setAccessibleName(self.tr("Add the role {0}").format(add.text()))
            add.clicked.connect(lambda _on=False, kind=kind: self.add_requested.emit(kind, ""))
            self._kinds[kind] = add
            self._add_row.addWidget(add)
        self.body.addLayout(self._add_row)
        self.own = QLineEdit(self)
        self.own.setAccessibleName(self.tr("A role in my own words"))
        self.own.setPlaceholderText(self.tr("A role in my own words, for example mediator"))
        self.own.returnPressed.connect(self._add_own)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.own, 1)
        add = button(self.tr("Add"), "", self._add_own, self)
        add.setAccessibleName(self.tr("Add this role"))
        row.addWidget(add)
        self.body.addLayout(row)
        self._problem = label("", "attention", self)
        self._problem.hide()
        self.body.addWidget(self._problem)

    def show_roles(self, roles: tuple[RoleShown, ...]) -> None:
        """Show these; an editor that is open stays open."""
        self._blocks.show([(shown.role.id, shown) for shown in roles])
        known = {shown.role.kind for shown in roles}
        for kind, add in self._kinds.items():
            add.setVisible(kind not in known)
        self._add_row.invalidate()

    def unfinished(self) -> Iterator[Written]:
        """Where one wants to be, as it is being said and not saved yet."""
        return (one for block in self._blocks.rows() for one in block.unfinished())

    def take_up(self, written: Written) -> None:
        """Go on with it; where the role is gone, there is no place for it."""
        block = self.block(written.about)
        if block is not None:
            block.take_up(written)

    def block(self, role_id: str) -> RoleBlock | None:
        """The block of a role."""
        return self._blocks.row(role_id)

    def tell_problem(self, sentence: str) -> None:
        """Say why a role could not be added."""
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))

    def added(self) -> None:
        """A role was added; the row is ready for the next."""
        self.own.clear()
        self.tell_problem("")

    def _add_own(self) -> None:
        self.add_requested.emit(RoleKind.OWN, self.own.text().strip())

    def _block(self, shown: RoleShown) -> RoleBlock:
        block = RoleBlock(shown, self._desk, self)
        block.rename_requested.connect(self.rename_requested)
        block.remove_requested.connect(self.remove_requested)
        block.area_requested.connect(self.area_requested)
        return block


class RoleBlock(QWidget):
    """One role: its name, where I want to be, how that came about."""

    rename_requested = Signal(str, str)
    remove_requested = Signal(str)
    area_requested = Signal(str, object, float, str)

    def __init__(self, shown: RoleShown, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._shown = shown
        self._name = label("", "strong", self)
        self.name_field = QLineEdit(self)
        self.name_field.setAccessibleName(self.tr("Name of this role"))
        self.name_field.editingFinished.connect(self._rename)
        self._where = label("", "", self)
        self.change = button("", "", self._begin, self)
        self.remove = button(self.tr("Remove"), "link", self._remove, self)
        self._problem = label("", "attention", self)
        self._problem.hide()
        self.history = Disclosure("", desk.themes, self)
        self._lay_out()
        self.show_role(shown)

    @cached_property
    def editor(self) -> AreaEditor:
        """Saying anew where I want to be; made when it is first wanted."""
        editor = AreaEditor(self._desk, self)
        editor.saved.connect(self._save)
        editor.cancelled.connect(self.end)
        self._inner.insertWidget(self._inner.indexOf(self._problem), editor)
        tab_into(self.change, editor)
        return editor

    def show_role(self, shown: RoleShown) -> None:
        """Show the role as it is now."""
        before, self._shown = self._shown, shown
        role, words = shown.role, self._desk.words
        name = words.role(role)
        own = role.kind is RoleKind.OWN
        self._name.setText(name)
        self._name.setVisible(not own)
        self.name_field.setVisible(own)
        if shown is before or self.name_field.text().strip() == before.role.name:
            self.name_field.setText(role.name)
        now = shown.history[-1] if shown.history else None
        self._where.setText(
            area_text(now, words)
            if now
            else self.tr("Nothing is said yet about where I want to be.")
        )
        self.change.setText(self.tr("Change…") if now else self.tr("Say where…"))
        self.change.setAccessibleName(self.tr("Where I want to be as {0}").format(name))
        self.remove.setAccessibleName(self.tr("Remove the role {0}").format(name))
        self.remove.setVisible(shown.removable)
        self._show_history(shown.history)

    def unfinished(self) -> Iterator[Written]:
        """What is being said anew."""
        said = self.editor.written if made(self, "editor") else None
        if said is not None:
            yield Written(self._shown.role.id, words=said)

    def take_up(self, written: Written) -> None:
        """Open the editor with what was said in it before."""
        self._begin()
        self.editor.put(written.words)

    def end(self) -> None:
        """Close the editor."""
        if made(self, "editor"):
            self.editor.hide()
        self.change.show()
        self.change.setFocus()

    def tell_problem(self, sentence: str) -> None:
        """Say what was wrong with the name or the area."""
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))

    def _lay_out(self) -> None:
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(0)
        stack.addWidget(rule(self))
        inner = self._inner = QVBoxLayout()
        inner.setContentsMargins(0, 12, 0, 12)
        inner.setSpacing(6)
        inner.addWidget(self._name)
        inner.addWidget(self.name_field)
        inner.addWidget(self._where)
        acts = FlowLayout(spacing=8)
        acts.addWidget(self.change)
        acts.addWidget(self.remove)
        inner.addLayout(acts)
        inner.addWidget(self._problem)
        inner.addWidget(self.history)
        stack.addLayout(inner)

    def _begin(self) -> None:
        self.change.hide()
        self.tell_problem("")
        history = self._shown.history
        self.editor.begin(history[-1] if history else None)

    def _remove(self) -> None:
        self.remove_requested.emit(self._shown.role.id)

    def _save(self, centre: object, half_width: float, reason: str) -> None:
        self.area_requested.emit(self._shown.role.id, centre, half_width, reason)

    def _rename(self) -> None:
        name = self.name_field.text().strip()
        if name != self._shown.role.name:
            self.rename_requested.emit(self._shown.role.id, name)

    def _show_history(self, history: tuple[IntendedArea, ...]) -> None:
        earlier = history[:-1]
        self.history.setVisible(bool(earlier))
        self.history.set_text(self.tr("%n earlier", "", len(earlier)))
        body = self.history.body
        take_away(body)
        for area in reversed(earlier):
            body.addWidget(label(area_text(area, self._desk.words), "small", self))
