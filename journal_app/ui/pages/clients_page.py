"""Clients: the codes, what was agreed with each, and where I sat with them."""

from __future__ import annotations

from functools import cached_property, partial
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QSplitter, QVBoxLayout, QWidget

from journal_app.domain.client import ClientSummary
from journal_app.domain.client_column import ClientColumn
from journal_app.domain.entry import EntryQuery
from journal_app.domain.unfinished import FormKind, Written
from journal_app.services.bundle import Services
from journal_app.services.changes import Subject
from journal_app.storage.files import write_whole
from journal_app.ui.actions.undoing import each_time
from journal_app.ui.import_ahead import one_by_one
from journal_app.ui.looks import Looks, keep_splitter
from journal_app.ui.page import Desk, Page
from journal_app.ui.pages.client_detail import ClientDetail
from journal_app.ui.pages.client_list import ClientList
from journal_app.ui.pages.client_picture import ClientPicture
from journal_app.ui.pages.client_writes import ClientWrites
from journal_app.ui.read_only import writing
from journal_app.ui.tasks import Steps, no_steps
from journal_app.ui.when_wanted import made
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.card import Card, PageHeader
from journal_app.ui.widgets.tab_order import tab_as_read
from journal_app.ui.widgets.text import label
from journal_app.wording.direction import isolated

if TYPE_CHECKING:
    from journal_app.storage.client_merging import Merged
    from journal_app.ui.pages.client_erase import ErasePanel
    from journal_app.ui.pages.client_give import GivePanel
    from journal_app.ui.pages.client_merge import MergePanel
    from journal_app.ui.pages.client_panel import ClientPanel

LAST = 8
SEEN_AT_ONCE = 50
"""More clients than fit into the list of a large window."""
_PANELS = {
    "giving": "journal_app.ui.pages.client_give",
    "merging": "journal_app.ui.pages.client_merge",
    "erasing": "journal_app.ui.pages.client_erase",
}
"""In which module each is."""
P = TypeVar("P", bound="ClientPanel")


def read_picture(services: Services, summary: ClientSummary) -> ClientPicture:
    """What was done with one client; runs on the store thread."""
    client, code = summary.client, summary.client.code
    loops = services.referrals.open() if summary.open_referral else ()
    return ClientPicture(
        summary=summary,
        points=services.clients.points(code),
        averaged=services.clients.averaged(code),
        last=services.journal.entries(EntryQuery(client=code), limit=LAST),
        referral_id=next((loop.id for loop in loops if loop.client == code), ""),
        past=services.clients.past_agreements(client.id),
        worked=services.clients.worked(client.id),
        proposal=services.clients.retention(client),
    )


class ClientsPage(Page):
    """A list at the left, one client at the right. What is written is kept as one goes."""

    subjects = frozenset({Subject.CLIENTS, Subject.ENTRIES, Subject.REFERRALS})
    open_entry_requested = Signal(str)
    referral_requested = Signal(str)
    client_erased = Signal(str)
    """A code that is about to go: whoever holds something of it lets go of it."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._wanted = ""
        self._panel: ClientPanel | None = None
        self._opened_from: tuple[str, QWidget | None] = ("", None)
        self._opening: Steps = no_steps()
        """Of a panel that is wanted."""
        self._refreshing = False
        self._panels: list[ClientPanel] = []
        self.build_up(self._making())

    def _making(self) -> Steps:
        self._clients = self.desk.services.clients  # imported here, not when the page is shown
        yield
        self.header = PageHeader(self.tr("Clients"), "", self)
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.list = ClientList(self.desk, splitter)
        self.header.buttons.addWidget(
            writing(button(self.tr("New client code"), "primary", self.list.begin_new, self))
        )
        self.header.buttons.insertWidget(
            0, button(self.tr("Blank card for names…"), "quiet", self._save_name_card, self)
        )
        self._right = right = QWidget(splitter)
        self._stack = QVBoxLayout(right)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._lay_out(splitter)
        yield
        self.empty = self._empty_card(right)
        self.empty.hide()  # until it is read that there is none
        self.detail = ClientDetail(self.desk, right)
        self.detail.hide()
        self._stack.addWidget(self.empty, 0, Qt.AlignmentFlag.AlignTop)
        self._stack.addWidget(self.detail, 1)
        yield
        yield from self.detail.parts()
        yield
        self.writes = ClientWrites(self, self.list, self.detail)
        self._connect_signals()
        self.setFocusProxy(self.list)

    @cached_property
    def erasing(self) -> ErasePanel:
        """Made when it is first wanted, as the other two."""
        from journal_app.ui.pages.client_erase import ErasePanel

        panel = self._panel_made(ErasePanel(self, self._right))
        panel.begun.connect(self.detail.forget)
        panel.begun.connect(self.client_erased)
        panel.give_out_requested.connect(lambda: self._open("giving"))
        return panel

    @cached_property
    def giving(self) -> GivePanel:
        """Giving out what is kept of a client."""
        from journal_app.ui.pages.client_give import GivePanel

        return self._panel_made(GivePanel(self, self._right))

    @cached_property
    def merging(self) -> MergePanel:
        """Making two codes one."""
        from journal_app.ui.pages.client_merge import MergePanel

        panel = self._panel_made(MergePanel(self, self._right))
        panel.merged.connect(self._offer_parting)
        return panel

    def _panel_made(self, panel: P) -> P:
        panel.hide()
        self._stack.addWidget(panel, 1)
        self._panels.append(panel)
        panel.closed.connect(self._close_panel)
        return panel

    def refresh(self) -> None:
        """Ask for all codes, and for the picture of the one that is shown.

        At first for those that are seen at once, where the list is in the order of time.
        """
        clients = self._clients
        if self.list.begins and not self._wanted:
            self.ask(partial(clients.seen_last, SEEN_AT_ONCE), self._show_first)
        else:
            self.ask(clients.all, self._show_all)

    def whereabouts(self) -> dict[str, Any]:
        """The client that is shown, what the list is narrowed to, and its order."""
        client = self.detail.client
        return {
            "client": client.code if client is not None else "",
            "filter": self.list.filter.text(),
            "order": self.list.order.currentIndex(),
        }

    def go_back_to(self, where: dict[str, Any]) -> None:
        """Show the same client in the same list."""
        self.list.filter.setText(where["filter"])
        self.list.order.setCurrentIndex(where["order"])
        self.list.order.activated.emit(where["order"])
        self._wanted = where["client"]

    def open_client(self, code: str) -> None:
        """Show the client of this code."""
        self._wanted = code
        self._go_to_wanted()

    def flush(self) -> None:
        """Keep what is being written; called before locking and closing."""
        super().flush()
        self.detail.keep()

    @property
    def holds_unkept(self) -> bool:
        """What was changed of a client, where the disk is full, say."""
        return self.detail.holds_unkept

    def retheme(self) -> None:
        """Paint the rows in the new colours."""
        self.list.view.viewport().update()

    def _lay_out(self, splitter: QSplitter) -> None:
        splitter.setHandleWidth(18)
        splitter.setChildrenCollapsible(False)
        splitter.setStretchFactor(0, 0)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([280, 814])
        self.list.setMinimumWidth(220)
        self._right.setMinimumWidth(320)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(26, 24, 26, 0)
        outer.setSpacing(14)
        outer.addWidget(self.header)
        outer.addWidget(splitter, 1)
        keep_splitter(splitter, Looks(self.desk.preferences, self.desk.services.path), "clients")

    def _connect_signals(self) -> None:
        self.list.chosen.connect(self._choose)
        self.list.new_requested.connect(self.writes.add)
        self.writes.added.connect(self._want)
        self.detail.save_requested.connect(self.writes.save)
        self.detail.where.referral_requested.connect(self.referral_requested)
        self.detail.sessions.entry_requested.connect(self.open_entry_requested)
        self.detail.agreement.renewed.connect(self.writes.renew)
        acts, keeping = self.detail.acts, self.detail.keeping
        acts.give_out_requested.connect(lambda: self._open("giving"))
        acts.merge_requested.connect(lambda: self._open("merging"))
        acts.reduce_requested.connect(lambda: self._open("erasing", reduces=True))
        acts.erase_requested.connect(lambda: self._open("erasing"))
        keeping.reduce_requested.connect(lambda: self._open("erasing", reduces=True))
        keeping.erase_requested.connect(lambda: self._open("erasing"))
        keeping.extend_requested.connect(self.writes.extend)
        self.forms.watch(FormKind.CLIENT, self.list.new.unfinished, self.list.new.take_up)
        self.forms.watch(FormKind.KEEPING, keeping.unfinished, self._take_keeping_up)

    def _want(self, code: str) -> None:
        """The client to be shown once the list is read again."""
        self._wanted = code

    def _take_keeping_up(self, written: Written) -> None:
        """Why notes are kept longer, begun for some client: there one goes on."""
        if self.list.model.summary_of(written.about) is not None:
            self.list.select(written.about)
            self._show_chosen(written.about)
            self.detail.keeping.take_up(written)

    def _empty_card(self, parent: QWidget) -> Card:
        card = Card(self.tr("No client code yet"), parent=parent)
        card.body.addWidget(
            label(
                self.tr(
                    "What you agreed with a client, whether you may speak of them in supervision, "
                    "and where you sat with them will stand here. A code comes with the first "
                    "session you log for it, or add one now."
                ),
                "muted",
                card,
            )
        )
        return card

    # --- showing

    def _show_first(self, found: tuple[ClientColumn, int]) -> None:
        summaries, count = found
        if summaries or not count:
            self._show_all(summaries, count)
        if len(summaries) < count:
            # Nobody waits with the page for the rest: what is seen of it is there.
            self.desk.tasks.submit(
                self._clients.all,
                context=self,
                done=partial(self._show_all, is_rest=True),
                failed=self.problem_raised.emit,
            )

    def _show_all(
        self,
        summaries: ClientColumn,
        count: int | None = None,
        *,
        is_rest: bool = False,
    ) -> None:
        """Show the list; ``count`` says how many there are where more are to come.

        Of the client that is shown nothing is asked again where only the rest of the list came.
        """
        known = self.list.model.summary_of(self.list.selected) if is_rest else None
        count = len(summaries) if count is None else count
        self.header.set_texts(self.tr("Clients"), self.desk.words.clients(count) if count else "")
        self._refreshing = True  # a row that is chosen by itself closes no panel
        self.list.show_clients(summaries)
        self._refreshing = False
        self._arrange()
        if made(self, "merging") and self._panel is self.merging:
            self.merging.offer(summaries.codes)
        as_known = known is not None and known == self.list.model.summary_of(self.list.selected)
        if not self._go_to_wanted() and not as_known:
            self._refreshing = True
            self._show_chosen(self.list.selected)
            self._refreshing = False
        self.forms.restore()

    def _go_to_wanted(self) -> bool:
        client_id = self.list.model.id_of(self._wanted) if self._wanted else ""
        if client_id:
            self._wanted = ""
            self._leave_panel()
            self._refreshing = True
            self.list.select(client_id)
            self._refreshing = False
            self._show_chosen(client_id)
        return bool(client_id)

    def _choose(self, client_id: str) -> None:
        if not self._refreshing:  # else it is shown once all of the list is
            self._show_chosen(client_id)

    def _show_chosen(self, client_id: str) -> None:
        """Show what is kept at once, and ask for the rest."""
        summary = self.list.model.summary_of(client_id)
        if summary is None:
            return
        before = self.detail.client
        if before is not None and before.id != client_id:
            self.detail.keep()
        if not self._refreshing and (before is None or before.id != client_id):
            self._leave_panel()
        self.detail.show_client(summary.client)

        def show(picture: ClientPicture) -> None:
            if self.list.selected == client_id:
                self.detail.show_picture(picture, lambda: tab_as_read(self, self.header))

        self.ask(partial(read_picture, self.desk.services, summary), show)

    # --- giving out, merging, erasing

    def _arrange(self) -> None:
        """Show the panel that is open, or the client, or that there is none yet."""
        none = self.list.model.is_empty
        panel = self._panel
        for one in self._panels:
            one.setVisible(one is panel)
        self.empty.setVisible(panel is None and none)
        self.detail.setVisible(panel is None and not none)

    def _open(self, name: str, *, reduces: bool = False) -> None:
        """Keep what is written, then show a panel in the place of the client."""
        self.detail.keep()
        client = self.detail.client
        if client is not None:
            self._opening.close()
            self._opening = self._made_and_shown(name, client.id, reduces=reduces)
            self.desk.tasks.in_steps(self._opening, context=self)

    def _made_and_shown(self, name: str, client_id: str, *, reduces: bool) -> Steps:
        """A panel that was never wanted before is imported and made in turns before it is shown."""
        if not made(self, name):
            yield from one_by_one(_PANELS[name])
            yield
        panel: ClientPanel = getattr(self, name)
        yield
        client = self.detail.client
        if client is None or client.id != client_id:  # another one was chosen meanwhile
            return
        if self._panel is None:
            self._opened_from = (client.id, QApplication.focusWidget())
        self._panel = panel
        self._arrange()
        panel.setFocus()
        if made(self, "erasing") and panel is self.erasing:
            self.erasing.begin(client, reduces=reduces)
        elif made(self, "giving") and panel is self.giving:
            self.giving.begin(client)
        elif made(self, "merging") and panel is self.merging:
            self.merging.begin(client, self.list.model.summaries.codes)

    def _leave_panel(self) -> None:
        if self._panel is not None and not self._panel.is_busy:
            left, self._panel = self._panel, None
            self._arrange()
            left.put_away()

    def _close_panel(self) -> None:
        self._leave_panel()
        self._show_chosen(self.list.selected)
        if self._panel is None:
            client_id, place = self._opened_from
            # Where the client is gone, the same button would be about another one.
            same = client_id == self.list.selected and place is not None and place.isVisible()
            (place if place is not None and same else self.list).setFocus()

    def _offer_parting(self, merged: Merged) -> None:
        self._wanted = merged.code
        told = self.tr("{0} and {1} are one now.").format(
            isolated(merged.gone), isolated(merged.code)
        )
        clients = self._clients
        way = each_time(
            merged,
            lambda last: self.write(partial(clients.part, last)),
            lambda keep: self.write(partial(clients.merge, merged.gone, merged.code), keep),
        )
        self.undo_offered.emit(told, way)

    def _save_name_card(self) -> None:
        from journal_app.ui.dialogs.save_client import SaveNameCard

        path = SaveNameCard.ask(self)
        if path is not None:
            from journal_app.ui.pages.client_papers import name_card

            content = name_card().content()
            self.ask(partial(write_whole, path, content, overwrite=True))
