"""A view of drift as it may leave the journal: clients and days told no closer than wished."""

from __future__ import annotations

from array import array
from dataclasses import replace
from datetime import UTC, date, datetime, time
from functools import lru_cache

from journal_app.domain.clock import localized
from journal_app.domain.disguise import LEFT_OUT, Disguise, Names, monday_of
from journal_app.domain.drift_columns import DriftColumns, milliseconds
from journal_app.domain.practice import IntendedArea
from journal_app.services.insight import DriftView

_NOON = time(12, tzinfo=UTC)


def disguised(view: DriftView, disguise: Disguise) -> DriftView:
    """The same view with what stands for its clients, and with weeks where they are wished.

    The numbers stay as they are. A session of a week stands at noon of its Monday, so that no
    chart tells the day either; reflections, events and areas likewise.
    """
    columns = view.columns
    names = Names(disguise.clients, (*columns.clients, *view.clients))
    shown = {code: names.of(code) for code in dict.fromkeys(columns.clients)}
    columns = replace(columns, clients=tuple([shown[code] for code in columns.clients]))
    if disguise.weeks:
        columns = replace(columns, times=_weeks(columns))
    chosen = view.selection.client
    if chosen:
        chosen = names.of(chosen) or LEFT_OUT
    return replace(
        view,
        selection=replace(view.selection, client=chosen),
        columns=columns,
        clients=tuple(filter(None, (names.of(code) for code in view.clients))),
        areas=tuple(_area(area, names, disguise) for area in view.areas),
        area=view.area and _area(view.area, names, disguise),
        events=tuple(
            replace(
                event,
                label=names.within(event.label),
                day=monday_of(event.day) if disguise.weeks else event.day,
            )
            for event in view.events
        ),
        reflections=tuple(
            replace(
                reflection,
                client=names.of(reflection.client),
                words=names.within(reflection.words),
                step=names.within(reflection.step),
                answered_at=_instant(reflection.answered_at, disguise),
            )
            for reflection in view.reflections
        ),
    )


def _weeks(columns: DriftColumns) -> array[int]:
    """The times as those of their weeks, by the local day of each session; never falling."""
    found, newest = array("q"), None
    for index, zone in enumerate(columns.zones):
        week = _week_of(localized(columns.started_at(index), zone).date())
        newest = week if newest is None else max(week, newest)
        found.append(newest)
    return found


@lru_cache(maxsize=4096)
def _week_of(day: date) -> int:
    return milliseconds(datetime.combine(monday_of(day), _NOON))


def _area(area: IntendedArea, names: Names, disguise: Disguise) -> IntendedArea:
    return replace(
        area,
        valid_from=_instant(area.valid_from, disguise),
        reason=names.within(area.reason),
    )


def _instant(instant: datetime, disguise: Disguise) -> datetime:
    if not disguise.weeks:
        return instant
    return datetime.combine(monday_of(instant.astimezone().date()), _NOON)
