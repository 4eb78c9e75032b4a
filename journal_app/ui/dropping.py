"""What is dropped on the window goes to its place: a packet, a journal, a backup, what to take in.

Nothing is done by dropping alone: a packet is asked for its passphrase, what is to be taken in is
shown first, and another journal or a backup is asked about at the foot of the page.
"""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QDragEnterEvent, QDropEvent

from journal_app.domain.endings import is_journal, is_packet
from journal_app.domain.keeping import parsed
from journal_app.ui.pages.unlock_view import UnlockView

if TYPE_CHECKING:
    from journal_app.ui.main_window import MainWindow
    from journal_app.ui.shell import Shell


class Dropped(StrEnum):
    """What a file is, by its name."""

    PACKET = "packet"
    JOURNAL = "journal"
    BACKUP = "backup"
    SOURCE = "source"


def kind_of(path: Path) -> Dropped:
    """What was dropped; whatever is none of the program's own may be something to take in."""
    if is_packet(path):
        return Dropped.PACKET
    if not is_journal(path) or path.is_dir():
        return Dropped.SOURCE
    return Dropped.BACKUP if parsed(path.name) is not None else Dropped.JOURNAL


def dropped_file(data: QMimeData) -> Path | None:
    """The packet that is dragged, else the one file or folder; None for several, or for none."""
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    packet = next((path for path in paths if kind_of(path) is Dropped.PACKET), None)
    return packet or (paths[0] if len(paths) == 1 and len(data.urls()) == 1 else None)


class Dropping(QObject):
    """Takes what is dropped on a window, in whichever state it is."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def enter(self, event: QDragEnterEvent) -> None:
        """Take a file; none while a packet is read without a journal: its notes would be gone."""
        if not self._window.reads_loose and dropped_file(event.mimeData()) is not None:
            event.acceptProposedAction()

    def drop(self, event: QDropEvent) -> None:
        """Bring what was dropped to its place."""
        path = dropped_file(event.mimeData())
        if path is None or self._window.reads_loose:
            return
        event.acceptProposedAction()
        if kind_of(path) is Dropped.PACKET:
            self._window.open_packet(path)
        elif self._window.shell is not None:
            self._take(path, self._window.shell)
        else:
            self._refuse()

    def _take(self, path: Path, shell: Shell) -> None:
        kind = kind_of(path)
        if kind is Dropped.SOURCE:
            shell.intake.open_source(path)
        elif kind is Dropped.BACKUP:
            shell.banner.offer(
                self.tr("“{0}” is a backup of a journal.").format(path.name),
                self.tr("Look inside"),
                lambda: shell.look_into_backup(path),
            )
        elif path == shell.desk.services.path:
            shell.banner.tell(self.tr("This journal is open already."))
        else:
            shell.banner.offer(
                self.tr("“{0}” is another journal. This one would be closed first.").format(
                    path.name
                ),
                self.tr("Open it"),
                lambda: self._window.open_journal(path),
            )

    def _refuse(self) -> None:
        view = self._window.stack.currentWidget()
        if isinstance(view, UnlockView):
            view.tell(self.tr("Open your journal first, then drop the file once more."))
            return
        from journal_app.ui.pages.welcome_view import WelcomeView

        if isinstance(view, WelcomeView):
            view.show_problem(
                self.tr("There is no journal here yet that the file could be brought into.")
            )
