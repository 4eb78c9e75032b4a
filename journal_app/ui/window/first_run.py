"""The first run: a journal is made, or a sample is looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from collections.abc import Callable

    from journal_app.services.bundle import Services
    from journal_app.services.opening import JournalFile
    from journal_app.ui.main_window import MainWindow
    from journal_app.ui.pages.welcome_view import FirstChoices


class FirstRun(QObject):
    """Shows the welcome where there is no journal yet."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._own = window.file.path
        """The journal that was meant before the sample was opened."""

    def show_welcome(self) -> None:
        """The three steps, or a look around."""
        from journal_app.ui.pages.welcome_view import WelcomeView

        window = self._window
        view = WelcomeView(window.themes, window.translation, window.file.path)
        view.language_chosen.connect(self._speak)
        view.finished.connect(self._create)
        view.sample_requested.connect(self._open_sample)
        view.other_journal_requested.connect(window.choose_journal)
        view.packet_requested.connect(window.loose.choose)
        window.show_view(view)

    def _speak(self, language: str) -> None:
        self._window.preferences.change(language=language)
        self._window.translation.use(language)
        self.show_welcome()

    def _create(self, choices: FirstChoices) -> None:
        window, file = self._window, self._window.file

        def create() -> Services:
            services = file.create(choices.passphrase)
            choices.apply(services)
            return services

        def created(services: Services) -> None:
            if services.encrypted:
                window.opened.show_anew(services, lambda shell: shell.offer_sheet())
            else:
                window.opened.show_anew(services)

        window.tasks.submit(create, context=window.view, done=created, failed=self._tell)

    def _open_sample(self) -> None:
        """Write a sample journal beside the real one, and look around in it."""
        window = self._window
        self._own = window.file.path
        make = self._make_sample(window.meant(window.sample))
        window.tasks.submit(make, context=window.view, done=window.opened.show, failed=self._tell)

    def look_around(self) -> None:
        """Look around in a sample from the journal that is open; it is closed once that is made."""
        window = self._window
        shell, own = window.shell, window.file.path
        if shell is None or own == window.sample:
            return
        sample = window.file_at(window.sample)

        def made(services: Services) -> None:
            if window.shell is not shell:  # it was locked meanwhile
                window.tasks.submit(services.close, context=window)
                return
            window.close_journal()
            window.backing_up.after_closing()
            window.announcing.forget()
            self._own, window.file = own, sample
            window.opened.show_anew(services)

        make = self._make_sample(sample)
        window.tasks.submit(make, context=window, done=made, failed=shell.tell_problem)

    @property
    def own_is_there(self) -> bool:
        """Whether there is a journal of one's own to go back to from the sample."""
        return self._own != self._window.sample and self._own.exists()

    def _make_sample(self, file: JournalFile) -> Callable[[], Services]:
        now, language = self._window.clock(), self._window.translation.language

        def make() -> Services:
            from journal_app.services.sample import write_sample

            for old in (file.path, *file.companions()):
                old.unlink(missing_ok=True)
            services = file.create(None)
            write_sample(services, now, language=language)
            return services

        return make

    def leave_sample(self) -> None:
        """Begin where one was before looking around: with a journal of one's own."""
        window = self._window
        window.close_journal()
        window.announcing.forget()
        window.meant(self._own)
        window.begin()

    def _tell(self, error: Exception) -> None:
        from journal_app.ui.pages.welcome_view import WelcomeView

        view = self._window.view
        assert isinstance(view, WelcomeView)
        view.show_problem(self._window.sentence(error))
