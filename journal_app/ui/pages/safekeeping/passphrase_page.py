"""Settings of the passphrase: changed, remembered on this computer, added, taken away."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QWidget

from journal_app.domain.errors import StanceError, WrongPassphrase
from journal_app.services.changes import Saved, Subject
from journal_app.services.passphrase import KeyChanged, Stage
from journal_app.ui.page import Desk
from journal_app.ui.pages.settings.section import Section
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.card import Card
from journal_app.ui.widgets.confirm import Confirm
from journal_app.ui.widgets.flow_layout import FlowLayout
from journal_app.ui.widgets.into_view import bring_into_view
from journal_app.ui.widgets.passphrase_fields import PassphraseFields
from journal_app.ui.widgets.secret_field import SecretField
from journal_app.ui.widgets.text import label
from journal_app.ui.widgets.wrapped_check import WrappedCheck

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
        encrypted = desk.services.encrypted
        self.change = ChangeCard(desk, self)
        self.remember = RememberCard(desk, self)
        self.remove = RemoveCard(self)
        self.give = GiveCard(desk, self)
        for card, shown in (
            (self.change, encrypted),
            (self.remember, encrypted),
            (self.remove, encrypted),
            (self.give, not encrypted),
        ):
            card.setVisible(shown)
            self.add(card)
        self._acting: Card | None = None
        self._connect_signals()

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


class KeyCard(Card):
    """A card whose button writes the journal anew."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self._began_at: QWidget | None = None
        self._said = label("", "small", self)
        self._said.hide()

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
        self._said.setProperty("type", kind)
        self._said.style().unpolish(self._said)
        self._said.style().polish(self._said)
        self._said.setText(sentence)
        self._said.setVisible(bool(sentence))
        if sentence:
            bring_into_view(self._said)

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


class RememberCard(Card):
    """Whether the system's keyring spares the passphrase when the program starts."""

    chosen = Signal(bool)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self.set_heading(self.tr("Remember on this computer"))
        self.check = WrappedCheck(
            self.tr("Open the journal without asking when the program starts"), self
        )
        self.check.ticked.connect(self.chosen)
        self.body.addWidget(self.check)
        self.body.addWidget(
            label(
                self.tr(
                    "The key is kept in the keyring of this system: whoever is logged in as you "
                    "can then open the journal. After a lock the passphrase is asked for all the "
                    "same."
                ),
                "muted",
                self,
            )
        )
        self._problem = label("", "attention", self)
        self._problem.hide()
        self.body.addWidget(self._problem)
        self.show_state()

    def show_state(self) -> None:
        """Show whether this journal is remembered."""
        self.check.setEnabled(True)
        self._tell("")
        self._set(bool(self._desk.preferences.settings.remembered))

    def begin(self) -> None:
        """The keyring is asked, which may want to be unlocked first."""
        self.check.setEnabled(False)

    def tell_problem(self, sentence: str) -> None:
        """Say why it is not remembered."""
        self.show_state()
        self._tell(sentence)

    def tell_forgotten(self, done: bool) -> None:
        """Say so where the keyring could not be asked to forget."""
        if not done:
            self._tell(
                self.tr(
                    "The keyring could not be asked to forget the key. Please remove “Stance "
                    "journal” there by hand."
                )
            )

    def _set(self, on: bool) -> None:
        self.check.box.setChecked(on)

    def _tell(self, sentence: str) -> None:
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))


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
