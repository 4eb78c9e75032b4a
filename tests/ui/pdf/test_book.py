"""The book: contents that lead to the right pages, every word, heads, bookmarks, hard texts."""

import re
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from journal_app.domain.entry import EntryDraft, PromptAnswer, TickedObservation
from journal_app.domain.grid import Certainty, Orientation, Position
from journal_app.domain.moments import Moment, MomentTag, Placement
from journal_app.domain.practice import Practitioner, Role, RoleKind
from journal_app.services.taking_out import BookMaterial, BookShape, Interrupted
from journal_app.ui.dates import time_text
from journal_app.ui.pdf.book import book_pdf
from journal_app.ui.translation import Translation
from journal_app.wording.words import Words
from tests.pdf_reading import pages_of, read, words_of

COACH = Role("r", RoleKind.COACH, "", 0)
FIRST = datetime(2026, 1, 5, 12, tzinfo=UTC)


def session(number=0, **more) -> EntryDraft:
    mark = Placement(Position(0.5, -0.5), Certainty.CLEAR, FIRST)
    return EntryDraft(
        **{
            "id": f"s{number}",
            "role_id": "r",
            "started_at": FIRST + timedelta(days=9 * number),
            "zone": "Europe/Berlin",
            "client": ("Heron", "Wren")[number % 2],
            "minutes": 60,
            "seen": f"Number {number} was seen.",
            "moments": (Moment("m", "", mark),),
            **more,
        }
    )


def bound(sessions, shape=None, name="Robin") -> bytes:
    material = BookMaterial(
        Practitioner("p", name), len(sessions), [(COACH, one) for one in sessions], (COACH,),
        (), (), (),
    )  # fmt: skip
    return book_pdf(shape or BookShape(), material, Words(), Orientation(), date(2026, 11, 21))


@pytest.mark.usefixtures("qapp")
def test_contents_and_bookmarks_lead_to_the_pages_where_the_months_begin():
    content = bound([session(number) for number in range(24)])
    book, pages = read(content), pages_of(content)
    # What stands on one line, as pypdf sees lines.
    contents = book.pages[1].extract_text()
    months = [mark for mark in book.outline if not isinstance(mark, list)]
    assert [mark.title for mark in months][:3] == ["January 2026", "February 2026", "March 2026"]
    for mark in months:
        page = book.get_destination_page_number(mark)
        assert mark.title in pages[page]
        found = re.search(rf"{mark.title}\s+\d+ sessions?\s+(\d+)", contents)
        assert found is not None
        assert found[1] == str(page + 1)
    below = [mark for mark in book.outline if isinstance(mark, list)]
    assert sum(map(len, below)) == 24
    for number, text in enumerate(pages[2:], 3):
        assert "Reflection journal" in text
        assert str(number) in text.split()


@pytest.mark.usefixtures("qapp")
def test_by_client_each_begins_a_page():
    sessions = [*(session(number) for number in range(4)), session(4, client="")]
    book = read(bound(sessions, BookShape(by_client=True)))
    tops = [mark for mark in book.outline if not isinstance(mark, list)]
    assert [mark.title for mark in tops] == ["Heron", "Wren", "Without a client code"]
    assert [book.get_destination_page_number(mark) for mark in tops] == [2, 3, 4]


@pytest.mark.usefixtures("qapp")
def test_every_word_stands_in_it():
    said = words_of(
        bound(
            [
                session(
                    seen="Some **strong** words\n\n- one\n- two\n\n#### What now?\nNothing yet.",
                    me="Übergänge öffnen sich <b>langsam</b>; שלום עולם",
                    answers=(PromptAnswer("p", "Whose pace was it?", "Mine."),),
                    supervision_question="Whose hurry?",
                    tags=("pace",),
                )
            ]
        )
    )
    for words in (
        "strong", "one", "What now?", "Nothing yet.", "Übergänge öffnen", "<b>langsam</b>",
        "Whose pace was it?", "Mine.", "For supervision", "Whose hurry?", "#pace", "of Robin",
        "Made on 21 Nov 2026", "Personal reflective notes", "not encrypted",
        "It does not assess clients",
    ):  # fmt: skip
        assert words in said, words
    assert "####" not in said
    assert "**" not in said


@pytest.mark.usefixtures("qapp")
def test_a_very_long_session_goes_on_over_many_pages_and_none_is_lost():
    text = "\n\n".join(f"Paragraph {number} " + "of words " * 60 for number in range(150))
    content = bound([session(0, seen=text), session(1)])
    said = words_of(content)
    assert len(read(content).pages) > 20
    assert all(f"Paragraph {number} of" in said for number in range(150))
    assert "Number 1 was seen." in said


@pytest.mark.usefixtures("qapp")
def test_a_book_without_sessions_says_so():
    book = bound([])
    assert "No session stands in here." in words_of(book)
    assert read(book).outline == []


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("code", ["(paren)\\", "שלום", "🦉 Owl", "x" * 200])
def test_any_code_can_be_a_bookmark(code):
    book = read(bound([session(client=code)], BookShape(by_client=True)))
    assert book.outline[0].title == code


@pytest.mark.usefixtures("qapp")
def test_painting_says_how_far_it_is_and_can_be_stopped():
    sessions = [session(number) for number in range(30)]
    material = BookMaterial(
        Practitioner("p", "Robin"), 30, [(COACH, one) for one in sessions], (COACH,), (), (), (),
    )  # fmt: skip
    heard: list[tuple[int, int]] = []

    def told(done: int, of: int) -> None:
        heard.append((done, of))
        if len(heard) == 3:
            raise Interrupted

    made = replace(material, told=told)
    with pytest.raises(Interrupted):
        book_pdf(BookShape(), made, Words(), Orientation(), date(2026, 11, 21))
    assert len(heard) == 3
    assert all(30 < done < 60 and of == 30 for done, of in heard)
    assert heard == sorted(heard)


@pytest.mark.usefixtures("qapp")
def test_observations_stand_under_a_heading_of_their_own():
    noticed = (TickedObservation("B1", "as a burden"), TickedObservation("D2", ""))
    content = bound([session(charge=3, observations=noticed, moment_tags=frozenset(MomentTag))])
    text = " ".join(words_of(content).split())
    felt, heading = text.index("Stayed with me"), text.index(" Noticed ")
    assert felt < text.index("I told or advised") < heading
    for one in noticed:
        assert text.index(" ".join(Words().signal(one.signal).split())) > heading
    assert "as a burden" in text[heading:]


@pytest.mark.usefixtures("qapp")
@settings(max_examples=10)
@given(st.lists(st.integers(20, 900), min_size=3, max_size=3))
def test_what_the_scales_say_never_begins_a_page(lengths: list[int]):
    """It stays with the end of the words of its session."""
    some = [session(seen="word " * length, me="", charge=3, tags=("quiet",)) for length in lengths]
    for page in pages_of(bound(some))[2:]:
        begins = page.strip().splitlines()
        after_the_head = " ".join(begins)[:200]
        assert not re.match(r"\S+ \d{4}\s*(Stayed with me|#quiet)", after_the_head)
        assert not after_the_head.startswith(("Stayed with me", "#quiet"))


@pytest.mark.parametrize("name", ["en_US", "en_GB", "de_DE", "en_AU", "en_CA", "en_DK", "de_AT"])
def test_a_time_is_said_on_paper_as_on_the_screen(qapp, monkeypatch, name):
    before = QLocale()
    QLocale.setDefault(QLocale(name))
    try:
        words = Translation(qapp).words()
        for hour in range(24):
            moment = datetime(2026, 11, 21, hour, 5, tzinfo=UTC)
            assert words.time(moment) == time_text(moment)
    finally:
        QLocale.setDefault(before)
