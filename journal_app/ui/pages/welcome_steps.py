"""The three steps of the first run."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QRadioButton, QVBoxLayout, QWidget

from journal_app.domain.grid import Axis, Orientation, Position
from journal_app.domain.practice import LONGEST_ROLE, RoleKind
from journal_app.ui.theme import ThemeManager
from journal_app.ui.translation import LANGUAGES, Translation, language_name
from journal_app.ui.widgets.area_input import AreaInput
from journal_app.ui.widgets.choice_box import ChoiceBox
from journal_app.ui.widgets.passphrase_fields import PassphraseFields
from journal_app.ui.widgets.text import label
from journal_app.ui.widgets.wrapped_check import WrappedCheck
from journal_app.wording import packs
from journal_app.wording.words import Words

LEAST_GRID = 236
"""Pixels; so that all of the first run stands in the smallest window."""


def _step(widget: QWidget, heading: str, text: str) -> QVBoxLayout:
    stack = QVBoxLayout(widget)
    stack.setContentsMargins(0, 0, 0, 0)
    stack.setSpacing(12)
    stack.addWidget(label(heading, "title", widget))
    stack.addWidget(label(text, "", widget))
    return stack


class RoleStep(QWidget):
    """Which hat is worn most, and the language of the program."""

    language_chosen = Signal(str)

    def __init__(self, translation: Translation, parent: QWidget) -> None:
        super().__init__(parent)
        stack = _step(
            self,
            self.tr("A journal for people who sit with other people"),
            self.tr(
                "After a session you write a few sentences and mark where you sat. Everything "
                "stays in one file on this computer; the program has no network code."
            ),
        )
        self.kinds: dict[RoleKind, QRadioButton] = {}
        stack.addSpacing(4)
        stack.addWidget(label(self.tr("The role you log most"), "field", self))
        for kind, text in (
            (RoleKind.COACH, self.tr("Coach")),
            (RoleKind.THERAPIST, self.tr("Therapist")),
            (RoleKind.SUPERVISOR, self.tr("Supervisor")),
            (RoleKind.OWN, self.tr("In my own words:")),
        ):
            self.kinds[kind] = QRadioButton(text, self)
            stack.addWidget(self.kinds[kind])
        self.own = QLineEdit(self)
        self.own.setAccessibleName(self.tr("My role in my own words"))
        self.own.setMaxLength(LONGEST_ROLE)
        self.own.setPlaceholderText(self.tr("For example counsellor, mentor, mediator"))
        self.own.textEdited.connect(lambda: self.kinds[RoleKind.OWN].setChecked(True))
        stack.addWidget(self.own)
        self.kinds[RoleKind.COACH].setChecked(True)
        stack.addSpacing(4)
        stack.addWidget(label(self.tr("Language"), "field", self))
        self.language = ChoiceBox(self)
        self.language.setAccessibleName(self.tr("Language"))
        for code in LANGUAGES:
            self.language.addItem(language_name(code), code)
        self.language.setCurrentIndex(LANGUAGES.index(translation.language))
        self.language.activated.connect(
            lambda index: self.language_chosen.emit(self.language.itemData(index))
        )
        stack.addWidget(self.language)
        stack.addStretch(1)
        stack.addWidget(label(packs.disclaimer(translation.language), "muted", self))

    def begin(self) -> None:
        """Go to the role."""
        self.kinds[RoleKind.COACH].setFocus()

    @property
    def role(self) -> tuple[RoleKind, str]:
        """The kind chosen, and own words where that was chosen and filled."""
        kind = next(kind for kind, choice in self.kinds.items() if choice.isChecked())
        name = self.own.text().strip() if kind is RoleKind.OWN else ""
        return (kind, name) if name or kind is not RoleKind.OWN else (RoleKind.COACH, "")


class KeyStep(QWidget):
    """A passphrase, typed twice; or a plain file by deliberate choice."""

    changed = Signal()
    submitted = Signal()

    def __init__(self, journal: Path, translation: Translation, parent: QWidget) -> None:
        super().__init__(parent)
        stack = _step(
            self,
            self.tr("Who can read it"),
            self.tr(
                "The journal is encrypted with a passphrase that only you know. Nobody can "
                "bring it back. Should it be lost, only a recovery sheet still opens the journal: "
                "you can make that sheet right after this."
            ),
        )
        self.fields = PassphraseFields(translation.words(), translation.language, self)
        check = WrappedCheck(
            self.tr("No passphrase: anyone who uses this computer can read it"), self
        )
        self.plain = check.box
        self._not_encrypted = label(self.tr("The file will not be encrypted."), "muted", self)
        self._kept_nowhere = label(
            self.tr("The passphrase itself is kept nowhere: only you have it."), "muted", self
        )
        where = label(
            self.tr(
                "Your journal, with all you write, will be this file on this computer: {0}"
            ).format(journal),
            "muted",
            self,
        )
        stack.addWidget(self.fields)
        stack.addSpacing(6)
        stack.addWidget(check)
        stack.addWidget(self._not_encrypted)
        stack.addSpacing(6)
        stack.addWidget(where)
        stack.addWidget(self._kept_nowhere)
        stack.addStretch(1)
        self.plain.toggled.connect(self._update)
        self.fields.changed.connect(self.changed)
        self.fields.submitted.connect(self.submitted)
        self.fields.know((journal.stem,))
        self._update()

    def begin(self) -> None:
        """Go to where one types."""
        self.fields.begin()

    @property
    def is_ready(self) -> bool:
        """Whether a passphrase was typed twice alike, or a plain file chosen."""
        return self.plain.isChecked() or self.fields.is_ready

    @property
    def passphrase(self) -> str | None:
        """The passphrase, or None for a plain file."""
        return None if self.plain.isChecked() else self.fields.passphrase

    def _update(self) -> None:
        self.fields.setEnabled(not self.plain.isChecked())
        self._not_encrypted.setVisible(self.plain.isChecked())
        self._kept_nowhere.setVisible(not self.plain.isChecked())
        self.changed.emit()


class AreaStep(QWidget):
    """Where the practitioner wants to be; may be skipped and set later."""

    changed = Signal()

    def __init__(self, themes: ThemeManager, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        stack = _step(
            self,
            self.tr("Where do I want to be?"),
            self.tr(
                "If you know, click where you want to sit in most sessions. It shows as a dashed "
                "square beside what you log. It can change at any time, and its history is kept."
            ),
        )
        for axis in Axis:
            asked = f"{words.axis(axis)}: {words.axis_question(axis)}"
            stack.addWidget(label(asked, "muted", self))
        self._input = AreaInput(themes, words, Orientation(), self)
        self._input.setMinimumHeight(LEAST_GRID)
        self._input.changed.connect(self.changed)
        stack.addWidget(self._input, 1)

    def begin(self) -> None:
        """Go to the grid."""
        self._input.setFocus()

    @property
    def is_ready(self) -> bool:
        """Whether a place was chosen."""
        return self._input.centre is not None

    @property
    def area(self) -> Position | None:
        """The centre chosen, or None."""
        return self._input.centre
