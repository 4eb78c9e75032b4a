"""The card on which a recovery sheet is made, kept as paper, and checked."""

from __future__ import annotations

import secrets

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from journal_app.domain.recovery_key import GROUPS, read_key, same_group
from journal_app.services.passphrase import SheetState
from journal_app.ui.dates import full_day_text
from journal_app.ui.page import Desk
from journal_app.ui.pages.safekeeping.recovery_paper import Sheet, recovery_paper
from journal_app.ui.pdf.document import PdfDocument
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.card import Card
from journal_app.ui.widgets.flow_layout import FlowLayout
from journal_app.ui.widgets.key_groups import KeyGroups
from journal_app.ui.widgets.said_line import SaidLine
from journal_app.ui.widgets.secret_field import SecretField
from journal_app.ui.widgets.text import label


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
        self._said = SaidLine(self)
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
        self._said.say_in_sight(sentence, kind)

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

    def _go_back(self) -> None:
        """To where a sheet is begun: what had the keyboard is gone, and Qt would lead it away."""
        self.forget()
        self.begin_here()

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
        self._go_back()
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
        self.leave = button(self.tr("Not now"), "quiet", self._go_back, part)
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
