"""The window: assembly, which journal it is about, what it shows, and its end."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QFileDialog, QMainWindow, QStackedWidget, QWidget

from journal_app.domain.clock import Clock
from journal_app.domain.endings import is_journal, is_packet
from journal_app.domain.errors import JournalFileError, StanceError
from journal_app.services.opening import FileKind, JournalFile
from journal_app.ui.actions.binding import bind
from journal_app.ui.announcing import Announcing
from journal_app.ui.backing_up import BackingUp
from journal_app.ui.dropping import Dropping
from journal_app.ui.locking.clipboard import ClipboardCare
from journal_app.ui.locking.dialog_keys import DialogKeys
from journal_app.ui.locking.keeper import LockKeeper
from journal_app.ui.locking.reasons import LockReason
from journal_app.ui.looks import Looks, keep_window, restore_window
from journal_app.ui.preferences import Preferences
from journal_app.ui.taking_down import TakingDown
from journal_app.ui.tasks import Tasks
from journal_app.ui.theme import ThemeManager, ThemeMode
from journal_app.ui.translation import Translation
from journal_app.ui.window.first_run import FirstRun
from journal_app.ui.window.locking import Locking
from journal_app.ui.window.loose import LoosePackets
from journal_app.ui.window.opened import OpenedJournal
from journal_app.ui.window.unlocking import Unlocking
from journal_app.ui.window.ways_on import WaysOn

if TYPE_CHECKING:
    from journal_app.domain.packet import Packet
    from journal_app.ui.shell import Shell

TITLE = "Stance"
DEFAULT_SIZE = (1360, 860)
SMALLEST_SIZE = (760, 560)
FRAME_ROOM = (16, 48)
"""What is left of the screen for the frame and the title bar around a window never moved before."""


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
        self.file = files(journal)
        self._waiting: dict[Path, JournalFile] = {}
        """Other journals for which words are sealed that could not be kept."""
        self.sample = sample
        self.tasks = tasks
        self.themes = themes
        self.translation = translation
        self.preferences = preferences
        self.clock = clock
        self.shell: Shell | None = None
        self.setWindowTitle(TITLE)
        self.setMinimumSize(*SMALLEST_SIZE)
        self.stack = QStackedWidget(self)
        self.setCentralWidget(self.stack)
        self.first_run = FirstRun(self)
        self.unlocking = Unlocking(self)
        self.ways_on = WaysOn(self)
        self._leaves_unkept = False
        self.opened = OpenedJournal(self)
        self.locking = Locking(self)
        self.locking.forgotten.connect(self.unlocking.get_ready_again)
        self.loose = LoosePackets(self)
        self.announcing = Announcing(clock, tasks, preferences, translation.words, self)
        self.keeper = LockKeeper(self, preferences)
        self.clipboard = ClipboardCare(preferences, self)
        self._dialog_keys = DialogKeys(self.lock, self)
        self.backing_up = BackingUp(tasks, self)
        self._just_started = True
        self._guide: QWidget | None = None
        self._dropping = Dropping(self)
        self._restore_geometry()
        self._connect_signals()

    def _connect_signals(self) -> None:
        self.announcing.opened.connect(self.show_up)
        self.announcing.lock_requested.connect(self.lock)
        self.announcing.tray.hidden.connect(self.hide)
        self.announcing.tray.log_requested.connect(self._log_from_outside)
        self.keeper.lock_called_for.connect(self.lock)
        self.setAcceptDrops(True)
        bind("quit", self, self.close)

    # --- which journal --------------------------------------------------------------------------

    def begin(self) -> None:
        """Show what the journal file calls for: the welcome, the lock, or the journal itself."""
        self.loose.is_read = False
        self.keeper.rest()
        try:
            kind = self.file.kind()
        except StanceError as error:
            self.unlocking.show_locked("")
            self.unlocking.tell(error)
            return
        if kind is FileKind.MISSING and self.ways_on.was_there:
            self.ways_on.show_gone()
        elif kind in {FileKind.MISSING, FileKind.EMPTY}:
            self.first_run.show_welcome()
        elif kind is FileKind.PLAIN:
            self.unlocking.open_plain()
        else:
            self.unlocking.show_locked("")
            if self._just_started:
                self.unlocking.open_remembered()
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
        self.meant(path)
        self.preferences.change(last_journal=str(path))
        self.journal_meant.emit(path)
        self.begin()

    def file_at(self, path: Path) -> JournalFile:
        """A journal file that the window is not about yet."""
        return self._files(path)

    def meant(self, path: Path) -> JournalFile:
        """From now on the window is about the journal at this path."""
        if self.file.unkept.has_words:
            self._waiting[self.file.path] = self.file
        self.file = self._waiting.pop(path) if path in self._waiting else self._files(path)
        return self.file

    @property
    def waits_with_words(self) -> bool:
        """Whether words that could not be kept wait, sealed, for their journal to be opened."""
        return self.file.unkept.has_words or bool(self._waiting)

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

    def open_file(self, path: Path) -> None:
        """Come to the front with a packet or a journal that a person opened on the desktop.

        Not while a packet is read without a journal: what was noted beside it would be gone.
        """
        self.show_up()
        if self.reads_loose:
            return
        if is_packet(path):
            self.open_packet(path)
        elif is_journal(path) and path != self.file.path:
            self.open_journal(path)

    def answer(self, path: Path | None) -> None:
        """The program was started once more for this journal: come to the front, with its file."""
        if path is None:
            self.show_up()
        else:
            self.open_file(path)

    @property
    def reads_loose(self) -> bool:
        """Whether a packet is read without a journal: what is noted is nowhere else."""
        return self.loose.is_read

    def open_packet(self, path: Path) -> None:
        """Open a sealed file: in the journal, or, while none is open, only to be read."""
        self.loose.open(path)

    def read_loose(self, packet: Packet) -> None:
        """Read a packet from its file alone."""
        self.loose.read(packet)

    def lock(self, reason: LockReason = LockReason.BY_HAND) -> None:
        """Keep what is being written, close the journal, and show nothing of it any more.

        Asked for by hand, it waits for an answer where something would be gone.
        """
        by_hand = reason is LockReason.BY_HAND
        lock = partial(self.locking.lock, reason)
        if by_hand and self._asks_about_unkept(lock, locks=True):
            return
        lock()

    def close_journal(self) -> None:
        """Keep drafts and close the file; from now on nothing is told or copied of it."""
        self.announcing.lock()
        self.keeper.rest()
        self.clipboard.forget()
        if self.shell is not None and self.shell.place is not None:
            self._looks.keep(place=self.shell.place.value)
        self.opened.close()

    # --- what is dropped on it ------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A file may be dropped anywhere on the window."""
        self._dropping.enter(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Bring what was dropped to its place."""
        self._dropping.drop(event)

    # --- what it shows --------------------------------------------------------------------------

    @property
    def view(self) -> QWidget:
        """What fills the window."""
        view = self.stack.currentWidget()
        assert view is not None
        return view

    def show_view(self, view: QWidget) -> None:
        """Fill the window with a view; whatever was there is gone."""
        others = [self.stack.widget(index) for index in range(self.stack.count())]
        if view not in others:
            self.stack.addWidget(view)
        self.stack.setCurrentWidget(view)
        view.setFocus()
        for old in others:
            if old is not None and old is not view:
                self.stack.removeWidget(old)
                parts: dict[str, QWidget] = getattr(old, "pages", {})
                TakingDown(old, tuple(parts.values()), self)

    def sentence(self, error: Exception) -> str:
        """What is said of an error; a bug is reported to the log instead."""
        if isinstance(error, StanceError):
            return self.translation.words().error(error)
        self.bug_met.emit(error)
        return self.translation.words().error(JournalFileError("cannot_open", file=""))

    def show_up(self) -> None:
        """Come to the front, from wherever the window is."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F1 opens the guide in a window of its own, where no page of a journal takes it."""
        if event.key() != Qt.Key.Key_F1:
            super().keyPressEvent(event)
            return
        self.open_guide()

    def open_guide(self) -> None:
        """The guide, in a window of its own, about what fills this one."""
        from journal_app.ui.help_window import HelpWindow, chapter_for

        where = chapter_for(self.stack.currentWidget())
        self._guide = HelpWindow(self.themes, self.translation, where)
        self._guide.show()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep drafts, remember the window, and wait for the last save.

        Notes on a packet that is read without a journal are asked about first, and so is the
        passphrase of a sealed one that was not passed on.
        """
        if self.loose.ask_before_closing() or self._asks_about_passphrase():
            event.ignore()
            return
        if not self._leaves_unkept and (
            self.unlocking.ask_before_closing() or self._asks_about_unkept(self._close_all_the_same)
        ):
            event.ignore()
            self.show_up()
            return
        if self._guide is not None:
            self._guide.close()
        self.preferences.change(window=keep_window(self, self._looks))
        self.close_journal()
        self.announcing.end()
        self.tasks.finish()
        super().closeEvent(event)

    def _asks_about_passphrase(self) -> bool:
        if self.shell is None or not self.shell.packets.ask_before_closing(self.close):
            return False
        self.show_up()
        return True

    def _asks_about_unkept(self, leave: Callable[[], object], *, locks: bool = False) -> bool:
        return self.shell is not None and self.shell.asks_about_unkept(leave, locks=locks)

    def _close_all_the_same(self) -> None:
        self._leaves_unkept = True
        QTimer.singleShot(0, self, self.close)  # not from within a closing that was put off

    def _restore_geometry(self) -> None:
        self.resize(first_size(self.screen().availableSize()))
        restore_window(self, self._looks, self.preferences.settings.window)

    @property
    def _looks(self) -> Looks:
        """How the window of this journal looked."""
        return Looks(self.preferences, self.file.path)

    def _log_from_outside(self) -> None:
        """Come to the front to write up a session; a locked journal is opened first."""
        self.show_up()
        if self.shell is not None:
            self.shell.log_session()


def first_size(room: QSize) -> QSize:
    """The size of a window nobody has sized yet: the usual one where the screen has room."""
    around = QSize(*FRAME_ROOM)
    return QSize(*DEFAULT_SIZE).boundedTo(room - around).expandedTo(QSize(*SMALLEST_SIZE))


def theme_mode(name: str) -> ThemeMode:
    """The mode a setting names; the system's for a name that is not known."""
    return ThemeMode(name) if name in {mode.value for mode in ThemeMode} else ThemeMode.SYSTEM
