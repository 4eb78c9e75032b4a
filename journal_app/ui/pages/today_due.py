"""What is due: reminders with their answers, and what waits for supervision."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QVBoxLayout, QWidget

from journal_app.domain.reminder import Reminder, ReminderKind
from journal_app.services.supervision import SupervisionItem
from journal_app.ui.dates import day_text
from journal_app.ui.page import Desk
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.card import Card, rule
from journal_app.ui.widgets.rows import Rows
from journal_app.ui.widgets.text import label

MOST = 6
SNOOZES = (1, 3, 7)


class DueCard(Card):
    """A row for each reminder; tier A follow-ups stand first, as the service orders them."""

    done_requested = Signal(str)
    snooze_requested = Signal(str, int, str)
    not_needed_requested = Signal(str, str)
    referral_requested = Signal(str)
    supervision_requested = Signal()

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self._rows = Rows()
        self.body.addLayout(self._rows)

    def show_due(
        self,
        due: tuple[Reminder, ...],
        upcoming: tuple[Reminder, ...],
        waiting: tuple[SupervisionItem, ...],
    ) -> None:
        """Show what is due now, then what waits for supervision."""
        total = len(due) + len(upcoming)
        remark = self.tr("{0} of {1}").format(len(due), total) if due else ""
        self.set_heading(self.tr("Due"), remark)
        rows: list[QWidget] = []
        for reminder in due[:MOST]:
            rows += [rule(self), DueRow(reminder, self._desk, self)]
        if len(due) > MOST:
            text = self.tr("and %n more on the Referrals page", "", len(due) - MOST)
            rows.append(label(text, "muted", self))
        if waiting:
            rows += [rule(self), self._supervision_row(waiting)]
        self._rows.show_rows(rows or [label(self.tr("Nothing is due."), "muted", self)])

    def _supervision_row(self, waiting: tuple[SupervisionItem, ...]) -> QWidget:
        made = QWidget(self)
        across = QHBoxLayout(made)
        across.setContentsMargins(0, 12, 0, 8)
        across.setSpacing(14)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(label(self.tr("Supervision"), "strong", made))
        asked = sum(1 for item in waiting if item.question)
        texts.addWidget(
            label(
                self.tr("%n item(s) waiting", "", len(waiting))
                + (", " + self.tr("%n with a question", "", asked) if asked else ""),
                "muted",
                made,
            )
        )
        across.addLayout(texts, 1)
        across.addWidget(button(self.tr("Open"), "", self.supervision_requested.emit, made))
        return made


class DueRow(QWidget):
    """One reminder: what was planned, and what became of it."""

    def __init__(self, reminder: Reminder, desk: Desk, card: DueCard) -> None:
        super().__init__(card)
        self._reminder = reminder
        self._card = card
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 12, 0, 12)
        stack.setSpacing(8)
        across = QHBoxLayout()
        across.setSpacing(14)
        across.addWidget(self._pill(desk), 0, Qt.AlignmentFlag.AlignVCenter)
        across.addLayout(self._texts(desk), 1)
        across.addWidget(button(self._done_text(), "", self._done, self))
        across.addWidget(self._later_button())
        stack.addLayout(across)
        self._reason = self._reason_field()
        stack.addWidget(self._reason)
        self._pending_days = 0

    def _pill(self, desk: Desk) -> QWidget:
        today = desk.clock().astimezone().date()
        day = self._reminder.due_at.astimezone().date()
        text = self.tr("today") if day == today else day_text(day, today)
        return label(text, "pill-due" if day <= today else "pill", self, wrap=False)

    def _texts(self, desk: Desk) -> QVBoxLayout:
        texts = QVBoxLayout()
        texts.setSpacing(2)
        sentence = desk.words.reminder(self._reminder)
        client = self._reminder.client
        texts.addWidget(label(f"{client} — {sentence}" if client else sentence, "", self))
        if self._reminder.reason:
            texts.addWidget(label(self.tr("Put off: {0}").format(self._reminder.reason), "muted"))
        if self._reminder.referral_id:
            show = button(
                self.tr("Show the referral"),
                "link",
                lambda: self._card.referral_requested.emit(self._reminder.referral_id),
                self,
            )
            texts.addWidget(show, 0, Qt.AlignmentFlag.AlignLeft)
        return texts

    def _done_text(self) -> str:
        if self._reminder.kind is ReminderKind.FOLLOW_UP:
            return self.tr("It happened")
        return self.tr("Done")

    def _done(self) -> None:
        self._card.done_requested.emit(self._reminder.id)

    def _later_button(self) -> QWidget:
        later = button(self.tr("Later"), "", None, self)
        later.setAccessibleName(self.tr("Later, or not needed"))
        menu = QMenu(later)
        for days in SNOOZES:
            menu.addAction(self.tr("In %n day(s)", "", days), partial(self._ask_reason, days))
        menu.addSeparator()
        menu.addAction(self.tr("Not needed"), partial(self._ask_reason, 0))
        later.setMenu(menu)
        return later

    def _reason_field(self) -> QLineEdit:
        field = QLineEdit(self)
        field.setAccessibleName(self.tr("A short reason"))
        field.returnPressed.connect(self._give_reason)
        field.hide()
        return field

    def _ask_reason(self, days: int) -> None:
        """Ask in place for the reason, which is short and one's own."""
        self._pending_days = days
        self._reason.setPlaceholderText(
            self.tr("Why later? A few words, then Enter")
            if days
            else self.tr("Why not needed? A few words, then Enter")
        )
        self._reason.show()
        self._reason.setFocus()

    def _give_reason(self) -> None:
        reason = self._reason.text().strip()
        if not reason:
            return
        if self._pending_days:
            self._card.snooze_requested.emit(self._reminder.id, self._pending_days, reason)
        else:
            self._card.not_needed_requested.emit(self._reminder.id, reason)
