"""Settings of being reminded: through the system or not, quiet hours, how often to be asked."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QLocale, QTime, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QWidget

from journal_app.domain.dataclass import dataclass
from journal_app.domain.reminder import ReminderKind
from journal_app.domain.standing import BACKUP_DAYS, CONTACTS_DAYS
from journal_app.services.bundle import Services
from journal_app.services.changes import Subject
from journal_app.ui.page import Desk
from journal_app.ui.pages.settings.section import Section
from journal_app.ui.tasks import Steps
from journal_app.ui.tray import Tray
from journal_app.ui.widgets.buttons import button, chip
from journal_app.ui.widgets.card import Card
from journal_app.ui.widgets.choice_box import ChoiceBox
from journal_app.ui.widgets.flow_layout import FlowLayout
from journal_app.ui.widgets.text import label

BACKUP_RHYTHMS = (0, 7, BACKUP_DAYS, 28)
CONTACTS_RHYTHMS = (0, CONTACTS_DAYS, 2 * CONTACTS_DAYS)


@dataclass(frozen=True, slots=True)
class RhythmsKept:
    """After how many days the journal asks; 0 for never."""

    contacts: int
    backup: int


def read_rhythms(services: Services) -> RhythmsKept:
    """What the journal keeps; runs on the store thread."""
    days = services.reminders.rhythm_days
    return RhythmsKept(days(ReminderKind.CONTACTS), days(ReminderKind.BACKUP))


class RemindersSection(Section):
    """Partly of this computer, partly of the journal."""

    subjects = frozenset({Subject.PRACTICE})
    reminders_requested = Signal()
    contacts_requested = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.reminders = ReminderSettings(desk, self)
        self.add(self.reminders)
        self.build_up(self._making())

    def _making(self) -> Steps:
        desk = self.desk
        yield from self.reminders.making()
        self.reminders.rhythm_chosen.connect(
            lambda kind, days: self.set_undoably(
                partial(desk.services.reminders.rhythm_days, kind),
                partial(desk.services.reminders.set_rhythm_days, kind),
                days,
            )
        )
        self.reminders.reminders_requested.connect(self.reminders_requested)
        self.reminders.contacts_requested.connect(self.contacts_requested)

    def refresh(self) -> None:
        """Ask for the rhythms the journal keeps."""
        self.ask(partial(read_rhythms, self.desk.services), self.reminders.show_rhythms)


class ReminderSettings(Card):
    """Being told and quiet hours belong to this computer, the rhythms to the journal."""

    rhythm_chosen = Signal(object, int)
    """The kind of reminder, and days; 0 for never."""
    reminders_requested = Signal()
    contacts_requested = Signal()

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self._preferences = desk.preferences
        self.set_heading(self.tr("Reminders"))
        self._build_telling(desk.words.notification())

    def making(self) -> Steps:
        """What stands below being told, a few milliseconds of work in each step."""
        yield
        yield from self._building_quiet()
        yield
        self.backup = self._rhythm(
            ReminderKind.BACKUP,
            self.tr("Ask for a backup"),
            BACKUP_RHYTHMS,
            self.tr("Backup: {0}"),
        )
        self.contacts = self._rhythm(
            ReminderKind.CONTACTS,
            self.tr("Ask whether my contacts are still right"),
            CONTACTS_RHYTHMS,
            self.tr("Contacts: {0}"),
        )
        links = FlowLayout(spacing=10)
        links.addWidget(
            button(self.tr("All reminders"), "link", self.reminders_requested.emit, self)
        )
        links.addWidget(button(self.tr("My contacts"), "link", self.contacts_requested.emit, self))
        self.body.addLayout(links)
        self._show_preferences()
        self._preferences.changed.connect(self._show_preferences)

    def show_rhythms(self, kept: RhythmsKept) -> None:
        """Show what the journal keeps."""
        for days, made in self.backup.items():
            made.setChecked(days == kept.backup)
        for days, made in self.contacts.items():
            made.setChecked(days == kept.contacts)

    def _build_telling(self, sentence: str) -> None:
        self.body.addWidget(
            label(self.tr("Shall this computer tell you when something falls due?"), "field", self)
        )
        self.tell = chip(self.tr("Yes, tell me"), parent=self)
        self.tell_not = chip(self.tr("No"), parent=self)
        self.tell_not.setAccessibleName(self.tr("No, do not tell me"))
        flow = FlowLayout(spacing=6)
        for made, said in ((self.tell, "yes"), (self.tell_not, "no")):
            made.clicked.connect(lambda _on=False, said=said: self._change(notify=said))
            flow.addWidget(made)
        self.body.addLayout(flow)
        told = self.tr(
            "While the program runs, also while it is locked, and once for each. It says no more "
            "than “{0}”."
        ).format(sentence)
        nowhere = self.tr("This desktop has no place for messages of programs.")
        available = Tray.is_available()
        for made in (self.tell, self.tell_not):
            made.setEnabled(available)
        self.body.addWidget(label(told if available else nowhere, "muted", self))

    def _building_quiet(self) -> Steps:
        self.body.addSpacing(4)
        self.body.addWidget(label(self.tr("Quiet hours"), "field", self))
        self.quiet_from = self._time_field(self.tr("Quiet from"))
        yield
        self.quiet_to = self._time_field(self.tr("Quiet until"))
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self.quiet_from)
        row.addWidget(label(self.tr("until"), "", self, wrap=False))
        row.addWidget(self.quiet_to)
        row.addStretch(1)
        self.body.addLayout(row)
        yield
        self.body.addWidget(label(self.tr("Quiet the whole day on"), "field", self))
        flow = FlowLayout(spacing=6)
        locale = QLocale()
        first = locale.firstDayOfWeek().value
        self.days: dict[int, QPushButton] = {}
        for offset in range(7):
            number = (first - 1 + offset) % 7
            made = chip(locale.dayName(number + 1, QLocale.FormatType.ShortFormat), parent=self)
            made.setAccessibleName(locale.dayName(number + 1, QLocale.FormatType.LongFormat))
            made.clicked.connect(self._keep_days)
            self.days[number] = made
            flow.addWidget(made)
        self.body.addLayout(flow)

    def _time_field(self, name: str) -> QComboBox:
        field = ChoiceBox(self)
        field.setAccessibleName(name)
        for half_hour in range(48):
            _add_time(field, QTime(half_hour // 2, half_hour % 2 * 30))
        field.activated.connect(lambda _index: self._keep_times())
        return field

    def _rhythm(
        self, kind: ReminderKind, name: str, rhythms: tuple[int, ...], spoken: str
    ) -> dict[int, QPushButton]:
        self.body.addSpacing(4)
        self.body.addWidget(label(name, "field", self))
        flow = FlowLayout(spacing=6)
        made: dict[int, QPushButton] = {}
        for days in rhythms:
            text = self.tr("every {0} days").format(days) if days else self.tr("never")
            made[days] = chip(text, parent=self)
            made[days].setAccessibleName(spoken.format(text))
            made[days].clicked.connect(self._choosing(kind, days, made))
            flow.addWidget(made[days])
        self.body.addLayout(flow)
        return made

    def _choosing(
        self, kind: ReminderKind, days: int, made: dict[int, QPushButton]
    ) -> Callable[[], None]:
        def choose() -> None:
            for other, one in made.items():
                one.setChecked(other == days)
            self.rhythm_chosen.emit(kind, days)

        return choose

    def _show_preferences(self) -> None:
        now = self._preferences.settings
        self.tell.setChecked(now.notify == "yes")
        self.tell_not.setChecked(now.notify == "no")
        _show_time(self.quiet_from, now.quiet_from)
        _show_time(self.quiet_to, now.quiet_to)
        for number, made in self.days.items():
            made.setChecked(str(number) in now.days_off)

    def _change(self, **values: str) -> None:
        self._preferences.change(**values)
        self._show_preferences()  # also where nothing has changed

    def _keep_times(self) -> None:
        self._change(
            quiet_from=str(self.quiet_from.currentData()),
            quiet_to=str(self.quiet_to.currentData()),
        )

    def _keep_days(self) -> None:
        self._change(
            days_off="".join(
                str(day) for day, made in sorted(self.days.items()) if made.isChecked()
            )
        )


def _add_time(field: QComboBox, time: QTime) -> None:
    spoken = QLocale().toString(time, QLocale.FormatType.ShortFormat)
    field.addItem(spoken, time.toString("HH:mm"))


def _show_time(field: QComboBox, text: str) -> None:
    """Show a time as it is kept; one that is not on the hour or half of it is added."""
    if field.findData(text) < 0:
        _add_time(field, QTime.fromString(text, "HH:mm"))
    field.setCurrentIndex(field.findData(text))
