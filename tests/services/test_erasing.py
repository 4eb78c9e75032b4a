"""Erasing a client: nothing is left, neither in the rows nor in the bytes of the file."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from journal_app.domain.client import Client
from journal_app.domain.entry import EntryDraft, EntryQuery
from journal_app.domain.errors import JournalFileError, NotFound
from journal_app.domain.practice import Role, RoleKind
from journal_app.domain.reflection import Answer
from journal_app.domain.reminder import ReminderKind
from journal_app.services.bundle import Services
from journal_app.services.changes import Subject
from journal_app.services.erasing import Interrupted, Stage
from journal_app.services.insight import Selection
from journal_app.services.opening import JournalFile
from journal_app.services.reminders import UPKEEP
from journal_app.storage import scrubbing
from journal_app.storage.connecting import connect
from tests.fixed_clock import NOW, FixedClock
from tests.services.full_client import Filled, draft_for, fill

MakeDraft = Callable[..., EntryDraft]


@pytest.fixture
def plain(tmp_path: Path, clock: FixedClock) -> Iterator[Services]:
    """A plain journal of its own folder, open as a window has it."""
    folder = tmp_path / "journal"
    folder.mkdir()
    opened = JournalFile(folder / "plain.stance", clock).create(None)
    yield opened
    opened.close()


@pytest.fixture
def role(plain: Services) -> Role:
    return plain.practice.add_role(RoleKind.COACH).value


EMPTY_ENOUGH = bytes(8)
EMPTY = re.compile(rb"\0{9,}")
"""Most of a page: nothing stands there, and it is looked through a thousand times."""


def bytes_on_disk(services: Services) -> bytes:
    """All files of the folder the journal lies in: with its log, and whatever else is there."""
    files = sorted(services.path.parent.iterdir())
    return b"\0".join(file.read_bytes() for file in files if file.is_file())


def traces(data: bytes, filled: Filled, *words: str) -> list[str]:
    """What of a client can be read in these bytes, in capitals or not."""
    lower = EMPTY.sub(EMPTY_ENOUGH, data).lower()
    return [
        text
        for text in (*words, filled.client.code, *filled.ids)
        if any(spelled in lower for spelled in _spelled(text))
    ]


def _spelled(text: str) -> set[bytes]:
    """How it may stand there, as bytes whose Latin capitals are small letters."""
    forms = {text, text.casefold(), text.upper(), text.replace("-", "")}
    return {one.encode(code).lower() for one in forms for code in ("utf-8", "utf-16-le")}


def exported(services: Services, code: str | None = None) -> dict[str, Any]:
    """The document, without the time of its making."""
    path = services.path.with_name("export.json")
    query = EntryQuery(client=code) if code else None
    services.exchange.export_json(path, query, overwrite=True)
    document: dict[str, Any] = json.loads(path.read_text("utf-8"))
    path.unlink()
    document.pop("exported_at")
    return document


def test_nothing_is_left_in_the_bytes(plain: Services, role: Role) -> None:
    other = fill(plain, role, "Otter", "leaves", 4)
    gone = fill(plain, role, "Zéphyr Ärzte", "xylograph", 12)
    assert traces(bytes_on_disk(plain), gone, "xylograph")
    before = plain.journal.count()
    stages: list[Stage] = []
    erased = plain.erasing.erase("zéphyr ÄRZTE", stages.append).value
    assert (erased.entries, erased.clean) == (12, True)
    assert stages == list(Stage)
    assert traces(bytes_on_disk(plain), gone, "xylograph") == []
    assert plain.path.with_name(plain.path.name + "-wal").stat().st_size == 0
    assert plain.journal.count() == before - 11  # one was in the bin
    assert plain.safekeeping.check().ok
    assert plain.journal.entry(other.entries[0]).content.client == "Otter"
    with pytest.raises(NotFound, match="not_found_client"):
        plain.clients.client("Zéphyr Ärzte")
    plain.close()
    assert traces(bytes_on_disk(plain), gone, "xylograph") == []


def test_a_look_at_the_bytes_finds_what_deleting_rows_alone_leaves(
    plain: Services, role: Role
) -> None:
    """The proof above can fail: this is what it would find."""
    gone = fill(plain, role, "Zephyr", "xylograph", 12)
    with plain.journal._db.raw_transaction() as connection:
        connection.execute("DELETE FROM reminder")
        connection.execute("DELETE FROM referral")
        connection.execute("DELETE FROM reflection")
        connection.execute("DELETE FROM intention")
        connection.execute("DELETE FROM draft")
        connection.execute("DELETE FROM setting")
        connection.execute("DELETE FROM entry")
        connection.execute("DELETE FROM client")
    assert traces(bytes_on_disk(plain), gone, "xylograph")


def test_every_table_lets_go_of_what_it_had(plain: Services, role: Role) -> None:
    db = plain.journal._db
    tables = [
        name
        for (name,) in db.read("SELECT name FROM sqlite_schema WHERE type = 'table'")
        if not name.startswith(("sqlite_", "entry_search"))
    ]
    plain.practice.set_setting("erasure.salt", "00")  # as in a journal that erased before
    for kind in UPKEEP:
        plain.reminders.set_rhythm_days(kind, 0)  # these belong to the journal, not to a client
    before = {table: db.read(f"SELECT * FROM {table}") for table in tables}
    fill(plain, role, "Heron", "xylograph")
    grown = {table for table in tables if db.read(f"SELECT * FROM {table}") != before[table]}
    assert grown >= {"entry", "note", "reply", "packet", "revision", "draft", "tag", "intention"}
    plain.erasing.erase("Heron")
    assert len(db.read("SELECT * FROM erasure")) == 1
    assert plain.practice.setting("again.round", None) == {"ids": [], "done": 0}
    plain.practice.set_setting("again.round", None)
    for table in sorted(set(tables) - {"erasure"}):
        assert db.read(f"SELECT * FROM {table}") == before[table], table


def test_what_will_go_is_counted_before(plain: Services, role: Role, clock: FixedClock) -> None:
    fill(plain, role, "Heron", "xylograph", 3)
    plain.reminders.add("Call the heron man", clock())
    plain.journal.save(draft_for(role, "Otter", "herons and a heron, ", 5))
    reach = plain.erasing.reach("heron")
    assert (reach.code, reach.entries, reach.in_bin, reach.versions) == ("Heron", 3, 1, 1)
    assert (reach.drafts, reach.referrals, reach.reflections, reach.intentions) == (2, 1, 2, 1)
    assert (reach.agreements, reach.notes, reach.packets) == (1, 1, 1)
    assert reach.reminders > 3
    assert dict(reach.named_in) == {"entry": 1, "reminder": 1}
    with pytest.raises(NotFound, match="not_found_client"):
        plain.erasing.reach("Nobody")


def test_others_stay_as_they_are_with_what_was_shown_of_them(plain: Services, role: Role) -> None:
    fill(plain, role, "Otter", "leaves")
    fill(plain, role, "Heron", "xylograph")
    view = plain.insight.drift(Selection(role.id))
    plain.reflections.answer(role.id, Answer.YES, "of all of them", view=view)
    before = exported(plain, "Otter")
    saved = plain.erasing.erase("Heron")
    assert saved.change.subjects == frozenset(Subject)
    assert exported(plain, "Otter") == before
    found = {one.words: one for one in plain.reflections.all()}
    assert set(found) == {"leavesdepends words", "leavesshown words", "of all of them"}
    shown = found["of all of them"].shown
    starts = {plain.journal.entry(row.id).content.started_at for row in plain.journal.entries()}
    assert len(shown["recent"]) == 2  # type: ignore[arg-type]
    assert {one["at"] for one in shown["recent"]} <= {  # type: ignore[attr-defined]
        start.isoformat(timespec="seconds").replace("+00:00", "Z") for start in starts
    }
    assert [one.name for one in plain.browsing.filters()] == ["leavesfilter"]


def test_an_entry_that_was_once_the_clients_forgets_the_code(plain: Services, role: Role) -> None:
    draft = draft_for(role, "Heron", "moved ", 1)
    plain.journal.save(draft)
    plain.journal.save(replace(draft, client="Otter"))
    plain.erasing.erase("Heron")
    history = plain.journal.revisions(draft.id)
    assert [one.content.client for one in history] == ["Otter", ""]
    assert plain.journal.entry(draft.id).content.client == "Otter"


def test_notes_on_an_import_forget_and_it_can_still_be_taken_back(
    plain: Services, role: Role, tmp_path: Path, clock: FixedClock
) -> None:
    fill(plain, role, "Heron", "xylograph")
    fill(plain, role, "Otter", "leaves")
    path = tmp_path / "all.json"
    plain.exchange.export_json(path)
    target = JournalFile(tmp_path / "target" / "t.stance", clock).create(None)
    target.browsing.save_filter(plain.browsing.filters()[0])
    batch = target.exchange.commit(target.exchange.preview(path)).value.batch_id
    gone = Filled(target.clients.client("Heron"), (), (target.clients.client("Heron").id,))
    target.erasing.erase("Heron")
    assert traces(bytes_on_disk(target), gone, "xylograph") == []
    target.exchange.undo(batch)
    assert (target.journal.count(), target.clients.all()) == (0, ())
    assert target.safekeeping.check().ok
    target.close()


def test_the_log_tells_a_code_that_is_named_and_nothing_else(
    plain: Services, clock: FixedClock
) -> None:
    plain.clients.save(Client("", "Heron"))
    plain.clients.save(Client("", "Otter"))
    plain.erasing.erase("Heron")
    plain.erasing.reduce("Otter")
    assert plain.erasing.erased_on("HERON") == (("erased", NOW.date()),)
    assert plain.erasing.erased_on("otter") == (("reduced", NOW.date()),)
    assert plain.erasing.erased_on("Wren") == ()
    db = plain.journal._db
    hashes = [row[0] for row in db.read("SELECT code_hash FROM erasure")]
    again = JournalFile(plain.path.with_name("second.stance"), clock).create(None)
    again.clients.save(Client("", "Heron"))
    again.erasing.erase("Heron")
    assert again.journal._db.read("SELECT code_hash FROM erasure")[0][0] not in hashes
    again.close()


def test_while_another_program_reads_it_is_said_and_done_at_the_next_opening(
    plain: Services, role: Role, clock: FixedClock
) -> None:
    gone = fill(plain, role, "Heron", "xylograph")
    plain.journal._db.read("PRAGMA busy_timeout = 20")
    reader = connect(plain.path, None)
    reader.execute("BEGIN")
    assert reader.execute("SELECT count(*) FROM entry").fetchone() == (3,)
    erased = plain.erasing.erase("Heron").value
    assert not erased.clean
    assert traces(bytes_on_disk(plain), gone, "xylograph")
    assert reader.execute("SELECT count(*) FROM entry").fetchone() == (3,)
    reader.close()
    plain.close()
    opened = JournalFile(plain.path, clock).unlock(None)
    assert traces(bytes_on_disk(opened), gone, "xylograph") == []
    assert not scrubbing.is_unfinished(opened.journal._db)
    opened.close()


def test_a_full_disk_while_writing_anew_leaves_it_to_the_next_opening(
    plain: Services, role: Role, clock: FixedClock
) -> None:
    gone = fill(plain, role, "Heron", "xylograph")

    def tell(stage: Stage) -> None:
        if stage is Stage.WRITING:
            raise JournalFileError("disk_full", file=str(plain.path))

    with pytest.raises(JournalFileError, match="disk_full"):
        plain.erasing.erase("Heron", tell)
    assert plain.journal.count() == 0
    plain.close()
    opened = JournalFile(plain.path, clock).unlock(None)
    assert traces(bytes_on_disk(opened), gone, "xylograph") == []
    opened.close()


def test_reducing_leaves_where_one_sat_and_no_word(plain: Services, role: Role) -> None:
    filled = fill(plain, role, "Heron", "xylograph", 5)
    fill(plain, role, "Otter", "leaves")
    points, other = plain.clients.points("Heron"), exported(plain, "Otter")
    minutes = {one.client.code: one.minutes for one in plain.clients.all()}
    reduced = plain.erasing.reduce("heron").value
    assert (reduced.entries, reduced.clean) == (5, True)
    data = bytes_on_disk(plain)
    assert b"xylographtag" in data  # tags, and the name of a filter, are words of the practice
    for part in ("seen", "me", "asked", "answered", "label", "words", "question", "draft",
                 "edit", "context", "scope", "consent", "step", "consulted", "depends", "note",
                 "shown", "former", "why", "past", "quote", "noted", "own", "changed",
                 "gone"):  # fmt: skip
        assert f"xylograph{part}".encode() not in data.lower(), part
    assert plain.clients.points("Heron") == points
    assert {one.client.code: one.minutes for one in plain.clients.all()} == minutes
    entry = plain.journal.entry(filled.entries[0])
    assert (entry.content.seen, entry.content.me, entry.content.answers) == ("", "", ())
    assert [one.content for one in plain.journal.revisions(entry.id)] == [entry.content]
    assert exported(plain, "Otter") == other
    assert plain.safekeeping.check().ok
    assert plain.journal.entries(EntryQuery(text="xylographseen")) == ()
    saved = plain.journal.save(plain.journal.draft_of(entry.id))
    assert saved.value.revision == entry.revision  # it stands there just so


@pytest.mark.parametrize(("days", "decided"), [(-3, True), (30, True), (31, False)])
def test_reducing_answers_what_is_to_become_of_the_notes(
    plain: Services, role: Role, clock: FixedClock, days: int, decided: bool
) -> None:
    fill(plain, role, "Heron", "xylograph")
    until = clock().date() + timedelta(days=days)
    plain.clients.save(replace(plain.clients.client("Heron"), retention_until=until))

    def asked() -> list[str]:
        waiting = (*plain.reminders.due(), *plain.reminders.upcoming())
        return [one.client for one in waiting if one.kind is ReminderKind.RETENTION]

    assert asked() == ["Heron"]
    plain.erasing.reduce("Heron")
    assert plain.clients.client("Heron").retention_until == (None if decided else until)
    assert asked() == ([] if decided else ["Heron"])


def test_an_encrypted_journal_stays_under_its_key(
    services: Services, coach: Role, journal_key: Any
) -> None:
    fill(services, coach, "Heron", "xylograph")
    fill(services, coach, "Otter", "leaves")
    assert services.erasing.erase("Heron").value.clean
    assert services.safekeeping.check().ok
    services.close()
    opened = JournalFile(services.path).open(journal_key)
    assert [one.client.code for one in opened.clients.all()] == ["Otter"]
    opened.close()


_words = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs")), max_size=20)
_codes = st.sampled_from(["Heron", "heron", "Ägir", "äGIR", "A\u0308gir", "ß", "SS", "مها", ""])


@settings(
    max_examples=8,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(
    st.lists(st.tuples(_codes, _words, _words, st.booleans(), st.booleans()), max_size=9),
    st.sampled_from(["Heron", "ägir", "SS", "مها"]),
)
def test_whoever_is_erased_the_others_are_as_before(
    tmp_path_factory: pytest.TempPathFactory,
    make_draft: MakeDraft,
    sessions: list[tuple[str, str, str, bool, bool]],
    whom: str,
) -> None:
    path = tmp_path_factory.mktemp("any") / "any.stance"
    services = JournalFile(path, FixedClock()).create(None)
    role = services.practice.add_role(RoleKind.COACH).value
    services.clients.save(Client("", whom))
    for number, (code, seen, tag, flagged, binned) in enumerate(sessions):
        draft = draft_for(role, code, seen, number)
        services.journal.save(
            replace(draft, to_supervision=flagged, tags=(tag,) if tag.strip() else ())
        )
        services.journal.save(replace(draft, me="again", tags=()))
        if binned:
            services.journal.trash(draft.id)
    code = services.clients.client(whom).code
    others = [one.client.code for one in services.clients.all() if one.client.code != code]
    before = {other: exported(services, other) for other in others}
    loops = [one for one in services.referrals.open() if one.client != code]
    services.erasing.erase(whom)
    assert [one.client.code for one in services.clients.all()] == others
    assert {other: exported(services, other) for other in others} == before
    assert list(services.referrals.open()) == loops
    assert services.safekeeping.check().ok
    services.close()


def test_whatever_points_at_a_client_or_a_session_is_known_here(plain: Services) -> None:
    """A table that is added to the journal has to be thought of when a client is erased."""
    db = plain.journal._db
    pointing = {
        table
        for (table,) in db.read("SELECT name FROM sqlite_schema WHERE type = 'table'")
        for row in db.read(f"PRAGMA foreign_key_list({table})")
        if row[2] in {"client", "entry"}
    }
    assert pointing == {
        "entry", "entry_text", "prompt_answer", "moment", "placement", "entry_tag", "observation",
        "revision", "referral", "reminder", "reflection", "supervision_item", "intention",
        "past_agreement", "packet_session", "note",
    }  # fmt: skip


def test_a_search_that_is_given_up_meanwhile_stops_nothing(plain: Services, role: Role) -> None:
    fill(plain, role, "Heron", "xylograph", 8)
    db = plain.journal._db
    db.connection.set_progress_handler(db.interrupt, 50)
    erased = plain.erasing.erase("Heron").value
    db.connection.set_progress_handler(None, 0)
    assert erased.clean
    assert plain.journal.count() == 0


def test_it_can_be_stopped_while_rows_are_taken_out(plain: Services, role: Role) -> None:
    gone = fill(plain, role, "Heron", "xylograph", 8)
    db = plain.journal._db
    db.connection.set_progress_handler(plain.erasing.stop, 500)
    with pytest.raises(Interrupted):
        plain.erasing.erase("Heron")
    db.connection.set_progress_handler(None, 0)
    assert plain.journal.entry(gone.entries[0]).content.client == "Heron"
    assert not scrubbing.is_unfinished(db)
    assert plain.erasing.erase("Heron").value.clean


def test_a_letter_about_several_clients_is_told_of_and_stays(plain: Services, role: Role) -> None:
    filled = fill(plain, role, "Heron", "hhh")
    assert plain.erasing.reach("Heron").letters == 0
    other = draft_for(role, "Wren", "www", 1)
    plain.journal.save(other)
    with plain.journal._db.raw_transaction() as connection:
        packet = connection.execute("SELECT id FROM packet").fetchone()[0]
        connection.execute(
            "INSERT INTO packet_session VALUES ('shared', ?, ?, 1, '[]')", (packet, other.id)
        )
    assert plain.erasing.reach("Heron").letters == plain.erasing.reach("Wren").letters == 1
    plain.erasing.reduce("Heron")
    assert plain.journal._db.read("SELECT count(*) FROM note WHERE part = 'letter'") == [(1,)]
    plain.erasing.erase("Wren")
    assert plain.erasing.reach("Heron").letters == 0
    assert filled.client.code == "Heron"


def test_a_letter_about_one_client_goes_with_the_words(plain: Services, role: Role) -> None:
    fill(plain, role, "Heron", "hhh")
    plain.erasing.reduce("Heron")
    assert plain.journal._db.read("SELECT count(*) FROM note") == [(0,)]
