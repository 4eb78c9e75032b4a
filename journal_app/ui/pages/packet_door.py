"""A sealed file while no journal is open: its passphrase is asked for, then it can be read."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from journal_app.domain.errors import PacketError, StanceError
from journal_app.services.packets.opening import Lock, Opened, SealedFile
from journal_app.ui.tasks import Tasks
from journal_app.ui.theme import ThemeManager
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.card import Card
from journal_app.ui.widgets.secret_field import SecretField
from journal_app.ui.widgets.text import label
from journal_app.wording.words import Words

CARD_WIDTH = 480


class PacketDoor(QWidget):
    """Needs no journal, and leaves nothing on this computer."""

    opened = Signal(object)
    closed = Signal()
    journal_wanted = Signal(object)
    """The journal is to be opened first, and then this file in it."""
    bug_met = Signal(object)

    def __init__(
        self, themes: ThemeManager, words: Words, tasks: Tasks, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("kind", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._words, self._tasks = words, tasks
        self._file: SealedFile | None = None
        self._path: Path | None = None
        self.card = Card(parent=self)
        self.card.setMaximumWidth(round(CARD_WIDTH * max(1.0, themes.theme.text_scale)))
        self.about = label("", "muted", self)
        self.passphrase = SecretField(self.tr("Passphrase of the packet, in words"), self)
        self.problem = label("", "attention", self)
        self.do = button(self.tr("Open it"), "primary", self._go_on, self)
        self.journal = button(self.tr("Open my journal first"), "primary", self._want_journal, self)
        self.journal.hide()
        self.leave = button(self.tr("Leave it closed"), "quiet", self.closed.emit, self)
        for widget in (self.about, self.passphrase, self.problem):
            self.card.body.addWidget(widget)
        for made in (self.do, self.journal, self.leave):
            self.card.body.addWidget(made)
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(self.card, 2)
        across.addStretch(1)
        stack = QVBoxLayout(self)
        stack.addStretch(2)
        stack.addLayout(across)
        stack.addStretch(3)
        self.passphrase.returnPressed.connect(self._go_on)

    def open_file(self, path: Path) -> None:
        """Begin with a sealed file."""
        self._path = path
        self.card.set_heading(path.name)
        self._tell("")
        try:
            file = SealedFile.read(path)
        except StanceError as error:
            self._ask_nothing(self._words.error(error))
            return
        if file.lock is Lock.KEY:
            self._ask_nothing(
                self.tr(
                    "This file is sealed to the key of a journal. Once that journal is open, the "
                    "file opens in it."
                )
            )
            self.journal.show()
            self.journal.setFocus()
            return
        self._file = file
        self.about.setText(
            self.tr("It is sealed with a passphrase, told to you by the one who sent it.")
        )
        self.passphrase.setFocus()

    def _want_journal(self) -> None:
        self.journal_wanted.emit(self._path)

    def _go_on(self) -> None:
        typed = self.passphrase.text().strip()
        if self._file is None or not typed:
            return
        self._set_busy(True)
        self._tasks.compute(
            partial(self._file.open, typed), context=self, done=self._opened, failed=self._failed
        )

    def _opened(self, opened: Opened) -> None:
        self._set_busy(False)
        if opened.packet is None:
            self._ask_nothing(self._words.error(PacketError("packet_is_reply")))
        else:
            self.opened.emit(opened.packet)

    def _failed(self, error: Exception) -> None:
        self._set_busy(False)
        if isinstance(error, StanceError):
            self._tell(self._words.error(error))
            self.passphrase.selectAll()
            self.passphrase.setFocus()
        else:
            self.bug_met.emit(error)
            self.closed.emit()

    def _ask_nothing(self, sentence: str) -> None:
        self._file = None
        for widget in (self.about, self.passphrase, self.do):
            widget.hide()
        self._tell(sentence)
        self.leave.setFocus()

    def _set_busy(self, busy: bool) -> None:
        self.do.setEnabled(not busy)
        self.passphrase.setEnabled(not busy)
        self.do.setText(self.tr("Opening…") if busy else self.tr("Open it"))

    def _tell(self, sentence: str) -> None:
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))
