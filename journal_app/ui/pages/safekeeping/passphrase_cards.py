"""The cards on which a passphrase is changed, taken away or given."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QWidget

from journal_app.services.passphrase import KeyChanged, Stage
from journal_app.ui.page import Desk
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.card import Card
from journal_app.ui.widgets.confirm import Confirm
from journal_app.ui.widgets.flow_layout import FlowLayout
from journal_app.ui.widgets.passphrase_fields import PassphraseFields
from journal_app.ui.widgets.said_line import SaidLine
from journal_app.ui.widgets.secret_field import SecretField
from journal_app.ui.widgets.text import label
from journal_app.ui.widgets.wrapped_check import WrappedCheck


class KeyCard(Card):
    """A card whose button writes the journal anew."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self._began_at: QWidget | None = None
        self._said = SaidLine(self)

    def clear(self) -> None:
        """Forget what was typed."""

    def begin(self) -> None:
        """Nothing can be typed or pressed until it is done."""
        focus = QApplication.focusWidget()
        self._began_at = focus if focus is not None and self.isAncestorOf(focus) else None
        self.setEnabled(False)
        self.say("", "muted")

    def end(self) -> None:
        """It is done, or could not be; the keyboard is where it was."""
        self.setEnabled(True)
        if self._began_at is not None:
            self._began_at.setFocus()
        self.say("")

    def tell_stage(self, stage: Stage) -> None:
        """Say what is being done."""
        texts = {
            Stage.BACKUP: self.tr("Making a backup…"),
            Stage.WRITING: self.tr("Writing the journal anew…"),
            Stage.CHECKING: self.tr("Reading the new file from beginning to end…"),
            Stage.REPLACING: self.tr("Putting it in its place…"),
        }
        self.say(texts[stage], "muted")

    def tell_problem(self, sentence: str) -> None:
        """Say why it could not be done."""
        self.say(sentence, "attention")

    def tell_wrong(self, sentence: str) -> None:
        """Say that the passphrase is another one."""
        self.say(sentence, "attention")

    def say(self, sentence: str, kind: str = "small") -> None:
        """Say something at the foot of the card, in view."""
        self._said.say_in_sight(sentence, kind)

    def secret(self, name: str) -> SecretField:
        """A field for a passphrase."""
        return SecretField(name, self)


class ChangeCard(KeyCard):
    """The present passphrase, the new one twice."""

    change_requested = Signal(object, str)
    sheet_requested = Signal()

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.set_heading(self.tr("Change the passphrase"))
        self.body.addWidget(
            label(
                self.tr(
                    "The journal is written anew and takes the place of the old one only when it "
                    "was read from beginning to end. Backups made before still open with the old "
                    "passphrase; a recovery sheet has to be made again."
                ),
                "muted",
                self,
            )
        )
        self.by_sheet = label(
            self.tr(
                "You opened the journal with its recovery sheet. Choose a new passphrase now; the "
                "old one is not needed."
            ),
            "strong",
            self,
        )
        self.by_sheet.hide()
        self.current = self.secret(self.tr("The passphrase as it is now"))
        self.fields = PassphraseFields(desk.words, desk.language, self)
        self.do = button(self.tr("Change the passphrase"), "", self._submit, self)
        self.sheet = button(self.tr("Make the recovery sheet"), "", self.sheet_requested.emit, self)
        self.sheet.hide()
        row = FlowLayout(spacing=10)
        row.addWidget(self.do)
        row.addWidget(self.sheet)
        self.body.addWidget(self.by_sheet)
        self.body.addWidget(self.current)
        self.body.addWidget(self.fields)
        self.body.addLayout(row)
        self.body.addWidget(self._said)
        self.current.textEdited.connect(self._allow)
        self.current.returnPressed.connect(self.fields.begin)
        self.fields.changed.connect(self._allow)
        self.fields.submitted.connect(self._submit)
        self._allow()

    def ask_for_current(self, needed: bool) -> None:
        """Nobody knows it where the journal was opened with its sheet."""
        is_new = needed is self.current.isHidden()
        self.current.setVisible(needed)
        self.by_sheet.setVisible(not needed)
        self._allow()
        if is_new and not needed:
            self.fields.begin()  # it is what this page was opened for

    def clear(self) -> None:
        """Forget what was typed."""
        self.current.clear()
        self.fields.clear()
        self._allow()

    def tell_wrong(self, sentence: str) -> None:
        """Say that the present passphrase is another one."""
        super().tell_wrong(sentence)
        self.current.selectAll()
        self.current.setFocus()

    def tell_done(self, _done: KeyChanged) -> None:
        """Say what holds from now on."""
        self.ask_for_current(True)
        self.sheet.show()
        self.sheet.setFocus()
        self.say(
            self.tr(
                "From now on the journal opens with the new passphrase. Backups made before, and "
                "the one made just now, open with the old one; they stay until you delete them. A "
                "recovery sheet made before opens nothing any more."
            )
        )

    def _allow(self) -> None:
        known = self.current.isHidden() or bool(self.current.text())
        self.do.setEnabled(known and self.fields.is_ready)

    def _submit(self) -> None:
        if self.do.isEnabled():
            current = None if self.current.isHidden() else self.current.text()
            self.change_requested.emit(current, self.fields.passphrase)


class RemoveCard(KeyCard):
    """Taking the passphrase away: said in full, agreed to, and asked once more."""

    remove_requested = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.set_heading(self.tr("Turn encryption off"))
        self.body.addWidget(
            label(
                self.tr(
                    "Anyone who can read the file, on this computer, a stick or in a synced "
                    "folder, can then read every word in it. There is nothing to lock any more. "
                    "Backups made before stay encrypted with the passphrase they have."
                ),
                "muted",
                self,
            )
        )
        self.agreed = WrappedCheck(
            self.tr("I want my journal to be readable without a passphrase"), self
        )
        self.current = self.secret(self.tr("The passphrase"))
        self.do = button(self.tr("Turn encryption off…"), "", self._ask, self)
        self.sure = Confirm(
            self.tr("From then on nothing protects the journal but access to the file itself."),
            self.tr("Write it unencrypted"),
            self.tr("Leave it encrypted"),
            self,
        )
        self.sure.confirmed.connect(lambda: self.remove_requested.emit(self.current.text()))
        self.body.addWidget(self.agreed)
        self.body.addWidget(self.current)
        row = FlowLayout(spacing=10)
        row.addWidget(self.do)
        self.body.addLayout(row)
        self.body.addWidget(self.sure)
        self.body.addWidget(self._said)
        self.agreed.ticked.connect(self._agree)
        self.current.textEdited.connect(self._allow)
        self.current.returnPressed.connect(self._ask)
        self._allow()

    def clear(self) -> None:
        """Forget what was typed and agreed to."""
        self.current.clear()
        self.agreed.box.setChecked(False)
        self.sure.hide()
        self._allow()

    def _agree(self, on: bool) -> None:
        self._allow()
        if on:
            self.current.setFocus()

    def _allow(self) -> None:
        self.do.setEnabled(self.agreed.box.isChecked() and bool(self.current.text()))
        self.current.setVisible(self.agreed.box.isChecked())

    def _ask(self) -> None:
        if self.do.isEnabled():
            self.sure.ask()


class GiveCard(KeyCard):
    """A passphrase for a journal that has none."""

    give_requested = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.set_heading(self.tr("Encrypt this journal"))
        self.body.addWidget(
            label(
                self.tr(
                    "It has no passphrase: anyone who can read the file can read the journal. "
                    "Nobody can bring a passphrase back: if it is lost, only a recovery sheet "
                    "opens the journal."
                ),
                "muted",
                self,
            )
        )
        self.fields = PassphraseFields(desk.words, desk.language, self)
        self.do = button(self.tr("Encrypt the journal"), "", self._submit, self)
        self.body.addWidget(self.fields)
        self.body.addWidget(
            label(
                self.tr(
                    "The readable file is overwritten and removed. A solid state disk may keep "
                    "traces of it for a while, and backups made before stay readable: delete "
                    "those you do not need."
                ),
                "small",
                self,
            )
        )
        row = FlowLayout(spacing=10)
        row.addWidget(self.do)
        self.body.addLayout(row)
        self.body.addWidget(self._said)
        self.fields.changed.connect(self._allow)
        self.fields.submitted.connect(self._submit)
        self._allow()

    def clear(self) -> None:
        """Forget what was typed."""
        self.fields.clear()
        self._allow()

    def _allow(self) -> None:
        self.do.setEnabled(self.fields.is_ready)

    def _submit(self) -> None:
        if self.do.isEnabled():
            self.give_requested.emit(self.fields.passphrase)
