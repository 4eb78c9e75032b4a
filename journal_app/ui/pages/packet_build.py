"""Building a packet on one page: what goes at the left, at the right the page that would leave."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QWidget

from journal_app.domain.dataclass import dataclass
from journal_app.domain.entry import EntryQuery, EntryRow
from journal_app.domain.errors import PacketError, StanceError
from journal_app.domain.packet import MOST_SESSIONS
from journal_app.services.bundle import Services
from journal_app.services.changes import Subject
from journal_app.services.packets import sealing
from journal_app.services.packets.building import Choice, PacketDraft, Prepared
from journal_app.services.packets.page import packet_page
from journal_app.services.packets.pass_words import new_passphrase
from journal_app.services.packets.sealing import Lock, checked_recipient
from journal_app.ui.dialogs.packet_files import PacketFiles
from journal_app.ui.page import Desk, Page, quietly
from journal_app.ui.pages.packet_choice import ChosenCard, PartsCard, SealCard, WordsCard
from journal_app.ui.pages.packet_preview import PreviewCard
from journal_app.ui.pdf.packet import packet_pdf
from journal_app.ui.read_only import writing
from journal_app.ui.tasks import Steps
from journal_app.ui.two_columns import TwoColumns
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.card import Card, PageHeader
from journal_app.ui.widgets.confirm import Confirm
from journal_app.ui.widgets.flow_layout import FlowLayout
from journal_app.ui.widgets.into_view import go_to
from journal_app.ui.widgets.text import ExactLabel, label

_PAUSE_MS = 180
_DAYS = 90
_SHARES = (10, 11)
_SHARES_SEALED = (2, 1)
"""Nothing stands beside a sealed packet; its lines stay short enough to be read."""


@dataclass(frozen=True, slots=True)
class Start:
    """What the page begins with, read in one go."""

    rows: tuple[EntryRow, ...]
    signed: str
    supervisor: str


def read_start(services: Services, ids: tuple[str, ...]) -> Start:
    """The chosen entries, or those flagged for supervision; on the store thread."""
    query = EntryQuery(ids=ids) if ids else EntryQuery(flagged=True)
    rows = services.journal.entries(query, MOST_SESSIONS)
    return Start(rows, services.packets.last_signed(), services.packets.last_supervisor())


class PacketBuildPage(Page):
    """One calm page; the packet is sealed once everything on it was said."""

    subjects = frozenset({Subject.ENTRIES, Subject.CLIENTS})
    left = Signal()
    """Nothing came of it: back to where one was."""
    sent_requested = Signal()
    client_requested = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._draft: PacketDraft | None = None
        self._draft_of: Choice | None = None
        self._starting = False
        self.build_up(self._making())

    def _making(self) -> Steps:
        desk = self.desk
        self.header = PageHeader(self.tr("Build a packet"), "", self)
        self.cancel = button(self.tr("Not now"), "", self.left.emit, self)
        self.seal = writing(button(self.tr("Seal the packet…"), "primary", self._seal, self))
        self.header.buttons.addWidget(self.cancel)
        self.header.buttons.addWidget(self.seal)
        self.problem = label("", "attention", self)
        self.problem.hide()
        # All cards are made where they stay: moved there, they would be dressed anew.
        columns = self._columns = TwoColumns(self, shares=_SHARES, below=900)
        self._area = columns.lay_out_page(self.header, self.problem)
        yield
        self.chosen = ChosenCard(desk, columns)
        yield
        self.parts = PartsCard(desk, columns)
        yield
        self.words = WordsCard(desk, columns)
        yield
        self.sealing = SealCard(desk, columns)
        yield
        self.preview = PreviewCard(desk, columns)
        yield
        self.sealed = SealedCard(columns)
        self.sealed.hide()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        yield
        columns.fill((*self._steps, self.sealed), (self.preview,))
        self._connect_signals()

    def start(self, ids: tuple[str, ...]) -> None:
        """Begin anew with these entries; without any, with those flagged for supervision."""
        self.sealed.forget()
        self._show_sealed(False)
        self._tell("")
        self._area.verticalScrollBar().setValue(0)
        self.words.clear()
        self._draft = self._draft_of = None
        self.parts.begin()
        self.chosen.wait()
        self.preview.wait()
        self._starting = True
        self.seal.setEnabled(False)
        today = self.desk.services.packets.today
        self.sealing.begin(today + timedelta(days=_DAYS))
        self.ask(partial(read_start, self.desk.services, ids), self._begin)

    def refresh(self) -> None:
        """Make the draft anew: something it shows has changed."""
        if self.chosen.ids and self.sealed.isHidden():
            self._ask_draft()

    def retheme(self) -> None:
        """Mark the finds in other colours."""
        super().retheme()
        self.preview.retheme()

    @property
    def held(self) -> tuple[Path, str] | None:
        """The file and its passphrase, until it is said that it was passed on."""
        return None if self.sealed.isHidden() else self.sealed.held

    def show_sealed(self, path: Path, passphrase: str) -> None:
        """Say that the packet is in a file, and what opens it."""
        self.bring()
        self.sealed.show_sealed(path, passphrase)
        self._show_sealed(True)

    def choice(self) -> Choice:
        """What the page says now."""
        return Choice(
            entry_ids=self.chosen.ids,
            parts=self.parts.parts,
            replacements=self.words.replacements,
            purpose=self.sealing.purpose.text(),
            delete_by=self.sealing.delete_by.day,
            signed=self.sealing.signed.text(),
            identifiable=self.parts.identifiable,
            confirmations=self.parts.confirmations,
            checked=self.sealing.checked,
        )

    # --- the draft

    def _begin(self, start: Start) -> None:
        self._starting = False
        self.chosen.show_rows(start.rows)
        self.sealing.suggest(start.signed, start.supervisor)
        self._ask_draft()

    def _ask_draft(self) -> None:
        if self._starting:
            return  # it is asked for once the sessions are known
        choice = self.choice()
        self.seal.setEnabled(bool(choice.entry_ids))
        if not choice.entry_ids:
            self._draft = None
            self.preview.show_nothing()
            self.words.show_looks(())
            self.parts.show_warnings(())
            self._show_count(0)
            return
        self.ask(partial(self.desk.services.packets.draft, choice), partial(self._show, choice))

    def _show(self, choice: Choice, draft: PacketDraft) -> None:
        self._draft, self._draft_of = draft, choice
        self.show_in_turns(quietly(self._columns, self._showing(draft)))

    def _showing(self, draft: PacketDraft) -> Steps:
        self._show_count(len(draft.packet.sessions))
        self.chosen.show_showings(
            {
                sent.entry_id: session.showing
                for sent, session in zip(draft.sessions, draft.packet.sessions, strict=True)
            }
        )
        yield
        self.words.show_looks(draft.found)
        yield
        self.parts.show_warnings(draft.warnings)
        yield
        self.preview.show_page(
            packet_page(draft.packet, self.desk.words, self.desk.words.language), draft.found
        )

    def _show_count(self, count: int) -> None:
        said = self.tr("%n session(s); nothing leaves before you seal it", "", count)
        self.header.set_texts(self.tr("Build a packet"), said)

    # --- sealing

    def _seal(self) -> None:
        choice = self.choice()
        if self._draft is None or self._draft_of is None:
            return
        draft = self._draft
        if replace(choice, checked=False) != replace(self._draft_of, checked=False):
            # Something was typed a moment ago: what is sealed is what was shown.
            self._pause.stop()
            self._ask_draft()
            return
        try:
            recipient = checked_recipient(self.sealing.key.text()) if self.sealing.to_key else ""
            self.desk.services.packets.prepare(choice, draft, self.desk.words)
        except StanceError as error:
            self._tell("")
            if isinstance(error, PacketError) and error.code == "packet_purpose_missing":
                self.sealing.tell_purpose(self.desk.words.error(error))
                go_to(self.sealing.purpose)
            else:
                self._tell(self.desk.words.error(error))
            return
        self._tell("")
        path = PacketFiles.ask_where(self, self.tr("packet"))
        if path is None:
            return
        passphrase = "" if recipient else new_passphrase(self.desk.language)
        self.seal.setEnabled(False)
        self.seal.setText(self.tr("Sealing…"))
        make = partial(make_sealed, self.desk, choice, draft, passphrase, recipient)
        self.desk.tasks.compute(
            make,
            context=self,
            done=lambda made: self._send(path, passphrase, *made),
            failed=self._failed,
        )

    def _send(self, path: Path, passphrase: str, prepared: Prepared, sealed: bytes) -> None:
        lock = Lock.PASSPHRASE if passphrase else Lock.KEY
        send = partial(
            self.desk.services.packets.send,
            prepared,
            sealed,
            path,
            lock,
            self.sealing.supervisor.text(),
        )

        def done(_sent: object) -> None:
            self._idle()
            self.show_sealed(path, passphrase)

        self.write(send, done, self._failed)

    def _failed(self, error: Exception) -> None:
        self._idle()
        if isinstance(error, StanceError):
            self._tell(self.desk.words.error(error))
        else:
            self.problem_raised.emit(error)

    def _idle(self) -> None:
        self.seal.setEnabled(True)
        self.seal.setText(self.tr("Seal the packet…"))

    def _tell(self, sentence: str) -> None:
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))

    def _show_sealed(self, is_sealed: bool) -> None:
        self.sealed.setVisible(is_sealed)
        self._columns.share(*(_SHARES_SEALED if is_sealed else _SHARES))
        for widget in (*self._steps, self.preview, self.seal, self.cancel):
            widget.setVisible(not is_sealed)
        if is_sealed:
            self.header.set_texts(self.tr("The packet is sealed"), "")
            self.sealed.setFocus()

    @property
    def _steps(self) -> tuple[ChosenCard, PartsCard, WordsCard, SealCard]:
        return (self.chosen, self.parts, self.words, self.sealing)

    def _connect_signals(self) -> None:
        for card in self._steps:
            card.changed.connect(self._pause.start)
        self._pause.timeout.connect(self._ask_draft)
        self.chosen.client_requested.connect(self.client_requested)
        self.sealed.finished.connect(self._leave)

    def _leave(self) -> None:
        self.sealed.forget()
        self._show_sealed(False)
        self.sent_requested.emit()


def make_sealed(
    desk: Desk, choice: Choice, draft: PacketDraft, passphrase: str, recipient: str
) -> tuple[Prepared, bytes]:
    """The packet and its sealed bytes; slow, on the pool, touches no journal."""
    pdf = partial(packet_pdf, words=desk.words, orientation=desk.orientation)
    prepared = desk.services.packets.prepare(choice, draft, desk.words, pdf)
    if passphrase:
        return prepared, sealing.seal_with_passphrase(prepared.plain, passphrase)
    return prepared, sealing.seal_to_key(prepared.plain, recipient)


class SealedCard(Card):
    """The passphrase, shown this once."""

    finished = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self._passphrase = ""
        self._path: Path | None = None
        self.about = label("", "", self)
        self.passphrase = ExactLabel("heading", self)
        self.passphrase.setAccessibleName(self.tr("Passphrase"))
        self.advice = label("", "muted", self)
        self.copy = button(self.tr("Copy the passphrase"), "", self._copy, self)
        self.folder = button(self.tr("Show in folder"), "", self._open_folder, self)
        self.done = button(self.tr("I have passed it on"), "", self.finished.emit, self)
        self.sure = Confirm(
            self.tr("Once the window is closed, nothing opens this packet any more."),
            self.tr("Close it all the same"),
            self.tr("Leave it open"),
            self,
        )
        for widget in (self.about, self.passphrase, self.advice):
            self.body.addWidget(widget)
        acts = FlowLayout(spacing=8)
        for act in (self.copy, self.folder, self.done):
            acts.addWidget(act)
        self.body.addLayout(acts)
        self.body.addWidget(self.sure)
        self.setFocusProxy(self.copy)

    @property
    def held(self) -> tuple[Path, str] | None:
        """The file and its passphrase, where there is one that stands nowhere else."""
        return (self._path, self._passphrase) if self._path and self._passphrase else None

    def show_sealed(self, path: Path, passphrase: str) -> None:
        """Say where the packet is, and the passphrase where there is one."""
        self._path, self._passphrase = path, passphrase
        self.sure.hide()
        self.copy.setText(self.tr("Copy the passphrase"))
        self.about.setText(
            self.tr("It is in the file {0}, in the folder {1}.").format(path.name, path.parent)
        )
        self.passphrase.setText(passphrase)
        self.advice.setText(
            self.tr(
                "This passphrase is kept nowhere. It stands here until you say that you passed it "
                "on; once the journal is locked or closed it is gone. Tell it by telephone or in "
                "person, not in the mail that carries the file."
            )
            if passphrase
            else self.tr("It opens with the key you sealed it to; no passphrase is needed.")
        )
        for widget in (self.passphrase, self.copy):
            widget.setVisible(bool(passphrase))
        self.done.setText(self.tr("I have passed it on") if passphrase else self.tr("Done"))

    def forget(self) -> None:
        """Nothing of it stays here."""
        self._passphrase, self._path = "", None
        self.passphrase.setText("")

    def _open_folder(self) -> None:
        if self._path is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._path.parent)))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._passphrase)
        self.copy.setText(self.tr("Copied"))
