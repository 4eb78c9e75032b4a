"""What is taken out of a calendar: how far back, as which role, whole days, titles as codes."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from journal_app.domain.practice import Role
from journal_app.ui.widgets.card import Card
from journal_app.ui.widgets.choice_box import ChoiceBox
from journal_app.ui.widgets.text import ElidedLabel, label
from journal_app.ui.widgets.wrapped_check import WrappedCheck
from journal_app.wording.words import Words

_SPANS = (31, 92, 183, 366, 3 * 366)
"""Days back that are offered; the second is the usual one."""
_USUAL_SPAN = 92
_AHEAD_DAYS = 92


class CalendarOptions(Card):
    """One card; ``days_chosen`` when other days are to be read, the others for what was read."""

    days_chosen = Signal()
    all_day_chosen = Signal()
    titles_chosen = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self._name = ElidedLabel("", "strong", self)
        self.span = ChoiceBox(self)
        self.span.setAccessibleName(self.tr("How far back"))
        for days in _SPANS:
            self.span.addItem(self._span_name(days), days)
        self.span.setCurrentIndex(_SPANS.index(_USUAL_SPAN))
        self.role = ChoiceBox(self)
        self.role.setAccessibleName(self.tr("Role of these sessions"))
        self.ahead = WrappedCheck(self.tr("Also those still to come"), self)
        self.all_day = WrappedCheck(self.tr("Also those that last all day"), self)
        self.titles = WrappedCheck(self.tr("Take titles as client codes"), self)
        self.hint = label(
            self.tr(
                "Some of these titles look like a name. A code of your own keeps it out of the "
                "journal; each draft can be changed."
            ),
            "attention",
            self,
        )
        self.hint.hide()
        self._lay_out()
        self.span.activated.connect(lambda _at: self.days_chosen.emit())
        self.ahead.ticked.connect(lambda _on: self.days_chosen.emit())
        self.all_day.ticked.connect(lambda _on: self.all_day_chosen.emit())
        self.titles.ticked.connect(lambda _on: self.titles_chosen.emit())

    def days(self, today: date) -> tuple[date, date]:
        """The first and the last day that are read."""
        since = today - timedelta(days=int(self.span.currentData()))
        until = today + timedelta(days=_AHEAD_DAYS) if self.ahead.box.isChecked() else today
        return since, until

    def show_found(self, file_name: str, roles: Sequence[Role], words: Words) -> None:
        """For a calendar that was read: its file's name, and the roles its sessions may have."""
        self._name.set_whole(file_name)
        if self.role.count() != len(roles):
            self.role.clear()
            for role in roles:
                self.role.addItem(words.role(role), role.id)

    def _lay_out(self) -> None:
        form = QGridLayout()
        form.setHorizontalSpacing(14)
        form.setVerticalSpacing(8)
        form.setColumnStretch(1, 1)
        form.addWidget(label(self.tr("How far back"), "field", self), 0, 0)
        form.addWidget(self.span, 0, 1)
        form.addWidget(label(self.tr("Role of these sessions"), "field", self), 1, 0)
        form.addWidget(self.role, 1, 1)
        self.body.addWidget(self._name)
        self.body.addLayout(form)
        for check in (self.ahead, self.all_day, self.titles):
            self.body.addWidget(check)
        self.body.addWidget(self.hint)

    def _span_name(self, days: int) -> str:
        return {
            _SPANS[0]: self.tr("one month"),
            _SPANS[1]: self.tr("three months"),
            _SPANS[2]: self.tr("half a year"),
            _SPANS[3]: self.tr("a year"),
            _SPANS[4]: self.tr("three years"),
        }[days]
