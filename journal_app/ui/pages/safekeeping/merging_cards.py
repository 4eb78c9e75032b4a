"""The cards on merging: what would happen, copies that were found, and what was merged."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from journal_app.services.conflict_copies import ASIDE, ConflictCopy
from journal_app.services.merging import MergeLook, PastMerge, Undone
from journal_app.ui.dates import moment_words
from journal_app.ui.page import Desk
from journal_app.ui.pages.safekeeping.merging_words import lines_of
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.card import Card, rule
from journal_app.ui.widgets.flow_layout import FlowLayout
from journal_app.ui.widgets.laid_out import laid_out
from journal_app.ui.widgets.rows import Rows
from journal_app.ui.widgets.secret_field import SecretField
from journal_app.ui.widgets.text import label


class MergeCard(Card):
    """Choose a file, look at what would happen, then merge."""

    choose_requested = Signal()
    passphrase_entered = Signal(str)
    merge_requested = Signal()
    stop_requested = Signal()

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self._rows = 0
        self.set_heading(self.tr("Merge another journal"))
        text = self.tr(
            "Brings what another journal holds into this one, as from a second computer. The other "
            "file stays as it is. You see first what would happen; a backup is made before "
            "anything is changed, and it can be undone."
        )
        self.body.addWidget(label(text, "", self))
        self.choose = button(self.tr("Choose a journal…"), "", self.choose_requested.emit, self)
        self.body.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignLeft)
        self._file = label("", "strong", self)
        self.body.addWidget(self._file)
        self._add_passphrase()
        self._add_progress()
        self._lines = Rows(spacing=4)
        self.body.addLayout(self._lines)
        self._said = label("", "small", self)
        self.body.addWidget(self._said)
        acts = FlowLayout(spacing=10)
        self.do = button(self.tr("Merge"), "", self.merge_requested.emit, self)
        self.leave = button(self.tr("Leave it"), "quiet", self.clear, self)
        for act in (self.do, self.leave):
            acts.addWidget(act)
        self.body.addLayout(acts)
        self.clear()

    def clear(self) -> None:
        """As if no file had been chosen."""
        for widget in (self._file, self._asking, self._working, self._said, self.do, self.leave):
            widget.hide()
        self._lines.show_rows(())
        self.passphrase.clear()
        self.choose.setEnabled(True)

    def begin(self, path: Path) -> None:
        """Another file was chosen."""
        self.clear()
        self._file.setText(path.name)
        self._file.setToolTip(str(path))
        self._file.show()

    def ask_passphrase(self, problem: str) -> None:
        """The other journal has a passphrase of its own."""
        self._rest()
        self.tell(problem)
        self._asking.show()
        self.passphrase.selectAll()
        self.passphrase.setFocus()

    def set_busy(self, sentence: str) -> None:
        """Something is being done, which can be stopped."""
        self._rows = 0
        for widget in (self._asking, self._said, self.do, self.leave):
            widget.hide()
        self.choose.setEnabled(False)
        self._stage.setText(sentence)
        self._working.show()
        self.stop.setFocus()

    def show_progress(self, rows: int) -> None:
        """So many records more were gone through."""
        self._rows += rows
        self._bar.setAccessibleDescription(self.tr("%n record(s) read", "", self._rows))
        self._count.setText(self.tr("%n record(s) read", "", self._rows))

    def show_look(self, look: MergeLook) -> None:
        """What merging would do."""
        self._rest()
        lines = lines_of(look, self._desk.words)
        self._lines.show_rows(label(line, kind, self) for line, kind in lines)
        self.do.setVisible(not look.nothing)
        self.leave.show()
        (self.leave if look.nothing else self.do).setFocus()

    def show_done(self, past: PastMerge | None) -> None:
        """It was merged; None when there was nothing to do."""
        self.clear()
        self.tell(
            self.tr("Everything of the other journal was here already.")
            if past is None
            else self.tr("Merged. What happened stands below, and can be undone there.")
        )
        self.choose.setFocus()

    def tell(self, sentence: str) -> None:
        """Say what came of it."""
        self._rest()
        self._said.setText(sentence)
        self._said.setVisible(bool(sentence))

    def _rest(self) -> None:
        self._working.hide()
        self.choose.setEnabled(True)

    def _add_passphrase(self) -> None:
        self._asking = QWidget(self)
        row = QHBoxLayout(self._asking)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        self.passphrase = SecretField(self.tr("Passphrase of the other journal"), self._asking)
        self.passphrase.returnPressed.connect(self._enter)
        row.addWidget(self.passphrase, 1)
        row.addWidget(button(self.tr("Look"), "", self._enter, self._asking))
        self.body.addWidget(self._asking)

    def _enter(self) -> None:
        if self.passphrase.text():
            self.passphrase_entered.emit(self.passphrase.text())

    def _add_progress(self) -> None:
        self._working = QWidget(self)
        stack = QVBoxLayout(self._working)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(8)
        self._stage = label("", "", self._working)
        self._bar = QProgressBar(self._working)
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("It is being done"))
        self._count = label("", "muted", self._working)
        self.stop = button(self.tr("Stop"), "quiet", self.stop_requested.emit, self._working)
        for widget in (self._stage, self._bar, self._count):
            stack.addWidget(widget)
        stack.addWidget(self.stop, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self._working)


class CopiesCard(Card):
    """Second files that a synchronising tool has made; the card is there only with them."""

    look_requested = Signal(Path)
    dismiss_requested = Signal(Path)
    aside_requested = Signal(Path)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self.set_heading(self.tr("Copies beside this journal"))
        text = self.tr(
            "A synchronising tool makes a second file where a journal was changed in two places. "
            "Merged, nothing of either is lost. Copies are never deleted here."
        )
        self.body.addWidget(label(text, "", self))
        self._list = Rows(spacing=10)
        self.body.addLayout(self._list)
        self.hide()

    def show_copies(self, copies: tuple[ConflictCopy, ...]) -> None:
        """List the copies with what can be done with each."""
        self.setVisible(bool(copies))
        self._list.show_rows(self._row(one) for one in copies)

    def _row(self, one: ConflictCopy) -> QWidget:
        row = QWidget(self)
        stack = QVBoxLayout(row)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(4)
        stack.addWidget(rule(row))
        stack.addWidget(label(one.path.name, "strong", row))
        state = self.tr("Changed {0}").format(moment_words(one.changed_at))
        if one.merged:
            state = self.tr("{0} · merged").format(state)
        stack.addWidget(label(state, "muted", row))
        acts = FlowLayout(spacing=10)
        if one.merged:
            move = button(
                self.tr("Move aside"), "", lambda: self.aside_requested.emit(one.path), row
            )
            move.setToolTip(self.tr("Into the folder “{0}” beside it").format(ASIDE))
            acts.addWidget(move)
        else:
            look = button(
                self.tr("See what merging would do"),
                "",
                lambda: self.look_requested.emit(one.path),
                row,
            )
            acts.addWidget(look)
            if not one.dismissed:
                dismiss = button(
                    self.tr("Do not ask again"),
                    "quiet",
                    lambda: self.dismiss_requested.emit(one.path),
                    row,
                )
                acts.addWidget(dismiss)
        stack.addLayout(acts)
        for act in laid_out(acts):
            act.setAccessibleDescription(one.path.name)
        return row


class PastCard(Card):
    """What was merged, the last first."""

    undo_requested = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self.set_heading(self.tr("What was merged"))
        self._nothing = label(self.tr("Nothing was merged into this journal."), "muted", self)
        self.body.addWidget(self._nothing)
        self._said = label("", "small", self)
        self._said.hide()
        self.body.addWidget(self._said)
        self._list = Rows(spacing=10)
        self.body.addLayout(self._list)

    def show_merges(self, merges: tuple[PastMerge, ...]) -> None:
        """List the merges."""
        self._nothing.setVisible(not merges)
        self._list.show_rows(self._row(one) for one in merges)

    def tell(self, sentence: str) -> None:
        """Say why a merge could not be undone."""
        self._said.setText(sentence)
        self._said.setVisible(bool(sentence))

    def tell_undone(self, undone: Undone) -> None:
        """Say what was put back."""
        self.tell(
            self.tr("Undone: everything is as it was before the merge.")
            if not undone.kept
            else self.tr(
                "Undone. %n record(s) stayed as they are, since they were changed after the merge.",
                "",
                undone.kept,
            )
        )

    def _row(self, one: PastMerge) -> QWidget:
        row = QWidget(self)
        stack = QVBoxLayout(row)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(4)
        stack.addWidget(rule(row))
        stack.addWidget(label(one.file, "strong", row))
        state = moment_words(one.at)
        if one.undone_at is not None:
            state = self.tr("{0} · undone").format(state)
        stack.addWidget(label(state, "muted", row))
        for line, kind in lines_of(one.look, self._desk.words):
            stack.addWidget(label(line, kind, row))
        if one.can_undo:
            undo = button(
                self.tr("Undo this merge"), "quiet", lambda: self.undo_requested.emit(one.id), row
            )
            undo.setAccessibleDescription(one.file)
            stack.addWidget(undo, 0, Qt.AlignmentFlag.AlignLeft)
        return row
