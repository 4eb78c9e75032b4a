"""Settings of the journal file: where it lies, locking, backups, checks; and about the program."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from journal_app import __version__
from journal_app.services.safekeeping import BackupReport, CheckReport
from journal_app.ui.page import Desk
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.card import Card
from journal_app.ui.widgets.flow_layout import FlowLayout
from journal_app.ui.widgets.text import label
from journal_app.wording import packs


class LockingCard(Card):
    """How to lock, where there is something to lock."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self.set_heading(self.tr("Locking"))
        text = (
            self.tr(
                "Ctrl+L locks the journal, and so does “Lock” at the left. What you are writing is "
                "kept as a draft first; then the passphrase is asked for again."
            )
            if desk.services.encrypted
            else self.tr(
                "This journal is a plain file without a passphrase, so there is nothing to lock."
            )
        )
        self.body.addWidget(label(text, "", self))


class FileCard(Card):
    """The file, and what can be done with it. Results are said here."""

    backup_requested = Signal()
    check_requested = Signal()
    other_journal_requested = Signal()

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self.set_heading(self.tr("Journal file"))
        where = label(str(desk.services.path), "", self)
        where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        where.setText(_breakable(desk.services.path))
        self.body.addWidget(where)
        kept = (
            self.tr("Encrypted with your passphrase.")
            if desk.services.encrypted
            else self.tr("Not encrypted: anyone who can read this file can read the journal.")
        )
        self.body.addWidget(label(kept, "muted", self))
        acts = FlowLayout(spacing=10)
        self.backup = button(self.tr("Back up now…"), "", self.backup_requested.emit, self)
        self.check = button(self.tr("Check the file"), "", self.check_requested.emit, self)
        self.other = button(
            self.tr("Open another journal…"), "quiet", self.other_journal_requested.emit, self
        )
        for act in (self.backup, self.check, self.other):
            acts.addWidget(act)
        self.body.addLayout(acts)
        self._result = label("", "small", self)
        self._result.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._result.hide()
        self.body.addWidget(self._result)

    @property
    def result(self) -> str:
        """What was said last of a backup or a check."""
        return self._result.text().replace("\N{ZERO WIDTH SPACE}", "")

    def begin(self, sentence: str) -> None:
        """Say what is being done; the buttons wait for it."""
        self._busy(True)
        self._say(sentence, "muted")

    def tell_backup(self, report: BackupReport) -> None:
        """Say where the backup lies and what it holds."""
        self._busy(False)
        held = self._desk.words.sessions(report.entries, report.in_bin)
        self._say(
            self.tr("Backed up, opened and counted: {0} in {1}").format(
                held, _breakable(report.path)
            ),
            "small",
        )

    def tell_check(self, report: CheckReport) -> None:
        """Say what the check found."""
        self._busy(False)
        if report.ok:
            read = self._desk.words.sessions(report.entries, report.in_bin)
            text = self.tr("Every page was read and fits: {0}.").format(read)
            self._say(text, "small")
            return
        found = " ".join(self._desk.words.check_problem(code) for code in report.problems)
        self._say(
            self.tr("{0} Keep this file as it is, and open your last backup instead.").format(found)
            if report.problems != ("search_index",)
            else found,
            "attention",
        )

    def tell_problem(self, sentence: str) -> None:
        """Say why it could not be done."""
        self._busy(False)
        self._say(sentence, "attention")

    def end(self) -> None:
        """Nothing came of it."""
        self._busy(False)

    def _busy(self, busy: bool) -> None:
        for act in (self.backup, self.check, self.other):
            act.setEnabled(not busy)

    def _say(self, sentence: str, kind: str) -> None:
        self._result.setProperty("type", kind)
        self._result.style().unpolish(self._result)
        self._result.style().polish(self._result)
        self._result.setText(sentence)
        self._result.setVisible(bool(sentence))


class WillCard(Card):
    """The way to the professional will; nothing of it stands here."""

    will_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self.set_heading(self.tr("Professional will"))
        text = self.tr(
            "Who may open the journal and who must destroy it, on the day on which you cannot "
            "decide yourself. A page to print."
        )
        self.body.addWidget(label(text, "", self))
        row = FlowLayout(spacing=10)
        self.open = button(self.tr("Go to the will"), "", self.will_requested.emit, self)
        row.addWidget(self.open)
        self.body.addLayout(row)


class AboutCard(Card):
    """What this program is, under which licence, and what it does not do."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self.set_heading(self.tr("About Stance"), self.tr("Version {0}").format(__version__))
        for text, kind in (
            (packs.disclaimer(desk.words.language), ""),
            (
                self.tr(
                    "It has no network code: nothing leaves this computer unless you carry it out "
                    "yourself."
                ),
                "",
            ),
            (
                self.tr(
                    "Free software under the GNU General Public License, version 3 or later. It "
                    "comes without any warranty."
                ),
                "muted",
            ),
        ):
            self.body.addWidget(label(text, kind, self))


def _breakable(path: Path) -> str:
    """The path, allowed to go on in the next line after each folder."""
    text = str(path)
    for sign in ("/", "\\"):
        text = text.replace(sign, f"{sign}\N{ZERO WIDTH SPACE}")
    return text
