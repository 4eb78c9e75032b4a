"""What a finding says, from records that are built to say it."""

import re
from datetime import UTC, datetime, timedelta

import pytest

from journal_app.domain.drift import DEFAULTS, Parameters, SessionPoint, find
from journal_app.domain.grid import Axis
from journal_app.wording import method_words
from journal_app.wording.voice import Voice
from journal_app.wording.words import Words

START = datetime(2026, 1, 5, 10, tzinfo=UTC)
# Around a mean, with a spread of .1 and no pattern to speak of.
NOISE = (0.1, -0.1, -0.05, 0.05, 0.1, -0.1, 0.0, 0.05, -0.05, 0.0)


def record(
    *, earlier: int = 38, shift_x: float = 0.0, shift_y: float = 0.0, recent: int = 10,
    days: int = 3, hard: int = 0, new_clients: int = 0, no_client: int = 0,
) -> list[SessionPoint]:  # fmt: skip
    """Sessions around (.5, .4), the last ``recent`` of them moved by the shifts."""
    sessions = []
    for number in range(earlier + recent):
        late = number - earlier
        moved = 1.0 if late >= 0 else 0.0
        client = "Heron"
        if 0 <= late < new_clients:
            client = f"New {late}"
        elif late >= recent - no_client:
            client = ""
        sessions.append(
            SessionPoint(
                when=START + timedelta(days=days * number),
                x=0.5 + NOISE[number % 10] + moved * shift_x,
                y=0.4 + NOISE[(number + 3) % 10] + moved * shift_y,
                hard_to_say=0 <= late < hard,
                client=client,
            )
        )
    return sessions


def said(sessions, intended=None, centre=None, words=None):
    return (words or Words()).finding(find(sessions, intended), centre)


def test_moved():
    first, *rest = said(record(shift_x=-0.4, new_clients=6))
    assert re.fullmatch(
        r"Your last 10 placements sit on average 0\.4 nearer to expert knowledge than the 38 "
        r"before them \(plausible range 0\.[1-3] to 0\.[5-7]\)\.",
        first,
    )
    assert "No clear movement between causality and meaning: difference 0.0 (" in rest[0]
    assert rest[1:] == [
        "A small movement (0.2) would often not show.",
        "That can come from clients, contracts, or a new way of judging yourself.",
        "6 of the 10 are with clients who were not there before.",
    ]


def test_moved_on_both_axes_toward_the_other_poles():
    first, second, *rest = said(record(shift_x=0.4, shift_y=0.5))
    assert "0.4 nearer to co-creation than the 38 before them" in first
    assert second.startswith("On the other axis they sit 0.5 nearer to meaning (plausible range 0.")
    assert rest == ["That can come from clients, contracts, or a new way of judging yourself."]


def test_a_single_new_client_and_a_single_session_without_code():
    sentences = said(record(shift_x=-0.4, new_clients=1, no_client=1))
    assert sentences[-2:] == (
        "1 of the 10 is with a client who was not there before.",
        "1 of the 10 has no client code.",
    )
    assert said(record(shift_x=-0.4, no_client=3))[-1] == "3 of the 10 have no client code."


def test_not_moved():
    first, second, third = said(record())
    assert re.fullmatch(
        r"No clear movement between expert knowledge and co-creation: difference 0\.0 "
        r"\(−0\.[12] to 0\.[12]\)\.",
        first,
    )
    assert second.startswith("No clear movement between causality and meaning: difference")
    assert third == "A small movement (0.2) would often not show."


@pytest.mark.parametrize(
    ("count", "sentence"),
    [
        (0, "No session of this role is placed on the grid yet."),
        (1, "1 session so far: too few for a pattern."),
        (4, "4 sessions so far: too few for a pattern."),
        (5, "22 sessions are needed for this comparison; you have 5."),
        (14, "22 sessions are needed for this comparison; you have 14."),
        (21, "22 sessions are needed for this comparison; you have 21."),
    ],
)
def test_too_few(count, sentence):
    assert said(record(earlier=max(0, count - 10), recent=min(10, count))) == (sentence,)


def test_too_long_a_time_is_said_instead_of_a_comparison():
    (sentence,) = said(record(shift_x=-0.5, days=30))
    assert sentence.startswith("Your last 10 placements reach over more than 180 days.")


def test_not_clear_is_said_instead_of_a_comparison():
    (sentence,) = said(record(shift_x=-0.5, hard=6))
    assert sentence.startswith(
        "More than half of your last 10 placements are marked as hard to say."
    )
    assert len(said(record(hard=6, days=30))) == 2


def test_outside_the_intended_area_names_the_pole_when_the_centre_is_known():
    centre = (0.5, 0.4)
    sentences = said(record(shift_x=-0.6), intended=centre, centre=centre)
    outside = [sentence for sentence in sentences if "beyond the edge" in sentence]
    (sentence,) = outside
    assert sentence == (
        "Your last 10 placements sit on average 0.4 beyond the edge of where you said you want to "
        "be, toward expert knowledge."
    )
    unnamed = said(record(shift_x=-0.6), intended=centre)
    assert any(
        "on the axis between expert knowledge and co-creation" in sentence for sentence in unnamed
    )


def test_outside_with_a_short_record_says_nothing_of_new_clients():
    sentences = said(record(earlier=0, recent=9), intended=(-0.45, 0.4), centre=(-0.45, 0.4))
    assert sentences[0] == "22 sessions are needed for this comparison; you have 9."
    assert "Your last 9 placements sit on average 0.7 beyond the edge" in sentences[1]
    assert sentences[1].endswith("toward co-creation.")
    assert len(sentences) == 3


def test_inside_and_near_the_edge_of_the_intended_area():
    inside = said(record(), intended=(0.5, 0.4))
    assert inside[-1].startswith("On average, your last 10 placements lie within the area")
    edge = said(record(), intended=(0.2, 0.4))
    assert edge[-1].endswith("on which side of it cannot be told.")


def test_chart_headings():
    words = Words()
    moved = find(record(shift_x=-0.4))
    assert re.fullmatch(
        r"0\.4 nearer to expert knowledge than the 38 before \(0\.[1-3] to 0\.[5-7]\)",
        words.chart_heading(moved, Axis.X),
    )
    assert re.fullmatch(
        r"no clear movement: 0\.0 \(−0\.[1-3] to 0\.[1-3]\)", words.chart_heading(moved, Axis.Y)
    )
    few = find(record(earlier=4))
    assert words.chart_heading(few, Axis.X) == "14 of the 22 sessions a comparison needs"
    assert words.chart_heading(find([]), Axis.X) == ""
    assert "too long a time" in words.chart_heading(find(record(days=30)), Axis.X)
    assert "not clear enough" in words.chart_heading(find(record(hard=9)), Axis.Y)


def test_numbers_follow_the_language():
    assert "0,4 nearer" in said(record(shift_x=-0.4), words=Words(decimal_point=","))[0]


def test_the_method_tells_how_often_it_errs():
    words = Words()
    paragraphs = words.method()
    assert words.method_title() == "How is this worked out?"
    assert (
        "In simulated records that had not moved, this notice came up at least once in 50 sessions "
        "in 1 to 19 of 100 records." in paragraphs[-2]
    )
    assert "tell about as much as 6 that" in paragraphs[2]
    assert "from −1.0 to 1.0" in paragraphs[1]
    assert "confidence" not in " ".join(paragraphs)


def test_error_rates_are_those_of_the_default_parameters_only():
    other = method_words.paragraphs(Voice(), Parameters(window=12))
    assert len(other) == len(method_words.paragraphs(Voice(), DEFAULTS)) - 2
    assert "simulated" not in " ".join(other)
