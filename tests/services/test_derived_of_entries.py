"""What is derived of sessions and kept beside them follows whatever happens to them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from random import Random
from typing import Any

import pytest

from journal_app.domain.entry import EntryDraft, EntryQuery
from journal_app.domain.grid import Certainty, Position
from journal_app.domain.moments import Moment, Placement
from journal_app.domain.practice import RoleKind
from journal_app.services.bundle import Services
from journal_app.storage import drift_reads, placing
from journal_app.storage.ids import new_id

_TAGS = ("grief", "Leaving", "new job", "שלום")
_SHEET = "date,minutes,client,seen,tags,x1,y1\n" + "".join(
    f"2025-0{month}-01 10:00,60,K{month},Words {month},leaving; sleep,{place}\n"
    for month, place in ((1, "0.5,0.5"), (2, ","), (3, ","), (4, "-0.25,0.1"))
)
_WHAT_HAPPENS = ("new", "new", "change", "bin", "back", "import", "undo", "away", "tag")
_COUNTED = """
SELECT role_id, count(x), sum(x IS NULL AND import_batch_id IS NOT NULL) FROM entry
WHERE trashed_at IS NULL GROUP BY role_id
"""
_PATHS = """
SELECT m.entry_id, p.x, p.y FROM moment m JOIN placement p ON p.moment_id = m.id
WHERE p.seq = (SELECT max(seq) FROM placement WHERE moment_id = m.id AND placed_by = 'self'
               AND again = 0)
ORDER BY m.entry_id, m.ordinal
"""


def _expect_in_step(services: Services, left: tuple[str, ...] = ()) -> None:
    db = services._database
    counted = {role: (placed, to_place) for role, placed, to_place in db.read(_COUNTED)}
    sizes = {role: size.count for role, size in drift_reads.sizes(db).items()}
    assert sizes == {role: placed for role, (placed, _) in counted.items() if placed}
    for role_id, size in drift_reads.sizes(db).items():
        first = "SELECT min(started_at) FROM entry WHERE role_id = ? AND x NOT NULL"
        ((at,),) = db.read(f"{first} AND trashed_at IS NULL", (role_id,))
        assert size.first_session_at.timestamp() * 1000 == at
    for but in ((), left):
        assert placing.count_waiting(db, but) == len(placing.waiting(db, but))
    paths: dict[str, list[Position]] = {}
    for entry_id, x, y in db.read(_PATHS):
        paths.setdefault(entry_id, []).append(Position(x, y))
    for in_bin in (False, True):
        for row in services.journal.entries(EntryQuery(in_bin=in_bin)):
            assert list(row.path) == paths.get(row.id, []), row
            assert row.tags == services.journal.entry(row.id).content.tags


def _moments(random: Random, now: Any) -> tuple[Moment, ...]:
    def place() -> Placement:
        at = Position.clamped(random.uniform(-1, 1), random.uniform(-1, 1))
        return Placement(at, random.choice(list(Certainty)), now)

    return tuple(Moment(new_id(), "", place()) for _ in range(random.randint(0, 3)))


@pytest.mark.parametrize("seed", range(3))
def test_sizes_paths_and_tags_follow_whatever_happens(
    seed: int,
    services: Services,
    make_draft: Callable[..., EntryDraft],
    clock: Any,
    tmp_path: Path,
) -> None:
    random = Random(seed)
    roles = [services.practice.add_role(kind).value.id for kind in list(RoleKind)[:2]]
    sheet = tmp_path / "sessions.csv"
    sheet.write_text(_SHEET)
    batches: list[str] = []
    for step in range(25):
        clock.forward(minutes=1)
        ids = [row.id for row in services.journal.entries()]
        binned = [row.id for row in services.journal.entries(EntryQuery(in_bin=True))]
        match random.choice(_WHAT_HAPPENS):
            case "new":
                at = clock() - timedelta(hours=random.randint(1, 9000))
                moments = _moments(random, clock())
                draft = make_draft(
                    role_id=random.choice(roles),
                    seen=str(step),
                    started_at=at,
                    moments=moments,
                    tags=tuple(random.sample(_TAGS, random.randint(0, 3))),
                )
                services.journal.save(draft)
            case "change" if ids:
                draft = services.journal.draft_of(random.choice(ids))
                kept = random.sample(draft.moments, len(draft.moments))
                moved = [replace(one, placement=other.placement) for one, other in
                         zip(kept, draft.moments, strict=True)]  # fmt: skip
                moments = (*moved[random.randint(0, 1) :], *_moments(random, clock()))[:3]
                role = random.choice(roles)
                tags = tuple(random.sample(_TAGS, random.randint(0, 3)))
                changed = replace(draft, role_id=role, moments=moments, tags=tags)
                services.journal.save(changed)
            case "tag" if tags := services.journal.tags():
                new = random.choice((tags[0].swapcase(), random.choice(_TAGS), "other"))
                services.tags.rename(random.choice(tags), new)
            case "bin" if ids:
                services.tidying.trash(random.sample(ids, min(2, len(ids))))
            case "back" if binned:
                services.tidying.restore(binned[:2])
            case "import":
                done = services.exchange.commit(services.exchange.preview(sheet)).value
                batches += [done.batch_id] if done.added else []
            case "undo" if batches:
                services.exchange.undo(batches.pop())
            case "away" if binned:
                services.tidying.remove(binned[:1])
        _expect_in_step(services, tuple(ids[:2]))
    assert services.safekeeping.check().ok


def test_sums_follow_what_is_taken_back_also_after_others_were_changed(
    services: Services, make_draft: Callable[..., EntryDraft], clock: Any
) -> None:
    role = services.practice.add_role(RoleKind.COACH).value.id
    drafts = [
        make_draft(role_id=role, seen=words, moments=_moments(Random(1), clock()))
        for words in ("one", "other")
    ]
    one, other = (services.journal.save(draft).value.content.id for draft in drafts)
    _expect_in_step(services)
    _saved, written = services.taking_back.doing(lambda: services.journal.trash(one))
    services.journal.trash(other)
    for way in (services.taking_back.back, services.taking_back.again, services.taking_back.back):
        way(written)
        _expect_in_step(services)
    assert [row.id for row in services.journal.entries()] == [one]
