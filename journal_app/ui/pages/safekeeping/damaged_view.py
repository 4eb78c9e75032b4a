"""What stands in the window where a journal is damaged, or gone: what can be done about it."""

from __future__ import annotations

from functools import partial
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from journal_app.domain.errors import JournalFileError, StanceError
from journal_app.domain.keeping_reports import Salvaged
from journal_app.services.rescue import backups_for
from journal_app.services.safekeeping import Backup, BackupReport, CopyState, restore
from journal_app.services.salvaging import salvage
from journal_app.ui.dates import moments_words
from journal_app.ui.dialogs.backup_files import BackupFiles
from journal_app.ui.page import scrolling
from journal_app.ui.tasks import Tasks
from journal_app.ui.theme import ThemeManager
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.card import rule
from journal_app.ui.widgets.flow_layout import FlowLayout
from journal_app.ui.widgets.mark import Mark
from journal_app.ui.widgets.rows import Rows
from journal_app.ui.widgets.said_line import SaidLine
from journal_app.ui.widgets.secret_field import SecretField
from journal_app.ui.widgets.text import label
from journal_app.wording.words import Words

CARD_WIDTH = 620


class DamagedView(QWidget):
    """The damaged file itself is never changed here: everything goes into new files.

    Args:
        missing: there is no file at all, where there was one.
    """

    open_requested = Signal(object)
    """A journal, by its path."""
    tried_again = Signal()
    other_journal_requested = Signal()
    new_requested = Signal()
    """For a journal that is gone: another one is to be begun in its place."""
    bug_met = Signal(object)

    def __init__(
        self,
        themes: ThemeManager,
        words: Words,
        tasks: Tasks,
        journal: Path,
        passphrase: str | None,
        sentence: str,
        parent: QWidget | None = None,
        *,
        missing: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setProperty("kind", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._themes, self._words, self._tasks = themes, words, tasks
        self._journal, self._passphrase = journal, passphrase
        self._made = Path()
        self._missing = missing
        self._build(sentence)
        self.setFocusProxy(self.again if missing else self.look)

    @property
    def told(self) -> str:
        """What was said last."""
        return self._told.text().replace("\N{ZERO WIDTH SPACE}", "")

    def _build(self, sentence: str) -> None:
        content = QWidget(self)
        card = QFrame(content)
        card.setProperty("kind", "card")
        card.setMaximumWidth(round(CARD_WIDTH * max(1.0, self._themes.theme.text_scale)))
        inside = QVBoxLayout(card)
        inside.setContentsMargins(32, 28, 32, 24)
        inside.setSpacing(12)
        inside.addWidget(Mark(self._themes, card, 34), 0, Qt.AlignmentFlag.AlignHCenter)
        title = label(
            self.tr("Your journal is not there")
            if self._missing
            else self.tr("This journal does not open"),
            "heading",
            card,
        )
        title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        inside.addWidget(title)
        inside.addWidget(label(sentence, "attention", card))
        inside.addWidget(
            label(
                self.tr(
                    "If it lies on a stick or in a folder of another computer, bring that back "
                    "and try again. A backup has everything up to the day it was made; restoring "
                    "it makes a new file."
                )
                if self._missing
                else self.tr(
                    "A backup has everything up to the day it was made. What can still be read of "
                    "this file may hold what was written since. Both go into new files; this one "
                    "stays as it is."
                ),
                "",
                card,
            )
        )
        inside.addLayout(self._build_acts(card))
        self._bar = QProgressBar(card)
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Files are being read"))
        self._bar.hide()
        self._told = SaidLine(card)
        self.open = button("", "primary", lambda: self.open_requested.emit(self._made), card)
        self.open.setText(self.tr("Open the new journal"))
        self.open.hide()
        self._rows = Rows()
        inside.addWidget(self._bar)
        inside.addWidget(self._told)
        inside.addWidget(self.open, 0, Qt.AlignmentFlag.AlignLeft)
        inside.addLayout(self._rows)
        inside.addWidget(self._build_passphrase(card))
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(card, 6)
        across.addStretch(1)
        column = QVBoxLayout(content)
        column.setContentsMargins(24, 24, 24, 24)
        column.addStretch(1)
        column.addLayout(across)
        column.addStretch(2)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolling(content, self))

    def _build_acts(self, card: QWidget) -> FlowLayout:
        acts = FlowLayout(spacing=10)
        self.look = button(self.tr("Look for a backup"), "primary", self._look, card)
        self.save = button(self.tr("Save what can be read…"), "", self._salvage, card)
        self.again = button(self.tr("Try again"), "quiet", self.tried_again.emit, card)
        self.other = button(
            self.tr("Open another journal…"), "quiet", self.other_journal_requested.emit, card
        )
        self.new = button(self.tr("Begin a new journal"), "quiet", self.new_requested.emit, card)
        acts_shown = (self.look, self.save, self.again, self.other)
        if self._missing:
            acts_shown = (self.again, self.look, self.other, self.new)
            self.again.setProperty("kind", "primary")
            self.look.setProperty("kind", "")
        self.save.setVisible(not self._missing)
        self.new.setVisible(self._missing)
        for act in acts_shown:
            acts.addWidget(act)
        for one, following in pairwise(acts_shown):
            QWidget.setTabOrder(one, following)
        return acts

    def _build_passphrase(self, card: QWidget) -> QWidget:
        """For backups that open with another passphrase, or when none was typed yet."""
        self._asking = QWidget(card)
        row = QHBoxLayout(self._asking)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        self.passphrase = SecretField(self.tr("Passphrase of the backups"), self._asking)
        self.passphrase.returnPressed.connect(self._look_with)
        row.addWidget(self.passphrase, 1)
        row.addWidget(button(self.tr("Look again"), "", self._look_with, self._asking))
        self._asking.hide()
        return self._asking

    # --- backups

    def _look_with(self) -> None:
        if self.passphrase.text():
            self._passphrase = self.passphrase.text()
            self.passphrase.clear()
            self._look()

    def _look(self) -> None:
        self._begin(self.tr("Looking for backups…"))
        self._tasks.compute(
            partial(backups_for, self._journal, self._passphrase),
            context=self,
            done=self._show_backups,
            failed=self._failed,
        )

    def _show_backups(self, backups: tuple[Backup, ...]) -> None:
        states = {backup.state for backup in backups}
        if not backups:
            said = self.tr(
                "None was found in the folder of the program, nor beside the journal. If you have "
                "one elsewhere, open it as another journal."
            )
        elif CopyState.CLOSED not in states:
            said = self.tr("%n backup(s), each opened and counted just now.", "", len(backups))
        else:
            said = self.tr("%n backup(s) found.", "", len(backups))
        self._say(said)
        times = moments_words(backup.made_at for backup in backups)
        self._restores: list[QPushButton] = []
        self._rows.show_rows([self._row(*one) for one in zip(backups, times, strict=True)])
        self._asking.setVisible(CopyState.CLOSED in states)
        # What is looked for is where the keyboard goes on; with nothing found it stays.
        if self._restores:
            self._restores[0].setFocus()
        elif backups:
            self.passphrase.setFocus()
        else:
            self.look.setFocus()

    def _row(self, backup: Backup, when: str) -> QWidget:
        row = QWidget(self)
        stack = QVBoxLayout(row)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(0)
        stack.addWidget(rule(row))
        across = QHBoxLayout()
        across.setContentsMargins(0, 9, 0, 9)
        across.setSpacing(12)
        opens = backup.state is CopyState.OPEN
        held = (
            self._words.sessions(backup.entries)
            if opens
            else self.tr("does not open with this passphrase")
            if self._passphrase
            else self.tr("encrypted")
        )
        reason = self._words.backup_reason(backup.reason, salvaged=backup.salvaged)
        across.addWidget(label(f"{when} · {held} · {reason}", "", row), 1)
        if opens:
            act = button(self.tr("Restore…"), "", partial(self._restore, backup.path), row)
            act.setAccessibleName(self.tr("Restore the backup of {0}").format(when))
            across.addWidget(act)
            self._restores.append(act)
        stack.addLayout(across)
        return row

    def _restore(self, backup: Path) -> None:
        target = BackupFiles.ask_target(self, self._journal)
        if target is None:
            return
        self._begin(self.tr("Copying it and looking through the copy…"))
        self._tasks.compute(
            partial(restore, backup, target, self._passphrase),
            context=self,
            done=self._restored,
            failed=self._failed,
        )

    def _restored(self, report: BackupReport) -> None:
        held = self._words.sessions(report.entries, report.in_bin)
        said = self.tr("Restored, opened and counted: {0} in {1}.")
        self._offer(report.path, said.format(held, str(report.path)))

    # --- salvage

    def _salvage(self) -> None:
        target = BackupFiles.ask_salvaged(self, self._journal)
        if target is None:
            return
        self._begin(self.tr("Reading the file page by page…"))
        self._tasks.compute(
            partial(salvage, self._journal, target, self._passphrase),
            context=self,
            done=self._salvaged,
            failed=self._failed,
        )

    def _salvaged(self, report: Salvaged) -> None:
        self._offer(report.path, "\n".join(self._words.salvaged(report)))

    # --- saying

    def _begin(self, sentence: str) -> None:
        self._busy(True)
        self._rows.show_rows(())
        self._asking.hide()
        self.open.hide()
        self._told.say(sentence, "muted")

    def _offer(self, made: Path, sentence: str) -> None:
        self._made = made
        self._say(sentence)
        for act in (self.look, self.again):  # the way on is another button now
            if act.property("kind") == "primary":
                act.setProperty("kind", "")
                act.style().polish(act)
        self.open.show()
        self.open.setFocus()

    def _say(self, sentence: str) -> None:
        self._busy(False)
        self._told.say(sentence, "")

    def _failed(self, error: Exception) -> None:
        self._busy(False)
        if not isinstance(error, StanceError):
            self.bug_met.emit(error)
            error = JournalFileError("cannot_open", file="")
        self._told.say(self._words.error(error), "attention")

    def _busy(self, busy: bool) -> None:
        self._bar.setVisible(busy)
        for act in (self.look, self.save, self.again, self.other, self.new):
            act.setEnabled(not busy)
