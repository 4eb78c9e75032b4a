"""What can be read of a damaged journal comes out, whatever the damage."""

from __future__ import annotations

import contextlib
import random
import shutil
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from journal_app.domain.errors import JournalFileError, WrongPassphrase
from journal_app.services.opening import FileKind, JournalFile
from journal_app.services.rescue import backups_for, has_backups
from journal_app.services.safekeeping import CopyState, look
from journal_app.services.salvaging import Salvaged, kind_for_salvage, salvage
from journal_app.services.sample import write_sample
from journal_app.storage.connecting import connect, connect_untouched
from journal_app.storage.raw_pages import RawPages
from journal_app.storage.raw_rows import TABLE_LEAF, kind_of, rows_of
from journal_app.storage.vault import PAGE
from tests.fixed_clock import NOW, FixedClock

PASSPHRASES = {"plain": None, "sealed": "open sesame"}


@dataclass(frozen=True)
class Whole:
    """A sound journal, and on which pages each of its texts stands."""

    path: Path
    passphrase: str | None
    entries: int
    pages: int
    texts: dict[str, frozenset[int]]


class Noting(RawPages):
    """Remembers which pages were read for a row."""

    read: set[int]

    def page(self, number: int) -> bytes | None:
        if hasattr(self, "read"):
            self.read.add(number)
        return super().page(number)


@pytest.fixture(scope="module", params=list(PASSPHRASES))
def whole(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Whole:
    """The sample journal, closed."""
    folder = tmp_path_factory.mktemp("whole")
    passphrase = PASSPHRASES[request.param]
    file = JournalFile(folder / "journal.stance", FixedClock(), 1)
    services = file.create(passphrase)
    write_sample(services, NOW)
    entries = services.journal.count()
    key = services._database.key
    services.close()
    pages = Noting(file.path, key)
    texts = {}
    for number in range(1, pages.count + 1):
        page = pages.page(number)
        if page is None or kind_of(number, page) != TABLE_LEAF:
            continue
        pages.read = {number}
        for row in rows_of(pages, number, page):
            if len(row.values) == 5 and row.values[0] is None and str(row.values[1]).strip():
                texts[str(row.values[1])] = frozenset(pages.read)
            pages.read = {number}
        del pages.read
    assert len(texts) > 80
    return Whole(file.path, passphrase, entries, pages.count, texts)


def damaged(whole: Whole, target: Path, pages: dict[int, bool], chance: random.Random) -> Path:
    """A copy with some pages emptied (True), or with a bit of them turned over."""
    content = bytearray(whole.path.read_bytes())
    for number, emptied in pages.items():
        at = (number - 1) * PAGE
        if emptied:
            content[at : at + PAGE] = bytes(PAGE)
        else:
            content[at + chance.randrange(PAGE)] ^= 1 << chance.randrange(8)
    target.write_bytes(content)
    return target


def brought_out(whole: Whole, source: Path) -> tuple[Salvaged, set[str]]:
    """What was reported, and the texts that are in the new journal, which is whole."""
    target = source.with_name("new.stance")
    target.unlink(missing_ok=True)
    report = salvage(source, target, whole.passphrase, FixedClock(), 1)
    assert look(target, whole.passphrase, 1).ok
    key = JournalFile(target, FixedClock(), 1).derive(whole.passphrase)
    with contextlib.closing(connect_untouched(target, key, mode="ro")) as connection:
        texts = {row[0] for row in connection.execute("SELECT seen FROM entry_text")}
    return report, texts


def test_of_a_sound_journal_everything_comes_out(whole: Whole, tmp_path: Path) -> None:
    source = shutil.copy(whole.path, tmp_path / "journal.stance")
    report, texts = brought_out(whole, source)
    assert (report.entries, report.pages, report.unreadable) == (whole.entries, whole.pages, 0)
    assert (report.without_words, report.words_alone, report.left_out) == (0, 0, 0)
    assert texts >= set(whole.texts)
    assert source.read_bytes() == whole.path.read_bytes()


@settings(max_examples=6, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_whatever_pages_are_damaged_the_others_come_out(
    whole: Whole, tmp_path: Path, data: st.DataObject
) -> None:
    pages = data.draw(
        st.dictionaries(st.integers(2, whole.pages), st.booleans(), min_size=1, max_size=40)
    )
    source = damaged(whole, tmp_path / "journal.stance", pages, random.Random(len(pages)))
    _report, texts = brought_out(whole, source)
    wanted = {text for text, on in whole.texts.items() if not on & set(pages)}
    if whole.passphrase is None:
        # Without seals a turned bit in a page above is not noticed: what it points at is not
        # looked for twice. Emptied pages are.
        assert texts & wanted or not wanted
    else:
        assert wanted <= texts


@pytest.mark.parametrize(
    ("column", "turned"),
    [
        ("local_day", "2026-19-03"),
        ("zone", "Europf/Berlin"),
        ("started_at", 1 << 61),
        ("x", -1e300),
    ],
)
def test_what_no_page_could_show_comes_from_the_history(
    whole: Whole, tmp_path: Path, column: str, turned: str | int | float
) -> None:
    source = Path(shutil.copy(whole.path, tmp_path / "journal.stance"))
    key = JournalFile(source, FixedClock(), 1).derive(whole.passphrase)
    asked = f"SELECT id, {column} FROM entry ORDER BY seq LIMIT 3 OFFSET 40"
    with contextlib.closing(connect(source, key)) as connection:
        were = connection.execute(asked).fetchall()
        for id_, _value in were:
            connection.execute(f"UPDATE entry SET {column} = ? WHERE id = ?", (turned, id_))
    report, _texts = brought_out(whole, source)
    assert (report.entries, report.from_history) == (whole.entries, 3)
    with contextlib.closing(connect_untouched(source.with_name("new.stance"), key)) as connection:
        assert connection.execute(asked).fetchall() == were


def test_the_list_of_tables_may_be_gone(whole: Whole, tmp_path: Path) -> None:
    pages = dict.fromkeys((1, 2, 3), True)
    source = damaged(whole, tmp_path / "journal.stance", pages, random.Random(1))
    if whole.passphrase is not None:
        with pytest.raises(JournalFileError, match="beginning_gone"):
            brought_out(whole, source)
        # Any backup has the same beginning.
        shutil.copy(whole.path, tmp_path / "journal.2026-03-01.stance")
    report, texts = brought_out(whole, source)
    assert report.entries > 100
    assert texts >= {text for text, on in whole.texts.items() if not on & {1, 2, 3}}


def without_texts(whole: Whole, path: Path) -> Path:
    """A copy whose pages with texts are gone."""
    pages = dict.fromkeys(set().union(*whole.texts.values()), True)
    return damaged(whole, path, pages, random.Random(1))


def test_sessions_whose_texts_are_gone_have_them_from_their_history(
    whole: Whole, tmp_path: Path
) -> None:
    report, texts = brought_out(whole, without_texts(whole, tmp_path / "journal.stance"))
    assert report.entries == whole.entries
    assert report.without_words == 0
    assert report.from_history > 80
    assert texts >= set(whole.texts)


def test_sessions_whose_texts_and_history_are_gone_keep_their_placement(
    whole: Whole, tmp_path: Path
) -> None:
    source = tmp_path / "journal.stance"
    shutil.copy(whole.path, source)
    services = JournalFile(source, FixedClock(), 1).unlock(whole.passphrase)
    with services._database.raw_transaction() as connection:
        connection.execute("DELETE FROM revision")
    services.close()
    report, _texts = brought_out(
        whole, without_texts(replace(whole, path=source), tmp_path / "damaged.stance")
    )
    assert report.entries == whole.entries
    assert report.without_words > 80
    services = JournalFile(tmp_path / "new.stance", FixedClock(), 1).unlock(whole.passphrase)
    placed = services._database.read("SELECT count(*) FROM entry WHERE x IS NOT NULL")
    services.close()
    assert placed[0][0] > 80


def test_a_file_cut_short_gives_what_is_left(whole: Whole, tmp_path: Path) -> None:
    source = tmp_path / "journal.stance"
    for size in (whole.path.stat().st_size * 2 // 3, whole.path.stat().st_size - 1000):
        source.write_bytes(whole.path.read_bytes()[:size])
        report, _texts = brought_out(whole, source)
        assert report.entries > 10


def test_what_stands_in_the_log_beside_it_comes_out_too(tmp_path: Path) -> None:
    file = JournalFile(tmp_path / "journal.stance", FixedClock(), 1)
    services = file.create("open sesame")
    write_sample(services, NOW)
    log = tmp_path / "journal.stance-wal"
    assert log.stat().st_size > 0
    aside = tmp_path / "aside"
    aside.mkdir()
    for path in (file.path, log):
        shutil.copy(path, aside)
    entries = services.journal.count()
    services.close()
    report = salvage(aside / file.path.name, aside / "new.stance", "open sesame", FixedClock(), 1)
    assert report.entries == entries


def test_only_the_right_passphrase_brings_anything_out(whole: Whole, tmp_path: Path) -> None:
    if whole.passphrase is None:
        assert kind_for_salvage(whole.path) is FileKind.PLAIN
        return
    for passphrase, kind in (("wrong", WrongPassphrase), (None, JournalFileError)):
        with pytest.raises(kind):
            salvage(whole.path, tmp_path / "new.stance", passphrase, FixedClock(), 1)
    assert not list(tmp_path.iterdir())


def test_what_never_was_a_journal_gives_nothing(tmp_path: Path) -> None:
    source = tmp_path / "letter"
    for content in (b"", b"Dear reader, " * 2000, bytes(10 * PAGE)):
        source.write_bytes(content)
        with pytest.raises(JournalFileError) as caught:
            salvage(source, tmp_path / "new.stance", "pass", FixedClock(), 1)
        assert caught.value.code in {"not_a_journal", "nothing_to_salvage"}
    with pytest.raises(JournalFileError, match="file_missing"):
        salvage(tmp_path / "nothing", tmp_path / "new.stance", None, FixedClock(), 1)
    assert list(tmp_path.iterdir()) == [source]


def test_a_file_that_is_there_is_not_replaced(whole: Whole, tmp_path: Path) -> None:
    precious = tmp_path / "precious"
    precious.write_text("precious")
    with pytest.raises(JournalFileError, match="file_exists"):
        salvage(whole.path, precious, whole.passphrase, FixedClock(), 1)
    assert precious.read_text() == "precious"


def test_backups_are_found_without_the_journal(tmp_path: Path, clock: FixedClock) -> None:
    file = JournalFile(tmp_path / "journal.stance", clock, 1)
    services = file.create("open sesame")
    write_sample(services, NOW)
    assert not has_backups(file.path)
    services.safekeeping.automatic.run()
    services.safekeeping.backup(tmp_path)
    entries = services.journal.count()
    services.close()
    JournalFile(tmp_path / "journal.other.stance", clock, 1).create("another").close()
    file.path.write_bytes(bytes(PAGE))
    assert has_backups(file.path)
    found = backups_for(file.path, "open sesame", 1)
    assert sorted((one.state, one.entries) for one in found) == [
        (CopyState.CLOSED, 0),
        (CopyState.OPEN, entries),
        (CopyState.OPEN, entries),
    ]
