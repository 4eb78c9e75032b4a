"""The window: first run, unlocking, the open journal, locking, closing."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QFileDialog, QMainWindow, QStackedWidget, QWidget
from shiboken6 import isValid

from journal_app.domain.attempts import wait_after
from journal_app.domain.clock import Clock
from journal_app.domain.errors import JournalFileError, StanceError
from journal_app.services.opening import FileKind, JournalFile, Key, get_ready
from journal_app.ui.actions.binding import bind
from journal_app.ui.announcing import Announcing
from journal_app.ui.backing_up import BackingUp
from journal_app.ui.dropping import JOURNAL_ENDING, PACKET_ENDING, Dropping
from journal_app.ui.locking.clearing import once_clear
from journal_app.ui.locking.clipboard import ClipboardCare
from journal_app.ui.locking.forgetting import forget
from journal_app.ui.locking.keeper import LockKeeper
from journal_app.ui.locking.reasons import LockReason, said
from journal_app.ui.looks import Looks, keep_window, restore_window
from journal_app.ui.pages.unlock_view import UnlockView
from journal_app.ui.preferences import Preferences
from journal_app.ui.tasks import Tasks
from journal_app.ui.theme import ThemeManager, ThemeMode
from journal_app.ui.translation import Translation

if TYPE_CHECKING:
    from journal_app.domain.packet import Packet
    from journal_app.services.bundle import Services
    from journal_app.ui.pages.packet_loose import LooseView
    from journal_app.ui.pages.welcome_view import FirstChoices
    from journal_app.ui.shell import Shell

TITLE = "Stance"
DEFAULT_SIZE = (1360, 860)
SMALLEST_SIZE = (760, 560)
FRAME_ROOM = (16, 48)
"""What is left of the screen for the frame and the title bar around a window never moved before."""
LISTEN_MS = 1_000
"""After this the window is at rest, and may ask the system to tell of sleep and a locked screen."""
_DOES_NOT_FIT = frozenset({"wrong_passphrase", "recovery_other"})
PAINTED_MS = 50
"""By then a view that was just filled has been painted, and work in the background may begin."""


class MainWindow(QMainWindow):
    """Shows one journal at a time. The title never says anything of its content."""

    bug_met = Signal(object)
    journal_opened = Signal()
    journal_meant = Signal(object)
    """Another journal is to be opened, at this path."""

    def __init__(
        self,
        journal: Path,
        *,
        files: Callable[[Path], JournalFile],
        sample: Path,
        tasks: Tasks,
        themes: ThemeManager,
        translation: Translation,
        preferences: Preferences,
        clock: Clock,
    ) -> None:
        super().__init__()
        self._files = files
        self._file = files(journal)
        self._sample = sample
        self._own = journal
        """The journal that was meant before the sample was opened."""
        self._tasks = tasks
        self._themes = themes
        self._translation = translation
        self._preferences = preferences
        self._clock = clock
        self._services: Services | None = None
        self.shell: Shell | None = None
        self.setWindowTitle(TITLE)
        self.setMinimumSize(*SMALLEST_SIZE)
        self.stack = QStackedWidget(self)
        self.setCentralWidget(self.stack)
        self.announcing = Announcing(clock, tasks, preferences, translation.words, self)
        self.announcing.opened.connect(self.show_up)
        self.announcing.lock_requested.connect(self.lock)
        self.announcing.tray.hidden.connect(self.hide)
        self.announcing.tray.log_requested.connect(self._log_from_outside)
        self.keeper = LockKeeper(self, preferences)
        self.keeper.lock_called_for.connect(self.lock)
        self.clipboard = ClipboardCare(preferences, self)
        self._locking = self._reads_loose = False
        self.backing_up = BackingUp(tasks, self)
        self._restore_geometry()
        self._just_started = True
        self._failures: dict[Path, int] = {}
        """Passphrases that did not open a journal, since one did."""
        self._waiting_packet: Path | None = None
        self._guide: QWidget | None = None
        self.setAcceptDrops(True)
        self._dropping = Dropping(self)
        bind("quit", self, self.close)

    # --- a packet ---------------------------------------------------------------------------------

    def open_file(self, path: Path) -> None:
        """Come to the front with a packet or a journal that a person opened on the desktop.

        Not while a packet is read without a journal: what was noted beside it would be gone.
        """
        self.show_up()
        if self._reads_loose:
            return
        if path.suffix == PACKET_ENDING:
            self.open_packet(path)
        elif path.suffix == JOURNAL_ENDING and path != self._file.path:
            self.open_journal(path)

    def answer(self, path: Path | None) -> None:
        """The program was started once more for this journal: come to the front, with its file."""
        if path is None:
            self.show_up()
        else:
            self.open_file(path)

    def open_packet(self, path: Path) -> None:
        """Open a sealed file: in the journal, or, while none is open, only to be read."""
        if self.shell is not None:
            self.shell.packets.open_file(path)
        elif self._opening:
            self._waiting_packet = path
        else:
            self._ask_loose(path)

    @property
    def reads_loose(self) -> bool:
        """Whether a packet is read without a journal: what is noted is nowhere else."""
        return self._reads_loose

    @property
    def _opening(self) -> bool:
        """Whether a plain journal is being opened just now."""
        return isinstance(self.stack.currentWidget(), _Blank)

    def _ask_loose(self, path: Path) -> None:
        from journal_app.ui.pages.packet_door import PacketDoor

        door = PacketDoor(self._themes, self._translation.words(), self._tasks)
        door.opened.connect(self.read_loose)
        door.closed.connect(self.begin)
        door.journal_wanted.connect(self._open_after_journal)
        door.bug_met.connect(self.bug_met)
        self._show(door)
        door.open_file(path)

    def _open_after_journal(self, path: Path) -> None:
        """Ask for the journal; the packet is opened in it."""
        self._waiting_packet = path
        self.begin()

    def read_loose(self, packet: Packet) -> None:
        """Read a packet from its file alone."""
        from journal_app.ui.pages.packet_loose import LooseView
        from journal_app.ui.surroundings import WithoutJournal

        around = WithoutJournal(
            self._themes,
            self._translation.words(),
            self._clock,
            self._preferences.orientation,
        )
        view = LooseView(around, packet)
        if self.shell is None:
            self._reads_loose = True
            view.destroyed.connect(self._forget_soon)
            view.closed.connect(self.begin)
            self._show(view)
            self.keeper.watch(of_packet=True)
        else:
            self._show_over(view)

    def _show_over(self, view: LooseView) -> None:
        """Show a packet over the open journal, which stays as it is."""
        shell = self.shell

        def close() -> None:
            if shell is self.shell and shell is not None:
                self.stack.setCurrentWidget(shell)
            self.stack.removeWidget(view)
            view.deleteLater()

        view.closed.connect(close)
        self.stack.addWidget(view)
        self.stack.setCurrentWidget(view)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A file may be dropped anywhere on the window."""
        self._dropping.enter(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Bring what was dropped to its place."""
        self._dropping.drop(event)

    # --- which journal --------------------------------------------------------------------------

    def begin(self) -> None:
        """Show what the journal file calls for: the welcome, the lock, or the journal itself."""
        self._reads_loose = False
        self.keeper.rest()
        try:
            kind = self._file.kind()
        except StanceError as error:
            self._show_locked("")
            self._tell_unlock_problem(error)
            return
        if kind is FileKind.MISSING and self._was_there:
            self._show_gone()
        elif kind in {FileKind.MISSING, FileKind.EMPTY}:
            self._show_welcome()
        elif kind is FileKind.PLAIN:
            self._open_plain()
        else:
            self._show_locked("")
            self._open_remembered()
        self._just_started = False

    def choose_journal(self) -> None:
        """Let the practitioner choose another journal file, and begin with it."""
        path = self.ask_for_journal(self)
        if path is not None:
            self.open_journal(path)

    def open_journal(self, path: Path) -> None:
        """Close the journal that is open, and begin with another one."""
        self.close_journal()
        self.backing_up.after_closing()
        self.announcing.forget()
        self._file = self._files(path)
        self._preferences.change(last_journal=str(path))
        self.journal_meant.emit(path)
        self.begin()

    @classmethod
    def ask_for_journal(cls, parent: QWidget) -> Path | None:
        """The file dialog; tests replace this one door."""
        name, _filter = QFileDialog.getOpenFileName(
            parent,
            QCoreApplication.translate("MainWindow", "Open a journal"),
            "",
            QCoreApplication.translate("MainWindow", "Journals (*.stance);;All files (*)"),
        )
        return Path(name) if name else None

    # --- opening --------------------------------------------------------------------------------

    def _show_welcome(self) -> None:
        from journal_app.ui.pages.welcome_view import WelcomeView

        view = WelcomeView(self._themes, self._translation, self._file.path)
        view.language_chosen.connect(self._speak_and_welcome)
        view.finished.connect(self._create)
        view.sample_requested.connect(self._open_sample)
        view.other_journal_requested.connect(self.choose_journal)
        view.packet_requested.connect(self._choose_packet)
        self._show(view)

    def _choose_packet(self) -> None:
        from journal_app.ui.dialogs.packet_files import PacketFiles

        path = PacketFiles.ask_which(self)
        if path is not None:
            self._ask_loose(path)

    def _speak_and_welcome(self, language: str) -> None:
        self._preferences.change(language=language)
        self._translation.use(language)
        self._show_welcome()

    def _create(self, choices: FirstChoices) -> None:
        file, view = self._file, self._view()

        def create() -> Services:
            services = file.create(choices.passphrase)
            choices.apply(services)
            return services

        def created(services: Services) -> None:
            self._show_journal(services)
            if services.encrypted and self.shell is not None:
                self.shell.offer_sheet()

        self._tasks.submit(create, context=view, done=created, failed=self._tell_welcome_problem)

    def _tell_welcome_problem(self, error: Exception) -> None:
        from journal_app.ui.pages.welcome_view import WelcomeView

        view = self._view()
        assert isinstance(view, WelcomeView)
        view.show_problem(self._sentence(error))

    def _open_sample(self) -> None:
        """Write a sample journal beside the real one, and look around in it."""
        self._own = self._file.path
        file = self._file = self._files(self._sample)
        now, language = self._clock(), self._translation.language

        def make() -> Services:
            from journal_app.services.sample import write_sample

            for old in (file.path, *file.companions()):
                old.unlink(missing_ok=True)
            services = file.create(None)
            write_sample(services, now, language=language)
            return services

        self._tasks.submit(
            make,
            context=self._view(),
            done=self._show_journal,
            failed=self._tell_welcome_problem,
        )

    def _leave_sample(self) -> None:
        """Begin where one was before looking around: with a journal of one's own."""
        self.close_journal()
        self.announcing.forget()
        self._file = self._files(self._own)
        self.begin()

    def _open_plain(self) -> None:
        blank = _Blank()
        blank.setProperty("kind", "page")
        self._show(blank)
        self._tasks.submit(
            partial(self._file.unlock, None),
            context=blank,
            done=self._show_journal,
            failed=self._tell_plain_problem,
        )

    def _tell_plain_problem(self, error: Exception) -> None:
        if self._show_damaged(error, None):
            return
        self._show_locked("")
        view = self._view()
        assert isinstance(view, UnlockView)
        view.show_closed(self._sentence(error))
        self._offer_ways(error)
        view.tried_again.connect(self.begin)

    def _show_locked(self, reason: str) -> None:
        view = UnlockView(self._themes)
        view.passphrase_entered.connect(self._unlock)
        view.sheet_entered.connect(self._unlock_by_sheet)
        view.other_journal_requested.connect(self.choose_journal)
        view.packet_requested.connect(self._choose_packet)
        view.way_chosen.connect(self._go_way)
        view.help_requested.connect(self._open_guide)
        self._show(view)
        view.reset(reason)
        view.hold(wait_after(self._failures.get(self._file.path, 0)))
        self._later(view, get_ready, import_first)

    def _open_remembered(self) -> None:
        """When the program starts, the keyring of this computer may spare the passphrase."""
        found_by = self._preferences.settings.remembered
        if not found_by or not self._just_started:
            return
        from journal_app.services import remembering

        file, view = self._file, self._view()
        assert isinstance(view, UnlockView)

        def open_with(key: Key | None) -> None:
            if key is None or view.is_busy:
                return
            view.set_busy(True)
            self._tasks.submit(
                partial(file.open, key),
                context=view,
                done=self._show_journal,
                failed=self._tell_unlock_problem,
            )

        def tell(error: Exception) -> None:
            if not view.is_busy:
                view.tell(self._sentence(error))

        self._tasks.compute(
            partial(remembering.remembered, file.path, found_by),
            context=view,
            done=open_with,
            failed=tell,
        )

    def _unlock_by_sheet(self, typed: str) -> None:
        """Open with the recovery key, then ask for a new passphrase."""
        file = self._file

        def opened(services: Services) -> None:
            self._show_journal(services)
            assert self.shell is not None
            self.shell.open_passphrase()

        self._tasks.submit(
            lambda: file.open_by_sheet(file.key_from_sheet(typed)),
            context=self._view(),
            done=opened,
            failed=self._tell_unlock_problem,
        )

    def _unlock(self, passphrase: str) -> None:
        """Work out the key on the pool, then open the file on the store thread."""
        file, view = self._file, self._view()

        def failed(error: Exception) -> None:
            if not self._show_damaged(error, passphrase):
                self._tell_unlock_problem(error)

        self._tasks.compute(
            partial(file.derive, passphrase),
            context=view,
            done=lambda key: self._tasks.submit(
                partial(file.open, key), context=view, done=self._show_journal, failed=failed
            ),
            failed=failed,
        )

    def _show_damaged(self, error: Exception, passphrase: str | None) -> bool:
        """Say what can be done where the file is damaged; False where it is not."""
        code = error.code if isinstance(error, JournalFileError) else ""
        if code not in {"damaged_file", "not_a_journal"}:
            return False
        from journal_app.services.rescue import has_backups

        # A file that is no journal at all, and has backups of one, lost its beginning.
        if code == "not_a_journal" and not has_backups(self._file.path):
            return False
        self._show_ways_on(error, passphrase, missing=False)
        return True

    @property
    def _was_there(self) -> bool:
        """Whether there was a journal where there is none now; else it is the first start."""
        from journal_app.services.rescue import has_backups

        path = self._file.path
        known = str(path) == self._preferences.settings.last_journal
        return known or has_backups(path)

    def _show_gone(self) -> None:
        """Say that the journal is not there, rather than begin another one as if for the first."""
        error = JournalFileError("file_missing", file=str(self._file.path))
        self._show_ways_on(error, None, missing=True)

    def _show_ways_on(self, error: Exception, passphrase: str | None, *, missing: bool) -> None:
        from journal_app.ui.pages.safekeeping.damaged_view import DamagedView

        view = DamagedView(
            self._themes,
            self._translation.words(),
            self._tasks,
            self._file.path,
            passphrase,
            self._sentence(error),
            missing=missing,
        )
        view.open_requested.connect(self.open_journal)
        view.tried_again.connect(self.begin)
        view.other_journal_requested.connect(self.choose_journal)
        view.new_requested.connect(self._show_welcome)
        view.bug_met.connect(self.bug_met)
        self._show(view)

    def _tell_unlock_problem(self, error: Exception) -> None:
        view = self._view()
        assert isinstance(view, UnlockView)
        view.show_problem(self._sentence(error))
        if isinstance(error, StanceError) and error.code in _DOES_NOT_FIT:
            failures = self._failures[self._file.path] = self._failures.get(self._file.path, 0) + 1
            view.hold(wait_after(failures))
        self._offer_ways(error)

    # --- the open journal -----------------------------------------------------------------------

    def _show_journal(self, services: Services) -> None:
        from journal_app.ui.change_feed import ChangeFeed
        from journal_app.ui.page import Desk
        from journal_app.ui.shell import Shell, import_pages

        self._services = services
        self._failures.clear()
        desk = Desk(
            services=services,
            tasks=self._tasks,
            feed=ChangeFeed(),
            themes=self._themes,
            words=self._translation.words(),
            clock=self._clock,
            language=self._translation.language,
            preferences=self._preferences,
        )
        shell = Shell(desk, is_sample=services.path == self._sample)
        shell.own_journal_requested.connect(self._leave_sample)
        desk.feed.setParent(shell)
        shell.destroyed.connect(self._forget_soon)
        shell.lock_requested.connect(self.lock)
        shell.bug_met.connect(self.bug_met)
        shell.journal_chosen.connect(self.choose_journal)
        shell.reopen_requested.connect(self._reopen)
        shell.journal_at_requested.connect(self.open_journal)
        shell.language_chosen.connect(self._speak)
        shell.rebuild_requested.connect(self._rebuild)
        self.shell = shell
        self._show(shell)
        self._follow_encryption()
        desk.feed.changed.connect(self._follow_encryption)
        self.announcing.follow(desk)
        if services.path != self._sample:
            self.backing_up.follow(desk)
            self.backing_up.problem_met.connect(shell.tell_problem)
        # Comes after what the first page asked: importing at the same time would slow its picture.
        self._tasks.submit(
            lambda: None,
            context=shell,
            done=lambda _: self._later(shell, self._warm_up, import_pages),
        )
        QTimer.singleShot(LISTEN_MS, shell, self.keeper.listen)
        shell.packets.loose_requested.connect(self.read_loose)
        self.journal_opened.emit()
        if self._waiting_packet is not None:
            path, self._waiting_packet = self._waiting_packet, None
            shell.packets.open_file(path)

    def _warm_up(self) -> None:
        if self._services is not None and not self._services.read_only:
            self._services.warm_up()
            # What cannot be removed today, from a read-only folder say, is removed another day.
            with contextlib.suppress(JournalFileError):
                self._services.tidying.empty_bin()

    def _later(
        self, view: QWidget, work: Callable[[], None], then: Callable[[], None] | None = None
    ) -> None:
        """Do some work on the store thread once a view is painted, while it is shown.

        What is to be done ``then`` needs no store: it keeps no one waiting for the journal.
        """

        def go_on(_: None) -> None:
            if then is not None:
                self._tasks.compute(then, context=view)

        def begin() -> None:
            if self.isVisible() and self.stack.currentWidget() is view:
                self._tasks.submit(work, context=view, done=go_on)

        QTimer.singleShot(PAINTED_MS, view, begin)

    def _speak(self, language: str) -> None:
        self._preferences.change(language=language)
        self._translation.use(language)
        self._rebuild()

    def _rebuild(self) -> None:
        """Build all pages anew, on the page one was on; nothing is closed in between."""
        assert self.shell is not None
        assert self._services is not None
        place = self.shell.place
        self.shell.flush()
        self._show_journal(self._services)
        if place is not None:
            self.shell.show_place(place)

    def lock(self, reason: LockReason = LockReason.BY_HAND) -> None:
        """Keep what is being written, close the journal, and show nothing of it any more.

        The content is away at once; dialogs are left first, so that whoever asked is done with it.
        """
        if self._locking or not self._can_be_locked:
            self.keeper.let_sleep()
            return
        self._locking = True
        self._cover()
        once_clear(self, partial(self._lock_now, reason, self._clock()), self)

    @property
    def _can_be_locked(self) -> bool:
        if self.shell is not None:
            return self.shell.desk.services.encrypted
        return self._reads_loose

    def _follow_encryption(self) -> None:
        """A journal may be given a passphrase while it is open, or be left without one."""
        if not self._can_be_locked:
            self.keeper.rest()
        elif not self.keeper.is_watching:
            self.keeper.watch()

    def _lock_now(self, reason: LockReason, at: datetime) -> None:
        self._locking = self._reads_loose = False
        if self.shell is not None:
            self.close_journal()
            self.backing_up.after_closing()
            self._show_locked(said(reason, at))
        else:
            self.clipboard.forget()
            self.begin()
        if self.isMinimized():
            # A picture of the window as it was may be kept while it is away: one of a new window is
            # not.
            self.hide()
            self.showMinimized()
        # After the last save, which is waiting in the same row.
        self._tasks.submit(lambda: None, context=self, done=lambda _: self.keeper.let_sleep())

    def _cover(self) -> None:
        """Let nothing of the journal be seen from now on; what is shown is painted at once."""
        cover = _Blank()
        cover.setProperty("kind", "page")
        cover.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.stack.addWidget(cover)
        self.stack.setCurrentWidget(cover)
        self.repaint()

    def _forget_soon(self) -> None:
        """Once a journal and all its pages are gone, nothing of it is to be remembered."""
        if isValid(self):
            QTimer.singleShot(0, self, self._forget)

    def _forget(self) -> None:
        if self._services is None:
            forget()

    def _log_from_outside(self) -> None:
        """Come to the front to write up a session; a locked journal is opened first."""
        self.show_up()
        if self.shell is not None:
            self.shell.log_session()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F1 opens the guide in a window of its own, where no page of a journal takes it."""
        if event.key() != Qt.Key.Key_F1:
            super().keyPressEvent(event)
            return
        self._open_guide()

    def _open_guide(self) -> None:
        from journal_app.ui.help_window import HelpWindow, chapter_for

        where = chapter_for(self.stack.currentWidget())
        self._guide = HelpWindow(self._themes, self._translation, where)
        self._guide.show()

    def show_up(self) -> None:
        """Come to the front, from wherever the window is."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def _reopen(self) -> None:
        """Close what is open, which is kept beside the file that took its place, and open that."""
        self.close_journal()
        self.begin()

    def _offer_ways(self, error: Exception) -> None:
        """Where another computer has the journal open, it is for the practitioner to say."""
        view = self._view()
        if getattr(error, "code", "") == "open_on_other_computer" and isinstance(view, UnlockView):
            view.offer_ways()

    def _go_way(self, to_read: bool) -> None:
        self._file.to_read, self._file.despite_other = to_read, not to_read
        view = self._view()
        assert isinstance(view, UnlockView)
        view.go_on()

    def close_journal(self) -> None:
        """Keep drafts and close the file; the store thread does both in this order."""
        self.announcing.lock()
        self.keeper.rest()
        self.clipboard.forget()
        if self.shell is not None:
            self.shell.flush()
            if self.shell.place is not None:
                self._looks.keep(place=self.shell.place.value)
        self._file.to_read = self._file.despite_other = False
        if self._services is not None:
            self._tasks.submit(self._services.close, context=self)
        self.backing_up.let_go()
        self.shell = None
        self._services = None

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep drafts, remember the window, and wait for the last save.

        Notes on a packet that is read without a journal are asked about first.
        """
        if self._asks_first():
            event.ignore()
            return
        if self._guide is not None:
            self._guide.close()
        self._preferences.change(window=keep_window(self, self._looks))
        self.close_journal()
        self.announcing.end()
        self._tasks.finish()
        super().closeEvent(event)

    def _asks_first(self) -> bool:
        """Whether a packet is read whose notes would be lost: it is asked about then."""
        view = self.stack.currentWidget()
        if not getattr(view, "holds_notes", False):
            return False
        self.show_up()
        cast("LooseView", view).ask_to_leave(self.close)
        return True

    def _view(self) -> QWidget:
        view = self.stack.currentWidget()
        assert view is not None
        return view

    def _show(self, view: QWidget) -> None:
        others = [self.stack.widget(index) for index in range(self.stack.count())]
        self.stack.addWidget(view)
        self.stack.setCurrentWidget(view)
        view.setFocus()
        for old in others:
            if old is not None:
                self.stack.removeWidget(old)
                old.deleteLater()

    def _sentence(self, error: Exception) -> str:
        if isinstance(error, StanceError):
            return self._translation.words().error(error)
        self.bug_met.emit(error)
        return self._translation.words().error(JournalFileError("cannot_open", file=""))

    def _restore_geometry(self) -> None:
        self.resize(first_size(self.screen().availableSize()))
        restore_window(self, self._looks, self._preferences.settings.window)

    @property
    def _looks(self) -> Looks:
        """How the window of this journal looked."""
        return Looks(self._preferences, self._file.path)


def import_first() -> None:
    """Import what makes the first page of a journal, while its passphrase is typed."""
    from journal_app.ui import change_feed, page, shell  # noqa: F401 - it is there then


class _Blank(QWidget):
    """Stands there while a plain journal is opened."""


def first_size(room: QSize) -> QSize:
    """The size of a window nobody has sized yet: the usual one where the screen has room."""
    around = QSize(*FRAME_ROOM)
    return QSize(*DEFAULT_SIZE).boundedTo(room - around).expandedTo(QSize(*SMALLEST_SIZE))


def theme_mode(name: str) -> ThemeMode:
    """The mode a setting names; the system's for a name that is not known."""
    return ThemeMode(name) if name in {mode.value for mode in ThemeMode} else ThemeMode.SYSTEM
