"""The window of an open journal: assembly, and what is told and counted across its pages."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from journal_app.domain.entry import Entry
from journal_app.domain.errors import StanceError
from journal_app.services.changes import Change, Subject
from journal_app.storage.outside import Outside
from journal_app.ui.actions.binding import bind
from journal_app.ui.actions.everywhere import Everywhere
from journal_app.ui.actions.saving import WritingOn, remember_saving
from journal_app.ui.banner import Banner
from journal_app.ui.help_ways import HelpWays
from journal_app.ui.intake_pages import IntakePages
from journal_app.ui.loop_ways import LoopWays
from journal_app.ui.made_first import made_first
from journal_app.ui.outside_watch import OutsideWatch
from journal_app.ui.packet_pages import PacketPages
from journal_app.ui.page import Desk
from journal_app.ui.rail import Place
from journal_app.ui.read_only import KeepsOff
from journal_app.ui.sample_strip import SampleStrip
from journal_app.ui.shell_ways import ShellWays
from journal_app.ui.shell_wiring import wire
from journal_app.ui.start_page import first_place
from journal_app.ui.tasks import Steps
from journal_app.ui.widgets import accessible
from journal_app.ui.widgets.text import label
from journal_app.ui.writing_ahead import WritingAhead

if TYPE_CHECKING:
    from journal_app.services.bundle import Services
    from journal_app.services.conflict_copies import ConflictCopy

QUIET_MS = 2000
"""After so long without a writing, what was written is brought into the file itself."""
STILL_MS = 300
"""So long after a page is shown, what making and filling it took meanwhile is given back."""
COLLAPSE_BELOW = 1180
"""The rail shows icons alone in a window narrower than this."""


class Shell(ShellWays):
    """Holds the pages of one open journal, its rail, and the line at the foot."""

    lock_requested = Signal()
    language_chosen = Signal(str)
    rebuild_requested = Signal()
    passphrase_given = Signal()
    """A journal that could be read by anyone has a passphrase now."""
    journal_chosen = Signal()
    reopen_requested = Signal()
    sample_requested = Signal()
    """A look around in the sample journal is wanted."""
    own_journal_requested = Signal()
    """The sample journal is to be left for one's own."""
    journal_at_requested = Signal(object)
    bug_met = Signal(object)

    def __init__(
        self,
        desk: Desk,
        parent: QWidget | None = None,
        *,
        is_sample: bool = False,
        has_own: bool = False,
        begins: bool = True,
    ) -> None:
        accessible.install()  # before the first of the widgets it is asked about
        super().__init__(desk, parent)
        self.setProperty("kind", "shell")
        self.banner = Banner(self.stack)
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
            strip = SampleStrip(self, has_own=has_own)
            strip.left.connect(self.own_journal_requested)
            column.addWidget(strip)
        column.addWidget(self.stack, 1)
        row.addLayout(column, 1)
        self._quiet = QTimer(self, singleShot=True, interval=QUIET_MS)
        self._still = QTimer(self, singleShot=True, interval=STILL_MS)
        self.packets = PacketPages(self)
        self.intake = IntakePages(self)
        self.help = HelpWays(self)
        self._problem_on: QWidget | None = None
        self._ready_for: Place | None = None
        self.everywhere = Everywhere(self)
        if not is_sample:
            bind("sample", self, self.sample_requested.emit)
        self._connect_signals()
        self.loops = LoopWays(self, self)
        self.writing_ahead = WritingAhead(desk, self)
        if begins:
            self.open_up(desk.services)
            self.begin()
            self.look_around()

    def open_up(self, services: Services) -> None:
        """The journal is open: its pages may ask. What they need to say what they read comes first.

        Args:
            services: of the journal; from now on those of the desk.
        """
        self.desk.services = services
        self.loops.learn_own()
        self._count_due()

    def look_around(self) -> None:
        """See to the file of the journal and what lies beside it, after what the page has asked."""
        self._ask_about_copies()
        self.outside = OutsideWatch(self.desk.services, self.desk.tasks, self)
        self.outside.happened.connect(self._tell_happened)
        self.outside.written.connect(self.desk.feed.publish)
        # Whoever goes to a page sees what stands in the journal then.
        self.stack.currentChanged.connect(self.outside.look_for_writing)
        self.stack.currentChanged.connect(lambda _number: self._still.start())
        self._still.start()

    def begin(self) -> None:
        """Show the page a journal begins with."""
        self.show_place(first_place(self.desk))

    def get_ready(self, place: Place | None) -> Steps:
        """Make the page of a place, or the one it begins with, before any of it is seen."""
        place = place or first_place(self.desk)
        if self._ready_for is place:
            return
        yield from self.make(place)
        if (room := self.parentWidget()) is not None:
            self.resize(room.size())
        self.rail.grab(QRect(0, 0, 1, 1))
        self._ready_for = place
        yield

    def fill_first(self, place: Place | None, then: Callable[[], None]) -> None:
        """Fill the page of a place, or the one it begins with, then go on: with its first picture.

        A page that is not to be filled before it is seen is not waited for.
        """
        page = self.pages[(place or first_place(self.desk)).value]
        if place is None and page.fills_unseen:
            page.fill_first(then)
        else:
            then()

    def get_ready_ahead(self, place: Place | None) -> Steps:
        """The same before the journal is open, where that page asks nothing while it is made."""
        if (place or first_place(self.desk)) is Place.TODAY:
            yield from self.get_ready(Place.TODAY)
            self.rail.grab()  # Qt has drawn its letters by then

    def come_to(self, place: Place) -> None:
        """A passphrase that was not passed on yet stands in the way of supervision."""
        if place is Place.SUPERVISION and self.packets.show_held():
            return
        super().come_to(place)

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

    def flush(self) -> None:
        """Keep what is being written; called before locking and closing."""
        for page in self.pages.values():
            page.flush()

    @property
    def pages_hold_unkept(self) -> bool:
        """Whether words stand on a page that could not be kept, and would be gone with it."""
        return any(page.holds_unkept for page in self.pages.values())

    def asks_about_unkept(self, leave: Callable[[], object], *, locks: bool = False) -> bool:
        """Whether what could not be kept would be gone: it is tried again, and else asked about.

        Asked while the question stands, it was answered.

        Args:
            leave: closes the journal.
            locks: it is locked, while the program goes on: drafts and forms are sealed then, and
                only what pages hold besides would be gone.
        """
        services = self.desk.services

        def would_go() -> bool:
            if services.unkept.has_words and not locks:
                return True
            return self.pages_hold_unkept

        def tried() -> None:
            if would_go():
                self.banner.offer(said, self.tr("Leave without it"), leave)
            else:
                leave()

        said = self.tr("What you are writing could not be kept, and would be gone.")
        if not would_go() or self.banner.sentence == said:
            return False
        self.flush()
        # After what was tried just now, which waits in the same row.
        self.desk.tasks.submit(services.keep_unkept, context=self, done=lambda _: tried())
        return True

    def tell_problem(self, error: Exception) -> None:
        """Say in a sentence what went wrong; a bug is reported to the log instead."""
        self._problem_on = None
        if isinstance(error, StanceError):
            sentence = self.desk.words.error(error)
            if self._is_damage(error):
                to_backups = partial(self.open_settings, "backups")
                self.banner.tell_problem(sentence, self.tr("To the backups"), to_backups)
            else:
                self.banner.tell_problem(sentence)
            return
        self.bug_met.emit(error)
        self.banner.tell_problem(
            self.tr(
                "Something went wrong in the program itself. What you wrote is kept as a draft."
            )
        )

    def _is_damage(self, error: StanceError) -> bool:
        """Whether the file of this journal cannot be read in full."""
        path = str(self.desk.services.path)
        return error.code == "damaged_file" and error.details.get("file") == path

    def tell_problem_here(self, error: Exception) -> None:
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

    def entry_saved(self, entry: Entry) -> None:
        self.open_entry(entry.id)
        window = WritingOn(
            partial(self.continue_draft, edits=True),
            lambda entry_id: self._log_page().let_go_of(entry_id),
            self.open_entry,
        )
        remember_saving(self.everywhere.undoing, self.pages[Place.JOURNAL.value], entry, window)
        self.banner.tell(self.tr("Saved."))
        if entry.content.observations:
            self.loops.after_saving(entry)

    def let_go_of(self, code: str) -> None:
        """Nothing that is still held in a page may bring an erased client back."""
        self.banner.close_banner()
        self.everywhere.undoing.forget()
        for page in self.pages.values():
            page.forget_client(code)

    def _connect_signals(self) -> None:
        self.page_made.connect(partial(wire, self))
        self.rail.place_chosen.connect(self.come_to)
        self.rail.lock_requested.connect(self.lock_requested)
        self.rail.help_requested.connect(made_first(self, "help", self.help.open_here))
        self.desk.feed.changed.connect(self._on_change)
        self._quiet.timeout.connect(self._settle)
        self._still.timeout.connect(self._rest)
        self.stack.currentChanged.connect(self._leave_problem)

    def _settle(self) -> None:
        self.desk.tasks.submit(self.desk.services.settle, context=self)

    def _rest(self) -> None:
        self.desk.tasks.submit(self.desk.services.rest, context=self)

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
