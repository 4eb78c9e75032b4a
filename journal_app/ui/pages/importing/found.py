"""What was recognised, how much would come in, and what cannot be read and why."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QWidget

from journal_app.domain.practice import RoleKind
from journal_app.services.exchange.records import Refusal
from journal_app.services.importing import FORMATS, ImportPreview
from journal_app.ui.dates import full_day_text
from journal_app.ui.page import Desk
from journal_app.ui.pages.importing.names import format_name
from journal_app.ui.pages.importing.rows import PreviewTable
from journal_app.ui.widgets.announce import announce
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.card import Card
from journal_app.ui.widgets.choice_box import ChoiceBox
from journal_app.ui.widgets.flow_layout import FlowLayout
from journal_app.ui.widgets.text import ElidedLabel, label

_MOST_LISTED = 200
_MOST_COPIED = 20_000
_REFUSED_HEIGHT = 150
_MOST_NAMED = 3
_MOST_REMARKS = 10


class FoundCard(Card):
    """The kind of file, which can be corrected; the counts; the first sessions."""

    format_chosen = Signal(str)
    refused_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self.kind = ChoiceBox(self)
        self.kind.setAccessibleName(self.tr("What kind of file it is"))
        for format_ in FORMATS:
            self.kind.addItem(format_name(format_), format_)
        self.kind.activated.connect(lambda _at: self.format_chosen.emit(self.kind.currentData()))
        self._name = ElidedLabel("", "strong", self)
        self.counts = label("", "", self)
        self.why = button(
            self.tr("Which cannot be read, and why"), "link", self.refused_wanted.emit, self
        )
        self.remarks = label("", "small", self)
        self.table = PreviewTable(desk.words, self)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._name, 1)
        row.addWidget(label(self.tr("read as"), "muted", self, wrap=False))
        row.addWidget(self.kind)
        self.body.addLayout(row)
        self.body.addWidget(self.counts)
        self.body.addWidget(self.why, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self.remarks)
        self.why.hide()
        self.body.addWidget(self.table)

    def show_source(self, name: str, format_: str) -> None:
        """Show what is looked at, and what it is taken for."""
        self._name.set_whole(name)
        self.kind.setCurrentIndex(self.kind.findData(format_))

    def show_nothing(self) -> None:
        """It cannot be read as it stands."""
        for part in (self.counts, self.why, self.remarks, self.table):
            part.hide()

    def show_preview(self, preview: ImportPreview) -> None:
        """Show what would come in."""
        said = self._counted(preview)
        self.counts.setText(said)
        remarks = "\n".join(self._remarks(preview))
        self.remarks.setText(remarks)
        self.table.show_sessions(preview.first)
        self.counts.show()
        self.why.setVisible(bool(preview.refused))
        self.remarks.setVisible(bool(remarks))
        self.table.setVisible(bool(preview.first))
        announce(self.counts, said)

    def _role(self, word: str) -> str:
        """A role as a preview names it: a kind, or own words."""
        kinds = {kind.value for kind in RoleKind}
        return self._desk.words.role_kind(RoleKind(word)) if word in kinds else word

    def _counted(self, preview: ImportPreview) -> str:
        parts = [self.tr("%n new", "", preview.new)]
        if preview.already_there:
            parts.append(self.tr("%n already there", "", preview.already_there))
        if preview.refused:
            parts.append(self.tr("%n not readable", "", len(preview.refused)))
        read = self.tr("%n session(s) read", "", preview.read)
        return f"{read}: {', '.join(parts)}."

    def _remarks(self, preview: ImportPreview) -> list[str]:
        said: list[str] = []
        if preview.unplaced:
            said.append(
                self.tr("%n of them have no mark on the grid; they can be placed afterwards, one "
                        "after the other.", "", preview.unplaced)
            )  # fmt: skip
        media = preview.left_out.get("media", 0)
        if media:
            said.append(self.tr("%n picture(s) and recording(s) are not imported.", "", media))
        if preview.unknown_columns:
            named = ", ".join(preview.unknown_columns)
            said.append(self.tr("Columns left out: {0}.").format(named))
        if preview.guessed_encoding:
            said.append(
                self.tr("The file does not say how its letters are written; it was read as {0}. "
                        "Please look whether all letters are right.")
                .format(preview.guessed_encoding)
            )  # fmt: skip
        if preview.moved_marks:
            said.append(
                self.tr("%n mark(s) lay between two steps of the grid and are moved to the "
                        "nearest.", "", preview.moved_marks)
            )  # fmt: skip
        if preview.remarks:
            said.append(
                self.tr("%n value(s) cannot be read; those sessions are imported without.", "",
                        len(preview.remarks))
            )  # fmt: skip
            words = self._desk.words
            listed = preview.remarks[:_MOST_REMARKS]
            said += [words.sentence(one.code, one.details) for one in listed]
            if len(preview.remarks) > _MOST_REMARKS:
                said.append("…")
        if preview.ahead:
            days = [full_day_text(one.day) for one in preview.ahead[:_MOST_NAMED]]
            more = ", …" if len(preview.ahead) > _MOST_NAMED else ""
            said.append(self.tr("Still to come: {0}.").format(", ".join(days) + more))
        if preview.new_roles:
            named = ", ".join(map(self._role, preview.new_roles))
            said.append(self.tr("New roles: {0}.").format(named))
        if preview.observations and preview.format != "json":
            said.append(self.tr("Observations come in as ticks; they open no referral."))
        return said


class RefusedCard(Card):
    """Every record that cannot be read: where it stands and why, to be copied."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self._refused: tuple[Refusal, ...] = ()
        self.list = QPlainTextEdit(self)
        self.list.setReadOnly(True)
        self.list.setTabChangesFocus(True)
        self.list.setAccessibleName(self.tr("What cannot be read"))
        self.list.setFixedHeight(_REFUSED_HEIGHT)
        self.more = label("", "muted", self)
        self.copy = button(self.tr("Copy all"), "", self._copy, self)
        self.body.addWidget(self.list)
        self.body.addWidget(self.more)
        row = FlowLayout()
        row.addWidget(self.copy)
        self.body.addLayout(row)
        self.hide()

    def show_preview(self, preview: ImportPreview) -> None:
        """Show those of a preview; nothing where all can be read."""
        self._refused = preview.refused
        count = len(preview.refused)
        self.setVisible(bool(count))
        self.set_heading(self.tr("%n record(s) are not imported", "", count))
        self.copy.setText(self.tr("Copy all"))
        self.list.setPlainText("\n".join(self._sentences(_MOST_LISTED)))
        left = count - _MOST_LISTED
        self.more.setVisible(left > 0)
        self.more.setText(self.tr("%n more are not listed here; copying takes them.", "", left))

    def _sentences(self, most: int) -> list[str]:
        words = self._desk.words
        return [words.sentence(one.code, one.details) for one in self._refused[:most]]

    def _copy(self) -> None:
        self.copy.setEnabled(False)
        sentences = partial(self._sentences, _MOST_COPIED)
        self._desk.tasks.compute(sentences, context=self, done=self._copied)

    def _copied(self, sentences: list[str]) -> None:
        QGuiApplication.clipboard().setText("\n".join(sentences))
        self.copy.setEnabled(True)
        self.copy.setText(self.tr("Copied"))
