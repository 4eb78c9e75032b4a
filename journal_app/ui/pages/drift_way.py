"""From a drift view to what its grid shows: the way by periods, and the ways within sessions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from math import floor
from typing import Any

from PySide6.QtCore import QLocale

from journal_app.domain.dataclass import dataclass
from journal_app.domain.grid import Axis, Orientation, Position
from journal_app.domain.movement import Arrow, MomentColumns, MovementColumns, field_of
from journal_app.domain.periods import PeriodCentre, PeriodLength
from journal_app.ui.numbers import count_text
from journal_app.ui.pages.drift_shown import Shown
from journal_app.ui.pages.drift_texts import session_day
from journal_app.ui.translation import translate
from journal_app.ui.widgets.grid_dots import Dots
from journal_app.ui.widgets.grid_picture import (
    MANY_DOTS,
    GridPicture,
    Mark,
    MarkStyle,
    Spread,
    Way,
)
from journal_app.ui.widgets.grid_view import intended_areas
from journal_app.wording.way_words import FEWEST
from journal_app.wording.words import Words

MOST_CENTRES = 12
"""The path of centres goes no further back: more would be a tangle."""
_MOST_WAYS, _MOST_NEAR = 120, 150


@dataclass(frozen=True, slots=True)
class Reached:
    """How far the way is shown: whole periods, and a share of the next while it glides there."""

    step: int
    share: float

    @classmethod
    def at(cls, position: float, count: int) -> Reached:
        """The place in ``count`` periods for a position in steps."""
        step = max(0, min(floor(position), count - 1))
        return cls(step, 0.0 if step == count - 1 else position - step)

    def stop(self, centres: Sequence[PeriodCentre]) -> int:
        """How many sessions are shown."""
        stop = centres[self.step].stop
        if self.share:
            stop += round((centres[self.step + 1].stop - stop) * self.share)
        return stop


def way_picture(
    shown: Shown,
    length: PeriodLength,
    words: Words,
    orientation: Orientation,
    position: float | None = None,
    moments: tuple[MomentColumns, Dots] | None = None,
) -> GridPicture:
    """Sessions as faint dots, and the path of the centres of periods up to a position.

    With ``moments``, these are the dots instead of the sessions.
    """
    centres = shown.periods[length]
    if not centres:
        return GridPicture(orientation=orientation, areas=intended_areas(shown.view.area))
    reached = Reached.at(len(centres) - 1 if position is None else position, len(centres))
    stop = reached.stop(centres)
    start = centres[reached.step - 1].stop if reached.step and not reached.share else stop
    if reached.share:
        start = centres[reached.step].stop
    elif not reached.step:
        start = 0
    dots = shown.dots
    if moments is not None:
        columns, dots = moments
        start, stop = columns.before(start), columns.before(stop)
    crowded = dots.growth is not None and stop > MANY_DOTS
    near = max(start, stop - _MOST_NEAR) if position is not None else stop
    return GridPicture(
        orientation=orientation,
        marks=_marks(centres, reached, length, words),
        areas=intended_areas(shown.view.area),
        dots=() if crowded else dots.points(0, near, late=False),
        late_dots=() if crowded else dots.points(0, stop, late=True),
        near_dots=dots.points(near, stop, late=False),
        density=dots.growth.until(stop) if crowded and dots.growth is not None else None,
        spreads=_spreads(centres, reached),
    )


def _shown_centres(centres: Sequence[PeriodCentre], reached: Reached) -> Sequence[PeriodCentre]:
    first = max(0, reached.step + 1 - MOST_CENTRES + (1 if reached.share else 0))
    return centres[first : reached.step + 1]


def _marks(
    centres: Sequence[PeriodCentre], reached: Reached, length: PeriodLength, words: Words
) -> tuple[Mark, ...]:
    """Rings, and a filled mark at the end, on its way while it glides."""
    shown = _shown_centres(centres, reached)
    marks = [
        Mark(centre.x, centre.y, style=MarkStyle.RING, tip=_told(centre, length, words))
        for centre in shown
    ]
    here = shown[-1]
    if reached.share:
        there = centres[reached.step + 1]
        x, y = (
            one + (other - one) * reached.share
            for one, other in ((here.x, there.x), (here.y, there.y))
        )
        marks.append(Mark(x, y))
    # The one in hand is named and filled; where the way is long, so is its beginning.
    marks[-1] = replace(marks[-1], label=period_name(here, length), style=MarkStyle.FILLED)
    if len(marks) > 2:
        marks[0] = replace(marks[0], label=period_name(shown[0], length))
    return tuple(marks)


def _told(centre: PeriodCentre, length: PeriodLength, words: Words) -> str:
    """A period in words: "Nov 2026, 8 sessions: toward co-creation; clearly meaning"."""
    return (
        f"{period_name(centre, length)}, {words.sessions(centre.count)}: "
        f"{words.position_on(Axis.X, centre.x)}; {words.position_on(Axis.Y, centre.y)}"
    )


def _spreads(centres: Sequence[PeriodCentre], reached: Reached) -> tuple[Spread, ...]:
    shown = _shown_centres(centres, reached)
    return tuple(
        Spread(centre.x, centre.y, *centre.spread, strong=centre is shown[-1])
        for centre in shown
        if centre.spread is not None
    )


def inner_stop(
    shown: Shown, length: PeriodLength, ways: MovementColumns, position: float | None
) -> int:
    """How many ways there are up to the end of the period at a position."""
    centres = shown.periods[length]
    if position is None or not centres:
        return len(ways)
    return ways.before(centres[Reached.at(position, len(centres)).step].stop)


def inner_picture(
    shown: Shown,
    length: PeriodLength,
    ways: MovementColumns,
    orientation: Orientation,
    position: float | None = None,
) -> GridPicture:
    """An arrow for each session with several moments; where they are many, for each region.

    The mean of all lies on top. Up to a position, as the path.
    """
    stop = inner_stop(shown, length, ways, position)
    if stop > _MOST_WAYS:
        arrows = field_of(ways, stop)
        most = arrows[-1].count
        drawn = [_way(arrow, weight=(arrow.count / most) ** 0.5) for arrow in arrows]
    else:
        columns = (ways.from_xs, ways.from_ys, ways.to_xs, ways.to_ys)
        each = zip(*(column[:stop] for column in columns), strict=True)
        drawn = [Way(*places) for places in each]
    mean = ways.mean(stop)
    if mean is not None and mean.count >= FEWEST:
        drawn.append(_way(mean, strong=True))
    return GridPicture(
        orientation=orientation, areas=intended_areas(shown.view.area), ways=tuple(drawn)
    )


def _way(arrow: Arrow, *, weight: float = 0.0, strong: bool = False) -> Way:
    return Way(arrow.x, arrow.y, arrow.to_x, arrow.to_y, weight, strong)


# --- in words


def period_name(centre: PeriodCentre, length: PeriodLength) -> str:
    """A period as "Nov 2026", "Q3 2026" or "2026"."""
    first = centre.first
    if length is PeriodLength.YEAR:
        return str(first.year)
    if length is PeriodLength.QUARTER:
        quarter = (first.month - 1) // 3 + 1
        return translate("DriftPage", "Q{0} {1}").format(quarter, first.year)
    month = QLocale().standaloneMonthName(first.month, QLocale.FormatType.ShortFormat)
    return f"{month} {first.year}"


def period_cells(centre: PeriodCentre, length: PeriodLength, words: Words) -> tuple[str, ...]:
    """The cells of a period's row: its name, how many sessions, and where they lie."""
    return (
        period_name(centre, length),
        count_text(centre.count),
        words.position_on(Axis.X, centre.x),
        words.position_on(Axis.Y, centre.y),
    )


def period_keys(centres: Sequence[PeriodCentre]) -> tuple[Sequence[Any], ...]:
    """What each column of that table is put in order by."""
    return (
        range(len(centres)),
        [centre.count for centre in centres],
        [centre.x for centre in centres],
        [centre.y for centre in centres],
    )


def period_headings(words: Words) -> tuple[str, ...]:
    """What the columns of that table hold."""
    return (
        translate("DriftPage", "Period"),
        translate("DriftPage", "Sessions"),
        words.axis(Axis.X),
        words.axis(Axis.Y),
    )


def way_sentence(shown: Shown, length: PeriodLength, words: Words) -> str:
    """The path in words, as far back as it is drawn."""
    return " ".join(
        f"{_told(centre, length, words)}." for centre in shown.periods[length][-MOST_CENTRES:]
    )


def inner_cells(shown: Shown, ways: MovementColumns, number: int, words: Words) -> tuple[str, ...]:
    """The cells of a session's row: day, client, where it began and where it ended."""
    session = shown.view.columns.session(ways.numbers[number])
    begin, end = (
        words.position(Position.clamped(x, y))
        for x, y in (
            (ways.from_xs[number], ways.from_ys[number]),
            (ways.to_xs[number], ways.to_ys[number]),
        )
    )
    return (session_day(session), session.client, begin, end)


def inner_keys(shown: Shown, ways: MovementColumns) -> tuple[Sequence[Any], ...]:
    """What each column of that table is put in order by; places from the left to the right."""
    clients = shown.view.columns.clients
    told = [clients[number].casefold() for number in ways.numbers]
    return (ways.numbers, told, ways.from_xs, ways.to_xs)


def inner_headings() -> tuple[str, ...]:
    """What the columns of that table hold."""
    return (
        translate("DriftPage", "Date"),
        translate("DriftPage", "Client"),
        translate("DriftPage", "Began"),
        translate("DriftPage", "Ended"),
    )
