"""Drafts of every kind, for tests that try many."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import strategies as st

from journal_app.domain.entry import EntryDraft, PaidKind, PromptAnswer, TickedObservation
from journal_app.domain.grid import Certainty, Position
from journal_app.domain.moments import Moment, MomentTag, Placement
from journal_app.domain.referral import SIGNALS
from journal_app.storage.ids import new_id
from journal_app.storage.text import storable

ZONES = ["UTC", "Europe/Berlin", "Pacific/Kiritimati", "America/St_Johns", "+05:45", "-11:00"]
_BEGIN = datetime(1900, 1, 2, tzinfo=UTC)
_INSTANTS = st.integers(0, 299 * 365 * 86_400_000).map(
    lambda ms: _BEGIN + timedelta(milliseconds=ms)
)
_STEPS = st.integers(-20, 20).map(lambda step: step * 0.05)
_TEXTS = st.text(max_size=60).map(storable) | st.sampled_from(
    [
        "",
        "👩\u200d👩\u200d👧 ok",
        "שלום \u202eabc",
        "مرحبا",
        "# Head\n\n* a\n* b",
        "' OR 1; --",
        '"x" AND',
    ]
)


def _words(texts: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    return texts.map(lambda text: " ".join(text.split()).strip("# "))


def _moments(texts: st.SearchStrategy[str]) -> st.SearchStrategy[tuple[Moment, ...]]:
    placement = st.builds(
        Placement, st.builds(Position, _STEPS, _STEPS), st.sampled_from(Certainty), _INSTANTS
    )
    moment = st.builds(Moment, st.builds(new_id), texts, placement)
    return st.lists(moment, max_size=7).map(tuple)


def drafts(
    texts: st.SearchStrategy[str] = _TEXTS, role_id: str = "a-role"
) -> st.SearchStrategy[EntryDraft]:
    """Drafts that may be saved; with other texts perhaps only after cleaning."""
    tags = st.lists(_words(texts).filter(bool), max_size=4, unique_by=str.casefold)
    ticks = st.lists(
        st.builds(TickedObservation, st.sampled_from(sorted(SIGNALS)), texts),
        max_size=4,
        unique_by=lambda tick: tick.signal,
    )
    scale = st.none() | st.integers(0, 4)
    return st.builds(
        EntryDraft,
        id=st.builds(new_id),
        role_id=st.just(role_id),
        started_at=_INSTANTS,
        zone=st.sampled_from(ZONES),
        client=_words(texts),
        minutes=st.none() | st.integers(1, 1440),
        format=texts,
        agreement_kind=texts,
        paid_kind=st.none() | st.sampled_from(PaidKind),
        seen=texts,
        me=texts,
        answers=st.lists(st.builds(PromptAnswer, texts, texts, texts), max_size=3).map(tuple),
        charge=scale,
        familiarity=scale,
        moments=_moments(texts),
        moment_tags=st.frozensets(st.sampled_from(MomentTag)),
        tags=tags.map(tuple),
        observations=ticks.map(tuple),
        to_supervision=st.booleans(),
        supervision_question=_words(texts),
    )
