"""The row of facts about a session: client, when, minutes, role, format, agreement, pay."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime

from PySide6.QtCore import QDate, QDateTime, QEvent, QTime, QTimeZone, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QVBoxLayout,
    QWidget,
)

from journal_app.domain.clock import zone_named
from journal_app.domain.entry import (
    MOST_PEOPLE,
    AgreementKind,
    EntryDraft,
    PaidKind,
    SessionFormat,
)
from journal_app.domain.errors import InvalidValue
from journal_app.domain.hours import GROUPS
from journal_app.domain.practice import Role, RoleKind
from journal_app.services.capture import Usual
from journal_app.ui.pages.log_controls import (
    Silence,
    combo,
    line_of,
    minutes_field,
    offer,
    show_value,
    value_of,
)
from journal_app.ui.tasks import Steps
from journal_app.ui.theme import ThemeManager
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.field_flow import Field, FieldFlow
from journal_app.ui.widgets.number_field import number_field
from journal_app.ui.widgets.problem_mark import mark_problem
from journal_app.ui.widgets.quiet_lines import QuietLines
from journal_app.ui.widgets.text import label
from journal_app.ui.widgets.when_field import WhenField
from journal_app.wording.words import Words

_USUAL_MINUTES = 60
_PROBLEM_FIELDS = {
    "client_code_too_long": "client",
    "date_out_of_range": "when",
    "date_without_zone": "when",
    "unknown_zone": "when",
    "minutes_out_of_range": "minutes",
    "people_out_of_range": "people",
    "unknown_role": "role",
}


class LogFields(QWidget):
    """All reachable by Tab; what was the same last time is already there."""

    changed = Signal()
    client_chosen = Signal()
    """The client or the role is settled, so that what belongs to them can be read."""

    code_wanted = Signal()
    """A neutral code is to be proposed."""

    def __init__(self, words: Words, themes: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._themes = themes
        self._whole_start: datetime | None = None
        self._touched: set[QWidget] = set()
        self._codes: frozenset[str] | None = None
        """None until they are known: no code is called new before."""
        self._suggested = ""
        self._fields: list[Field] = []
        self.lines = QuietLines(("client", "ahead", "double"), self)
        policy = self.lines.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.lines.setSizePolicy(policy)
        # Before the field, as one reads: who begins with the code goes on to the day at once.
        self.suggest = button(self.tr("Suggest"), "link-end", self.code_wanted.emit, self)

    def parts(self) -> Steps:
        """Makes its fields, a few after the other."""
        self.client = combo(self, editable=True)
        self.when = WhenField(self._themes, self)
        self.when.setTimeZone(QTimeZone.utc())  # it stands for the clock of the place
        self.minutes = minutes_field(self)
        yield
        self.role = combo(self)
        self.format = combo(self, editable=True)
        self.agreement = combo(self, editable=True)
        yield
        self.paid = combo(self)
        self.people = number_field(0, MOST_PEOPLE, self)
        self.people.setSpecialValueText("–")
        self.people.lineEdit().setTextMargins(9, 0, 0, 0)
        self.code_line = label("", "small", self, wrap=False)
        self._problem = label("", "attention", self)
        self._problem.hide()
        yield
        self._fill()
        self._lay_out()
        self._connect_signals()

    def event(self, event: QEvent) -> bool:
        """The names stay on one line whether or not something stands beside one of them."""
        if event.type() in {QEvent.Type.Polish, QEvent.Type.LayoutRequest}:
            for field in self._fields:
                field.keep_head_at(self.suggest.sizeHint().height())
            # Room for one line below them, so that nothing moves when it comes.
            self.lines.setMinimumHeight(self.suggest.sizeHint().height())
        return super().event(event)

    def set_codes(self, codes: Sequence[str]) -> None:
        """The client codes to offer, the likeliest first; what is written stays."""
        offer(self.client, codes)
        if not self.client.hasFocus():
            line_of(self.client).setCursorPosition(0)
        self._codes = frozenset(code.casefold() for code in codes)
        self._tell_code()

    def set_code(self, code: str) -> None:
        """Write a proposed code, as if it had been typed."""
        self._suggested = code
        self.client.setEditText(code)
        line_of(self.client).setFocus()
        # Selected from its end, so that a long one is seen from its beginning.
        line_of(self.client).setSelection(len(code), -len(code))
        self.client_chosen.emit()

    def take_over(self, usual: Usual) -> None:
        """Fill in what was the case the last time with this client, but for what was changed here.

        Where the time was not changed, the session still ends when it did.
        """
        before = self.minutes.value() or _USUAL_MINUTES
        with Silence(self._controls()):
            if self.role not in self._touched and self.role.findData(usual.role_id) >= 0:
                self.role.setCurrentIndex(self.role.findData(usual.role_id))
            if self.minutes not in self._touched and usual.minutes:
                self.minutes.setValue(usual.minutes)
                if self.when not in self._touched:
                    longer = 60 * (before - usual.minutes)
                    self.when.setDateTime(self.when.dateTime().addSecs(longer))
            if self.format not in self._touched:
                show_value(self.format, usual.format)
            if self.agreement not in self._touched:
                show_value(self.agreement, usual.agreement_kind)
            if self.paid not in self._touched:
                kind = usual.paid_kind.value if usual.paid_kind else ""
                self.paid.setCurrentIndex(self.paid.findData(kind))
        self.changed.emit()

    def set_roles(self, roles: Sequence[Role]) -> None:
        """The roles to choose from; the chosen one stays."""
        chosen = self.role.currentData()
        blocked = self.role.blockSignals(True)
        self.role.clear()
        for role in roles:
            self.role.addItem(self._words.role(role), role.id)
        self.role.setCurrentIndex(self.role.findData(chosen))
        self.role.blockSignals(blocked)

    def show_draft(self, draft: EntryDraft) -> None:
        """Show what a draft says; tells nobody."""
        start = draft.local_start
        self._whole_start = draft.started_at
        with Silence(self._controls()):
            self.client.setEditText(draft.client)
            day, clock = QDate(start.year, start.month, start.day), QTime(start.hour, start.minute)
            self.when.setDateTime(QDateTime(day, clock, QTimeZone.utc()))
            self.minutes.setValue(draft.minutes or 0)
            self.role.setCurrentIndex(self.role.findData(draft.role_id))
            show_value(self.format, draft.format)
            show_value(self.agreement, draft.agreement_kind)
            self.paid.setCurrentIndex(self.paid.findData(draft.paid_kind or ""))
            self.people.setValue(draft.people or 0)
        self._offer_people()
        for box in (self.client, self.format, self.agreement):
            line_of(box).setCursorPosition(0)
        self._touched.clear()
        self._tell_code()
        self.show_problem("", "")

    @property
    def is_new_code(self) -> bool:
        """Whether the code that is written was not used yet."""
        written = self.client.currentText().strip()
        known = self._codes
        return bool(written) and known is not None and written.casefold() not in known

    def _tell_code(self) -> None:
        """Say beside its name whether the code is new; offer one while there is none."""
        written = self.client.currentText().strip()
        offers = written in {"", self._suggested}
        said = self.tr("Another code") if written else self.tr("Suggest a code")
        self.code_line.setText(self.tr("New code") if self.is_new_code else "")
        self.code_line.setVisible(self.is_new_code and not offers)
        self.client.setAccessibleDescription(self.code_line.text())
        self.suggest.setVisible(offers)
        self.suggest.setText(self.tr("Another") if written else self.tr("Suggest"))
        self.suggest.setAccessibleName(said)
        self.suggest.setToolTip(said)

    def applied(self, draft: EntryDraft) -> EntryDraft:
        """The draft with what the fields say."""
        paid = self.paid.currentData()
        return replace(
            draft,
            client=self.client.currentText().strip(),
            started_at=self._started_at(draft),
            minutes=self.minutes.value() or None,
            role_id=self.role.currentData() or draft.role_id,
            format=value_of(self.format),
            agreement_kind=value_of(self.agreement),
            paid_kind=PaidKind(paid) if paid else None,
            people=(self.people.value() or None) if self._asks_people() else None,
        )

    def show_problem(self, code: str, sentence: str) -> bool:
        """Say at the field what is wrong with it; False when the code is about none of these."""
        name = _PROBLEM_FIELDS.get(code, "")
        for control in self._controls():
            mark_problem(control, wrong=bool(name) and control is getattr(self, name))
        self._problem.setText(sentence if name else "")
        self._problem.setVisible(bool(name))
        if name:
            getattr(self, name).setFocus()
        return bool(name)

    def _forget_problem(self, control: QWidget) -> None:
        """What was wrong with a field is not said of what is written there now."""
        if control.property("problem"):
            self.show_problem("", "")

    def _show_beginning(self) -> None:
        """A code that is longer than its field is seen from its beginning once one goes on."""
        if not line_of(self.client).hasFocus():
            line_of(self.client).setCursorPosition(0)

    def _controls(self) -> tuple[QWidget, ...]:
        return (
            self.client,
            self.when,
            self.minutes,
            self.role,
            self.format,
            self.agreement,
            self.paid,
            self.people,
        )

    def _started_at(self, draft: EntryDraft) -> datetime:
        """The instant on the clock of the place; the very same one while nobody changed it."""
        shown, start = self.when.dateTime(), draft.local_start
        day, clock = shown.date(), shown.time()
        told = (day.year(), day.month(), day.day(), clock.hour(), clock.minute())
        if told == (start.year, start.month, start.day, start.hour, start.minute):
            return draft.started_at
        try:
            zone = zone_named(draft.zone)
        except InvalidValue:
            zone = UTC
        return datetime(*told, tzinfo=zone).astimezone(UTC)

    def _fill(self) -> None:
        line_of(self.client).setPlaceholderText(self.tr("Not a name"))
        for box, values, name in (
            (self.format, SessionFormat, self._words.format),
            (self.agreement, AgreementKind, self._words.agreement),
        ):
            box.addItem("", "")
            for value in values:
                box.addItem(name(value.value), value.value)
        self.paid.addItem("", "")
        for kind in PaidKind:
            self.paid.addItem(self._words.paid(kind), kind.value)

    def _lay_out(self) -> None:
        flow = FieldFlow(spacing=10)
        kinds = (self._words.role_kind(kind) for kind in RoleKind)
        role = max(kinds, key=self.fontMetrics().horizontalAdvance)
        for name, control, sample in (
            (self.tr("Client code"), self.client, "Kingfisher"),
            (self.tr("When"), self.when, ""),
            (self.tr("Minutes"), self.minutes, "120"),
            (self.tr("Role"), self.role, role),
            (self.tr("Format"), self.format, self._longest(self.format)),
            (self.tr("Agreement"), self.agreement, self._longest(self.agreement)),
            (self.tr("Payment"), self.paid, self._longest(self.paid)),
            (self.tr("People"), self.people, "999"),
        ):
            aside = (self.code_line, self.suggest) if control is self.client else ()
            made = Field(name, control, sample, self, aside)
            self._fields.append(made)
            flow.addWidget(made)
            if control is self.people:
                self._people_field = made
        self._people_field.hide()
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(6)
        body.addLayout(flow)
        body.addWidget(self.lines)
        body.addWidget(self._problem)

    def _asks_people(self) -> bool:
        """Whether several may take part: so says the agreement, or a number stands there."""
        return value_of(self.agreement) in GROUPS or self.people.value() > 0

    def _offer_people(self) -> None:
        """Ask how many took part where the agreement is with several."""
        self._people_field.setVisible(self._asks_people())

    def _longest(self, box: QComboBox) -> str:
        """The longest of the known words, which must not be cut."""
        texts = [box.itemText(index) for index in range(box.count())]
        return max(texts, key=box.fontMetrics().horizontalAdvance)

    def _connect_signals(self) -> None:
        self.client.editTextChanged.connect(lambda _text: self._tell_code())
        self.client.editTextChanged.connect(lambda _text: self._forget_problem(self.client))
        line_of(self.client).editingFinished.connect(self._show_beginning)
        for own in (self.format, self.agreement):
            own.editTextChanged.connect(lambda _text, box=own: self._touched.add(box))
        for known in (self.role, self.paid):
            known.currentIndexChanged.connect(lambda _index, box=known: self._touched.add(box))
        self.when.dateTimeChanged.connect(lambda _when: self._touched.add(self.when))
        self.minutes.valueChanged.connect(lambda value_of: self._touched.add(self.minutes))
        for box in (self.client, self.format, self.agreement):
            box.editTextChanged.connect(lambda _text: self.changed.emit())
        for box in (self.role, self.paid):
            box.currentIndexChanged.connect(lambda _index: self.changed.emit())
        self.when.dateTimeChanged.connect(lambda _when: self.changed.emit())
        self.minutes.valueChanged.connect(lambda value_of: self.changed.emit())
        self.people.valueChanged.connect(lambda value_of: self.changed.emit())
        self.agreement.editTextChanged.connect(lambda _text: self._offer_people())
        line_of(self.client).editingFinished.connect(self.client_chosen)
        self.client.activated.connect(lambda _index: self.client_chosen.emit())
        self.role.activated.connect(lambda _index: self.client_chosen.emit())
