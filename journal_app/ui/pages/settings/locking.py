"""How the journal is locked, and how long what was copied stays in the clipboard."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from journal_app.ui.page import Desk
from journal_app.ui.pages.settings.section import Section
from journal_app.ui.widgets.card import Card
from journal_app.ui.widgets.choice_box import ChoiceBox
from journal_app.ui.widgets.text import label

MINUTES = (1, 2, 5, 10, 15, 30, 60, 0)
SECONDS = (10, 30, 60, 120, 300, 0)


class LockingSection(Section):
    """Kept on this computer."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.locking = LockingCard(desk, self)
        self.copying = CopyingCard(desk, self)
        self.add(self.locking)
        self.add(self.copying)


class LockingCard(Card):
    """When to lock by itself, where there is something to lock."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self.set_heading(self.tr("Locking"))
        if not desk.services.encrypted:
            plain = self.tr(
                "This journal is a plain file without a passphrase, so there is nothing to lock."
            )
            self.body.addWidget(label(plain, "", self))
            return
        text = self.tr(
            "Ctrl+L locks the journal, and so does “Lock” at the left. What you are writing is "
            "kept as a draft first; then the passphrase is asked for again."
        )
        self.body.addWidget(label(text, "", self))
        self._preferences = desk.preferences
        name = self.tr("Lock when nothing is typed or moved in Stance")
        self.body.addWidget(label(name, "field", self))
        self.idle = _choice(self, name)
        for minutes in MINUTES:
            self.idle.addItem(self._minutes(minutes), minutes)
        self.idle.activated.connect(
            lambda _index: desk.preferences.change(idle_minutes=self.idle.currentData())
        )
        self.body.addWidget(self.idle)
        self.body.addWidget(
            label(self.tr("It is said a minute before; any key keeps it open."), "muted", self)
        )
        self.with_system = QCheckBox(
            self.tr("Lock when the screen is locked or the computer sleeps"), self
        )
        self.with_system.clicked.connect(lambda on: desk.preferences.change(lock_with_system=on))
        self.body.addWidget(self.with_system)
        self._show()
        desk.preferences.changed.connect(self._show)

    def _show(self) -> None:
        now = self._preferences.settings
        _show(self.idle, now.idle_minutes, self._minutes(now.idle_minutes))
        self.with_system.setChecked(now.lock_with_system)

    def _minutes(self, minutes: int) -> str:
        return self.tr("after %n minute(s)", "", minutes) if minutes else self.tr("never")


class CopyingCard(Card):
    """The clipboard can be read by every program."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self.set_heading(self.tr("Clipboard"))
        text = self.tr(
            "What you copy here can be read by every program. It is taken out of the clipboard "
            "again, unless something else was copied since; a program that keeps a history of the "
            "clipboard has its own copy."
        )
        self.body.addWidget(label(text, "", self))
        name = self.tr("Take out what was copied")
        self.body.addWidget(label(name, "field", self))
        self.choice = _choice(self, name)
        for seconds in SECONDS:
            self.choice.addItem(self._seconds(seconds), seconds)
        self._preferences = desk.preferences
        self._show()
        desk.preferences.changed.connect(self._show)
        self.choice.activated.connect(
            lambda _index: desk.preferences.change(clipboard_seconds=self.choice.currentData())
        )
        self.body.addWidget(self.choice)

    def _show(self) -> None:
        now = self._preferences.settings.clipboard_seconds
        _show(self.choice, now, self._seconds(now))

    def _seconds(self, seconds: int) -> str:
        return self.tr("after %n second(s)", "", seconds) if seconds else self.tr("only on locking")


def _choice(parent: QWidget, name: str) -> QComboBox:
    made = ChoiceBox(parent)
    made.setAccessibleName(name)
    return made


def _show(choice: QComboBox, value: int, text: str) -> None:
    """Show what is kept; what nobody can choose here, and somebody wrote, is added."""
    if choice.findData(value) < 0:
        choice.addItem(text, value)
    choice.setCurrentIndex(choice.findData(value))
