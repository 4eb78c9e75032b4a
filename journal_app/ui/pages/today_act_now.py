"""What called for acting now: the open loops of tier A, before anything else that is due."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from journal_app.domain.dataclass import dataclass
from journal_app.domain.referral import Referral, Tier
from journal_app.domain.reminder import Reminder
from journal_app.services.bundle import Services
from journal_app.ui.dates import moment_text
from journal_app.ui.page import Desk
from journal_app.ui.pages.reminder_row import ReminderRow
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.card import Card
from journal_app.ui.widgets.flow_layout import FlowLayout
from journal_app.ui.widgets.keyed_rows import KeyedRows
from journal_app.ui.widgets.text import label
from journal_app.wording.direction import isolated


@dataclass(frozen=True, slots=True)
class ActNowLoop:
    """An open loop of tier A, what is due of it, and else its soonest follow-up ahead."""

    loop: Referral
    due: tuple[Reminder, ...] = ()
    ahead: Reminder | None = None


def read_act_now(
    services: Services, due: tuple[Reminder, ...], upcoming: tuple[Reminder, ...]
) -> tuple[ActNowLoop, ...]:
    """The open loops of tier A; runs on the store thread."""
    soonest: dict[str, Reminder] = {}
    for item in sorted(upcoming, key=lambda item: item.due_at):
        soonest.setdefault(item.referral_id, item)
    return tuple(
        ActNowLoop(
            loop,
            tuple(item for item in due if item.referral_id == loop.id),
            soonest.get(loop.id),
        )
        for loop in services.referrals.open()
        if loop.tier is Tier.A
    )


def others_due(due: tuple[Reminder, ...], act_now: tuple[ActNowLoop, ...]) -> tuple[Reminder, ...]:
    """What is due and does not stand with what called for acting now."""
    there = {item.id for one in act_now for item in one.due}
    return tuple(item for item in due if item.id not in there)


class _LoopRow(QWidget):
    """One loop, with a row for each of its reminders."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: list[ReminderRow] = []


class ActNowCard(Card):
    """A quiet row for each, with the answers to what is due; away while there is none, which says
    nothing about anyone.
    """

    referral_requested = Signal(str)
    contacts_requested = Signal()
    done_requested = Signal(str)
    snooze_requested = Signal(str, object, str)
    not_needed_requested = Signal(str, str)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self._loops: KeyedRows[ActNowLoop, _LoopRow] = KeyedRows(self._row)
        self.body.addLayout(self._loops.layout)
        self.hide()

    def show_loops(self, loops: tuple[ActNowLoop, ...]) -> None:
        """Show them, in the order of the service."""
        self._loops.show([(one.loop.id, one) for one in loops])
        for row in self._loops.rows():
            row.show()
        self.setVisible(bool(loops))

    @property
    def rows(self) -> tuple[ReminderRow, ...]:
        """The rows of what is due in them."""
        return tuple(row for loop in self._loops.rows() for row in loop.rows)

    def _row(self, shown: ActNowLoop) -> _LoopRow:
        made = _LoopRow(self)
        stack = QVBoxLayout(made)
        stack.setContentsMargins(0, 4, 0, 8)
        stack.setSpacing(4)
        client = shown.loop.client or self.tr("no client code")
        stack.addWidget(label(self.tr("Act now: {0}").format(isolated(client)), "strong", made))
        for reminder in shown.due:
            made.rows.append(self._reminder_row(reminder, made))
            stack.addWidget(made.rows[-1])
        if shown.ahead is not None and not shown.due:
            now = self._desk.clock()
            when = moment_text(shown.ahead.due_at.astimezone(), now.astimezone().date())
            planned = f"{when}: {self._desk.words.reminder(shown.ahead)}"
            stack.addWidget(label(planned, "muted", made))
        ways = FlowLayout(spacing=12)
        for text, act in (
            (self.tr("Open the referral"), partial(self.referral_requested.emit, shown.loop.id)),
            (self.tr("My contacts"), self.contacts_requested.emit),
        ):
            way = button(text, "link", act, made)
            way.setAccessibleDescription(client)
            ways.addWidget(way)
        stack.addLayout(ways)
        return made

    def _reminder_row(self, reminder: Reminder, parent: QWidget) -> ReminderRow:
        made = ReminderRow(reminder, self._desk, parent)
        made.done_requested.connect(self.done_requested)
        made.snooze_requested.connect(self.snooze_requested)
        made.not_needed_requested.connect(self.not_needed_requested)
        return made
