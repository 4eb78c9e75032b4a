"""Settings: the practitioner and the roles, this computer, the journal file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TypeVar

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from journal_app.domain.errors import StanceError
from journal_app.domain.follow_up_dates import FollowUpDates
from journal_app.domain.grid import Position
from journal_app.domain.own_signal import OwnSignal
from journal_app.domain.practice import Practitioner, Role, RoleKind
from journal_app.domain.reminder import ReminderKind
from journal_app.services.bundle import Services
from journal_app.services.changes import Saved, Subject
from journal_app.services.safekeeping import BackupReport, name_for
from journal_app.ui.dialogs.save_backup import SaveBackup
from journal_app.ui.page import Desk, Page, column, scrolling
from journal_app.ui.pages.log_kept import WritingKept, read_kept
from journal_app.ui.pages.settings_file import AboutCard, FileCard, LockingCard, WillCard
from journal_app.ui.pages.settings_looks import AppearanceCard, LanguageCard
from journal_app.ui.pages.settings_observations import ObservationsCard
from journal_app.ui.pages.settings_prompts import WritingSettings
from journal_app.ui.pages.settings_reminders import ReminderSettings, RhythmsKept, read_rhythms
from journal_app.ui.pages.settings_roles import RolesCard, RoleShown
from journal_app.ui.pages.settings_you import RhythmCard, YouCard
from journal_app.ui.widgets.card import PageHeader
from journal_app.ui.widgets.tab_order import tab_as_read

T = TypeVar("T")
WIDTH = 760
"""The cards are no wider than this, at 100 %."""
TWO_COLUMNS_FROM = 900
"""A page as wide as this, at 100 %, has the journal's own settings at the left of the others."""


@dataclass(frozen=True, slots=True)
class SettingsView:
    """What the journal itself keeps of the settings, read in one go."""

    practitioner: Practitioner
    roles: tuple[RoleShown, ...]
    writing: WritingKept
    again_days: int
    own: tuple[OwnSignal, ...]
    dates: FollowUpDates
    rhythms: RhythmsKept


def read_settings(services: Services) -> SettingsView:
    """What stands on the page; runs on the store thread."""
    practice = services.practice
    return SettingsView(
        practice.practitioner(),
        tuple(RoleShown(role, practice.intended_history(role.id)) for role in practice.roles()),
        read_kept(services),
        services.again.rhythm_days(),
        services.observations.own(),
        services.follow_ups.dates(),
        read_rhythms(services),
    )


class SettingsPage(Page):
    """Everything takes effect as it is set; in the order of what is changed most."""

    subjects = frozenset({Subject.PRACTICE, Subject.OBSERVATIONS})
    language_chosen = Signal(str)
    rebuild_requested = Signal()
    journal_chosen = Signal()
    reminders_requested = Signal()
    contacts_requested = Signal()
    will_requested = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._rebuild_due = False
        self.header = PageHeader(self.tr("Settings"), "", self)
        self.header.subtitle.hide()
        self.you = YouCard(self)
        self.roles = RolesCard(desk, self)
        self.rhythm = RhythmCard(self)
        self.reminders = ReminderSettings(desk, self)
        self.writing = WritingSettings(self)
        self.observations = ObservationsCard(desk, self)
        self.appearance = AppearanceCard(desk, self)
        self.language = LanguageCard(desk, self.language_chosen.emit, self)
        self.locking = LockingCard(desk, self)
        self.file = FileCard(desk, self)
        self.will = WillCard(self)
        self.about = AboutCard(desk, self)
        self._lay_out()
        self._connect_signals()

    def refresh(self) -> None:
        """Ask for what the journal keeps."""
        self.ask(partial(read_settings, self.desk.services), self._show_view)

    def retheme(self) -> None:
        """Another size of the writing needs another width."""
        self._fit()

    def hideEvent(self, event: QHideEvent) -> None:
        """Have the pages built anew when this one is left, so that nothing jumps on it."""
        super().hideEvent(event)
        if self._rebuild_due and not event.spontaneous():
            QTimer.singleShot(0, self, self._rebuild)

    def _rebuild(self) -> None:
        """Only where another page has taken its place: not when the journal was closed."""
        stack = self.parentWidget()
        if self._rebuild_due and stack is not None and stack.isVisible() and not self.isVisible():
            self._rebuild_due = False
            self.rebuild_requested.emit()

    def _lay_out(self) -> None:
        content = QWidget(self)
        across = QHBoxLayout(content)
        across.setContentsMargins(0, 0, 0, 24)
        self._cards = QWidget(content)
        self._cards.setProperty("kind", "plain")
        self._columns = QBoxLayout(QBoxLayout.Direction.TopToBottom, self._cards)
        self._columns.setContentsMargins(0, 0, 0, 0)
        own = (self.you, self.roles, self.rhythm, self.reminders, self.writing)
        others = (
            self.appearance,
            self.language,
            self.observations,
            self.locking,
            self.file,
            self.will,
            self.about,
        )
        for cards in (own, others):
            stack = column()
            for card in cards:
                stack.addWidget(card)
            stack.addStretch(1)
            self._columns.addLayout(stack, 1)
        across.addWidget(self._cards, 100)
        across.addStretch()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(26, 24, 26, 0)
        outer.setSpacing(14)
        outer.addWidget(self.header)
        area = scrolling(content, self)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        outer.addWidget(area, 1)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two columns where both are wide enough to read."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        scale = max(1.0, self.desk.themes.theme.text_scale)
        two = self.width() >= TWO_COLUMNS_FROM * scale
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._columns.setDirection(across if two else down)
        self._columns.setSpacing(18 if two else 14)
        self._cards.setMaximumWidth(round((2 if two else 1) * WIDTH * scale))

    def _connect_signals(self) -> None:
        self.you.changed.connect(self._keep_practitioner)
        self.rhythm.changed.connect(self._keep_practitioner)
        self.rhythm.again_chosen.connect(self._keep_again)
        self.reminders.rhythm_chosen.connect(self._keep_rhythm)
        self.reminders.reminders_requested.connect(self.reminders_requested)
        self.reminders.contacts_requested.connect(self.contacts_requested)
        self.writing.changed.connect(self._keep_setting)
        self._connect_observations()
        self.roles.add_requested.connect(self._add_role)
        self.roles.rename_requested.connect(self._rename_role)
        self.roles.area_requested.connect(self._set_area)
        self.appearance.layout_changed.connect(self._remember_rebuild)
        self.file.backup_requested.connect(self._back_up)
        self.file.check_requested.connect(self._check)
        self.file.other_journal_requested.connect(self.journal_chosen)
        self.will.will_requested.connect(self.will_requested)

    def _connect_observations(self) -> None:
        card, services = self.observations, self.desk.services
        card.add_requested.connect(
            lambda text, tier: self._write_told(
                partial(services.observations.add, text, tier),
                lambda _own: card.added(),
                card.tell_problem,
            )
        )
        card.change_requested.connect(
            lambda id_, text, tier: self._write_told(
                partial(services.observations.change, id_, text, tier),
                lambda _own: card.tell_problem(""),
                card.tell_problem,
            )
        )
        card.retire_requested.connect(
            lambda id_: self.write(partial(services.observations.retire, id_))
        )
        card.use_again_requested.connect(
            lambda id_: self.write(partial(services.observations.use_again, id_))
        )
        card.hours_chosen.connect(
            lambda asked, hours: self.write(partial(services.follow_ups.set_hours, asked, hours))
        )

    def _remember_rebuild(self) -> None:
        self._rebuild_due = True

    def _show_view(self, view: SettingsView) -> None:
        self.you.show_practitioner(view.practitioner)
        self.rhythm.show_practitioner(view.practitioner)
        self.rhythm.show_again(view.again_days)
        self.reminders.show_rhythms(view.rhythms)
        self.writing.show_kept(view.writing)
        self.roles.show_roles(view.roles)
        self.observations.show_own(view.own)
        self.observations.dates.show_dates(view.dates)
        tab_as_read(self, self.header)

    # --- the journal

    def _keep_practitioner(self, practitioner: Practitioner) -> None:
        self.write(partial(self.desk.services.practice.update, practitioner))

    def _keep_again(self, days: int) -> None:
        self.write(partial(self.desk.services.again.set_rhythm_days, days))

    def _keep_rhythm(self, kind: ReminderKind, days: int) -> None:
        self.write(partial(self.desk.services.reminders.set_rhythm_days, kind, days))

    def _keep_setting(self, key: str, value: object) -> None:
        self.write(partial(self.desk.services.practice.set_setting, key, value))

    def _add_role(self, kind: RoleKind, name: str) -> None:
        self._write_told(
            partial(self.desk.services.practice.add_role, kind, name),
            lambda _role: self.roles.added(),
            self.roles.tell_problem,
        )

    def _rename_role(self, role_id: str, name: str) -> None:
        def done(_role: Role) -> None:
            self._tell_role(role_id, "")

        self._write_told(
            partial(self.desk.services.practice.rename_role, role_id, name),
            done,
            partial(self._tell_role, role_id),
        )

    def _set_area(self, role_id: str, centre: Position, half_width: float, reason: str) -> None:
        def done(_area: object) -> None:
            block = self.roles.block(role_id)
            if block is not None:
                block.end()

        self._write_told(
            partial(self.desk.services.practice.set_intended, role_id, centre, half_width, reason),
            done,
            partial(self._tell_role, role_id),
        )

    def _tell_role(self, role_id: str, sentence: str) -> None:
        block = self.roles.block(role_id)
        if block is not None:
            block.tell_problem(sentence)

    def _write_told(
        self,
        function: Callable[[], Saved[T]],
        done: Callable[[T], None],
        tell: Callable[[str], None],
    ) -> None:
        """Write; what is wrong is said where it was entered."""
        self.write(function, done, self._telling(tell))

    def _telling(self, tell: Callable[[str], None]) -> Callable[[Exception], None]:
        def failed(error: Exception) -> None:
            if isinstance(error, StanceError):
                tell(self.desk.words.error(error))
            else:
                tell("")
                self.problem_raised.emit(error)

        return failed

    # --- the file

    def _back_up(self) -> None:
        """Copy on the pool: the journal can be used meanwhile."""
        services = self.desk.services
        suggested = services.path.with_name(name_for(services.path, self.desk.clock))
        target = SaveBackup.ask(self, suggested)
        if target is None:
            return
        self.file.begin(self.tr("Copying the journal and looking through the copy…"))
        self.desk.tasks.compute(
            partial(services.safekeeping.backup, target),
            context=self,
            done=self._backed_up,
            failed=self._telling(self.file.tell_problem),
        )

    def _backed_up(self, report: BackupReport) -> None:
        self.file.tell_backup(report)
        self.write(partial(self.desk.services.safekeeping.note, report))

    def _check(self) -> None:
        self.file.begin(self.tr("Reading every page of the file…"))
        self.desk.tasks.compute(
            self.desk.services.safekeeping.check,
            context=self,
            done=self.file.tell_check,
            failed=self._telling(self.file.tell_problem),
        )
