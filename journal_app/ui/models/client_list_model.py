"""Client codes as rows of a list, narrowed down as one types."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from journal_app.domain.client import ClientSummary
from journal_app.domain.client_codes import folded_code
from journal_app.domain.retention import is_due
from journal_app.ui.dates import day_text
from journal_app.ui.page import Desk

AnyIndex = QModelIndex | QPersistentModelIndex


class ClientOrder(StrEnum):
    """In which order the codes stand."""

    LAST = "last"
    CODE = "code"
    SESSIONS = "sessions"
    KEEPING = "keeping"


class ClientListModel(QAbstractListModel):
    """Shows those whose code or context holds the words of the filter."""

    SummaryRole = Qt.ItemDataRole.UserRole

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._all: tuple[ClientSummary, ...] = ()
        self._rows: tuple[ClientSummary, ...] = ()
        self._words: tuple[str, ...] = ()
        self._order = ClientOrder.LAST

    @property
    def is_empty(self) -> bool:
        """Whether there is no code at all, shown or not."""
        return not self._all

    @property
    def summaries(self) -> tuple[ClientSummary, ...]:
        """All codes, shown or not."""
        return self._all

    def set_order(self, order: ClientOrder) -> None:
        """Put them in another order."""
        if order is not self._order:
            self._order = order
            self._narrow()

    def set_rows(self, summaries: tuple[ClientSummary, ...]) -> None:
        """Show these, as far as the filter lets them through."""
        if summaries == self._all:
            return
        self._all = summaries
        self._narrow()

    def set_filter(self, text: str) -> None:
        """Show only those with all of these words."""
        words = tuple(text.casefold().split())
        if words != self._words:
            self._words = words
            self._narrow()

    def summary_at(self, index: AnyIndex) -> ClientSummary | None:
        """The client of an index, or None."""
        return self._rows[index.row()] if index.isValid() else None

    def summary_of(self, client_id: str) -> ClientSummary | None:
        """A client by its id, shown or not."""
        return next((item for item in self._all if item.client.id == client_id), None)

    def id_of(self, code: str) -> str:
        """The id of a code, in whatever capitals; empty where it is not known."""
        wanted = folded_code(code)
        found = (item.client.id for item in self._all if folded_code(item.client.code) == wanted)
        return next(found, "")

    def index_of(self, client_id: str) -> QModelIndex:
        """Where a client stands; an invalid index where it is not shown."""
        for number, item in enumerate(self._rows):
            if item.client.id == client_id:
                return self.index(number)
        return QModelIndex()

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        """Rows shown."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The summary itself for painting; one sentence for a screen reader."""
        summary = self.summary_at(index)
        if summary is None:
            return None
        if role == self.SummaryRole:
            return summary
        if role == Qt.ItemDataRole.DisplayRole:
            return summary.client.code
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join((summary.client.code, *self.details(summary), self.last(summary)))
        return None

    def details(self, summary: ClientSummary) -> tuple[str, ...]:
        """What stands under the code."""
        sessions = self._desk.words.sessions(summary.sessions)
        if not summary.sessions:
            sessions = self.tr("no session yet")
        said = [sessions]
        if summary.open_referral:
            said.append(self.tr("referral open"))
        today = self._desk.clock().astimezone().date()
        if is_due(summary.client.retention_until, today):
            said.append(self.tr("keep them?"))
        return tuple(said)

    def last(self, summary: ClientSummary) -> str:
        """The day of the last session; empty where there was none."""
        if summary.last_session_at is None:
            return ""
        today = self._desk.clock().astimezone().date()
        return day_text(summary.last_session_at.astimezone().date(), today)

    def _narrow(self) -> None:
        self.beginResetModel()
        fitting = (item for item in self._all if self._fits(item))
        self._rows = tuple(sorted(fitting, key=_KEYS[self._order]))
        self.endResetModel()

    def _fits(self, summary: ClientSummary) -> bool:
        if not self._words:
            return True
        text = f"{summary.client.code} {summary.client.context}".casefold()
        return all(word in text for word in self._words)


def _by_code(summary: ClientSummary) -> tuple[str, str]:
    return (folded_code(summary.client.code), summary.client.id)


_KEYS: dict[ClientOrder, Callable[[ClientSummary], Any]] = {
    ClientOrder.LAST: lambda _summary: 0,  # as they come
    ClientOrder.CODE: _by_code,
    ClientOrder.SESSIONS: lambda summary: (-summary.sessions, _by_code(summary)),
    ClientOrder.KEEPING: lambda summary: (
        summary.client.retention_until or date.max,
        _by_code(summary),
    ),
}
