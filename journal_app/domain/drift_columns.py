"""The sessions of a drift view as columns: no object a session, so that 100,000 stay cheap."""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Sequence
from dataclasses import field
from datetime import UTC, datetime, timedelta

from journal_app.domain.dataclass import dataclass

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND = timedelta(milliseconds=1)


@dataclass(frozen=True, slots=True)
class DriftSession:
    """One placed session: when and where it was held, and its value on both axes.

    ``late``: its newest mark was made more than 72 hours after it. ``client`` may be empty.
    """

    started_at: datetime
    zone: str
    x: float
    y: float
    hard_to_say: bool
    late: bool
    client: str


@dataclass(frozen=True, slots=True)
class DriftColumns:
    """Placed sessions in time order, one column a value, all of the same length.

    What only computes may leave the columns of text empty.

    Attributes:
        seqs: the numbers of the entries in their journal; texts are held as in ``text_columns``
            where they are many.
        times: starts, in milliseconds since 1970-01-01T00:00Z.
        xs, ys: the session's value on each axis, in [-1, 1]; a slice is a copy.
        hard, late: 1 where the mark is hard to say, or was made late; else 0.
        clients: client codes; empty where there is none.
        zones: where each was held.
        months: the local month, such as ``2026-03``.
    """

    seqs: Sequence[int] = ()
    times: array[int] = field(default_factory=lambda: array("q"))
    xs: Sequence[float] = ()
    ys: Sequence[float] = ()
    hard: bytes = b""
    late: bytes = b""
    clients: Sequence[str] = ()
    zones: Sequence[str] = ()
    months: Sequence[str] = ()

    def __len__(self) -> int:
        return len(self.times)

    def started_at(self, index: int) -> datetime:
        """The start of one session, aware, in UTC."""
        return _EPOCH + self.times[index] * _MILLISECOND

    def session(self, index: int) -> DriftSession:
        """One session as an object; negative indices count from the newest."""
        return DriftSession(
            started_at=self.started_at(index),
            zone=self.zones[index],
            x=self.xs[index],
            y=self.ys[index],
            hard_to_say=bool(self.hard[index]),
            late=bool(self.late[index]),
            client=self.clients[index],
        )

    def __iter__(self) -> Iterator[DriftSession]:
        return (self.session(index) for index in range(len(self)))


def milliseconds(instant: datetime) -> int:
    """An aware instant as it stands in the column of times."""
    return (instant - _EPOCH) // _MILLISECOND
