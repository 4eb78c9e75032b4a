"""Export, import, export: the same document, whatever the journal holds."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from journal_app.domain.client import Agreement, Client, Consent
from journal_app.domain.entry import EntryDraft, EntryQuery, PromptAnswer, TickedObservation
from journal_app.domain.grid import Certainty, Position
from journal_app.domain.moments import Moment, MomentTag, Placement
from journal_app.domain.practice import RoleKind
from journal_app.domain.referral import LoopStep, Outcome, StepRecord
from journal_app.domain.reflection import Answer
from journal_app.services.bundle import Services
from journal_app.services.exchange.json_fields import Field
from journal_app.services.exchange.json_schema import (
    ENTRY,
    PLAIN_SECTIONS,
    PRACTITIONER,
    REFERRAL,
    ROLE,
)
from journal_app.services.importing import ImportReport
from journal_app.services.insight import Selection
from journal_app.services.opening import JournalFile
from journal_app.services.sample import write_sample
from journal_app.storage.ids import new_id
from journal_app.storage.whole import columns_of

NOW = datetime(2026, 3, 14, 15, 30, tzinfo=UTC)
NewJournal = Callable[..., Services]


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample journal, plain; copied, never opened."""
    path = tmp_path_factory.mktemp("sample") / "sample.stance"
    services = JournalFile(path, lambda: NOW, beside_window=True).create(None)
    write_sample(services, NOW)
    services.close()
    return path


@pytest.fixture
def new_journal(tmp_path: Path) -> Iterator[NewJournal]:
    """Makes plain journals with a clock that moves on by itself: empty, or like another."""
    opened: list[Services] = []

    def clock() -> datetime:
        clock.now += timedelta(seconds=1)  # type: ignore[attr-defined]
        return clock.now  # type: ignore[attr-defined, no-any-return]

    clock.now = NOW  # type: ignore[attr-defined]

    def make(like: Path | None = None) -> Services:
        file = JournalFile(tmp_path / f"{new_id()}.stance", clock, beside_window=True)
        if like is not None:
            shutil.copy(like, file.path)
        opened.append(file.create(None) if like is None else file.open(None))
        return opened[-1]

    yield make
    for services in opened:
        services.close()


def exported(services: Services, query: EntryQuery | None = None) -> dict[str, Any]:
    """The document, without the time of its making."""
    path = services.path.with_suffix(".json")
    services.exchange.export_json(path, query, overwrite=True)
    document: dict[str, Any] = json.loads(path.read_text("utf-8"))
    assert document.pop("exported_at").endswith("Z")
    return document


def taken_over(source: Services, target: Services) -> ImportReport:
    """Imports what ``exported`` wrote last."""
    preview = target.exchange.preview(source.path.with_suffix(".json"))
    assert preview.refused == ()
    return target.exchange.commit(preview).value


def test_the_sample_comes_over_whole(new_journal: NewJournal, sample: Path) -> None:
    source, target = new_journal(sample), new_journal()
    document = exported(source)
    report = taken_over(source, target)
    assert report.added == report.read == len(document["entries"]) == source.journal.count()
    assert exported(target) == document
    assert target.journal.count(EntryQuery(text="heron")) == source.journal.count(
        EntryQuery(text="heron")
    )
    assert target.safekeeping.check().ok


def test_twice_adds_nothing_and_undoing_leaves_the_journal_as_it_was(
    new_journal: NewJournal, sample: Path
) -> None:
    source, target = new_journal(sample), new_journal()
    exported(source)
    before = exported(target)
    report = taken_over(source, target)
    again = taken_over(source, target)
    assert (again.added, again.others, again.batch_id) == (0, 0, "")
    target.exchange.undo(report.batch_id)
    assert exported(target) == before
    assert target.safekeeping.check().ok


def test_undoing_also_takes_out_what_a_clock_ahead_wrote(new_journal: NewJournal) -> None:
    source, target = new_journal(), new_journal()
    write_sample(source, NOW + timedelta(days=400))
    exported(source)
    report = taken_over(source, target)
    draft = target.journal.draft_of(target.journal.entries()[0].id)
    target.journal.save(replace(draft, me="changed since"))
    undone = target.exchange.undo(report.batch_id).value
    assert (undone.removed, undone.kept) == (133, 1)


def test_into_a_journal_in_use_it_adds_and_leaves_what_is_there(
    new_journal: NewJournal, sample: Path, make_draft: Callable[..., EntryDraft]
) -> None:
    source, target = new_journal(sample), new_journal()
    document = exported(source)
    role = target.practice.add_role(RoleKind.COACH).value
    mine = target.journal.save(make_draft(role_id=role.id, client="HERON", tags=("PACE",))).value
    target.practice.update(target.practice.practitioner())
    before = exported(target)
    report = taken_over(source, target)
    merged = exported(target)
    assert merged["practitioner"] == before["practitioner"]
    assert [found["kind"] for found in merged["roles"]] == ["coach", "therapist"]
    assert merged["roles"][0]["id"] == role.id
    assert len(merged["entries"]) == len(document["entries"]) + 1
    assert {entry["client"] for entry in merged["entries"] if entry["client"].lower() == "heron"} \
        == {"HERON"}  # fmt: skip
    assert target.journal.entry(mine.id) == mine
    assert len(target.insight.drift(Selection(role.id)).columns) == 90
    history = target.journal.revisions(merged["entries"][-1]["id"])
    assert history[0].content == target.journal.entry(merged["entries"][-1]["id"]).content
    target.exchange.undo(report.batch_id)
    # That a backup was made before is known from then on.
    assert [*exported(target)["settings"]] == ["backup.places"]
    assert {**exported(target), "settings": {}} == before


def test_a_selection_holds_its_entries_alone(new_journal: NewJournal, sample: Path) -> None:
    source, target = new_journal(sample), new_journal()
    document = exported(source, EntryQuery(client="Wren"))
    assert document["complete"] is False
    assert {entry["client"] for entry in document["entries"]} == {"Wren"}
    assert [found["kind"] for found in document["roles"]] == ["therapist"]
    assert [client["code"] for client in document["clients"]] == ["Wren"]
    assert "practitioner" not in document
    name = target.practice.practitioner().id
    assert taken_over(source, target).added == len(document["entries"])
    assert target.practice.practitioner().id == name


def test_everything_a_journal_can_hold_comes_over(
    new_journal: NewJournal, make_draft: Callable[..., EntryDraft]
) -> None:
    source, target = new_journal(), new_journal()
    _fill(source, make_draft)
    document = exported(source)
    for section in ("referrals", "reflections", "reminders", "supervision_items", "drafts"):
        assert document[section], section
    assert document["settings"] == {"a/b": {"deep": [1, 2.5, None]}}
    assert [len(moment["placements"]) for moment in document["entries"][0]["moments"]] == [2, 1]
    taken_over(source, target)
    assert exported(target) == document


def test_what_surrounds_the_entries_comes_over_and_goes_again(
    new_journal: NewJournal, make_draft: Callable[..., EntryDraft]
) -> None:
    source, target = new_journal(), new_journal()
    _fill(source, make_draft)
    _fill_around(source)
    document = exported(source)
    for name, table, _ in PLAIN_SECTIONS:
        assert document[name] or table in {"own_signal", "intention"}, name
    before = exported(target)
    report = taken_over(source, target)
    assert exported(target) == document
    assert taken_over(source, target).others == 0
    target.exchange.undo(report.batch_id)
    assert exported(target) == before


def _fill_around(services: Services) -> None:
    """A row in every table that stands around the entries."""
    db = services.journal._db
    one = {
        table: db.read(f"SELECT id FROM {table} LIMIT 1")[0][0]
        for table in ("role", "client", "entry", "reminder")
    }
    packet, received, meeting, person = (new_id() for _ in range(4))
    rows: dict[str, tuple[object, ...]] = {
        "event": (new_id(), "2026-02-01", "a training", one["role"]),
        "past_agreement": (new_id(), one["client"], "team", "", "2025-01-01", None, "2025-12-31"),
        "meeting": (meeting, "2026-03-01", "group", 90, "K.", None, "video", "words"),
        "followed_scheme": ("icf_acc", "2026-01-01", None, '{"hours": 90}'),
        "opening_balance": (new_id(), "2019 to 2023", None, None, "2023-12-31", 600, 60, 4, 6, "a"),
        "development": (
            new_id(),
            "2026-02-02",
            "course",
            "Listening",
            "",
            90,
            None,
            "r",
            "p",
            "a",
            "e",
            "i",
        ),
        "meeting_action": (new_id(), meeting, 0, "call", one["reminder"]),
        "contact": (new_id(), "emergency", "112", "", "112", "DE", "2026-01-01", 0),
        "professional_will": (new_id(), "a colleague", "", "in a drawer", "", 5),
        "departure": (new_id(), 6, "packet", "age", "K.", "reading", 3, "2026-09-01"),
        "erasure": (new_id(), "2026-01-01", "erased", "c0ffee"),
        "packet": (packet, 7, "K.", "reading", "2026-09-01", "key", '["me"]', "[]", "S"),
        "packet_session": (new_id(), packet, one["entry"], 0, "[]"),
        "reply": (new_id(), packet, 8, 9),
        "note": (new_id(), packet, one["entry"], "me", "so", "", "", "Why so?", "K.", 8, None),
        "supervisee": (person, "Ü 🙂", 1),
        "received_packet": (received, person, 2, 1, "", None, 1, "{}", "dear", "[]", None, None),
        "received_mark": (new_id(), received, new_id(), 0, 0.5, -0.5, "clear", 3, 0),
        "received_note": (new_id(), received, new_id(), "seen", "q", "b", "a", "w", 3, 4),
    }
    with db.raw_transaction() as connection:
        for table, values in rows.items():
            marks = ", ".join("?" * len(values))
            connection.execute(f"INSERT INTO {table} VALUES ({marks})", values)


def _fill(services: Services, make_draft: Callable[..., EntryDraft]) -> None:
    practice, journal = services.practice, services.journal
    practice.update(replace(practice.practitioner(), name="Robin", supervision_rhythm_days=30))
    practice.set_setting("a/b", {"deep": [1, 2.5, None]})
    role = practice.add_role(RoleKind.OWN, "guide").value
    practice.add_role(RoleKind.SUPERVISOR)
    practice.set_intended(role.id, Position(0.3, -0.1), 0.4, "because")
    practice.set_intended(role.id, Position(0.5, 0.1), 0.2)
    mark = Placement(Position(-0.35, 1.0), Certainty.HARD_TO_SAY, NOW)
    draft = make_draft(
        role_id=role.id,
        client="Wren",
        seen="one\r\ntwo “three”",
        answers=(PromptAnswer("p1", "Which?", "This."), PromptAnswer("own", "And?", "")),
        moments=(Moment(new_id(), "start", mark), Moment(new_id(), "my words", mark)),
        moment_tags=frozenset(MomentTag),
        tags=("z", "a"),
        observations=(TickedObservation("B1", "said"), TickedObservation("A2")),
        to_supervision=True,
        supervision_question="Whose?",
        charge=0,
        familiarity=4,
    )
    journal.save(draft)
    moved = replace(draft.moments[0], placement=replace(mark, position=Position(0.1, 0.2)))
    journal.save(replace(draft, moments=(moved, draft.moments[1])))
    journal.trash(journal.save(make_draft(role_id=role.id)).value.id)
    journal.keep_draft(make_draft(role_id=role.id, seen="unfinished"), edits=False)
    loop = services.referrals.open()[0]
    services.referrals.take_step(loop.id, StepRecord(LoopStep.OPTIONS, NOW, "a list"))
    services.referrals.set_outcome(loop.id, Outcome.THINKING, "next week", consent="yes")
    client = services.clients.client("Wren")
    services.clients.save(
        Client(
            client.id,
            "Wren",
            "context",
            Agreement("team", "scope", NOW.date(), NOW.date(), None),
            Consent.ANONYMISED,
            NOW.date(),
            "by mail",
            NOW.date(),
        )
    )
    services.reminders.add("call M.", NOW + timedelta(days=3))
    view = services.insight.drift(Selection(role.id))
    services.reflections.answer(role.id, Answer.SUPERVISION, "hm", view=view)
    services.reflections.answer(role.id, Answer.DEPENDS, "so", client="Wren")
    services.supervision.add("my own")


_words = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs")), max_size=30)


@settings(
    max_examples=12,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(
    st.lists(
        st.tuples(
            _words, _words, st.lists(st.integers(-20, 20), max_size=7), st.integers(0, 10**8)
        ),
        max_size=5,
    )
)
def test_any_entries_come_over(
    new_journal: NewJournal,
    make_draft: Callable[..., EntryDraft],
    entries: list[tuple[str, str, list[int], int]],
) -> None:
    source, target = new_journal(), new_journal()
    role = source.practice.add_role(RoleKind.COACH).value
    for seen, client, places, back in entries:
        source.journal.save(
            make_draft(
                role_id=role.id,
                client=client,
                seen=seen,
                started_at=NOW - timedelta(seconds=back),
                moments=tuple(
                    Moment(new_id(), "", Placement(Position(n / 20, 0), Certainty.ROUGHLY, NOW))
                    for n in places
                ),
            )
        )
    document = exported(source)
    taken_over(source, target)
    assert exported(target) == document


@pytest.mark.parametrize(
    ("table", "fields"),
    [
        *((table, fields) for _, table, fields in PLAIN_SECTIONS),
        ("entry", ENTRY),
        ("practitioner", PRACTITIONER),
        ("role", ROLE),
        ("referral", REFERRAL),
    ],
)
def test_every_column_has_a_field(table: str, fields: tuple[Field, ...]) -> None:
    assert sorted(columns_of(table)) == sorted(field.kept_in for field in fields)
