"""What can be done with everything about one code."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from journal_app.ui.read_only import writing
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.card import Card
from journal_app.ui.widgets.flow_layout import FlowLayout
from journal_app.ui.widgets.text import label


class ActsCard(Card):
    """Give out, make one with another code, reduce, erase."""

    give_out_requested = Signal()
    merge_requested = Signal()
    reduce_requested = Signal()
    erase_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self.set_heading(self.tr("Everything about this code"))
        self.body.addWidget(
            label(
                self.tr(
                    "A client may ask to see what you keep of them, or to have it erased. Each of "
                    "these says first what it will do."
                ),
                "muted",
                self,
            )
        )
        acts = FlowLayout(spacing=8)
        self.give_out = writing(
            button(self.tr("Give out…"), "", self.give_out_requested.emit, self)
        )
        self.merge = writing(
            button(self.tr("Make one with another code…"), "quiet", self.merge_requested.emit, self)
        )
        self.reduce = writing(
            button(self.tr("Reduce to placements…"), "quiet", self.reduce_requested.emit, self)
        )
        self.erase = writing(button(self.tr("Erase…"), "quiet", self.erase_requested.emit, self))
        for act in (self.give_out, self.merge, self.reduce, self.erase):
            acts.addWidget(act)
        self.body.addLayout(acts)
