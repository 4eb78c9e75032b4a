"""Packets that left, what came back for them, and two views side by side."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QScrollArea, QWidget

from journal_app.domain.dataclass import dataclass
from journal_app.domain.note import Note, SentPacket
from journal_app.domain.packet import NotePart
from journal_app.domain.two_views import TwoViews
from journal_app.services.bundle import Services
from journal_app.services.changes import Subject
from journal_app.ui.dates import full_day_text
from journal_app.ui.dialogs.packet_files import PacketFiles
from journal_app.ui.page import Desk, Page
from journal_app.ui.pages.packet_margin import NoteBlock
from journal_app.ui.pages.supervision_parts import Act, Part, PartsHeader
from journal_app.ui.two_columns import TwoColumns
from journal_app.ui.widgets.buttons import button, chip
from journal_app.ui.widgets.card import Card
from journal_app.ui.widgets.disclosure import Disclosure
from journal_app.ui.widgets.flow_layout import FlowLayout
from journal_app.ui.widgets.keyed_rows import KeyedRows
from journal_app.ui.widgets.laid_out import take_away
from journal_app.ui.widgets.pairs_grid import PairsGrid
from journal_app.ui.widgets.rows import Rows
from journal_app.ui.widgets.text import label


@dataclass(frozen=True, slots=True)
class Returned:
    """A packet that left with all that came back for it."""

    packet: SentPacket
    notes: tuple[Note, ...]


@dataclass(frozen=True, slots=True)
class SentView:
    """What the page shows, read in one go."""

    packets: tuple[Returned, ...]
    supervisors: tuple[str, ...]
    supervisor: str
    views: TwoViews


def read_sent(services: Services, supervisor: str) -> SentView:
    """What stands on the page; on the store thread."""
    known = services.packets.supervisors()
    chosen = supervisor if supervisor in known else (known[0] if known else "")
    return SentView(
        tuple(
            Returned(packet, services.packets.returned(packet.id) if packet.notes else ())
            for packet in services.packets.sent()
        ),
        known,
        chosen,
        services.packets.two_views(chosen),
    )


class SentPage(Page):
    """The last packet first."""

    subjects = frozenset({Subject.PACKETS, Subject.ENTRIES})
    part_requested = Signal(object)
    packet_wanted = Signal(tuple)
    """A packet is to be built, of these entries."""
    file_chosen = Signal(object)
    open_entry_requested = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._supervisor = ""
        self._wanted = ""
        self.header = PartsHeader(Part.SENT, self)
        self.header.acts[Act.TAKE_IN].clicked.connect(self._choose)
        self.header.acts[Act.BUILD].clicked.connect(lambda: self.packet_wanted.emit(()))
        self.empty = Card(self.tr("No packet has left yet"), parent=self)
        self.empty.body.addWidget(
            label(
                self.tr(
                    "A packet hands chosen sessions to your supervisor: without codes, days or "
                    "names, sealed in one file. What comes back stands here, and beside your words."
                ),
                "muted",
                self.empty,
            )
        )
        self._rows: KeyedRows[Returned, SentCard] = KeyedRows(self._card, SentCard.show_item)
        self._rows.layout.setSpacing(14)
        self.views = ViewsCard(desk, self)
        self._area = self._lay_out()
        self.header.chosen.connect(self.part_requested)
        self.views.supervisor_chosen.connect(self._choose_supervisor)

    def refresh(self) -> None:
        """Ask what left and what came back."""
        self.ask(partial(read_sent, self.desk.services, self._supervisor), self._show)

    def open_packet(self, packet_id: str) -> None:
        """Open what came back for a packet, as soon as it stands on the page."""
        self._wanted = packet_id
        self._open_wanted()

    def _open_wanted(self) -> None:
        row = self._rows.row(self._wanted)
        if row is None:
            return
        self._wanted = ""
        row.notes.set_open(True)
        row.notes.setFocus()
        self.lay_out_now()
        self._area.ensureWidgetVisible(row, 0, 0)

    def _show(self, view: SentView) -> None:
        self._content.show()
        count = len(view.packets)
        self.header.say(self.tr("%n packet(s) sent", "", count) if count else "")
        self.empty.setVisible(not view.packets)
        self._rows.show([(item.packet.id, item) for item in view.packets])
        self.views.show_views(view.views, view.supervisor, view.supervisors)
        self._open_wanted()

    def _card(self, item: Returned) -> SentCard:
        made = SentCard(item, self.desk, self)
        made.open_entry_requested.connect(self.open_entry_requested)
        made.opened.connect(
            lambda: self.note(partial(self.desk.services.packets.mark_read, item.packet.id))
        )
        return made

    def _choose_supervisor(self, name: str) -> None:
        self._supervisor = name
        self.refresh()

    def _choose(self) -> None:
        path = PacketFiles.ask_which(self)
        if path is not None:
            self.file_chosen.emit(path)

    def _lay_out(self) -> QScrollArea:
        content = self._content = TwoColumns(self, shares=(14, 11))
        content.hide()  # until there is something to show
        content.fill((self.empty, self._rows.layout), (self.views,))
        return content.lay_out_page(self.header)


class SentCard(Card):
    """One packet that left, and behind a line what came back."""

    open_entry_requested = Signal(str)
    opened = Signal()

    def __init__(self, item: Returned, desk: Desk, parent: QWidget) -> None:
        packet = item.packet
        day = full_day_text(packet.sealed_at.astimezone().date())
        super().__init__(packet.purpose, day, parent)
        self._desk = desk
        self._shown: tuple[str, ...] = ()
        parts = [desk.words.sessions(len(packet.sessions))]
        if packet.supervisor:
            parts.insert(0, self.tr("to {0}").format(packet.supervisor))
        if packet.delete_by is not None:
            parts.append(self.tr("to be deleted by {0}").format(full_day_text(packet.delete_by)))
        self.body.addWidget(label(" · ".join(parts), "muted", self))
        self.notes = Disclosure("", desk.themes, self)
        self._rows = Rows(spacing=8)
        self.notes.body.addLayout(self._rows)
        self.body.addWidget(self.notes)
        self.waiting = label(self.tr("Nothing came back yet."), "muted", self)
        self.body.addWidget(self.waiting)
        self.notes.toggled.connect(lambda is_open: self.opened.emit() if is_open else None)
        self.show_item(item)

    def show_item(self, item: Returned) -> None:
        """Show what came back by now; what stands open stays open."""
        self.notes.set_text(self._came_back(item))
        self.notes.setVisible(bool(item.notes))
        self.waiting.setVisible(not item.notes and not item.packet.replies)
        ids = tuple(f"{note.id} {note.words}" for note in item.notes)
        if ids != self._shown:
            self._shown = ids
            self._rows.show_rows(self._note(note, self._desk) for note in item.notes)

    def _came_back(self, item: Returned) -> str:
        new = sum(note.read_at is None for note in item.notes)
        said = self.tr("%n note(s) came back", "", len(item.notes))
        fresh = self.tr("%n new", "", new)
        return f"{said}, {fresh}" if new else said

    def _note(self, note: Note, desk: Desk) -> QWidget:
        heading = desk.words.packet_part(note.part)
        block = NoteBlock(heading, note.anchor.quote, note.words, self)
        if note.part is not NotePart.LETTER and note.entry_id:
            go = button(
                self.tr("Read it beside my words"),
                "link",
                lambda: self.open_entry_requested.emit(note.entry_id),
                block,
            )
            go.setAccessibleDescription(note.words)
            layout = block.layout()
            assert layout is not None
            layout.addWidget(go)
        return block


class ViewsCard(Card):
    """The pairs with one supervisor as arrows, and what they say. Never pooled."""

    supervisor_chosen = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self.set_heading(self.tr("Two views"))
        self._desk = desk
        self._who = QWidget(self)
        self._flow = FlowLayout(self._who, 6)
        self.grid = PairsGrid(desk.themes, desk.words, desk.orientation, self)
        self.said = label("", "small", self)
        self.key = label(
            self.tr("The dot is where you placed it, the arrow leads to their mark."), "muted", self
        )
        self.body.addWidget(self._who)
        self.body.addWidget(self.grid)
        self.body.addWidget(self.key)
        self.body.addWidget(self.said)

    def show_views(self, views: TwoViews, who: str, known: tuple[str, ...]) -> None:
        """Show the pairs with one of the supervisors."""
        self.setVisible(bool(views.pairs))
        take_away(self._flow)
        for name in known:
            made = chip(name or self.tr("no name"), checked=name == who, parent=self._who)
            made.clicked.connect(
                lambda _checked=False, name=name: self.supervisor_chosen.emit(name)
            )
            self._flow.addWidget(made)
            made.show()
        self._who.setVisible(len(known) > 1)
        said = "\n".join(self._desk.words.two_views(views, who))
        self.said.setText(said)
        self.grid.show_views(views, said)
