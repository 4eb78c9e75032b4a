"""A sealed file that was chosen: what opens it is asked for, and whose it is."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from journal_app.domain.errors import PacketError, StanceError
from journal_app.domain.packet import Packet, Reply
from journal_app.domain.received import Supervisee
from journal_app.services.packets.opening import Lock, Opened, SealedFile
from journal_app.ui.page import Desk, Page
from journal_app.ui.read_only import WRITES, writing
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.card import Card
from journal_app.ui.widgets.choice_box import ChoiceBox
from journal_app.ui.widgets.flow_layout import FlowLayout
from journal_app.ui.widgets.secret_field import SecretField
from journal_app.ui.widgets.text import label

CARD_WIDTH = 560
T = TypeVar("T")


class PacketOpenPage(Page):
    """Asks only what is needed: the passphrase, then with whom to keep the packet."""

    left = Signal()
    """Nothing came of it: back to where one was."""
    packet_requested = Signal(str)
    loose_requested = Signal(object)
    """A packet that is only to be read."""
    merged = Signal(object)
    told = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._file: SealedFile | None = None
        self._packet: Packet | None = None
        self.card = Card(parent=self)
        self.card.setMaximumWidth(round(CARD_WIDTH * max(1.0, desk.themes.theme.text_scale)))
        self.about = label("", "muted", self)
        self.passphrase = SecretField(self.tr("Passphrase of the packet, in words"), self)
        self.who = ChoiceBox(self)
        self.who.setEditable(True)
        self.who.setAccessibleName(self.tr("Whose packet it is"))
        edit = self.who.lineEdit()
        assert edit is not None
        self._name = edit
        edit.setPlaceholderText(self.tr("Whose is it? Initials or a word"))
        self.whose = label(self.tr("Whose packet it is"), "field", self)
        self.whose.setBuddy(self.who)
        self.problem = label("", "attention", self)
        self.do = button("", "primary", self._go_on, self)
        self.read_only = button(self.tr("Only read it"), "", self._read_only, self)
        self.leave = button(self.tr("Leave it closed"), "quiet", self._leave, self)
        acts = FlowLayout(spacing=8)
        for made in (self.do, self.read_only, self.leave):
            acts.addWidget(made)
        for widget in (self.about, self.passphrase, self.whose, self.who, self.problem):
            self.card.body.addWidget(widget)
        self.card.body.addLayout(acts)
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(self.card, 4)
        across.addStretch(1)
        stack = QVBoxLayout(self)
        stack.addStretch(2)
        stack.addLayout(across)
        stack.addStretch(3)
        self.passphrase.returnPressed.connect(self._go_on)
        edit.returnPressed.connect(self._go_on)

    def open_file(self, path: Path) -> None:
        """Begin with a sealed file."""
        self._file = self._packet = None
        self.do.setProperty(WRITES, False)
        self._set_busy(False)
        self.passphrase.clear()
        self._tell("")
        self.card.set_heading(path.name)
        try:
            self._file = SealedFile.read(path)
        except StanceError as error:
            self._ask_nothing(self.desk.words.error(error))
            return
        if self._file.lock is Lock.KEY:
            self.about.setText(self.tr("Opening…"))
            self._show_fields(passphrase=False, who=False)
            self.ask(self.desk.services.packets.secrets, self._try_keys)
            return
        self.about.setText(
            self.tr("It is sealed with a passphrase, told to you by the one who sent it.")
        )
        self._show_fields(passphrase=True, who=False)
        self.do.setText(self.tr("Open it"))
        self.passphrase.setFocus()

    # --- opening

    def _try_keys(self, secrets: tuple[str, ...]) -> None:
        file = self._file
        if file is not None:
            self._open(partial(file.open, None, secrets))

    def _go_on(self) -> None:
        file = self._file
        if self._packet is not None:
            self._keep(self._packet)
        elif file is not None and self.passphrase.text().strip():
            self._set_busy(True)
            self._open(partial(file.open, self.passphrase.text().strip()))

    def _open(self, opening: Callable[[], Opened]) -> None:
        file = self._file

        def unless_left(then: Callable[[T], None]) -> Callable[[T], None]:
            # Meanwhile another file may have been chosen, or this one left closed.
            return lambda told: then(told) if self._file is file else None

        self.desk.tasks.compute(
            opening, context=self, done=unless_left(self._opened), failed=unless_left(self._failed)
        )

    def _opened(self, opened: Opened) -> None:
        self._set_busy(False)
        if opened.reply is not None:
            self._merge(opened.reply)
            return
        assert opened.packet is not None
        self._packet = packet = opened.packet
        words = self.desk.words
        said = [
            words.sessions(len(packet.sessions)),
            words.packet_page("purpose", purpose=packet.purpose),
        ]
        said.append(words.packet_delete_by(packet.delete_by))
        self.about.setText("\n".join(said))
        writing(self.do).hide()  # only reading it is not: it is off from its next showing on
        self._show_fields(passphrase=False, who=True)
        self.do.setText(self.tr("Keep it in my journal"))
        self.ask(self.desk.services.received.supervisees, self._offer_names)

    def _offer_names(self, people: tuple[Supervisee, ...]) -> None:
        self.who.clear()
        self.who.addItems([person.name for person in people])
        signed = self._packet.signed if self._packet else ""
        known = {person.name.casefold() for person in people}
        self.who.setCurrentText(signed if signed.casefold() in known or not people else "")
        self.who.setFocus()

    def _keep(self, packet: Packet) -> None:
        keep = partial(self.desk.services.received.keep, packet, self.who.currentText())
        self.write(keep, self.packet_requested.emit, self._failed)

    def _merge(self, reply: Reply) -> None:
        merge = partial(self.desk.services.packets.merge, reply, self.desk.words)
        self.write(merge, self.merged.emit, self._failed)

    def _failed(self, error: Exception) -> None:
        self._set_busy(False)
        if isinstance(error, PacketError) and error.code == "packet_other_key":
            # Said of a file with a key, it may as well be a reply to somebody else's packet.
            self._ask_nothing(self.desk.words.error(error))
        elif isinstance(error, StanceError):
            self._tell(self.desk.words.error(error))
            field = self._field
            if field.isVisible():
                # It was not enabled while the file was tried: the focus had moved on.
                field.selectAll()
                field.setFocus()
        else:
            self._ask_nothing("")
            self.problem_raised.emit(error)

    @property
    def _field(self) -> QLineEdit:
        """Where one types: the passphrase first, then whose packet it is."""
        return self.passphrase if self._packet is None else self._name

    def _read_only(self) -> None:
        if self._packet is not None:
            self.loose_requested.emit(self._packet)

    def _leave(self) -> None:
        self._file = self._packet = None
        self.left.emit()

    # --- what is shown

    def _ask_nothing(self, sentence: str) -> None:
        self._file = None
        self.about.setText("")
        self._show_fields(passphrase=False, who=False)
        self._tell(sentence)
        self.leave.setFocus()

    def _show_fields(self, *, passphrase: bool, who: bool) -> None:
        self.about.setVisible(bool(self.about.text()))
        self.passphrase.setVisible(passphrase)
        self.whose.setVisible(who)
        self.who.setVisible(who)
        self.read_only.setVisible(who)
        self.do.setVisible(passphrase or who)

    def _set_busy(self, busy: bool) -> None:
        self.do.setEnabled(not busy)
        self.passphrase.setEnabled(not busy)
        if busy:
            self._tell("")
            self.do.setText(self.tr("Opening…"))
        elif self._packet is None:
            self.do.setText(self.tr("Open it"))

    def _tell(self, sentence: str) -> None:
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))
