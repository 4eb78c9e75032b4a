"""What is kept of one client code: the code with its context, and the consent."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from journal_app.domain.client import Client, Consent
from journal_app.domain.privacy_hints import HintKind, hints, typed_code_hints
from journal_app.ui.page import Desk
from journal_app.ui.pages.hint_sentence import hint_sentence
from journal_app.ui.translation import language_name
from journal_app.ui.widgets.buttons import button, chip
from journal_app.ui.widgets.card import Card
from journal_app.ui.widgets.day_field import DayField
from journal_app.ui.widgets.disclosure import Disclosure
from journal_app.ui.widgets.flow_layout import FlowLayout
from journal_app.ui.widgets.note_field import NoteField
from journal_app.ui.widgets.quiet_lines import QuietLines
from journal_app.ui.widgets.text import label
from journal_app.wording.retention_words import CONSENT_LINES

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

    def days(self, *fields: tuple[str, DayField], beside: QWidget | None = None) -> None:
        """Put days side by side as far as there is room, and what belongs to them after them."""
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
            # Below a name of two lines as well, the fields of a row stand in one line.
            flow.setAlignment(box, Qt.AlignmentFlag.AlignBottom)
        if beside is not None:
            flow.addWidget(beside)
            flow.setAlignment(beside, Qt.AlignmentFlag.AlignBottom)
        self.body.addLayout(flow)


class CodeCard(FieldsCard):
    """The code, and the context: setting, culture, what this client expects of me."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(desk, parent)
        self.code = self.line(self.tr("Code"), self.tr("A code, never a name"))
        self.named(self.tr("Code, never a name"), self.code)
        self.problem = label("", "attention", self)
        self.problem.hide()
        self.body.addWidget(self.problem)
        self.context = self.note(
            self.tr("Context"), 3, self.tr("Setting, culture, what this client expects of me")
        )
        self.hints = QuietLines(("hint",), self)
        self.body.addWidget(self.hints)
        self._dismissed: set[tuple[HintKind, str]] = set()
        self.changed.connect(self.look)

    def show_client(self, client: Client, before: Client | None) -> None:
        """Show what is kept, but for fields in which something else was written meanwhile."""
        if before is None or self.code.text().strip() == before.code:
            self.code.setText(client.code)
            self.code.setCursorPosition(0)
        if before is None or self.context.text == before.context.strip():
            show_note(self.context, client.context)
        self.tell_problem("")
        self.look()

    def edited(self, client: Client) -> Client:
        """The client with what stands in the fields."""
        return replace(client, code=self.code.text().strip(), context=self.context.text)

    def look(self) -> None:
        """Say gently where the code or the context could tell who someone is."""
        code, context = self.code.text(), self.context.text
        found = [(hint.kind, code[hint.start : hint.end]) for hint in typed_code_hints(code)]
        found += [
            (hint.kind, context[hint.start : hint.end]) for hint in hints(context, (code.strip(),))
        ]
        left = next((one for one in found if one not in self._dismissed), None)
        if left is None:
            self.hints.hide_line("hint")
            return
        act = (self.tr("Leave it"), partial(self._leave, left))
        self.hints.show_line("hint", hint_sentence(*left), (act,), "attention")

    def _leave(self, hint: tuple[HintKind, str]) -> None:
        self._dismissed.add(hint)
        self.look()

    def tell_problem(self, sentence: str) -> None:
        """Say what is wrong with the code."""
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))


class ConsentCard(FieldsCard):
    """What the client agreed to have shared in supervision, and a line to ask them with."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(desk, parent)
        self.set_heading(self.tr("Consent to supervision"))
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
        self.note_line = self.line(
            self.tr("Note on the consent"), self.tr("How given, or what is left out")
        )
        self.named(self.tr("Note"), self.note_line)
        self.listed_on = self.day(self.tr("May stand in a log of hours, since"))
        self.days(
            (self.tr("Agreed on"), self.consent_on),
            (self.tr("In logs of hours since"), self.listed_on),
        )
        self.asking = Disclosure(self.tr("A line to ask with"), desk.themes, self)
        self._line = label(self._line_in(desk.language), "", self)
        self._line.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.asking.body.addWidget(self._line)
        acts = FlowLayout(spacing=8)
        for language in CONSENT_LINES:
            text = self.tr("Copy ({0})").format(language_name(language))
            acts.addWidget(button(text, "quiet", partial(self._copy, language), self))
        self.asking.body.addLayout(acts)
        self.body.addWidget(self.asking)

    def show_client(self, client: Client, before: Client | None) -> None:
        """Show what is kept, but for fields in which something else was written meanwhile."""
        for consent, made in self.choices.items():
            made.setChecked(consent is client.consent)
        if before is None or self.note_line.text().strip() == before.consent_note.strip():
            self.note_line.setText(client.consent_note)
        old = before or client
        show_day(self.consent_on, old.consent_on, client.consent_on, anew=before is None)
        show_day(self.listed_on, old.listed_on, client.listed_on, anew=before is None)

    def edited(self, client: Client) -> Client:
        """The client with what stands in the fields."""
        chosen = next((one for one, made in self.choices.items() if made.isChecked()), Consent.NONE)
        return replace(
            client,
            consent=chosen,
            consent_on=self.consent_on.day,
            consent_note=self.note_line.text().strip(),
            listed_on=self.listed_on.day,
        )

    def _line_in(self, language: str) -> str:
        return CONSENT_LINES.get(language) or CONSENT_LINES["en"]

    def _copy(self, language: str) -> None:
        self._line.setText(self._line_in(language))
        QGuiApplication.clipboard().setText(self._line_in(language))

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
