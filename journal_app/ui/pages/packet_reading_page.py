"""A received packet on a page of the window: what is done with it is kept in the journal."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from journal_app.domain.anchors import Anchor
from journal_app.domain.grid import Certainty, Position
from journal_app.domain.packet import NotePart, Packet
from journal_app.domain.received import ReadingPacket
from journal_app.domain.two_views import TwoViews
from journal_app.domain.unfinished import FormKind, Written
from journal_app.services.bundle import Services
from journal_app.services.changes import Subject
from journal_app.ui.dates import full_day_text
from journal_app.ui.dialogs.packet_files import PacketFiles
from journal_app.ui.page import Desk, Page
from journal_app.ui.pages.packet_begun import BegunNote, NotesFirst
from journal_app.ui.pages.packet_reading import ReadingView
from journal_app.ui.pages.supervision_parts import READING, Part, PartsHeader
from journal_app.ui.widgets.confirm import Confirm


class PacketReadingPage(Page):
    """One packet of one supervisee."""

    subjects = frozenset({Subject.RECEIVED})
    part_requested = Signal(object)
    told = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._id = ""
        self._wanted = ""
        """The session that is to be shown first."""
        self.header = PartsHeader(Part.RECEIVED, self, READING)
        self.delete, self.give_back = self.header.acts.values()
        self.delete.clicked.connect(self._ask_deletion)
        self.give_back.clicked.connect(self._give_back)
        self.sure = Confirm(
            self.tr("Delete this packet with all your notes? Nothing brings it back."),
            self.tr("Delete it"),
            self.tr("Keep it"),
            self,
        )
        self.view = ReadingView(desk, self)
        self.first = NotesFirst(self.view, self._give_back, self)
        self._packet: Packet | None = None
        outer = QVBoxLayout(self)
        outer.setContentsMargins(26, 24, 26, 0)
        outer.setSpacing(14)
        outer.addWidget(self.header)
        outer.addWidget(self.sure)
        outer.addWidget(self.first.sure)
        outer.addWidget(self.view, 1)
        self._connect_signals()

    def whereabouts(self) -> dict[str, Any]:
        """Which session of which packet is read."""
        session = self.view.session
        return {"id": self._id, "session": session.id if session is not None else ""}

    def open_packet(self, packet_id: str, session_id: str = "") -> None:
        """Show a packet, and a session of it."""
        if packet_id != self._id:
            self.forms.leave()
            self._packet = None
        self._id, self._wanted = packet_id, session_id
        for asking in (self.sure, self.first.sure):
            asking.hide()
        self.refresh()

    def refresh(self) -> None:
        """Ask for the packet as it stands."""
        if self._id:
            self.ask(partial(read_packet, self.desk.services, self._id), self._show, self._gone)

    def print_out(self) -> bool:
        """Print the packet, as it was sent."""
        if self._packet is None:
            return False
        from journal_app.ui.pdf.packet import packet_document
        from journal_app.ui.pdf.printing import PrintDocument

        PrintDocument.ask(
            self, packet_document(self._packet, self.desk.words, self.desk.orientation)
        )
        return True

    def retheme(self) -> None:
        """Set the texts in other colours."""
        super().retheme()
        self.view.retheme()

    def flush(self) -> None:
        """Keep a letter and notes that are being written, before a lock."""
        self.view.flush()
        super().flush()

    def _show(self, found: tuple[ReadingPacket, TwoViews]) -> None:
        reading, views = found
        packet = self._packet = reading.packet
        self.header.set_texts(
            self.tr("Packet from {0}").format(reading.supervisee),
            " · ".join((packet.purpose, self._delete_by(packet.delete_by))),
            packet.purpose,
        )
        self.view.show_reading(reading, views)
        if packet.session(self._wanted) is not None:
            self.view.choose(self._wanted)
        self._wanted = ""
        self.forms.restore()

    def _notes_begun(self) -> Iterator[Written]:
        if self._packet is not None:
            for session_id, begun in self.view.begun.items():
                yield Written(f"{self._id}/{session_id}", "", begun.as_words())

    def _take_note_up(self, written: Written) -> None:
        begun = BegunNote.of_words(written.words)
        if begun is not None and written.about.startswith(f"{self._id}/"):
            self.view.take_up(written.about.removeprefix(f"{self._id}/"), begun)

    def _delete_by(self, day: date) -> str:
        return self.tr("to be deleted by {0}").format(full_day_text(day))

    def _gone(self, error: Exception) -> None:
        self._id, self._packet = "", None
        self.problem_raised.emit(error)
        self.part_requested.emit(Part.RECEIVED)

    def _connect_signals(self) -> None:
        self.header.chosen.connect(self.part_requested)
        self.header.chips.chips[Part.RECEIVED].clicked.connect(
            lambda: self.part_requested.emit(Part.RECEIVED)
        )
        self.sure.confirmed.connect(self._delete)
        self.forms.watch(FormKind.PACKET_NOTE, self._notes_begun, self._take_note_up)
        received = self.desk.services.received

        def write_note(
            session: str, part: NotePart, anchor: Anchor, words: str, note_id: str
        ) -> None:
            self.write_undoably(
                self.tr("A note in the margin was changed."),
                partial(received.write_note, self._id, session, part, anchor, words, note_id),
            )

        def place(session: str, position: Position, sure: Certainty, moment: int) -> None:
            self.write_undoably(
                self.tr("A mark was set."),
                partial(received.place, self._id, session, position, sure, moment),
            )

        self.view.note_written.connect(write_note)
        self.view.placed.connect(place)
        self.view.reveal_wanted.connect(self._reveal)
        self.view.letter_written.connect(
            lambda letter: self.write_undoably(
                self.tr("The letter was changed."),
                partial(received.write_letter, self._id, letter),
            )
        )

    def _reveal(self, session: str) -> None:
        self.write(partial(self.desk.services.received.reveal, self._id, session))

    def _ask_deletion(self) -> None:
        self.sure.ask()

    def _delete(self) -> None:
        gone, self._id, self._packet = self._id, "", None
        self.view.margin.forget()
        self.write(partial(self.desk.services.received.delete, gone), self._deleted)

    def _deleted(self, _value: object) -> None:
        self.told.emit(self.tr("The packet is deleted."))
        self.part_requested.emit(Part.RECEIVED)

    def _give_back(self) -> None:
        self.view.flush()
        if self.first.asks():
            return
        path = PacketFiles.ask_where(self, self.tr("reply"))
        if path is None:
            return

        def told(_reply: object) -> None:
            sentence = self.tr("The reply is in {0}. It opens only where the packet came from.")
            self.told.emit(sentence.format(path.name))

        send = self.desk.services.received.send_reply
        self.write(partial(send, self._id, path, self.desk.words), told)


def read_packet(services: Services, packet_id: str) -> tuple[ReadingPacket, TwoViews]:
    """A packet, and both views over all packets of its supervisee; on the store thread."""
    reading = services.received.reading(packet_id)
    person = next(
        (item for item in services.received.supervisees() if item.name == reading.supervisee), None
    )
    return reading, services.received.two_views(person.id if person else "-")
