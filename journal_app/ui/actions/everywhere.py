"""The actions that count on every page of an open journal."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from journal_app.services.changes import Saved
from journal_app.ui.actions.binding import ANYWHERE, bind
from journal_app.ui.actions.preference_undo import PreferenceUndo
from journal_app.ui.actions.undoing import Failed, Undoing
from journal_app.ui.made_first import made_first
from journal_app.ui.page import Page
from journal_app.ui.pages.supervision_parts import Part
from journal_app.ui.rail import Place

if TYPE_CHECKING:
    from journal_app.ui.palette.palette import Palette
    from journal_app.ui.shell import Shell


class Everywhere(QObject):
    """Ties them to the shell; makes the palette when it is first asked for."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._shell = shell
        self.undoing = Undoing(shell.banner, self._write, self._once_home)
        PreferenceUndo(shell, self.undoing)
        self._palette: Palette | None = None
        for place in Place:
            bind(f"place.{place.value}", shell, partial(shell.come_to, place))
        for action_id, act in self._acts().items():
            bind(action_id, shell, act)
        bind("lock", shell, self._lock, ANYWHERE)

    @property
    def palette(self) -> Palette:
        """The list of everything."""
        if self._palette is None:
            from journal_app.ui.palette.palette import Palette

            self._palette = Palette(self._shell)
        return self._palette

    def _acts(self) -> dict[str, Callable[[], object]]:
        shell = self._shell
        first = partial(made_first, shell)
        return {
            "palette": self._open_palette,
            "help": first("help", shell.help.open_here),
            "log": shell.log_session,
            "search": shell.search,
            "undo": self.undoing.undo,
            "redo": self.undoing.redo,
            "print": self._print,
            "reflections": first("reflections", shell.read_reflections),
            "bring_in": first("importing", shell.intake.bring_in),
            "banner": shell.banner.go_to,
            "reminders": first("reminders", shell.open_reminders),
            "observe": shell.note_observation,
            "client.new": shell.new_client,
            "meeting.new": shell.write_down_meeting,
            "learning.new": shell.write_down_learning,
            "contacts": first("contacts", shell.open_contacts),
            "intention": first("intention", shell.set_intention),
            "again": first("again", shell.place_again),
            "packet.build": first("packet-build", shell.packets.build),
            "packet.sent": first("packets-sent", partial(shell.packets.show_part, Part.SENT)),
            "packet.received": first(
                "packets-received", partial(shell.packets.show_part, Part.RECEIVED)
            ),
            "will": first("will", shell.open_will),
            "open_other": shell.journal_chosen.emit,
        }

    def _write(self, function: Callable[[], Saved[Any]], failed: Failed) -> None:
        shell = self._shell

        def problem(error: Exception) -> None:
            failed(error)
            shell.tell_problem(error)

        shell.desk.tasks.submit(
            function,
            context=shell,
            done=lambda saved: shell.desk.feed.publish(saved.change),
            failed=problem,
        )

    def _once_home(self, then: Callable[[], None]) -> None:
        """Answers come home in the order of asking: once this one is, all before it are."""
        self._shell.desk.tasks.submit(
            lambda: None, context=self._shell, done=lambda _: then(), failed=lambda _: then()
        )

    def open_palette_with(self, words: str) -> None:
        """The list of everything, with what answers these words."""
        self.palette.close_palette()
        self.palette.open()
        self.palette.typed.setText(words)

    def _open_palette(self) -> None:
        self.palette.open()

    def _lock(self) -> None:
        self._shell.lock_requested.emit()
        if not self._shell.desk.services.encrypted:
            self._shell.banner.tell(
                self.tr("This journal has no passphrase, so there is nothing to lock it with.")
            )

    def _print(self) -> None:
        """Print what the page shows; a page that has nothing for paper says so."""
        page = self._shell.stack.currentWidget()
        if not isinstance(page, Page) or not page.print_out():
            self._shell.banner.tell(
                self.tr(
                    "This page has nothing to print. An entry, the drift, a record or a packet has."
                )
            )
