"""Preparing the conversation of a referral: what one saw, how to begin, what one can offer."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from journal_app.domain.contact import Contact
from journal_app.domain.dataclass import dataclass
from journal_app.domain.departure import DepartureKind
from journal_app.domain.referral import LoopStep, Referral, Tier, tier_of
from journal_app.services.bundle import Services
from journal_app.services.changes import Subject
from journal_app.storage.files import write_whole
from journal_app.ui.dialogs.save_preparation import SavePreparation
from journal_app.ui.page import Desk, Page
from journal_app.ui.pages.preparation_sheet import Preparation, preparation_document
from journal_app.ui.pages.referral_texts import ConversationCard
from journal_app.ui.two_columns import TwoColumns
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.card import Card, PageHeader
from journal_app.ui.widgets.laid_out import discard
from journal_app.ui.widgets.note_field import NoteField
from journal_app.ui.widgets.tab_order import tab_as_read
from journal_app.ui.widgets.text import label
from journal_app.ui.widgets.wrapped_check import WrappedCheck
from journal_app.wording import packs

_SAY_WHAT = 2
"""The step whose line one may begin with, counted from 1."""


@dataclass(frozen=True, slots=True)
class PreparationView:
    """What the sheet may be made of, read in one go."""

    loop: Referral
    options: tuple[Contact, ...]
    codes: tuple[str, ...]


def read_preparation(services: Services, referral_id: str) -> PreparationView:
    """What stands on the page; runs on the store thread."""
    return PreparationView(
        services.referrals.referral(referral_id),
        services.contacts.referral_list(),
        tuple(summary.client.code for summary in services.clients.all()),
    )


class PreparationPage(Page):
    """A sheet is made of it, for paper or as a PDF. Nothing written here is kept."""

    subjects = frozenset({Subject.CONTACTS})
    referrals_requested = Signal()
    contacts_requested = Signal()
    told = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._id = ""
        self._view: PreparationView | None = None
        self._left: dict[str, Any] = {}
        """What was written before a lock."""
        self._ticks: list[tuple[Contact, WrappedCheck]] = []
        self.header = PageHeader(
            self.tr("Prepare the conversation"),
            self.tr("No client code is printed; nothing here is kept."),
            self,
        )
        back = button(self.tr("Back to Referrals"), "", self.referrals_requested.emit, self)
        self.print = button(self.tr("Print…"), "", self._print, self)
        self.save = button(self.tr("Save as PDF…"), "primary", self._save, self)
        for act in (back, self.print, self.save):
            self.header.buttons.addWidget(act)
        self.seen = NoteField(self.tr("What I saw and heard"), 6, parent=self)
        self.opening = NoteField(self.tr("How I want to begin"), 4, parent=self)
        self.others = NoteField(
            self.tr("Other options"), 3, self.tr("One a line; the client chooses"), self
        )
        self._options = QVBoxLayout()
        self._options.setSpacing(6)
        self._no_options = label("", "muted", self)
        self._enter = button(
            self.tr("Enter my contacts"), "link", self.contacts_requested.emit, self
        )
        self._problem = label("", "attention", self)
        self._problem.hide()
        self.conversation = ConversationCard(desk, self)
        self.conversation.steps.set_open(True)
        self._lay_out()

    def whereabouts(self) -> dict[str, Any]:
        """Of which loop, and what is written for it, which is kept nowhere else."""
        if self._view is None:
            return {"id": self._id}
        return {
            "id": self._id,
            **{name: field.text for name, field in self._fields.items()},
            "ticked": [contact.id for contact, tick in self._ticks if tick.box.isChecked()],
        }

    def go_back_to(self, where: dict[str, Any]) -> None:
        """Write the same once its loop is shown again."""
        self._left = where if "ticked" in where else {}

    @property
    def _fields(self) -> dict[str, NoteField]:
        return {"seen": self.seen, "opening": self.opening, "others": self.others}

    def open_preparation(self, referral_id: str) -> None:
        """Begin with a loop; what was written for it before is still there in this window."""
        if referral_id != self._id:
            self._id = referral_id
            self._view = None
        self.refresh()

    def refresh(self) -> None:
        """Ask for the loop, one's own contacts and the codes."""
        if self._id:
            self.ask(partial(read_preparation, self.desk.services, self._id), self._show_view)

    def preparation(self) -> Preparation:
        """What is written now."""
        codes = self._view.codes if self._view is not None else ()
        own = (self._view.loop.client,) if self._view is not None else ()
        return Preparation(
            self.seen.text,
            self.opening.text,
            tuple(contact for contact, tick in self._ticks if tick.box.isChecked()),
            self.others.text,
            (*own, *codes),
        )

    @property
    def problem(self) -> str:
        """What stands against the sheet; empty while nothing does."""
        return self._problem.text()

    def _lay_out(self) -> None:
        words = Card(parent=self)
        for field in (self.seen, self.opening):
            words.body.addWidget(label(field.accessibleName(), "field", words))
            words.body.addWidget(field)
        offers = Card(self.tr("Options I can offer"), parent=self)
        offers.body.addWidget(self._no_options)
        offers.body.addLayout(self._options)
        offers.body.addWidget(self._enter, 0, Qt.AlignmentFlag.AlignLeft)
        offers.body.addWidget(label(self.others.accessibleName(), "field", offers))
        offers.body.addWidget(self.others)
        columns = TwoColumns(self, shares=(14, 11))
        columns.fill((self._problem, words, offers), (self.conversation,))
        columns.lay_out_page(self.header)

    def _show_view(self, view: PreparationView) -> None:
        first = self._view is None
        self._view = view
        self._offer(view.options)
        if first:
            self.seen.setPlainText(self._seen_text(view.loop))
            self.opening.setPlainText(self._opening_text())
            self.others.clear()
            self._tell("")
        if self._left.get("id") == view.loop.id:
            left, self._left = self._left, {}
            for name, field in self._fields.items():
                field.setPlainText(left[name])
            for contact, tick in self._ticks:
                tick.box.setChecked(contact.id in left["ticked"])
        tab_as_read(self, self.header)

    def _seen_text(self, loop: Referral) -> str:
        """The observations about the client and the words that were used, to go on from."""
        own = dict(loop.own_tiers)
        lines = [
            self.desk.words.signal(signal)
            for signal in loop.signals
            if tier_of(signal, own) is not Tier.D
        ]
        lines += [step.words for step in loop.steps if step.step is LoopStep.NOTICED and step.words]
        said = [line.strip() for text in lines for line in text.splitlines()]
        return "\n".join(dict.fromkeys(line for line in said if line))

    def _opening_text(self) -> str:
        return packs.conversation_steps(self.desk.words.language)[_SAY_WHAT - 1].say

    def _offer(self, options: tuple[Contact, ...]) -> None:
        ticked = {contact.id for contact, tick in self._ticks if tick.box.isChecked()}
        for _contact, tick in self._ticks:
            discard(self._options, tick)
        self._ticks = []
        for contact in options:
            said = " · ".join(part for part in (contact.name, contact.good_for) if part)
            tick = WrappedCheck(said, self)
            tick.box.setChecked(contact.id in ticked)
            self._ticks.append((contact, tick))
            self._options.addWidget(tick)
        self._no_options.setVisible(not options)
        self._no_options.setText(
            self.tr("Names you know and trust can stand here, from your own referral list.")
        )
        self._enter.setVisible(not options)

    def _tell(self, sentence: str) -> None:
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))

    def _check_length(self, pages: int) -> None:
        """A sheet of more than one page is made all the same; it is said."""
        too_long = self.tr("It takes more than one page now. A few words less would fit on one.")
        self._tell(too_long if pages > 1 else "")

    def print_out(self) -> bool:
        """Print the sheet."""
        self._print()
        return True

    def _print(self) -> None:
        from journal_app.ui.pdf.printing import PrintDocument

        document = preparation_document(self.preparation(), self.desk.words.language)
        self._check_length(document.page_count)
        if PrintDocument.ask(self, document):
            self._record("print")

    def _save(self) -> None:
        target = SavePreparation.ask(self)
        if target is None:
            return
        said, language = self.preparation(), self.desk.words.language

        def made() -> tuple[Path, int]:
            document = preparation_document(said, language)
            return write_whole(target, document.content(), overwrite=True), document.page_count

        def done(found: tuple[Path, int]) -> None:
            self._check_length(found[1])
            self.told.emit(self.tr("The sheet is saved."))
            self._record("pdf")

        self.desk.tasks.compute(made, context=self, done=done, failed=self.problem_raised.emit)

    def _record(self, form: str) -> None:
        """That a sheet left, without a word of it."""
        self.write(partial(self.desk.services.departures.record, DepartureKind.REPORT, form))
