"""What the store does: saving, listing, searching, drift, backup, each beside bare SQL."""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import partial
from random import Random

from journal_app.domain.clock import now_utc
from journal_app.domain.entry import EntryDraft, EntryQuery
from journal_app.domain.grid import Quadrant
from journal_app.domain.practice import RoleKind
from journal_app.domain.selection import Hours, Numbers
from journal_app.services.bundle import Services
from journal_app.services.insight import Insight, Selection
from journal_app.storage import drift_reads
from journal_app.storage.database import Database
from journal_app.storage.draft_rows import NewEntry, rows_of
from journal_app.storage.driver import Connection
from journal_app.storage.ids import new_id
from tests.bench.corpus import TAGS
from tests.bench.journals import Bench
from tests.bench.measuring import Figure, Samples, expect, in_turns, percentile

PAGE, HITS, SAVES, ORDINARY = 100, 50, 200, 200
_LIST = """
SELECT e.id, c.code, r.kind, e.started_at, e.zone, e.minutes, e.x, e.y, t.question, t.seen
FROM entry e JOIN entry_text t ON t.seq = e.seq
LEFT JOIN role r ON r.id = e.role_id LEFT JOIN client c ON c.id = e.client_id
WHERE e.trashed_at IS NULL ORDER BY e.started_at DESC, e.seq DESC LIMIT ?
"""
_NEWEST_HITS = """
SELECT rowid, snippet(entry_search, -1, '[', ']', '…', 24) FROM entry_search
WHERE entry_search MATCH ? ORDER BY rowid DESC LIMIT ?
"""
# All that a row of the program's list shows, as it stands in the tables.
_SHOWN = """
SELECT e.id, c.code, e.role_id, r.kind, r.name, e.started_at, e.zone, e.minutes, e.x, e.y,
       e.path, e.tags, e.to_supervision, e.late, e.trashed_at,
       (SELECT count(*) FROM observation o WHERE o.entry_id = e.id)
"""
_LIST_SHOWN = f"""
{_SHOWN}, t.question, t.me, t.seen, t.answers
FROM entry e JOIN entry_text t ON t.seq = e.seq
LEFT JOIN role r ON r.id = e.role_id LEFT JOIN client c ON c.id = e.client_id
WHERE e.trashed_at IS NULL ORDER BY e.started_at DESC, e.seq DESC LIMIT ?
"""
_HITS_SHOWN = f"""
{_SHOWN}, snippet(entry_search, -1, '[', ']', '…', 24)
FROM entry_search JOIN entry e ON e.seq = entry_search.rowid
LEFT JOIN role r ON r.id = e.role_id LEFT JOIN client c ON c.id = e.client_id
WHERE entry_search MATCH ? ORDER BY entry_search.rowid DESC LIMIT ?
"""
_COLUMNS = """
SELECT id, started_at, x, y, hard_to_say, late, client_id, zone FROM entry
WHERE role_id = ? AND trashed_at IS NULL AND x IS NOT NULL ORDER BY started_at, seq
"""
# The number of the entry that went in last is also that of its text.
_TEXT = """
INSERT INTO entry_text (seq, seen, me, question) VALUES ((SELECT max(seq) FROM entry), ?, ?, ?)
"""
_PLACED = "SELECT count(*) FROM entry WHERE trashed_at IS NULL AND x IS NOT NULL"


def measure(bench: Bench) -> Iterator[Figure]:
    """All rows of one size."""
    services, raw = bench.open(), bench.raw()
    try:
        expect("entries in the journal", services.journal.count(), bench.entries)
        yield from _lists(bench, services, raw)
        yield from _searches(bench, services, raw)
        yield from _insights(bench, services, raw)
        yield _backup(bench, services)
    finally:
        raw.close()
        services.close()
    yield _save(bench)


# --- lists ---------------------------------------------------------------------------------------


def _lists(bench: Bench, services: Services, raw: Connection) -> Iterator[Figure]:
    journal, count = services.journal, bench.entries
    first = journal.entries(limit=PAGE)
    plain = raw.execute(_LIST, (PAGE,)).fetchall()
    expect("ids of the first page", [row.id for row in first], [row[0] for row in plain])
    page = partial(journal.entries, limit=PAGE)
    timed = in_turns(page, lambda: raw.execute(_LIST, (PAGE,)).fetchall())
    yield timed.figure("list: first 100", "raw: one SELECT of the same rows", count)
    timed = in_turns(page, lambda: raw.execute(_LIST_SHOWN, (PAGE,)).fetchall())
    yield timed.figure("list: first 100, all shown", "raw: one SELECT of all it shows", count)
    rows = bench.corpus.rows
    code = Counter(row["client"] for row in rows).most_common(1)[0][0]
    tag = TAGS[0]
    coach = next(role for role in services.practice.roles() if role.kind is RoleKind.COACH)
    quadrant = Quadrant.COLLABORATIVE_MEANING
    filters = (
        ("client", EntryQuery(client=code), sum(row["client"] == code for row in rows)),
        ("role", EntryQuery(role_id=coach.id), sum(row["role"] == "coach" for row in rows)),
        ("tag", EntryQuery(tag=tag), sum(tag in row["tags"].split(", ") for row in rows)),
        ("quadrant", EntryQuery(quadrant=quadrant), journal.count(EntryQuery(quadrant=quadrant))),
    )
    for name, query, due in filters:
        found = journal.entries(query, PAGE)
        expect(f"entries by {name}", (journal.count(query), len(found)), (due, min(due, PAGE)))
        wrong = [row.id for row in found if query.quadrant and row.quadrant is not query.quadrant]
        expect(f"entries of another {name}", wrong, [])
        timed = in_turns(partial(journal.entries, query, PAGE), page)
        yield timed.figure(f"list: first 100 by {name}", "our first 100 of all", count)


# --- searching -----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Wanted:
    """A search as typed: a finished word, with a space after it, or a beginning."""

    what: str
    typed: str
    hits: int

    @property
    def match(self) -> str:
        """The same for the index."""
        return f'"{self.typed.strip()}"' + ("" if self.typed.endswith(" ") else " *")


def _searches(bench: Bench, services: Services, raw: Connection) -> Iterator[Figure]:
    journal, count = services.journal, bench.entries
    for wanted in _words(bench.corpus.texts(), count):
        query, parameters = EntryQuery(text=wanted.typed), (wanted.match, HITS)
        found = journal.entries(query, HITS)
        seqs = [row[0] for row in raw.execute(_NEWEST_HITS, parameters).fetchall()]
        expect(f"hits of {wanted.what}", journal.count(query), wanted.hits)
        expect(f"hits shown of {wanted.what}", len(found), min(HITS, wanted.hits))
        expect(f"which hits of {wanted.what}", [row.id for row in found], _ids(raw, seqs))
        expect(f"hits of {wanted.what} without a snippet", [r for r in found if not r.snippet], [])
        timed = in_turns(
            partial(journal.entries, query, HITS),
            lambda parameters=parameters: raw.execute(_NEWEST_HITS, parameters).fetchall(),
        )
        share = f"{wanted.hits:,} hits"
        yield timed.figure(f"search: {wanted.what}", "raw FTS5: the same, newest 50", count, share)
        timed = in_turns(
            partial(journal.entries, query, HITS),
            lambda parameters=parameters: raw.execute(_HITS_SHOWN, parameters).fetchall(),
        )
        what = f"search: {wanted.what}, all shown"
        yield timed.figure(what, "raw FTS5: with all a row shows", count, share)
    yield _ordinary(bench, services, raw)
    all_of = "SELECT count(*) FROM entry_search WHERE entry_search MATCH ?"
    timed = in_turns(
        partial(journal.count, query), lambda: raw.execute(all_of, parameters[:1]).fetchall()
    )
    yield timed.figure("search: number of hits", "raw FTS5: their number", count, share)


def _ordinary(bench: Bench, services: Services, raw: Connection) -> Figure:
    """What people type, letter by letter: the slowest of twenty, on both sides."""
    random = Random("ordinary")
    texts = random.sample(list(bench.corpus.texts()), ORDINARY)
    found = Samples()
    for text in texts:
        word = random.choice([word for word in re.findall(r"[^\W\d_]+", text) if len(word) > 1])
        typed = word[: random.randint(2, len(word))] if random.random() < 0.7 else f"{word} "
        query, match = EntryQuery(text=typed), Wanted("", typed, 0).match
        found.turn(
            lambda query=query: services.journal.entries(query, HITS),
            lambda match=match: raw.execute(_NEWEST_HITS, (match, HITS)).fetchall(),
        )
    late = (found.percentile(95), percentile([one.clock for one in found.baseline], 95))
    worked = (
        percentile([one.worked for one in found.program], 95),
        percentile([one.worked for one in found.baseline], 95),
    )
    what, against = "search: 95 of 100 ordinary ones under", "raw FTS5: the same, newest 50"
    return Figure(what, against, bench.entries, *late, ORDINARY, worked=worked)


def _ids(raw: Connection, seqs: list[int]) -> list[str]:
    marks = ", ".join("?" * len(seqs))
    by_seq = dict(raw.execute(f"SELECT seq, id FROM entry WHERE seq IN ({marks})", seqs).fetchall())
    return [by_seq[seq] for seq in seqs]


def _words(texts: Iterable[str], count: int) -> tuple[Wanted, ...]:
    """A rare word, one in 2 % of the texts, the most common one, and a beginning."""
    words, begins = Counter[str](), Counter[str]()
    for text in texts:
        found = set(re.findall(r"[^\W_]+", _folded(text)))
        words.update(found)
        begins.update({word[:3] for word in found})
    # A search takes beginnings of tags as well; what is counted here is texts alone.
    usable = {word: hits for word, hits in words.items() if _usable(word)}
    begun = {begin: hits for begin, hits in begins.items() if _usable(begin)}

    def nearest(counted: dict[str, int], wanted: float) -> str:
        return min(counted, key=lambda word: (abs(counted[word] - wanted), word))

    rare, some, most = (nearest(usable, hits) for hits in (10, count / 50, count))
    begin = nearest(begun, count * 0.3)
    return (
        Wanted("a rare word", f"{rare} ", words[rare]),
        Wanted("a word in 2 %", f"{some} ", words[some]),
        Wanted("the most common word", f"{most} ", words[most]),
        Wanted("a beginning, 3 letters", begin, begins[begin]),
    )


def _usable(word: str) -> bool:
    plain = len(word) >= 3 and word.isascii() and word.isalpha()
    return plain and not any(tag.startswith(word) for tag in TAGS)


def _folded(text: str) -> str:
    apart = unicodedata.normalize("NFD", text.lower())
    return "".join(sign for sign in apart if not unicodedata.combining(sign))


# --- drift and the question ----------------------------------------------------------------------


def _insights(bench: Bench, services: Services, raw: Connection) -> Iterator[Figure]:
    # Qt comes with the page; what it reads does not need it.
    from journal_app.ui.pages.today_page import LAST, read_today

    count, insight = bench.entries, services.insight
    coach = next(role for role in services.practice.roles() if role.kind is RoleKind.COACH)
    marked = sum(row["role"] == "coach" and "x1" in row for row in bench.corpus.rows)
    drift = partial(insight.drift, Selection(coach.id))
    view = drift()
    expect("sessions in drift", (len(view.columns), len(view.trailing_x)), (marked, marked))
    with contextlib.closing(Database.open(bench.journal, bench.key)) as database:
        loaded = partial(drift_reads.columns, database, Selection(coach.id))
        timed = in_turns(loaded, lambda: raw.execute(_COLUMNS, (coach.id,)).fetchall(), seconds=3)
    yield timed.figure("drift: loaded", "raw: fetch of its columns", count)
    timed = in_turns(drift, lambda: raw.execute(_COLUMNS, (coach.id,)).fetchall(), seconds=3)
    yield timed.figure("drift: all of a role, worked out", "raw: fetch of its columns", count)
    yield from _selections(insight, coach.id, raw, count)
    timed = in_turns(insight.due_questions, lambda: raw.execute(_PLACED).fetchall())
    yield timed.figure("is the question due", "raw: count of placed sessions", count)
    today = now_utc().astimezone().date()
    shown = read_today(services, today)
    expect("what Today shows", (len(shown.last), len(shown.due), len(shown.upcoming)), (LAST, 2, 3))
    timed = in_turns(
        partial(read_today, services, today), lambda: raw.execute(_LIST, (LAST,)).fetchall()
    )
    yield timed.figure("all that Today reads", "raw: its newest 6 entries", count)


def _selections(insight: Insight, role_id: str, raw: Connection, count: int) -> Iterator[Figure]:
    """Parts of a record, and two of them compared."""
    early, late = (Selection(role_id, numbers=numbers) for numbers in (Numbers(1, 5), Numbers(6)))
    parts = {"early sessions": early, "hours": Selection(role_id, hours=Hours(9, 12))}
    everything = partial(raw.execute, _COLUMNS, (role_id,))
    for name, chosen in parts.items():
        timed = in_turns(partial(insight.drift, chosen), lambda: everything().fetchall(), seconds=2)
        yield timed.figure(f"drift: by {name}", "raw: fetch of all columns", count)
    found = insight.compare(early, late).compared
    expect("sessions in both", found.shared, 0)
    timed = in_turns(
        partial(insight.compare, early, late), lambda: everything().fetchall(), seconds=2
    )
    yield timed.figure("drift: two compared", "raw: fetch of all columns", count)


# --- writing -------------------------------------------------------------------------------------


def _backup(bench: Bench, services: Services) -> Figure:
    target = bench.journal.with_name("backup.stance")

    def back_up() -> None:
        expect("entries backed up", services.safekeeping.backup(target).entries, bench.entries)
        target.unlink()

    def copy() -> None:
        shutil.copyfile(bench.journal, target)
        with target.open("rb+") as file:
            os.fsync(file.fileno())
        target.unlink()

    megabytes = f"{bench.journal.stat().st_size / 1e6:.0f} MB"
    timed = in_turns(back_up, copy, repeats=3)
    return timed.figure(
        "backup, looked through", "copy of the file, flushed", bench.entries, megabytes
    )


def _save(bench: Bench) -> Figure:
    """Two copies of the journal, so that neither side empties the other's page cache."""
    ours, theirs = bench.copy("ours.stance"), bench.copy("raw.stance")
    services, raw = bench.open(ours), bench.raw(theirs)
    try:
        newest = services.journal.draft_of(_placed_entry(services))
        drafts = iter([_fresh(newest, number) for number in range(SAVES)])
        codes = dict(raw.execute("SELECT code, id FROM client").fetchall())
        tags = dict(raw.execute("SELECT name, id FROM tag").fetchall())
        inserts = iter([_inserts(_fresh(newest, number), codes, tags) for number in range(SAVES)])
        timed = in_turns(
            lambda: services.journal.save(next(drafts)),
            lambda: _insert(raw, next(inserts)),
            repeats=SAVES,
        )
        counted = "SELECT (SELECT count(*) FROM entry), (SELECT count(*) FROM placement)"
        saved = bench.raw(ours)
        both = [connection.execute(counted).fetchall() for connection in (saved, raw)]
        saved.close()
        expect("rows after saving", both[0], both[1])
        expect("entries after saving", services.journal.count(), bench.entries + SAVES)
    finally:
        raw.close()
        services.close()
    for path in (ours, theirs):
        path.unlink()
    late = percentile([one.clock for one in timed.baseline], 99)
    note = f"99th percentile {timed.percentile(99):.1f} ms, raw {late:.1f} ms"
    return timed.figure("durable save", "raw: the same rows, as durable", bench.entries, note)


def _placed_entry(services: Services) -> str:
    """The newest entry with three moments: the most that is usually written."""
    page = services.journal.entries(limit=PAGE)
    return next(row.id for row in page if len(row.path) == 3)


def _fresh(draft: EntryDraft, number: int) -> EntryDraft:
    """A new entry like it, without ticks, which open loops of their own."""
    return replace(
        draft,
        id=new_id(),
        started_at=now_utc() - timedelta(minutes=SAVES - number),
        moments=tuple(replace(moment, id=new_id()) for moment in draft.moments),
        tags=TAGS[:2],
        observations=(),
        to_supervision=False,
        supervision_question="",
    )


def _inserts(
    draft: EntryDraft, codes: dict[str, str], tags: dict[str, str]
) -> list[tuple[str, tuple[object, ...]]]:
    """The statements that put an entry in, with their values: all ready beforehand."""
    rows = rows_of([NewEntry(draft, now_utc())])
    entry = rows["entry"][0]
    point = draft.point or (None, None)
    texts = {name: entry.pop(name) for name in ("seen", "me", "question")}
    entry["client_id"] = codes[entry.pop("client")]
    places = (moment.placement.position for moment in draft.moments)
    entry |= {"local_day": draft.local_start.date().isoformat(), "x": point[0], "y": point[1]}
    entry["path"] = ";".join(f"{place.x},{place.y}" for place in places)
    found = [_insert_of("entry", entry)]
    found.append((_TEXT, tuple(texts.values())))
    for row in rows["entry_tag"]:
        row["tag_id"] = tags[row.pop("name")]
    for table in ("moment", "placement", "entry_tag", "revision"):
        found += [_insert_of(table, row) for row in rows[table]]
    return found


def _insert_of(table: str, row: dict[str, object]) -> tuple[str, tuple[object, ...]]:
    marks = ", ".join("?" * len(row))
    return f"INSERT INTO {table} ({', '.join(row)}) VALUES ({marks})", tuple(row.values())


def _insert(raw: Connection, statements: list[tuple[str, tuple[object, ...]]]) -> None:
    raw.execute("BEGIN IMMEDIATE")
    for sql, values in statements:
        raw.execute(sql, values)
    raw.execute("COMMIT")
