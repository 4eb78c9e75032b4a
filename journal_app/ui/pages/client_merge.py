"""Making two codes one that belong to the same person."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from journal_app.domain.client import Client
from journal_app.domain.errors import StanceError
from journal_app.storage.client_merging import Merged
from journal_app.ui.page import Page
from journal_app.ui.pages.client_panel import ClientPanel
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.card import Card
from journal_app.ui.widgets.choice_box import ChoiceBox
from journal_app.ui.widgets.flow_layout import FlowLayout
from journal_app.ui.widgets.text import label


class MergePanel(ClientPanel):
    """Chooses the code that is left, says what becomes of the other, and does it."""

    merged = Signal(object)
    """What was done, as ``Merged``."""

    def __init__(self, page: Page, parent: QWidget) -> None:
        super().__init__(parent)
        self._page = page
        self._client: Client | None = None
        self.card = Card(parent=self)
        self.other = ChoiceBox(self.card)
        self.other.setAccessibleName(self.tr("The code that is left"))
        self.other.setPlaceholderText(self.tr("Choose a code"))
        self.other.currentIndexChanged.connect(self._chosen)
        self._problem = label("", "attention", self.card)
        self.do = button(self.tr("Make them one"), "", self._do, self.card)
        self.card.body.addWidget(label(self.tr("The code that is left"), "field", self.card))
        self.card.body.addWidget(self.other)
        for line in (
            self.tr("All sessions, referrals, reminders, drafts and the history go over to it."),
            self.tr(
                "Both contexts are joined. Its own agreement stands; the other becomes a past one, "
                "or stands where there is none."
            ),
            self.tr(
                "The narrower of the two consents holds, and the later day to decide about keeping."
            ),
            self.tr("Right afterwards it can be undone as a whole; later it cannot."),
        ):
            self.card.body.addWidget(label(f"• {line}", "", self.card))
        self.card.body.addWidget(self._problem)
        acts = FlowLayout(spacing=10)
        acts.addWidget(self.do)
        acts.addWidget(button(self.tr("Leave it as it is"), "quiet", self.leave, self.card))
        self.card.body.addLayout(acts)
        self.column.addWidget(self.card)
        self.column.addStretch(1)

    def begin(self, client: Client, codes: Sequence[str]) -> None:
        """Offer the other codes."""
        self._client = client
        self.card.set_heading(self.tr("{0} is the same person as another code").format(client.code))
        self.offer(codes)
        self.other.setFocus()

    def offer(self, codes: Sequence[str]) -> None:
        """The codes that are known by now; what is chosen stays chosen."""
        if self._client is None:
            return
        chosen, own = self.other.currentText(), self._client.code
        others = sorted((code for code in codes if code != own), key=str.casefold)
        self.other.clear()
        self.other.addItems(others)
        # Among several none is chosen: nobody's sessions go to a code that merely stood first.
        self.other.setCurrentIndex(0 if len(others) == 1 else self.other.findText(chosen))
        self._chosen()
        self.tell_problem("" if others else self.tr("There is no other code."))

    def put_away(self) -> None:
        """Thousands of codes take as long to dress in another theme as a page."""
        self._client = None
        self.other.clear()

    def tell_problem(self, sentence: str) -> None:
        """Say why nothing was done."""
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))

    def _chosen(self) -> None:
        self.do.setEnabled(self.other.currentIndex() >= 0)

    def _do(self) -> None:
        if self._client is None:
            return
        run = partial(
            self._page.desk.services.clients.merge, self._client.code, self.other.currentText()
        )
        self._page.write(run, self._done, self._failed)

    def _done(self, merged: Merged) -> None:
        self.merged.emit(merged)
        self.leave()

    def _failed(self, error: Exception) -> None:
        if isinstance(error, StanceError):
            self.tell_problem(self._page.desk.words.error(error))
        else:
            self._page.problem_raised.emit(error)
