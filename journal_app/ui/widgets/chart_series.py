"""What a time chart shows, as columns, and what of it fits into the pixels at hand."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import field
from itertools import chain, repeat
from operator import eq, sub, truediv
from typing import NamedTuple, overload

from journal_app.domain.dataclass import dataclass
from journal_app.domain.drift import DEFAULTS, TrailingMeans
from journal_app.domain.drift_trailing import PART
from journal_app.domain.giving_up import GoOn, to_the_end
from journal_app.domain.grid import Axis
from journal_app.ui.widgets.chart_density import Histogram
from journal_app.ui.widgets.chart_extents import Extents
from journal_app.ui.widgets.chart_scale import DAY, TimeSpan, whole_span

LONGEST_GAP = 90 * DAY
"""No line is drawn across more seconds than these without a session: gaps are gaps."""
LONGEST_WINDOW = DEFAULTS.max_span_days * DAY
"""A mean of sessions that lie further apart than these seconds gives no notice."""

MOST_DOTS = 1_500
"""More sessions than these are drawn as density: dots would only hide one another."""


_ENDS = -1.0, 1.0
"""Of an axis."""
OPENING = 1_000
"""Of more sessions than these the newest are seen at first: nobody reads a year off a pixel."""


class Trailing:
    """The trailing mean and its plausible range as columns.

    ``first`` is the session they begin with; the columns hold what follows from there on, with the
    range cut at the ends of the axis. ``mean_extents`` and ``range_extents`` give them coarser,
    counting from ``first``.
    """

    def __init__(
        self,
        first: int = 0,
        means: Sequence[float] = (),
        lows: Sequence[float] = (),
        highs: Sequence[float] = (),
    ) -> None:
        self.first, self.means = first, means
        self.lows, self.highs = Cut(lows, max, _ENDS[0]), Cut(highs, min, _ENDS[1])
        self.mean_extents = Extents(means, means)
        self.range_extents = Extents(self.lows, self.highs, _ENDS)

    def prepare(self, go_on: GoOn = to_the_end) -> None:
        """Work out what long columns need to be painted, before anyone waits for it.

        ``go_on`` is called between its parts, and may raise to give it up.
        """
        for start in range(0, len(self.means), PART):
            go_on()
            part = slice(start, start + PART)
            means = self.means[part]
            self.mean_extents.take(means, means)
            self.range_extents.take(self.lows.uncut[part], self.highs.uncut[part])
        self.mean_extents.prepare()
        self.range_extents.prepare()

    @classmethod
    def of(cls, means: TrailingMeans, first: int = 0) -> Trailing:
        """The same columns, from a session on."""
        left_out = max(0, first - means.first)
        columns = (means.means, means.lows, means.highs)
        if left_out:
            return cls(means.first + left_out, *(column[left_out:] for column in columns))
        return cls(means.first, *columns)


class Cut(Sequence[float]):
    """A column whose values are held within a bound, when they are looked at.

    Attributes:
        uncut: the column itself.
    """

    __slots__ = ("_bound", "_nearer", "uncut")

    def __init__(
        self, values: Sequence[float], nearer: Callable[[float, float], float], bound: float
    ) -> None:
        self.uncut, self._nearer, self._bound = values, nearer, bound

    def __len__(self) -> int:
        return len(self.uncut)

    @overload
    def __getitem__(self, index: int) -> float: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[float]: ...
    def __getitem__(self, index: int | slice) -> float | Sequence[float]:
        if isinstance(index, slice):
            return list(map(self._nearer, self.uncut[index], repeat(self._bound)))
        return self._nearer(self.uncut[index], self._bound)


class Seconds(Sequence[float]):
    """Instants in seconds, held as the milliseconds in which they are known."""

    __slots__ = ("_held",)

    def __init__(self, milliseconds: Sequence[int]) -> None:
        self._held = milliseconds

    def __len__(self) -> int:
        return len(self._held)

    @overload
    def __getitem__(self, index: int) -> float: ...
    @overload
    def __getitem__(self, index: slice) -> Seconds: ...
    def __getitem__(self, index: int | slice) -> float | Seconds:
        if isinstance(index, slice):
            return Seconds(self._held[index])
        return self._held[index] / 1000

    def __iter__(self) -> Iterator[float]:
        return map(truediv, self._held, repeat(1000))

    def __eq__(self, other: object) -> bool:
        if isinstance(other, Seconds):
            return self._held == other._held
        if isinstance(other, Sequence):
            return len(self) == len(other) and all(map(eq, self, other))
        return NotImplemented

    __hash__ = None  # type: ignore[assignment]


@dataclass(frozen=True, slots=True)
class AreaStep:
    """The intended area on one axis from a time on (seconds), until the next step."""

    since: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class ChartAxis:
    """One axis over time.

    Attributes:
        title: what stands over the chart at the left, ``remark`` at its right.
        telling: whether the remark is to be read first (semibold) or is quiet.
        low, high: the names of the poles at -1 and +1.
        flipped: whether +1 is at the bottom.
        histogram: of the values, where they are many and it was at hand; else it is worked out
            while painting.
    """

    axis: Axis
    title: str
    low: str
    high: str
    values: Sequence[float]
    remark: str = ""
    telling: bool = False
    trailing: Trailing = field(default_factory=Trailing)
    areas: tuple[AreaStep, ...] = ()
    flipped: bool = False
    histogram: Histogram | None = None


@dataclass(frozen=True, slots=True)
class Stretch:
    """A run of sessions to mark: the numbers of its first and last (from 0), and its name."""

    first: int
    last: int
    label: str


@dataclass(frozen=True, slots=True)
class Marker:
    """A small mark on the time line, such as a reflection.

    Attributes:
        time: in seconds.
        heading, words: what is told of it.
        id: of what it opens, empty where it opens nothing.
    """

    time: float
    heading: str
    words: str
    id: str = ""


@dataclass(frozen=True, slots=True)
class EventLine:
    """An event of one's own: a line at a time (seconds), its label, and its day in words."""

    time: float
    label: str
    day: str = ""


@dataclass(frozen=True, slots=True)
class LegendTexts:
    """The names of what is drawn; only what occurs is listed."""

    mean: str = ""
    area: str = ""
    late: str = ""
    hard: str = ""
    marker: str = ""
    wide: str = ""
    crowd: str = ""


@dataclass(frozen=True, slots=True)
class ChartData:
    """Sessions of one role in time order, as columns of equal length, on one axis or two.

    Attributes:
        times: seconds since 1970, never falling.
        hard: whether the mark was hard to say; ``late``: whether it was made late. Empty columns
            stand for "nowhere".
        wide: ``wide_windows`` of the times.
        recent, reference: the sessions that are compared, where they are.
        markers, events: marks and lines of the same time line, each in the order of time.
        since: when the record begins, where its earlier sessions are not there yet.
    """

    times: Sequence[float] = ()
    axes: tuple[ChartAxis, ...] = ()
    hard: Sequence[int] = ()
    late: Sequence[int] = ()
    wide: Sequence[int] = ()
    recent: Stretch | None = None
    reference: Stretch | None = None
    markers: tuple[Marker, ...] = ()
    events: tuple[EventLine, ...] = ()
    legend: LegendTexts = field(default_factory=LegendTexts)
    since: float | None = None

    def __len__(self) -> int:
        return len(self.times)

    @property
    def whole(self) -> TimeSpan:
        """The stretch of time of all sessions, and of what lies just outside of them."""
        ends = self.times if self.since is None else (self.since, *self.times[-1:])
        return whole_span(ends, self.landmarks)

    @property
    def opening(self) -> TimeSpan:
        """What is seen at first: all, or of very many the newest ``OPENING``."""
        whole = self.whole
        if len(self.times) <= OPENING:
            return whole
        newest = self.times[-OPENING:]
        later = [mark for mark in self.landmarks if mark.time >= newest[0]]
        return TimeSpan(newest[0], min(whole.end, whole_span(newest, later).end))

    def is_hard(self, index: int) -> bool:
        """Whether the mark of a session was hard to say."""
        return bool(self.hard and self.hard[index])

    def is_late(self, index: int) -> bool:
        """Whether the mark of a session was made late."""
        return bool(self.late and self.late[index])

    @property
    def landmarks(self) -> tuple[Marker | EventLine, ...]:
        """Markers and events together, in the order of time."""
        return tuple(sorted((*self.markers, *self.events), key=lambda mark: mark.time))

    def within(self, span: TimeSpan) -> range:
        """The numbers of the sessions in a span."""
        return range(bisect_left(self.times, span.start), bisect_right(self.times, span.end))

    def nearest(self, time: float) -> int | None:
        """The number of the session nearest in time, or None without any."""
        if not self.times:
            return None
        after = min(bisect_left(self.times, time), len(self.times) - 1)
        before = max(after - 1, 0)
        nearer = self.times[after] - time < time - self.times[before]
        return after if nearer else before


def wide_windows(times: Sequence[float]) -> bytes:
    """1 for each session whose trailing mean spans more than ``LONGEST_WINDOW``, else 0.

    Empty where there is none.
    """
    if not times:
        return b""
    before = DEFAULTS.window - 1
    # Before the window is full it begins with the first session; then it moves along.
    firsts = chain(repeat(times[0], before), times)
    wide = bytes(map(LONGEST_WINDOW.__lt__, map(sub, times, firsts)))
    return wide if 1 in wide else b""


def unbroken(times: Sequence[float], numbers: range) -> Iterator[range]:
    """The runs of sessions within ``numbers`` that no long gap divides."""
    start = numbers.start
    # Long gaps are few: leap over stretches that are too short to hold one.
    for number in _gap_ends(times, numbers):
        yield range(start, number)
        start = number
    if start < numbers.stop:
        yield range(start, numbers.stop)


def _gap_ends(times: Sequence[float], numbers: range) -> Iterator[int]:
    """The sessions that come after a long gap."""
    pending = [(numbers.start, numbers.stop - 1)] if len(numbers) > 1 else []
    while pending:
        low, high = pending.pop()
        if times[high] - times[low] <= LONGEST_GAP:
            continue
        if high - low == 1:
            yield high
            continue
        middle = (low + high) // 2
        pending += [(middle, high), (low, middle)]


class PixelColumn(NamedTuple):
    """The sessions whose times fall on one column of pixels: ``start`` to ``stop``, exclusive."""

    pixel: int
    start: int
    stop: int


def pixel_columns(
    times: Sequence[float], numbers: range, span: TimeSpan, width: int
) -> Iterator[PixelColumn]:
    """The columns of pixels, ``width`` for the whole span, that hold sessions, left to right."""
    start = numbers.start
    per_pixel = span.length / width
    while start < numbers.stop:
        pixel = min(max(int((times[start] - span.start) / per_pixel), 0), width - 1)
        edge = span.start + (pixel + 1) * per_pixel
        stop = max(bisect_left(times, edge, start, numbers.stop), start + 1)
        if pixel == width - 1:
            stop = numbers.stop
        yield PixelColumn(pixel, start, stop)
        start = stop
