"""The recovery sheet: made, checked by typing two of its groups, tested later as a whole."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from journal_app.services.changes import Subject
from journal_app.services.passphrase import SheetState
from journal_app.storage.files import write_whole
from journal_app.ui.dialogs.save_recovery import SaveRecovery
from journal_app.ui.page import Desk, Page, scrolling
from journal_app.ui.pages.safekeeping.recovery_make import MakeCard
from journal_app.ui.pages.safekeeping.recovery_trying import TestCard
from journal_app.ui.pages.settings.section import Section
from journal_app.ui.pdf.printing import PrintDocument
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.card import PageHeader

WIDTH = 760


class RecoverySection(Section):
    """In the settings: what is known of the sheet, making one, testing it."""

    subjects = frozenset({Subject.PRACTICE})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.make = MakeCard(desk, self)
        self.test = TestCard(self)
        for card in (self.make, self.test):
            self.add(card)
        self.make.show_requested.connect(self._show)
        self.make.checked.connect(self._note)
        self.make.save_requested.connect(self._save)
        self.make.print_requested.connect(lambda: PrintDocument.ask(self, self.make.paper()))
        self.test.test_requested.connect(self._test)

    def refresh(self) -> None:
        """Ask when it was made and tested."""
        services = self.desk.services
        self.ask(
            lambda: (services.passphrase.sheet_state(), services.passphrase.by_sheet),
            lambda known: self._show_state(*known),
        )

    def begin(self) -> None:
        """Go to where a sheet is made."""
        self.make.begin_here()

    def trust(self) -> None:
        """The passphrase was just chosen: it is not asked for once more."""
        self.make.ask_for_passphrase(False)

    def flush(self) -> None:
        """Nothing of the key stays on the screen when the journal is locked."""
        self.make.forget()
        self.test.forget()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nor when the page is left, but while the window is only minimised."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.flush()

    def _show_state(self, state: SheetState, by_sheet: bool) -> None:
        encrypted = self.desk.services.encrypted
        self.make.show_state(state, encrypted=encrypted)
        if by_sheet:
            self.make.ask_for_passphrase(False)
        self.test.setVisible(encrypted and state.made_at is not None)

    def _show(self, passphrase: object) -> None:
        services = self.desk.services

        def known(fits: bool) -> None:
            if not fits:
                self.make.tell_wrong()
                return
            self.ask(services.passphrase.sheet, self.make.show_groups)

        if passphrase is None:
            known(True)
            return
        self.make.begin()
        self.desk.tasks.compute(
            partial(services.passphrase.matches, str(passphrase)),
            context=self,
            done=known,
            failed=self.problem_raised.emit,
        )

    def _note(self) -> None:
        self.write(
            self.desk.services.passphrase.note_sheet_made, lambda _state: self.make.tell_made()
        )

    def _save(self) -> None:
        target = SaveRecovery.ask(self, self.tr("recovery-sheet"))
        if target is None:
            return
        paper = self.make.paper()

        def saved(path: Path) -> None:
            self.make.say(
                self.tr(
                    "Saved to {0}. This file opens your journal: print it, and delete it then, "
                    "from the bin as well."
                ).format(path.name),
                "attention",
            )

        self.desk.tasks.compute(
            lambda: write_whole(target, paper.content(), overwrite=True),
            context=self,
            done=saved,
            failed=self.telling(self.make.tell_problem),
        )

    def _test(self, typed: str) -> None:
        self.write(
            partial(self.desk.services.passphrase.test_sheet, typed),
            lambda _state: self.test.tell_fits(),
            self.telling(self.test.tell_problem),
        )


class RecoveryPage(Page):
    """The same by itself, right after a journal was made or its passphrase set anew."""

    closed = Signal()
    told = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.header = PageHeader(
            self.tr("One page of paper for the day the passphrase is gone"),
            self.tr(
                "Without it, nobody can bring a forgotten passphrase back, and the journal is lost "
                "with it. It takes three minutes, now or later under Settings."
            ),
            self,
        )
        self.later = button(self.tr("Later"), "", self.closed.emit, self)
        self.header.buttons.addWidget(self.later)
        self.section = RecoverySection(desk, self)
        self.section.trust()
        self.section.make.done.connect(self.told)
        self.section.make.done.connect(self.closed)
        self.section.problem_raised.connect(self.problem_raised)
        content = QWidget(self)
        across = QHBoxLayout(content)
        across.setContentsMargins(0, 0, 0, 24)
        self.section.setMaximumWidth(round(WIDTH * max(1.0, desk.themes.theme.text_scale)))
        across.addWidget(self.section, 100)
        across.addStretch()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(26, 24, 26, 0)
        outer.setSpacing(14)
        outer.addWidget(self.header)
        outer.addWidget(scrolling(content, self), 1)

    def flush(self) -> None:
        """Nothing of the key stays on the screen when the journal is locked."""
        self.section.flush()
