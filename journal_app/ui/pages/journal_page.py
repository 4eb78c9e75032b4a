"""Journal: all entries, search as you type, reading, editing, the bin."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from journal_app.domain.entry import Entry, EntryQuery, EntryRow
from journal_app.services.changes import Subject
from journal_app.ui.models.entry_list_model import PAGE, EntryListModel
from journal_app.ui.page import Desk, Page
from journal_app.ui.pages.journal_filters import FilterBar
from journal_app.ui.pages.journal_reading import ReadingPane
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.card import PageHeader
from journal_app.ui.widgets.entry_delegate import EntryDelegate
from journal_app.ui.widgets.text import label

TYPING_PAUSE_MS = 90


class JournalPage(Page):
    """A list at the left, the entry that is read at the right."""

    subjects = frozenset({Subject.ENTRIES, Subject.CLIENTS, Subject.PRACTICE})
    log_requested = Signal()
    edit_requested = Signal(str)
    told = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._asked = 0
        self._wanted = ""
        self.header = PageHeader(self.tr("Journal"), "", self)
        self.header.buttons.addWidget(
            button(self.tr("Log a session  Ctrl+N"), "primary", self.log_requested.emit, self)
        )
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Search words, clients, tags"))
        self.search.setAccessibleName(self.tr("Search the journal"))
        self.search.setClearButtonEnabled(True)
        self.filters = FilterBar(self)
        self.model = EntryListModel(desk, self)
        self.list = QListView(self)
        self.empty = label("", "muted", self)
        self.reading = ReadingPane(desk, self)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(TYPING_PAUSE_MS)
        self._prepare_list()
        self._lay_out()
        self._connect_signals()
        self.setFocusProxy(self.list)

    def query(self) -> EntryQuery:
        """What is asked for by the search field and the filters."""
        return self.filters.query(self.search.text().strip())

    def refresh(self) -> None:
        """Read the first page again, the filters' choices, and the entry that is shown."""
        self._read_first()
        services = self.desk.services
        self.ask(
            lambda: (
                services.journal.client_codes(),
                services.journal.tags(),
                services.practice.roles(),
            ),
            lambda found: self.filters.offer(*found, self.desk.words),
        )
        if self.reading.entry_id:
            self._read_entry(self.reading.entry_id)

    def open_entry(self, entry_id: str) -> None:
        """Show an entry, and select it where it is in the list."""
        self._wanted = entry_id
        self._select_wanted()
        self._read_entry(entry_id)

    def focus_search(self) -> None:
        """Put the cursor into the search field."""
        self.search.setFocus()
        self.search.selectAll()

    def retheme(self) -> None:
        """Paint rows and reading text in the new colours."""
        self.list.viewport().update()
        self.reading.retheme()

    def _prepare_list(self) -> None:
        self.list.setModel(self.model)
        self.list.setItemDelegate(EntryDelegate(self.desk, self.list))
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("Entries"))

    def _lay_out(self) -> None:
        card = QFrame(self)
        card.setProperty("kind", "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(8, 8, 8, 8)
        inside.setSpacing(6)
        self.empty.setContentsMargins(10, 8, 10, 8)
        inside.addWidget(self.empty)
        inside.addWidget(self.list, 1)
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.search)
        column.addWidget(self.filters)
        column.addWidget(card, 1)
        column.addStretch()
        self._column = column
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.setHandleWidth(18)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(left)
        splitter.addWidget(self.reading)
        splitter.setStretchFactor(0, 3)
        splitter.setStretchFactor(1, 7)
        splitter.setSizes([390, 730])
        left.setMinimumWidth(260)
        self.reading.setMinimumWidth(320)
        body = QHBoxLayout()
        body.addWidget(splitter)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(26, 24, 26, 22)
        outer.setSpacing(14)
        outer.addWidget(self.header)
        outer.addLayout(body, 1)

    def _connect_signals(self) -> None:
        self.search.textChanged.connect(self._typing.start)
        self.search.returnPressed.connect(self._into_list)
        self._typing.timeout.connect(self._read_first)
        self.filters.changed.connect(self._read_first)
        self.model.more_wanted.connect(self._read_more)
        self.list.selectionModel().currentChanged.connect(self._row_chosen)
        self.list.activated.connect(self.reading.setFocus)
        self.reading.edit_requested.connect(self.edit_requested)
        self.reading.trash_requested.connect(self._trash)
        self.reading.restore_requested.connect(self._restore)
        down = QShortcut(QKeySequence(Qt.Key.Key_Down), self.search, self._into_list)
        down.setContext(Qt.ShortcutContext.WidgetShortcut)

    def _into_list(self) -> None:
        self.list.setFocus()
        if self.model.rowCount() and not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self.model.index(0))

    def _read_first(self) -> None:
        """Read the newest matches; an answer that comes after a newer question is dropped."""
        self._asked += 1
        number, query, journal = self._asked, self.query(), self.desk.services.journal

        def read() -> tuple[tuple[EntryRow, ...], int, bool]:
            rows, count = journal.entries(query, PAGE), journal.count(query)
            any_at_all = bool(rows) or query != EntryQuery()
            return rows, count, any_at_all or journal.count(EntryQuery(in_bin=True)) > 0

        def show(found: tuple[tuple[EntryRow, ...], int, bool]) -> None:
            if number == self._asked:
                self._show_rows(*found)

        self.ask(read, show)

    def _read_more(self) -> None:
        number, last = self._asked, self.model.last_row()
        read = partial(self.desk.services.journal.entries, self.query(), PAGE, last)

        def show(rows: tuple[EntryRow, ...]) -> None:
            if number == self._asked:
                self.model.append_rows(rows)

        self.ask(read, show)

    def _show_rows(self, rows: tuple[EntryRow, ...], count: int, any_at_all: bool) -> None:
        keep = self._wanted or self.reading.entry_id
        self.model.set_rows(rows)
        asked = self.query() != EntryQuery()
        found = self.tr("%n session(s) found", "", count)
        all_of_them = self.tr("%n session(s)", "", count)
        said = found if asked else all_of_them
        self.header.set_texts(self.tr("Journal"), said if any_at_all else "")
        self.empty.setVisible(not rows)
        for part in (self.search, self.filters, self.list, self.reading):
            part.setVisible(any_at_all)
        self._column.setStretch(self._column.count() - 1, 0 if any_at_all else 1000)
        self.empty.setText(
            self.tr("Nothing matches. Try fewer words or take a filter away.")
            if asked
            else self.tr("Your sessions will stand here. Log the first one when you like.")
        )
        self._wanted = keep
        self._select_wanted()
        if rows and not self.reading.entry_id and not self._wanted:
            self.list.setCurrentIndex(self.model.index(0))

    def _select_wanted(self) -> None:
        index = self.model.index_of(self._wanted) if self._wanted else QModelIndex()
        if index.isValid():
            self._wanted = ""
            self.list.setCurrentIndex(index)
            self.list.scrollTo(index)

    def _row_chosen(self, current: QModelIndex) -> None:
        row = self.model.row_at(current)
        if row is not None and row.id != self.reading.entry_id:
            self._read_entry(row.id)

    def _read_entry(self, entry_id: str) -> None:
        self.reading.entry_id = entry_id

        def show(found: tuple[Entry, str]) -> None:
            if self.reading.entry_id == entry_id:
                self.reading.show_entry(*found)

        self.ask(lambda: self._entry_and_role(entry_id), show)

    def _entry_and_role(self, entry_id: str) -> tuple[Entry, str]:
        services = self.desk.services
        entry = services.journal.entry(entry_id)
        roles = {role.id: role for role in services.practice.roles()}
        role = roles.get(entry.content.role_id)
        return entry, self.desk.words.role(role) if role else ""

    def _trash(self, entry_id: str) -> None:
        def gone(_value: object) -> None:
            self.reading.clear()
            self.undo_offered.emit(
                self.tr("The entry is in the bin."), lambda: self._restore(entry_id)
            )

        self.write(partial(self.desk.services.journal.trash, entry_id), gone)

    def _restore(self, entry_id: str) -> None:
        self._wanted = entry_id
        self.reading.entry_id = entry_id
        self.write(partial(self.desk.services.journal.restore, entry_id))
