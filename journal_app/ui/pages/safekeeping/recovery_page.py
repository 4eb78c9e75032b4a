"""The recovery sheet: made, checked by typing two of its groups, tested later as a whole."""

from __future__ import annotations

import secrets
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from journal_app.domain.recovery_key import GROUPS, read_key, same_group
from journal_app.services.changes import Subject
from journal_app.services.passphrase import SheetState
from journal_app.storage.files import write_whole
from journal_app.ui.dates import full_day_text
from journal_app.ui.dialogs.save_recovery import SaveRecovery
from journal_app.ui.page import Desk, Page, scrolling
from journal_app.ui.pages.safekeeping.recovery_paper import Sheet, recovery_paper
from journal_app.ui.pages.settings.section import Section
from journal_app.ui.pdf.document import PdfDocument
from journal_app.ui.pdf.printing import PrintDocument
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.card import Card, PageHeader
from journal_app.ui.widgets.flow_layout import FlowLayout
from journal_app.ui.widgets.into_view import bring_into_view
from journal_app.ui.widgets.key_groups import KeyGroups
from journal_app.ui.widgets.secret_field import SecretField
from journal_app.ui.widgets.sheet_field import SheetField
from journal_app.ui.widgets.text import label

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


class MakeCard(Card):
    """What is known of the sheet; then the key; then two of its groups, typed from paper."""

    show_requested = Signal(object)
    """The passphrase, or None where it was just chosen."""
    save_requested = Signal()
    print_requested = Signal()
    checked = Signal()
    done = Signal(str)
    """It was copied right: the sentence that says so."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self._groups: tuple[str, ...] = ()
        self._asked: tuple[int, int] = (1, 2)
        self.set_heading(self.tr("Recovery sheet"))
        self.state = label("", "", self)
        self.about = label(
            self.tr(
                "A sheet of paper with a key: 13 groups of letters and digits. It opens this "
                "journal when the passphrase is forgotten, and a new passphrase can be set then. "
                "Nothing of it is written to this computer unless you save it."
            ),
            "muted",
            self,
        )
        self.passphrase = SecretField(self.tr("The passphrase, once more"), self)
        self.begin_button = button(self.tr("Make a recovery sheet"), "", self._request, self)
        self._said = label("", "small", self)
        self._said.hide()
        for widget in (self.state, self.about, self.passphrase):
            self.body.addWidget(widget)
        self._acts = FlowLayout(spacing=10)
        self._acts.addWidget(self.begin_button)
        self.body.addLayout(self._acts)
        self.shown = self._shown_part()
        self.check = self._check_part()
        self.body.addWidget(self.shown)
        self.body.addWidget(self.check)
        self.body.addWidget(self._said)
        self.passphrase.returnPressed.connect(self._request)
        self.ask_for_passphrase(True)
        self.forget()

    # --- what is known

    def show_state(self, state: SheetState, *, encrypted: bool) -> None:
        """Say when it was made and tested."""
        self.state.setText(self._state_text(state, encrypted=encrypted))
        self.about.setVisible(encrypted and not self._groups)
        self.begin_button.setText(
            self.tr("Make a new recovery sheet")
            if state.made_at is not None
            else self.tr("Make a recovery sheet")
        )
        if not self._groups:
            self._show_begin(encrypted)

    def ask_for_passphrase(self, needed: bool) -> None:
        """Whether the passphrase is asked for before the key is shown."""
        self._needs_passphrase = needed
        self.passphrase.setVisible(needed and self.begin_button.isVisibleTo(self))

    def begin_here(self) -> None:
        """Go to the passphrase, or to the button where none is asked for."""
        (self.passphrase if self._needs_passphrase else self.begin_button).setFocus()

    def begin(self) -> None:
        """The passphrase is being tried."""
        self.setEnabled(False)

    def tell_wrong(self) -> None:
        """The passphrase is another one."""
        self.setEnabled(True)
        self.say(self.tr("This is not the passphrase of the journal."), "attention")
        self.passphrase.selectAll()
        self.passphrase.setFocus()

    def tell_problem(self, sentence: str) -> None:
        """Say why something could not be done."""
        self.setEnabled(True)
        self.say(sentence, "attention")

    def say(self, sentence: str, kind: str = "small") -> None:
        """Say something at the foot."""
        self._said.setProperty("type", kind)
        self._said.style().unpolish(self._said)
        self._said.style().polish(self._said)
        self._said.setText(sentence)
        self._said.setVisible(bool(sentence))
        if sentence:
            bring_into_view(self._said)

    # --- the key

    def show_groups(self, groups: tuple[str, ...]) -> None:
        """Show the key."""
        self.setEnabled(True)
        self.say("")
        self.passphrase.clear()
        self._groups = groups
        self.groups.show_groups(groups)
        self._show_begin(False)
        self.state.hide()
        self.about.hide()
        self.check.hide()
        self.shown.show()
        self.on_paper.setFocus()

    def forget(self) -> None:
        """Nothing of the key is left here."""
        self._groups = ()
        self.groups.show_groups(())
        self.passphrase.clear()
        for field in self.typed:
            field.clear()
        self.shown.hide()
        self.check.hide()
        self.say("")
        self.state.show()
        self.about.setVisible(self._desk.services.encrypted)
        self._show_begin(self._desk.services.encrypted)

    def paper(self) -> PdfDocument:
        """The document to print or save."""
        return recovery_paper(
            Sheet(
                self._groups,
                read_key("".join(self._groups)),
                self._desk.services.path,
                self._desk.clock().astimezone().date(),
            )
        )

    def tell_made(self) -> None:
        """It was copied right."""
        self.forget()
        sentence = self.tr(
            "Both groups fit: the sheet is right. Keep it apart from this computer, and test it "
            "now and then."
        )
        self.say(sentence)
        self.done.emit(sentence)

    def _show_begin(self, on: bool) -> None:
        self.begin_button.setVisible(on)
        self.passphrase.setVisible(on and self._needs_passphrase)

    def _request(self) -> None:
        if not self._needs_passphrase:
            self.show_requested.emit(None)
        elif self.passphrase.text():
            self.show_requested.emit(self.passphrase.text())
        else:
            self.passphrase.setFocus()

    def _shown_part(self) -> QWidget:
        part = QWidget(self)
        stack = QVBoxLayout(part)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(10)
        stack.addWidget(
            label(
                self.tr(
                    "Print it or copy it by hand. Whoever has the sheet and the file can read the "
                    "journal: make sure that nobody is watching."
                ),
                "",
                part,
            )
        )
        self.groups = KeyGroups(part)
        stack.addWidget(self.groups)
        row = FlowLayout(spacing=10)
        # Made in the order in which they stand: Tab goes as one reads.
        self.on_paper = button(self.tr("Print…"), "", self.print_requested.emit, part)
        self.next = button(self.tr("I have it on paper"), "", self._ask_two, part)
        self.pdf = button(self.tr("Save as PDF…"), "quiet", self.save_requested.emit, part)
        self.leave = button(self.tr("Not now"), "quiet", self.forget, part)
        for made in (self.on_paper, self.next, self.pdf, self.leave):
            row.addWidget(made)
        stack.addLayout(row)
        stack.addWidget(
            label(
                self.tr(
                    "A PDF lies readable on this computer, and in its backups, until you delete it."
                ),
                "small",
                part,
            )
        )
        return part

    def _check_part(self) -> QWidget:
        part = QWidget(self)
        stack = QVBoxLayout(part)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(10)
        self.question = label("", "", part)
        stack.addWidget(self.question)
        self.typed = (QLineEdit(part), QLineEdit(part))
        for field in self.typed:
            field.returnPressed.connect(self._check_two)
            stack.addWidget(field)
        row = FlowLayout(spacing=10)
        row.addWidget(button(self.tr("Check"), "", self._check_two, part))
        row.addWidget(button(self.tr("Show it again"), "quiet", self._show_again, part))
        stack.addLayout(row)
        return part

    def _ask_two(self) -> None:
        one = secrets.randbelow(GROUPS)
        other = (one + 1 + secrets.randbelow(GROUPS - 1)) % GROUPS
        self._asked = (min(one, other), max(one, other))
        self.question.setText(
            self.tr(
                "To be sure that it can be read: type groups {0} and {1} from the paper."
            ).format(self._asked[0] + 1, self._asked[1] + 1)
        )
        for field, number in zip(self.typed, self._asked, strict=True):
            name = self.tr("Group {0}").format(number + 1)
            field.setPlaceholderText(name)
            field.setAccessibleName(name)
            field.clear()
        self.say("")
        self.shown.hide()
        self.check.show()
        self.typed[0].setFocus()

    def _show_again(self) -> None:
        self.show_groups(self._groups)

    def _check_two(self) -> None:
        wrong = [
            number
            for field, number in zip(self.typed, self._asked, strict=True)
            if not same_group(field.text(), self._groups[number])
        ]
        if not wrong:
            self.checked.emit()
            return
        field = self.typed[self._asked.index(wrong[0])]
        self.say("")
        if field.text().strip():
            self.say(
                self.tr("Group {0} reads differently on the sheet. Please look again.").format(
                    wrong[0] + 1
                ),
                "attention",
            )
        field.setFocus()
        field.selectAll()

    def _state_text(self, state: SheetState, *, encrypted: bool) -> str:
        if not encrypted:
            return self.tr("A journal without a passphrase needs no recovery sheet.")
        if state.made_at is None:
            return self.tr(
                "There is none yet: if the passphrase is forgotten, the journal is lost."
            )
        made = full_day_text(state.made_at.astimezone().date())
        if state.outdated:
            return self.tr(
                "The sheet made on {0} opens nothing any more, since the passphrase was changed. "
                "Please make a new one."
            ).format(made)
        if state.tested_at is None:
            return self.tr("Made on {0}; not tested as a whole yet.").format(made)
        tested = full_day_text(state.tested_at.astimezone().date())
        return self.tr("Made on {0}, last tested on {1}.").format(made, tested)


class TestCard(Card):
    """The whole key, typed from paper; tells the group that is mistyped."""

    test_requested = Signal(str)
    __test__ = False

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self.set_heading(self.tr("Test my sheet"))
        self.body.addWidget(
            label(
                self.tr(
                    "Type all 13 groups as you would on the day you need them. Nothing is changed."
                ),
                "muted",
                self,
            )
        )
        self.typed = SheetField(self)
        self.typed.submitted.connect(self._submit)
        self.body.addWidget(self.typed)
        self._said = label("", "small", self)
        self._said.hide()
        row = FlowLayout(spacing=10)
        row.addWidget(button(self.tr("Test it"), "", self._submit, self))
        self.body.addLayout(row)
        self.body.addWidget(self._said)

    def forget(self) -> None:
        """Nothing typed is left."""
        self.typed.clear()
        self._tell("", "small")

    def tell_fits(self) -> None:
        """It opens the journal."""
        self.typed.clear()
        self._tell(self.tr("This sheet opens the journal."), "small")

    def tell_problem(self, sentence: str) -> None:
        """Say what is wrong with it."""
        self._tell(sentence, "attention")

    def _tell(self, sentence: str, kind: str) -> None:
        self._said.setProperty("type", kind)
        self._said.style().unpolish(self._said)
        self._said.style().polish(self._said)
        self._said.setText(sentence)
        self._said.setVisible(bool(sentence))
        if sentence:
            bring_into_view(self._said)

    def _submit(self) -> None:
        if self.typed.toPlainText().strip():
            self.test_requested.emit(self.typed.toPlainText())
