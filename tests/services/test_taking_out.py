"""Sessions as files of every kind: every word, nothing that runs or computes, nothing left over."""

import csv
import re
import zipfile
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from html.parser import HTMLParser
from pathlib import PurePosixPath
from xml.etree import ElementTree

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from journal_app.domain.entry import EntryQuery, PaidKind, PromptAnswer, validated
from journal_app.domain.errors import JournalFileError
from journal_app.domain.grid import Certainty, Position
from journal_app.domain.moments import Moment, Placement
from journal_app.services import out_writing
from journal_app.services.changes import Change
from journal_app.services.opening import JournalFile
from journal_app.services.taking_out import Interrupted, OutFormat
from journal_app.storage.ids import new_id
from journal_app.storage.text import storable
from journal_app.wording.words import Words

EVIL = (
    "<script>alert(1)</script> & “Übung” 👩‍👧 שלום ![x](http://a.example/b.png) [y](javascript:z)"
)
FORMULA = '=HYPERLINK("http://a.example")'
FILES = [kind for kind in OutFormat if kind not in {OutFormat.BOOK, OutFormat.FOLDER}]
NS = {"m": "http://schemas.openxmlformats.org/spreadsheetml/2006/main"}


@pytest.fixture
def two(log_sessions):
    return log_sessions(
        [(0.3, 0.4), (-0.2, 0.1)],
        client="Curlew",
        minutes=90,
        paid_kind=PaidKind.PAID,
        seen="First line.\n\nSecond **paragraph**.",
        me=f"#### What now?\n{EVIL}",
        answers=(PromptAnswer("p", "Whose pace?", FORMULA),),
        supervision_question="Whose hurry?",
        tags=("pace", "@home"),
    )


def write(services, kind, path, query=None, **more):
    return services.taking_out.write(kind, path, query, Words(), **more)


class AsRead(HTMLParser):
    def __init__(self, page):
        super().__init__()
        self.said, self.tags, self.values = "", set(), []
        self.feed(page)

    def handle_data(self, data):
        self.said += data

    def handle_starttag(self, tag, attrs):
        self.tags.add(tag)
        self.values += [f"{name}={value}" for name, value in attrs]


def test_a_page_says_every_word_and_runs_nothing(services, two, tmp_path):
    path = tmp_path / "a.html"
    write(services, OutFormat.PAGE, path)
    page = path.read_text("utf-8")
    read = AsRead(page)
    for words in ("12 Mar 2026 · Curlew", "What now?", EVIL, "Whose hurry?", FORMULA, "#@home"):
        assert words in read.said, words
    assert "<strong>paragraph</strong>" in page
    assert not read.tags & {"script", "img", "link", "iframe", "form", "object", "base"}
    assert "svg" in read.tags
    links = [value for value in read.values if value.startswith(("href", "src", "on"))]
    assert links == ["href=#m2026-03"]
    assert "default-src 'none'" in page
    assert "prefers-color-scheme:dark" in page
    assert Words().disclaimer() in read.said
    assert page.index("12 Mar 2026 ·") < page.index("14 Mar 2026 ·")


def test_many_sessions_are_a_folder_of_years(services, log_sessions, tmp_path, monkeypatch):
    monkeypatch.setattr(out_writing, "MOST_ON_A_PAGE", 3)
    log_sessions([(0, 0)] * 4, gap=timedelta(days=200))
    taken = write(services, OutFormat.PAGE, tmp_path / "a.html")
    assert taken.report.path == tmp_path / "a"
    names = sorted(path.name for path in taken.report.path.iterdir())
    assert names == ["2024.html", "2025.html", "2026.html", "index.html"]
    index = (tmp_path / "a" / "index.html").read_text("utf-8")
    for where in re.findall(r'href="([^"]+)"', index):
        file, _, anchor = where.partition("#")
        assert f'id="{anchor}"' in (tmp_path / "a" / file).read_text("utf-8")


def test_an_empty_page_says_so(services, tmp_path):
    write(services, OutFormat.PAGE, tmp_path / "a.html")
    assert "No session stands in here." in (tmp_path / "a.html").read_text("utf-8")


def cells(path):
    """The cells of each sheet by their names: kind and value."""
    found = {}
    with zipfile.ZipFile(path) as packed:
        names = ElementTree.fromstring(packed.read("xl/workbook.xml")).findall(
            "m:sheets/m:sheet", NS
        )
        for number, sheet in enumerate(names, 1):
            tree = ElementTree.fromstring(packed.read(f"xl/worksheets/sheet{number}.xml"))
            found[sheet.get("name")] = {
                cell.get("r"): (cell.get("t", "n"), "".join(cell.itertext()))
                for cell in tree.iter(f"{{{NS['m']}}}c")
            }
            assert not list(tree.iter(f"{{{NS['m']}}}f")), "a formula"
            assert not list(tree.iter(f"{{{NS['m']}}}hyperlink"))
            if number <= 3:
                assert tree.find(".//m:pane", NS).get("state") == "frozen"
    return found


def test_a_workbook_has_dates_numbers_and_words_that_compute_nothing(services, two, tmp_path):
    path = tmp_path / "a.xlsx"
    taken = write(services, OutFormat.SHEETS, path)
    sheets = cells(path)
    assert list(sheets) == ["Sessions", "Placements", "Clients", "About"]
    first = sheets["Sessions"]
    assert first["A2"][0] == "n"
    day = datetime(1899, 12, 30) + timedelta(days=float(first["A2"][1]))
    local = services.journal.entry(two[0]).content.local_start.replace(tzinfo=None)
    assert abs(day - local) < timedelta(seconds=1)
    assert first["D2"] == ("n", "90")
    assert first["B2"] == ("inlineStr", "Curlew")
    assert first["K2"] == ("inlineStr", f"Whose pace?\n{FORMULA}")
    assert first["Q2"][1] == "#pace #@home"
    assert (sheets["Placements"]["F2"], sheets["Placements"]["G3"]) == (("n", "0.3"), ("n", "0.1"))
    clients = sheets["Clients"]
    assert [clients[f"{column}2"][1] for column in "ABCD"] == ["Curlew", "2", "3", "3"]
    assert taken.shortened == 0
    assert [item.name for item in tmp_path.iterdir() if item.name.startswith(".a")] == []


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t=", "{=", "http://a.example"])
def test_no_cell_computes_whatever_it_begins_with(services, log_sessions, tmp_path, start):
    log_sessions([(0, 0)], client=f"{start}1+1", seen=f"{start}1+1")
    write(services, OutFormat.SHEETS, tmp_path / "a.xlsx")
    assert cells(tmp_path / "a.xlsx")["Sessions"]["B2"] == ("inlineStr", f"{start}1+1".strip())


def test_what_is_longer_than_a_cell_is_cut_and_said(services, log_sessions, tmp_path):
    log_sessions([(0, 0)], seen="🙂" * 20_000, me="a" * 32_767)
    taken = write(services, OutFormat.SHEETS, tmp_path / "a.xlsx")
    assert taken.shortened == 1
    sheets = cells(tmp_path / "a.xlsx")
    assert sheets["Sessions"]["I2"][1] == "🙂" * 16_383 + "…"
    assert sheets["Sessions"]["J2"][1] == "a" * 32_767
    assert any("32,767" in said for _, said in sheets["About"].values())


def test_the_earliest_day_there_is_can_be_written(services, log_sessions, tmp_path):
    log_sessions([(0, 0)], last=datetime(1900, 1, 1, 0, 30, tzinfo=UTC), zone="America/New_York")
    write(services, OutFormat.SHEETS, tmp_path / "a.xlsx")
    kind, said = cells(tmp_path / "a.xlsx")["Sessions"]["A2"]
    assert (kind, said[:10]) == ("inlineStr", "1899-12-31")


def test_placements_are_a_row_each(services, coach, make_draft, tmp_path):
    mark = Placement(Position(-0.35, 1.0), Certainty.HARD_TO_SAY, make_draft().started_at)
    later = replace(mark, position=Position(0.5, 0.0))
    moments = (Moment(new_id(), "start", mark), Moment(new_id(), "=mine", later))
    services.journal.save(make_draft(role_id=coach.id, client="+Wren", moments=moments))
    services.journal.save(make_draft(role_id=coach.id))
    taken = write(services, OutFormat.PLACEMENTS, tmp_path / "a.csv")
    with (tmp_path / "a.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [(row["moment"], row["label"], row["x"], row["y"]) for row in rows] == [
        ("1", "start", "-0.35", "1.0"),
        ("2", "'=mine", "0.5", "0.0"),
    ]
    assert {row["client"] for row in rows} == {"'+Wren"}
    assert taken.report.entries == 2


_texts = st.text(st.characters(codec="utf-8", exclude_categories=("Cs",)), max_size=60)
_sessions = st.lists(
    st.tuples(
        _texts,
        _texts,
        _texts,
        st.lists(_texts, max_size=4),
        st.integers(0, 3_970_000_000),
        st.sampled_from(("Europe/Berlin", "UTC", "+05:30", "America/St_Johns", "Pacific/Apia")),
    ),
    min_size=1,
    max_size=4,
)


def bare(tag):
    """A tag as the importer keeps it: one line, without signs before it."""
    return " ".join(tag.strip().lstrip("#@").split()).lstrip("#").strip().casefold()


def plain(text):
    return text.replace("\r\n", "\n").strip("\r\n").rstrip()


@settings(
    max_examples=12,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(_sessions)
@example([("", "", "", [], 2_870_423_949, "America/St_Johns")])  # an offset with seconds
def test_a_folder_reads_back_with_its_words_tags_and_dates(
    services, tmp_path, make_draft, coach, sessions
):
    now = datetime(2026, 3, 14, 15, 30, tzinfo=UTC)
    folder = tmp_path / new_id()
    saved = [
        validated(
            make_draft(
                role_id=coach.id,
                client=storable(client),
                seen=storable(seen),
                me=storable(me),
                tags=tuple(map(storable, tags)),
                zone=zone,
                started_at=now - timedelta(seconds=back),
            )
        )
        for seen, me, client, tags, back, zone in sessions
    ]
    held = [(coach, content) for content in saved]
    out_writing.write_folder(folder, held, len(held), Words(), "today")
    preview = services.exchange.preview(folder, "markdown")
    assert (preview.refused, preview.read) == ((), len(saved))
    rows = preview.rows["entry"]
    tags = {}
    for row in preview.rows["entry_tag"]:
        tags.setdefault(row["entry_id"], set()).add(bare(row["name"]))
    for content in saved:
        at = round(content.started_at.timestamp() * 1000)
        text = [plain(part).strip() for part in (content.seen, content.me)]
        assert any(
            row["started_at"] == at
            and all(part in row["seen"] for part in text)
            and {bare(tag) for tag in content.tags} - {""} <= tags.get(row["id"], set())
            for row in rows
        )
    for path in folder.rglob("*.md"):
        name = PurePosixPath(path.relative_to(folder)).name
        assert not re.search(r'[<>:"|?*\\]|[ .]$', name)
        assert len(name.encode()) < 250
    assert len({str(path).casefold() for path in folder.rglob("*.md")}) == len(saved) + 1


def test_the_folder_says_what_it_is(services, two, tmp_path):
    taken = write(services, OutFormat.FOLDER, tmp_path / "out")
    said = (tmp_path / "out" / "README.md").read_text("utf-8")
    assert Words().disclaimer() in said
    assert "not encrypted" in said
    files = sorted(path.name for path in (tmp_path / "out" / "2026").iterdir())
    assert [name[:10] for name in files] == ["2026-03-12", "2026-03-14"]
    assert taken.report.bytes == sum(
        path.stat().st_size for path in (tmp_path / "out").rglob("*.md")
    )
    text = (tmp_path / "out" / "2026" / files[0]).read_text("utf-8")
    assert text.startswith("---\ntitle: ")
    assert "zone: Europe/Berlin\n" in text
    assert EVIL in text


def test_a_folder_is_never_written_over_another(services, two, tmp_path):
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "mine.txt").write_text("mine")
    with pytest.raises(JournalFileError, match="file_exists"):
        write(services, OutFormat.FOLDER, tmp_path / "out", overwrite=True)
    assert (tmp_path / "out" / "mine.txt").read_text() == "mine"
    (tmp_path / "empty").mkdir()
    write(services, OutFormat.FOLDER, tmp_path / "empty")
    assert (tmp_path / "empty" / "README.md").is_file()


@pytest.mark.parametrize("kind", FILES)
def test_a_file_that_is_there_is_kept_unless_it_may_be_replaced(services, two, tmp_path, kind):
    path = tmp_path / f"a.{kind.suffix}"
    path.write_text("mine")
    with pytest.raises(JournalFileError, match="file_exists"):
        write(services, kind, path)
    assert path.read_text() == "mine"
    taken = write(services, kind, path, overwrite=True)
    assert path.stat().st_mode & 0o777 == 0o600
    assert (taken.report.entries, taken.report.bytes) == (2, path.stat().st_size)


@pytest.mark.parametrize("kind", [*FILES, OutFormat.FOLDER])
def test_stopping_leaves_nothing_behind(services, two, tmp_path, kind):
    place = tmp_path / "there"
    place.mkdir()

    def told(done, _of):
        if done:
            raise Interrupted

    with pytest.raises(Interrupted):
        write(services, kind, place / "a", told=told)
    assert list(place.iterdir()) == []


@pytest.mark.parametrize("kind", [*FILES, OutFormat.FOLDER])
def test_nothing_but_the_owner_may_read_and_progress_is_told(services, two, tmp_path, kind):
    told = []
    path = tmp_path / "a"
    write(services, kind, path, told=lambda done, of: told.append((done, of)))
    for part in (path, *path.rglob("*")):
        assert part.stat().st_mode & 0o077 == 0, part
    assert told[0] == (0, 2)
    assert told[-1] == (2, 2)


def test_what_left_is_noted_as_what_it_was(services, two, tmp_path):
    some = EntryQuery(ids=tuple(two[:1]))
    for kind, query in ((OutFormat.JSON, None), (OutFormat.SHEETS, some)):
        taken = write(services, kind, tmp_path / f"a.{kind.suffix}", query)
        services.taking_out.noted(taken)
    left = services.departures.all()
    assert {(one.kind, one.format, one.entries) for one in left} == {
        ("journal", "json", 2),
        ("selection", "xlsx", 1),
    }


def test_what_is_in_the_bin_is_told(services, two, tmp_path):
    services.journal.trash(two[0])
    for kind in (OutFormat.SHEETS, OutFormat.SESSIONS, OutFormat.PAGE):
        taken = write(services, kind, tmp_path / f"a.{kind.suffix}")
        assert (taken.report.entries, taken.report.left_in_bin) == (1, 1)
    assert services.taking_out.count(None) == 1


@pytest.mark.parametrize("kind", [kind for kind in OutFormat if kind is not OutFormat.BOOK])
def test_a_journal_that_can_only_be_read_is_taken_out_without_a_note(
    services, two, journal_key, tmp_path, kind
):
    services.close()
    file = JournalFile(services.path)
    file.to_read = True
    looked = file.open(journal_key)
    assert looked.read_only
    taken = write(looked, kind, tmp_path / f"a.{kind.suffix or 'folder'}")
    assert taken.report.entries == 2
    assert looked.taking_out.noted(taken).change == Change.of()
    assert looked.departures.all() == ()
    looked.close()
