"""From a file to its open journal: by passphrase, recovery sheet, keyring, or as it lies there."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from journal_app.domain.attempts import wait_after
from journal_app.domain.errors import StanceError
from journal_app.services.opening import Key, get_ready
from journal_app.ui.actions.binding import bind
from journal_app.ui.import_ahead import still_to_import
from journal_app.ui.pages.unlock_view import UnlockView
from journal_app.ui.window.blank import Blank

if TYPE_CHECKING:
    from journal_app.services.bundle import Services
    from journal_app.ui.main_window import MainWindow
    from journal_app.ui.tasks import Steps

_DOES_NOT_FIT = frozenset({"wrong_passphrase", "recovery_other"})


class Unlocking(QObject):
    """Shows the lock, tries what is typed there, and says why it does not open."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._failures: dict[Path, int] = {}
        """Passphrases that did not open a journal, since one did."""

    @property
    def failures(self) -> int:
        """How many passphrases in a row did not open this journal."""
        return self._failures.get(self._window.file.path, 0)

    def forget_failures(self) -> None:
        """One has opened it."""
        self._failures.clear()

    @property
    def opens_plain(self) -> bool:
        """Whether a plain journal is being opened just now."""
        return isinstance(self._window.stack.currentWidget(), Blank)

    def open_plain(self) -> None:
        """Open a journal that has no passphrase."""
        window, blank = self._window, Blank()
        window.show_view(blank)
        window.tasks.submit(
            partial(window.file.unlock, None),
            context=blank,
            done=window.opened.show,
            failed=self._tell_plain,
        )

    def show_locked(self, reason: str) -> None:
        """Ask for the passphrase, and say why it is locked."""
        for _ in self.showing_locked(reason):
            pass

    def showing_locked(self, reason: str, *, forgotten_first: bool = False) -> Steps:
        """The same in parts, for when much else is to be done at a lock.

        ``forgotten_first``: the window of a journal is made ahead once nothing is known any more of
        the one before; what was drawn for it would be forgotten with that.
        """
        window = self._window
        view = UnlockView(window.themes)
        yield
        view.passphrase_entered.connect(self._unlock)
        view.sheet_entered.connect(self._unlock_by_sheet)
        view.other_journal_requested.connect(window.choose_journal)
        view.packet_requested.connect(window.loose.choose)
        view.way_chosen.connect(self._go_way)
        view.help_requested.connect(window.open_guide)
        bind("lock", view, window.lock)  # for as long as an open journal is not seen yet
        window.show_view(view)
        view.reset(reason)
        view.hold(wait_after(self.failures))
        last = None if forgotten_first else window.opened.get_ready
        window.opened.later(view, get_ready, import_first, last, 0)

    def get_ready_again(self) -> None:
        """Make the window of a journal ahead, where a passphrase is asked for."""
        if isinstance(self._window.view, UnlockView):
            self._window.opened.get_ready()

    def tell_reason(self, reason: str) -> None:
        """Say more of why it is locked."""
        view = self._window.view
        if isinstance(view, UnlockView):
            view.tell_reason(reason)

    def ask_before_closing(self) -> bool:
        """Whether words that wait for the journal to be opened would be gone; said once."""
        view = self._window.view
        if not isinstance(view, UnlockView) or not self._window.waits_with_words:
            return False
        return view.ask_before_closing()

    def open_remembered(self) -> None:
        """When the program starts, the keyring of this computer may spare the passphrase."""
        window = self._window
        found_by = window.preferences.settings.remembered
        if not found_by:
            return
        from journal_app.services import remembering

        file, view = window.file, self._view

        def open_with(key: Key | None) -> None:
            if key is None or view.is_busy:
                return
            view.set_busy(True)
            window.tasks.submit(
                partial(file.open, key),
                context=view,
                done=window.opened.show,
                failed=self.tell,
            )

        def tell(error: Exception) -> None:
            if not view.is_busy:
                view.tell(window.sentence(error))

        window.tasks.compute(
            partial(remembering.remembered, file.path, found_by),
            context=view,
            done=open_with,
            failed=tell,
        )

    def tell(self, error: Exception) -> None:
        """Say on the lock why it does not open; after some that do not fit it has to wait."""
        view = self._view
        view.show_problem(self._window.sentence(error))
        if isinstance(error, StanceError) and error.code in _DOES_NOT_FIT:
            self._failures[self._window.file.path] = self.failures + 1
            view.hold(wait_after(self.failures))
        self._offer_ways(error)

    def _unlock(self, passphrase: str) -> None:
        """Work out the key on the pool, then open the file on the store thread."""
        window, file, view = self._window, self._window.file, self._view

        def failed(error: Exception) -> None:
            if window.ways_on.show_damaged(error, passphrase):
                window.opened.give_up()
            else:
                self.tell(error)

        window.opened.get_ready()
        window.tasks.compute(
            partial(file.derive, passphrase),
            context=view,
            done=lambda key: window.tasks.submit(
                partial(file.open, key), context=view, done=window.opened.show, failed=failed
            ),
            failed=failed,
        )

    def _unlock_by_sheet(self, typed: str) -> None:
        """Open with the recovery key, then ask for a new passphrase."""
        window, file = self._window, self._window.file

        def opened(services: Services) -> None:
            window.opened.show_anew(services, lambda shell: shell.open_passphrase())

        window.tasks.submit(
            lambda: file.open_by_sheet(file.key_from_sheet(typed)),
            context=self._view,
            done=opened,
            failed=self.tell,
        )

    def _tell_plain(self, error: Exception) -> None:
        if self._window.ways_on.show_damaged(error, None):
            return
        self.show_locked("")
        view = self._view
        view.show_closed(self._window.sentence(error))
        self._offer_ways(error)
        view.tried_again.connect(self._window.begin)

    def _offer_ways(self, error: Exception) -> None:
        """Where another computer has the journal open, it is for the practitioner to say."""
        if getattr(error, "code", "") == "open_on_other_computer":
            self._view.offer_ways()

    def _go_way(self, to_read: bool) -> None:
        file = self._window.file
        file.to_read, file.despite_other = to_read, not to_read
        self._view.go_on()

    @property
    def _view(self) -> UnlockView:
        view = self._window.view
        assert isinstance(view, UnlockView)
        return view


def import_first() -> list[str]:
    """What is still to import of the first page of a journal, while its passphrase is typed."""
    return still_to_import("journal_app.ui.shell")
