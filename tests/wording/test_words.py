"""Every code of the domain has words, own words stay as they are, and days are counted."""

from datetime import UTC, datetime, timedelta

import pytest

from journal_app.domain.client import Consent
from journal_app.domain.entry import AgreementKind, PaidKind, SessionFormat
from journal_app.domain.grid import Axis, Certainty, Pole, Quadrant
from journal_app.domain.moments import STANDARD_LABELS, MomentTag
from journal_app.domain.practice import Role, RoleKind
from journal_app.domain.referral import SIGNALS, FollowUp, LoopStep, Outcome, Tier
from journal_app.domain.reflection import Answer, Asked, Question
from journal_app.domain.reminder import Reminder, ReminderKind
from journal_app.wording.voice import in_english
from journal_app.wording.words import Words

WORDS = Words()
NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)
MEMBERS = [
    (WORDS.quadrant, Quadrant),
    (WORDS.quadrant_corner, Quadrant),
    (WORDS.pole, Pole),
    (WORDS.anchor, Pole),
    (WORDS.axis, Axis),
    (WORDS.axis_question, Axis),
    (WORDS.anchor_of_middle, Axis),
    (WORDS.certainty, Certainty),
    (WORDS.role_kind, RoleKind),
    (WORDS.format, SessionFormat),
    (WORDS.agreement, AgreementKind),
    (WORDS.paid, PaidKind),
    (WORDS.moment_tag, MomentTag),
    (WORDS.tag_prompt, MomentTag),
    (WORDS.tier, Tier),
    (WORDS.step, LoopStep),
    (WORDS.outcome, Outcome),
    (WORDS.follow_up, FollowUp),
    (WORDS.consent, Consent),
    (WORDS.answer, Answer),
    (WORDS.asked, Asked),
    (WORDS.charge, range(5)),
    (WORDS.familiarity, range(5)),
    (WORDS.moment_label, STANDARD_LABELS),
    (WORDS.signal, SIGNALS),
]


@pytest.mark.parametrize(
    ("say", "members"), MEMBERS, ids=lambda part: getattr(part, "__name__", "")
)
def test_each_member_has_words_of_its_own(say, members):
    said = [say(member) for member in members]
    assert all(said)
    assert len(set(said)) == len(said)
    assert not any("_" in text for text in said)


def test_corners_have_two_lines():
    corners = [WORDS.quadrant_corner(place) for place in Quadrant if place is not Quadrant.BETWEEN]
    assert all(text.count("\n") == 1 for text in corners)
    assert [text.replace("\n", " ") for text in corners] == [
        WORDS.quadrant(place) for place in Quadrant if place is not Quadrant.BETWEEN
    ]


def test_own_words_stay_as_they_are():
    assert WORDS.format("by the river") == "by the river"
    assert WORDS.agreement("trio") == "trio"
    assert WORDS.signal("Own observation {x}") == "Own observation {x}"
    assert WORDS.moment_label(" homework ") == "homework"
    assert WORDS.role(Role("r", RoleKind.OWN, " Mediator ", 0)) == "Mediator"
    assert WORDS.role(Role("r", RoleKind.OWN, "", 0)) == "Own role"
    assert WORDS.role(Role("r", RoleKind.COACH, "", 0)) == "Coach"


def test_what_was_left_out():
    assert WORDS.charge(None) == "not said"
    assert WORDS.familiarity(9) == "not said"
    assert WORDS.outcome(None) == ""
    assert WORDS.moment_label("") == "moment"
    assert WORDS.moment_label("", 2) == "moment 2"


def test_observations_in_a_language():
    assert "Notfall" in Words(language="de").signal("A6")
    assert Words(language="xx").signal("A6") == WORDS.signal("A6")


def test_reminders():
    def reminder(kind: ReminderKind, code: str = "", text: str = "") -> Reminder:
        return Reminder("r", kind, NOW, NOW, code=code, text=text)

    assert WORDS.reminder(reminder(ReminderKind.OWN, text=" Call M. ")) == "Call M."
    raise_it = reminder(ReminderKind.FOLLOW_UP, code="raise_it")
    assert WORDS.reminder(raise_it) == WORDS.follow_up(FollowUp.RAISE_IT)
    assert WORDS.reminder(reminder(ReminderKind.FOLLOW_UP, code="gone"))
    assert all(WORDS.reminder(reminder(kind)) for kind in ReminderKind)
    assert WORDS.notification() == "A follow-up you planned is due"
    assert WORDS.repeated("3 November").startswith("You have ticked this three times since 3 Nov")


@pytest.mark.parametrize(
    ("days", "sessions", "said"),
    [
        (24, 9, "Your last reflection on this was 24 days ago. Since then 9 sessions."),
        (2, 1, "Your last reflection on this was 2 days ago. Since then 1 session."),
        (1, 0, "Your last reflection on this was yesterday. Since then no session."),
        (0, 2, "Your last reflection on this was today. Since then 2 sessions."),
        (None, 12, "You have not answered this yet. 12 sessions so far."),
        (None, 0, "You have not answered this yet. No session so far."),
    ],
)
def test_when_the_question_was_last_answered(days, sessions, said):
    assert WORDS.last_answered(days, sessions) == said
    last = None if days is None else NOW - timedelta(days=days)
    question = Question("role", True, Asked.RHYTHM, last, sessions)
    assert WORDS.since_last_reflection(question, NOW) == said


@pytest.mark.parametrize(
    ("days", "said"),
    [
        (0, "today"),
        (1, "tomorrow"),
        (3, "in 3 days"),
        (-1, "yesterday"),
        (-24, "24 days ago"),
    ],
)
def test_relative_days(days, said):
    assert WORDS.relative_day(days) == said


def test_counts():
    assert WORDS.sessions(1) == "1 session"
    assert WORDS.clients(5) == "5 clients"
    assert WORDS.words_count(148) == "148 words"
    assert WORDS.moments(3) == "3 moments"
    assert WORDS.minutes(60) == "60 min"
    assert Words(decimal_point=",").hours(750) == "12,5 h"
    assert Words().hours(1200) == "20 h"


def test_the_question_is_quoted_and_credited():
    assert WORDS.question() == "Where am I on this grid? And is this where I want to be?"
    assert "Kirsten Dierolf" in WORDS.question_credit()
    assert WORDS.heuristic() == "A heuristic for reflection, not a classification."
    assert WORDS.position_on(Axis.Y, 0.5) == "toward meaning"
    assert WORDS.number(-0.4) == "−0.4"


def test_every_word_goes_through_the_translation():
    asked = []

    def remembering(context: str, text: str, n: int = -1) -> str:
        asked.append((context, text))
        return in_english(context, text, n).upper()

    words = Words(remembering)
    for say, members in MEMBERS[:-1]:
        for member in members:
            method = getattr(words, say.__name__)
            assert method(member) == say(member).upper()
    assert len(asked) > 60
