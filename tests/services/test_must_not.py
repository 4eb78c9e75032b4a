"""What the journal must not do: notice by itself, judge, count, or say that all is well."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import fields
from pathlib import Path

import pytest

from journal_app.domain.entry import EntryDraft
from journal_app.domain.practice import Role
from journal_app.domain.referral import Outcome
from journal_app.services.bundle import Services
from journal_app.services.insight import Selection
from journal_app.services.journal import PeriodCounts
from tests.wording.shipped_texts import marked_texts

_ROOT = Path(__file__).parents[2]
_DISORDERS = re.compile(
    r"\b(depress\w*|anxiety|disorder\w*|ptsd|psychos\w*|bipolar|addict\w*|burn-?out|"
    r"suicid\w*|störung\w*|suizid\w*|süchtig)\b",
    re.IGNORECASE,
)
_ALL_CLEAR = re.compile(
    r"no concerns|all clear|all is well|nothing to worry|keine bedenken|alles in ordnung|"
    r"keine gefahr\b|unbedenklich",
    re.IGNORECASE,
)
_PRESCRIBED = re.compile(r"you need therapy|sie brauchen\b[^.]*therapie", re.IGNORECASE)


def _texts() -> Iterator[str]:
    """All that the program says about clients: marked texts, observations and their German."""
    yield from (item.text for item in marked_texts())
    for path in (_ROOT / "resources/observations").glob("*.toml"):
        yield path.read_text("utf-8")
    yield (_ROOT / "resources/translations/stance_de.ts").read_text("utf-8")


@pytest.mark.parametrize("forbidden", [_DISORDERS, _ALL_CLEAR, _PRESCRIBED])
def test_no_text_names_a_disorder_or_says_that_all_is_well(forbidden: re.Pattern[str]) -> None:
    assert [found.group() for text in _texts() if (found := forbidden.search(text))] == []


def test_words_in_a_text_set_nothing_going(
    services: Services, coach: Role, make_draft: Callable[..., EntryDraft]
) -> None:
    words = "Said: I want to die. Suicide. Emergency. 112. Hurt myself. Abuse."
    draft = make_draft(role_id=coach.id, client="K1", seen=words, me=words)
    services.journal.save(draft)
    assert services.journal.entry(draft.id).content.observations == ()
    assert services.referrals.open() == ()
    assert services.reminders.upcoming() == ()
    assert services.supervision.waiting() == ()


def test_drift_knows_nothing_of_referrals(
    services: Services, coach: Role, log_sessions: Callable[..., list[str]]
) -> None:
    log_sessions([(0.1, 0.2)] * 12, client="K1")
    before = services.insight.drift(Selection(coach.id)).finding
    loop = services.referrals.observe("K1", ["A1", "B1", "D1"]).value
    services.referrals.set_outcome(loop.id, Outcome.ACCEPTED)
    assert services.insight.drift(Selection(coach.id)).finding == before


def test_no_figure_counts_referrals() -> None:
    assert not [field.name for field in fields(PeriodCounts) if "referral" in field.name]
