"""The drift report, read back from its PDF."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import QLocale

from journal_app.domain.disguise import FOR_A_SUPERVISOR, ClientNames, Disguise
from journal_app.domain.event import Event
from journal_app.domain.grid import Orientation
from journal_app.services.insight import DriftView
from journal_app.ui.pages.drift_report import ReportMaker, ReportWishes
from journal_app.ui.pdf.paper import Paper, paper_for
from journal_app.ui.translation import Translation
from tests.drift_views import reflection, view_of
from tests.pdf_reading import letters_of, pages_of, read, words_of

A4 = "en_GB"


@pytest.fixture
def maker(qapp: Any, translation: Translation) -> Any:
    """Makes a maker: of a view, with wishes, on the paper of a country."""

    def made(
        view: DriftView,
        disguise: Disguise | None = None,
        reflections: frozenset[str] = frozenset(),
        locale: str = A4,
    ) -> ReportMaker:
        paper: Paper = paper_for(QLocale(locale))
        wishes = ReportWishes(disguise or Disguise(), reflections)
        words = translation.words()
        return ReportMaker(view, wishes, words, Orientation(), paper, date(2026, 11, 21))

    return made


@pytest.mark.parametrize(
    ("count", "locale"), [(0, A4), (3, A4), (22, A4), (1000, A4), (7, "en_US"), (92, "en_US")]
)
def test_it_has_one_to_three_pages(maker: Any, count: int, locale: str) -> None:
    content = maker(view_of(count), locale=locale).content()

    assert 1 <= len(read(content).pages) <= 3


@pytest.mark.parametrize(("count", "locale"), [(22, A4), (92, A4), (92, "en_US")])
def test_the_last_sessions_stand_on_one_page(maker: Any, count: int, locale: str) -> None:
    pages = pages_of(maker(view_of(count), locale=locale).content())
    (began,) = (page for page in pages if "The last sessions" in page)
    rows = began.partition("The last sessions")[2]
    assert len(re.findall(r"\d{1,2} \w{3} \d{4}", rows)) == 10


def test_very_many_sessions_stay_drawings_on_three_pages(maker: Any) -> None:
    content = maker(view_of(100_000)).content()

    assert len(read(content).pages) <= 3
    assert b"/Subtype /Image" not in content
    assert len(content) < 4_000_000


def test_it_says_what_the_page_says(maker: Any) -> None:
    view = view_of(30)
    made = maker(view)
    words = words_of(made.content())

    assert "Drift report Coach · 30 sessions · 3 Mar – 29 May 2025" in words
    assert "Made on 21 Nov 2026." in words
    for sentence in made.words.finding(view.finding, (0.4, 0.3)):
        assert sentence in words
    for heading in ("Both axes over time", "On the grid", "Month by month", "The last sessions"):
        assert heading in words
    assert "Where I want to be, since 3 Mar 2025: toward co-creation; a little" in words
    assert made.words.heuristic() in words
    assert made.words.disclaimer() in words
    assert all(paragraph in words for paragraph in made.words.method())
    assert "Personal reflective notes, not a treatment record" in words
    for text in ("mean of 10, with its plausible range", "last 10", "20 before", "placed late"):
        assert text in words, "the words in the charts as well"
    assert not [word for word in ("score", "alarm", "drifted", "significant") if word in words]


def test_few_sessions_get_no_more_than_they_allow(maker: Any) -> None:
    words = words_of(maker(view_of(3)).content())

    assert "3 sessions so far: too few for a pattern." in words
    assert "The last 10 sit" not in words


def test_no_sessions_give_a_page_that_says_so(maker: Any) -> None:
    words = words_of(maker(view_of(0)).content())

    assert "No session of this role is placed on the grid yet." in words
    assert "Both axes over time" not in words


def test_only_the_reflections_chosen_go_along(maker: Any) -> None:
    said = (
        reflection(3, "Grüße an שלום 😀 mich", step="Fragen, nicht raten"),
        reflection(2, "not this one"),
    )
    view = view_of(10, said)

    none = words_of(maker(view).content())
    assert "What I said about it" not in none
    one = words_of(maker(view, reflections=frozenset({"x3"})).content())
    assert "10 Apr 2025 · Change something Grüße an" in one
    assert "grinning face" in one
    assert "mich" in one
    assert "One step: Fragen, nicht raten" in one
    assert "not this one" not in one


def test_no_client_code_stands_in_it_unless_wished(maker: Any) -> None:
    said = (reflection(3, "With K-07 it is otherwise", step="ask Möwe", client="K-07"),)
    view = view_of(9, said, client="K-07", reason="K-07 asked", events=(_event("after K-07"),))
    chosen = frozenset({"x3"})

    hidden = words_of(maker(view, reflections=chosen).content())
    assert "K-07" not in hidden
    assert "Möwe" not in hidden
    assert "Coach · one client ·" in hidden
    told = words_of(maker(view, Disguise(ClientNames.CODES), chosen).content())
    assert "Coach · K-07 ·" in told
    assert "Date Client" in told
    assert "With K-07 it is otherwise" in told


def test_a_supervisor_sees_letters_and_weeks(maker: Any) -> None:
    said = (reflection(3, "With K-07 it is otherwise"),)
    made = maker(view_of(30, said), FOR_A_SUPERVISOR, frozenset({"x3"}))
    words = words_of(made.content())

    assert "2025 week 10 – 2025 week 22" in words
    assert "2025 week 15 · Change something With A it is otherwise" in words
    assert "Weeks stand in the place of days" in words
    assert "Letters stand in the place of client codes." in words
    assert "Week Client" in words
    for day in ("3 Mar 2025", "29 May 2025", "10 Apr 2025"):
        assert day not in words


def test_it_speaks_german(maker: Any, translation: Translation) -> None:
    translation.use("de")
    words = words_of(maker(view_of(12), locale="de_DE").content())

    assert "Drift-Bericht Coaching · 12 Sitzungen" in words
    assert "Persönliche Reflexionsnotizen, keine Behandlungsdokumentation" in words
    assert "Seite 1 von" in words
    assert "Dieses Journal unterstützt Ihre Reflexion." in words


def test_a_long_reflection_goes_whole_however_many_pages_it_takes(maker: Any) -> None:
    text = " ".join(f"word{number}" for number in range(3000))
    view = view_of(3, (reflection(3, text),))
    content = maker(view, reflections=frozenset({"x3"})).content()
    feet = r"Personalreflectivenotes,notatreatmentrecordPage\d+of\d+"

    assert text.replace(" ", "") in re.sub(feet, "", letters_of(content))


def test_all_placements_in_one_point_are_a_report_as_well(maker: Any) -> None:
    view = view_of(60)
    for column in (view.columns.xs, view.columns.ys):
        column[:] = type(column)("d", [0.5] * 60)

    assert 1 <= len(read(maker(view).content()).pages) <= 3


def _event(label: str) -> Event:
    return Event("v", date(2025, 3, 20), label)
