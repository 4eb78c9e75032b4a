"""What was agreed in a meeting: a line an action, each with a day to be reminded, or none."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from journal_app.domain.meeting import AgreedAction
from journal_app.domain.reminder import ReminderState
from journal_app.ui.read_only import writing
from journal_app.ui.theme import ThemeManager
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.day_field import DayField
from journal_app.ui.widgets.flow_layout import FlowLayout
from journal_app.ui.widgets.laid_out import discard
from journal_app.ui.widgets.own_reminder import A_WEEK, DAY_WIDTH
from journal_app.ui.widgets.text import label


class ActionLine(QWidget):
    """One action."""

    remove_requested = Signal(object)

    def __init__(
        self, action: AgreedAction, themes: ThemeManager, today: date, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._action = action
        self.text = QLineEdit(action.text, self)
        self.text.setAccessibleName(self.tr("What was agreed"))
        self.text.setPlaceholderText(self.tr("What was agreed"))
        self.text.setCursorPosition(0)
        self.day = DayField(self.tr("Remind me on"), themes, today + A_WEEK, self)
        self.day.set_day(action.due_on)
        self.day.setFixedWidth(round(DAY_WIDTH * max(1.0, themes.theme.text_scale)))
        away = button(self.tr("Remove"), "link", lambda: self.remove_requested.emit(self), self)
        away.setAccessibleDescription(action.text)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.text, 1)
        row.addWidget(self.day)
        row.addWidget(away)
        # A reminder that was answered stays as it is; its day is part of the record.
        self.day.setEnabled(action.state in {None, ReminderState.OPEN})

    @property
    def action(self) -> AgreedAction:
        """The action as it is written now."""
        return AgreedAction(self.text.text().strip(), self.day.day, self._action.id)


class MeetingActions(QWidget):
    """The lines, and a way to add one."""

    days_changed = Signal()

    def __init__(self, themes: ThemeManager, parent: QWidget) -> None:
        super().__init__(parent)
        self._themes = themes
        self._today = date.min
        self.lines: list[ActionLine] = []
        self._rows = QVBoxLayout()
        self._rows.setSpacing(6)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(6)
        stack.addWidget(label(self.tr("What was agreed; a day makes it a reminder"), "field", self))
        stack.addLayout(self._rows)
        acts = FlowLayout()
        self.add = writing(button(self.tr("Add what was agreed"), "link", self._add_empty, self))
        acts.addWidget(self.add)
        stack.addLayout(acts)

    def show_actions(self, actions: Sequence[AgreedAction], today: date) -> None:
        """Show these."""
        self._today = today
        for line in self.lines:
            self._drop(line)
        self.lines = []
        for action in actions:
            self._append(action)

    @property
    def agreed(self) -> tuple[AgreedAction, ...]:
        """What is written, without empty lines."""
        return tuple(line.action for line in self.lines if line.action.text)

    @property
    def wrong_day(self) -> DayField | None:
        """The first day that cannot be read."""
        return next((line.day for line in self.lines if line.day.problem), None)

    def _add_empty(self) -> None:
        self._append(AgreedAction("")).text.setFocus()

    def _append(self, action: AgreedAction) -> ActionLine:
        line = ActionLine(action, self._themes, self._today, self)
        line.remove_requested.connect(self._remove)
        line.day.edit.editingFinished.connect(self.days_changed)
        line.day.changed.connect(self.days_changed)
        self.lines.append(line)
        self._rows.addWidget(line)
        return line

    def _remove(self, line: ActionLine) -> None:
        self.lines.remove(line)
        self._drop(line)
        self.add.setFocus()
        self.days_changed.emit()

    def _drop(self, line: ActionLine) -> None:
        discard(self._rows, line)
