"""The cards of taking out: what, as what, and how it goes."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QButtonGroup,
    QRadioButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from journal_app.domain.entry import EntryQuery
from journal_app.domain.saved_filter import SavedFilter
from journal_app.services.taking_out import BookShape, OutFormat, TakenOut
from journal_app.ui.page import Desk
from journal_app.ui.pages.journal_filters import Choices, FilterBar
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.card import Card
from journal_app.ui.widgets.flow_layout import FlowLayout
from journal_app.ui.widgets.menu_chip import MenuChip
from journal_app.ui.widgets.said_line import SaidLine
from journal_app.ui.widgets.text import label
from journal_app.ui.widgets.working import Working
from journal_app.ui.widgets.wrapped_check import WrappedCheck


class WhatCard(Card):
    """Everything, the sessions that were selected in the journal, or those a filter leaves."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self._ids: tuple[str, ...] = ()
        self._in_bin = False
        self.set_heading(self.tr("What to export"))
        self._group = QButtonGroup(self)
        self.everything = self._choice(self.tr("Everything in the journal"))
        self.selected = self._choice("")
        self.some = self._choice(self.tr("The sessions that these filters leave"))
        self.filters = FilterBar(desk, self)
        self.filters.order.hide()
        self.saved = MenuChip(self.tr("Saved filters"), self.tr("No saved filter"), self)
        self.filters.add(self.saved)
        self.body.addWidget(self.filters)
        self.count = label("", "muted", self)
        self.body.addWidget(self.count)
        self.everything.setChecked(True)
        self.selected.hide()
        self._group.buttonToggled.connect(self._toggled)
        self.filters.changed.connect(self.changed)
        self.saved.chosen.connect(self._take_saved)
        self._show()

    @property
    def query(self) -> EntryQuery | None:
        """What was chosen; None for everything."""
        if self.selected.isChecked():
            return EntryQuery(ids=self._ids, in_bin=self._in_bin)
        if self.some.isChecked() and self.filters.is_set:
            return self.filters.query("")
        return None

    def offer(self, choices: Choices, saved: tuple[SavedFilter, ...]) -> None:
        """What the journal holds that can be filtered by."""
        self.filters.offer(choices)
        self.saved.offer((item.name, item) for item in saved)
        self.saved.setVisible(bool(saved))

    def choose_selected(self, ids: tuple[str, ...], *, in_bin: bool) -> None:
        """Take these sessions, as they were selected in the journal."""
        self._ids, self._in_bin = ids, in_bin
        self.selected.setText(self.tr("%n session(s) selected in the journal", "", len(ids)))
        self.selected.show()
        self.selected.setChecked(True)
        self.changed.emit()

    def show_count(self, sentence: str) -> None:
        """How much that is."""
        self.count.setText(sentence)

    def _choice(self, text: str) -> QRadioButton:
        made = QRadioButton(text, self)
        self._group.addButton(made)
        self.body.addWidget(made)
        return made

    def _toggled(self, _button: QRadioButton, on: bool) -> None:
        if on:
            self._show()
            self.changed.emit()

    def _show(self) -> None:
        self.filters.setVisible(self.some.isChecked())

    def _take_saved(self, item: object) -> None:
        if isinstance(item, SavedFilter):
            self.filters.set_state(item)
        else:
            self.filters.clear()


BESIDE_MARK = 29
"""Where the words of a choice begin, in pixels at 100 %."""


class FormatCard(Card):
    """The formats, each with what it is for."""

    chosen = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self.set_heading(self.tr("As what"))
        self._group = QButtonGroup(self)
        self.choices: dict[OutFormat, QRadioButton] = {}
        for kind, name, said in self._formats():
            self._add(kind, name, said)
            if kind is OutFormat.BOOK:
                self._add_shape()
        self.choices[OutFormat.BOOK].setChecked(True)
        self.body.addWidget(
            label(
                self.tr("As a Word document: select the sessions in the journal, and export them."),
                "small",
                self,
            )
        )
        self.to_journal = button(self.tr("Go to the journal"), "link", None, self)
        self.body.addWidget(self.to_journal, 0, Qt.AlignmentFlag.AlignLeading)
        self._group.buttonToggled.connect(self._toggled)

    @property
    def format(self) -> OutFormat:
        """The one that was chosen."""
        return next(kind for kind, made in self.choices.items() if made.isChecked())

    @property
    def shape(self) -> BookShape:
        """How a book is to be."""
        return BookShape(
            by_client=self.by_client.box.isChecked(),
            areas=self.areas.box.isChecked(),
            reflections=self.reflections.box.isChecked(),
            drift=self.drift.box.isChecked(),
        )

    def _formats(self) -> tuple[tuple[OutFormat, str, str], ...]:
        return (
            (
                OutFormat.BOOK,
                self.tr("A book, as PDF"),
                self.tr("To read and to print, with contents, page numbers and the grids."),
            ),
            (
                OutFormat.PAGE,
                self.tr("A web page"),
                self.tr("To read in any browser, without a network."),
            ),
            (
                OutFormat.FOLDER,
                self.tr("A folder of Markdown files"),
                self.tr("For other programs: one text file a session, by year."),
            ),
            (
                OutFormat.SHEETS,
                self.tr("A workbook, as XLSX"),
                self.tr("For spreadsheets: sessions, placements and hours by client."),
            ),
            (
                OutFormat.SESSIONS,
                self.tr("Sessions as CSV"),
                self.tr("A table of the sessions that Stance can also read back."),
            ),
            (
                OutFormat.PLACEMENTS,
                self.tr("Placements as CSV"),
                self.tr("A table of the marks on the grid, for charts and statistics elsewhere."),
            ),
            (
                OutFormat.JSON,
                self.tr("Complete, as JSON"),
                self.tr("Nothing is left out: to move to another journal, or to keep for good."),
            ),
        )

    def _add(self, kind: OutFormat, name: str, said: str) -> None:
        made = self.choices[kind] = QRadioButton(name, self)
        made.setAccessibleDescription(said)
        self._group.addButton(made)
        row = QVBoxLayout()
        row.setSpacing(0)
        row.addWidget(made)
        about = label(said, "small", self)
        about.setContentsMargins(BESIDE_MARK, 0, 0, 0)
        row.addWidget(about)
        self.body.addLayout(row)

    def _add_shape(self) -> None:
        self.book = QWidget(self)
        rows = QVBoxLayout(self.book)
        rows.setContentsMargins(26, 0, 0, 4)
        rows.setSpacing(2)
        self.by_client = WrappedCheck(self.tr("By client instead of by month"), self.book)
        self.areas = WrappedCheck(self.tr("With where I want to be"), self.book)
        self.reflections = WrappedCheck(self.tr("With my reflections"), self.book)
        self.drift = WrappedCheck(self.tr("With the charts of drift"), self.book)
        for check in (self.by_client, self.areas, self.reflections, self.drift):
            rows.addWidget(check)
        self.body.addWidget(self.book)

    def _toggled(self, _button: QRadioButton, on: bool) -> None:
        if on:
            self.book.setVisible(self.choices[OutFormat.BOOK].isChecked())
            self.chosen.emit()


class WriteCard(Card):
    """Where to, how far it is, and what came of it."""

    write_requested = Signal()
    stop_requested = Signal()

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self._path: Path | None = None
        self.set_heading(self.tr("Where to"))
        self.body.addWidget(
            label(
                self.tr(
                    "What is exported is not encrypted: whoever has the file can read it. That it "
                    "left, when and in which form, is noted in the journal."
                ),
                "",
                self,
            )
        )
        self.do = button(self.tr("Choose where…"), "primary", self.write_requested.emit, self)
        self.body.addWidget(self.do, 0, Qt.AlignmentFlag.AlignLeft)
        self.working = Working(self)
        self.working.stop_requested.connect(self.stop_requested)
        self.body.addWidget(self.working)
        self._said = SaidLine(self)
        self._said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._said.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.body.addWidget(self._said)
        acts = FlowLayout(spacing=10)
        self.show_folder = button(self.tr("Show in folder"), "", self._open_folder, self)
        acts.addWidget(self.show_folder)
        self.body.addLayout(acts)
        self._rest()
        self.tell("")

    @property
    def said(self) -> str:
        """What was said last."""
        return self._said.text().replace("\N{ZERO WIDTH SPACE}", "")

    def begin(self) -> None:
        """It is being written."""
        self.tell("")
        self.do.setEnabled(False)
        self.working.begin()

    def tell_done(self, taken: TakenOut) -> None:
        """Say what was written and where."""
        report, words = taken.report, self._desk.words
        held = words.sessions(report.entries, report.in_bin)
        lines = [self.tr("{0} written to {1}").format(held, str(report.path))]
        if report.left_in_bin:
            left = words.sessions(report.left_in_bin)
            lines.append(self.tr("Left out, in the bin: {0}.").format(left))
        if taken.shortened:
            lines.append(
                self.tr(
                    "%n text(s) were longer than a cell and are cut there.", "", taken.shortened
                )
            )
        if self._desk.services.read_only:
            lines.append(
                self.tr("The journal can only be read here, so it keeps no note that this left.")
            )
        self.tell("\n".join(lines))
        self._path = report.path
        self.show_folder.show()
        self.show_folder.setFocus()

    def tell(self, sentence: str, kind: str = "small") -> None:
        """Say what came of it."""
        self._rest()
        self._said.say(sentence, kind)
        self.show_folder.hide()

    def _rest(self) -> None:
        was_there = self.working.stop.hasFocus()
        self.do.setEnabled(True)
        if was_there:  # or the keyboard would be somewhere at the edge of the window
            self.do.setFocus()
        self.working.end()

    def _open_folder(self) -> None:
        if self._path is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._path.parent)))
