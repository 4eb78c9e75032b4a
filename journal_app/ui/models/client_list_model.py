"""Client codes as rows of a list, narrowed down as one types."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from datetime import date
from enum import StrEnum
from functools import partial
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QStringListModel, Qt

from journal_app.domain.client import ClientSummary
from journal_app.domain.client_codes import folded_code
from journal_app.domain.client_column import ClientColumn
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


class ClientListModel(QStringListModel):
    """Shows those whose code or context holds the words of the filter.

    Qt itself counts the rows: it does so twice for each of them whenever a list is laid out.
    """

    SummaryRole = Qt.ItemDataRole.UserRole

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._all = ClientColumn()
        self._rows: Sequence[int] = ()
        """The numbers of those that are shown, in their order."""
        self._words: tuple[str, ...] = ()
        self._order = ClientOrder.LAST

    @property
    def is_empty(self) -> bool:
        """Whether there is no code at all, shown or not."""
        return not self._all

    @property
    def summaries(self) -> ClientColumn:
        """All codes, shown or not."""
        return self._all

    def set_order(self, order: ClientOrder) -> None:
        """Put them in another order."""
        if order is not self._order:
            self._order = order
            self._narrow()

    def set_rows(self, summaries: ClientColumn) -> None:
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
        return self._all[self._rows[index.row()]] if index.isValid() else None

    def summary_of(self, client_id: str) -> ClientSummary | None:
        """A client by its id, shown or not."""
        number = self._number_of(client_id)
        return None if number is None else self._all[number]

    def id_of(self, code: str) -> str:
        """The id of a code, in whatever capitals; empty where it is not known."""
        wanted = folded_code(code)
        codes = enumerate(self._all.codes)
        return next((self._all.ids[at] for at, code in codes if folded_code(code) == wanted), "")

    def index_of(self, client_id: str) -> QModelIndex:
        """Where a client stands; an invalid index where it is not shown."""
        number = self._number_of(client_id)
        rows = enumerate(self._rows)
        return next((self.index(at) for at, shown in rows if shown == number), QModelIndex())

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """To be chosen, not to be written over."""
        return super().flags(index) & ~Qt.ItemFlag.ItemIsEditable

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
        fitting = filter(self._fits, range(len(self._all)))
        self._rows = array("I", sorted(fitting, key=partial(_KEYS[self._order], self._all)))
        codes = self._all.codes
        self.setStringList([codes[number] for number in self._rows])

    def _fits(self, number: int) -> bool:
        if not self._words:
            return True
        text = f"{self._all.codes[number]} {self._all.context(number)}".casefold()
        return all(word in text for word in self._words)

    def _number_of(self, client_id: str) -> int | None:
        ids = enumerate(self._all.ids)
        return next((number for number, id_ in ids if id_ == client_id), None)


def _by_code(all_: ClientColumn, number: int) -> tuple[str, str]:
    return (folded_code(all_.codes[number]), all_.ids[number])


_KEYS: dict[ClientOrder, Callable[[ClientColumn, int], Any]] = {
    ClientOrder.LAST: lambda _all, _number: 0,  # as they come
    ClientOrder.CODE: _by_code,
    ClientOrder.SESSIONS: lambda all_, number: (-all_.sessions[number], _by_code(all_, number)),
    ClientOrder.KEEPING: lambda all_, number: (
        all_.retention_until(number) or date.max,
        _by_code(all_, number),
    ),
}
