"""Looking through the journal: by day, on this day, by filters that were given a name."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import TypeVar

from journal_app.domain.clock import Clock, localized
from journal_app.domain.dataclass import dataclass
from journal_app.domain.entry import EntryQuery, EntryRow
from journal_app.domain.errors import InvalidValue
from journal_app.domain.saved_filter import FILTERS_KEY, SavedFilter
from journal_app.services.changes import Change, Saved, Subject
from journal_app.services.filter_values import filter_from, filter_values
from journal_app.services.local_zone import local_zone
from journal_app.services.reading import Reading
from journal_app.storage import days, entry_reads, practice
from journal_app.storage.database import Database
from journal_app.storage.text import storable

T = TypeVar("T")

_YEARS_BACK = 60


@dataclass(frozen=True, slots=True)
class OnThisDay:
    """A session of the same day some years ago."""

    years: int
    row: EntryRow


class Browsing:
    """What helps to find one's way among many entries."""

    def __init__(
        self, database: Database, clock: Clock, zone: Callable[[], str] = local_zone
    ) -> None:
        self._db = database
        self._clock = clock
        self._zone = zone

    def reading(self) -> Reading:
        """A new question to the journal that can be given up while it is answered."""
        return Reading(self._db)

    def today(self) -> date:
        """The day it is here."""
        return localized(self._clock(), self._zone()).date()

    def sessions_by_day(self, since: date, until: date) -> dict[date, int]:
        """How many sessions each local day had that had any, both ends included."""
        return days.sessions_by_day(self._db, since, until)

    def on_this_day(self) -> OnThisDay | None:
        """The session held on this day of an earlier year, the newest of them."""
        today = self.today()
        day = days.newest_day_of(self._db, _same_days(today))
        if day is None:
            return None
        found = entry_reads.rows(self._db, EntryQuery(since=day, until=day), 1)
        return OnThisDay(today.year - day.year, found[0]) if found else None

    def signals(self) -> tuple[str, ...]:
        """The observations ticked anywhere, the most frequent first."""
        return days.signals_in_use(self._db)

    # --- filters with a name

    def filters(self) -> tuple[SavedFilter, ...]:
        """The saved filters, in the order in which they were saved."""
        kept = practice.setting(self._db, FILTERS_KEY)
        found = (filter_from(values) for values in kept) if isinstance(kept, list) else ()
        return tuple(item for item in found if item is not None)

    def save_filter(self, wanted: SavedFilter) -> Saved[SavedFilter]:
        """Keeps a filter; one of the same name is replaced where it stands.

        Raises:
            InvalidValue: ``filter_name_missing``.
        """
        named = replace(wanted, name=_name(wanted.name))
        kept = list(self.filters())
        places = [place for place, item in enumerate(kept) if _same(item.name, named.name)]
        if places:
            kept[places[0]] = named
        else:
            kept.append(named)
        return self._keep(kept, named)

    def rename_filter(self, old: str, new: str) -> Saved[str]:
        """Gives a filter another name; returns the name it has now.

        Raises:
            InvalidValue: ``filter_name_missing``; ``filter_name_taken`` by another one.
        """
        name = _name(new)
        others = (item.name for item in self.filters() if not _same(item.name, old))
        if any(_same(other, name) for other in others):
            raise InvalidValue("filter_name_taken", value=name)
        renamed = [
            replace(item, name=name) if _same(item.name, old) else item for item in self.filters()
        ]
        return self._keep(renamed, name)

    def drop_filter(self, name: str) -> Saved[SavedFilter | None]:
        """Forgets a filter; returns it, so that it can be kept again."""
        kept = self.filters()
        dropped = next((item for item in kept if _same(item.name, name)), None)
        return self._keep([item for item in kept if item is not dropped], dropped)

    def _keep(self, filters: list[SavedFilter], value: T) -> Saved[T]:
        kept = [filter_values(item) for item in filters]
        practice.set_setting(self._db, FILTERS_KEY, kept or None)
        return Saved(value, Change.of(Subject.PRACTICE))


def _name(typed: str) -> str:
    name = " ".join(storable(typed).split())
    if not name:
        raise InvalidValue("filter_name_missing")
    return name


def _same(one: str, other: str) -> bool:
    return one.casefold() == other.casefold()


def _same_days(today: date) -> list[date]:
    found = []
    for year in range(today.year - 1, max(1, today.year - _YEARS_BACK) - 1, -1):
        try:
            found.append(today.replace(year=year))
        except ValueError:  # the 29th of February
            continue
    return found
