"""One thing that waits for supervision."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from journal_app.domain.supervision import ItemKind, SupervisionItem
from journal_app.ui.dates import since_text
from journal_app.ui.page import Desk
from journal_app.ui.read_only import writing
from journal_app.ui.translation import translate
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.card import rule
from journal_app.ui.widgets.flow_layout import FlowLayout
from journal_app.ui.widgets.text import label
from journal_app.wording.direction import isolated


class SupervisionRow(QWidget):
    """What it is about, the question, and quietly what one can do with it."""

    open_requested = Signal(object)
    settle_requested = Signal(object)

    def __init__(self, item: SupervisionItem, desk: Desk, today: date, parent: QWidget) -> None:
        super().__init__(parent)
        self.item = item
        about = about_item(item, desk)
        since = since_text(item.raised_at.astimezone().date(), today)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(0)
        stack.addWidget(rule(self))
        inner = QVBoxLayout()
        inner.setContentsMargins(0, 9, 0, 9)
        inner.setSpacing(3)
        head = QHBoxLayout()
        head.setSpacing(12)
        question = asked_of(item)
        head.addWidget(label(about or question, "strong" if about else "", self), 1)
        head.addWidget(label(since, "muted", self, wrap=False), 0, Qt.AlignmentFlag.AlignTop)
        inner.addLayout(head)
        if about:
            inner.addWidget(label(question, "" if item.question else "muted", self))
        if item.entry_in_bin:
            inner.addWidget(label(self.tr("The entry it came from is in the bin."), "muted", self))
        acts = FlowLayout(spacing=12)
        self.settle = writing(
            button(
                self.tr("Talked about it"), "link", lambda: self.settle_requested.emit(item), self
            )
        )
        if item.kind is not ItemKind.OWN:
            self.open = button(
                self._open_text(), "link", lambda: self.open_requested.emit(item), self
            )
            self.open.setAccessibleDescription(about)
            acts.addWidget(self.open)
        acts.addWidget(self.settle)
        self.settle.setAccessibleDescription(about or question)
        inner.addLayout(acts)
        stack.addLayout(inner)

    def _open_text(self) -> str:
        if self.item.kind is ItemKind.REFERRAL:
            return self.tr("Open the referral")
        if self.item.kind is ItemKind.REFLECTION:
            return self.tr("Open the drift")
        return self.tr("Open the entry")


def about_item(item: SupervisionItem, desk: Desk) -> str:
    """The client and the role it is about; empty where it is about neither."""
    parts = [isolated(item.client), desk.words.role(item.role) if item.role else ""]
    return " · ".join(part for part in parts if part)


def spoken_of(item: SupervisionItem, desk: Desk) -> str:
    """An item in one line, once it was spoken of."""
    asked = item.question
    if not asked and item.kind is ItemKind.REFERRAL:
        asked = translate("SupervisionItem", "the referral")
    about = about_item(item, desk)
    return f"{about}: {asked}" if about and asked else about or asked_of(item)


def asked_of(item: SupervisionItem) -> str:
    """The question of an item, or what stands in its place."""
    if item.question:
        return item.question
    if item.kind is ItemKind.REFERRAL:
        return translate("SupervisionItem", "A referral is open and was not talked over yet.")
    return translate("SupervisionItem", "No question was written with it.")
