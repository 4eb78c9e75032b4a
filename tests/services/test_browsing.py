"""By day, on this day, in other orders, by area, by filters with a name, and giving up a search."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from journal_app.domain.entry import EntryDraft, EntryOrder, EntryQuery
from journal_app.domain.errors import InvalidValue
from journal_app.domain.grid import Certainty, Position, Quadrant
from journal_app.domain.moments import Moment, Placement
from journal_app.domain.practice import Role
from journal_app.domain.saved_filter import SavedFilter, Span, months_before
from journal_app.services.bundle import Services
from journal_app.services.reading import Interrupted
from journal_app.storage.ids import new_id

Make = Callable[..., EntryDraft]


def write(services: Services, make: Make, role: Role, day: str, **over: object) -> str:
    start = datetime.fromisoformat(day).replace(hour=12, tzinfo=UTC)
    draft = make(role_id=role.id, started_at=start, **over)
    services.journal.save(draft)
    return draft.id


def test_days_are_counted(services: Services, coach: Role, make_draft: Make) -> None:
    for day in ("2026-03-01", "2026-03-01", "2026-03-03", "2025-01-01"):
        write(services, make_draft, coach, day)
    services.tidying.trash([services.journal.entries()[0].id])
    counted = services.browsing.sessions_by_day(date(2026, 1, 1), date(2026, 12, 31))
    assert counted == {date(2026, 3, 1): 2}


def test_on_this_day_finds_the_newest_year(
    services: Services, coach: Role, make_draft: Make
) -> None:
    assert services.browsing.on_this_day() is None
    for day in ("2023-03-14", "2024-03-14", "2025-03-13"):
        write(services, make_draft, coach, day, client=day[:4])
    found = services.browsing.on_this_day()
    assert found is not None
    assert (found.years, found.row.client) == (2, "2024")


def test_oldest_first_and_best_first(services: Services, coach: Role, make_draft: Make) -> None:
    texts = ("heron once among many other words here", "nothing", "heron heron heron")
    for number, text in enumerate(texts):
        write(services, make_draft, coach, f"2026-03-0{3 - number}", me=text, client=f"K{number}")
    oldest = services.journal.entries(limit=2, order=EntryOrder.OLDEST)
    assert [row.client for row in oldest] == ["K2", "K1"]
    rest = services.journal.entries(limit=2, before=oldest[-1], order=EntryOrder.OLDEST)
    assert [row.client for row in rest] == ["K0"]
    best = services.journal.entries(EntryQuery(text="heron"), order=EntryOrder.BEST)
    assert [row.client for row in best] == ["K2", "K0"]
    assert "\x02heron\x03" in best[0].snippet
    # A client's name has no rank, and is found all the same.
    write(services, make_draft, coach, "2026-03-09", client="Heron-9")
    best = services.journal.entries(EntryQuery(text="heron"), order=EntryOrder.BEST)
    assert [row.client for row in best] == ["K2", "K0", "Heron-9"]
    assert services.journal.count(EntryQuery(text="heron")) == 3


def test_an_area_with_its_edges(services: Services, coach: Role, make_draft: Make) -> None:
    for x, y in ((0.3, 0.3), (0.35, 0.3), (-1, 1)):
        mark = Placement(Position(x, y), Certainty.CLEAR, datetime(2026, 3, 1, tzinfo=UTC))
        moments = (Moment(new_id(), "", mark),)
        write(services, make_draft, coach, "2026-03-01", moments=moments)
    write(services, make_draft, coach, "2026-03-01")
    assert services.journal.count(EntryQuery(area=(0.0, 0.3, 0.0, 0.3))) == 1
    assert services.journal.count(EntryQuery(area=(-1, 1, -1, 1))) == 3
    assert len(services.journal.entries(EntryQuery(area=(0.3, 0.35, 0.3, 0.3)))) == 2


def test_chosen_ids_alone(services: Services, coach: Role, make_draft: Make) -> None:
    ids = [write(services, make_draft, coach, f"2026-03-0{day}") for day in range(1, 4)]
    found = services.journal.entries(EntryQuery(ids=(ids[0], ids[2], "x")))
    assert {row.id for row in found} == {ids[0], ids[2]}
    assert services.journal.count(EntryQuery(ids=())) == 0


def test_counts_of_a_tag_or_a_word_leave_the_bin_out(
    services: Services, coach: Role, make_draft: Make
) -> None:
    for _ in range(3):
        write(services, make_draft, coach, "2026-03-01", me="zebra", tags=("stripes",))
    services.tidying.trash([services.journal.entries()[0].id])
    for query in (EntryQuery(tag="stripes"), EntryQuery(text="zebra"), EntryQuery(text="#stripes")):
        assert services.journal.count(query) == len(services.journal.entries(query)) == 2


def test_any_observation(services: Services, coach: Role, make_draft: Make) -> None:
    from journal_app.domain.entry import TickedObservation

    write(services, make_draft, coach, "2026-03-01")
    ticked = (TickedObservation("C1"),)
    write(services, make_draft, coach, "2026-03-01", client="K", observations=ticked)
    assert services.journal.count(EntryQuery(observation="")) == 1
    assert services.browsing.signals() == ("C1",)


def test_filters_with_a_name(services: Services) -> None:
    browsing = services.browsing
    query = EntryQuery(
        text="größe",
        client="",
        quadrant=Quadrant.BETWEEN,
        area=(0.0, 0.5, -0.5, 0.5),
        since=date(2026, 1, 2),
        flagged=True,
        observation="",
    )
    mine = SavedFilter("  My   own ", query, EntryOrder.OLDEST, Span.THIS_YEAR)
    browsing.save_filter(mine)
    browsing.save_filter(SavedFilter("Other", EntryQuery(in_bin=True)))
    assert browsing.filters()[0] == replace(mine, name="My own")
    browsing.save_filter(SavedFilter("MY OWN", EntryQuery(tag="x")))
    assert [item.name for item in browsing.filters()] == ["MY OWN", "Other"]
    with pytest.raises(InvalidValue):
        browsing.rename_filter("other", "my own")
    with pytest.raises(InvalidValue):
        browsing.rename_filter("other", "  ")
    assert browsing.rename_filter("other", "The bin").value == "The bin"
    dropped = browsing.drop_filter("my own").value
    assert dropped is not None
    assert [item.name for item in browsing.filters()] == ["The bin"]
    services.practice.set_setting("journal.filters", [{"name": "newer", "order": "?"}, 3])
    assert browsing.filters() == ()


def test_spans_move_with_the_day() -> None:
    today = date(2026, 5, 31)
    assert Span.THIS_MONTH.begins(today) == date(2026, 5, 1)
    assert Span.LAST_3_MONTHS.begins(today) == date(2026, 3, 1)
    assert Span.THIS_YEAR.begins(today) == date(2026, 1, 1)
    assert months_before(date(2026, 1, 31), 2) == date(2025, 11, 30)
    assert months_before(date(2026, 12, 31), 12) == date(2025, 12, 31)
    found = SavedFilter("", EntryQuery(until=today), span=Span.THIS_YEAR).query_on(today)
    assert (found.since, found.until) == (date(2026, 1, 1), None)


def test_a_reading_that_was_given_up_does_not_begin(services: Services) -> None:
    reading = services.browsing.reading()
    assert reading.run(services.journal.count) == 0
    reading.stop()
    with pytest.raises(Interrupted):
        reading.run(services.journal.count)
    assert services.journal.count() == 0


def test_a_running_reading_is_stopped_from_another_thread(services: Services) -> None:
    endless = """
    WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n
    """
    reading = services.browsing.reading()
    timer = threading.Timer(0.02, reading.stop)
    timer.start()
    with pytest.raises(Interrupted):
        reading.run(lambda: services.journal._db.read(endless))
    timer.join()
    assert services.journal.entries() == ()


def test_other_readings_are_left_alone(services: Services) -> None:
    old, new = services.browsing.reading(), services.browsing.reading()

    def read() -> int:
        old.stop()
        return services.journal.count()

    assert new.run(read) == 0
