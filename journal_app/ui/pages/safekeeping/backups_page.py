"""Backups as a page of the settings: how often, where, which there are, and what is in one."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget

from journal_app.domain.dataclass import dataclass
from journal_app.domain.errors import StanceError, WrongPassphrase
from journal_app.domain.keeping import BackupPlan
from journal_app.domain.keeping_reports import Inside
from journal_app.services.bundle import Services
from journal_app.services.changes import Subject
from journal_app.services.safekeeping import Backup, BackupReport, Made
from journal_app.ui.dialogs.backup_files import BackupFiles
from journal_app.ui.page import Desk
from journal_app.ui.pages.safekeeping.look_card import LookCard
from journal_app.ui.pages.safekeeping.plan_card import PlanCard
from journal_app.ui.pages.safekeeping.there_card import ThereCard
from journal_app.ui.pages.settings.section import Section
from journal_app.ui.tasks import Steps


@dataclass(frozen=True, slots=True)
class BackupsView:
    """What stands on the page, read in one go."""

    plan: BackupPlan
    folder: Path
    last: datetime | None
    places: tuple[Path, ...]
    second_away: bool


def read_backups(services: Services) -> BackupsView:
    """What the journal knows of its backups; runs on the store thread."""
    keeping = services.safekeeping
    automatic = keeping.automatic
    return BackupsView(
        automatic.plan(),
        automatic.folder,
        keeping.last_backup(),
        keeping.places(),
        automatic.second_is_away(),
    )


class BackupsSection(Section):
    """Making, listing and looking run on the pool: the journal can be used meanwhile."""

    subjects = frozenset({Subject.PRACTICE})
    journal_at_requested = Signal(object)
    """A journal, by its path, is to be opened in place of this one."""
    browse_requested = Signal(object)
    """The sessions of another file, opened to be read only, are to be shown."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._plan = BackupPlan()
        self._passphrase: str | None = None
        self.build_up(self._making())

    def _making(self) -> Steps:
        self.plan = PlanCard(self.desk, self)
        yield
        self.look = LookCard(self.desk, self)
        yield
        self.there = ThereCard(self.desk, self)
        for card in (self.plan, self.look, self.there):
            self.add(card)
        self._connect_signals()

    def refresh(self) -> None:
        """Ask for the plan, then look at what backups there are."""
        self.ask(partial(read_backups, self.desk.services), self._show)

    def _connect_signals(self) -> None:
        self.plan.changed.connect(self._keep)
        self.plan.second_requested.connect(self._choose_second)
        self.plan.now_requested.connect(self._back_up)
        self.there.look_requested.connect(self.look_into)
        self.there.restore_requested.connect(self._restore_own)
        self.there.file_requested.connect(self._choose_file)
        self.there.erase_requested.connect(self._erase)
        self.look.passphrase_given.connect(self._look_with)
        self.look.restore_requested.connect(self._restore)
        self.look.browse_requested.connect(self._browse)
        self.look.open_requested.connect(self.journal_at_requested)

    def _show(self, view: BackupsView) -> None:
        self._plan = view.plan
        self.plan.show_plan(view.plan, view.folder, view.last, away=view.second_away)
        self.desk.tasks.compute(
            partial(self.desk.services.safekeeping.backups_in, view.places),
            context=self,
            done=self._show_backups,
            failed=self.telling(self.there.tell_problem),
        )

    def _erase(self, backups: tuple[Backup, ...]) -> None:
        self.desk.tasks.compute(
            partial(self.desk.services.safekeeping.erase_readable, backups),
            context=self,
            done=lambda _gone: self.refresh(),
            failed=self.telling(self.there.tell_problem),
        )

    def _show_backups(self, backups: tuple[Backup, ...]) -> None:
        self.there.show_backups(backups)
        self.put_in_order()
        self.lay_out_now()

    # --- the plan

    def _keep(self, plan: BackupPlan) -> None:
        if plan == self._plan:
            return
        self._plan = plan
        automatic = self.desk.services.safekeeping.automatic
        self.set_undoably(automatic.plan, automatic.set_plan, plan, tell=self.plan.tell_problem)

    def _choose_second(self) -> None:
        folder = BackupFiles.ask_folder(self, self._plan.second)
        if folder is not None:
            self._keep(replace(self._plan, second=str(folder), second_mark=""))

    def _back_up(self) -> None:
        self.plan.begin()
        self.desk.tasks.compute(
            self.desk.services.safekeeping.automatic.run,
            context=self,
            done=self._backed_up,
            failed=self.telling(self.plan.tell_problem),
        )

    def _backed_up(self, made: Made) -> None:
        self.plan.tell_made(made)
        self.desk.feed.publish(made.change)

    # --- looking and restoring

    def _choose_file(self) -> None:
        file = BackupFiles.ask_file(self, self.desk.services.safekeeping.automatic.folder)
        if file is not None:
            self.look_into(file)

    def hideEvent(self, event: QHideEvent) -> None:
        """Forget the passphrase of another file."""
        super().hideEvent(event)
        self._passphrase = None

    def look_into(self, file: Path) -> None:
        """Show what is in a file, if it opens with the passphrase of this journal."""
        self._look_with(file, None)

    def _look_with(self, file: Path, passphrase: str | None) -> None:
        self._passphrase = passphrase
        self.look.begin(file)
        keeping = self.desk.services.safekeeping

        def look() -> tuple[Inside, bool]:
            inside = keeping.look(file, passphrase)
            return inside, keeping.is_own(inside)

        def failed(error: Exception) -> None:
            if isinstance(error, WrongPassphrase):
                self.look.ask_passphrase(again=passphrase is not None)
            elif isinstance(error, StanceError):
                self.look.tell_problem(self.desk.words.error(error))
            else:
                self.look.hide()
                self.problem_raised.emit(error)

        self.desk.tasks.compute(
            look,
            context=self,
            done=lambda found: self.look.show_inside(*found),
            failed=failed,
        )

    def _browse(self, file: Path) -> None:
        self.ask(
            partial(self.desk.services.browse, file, self._passphrase),
            self.browse_requested.emit,
            self.telling(self.look.tell_problem),
        )

    def _restore_own(self, file: Path) -> None:
        self._passphrase = None
        self._restore(file)

    def _restore(self, file: Path) -> None:
        target = BackupFiles.ask_target(self, self.desk.services.path)
        if target is None:
            return
        self.look.begin_restoring(file)
        self.desk.tasks.compute(
            partial(self.desk.services.safekeeping.restore, file, target, self._passphrase),
            context=self,
            done=self._restored,
            failed=self.telling(self.look.tell_problem),
        )

    def _restored(self, report: BackupReport) -> None:
        self.look.tell_restored(report)
