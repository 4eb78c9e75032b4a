"""The pages by which sessions come in from elsewhere, and the ways to them."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from journal_app.ui.made_first import made_first
from journal_app.ui.rail import Place

if TYPE_CHECKING:
    from collections.abc import Callable

    from journal_app.ui.shell import Shell

CALENDAR_ENDING = ".ics"


class IntakePages(QObject):
    """Makes them when they are first needed."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._shell = shell

    def wires(self) -> dict[str, Callable[..., object]]:
        """What pages may ask for."""
        first = partial(made_first, self._shell)
        return {
            "import_requested": first("importing", self.bring_in),
            "source_chosen": self.open_source,
            "placing_requested": first("placing", self.place),
            "calendar_requested": first("calendar", self.read_calendar),
        }

    def bring_in(self) -> None:
        """Choose what to take in; an import that is being looked at stays as it is."""
        self._importing()

    def open_source(self, path: Path) -> None:
        """Look at a file or a folder that was chosen or dropped."""
        if path.suffix.lower() == CALENDAR_ENDING and path.is_file():
            self.read_calendar(path)
            return
        self._importing().open_source(path)

    def place(self) -> None:
        """Place imported sessions that have no mark."""
        if not self._shell.may_write():
            return
        from journal_app.ui.pages.placing_page import PlacingPage

        page = self._shell.show_beside("placing", PlacingPage, Place.JOURNAL)
        assert isinstance(page, PlacingPage)
        page.start()

    def read_calendar(self, path: Path | None = None) -> None:
        """Take times of sessions out of a calendar."""
        from journal_app.ui.pages.importing.calendar_page import CalendarPage

        page = self._shell.show_beside("calendar", CalendarPage, Place.JOURNAL)
        assert isinstance(page, CalendarPage)
        if path is not None:
            page.open_file(path)

    def _importing(self) -> ImportPage:
        from journal_app.ui.pages.importing.page import ImportPage

        page = self._shell.show_beside("importing", ImportPage, Place.JOURNAL)
        assert isinstance(page, ImportPage)
        return page


if TYPE_CHECKING:
    from journal_app.ui.pages.importing.page import ImportPage
