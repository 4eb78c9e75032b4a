"""What stands around the list of the journal: what it can be filtered by, a year at a glance."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QLocale, QObject

from journal_app.services.browsing import OnThisDay
from journal_app.ui.page import Page
from journal_app.ui.pages.journal_column import JournalColumn
from journal_app.ui.pages.journal_filters import Choices, FilterBar
from journal_app.ui.widgets.week_density import WEEKS, strip_begins


class AroundTheList(QObject):
    """Read once the rows, and the session that is read, are there: nobody waits for it."""

    def __init__(self, page: Page, filters: FilterBar, column: JournalColumn) -> None:
        super().__init__(page)
        self._page, self._filters, self._column = page, filters, column

    def read(self) -> None:
        """Ask for all of it."""
        page, services = self._page, self._page.desk.services
        begins = strip_begins(services.browsing.today(), QLocale().firstDayOfWeek().value)
        page.ask(
            lambda: Choices(
                services.journal.client_codes(),
                services.journal.tags(),
                services.practice.roles(),
                services.browsing.signals(),
            ),
            self._filters.offer,
        )
        page.ask(partial(self._glance, begins), partial(self._show_glance, begins))
        page.ask(services.placing.offered, self._column.show_to_place)

    def _glance(self, begins: date) -> tuple[dict[date, int], OnThisDay | None]:
        browsing = self._page.desk.services.browsing
        until = begins + timedelta(weeks=WEEKS)
        return browsing.sessions_by_day(begins, until), browsing.on_this_day()

    def _show_glance(self, begins: date, found: tuple[dict[date, int], OnThisDay | None]) -> None:
        self._column.strip.show_days(begins, found[0])
        self._column.show_earlier(found[1])
