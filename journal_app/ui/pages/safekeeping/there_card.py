"""The backups that can be found, and the way to any other file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from journal_app.services.safekeeping import Backup, CopyState
from journal_app.ui.dates import moments_words
from journal_app.ui.page import Desk
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.card import Card, rule
from journal_app.ui.widgets.flow_layout import FlowLayout
from journal_app.ui.widgets.laid_out import laid_out
from journal_app.ui.widgets.rows import Rows
from journal_app.ui.widgets.said_line import SaidLine
from journal_app.ui.widgets.text import PathLabel, label

AT_FIRST = 8


class ThereCard(Card):
    """A row for each backup, the newest first. Each was opened and counted for the list."""

    look_requested = Signal(object)
    restore_requested = Signal(object)
    file_requested = Signal()
    erase_requested = Signal(object)
    """Backups that anyone can read are to be erased."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self._backups: tuple[Backup, ...] = ()
        self._all = False
        self.set_heading(self.tr("Backups that are there"))
        self._told = SaidLine(self)
        self._told.say(self.tr("Looking for backups…"), "muted")
        self.body.addWidget(self._told)
        self._add_readable()
        self._rows = Rows()
        self.body.addLayout(self._rows)
        acts = FlowLayout(spacing=10)
        self.more = button("", "link", self._show_all, self)
        self.more.hide()
        self.file = button(self.tr("Check any other file…"), "", self.file_requested.emit, self)
        acts.addWidget(self.more)
        acts.addWidget(self.file)
        self.body.addLayout(acts)

    @property
    def rows(self) -> list[BackupRow]:
        """The rows that are shown, from top to bottom."""
        return [row for row in laid_out(self._rows) if isinstance(row, BackupRow)]

    def show_backups(self, backups: tuple[Backup, ...]) -> None:
        """Show what was found."""
        self._backups = backups
        self._told.say(
            self.tr("%n backup(s), each opened and counted just now.", "", len(backups))
            if backups
            else self.tr("None was found where backups were made, nor beside the journal."),
            "muted",
        )
        self._show_readable()
        shown = backups if self._all else backups[:AT_FIRST]
        times = moments_words(backup.made_at for backup in backups)
        self._rows.show_rows([self._row(*one) for one in zip(shown, times, strict=False)])
        left = len(backups) - len(shown)
        self.more.setText(self.tr("Show %n more", "", left))
        self.more.setVisible(left > 0)

    def tell_problem(self, sentence: str) -> None:
        """Say why they could not be looked for, or erased."""
        self._told.say(sentence, "attention")

    def _add_readable(self) -> None:
        """What was backed up before the journal had a passphrase."""
        self._readable = QWidget(self)
        stack = QVBoxLayout(self._readable)
        stack.setContentsMargins(0, 0, 0, 4)
        stack.setSpacing(8)
        self._readable_told = label("", "attention", self._readable)
        stack.addWidget(self._readable_told)
        acts = FlowLayout(spacing=10)
        self.erase = button("", "", self._ask_erase, self._readable)
        self.erase_now = button(self.tr("Erase for good"), "", self._erase_now, self._readable)
        self.keep = button(self.tr("Keep them"), "quiet", self._show_readable, self._readable)
        for act in (self.erase, self.erase_now, self.keep):
            acts.addWidget(act)
        stack.addLayout(acts)
        self.body.addWidget(self._readable)
        self._readable.hide()

    def _show_readable(self) -> None:
        """Say how many can be read by anyone, and offer to erase them."""
        count = sum(backup.readable for backup in self._backups)
        self._readable.setVisible(count > 0)
        self._readable_told.setText(
            self.tr(
                "%n of them are not encrypted: they were made before this journal had a "
                "passphrase, and anyone who can read the files can read them.",
                "",
                count,
            )
        )
        self.erase.setText(self.tr("Erase these %n backup(s)…", "", count))
        self.erase.show()
        self.erase_now.hide()
        self.keep.hide()

    def _ask_erase(self) -> None:
        """Erasing is what cannot be undone: so it is asked once more, here."""
        self._readable_told.setText(
            self.tr(
                "They are overwritten and removed, and cannot be brought back. Is there a backup "
                "with your passphrase already? One is made by Back up now."
            )
        )
        self.erase.hide()
        self.erase_now.show()
        self.keep.show()
        self.keep.setFocus()

    def _erase_now(self) -> None:
        self.erase_requested.emit(tuple(one for one in self._backups if one.readable))

    def _row(self, backup: Backup, when: str) -> BackupRow:
        return BackupRow(
            self._desk, backup, when, self.look_requested.emit, self.restore_requested.emit, self
        )

    def _show_all(self) -> None:
        self._all = True
        self.show_backups(self._backups)
        self.rows[AT_FIRST].look.setFocus()


class BackupRow(QWidget):
    """One backup: when it was made and why, what it holds, where it lies."""

    def __init__(
        self,
        desk: Desk,
        backup: Backup,
        when: str,
        look: Callable[[Path], None],
        restore: Callable[[Path], None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        opens = backup.state is not CopyState.CLOSED
        held = (
            desk.words.sessions(backup.entries)
            if opens
            else self.tr("does not open with this passphrase")
        )
        size = QLocale().formattedDataSize(backup.bytes, 1)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(0)
        stack.addWidget(rule(self))
        row = QHBoxLayout()
        row.setContentsMargins(0, 9, 0, 9)
        row.setSpacing(12)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        self.line = f"{when} · {held}"
        texts.addWidget(label(self.line, "", self))
        reason = desk.words.backup_reason(
            backup.reason, salvaged=backup.salvaged, second_file=backup.second_file
        )
        if backup.readable:
            open_to_all = self.tr("not encrypted")
            reason = f"{reason} · {open_to_all}"
        self.place = PathLabel(f"{reason} · {size} · ", backup.path, "muted", self)
        texts.addWidget(self.place)
        row.addLayout(texts, 1)
        self.look = button(self.tr("Look inside"), "quiet", lambda: look(backup.path), self)
        self.look.setAccessibleName(self.tr("Look inside the backup of {0}").format(when))
        self.restore = button(self.tr("Restore…"), "quiet", lambda: restore(backup.path), self)
        self.restore.setAccessibleName(self.tr("Restore the backup of {0}").format(when))
        self.restore.setVisible(opens)
        row.addWidget(self.look)
        row.addWidget(self.restore)
        stack.addLayout(row)
