"""Older backups that still hold a client who was erased."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from journal_app.services.old_backups import CopyState, OldCopy
from journal_app.ui.dates import moments_words
from journal_app.ui.page import Desk
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.card import Card, rule
from journal_app.ui.widgets.confirm import Confirm
from journal_app.ui.widgets.rows import Rows
from journal_app.ui.widgets.text import PathLabel, label


class CopiesCard(Card):
    """A row for each backup that was found, and what can be done with it."""

    erase_requested = Signal(object)
    """Backups (a tuple) to take the client out of."""
    delete_requested = Signal(object)
    """A backup to delete."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self._copies: tuple[OldCopy, ...] = ()
        self._only_deletes = False
        self.set_heading(self.tr("Older backups"))
        self._told = label("", "", self)
        self._bar = QProgressBar(self)
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Backups are being worked on"))
        self._problem = label("", "attention", self)
        self._rows = Rows()
        self.all = button(self.tr("Erase in all of them"), "", self._erase_all, self)
        self.body.addWidget(self._told)
        self.body.addWidget(self._bar)
        self.body.addWidget(self._problem)
        self.body.addLayout(self._rows)
        self.body.addWidget(self.all, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(
            label(
                self.tr(
                    "Looked for where backups were made from this journal, and beside it. Copies "
                    "you put elsewhere yourself, such as on a stick, are not known here."
                ),
                "muted",
                self,
            )
        )

    def begin(self, *, only_deletes: bool = False) -> None:
        """Say that backups are being looked for; what is in them can be erased, or only they."""
        self._only_deletes = only_deletes
        self._rows.show_rows(())
        self.tell_problem("")
        self._told.setText(self.tr("Looking into older backups…"))
        self.set_busy(True)

    def set_busy(self, busy: bool) -> None:
        """Hold everything while backups are worked on."""
        self._bar.setVisible(busy)
        self.all.setEnabled(not busy)
        for row in self.findChildren(CopyRow):
            row.setEnabled(not busy)

    def tell_problem(self, sentence: str) -> None:
        """Say why a backup is as it was."""
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))

    def show_copies(self, copies: tuple[OldCopy, ...]) -> None:
        """Show those that hold the client, or may."""
        holding = tuple(copy for copy in copies if copy.has_client or copy.of_client is None)
        self._copies = tuple(copy for copy in holding if copy.state is CopyState.OPEN)
        if holding:
            told = self.tr("%n backup(s) still hold this client, or may.", "", len(holding))
        elif copies:
            told = self.tr("None of the %n backup(s) holds this client.", "", len(copies))
        else:
            told = self.tr("No backup was found.")
        self._told.setText(told)
        times = moments_words(copy.made_at for copy in holding)
        self._rows.show_rows([self._row(*one) for one in zip(holding, times, strict=True)])
        self.all.setVisible(len(self._copies) > 1 and not self._only_deletes)
        self.set_busy(False)

    def _row(self, copy: OldCopy, made_at: str) -> CopyRow:
        made = CopyRow(self._desk, copy, made_at, self)
        made.erase.setVisible(copy.state is CopyState.OPEN and not self._only_deletes)
        made.erase.clicked.connect(lambda: self._erase((copy,)))
        made.confirm.confirmed.connect(lambda: self._delete(copy))
        return made

    def _erase_all(self) -> None:
        self._erase(self._copies)

    def _erase(self, copies: tuple[OldCopy, ...]) -> None:
        self.tell_problem("")
        self.erase_requested.emit(copies)

    def _delete(self, copy: OldCopy) -> None:
        self.tell_problem("")
        self.delete_requested.emit(copy)


class CopyRow(QWidget):
    """One backup: when it was made, where it lies, what it holds."""

    def __init__(self, desk: Desk, copy: OldCopy, made_at: str, parent: QWidget) -> None:
        super().__init__(parent)
        size = QLocale().formattedDataSize(copy.bytes, 1)
        held = self._held(desk, copy)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(0)
        stack.addWidget(rule(self))
        row = QHBoxLayout()
        row.setContentsMargins(0, 9, 0, 9)
        row.setSpacing(12)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(label(f"{made_at} · {held}", "", self))
        texts.addWidget(PathLabel(f"{size} · ", copy.path, "muted", self))
        row.addLayout(texts, 1)
        self.erase = button(self.tr("Erase in it"), "quiet", None, self)
        self.erase.setAccessibleName(self.tr("Erase in the backup of {0}").format(made_at))
        self.delete = button(self.tr("Delete it…"), "quiet", None, self)
        self.delete.setAccessibleName(self.tr("Delete the backup of {0}").format(made_at))
        row.addWidget(self.erase)
        row.addWidget(self.delete)
        stack.addLayout(row)
        self.confirm = Confirm(
            self.tr("Delete this whole backup? It cannot be undone."),
            self.tr("Delete"),
            self.tr("Keep it"),
            self,
        )
        self.delete.clicked.connect(self.confirm.ask)
        stack.addWidget(self.confirm)

    def _held(self, desk: Desk, copy: OldCopy) -> str:
        if copy.state is CopyState.CLOSED:
            return self.tr("cannot be opened with this passphrase")
        held = desk.words.sessions(copy.of_client or 0)
        if copy.state is CopyState.OLDER:
            return self.tr("{0}; of an earlier version, so it can only be deleted").format(held)
        return held
