"""What can be done where the file of a journal is damaged, or is not there any more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from journal_app.domain.errors import JournalFileError

if TYPE_CHECKING:
    from journal_app.ui.main_window import MainWindow


class WaysOn(QObject):
    """Shows backups, what can be saved of the file, and other journals."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    @property
    def was_there(self) -> bool:
        """Whether there was a journal where there is none now; else it is the first start."""
        from journal_app.services.rescue import has_backups

        path = self._window.file.path
        known = str(path) == self._window.preferences.settings.last_journal
        return known or has_backups(path)

    def show_gone(self) -> None:
        """Say that the journal is not there, rather than begin another one as if for the first."""
        error = JournalFileError("file_missing", file=str(self._window.file.path))
        self._show(error, None, missing=True)

    def show_damaged(self, error: Exception, passphrase: str | None) -> bool:
        """Say what can be done where the file is damaged; False where it is not."""
        code = error.code if isinstance(error, JournalFileError) else ""
        if code not in {"damaged_file", "not_a_journal"}:
            return False
        from journal_app.services.rescue import has_backups

        # A file that is no journal at all, and has backups of one, lost its beginning.
        if code == "not_a_journal" and not has_backups(self._window.file.path):
            return False
        self._show(error, passphrase, missing=False)
        return True

    def _show(self, error: Exception, passphrase: str | None, *, missing: bool) -> None:
        from journal_app.ui.pages.safekeeping.damaged_view import DamagedView

        window = self._window
        view = DamagedView(
            window.themes,
            window.translation.words(),
            window.tasks,
            window.file.path,
            passphrase,
            window.sentence(error),
            missing=missing,
        )
        view.open_requested.connect(window.open_journal)
        view.tried_again.connect(window.begin)
        view.other_journal_requested.connect(window.choose_journal)
        view.new_requested.connect(window.first_run.show_welcome)
        view.bug_met.connect(window.bug_met)
        window.show_view(view)
