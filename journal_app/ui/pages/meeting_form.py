"""Writing a supervision meeting down: when, with whom, what was spoken of, what was agreed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QLineEdit,
    QPushButton,
    QWidget,
)

from journal_app.domain.entry import LONGEST_MINUTES
from journal_app.domain.meeting import MeetingDraft, MeetingKind
from journal_app.domain.practice import Role
from journal_app.domain.supervision import ItemKind, SupervisionItem
from journal_app.ui.page import Desk
from journal_app.ui.pages.meeting_actions import MeetingActions
from journal_app.ui.pages.supervision_row import about_item, asked_of
from journal_app.ui.read_only import writing
from journal_app.ui.widgets.buttons import button, chip
from journal_app.ui.widgets.card import Card
from journal_app.ui.widgets.choice_box import ChoiceBox
from journal_app.ui.widgets.day_field import DayField
from journal_app.ui.widgets.field_flow import Field, FieldFlow
from journal_app.ui.widgets.flow_layout import FlowLayout
from journal_app.ui.widgets.into_view import open_up
from journal_app.ui.widgets.long_rows import LongRows
from journal_app.ui.widgets.note_field import NoteField
from journal_app.ui.widgets.number_field import number_field
from journal_app.ui.widgets.problem_line import Obstacle, ProblemLine
from journal_app.ui.widgets.text import label
from journal_app.ui.widgets.wrapped_check import WrappedCheck


class MeetingForm(Card):
    """Opens in place; nothing but the day is asked for."""

    save_requested = Signal(object, str)
    """The ``MeetingDraft``, and the id of the meeting it changes or none."""
    cancelled = Signal()

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self.meeting_id = ""
        self._begun: MeetingDraft | None = None
        self._ticks: dict[str, WrappedCheck] = {}
        self._ticked: frozenset[str] = frozenset()
        self.day = DayField(self.tr("When"), desk.themes, self._today(), self)
        self.minutes = number_field(0, LONGEST_MINUTES, self)
        self.minutes.setSingleStep(5)
        self.minutes.setSpecialValueText("–")
        self.minutes.lineEdit().setTextMargins(9, 0, 0, 0)
        self.minutes.setAccessibleName(self.tr("Minutes"))
        self.supervisor = QLineEdit(self)
        self.supervisor.setAccessibleName(self.tr("With whom"))
        self.supervisor.setPlaceholderText(self.tr("A role or initials, not a name"))
        self.method = QLineEdit(self)
        self.method.setAccessibleName(self.tr("Method"))
        self.method.setPlaceholderText(self.tr("Notes, a recording, live; may stay empty"))
        self.role = ChoiceBox(self)
        self.role.setAccessibleName(self.tr("For which role"))
        self.kinds: dict[MeetingKind, QPushButton] = {}
        self.words = NoteField(self.tr("In my words"), 4, parent=self)
        self.agreed = MeetingActions(desk.themes, self)
        self._spoken: LongRows[SupervisionItem, WrappedCheck] = LongRows(self._tick, self)
        self._spoken_name = label(self.tr("What was spoken of"), "field", self)
        self._problem = ProblemLine(self._obstacle, self)
        self._problem.watch(self.day)
        self.agreed.days_changed.connect(self._problem.look)
        self.keep = writing(button(self.tr("Save the meeting"), "", self._submit, self))
        self._lay_out()
        self.hide()

    @property
    def problem(self) -> str:
        """What stands against it; empty while nothing does."""
        return self._problem.sentence

    def tell_problem(self, sentence: str) -> None:
        """Say what stands against it."""
        self._problem.tell(sentence)

    def begin(
        self,
        draft: MeetingDraft,
        meeting_id: str,
        offered: Sequence[SupervisionItem],
        roles: Sequence[Role],
        *,
        unfinished: bool = False,
    ) -> None:
        """Show a meeting to be written down or changed, with all that may have been spoken of.

        What is ``unfinished`` was written before, and would be lost as well.
        """
        self.meeting_id = meeting_id
        changes = self.tr("Change the meeting")
        self.set_heading(changes if meeting_id else self.tr("A supervision meeting"))
        self.day.set_day(draft.met_on)
        self.minutes.setValue(draft.minutes or 0)
        self.supervisor.setText(draft.supervisor)
        self.method.setText(draft.method)
        self.words.setPlainText(draft.words)
        for kind, made in self.kinds.items():
            made.setChecked(kind is draft.kind)
        self._offer_roles(roles, draft.role_id)
        self.agreed.show_actions(draft.actions, self._today())
        self._offer_items(offered, draft.spoken)
        self.tell_problem("")
        self.show()
        open_up(self, self.day)
        self._begun = None if unfinished else self.draft()

    def end(self) -> None:
        """Take it away; what was written is kept elsewhere or not wanted."""
        self.hide()

    @property
    def is_changed(self) -> bool:
        """Whether something is being written that would be lost."""
        return not self.isHidden() and self.draft() != self._begun

    def draft(self) -> MeetingDraft:
        """The meeting as it is written now."""
        chosen = (kind for kind, made in self.kinds.items() if made.isChecked())
        return MeetingDraft(
            self.day.day or self._today(),
            next(chosen, MeetingKind.ONE_TO_ONE),
            self.minutes.value() or None,
            self.supervisor.text().strip(),
            self.role.currentData(),
            self.words.text,
            self.agreed.agreed,
            tuple(item_id for item_id, tick in self._ticks.items() if tick.box.isChecked()),
            self.method.text().strip(),
        )

    def _lay_out(self) -> None:
        fields = FieldFlow(spacing=14)
        for name, field, sample in (
            (self.tr("When"), self.day, "30 September 2026"),
            (self.tr("Minutes"), self.minutes, "120"),
            (self.tr("With whom"), self.supervisor, self.supervisor.placeholderText()),
            (self.tr("Method"), self.method, self.method.placeholderText()),
            (self.tr("For which role"), self.role, self.tr("all roles")),
        ):
            made = Field(name, field, sample, self)
            fields.addWidget(made)
            if field is self.role:
                self._role_field = made
        self.body.addLayout(fields)
        chips = FlowLayout(spacing=6)
        for kind in MeetingKind:
            one = chip(self._desk.words.meeting_kind(kind), parent=self)
            one.clicked.connect(lambda _on=False, kind=kind: self._choose(kind))
            self.kinds[kind] = one
            chips.addWidget(one)
        self.body.addLayout(chips)
        self.body.addWidget(self._spoken_name)
        self.body.addLayout(self._spoken.layout)
        self.body.addWidget(label(self.tr("In my words"), "field", self))
        self.body.addWidget(self.words)
        self.body.addWidget(self.agreed)
        self.body.addWidget(self._problem)
        acts = FlowLayout(spacing=10)
        acts.addWidget(self.keep)
        acts.addWidget(button(self.tr("Cancel"), "quiet", self.cancelled.emit, self))
        self.body.addLayout(acts)

    def _choose(self, kind: MeetingKind) -> None:
        for other, made in self.kinds.items():
            made.setChecked(other is kind)

    def _offer_roles(self, roles: Sequence[Role], chosen: str | None) -> None:
        self.role.clear()
        self.role.addItem(self.tr("all roles"), None)
        for role in roles:
            self.role.addItem(self._desk.words.role(role), role.id)
        self.role.setCurrentIndex(max(0, self.role.findData(chosen)))
        self._role_field.setVisible(len(roles) > 1)

    def _offer_items(self, offered: Sequence[SupervisionItem], ticked: Sequence[str]) -> None:
        """Offer all that may have been spoken of; what is ticked stands first."""
        self._ticks = {}
        first = [item for item in offered if item.id in ticked]
        rest = [item for item in offered if item.id not in ticked]
        self._ticked = frozenset(item.id for item in first)
        # Built anew: what was ticked for another meeting is none of this one's.
        self._spoken.show([])
        self._spoken.show([(item.id, item) for item in (*first, *rest)])
        self._spoken_name.setVisible(bool(offered))

    def _tick(self, item: SupervisionItem) -> WrappedCheck:
        about = about_item(item, self._desk)
        asked = asked_of(item)
        tick = WrappedCheck(f"{about}: {asked}" if about else asked, self)
        tick.setContentsMargins(0, 3, 0, 3)
        tick.box.setChecked(item.id in self._ticked)
        if self.meeting_id and item.kind is ItemKind.REFERRAL and item.id in self._ticked:
            tick.setEnabled(False)
            tick.setToolTip(self.tr("The step stands in the record of the referral."))
        self._ticks[item.id] = tick
        return tick

    def _obstacle(self) -> Obstacle | None:
        if self.day.day is None or self.day.problem:
            return self.day.problem or self.tr("Say on which day it was."), self.day
        wrong = self.agreed.wrong_day
        return (wrong.problem, wrong) if wrong else None

    def _submit(self) -> None:
        if self._problem.finds_nothing():
            self.save_requested.emit(self.draft(), self.meeting_id)

    def _today(self) -> date:
        return self._desk.clock().astimezone().date()
