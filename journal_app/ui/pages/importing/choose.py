"""Where an import begins: choose or drop; and the imports there were."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from journal_app.services.importing import PastImport
from journal_app.ui.dates import full_day_text
from journal_app.ui.page import Desk
from journal_app.ui.pages.importing.names import format_name
from journal_app.ui.read_only import writing
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.card import Card, rule
from journal_app.ui.widgets.flow_layout import FlowLayout
from journal_app.ui.widgets.rows import Rows
from journal_app.ui.widgets.text import label

_MOST_LISTED = 30


class ChooseCard(Card):
    """What can be brought along, and two ways to say which."""

    file_wanted = Signal()
    folder_wanted = Signal()
    calendar_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self.set_heading(self.tr("Drop a file or a folder here, or choose one"))
        self.body.addWidget(
            label(
                self.tr(
                    "Exports from Day One, Journey, jrnl, RedNotebook, Mini Diarium, Mini Diary "
                    "and Daylio; a folder or an archive of Markdown files; any table saved as "
                    "CSV; and what Stance itself exported."
                ),
                "",
                self,
            )
        )
        self.body.addWidget(
            label(
                self.tr(
                    "You see everything before it comes in. Pictures are not imported. Nothing "
                    "comes in twice, and all of it can be taken out again. A client log of the "
                    "ICF is imported under Hours, “Before the journal”."
                ),
                "small",
                self,
            )
        )
        row = FlowLayout(spacing=10)
        self.file = button(self.tr("Choose a file…"), "answer", self.file_wanted.emit, self)
        self.folder = button(self.tr("Choose a folder…"), "answer", self.folder_wanted.emit, self)
        row.addWidget(self.file)
        row.addWidget(self.folder)
        row.addWidget(
            button(self.tr("Times out of a calendar…"), "answer", self.calendar_wanted.emit, self)
        )
        self.body.addLayout(row)


class PastCard(Card):
    """Each import with what it brought, and a way to take it out again."""

    undo_wanted = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self.set_heading(self.tr("Imported so far"))
        self._rows = Rows()
        self.body.addLayout(self._rows)
        self.hide()

    def show_past(self, past: tuple[PastImport, ...]) -> None:
        """Show the imports there were; nothing where there were none."""
        self.setVisible(bool(past))
        self._rows.show_rows(self._row(one) for one in past[:_MOST_LISTED])

    def _row(self, one: PastImport) -> QWidget:
        made = QWidget(self)
        stack = QVBoxLayout(made)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(0)
        stack.addWidget(rule(made))
        across = QHBoxLayout()
        across.setContentsMargins(0, 9, 0, 9)
        across.setSpacing(12)
        day = full_day_text(one.imported_at.astimezone().date())
        name = f"{day} · {format_name(one.format)}"
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(label(name, "", made))
        texts.addWidget(label(self._said(one), "muted", made))
        across.addLayout(texts, 1)
        if one.can_be_undone:
            undo = button(
                self.tr("Take it out"), "quiet", partial(self.undo_wanted.emit, one.batch_id), made
            )
            writing(undo).setAccessibleName(self.tr("Take out: {0}").format(name))
            across.addWidget(undo)
        stack.addLayout(across)
        return made

    def _said(self, one: PastImport) -> str:
        parts = [self.tr("%n session(s) imported", "", one.added)]
        if one.already_there:
            parts.append(self.tr("%n already there", "", one.already_there))
        if one.refused:
            parts.append(self.tr("%n not readable", "", one.refused))
        if one.undone_at is not None:
            day = full_day_text(one.undone_at.astimezone().date())
            parts.append(self.tr("taken out on {0}").format(day))
        elif one.still != one.added:
            parts.append(self.tr("%n of them still there", "", one.still))
        return ", ".join(parts)
