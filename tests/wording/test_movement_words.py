"""The path of a session in one sentence."""

from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from journal_app.domain.grid import Certainty, Position
from journal_app.domain.moments import Moment, Placement
from journal_app.domain.practice import IntendedArea
from journal_app.wording.words import Words

NOW = datetime(2026, 11, 21, 14, tzinfo=UTC)
AREA = IntendedArea("area", "role", Position(0.6, 0.5), 0.25, NOW)


def path(*places: tuple[float, float], labels: tuple[str, ...] = ()) -> list[Moment]:
    names = labels or ("start", "middle", "end")
    return [
        Moment(str(number), name, Placement(Position(*place), Certainty.CLEAR, NOW))
        for number, (place, name) in enumerate(zip(places, names, strict=False))
    ]


@pytest.mark.parametrize(
    ("places", "area", "said"),
    [
        ([(0, 0), (-0.4, 0), (0.2, 0.3)], AREA,
         "The middle moved toward expert knowledge; you ended nearer to where you want to be."),
        ([(0, 0), (0.05, 0), (0.6, 0.5)], AREA,
         "The middle stayed near the start; you ended where you want to be."),
        ([(0.6, 0.5), (0.6, 0.5), (-0.6, 0.5)], AREA,
         "The middle stayed near the start; you ended farther from where you want to be."),
        ([(-0.6, 0.5), (-0.2, 0.8), (-0.6, 0.55)], AREA,
         ("The middle moved toward co-creation and meaning; you ended about as far from where you "
          "want to be as you began.")),
        ([(0, 0), (0, -0.5), (0.4, 0)], None,
         "The middle moved toward causality; you ended nearer to co-creation than you began."),
        ([(0, 0), (0, -0.5), (0, 0)], None,
         "The middle moved toward causality; you ended near where you began."),
        ([(0, 0), (0.4, 0.4)], None, "You moved toward co-creation and meaning."),
        ([(0, 0), (0, 0.05)], None, "You stayed near the start."),
        ([(0, 0), (0.4, 0.4)], AREA,
         "You moved toward co-creation and meaning; you ended where you want to be."),
        ([(0, 0)], AREA, ""),
        ([], None, ""),
    ],
)  # fmt: skip
def test_paths(places, area, said):
    assert Words().movement(path(*places), area) == said


def test_free_moments_have_no_middle():
    moments = path((0, 0), (0.1, 0), (-0.6, 0), (0, 0), labels=("hello", "his story", "", "bye"))
    assert Words().movement(moments) == (
        "In between you moved toward expert knowledge; you ended near where you began."
    )


coordinates = st.integers(-20, 20).map(lambda step: step / 20)


@settings(deadline=None)
@given(
    st.lists(st.tuples(coordinates, coordinates), min_size=2, max_size=7),
    st.one_of(st.none(), st.just(AREA)),
)
def test_any_path_is_one_sentence(places, area):
    said = Words().movement(
        path(*places, labels=("start", "", "middle", "a", "b", "", "end")), area
    )
    assert said.endswith(".")
    assert said.count(".") == 1
    assert said[0].isupper()
    assert "{" not in said
