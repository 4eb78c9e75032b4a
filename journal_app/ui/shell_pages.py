"""The pages of an open journal: made when they are first needed, one shown at a time."""

from __future__ import annotations

from collections.abc import Callable, Generator
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from journal_app.ui.import_ahead import still_to_import
from journal_app.ui.page import Desk, Page
from journal_app.ui.pages.today_page import TodayPage
from journal_app.ui.rail import Place, Rail
from journal_app.ui.tasks import Steps

if TYPE_CHECKING:
    from journal_app.ui.pages.log_page import LogPage
    from journal_app.ui.pages.reflections_page import ReflectionsPage
    from journal_app.ui.pages.settings.page import SettingsPage

Making = Callable[[Desk, QWidget], Page]
"""What makes a page: most often its class."""
Finding = Generator[None, None, Making]
"""Finds what makes a page, in steps."""


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
        self._in_making: dict[str, Page] = {}
        self._coming: str | None = None
        """The page that somebody wants to go to, while it is made."""

    @property
    def is_coming(self) -> bool:
        """Whether a page is being made that somebody wants to go to."""
        return self._coming is not None

    def come_to(self, place: Place) -> None:
        """Show a page of the rail as soon as it is made, the window at work meanwhile."""
        page = self._begun(place.value, _page_class(place))
        if page.is_built:
            self.show_place(place)
            return
        self.rail.select(place)
        self._await(place.value)
        page.built.connect(partial(self._arrive, place))

    def _await(self, name: str) -> None:
        """Somebody wants to go to a page that is still to be made."""
        self._coming = name
        here = self.stack.currentWidget()
        if isinstance(here, Page):
            here.make_way()

    def _arrive(self, place: Place) -> None:
        if self._coming == place:
            self.show_place(place)

    def once_made(self, name: str, find: Callable[[], Finding], show: Callable[[], object]) -> None:
        """Show a page beside the rail as soon as it is made, the window at work meanwhile.

        Args:
            name: of the page.
            find: finds what makes it, in steps; imports its module.
            show: leads there. Not called where somebody went elsewhere in the meantime.
        """
        if name in self.pages:
            show()
            return
        self._await(name)
        self.desk.tasks.in_steps(self._make_and_show(name, find, show), context=self)

    def _make_and_show(
        self, name: str, find: Callable[[], Finding], show: Callable[[], object]
    ) -> Steps:
        make = yield from find()
        page = self._begun(name, make)
        while not page.is_built:
            yield
        yield
        page = self._page(name, make)
        yield
        self._lay_out_ahead(page)
        yield
        if self._coming == name:
            self._coming = None
            show()

    def show_place(self, place: Place) -> None:
        """Show a page of the rail."""
        page = self._page(place.value, _page_class(place))
        self._coming = None
        self.place = place
        self.rail.select(place)
        page.show_in(self.stack)
        page.setFocus()

    def show_beside(self, name: str, make: Making, place: Place | None) -> Page:
        """Show a page that has no place of its own in the rail; it belongs to one that has."""
        page = self._page(name, make)
        self._show_aside(name, place)
        return page

    def show_beside_supervision(self, name: str, make: Making) -> Page:
        """Show a page that belongs to supervision and has no place of its own in the rail."""
        page = self.show_beside(name, make, Place.SUPERVISION)
        page.setFocus()
        return page

    def make(self, place: Place) -> Steps:
        """Make a page of the rail, and lay out all there is."""
        page = self._begun(place.value, _page_class(place))
        while not page.is_built:
            yield
        yield
        self._page(place.value, _page_class(place))
        yield

    def make_ahead(self) -> Steps:
        """Make the pages that are most likely wanted, before they are, while the window rests."""
        from journal_app.ui.pages.log_page import LogPage

        makers: dict[str, Making] = {"log": LogPage}
        makers |= {place.value: _page_class(place) for place in Place}
        for name, make in makers.items():
            page = self._begun(name, make)
            while not page.is_built:
                yield
            page = self._page(name, make)
            yield
            yield from page.make_ahead()
            self._lay_out_ahead(page)
            yield

    def _lay_out_ahead(self, page: Page) -> None:
        """Lay out a page that is not shown yet, at the size it will have.

        Qt puts that off until anything of the window is painted into a picture, and then does it
        for all pages at once: which would be when somebody goes to the first of them.
        """
        if page is not self.stack.currentWidget():
            page.resize(self.stack.size())
        self.rail.grab(QRect(0, 0, 1, 1))

    def _page(self, name: str, make: Making) -> Page:
        """A page, whole: what is not made of it yet is made now."""
        page = self.pages.get(name)
        if page is None:
            page = self._begun(name, make)
            page.finish()
            self.pages[name] = self._in_making.pop(name)
            self.page_made.emit(page)
            self.stack.addWidget(page)
        return page

    def _begun(self, name: str, make: Making) -> Page:
        """A page of which the first part is made at least."""
        page = self.pages.get(name) or self._in_making.get(name)
        if page is None:
            # Moved from one parent to another, all its widgets would be dressed anew.
            page = self._in_making[name] = make(self.desk, self.stack)
        return page

    def _settings_page(self) -> SettingsPage:
        from journal_app.ui.pages.settings.page import SettingsPage

        page = self._page(Place.SETTINGS.value, SettingsPage)
        assert isinstance(page, SettingsPage)
        return page

    def _log_page(self) -> LogPage:
        from journal_app.ui.pages.log_page import LogPage

        page = self._page("log", LogPage)
        assert isinstance(page, LogPage)
        return page

    def _reflections_page(self) -> ReflectionsPage:
        from journal_app.ui.pages.reflections_page import ReflectionsPage

        page = self._page("reflections", ReflectionsPage)
        assert isinstance(page, ReflectionsPage)
        return page

    def _show_log(self) -> None:
        self._show_aside("log")

    def _show_aside(self, name: str, beside: Place | None = None) -> None:
        """Show a page that has no place in the rail, but may belong ``beside`` one."""
        self.rail.select(beside)
        self.place = self._coming = None
        self.pages[name].show_in(self.stack)


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
