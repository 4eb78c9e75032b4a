"""The window of an open journal: the rail, the pages, and all wiring between them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from journal_app.domain.entry import Entry, EntryDraft
from journal_app.domain.errors import StanceError
from journal_app.domain.reminder import Reminder, ReminderKind
from journal_app.domain.selection import Selection
from journal_app.services.changes import Change, Subject
from journal_app.storage.outside import Outside
from journal_app.ui.actions.everywhere import Everywhere
from journal_app.ui.actions.saving import remember_saving
from journal_app.ui.banner import Banner
from journal_app.ui.help_ways import HelpWays
from journal_app.ui.intake_pages import IntakePages
from journal_app.ui.loop_ways import LoopWays
from journal_app.ui.outside_watch import OutsideWatch
from journal_app.ui.packet_pages import PacketPages
from journal_app.ui.page import Desk, Page
from journal_app.ui.pages.today_page import TodayPage
from journal_app.ui.rail import Place, Rail
from journal_app.ui.read_only import KeepsOff
from journal_app.ui.sample_strip import SampleStrip
from journal_app.ui.start_page import first_place
from journal_app.ui.unfinished_ways import go_on, let_go
from journal_app.ui.widgets import accessible
from journal_app.ui.widgets.text import label

if TYPE_CHECKING:
    from journal_app.services.bundle import Services
    from journal_app.services.conflict_copies import ConflictCopy
    from journal_app.ui.pages.log_page import LogPage
    from journal_app.ui.pages.reflections_page import ReflectionsPage
    from journal_app.ui.pages.settings.page import SettingsPage

QUIET_MS = 2000
"""After so long without a writing, what was written is brought into the file itself."""
COLLAPSE_BELOW = 1180
"""The rail shows icons alone in a window narrower than this."""


class Shell(QWidget):
    """Holds the pages of one open journal. Pages are made when they are first needed."""

    lock_requested = Signal()
    language_chosen = Signal(str)
    rebuild_requested = Signal()
    journal_chosen = Signal()
    reopen_requested = Signal()
    own_journal_requested = Signal()
    """The sample journal is to be left for one's own."""
    journal_at_requested = Signal(object)
    bug_met = Signal(object)

    def __init__(
        self, desk: Desk, parent: QWidget | None = None, *, is_sample: bool = False
    ) -> None:
        super().__init__(parent)
        accessible.install()  # before the first of the widgets it is asked about
        self.setProperty("kind", "shell")
        self.desk = desk
        self.rail = Rail(desk.themes, desk.services.encrypted, self)
        self.stack = QStackedWidget(self)
        self.banner = Banner(self.stack)
        self.pages: dict[str, Page] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        column = QVBoxLayout()
        column.setSpacing(0)
        if desk.services.read_only:
            column.addWidget(self._read_only_strip())
            KeepsOff(self)
        if is_sample:
            strip = SampleStrip(self)
            strip.left.connect(self.own_journal_requested)
            column.addWidget(strip)
        column.addWidget(self.stack, 1)
        row.addLayout(column, 1)
        self.place: Place | None = None
        self._quiet = QTimer(self, singleShot=True, interval=QUIET_MS)
        self.packets = PacketPages(self)
        self.intake = IntakePages(self)
        self.help = HelpWays(self)
        self._back_to_log = False
        self._problem_on: QWidget | None = None
        self.everywhere = Everywhere(self)
        self._connect_signals()
        self._loops = LoopWays(self, self)
        self.show_place(first_place(desk))
        self._count_due()
        self._ask_about_copies()
        self.outside = OutsideWatch(desk.services, desk.tasks, self)
        self.outside.happened.connect(self._tell_happened)

    def _read_only_strip(self) -> QWidget:
        strip = QFrame(self)
        strip.setProperty("kind", "notice")
        strip.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        inside = QHBoxLayout(strip)
        inside.setContentsMargins(26, 8, 26, 8)
        text = self.tr(
            "This journal is open to be read only: what would change it is off. To write, open it "
            "where it may be written to."
        )
        inside.addWidget(label(text, "", strip))
        return strip

    def _may_write(self) -> bool:
        """Whether the journal may be written to; where a key asks for it and it may not, say so."""
        if self.desk.services.read_only:
            self.banner.tell_problem(self.desk.words.sentence("open_to_read", {}))
        return not self.desk.services.read_only

    def browse_backup(self, theirs: Services) -> None:
        """Read the sessions of another file than the journal that is open."""
        from journal_app.ui.pages.safekeeping.browse_page import BrowsePage

        page = self.show_beside("browse", lambda: BrowsePage(self.desk), Place.SETTINGS)
        assert isinstance(page, BrowsePage)
        page.browse(theirs)
        page.setFocus()

    def _tell_happened(self, happened: Outside) -> None:
        sentence = self.desk.words.sentence(happened.value, {})
        if happened is Outside.GONE:
            self.banner.tell_problem(sentence)
        else:
            self.banner.offer(sentence, self.tr("Open it again"), self.reopen_requested.emit)

    def _ask_about_copies(self) -> None:
        """A second file of the journal, which a synchronising tool has made, is told of."""

        def told(copies: tuple[ConflictCopy, ...]) -> None:
            if copies:
                self.banner.offer(
                    self.tr(
                        "Beside this journal lies a second file of it: {0}. Each may hold "
                        "something that the other has not."
                    ).format(copies[0].path.name),
                    self.tr("See what to do"),
                    lambda: self.open_settings("merging"),
                )

        services = self.desk.services
        self.desk.tasks.submit(
            # Imported on the thread of the store, after all that the first page reads.
            lambda: services.conflict_copies.waiting(),  # noqa: PLW0108
            context=self,
            done=told,
            failed=self.tell_problem,
        )

    def show_place(self, place: Place) -> None:
        """Show a page of the rail."""
        page = self._page(place.value, self._factory(place))
        self.place = place
        self.rail.select(place)
        self.stack.setCurrentWidget(page)
        page.setFocus()

    def log_session(self) -> None:
        """Start writing up a session."""
        if not self._may_write():
            return
        self._log_page().start_new()
        self._show_log()

    def continue_draft(self, draft: EntryDraft, edits: bool) -> None:
        """Go on writing a kept draft."""
        if not self._may_write():
            return
        self._log_page().continue_draft(draft, edits)
        self._show_log()

    def set_intention(self, client: str = "", role_id: str = "") -> None:
        """Say where one means to be in the next session."""
        if not self._may_write():
            return
        from journal_app.ui.pages.intention_page import IntentionPage

        page = self._page("intention", lambda: IntentionPage(self.desk))
        assert isinstance(page, IntentionPage)
        self._back_to_log = self.stack.currentWidget() is self.pages.get("log")
        page.start(client, role_id)
        self._show_aside("intention")

    def place_again(self) -> None:
        """Place old sessions again, from their notes."""
        if not self._may_write():
            return
        from journal_app.ui.pages.again_page import AgainPage

        page = self._page("again", lambda: AgainPage(self.desk))
        assert isinstance(page, AgainPage)
        page.start()
        self._show_aside("again")

    def show_beside(self, name: str, make: Callable[[], Page], place: Place | None) -> Page:
        """Show a page that has no place of its own in the rail; it belongs to one that has."""
        page = self._page(name, make)
        self._show_aside(name, place)
        return page

    def open_record(self, referral_id: str) -> None:
        """Read the whole record of a referral."""
        self._loops.open_record(referral_id)

    def prepare_conversation(self, referral_id: str) -> None:
        """Prepare the conversation of a referral, on paper."""
        self._loops.prepare(referral_id)

    def open_contacts(self) -> None:
        """The practitioner's own contacts."""
        from journal_app.ui.pages.contacts_page import ContactsPage

        self._back_to_log = self.stack.currentWidget() is self.pages.get("log")
        self._page("contacts", lambda: ContactsPage(self.desk))
        self._show_aside("contacts", Place.REFERRALS)

    def open_reminders(self) -> None:
        """All reminders."""
        from journal_app.ui.pages.reminders_page import RemindersPage

        self._page("reminders", lambda: RemindersPage(self.desk))
        self._show_aside("reminders", Place.REFERRALS)

    def open_settings(self, section: str = "") -> None:
        """Show the settings: a section by its name, or the one looked at last."""
        self._settings_page().open_section(section)
        self.show_place(Place.SETTINGS)

    def take_out(self, ids: tuple[str, ...], in_bin: bool) -> None:
        """Take out sessions that were selected; the format is chosen there."""
        from journal_app.ui.pages.settings.taking_out import TakingOutSection

        self.open_settings("out")
        section = self._settings_page().section("out")
        assert isinstance(section, TakingOutSection)
        section.choose_sessions(ids, in_bin=in_bin)

    def look_into_backup(self, path: Path) -> None:
        """Show what is in a backup; restoring is chosen there."""
        from journal_app.ui.pages.safekeeping.backups_page import BackupsSection

        self.open_settings("backups")
        section = self._settings_page().section("backups")
        assert isinstance(section, BackupsSection)
        section.look_into(path)

    def open_passphrase(self) -> None:
        """The settings of the passphrase."""
        self._open_settings("passphrase")

    def open_recovery(self) -> None:
        """The settings of the recovery sheet, to make one."""
        from journal_app.ui.pages.safekeeping.recovery_page import RecoverySection

        self._open_settings("recovery")
        section = self._settings_page().section("recovery")
        assert isinstance(section, RecoverySection)
        section.begin()

    def offer_sheet(self) -> None:
        """Make the recovery sheet of a journal whose passphrase was just chosen, or later."""
        from journal_app.ui.pages.safekeeping.recovery_page import RecoveryPage

        page = self.show_beside("recovery", lambda: RecoveryPage(self.desk), Place.SETTINGS)
        assert isinstance(page, RecoveryPage)
        page.section.begin()

    def _open_settings(self, section: str) -> None:
        from journal_app.ui.pages.settings.page import SettingsPage

        self.show_place(Place.SETTINGS)
        page = self.pages[Place.SETTINGS.value]
        assert isinstance(page, SettingsPage)
        page.open_section(section)

    def open_will(self) -> None:
        """The professional will, sealed."""
        from journal_app.ui.pages.will_page import WillPage

        self._page("will", lambda: WillPage(self.desk))
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
        from journal_app.ui.pages.compare_page import ComparePage

        page = self._page("compare", lambda: ComparePage(self.desk))
        assert isinstance(page, ComparePage)
        page.start(selection)
        self._show_aside("compare")

    def edit_entry(self, entry_id: str) -> None:
        """Change a saved entry."""
        if not self._may_write():
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

    def show_supervision(self) -> None:
        """Show what waits for supervision."""
        self.show_place(Place.SUPERVISION)

    def show_beside_supervision(self, name: str, make: Callable[[Desk], Page]) -> Page:
        """Show a page that belongs to supervision and has no place of its own in the rail."""
        page = self._page(name, lambda: make(self.desk))
        self.rail.select(Place.SUPERVISION)
        self.place = None
        self.stack.setCurrentWidget(page)
        page.setFocus()
        return page

    def flush(self) -> None:
        """Keep what is being written; called before locking and closing."""
        for page in self.pages.values():
            page.flush()

    def tell_problem(self, error: Exception) -> None:
        """Say in a sentence what went wrong; a bug is reported to the log instead."""
        self._problem_on = None
        if isinstance(error, StanceError):
            self.banner.tell_problem(self.desk.words.error(error))
            return
        self.bug_met.emit(error)
        self.banner.tell_problem(
            self.tr(
                "Something went wrong in the program itself. What you wrote is kept as a draft."
            )
        )

    def _tell_problem_here(self, error: Exception) -> None:
        """A problem of a page is told while that page is looked at."""
        self.tell_problem(error)
        self._problem_on = self.stack.currentWidget()

    def _leave_problem(self) -> None:
        """One that was told while another page was looked at does not follow to this one."""
        if self._problem_on in (None, self.stack.currentWidget()):
            return
        self._problem_on = None
        if self.banner.tells_problem:
            self.banner.close_banner()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Collapse the rail where the window is narrow."""
        super().resizeEvent(event)
        scale = max(1.0, self.desk.themes.theme.text_scale)
        self.rail.set_narrow(self.width() < COLLAPSE_BELOW * scale)

    def _connect_signals(self) -> None:
        self.rail.place_chosen.connect(self.show_place)
        self.rail.lock_requested.connect(self.lock_requested)
        self.rail.help_requested.connect(self.help.open_here)
        self.desk.feed.changed.connect(self._on_change)
        self._quiet.timeout.connect(self._settle)
        self.stack.currentChanged.connect(self._leave_problem)

    def _wire(self, page: Page) -> None:
        """Connect what a page may ask for; pages ask only for what they offer."""
        page.problem_raised.connect(self._tell_problem_here)
        page.undo_offered.connect(self.everywhere.undoing.note)
        wires: dict[str, Callable[..., object]] = {
            "open_entry_requested": self.open_entry,
            "edit_requested": self.edit_entry,
            "log_requested": self.log_session,
            "draft_requested": self.continue_draft,
            "unfinished_requested": partial(go_on, self),
            "form_dropped": partial(let_go, self),
            "drift_requested": self.open_drift,
            "referral_requested": self.open_referral,
            "client_requested": self.open_client,
            "client_erased": self._let_go_of,
            "supervision_requested": lambda: self.show_place(Place.SUPERVISION),
            "journal_requested": lambda: self.show_place(Place.JOURNAL),
            "saved": self._entry_saved,
            "closed": self._page_closed,
            "intention_requested": self.set_intention,
            "again_requested": self.place_again,
            "contacts_requested": self.open_contacts,
            "record_requested": self.open_record,
            "preparation_requested": self.prepare_conversation,
            "reminders_requested": self.open_reminders,
            "will_requested": self.open_will,
            "sheet_requested": self.open_recovery,
            "lock_requested": self.lock_requested.emit,
            "settings_requested": self.open_settings,
            "out_wanted": self.take_out,
            "about_requested": self._open_about,
            "compare_requested": self.compare,
            "drift_page_requested": lambda: self.show_place(Place.DRIFT),
            "reflections_requested": self.read_reflections,
            "reflection_requested": self.open_reflection,
            "referrals_requested": self._back_to_referrals,
            "language_chosen": self.language_chosen.emit,
            "rebuild_requested": self.rebuild_requested.emit,
            "section_made": self._wire,
            "journal_chosen": self.journal_chosen.emit,
            "journal_at_requested": self.journal_at_requested.emit,
            "browse_requested": self.browse_backup,
            "backups_requested": self.open_settings,
            "told": self.banner.tell,
            **self.packets.wires(),
            **self.intake.wires(),
            **self.help.wires(),
        }
        for name, receiver in wires.items():
            signal = getattr(page, name, None)
            if isinstance(signal, SignalInstance):
                signal.connect(receiver)

    def _page(self, name: str, make: Callable[[], Page]) -> Page:
        page = self.pages.get(name)
        if page is None:
            page = self.pages[name] = make()
            self._wire(page)
            self.stack.addWidget(page)
        return page

    def _reflections_page(self) -> ReflectionsPage:
        from journal_app.ui.pages.reflections_page import ReflectionsPage

        page = self._page("reflections", lambda: ReflectionsPage(self.desk))
        assert isinstance(page, ReflectionsPage)
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

    def _page_closed(self) -> None:
        """Back to what one was writing, where one came from there; else to the first page."""
        writing = self._back_to_log and self.stack.currentWidget() is self.pages.get("intention")
        self._back_to_log = False
        if writing:
            self._show_log()
        else:
            self.show_place(Place.TODAY)

    def _back_to_referrals(self) -> None:
        """Back to what one was writing, where one came to the contacts from there."""
        writing = self._back_to_log and self.stack.currentWidget() is self.pages.get("contacts")
        self._back_to_log = False
        if writing:
            self._show_log()
        else:
            self.show_place(Place.REFERRALS)

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

    def _entry_saved(self, entry: Entry) -> None:
        self.open_entry(entry.id)
        remember_saving(self.everywhere.undoing, self.pages[Place.JOURNAL.value], entry)
        if entry.content.observations:
            self._loops.after_saving(entry)

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

    def _open_about(self, reminder: Reminder) -> None:
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

    def open_client(self, code: str) -> None:
        """Show a client by its code."""
        from journal_app.ui.pages.clients_page import ClientsPage

        self.show_place(Place.CLIENTS)
        page = self.pages[Place.CLIENTS.value]
        assert isinstance(page, ClientsPage)
        page.open_client(code)

    def _let_go_of(self, code: str) -> None:
        """Nothing that is still held in a page may bring an erased client back."""
        self.banner.close_banner()
        self.everywhere.undoing.forget()
        for page in self.pages.values():
            page.forget_client(code)

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

    def _settle(self) -> None:
        self.desk.tasks.submit(self.desk.services.settle, context=self)

    def _on_change(self, change: Change) -> None:
        self._quiet.start()
        if change.subjects & {Subject.REMINDERS, Subject.REFERRALS}:
            self._count_due()

    def _count_due(self) -> None:
        services = self.desk.services
        self.desk.tasks.submit(
            services.reminders.count_due,
            context=self,
            done=lambda count: self.rail.set_badge(Place.REFERRALS, count),
            failed=self.tell_problem,
        )


def import_pages() -> None:
    """Import every page of the rail, and that for writing, before one of them is wanted.

    For a thread of its own, once the first page stands there: importing takes longer than
    anything else that a page does when it is first opened.
    """
    import journal_app.ui.pages.log_page  # noqa: F401 - what matters is that it is there

    for place in Place:
        _page_class(place)


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
