"""One thing that waits for supervision."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from journal_app.domain.supervision import ItemKind, SupervisionItem
from journal_app.ui.dates import since_text
from journal_app.ui.page import Desk
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.card import rule
from journal_app.ui.widgets.flow_layout import FlowLayout
from journal_app.ui.widgets.text import label


class SupervisionRow(QWidget):
    """The question, what it is about, and the two things one can do with it."""

    open_requested = Signal(object)
    settle_requested = Signal(object)

    def __init__(self, item: SupervisionItem, desk: Desk, today: date, parent: QWidget) -> None:
        super().__init__(parent)
        self.item = item
        self._desk = desk
        about = self._about(today)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(0)
        stack.addWidget(rule(self))
        inner = QVBoxLayout()
        inner.setContentsMargins(0, 11, 0, 11)
        inner.setSpacing(4)
        inner.addWidget(label(about, "muted", self))
        inner.addWidget(label(self._words(), "reading", self))
        acts = FlowLayout(spacing=10)
        self.settle = button(
            self.tr("Talked about it"), "", lambda: self.settle_requested.emit(item), self
        )
        acts.addWidget(self.settle)
        if item.kind is not ItemKind.OWN:
            self.open = button(
                self._open_text(), "quiet", lambda: self.open_requested.emit(item), self
            )
            self.open.setAccessibleDescription(about)
            acts.addWidget(self.open)
        self.settle.setAccessibleDescription(about)
        inner.addSpacing(4)
        inner.addLayout(acts)
        stack.addLayout(inner)

    def _about(self, today: date) -> str:
        item, words = self.item, self._desk.words
        parts = [item.client, words.role(item.role) if item.role else ""]
        parts.append(since_text(item.raised_at.astimezone().date(), today))
        return " · ".join(part for part in parts if part)

    def _words(self) -> str:
        if self.item.question:
            return self.item.question
        if self.item.kind is ItemKind.REFERRAL:
            return self.tr("A referral is open and was not talked over yet.")
        return self.tr("No question was written with it.")

    def _open_text(self) -> str:
        if self.item.kind is ItemKind.REFERRAL:
            return self.tr("Open the referral")
        if self.item.kind is ItemKind.REFLECTION:
            return self.tr("Open the drift")
        return self.tr("Open the entry")
