"""The window: assembly, which journal it is about, what it shows, and its end."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QCoreApplication, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QFileDialog, QMainWindow, QStackedWidget, QWidget

from journal_app.domain.clock import Clock
from journal_app.domain.errors import JournalFileError, StanceError
from journal_app.services.opening import FileKind, JournalFile
from journal_app.ui.actions.binding import bind
from journal_app.ui.announcing import Announcing
from journal_app.ui.backing_up import BackingUp
from journal_app.ui.locking.clipboard import ClipboardCare
from journal_app.ui.locking.keeper import LockKeeper
from journal_app.ui.locking.reasons import LockReason
from journal_app.ui.preferences import Preferences
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
PACKET_ENDING = ".stance-packet"
DEFAULT_SIZE = (1360, 860)
SMALLEST_SIZE = (760, 560)
FRAME_ROOM = (16, 48)
"""What is left of the screen for the frame and the title bar around a window never moved before."""


class MainWindow(QMainWindow):
    """Shows one journal at a time. The title never says anything of its content."""

    bug_met = Signal(object)
    journal_opened = Signal()

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
        self.opened = OpenedJournal(self)
        self.locking = Locking(self)
        self.loose = LoosePackets(self)
        self.announcing = Announcing(clock, tasks, preferences, translation.words, self)
        self.keeper = LockKeeper(self, preferences)
        self.clipboard = ClipboardCare(preferences, self)
        self.backing_up = BackingUp(tasks, self)
        self._just_started = True
        self._guide: QWidget | None = None
        self._restore_geometry()
        self._connect_signals()

    def _connect_signals(self) -> None:
        self.announcing.opened.connect(self.show_up)
        self.announcing.lock_requested.connect(self.lock)
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
        self.begin()

    def meant(self, path: Path) -> JournalFile:
        """From now on the window is about the journal at this path."""
        self.file = self._files(path)
        return self.file

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

    def open_packet(self, path: Path) -> None:
        """Open a sealed file: in the journal, or, while none is open, only to be read."""
        self.loose.open(path)

    def read_loose(self, packet: Packet) -> None:
        """Read a packet from its file alone."""
        self.loose.read(packet)

    def lock(self, reason: LockReason = LockReason.BY_HAND) -> None:
        """Keep what is being written, close the journal, and show nothing of it any more."""
        self.locking.lock(reason)

    def close_journal(self) -> None:
        """Keep drafts and close the file; from now on nothing is told or copied of it."""
        self.announcing.lock()
        self.keeper.rest()
        self.clipboard.forget()
        self.opened.close()

    # --- what is dropped on it ------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A sealed packet may be dropped anywhere on the window, and what is to be taken in.

        Not while one is read without a journal: what was noted beside it would be gone.
        """
        if not self.loose.is_read and self._taken_from(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open what was dropped."""
        path = self._taken_from(event.mimeData())
        if path is None:
            return
        event.acceptProposedAction()
        if path.suffix == PACKET_ENDING:
            self.open_packet(path)
        elif self.shell is not None:
            self.shell.intake.open_source(path)

    def _taken_from(self, data: QMimeData) -> Path | None:
        """What is dragged, if it is a packet; in an open journal also any other file or folder."""
        return _dropped_packet(data) or (_dropped_source(data) if self.shell else None)

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
        self.stack.addWidget(view)
        self.stack.setCurrentWidget(view)
        view.setFocus()
        for old in others:
            if old is not None:
                self.stack.removeWidget(old)
                old.deleteLater()

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
        from journal_app.ui.help_window import HelpWindow, chapter_for

        where = chapter_for(self.stack.currentWidget())
        self._guide = HelpWindow(self.themes, self.translation, where)
        self._guide.show()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep drafts, remember the window, and wait for the last save.

        Notes on a packet that is read without a journal are asked about first.
        """
        if self.loose.ask_before_closing():
            event.ignore()
            return
        if self._guide is not None:
            self._guide.close()
        self.preferences.change(window=bytes(self.saveGeometry().toBase64().data()).decode())
        self.close_journal()
        self.announcing.end()
        self.tasks.finish()
        super().closeEvent(event)

    def _restore_geometry(self) -> None:
        self.resize(first_size(self.screen().availableSize()))
        saved = self.preferences.settings.window
        if saved:
            self.restoreGeometry(QByteArray.fromBase64(saved.encode()))


def _dropped_packet(data: QMimeData) -> Path | None:
    """The sealed file that is dragged; None where it is something else."""
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return next((path for path in paths if path.suffix == PACKET_ENDING), None)


def _dropped_source(data: QMimeData) -> Path | None:
    """The file or folder that is dragged; None where there are several, or it is none."""
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return paths[0] if len(paths) == 1 and len(data.urls()) == 1 else None


def first_size(room: QSize) -> QSize:
    """The size of a window nobody has sized yet: the usual one where the screen has room."""
    around = QSize(*FRAME_ROOM)
    return QSize(*DEFAULT_SIZE).boundedTo(room - around).expandedTo(QSize(*SMALLEST_SIZE))


def theme_mode(name: str) -> ThemeMode:
    """The mode a setting names; the system's for a name that is not known."""
    return ThemeMode(name) if name in {mode.value for mode in ThemeMode} else ThemeMode.SYSTEM
