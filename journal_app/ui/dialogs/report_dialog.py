"""Asks what is to stand in a drift report, and what becomes of it."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from functools import partial

from PySide6.QtCore import QSize
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from journal_app.domain.dataclass import dataclass
from journal_app.domain.disguise import FOR_A_SUPERVISOR, ClientNames, Disguise
from journal_app.ui.page import scrolling
from journal_app.ui.widgets.buttons import button, pressed_by_enter
from journal_app.ui.widgets.card import rule
from journal_app.ui.widgets.flow_layout import FlowLayout
from journal_app.ui.widgets.tab_order import tab_as_read
from journal_app.ui.widgets.text import label
from journal_app.ui.widgets.wrapped_check import WrappedCheck

_LINE = 90
"""Characters of a reflection that are shown beside its box."""


class ReportForm(StrEnum):
    """What becomes of a report; the value is the ending of its file."""

    PDF = "pdf"
    CSV = "csv"
    PRINT = "print"


@dataclass(frozen=True, slots=True)
class ReportChoice:
    """A reflection that may go along: its id, its day with the answer, and its words."""

    id: str
    title: str
    words: str


@dataclass(frozen=True, slots=True)
class ReportOrder:
    """What was asked for. ``recipient`` is for the list of what left, never for the report."""

    form: ReportForm
    disguise: Disguise
    reflections: frozenset[str]
    recipient: str = ""


class ReportDialog(QDialog):
    """For whom it is, which reflections go along: none unless ticked, and no client codes."""

    def __init__(self, parent: QWidget, choices: Sequence[ReportChoice], *, codes: bool) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Report"))
        self.order: ReportOrder | None = None
        self.for_me = QRadioButton(self.tr("For myself"), self)
        self.for_supervisor = QRadioButton(self.tr("For my supervisor"), self)
        self.codes = WrappedCheck(self.tr("With client codes"), self)
        self.recipient = QLineEdit(self)
        self._remark = label("", "muted", self)
        self._as_written = label("", "muted", self)
        self._as_written.setVisible(bool(choices))
        self.boxes = {choice.id: _box(choice, self) for choice in choices}
        self.cancel = button(self.tr("Cancel"), "", self.reject, self)
        self.numbers = button(
            self.tr("Numbers as CSV…"), "", partial(self.give, ReportForm.CSV), self
        )
        self.print = button(self.tr("Print…"), "", partial(self.give, ReportForm.PRINT), self)
        self.save = button(
            self.tr("Save as PDF…"), "primary", partial(self.give, ReportForm.PDF), self
        )
        self.save.setDefault(True)
        self._has_codes = codes
        self.codes.ticked.connect(self._tell_variant)
        self.for_me.setChecked(True)
        self.for_supervisor.toggled.connect(self._tell_variant)
        self._lay_out()
        self._tell_variant()

    @classmethod
    def ask(
        cls, parent: QWidget, choices: Sequence[ReportChoice], *, codes: bool
    ) -> ReportOrder | None:
        """What the person wants; None when the dialog was left.

        Args:
            parent: the window it belongs to.
            choices: the reflections of what is shown, in the order in which they are offered.
            codes: whether there are client codes that could be told.
        """
        dialog = cls(parent, choices, codes=codes)
        dialog.exec()
        dialog.deleteLater()
        return dialog.order

    def sizeHint(self) -> QSize:
        """Wide enough for a line of words; as high as its parts, up to most of a small screen."""
        wide = max(super().sizeHint().width(), 620)
        buttons = self.save.sizeHint().height() + 30
        return QSize(wide, min(self._content.heightForWidth(wide) + buttons, 640))

    def disguise(self) -> Disguise:
        """How clients and days are told, as chosen."""
        if self.for_supervisor.isChecked():
            return FOR_A_SUPERVISOR
        told = self.codes.box.isChecked()
        return Disguise(ClientNames.CODES if told else ClientNames.HIDDEN)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button with the focus; elsewhere it saves the PDF."""
        on_button = isinstance(QApplication.focusWidget(), QPushButton)
        if not (on_button and pressed_by_enter(self, event)):
            super().keyPressEvent(event)

    def give(self, form: ReportForm) -> None:
        """Take what is chosen, in a form."""
        self.order = ReportOrder(
            form=form,
            disguise=self.disguise(),
            reflections=frozenset(id for id, box in self.boxes.items() if box.box.isChecked()),
            recipient=self.recipient.text().strip(),
        )
        self.accept()

    def _tell_variant(self) -> None:
        for_supervisor = self.for_supervisor.isChecked()
        self.codes.setVisible(self._has_codes and not for_supervisor)
        told = self.disguise().clients is ClientNames.CODES
        self._as_written.setText(
            self.tr("They go as you wrote them.")
            if told
            else self.tr(
                "They go as you wrote them, but for client codes: those are replaced, unless they "
                "are of one letter."
            )
        )
        self._remark.setText(
            self.tr("Letters stand in the place of client codes, weeks in the place of days.")
            if for_supervisor
            else self.tr("With the days. Client codes only where you tick them.")
        )

    def _lay_out(self) -> None:
        content = QWidget(self)
        content.setProperty("kind", "plain")
        column = QVBoxLayout(content)
        column.setContentsMargins(22, 20, 22, 8)
        column.setSpacing(12)
        heading = label(self.tr("Report"), "heading", content)
        column.addWidget(heading)
        kinds = FlowLayout(spacing=18)
        kinds.addWidget(self.for_me)
        kinds.addWidget(self.for_supervisor)
        column.addLayout(kinds)
        column.addWidget(self._remark)
        column.addWidget(self.codes)
        if self.boxes:
            self._lay_out_reflections(column, content)
        column.addWidget(label(self.tr("For whom (may stay empty)"), "field", content))
        self.recipient.setAccessibleName(self.tr("For whom"))
        self.recipient.setPlaceholderText(self.tr("A role or initials"))
        self.recipient.setMaxLength(120)
        column.addWidget(self.recipient)
        kept = self.tr("Kept in the list of what left this journal, not printed.")
        column.addWidget(label(kept, "muted", content))
        column.addStretch(1)
        self._content = content
        ways = FlowLayout(spacing=10)
        for each in (self.save, self.print, self.numbers, self.cancel):
            ways.addWidget(each)
        row = QVBoxLayout()
        row.setContentsMargins(22, 10, 22, 18)
        row.addLayout(ways)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(scrolling(content, self), 1)
        outer.addLayout(row)
        tab_as_read(self, heading)
        # Else the chain begins wherever it was cut, out of sight below.
        self.for_me.setFocus()

    def _lay_out_reflections(self, column: QVBoxLayout, content: QWidget) -> None:
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Reflections that go along"), "strong", content), 1)
        self.all = button(self.tr("All"), "link", self._tick_all, content)
        self.none = button(self.tr("None"), "link", self._tick_none, content)
        self.all.setAccessibleName(self.tr("All reflections"))
        self.none.setAccessibleName(self.tr("No reflection"))
        head.addWidget(self.all)
        head.addWidget(self.none)
        column.addLayout(head)
        column.addWidget(self._as_written)
        for place, box in enumerate(self.boxes.values()):
            if place:
                column.addWidget(rule(content))
            column.addWidget(box)

    def _tick_all(self) -> None:
        for box in self.boxes.values():
            box.box.setChecked(True)

    def _tick_none(self) -> None:
        for box in self.boxes.values():
            box.box.setChecked(False)


def _box(choice: ReportChoice, parent: QWidget) -> WrappedCheck:
    words = " ".join(choice.words.split())
    if len(words) > _LINE:
        words = words[: _LINE - 1].rstrip() + "…"
    return WrappedCheck("\n".join(part for part in (choice.title, words) if part), parent)
