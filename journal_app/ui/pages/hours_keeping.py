"""Hours from before and learning are kept, taken in from a file and taken out, each with undo."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject

from journal_app.domain.development import Development
from journal_app.domain.opening_balance import OpeningBalance
from journal_app.services.changes import Saved
from journal_app.services.hours_told import LogTaken
from journal_app.ui.actions.undoing import Way, each_time
from journal_app.ui.dialogs.hours_files import HoursFiles
from journal_app.ui.page import Page
from journal_app.ui.pages.hours_before import BeforeCard
from journal_app.ui.pages.hours_learning import LearningCard

if TYPE_CHECKING:
    from journal_app.services.exchange.log_cells import DayOrder
    from journal_app.services.exchange.log_reading import LogPreview

T = TypeVar("T")


class HoursKeeping(QObject):
    """Does what is asked on the two cards of the page that are written in."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self._hours = page.desk.services.hours

    def serve_before(self, card: BeforeCard) -> None:
        """The card of the hours from before the journal."""
        card.save_requested.connect(partial(self._keep_balance, card))
        card.remove_requested.connect(self._remove_balance)
        card.file_requested.connect(partial(self._choose_log, card))
        card.import_requested.connect(partial(self._import, card))
        card.order_requested.connect(partial(self._read_log, card))

    def serve_learning(self, card: LearningCard) -> None:
        """The card of what was learned."""
        card.save_requested.connect(partial(self._keep_learning, card))
        card.remove_requested.connect(self._remove_learning)

    def _keep_balance(self, card: BeforeCard, balance: OpeningBalance) -> None:
        self._page.write_undoably(
            self.tr("Hours from before are saved."),
            partial(self._hours.keep_balance, balance),
            lambda _kept: card.form.close_form(),
            self._page.telling(card.form.tell_problem),
        )

    def _remove_balance(self, balance_id: str) -> None:
        self._remove(
            partial(self._hours.remove_balance, balance_id),
            self._hours.keep_balance,
            lambda _gone: self.tr("Hours from before are removed."),
        )

    def _keep_learning(self, card: LearningCard, entry: Development) -> None:
        self._page.write_undoably(
            self.tr("“{0}” is saved.").format(entry.title),
            partial(self._hours.keep_development, entry),
            lambda _kept: card.form.close_form(),
            self._page.telling(card.form.tell_problem),
        )

    def _remove_learning(self, development_id: str) -> None:
        self._remove(
            partial(self._hours.remove_development, development_id),
            self._hours.keep_development,
            lambda gone: self.tr("“{0}” is removed.").format(gone.title),
        )

    def _remove(
        self,
        remove: Callable[[], Saved[T]],
        keep: Callable[[T], Saved[T]],
        sentence: Callable[[T], str],
    ) -> None:
        """Take one out; keeping it again is the way back."""
        page = self._page

        def done(gone: T) -> None:
            way = Way(lambda: page.write(partial(keep, gone)), lambda: page.write(remove))
            page.undo_offered.emit(sentence(gone), way)

        page.write(remove, done)

    def _choose_log(self, card: BeforeCard) -> None:
        path = HoursFiles.ask_which(self._page)
        if path is not None:
            self._read_log(card, path)

    def _read_log(self, card: BeforeCard, path: Path, order: DayOrder | None = None) -> None:
        words = self._page.desk.words
        self._page.ask(partial(self._hours.preview_log, path, words, order), card.show_preview)

    def _import(
        self, card: BeforeCard, preview: LogPreview, role_id: str | None, grown: bool
    ) -> None:
        page, hours = self._page, self._hours

        def done(taken: LogTaken) -> None:
            card.end_preview()
            page.undo_offered.emit(
                self.tr(
                    "%n row(s) imported as hours from before.",
                    "",
                    len(taken.new) + len(taken.before),
                ),
                each_time(
                    taken,
                    lambda last: page.write(partial(hours.take_back_log, last)),
                    partial(page.write, take_in),
                ),
            )

        take_in = partial(hours.import_log, preview, role_id, grown=grown)
        page.write(take_in, done)
