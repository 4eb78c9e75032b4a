"""What to do now: whom to call first, then what to do, and what this journal is not."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from journal_app.domain.contact import Contact, suggestions_for
from journal_app.domain.referral import Tier
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.card import rule
from journal_app.ui.widgets.contact_list import ContactList
from journal_app.ui.widgets.flow_layout import FlowLayout
from journal_app.ui.widgets.rows import Rows
from journal_app.ui.widgets.text import label
from journal_app.wording import packs
from journal_app.wording.words import Words


class ActNow(QFrame):
    """Stands first where an observation of tier A was ticked. It asks for nothing, stops nothing,
    and calls nobody: the contacts are the practitioner's own.
    """

    contacts_requested = Signal()

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.setProperty("kind", "act-now")
        self.setAccessibleName(self.tr("What to do now"))
        texts = next(one for one in packs.tier_texts(words.language) if one.tier is Tier.A)
        body = QVBoxLayout(self)
        body.setContentsMargins(16, 14, 16, 14)
        body.setSpacing(6)
        body.addWidget(label(texts.title, "strong", self))
        self.contacts = ContactList(self)
        self.contacts.hide()
        body.addWidget(self.contacts)
        self._suggested = Rows(spacing=4)
        body.addLayout(self._suggested)
        self.open = button("", "link", self.contacts_requested.emit, self)
        acts = FlowLayout()
        acts.addWidget(self.open)
        body.addLayout(acts)
        body.addWidget(rule(self))
        for action in texts.actions:
            body.addWidget(label(action, "", self))
        body.addSpacing(4)
        body.addWidget(label(packs.disclaimer(words.language), "small", self))
        self._asked: tuple[Sequence[Contact], str, date] | None = None

    def showEvent(self, event: QShowEvent) -> None:
        """Where nobody was told of, numbers to check stand there."""
        super().showEvent(event)
        if self._asked is None:
            self.show_contacts((), "", date.min)

    def show_contacts(self, contacts: Sequence[Contact], country: str, today: date) -> None:
        """Show whom to call; where nobody was entered, numbers to check for the country."""
        asked = (tuple(contacts), country, today)
        if asked == self._asked:
            return
        self._asked = asked
        self.contacts.show_contacts(contacts, today)
        self._suggested.show_rows([] if contacts else self._suggestions(country))
        self.open.setText(self.tr("All contacts") if contacts else self.tr("Enter my contacts"))

    def _suggestions(self, country: str) -> list[QWidget]:
        missing = self.tr(
            "You have entered no emergency contacts yet. These numbers may hold where you work:"
        )
        rows: list[QWidget] = [label(missing, "", self)]
        for suggested in suggestions_for(country):
            row = QWidget(self)
            across = QHBoxLayout(row)
            across.setContentsMargins(0, 0, 0, 0)
            across.setSpacing(10)
            number = label(suggested.value, "strong", row, wrap=False)
            number.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse
                | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
            across.addWidget(number)
            across.addWidget(label(self._words.suggested(suggested), "", row), 1)
            across.addWidget(label(self.tr("check this yourself"), "pill", row, wrap=False))
            rows.append(row)
        rows.append(label(self._words.check_yourself(), "small", self))
        return rows
