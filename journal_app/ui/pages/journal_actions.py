"""What can be done with several sessions at once: a quiet bar below the list."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QMenu, QVBoxLayout, QWidget

from journal_app.domain.entry import EntryQuery
from journal_app.services.changes import Saved
from journal_app.services.readable import ReadableFormat, write_copies
from journal_app.ui.actions.undoing import Way
from journal_app.ui.dialogs.save_sessions import SaveSessions
from journal_app.ui.page import Desk
from journal_app.ui.read_only import writing
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.flow_layout import FlowLayout
from journal_app.ui.widgets.popover import Popover
from journal_app.ui.widgets.text import label

if TYPE_CHECKING:
    from journal_app.services.exchange.reading_copy import Copy

Ids = tuple[str, ...]
T = TypeVar("T")

AROUND_TEXT = 40
"""Pixels around what stands in an empty field."""


class ActionBar(QFrame):
    """Shown while more than one session is selected. Every action is one change with its undo."""

    done = Signal(str, object)
    """A sentence, and what takes the change back; None where nothing is to be taken back."""
    problem = Signal(object)
    leaving = Signal(tuple)
    """The ids of sessions that are about to leave the list."""
    dropped = Signal()
    """The selection is to be given up."""
    packet_wanted = Signal(tuple)
    """A packet for supervision is to be built of these entries."""
    out_wanted = Signal(tuple, bool)
    """These entries are to be taken out in a format still to be chosen; whether from the bin."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._ids: Ids = ()
        self._in_bin = False
        self.setProperty("kind", "question")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(6)
        first = QHBoxLayout()
        self.count = label("", "strong", self)
        first.addWidget(self.count, 1)
        leave = button("✕", "link", self.dropped.emit, self)
        leave.setAccessibleName(self.tr("Clear the selection"))
        first.addWidget(leave)
        column.addLayout(first)
        flow = FlowLayout(spacing=6)
        self.export = button(self.tr("Export ▾"), "chip", parent=self)
        menu = QMenu(self.export)
        menu.addAction(self.tr("As JSON, complete…"), partial(self._export, "json"))
        menu.addAction(self.tr("As CSV, for spreadsheets…"), partial(self._export, "csv"))
        menu.addSeparator()
        menu.addAction(self.tr("As a PDF…"), partial(self._copy, ReadableFormat.PDF))
        menu.addAction(self.tr("As a Word document…"), partial(self._copy, ReadableFormat.WORD))
        menu.addAction(self.tr("As a web page…"), partial(self._copy, ReadableFormat.PAGE))
        menu.addAction(self.tr("As Markdown…"), partial(self._copy, ReadableFormat.MARKDOWN))
        menu.addSeparator()
        menu.addAction(self.tr("More formats…"), self._ask_out)
        self.export.setMenu(menu)
        self.tag = writing(
            button(self.tr("Add a tag"), "chip", self._open_tag, self), sessions=True
        )
        self.packet = writing(button(self.tr("Packet…"), "chip", self._ask_packet, self))
        self.flag = writing(button(self.tr("For supervision"), "chip", self._flag, self))
        self.bin = writing(
            button(self.tr("Put in the bin"), "chip", self._trash, self), sessions=True
        )
        self.back = writing(
            button(self.tr("Take out of the bin"), "chip", self._restore, self), sessions=True
        )
        for part in (self.export, self.tag, self.flag, self.packet, self.bin, self.back):
            flow.addWidget(part)
        column.addLayout(flow)
        self.tag_form = Popover(self)
        self.tag_name = QLineEdit(self.tag_form)
        self.tag_name.setPlaceholderText(self.tr("A tag, then Enter"))
        self.tag_name.setAccessibleName(self.tr("Tag for the selected sessions"))
        self.tag_form.body.addWidget(self.tag_name)
        self.tag_form.setFocusProxy(self.tag_name)
        self.tag_name.returnPressed.connect(self._add_tag)
        self.hide()

    def show_for(self, ids: Sequence[str], *, in_bin: bool) -> None:
        """Stand for these sessions; hidden for fewer than two."""
        self._ids, self._in_bin = tuple(ids), in_bin
        self.count.setText(self.tr("%n session(s) selected", "", len(ids)))
        for part in (self.tag, self.flag, self.packet, self.bin):
            part.setVisible(not in_bin)
        self.back.setVisible(in_bin)
        self.setVisible(len(ids) > 1)

    def _export(self, suffix: str) -> None:
        path = SaveSessions.ask(self, self.tr("sessions"), suffix)
        if path is not None:
            self._write_file(path, suffix)

    def _write_file(self, path: Path, suffix: str) -> None:
        exchange = self._desk.services.exchange
        query = EntryQuery(ids=self._ids, in_bin=self._in_bin)
        write = exchange.export_json if suffix == "json" else exchange.export_csv

        def told(report: object) -> None:
            count = getattr(report, "entries", 0)
            sentence = self.tr(
                "%n session(s) written to {0}. The file is not encrypted.", "", count
            )
            self.done.emit(sentence.format(path.name), None)

        self._desk.tasks.submit(
            partial(write, path, query, True), context=self, done=told, failed=self.problem.emit
        )

    def _copy(self, format_: ReadableFormat) -> None:
        path = SaveSessions.ask(self, self.tr("reflections"), format_.value)
        if path is None:
            return
        desk = self._desk
        query = EntryQuery(ids=self._ids, in_bin=self._in_bin)

        def write(found: tuple[Copy, ...]) -> None:
            desk.tasks.compute(
                partial(write_reading_copies, path, found, format_, desk),
                context=self,
                done=lambda _none: self._tell_copies(path, format_, len(found)),
                failed=self.problem.emit,
            )

        read = partial(desk.services.readable.read, query, desk.words)
        desk.tasks.submit(read, context=self, done=write, failed=self.problem.emit)

    def _tell_copies(self, path: Path, format_: ReadableFormat, count: int) -> None:
        def told(_report: object) -> None:
            sentence = self.tr(
                "%n session(s) written to {0}. The file is not encrypted.", "", count
            )
            self.done.emit(sentence.format(path.name), None)

        self._write(partial(self._desk.services.readable.written, path, format_, count), told)

    def _open_tag(self) -> None:
        self.tag_name.clear()
        asked = self.tag_name.fontMetrics().horizontalAdvance(self.tag_name.placeholderText())
        self.tag_name.setMinimumWidth(asked + AROUND_TEXT)
        self.tag_form.open_below(self.tag)

    def _add_tag(self) -> None:
        tag = self.tag_name.text().strip().lstrip("#").strip()
        if not tag:
            return
        self.tag_form.hide()
        tidying = self._desk.services.tidying

        def told(ids: Ids) -> None:
            sentence = self.tr("%n session(s) tagged #{0}.", "", len(ids)).format(tag)
            back, again = partial(tidying.remove_tag, ids, tag), partial(tidying.add_tag, ids, tag)
            self._tell(sentence, back, again, ids)

        self._write(partial(tidying.add_tag, self._ids, tag), told)

    def _flag(self) -> None:
        tidying = self._desk.services.tidying

        def told(ids: Ids) -> None:
            sentence = self.tr("%n session(s) flagged for supervision.", "", len(ids))
            back, again = partial(tidying.flag, ids, False), partial(tidying.flag, ids)
            self._tell(sentence, back, again, ids)

        self._write(partial(tidying.flag, self._ids), told)

    def _ask_out(self) -> None:
        self.out_wanted.emit(self._ids, self._in_bin)

    def _ask_packet(self) -> None:
        self.packet_wanted.emit(self._ids)

    def _trash(self) -> None:
        tidying = self._desk.services.tidying

        def told(ids: Ids) -> None:
            sentence = self.tr("%n session(s) are in the bin.", "", len(ids))
            self._tell(sentence, partial(tidying.restore, ids), partial(tidying.trash, ids), ids)

        self.leaving.emit(self._ids)
        self._write(partial(tidying.trash, self._ids), told)

    def _restore(self) -> None:
        tidying = self._desk.services.tidying

        def told(ids: Ids) -> None:
            sentence = self.tr("%n session(s) taken out of the bin.", "", len(ids))
            self._tell(sentence, partial(tidying.trash, ids), partial(tidying.restore, ids), ids)

        self.leaving.emit(self._ids)
        self._write(partial(tidying.restore, self._ids), told)

    def _tell(
        self,
        sentence: str,
        back: Callable[[], Saved[Ids]],
        again: Callable[[], Saved[Ids]],
        ids: Ids,
    ) -> None:
        way = Way(lambda: self._write(back), lambda: self._write(again))
        self.done.emit(sentence, way if ids else None)

    def _write(
        self, function: Callable[[], Saved[T]], done: Callable[[T], None] | None = None
    ) -> None:
        def finished(saved: Saved[T]) -> None:
            if done is not None:
                done(saved.value)
            self._desk.feed.publish(saved.change)

        self._desk.tasks.submit(function, context=self, done=finished, failed=self.problem.emit)


def write_reading_copies(
    path: Path, found: tuple[Copy, ...], format_: ReadableFormat, desk: Desk
) -> None:
    """Writes reflections for people without the program; on the pool."""
    from journal_app.ui.pdf.selection import selection_pdf

    pdf = partial(selection_pdf, words=desk.words, orientation=desk.orientation)
    write_copies(path, found, format_, desk.words, pdf, overwrite=True)
