"""The pages of an open journal: made when they are first needed, one shown at a time."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from journal_app.ui.import_ahead import still_to_import
from journal_app.ui.page import Desk, Page
from journal_app.ui.pages.today_page import TodayPage
from journal_app.ui.rail import Place, Rail

if TYPE_CHECKING:
    from journal_app.ui.pages.log_page import LogPage
    from journal_app.ui.pages.reflections_page import ReflectionsPage
    from journal_app.ui.pages.settings.page import SettingsPage


class ShellPages(QWidget):
    """Which page is shown, and which place of the rail is lit with it."""

    page_made = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.rail = Rail(desk.themes, desk.services.encrypted, self)
        self.stack = QStackedWidget(self)
        self.pages: dict[str, Page] = {}
        self.place: Place | None = None

    def show_place(self, place: Place) -> None:
        """Show a page of the rail."""
        page = self._page(place.value, self._factory(place))
        self.place = place
        self.rail.select(place)
        self.stack.setCurrentWidget(page)
        page.setFocus()

    def show_beside(self, name: str, make: Callable[[], Page], place: Place | None) -> Page:
        """Show a page that has no place of its own in the rail; it belongs to one that has."""
        page = self._page(name, make)
        self._show_aside(name, place)
        return page

    def show_beside_supervision(self, name: str, make: Callable[[Desk], Page]) -> Page:
        """Show a page that belongs to supervision and has no place of its own in the rail."""
        page = self._page(name, lambda: make(self.desk))
        self.rail.select(Place.SUPERVISION)
        self.place = None
        self.stack.setCurrentWidget(page)
        page.setFocus()
        return page

    def _page(self, name: str, make: Callable[[], Page]) -> Page:
        page = self.pages.get(name)
        if page is None:
            page = self.pages[name] = make()
            self.page_made.emit(page)
            self.stack.addWidget(page)
        return page

    def _settings_page(self) -> SettingsPage:
        from journal_app.ui.pages.settings.page import SettingsPage

        page = self._page(Place.SETTINGS.value, self._factory(Place.SETTINGS))
        assert isinstance(page, SettingsPage)
        return page

    def _log_page(self) -> LogPage:
        from journal_app.ui.pages.log_page import LogPage

        page = self._page("log", lambda: LogPage(self.desk))
        assert isinstance(page, LogPage)
        return page

    def _reflections_page(self) -> ReflectionsPage:
        from journal_app.ui.pages.reflections_page import ReflectionsPage

        page = self._page("reflections", lambda: ReflectionsPage(self.desk))
        assert isinstance(page, ReflectionsPage)
        return page

    def _show_log(self) -> None:
        self._show_aside("log")

    def _show_aside(self, name: str, beside: Place | None = None) -> None:
        """Show a page that has no place in the rail, but may belong ``beside`` one."""
        self.rail.select(beside)
        self.place = None
        self.stack.setCurrentWidget(self.pages[name])

    def _factory(self, place: Place) -> Callable[[], Page]:
        """Makes a page; its module is imported when the page is first opened."""

        def make() -> Page:
            return _page_class(place)(self.desk)

        return make


def import_pages() -> list[str]:
    """What is still to import of every page of the rail, and of that for writing.

    Importing takes longer than anything else that a page does when it is first opened. For a thread
    of its own, once the first page stands there.
    """
    return still_to_import(
        "journal_app.ui.pages.log_page",
        *(f"journal_app.ui.pages.{place}_page" for place in Place if place is not Place.SETTINGS),
        "journal_app.ui.pages.settings.page",
    )


def _page_class(place: Place) -> type[Page]:  # noqa: PLR0911 - one return a page
    match place:
        case Place.TODAY:
            return TodayPage
        case Place.JOURNAL:
            from journal_app.ui.pages.journal_page import JournalPage

            return JournalPage
        case Place.DRIFT:
            from journal_app.ui.pages.drift_page import DriftPage

            return DriftPage
        case Place.CLIENTS:
            from journal_app.ui.pages.clients_page import ClientsPage

            return ClientsPage
        case Place.REFERRALS:
            from journal_app.ui.pages.referrals_page import ReferralsPage

            return ReferralsPage
        case Place.SUPERVISION:
            from journal_app.ui.pages.supervision_page import SupervisionPage

            return SupervisionPage
        case Place.HOURS:
            from journal_app.ui.pages.hours_page import HoursPage

            return HoursPage
        case Place.MAP:
            from journal_app.ui.pages.map_page import MapPage

            return MapPage
        case Place.SETTINGS:
            from journal_app.ui.pages.settings.page import SettingsPage

            return SettingsPage
