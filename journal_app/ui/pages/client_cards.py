"""What is kept of one client code: the code and its context, the agreement, consent and keeping."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QVBoxLayout, QWidget

from journal_app.domain.client import Agreement, Client, Consent
from journal_app.domain.entry import AgreementKind
from journal_app.ui.page import Desk
from journal_app.ui.widgets.buttons import chip
from journal_app.ui.widgets.card import Card
from journal_app.ui.widgets.day_field import DayField
from journal_app.ui.widgets.flow_layout import FlowLayout
from journal_app.ui.widgets.note_field import NoteField
from journal_app.ui.widgets.page_wheel import leaving_wheel
from journal_app.ui.widgets.text import label

PAUSE_MS = 900
"""What is written is kept after so long a pause, or when the field is left."""
DAY_WIDTH = 170


class FieldsCard(Card):
    """Fields that are kept as soon as they are left, or after a pause in writing."""

    changed = Signal()
    """A person changed something that is worth keeping now."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self.desk = desk
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.changed)

    def named(self, name: str, field: QWidget) -> None:
        """Put a field with its name above it."""
        box = QVBoxLayout()
        box.setSpacing(4)
        title = label(name, "field", self)
        title.setBuddy(field)
        box.addWidget(title)
        box.addWidget(field)
        self.body.addLayout(box)

    def note(self, name: str, lines: int, placeholder: str = "") -> NoteField:
        """A field for some lines."""
        made = NoteField(name, lines, placeholder, self)
        made.textChanged.connect(self._pause.start)
        made.left.connect(self.changed)
        self.named(name, made)
        return made

    def line(self, name: str, placeholder: str = "") -> QLineEdit:
        """A field for one line, not yet laid out."""
        made = QLineEdit(self)
        made.setAccessibleName(name)
        made.setPlaceholderText(placeholder)
        made.editingFinished.connect(self.changed)
        return made

    def day(self, name: str) -> DayField:
        """A field for a day, not yet laid out."""
        today = self.desk.clock().astimezone().date()
        made = DayField(name, self.desk.themes, today, self)
        made.changed.connect(self.changed)
        return made

    def days(self, *fields: tuple[str, DayField]) -> None:
        """Put days side by side as far as there is room."""
        flow = FlowLayout(spacing=12)
        width = round(DAY_WIDTH * max(1.0, self.desk.themes.theme.text_scale))
        for name, field in fields:
            box = QWidget(self)
            stack = QVBoxLayout(box)
            stack.setContentsMargins(0, 0, 0, 0)
            stack.setSpacing(4)
            stack.addWidget(label(name, "field", box))
            stack.addWidget(field)
            field.setFixedWidth(width)
            flow.addWidget(box)
        self.body.addLayout(flow)


class CodeCard(FieldsCard):
    """The code, and the context: setting, culture, what this client expects of me."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(desk, parent)
        self.code = self.line(self.tr("Code"), self.tr("a code, never a name"))
        self.named(self.tr("Code, never a name"), self.code)
        self.problem = label("", "attention", self)
        self.problem.hide()
        self.body.addWidget(self.problem)
        self.context = self.note(
            self.tr("Context"), 3, self.tr("Setting, culture, what this client expects of me")
        )

    def show_client(self, client: Client, before: Client | None) -> None:
        """Show what is kept, but for fields in which something else was written meanwhile."""
        if before is None or self.code.text().strip() == before.code:
            self.code.setText(client.code)
            self.code.setCursorPosition(0)
        if before is None or self.context.text == before.context.strip():
            show_note(self.context, client.context)
        self.tell_problem("")

    def edited(self, client: Client) -> Client:
        """The client with what stands in the fields."""
        return replace(client, code=self.code.text().strip(), context=self.context.text)

    def tell_problem(self, sentence: str) -> None:
        """Say what is wrong with the code."""
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))


class AgreementCard(FieldsCard):
    """What was contracted, with start, review and end."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(desk, parent)
        self.set_heading(self.tr("Agreement"))
        self.kind = self._kind_field()
        self.named(self.tr("With whom"), self.kind)
        self.scope = self.note(
            self.tr("What was agreed"), 3, self.tr("What it is about, and what it is not")
        )
        self.start = self.day(self.tr("Start of the agreement"))
        self.review = self.day(self.tr("Review of the agreement"))
        self.end = self.day(self.tr("End of the agreement"))
        self.days(
            (self.tr("Start"), self.start),
            (self.tr("Review, with a reminder"), self.review),
            (self.tr("End"), self.end),
        )

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

    def edited(self, client: Client) -> Client:
        """The client with what stands in the fields."""
        agreement = Agreement(
            self._kind(), self.scope.text, self.start.day, self.review.day, self.end.day
        )
        return replace(client, agreement=agreement)

    def _kind_field(self) -> QComboBox:
        made = leaving_wheel(QComboBox(self))
        made.setEditable(True)
        made.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        made.setAccessibleName(self.tr("With whom it was agreed"))
        made.addItem("", "")
        for kind in AgreementKind:
            made.addItem(self.desk.words.agreement(kind.value), kind.value)
        line = made.lineEdit()
        assert line is not None
        line.setAccessibleName(made.accessibleName())
        line.setPlaceholderText(self.tr("choose, or own words"))
        line.editingFinished.connect(self.changed)
        made.activated.connect(lambda _index: self.changed.emit())
        return made

    def _kind(self) -> str:
        """The code of a known kind, own words otherwise."""
        text = self.kind.currentText().strip()
        index = self.kind.findText(text)
        return str(self.kind.itemData(index)) if index >= 0 else text


class ConsentCard(FieldsCard):
    """What the client agreed to have shared in supervision, and until when notes are kept."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(desk, parent)
        self.set_heading(self.tr("Consent to supervision, and keeping"))
        self.choices: dict[Consent, QPushButton] = {}
        flow = FlowLayout(spacing=6)
        for consent in Consent:
            made = chip(desk.words.consent(consent), parent=self)
            made.setAccessibleName(
                self.tr("Consent to supervision: {0}").format(desk.words.consent(consent))
            )
            made.clicked.connect(lambda _checked=False, consent=consent: self._choose(consent))
            self.choices[consent] = made
            flow.addWidget(made)
        self.body.addLayout(flow)
        self.consent_on = self.day(self.tr("Day of the consent"))
        self.retention = self.day(self.tr("Decide about keeping"))
        self.note_line = self.line(
            self.tr("Note on the consent"), self.tr("how it was given, or what it leaves out")
        )
        self.named(self.tr("Note"), self.note_line)
        self.days(
            (self.tr("Agreed on"), self.consent_on),
            (self.tr("Decide about keeping on"), self.retention),
        )
        self.body.addWidget(
            label(
                self.tr("You will be reminded on that day; nothing is deleted by itself."),
                "muted",
                self,
            )
        )

    def show_client(self, client: Client, before: Client | None) -> None:
        """Show what is kept, but for fields in which something else was written meanwhile."""
        for consent, made in self.choices.items():
            made.setChecked(consent is client.consent)
        if before is None or self.note_line.text().strip() == before.consent_note.strip():
            self.note_line.setText(client.consent_note)
        anew, old = before is None, before or client
        show_day(self.consent_on, old.consent_on, client.consent_on, anew=anew)
        show_day(self.retention, old.retention_until, client.retention_until, anew=anew)

    def edited(self, client: Client) -> Client:
        """The client with what stands in the fields."""
        chosen = next((one for one, made in self.choices.items() if made.isChecked()), Consent.NONE)
        return replace(
            client,
            consent=chosen,
            consent_on=self.consent_on.day,
            consent_note=self.note_line.text().strip(),
            retention_until=self.retention.day,
        )

    def _choose(self, consent: Consent) -> None:
        """A consent that is given now is of today, unless another day stands there."""
        for other, made in self.choices.items():
            made.setChecked(other is consent)
        if consent is not Consent.NONE and self.consent_on.day is None:
            self.consent_on.set_day(self.desk.clock().astimezone().date())
        self.changed.emit()


def show_note(field: NoteField, text: str) -> None:
    """Show a text, with the cursor where it is when nothing changes; tells nobody."""
    if field.text != text.strip():
        field.blockSignals(True)
        field.setPlainText(text)
        field.blockSignals(False)


def show_day(field: DayField, before: date | None, now: date | None, *, anew: bool) -> None:
    """Show a day unless another was chosen meanwhile, or something unreadable stands there."""
    if anew or (field.day == before and not field.problem and not field.edit.hasFocus()):
        field.set_day(now)
