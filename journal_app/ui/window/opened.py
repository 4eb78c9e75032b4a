"""The open journal in the window: its pages are built, built anew, and closed."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from journal_app.domain.errors import JournalFileError
from journal_app.rubbish import spare_what_is_there
from journal_app.ui.import_ahead import in_steps
from journal_app.ui.rail import Place
from journal_app.ui.taking_down import TakingDown

if TYPE_CHECKING:
    from pathlib import Path

    from journal_app.services.bundle import Services
    from journal_app.ui.main_window import MainWindow
    from journal_app.ui.shell import Shell
    from journal_app.ui.tasks import Steps
    from journal_app.ui.theme import ThemeManager

LISTEN_MS = 1_000
"""By then the first page stands; the system may be asked to tell of sleep and a locked screen."""
REST_MS = 150
"""After this nothing is being done any more for what was just opened, and what is likely wanted
next may be made: in steps between which keys are heard, so nothing is gained by waiting longer."""
RUN = os.urandom(16).hex()
"""This run of the program: whoever starts it anew begins anew."""
Way = Callable[["Shell"], object]
"""Leads somewhere in the open journal."""
PAINTED_MS = 50
"""By then a view that was just filled has been painted, and work in the background may begin."""


class OpenedJournal(QObject):
    """Holds the services of the journal that is open."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.services: Services | None = None
        self._coming: Shell | None = None
        """Is being made, and not seen yet."""
        self._ahead: Steps | None = None
        """How what is ``_coming`` is made before its journal is open."""
        self._ahead_of: tuple[Path, Place | None] | None = None
        """The journal for which that is made, and whose page."""
        self._left_at: tuple[Path, str] | None = None
        """The journal that was locked last, and the place of the rail one was at."""

    def show(self, services: Services) -> None:
        """Show a journal that was just opened; where one was, if it was locked in this run."""
        left_at, self.services = self._left_at, services
        if left_at is None or left_at[0] != services.path:
            self._begin_anew(services)
            return

        def come_back(where: dict[str, Any]) -> None:
            if self.services is not services:
                return  # it was locked meanwhile
            where = where or {"page": "", "place": left_at[1], "pages": {}}
            self._begin(services, Place(where["place"]), partial(_go_back, where=where))

        self._window.tasks.submit(partial(_where_one_was, services), context=self, done=come_back)

    def show_anew(self, services: Services, then: Way | None = None) -> None:
        """Show a journal that was just opened, without going back to where one was.

        Args:
            services: of the journal.
            then: leads on, once it is shown.
        """
        self._left_at = None
        self._begin_anew(services, then)

    def remember_where(self) -> None:
        """Before it is locked: where one is, kept in the journal. Here stays the place's name."""
        from journal_app.ui.coming_back import where_now

        shell, services = self._window.shell, self.services
        if shell is None or services is None:
            return
        shell.flush()  # what is being written is kept by then, and is told as kept
        where = where_now(shell)
        self._left_at = (services.path, where["place"])
        if not services.read_only:
            keep = partial(services.whereabouts.keep, RUN, where)
            self._window.tasks.submit(keep, context=self._window)

    def _begin_anew(self, services: Services, then: Way | None = None) -> None:
        def arrive(shell: Shell) -> None:
            shell.begin()
            if then is not None:
                then(shell)

        self._begin(services, None, arrive)

    def _begin(self, services: Services, place: Place | None, arrive: Way) -> None:
        """Make the pages of a journal while what is seen stays; then show them, and ``arrive``.

        Args:
            services: of the journal.
            place: whose page is seen first; that of the settings by itself.
            arrive: shows it.
        """
        shell = self._made_ahead(services)
        is_new = shell is None
        if shell is None:
            self.give_up()
            shell = self._make(services)
        self._coming, self.services = shell, services
        shell.destroyed.connect(self._window.locking.forget_soon)
        shell.open_up(services)

        def making(shell: Shell) -> Steps:
            if is_new:
                yield
            yield from shell.get_ready(place)
            shell.fill_first(place, partial(present, shell))

        def present(shell: Shell) -> None:
            if self._coming is shell:
                self._coming = None
                self._present(shell, arrive, goes_on=place is not None)

        self._window.tasks.in_steps(making(shell), context=shell)

    def get_ready(self) -> None:
        """Make the window of a journal while its passphrase is typed, without anything of it.

        What was made stays until the journal is opened, or another one is. Asked for once more, it
        is gone on with. Does nothing where a journal is open, if only its window is not seen yet.
        """
        from journal_app.services.bundle import NotYetOpen

        if self.services is not None:
            return
        path, left_at = self._window.file.path, self._left_at
        place = Place(left_at[1]) if left_at is not None and left_at[0] == path else None
        if self._ahead is not None and self._ahead_of == (path, place):
            return
        self.give_up()

        def making() -> Steps:
            yield  # working out the key, where it was asked for already, begins first
            yield from _drawn_first(self._window.themes)
            shell = self._coming = self._make(NotYetOpen(path))
            yield
            yield from shell.get_ready_ahead(place)

        self._ahead, self._ahead_of = making(), (path, place)
        self._window.tasks.in_steps(self._ahead, context=self)

    def _made_ahead(self, services: Services) -> Shell | None:
        """What ``get_ready`` has made for this journal so far."""
        ahead, shell, self._ahead = self._ahead, self._coming, None
        if ahead is None:
            return None
        ahead.close()
        fits = shell is not None and shell.desk.services.path == services.path
        return shell if fits and not services.read_only else None

    def give_up(self) -> None:
        """What is being made is not wanted any more: another one is, or none."""
        shell, ahead, self._coming, self._ahead = self._coming, self._ahead, None, None
        if ahead is not None:
            ahead.close()
        if shell is not None:
            TakingDown(shell, tuple(shell.pages.values()), self._window)

    def _make(self, services: Services) -> Shell:
        from journal_app.ui.change_feed import ChangeFeed
        from journal_app.ui.page import Desk
        from journal_app.ui.shell import Shell

        window = self._window
        desk = Desk(
            services=services,
            tasks=window.tasks,
            feed=ChangeFeed(),
            themes=window.themes,
            words=window.translation.words(),
            clock=window.clock,
            language=window.translation.language,
            preferences=window.preferences,
        )
        shell = Shell(
            desk,
            # Moved there afterwards, all its widgets would be dressed anew.
            window.stack,
            is_sample=services.path == window.sample,
            has_own=window.first_run.own_is_there,
            begins=False,
        )
        desk.feed.setParent(shell)
        self._connect(shell)
        return shell

    def _present(self, shell: Shell, arrive: Way, *, goes_on: bool) -> None:
        from journal_app.ui.shell_pages import import_pages

        window, desk = self._window, shell.desk
        window.unlocking.forget_failures()
        window.shell = shell
        self._left_at = None
        arrive(shell)
        focused = shell.focusWidget() if goes_on else None
        window.show_view(shell)
        shell.look_around()
        if focused is not None:
            focused.setFocus()
        window.locking.follow_encryption()
        desk.feed.changed.connect(window.locking.follow_encryption)
        window.announcing.follow(desk)
        if desk.services.path != window.sample:
            window.backing_up.follow(desk)
            window.backing_up.problem_met.connect(shell.tell_problem)
        # Comes after what the first page asked: importing at the same time would slow its picture.
        window.tasks.submit(
            lambda: None,
            context=shell,
            done=lambda _: self.later(shell, self.tidy_up, import_pages, self._make_ahead),
        )
        QTimer.singleShot(LISTEN_MS, shell, window.keeper.listen)
        window.journal_opened.emit()
        window.loose.open_waiting(shell)

    def _connect(self, shell: Shell) -> None:
        window = self._window
        shell.lock_requested.connect(window.lock)
        shell.bug_met.connect(window.bug_met)
        shell.journal_chosen.connect(window.choose_journal)
        shell.sample_requested.connect(window.first_run.look_around)
        shell.own_journal_requested.connect(window.first_run.leave_sample)
        shell.reopen_requested.connect(self._reopen)
        shell.journal_at_requested.connect(window.open_journal)
        shell.language_chosen.connect(self._speak)
        shell.rebuild_requested.connect(self.rebuild)
        shell.passphrase_given.connect(self._offer_sheet)
        shell.packets.loose_requested.connect(window.loose.read)

    def tidy_up(self) -> None:
        """Remove for good what was long in the bin; on the store thread."""
        if self.services is not None and not self.services.read_only:
            # What cannot be removed today, from a read-only folder say, is removed another day.
            with contextlib.suppress(JournalFileError):
                self.services.whereabouts.take("")
                self.services.tidying.empty_bin()

    def later(
        self,
        view: QWidget,
        work: Callable[[], None],
        ahead: Callable[[], list[str]],
        last: Callable[[], None] | None = None,
        rest: int = REST_MS,
    ) -> None:
        """Do some work on the store thread once a view is painted, while it is shown.

        What is to be imported ``ahead`` is found and then imported without the store: it keeps no
        one waiting for the journal. The ``last`` is done on the thread of the window, while nothing
        else is, after so many milliseconds of ``rest``.
        """
        window = self._window

        def go_on(_: None) -> None:
            window.tasks.compute(ahead, context=view, done=import_all)

        def import_all(modules: list[str]) -> None:
            window.tasks.in_steps(importing(modules), context=view)

        def importing(modules: list[str]) -> Steps:
            yield from in_steps(modules)
            if last is not None:
                # One of its own goes with the view; a single shot would hold it until it is due.
                timer = QTimer(view, singleShot=True, interval=rest)
                timer.timeout.connect(last)
                timer.start()

        def begin() -> None:
            if window.isVisible() and window.stack.currentWidget() is view:
                window.tasks.submit(work, context=view, done=go_on)

        QTimer.singleShot(PAINTED_MS, view, begin)

    def _make_ahead(self) -> None:
        shell = self._window.shell
        if shell is not None:
            self._window.tasks.in_steps(_spared(shell.make_ahead()), context=shell)

    def rebuild(self, then: Way | None = None) -> None:
        """Build all pages anew, on the page one was on; nothing is closed in between.

        The old ones are seen, and can be used, until the page that one is on is made anew.
        """
        shell = self._window.shell
        assert shell is not None
        assert self.services is not None
        from journal_app.ui.coming_back import place_now, where_now

        def arrive(made: Shell) -> None:
            shell.flush()
            where = where_now(shell)
            made.everywhere.undoing.take_over(shell.everywhere.undoing.lasting())
            _go_back(made, where)
            if shell.packets.held is not None:
                made.packets.hold(shell.packets.held)
            if then is not None:
                then(made)

        shell.flush()
        self._begin(self.services, place_now(shell), arrive)

    def close(self) -> None:
        """Keep drafts and close the file; the store thread does both in this order."""
        window = self._window
        self.give_up()
        if window.shell is not None:
            window.shell.flush()
        window.file.to_read = window.file.despite_other = False
        if self.services is not None:
            window.tasks.submit(self.services.close, context=window)
        window.backing_up.let_go()
        window.shell = None
        self.services = None

    def _speak(self, language: str) -> None:
        self._window.preferences.change(language=language)
        self._window.translation.use(language)
        before = self._window.shell
        assert before is not None

        def stay(shell: Shell) -> None:
            if before.is_at_language:
                shell.go_to_language()

        self.rebuild(stay)

    def _offer_sheet(self) -> None:
        """A journal was given a passphrase while it was open: its sheet comes next."""
        self.rebuild(lambda shell: shell.offer_sheet())

    def _reopen(self) -> None:
        """Close what is open, which is kept beside the file that took its place, and open that."""
        self._window.close_journal()
        self._window.begin()


def _where_one_was(services: Services) -> dict[str, Any]:
    if services.read_only:
        return {}
    with contextlib.suppress(JournalFileError):
        return services.whereabouts.take(RUN)
    return {}


def _go_back(shell: Shell, where: dict[str, Any]) -> None:
    from journal_app.ui.coming_back import go_back

    go_back(shell, where)


def _spared(making: Steps) -> Steps:
    yield from making
    spare_what_is_there()


def _drawn_first(themes: ThemeManager) -> Steps:
    """What is seen first of a journal; all that was drawn is forgotten at a lock."""
    from journal_app.ui import rail
    from journal_app.ui.widgets import disclosure

    yield from rail.draw_ahead(themes)
    yield from disclosure.draw_ahead(themes)
