"""Lists of entries: newest first, by every filter, page by page, and by what is typed."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

import pytest

from journal_app.domain.entry import (
    EntryDraft,
    EntryOrder,
    EntryQuery,
    PromptAnswer,
    TickedObservation,
)
from journal_app.domain.grid import Certainty, Position, Quadrant
from journal_app.domain.moments import Moment, Placement
from journal_app.domain.practice import Role, RoleKind
from journal_app.services.bundle import Services
from journal_app.storage import entry_query, search_newest, search_walk
from journal_app.storage.ids import new_id
from tests.fixed_clock import NOW

MakeDraft = Callable[..., EntryDraft]
Log = Callable[..., str]
NAMES = ("otter", "crane")
"""Of clients and tags, which are found by their beginning even after a space."""


@pytest.fixture
def log(services: Services, coach: Role, make_draft: MakeDraft) -> Log:
    """Saves an entry and gives its id."""

    def save(at: tuple[float, float] | None = None, **overrides: object) -> str:
        if at is not None:
            mark = Placement(Position(*at), Certainty.CLEAR, NOW)
            overrides["moments"] = (Moment(new_id(), "", mark),)
        draft = make_draft(**{"role_id": coach.id, **overrides})
        services.journal.save(draft)
        return draft.id

    return save


def found(services: Services, **query: object) -> list[str]:
    """The ids a query finds; counting finds as many."""
    asked = EntryQuery(**query)  # type: ignore[arg-type]
    ids = [row.id for row in services.journal.entries(asked)]
    assert services.journal.count(asked) == len(ids)
    return ids


def test_a_row_tells_what_a_list_shows(services: Services, coach: Role, log: Log) -> None:
    entry_id = log(
        at=(0.5, -0.5),
        client="K1",
        seen="\n\n## A heading\nmore",
        tags=("b", "a"),
        to_supervision=True,
        observations=(TickedObservation("C1"),),
    )
    (row,) = services.journal.entries()
    assert (row.id, row.client, row.role_id, row.role) == (entry_id, "K1", coach.id, "coach")
    assert (row.started_at, row.zone, row.minutes) == (
        NOW - timedelta(minutes=90),
        "Europe/Berlin",
        60,
    )
    assert (row.headline, row.snippet, row.tags) == ("A heading", "", ("b", "a"))
    assert (row.path, row.quadrant) == ((Position(0.5, -0.5),), Quadrant.COLLABORATIVE_ANALYSIS)
    assert (row.to_supervision, row.observed, row.late) == (True, True, False)


def test_the_headline_is_the_question_or_the_first_line_written(
    services: Services, log: Log
) -> None:
    log(seen="  \n\t")
    log(me="> * **in** me\nmore")
    log(answers=(PromptAnswer("p", "Asked?", "answered"),))
    log(seen="seen", to_supervision=True, supervision_question="asked")
    log(seen="x" * 5000)
    headlines = [row.headline for row in services.journal.entries()]
    assert headlines == ["x" * 200, "asked", "answered", "**in** me", ""]


def test_a_question_in_the_text_is_no_headline(services: Services, log: Log) -> None:
    log(me="#### Asked?\nAnswered.")
    log(seen="#### Asked?\n")
    headlines = [row.headline for row in services.journal.entries()]
    assert headlines == ["Asked?", "Answered."]
    (found,) = services.journal.entries(EntryQuery(text="answered"))
    assert found.snippet == "Asked? \x02Answered\x03."


def test_a_row_is_read_also_where_its_role_is_gone(services: Services, log: Log) -> None:
    entry = log(seen="heron")
    services._database.read("PRAGMA foreign_keys = OFF")
    services._database.read("UPDATE entry SET role_id = 'nobody'")
    for query in (EntryQuery(), EntryQuery(text="heron ")):
        assert [(row.id, row.role) for row in services.journal.entries(query)] == [(entry, "")]


def test_rows_are_the_same_where_they_show_the_same(services: Services, log: Log) -> None:
    log(client="K1", seen="a heron", tags=("b",))
    (row,), (again,) = services.journal.entries(), services.journal.entries()
    assert row == again
    assert hash(row) == hash(again)
    (found,) = services.journal.entries(EntryQuery(text="heron"))
    assert row not in {found, "another thing"}
    assert "K1" in repr(row)


def test_a_row_has_the_names_of_now(services: Services, coach: Role, log: Log) -> None:
    log(client="K1", seen="a heron")

    def names() -> set[tuple[str, str]]:
        asked = (EntryQuery(), EntryQuery(text="heron"))
        return {(row.client, row.role) for one in asked for row in services.journal.entries(one)}

    assert names() == {("K1", "coach")}
    with services._database.raw_transaction() as connection:
        connection.execute("UPDATE client SET code = 'K2'")
    assert names() == {("K2", "coach")}
    with services._database.beside() as other, other.raw_transaction() as connection:
        connection.execute("UPDATE role SET name = 'Walks'")
    assert names() == {("K2", "Walks")}


def test_an_own_role_shows_its_words(services: Services, log: Log) -> None:
    own = services.practice.add_role(RoleKind.OWN, "Chaplain").value
    log(role_id=own.id)
    assert services.journal.entries()[0].role == "Chaplain"


def test_pages_follow_one_another_also_within_one_instant(services: Services, log: Log) -> None:
    random.seed(4)
    instants = [NOW - timedelta(hours=random.choice([1, 2, 3])) for _ in range(25)]
    ids = [log(started_at=instant) for instant in instants]
    expected = [
        id_ for _, _, id_ in sorted(zip(instants, range(25), ids, strict=True), reverse=True)
    ]
    seen: list[str] = []
    before = None
    while page := services.journal.entries(limit=4, before=before):
        seen += [row.id for row in page]
        before = page[-1]
        log(started_at=NOW)  # what is written meanwhile moves nothing
    assert seen == expected


def test_each_filter(services: Services, log: Log) -> None:
    therapist = services.practice.add_role(RoleKind.THERAPIST).value
    a = log(at=(-0.5, -0.5), client="K1", tags=("Grief",))
    b = log(at=(-0.5, 0.5), client="K2", role_id=therapist.id, to_supervision=True)
    c = log(at=(0.5, 0.5), tags=("grief", "work"), observations=(TickedObservation("B2"),))
    d = log(client="K1")
    e = log(at=(0.1, 0.9), client="K1")
    f = log(client="K1")
    services.journal.trash(f)
    assert found(services) == [e, d, c, b, a]
    assert found(services, client="k1") == [e, d, a]
    assert found(services, client="") == [c]
    assert found(services, client="K9") == []
    assert found(services, role_id=therapist.id) == [b]
    assert found(services, tag="GRIEF") == [c, a]
    assert found(services, quadrant=Quadrant.AUTHORITATIVE_CAUSALITY) == [a]
    assert found(services, quadrant=Quadrant.AUTHORITATIVE_MEANING) == [b]
    assert found(services, quadrant=Quadrant.COLLABORATIVE_MEANING) == [c]
    assert found(services, quadrant=Quadrant.COLLABORATIVE_ANALYSIS) == []
    assert found(services, quadrant=Quadrant.BETWEEN) == [e]
    assert found(services, flagged=True) == [b]
    assert found(services, observation="B2") == [c]
    assert found(services, unplaced=True) == [d]
    assert found(services, in_bin=True) == [f]
    assert found(services, client="K1", quadrant=Quadrant.BETWEEN) == [e]
    assert found(services, in_bin=True, quadrant=Quadrant.BETWEEN, text="K1") == []
    assert found(services, in_bin=True, text="K1") == [f]


def test_list_and_label_agree_about_the_edge_of_a_quadrant(services: Services, log: Log) -> None:
    steps = (-0.2, -0.15, -0.1, 0.0, 0.1, 0.15, 0.2)
    for x in steps:
        for y in (-0.15, 0.1, 0.15):
            log(at=(x, y))
    thirds = [Placement(Position(v, 0.5), Certainty.CLEAR, NOW) for v in (0.1, 0.15, 0.2)]
    log(moments=tuple(Moment(new_id(), "", mark) for mark in thirds))
    listed = {q: set(found(services, quadrant=q)) for q in Quadrant}
    for row in services.journal.entries():
        assert [q for q, ids in listed.items() if row.id in ids] == [row.quadrant]


def test_days_are_those_of_the_place(services: Services, log: Log) -> None:
    instant = datetime(2026, 3, 1, 10, 30, tzinfo=UTC)
    places = {"Pacific/Kiritimati": 2, "UTC": 1, "Pacific/Niue": 28}
    ids = {zone: log(started_at=instant, zone=zone) for zone in places}
    assert found(services, since=date(2026, 3, 2)) == [ids["Pacific/Kiritimati"]]
    assert found(services, since=date(2026, 3, 1), until=date(2026, 3, 1)) == [ids["UTC"]]
    assert found(services, until=date(2026, 2, 28)) == [ids["Pacific/Niue"]]
    assert len(found(services, since=date.min, until=date.max)) == 3


def test_search_finds_words_wherever_they_stand(services: Services, log: Log) -> None:
    a = log(seen="The café was über-full", client="Lark-7")
    b = log(me="silence, then self-care", tags=("Café talk",))
    c = log(answers=(PromptAnswer("p", "unsearched question", "an answer about silence"),))
    d = log(to_supervision=True, supervision_question="Was it silence?")
    e = log(observations=(TickedObservation("C1", "exact words of silence"),))
    assert found(services, text="silence") == [e, d, c, b]
    assert found(services, text="SIL") == [e, d, c, b]
    assert found(services, text="sil ") == []
    assert found(services, text="cafe") == [b, a]  # a text, and a tag
    assert found(services, text="über full") == [a]
    assert found(services, text="self-care") == [b]
    assert found(services, text="care self") == [b]
    assert found(services, text='"then self-care"') == [b]
    assert found(services, text='"silence then self') == [b]
    assert found(services, text="“self then”") == []
    assert found(services, text="lark") == [a]
    assert found(services, text="lark cafe") == [a]
    assert found(services, text="lark silence") == []
    assert found(services, text="#café") == [b]
    assert found(services, text="unsearched") == []
    assert found(services, text="silence", client="Lark-7") == []


def test_an_emoji_finds_entries(services: Services, log: Log) -> None:
    a = log(seen="A good day 🌱 in the garden.", client="K1")
    b = log(me="I felt it: ❤.", client="K2")
    c = log(to_supervision=True, supervision_question="Why 🌱 again?", client="🌱 Fern")
    d = log(tags=("🌱",), client="K4")
    assert set(found(services, text="🌱")) == {a, c, d}
    assert found(services, text="❤\ufe0f") == [b]
    assert found(services, text="🌱 garden") == [a]
    assert found(services, text="garden 🌱", client="K1") == [a]
    assert found(services, text="🦉") == []
    assert services.journal.count(EntryQuery(text="🌱")) == 3
    best = services.journal.entries(EntryQuery(text="🌱 garden"), order=EntryOrder.BEST)
    assert [row.id for row in best] == [a]
    assert best[0].snippet == "A good day \x02🌱\x03 in the \x02garden\x03."
    services.journal.trash(a)
    assert found(services, text="🌱", in_bin=True) == [a]


@pytest.mark.parametrize(
    "typed",
    [
        *('"', "'", "*", "-", "AND", "NOT x", "a OR", "(", "seen:", "^a", "%", "_", "\\", "😀"),
        *("a\x00b", "\ud800", "NEAR(a b)", "{x}", "!", '""*', "seen : x", "+", "a.b"),
    ],
)
def test_nothing_typed_is_a_command(services: Services, log: Log, typed: str) -> None:
    log(seen="harmless", client="K1", tags=("t",))
    assert found(services, text=typed) == []


def test_snippets_mark_the_hits(services: Services, log: Log) -> None:
    log(seen=f"{'before ' * 40}the Café,\n{'after ' * 60}", client="Cafe-K")
    (row,) = services.journal.entries(EntryQuery(text="the caf"))
    assert "\x02the\x03 \x02Café\x03," in row.snippet
    assert row.snippet.startswith("… before")
    assert row.snippet.endswith("after …")
    assert "\n" not in row.snippet
    (row,) = services.journal.entries(EntryQuery(text="cafe-k"))
    assert "\x02" not in row.snippet or row.snippet


def test_lists_walk_an_index_and_stop_when_the_page_is_full(services: Services, log: Log) -> None:
    log(client="K1")
    queries = [
        EntryQuery(),
        EntryQuery(client="K1"),
        EntryQuery(role_id="r"),
        EntryQuery(flagged=True),
        EntryQuery(unplaced=True),
        EntryQuery(quadrant=Quadrant.BETWEEN),
        EntryQuery(since=date(2026, 1, 1), until=date(2026, 2, 1)),
    ]
    (row,) = services.journal.entries()
    for query in queries:
        run: list[str] = []
        services._database.connection.set_trace_callback(run.append)
        services.journal.entries(query, before=row)
        services._database.connection.set_trace_callback(None)
        (chosen,) = (sql for sql in run if "ORDER BY e.started_at" in sql)
        plan = services._database.read(f"EXPLAIN QUERY PLAN {chosen}")
        steps = " / ".join(row[3] for row in plan)
        assert "TEMP B-TREE" not in steps, (query, steps)
        assert "INDEX entry_" in steps


def test_names_are_found_by_their_beginning_without_reading_all(services: Services) -> None:
    plan = services._database.read(f"EXPLAIN QUERY PLAN {entry_query._BEGINNING}", ("k", "l"))
    steps = [row[3] for row in plan]
    assert not [step for step in steps if step == "SCAN client"], steps
    assert any("client_in_other_signs" in step for step in steps), steps


@pytest.mark.parametrize(("few", "part"), [(0, 1), (2, 2), (3, 5), (200, 150)])
def test_a_list_of_hits_is_the_same_however_it_is_walked(
    services: Services, log: Log, monkeypatch: pytest.MonkeyPatch, few: int, part: int
) -> None:
    """Also where entries were written in another order than they were held."""
    monkeypatch.setattr(search_newest, "_most_sorted", lambda *_: few)
    monkeypatch.setattr(search_newest, "_MOST_ASTRAY", part)
    monkeypatch.setattr(search_walk, "_most_looked_up", lambda *_: few)
    monkeypatch.setattr(search_walk, "_FIRST_PART", part)
    chance = random.Random(7)
    all_words = ("heron", "herons", "otter", "crane", "night")
    held: dict[str, tuple[datetime, set[str]]] = {}
    for number in range(24):
        words = {word for word in all_words if chance.random() < 0.4}
        at = NOW - timedelta(hours=chance.randrange(200))
        client, tag = chance.choice(("", "Otter", "K")), chance.choice(("", "crane"))
        entry = log(seen=" ".join(words), client=client, tags=(tag,) if tag else (), started_at=at)
        held[entry] = (at, words | {client.lower(), tag})
        if number % 7 == 0:
            services.journal.trash(log(seen="heron otter crane night", client="Otter"))
    newest = sorted(held, key=lambda id_: held[id_][0], reverse=True)
    typed_all = ("heron ", "hero", "otter ", "ott", "crane heron ", "night cra", "otter nig", "no ")
    for typed in typed_all:
        *whole, last = typed.split()
        due = [
            id_
            for id_ in newest
            if all(word in held[id_][1] for word in whole)
            and any(
                word == last or (word.startswith(last) and (typed[-1] != " " or word in NAMES))
                for word in held[id_][1]
            )
        ]
        got, before = [], None
        firsts = [services.journal.entries(EntryQuery(text=typed), most) for most in (1, 2, 5, 9)]
        while rows := services.journal.entries(EntryQuery(text=typed), 3, before):
            got += [(row.started_at, row.id) for row in rows]
            before = rows[-1]
        for first in firsts:
            assert [(row.started_at, row.id) for row in first] == got[: len(first)], typed
            assert len(first) in {len(got), 1, 2, 5, 9}, typed
        assert sorted(id_ for _, id_ in got) == sorted(due), typed
        assert [at for at, _ in got] == [held[id_][0] for id_ in due], typed
        oldest = services.journal.entries(EntryQuery(text=typed), 99, order=EntryOrder.OLDEST)
        assert [row.id for row in oldest] == [id_ for _, id_ in reversed(got)], typed


def test_what_happened_in_a_period(services: Services, log: Log) -> None:
    log(client="K1", minutes=50)
    log(client="K1", minutes=None)
    log(client="K2", minutes=30, started_at=NOW - timedelta(days=40))
    counts = services.journal.period_counts(date(2026, 3, 1), date(2026, 3, 31))
    assert (counts.sessions, counts.minutes, counts.clients) == (2, 50, 1)
    counts = services.journal.period_counts(date(2026, 2, 1), date(2026, 3, 31))
    assert (counts.sessions, counts.minutes, counts.clients) == (3, 80, 2)


def test_suggestions_have_the_likeliest_first(services: Services, log: Log) -> None:
    therapist = services.practice.add_role(RoleKind.THERAPIST).value
    log(client="Old", started_at=NOW - timedelta(days=9), tags=("often", "rare"))
    log(client="New", tags=("often",))
    log(client="Other", role_id=therapist.id, started_at=NOW - timedelta(hours=3))
    log(client="Long ago", started_at=NOW - timedelta(days=500))
    assert services.journal.client_codes() == ("New", "Other", "Old", "Long ago")
    assert services.journal.client_codes(therapist.id) == ("Other", "New", "Old", "Long ago")
    at = NOW + timedelta(days=7)
    assert services.journal.client_codes(at=at)[0] == "New"
    assert services.journal.tags() == ("often", "rare")
