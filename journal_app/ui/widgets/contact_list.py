"""The practitioner's contacts as rows: who, how to reach them, when that was last checked."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from journal_app.domain.contact import Contact
from journal_app.domain.dataclass import dataclass
from journal_app.ui.dates import full_day_text
from journal_app.ui.read_only import writing
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.card import rule
from journal_app.ui.widgets.flow_layout import FlowLayout
from journal_app.ui.widgets.keyed_rows import KeyedRows
from journal_app.ui.widgets.text import ends_in_lines, label

_SHORT_COUNTRY = 16
"""Letters that leave the name beside them room; a longer country stands below it."""


@dataclass(frozen=True, slots=True)
class _Shown:
    """A contact, and what else its row depends on."""

    contact: Contact
    today: date
    first: bool
    last: bool


class ContactList(QWidget):
    """Shows contacts in the order given; with ``editable`` each row can be changed.

    The reach can be marked and copied, but for one that fits only with its words broken. Nothing
    here calls or writes to anyone.
    """

    checked_requested = Signal(str)
    change_requested = Signal(str)
    delete_requested = Signal(str)
    move_requested = Signal(str, int)
    """The id, and -1 for up or 1 for down."""

    def __init__(self, parent: QWidget | None = None, *, editable: bool = False) -> None:
        super().__init__(parent)
        self._editable = editable
        self._rows: KeyedRows[_Shown, QWidget] = KeyedRows(self._row)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.addLayout(self._rows.layout)

    def show_contacts(self, contacts: Sequence[Contact], today: date) -> None:
        """Show these; ``today`` is for saying how long ago they were checked."""
        last = len(contacts) - 1
        self._rows.show(
            [
                (contact.id, _Shown(contact, today, number == 0, number == last))
                for number, contact in enumerate(contacts)
            ]
        )
        self.setVisible(bool(contacts))

    def row(self, contact_id: str) -> QWidget | None:
        """The row of a contact."""
        return self._rows.row(contact_id)

    def _row(self, shown: _Shown) -> QWidget:
        contact = shown.contact
        made = QWidget(self)
        stack = QVBoxLayout(made)
        stack.setContentsMargins(0, 0, 0, 10)
        stack.setSpacing(3)
        stack.addWidget(rule(made))
        stack.addSpacing(7)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(label(contact.name, "strong", made), 1)
        short = len(contact.country) <= _SHORT_COUNTRY
        if contact.country and short:
            top = Qt.AlignmentFlag.AlignTop
            head.addWidget(label(contact.country, "pill", made, wrap=False), 0, top)
        stack.addLayout(head)
        if not short:
            stack.addWidget(label(contact.country, "muted", made))
        if contact.reach:
            reach = label(contact.reach, "reading", made)
            if ends_in_lines(contact.reach):
                reach.setTextInteractionFlags(
                    Qt.TextInteractionFlag.TextSelectableByMouse
                    | Qt.TextInteractionFlag.TextSelectableByKeyboard
                )
            reach.setAccessibleName(self.tr("{0}: {1}").format(contact.name, contact.reach))
            stack.addWidget(reach)
        if contact.good_for:
            stack.addWidget(label(contact.good_for, "muted", made))
        stack.addWidget(label(self._checked_text(shown), "muted", made))
        if self._editable:
            stack.addLayout(self._acts(shown, made))
        return made

    def _checked_text(self, shown: _Shown) -> str:
        day = shown.contact.checked_on
        if day is None:
            return self.tr("Not checked yet")
        if day == shown.today:
            return self.tr("Checked today")
        return self.tr("Checked on {0}").format(full_day_text(day))

    def _acts(self, shown: _Shown, parent: QWidget) -> FlowLayout:
        contact = shown.contact
        flow = FlowLayout(spacing=6)
        change = partial(self.change_requested.emit, contact.id)
        flow.addWidget(self._act(self.tr("Change"), change, contact, parent))
        for text, step, there in (
            (self.tr("Up"), -1, not shown.first),
            (self.tr("Down"), 1, not shown.last),
        ):
            move = partial(self.move_requested.emit, contact.id, step)
            way = self._act(text, move, contact, parent)
            # Below one another in all rows: one that has nowhere to go keeps its place.
            way.setEnabled(there)
            flow.addWidget(way)
        if shown.contact.checked_on != shown.today:
            checked = partial(self.checked_requested.emit, contact.id)
            flow.addWidget(self._act(self.tr("I checked it today"), checked, contact, parent))
        delete = partial(self.delete_requested.emit, contact.id)
        flow.addWidget(self._act(self.tr("Delete"), delete, contact, parent))
        return flow

    def _act(
        self, text: str, clicked: Callable[[], object], contact: Contact, parent: QWidget
    ) -> QPushButton:
        made = writing(button(text, "link", clicked, parent))
        made.setAccessibleDescription(contact.name)
        return made
