"""Noting an observation outside of an entry: for whom, what, in which words."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from journal_app.domain.entry import TickedObservation
from journal_app.domain.unfinished import Written
from journal_app.ui.page import Desk
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.card import Card
from journal_app.ui.widgets.completing import Suggestions, dress
from journal_app.ui.widgets.flow_layout import FlowLayout
from journal_app.ui.widgets.observation_picker import ObservationPicker
from journal_app.ui.widgets.problem_line import Obstacle, ProblemLine


class ObserveCard(Card):
    """Opens in place; what is noted opens or extends the client's referral."""

    note_requested = Signal(str, object, str)
    """The client code (may be empty), the ids of the observations, the words used."""

    left = Signal(object)
    """What was being written when it was put away."""
    opened = Signal(bool)
    """Whether it is open now."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self.set_heading(self.tr("Note an observation"))
        self.client = QLineEdit(self)
        self.client.setAccessibleName(self.tr("Client code"))
        self.client.setPlaceholderText(self.tr("Client code, never a name"))
        self.picker = ObservationPicker(desk.words, desk.words.language, desk.tasks, self)
        self._problem = ProblemLine(self._obstacle, self)
        self.picker.changed.connect(self._problem.look)
        self.body.addWidget(self.client)
        self.body.addWidget(self.picker)
        self.body.addWidget(self._problem)
        acts = FlowLayout(spacing=10)
        self.keep = button(self.tr("Save the observation"), "primary", self._submit, self)
        acts.addWidget(self.keep)
        acts.addWidget(button(self.tr("Cancel"), "quiet", self._leave, self))
        self.picker.left.connect(self._leave)
        self.body.addLayout(acts)
        self.hide()

    @property
    def problem(self) -> str:
        """What stands against it; empty while nothing does."""
        return self._problem.sentence

    def begin(self, codes: tuple[str, ...]) -> None:
        """Show it, empty, with these codes to be offered while typing."""
        completer = Suggestions(QStringListModel(codes, self), self)
        dress(completer, self.client)
        self.client.setCompleter(completer)
        self.client.clear()
        self.picker.stay_open()
        self.picker.set_ticked(())
        self.tell_problem("")
        self.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape puts it away, as Cancel does."""
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)

    def _leave(self) -> None:
        """What was written in it can be brought back."""
        written = next(self.unfinished(), None)
        self.hide()
        if written is not None:
            self.left.emit(written)

    def setVisible(self, visible: bool) -> None:
        """Tell when it opens and closes."""
        super().setVisible(visible)
        self.opened.emit(visible)

    def unfinished(self) -> Iterator[Written]:
        """What is being written."""
        client, ticked = self.client.text().strip(), self.picker.ticked
        if not self.isHidden() and (client or ticked):
            words = {"ticked": [[one.signal, one.words] for one in ticked]}
            yield Written(client=client, words=words)

    def put(self, written: Written) -> None:
        """Put back, into the card that is open, what was being written in it."""
        self.client.setText(written.client)
        said = written.words.get("ticked", ())
        self.picker.set_ticked(tuple(TickedObservation(str(one), str(text)) for one, text in said))

    def tell_problem(self, sentence: str) -> None:
        """Say what stands against it."""
        self._problem.tell(sentence)

    def _obstacle(self) -> Obstacle | None:
        if self.picker.ticked:
            return None
        return self.tr("Tick at least one observation from the list."), self.picker

    def _submit(self) -> None:
        if not self._problem.finds_nothing():
            return
        ticked = self.picker.ticked
        words = "; ".join(one.words for one in ticked if one.words)
        signals = tuple(one.signal for one in ticked)
        self.note_requested.emit(self.client.text().strip(), signals, words)
