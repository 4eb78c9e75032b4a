"""A packet read from its file alone, without a journal: for a supervisor who keeps none here."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from journal_app.domain.errors import StanceError
from journal_app.domain.packet import Packet
from journal_app.services.packets.reading import LooseReading, reply_of, sealed_reply
from journal_app.storage.files import write_whole
from journal_app.ui.dates import full_day_text
from journal_app.ui.dialogs.packet_files import PacketFiles
from journal_app.ui.pages.packet_begun import NotesFirst
from journal_app.ui.pages.packet_reading import ReadingView
from journal_app.ui.surroundings import Surroundings
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.card import PageHeader
from journal_app.ui.widgets.confirm import Confirm
from journal_app.ui.widgets.text import label


class LooseView(QWidget):
    """Notes live until they are returned; nothing of them is kept on this computer."""

    closed = Signal()

    def __init__(self, around: Surroundings, packet: Packet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "page")
        self._around = around
        self._loose = LooseReading(packet, around.clock)
        self.header = PageHeader(self.tr("A packet to read"), "", self)
        self._returned = self._loose.reading
        """As it stood when it was returned last, or opened."""
        self._then: Callable[[], object] = self.closed.emit
        self.leave = button(
            self.tr("Close it"), "", partial(self.ask_to_leave, self.closed.emit), self
        )
        self.give_back = button(self.tr("Return with my notes"), "primary", self._give_back, self)
        self.header.buttons.addWidget(self.leave)
        self.header.buttons.addWidget(self.give_back)
        named = [packet.signed] if packet.signed else []
        named.append(packet.purpose)
        named.append(self.tr("to be deleted by {0}").format(full_day_text(packet.delete_by)))
        self.header.set_texts(self.tr("A packet to read"), " · ".join(named))
        self.told = label(
            self.tr(
                "Opened read-only: notes and marks you make live until you return them, close it "
                "or the window locks, and are kept nowhere."
            ),
            "muted",
            self,
        )
        self.sure = Confirm(
            self.tr("What you wrote and marked here was not returned, and is kept nowhere."),
            self.tr("Close it without that"),
            self.tr("Go on reading"),
            self,
        )
        self.view = ReadingView(around, self)
        self.first = NotesFirst(self.view, self._give_back, self)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(26, 24, 26, 0)
        outer.setSpacing(12)
        outer.addWidget(self.header)
        outer.addWidget(self.told)
        outer.addWidget(self.sure)
        outer.addWidget(self.first.sure)
        outer.addWidget(self.view, 1)
        self._connect_signals()
        self.view.show_reading(self._loose.reading)
        around.themes.changed.connect(self.view.retheme)

    @property
    def holds_notes(self) -> bool:
        """Whether something was written or marked that was not returned."""
        self.view.flush()
        now, then = self._loose.reading, self._returned
        written = (now.notes, now.marks, now.letter) != (then.notes, then.marks, then.letter)
        return written or bool(self.view.begun)

    def ask_to_leave(self, then: Callable[[], object]) -> None:
        """Go on to ``then``; where something would be lost, only once that is agreed to.

        Asked for the same a second time, it was.
        """
        if self.holds_notes and not (self.sure.isVisible() and then == self._then):
            self._then = then
            self.first.sure.hide()
            self.sure.ask()
        else:
            then()

    def tell_unlocked(self) -> None:
        """Say why nothing is locked."""
        self.told.setText(
            self.tr("This journal has no passphrase, so there is nothing to lock it with.")
        )

    def _leave_all(self) -> None:
        self._returned = self._loose.reading
        self.view.margin.forget()
        self._then()

    def _connect_signals(self) -> None:
        self.sure.confirmed.connect(self._leave_all)
        loose, view = self._loose, self.view
        view.note_written.connect(lambda *said: self._try(partial(loose.write_note, *said)))
        view.placed.connect(lambda *said: self._try(partial(loose.place, *said)))
        view.reveal_wanted.connect(lambda name: self._try(partial(loose.reveal, name)))
        view.letter_written.connect(lambda text: self._try(partial(loose.write_letter, text)))

    def _try(self, change: Callable[[], object]) -> None:
        change()
        self.view.show_reading(self._loose.reading)

    def _give_back(self) -> None:
        self.view.flush()
        self.sure.hide()
        if self.first.asks():
            return
        words = self._around.words
        try:
            reply = reply_of(self._loose.reading, "", self._around.clock())
            path = PacketFiles.ask_where(self, self.tr("reply"))
            if path is None:
                return
            sealed = sealed_reply(reply, self._loose.reading.packet, words)
            write_whole(path, sealed, overwrite=False)
        except StanceError as error:
            self.told.setText(words.error(error))
            return
        self._returned = self._loose.reading
        sentence = self.tr("The reply is in {0}. It opens only where the packet came from.")
        self.told.setText(sentence.format(path.name))
