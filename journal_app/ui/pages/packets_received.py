"""Packets received from supervisees: found by person, date, purpose and words."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QTextDocument, QTextOption
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from journal_app.domain.dataclass import dataclass
from journal_app.domain.received import ReceivedRow, Supervisee
from journal_app.services.bundle import Services
from journal_app.services.changes import Subject
from journal_app.services.packets.receiving import ReceivedQuery
from journal_app.services.packets.sealing import KeyPair
from journal_app.ui.dates import day_text, full_day_text
from journal_app.ui.dialogs.packet_files import PacketFiles
from journal_app.ui.page import Desk, Page
from journal_app.ui.pages.journal_text import WholeEntryText
from journal_app.ui.pages.supervision_parts import Act, Part, PartsHeader
from journal_app.ui.theme import Size
from journal_app.ui.two_columns import TwoColumns
from journal_app.ui.widgets.buttons import button, chip
from journal_app.ui.widgets.card import Card, rule
from journal_app.ui.widgets.flow_layout import FlowLayout
from journal_app.ui.widgets.laid_out import take_away
from journal_app.ui.widgets.row_button import RowButton
from journal_app.ui.widgets.rows import Rows
from journal_app.ui.widgets.text import label

_TYPING_PAUSE_MS = 120
_MOST_SHOWN = 100


@dataclass(frozen=True, slots=True)
class ReceivedView:
    """What the page shows, read in one go."""

    rows: tuple[ReceivedRow, ...]
    people: tuple[Supervisee, ...]
    key: KeyPair | None


def read_received(services: Services, query: ReceivedQuery) -> ReceivedView:
    """What stands on the page; on the store thread."""
    found = services.received.find(query)
    return ReceivedView(found, services.received.supervisees(), services.packets.my_key())


class ReceivedPage(Page):
    """Every packet that is kept here, the last received first."""

    subjects = frozenset({Subject.RECEIVED, Subject.PACKETS})
    part_requested = Signal(object)
    packet_requested = Signal(str)
    file_chosen = Signal(object)
    told = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._person = ""
        self._key: KeyPair | None = None
        self.header = PartsHeader(Part.RECEIVED, self)
        self.header.acts[Act.OPEN].clicked.connect(self._choose)
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Search people, purposes, words"))
        self.search.setAccessibleName(self.tr("Search the received packets"))
        self.search.setClearButtonEnabled(True)
        self._people = QWidget(self)
        self._people_flow = FlowLayout(self._people, 6)
        self.list = Card(parent=self)
        self._rows = Rows()
        self.list.body.addLayout(self._rows)
        self.empty = label("", "muted", self)
        self.list.body.addWidget(self.empty)
        self.key = self._key_card()
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_PAUSE_MS)
        self._lay_out()
        self.header.chosen.connect(self.part_requested)
        self.search.textChanged.connect(lambda _text: self._typing.start())
        self._typing.timeout.connect(self.refresh)

    def whereabouts(self) -> dict[str, Any]:
        """What is looked for, and whose packets."""
        return {"text": self.search.text(), "person": self._person}

    def go_back_to(self, where: dict[str, Any]) -> None:
        """Look for the same."""
        self._person = where["person"]
        self.search.setText(where["text"])
        self._typing.stop()

    def refresh(self) -> None:
        """Ask for the packets that fit."""
        query = ReceivedQuery(text=self.search.text(), supervisee_id=self._person)
        self.ask(partial(read_received, self.desk.services, query), self._show)

    def retheme(self) -> None:
        """Show the key in another size."""
        super().retheme()
        self._show_key()

    def _show(self, view: ReceivedView) -> None:
        self._content.show()
        total = sum(person.packets for person in view.people)
        said = self.tr("%n packet(s) received, each person kept apart", "", total)
        short = self.tr("%n packet(s) received", "", total)
        self.header.say(said if total else "", short if total else "")
        self._show_people(view.people)
        shown = view.rows[:_MOST_SHOWN]
        self._rows.show_rows(self._row(row, last=row is shown[-1]) for row in shown)
        self.search.setVisible(total > 0)
        self.empty.setVisible(not view.rows or len(view.rows) > _MOST_SHOWN)
        if not total:
            text = self.tr(
                "Packets that supervisees hand you will stand here. Open the file they sent: it "
                "can be kept here, or only read."
            )
        elif not view.rows:
            text = self.tr("Nothing here holds all of these words.")
        else:
            text = self.tr("%n more; a few words find them.", "", len(view.rows) - _MOST_SHOWN)
        self.empty.setText(text)
        self._key = view.key
        self._show_key()
        self.copy.setText(self.tr("Copy the key") if view.key else self.tr("Make a key"))

    def _show_people(self, people: tuple[Supervisee, ...]) -> None:
        take_away(self._people_flow)
        named = [("", self.tr("Everybody")), *((person.id, person.name) for person in people)]
        for person, name in named:
            made = chip(name, checked=person == self._person, parent=self._people)
            made.clicked.connect(lambda _checked=False, person=person: self._choose_person(person))
            self._people_flow.addWidget(made)
            made.show()
        self._people.setVisible(len(people) > 1)

    def _choose_person(self, person: str) -> None:
        self._person = person
        self.refresh()

    def _row(self, row: ReceivedRow, *, last: bool) -> QWidget:
        today = self.desk.clock().astimezone().date()
        received = day_text(row.received_at.astimezone().date(), today)
        state = self._state(row)
        whole = QWidget(self)
        stack = QVBoxLayout(whole)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(0)
        made = RowButton(f"{row.supervisee}, {row.purpose}, {received}. {state}", whole)
        made.clicked.connect(lambda: self.packet_requested.emit(row.id))
        inner = QHBoxLayout(made)
        inner.setContentsMargins(0, 9, 0, 9)
        inner.setSpacing(14)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(label(f"{row.supervisee} · {row.purpose}", "strong", made))
        sessions = self.desk.words.sessions(row.sessions)
        texts.addWidget(label(f"{received} · {sessions} · {state}", "muted", made))
        inner.addLayout(texts, 1)
        due = row.delete_by is not None and row.delete_by <= today
        if row.delete_by is not None:
            text = self.tr("delete by {0}").format(full_day_text(row.delete_by))
            inner.addWidget(
                label(text, "pill-due" if due else "pill", made, wrap=False),
                0,
                Qt.AlignmentFlag.AlignVCenter,
            )
        stack.addWidget(made)
        if not last:
            stack.addWidget(rule(whole))
        return whole

    def _state(self, row: ReceivedRow) -> str:
        if row.replied_at is not None:
            day: date = row.replied_at.astimezone().date()
            return self.tr("returned on {0}").format(full_day_text(day))
        said = []
        if row.placed:
            said.append(self.tr("%n placed", "", row.placed))
        if row.notes:
            said.append(self.tr("%n note(s)", "", row.notes))
        return ", ".join(said) or self.tr("no notes yet")

    def _key_card(self) -> Card:
        made = Card(self.tr("A key of mine"), parent=self)
        made.body.addWidget(
            label(
                self.tr(
                    "Supervisees who have your public key can seal packets to it, without a "
                    "passphrase to pass on. The key that opens them stays in this journal."
                ),
                "muted",
                made,
            )
        )
        self.public = WholeEntryText(made)
        self.public.setWordWrapMode(QTextOption.WrapMode.WrapAnywhere)
        self.public.setAccessibleName(self.tr("My public key"))
        made.body.addWidget(self.public)
        acts = FlowLayout(spacing=8)
        self.copy = button("", "", self._copy_key, made)
        acts.addWidget(self.copy)
        made.body.addLayout(acts)
        return made

    def _show_key(self) -> None:
        """As a text of its own: what is selected in it is copied without any breaks."""
        document = QTextDocument(self.public)
        document.setDefaultFont(self.desk.themes.theme.font(Size.SMALL))
        document.setDocumentMargin(0)
        document.setPlainText(self._key.public if self._key else "")
        self.public.setDocument(document)
        self.public.setVisible(self._key is not None)

    def _copy_key(self) -> None:
        if self._key is None:
            self.write(self.desk.services.packets.make_key)
            return
        QGuiApplication.clipboard().setText(self._key.public)
        self.told.emit(self.tr("The public key is on the clipboard."))

    def _choose(self) -> None:
        path = PacketFiles.ask_which(self)
        if path is not None:
            self.file_chosen.emit(path)

    def _lay_out(self) -> None:
        content = self._content = TwoColumns(self)
        content.hide()  # until there is something to show
        content.fill((self.search, self._people, self.list), (self.key,))
        content.lay_out_page(self.header)
