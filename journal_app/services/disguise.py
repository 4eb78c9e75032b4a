"""A view of drift as it may leave the journal: clients and days told no closer than wished."""

from __future__ import annotations

from array import array
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime, time
from functools import lru_cache

from journal_app.domain.clock import localized
from journal_app.domain.disguise import LEFT_OUT, Disguise, Names, monday_of
from journal_app.domain.drift_columns import DriftColumns, milliseconds
from journal_app.domain.practice import IntendedArea
from journal_app.domain.selection import Beside, Selection
from journal_app.services.insight import DriftView

_NOON = time(12, tzinfo=UTC)


def disguised(view: DriftView, disguise: Disguise, others: Iterable[str] = ()) -> DriftView:
    """The same view with what stands for its clients, and with weeks where they are wished.

    ``others`` are further client codes that may stand in the texts, such as those of other roles.
    The numbers stay as they are. A session of a week stands at noon of its Monday, so that no
    chart tells the day either; reflections, events and areas likewise.
    """
    columns = view.columns
    names = Names(disguise.clients, (*columns.clients, *view.choices.clients, *others))
    shown = {code: names.of(code) for code in dict.fromkeys(columns.clients)}
    columns = replace(columns, clients=tuple([shown[code] for code in columns.clients]))
    if disguise.weeks:
        columns = replace(columns, times=_weeks(columns))
    told = tuple(filter(None, (names.of(code) for code in view.choices.clients)))
    return replace(
        view,
        selection=_selection(view.selection, names, disguise),
        columns=columns,
        choices=replace(view.choices, clients=told),
        areas=tuple(_area(area, names, disguise) for area in view.areas),
        area=view.area and _area(view.area, names, disguise),
        events=tuple(
            replace(
                event,
                label=names.within(event.label),
                day=_day(event.day, disguise) or event.day,
            )
            for event in view.events
        ),
        reflections=tuple(
            replace(
                reflection,
                client=names.of(reflection.client),
                words=names.within(reflection.words),
                step=names.within(reflection.step),
                step_words=names.within(reflection.step_words),
                shown={},
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


def _selection(chosen: Selection, names: Names, disguise: Disguise) -> Selection:
    """What was chosen, by other names; days become the Mondays of their weeks."""
    return replace(
        chosen,
        client=(names.of(chosen.client) or LEFT_OUT) if chosen.client else chosen.client,
        tag=names.within(chosen.tag) if chosen.tag else chosen.tag,
        event=_beside(chosen.event, names, disguise),
        meeting=_beside(chosen.meeting, names, disguise),
        since=_day(chosen.since, disguise),
        until=_day(chosen.until, disguise),
    )


def _beside(beside: Beside | None, names: Names, disguise: Disguise) -> Beside | None:
    if beside is None:
        return None
    day = _day(beside.day, disguise) or beside.day
    return replace(beside, day=day, label=names.within(beside.label))


def _day(day: date | None, disguise: Disguise) -> date | None:
    return monday_of(day) if day is not None and disguise.weeks else day


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
