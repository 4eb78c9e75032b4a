"""The entry that is read on the page of the journal: shown, brought back, put in the bin."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from journal_app.domain.entry import Entry
from journal_app.ui.actions.undoing import Way
from journal_app.ui.page import Page
from journal_app.ui.pages.journal_beside import Beside, read_beside
from journal_app.ui.pages.journal_reading import ReadingPane


class OneEntry(QObject):
    """Reads what the pane shows, and does what is asked for there."""

    leaving = Signal(str)
    """This entry is about to leave the list."""
    left = Signal()
    """It has left it; the keys go back to the list."""
    coming_back = Signal(str)
    """This entry is to be read again once it is back in the list."""
    told = Signal(str)

    def __init__(self, page: Page, reading: ReadingPane) -> None:
        super().__init__(page)
        self._page, self._reading = page, reading
        reading.trash_requested.connect(self.trash)
        reading.restore_requested.connect(self.restore)
        reading.remove_requested.connect(self._remove)
        reading.history_requested.connect(self._read_history)
        reading.back_requested.connect(self._bring_back)

    def read(self, entry_id: str) -> None:
        """Show an entry; only the one that was asked for last."""
        reading = self._reading
        reading.entry_id = entry_id

        def show(found: tuple[Entry, str, Beside]) -> None:
            if reading.entry_id == entry_id:
                reading.show_entry(*found)
                if reading.history.isChecked():
                    self._read_history(entry_id)

        self._page.ask(lambda: self._entry_and_role(entry_id), show, self._gone)

    def trash(self, entry_id: str) -> None:
        """Put it in the bin; that can be taken back at once."""
        self.leaving.emit(entry_id)

        def gone(_value: object) -> None:
            self.left.emit()
            way = Way(back, lambda: self._page.write(trash))
            self._page.undo_offered.emit(self.tr("The entry is in the bin."), way)

        def back() -> None:
            self.coming_back.emit(entry_id)
            self._page.write(partial(self._page.desk.services.journal.restore, entry_id))

        trash = partial(self._page.desk.services.journal.trash, entry_id)
        self._page.write(trash, gone)

    def restore(self, entry_id: str) -> None:
        """Take it out of the bin."""
        self.coming_back.emit(entry_id)
        self._page.write_undoably(
            self.tr("The entry is out of the bin."),
            partial(self._page.desk.services.journal.restore, entry_id),
            offered=True,
        )

    def _gone(self, error: Exception) -> None:
        """What was shown may have been removed for good meanwhile."""
        if getattr(error, "code", "") == "not_found_entry":
            self._reading.clear()
        else:
            self._page.problem_raised.emit(error)

    def _entry_and_role(self, entry_id: str) -> tuple[Entry, str, Beside]:
        services = self._page.desk.services
        entry = services.journal.entry(entry_id)
        roles = {role.id: role for role in services.practice.roles()}
        role = roles.get(entry.content.role_id)
        said = self._page.desk.words.role(role) if role else ""
        return entry, said, read_beside(services, entry_id)

    def _read_history(self, entry_id: str) -> None:
        revisions = partial(self._page.desk.services.journal.revisions, entry_id)
        self._page.ask(revisions, self._reading.show_history)

    def _bring_back(self, entry_id: str, number: int) -> None:
        tidying = self._page.desk.services.tidying

        def done(entry: Entry) -> None:
            before = entry.revision - 1
            self._page.undo_offered.emit(
                self.tr("The earlier version is back."),
                Way(
                    lambda: self._page.write(partial(tidying.bring_back, entry_id, before)),
                    lambda: self._page.write(partial(tidying.bring_back, entry_id, number)),
                ),
            )

        self._page.write(partial(tidying.bring_back, entry_id, number), done)

    def _remove(self, entry_id: str) -> None:
        self.leaving.emit(entry_id)
        self._page.write(
            partial(self._page.desk.services.tidying.remove, (entry_id,)),
            lambda _ids: self.told.emit(self.tr("The session is removed for good.")),
        )
