"""What a damaged journal lost of its sessions comes back from their history."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from journal_app.domain.entry import EntryQuery
from journal_app.services.bundle import Services
from journal_app.services.opening import JournalFile
from journal_app.services.sample import write_sample
from journal_app.storage.from_history import put_together
from tests.fixed_clock import NOW, FixedClock


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    path = tmp_path_factory.mktemp("sample") / "journal.stance"
    services = JournalFile(path, FixedClock()).create(None)
    write_sample(services, NOW)
    services.close()
    return path.read_bytes()


@pytest.fixture
def services(sample: bytes, tmp_path: Path) -> Iterator[Services]:
    path = tmp_path / "journal.stance"
    path.write_bytes(sample)
    services = JournalFile(path, FixedClock()).unlock(None)
    services.journal._db.connection.execute("PRAGMA foreign_keys = OFF")
    yield services
    services.close()


def everything(services: Services) -> dict[str, object]:
    """All sessions as they are read, by id."""
    rows = services.journal.entries(EntryQuery(), limit=1000)
    return {row.id: services.journal.entry(row.id).content for row in rows}


def lose(services: Services, *statements: str) -> int:
    with services.journal._db.raw_transaction() as connection:
        for sql in statements:
            connection.execute(sql)
        return put_together(connection, 0)


@pytest.mark.parametrize(
    "lost",
    [
        ("DELETE FROM entry WHERE seq % 3 = 0",),
        ("DELETE FROM entry_text WHERE seq % 3 = 0",),
        ("DELETE FROM entry", "DELETE FROM entry_text"),
        ("DELETE FROM moment", "DELETE FROM placement WHERE placed_by = 'self' AND NOT again"),
        ("DELETE FROM entry_tag", "DELETE FROM tag"),
        ("DELETE FROM observation", "DELETE FROM prompt_answer"),
    ],
    ids=["sessions", "texts", "both", "moments", "tags", "observations"],
)
def test_what_was_lost_is_as_it_was(services: Services, lost: tuple[str, ...]) -> None:
    before = everything(services)
    assert lose(services, *lost) > 0
    assert everything(services) == before
    found = services.journal._db.read("PRAGMA foreign_key_check")
    assert found == []


def test_nothing_is_made_of_what_is_whole(services: Services) -> None:
    before = everything(services)
    assert lose(services) == 0
    assert everything(services) == before


def test_a_client_whose_row_is_gone_has_its_code_again(services: Services) -> None:
    codes = {client.client.code for client in services.clients.all() if client.sessions}
    lose(services, "DELETE FROM client")
    assert {client.client.code for client in services.clients.all()} == codes


def test_texts_whose_session_is_gone_are_not_there_twice(services: Services) -> None:
    texts = services.journal._db.read("SELECT count(*) FROM entry_text")
    lose(services, "DELETE FROM entry")
    assert services.journal._db.read("SELECT count(*) FROM entry_text") == texts


@pytest.mark.parametrize("payload", ["", "{}", "[]", '{"v": 1, "id": 7}', "\\u0000"])
def test_a_version_that_is_damaged_is_passed_by(services: Services, payload: str) -> None:
    lose(services, f"UPDATE revision SET payload = '{payload}'", "DELETE FROM entry")
    assert services.journal.count() == 0
