"""Erasing a client for good, or reducing one to placements: asked, done with its stages, told."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QProgressBar, QWidget

from journal_app.domain.client import Client
from journal_app.domain.client_codes import folded_code
from journal_app.domain.errors import StanceError
from journal_app.services.changes import Saved
from journal_app.services.erasing import Erased, Interrupted, Reach, Stage
from journal_app.services.old_backups import OldCopy
from journal_app.ui.page import Page
from journal_app.ui.pages.client_copies import CopiesCard
from journal_app.ui.pages.client_panel import ClientPanel
from journal_app.ui.pages.client_reach import ReachCard
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.card import Card
from journal_app.ui.widgets.flow_layout import FlowLayout
from journal_app.ui.widgets.into_view import open_up
from journal_app.ui.widgets.text import label


class ErasePanel(ClientPanel):
    """Says what goes, asks for the code, erases, and looks into older backups."""

    begun = Signal(str)
    """The code that is about to be erased: whoever holds something of it lets go of it."""
    give_out_requested = Signal()
    _stage_told = Signal(object)

    def __init__(self, page: Page, parent: QWidget) -> None:
        super().__init__(parent)
        self._page = page
        self._client: Client | None = None
        self._reduces = False
        self.reach = ReachCard(self)
        self.asking = Card(parent=self)
        self.doing = Card(parent=self)
        self.done = Card(parent=self)
        self.copies = CopiesCard(page.desk, self)
        self._fill_asking()
        self._fill_doing()
        self._told = label("", "", self.done)
        self.done.body.addWidget(self._told)
        for card in (self.reach, self.asking, self.doing, self.done, self.copies):
            self.column.addWidget(card)
        self.column.addStretch(1)
        self._stage_told.connect(self._show_stage)
        self.copies.erase_requested.connect(self._erase_in)
        self.copies.delete_requested.connect(self._delete_copy)
        self._erased: Erased | None = None

    def begin(self, client: Client, *, reduces: bool = False) -> None:
        """Say what would go with this client, and ask."""
        self._client, self._reduces, self._erased = client, reduces, None
        for card in (self.doing, self.done, self.copies):
            card.hide()
        self.reach.hide()
        self.asking.hide()
        read = partial(self._page.desk.services.erasing.reach, client.code)
        self._page.ask(read, self._show_reach)

    # --- asking

    def _fill_asking(self) -> None:
        self._ask = label("", "", self.asking)
        self.code = QLineEdit(self.asking)
        self.code.textChanged.connect(self._compare)
        self.code.returnPressed.connect(self._do)
        self._problem = label("", "attention", self.asking)
        self.asking.body.addWidget(self._ask)
        self.asking.body.addWidget(self.code)
        self.asking.body.addWidget(self._problem)
        acts = FlowLayout(spacing=10)
        self.do = button("", "", self._do, self.asking)
        self.first = button(
            self.tr("Give it out first…"), "quiet", self.give_out_requested.emit, self.asking
        )
        self.not_now = button(self.tr("Leave it as it is"), "quiet", self.leave, self.asking)
        for act in (self.do, self.first, self.not_now):
            acts.addWidget(act)
        self.asking.body.addLayout(acts)

    def _show_reach(self, reach: Reach) -> None:
        self.reach.show_reach(reach, reduces=self._reduces)
        if self._reduces:
            self.asking.set_heading(self.tr("Reduce {0} to placements").format(reach.code))
            self.do.setText(self.tr("Reduce to placements"))
        else:
            self.asking.set_heading(self.tr("Erase {0} for good").format(reach.code))
            self.do.setText(self.tr("Erase for good"))
        self._ask.setText(
            self.tr("This cannot be undone. Type the code to say that you mean it: {0}").format(
                reach.code
            )
        )
        self.code.setAccessibleName(self.tr("The code, to say that you mean it"))
        self.code.clear()
        self.tell_problem("")
        self._compare("")
        self.reach.show()
        self.asking.show()
        open_up(self.asking, self.code)

    def _compare(self, text: str) -> None:
        meant = self._client is not None and bool(text.strip())
        same = meant and folded_code(text) == folded_code(self._client.code if self._client else "")
        self.do.setEnabled(same)

    def tell_problem(self, sentence: str) -> None:
        """Say why nothing was done."""
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))

    # --- doing

    def _fill_doing(self) -> None:
        self.doing.set_heading(self.tr("One moment"))
        self._stage = label("", "", self.doing)
        bar = QProgressBar(self.doing)
        bar.setRange(0, 0)
        bar.setTextVisible(False)
        bar.setAccessibleName(self.tr("It is being done"))
        self.stop = button(self.tr("Stop"), "quiet", self._stop, self.doing)
        self.doing.body.addWidget(self._stage)
        self.doing.body.addWidget(bar)
        self.doing.body.addWidget(self.stop, 0, Qt.AlignmentFlag.AlignLeft)

    def _do(self) -> None:
        client = self._client
        if client is None or not self.do.isEnabled():
            return
        self.set_busy(True)
        self.tell_problem("")
        self.asking.hide()
        self.doing.show()
        self.stop.setFocus()
        self.begun.emit(client.code)
        erasing = self._page.desk.services.erasing
        act = erasing.reduce if self._reduces else erasing.erase

        def run() -> Saved[Erased]:
            return act(client.code, self._stage_told.emit)

        self._page.write(run, self._finished, self._failed)

    def _show_stage(self, stage: Stage) -> None:
        stops = stage in {Stage.BACKUP, Stage.TAKING_OUT}
        if not stops and self.stop.hasFocus():
            self.doing.setFocus()  # with what had it gone, Qt would take the keyboard elsewhere
        self.stop.setVisible(stops)
        self._stage.setText(
            {
                Stage.BACKUP: self.tr("Backing up the journal, in case something goes wrong…"),
                Stage.TAKING_OUT: self.tr("Taking out every row…"),
                Stage.SEARCH: self.tr("Writing the search index anew…"),
                Stage.WRITING: self.tr(
                    "Writing the file anew, so that nothing is left between its pages. With a "
                    "large journal this takes a minute or two…"
                ),
            }[stage]
        )

    def _stop(self) -> None:
        self._page.desk.services.erasing.stop()

    def _failed(self, error: Exception) -> None:
        self.set_busy(False)
        self.doing.hide()
        self.asking.show()
        self.code.setFocus()
        if isinstance(error, Interrupted):
            self.tell_problem(self.tr("Stopped. Nothing was taken out."))
        elif isinstance(error, StanceError):
            self.tell_problem(self._page.desk.words.error(error))
        else:
            self._page.problem_raised.emit(error)

    # --- done

    def _finished(self, erased: Erased) -> None:
        self._erased = erased
        self.set_busy(False)
        self.doing.hide()
        self.reach.hide()
        self.done.set_heading(
            self.tr("{0} is reduced to placements").format(erased.code)
            if self._reduces
            else self.tr("{0} is erased").format(erased.code)
        )
        told = self.tr(
            "The log of this journal keeps the day, and a mixed-up form of the code that tells "
            "nobody what it was."
        )
        if not erased.clean:
            told = self.tr(
                "It is gone from the journal. Another program has the file open, so traces may "
                "still be in it; they are removed the next time the journal is opened alone."
            )
        self._told.setText(told)
        self.done.show()
        self.back.setFocus()
        self.copies.begin(only_deletes=self._reduces)
        self.copies.show()
        self._look()

    def _look(self) -> None:
        services = self._page.desk.services
        self._page.ask(services.safekeeping.places, self._look_in)

    def _look_in(self, places: tuple[Path, ...]) -> None:
        erased = self._erased
        if erased is None:
            return
        backups = self._page.desk.services.old_backups
        self._page.desk.tasks.compute(
            partial(backups.look, places, erased.code, erased.client_id),
            context=self,
            done=self.copies.show_copies,
            failed=self._copy_failed,
        )

    def _erase_in(self, copies: tuple[OldCopy, ...]) -> None:
        erased = self._erased
        if erased is None:
            return
        backups = self._page.desk.services.old_backups

        def run() -> None:
            for copy in copies:
                backups.erase(copy.path, erased.code, erased.client_id)

        self._on_copies(run)

    def _delete_copy(self, copy: OldCopy) -> None:
        self._on_copies(partial(self._page.desk.services.old_backups.delete, copy.path))

    def _on_copies(self, run: Callable[[], None]) -> None:
        self.set_busy(True)
        self.copies.set_busy(True)

        def done(_none: None) -> None:
            self.set_busy(False)
            self._look()

        self._page.desk.tasks.compute(run, context=self, done=done, failed=self._copy_failed)

    def _copy_failed(self, error: Exception) -> None:
        self.set_busy(False)
        if isinstance(error, StanceError):
            self.copies.tell_problem(self._page.desk.words.error(error))
        else:
            self.copies.tell_problem("")
            self._page.problem_raised.emit(error)
        self._look()
