"""A form for one contact, in place in its card."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from journal_app.domain.contact import Contact, ContactKind
from journal_app.domain.unfinished import Written
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.card import rule
from journal_app.ui.widgets.flow_layout import FlowLayout
from journal_app.ui.widgets.form_words import FormWords
from journal_app.ui.widgets.into_view import open_up
from journal_app.ui.widgets.text import label
from journal_app.ui.widgets.wrapped_check import WrappedCheck

NEW = "new"


class ContactForm(QWidget):
    """Hidden until it is asked for. A suggested number is kept only once it was checked."""

    keep_requested = Signal(object)
    """The contact as it is to be kept."""
    closed = Signal()

    def __init__(self, kind: ContactKind, parent: QWidget) -> None:
        super().__init__(parent)
        self._kind = kind
        self._contact: Contact | None = None
        self._must_check = False
        self._today = date.min
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(8)
        stack.addWidget(rule(self))
        self.name = self._field(stack, self.tr("Name"), self.tr("a service, a practice, a person"))
        self.reach = self._field(
            stack, self.tr("How to reach them"), self.tr("number, address, hours")
        )
        self.good_for = self._field(stack, self.tr("What for"), self.tr("in your own words"))
        self.country = self._field(
            stack, self.tr("Country"), self.tr("may stay empty; holds everywhere then")
        )
        self.checked = WrappedCheck(self.tr("I checked this today"), self)
        self._problem = label("", "attention", self)
        self._problem.hide()
        stack.addWidget(self.checked)
        stack.addWidget(self._problem)
        acts = FlowLayout(spacing=10)
        self.keep = button(self.tr("Keep"), "", self._submit, self)
        self.keep.setAccessibleName(self.tr("Keep the contact"))
        acts.addWidget(self.keep)
        acts.addWidget(button(self.tr("Cancel"), "quiet", self.close_form, self))
        stack.addLayout(acts)
        self._fields = FormWords(
            name=self.name,
            reach=self.reach,
            good_for=self.good_for,
            country=self.country,
            checked=self.checked.box,
        )
        for field in (self.name, self.reach, self.good_for, self.country):
            field.returnPressed.connect(self._submit)
            field.textEdited.connect(lambda _text: self.tell_problem(""))
        self.checked.box.clicked.connect(lambda: self.tell_problem(""))
        self.hide()

    def begin(self, contact: Contact, today: date, *, must_check: bool = False) -> None:
        """Show a contact to be written; ``must_check`` for one that was only suggested."""
        self._contact, self._today, self._must_check = contact, today, must_check
        self.name.setText(contact.name)
        self.reach.setText(contact.reach)
        self.good_for.setText(contact.good_for)
        self.country.setText(contact.country)
        self.checked.box.setChecked(contact.checked_on == today)
        self._fields.begin()
        self.tell_problem("")
        self.show()
        open_up(self, self.checked.box if must_check else self.name)

    def unfinished(self) -> Iterator[Written]:
        """What is being written, about a contact of this kind by its id, or about a new one."""
        words = None if self.isHidden() else self._fields.written
        if words is not None and self._contact is not None:
            words["must_check"] = self._must_check
            yield Written(f"{self._kind.value}/{self._contact.id or NEW}", words=words)

    def put(self, written: Written) -> None:
        """Put back, into the form that is open, what was being written in it."""
        self._fields.put(written.words)

    def close_form(self) -> None:
        """Put it away; what was written in it is dropped."""
        self._contact = None
        self.hide()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape puts it away."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_form()
        else:
            super().keyPressEvent(event)

    @property
    def problem(self) -> str:
        """What stands against it; empty while nothing does."""
        return self._problem.text()

    def tell_problem(self, sentence: str) -> None:
        """Say what stands against it."""
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))

    def _field(self, stack: QVBoxLayout, name: str, hint: str) -> QLineEdit:
        field = QLineEdit(self)
        field.setAccessibleName(name)
        field.setPlaceholderText(hint)
        box = QVBoxLayout()
        box.setSpacing(3)
        box.addWidget(label(name, "field", self))
        box.addWidget(field)
        stack.addLayout(box)
        return field

    def _submit(self) -> None:
        if self._contact is None:
            return
        ticked = self.checked.box.isChecked()
        if self._must_check and not ticked:
            self.tell_problem(
                self.tr("Check the number first, then tick that you did. It is kept after that.")
            )
            self.checked.box.setFocus()
            return
        before = self._contact.checked_on
        unticked = None if before == self._today else before
        self.keep_requested.emit(
            replace(
                self._contact,
                kind=self._kind,
                name=self.name.text(),
                reach=self.reach.text(),
                good_for=self.good_for.text(),
                country=self.country.text(),
                checked_on=self._today if ticked else unticked,
            )
        )
