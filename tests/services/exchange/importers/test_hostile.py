"""Whatever bytes a file holds: every reader answers with sessions or an InvalidValue, and soon."""

from __future__ import annotations

import contextlib
import io
import itertools
import json
import zipfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from journal_app.domain.errors import InvalidValue
from journal_app.services.exchange import csv_sessions, stance_json
from journal_app.services.exchange.importers.reader import Surroundings
from journal_app.services.exchange.importers.registry import READERS, reader_for, recognise
from journal_app.services.exchange.importers.source import Source
from journal_app.services.exchange.importers.wishes import Meaning, TextField, TitleUse, Wishes

KEYS = (
    "entries", "uuid", "creationDate", "modifiedDate", "timeZone", "isAllDay", "tags", "text",
    "richText", "photos", "title", "body", "date", "time", "starred", "id", "date_journal", "type",
    "timezone", "favourite", "metadata", "dateUpdated", "2026-03-14", "lat", "contents",
)  # fmt: skip
WORDS = st.sampled_from(
    [
        "2026-03-14T10:00:00Z", "0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59Z", "1e400",
        "Europe/Dublin", "../../etc", "\ud800", "\x00", "<p>a<ul><li>b", "# T\n\nw", "html",
        '{"contents":[{"text":"a","attributes":{"line":{"header":9e9}}}]}', "\u202e☂", "12:99",
        "2026-03-14", "25:00", "@tag #tag", "-", "NaN", "A" * 300,
    ]
)  # fmt: skip
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | WORDS,
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(KEYS), inner, max_size=8)
    ),
    max_leaves=30,
)
LINES = st.lists(
    st.sampled_from(
        [
            "---", "title: a", "date: 2026-03-14", "date: 1970-01-01 00:00Z", "tags: [a, b]",
            "body: |", "  words", "&a [*a]", "*a", "!!python/object:os.system x", "? ", "- - - -",
            "1: {text: a}", "31: {text: 'a', Cat: {b: null}}", "32: {}", "x: {text: [}",
            "[2026-03-14 10:00] a @b *", "[2026-03-14 99:00 PM] a", "2026-03-14 01:00:00 PM a",
            "full_date,date,weekday,time,mood,activities,note_title,note",
            '2026-03-14,14,Sat,10:00 pm,good,a | b,t,"n', "2026-99-14,,,,,,,", '"', ",,,,,,,,,,",
            "date;x;y;seen", "2026-03-14;0,5;9;a", "=== T ===", "**b** //i// __u__", "\x00", "☂☂",
        ]
    ),
    max_size=12,
).map("\n".join)  # fmt: skip
ENCODED = st.tuples(LINES, st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "utf-32", "utf-16-be"]))
CONTENT = st.one_of(
    st.binary(max_size=200),
    JSON.map(lambda value: json.dumps(value).encode()),
    st.lists(st.dictionaries(st.sampled_from(KEYS), JSON, max_size=8), max_size=4).map(
        lambda entries: json.dumps({"entries": entries}).encode()
    ),
    ENCODED.map(lambda pair: pair[0].encode(pair[1], "surrogatepass")),
)
NAMES = st.sampled_from(
    ["a.json", "2026-03.txt", "2026-03-14.md", "a.md", "b/c.md", "../up.md", "a.csv", "x.JSON"]
)
SOME_WISHES = Wishes(
    tags={"a": Meaning.CLIENT, "tag": Meaning.ROLE},
    notebooks={"b": Meaning.TAG},
    text=TextField.ME,
    title=TitleUse.CLIENT,
)
HARD = settings(
    max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


def try_all(path: Path) -> None:
    """Recognise and read as everything there is, whatever it is taken for."""
    numbers = itertools.count(1)
    about = Surroundings("Europe/Berlin", lambda: f"id-{next(numbers)}", wishes=SOME_WISHES)
    with contextlib.suppress(InvalidValue):
        found = [name for name in READERS if reader_for(name).recognises(Source(path))]
        assert recognise(Source(path)) == next(iter(found), "")
    for name in READERS:
        with contextlib.suppress(InvalidValue):
            found = SOME_WISHES.settle(reader_for(name).read(Source(path), about))
            assert all(refusal.code for refusal in found.refused)


@HARD
@given(content=CONTENT, name=NAMES)
def test_no_file_raises_anything_else(tmp_path: Path, content: bytes, name: str) -> None:
    path = tmp_path / Path(name).name
    path.write_bytes(content)
    try_all(path)
    for read in (
        lambda: csv_sessions.SessionTable(
            csv_sessions.TableText(content, "a", SOME_WISHES), zone="UTC", new_id=lambda: "x"
        ).sessions(),
        lambda: csv_sessions.headers_of(content, "a"),
        lambda: stance_json.read_document(content, file="a"),
    ):
        with contextlib.suppress(InvalidValue):
            read()


@HARD
@given(members=st.dictionaries(NAMES, CONTENT, max_size=4), cut=st.integers(0, 400))
def test_no_archive_raises_anything_else(
    tmp_path: Path, members: dict[str, bytes], cut: int
) -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    data = bytearray(packed.getvalue())
    if cut < len(data):
        data[cut] ^= 0xFF  # one byte is not as it was
    path = tmp_path / "a.zip"
    path.write_bytes(bytes(data))
    try_all(path)


@pytest.mark.parametrize("name", sorted(READERS))
@pytest.mark.parametrize(
    "content",
    [
        b"[" * 20_000,
        b'{"entries":' + b"[" * 10_000,
        b'{"a":' * 10_000,
        b"- " * 10_000,
        b"<ul><li>" * 5_000,
        b"[2026-03-14 10:00] " + b"*a " * 10_000,
        b"a: &a [" + b"*a," * 2_000 + b"]",
        b"---\n" * 2_000,
        b"=" * 20_000,
        b"//" * 20_000,
        b'"' * 20_001,
    ],
    ids=range(11),
)
def test_deep_and_repeated_files_end_soon(tmp_path: Path, name: str, content: bytes) -> None:
    for called in ("2026-03.txt", "2026-03-14.md"):
        (tmp_path / called).write_bytes(content)
    about = Surroundings("UTC", lambda: "x")
    for path in (tmp_path, tmp_path / "2026-03-14.md"):
        with contextlib.suppress(InvalidValue):
            reader_for(name).read(Source(path), about)
