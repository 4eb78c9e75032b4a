"""Reflections for people without the program: every word, nothing that runs, nothing more."""

import io
import zipfile
from html.parser import HTMLParser

import pytest

from journal_app.domain.entry import EntryQuery
from journal_app.domain.errors import JournalFileError
from journal_app.services.readable import ReadableFormat, write_copies
from journal_app.wording.words import Words

EVIL = "<script>alert(1)</script> & “Übung” 👩‍👧 שלום"


@pytest.fixture
def two(log_sessions):
    return log_sessions(
        [(0.3, 0.4), (-0.2, 0.1)],
        client="Curlew",
        seen="First line.\n\nSecond *paragraph*.",
        me=f"#### What now?\n{EVIL}",
        supervision_question="Whose hurry?",
        tags=("pace",),
    )


def written(services, path, format_, ids, pdf=None) -> bytes:
    found = services.readable.read(EntryQuery(ids=tuple(ids)), Words())
    write_copies(path, found, format_, Words(), pdf)
    return path.read_bytes()


class AsRead(HTMLParser):
    def __init__(self):
        super().__init__()
        self.said, self.tags = [], set()

    def handle_data(self, data):
        self.said.append(data)

    def handle_starttag(self, tag, attrs):
        self.tags.add(tag)


def test_a_page_holds_every_word_and_nothing_that_runs(services, two, tmp_path):
    page = written(services, tmp_path / "a.html", ReadableFormat.PAGE, two).decode()
    read = AsRead()
    read.feed(page)
    said = "".join(read.said)
    for words in ("Curlew · 14 Mar 2026", "Second *paragraph*.", EVIL, "What now?", "Whose hurry?"):
        assert words in said
    assert not read.tags & {"script", "img", "link", "iframe", "a", "form", "object"}
    assert "default-src 'none'" in page
    assert page.index("12 Mar 2026") < page.index("14 Mar 2026")


def test_markdown_is_as_it_was_written(services, two, tmp_path):
    text = written(services, tmp_path / "a.md", ReadableFormat.MARKDOWN, two).decode()
    assert f"#### What now?\n{EVIL}" in text
    assert "## Curlew · 14 Mar 2026" in text
    assert text.count("### Me in it") == 2


def test_a_word_document_opens_and_holds_the_words(services, two, tmp_path):
    from docx import Document

    content = written(services, tmp_path / "a.docx", ReadableFormat.WORD, two)
    document = Document(io.BytesIO(content))
    said = "\n".join(paragraph.text for paragraph in document.paragraphs)
    for words in ("Curlew · 14 Mar 2026", EVIL, "What now?", "Whose hurry?"):
        assert words in said
    assert document.core_properties.author == ""
    with zipfile.ZipFile(io.BytesIO(content)) as file:
        assert not any("vba" in name.casefold() for name in file.namelist())


def test_a_file_that_is_there_is_kept_unless_it_may_be_replaced(services, two, tmp_path):
    path = tmp_path / "a.md"
    path.write_text("mine")
    with pytest.raises(JournalFileError, match="file_exists"):
        written(services, path, ReadableFormat.MARKDOWN, two)
    assert path.read_text() == "mine"


def test_what_left_is_kept(services, two, tmp_path):
    path = tmp_path / "a.md"
    written(services, path, ReadableFormat.MARKDOWN, two)
    report = services.readable.written(path, ReadableFormat.MARKDOWN, 2).value
    assert (report.entries, report.bytes) == (2, path.stat().st_size)
    left = services.departures.all()[0]
    assert (left.kind, left.format, left.entries) == ("selection", "md", 2)
    assert path.stat().st_mode & 0o777 == 0o600


def test_a_pdf_is_painted_by_whoever_can(services, two, tmp_path):
    content = written(
        services, tmp_path / "a.pdf", ReadableFormat.PDF, two, lambda found: b"%d" % len(found)
    )
    assert content == b"2"
