"""Settings of the passphrase: changed, remembered on this computer, added, taken away."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from journal_app.domain.errors import StanceError, WrongPassphrase
from journal_app.services.changes import Saved, Subject
from journal_app.services.passphrase import KeyChanged, Stage
from journal_app.ui.page import Desk
from journal_app.ui.pages.safekeeping.passphrase_cards import (
    ChangeCard,
    GiveCard,
    KeyCard,
    RemoveCard,
)
from journal_app.ui.pages.safekeeping.remember_card import RememberCard
from journal_app.ui.pages.settings.section import Section
from journal_app.ui.tasks import Steps
from journal_app.ui.widgets.card import Card

C = TypeVar("C", bound=Card)
Act = Callable[[Callable[[Stage], None]], Saved[KeyChanged]]


class PassphraseSection(Section):
    """Everything here writes the journal anew; it can be used again as soon as that is done."""

    subjects = frozenset({Subject.PRACTICE})
    rebuild_requested = Signal()
    passphrase_given = Signal()
    lock_requested = Signal()
    sheet_requested = Signal()
    _stage_told = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._acting: Card | None = None
        self.build_up(self._making())

    def _making(self) -> Steps:
        desk, encrypted = self.desk, self.desk.services.encrypted
        self.change = self._added(ChangeCard(desk, self), encrypted)
        yield
        self.remember = self._added(RememberCard(desk, self), encrypted)
        yield
        self.remove = self._added(RemoveCard(self), encrypted)
        yield
        self.give = self._added(GiveCard(desk, self), not encrypted)
        self._connect_signals()

    def _added(self, card: C, shown: bool) -> C:
        card.setVisible(shown)
        self.add(card)
        return card

    def refresh(self) -> None:
        """Ask for what is tried first by whoever knows the practitioner."""
        services = self.desk.services

        def read() -> tuple[tuple[str, ...], bool]:
            name = services.practice.practitioner().name
            return ((name, *name.split(), services.path.stem), services.passphrase.by_sheet)

        def show(known: tuple[tuple[str, ...], bool]) -> None:
            for fields in (self.change.fields, self.give.fields):
                fields.know(known[0])
            self.change.ask_for_current(not known[1])

        self.ask(read, show)
        self.remember.show_state()

    def flush(self) -> None:
        """Nothing typed here stays when the journal is locked."""
        if not self.is_built:
            return
        for card in (self.change, self.remove, self.give):
            card.clear()

    def _connect_signals(self) -> None:
        self.change.change_requested.connect(self._change)
        self.remember.chosen.connect(self._remember)
        self.remove.remove_requested.connect(self._remove)
        self.give.give_requested.connect(self._give)
        self.change.sheet_requested.connect(self.sheet_requested)
        self._stage_told.connect(self._show_stage)

    # --- what is written anew

    def _change(self, current: str | None, new: str) -> None:
        act = partial(self.desk.services.passphrase.change, current, new)
        self._write_anew(self.change, act, self.change.tell_done)

    def _remove(self, current: str) -> None:
        act = partial(self.desk.services.passphrase.decrypt, current)
        self._write_anew(self.remove, act, lambda _done: self.rebuild_requested.emit())

    def _give(self, new: str) -> None:
        act = partial(self.desk.services.passphrase.encrypt, new)
        self._write_anew(self.give, act, lambda _done: self.passphrase_given.emit())

    def _write_anew(self, card: KeyCard, act: Act, done: Callable[[KeyChanged], None]) -> None:
        self._acting = card
        card.begin()

        def finished(changed: KeyChanged) -> None:
            card.clear()
            card.end()
            self._forget()
            done(changed)

        def failed(error: Exception) -> None:
            card.end()
            self._tell(card, error)
            # A file that cannot be opened again is locked away with the sentence for that.
            self.ask(
                lambda: self.desk.services.is_open,
                lambda is_open: None if is_open else self.lock_requested.emit(),
            )

        self.write(partial(act, self._stage_told.emit), finished, failed)

    def _tell(self, card: KeyCard, error: Exception) -> None:
        if isinstance(error, WrongPassphrase):
            card.tell_wrong(self.desk.words.error(error))
        elif isinstance(error, StanceError):
            card.tell_problem(self.desk.words.error(error))
        else:
            self.problem_raised.emit(error)

    def _show_stage(self, stage: Stage) -> None:
        if isinstance(self._acting, KeyCard):
            self._acting.tell_stage(stage)

    # --- this computer

    def _remember(self, on: bool) -> None:
        if not on:
            self._forget()
            return
        self.remember.begin()

        def done(found_by: str) -> None:
            self.desk.preferences.change(remembered=found_by)
            self.remember.show_state()

        self.desk.tasks.compute(
            self.desk.services.passphrase.remember,
            context=self,
            done=done,
            failed=self.telling(self.remember.tell_problem),
        )

    def _forget(self) -> None:
        """What was remembered fits no more, or is not wanted: it goes from the keyring."""
        from journal_app.services import remembering

        found_by = self.desk.preferences.settings.remembered
        self.desk.preferences.change(remembered="")
        self.remember.show_state()
        if found_by:
            self.desk.tasks.compute(
                partial(remembering.forget, found_by),
                context=self,
                done=self.remember.tell_forgotten,
            )
