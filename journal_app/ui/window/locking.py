"""The lock of the window: the content is away at once, and nothing of it is left."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from shiboken6 import isValid

from journal_app.rubbish import give_back
from journal_app.ui.locking.clearing import once_clear
from journal_app.ui.locking.forgetting import forgetting
from journal_app.ui.locking.reasons import LockReason, Words, said
from journal_app.ui.window.blank import Blank

if TYPE_CHECKING:
    from journal_app.ui.main_window import MainWindow
    from journal_app.ui.tasks import Steps


class Locking(QObject):
    """Locks a journal, and closes a packet that is read without one."""

    forgotten = Signal()
    """Nothing of a journal that was closed is held any more."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._locking = False

    def lock(self, reason: LockReason) -> None:
        """Keep what is being written, close the journal, and show nothing of it any more.

        The content is away at once; dialogs are left first, so that whoever asked is done with it.
        """
        window = self._window
        if self._locking or not self.can_be_locked:
            window.keeper.let_sleep()
            return
        self._locking = True
        cover = Blank()
        window.stack.addWidget(cover)
        window.stack.setCurrentWidget(cover)
        window.repaint()  # now, whatever else waits to be done
        once_clear(window, partial(self._lock_now, reason, window.clock()), window)

    @property
    def can_be_locked(self) -> bool:
        """Whether what is shown has a passphrase, or would be read by anyone who comes."""
        services = self._window.opened.services
        return services.encrypted if services is not None else self._window.loose.is_read

    def follow_encryption(self) -> None:
        """A journal may be given a passphrase while it is open, or be left without one."""
        keeper = self._window.keeper
        if not self.can_be_locked:
            keeper.rest()
        elif not keeper.is_watching:
            keeper.watch()

    def forget_soon(self) -> None:
        """Once a journal and all its pages are gone, nothing of it is to be remembered."""
        if isValid(self):
            QTimer.singleShot(0, self, self._forget_in_turn)

    def _forget_in_turn(self) -> None:
        """After all that was asked of the journal: until it is told, it holds pages."""
        tasks = self._window.tasks
        tasks.submit(lambda: None, context=self, done=lambda _: self._forget())

    def _forget(self) -> None:
        if self._window.opened.services is None:
            self._window.tasks.in_steps(self._forgetting(), context=self)

    def _forgetting(self) -> Steps:
        yield from forgetting()
        tell = self.forgotten.emit
        self._window.tasks.compute(give_back, context=self, done=lambda _: tell())

    def _lock_now(self, reason: LockReason, at: datetime) -> None:
        self._window.tasks.in_steps(self._locked(reason, at), context=self)

    def _locked(self, reason: LockReason, at: datetime) -> Steps:
        """The journal is closed first, and at once; what asks for the passphrase comes after it."""
        window = self._window
        window.loose.is_read = False
        try:
            yield from self._closed(reason, at)
        finally:
            self._locking = False
        if window.isMinimized():
            # A picture of the window as it was may be kept while it is away: one of a new window is
            # not.
            window.hide()
            window.showMinimized()
        # After the last save, which is waiting in the same row.
        closed = partial(self._is_closed, reason, at)
        window.tasks.submit(lambda: None, context=window, done=lambda _: closed())

    def _closed(self, reason: LockReason, at: datetime) -> Steps:
        window = self._window
        if window.opened.services is not None:
            by_hand, shell = reason is LockReason.BY_HAND, window.shell
            gone = not by_hand and shell is not None and shell.pages_hold_unkept
            window.opened.remember_where()
            window.close_journal()
            window.backing_up.after_closing()
            window.show_view(window.view)  # the pages are to do nothing any more
            yield
            why = said(reason, at, Words.GONE if gone else None)
            yield from window.unlocking.showing_locked(why, forgotten_first=True)
        else:
            window.clipboard.forget()
            window.begin()

    def _is_closed(self, reason: LockReason, at: datetime) -> None:
        window = self._window
        window.keeper.let_sleep()
        if window.shell is None and window.file.unkept.has_words:
            window.unlocking.tell_reason(said(reason, at, Words.SEALED))
        if not window.unlocking.opens_plain:
            window.loose.ask_for_waiting()
