"""One reminder as a row: what was planned, what became of it, or when to ask again."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property, partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from journal_app.domain.reminder import Reminder, ReminderKind
from journal_app.domain.unfinished import Written
from journal_app.ui.dates import day_text, time_text
from journal_app.ui.page import Desk
from journal_app.ui.pages.putting_off import (
    Later,
    Soon,
    is_ahead,
    later_of,
    put_off_text,
    soon_text,
    ways,
)
from journal_app.ui.pages.reminder_about import about_text
from journal_app.ui.pages.reminder_edit import ReminderEdit
from journal_app.ui.read_only import writing
from journal_app.ui.when_wanted import made
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.card import rule
from journal_app.ui.widgets.flow_layout import FlowLayout
from journal_app.ui.widgets.into_view import open_up
from journal_app.ui.widgets.text import breakable, label
from journal_app.wording.direction import isolated
from journal_app.wording.marked_up import escaped

DAY_APART = 14
"""Between a day and the words beside it."""
LARGE_FROM = 1.6
"""From this text scale on there is no room for the answers beside the words."""


class ReminderRow(QWidget):
    """A hairline, the date, the words, and the answers; a reason is asked for in place.

    Args:
        narrow: the answers stand below the words, as in a side column.
        linked: a way to what the reminder is about is offered.
        editable: its date may be changed, and one of one's own reworded and deleted.
    """

    done_requested = Signal(str)
    snooze_requested = Signal(str, object, str)
    """The id, how far it is put off, and why."""
    not_needed_requested = Signal(str, str)
    about_requested = Signal(object)
    """The reminder whose matter is to be shown."""
    change_requested = Signal(str, object, object)
    """The id, other words or None, and another instant or None."""
    delete_requested = Signal(str)

    def __init__(
        self,
        reminder: Reminder,
        desk: Desk,
        parent: QWidget | None = None,
        *,
        narrow: bool = False,
        linked: bool = False,
        editable: bool = False,
    ) -> None:
        super().__init__(parent)
        self.reminder = reminder
        self._desk = desk
        self._off: Later = 0
        self._editable = editable
        self._edit: ReminderEdit | None = None
        self._spoken = desk.words.reminder(reminder)
        if reminder.client and linked:
            self._spoken = f"{isolated(reminder.client)} — {self._spoken}"
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(0)
        stack.addWidget(rule(self))
        inner = QVBoxLayout()
        inner.setContentsMargins(0, 10, 0, 10)
        inner.setSpacing(8)
        across = self._across = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        across.setSpacing(DAY_APART)
        top = Qt.AlignmentFlag.AlignTop
        across.addWidget(self._pill(), 0, top if narrow else Qt.AlignmentFlag.AlignVCenter)
        across.addLayout(self._texts(narrow=narrow, linked=linked), 1)
        if not narrow:
            answers = QHBoxLayout()
            answers.setSpacing(12)
            for answer in self._answers(""):
                answers.addWidget(answer)
            answers.addStretch(1)
            across.addLayout(answers)
            self._fit()
            desk.themes.changed.connect(self._fit)
        inner.addLayout(across)
        self._inner = inner
        stack.addLayout(inner)

    def focus_answer(self) -> None:
        """Put the keyboard on its answers."""
        self._later.setFocus()

    def begin_edit(self) -> None:
        """Ask in place for other words or another day."""
        if self._edit is None:
            self._edit = ReminderEdit(self.reminder, self._desk, self)
            self._edit.keep_requested.connect(partial(self.change_requested.emit, self.reminder.id))
            self._inner.addWidget(self._edit)
        if made(self, "_asking"):
            self._asking.hide()
        self._edit.begin()

    @property
    def unfinished(self) -> Written | None:
        """The change, or the reason, that is being written."""
        words = self._edit.written if self._edit is not None else None
        if made(self, "_asking") and not self._asking.isHidden() and self.reason.text().strip():
            words = {"reason": self.reason.text(), "days": self._off}
        return None if words is None else Written(self.reminder.id, self.reminder.client, words)

    def take_up(self, written: Written) -> None:
        """Go on with what was being written."""
        if "reason" in written.words:
            self.ask_reason(later_of(written.words.get("days", 0)))
            self.reason.setText(str(written.words["reason"]))
        elif self._editable:
            self.begin_edit()
            if self._edit is not None:
                self._edit.put(written.words)

    def tell_problem(self, sentence: str) -> None:
        """Say what stands against the change that was asked for."""
        if self._edit is not None:
            self._edit.tell_problem(sentence)

    def ask_reason(self, off: Later) -> None:
        """Ask in place why it is put off so far; 0 for not needed at all."""
        self._off = off
        if self._edit is not None:
            self._edit.hide()
        asking = self._asking
        self.reason.setPlaceholderText(
            self.tr("Why later? A few words") if off else self.tr("Why not needed? A few words")
        )
        self.give.setText(self._put_off_text(off) if off else self.tr("It is not needed"))
        self._tell_reason("")
        asking.show()
        open_up(asking, self.reason)

    def _put_off_text(self, off: Later) -> str:
        if isinstance(off, Soon):
            return put_off_text(off, self._desk.clock())
        return self.tr("Put off for %n day(s)", "", off)

    def _offer_text(self, off: Later) -> str:
        if isinstance(off, Soon):
            return soon_text(off, self._desk.clock())
        return self.tr("In %n day(s)", "", off)

    def give_reason(self) -> None:
        """Act on the reason that was written; without one, say that it is wanted."""
        reason = self.reason.text().strip()
        if not reason:
            self._tell_reason(self.tr("A few words on why are needed; you will read them later."))
            self.reason.setFocus()
            return
        if self._off:
            self.snooze_requested.emit(self.reminder.id, self._off, reason)
        else:
            self.not_needed_requested.emit(self.reminder.id, reason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape puts away what was asked in place."""
        opened = (self._asking if made(self, "_asking") else None, self._edit)
        shown = [one for one in opened if one is not None and not one.isHidden()]
        if event.key() != Qt.Key.Key_Escape or not shown:
            super().keyPressEvent(event)
            return
        self._put_away(*shown)

    def _put_away(self, *opened: QWidget) -> None:
        for one in opened:
            one.hide()
        self._later.setFocus()

    @property
    def reason_problem(self) -> str:
        """What is said of the reason; empty while nothing is."""
        return self._wanting.text()

    def _tell_reason(self, sentence: str) -> None:
        self._wanting.setText(sentence)
        self._wanting.setVisible(bool(sentence))

    def _fit(self) -> None:
        """Date, words and answers side by side; one below the other in large letters."""
        ways = QBoxLayout.Direction
        large = self._desk.themes.theme.text_scale >= LARGE_FROM
        self._across.setDirection(ways.TopToBottom if large else ways.LeftToRight)

    def _pill(self) -> QWidget:
        due = self.reminder.is_due(self._desk.clock())
        day = self._day = label("", "pill-due" if due else "pill", self, wrap=False)
        self.show_day()
        place = self._day_place = QWidget(self)
        row = QHBoxLayout(place)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(day, 0, Qt.AlignmentFlag.AlignLeft)
        return place

    @property
    def day_width(self) -> int:
        """What its day needs."""
        self._day.ensurePolished()
        return self._day.sizeHint().width()

    def set_day_width(self, width: int) -> None:
        """Begin its words beside those of other rows."""
        self._day_place.setMinimumWidth(width)

    def show_day(self) -> None:
        """Name its day as it is called today."""
        now, at = self._desk.clock(), self.reminder.due_at.astimezone()
        today = now.astimezone().date()
        if at.date() != today:
            self._day.setText(day_text(at.date(), today))
        elif self.reminder.is_due(now):
            self._day.setText(self.tr("today"))
        else:
            self._day.setText(self.tr("today, {0}").format(time_text(at)))

    def _texts(self, *, narrow: bool, linked: bool) -> QVBoxLayout:
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(self._words(linked=linked))
        if self.reminder.reason:
            put_off = self.tr("Put off: {0}").format(self.reminder.reason)
            texts.addWidget(label(put_off, "muted", self))
        acts: list[QPushButton] = []
        if narrow:
            acts += self._answers("link")
        about = about_text(self.reminder) if linked else ""
        if about:
            way = button(about, "link", lambda: self.about_requested.emit(self.reminder), self)
            way.setAccessibleDescription(self._spoken)
            acts.append(way)
        if acts:
            flow = FlowLayout(spacing=6)
            for act in acts:
                flow.addWidget(act)
            texts.addLayout(flow)
        return texts

    def _words(self, *, linked: bool) -> QLabel:
        """What is planned, after the code of the client."""
        words = label(self._spoken, "", self)
        if self.reminder.client and linked:
            said = escaped(breakable(self._desk.words.reminder(self.reminder)))
            code = escaped(breakable(isolated(self.reminder.client)))
            words.setTextFormat(Qt.TextFormat.RichText)
            words.setText(f"<b>{code}</b> — {said}")
            words.setAccessibleName(self._spoken)
        return words

    def _answers(self, kind: str) -> tuple[QPushButton, QPushButton]:
        follow_up = self.reminder.kind is ReminderKind.FOLLOW_UP
        done = writing(
            button(
                self.tr("It happened") if follow_up else self.tr("Done"),
                kind,
                lambda: self.done_requested.emit(self.reminder.id),
                self,
            )
        )
        done.setAccessibleDescription(self._spoken)
        later = self._later = writing(button(self.tr("Later"), kind, None, self))
        later.setAccessibleName(self.tr("Later, or not needed"))
        later.setAccessibleDescription(self._spoken)
        menu = QMenu(later)
        own = self.reminder.kind is ReminderKind.OWN
        if self._editable and (own or not self.reminder.is_due(self._desk.clock())):
            text = self.tr("Change…") if own else self.tr("Another day…")
            menu.addAction(text, self.begin_edit)
            menu.addSeparator()
        offers = {
            off: menu.addAction("", partial(self.ask_reason, off)) for off in ways(self.reminder)
        }

        def name_offers() -> None:
            for off, offer in offers.items():
                offer.setText(self._offer_text(off))
                offer.setVisible(is_ahead(off, self._desk.clock()))

        name_offers()
        menu.aboutToShow.connect(name_offers)  # the row may have stood there for hours
        menu.addSeparator()
        menu.addAction(self.tr("Not needed"), partial(self.ask_reason, 0))
        if self._editable and own:
            delete = partial(self.delete_requested.emit, self.reminder.id)
            menu.addAction(self.tr("Delete"), delete)
        later.setMenu(menu)
        return done, later

    @cached_property
    def _asking(self) -> QWidget:
        """The field for the reason with its two buttons, and what is said of it.

        Made when it is first wanted, as there are many rows.
        """
        part = QWidget(self)
        stack = QVBoxLayout(part)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(8)
        field = self.reason = QLineEdit(part)
        field.setAccessibleName(self.tr("A short reason"))
        field.returnPressed.connect(self.give_reason)
        field.textEdited.connect(lambda _text: self._tell_reason(""))
        self._wanting = label("", "attention", part)
        self._wanting.hide()
        self.give = button("", "", self.give_reason, part)
        acts = FlowLayout(spacing=8)
        acts.addWidget(self.give)
        acts.addWidget(button(self.tr("Cancel"), "quiet", partial(self._put_away, part), part))
        stack.addWidget(field)
        stack.addWidget(self._wanting)
        stack.addLayout(acts)
        self._inner.addWidget(part)
        return part


def show_days(rows: Sequence[ReminderRow]) -> None:
    """Name the days as they are called today, in a column as wide as the widest of them."""
    for row in rows:
        row.show_day()
    widest = max((row.day_width for row in rows), default=0)
    for row in rows:
        row.set_day_width(widest)
