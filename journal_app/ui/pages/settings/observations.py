"""Own observations, and after how long the follow-ups of a referral are asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from journal_app.domain.follow_up_dates import BEFORE_SESSION, Asked, FollowUpDates
from journal_app.domain.own_signal import LONGEST, OwnSignal
from journal_app.domain.referral import Tier
from journal_app.services.bundle import Services
from journal_app.services.changes import Saved, Subject
from journal_app.ui.actions.undoing import Way
from journal_app.ui.page import Desk
from journal_app.ui.pages.settings.section import Section
from journal_app.ui.tasks import Steps
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.card import Card, rule
from journal_app.ui.widgets.choice_box import ChoiceBox
from journal_app.ui.widgets.disclosure import Disclosure
from journal_app.ui.widgets.flow_layout import FlowLayout
from journal_app.ui.widgets.keyed_rows import KeyedRows
from journal_app.ui.widgets.text import label
from journal_app.wording.words import Words

_HOURS = (1, 2, 4, 12, 24, 48, 72, 96, 120, 168, 240, 336, 504, 672, 1344)
_DAY = 24


class ObservationsSection(Section):
    """Kept in the journal."""

    subjects = frozenset({Subject.PRACTICE, Subject.OBSERVATIONS})
    shown_early = True

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._kept: tuple[tuple[OwnSignal, ...], FollowUpDates] | None = None
        self.observations = card = ObservationsCard(desk, self)
        self.add(card)
        services = desk.services
        card.add_requested.connect(self._add)
        card.change_requested.connect(
            lambda id_, text, tier: self.set_undoably(
                partial(self._said, id_),
                lambda said: services.observations.change(id_, *said),
                (text, tier),
                partial(card.tell_problem, ""),
                card.tell_problem,
            )
        )
        card.retire_requested.connect(partial(self._use, on=False))
        card.use_again_requested.connect(partial(self._use, on=True))
        card.hours_chosen.connect(
            lambda asked, hours: self.set_undoably(
                lambda: services.follow_ups.dates().hours(asked),
                partial(services.follow_ups.set_hours, asked),
                hours,
            )
        )
        self.built.connect(self._show_kept)
        self.build_up(card.making())

    def refresh(self) -> None:
        """Ask for own observations and the dates of follow-ups."""
        self.ask(partial(_read, self.desk.services), self._show)

    def _said(self, signal_id: str) -> tuple[str, Tier]:
        own = self.desk.services.observations.own()
        return next((one.text, one.tier) for one in own if one.id == signal_id)

    def _add(self, text: str, tier: Tier) -> None:
        def done(made: OwnSignal) -> None:
            self.observations.added()
            self._offer(made.id, on=True)

        add = partial(self.desk.services.observations.add, text, tier)
        self.write_told(add, done, self.observations.tell_problem)

    def _use(self, signal_id: str, *, on: bool) -> None:
        self.write(self._using(signal_id, on=on), lambda _own: self._offer(signal_id, on=on))

    def _using(self, signal_id: str, *, on: bool) -> Callable[[], Saved[OwnSignal]]:
        observations = self.desk.services.observations
        return partial(observations.use_again if on else observations.retire, signal_id)

    def _offer(self, signal_id: str, *, on: bool) -> None:
        """What is added is taken back by offering it no more: sessions may have it by then."""
        self.undo_kept.emit(
            self.tr("A setting was changed."),
            Way(
                lambda: self.write(self._using(signal_id, on=not on)),
                lambda: self.write(self._using(signal_id, on=on)),
            ),
        )

    def _show(self, kept: tuple[tuple[OwnSignal, ...], FollowUpDates]) -> None:
        self._kept = kept
        self.observations.show_own(kept[0])
        if self.is_built:
            self._show_kept()

    def _show_kept(self) -> None:
        if self._kept is not None:
            self.observations.dates.show_dates(self._kept[1])
            self.put_in_order()


def _read(services: Services) -> tuple[tuple[OwnSignal, ...], FollowUpDates]:
    return services.observations.own(), services.follow_ups.dates()


class ObservationsCard(Card):
    """What can be ticked beside the 21 of the list, and the dates that follow a tick."""

    add_requested = Signal(str, object)
    """The words and the ``Tier``."""
    change_requested = Signal(str, str, object)
    """The id, the words and the ``Tier``."""
    retire_requested = Signal(str)
    use_again_requested = Signal(str)
    hours_chosen = Signal(object, object)
    """What is asked, and after how many hours, or None for never."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(self.tr("Observations"), parent=parent)
        self._desk = desk
        self.body.addWidget(
            label(
                self.tr(
                    "Beside the 21 of the list you can tick observations of your own: what you saw "
                    "or heard, in plain words, and when it asks for something. No diagnosis, and "
                    "no name."
                ),
                "muted",
                self,
            )
        )
        self._own: KeyedRows[OwnSignal, OwnRow] = KeyedRows(self._row)
        self.text = QLineEdit(self)
        self.text.setMaxLength(LONGEST)
        self.text.setAccessibleName(self.tr("A new observation"))
        self.text.setPlaceholderText(self.tr("An observation of your own"))
        self.text.returnPressed.connect(self._add)
        self.tier = tier_choice(desk.words, self)
        self.add = button(self.tr("Add"), "", self._add, self)
        self.add.setAccessibleName(self.tr("Add the observation"))
        self._problem = label("", "attention", self)
        self._problem.hide()
        self.body.addLayout(self._own.layout)
        row = FlowLayout(spacing=8)
        row.addWidget(self.tier)
        row.addWidget(self.add)
        self.body.addWidget(self.text)
        self.body.addLayout(row)
        self.body.addWidget(self._problem)
        self.body.addWidget(rule(self))

    def making(self) -> Steps:
        """The dates, a line in each step."""
        yield
        self.dates = DatesPart(self._desk, self)
        self.dates.hours_chosen.connect(self.hours_chosen)
        self.body.addWidget(self.dates)
        yield
        yield from self.dates.making()

    @property
    def problem(self) -> str:
        """What stands against it; empty while nothing does."""
        return self._problem.text()

    def show_own(self, own: Iterable[OwnSignal]) -> None:
        """Show these; what is being written stays."""
        self._own.show([(one.id, one) for one in own])

    def row(self, signal_id: str) -> OwnRow | None:
        """The row of an own observation."""
        return self._own.row(signal_id)

    def tell_problem(self, sentence: str) -> None:
        """Say what stands against it."""
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))

    def added(self) -> None:
        """Empty the line for the next one."""
        self.text.clear()
        self.tell_problem("")
        self.text.setFocus()

    def _add(self) -> None:
        self.add_requested.emit(self.text.text(), Tier(self.tier.currentData()))

    def _row(self, own: OwnSignal) -> OwnRow:
        made = OwnRow(own, self._desk, self)
        made.change_requested.connect(self.change_requested)
        made.retire_requested.connect(self.retire_requested)
        made.use_again_requested.connect(self.use_again_requested)
        return made


class OwnRow(QWidget):
    """One own observation: its words and its tier, changed where they stand."""

    change_requested = Signal(str, str, object)
    retire_requested = Signal(str)
    use_again_requested = Signal(str)

    def __init__(self, own: OwnSignal, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._own = own
        self.text = QLineEdit(own.text, self)
        self.text.setMaxLength(LONGEST)
        self.text.setAccessibleName(self.tr("An observation of my own"))
        self.text.setCursorPosition(0)
        self.text.editingFinished.connect(self._change)
        self.tier = tier_choice(desk.words, self)
        self.tier.setCurrentIndex(self.tier.findData(own.tier.value))
        self.tier.activated.connect(lambda _index: self._change())
        retired = own.retired
        self.act = button(
            self.tr("Use again") if retired else self.tr("Retire"),
            "link",
            partial((self.use_again_requested if retired else self.retire_requested).emit, own.id),
            self,
        )
        self.act.setAccessibleDescription(own.text)
        self.act.setToolTip("" if retired else self.tr("Sessions that have it keep it."))
        for field in (self.text, self.tier):
            field.setEnabled(not retired)
        row = FlowLayout(spacing=8)
        row.addWidget(self.tier)
        row.addWidget(self.act)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 10)
        stack.setSpacing(6)
        stack.addWidget(self.text)
        stack.addLayout(row)

    def _change(self) -> None:
        text, tier = self.text.text(), Tier(self.tier.currentData())
        if not text.strip():
            self.text.setText(self._own.text)
        elif (" ".join(text.split()), tier) != (self._own.text, self._own.tier):
            self.change_requested.emit(self._own.id, text, tier)


class DatesPart(QWidget):
    """After how long each follow-up is asked for; behind a line, since it is seldom changed."""

    hours_chosen = Signal(object, object)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self.choices: dict[Asked, QComboBox] = {}
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        self.opening = Disclosure(self.tr("When follow-ups are asked for"), desk.themes, self)
        stack.addWidget(self.opening)
        body = self.opening.body
        body.addWidget(
            label(
                self.tr(
                    "These hold for what you notice from now on. In each referral the dates can "
                    "still be moved."
                ),
                "muted",
                self,
            )
        )

    def making(self) -> Steps:
        """The lines, one in each step."""
        tier = None
        for asked, _hours in FollowUpDates.of().all():
            if asked[0] is not tier:
                tier = asked[0]
                heading = label(self._desk.words.tier(tier), "small-strong", self)
                self.opening.body.addWidget(heading)
            self.opening.body.addWidget(self._line(asked))
            yield

    def show_dates(self, dates: FollowUpDates) -> None:
        """Show what is in force; tells nobody."""
        for asked, hours in dates.all():
            choice = self.choices[asked]
            if choice.findData(hours) < 0:
                choice.addItem(self._when(asked, hours), hours)
            choice.setCurrentIndex(choice.findData(hours))

    def _line(self, asked: Asked) -> QWidget:
        said = self._desk.words.follow_up(asked[1])
        choice = self.choices[asked] = ChoiceBox(self)
        choice.setAccessibleName(said)
        for hours in (*_HOURS, None):
            choice.addItem(self._when(asked, hours), hours)
        choice.activated.connect(lambda _index: self.hours_chosen.emit(asked, choice.currentData()))
        made = QWidget(self)
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(label(said, "", made), 1)
        row.addWidget(choice)
        return made

    def _when(self, asked: Asked, hours: int | None) -> str:
        if hours is None:
            return self.tr("never")
        before = asked[1] in BEFORE_SESSION
        if hours % _DAY:
            text = self.tr("%n hour(s) before", "", hours) if before else ""
            return text or self.tr("after %n hour(s)", "", hours)
        days = hours // _DAY
        text = self.tr("%n day(s) before", "", days) if before else ""
        return text or self.tr("after %n day(s)", "", days)


def tier_choice(words: Words, parent: QWidget) -> QComboBox:
    """Chooses how soon an observation asks for something."""
    made = ChoiceBox(parent)
    for tier in Tier:
        made.addItem(words.tier(tier), tier.value)
    made.setCurrentIndex(made.findData(Tier.C.value))
    made.setAccessibleName(words.tier(Tier.C))
    return made
