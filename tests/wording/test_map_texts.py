"""The page *The map*: whole in both languages, with its credits."""

import pytest

from journal_app.domain.grid import Axis, Pole, Quadrant
from journal_app.wording.map_texts import map_texts
from journal_app.wording.words import Words
from tests.wording.shipped_texts import LANGUAGES, pack_strings


@pytest.mark.parametrize("language", LANGUAGES)
def test_axes_quadrants_and_respects_are_whole(language):
    page = map_texts(language)
    assert [axis.axis for axis in page.axes] == list(Axis)
    assert [pole for axis in page.axes for pole, _ in axis.poles] == list(Pole)
    assert {item.quadrant for item in page.quadrants} == set(Quadrant) - {Quadrant.BETWEEN}
    assert all(len(item.practised) >= 3 for item in page.quadrants)
    assert len(page.respects.rows) == 7
    assert len(page.respects.columns) == 3
    assert len(page.sources) == 2
    assert page.caveat.paragraphs
    assert page.disagreement.paragraphs
    assert page.limits
    assert list(page.jumps) == [
        "axes", "quadrants", "limits", "caveat", "respects", "disagreement", "sources",
    ]  # fmt: skip
    assert all([page.jumps_title, *page.jumps.values()])


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_question_is_quoted_as_it_was_written(language):
    question = map_texts(language).question
    assert question.original == Words().question()
    assert "Kirsten Dierolf" in question.credit
    assert (question.text == question.original) == (language == "en")


def test_names_are_the_same_as_on_the_grid():
    page, words = map_texts("en"), Words()
    assert [axis.title for axis in page.axes] == [words.axis(axis) for axis in Axis]
    assert [axis.question for axis in page.axes] == [words.axis_question(axis) for axis in Axis]
    for item in page.quadrants:
        assert item.title == words.quadrant(item.quadrant)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_labels_are_credited_to_their_author(language):
    page = map_texts(language)
    assert [source.credit.split(",")[0] for source in page.sources] == [
        "Kirsten Dierolf",
        "Shelley Sommerfeldt",
    ]
    assert ("Autorin" if language == "de" else "author") in page.sources_note


@pytest.mark.parametrize("language", LANGUAGES)
def test_paragraphs_are_short_enough_to_be_read(language):
    assert max(len(text) for text in pack_strings("map", language)) < 480


def test_another_language_gets_english():
    assert map_texts("fr").title == map_texts("en").title
