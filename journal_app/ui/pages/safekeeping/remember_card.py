"""The card on which the system's keyring is asked to spare the passphrase."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from journal_app.ui.page import Desk
from journal_app.ui.widgets.card import Card
from journal_app.ui.widgets.text import label
from journal_app.ui.widgets.wrapped_check import WrappedCheck


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
