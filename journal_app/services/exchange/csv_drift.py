"""The numbers of the drift charts as CSV: one row a session, in the order of time."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

from journal_app.domain.clock import localized
from journal_app.domain.disguise import ClientNames, Disguise
from journal_app.domain.drift import TrailingPoint
from journal_app.domain.packet import iso_week
from journal_app.services.disguise import disguised
from journal_app.services.exchange.csv_cells import neutralised
from journal_app.services.exchange.csv_rows import NOTICE
from journal_app.services.insight import DriftView
from journal_app.wording import packs

_NUMBERS = ("x", "y", "certainty", "late")
_TRAILING = ("mean_x", "low_x", "high_x", "mean_y", "low_y", "high_y")
_DECIMALS = 6


def write_numbers(view: DriftView, disguise: Disguise) -> str:
    """The sessions of a view with the trailing mean and its plausible range beside each.

    A day is ISO, a week as ``2026-W47``; there is a column of clients only where they are told.
    ``certainty`` is ``hard_to_say`` or empty, ``late`` ``yes`` or empty. The trailing mean is empty
    where it is too early for one. Words a spreadsheet would compute are neutralised. The disclaimer
    stands in the last column of the first row, as in the CSV of sessions; where there is no session
    it has a row of its own.
    """
    told = disguise.clients is not ClientNames.HIDDEN
    target = io.StringIO(newline="")
    writer = csv.writer(target, lineterminator="\r\n")
    when = "week" if disguise.weeks else "date"
    names = [when, *(("client",) if told else ()), *_NUMBERS, *_TRAILING]
    writer.writerow([*names, NOTICE])
    notice = packs.disclaimer(packs.DEFAULT_LANGUAGE)
    if not len(view.columns):
        writer.writerow([*("" for _ in names), notice])
    for row in _rows(disguised(view, disguise), disguise, told=told):
        writer.writerow([*row, notice])
        notice = ""
    return target.getvalue()


def _rows(view: DriftView, disguise: Disguise, *, told: bool) -> Iterator[list[str]]:
    columns = view.columns
    for index, session in enumerate(columns):
        day = localized(session.started_at, session.zone).date()
        yield [
            iso_week(day) if disguise.weeks else day.isoformat(),
            *((neutralised(session.client),) if told else ()),
            _cell(session.x),
            _cell(session.y),
            "hard_to_say" if session.hard_to_say else "",
            "yes" if session.late else "",
            *_trailing(view.trailing_x[index]),
            *_trailing(view.trailing_y[index]),
        ]


def _trailing(point: TrailingPoint | None) -> list[str]:
    if point is None:
        return ["", "", ""]
    return [_cell(value) for value in (point.mean, point.low, point.high)]


def _cell(value: float) -> str:
    """A number with a point, without needless digits and without a minus before nothing."""
    return f"{round(value, _DECIMALS) + 0.0:.{_DECIMALS}f}".rstrip("0").rstrip(".")
