"""Client codes as rows of a list, narrowed down as one types."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from journal_app.domain.client import ClientSummary
from journal_app.ui.dates import day_text
from journal_app.ui.page import Desk

AnyIndex = QModelIndex | QPersistentModelIndex


class ClientListModel(QAbstractListModel):
    """Shows those whose code or context holds the words of the filter."""

    SummaryRole = Qt.ItemDataRole.UserRole

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._all: tuple[ClientSummary, ...] = ()
        self._rows: tuple[ClientSummary, ...] = ()
        self._words: tuple[str, ...] = ()

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
        wanted = code.casefold()
        found = (item.client.id for item in self._all if item.client.code.casefold() == wanted)
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
        return (sessions, self.tr("referral open")) if summary.open_referral else (sessions,)

    def last(self, summary: ClientSummary) -> str:
        """The day of the last session; empty where there was none."""
        if summary.last_session_at is None:
            return ""
        today = self._desk.clock().astimezone().date()
        return day_text(summary.last_session_at.astimezone().date(), today)

    def _narrow(self) -> None:
        self.beginResetModel()
        self._rows = tuple(item for item in self._all if self._fits(item))
        self.endResetModel()

    def _fits(self, summary: ClientSummary) -> bool:
        if not self._words:
            return True
        text = f"{summary.client.code} {summary.client.context}".casefold()
        return all(word in text for word in self._words)
