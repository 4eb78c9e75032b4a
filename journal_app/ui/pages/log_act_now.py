"""Whom to call, at hand while one writes an entry in which it may be called for."""

from __future__ import annotations

from PySide6.QtCore import QObject

from journal_app.domain.contact import Contact
from journal_app.ui.page import Page
from journal_app.ui.widgets.observation_picker import ObservationPicker


class LogActNow(QObject):
    """Reads the practitioner's own contacts for the list of observations on a page."""

    def __init__(self, page: Page, picker: ObservationPicker) -> None:
        super().__init__(page)
        self._page, self._picker = page, picker
        picker.act_now_shown.connect(self.read)

    def read(self) -> None:
        """Ask for the contacts as they are now; they are read ahead of being called for."""
        services = self._page.desk.services

        def contacts() -> tuple[tuple[Contact, ...], str]:
            country = services.practice.practitioner().jurisdiction
            return services.contacts.emergency(country), country

        def show(found: tuple[tuple[Contact, ...], str]) -> None:
            today = self._page.desk.clock().astimezone().date()
            self._picker.act_now.show_contacts(*found, today)

        self._page.ask(contacts, show)
