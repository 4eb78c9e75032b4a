"""A form for one contact, in place in its card."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from journal_app.domain.contact import Contact, ContactKind
from journal_app.domain.unfinished import Written
from journal_app.ui.widgets.in_place_form import NEW, InPlaceForm
from journal_app.ui.widgets.problem_line import Obstacle
from journal_app.ui.widgets.text import label
from journal_app.ui.widgets.wrapped_check import WrappedCheck


class ContactForm(InPlaceForm[Contact]):
    """A suggested number is kept only once it was checked."""

    def __init__(self, kind: ContactKind, parent: QWidget) -> None:
        super().__init__(parent)
        self._kind = kind
        self._must_check = False
        self._today = date.min
        self.name = self._field(self.tr("Name"), self.tr("A service, a practice, a person"))
        self.reach = self._field(self.tr("How to reach them"), self.tr("Number, address, hours"))
        self.good_for = self._field(self.tr("What for"), self.tr("In your own words"))
        self.country = self._field(
            self.tr("Country"), self.tr("May stay empty; holds everywhere then")
        )
        self.checked = WrappedCheck(self.tr("I checked this today"), self)
        self.stack.addWidget(self.checked)
        self.finish(
            self.name,
            self.tr("Save the contact"),
            name=self.name,
            reach=self.reach,
            good_for=self.good_for,
            country=self.country,
            checked=self.checked.box,
        )

    def begin(self, contact: Contact, today: date, *, must_check: bool = False) -> None:
        """Show a contact to be written; ``must_check`` for one that was only suggested."""
        self._today, self._must_check = today, must_check
        self.name.setText(contact.name)
        self.reach.setText(contact.reach)
        self.good_for.setText(contact.good_for)
        self.country.setText(contact.country)
        self.checked.box.setChecked(contact.checked_on == today)
        first = self.checked.box if must_check else self.name
        self.open_with(contact, f"{self._kind.value}/{contact.id or NEW}", first)

    def unfinished(self) -> Iterator[Written]:
        """What is being written, about a contact of this kind by its id, or about a new one."""
        for written in super().unfinished():
            yield replace(written, words={**written.words, "must_check": self._must_check})

    def obstacle(self) -> Obstacle | None:
        """A suggested number has to be checked before it is kept."""
        if not self._must_check or self.checked.box.isChecked():
            return None
        sentence = self.tr(
            "Check the number first, then tick that you did. It can be saved after that."
        )
        return sentence, self.checked.box

    def wanted(self, item: Contact) -> Contact:
        """The contact as it is written; unticked today, it goes back to the day before that."""
        unticked = None if item.checked_on == self._today else item.checked_on
        return replace(
            item,
            kind=self._kind,
            name=self.name.text(),
            reach=self.reach.text(),
            good_for=self.good_for.text(),
            country=self.country.text(),
            checked_on=self._today if self.checked.box.isChecked() else unticked,
        )

    def _field(self, name: str, hint: str) -> QLineEdit:
        field = QLineEdit(self)
        field.setAccessibleName(name)
        field.setPlaceholderText(hint)
        box = QVBoxLayout()
        box.setSpacing(3)
        box.addWidget(label(name, "field", self))
        box.addWidget(field)
        self.stack.addLayout(box)
        return field
