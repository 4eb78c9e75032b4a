"""Set an intention: where I mean to be in the next session, and why."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from journal_app.domain.dataclass import dataclass
from journal_app.domain.grid import Position
from journal_app.domain.intention import LONGEST_WHY, Intention
from journal_app.domain.practice import Role
from journal_app.services.bundle import Services
from journal_app.services.changes import Subject
from journal_app.ui.actions.binding import WITHIN, bind
from journal_app.ui.page import Desk, Page, column, scrolling
from journal_app.ui.pages.log_controls import code_box, offer
from journal_app.ui.tasks import Steps
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.card import Card, PageHeader
from journal_app.ui.widgets.choice_box import ChoiceBox
from journal_app.ui.widgets.field_flow import Field, FieldFlow
from journal_app.ui.widgets.one_mark import OneMark
from journal_app.ui.widgets.rows import Rows
from journal_app.ui.widgets.text import label

GRID_SIDE = 380


@dataclass(frozen=True, slots=True)
class IntentionView:
    """What the page offers and shows."""

    roles: tuple[Role, ...]
    codes: tuple[str, ...]
    waiting: tuple[Intention, ...]


def read_intentions(services: Services) -> IntentionView:
    """Roles, codes, and what waits; runs on the store thread."""
    return IntentionView(
        services.practice.roles(), services.journal.client_codes(), services.intentions.waiting()
    )


class IntentionPage(Page):
    """One mark, one line, and it is kept until the next session is logged."""

    subjects = frozenset({Subject.PRACTICE, Subject.CLIENTS, Subject.INTENTIONS, Subject.ENTRIES})
    closed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._wanted_role = ""
        self.build_up(self._making())

    def _making(self) -> Steps:
        desk = self.desk
        self.header = PageHeader(
            self.tr("Before the session"),
            self.tr("It is shown again after you have placed the session."),
            self,
        )
        self.leave = button(self.tr("Not now"), "", self.closed.emit, self)
        self.save_button = button(self.tr("Save  Ctrl+S"), "primary", self.save, self)
        self.save_button.setAccessibleName(self.tr("Save"))
        yield
        self.client = code_box(self)
        self.role = ChoiceBox(self)
        yield
        self.grid = OneMark(
            desk.themes, desk.words, desk.orientation, self.tr("What I mean to do"), self
        )
        yield
        self.why = QLineEdit(self)
        self.why.setMaxLength(LONGEST_WHY)
        self.why.setPlaceholderText(self.tr("One line: why there?"))
        self._waiting = Rows(spacing=8)
        self._waiting_card = Card(self.tr("Waiting for their session"), parent=self)
        yield
        self._lay_out()
        self.grid.changed.connect(self._show_state)
        bind("intention.save", self, self.save)
        bind("intention.leave", self, self.closed.emit, WITHIN)
        self._show_state()

    def start(self, client: str = "", role_id: str = "") -> None:
        """Begin anew, for a client and a role where they are known."""
        self._wanted_role = role_id
        self.client.setEditText(client)
        self.why.clear()
        self.grid.set_position(None)
        self._show_state()
        self.refresh()

    def whereabouts(self) -> dict[str, Any]:
        """What stands in the form."""
        position = self.grid.position
        return {
            "client": self.client.currentText(),
            "role": self.role.currentData() or "",
            "why": self.why.text(),
            "position": None if position is None else [position.x, position.y],
        }

    def go_back_to(self, where: dict[str, Any]) -> None:
        """Write the same into the form."""
        self.start(where["client"], where["role"])
        self.why.setText(where["why"])
        if where["position"] is not None:
            self.grid.set_position(Position(*where["position"]))
        self._show_state()

    def refresh(self) -> None:
        """Ask for what the page offers; what is written stays."""
        self.ask(partial(read_intentions, self.desk.services), self._show_view)

    def save(self) -> None:
        """Keep the intention; nothing happens while nothing is marked."""
        position, role_id = self.grid.position, self.role.currentData()
        if position is None or not role_id:
            return
        client = self.client.currentText().strip()
        intend = partial(
            self.desk.services.intentions.intend, role_id, position, self.why.text(), client
        )
        self.write_undoably(
            self.tr("The intention is saved."),
            intend,
            lambda _made: self.closed.emit(),
            offered=True,
        )

    def showEvent(self, event: QShowEvent) -> None:
        """Begin with the client; where that is known, with the grid."""
        super().showEvent(event)
        if not event.spontaneous():
            first = self.grid if self.client.currentText() else self.client
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        self.header.buttons.addWidget(self.leave)
        self.header.buttons.addWidget(self.save_button)
        card = Card(self.tr("Where do I mean to be?"), parent=self)
        fields = FieldFlow(spacing=10)
        name = self.tr("Client code")
        fields.addWidget(Field(name, self.client, "Kingfisher Meadow", self))
        fields.addWidget(Field(self.tr("Role"), self.role, "Supervisor", self))
        card.body.addLayout(fields)
        hint = self.tr("Without a client it is for whoever comes next in this role.")
        card.body.addWidget(label(hint, "muted", self))
        self.grid.setMinimumHeight(GRID_SIDE)
        card.body.addWidget(self.grid, 1)
        self.why.setAccessibleName(self.tr("Why there?"))
        card.body.addWidget(self.why)
        self._waiting_card.body.addLayout(self._waiting)
        content = QWidget(self)
        columns = QHBoxLayout(content)
        columns.setContentsMargins(0, 0, 0, 16)
        columns.setSpacing(18)
        side = column()
        side.addWidget(self._waiting_card)
        side.addStretch(1)
        columns.addWidget(card, 16)
        columns.addLayout(side, 9)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(26, 24, 26, 0)
        outer.setSpacing(14)
        outer.addWidget(self.header)
        outer.addWidget(scrolling(content, self), 1)

    def _show_view(self, view: IntentionView) -> None:
        chosen = self._wanted_role or self.role.currentData()
        self._wanted_role = ""
        self.role.clear()
        for role in view.roles:
            self.role.addItem(self.desk.words.role(role), role.id)
        self.role.setCurrentIndex(max(0, self.role.findData(chosen)))
        offer(self.client, view.codes)
        roles = {role.id: self.desk.words.role(role) for role in view.roles}
        self._waiting_card.setVisible(bool(view.waiting))
        self._waiting.show_rows(self._row(one, roles) for one in view.waiting)
        self._show_state()

    def _row(self, intention: Intention, roles: dict[str, str]) -> QWidget:
        made = QWidget(self)
        stack = QVBoxLayout(made)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(2)
        who = intention.client or roles.get(intention.role_id, "")
        stack.addWidget(label(who, "strong", made))
        stack.addWidget(label(self.desk.words.position(intention.position), "small", made))
        if intention.why:
            stack.addWidget(label(f"“{intention.why}”", "muted", made))
        drop = partial(self.desk.services.intentions.drop, intention.id)
        said = self.tr("The intention is taken back.")
        link = button(
            self.tr("Take it back"), "link", lambda: self.write_undoably(said, drop), made
        )
        link.setAccessibleDescription(who)
        stack.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        return made

    def _show_state(self) -> None:
        self.save_button.setEnabled(self.grid.position is not None and self.role.count() > 0)
