"""What cannot be kept in the file is held until it can be, and sealed while that is closed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from journal_app.domain.client import Client
from journal_app.domain.entry import EntryDraft
from journal_app.domain.errors import JournalFileError
from journal_app.domain.practice import Role
from journal_app.domain.unfinished import FormKind, Written
from journal_app.services.bundle import Services
from journal_app.services.opening import JournalFile
from journal_app.services.unkept import Unkept
from journal_app.storage.database import Database
from journal_app.storage.vault import Key
from tests.fixed_clock import FixedClock

MakeDraft = Callable[..., EntryDraft]
WORDS = "Zwiebelfisch-Quark"
BEGUN = Written("loop", "Otter", {"words": WORDS})


def _fail(*_args: Any) -> Any:
    raise JournalFileError("disk_full", file="x")


@contextmanager
def _no_room() -> Iterator[None]:
    """Nothing can be written to the file."""
    with pytest.MonkeyPatch.context() as disk:
        disk.setattr(Database, "raw_transaction", _fail)
        disk.setattr(Database, "transaction", _fail)
        yield


@pytest.fixture
def file(journal_path: Path, clock: FixedClock) -> JournalFile:
    return JournalFile(journal_path, clock, kdf_iterations=1)


def _fails(services: Services, draft: EntryDraft) -> None:
    with pytest.raises(JournalFileError):
        services.journal.keep_draft(draft, edits=False)


def test_what_is_held_stands_in_the_place_of_what_was_kept(
    services: Services, coach: Role, make_draft: MakeDraft
) -> None:
    draft, other = make_draft(role_id=coach.id, me="before"), make_draft(role_id=coach.id, me="o")
    services.journal.keep_draft(draft, edits=False)
    services.journal.keep_draft(other, edits=False)
    services.unfinished.keep(FormKind.STEP, Written("loop", "Otter", {"words": "before"}))
    services.unfinished.keep(FormKind.STEP, Written("another", "Otter", {"words": "o"}))
    with _no_room():
        _fails(services, make_draft(role_id=coach.id, me=WORDS, id=draft.id))
        with pytest.raises(JournalFileError):
            services.unfinished.keep(FormKind.STEP, BEGUN)
        assert {one.draft.me for one in services.journal.drafts()} == {WORDS, "o"}
        assert {one.written.words["words"] for one in services.unfinished.all()} == {WORDS, "o"}
        services.keep_unkept()
        assert services.unkept.has_words
    services.keep_unkept()
    assert not services.unkept.has_words
    assert {one.draft.me for one in services.journal.drafts()} == {WORDS, "o"}
    assert {one.written.words["words"] for one in services.unfinished.all()} == {WORDS, "o"}


def test_what_is_saved_or_let_go_of_is_held_no_more(
    services: Services, coach: Role, make_draft: MakeDraft
) -> None:
    saved, dropped = (make_draft(role_id=coach.id, me=WORDS) for _ in range(2))
    with _no_room():
        for draft in (saved, dropped):
            _fails(services, draft)
        with pytest.raises(JournalFileError):
            services.unfinished.keep(FormKind.STEP, BEGUN)
    services.journal.save(saved)
    services.journal.drop_draft(dropped.id)
    services.unfinished.drop(FormKind.STEP, "loop")
    assert not services.unkept.has_words
    services.keep_unkept()
    assert services.journal.drafts() == ()
    assert services.unfinished.all() == ()


def test_closed_it_is_sealed_and_open_again_it_is_there(
    file: JournalFile, journal_key: Key, make_draft: MakeDraft
) -> None:
    opened = file.open(journal_key)
    with _no_room():
        _fails(opened, make_draft(me=WORDS))
        opened.close()
        assert not opened.unkept.held("")
        assert WORDS.encode() not in opened.unkept._sealed
        assert file.unkept.has_words
    again = file.open(journal_key)
    assert not file.unkept.has_words
    assert [one.draft.me for one in again.journal.drafts()] == [WORDS]
    again.close()


def test_nothing_of_it_is_in_any_file(
    file: JournalFile, journal_key: Key, make_draft: MakeDraft
) -> None:
    opened = file.open(journal_key)
    with _no_room():
        _fails(opened, make_draft(me=WORDS))
        opened.close()
    lying = [path for path in file.path.parent.rglob("*") if path.is_file()]
    assert file.path in lying
    assert not any(WORDS.encode() in path.read_bytes() for path in lying)


def test_a_journal_that_is_read_only_leaves_it_sealed(
    file: JournalFile, journal_key: Key, make_draft: MakeDraft
) -> None:
    opened = file.open(journal_key)
    with _no_room():
        _fails(opened, make_draft(me=WORDS))
        opened.close()
    file.to_read = True
    file.open(journal_key).close()
    assert file.unkept.has_words
    file.to_read = False
    again = file.open(journal_key)
    assert [one.draft.me for one in again.journal.drafts()] == [WORDS]
    again.close()


def test_a_client_who_is_erased_does_not_come_back_with_it(
    services: Services, coach: Role, make_draft: MakeDraft
) -> None:
    services.clients.save(Client(id="", code="Otter"))
    with _no_room():
        _fails(services, make_draft(role_id=coach.id, client="Otter", me=WORDS))
        with pytest.raises(JournalFileError):
            services.unfinished.keep(FormKind.STEP, BEGUN)
    services.erasing.erase("Otter")
    assert not services.unkept.has_words
    assert services.journal.drafts() == ()
    assert services.unfinished.all() == ()


def test_each_sealing_is_another_and_only_its_key_opens_it() -> None:
    key, other = Key(b"k" * 32, b"s" * 16), Key(b"o" * 32, b"s" * 16)
    sealed = []
    for _ in range(2):
        unkept = Unkept()
        unkept.hold("draft/1", WORDS)
        unkept.seal(key)
        sealed.append(unkept._sealed)
        unkept.open(other)
        assert unkept.has_words
        assert unkept.held("") == {}
        unkept.open(key)
        assert unkept.held("draft/") == {"draft/1": WORDS}
    assert sealed[0] != sealed[1]
    assert not any(WORDS.encode() in one or key.raw in one for one in sealed)


def test_words_of_a_plain_journal_are_not_held_longer_than_it_is_open() -> None:
    unkept = Unkept()
    unkept.hold("draft/1", WORDS)
    unkept.seal(None)
    assert not unkept.has_words
