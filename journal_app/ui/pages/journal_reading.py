"""Reading an entry: its words well set, where one sat beside them."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QTextCursor
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from journal_app.domain.entry import Entry
from journal_app.domain.packet import Part
from journal_app.services.journal import Revision
from journal_app.ui.dates import full_day_text, time_text
from journal_app.ui.page import Desk
from journal_app.ui.pages.entry_document import entry_document
from journal_app.ui.pages.journal_beside import NOTHING, Beside
from journal_app.ui.pages.journal_beside import sections as beside_sections
from journal_app.ui.pages.journal_history import HistoryView
from journal_app.ui.pages.journal_notes import moment_names, with_their_marks
from journal_app.ui.pages.journal_text import EntryText, widest_column
from journal_app.ui.read_only import writing
from journal_app.ui.theme import Size
from journal_app.ui.when_wanted import made
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.confirm import Confirm
from journal_app.ui.widgets.found_words import found_words
from journal_app.ui.widgets.grid_view import GridView, entry_picture
from journal_app.ui.widgets.noted_text import marked_words
from journal_app.ui.widgets.tab_order import tab_into
from journal_app.ui.widgets.text import ElidedLabel, label

GRID, SMALL_GRID, LARGEST_GRID = 230, 176, 276
"""Side of the grid at 100 %, and at any size of the writing."""
BESIDE_FROM = 640
"""A pane narrower than this, at 100 %, has the grid below the text instead of beside it."""
SIDES = 60
"""What stands beside the grid below the text: margins and a scroll bar."""
LEAST_HEIGHT = 420
"""A pane lower than this, at 100 %, scrolls as a whole, also with the grid beside the text."""
SMALL_FROM, LOW = 500, 640
"""Width and height, at 100 %, between which the grid becomes small instead."""


class ReadingPane(QFrame):
    """One entry, with what can be done with it."""

    edit_requested = Signal(str)
    trash_requested = Signal(str)
    restore_requested = Signal(str)
    remove_requested = Signal(str)
    history_requested = Signal(str)
    back_requested = Signal(str, int)
    """Bring back what stood after the saving of this number."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self._desk = desk
        self.entry_id = ""
        self._entry: Entry | None = None
        self._beside = NOTHING
        self._role = ""
        self._looked_for = ""
        self.title = ElidedLabel("", "heading", self)
        self.details = label("", "muted", self)
        self.nothing = label(self.tr("Nothing to read here just now."), "muted", self)
        self.edit = writing(button(self.tr("Edit"), "", self._edit, self), sessions=True)
        self.bin = writing(button(self.tr("Put in the bin"), "", self._trash, self), sessions=True)
        self.back = writing(
            button(self.tr("Take out of the bin"), "", self._restore, self), sessions=True
        )
        self.remove = writing(button(self.tr("Remove now"), "", self._ask_removal, self))
        self.history = button(self.tr("History"), "", self._toggle_history, self)
        self.history.setCheckable(True)
        self.sure = Confirm(
            self.tr("Remove this session for good? Nothing brings it back."),
            self.tr("Remove for good"),
            self.tr("Keep it"),
            self,
        )
        self.text = EntryText(self)
        self.text.setAccessibleName(self.tr("The entry"))
        self.grid = GridView(desk.themes, desk.words, self)
        self._lay_out()
        self.setFocusProxy(self.text)
        self.clear()

    @cached_property
    def past(self) -> HistoryView:
        """What was saved before; made when it is first wanted."""
        past = HistoryView(self._desk, self._content)
        self._outer.insertWidget(self._outer.indexOf(self._row), past, 1)
        tab_into(self.remove, past)
        past.back_wanted.connect(self._bring_back)
        past.closed.connect(self._leave_history)
        return past

    @property
    def _parts(self) -> tuple[QWidget, ...]:
        buttons = (self.edit, self.history, self.bin, self.back, self.remove)
        past = (self.past,) if made(self, "past") else ()
        return (*buttons, self.sure, *past, self.grid, self.text, self.details, self.nothing)

    def clear(self) -> None:
        """Show nothing."""
        self.entry_id, self._entry = "", None
        for widget in self._parts:
            widget.hide()
        self.title.set_whole("")

    def show_nothing(self) -> None:
        """Show nothing, and say so: nothing was found that could be read."""
        self.clear()
        self.nothing.show()

    def show_entry(self, entry: Entry, role: str, beside: Beside = NOTHING) -> None:
        """Show an entry; ``role`` is the name of the hat worn."""
        self._beside = beside
        same = self._entry is not None and self._entry.id == entry.id
        self.entry_id, self._entry, self._role = entry.id, entry, role
        content = entry.content
        in_bin = entry.trashed_at is not None
        self.sure.hide()
        self.history.setVisible(entry.revision > 1)
        if not same or entry.revision < 2:
            self.history.setChecked(False)
        self.remove.setVisible(in_bin)
        self.edit.setVisible(not in_bin)
        self.bin.setVisible(not in_bin)
        self.back.setVisible(in_bin)
        self.details.show()
        self.nothing.hide()
        self._show_past(self.history.isChecked())
        self.title.set_whole(content.client or self.tr("No client code"))
        self.details.setText(self._details(entry))
        picture = entry_picture(content, self._desk.words, self._desk.orientation, beside.meant)
        names = moment_names(content, self._desk.words)
        self.grid.set_picture(with_their_marks(picture, beside.supervision.marks, names))
        self._write(entry)
        if not same:
            self.area.verticalScrollBar().setValue(0)

    def retheme(self) -> None:
        """Write the text again in the new colours."""
        self._arrange()
        if made(self, "past"):
            self.past.retheme()
        if self._entry is not None:
            self._write(self._entry)

    def show_history(self, revisions: tuple[Revision, ...]) -> None:
        """Show every saving of the entry."""
        self.past.show_history(revisions)

    def _lay_out(self) -> None:
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 20, 4, 14)
        self._content = QWidget(self)
        self._content.setProperty("kind", "plain")
        self.area = QScrollArea(self)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidget(self._content)
        around.addWidget(self.area)
        outer = self._outer = QVBoxLayout(self._content)
        outer.setContentsMargins(26, 0, 14, 0)
        outer.setSpacing(10)
        self._top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._top.setSpacing(10)
        self._top.addWidget(self.title, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for widget in (self.edit, self.history, self.bin, self.back, self.remove):
            buttons.addWidget(widget)
        buttons.addStretch()
        self._top.addLayout(buttons)
        outer.addLayout(self._top)
        outer.addWidget(self.sure)
        outer.addWidget(self.details)
        outer.addWidget(self.nothing)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(18)
        self._row.addWidget(self.text, 1)
        self._row.addWidget(self.grid, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        # What is left on a wide screen stays empty: longer lines are harder to read.
        self._row.addStretch(0)
        outer.addLayout(self._row, 1)
        self.sure.confirmed.connect(self._remove)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines that are long enough to read come first."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """The grid beside the text where there is room for both; else all of it scrolls as one."""
        scale = max(1.0, self._desk.themes.theme.text_scale)
        wide = self.width() >= BESIDE_FROM * scale
        # On a low screen a small grid beside the text leaves more of it in sight than one below.
        low = self.width() >= SMALL_FROM * scale and self.height() < LOW * scale
        # So few lines in sight would be no reading: then the head goes with the text.
        short = self.height() < LEAST_HEIGHT * scale
        beside = wide or low
        side = round((GRID if wide or not low else SMALL_GRID) * scale)
        side = min(side, LARGEST_GRID if beside else max(GRID, self.width() - SIDES))
        self.grid.setFixedSize(side, side)
        widest = widest_column(self._desk.themes.theme.font(Size.READING))
        self.text.setMaximumWidth(widest)
        self.text.be_whole(short or not beside)
        if made(self, "past"):
            self._arrange_past()
        # Where it may lie out of sight, Tab leads to it and brings it into view.
        policy = Qt.FocusPolicy
        self.grid.setFocusPolicy(policy.TabFocus if self.text.is_whole else policy.NoFocus)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._top.setDirection(across if self.width() >= SMALL_FROM * scale else down)
        self._row.setDirection(across if beside else down)

    def _arrange_past(self) -> None:
        """What was saved before, as wide as the text, and as high as all of it where that is."""
        self.past.setMaximumWidth(self.text.maximumWidth())
        self.past.be_whole(self.text.is_whole)

    def _details(self, entry: Entry) -> str:
        content, words = entry.content, self._desk.words
        start = content.local_start
        parts = [f"{full_day_text(start.date())}, {time_text(start)}"]
        if content.minutes:
            parts.append(self.tr("%n minute(s)", "", content.minutes))
        parts.append(self._role)
        if content.format:
            parts.append(words.format(content.format))
        if content.agreement_kind:
            parts.append(words.agreement(content.agreement_kind))
        if content.paid_kind:
            parts.append(words.paid(content.paid_kind))
        parts.extend(f"#{tag}" for tag in content.tags)
        written = entry.written_at.astimezone().date()
        if written != start.date():
            parts.append(self.tr("written on {0}").format(full_day_text(written)))
        if any(moment.placement.is_late(content.ended_at) for moment in content.moments):
            parts.append(self.tr("placed late"))
        return " · ".join(part for part in parts if part)

    def _write(self, entry: Entry) -> None:
        """Set the entry as a document: quiet headings, reading text."""
        sections = self._sections(entry)
        if not sections:
            sections = [("", self.tr("Nothing was written for this session."))]
        document = entry_document(sections, self._desk.themes.theme, self.text)
        self.text.setDocument(document)
        self.text.moveCursor(QTextCursor.MoveOperation.Start)
        self._mark(entry)

    def look_for(self, words: str) -> None:
        """Mark the words that are looked for in the list."""
        if words != self._looked_for:
            self._looked_for = words
            if self._entry is not None:
                self._mark(self._entry)

    def _mark(self, entry: Entry) -> None:
        theme = self._desk.themes.theme
        noted = marked_words(self.text, self._beside.supervision.anchors(entry.content), theme)
        self.text.setExtraSelections([*noted, *found_words(self.text, self._looked_for, theme)])

    def _sections(self, entry: Entry) -> list[tuple[str, str]]:
        content, words = entry.content, self._desk.words
        sections = [
            (self.tr("What was said and seen"), content.seen),
            (self.tr("Me in it"), content.me),
        ]
        sections += [(answer.question, answer.answer) for answer in content.answers]
        if content.to_supervision:
            question = content.supervision_question or self.tr("flagged, without a question")
            sections.append((self.tr("For supervision"), question))
        else:  # it was talked about; what one asked is kept
            sections.append((words.packet_part(Part.QUESTION), content.supervision_question))
        ticked = [words.moment_tag(tag) for tag in sorted(content.moment_tags)]
        ticked += [
            words.signal(item.signal) + (f" — “{item.words}”" if item.words else "")
            for item in content.observations
        ]
        if ticked:
            sections.append((self.tr("Noticed"), "\n\n".join(ticked)))
        scales = []
        if content.charge is not None:
            scales.append(self.tr("Stayed with me: {0}").format(words.charge(content.charge)))
        if content.familiarity is not None:
            scales.append(
                self.tr("Familiar ground: {0}").format(words.familiarity(content.familiarity))
            )
        if scales:
            sections.append((self.tr("How it was for me"), "\n\n".join(scales)))
        sections += beside_sections(self._beside, entry, words)
        return [(heading, text) for heading, text in sections if text.strip()]

    def _edit(self) -> None:
        self.edit_requested.emit(self.entry_id)

    def _trash(self) -> None:
        self.trash_requested.emit(self.entry_id)

    def _restore(self) -> None:
        self.restore_requested.emit(self.entry_id)

    def _ask_removal(self) -> None:
        self.sure.ask()

    def _remove(self) -> None:
        self.remove_requested.emit(self.entry_id)

    def _bring_back(self, number: int) -> None:
        self.back_requested.emit(self.entry_id, number)

    def _toggle_history(self) -> None:
        is_open = self.history.isChecked()
        self._show_past(is_open)
        if is_open:
            self.history_requested.emit(self.entry_id)
            self.past.setFocus()

    def _leave_history(self) -> None:
        self.history.setChecked(False)
        self._show_past(False)
        self.history.setFocus()

    def _show_past(self, is_open: bool) -> None:
        own = self._entry is not None and bool(self._entry.content.moments)
        placed = own or bool(self._beside.supervision.marks)
        if is_open or made(self, "past"):
            self._arrange_past()
            self.past.setVisible(is_open)
        self.text.setVisible(not is_open)
        self.grid.setVisible(placed and not is_open)
