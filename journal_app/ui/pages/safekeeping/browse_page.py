"""The sessions of a backup, to be looked through and read; nothing of them can be changed."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from journal_app.services.bundle import Services
from journal_app.ui.change_feed import ChangeFeed
from journal_app.ui.dates import moment_words
from journal_app.ui.page import Desk, Page
from journal_app.ui.pages.journal_page import JournalPage
from journal_app.ui.read_only import KeepsOff, writing
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.laid_out import discard
from journal_app.ui.widgets.text import PathLabel, label


class BrowsePage(Page):
    """The journal page over another file than the one that is open, which it closes when left."""

    backups_requested = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._theirs: Services | None = None
        self._when = ""
        self.journal: JournalPage | None = None
        self._stack = QVBoxLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.setSpacing(0)
        self._stack.addWidget(self._strip())

    def browse(self, theirs: Services) -> None:
        """Show the sessions of a file that was opened to be read only."""
        self.let_go()
        self._theirs = theirs
        self._say_what(theirs.path)
        self.journal = JournalPage(replace(self.desk, services=theirs, feed=ChangeFeed(self)), self)
        self.journal.problem_raised.connect(self.problem_raised)
        writing(self.journal.column.together.export)
        KeepsOff(self.journal)
        self._stack.addWidget(self.journal, 1)
        self.setFocusProxy(self.journal)
        self.journal.refresh()
        self.ask(theirs.journal.count, partial(self._say_count, theirs))

    def let_go(self) -> None:
        """Close the file; nothing of it is shown any more."""
        theirs, self._theirs = self._theirs, None
        if self.journal is not None:
            self.journal.hide()
            discard(self._stack, self.journal)
            self.journal = None
        if theirs is not None:
            self.desk.tasks.submit(theirs.close, context=self)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing leads back to it: what was read is closed."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.let_go()

    def flush(self) -> None:
        """Before the journal is locked or closed, this one is."""
        super().flush()
        self.let_go()

    def retheme(self) -> None:
        """The journal page carries colours of its own."""
        super().retheme()
        if self.journal is not None:
            self.journal.retheme()

    def _say_what(self, path: Path) -> None:
        """When the file was written, and where it lies; a backup is written once."""
        with suppress(OSError):
            self._when = moment_words(datetime.fromtimestamp(path.stat().st_mtime, UTC))
        self._told.setText(self._when)
        self._place.set_path("", path)

    def _say_count(self, theirs: Services, count: int) -> None:
        if theirs is self._theirs:
            self._told.setText(f"{self._when} · {self.desk.words.sessions(count)}")

    def _strip(self) -> QWidget:
        strip = QFrame(self)
        strip.setProperty("kind", "notice")
        inside = QHBoxLayout(strip)
        inside.setContentsMargins(26, 8, 26, 8)
        inside.setSpacing(12)
        self._told = label("", "strong", strip)
        about = label(self.tr("Open to be read only: nothing can be changed here."), "", strip)
        self._place = PathLabel("", Path(), "muted", strip)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        for said in (self._told, about, self._place):
            texts.addWidget(said)
        self.back = button(self.tr("Back to the backups"), "", self._go_back, strip)
        inside.addLayout(texts, 1)
        inside.addWidget(self.back)
        return strip

    def _go_back(self) -> None:
        self.let_go()
        self.backups_requested.emit("backups")
