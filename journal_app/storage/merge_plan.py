"""What merging another journal into this one changes, worked out before anything is written."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import field
from typing import TypeVar

from journal_app.domain.client_codes import folded_code
from journal_app.domain.dataclass import dataclass
from journal_app.domain.merge_entries import Bundle, join_entries, outlives
from journal_app.domain.merge_entries import renamed as with_id
from journal_app.domain.merge_names import Names, Tables, pair, renamed, renamed_marks
from journal_app.domain.merge_records import Difference, Outcome, join_records, tie_up
from journal_app.domain.merge_rows import NEVER, Mark, Row
from journal_app.storage.merge_erased import Erased
from journal_app.storage.merge_settings import settings_to_write
from journal_app.storage.merge_sides import ENTRY_TABLES, Side, Tell, bundles, read_rows
from journal_app.storage.whole import Rows

T = TypeVar("T")
CHUNK = 400
"""Entries that are read whole at a time."""


@dataclass(frozen=True, slots=True)
class Both:
    """A session of which each journal has a version the other has not."""

    id: str
    started_at: int
    client: str
    ours_shown: bool


@dataclass(slots=True)
class Plan:
    """What is to be done to our journal.

    Attributes:
        here, there: what is called otherwise afterwards, in each journal.
        outcome: all records but entries, as they stand afterwards, and all marks.
        added: ids of the entries that come, from what they are called there.
        changed: entries as they stand afterwards, where that is not as they stand here.
        removed: entries that were taken out for good in the other journal.
        both: entries of which each journal has versions of its own.
        kept_out: sessions that stay out, by the code of the client that was erased here.
        erased_there: codes of clients that were erased in the other journal and are here.
        signals: of each referral afterwards.
        settings, practitioner: as they stand afterwards.
    """

    here: Names
    there: Names
    outcome: Outcome
    added: dict[str, str] = field(default_factory=dict)
    changed: dict[str, Bundle] = field(default_factory=dict)
    removed: list[str] = field(default_factory=list)
    both: list[Both] = field(default_factory=list)
    kept_out: dict[str, int] = field(default_factory=dict)
    erased_there: tuple[str, ...] = ()
    signals: dict[str, frozenset[str]] = field(default_factory=dict)
    settings: dict[str, str] = field(default_factory=dict)
    practitioner: Row = field(default_factory=dict)

    @property
    def differences(self) -> list[Difference]:
        """The records that both journals had changed."""
        return self.outcome.differences


def work_out(ours: Side, theirs: Side, tell: Tell) -> Plan:
    """Compares two journals whole and says what merging does."""
    sources = (ours.sources, theirs.sources)
    here, there = pair(ours.rows, theirs.rows, (ours.marks, theirs.marks), sources)
    my_rows, their_rows = renamed(ours.rows, here), renamed(theirs.rows, there)
    marks = (renamed_marks(ours.marks, here), renamed_marks(theirs.marks, there))
    erased = Erased(ours, theirs)
    erased.leave_out(their_rows)
    plan = Plan(here, there, join_records(my_rows, their_rows, marks))
    _Entries(plan, ours, theirs, marks, (my_rows, their_rows), erased).go_through(tell)
    _drop_saved_drafts(plan, ours, theirs)
    left = ours.prints.keys() - set(plan.removed)
    tie_up(
        plan.outcome,
        left | set(plan.added.values()),
        lambda table: _named(table, plan, ours, theirs, left),
        lambda table, name: _row_of(table, name, (my_rows, their_rows)),
    )
    plan.kept_out, plan.erased_there = erased.kept_out, erased.there()
    plan.signals = {
        id_: ours.signals.get(id_, frozenset()) | theirs.signals.get(id_, frozenset())
        for id_ in plan.outcome.rows["referral"]
    }
    plan.settings = settings_to_write(plan.there, plan.outcome.rows, ours, theirs)
    plan.practitioner = {
        name: value or theirs.practitioner[name] for name, value in ours.practitioner.items()
    }
    return plan


def coming(plan: Plan, theirs: Side, ids: Sequence[str]) -> Rows:
    """The rows of entries that come, named as they are here; ``ids`` as they are called there."""
    rows = read_rows(theirs.db, ids)
    return {table: [dict(plan.there.row(table, row)) for row in rows[table]] for table in rows}


class _Entries:
    """Goes through the entries of both journals."""

    def __init__(
        self,
        plan: Plan,
        ours: Side,
        theirs: Side,
        marks: tuple[dict[tuple[str, str], Mark], dict[tuple[str, str], Mark]],
        rows: tuple[Tables, Tables],
        erased: Erased,
    ) -> None:
        self._plan, self._ours, self._theirs = plan, ours, theirs
        self._marks = marks
        self._erased = erased
        reduced = [
            {folded_code(row["code"]): row["reduced_at"] or 0 for row in side["client"].values()}
            for side in rows
        ]
        self._reduced = (reduced[0], reduced[1])

    def go_through(self, tell: Tell) -> None:
        """Fills the plan."""
        plan, ours, theirs = self._plan, self._ours, self._theirs
        held: list[tuple[str, str]] = []
        for id_, print_ in theirs.prints.items():
            same = plan.there.id_for("entry", id_)
            if self._erased.keeps_out(id_):
                continue
            if same not in ours.prints:
                self._come_or_stay_away(id_, same)
            elif (
                print_ != ours.prints[same]
                or same != id_
                or self._marked(same)
                or self._renamed(id_, same)
            ):
                held.append((id_, same))
        for some in _chunks(held):
            self._join(some)
            tell(CHUNK)
        self._take_away()

    def _renamed(self, id_: str, same: str) -> bool:
        mine, other = self._ours.heads[same], self._theirs.heads[id_]
        return self._plan.here.changes(mine.role_id, mine.client) or self._plan.there.changes(
            other.role_id, other.client
        )

    def _marked(self, id_: str) -> bool:
        return any(
            self._marks[0].get((subject, id_)) != self._marks[1].get((subject, id_))
            for subject in ("entry", "bin")
        )

    def _come_or_stay_away(self, id_: str, same: str) -> None:
        gone = self._marks[0].get(("entry", same), NEVER)
        if gone.gone:
            bundle = bundles(read_rows(self._theirs.db, [id_]), self._theirs.marks)[id_]
            if not outlives(bundle, gone):
                return
        self._plan.added[id_] = same
        self._alive(same)

    def _alive(self, id_: str) -> None:
        mark = self._plan.outcome.marks.get(("entry", id_))
        if mark is not None and mark.gone:
            self._plan.outcome.marks["entry", id_] = Mark(mark.at, False)

    def _take_away(self) -> None:
        """What was taken out for good there and not changed here since goes here too."""
        gone = [
            id_
            for id_ in self._ours.prints
            if self._marks[1].get(("entry", id_), NEVER).gone and id_ not in self._theirs.prints
        ]
        for some in _chunks(gone):
            found = bundles(read_rows(self._ours.db, some), self._ours.marks)
            for id_, bundle in found.items():
                if outlives(bundle, self._marks[1]["entry", id_]):
                    self._alive(id_)
                else:
                    self._plan.removed.append(id_)

    def _join(self, held: Sequence[tuple[str, str]]) -> None:
        plan = self._plan
        mine = read_rows(self._ours.db, [same for _id, same in held])
        raw = bundles(mine, self._ours.marks)
        here = bundles(_named_rows(plan.here, mine), self._marks[0])
        there = bundles(coming(plan, self._theirs, [id_ for id_, _ in held]), self._marks[1])
        for _id, same in held:
            ours, theirs = here[same], there[same]
            if ours.row == theirs.row and ours.parts == theirs.parts == raw[same].parts:
                continue
            joined = join_entries(
                ours,
                with_id(theirs, same),
                our_cut=self._cut(ours, 0),
                their_cut=self._cut(theirs, 1),
            )
            if joined.bundle.row != raw[same].row or not _same_parts(joined.bundle, raw[same]):
                plan.changed[same] = joined.bundle
            if joined.both_wrote:
                row = joined.bundle.row
                plan.both.append(Both(same, row["started_at"], row["client"], joined.ours_shown))

    def _cut(self, bundle: Bundle, side: int) -> int:
        """Up to when words were taken out in the other journal and not in this one."""
        folded = folded_code(bundle.row["client"])
        own, other = (self._reduced[at].get(folded, 0) for at in (side, 1 - side))
        return other if other > own else 0


def _same_parts(one: Bundle, other: Bundle) -> bool:
    return all(
        list(map(dict, one.parts.get(table, ()))) == list(map(dict, other.parts.get(table, ())))
        for table in ENTRY_TABLES[1:]
    )


def _named_rows(names: Names, rows: Rows) -> Rows:
    return {table: [dict(names.row(table, row)) for row in found] for table, found in rows.items()}


def _drop_saved_drafts(plan: Plan, ours: Side, theirs: Side) -> None:
    """A draft that was saved as an entry since is a draft no more; one of changes stays."""
    drafts = plan.outcome.rows["draft"]
    came_as = {id_: there for there, id_ in plan.added.items()}
    for id_, row in list(drafts.items()):
        head = ours.heads.get(id_) or theirs.heads.get(came_as.get(id_, id_))
        if head is not None and not row["edits"] and row["updated_at"] <= head.written_at:
            del drafts[id_]


def _named(table: str, plan: Plan, ours: Side, theirs: Side, left: set[str]) -> set[str]:
    """The roles, or the codes of clients, that entries name afterwards."""
    column = "role_id" if table == "role" else "client"

    def after(names: Names, name: str) -> str:
        return names.id_for("role", name) if table == "role" else names.code(name)

    found = {
        after(plan.here, getattr(ours.heads[id_], column)) for id_ in left - plan.changed.keys()
    }
    found |= {after(plan.there, getattr(theirs.heads[id_], column)) for id_ in plan.added}
    return found | {bundle.row[column] for bundle in plan.changed.values()}


def _row_of(table: str, name: str, sides: tuple[Tables, Tables]) -> Row | None:
    for side in sides:
        for id_, row in side[table].items():
            if (id_ if table == "role" else folded_code(row["code"])) == name:
                return row
    return None


def _chunks(items: Sequence[T]) -> Iterator[Sequence[T]]:
    return (items[start : start + CHUNK] for start in range(0, len(items), CHUNK))
