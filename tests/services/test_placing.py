"""Sessions that came in without a mark wait, are placed one by one, or left for good."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from journal_app.domain.grid import Certainty, Position
from journal_app.domain.moments import Moment, Placement
from journal_app.domain.practice import Role
from journal_app.services.bundle import Services
from journal_app.storage.ids import new_id
from tests.conftest import NOW

Clock = Any


@pytest.fixture
def imported(services: Services, coach: Role, tmp_path: Path) -> tuple[str, ...]:
    """Three sessions, one of them placed; two wait, the newest first."""
    (tmp_path / "a.csv").write_text(
        "date,client,seen,x,y\n2026-01-01,Heron,The reeds,,\n2026-01-02,Otter,The river,,\n"
        "2026-01-03,Wren,Placed,0.2,0.2\n",
        encoding="utf-8",
    )
    services.exchange.commit(services.exchange.preview(tmp_path / "a.csv"))
    return services.placing.waiting()


def mark(clock: Clock) -> tuple[Moment, ...]:
    return (Moment(new_id(), "", Placement(Position(0.5, -0.5), Certainty.ROUGHLY, clock())),)


def test_only_imported_sessions_without_a_mark_wait(
    services: Services, imported: tuple[str, ...], make_draft: Any, coach: Role
) -> None:
    texts = [services.journal.entry(id_).content.seen for id_ in imported]
    assert texts == ["The river", "The reeds"]
    services.journal.save(make_draft(id=new_id(), role_id=coach.id, seen="Own, unplaced"))
    assert services.placing.count() == 2


def test_placing_takes_one_out_and_can_be_taken_back(
    services: Services, imported: tuple[str, ...], clock: Clock
) -> None:
    entry = services.placing.place(imported[0], mark(clock)).value
    assert entry.content.point == (0.5, -0.5)
    assert services.journal.entries()[1].late
    assert services.placing.waiting() == imported[1:]
    services.placing.place(imported[0], ())
    assert services.placing.waiting() == imported


def test_what_is_left_without_a_mark_is_asked_about_no_more_until_it_is_wanted(
    services: Services, imported: tuple[str, ...]
) -> None:
    services.placing.leave(imported[0])
    services.placing.leave(imported[1])
    assert (services.placing.count(), services.placing.left_count()) == (0, 2)
    services.placing.ask_again(imported[1])
    assert services.placing.waiting() == imported[1:]
    services.placing.ask_all_again()
    assert services.placing.waiting() == imported
    assert services.placing.left_count() == 0


def test_what_is_in_the_bin_does_not_wait(services: Services, imported: tuple[str, ...]) -> None:
    services.journal.trash(imported[0])
    assert services.placing.count() == 1


@pytest.mark.usefixtures("imported")
def test_they_are_offered_while_time_goes_on(
    services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also where a millisecond passes between two looks at the clock."""
    now = [NOW]

    def ticking() -> datetime:
        now[0] += timedelta(milliseconds=1)
        return now[0]

    monkeypatch.setattr(services.placing, "_clock", ticking)
    assert services.placing.offered() == 2


def test_the_offer_rests_for_a_while(
    services: Services, imported: tuple[str, ...], clock: Clock
) -> None:
    assert services.placing.offered() == 2
    services.placing.rest()
    assert services.placing.offered() == 0
    assert services.placing.count() == 2
    clock.forward(days=31)
    assert services.placing.offered() == 2
