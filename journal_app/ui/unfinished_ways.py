"""The way back to a form in which something was begun."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtWidgets import QStackedWidget

from journal_app.domain.unfinished import FormKind, Unfinished
from journal_app.ui.page import Page
from journal_app.ui.rail import Place

if TYPE_CHECKING:
    from journal_app.ui.packet_pages import PacketPages


class Window(Protocol):
    """What is needed of the window."""

    stack: QStackedWidget
    pages: dict[str, Page]
    packets: PacketPages

    def show_place(self, place: Place) -> None:
        """Show a page of the rail."""

    def open_referral(self, referral_id: str) -> None:
        """Show a loop among the referrals."""

    def open_record(self, referral_id: str) -> None:
        """Show the record of a referral."""

    def open_contacts(self) -> None:
        """The practitioner's own contacts."""

    def open_reminders(self) -> None:
        """All reminders."""

    def open_settings(self, section: str = "") -> None:
        """A section of the settings."""

    def open_drift(self, role_id: str) -> None:
        """Drift, of one role."""


def go_on(window: Window, kept: Unfinished) -> None:
    """Show the page of a form, with what was written in it."""
    _way(window, kept)()
    page = window.stack.currentWidget()
    if isinstance(page, Page):
        page.forms.again()
        page.refresh()


def let_go(window: Window, kept: Unfinished) -> None:
    """Close a form that still stands open somewhere; its page is built anew when it is wanted."""
    for name, page in list(window.pages.items()):
        if page.forms.holds(kept):
            page.flush()
            del window.pages[name]
            window.stack.removeWidget(page)
            page.deleteLater()


def _way(window: Window, kept: Unfinished) -> Callable[[], None]:
    about = kept.written.about
    loop_id, _, part_id = about.partition("/")
    reminder: dict[str, Callable[[], None]] = {
        "referrals": partial(window.show_place, Place.REFERRALS),
        "reminders": window.open_reminders,
    }
    ways: dict[FormKind, Callable[[], None]] = {
        FormKind.STEP: partial(window.open_referral, about),
        FormKind.RECORD_STEP: partial(window.open_record, about),
        FormKind.CORRECTION: partial(window.open_record, loop_id),
        FormKind.OBSERVATION: partial(window.show_place, Place.REFERRALS),
        FormKind.CONTACT: window.open_contacts,
        FormKind.MEETING: partial(window.show_place, Place.SUPERVISION),
        FormKind.SUPERVISION_QUESTION: partial(window.show_place, Place.SUPERVISION),
        FormKind.REMINDER: reminder.get(about, partial(window.open_record, about)),
        FormKind.REMINDER_CHANGE: window.open_reminders,
        FormKind.EVENT: partial(window.show_place, Place.DRIFT),
        FormKind.ANSWER: partial(window.open_drift, about),
        FormKind.CLIENT: partial(window.show_place, Place.CLIENTS),
        FormKind.KEEPING: partial(window.show_place, Place.CLIENTS),
        FormKind.BALANCE: partial(window.show_place, Place.HOURS),
        FormKind.STEP_ANSWER: partial(window.show_place, Place.TODAY),
        FormKind.PACKET_NOTE: partial(window.packets.read, loop_id, part_id),
        FormKind.AREA: partial(window.open_settings, "you"),
        FormKind.DEVELOPMENT: partial(window.show_place, Place.HOURS),
        FormKind.SCHEME: partial(window.show_place, Place.HOURS),
    }
    return ways[kept.form]
