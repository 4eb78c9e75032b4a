"""Very many clients with what was done with them, in a fraction of the room of as many objects."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, date, datetime, timedelta
from operator import eq
from sys import intern
from typing import overload

from journal_app.domain.client import Client, ClientSummary
from journal_app.domain.text_columns import IdColumn

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)
_NEVER = -(1 << 63)
_NOWHERE = 2.0
"""Past the end of the axes."""


class ClientColumn(Sequence[ClientSummary]):
    """Clients side by side: each is made an object again when it is asked for.

    Of most no more is known than id and code; only the others are kept as they are.

    Attributes:
        ids, codes: of the clients.
        sessions: how many were held with each.
    """

    __slots__ = ("_last", "_minutes", "_more", "_open", "_xs", "_ys", "codes", "ids", "sessions")

    def __init__(self, summaries: Iterable[ClientSummary] = ()) -> None:
        ids: list[str] = []
        codes: list[str] = []
        self.sessions, self._minutes = array("q"), array("q")
        self._last, self._open = array("q"), bytearray()
        self._xs, self._ys = array("d"), array("d")
        self._more: dict[int, Client] = {}
        for summary in summaries:
            client, last = summary.client, summary.last_session_at
            if client != Client(client.id, client.code):
                self._more[len(ids)] = client
            ids.append(client.id)
            codes.append(intern(client.code))  # Drift holds the same ones
            x, y = summary.mean or (_NOWHERE, _NOWHERE)
            self.sessions.append(summary.sessions)
            self._minutes.append(summary.minutes)
            self._last.append(_NEVER if last is None else (last - _EPOCH) // _MICROSECOND)
            self._xs.append(x)
            self._ys.append(y)
            self._open.append(summary.open_referral)
        self.ids: Sequence[str] = IdColumn(ids)
        self.codes: Sequence[str] = tuple(codes)

    def context(self, number: int) -> str:
        """The setting of one client, without making an object of it."""
        more = self._more.get(number)
        return "" if more is None else more.context

    def retention_until(self, number: int) -> date | None:
        """The day on which to decide about keeping one, without making an object of it."""
        more = self._more.get(number)
        return None if more is None else more.retention_until

    def __len__(self) -> int:
        return len(self.codes)

    @overload
    def __getitem__(self, index: int) -> ClientSummary: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[ClientSummary]: ...
    def __getitem__(self, index: int | slice) -> ClientSummary | Sequence[ClientSummary]:
        if isinstance(index, slice):
            return tuple([self[at] for at in range(*index.indices(len(self)))])
        at = range(len(self))[index]
        code, last, x = self.codes[at], self._last[at], self._xs[at]
        return ClientSummary(
            client=self._more.get(at) or Client(self.ids[at], code),
            sessions=self.sessions[at],
            minutes=self._minutes[at],
            last_session_at=None if last == _NEVER else _EPOCH + last * _MICROSECOND,
            mean=None if x == _NOWHERE else (x, self._ys[at]),
            open_referral=bool(self._open[at]),
        )

    def __iter__(self) -> Iterator[ClientSummary]:
        return map(self.__getitem__, range(len(self)))

    def __eq__(self, other: object) -> bool:
        if isinstance(other, ClientColumn):
            return self._columns() == other._columns()
        if isinstance(other, Sequence):
            return len(self) == len(other) and all(map(eq, self, other))
        return NotImplemented

    __hash__ = None  # type: ignore[assignment]

    def _columns(self) -> tuple[object, ...]:
        numbers = (self.sessions, self._minutes, self._last, self._xs, self._ys, self._open)
        return (self.codes, *numbers, self._more, self.ids)
