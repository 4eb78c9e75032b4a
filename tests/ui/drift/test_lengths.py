"""The drift page: what it says at every length of a record."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from journal_app.domain.grid import Certainty
from journal_app.ui.pages.drift_page import DriftPage
from tests.ui.drift.seen import Sit, moved, visible_texts

FORBIDDEN = ("score", "alarm", "significant", "drifted", "decline", "risk", "p =", "warning")


def test_an_empty_journal_says_what_will_be_here(open_page: Callable[[], DriftPage], qtbot: QtBot):
    page = open_page()
    assert page.empty.isVisible()
    assert not page.question.isVisible()
    with qtbot.waitSignal(page.log_requested):
        page.empty.log.click()


@pytest.mark.parametrize(
    ("count", "sentence", "framed", "line"),
    [
        (1, "1 session so far: too few for a pattern.", False, False),
        (4, "4 sessions so far: too few for a pattern.", False, False),
        (5, "22 sessions are needed for this comparison; you have 5.", False, False),
        (7, "22 sessions are needed for this comparison; you have 7.", False, False),
        (8, "22 sessions are needed for this comparison; you have 8.", True, True),
        (21, "22 sessions are needed for this comparison; you have 21.", True, True),
        (22, "A small movement (0.2) would often not show.", True, True),
        (52, "A small movement (0.2) would often not show.", True, True),
    ],
)
def test_each_length_of_a_record_says_what_it_allows(
    open_page: Callable[[], DriftPage],
    sit: Sit,
    count: int,
    sentence: str,
    framed: bool,
    line: bool,
):
    sit([0.5, 0.4] * (count // 2) + [0.5] * (count % 2))
    page = open_page()
    assert sentence in page.question.finding.text()
    data = page.charts.chart.data
    assert len(data) == count
    assert (data.recent is not None) is framed
    assert bool(data.axes[0].trailing.means) is line
    assert (data.reference is not None) is (count >= 22)


def test_what_moved_is_said_and_stands_out(open_page: Callable[[], DriftPage], sit: Sit):
    sit(moved())
    page = open_page()
    x, y = page.charts.chart.data.axes
    assert x.telling
    assert "nearer to expert knowledge than the 12 before" in x.remark
    assert not y.telling
    assert "no clear movement" in y.remark
    assert "That can come from clients, contracts" in page.question.finding.text()


def test_sessions_too_far_apart_are_not_compared(open_page: Callable[[], DriftPage], sit: Sit):
    sit(moved(), apart=30)
    page = open_page()
    assert "reach over more than 180 days" in page.question.finding.text()
    assert not page.charts.chart.data.axes[0].telling


def test_unclear_marks_are_not_compared(open_page: Callable[[], DriftPage], sit: Sit):
    sit(moved(), certainty=Certainty.HARD_TO_SAY)
    page = open_page()
    assert "marked as hard to say" in page.question.finding.text()
    assert not page.charts.chart.data.axes[0].telling


def test_the_page_describes_and_never_judges(open_page: Callable[[], DriftPage], sit: Sit):
    sit(moved())
    page = open_page()
    page.question.method.click()
    said = (visible_texts(page) + page.charts.chart.accessibleDescription()).casefold()
    assert not [word for word in FORBIDDEN if word in said]
    assert "a heuristic for reflection, not a classification." in said
    assert "kirsten dierolf" in said


def test_the_method_opens_in_place_and_closes(open_page: Callable[[], DriftPage], sit: Sit):
    sit([0.5] * 3)
    page = open_page()
    assert not page.question.explanation.isVisible()
    page.question.method.click()
    assert "In simulated records" in page.question.explanation.text()
    assert page.question.explanation.isVisible()
    page.question.method.click()
    assert not page.question.explanation.isVisible()
