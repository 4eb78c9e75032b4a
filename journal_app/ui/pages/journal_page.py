"""Journal: all entries, search as you type, reading, history, the bin."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from journal_app.domain.entry import EntryOrder, EntryQuery, EntryRow
from journal_app.services.changes import Subject
from journal_app.services.filter_values import filter_from, filter_values
from journal_app.ui.actions.binding import ALONE, WITHIN, bind
from journal_app.ui.looks import Looks, keep_splitter
from journal_app.ui.page import Desk, Page
from journal_app.ui.pages.journal_around import AroundTheList
from journal_app.ui.pages.journal_column import JournalColumn
from journal_app.ui.pages.journal_entry import OneEntry
from journal_app.ui.pages.journal_filters import FilterBar
from journal_app.ui.pages.journal_filters_kept import KeptFilters
from journal_app.ui.pages.journal_print import print_sessions
from journal_app.ui.pages.journal_reading import ReadingPane
from journal_app.ui.pages.journal_search import MOST_BEST, EntrySearch
from journal_app.ui.read_only import writing
from journal_app.ui.tasks import Steps
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.card import PageHeader
from journal_app.ui.widgets.roomy_line import RoomyLine

TYPING_PAUSE_MS = 90
FOLLOW_PAUSE_MS = 300
"""Who types on so soon is not given another session to read for every letter."""


class JournalPage(Page):
    """Search and filters above, a list at the left, the entry that is read at the right."""

    subjects = frozenset(
        {Subject.ENTRIES, Subject.CLIENTS, Subject.PRACTICE, Subject.AGAIN, Subject.PACKETS}
    )
    log_requested = Signal()
    import_requested = Signal()
    placing_requested = Signal()
    edit_requested = Signal(str)
    packet_wanted = Signal(tuple)
    out_wanted = Signal(tuple, bool)
    told = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._wanted = ""
        self._selected: list[str] = []
        self._again = False
        self._beside_due = False
        """Whether what stands around the list is to be read once its rows are there."""
        self._rows_came = self.expect_more()
        """Tells that the rows are there, to whom the page is shown."""
        self._in_bin = False
        """Whether the bin is what is listed."""
        self._showing = False
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(TYPING_PAUSE_MS)
        self._looked_anew = False
        """Whether something else was looked for since a session was opened by its name."""
        self._following = QTimer(self)
        self._following.setSingleShot(True)
        self.build_up(self._making())

    def _making(self) -> Steps:
        desk = self.desk
        self.header = PageHeader(self.tr("Journal"), "", self)
        self.header.buttons.addWidget(
            writing(
                button(self.tr("Log a session  Ctrl+N"), "primary", self.log_requested.emit, self),
                sessions=True,
            )
        )
        self.above = QWidget(self)
        self.search = RoomyLine(self.above)
        self.search.setPlaceholderText(self.tr("Search sessions"))
        self.search.setAccessibleName(self.tr("Search the journal"))
        self.search.setClearButtonEnabled(True)
        self.filters = FilterBar(desk, self.above)
        self.saved = KeptFilters(self, self.filters, self.search)
        yield
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.column = JournalColumn(desk, splitter)
        self.model, self.list = self.column.model, self.column.list
        self.empty = self.column.empty
        self._around = AroundTheList(self, self.filters, self.column)
        yield
        self.reading = ReadingPane(desk, splitter)
        self.entry = OneEntry(self, self.reading)
        self.searching = EntrySearch(desk, self)
        yield
        self._lay_out(splitter)
        self._connect_signals()
        self.setFocusProxy(self.list)

    # --- what is asked for ----------------------------------------------------------------------

    def query(self) -> EntryQuery:
        """What is asked for by the search field and the filters."""
        text = self.search.text()
        # A space at the end says that a word is whole.
        return self.filters.query(text.lstrip() if text.strip() else "")

    def refresh(self) -> None:
        """Read the list again where it stands, what can be filtered by, and the entry shown."""
        self._again = self._beside_due = True
        self._rows_came()
        self._rows_came = self.expect_more()
        self._ask_rows(self.model.rowCount())

    def open_entry(self, entry_id: str) -> None:
        """Show an entry, and select it where it is in the list; no other is, where it is not."""
        self._looked_anew = False
        self._following.stop()
        self._wanted = entry_id
        self._select_wanted()
        if self._wanted:
            self.list.selectionModel().clear()
        self.entry.read(entry_id)

    def whereabouts(self) -> dict[str, Any]:
        """The words looked for, the filters, and the session that is read."""
        query = replace(self.filters.state.query, text=self.search.text())
        looked_for = filter_values(replace(self.filters.state, query=query))
        return {"looked_for": looked_for, "entry": self.reading.entry_id}

    def go_back_to(self, where: dict[str, Any]) -> None:
        """Look for the same, and read the same session."""
        looked_for = filter_from(where["looked_for"])
        if looked_for is not None:
            self.search.setText(looked_for.query.text)
            self._typing.stop()
            self.filters.set_state(looked_for)
        if where["entry"]:
            self.open_entry(where["entry"])

    def print_out(self) -> bool:
        """Print the sessions that are selected, or the one that is read."""
        several = tuple(self._selected) if len(self._selected) > 1 else ()
        ids = several or tuple(filter(None, (self.reading.entry_id,)))
        if not ids:
            return False
        print_sessions(self, EntryQuery(ids=ids, in_bin=self.query().in_bin))
        return True

    def focus_search(self) -> None:
        """Put the cursor into the search field."""
        self.search.setFocus()
        self.search.selectAll()

    def retheme(self) -> None:
        """Paint rows and reading text in the new colours."""
        self.list.viewport().update()
        self.column.strip.update()
        self.column.fit_lines()
        self.reading.retheme()

    # --- building -------------------------------------------------------------------------------

    def _lay_out(self, splitter: QSplitter) -> None:
        row = QHBoxLayout(self.above)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        row.addWidget(self.search, 3, Qt.AlignmentFlag.AlignTop)
        # The first row of chips stands in the middle of the field beside it.
        chips = QVBoxLayout()
        chips.setContentsMargins(0, 6, 0, 0)
        chips.addWidget(self.filters)
        chips.addStretch()
        row.addLayout(chips, 9)
        splitter.setHandleWidth(18)
        splitter.setChildrenCollapsible(False)
        splitter.setStretchFactor(0, 3)
        splitter.setStretchFactor(1, 7)
        splitter.setSizes([400, 720])
        self.column.setMinimumWidth(260)
        self.reading.setMinimumWidth(320)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(26, 24, 26, 22)
        outer.setSpacing(14)
        outer.addWidget(self.header)
        outer.addWidget(self.above)
        outer.addWidget(splitter, 1)
        keep_splitter(splitter, Looks(self.desk.preferences, self.desk.services.path), "journal")

    def _connect_signals(self) -> None:
        self.search.textChanged.connect(self._typed)
        self.search.returnPressed.connect(self._into_list)
        self._typing.timeout.connect(self._ask_rows)
        self._following.timeout.connect(self._follow)
        self.filters.changed.connect(self._filters_changed)
        self.saved.about_to_apply.connect(self._typing.stop)
        self.saved.told.connect(self.told)
        self.searching.found.connect(self._show_rows)
        self.searching.more_found.connect(self.model.append_rows)
        self.searching.counted.connect(self._show_count)
        self.searching.problem.connect(self.problem_raised)
        self.searching.problem.connect(self._no_rows)
        self.model.more_wanted.connect(self._read_more)
        self.list.selectionModel().currentChanged.connect(self._row_chosen)
        self.list.selection_changed.connect(self._selection_changed)
        self.list.activated.connect(self.reading.setFocus)
        self.list.delete_pressed.connect(self._delete_pressed)
        self.column.strip.chosen.connect(self._days_chosen)
        self.column.earlier_requested.connect(self.open_entry)
        self.column.widen_requested.connect(self._widen)
        self.column.import_requested.connect(self.import_requested)
        self.column.placing_requested.connect(self.placing_requested)
        self.column.together.done.connect(self._tell)
        self.column.together.problem.connect(self.problem_raised)
        self.column.together.dropped.connect(self._drop_selection)
        self.column.together.packet_wanted.connect(self.packet_wanted)
        self.column.together.out_wanted.connect(self.out_wanted)
        self.column.together.leaving.connect(self._leave_together)
        self.reading.edit_requested.connect(self.edit_requested)
        self.entry.leaving.connect(lambda entry_id: self._move_on_from((entry_id,)))
        self.entry.left.connect(self.list.setFocus)
        self.entry.coming_back.connect(self._coming_back)
        self.entry.told.connect(self.told)
        bind("journal.into_list", self.search, self._into_list, ALONE)
        bind("journal.previous", self, partial(self.list.step, -1), WITHIN)
        bind("journal.next", self, partial(self.list.step, 1), WITHIN)

    # --- the list -------------------------------------------------------------------------------

    def _look_anew(self, pause: int) -> None:
        self._looked_anew = True
        self._following.stop()
        self._following.setInterval(pause)

    def _typed(self, text: str) -> None:
        self._look_anew(FOLLOW_PAUSE_MS)
        self.filters.search_changed(text.strip())
        self._typing.start()

    def _into_list(self) -> None:
        begins = not self.list.currentIndex().isValid()
        self.list.setFocus()
        if self.model.rowCount() and begins:
            self.list.setCurrentIndex(self.model.index(0))

    def _filters_changed(self) -> None:
        self._look_anew(0)
        query = self.filters.query("")
        same = self.column.strip.span == (query.since, query.until)
        if self.column.strip.span is not None and not same:
            self.column.strip.show_span(None)
        self._ask_rows()

    def _widen(self) -> None:
        self.filters.clear()
        self.search.setFocus()

    def _days_chosen(self, span: tuple[date, date] | None) -> None:
        self.filters.set_days(*(span or (None, None)))

    def _ask_rows(self, already: int = 0) -> None:
        query = self.query()
        self.searching.ask(query, self.filters.order_for(query.text), already)

    def _read_more(self) -> None:
        last = self.model.last_row()
        if last is not None:
            self.searching.ask_more(last)

    def _show_rows(self, rows: tuple[EntryRow, ...], has_more: bool) -> None:
        read = self.reading.entry_id if self._beside_due else ""
        self._show_list(rows, has_more)
        self.once_seen(self.searching.count)
        if self._beside_due:
            if read and read == self.reading.entry_id:
                self.entry.read(read)
            self._beside_due = False
            self.once_seen(self._around.read)
        self._rows_came()

    def _no_rows(self) -> None:
        self._rows_came()

    def _show_list(self, rows: tuple[EntryRow, ...], has_more: bool) -> None:
        again, self._again = self._again, False
        self._leave_what_is_elsewhere(rows)
        keep = self._wanted or self.reading.entry_id
        selected = self._selected if again else []
        at = self.list.verticalScrollBar().value() if again else 0
        self._showing = True  # what is selected is told once, at the end
        self.model.set_rows(rows, has_more)
        self._wanted = keep
        self._select_wanted(scroll=not again)
        self.list.select_ids(selected if len(selected) > 1 else [])
        self._showing = False
        self._selection_changed()
        if again:
            self.list.verticalScrollBar().setValue(at)
        query = self.query()
        self.reading.look_for(query.text)
        asked = query != EntryQuery()
        self.empty.setVisible(not rows)
        self.column.widen.setVisible(not rows and self.filters.is_set and not query.in_bin)
        self.empty.setText(
            self.tr("Nothing matches. Try fewer words or take a filter away.")
            if asked
            else self.tr("Your sessions will stand here. Log the first one when you like.")
        )
        if query == EntryQuery(in_bin=True):
            self.empty.setText(self.tr("The bin is empty."))
        if rows and not self.reading.entry_id and not self._wanted:
            self.list.setCurrentIndex(self.model.index(0))
        if self._looked_anew:
            self._following.start()
        self._show_state(any_at_all=bool(rows) or asked)
        if not rows and not asked:
            journal = self.desk.services.journal
            self.ask(
                lambda: journal.count(EntryQuery(in_bin=True)) > 0,
                lambda has_bin: self._show_state(any_at_all=has_bin),
            )

    def _follow(self) -> None:
        """Read what was found: the first, where the session that is read is not among the rows."""
        self._looked_anew = False
        if not self.model.rowCount():
            self._wanted = ""
            self.reading.show_nothing()
        elif not self.model.index_of(self.reading.entry_id).isValid() and self._is_narrowed:
            self._wanted = ""
            self.list.setCurrentIndex(self.model.index(0))

    @property
    def _is_narrowed(self) -> bool:
        """Whether not every session is looked for; then the one that is read comes further down."""
        return self.query() != EntryQuery()

    def _leave_what_is_elsewhere(self, rows: Sequence[EntryRow]) -> None:
        """Into the bin, and out of it, the session that was read does not come along."""
        before, self._in_bin = self._in_bin, self.query().in_bin
        read = self.reading.entry_id
        if before is not self._in_bin and not self._wanted and read not in {one.id for one in rows}:
            self.reading.clear()

    def _show_state(self, *, any_at_all: bool) -> None:
        query = self.query()
        for part in (self.above, self.reading):
            part.setVisible(any_at_all)
        self.column.show_state(
            any_at_all=any_at_all, filtered=query != EntryQuery(), in_bin=query.in_bin
        )

    def _show_count(self, count: int) -> None:
        query = self.query()
        if query == EntryQuery():
            said = self.tr("%n session(s)", "", count) if count else ""
        else:
            said = self.tr("%n session(s) found", "", count)
        if self.filters.order_for(query.text) is EntryOrder.BEST and count > MOST_BEST:
            said = self.tr("{0}, the best {1} of them shown").format(said, MOST_BEST)
        self.header.set_texts(self.tr("Journal"), said)

    def _select_wanted(self, *, scroll: bool = True) -> None:
        index = self.model.index_of(self._wanted) if self._wanted else QModelIndex()
        if index.isValid():
            self._wanted = ""
            self.list.setCurrentIndex(index)
            if scroll:
                self.list.scrollTo(index)

    def _selection_changed(self) -> None:
        if self._showing:
            return
        self._selected = [row.id for row in self.list.selected_rows()]
        # A click on the row that the focus had made current changes the selection alone.
        self._row_chosen(self.list.currentIndex())
        self.column.together.show_for(self._selected, in_bin=self.query().in_bin)

    def _drop_selection(self) -> None:
        current = self.list.currentIndex()
        self.list.clearSelection()
        self.list.setFocus()
        self.list.setCurrentIndex(current)

    # --- one entry ------------------------------------------------------------------------------

    def _row_chosen(self, current: QModelIndex) -> None:
        """Read the row that was gone to. Focus alone makes a row current, without choosing it."""
        row = self.model.row_at(current)
        if row is None or not self.list.selectionModel().isSelected(current):
            return
        if row.id != self.reading.entry_id:
            self._wanted = ""
            self.entry.read(row.id)

    def _delete_pressed(self) -> None:
        if self.query().in_bin:
            return
        if len(self._selected) > 1:
            self.column.together.bin.click()
        elif self.reading.entry_id:
            self.entry.trash(self.reading.entry_id)

    def _coming_back(self, entry_id: str) -> None:
        if self.query().in_bin:
            self._move_on_from((entry_id,))
        else:
            self._wanted = self.reading.entry_id = entry_id

    def _leave_together(self, ids: tuple[str, ...]) -> None:
        self._move_on_from(ids)
        self.list.setFocus()

    def _move_on_from(self, ids: tuple[str, ...]) -> None:
        """Read the session beside those that leave the list."""
        rows = {row for one in ids if (row := self.model.index_of(one).row()) >= 0}
        after = max(rows, default=0) + 1
        other = after if rows and after < self.model.rowCount() else min(rows, default=0) - 1
        beside = self.model.row_at(self.model.index(other)) if other >= 0 else None
        self.reading.clear()
        self._wanted = beside.id if beside is not None else ""
        self.reading.entry_id = self._wanted

    def _tell(self, sentence: str, undo: object) -> None:
        if undo is None:
            self.told.emit(sentence)
        else:
            self.undo_offered.emit(sentence, undo)
