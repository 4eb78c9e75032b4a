"""Reading a packet: sessions at the left, the words with their notes, the grid at the right."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from journal_app.domain.anchors import Anchor
from journal_app.domain.packet import NotePart, PacketSession, Part
from journal_app.domain.received import ReadingPacket
from journal_app.domain.two_views import TwoViews, two_views
from journal_app.ui.page import column, scrolling
from journal_app.ui.pages.packet_begun import BegunNote
from journal_app.ui.pages.packet_margin import Margin
from journal_app.ui.pages.packet_place import PlaceCard
from journal_app.ui.pages.packet_sessions import SessionsCard
from journal_app.ui.surroundings import Surroundings
from journal_app.ui.widgets.card import Card
from journal_app.ui.widgets.growing_text import GrowingText
from journal_app.ui.widgets.noted_text import NotedText
from journal_app.ui.widgets.text import label

ONE_COLUMN_BELOW = 820
_LETTER_PAUSE_MS = 800


class ReadingView(QWidget):
    """Shows a packet as it stands; what is done with it is told, and shown once it is kept."""

    note_written = Signal(str, object, object, str, str)
    """Session, part, anchor, words, id of the note that is changed."""
    placed = Signal(str, object, object, int)
    reveal_wanted = Signal(str)
    letter_written = Signal(str)

    def __init__(self, desk: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._reading: ReadingPacket | None = None
        self._views: TwoViews = two_views(())
        self._chosen = ""
        self.sessions = SessionsCard(desk.words, self)
        self.paper = Card(parent=self)
        self.nothing = label("", "muted", self)
        self.texts = {
            Part.SEEN: NotedText(desk.words.packet_part(Part.SEEN), self),
            Part.ME: NotedText(desk.words.packet_part(Part.ME), self),
            Part.QUESTION: NotedText(desk.words.packet_part(Part.QUESTION), self),
        }
        self.margin = Margin(desk.words, self)
        self.place = PlaceCard(desk, self)
        self.letter_card = Card(self.tr("Closing letter"), parent=self)
        self.letter = GrowingText(self.tr("Closing letter"), 5, self, kind="answer")
        self.letter.setPlaceholderText(self.tr("Dear …"))
        self.letter_card.body.addWidget(self.letter, 1)
        self._letter_pause = QTimer(self)
        self._letter_pause.setSingleShot(True)
        self._letter_pause.setInterval(_LETTER_PAUSE_MS)
        self._lay_out()
        self._connect_signals()

    @property
    def session(self) -> PacketSession | None:
        """The session that is read."""
        return self._reading.packet.session(self._chosen) if self._reading else None

    @property
    def begun(self) -> dict[str, BegunNote]:
        """By session, the notes that are being written and were not added."""
        return self.margin.begun

    def add_begun(self) -> None:
        """Add all of them."""
        self.margin.add_begun()

    def take_up(self, session_id: str, begun: BegunNote) -> None:
        """Go on with a note that was begun earlier."""
        if self._reading is not None and self._reading.packet.session(session_id) is not None:
            self.margin.take_up(session_id, begun)
            self._show_sessions(self._reading)

    def show_reading(self, reading: ReadingPacket, views: TwoViews | None = None) -> None:
        """Show a packet as it stands now; ``views`` over all packets of this supervisee."""
        other = self._reading is None or self._reading.packet.id != reading.packet.id
        self._reading = reading
        self._views = views if views is not None else two_views(reading.pairs)
        if other:
            self._chosen = reading.packet.sessions[0].id if reading.packet.sessions else ""
            self.margin.forget()
        if other or not self.letter.hasFocus():
            self.letter.set_text(reading.letter)
        self._show(with_texts=other)

    def flush(self) -> None:
        """Keep a letter that is being written and a mark that was just set."""
        self.place.flush()
        if self._letter_pause.isActive():
            self._letter_pause.stop()
            self._tell_letter()

    def retheme(self) -> None:
        """Set the texts in other colours."""
        self._arrange()
        if self._reading is not None:
            self._show(with_texts=True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One column where three would be too narrow."""
        super().resizeEvent(event)
        self._arrange()

    def choose(self, session_id: str) -> None:
        """Read another session."""
        self.place.flush()
        if session_id != self._chosen:
            self._chosen = session_id
            self._show(with_texts=True)
        else:
            self._show(with_texts=False)

    def _show(self, *, with_texts: bool) -> None:
        reading, session = self._reading, self.session
        if reading is None or session is None:
            return
        words, theme = self._desk.words, self._desk.themes.theme
        number = [item.id for item in reading.packet.sessions].index(session.id) + 1
        self.paper.set_heading(
            f"{words.packet_session_name(session, number)} · {words.packet_session_about(session)}"
        )
        notes = reading.notes_on(session.id)
        for part, view in self.texts.items():
            if with_texts:
                view.show_text(session.text(part), theme)
            view.show_notes((note.anchor for note in notes if note.part.value == part.value), theme)
        self.nothing.setVisible(not session.has_words)
        only = session.is_placement_only
        self.nothing.setText(words.packet_page("no_words" if only else "no_text"))
        self.margin.show_notes(notes, session=session)
        self._show_sessions(reading)
        who = reading.supervisee or reading.packet.signed or self.tr("the sender")
        said = words.two_views(self._views, who, as_supervisor=True) if self._views.pairs else ()
        self.place.show_session(
            session,
            reading.marks_on(session.id),
            revealed=session.id in reading.revealed,
            who=who,
            views=said,
        )

    def _show_sessions(self, reading: ReadingPacket) -> None:
        self.sessions.show_packet(reading, self._chosen, self.margin.begun)

    def _lay_out(self) -> None:
        self.paper.body.addWidget(self.nothing)
        for view in self.texts.values():
            self.paper.body.addWidget(view)
        self.paper.body.addSpacing(6)
        self.paper.body.addWidget(self.margin)
        self.paper.body.addStretch(1)
        content = QWidget(self)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, content)
        self._columns.setContentsMargins(0, 0, 0, 24)
        self._columns.setSpacing(18)
        right = column(spacing=14)
        right.addWidget(self.place)
        # As far down as the cards beside it.
        right.addWidget(self.letter_card, 1)
        self._columns.addWidget(self.sessions, 11)
        self._columns.addWidget(self.paper, 18)
        self._columns.addLayout(right, 18)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        area = scrolling(content, self)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        outer.addWidget(area)

    def _arrange(self) -> None:
        scale = max(1.0, self._desk.themes.theme.text_scale)
        narrow = self.width() < ONE_COLUMN_BELOW * scale
        self._columns.setDirection(
            QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        )

    def _connect_signals(self) -> None:
        self.sessions.session_chosen.connect(self.choose)
        for part, view in self.texts.items():
            view.words_chosen.connect(lambda anchor, part=part: self._aim(part, anchor))
        self.margin.note_written.connect(self._tell_note)
        self.place.placed.connect(lambda *made: self.placed.emit(self._chosen, *made))
        self.place.reveal_wanted.connect(lambda: self.reveal_wanted.emit(self._chosen))
        self.letter.textChanged.connect(self._letter_pause.start)
        self.letter.focus_changed.connect(lambda _inside: self.flush())
        self._letter_pause.timeout.connect(self._tell_letter)

    def _aim(self, part: Part, anchor: Anchor) -> None:
        if anchor.quote:
            for other, view in self.texts.items():
                if other is not part:
                    view.clear_choice()
            self.margin.aim(NotePart(part.value), anchor)

    def _tell_note(
        self, session_id: str, part: NotePart, anchor: Anchor, words: str, note_id: str
    ) -> None:
        self.note_written.emit(session_id, part, anchor, words, note_id)
        for view in self.texts.values():
            view.clear_choice()

    def _tell_letter(self) -> None:
        if self._reading is not None and self.letter.text() != self._reading.letter:
            self.letter_written.emit(self.letter.text())
