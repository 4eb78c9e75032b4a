"""The ways from page to page of an open journal: where what somebody asks for is shown."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from journal_app.domain.entry import EntryDraft
from journal_app.domain.reminder import Reminder, ReminderKind
from journal_app.domain.selection import Selection
from journal_app.ui.page import Desk, Page
from journal_app.ui.rail import Place
from journal_app.ui.shell_pages import ShellPages
from journal_app.ui.widgets.into_view import go_to

if TYPE_CHECKING:
    from journal_app.services.bundle import Services
    from journal_app.ui.banner import Banner
    from journal_app.ui.help_ways import HelpWays
    from journal_app.ui.loop_ways import LoopWays
    from journal_app.ui.packet_pages import PacketPages
    from journal_app.ui.pages.compare_page import ComparePage
    from journal_app.ui.writing_ahead import WritingAhead


class ShellWays(ShellPages):
    """Each leads to one page and tells it what is wanted there."""

    banner: Banner
    packets: PacketPages
    loops: LoopWays
    help: HelpWays
    writing_ahead: WritingAhead

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._back_to_log = False

    # --- writing and reading a session

    def log_session(self) -> None:
        """Start writing up a session."""
        if not self.may_write():
            return
        self._log_page().start_new()
        self._show_log()

    def continue_draft(self, draft: EntryDraft, edits: bool) -> None:
        """Go on writing a kept draft."""
        if not self.may_write():
            return
        self._log_page().continue_draft(draft, edits)
        self._show_log()

    def edit_entry(self, entry_id: str) -> None:
        """Change a saved entry."""
        if not self.may_write():
            return
        self._log_page().edit(entry_id)
        self._show_log()

    def open_entry(self, entry_id: str) -> None:
        """Read an entry on the journal page."""
        from journal_app.ui.pages.journal_page import JournalPage

        self.show_place(Place.JOURNAL)
        page = self.pages[Place.JOURNAL.value]
        assert isinstance(page, JournalPage)
        page.open_entry(entry_id)

    def set_intention(self, client: str = "", role_id: str = "") -> None:
        """Say where one means to be in the next session."""
        if not self.may_write():
            return
        from journal_app.ui.pages.intention_page import IntentionPage

        page = self._page("intention", IntentionPage)
        assert isinstance(page, IntentionPage)
        self._back_to_log = self.stack.currentWidget() is self.pages.get("log")
        page.start(client, role_id)
        self._show_aside("intention")

    def place_again(self) -> None:
        """Place old sessions again, from their notes."""
        if not self.may_write():
            return
        self.writing_ahead.begin()
        from journal_app.ui.pages.again_page import AgainPage

        page = self._page("again", AgainPage)
        assert isinstance(page, AgainPage)
        page.start()
        self._show_aside("again")

    def may_write(self) -> bool:
        """Whether the journal may be written to; where a key asks for it and it may not, say so."""
        if self.desk.services.read_only:
            self.banner.tell_problem(self.desk.words.sentence("open_to_read", {}))
            return False
        return True

    # --- what stands beside the places of the rail

    def open_record(self, referral_id: str) -> None:
        """Read the whole record of a referral."""
        self.loops.open_record(referral_id)

    def prepare_conversation(self, referral_id: str) -> None:
        """Prepare the conversation of a referral, on paper."""
        self.loops.prepare(referral_id)

    def open_contacts(self) -> None:
        """The practitioner's own contacts."""
        from journal_app.ui.pages.contacts_page import ContactsPage

        self._back_to_log = self.stack.currentWidget() is self.pages.get("log")
        self._page("contacts", ContactsPage)
        self._show_aside("contacts", Place.REFERRALS)

    def open_reminders(self) -> None:
        """All reminders."""
        from journal_app.ui.pages.reminders_page import RemindersPage

        self._page("reminders", RemindersPage)
        led_here = self.place if self.place in {Place.TODAY, Place.REFERRALS} else None
        self._show_aside("reminders", led_here)

    def open_will(self) -> None:
        """The professional will, sealed."""
        from journal_app.ui.pages.will_page import WillPage

        self._page("will", WillPage)
        self._show_aside("will", Place.SETTINGS)

    def read_reflections(self, role_id: str = "") -> None:
        """Read what was said about where one stands, in order."""
        self._reflections_page().show_role(role_id)
        self._show_aside("reflections")

    def open_reflection(self, reflection_id: str) -> None:
        """Read on from one reflection."""
        page = self._reflections_page()
        self._show_aside("reflections")
        page.show_reflection(reflection_id)

    def compare(self, selection: Selection) -> None:
        """Hold two selections of sessions side by side."""
        self.compare_page().start(selection)
        self._show_aside("compare")

    def compare_again(self) -> None:
        """Go on holding side by side what was held so."""
        self.compare_page()
        self._show_aside("compare")

    def compare_page(self) -> ComparePage:
        """Made when it is first wanted."""
        from journal_app.ui.pages.compare_page import ComparePage

        page = self._page("compare", ComparePage)
        assert isinstance(page, ComparePage)
        return page

    # --- the settings

    def open_settings(self, section: str = "") -> None:
        """Show the settings: a section by its name, or the one looked at last."""
        self._settings_page().open_section(section)
        self.show_place(Place.SETTINGS)

    @property
    def is_at_language(self) -> bool:
        """Whether one is where the language of the program is chosen."""
        page = self.pages.get(Place.SETTINGS.value)
        return self.stack.currentWidget() is page and self._settings_page().current == "language"

    def go_to_language(self) -> None:
        """To the field in which the language of the program is chosen."""
        from journal_app.ui.pages.settings.language import LanguageSection

        section = self._open_settings("language")
        assert isinstance(section, LanguageSection)
        go_to(section.language.choice)

    def take_out(self, ids: tuple[str, ...], in_bin: bool) -> None:
        """Take out sessions that were selected; the format is chosen there."""
        from journal_app.ui.pages.settings.taking_out import TakingOutSection

        section = self._open_settings("out")
        assert isinstance(section, TakingOutSection)
        section.choose_sessions(ids, in_bin=in_bin)

    def look_into_backup(self, path: Path) -> None:
        """Show what is in a backup; restoring is chosen there."""
        from journal_app.ui.pages.safekeeping.backups_page import BackupsSection

        section = self._open_settings("backups")
        assert isinstance(section, BackupsSection)
        section.look_into(path)

    def browse_backup(self, theirs: Services) -> None:
        """Read the sessions of another file than the journal that is open."""
        from journal_app.ui.pages.safekeeping.browse_page import BrowsePage

        page = self.show_beside("browse", BrowsePage, Place.SETTINGS)
        assert isinstance(page, BrowsePage)
        page.browse(theirs)
        page.setFocus()

    def open_passphrase(self) -> None:
        """The settings of the passphrase."""
        self._open_settings("passphrase")

    def open_recovery(self) -> None:
        """The settings of the recovery sheet, to make one."""
        from journal_app.ui.pages.safekeeping.recovery_page import RecoverySection

        section = self._open_settings("recovery")
        assert isinstance(section, RecoverySection)
        section.begin()

    def offer_sheet(self) -> None:
        """Make the recovery sheet of a journal whose passphrase was just chosen, or later."""
        from journal_app.ui.pages.safekeeping.recovery_page import RecoveryPage

        page = self.show_beside("recovery", RecoveryPage, Place.SETTINGS)
        assert isinstance(page, RecoveryPage)
        page.section.begin()

    def _open_settings(self, name: str) -> Page:
        """A section of the settings, for who goes on in it."""
        section = self._settings_page().open_at_once(name)
        self.show_place(Place.SETTINGS)
        return section

    # --- the places

    def show_supervision(self) -> None:
        """Show what waits for supervision."""
        self.show_place(Place.SUPERVISION)

    def open_drift(self, role_id: str) -> None:
        """Look at where one sat in a role."""
        from journal_app.ui.pages.drift_page import DriftPage

        self.show_place(Place.DRIFT)
        page = self.pages[Place.DRIFT.value]
        assert isinstance(page, DriftPage)
        page.show_role(role_id)

    def open_referral(self, referral_id: str) -> None:
        """Show a loop among the referrals."""
        from journal_app.ui.pages.referrals_page import ReferralsPage

        self.show_place(Place.REFERRALS)
        page = self.pages[Place.REFERRALS.value]
        assert isinstance(page, ReferralsPage)
        page.open_referral(referral_id)

    def open_client(self, code: str) -> None:
        """Show a client by its code."""
        from journal_app.ui.pages.clients_page import ClientsPage

        self.show_place(Place.CLIENTS)
        page = self.pages[Place.CLIENTS.value]
        assert isinstance(page, ClientsPage)
        page.open_client(code)

    # --- what is begun on the page of a place

    def note_observation(self) -> None:
        """Note something seen or heard outside of a session."""
        from journal_app.ui.pages.referrals_page import ReferralsPage

        page = self._place_to_write(Place.REFERRALS)
        if isinstance(page, ReferralsPage):
            page.note_observation()

    def new_client(self) -> None:
        """Begin a new client code."""
        from journal_app.ui.pages.clients_page import ClientsPage

        page = self._place_to_write(Place.CLIENTS)
        if isinstance(page, ClientsPage):
            page.list.begin_new()

    def write_down_meeting(self) -> None:
        """Write down a supervision meeting."""
        from journal_app.ui.pages.supervision_page import SupervisionPage

        page = self._place_to_write(Place.SUPERVISION)
        if isinstance(page, SupervisionPage):
            page.begin_meeting()

    def write_down_learning(self) -> None:
        """Write down a training, or other learning."""
        from journal_app.ui.pages.hours_page import HoursPage

        page = self._place_to_write(Place.HOURS)
        if isinstance(page, HoursPage):
            page.begin_learning()

    def _place_to_write(self, place: Place) -> QWidget | None:
        """The page of a place, shown; None where the journal may not be written to."""
        if not self.may_write():
            return None
        self.writing_ahead.begin()
        self.show_place(place)
        return self.pages[place.value]

    def open_about(self, reminder: Reminder) -> None:
        """Show what a reminder is about."""
        pages: dict[ReminderKind, Callable[[], object]] = {
            ReminderKind.CONTACTS: self.open_contacts,
            ReminderKind.BACKUP: lambda: self.open_settings("backups"),
            ReminderKind.SUPERVISION: lambda: self.show_place(Place.SUPERVISION),
            ReminderKind.PACKET: lambda: self.packets.read(reminder.code),
        }
        if reminder.referral_id:
            self.open_referral(reminder.referral_id)
        elif reminder.kind in pages:
            pages[reminder.kind]()
        elif reminder.entry_id:
            self.open_entry(reminder.entry_id)
        elif reminder.client:
            self.open_client(reminder.client)

    def search(self) -> None:
        """Look for a setting on the settings, in the guide there, for a session elsewhere."""
        if self.help.is_open:
            self.help.search()
            return
        if self.place is Place.SETTINGS:
            self._settings_page().focus_search()
            return
        from journal_app.ui.pages.journal_page import JournalPage

        self.show_place(Place.JOURNAL)
        page = self.pages[Place.JOURNAL.value]
        assert isinstance(page, JournalPage)
        page.focus_search()

    # --- back

    def page_closed(self) -> None:
        """Back to what one was writing, where one came from there; else to the first page."""
        writing = self._back_to_log and self.stack.currentWidget() is self.pages.get("intention")
        self._back_to_log = False
        if writing:
            self._show_log()
        else:
            self.show_place(Place.TODAY)

    def back_to_referrals(self) -> None:
        """Back to what one was writing, where one came to the contacts from there."""
        writing = self._back_to_log and self.stack.currentWidget() is self.pages.get("contacts")
        self._back_to_log = False
        if writing:
            self._show_log()
        else:
            self.show_place(Place.REFERRALS)
