"""Packets that are opened while no journal is, or are only to be read."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject

from journal_app.ui.actions.binding import bind
from journal_app.ui.rail import Place

if TYPE_CHECKING:
    from journal_app.domain.packet import Packet
    from journal_app.ui.main_window import MainWindow
    from journal_app.ui.pages.packet_loose import LooseView
    from journal_app.ui.shell import Shell


class LoosePackets(QObject):
    """Leads a sealed file to the journal, or to be read by itself."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._waiting: Path | None = None
        self.is_read = False
        """Whether a packet is read without a journal."""

    def open(self, path: Path) -> None:
        """Open a sealed file: in the journal, or, while none is open, only to be read."""
        if self._window.shell is not None:
            self._window.shell.packets.open_file(path)
        elif self._window.unlocking.opens_plain:
            self._waiting = path
        else:
            self._ask(path)

    def open_waiting(self, shell: Shell) -> None:
        """A packet that came before its journal was open is opened in it."""
        if self._waiting is not None:
            path, self._waiting = self._waiting, None
            shell.packets.open_file(path)

    def ask_for_waiting(self) -> None:
        """A packet that came while a journal was being locked is read without it."""
        if self._waiting is not None:
            path, self._waiting = self._waiting, None
            self._ask(path)

    def choose(self) -> None:
        """Let a sealed file be chosen, to be read without a journal."""
        from journal_app.ui.dialogs.packet_files import PacketFiles

        path = PacketFiles.ask_which(self._window)
        if path is not None:
            self._ask(path)

    def read(self, packet: Packet) -> None:
        """Read a packet from its file alone."""
        from journal_app.ui.pages.packet_loose import LooseView
        from journal_app.ui.surroundings import WithoutJournal

        window = self._window
        around = WithoutJournal(
            window.themes,
            window.translation.words(),
            window.clock,
            window.preferences.orientation,
        )
        view = LooseView(around, packet)
        bind("lock", view, self._lock)
        if window.shell is None:
            self.is_read = True
            view.destroyed.connect(window.locking.forget_soon)
            view.closed.connect(window.begin)
            window.show_view(view)
            window.keeper.watch(of_packet=True)
        else:
            self._show_over(view, window.shell)

    def ask_before_closing(self) -> bool:
        """Whether a packet is read whose notes would be lost: it is asked about then."""
        view = self._window.stack.currentWidget()
        if not getattr(view, "holds_notes", False):
            return False
        self._window.show_up()
        cast("LooseView", view).ask_to_leave(self._window.close)
        return True

    def _lock(self) -> None:
        """Lock at once; notes that were not returned would be gone, and are asked about first."""
        view = cast("LooseView", self._window.stack.currentWidget())
        if self._window.locking.can_be_locked:
            view.ask_to_leave(self._window.lock)
        else:
            view.tell_unlocked()

    def _ask(self, path: Path) -> None:
        from journal_app.ui.pages.packet_door import PacketDoor

        window = self._window
        door = PacketDoor(window.themes, window.translation.words(), window.tasks)
        door.opened.connect(self.read)
        door.closed.connect(window.begin)
        door.journal_wanted.connect(self._open_after_journal)
        door.bug_met.connect(window.bug_met)
        window.show_view(door)
        door.open_file(path)

    def _open_after_journal(self, path: Path) -> None:
        """Ask for the journal; the packet is opened in it."""
        self._waiting = path
        self._window.begin()

    def _show_over(self, view: LooseView, shell: Shell) -> None:
        """Show a packet over the open journal, which stays as it is."""
        stack = self._window.stack

        def close() -> None:
            if shell is self._window.shell:
                stack.setCurrentWidget(shell)
            stack.removeWidget(view)
            view.deleteLater()

        def leave_for(act: Callable[[], object]) -> None:
            close()
            act()

        view.closed.connect(close)
        # The keys that lead somewhere else in the journal lead there from here as well.
        ways: dict[str, Callable[[], object]] = {
            f"place.{place.value}": partial(shell.come_to, place) for place in Place
        }
        ways["palette"] = partial(shell.everywhere.open_palette_with, "")
        for name, act in ways.items():
            bind(name, view, partial(view.ask_to_leave, partial(leave_for, act)))
        stack.addWidget(view)
        stack.setCurrentWidget(view)
