"""Settings: merging another journal, copies found beside this one, and what was merged."""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from journal_app.domain.errors import JournalFileError, WrongPassphrase
from journal_app.services.changes import Subject
from journal_app.services.conflict_copies import ConflictCopy
from journal_app.services.merging import MergeLook, PastMerge, Undone
from journal_app.storage.file_errors import Interrupted
from journal_app.ui.page import Desk
from journal_app.ui.pages.safekeeping.merging_cards import CopiesCard, MergeCard, PastCard
from journal_app.ui.pages.settings.section import Section


class OtherJournal:
    """Asks which journal is to be merged; tests replace this door."""

    @classmethod
    def ask(cls, parent: QWidget, folder: Path) -> Path | None:
        """The file that was chosen; None when the dialog was left."""
        name, _filter = QFileDialog.getOpenFileName(
            parent,
            QCoreApplication.translate("OtherJournal", "Merge another journal"),
            str(folder),
            QCoreApplication.translate("OtherJournal", "Journals (*.stance);;All files (*)"),
        )
        return Path(name) if name else None


class MergingSection(Section):
    """Looking runs on the pool, beside other work; merging on the thread of the journal."""

    subjects = frozenset({Subject.PRACTICE})
    gone_through = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.merge = MergeCard(desk, self)
        self.copies = CopiesCard(desk, self)
        self.past = PastCard(desk, self)
        for card in (self.merge, self.copies, self.past):
            self.add(card)
        self._other: Path | None = None
        self._passphrase: str | None = None
        self._stopped = threading.Event()
        self.merge.choose_requested.connect(self._choose)
        self.merge.passphrase_entered.connect(self._look_with)
        self.merge.merge_requested.connect(self._merge)
        self.merge.stop_requested.connect(self._stopped.set)
        self.gone_through.connect(self.merge.show_progress)
        self.copies.look_requested.connect(self.look_at)
        self.copies.dismiss_requested.connect(
            lambda path: self.write(partial(desk.services.conflict_copies.dismiss, path))
        )
        self.copies.aside_requested.connect(
            lambda path: self.write(partial(desk.services.conflict_copies.move_aside, path))
        )
        self.past.undo_requested.connect(self._undo)

    def refresh(self) -> None:
        """Ask which copies there are, and what was merged."""
        services = self.desk.services

        def read() -> tuple[tuple[ConflictCopy, ...], tuple[PastMerge, ...]]:
            return services.conflict_copies.found(), services.merging.past()

        def show(found: tuple[tuple[ConflictCopy, ...], tuple[PastMerge, ...]]) -> None:
            self.copies.show_copies(found[0])
            self.past.show_merges(found[1])
            self.put_in_order()

        self.ask(read, show)

    def look_at(self, path: Path) -> None:
        """Say what merging a file would do."""
        self._other, self._passphrase = path, None
        self.merge.begin(path)
        self._look()

    def _choose(self) -> None:
        path = OtherJournal.ask(self, self.desk.services.path.parent)
        if path is not None:
            self.look_at(path)

    def _look_with(self, passphrase: str) -> None:
        self._passphrase = passphrase
        self._look()

    def _look(self) -> None:
        if self._other is None:
            return
        other, passphrase, merging = self._other, self._passphrase, self.desk.services.merging
        self._stopped.clear()
        self.merge.set_busy(self.tr("Comparing the two journals…"))
        self.desk.tasks.compute(
            lambda: merging.look(other, passphrase, self._tell),
            context=self,
            done=self._looked,
            failed=self._failed,
        )

    def _looked(self, look: MergeLook) -> None:
        self.merge.show_look(look)

    def _merge(self) -> None:
        if self._other is None:
            return
        other, passphrase, merging = self._other, self._passphrase, self.desk.services.merging
        self._stopped.clear()
        self.merge.set_busy(self.tr("Backing up this journal, then merging…"))
        self.write(lambda: merging.merge(other, passphrase, self._tell), self._merged, self._failed)

    def _merged(self, past: PastMerge | None) -> None:
        self._passphrase = None
        self.merge.show_done(past)
        if past is not None:
            self.undo_offered.emit(self.tr("The two journals were merged."), self._undoing(past.id))

    def _undoing(self, merge_id: str) -> Callable[[], None]:
        return lambda: self._undo(merge_id)

    def _undo(self, merge_id: str) -> None:
        def told(undone: Undone) -> None:
            self.merge.clear()
            self.past.tell_undone(undone)

        self.write(
            partial(self.desk.services.merging.undo, merge_id), told, self.telling(self.past.tell)
        )

    def _tell(self, rows: int) -> None:
        """On the thread that does the work."""
        if self._stopped.is_set():
            raise Interrupted
        self.gone_through.emit(rows)

    def _failed(self, error: Exception) -> None:
        if isinstance(error, Interrupted):
            self.merge.tell(self.tr("Stopped. Nothing was changed."))
        elif isinstance(error, WrongPassphrase):
            self.merge.ask_passphrase(self.desk.words.error(error))
        elif isinstance(error, JournalFileError) and error.code == "other_passphrase_needed":
            self.merge.ask_passphrase("")
        else:
            self.telling(self.merge.tell)(error)
