"""Hours: what counts for the schemes one follows, what came from before, and learning."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from enum import StrEnum
from functools import cached_property, partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from journal_app.domain.hours_scheme import Followed, said
from journal_app.domain.unfinished import FormKind, Written
from journal_app.services.changes import Subject
from journal_app.services.hours_schemes import scheme
from journal_app.services.hours_told import (
    HoursOutline,
    SchemeView,
    SessionPage,
    Shown,
)
from journal_app.storage.hours_reads import Cursor
from journal_app.ui.actions.undoing import Way
from journal_app.ui.page import Desk, Page, column, scrolling
from journal_app.ui.pages.hours_before import BeforeCard
from journal_app.ui.pages.hours_keeping import HoursKeeping
from journal_app.ui.pages.hours_learning import LearningCard
from journal_app.ui.pages.hours_schemes import ChooseCard, SchemeCard
from journal_app.ui.pages.hours_sessions import SessionsCard
from journal_app.ui.pages.hours_writing import LogWriting
from journal_app.ui.read_only import writing
from journal_app.ui.tasks import Steps, no_steps
from journal_app.ui.when_wanted import made
from journal_app.ui.widgets.buttons import button, chip
from journal_app.ui.widgets.card import PageHeader
from journal_app.ui.widgets.flow_layout import FlowLayout
from journal_app.ui.widgets.into_view import held_in_place
from journal_app.ui.widgets.laid_out import discard
from journal_app.ui.widgets.tab_order import tab_as_read


class HoursPart(StrEnum):
    """The parts of the page."""

    SCHEMES = "schemes"
    SESSIONS = "sessions"
    BEFORE = "before"
    LEARNING = "learning"


class HoursPage(Page):
    """One part at a time. Figures, never a verdict on the person."""

    subjects = frozenset(
        {
            Subject.HOURS,
            Subject.ENTRIES,
            Subject.CLIENTS,
            Subject.PRACTICE,
            Subject.SUPERVISION,
        }
    )
    open_entry_requested = Signal(str)
    client_requested = Signal(str)
    told = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._outline: HoursOutline | None = None
        self.writing = LogWriting(self)
        self.writing.told.connect(self.told)
        self._keeping = HoursKeeping(self)
        self.parts: dict[HoursPart, QPushButton] = {}
        self.cards: dict[str, SchemeCard] = {}
        self._areas: dict[HoursPart, QScrollArea] = {}
        self._turning: Steps = no_steps()
        self.build_up(self._making())

    def _making(self) -> Steps:
        self.header = PageHeader(self.tr("Hours"), "", self)
        self.write_down = writing(
            button(self.tr("Write down learning"), "primary", self.begin_learning, self)
        )
        self.header.buttons.addWidget(self.write_down)
        self.stack = QStackedWidget(self)
        self._lay_out()
        yield
        self._schemes, stack = self._place(HoursPart.SCHEMES)
        self._cards = column()
        self.choose = ChooseCard(self.desk, self._schemes)
        self.choose.hide()  # until it is known which are followed
        stack.insertLayout(0, self._cards)
        stack.insertWidget(1, self.choose)
        yield
        self._connect_signals()
        self.show_part(HoursPart.SCHEMES)

    @cached_property
    def sessions(self) -> SessionsCard:
        """Made when it is first wanted, as the two that follow."""
        content, stack = self._place(HoursPart.SESSIONS)
        card = SessionsCard(self.desk, content)
        stack.insertWidget(0, card)
        card.wanted.connect(self._list)
        card.open_requested.connect(self.open_entry_requested)
        if self._outline is not None:
            self._offer_sessions(card, self._outline)
        return card

    @cached_property
    def before(self) -> BeforeCard:
        """The hours from before the journal."""
        content, stack = self._place(HoursPart.BEFORE)
        card = BeforeCard(self.desk, content)
        stack.insertWidget(0, card)
        self._keeping.serve_before(card)
        if self._outline is not None:
            card.show_balances(self._outline.balances, self._outline.roles)
        return card

    @cached_property
    def learning(self) -> LearningCard:
        """What was learned."""
        content, stack = self._place(HoursPart.LEARNING)
        card = LearningCard(self.desk, content)
        stack.insertWidget(0, card)
        self._keeping.serve_learning(card)
        card.form_closed.connect(self.write_down.setFocus)
        if self._outline is not None:
            card.show_learning(self._outline.developments, self._outline.roles)
        return card

    def refresh(self) -> None:
        """Ask for what can be told at once, then for the sums, and the sessions if shown."""
        hours = self.desk.services.hours
        self.ask(hours.outline, self._show_outline)
        self.ask(hours.sums, self._show_sums)

    def show_part(self, part: HoursPart) -> None:
        """Show one part: where it is made only now, in a turn after that."""
        for one, chosen in self.parts.items():
            chosen.setChecked(one is part)
        self._turning.close()
        self._turning = self._turn_to(part)
        self.desk.tasks.in_steps(self._turning, context=self)

    def _turn_to(self, part: HoursPart) -> Steps:
        is_made = part in self._areas
        # What stands there is made now at the latest.
        shown: dict[HoursPart, Callable[[], QWidget]] = {
            HoursPart.SCHEMES: lambda: self.choose,
            HoursPart.SESSIONS: lambda: self.sessions,
            HoursPart.BEFORE: lambda: self.before,
            HoursPart.LEARNING: lambda: self.learning,
        }
        shown[part]()
        if self.isVisible() and not is_made:
            yield
        self.stack.setCurrentWidget(self._areas[part])
        if part is HoursPart.SESSIONS:
            self.sessions.ask()
        tab_as_read(self, self.header)

    def whereabouts(self) -> dict[str, Any]:
        """The part that is shown."""
        return {"part": next(part for part, one in self.parts.items() if one.isChecked()).value}

    def go_back_to(self, where: dict[str, Any]) -> None:
        """Show the same part."""
        self.show_part(HoursPart(where["part"]))

    def begin_learning(self) -> None:
        """Write down learning; what is being written is gone on with."""
        _ = self.learning  # the keyboard goes into it: it is shown at once
        self.show_part(HoursPart.LEARNING)
        self.learning.begin_new()

    def _lay_out(self) -> None:
        names = {
            HoursPart.SCHEMES: self.tr("Schemes"),
            HoursPart.SESSIONS: self.tr("Sessions"),
            HoursPart.BEFORE: self.tr("Before the journal"),
            HoursPart.LEARNING: self.tr("Learning"),
        }
        chips = QWidget(self.header)
        flow = FlowLayout(chips)
        for part, name in names.items():
            one = chip(name, parent=chips)
            one.clicked.connect(lambda _on=False, part=part: self.show_part(part))
            self.parts[part] = one
            flow.addWidget(one)
        self.header.add_chips(chips, flow)
        self.header.set_texts(
            self.tr("Hours"),
            self.tr("What each session counts for, worked out from what you wrote down."),
            self.tr("What each session counts for."),
        )
        outer = QVBoxLayout(self)
        outer.setContentsMargins(26, 24, 26, 0)
        outer.setSpacing(14)
        outer.addWidget(self.header)
        outer.addWidget(self.stack, 1)

    def _place(self, part: HoursPart) -> tuple[QWidget, QVBoxLayout]:
        """Where a part of the page is to stand, scrolling; its content goes on top."""
        content = QWidget(self.stack)
        area = self._areas[part] = scrolling(content, self.stack)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.stack.addWidget(area)
        stack = column(content)
        stack.setContentsMargins(0, 0, 0, 24)
        stack.addStretch(1)
        return content, stack

    def _connect_signals(self) -> None:
        self.choose.toggled.connect(self._toggle)
        self.forms.watch(
            FormKind.BALANCE, self._balance_written, partial(self._take_up, HoursPart.BEFORE)
        )
        self.forms.watch(
            FormKind.DEVELOPMENT,
            self._learning_written,
            partial(self._take_up, HoursPart.LEARNING),
        )
        self.forms.watch(FormKind.SCHEME, self._schemes_written, self._take_up_scheme)

    def _balance_written(self) -> Iterator[Written]:
        if made(self, "before") and made(self.before, "form"):
            yield from self.before.form.unfinished()

    def _learning_written(self) -> Iterator[Written]:
        if made(self, "learning") and made(self.learning, "form"):
            yield from self.learning.form.unfinished()

    def _take_up(self, part: HoursPart, written: Written) -> None:
        card = self.before if part is HoursPart.BEFORE else self.learning
        self.show_part(part)
        card.take_up(written)

    def _schemes_written(self) -> Iterator[Written]:
        for card in self.cards.values():
            yield from card.form.unfinished()

    def _take_up_scheme(self, written: Written) -> None:
        card = self.cards.get(written.about)
        if card is not None:
            self.show_part(HoursPart.SCHEMES)
            card.begin()
            card.form.put(written)

    def _show_outline(self, outline: HoursOutline) -> None:
        with held_in_place(self._at_hand()):
            self._fill(outline)
        self.forms.restore()

    def _at_hand(self) -> QWidget | None:
        """What is to stay where it is: a chip that was pressed, but for the very first card."""
        return self.focusWidget() if len(self.cards) > 1 else None

    def _fill(self, outline: HoursOutline) -> None:
        self._outline = outline
        followed = [one for one, _mine in outline.followed]
        self.choose.show_schemes(outline.schemes, frozenset(one.id for one in followed))
        self.choose.show()
        self._show_cards(outline)
        if made(self, "sessions"):
            self._offer_sessions(self.sessions, outline)
        if self.parts[HoursPart.SESSIONS].isChecked():
            self.sessions.ask()
        if made(self, "before") and made(self.before, "form"):
            self.before.show_balances(outline.balances, outline.roles)
        if made(self, "learning") and made(self.learning, "form"):
            self.learning.show_learning(outline.developments, outline.roles)
        tab_as_read(self, self.header)
        self.lay_out_now()

    def _offer_sessions(self, card: SessionsCard, outline: HoursOutline, chosen: str = "") -> None:
        counting = [one for one in outline.schemes if one.counts_sessions]
        followed = [one for one, _mine in outline.followed if one.counts_sessions]
        card.offer(followed or counting, chosen)

    def _show_cards(self, outline: HoursOutline) -> None:
        """A card for each scheme, in their order; those that are there stay, with their forms."""
        before, self.cards = self.cards, {}
        for at, (scheme_, mine) in enumerate(outline.followed):
            card = before.pop(scheme_.id, None)
            if card is None:
                card = SchemeCard(self.desk, scheme_, self._schemes)
                card.follow_requested.connect(partial(self._follow, card))
                card.unfollow_requested.connect(self._unfollow)
                card.sessions_requested.connect(self._list_for)
                card.client_requested.connect(self.client_requested)
                card.log_requested.connect(partial(self.writing.save, card))
                card.working.stop_requested.connect(self.writing.stop)
                self._cards.insertWidget(at, card)
                card.show()
            card.show_followed(mine, outline.roles)
            self.cards[scheme_.id] = card
        for gone in before.values():
            self._drop(gone)

    def _show_sums(self, sums: tuple[SchemeView, ...]) -> None:
        with held_in_place(self._at_hand()):
            for one in sums:
                if one.scheme.id in self.cards:
                    self.cards[one.scheme.id].show_sums(one)
        self.lay_out_now()

    def _drop(self, card: SchemeCard) -> None:
        self.writing.forget(card)
        discard(self._cards, card)

    # --- schemes

    def _toggle(self, scheme_id: str, on: bool) -> None:
        if on:
            follow = partial(self.desk.services.hours.follow, Followed(scheme_id))
            name = said(scheme(scheme_id).name, self.desk.language)
            self.write_undoably(self.tr("{0} is followed.").format(name), follow)
        else:
            self._unfollow(scheme_id)

    def _follow(self, card: SchemeCard, followed: Followed) -> None:
        save = partial(self.desk.services.hours.follow, followed)
        self.write_undoably(
            self.tr("What is counted was changed."),
            save,
            lambda _kept: card.form.close_form(),
            self.telling(card.form.tell_problem),
        )

    def _unfollow(self, scheme_id: str) -> None:
        services = self.desk.services

        def done(gone: Followed) -> None:
            name = said(scheme(scheme_id).name, self.desk.language)
            self.undo_offered.emit(
                self.tr("{0} is followed no longer.").format(name),
                Way(
                    lambda: self.write(partial(services.hours.follow, gone)),
                    lambda: self.write(unfollow),
                ),
            )

        unfollow = partial(services.hours.unfollow, scheme_id)
        self.write(unfollow, done)

    # --- sessions

    def _list_for(self, scheme_id: str) -> None:
        if self._outline is not None:
            self._offer_sessions(self.sessions, self._outline, scheme_id)
            self.show_part(HoursPart.SESSIONS)

    def _list(self, scheme_id: str, shown: Shown, after: Cursor | None) -> None:
        def done(page: SessionPage) -> None:
            self.sessions.show_page(page, further=after is not None)
            tab_as_read(self, self.header)

        self.ask(partial(self.desk.services.hours.sessions, scheme_id, shown, after), done)
