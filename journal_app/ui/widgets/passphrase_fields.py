"""A new passphrase, typed twice, with how long it would take to guess, and one made of words."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from journal_app.domain.guess_time import SOON, GuessTime
from journal_app.services.passphrase import SHORTEST
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.flow_layout import FlowLayout
from journal_app.ui.widgets.secret_field import SecretField
from journal_app.ui.widgets.text import SteadyLabel, label
from journal_app.wording.words import Words

PAUSE_MS = 150
"""The estimate is made after a pause of this length in typing; it takes up to 20 ms."""


class PassphraseFields(QWidget):
    """What is typed stays in the two fields; nothing of it is kept."""

    changed = Signal()
    submitted = Signal()

    def __init__(self, words: Words, language: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._words, self._language = words, language
        self._own: tuple[str, ...] = ()
        # Made in the order in which they stand: Tab goes as one reads, wherever this is put.
        self.suggest = button(self.tr("Suggest one made of words"), "quiet", self._suggest, self)
        self._known: tuple[str, GuessTime] | None = None
        self.first = self._field(self.tr("New passphrase"))
        self.second = self._field(self.tr("The same again"))
        # Both are shown together. Tab comes to one eye, after the fields: from the first it goes
        # to the second, as it is typed.
        self.first.eye.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.first.shown_changed.connect(self.second.show_typed)
        self.second.shown_changed.connect(self.first.show_typed)
        self.hint = SteadyLabel(2, "muted", self)
        self.suggested = label("", "strong", self)
        self.suggested.setTextInteractionFlags(
            self.suggested.textInteractionFlags().TextSelectableByMouse
        )
        self._about = label(
            self.tr(
                "Write it down and keep the paper apart from the computer, then type it below."
            ),
            "small",
            self,
        )
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self.estimate)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(10)
        row = FlowLayout(spacing=10)
        row.addWidget(self.suggest)
        stack.addLayout(row)
        for said in (self.suggested, self._about):
            said.hide()
            stack.addWidget(said)
        for field in (self.first, self.second):
            stack.addWidget(field)
        stack.addWidget(self.hint)
        self._update()

    @property
    def is_ready(self) -> bool:
        """Whether one long enough was typed twice alike."""
        typed = self.first.text()
        return len(typed) >= SHORTEST and typed == self.second.text()

    @property
    def passphrase(self) -> str:
        """What was typed."""
        return self.first.text()

    def begin(self) -> None:
        """Go to where one types. A focus proxy would let Tab leave out what stands before it."""
        self.first.setFocus()

    def know(self, own: Iterable[str]) -> None:
        """Words that somebody who knows the practitioner would try first."""
        self._own = tuple(own)
        self._known = None

    def clear(self) -> None:
        """Forget what was typed and suggested."""
        for field in (self.first, self.second):
            field.clear()
        self._known = None
        self.suggested.clear()
        self.suggested.hide()
        self._about.hide()
        self.suggest.setText(self.tr("Suggest one made of words"))
        self._update()

    def estimate(self) -> None:
        """Say how long what is typed would take to guess."""
        typed = self.first.text()
        if len(typed) < SHORTEST or not self.isEnabled():
            return
        self._timer.stop()
        time = self._guess_time(typed)
        sentence = self._words.guess_time(time)
        if time in SOON and self.suggested.isHidden():
            sentence += " " + self.tr("Several words that do not belong together take far longer.")
        self.hint.setText(f"{sentence} {self._matching()}".strip())

    def _guess_time(self, typed: str) -> GuessTime:
        """Worked out once for what is typed, not with each key of the second field."""
        from journal_app.services.strength import guess_time

        if self._known is None or self._known[0] != typed:
            self._known = (typed, guess_time(typed, self._language, self._own))
        return self._known[1]

    def _field(self, name: str) -> SecretField:
        field = SecretField(name, self)
        field.textEdited.connect(self._update)
        field.returnPressed.connect(self._enter)
        return field

    def _enter(self) -> None:
        if self.is_ready:
            self.submitted.emit()
        elif self.first.hasFocus():
            self.second.setFocus()

    def _update(self) -> None:
        typed = self.first.text()
        if len(typed) < SHORTEST:
            self._timer.stop()
            self.hint.setText(self.tr("At least {0} characters.").format(SHORTEST))
        elif self.first.hasFocus() or not self.hint.text():
            self._timer.start()
        else:
            self.estimate()
        self.changed.emit()

    def _matching(self) -> str:
        typed, again = self.first.text(), self.second.text()
        if not again:
            return self.tr("Now the same again.")
        if typed == again:
            return self.tr("Both are the same.")
        return "" if typed.startswith(again) else self.tr("The two are not the same yet.")

    def _suggest(self) -> None:
        from journal_app.services.packets.pass_words import new_passphrase

        self.suggested.setText(new_passphrase(self._language))
        self.suggested.show()
        self._about.show()
        self.suggest.setText(self.tr("Suggest another one"))
        self.first.setFocus()
        self.changed.emit()
