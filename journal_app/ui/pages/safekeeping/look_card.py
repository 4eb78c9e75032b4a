"""What is in a backup, before anything is made of it; and what restoring made."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QWidget

from journal_app.domain.keeping_reports import Inside
from journal_app.services.opening import FileKind, JournalFile
from journal_app.services.safekeeping import BackupReport
from journal_app.ui.dates import full_day_text
from journal_app.ui.page import Desk
from journal_app.ui.widgets.announce import announce
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.card import Card
from journal_app.ui.widgets.flow_layout import FlowLayout
from journal_app.ui.widgets.into_view import show_whole
from journal_app.ui.widgets.said_line import SaidLine
from journal_app.ui.widgets.secret_field import SecretField
from journal_app.ui.widgets.text import label


class LookCard(Card):
    """Hidden until something is looked into."""

    restore_requested = Signal(object)
    passphrase_given = Signal(object, str)
    open_requested = Signal(object)
    browse_requested = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self._file = Path()
        self._made = Path()
        self._path = label("", "muted", self)
        self._bar = QProgressBar(self)
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("The file is being read"))
        self._told = SaidLine(self)
        self.passphrase = SecretField(self.tr("Passphrase of this file"), self)
        self.passphrase.returnPressed.connect(self._give)
        acts = FlowLayout(spacing=10)
        self.give = button(self.tr("Look with this passphrase"), "", self._give, self)
        self.restore = button(
            self.tr("Restore into a new file…"),
            "",
            lambda: self.restore_requested.emit(self._file),
            self,
        )
        self.browse = button(
            self.tr("Read its sessions"),
            "",
            lambda: self.browse_requested.emit(self._file),
            self,
        )
        self.open = button(
            self.tr("Open it instead of this journal"),
            "",
            lambda: self.open_requested.emit(self._made),
            self,
        )
        self.close_it = button(self.tr("Close"), "quiet", self.hide, self)
        for act in (self.give, self.browse, self.restore, self.open, self.close_it):
            acts.addWidget(act)
        for widget in (self._path, self._bar, self._told, self.passphrase):
            self.body.addWidget(widget)
        self.body.addLayout(acts)
        self.hide()

    @property
    def told(self) -> str:
        """What is said of the file."""
        return self._told.text()

    def begin(self, file: Path) -> None:
        """Say that a file is being read."""
        self._file = file
        self.set_heading(self.tr("A look inside"))
        self._path.setText(str(file))
        self._show_only(busy=True)
        self._say(self.tr("Reading every page of the file…"))
        self.show()
        show_whole(self)

    def begin_restoring(self, file: Path) -> None:
        """Say that a journal is being made of a file."""
        self.begin(file)
        self.set_heading(self.tr("Restoring a backup"))
        self._say(self.tr("Copying it and looking through the copy…"))

    def show_inside(self, inside: Inside, own: bool) -> None:
        """Show what it holds."""
        self._show_only(self.restore, self.browse)
        whose = (
            self.tr("It is this journal, as it was.")
            if own
            else self.tr("It is another journal than the one that is open.")
        )
        encrypted = JournalFile(inside.path).kind() is FileKind.ENCRYPTED
        said = self._desk.words.inside(inside, encrypted=encrypted, day_text=full_day_text)
        self._say("\n".join((whose, *said)), "" if inside.ok else "attention")
        self.restore.setVisible(inside.ok)
        self.browse.setVisible(inside.ok and inside.entries > 0)
        announce(self, self._told.text())
        show_whole(self)  # it is taller now

    def ask_passphrase(self, *, again: bool) -> None:
        """Ask for the passphrase the file was made with."""
        self._show_only(self.passphrase, self.give)
        self._say(
            self.tr("This passphrase does not open it either. It is the one that was valid then.")
            if again
            else self.tr(
                "It does not open with the passphrase of this journal, but with the one that was "
                "valid when it was made."
            ),
            "attention" if again else "",
        )
        self.passphrase.clear()
        self.passphrase.setFocus()
        show_whole(self)

    def tell_restored(self, report: BackupReport) -> None:
        """Say what was made, and offer to open it."""
        self._made = report.path
        self.set_heading(self.tr("The backup is restored"))
        self._show_only(self.open)
        held = self._desk.words.sessions(report.entries, report.in_bin)
        self._say(
            self.tr(
                "Restored, opened and counted: {0} in {1}. This journal and the backup are as they "
                "were."
            ).format(held, str(report.path))
        )
        self.open.setFocus()
        show_whole(self)

    def tell_problem(self, sentence: str) -> None:
        """Say why it could not be read, or restored."""
        self._show_only()
        self._say(sentence, "attention")

    def _give(self) -> None:
        if self.passphrase.text():
            self.passphrase_given.emit(self._file, self.passphrase.text())
            self.passphrase.clear()

    def _show_only(self, *shown: QWidget, busy: bool = False) -> None:
        for widget in (self.passphrase, self.give, self.browse, self.restore, self.open):
            widget.setVisible(widget in shown)
        self._bar.setVisible(busy)

    def _say(self, sentence: str, kind: str = "") -> None:
        self._told.say(sentence, kind)
