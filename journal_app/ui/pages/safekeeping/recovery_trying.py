"""The card on which a recovery sheet is tried, without anything being changed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.card import Card
from journal_app.ui.widgets.flow_layout import FlowLayout
from journal_app.ui.widgets.said_line import SaidLine
from journal_app.ui.widgets.sheet_field import SheetField
from journal_app.ui.widgets.text import label


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
        self._said = SaidLine(self)
        row = FlowLayout(spacing=10)
        row.addWidget(button(self.tr("Test it"), "", self._submit, self))
        self.body.addLayout(row)
        self.body.addWidget(self._said)

    def forget(self) -> None:
        """Nothing typed is left."""
        self.typed.clear()
        self._said.say("")

    def tell_fits(self) -> None:
        """It opens the journal."""
        self.typed.clear()
        self._said.say_in_sight(self.tr("This sheet opens the journal."))

    def tell_problem(self, sentence: str) -> None:
        """Say what is wrong with it."""
        self._said.say_in_sight(sentence, "attention")

    def _submit(self) -> None:
        if self.typed.toPlainText().strip():
            self.test_requested.emit(self.typed.toPlainText())
