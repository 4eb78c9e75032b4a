"""The agreement with a client that stands, and those that came before."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from journal_app.domain.client import Agreement, Client, PastAgreement
from journal_app.domain.entry import AgreementKind
from journal_app.ui.dates import full_day_text
from journal_app.ui.page import Desk
from journal_app.ui.pages.client_cards import FieldsCard, show_day, show_note
from journal_app.ui.read_only import writing
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.choice_box import ChoiceBox
from journal_app.ui.widgets.disclosure import Disclosure
from journal_app.ui.widgets.rows import Rows
from journal_app.ui.widgets.text import label


class AgreementCard(FieldsCard):
    """What was contracted, with start, review and end."""

    renewed = Signal()
    """A new agreement is to begin; the one that stands is to be kept."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(desk, parent)
        self.set_heading(self.tr("Agreement"))
        self.kind = self._kind_field()
        self.named(self.tr("With whom"), self.kind)
        self.scope = self.note(
            self.tr("What was agreed"), 3, self.tr("What it is about, and what it is not")
        )
        self.start = self.day(self.tr("Start of the agreement"))
        self.end = self.day(self.tr("End of the agreement"))
        self.review = self.day(self.tr("Review of the agreement"))
        self.renew = writing(button(self.tr("New agreement"), "quiet", self.renewed.emit, self))
        self.renew.setToolTip(self.tr("Keeps this one below, and begins another today"))
        self.days(
            (self.tr("Start"), self.start),
            (self.tr("End"), self.end),
            (self.tr("Review, with a reminder"), self.review),
            beside=self.renew,
        )
        self.past = Disclosure("", desk.themes, self)
        self._past_rows = Rows(8)
        self.past.body.addLayout(self._past_rows)
        self.past.hide()
        self.body.addWidget(self.past)

    def show_client(self, client: Client, before: Client | None) -> None:
        """Show what is kept, but for fields in which something else was written meanwhile."""
        old = before.agreement if before else None
        now = client.agreement
        if old is None or self._kind() == old.kind:
            self.kind.setCurrentText(self.desk.words.agreement(now.kind))
        if old is None or self.scope.text == old.scope.strip():
            show_note(self.scope, now.scope)
        earlier = old or Agreement()
        for field, was, day in (
            (self.start, earlier.start, now.start),
            (self.review, earlier.review, now.review),
            (self.end, earlier.end, now.end),
        ):
            show_day(field, was, day, anew=old is None)
        self.renew.setEnabled(now != Agreement())

    def show_past(self, past: tuple[PastAgreement, ...]) -> None:
        """Show the agreements that came before."""
        self.past.setVisible(bool(past))
        self.past.set_text(self.earlier(len(past)))
        self._past_rows.show_rows([label(self._told(one.agreement), "muted", self) for one in past])

    def earlier(self, count: int) -> str:
        """How many agreements came before."""
        return self.tr("%n earlier agreement(s)", "", count)

    def edited(self, client: Client) -> Client:
        """The client with what stands in the fields."""
        agreement = Agreement(
            self._kind(), self.scope.text, self.start.day, self.review.day, self.end.day
        )
        return replace(client, agreement=agreement)

    def _told(self, agreement: Agreement) -> str:
        start, end = (
            full_day_text(day) if day else "…" for day in (agreement.start, agreement.end)
        )
        kind = self.desk.words.agreement(agreement.kind) if agreement.kind else ""
        return "\n".join(
            part for part in (f"{start} – {end}", kind, agreement.scope.strip()) if part
        )

    def _kind_field(self) -> QComboBox:
        made = ChoiceBox(self)
        made.setEditable(True)
        made.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        made.setAccessibleName(self.tr("With whom it was agreed"))
        made.addItem("", "")
        for kind in AgreementKind:
            made.addItem(self.desk.words.agreement(kind.value), kind.value)
        line = made.lineEdit()
        assert line is not None
        line.setAccessibleName(made.accessibleName())
        line.setPlaceholderText(self.tr("Choose, or own words"))
        line.editingFinished.connect(self.changed)
        made.activated.connect(lambda _index: self.changed.emit())
        return made

    def _kind(self) -> str:
        """The code of a known kind, own words otherwise."""
        text = self.kind.currentText().strip()
        index = self.kind.findText(text)
        return str(self.kind.itemData(index)) if index >= 0 else text
