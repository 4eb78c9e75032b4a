"""The referral loops of the sample: one asks for something today, one goes on, one is closed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime, time, timedelta, tzinfo
from typing import Any

from journal_app.domain.entry import EntryDraft
from journal_app.domain.referral import FollowUp, LoopStep, Outcome
from journal_app.domain.reminder import ReminderKind, ReminderState
from journal_app.services.sample_texts import SampleTexts
from journal_app.storage.ids import new_id
from journal_app.storage.instants import to_ms, to_ms_or_none
from journal_app.storage.whole import Rows

_Step = tuple[LoopStep, datetime, str]
_FollowUp = tuple[FollowUp, datetime, datetime | None]


def loops(today: datetime, zone: tzinfo, texts: SampleTexts, drafts: Sequence[EntryDraft]) -> Rows:
    """The rows of the loops; those that are open began with what was ticked in an entry."""
    words = texts.all["referral"]
    began = {draft.client: draft for draft in drafts if draft.observations}
    return _together(
        _asking_today(today, zone, words, began["Finch"]),
        _going_on(today, words, began["Wren"]),
        _closed(today, words),
    )


def _asking_today(today: datetime, zone: tzinfo, words: Any, entry: EntryDraft) -> Rows:
    noticed = entry.ended_at + timedelta(minutes=10)
    taken = today - timedelta(days=5)
    midnight, morning = (
        datetime.combine(today.astimezone(zone).date(), time(hour), zone).astimezone(today.tzinfo)
        for hour in (0, 8)
    )
    due = max(midnight, min(morning, today - timedelta(minutes=10)))
    return _loop(
        entry,
        steps=[
            (LoopStep.NOTICED, noticed, words["noticed"]),
            (LoopStep.SUPERVISION, taken, words["supervision"]),
        ],
        follow_ups=[
            (FollowUp.PLAN_TALK, noticed + timedelta(days=3), noticed + timedelta(days=3, hours=2)),
            (FollowUp.SUPERVISION, noticed + timedelta(days=7), taken),
            (FollowUp.RAISE_IT, due, None),
        ],
    )


def _going_on(today: datetime, words: Any, entry: EntryDraft) -> Rows:
    noticed = entry.ended_at + timedelta(minutes=15)
    raised = today - timedelta(days=9)
    return _loop(
        entry,
        steps=[
            (LoopStep.NOTICED, noticed, words["second_noticed"]),
            (LoopStep.RAISED, raised, words["second_raised"]),
            (LoopStep.OPTIONS, raised + timedelta(minutes=10), words["second_options"]),
        ],
        follow_ups=[
            (FollowUp.STILL_IN_VIEW, noticed + timedelta(days=14), raised),
            (FollowUp.HOW_DID_IT_GO, raised + timedelta(days=14), None),
        ],
    )


def _closed(today: datetime, words: Any) -> Rows:
    noticed = today - timedelta(days=214)
    steps = [
        (LoopStep.NOTICED, noticed, words["closed_noticed"]),
        (LoopStep.RAISED, noticed + timedelta(days=7), words["closed_raised"]),
        (LoopStep.OUTCOME, noticed + timedelta(days=7, minutes=20), words["closed_outcome"]),
        (LoopStep.FOLLOWED_UP, noticed + timedelta(days=28), words["closed_followed"]),
        (LoopStep.CLOSED, noticed + timedelta(days=35), words["closed_reason"]),
    ]
    rows = _loop(
        None,
        steps=steps,
        follow_ups=[
            (FollowUp.STILL_IN_VIEW, noticed + timedelta(days=14), noticed + timedelta(days=7))
        ],
        client="Otter",
        signals=("C2",),
    )
    rows["referral"][0].update(
        outcome=Outcome.HAS_HELP.value,
        closed_at=to_ms(steps[-1][1]),
        closed_reason=words["closed_reason"],
    )
    return rows


def _loop(
    entry: EntryDraft | None,
    steps: Iterable[_Step],
    follow_ups: Iterable[_FollowUp],
    client: str = "",
    signals: tuple[str, ...] = (),
) -> Rows:
    id_ = new_id()
    steps = list(steps)
    if entry is not None:
        client, signals = entry.client, tuple(tick.signal for tick in entry.observations)
    return {
        "referral": [
            {
                "id": id_,
                "client": client,
                "entry_id": entry.id if entry else None,
                "opened_at": to_ms(steps[0][1]),
                "outcome": None,
                "closed_at": None,
                "closed_reason": "",
            }
        ],
        "referral_signal": [{"referral_id": id_, "signal": signal} for signal in signals],
        "referral_step": [
            {
                "id": new_id(),
                "referral_id": id_,
                "step": step.value,
                "taken_at": to_ms(taken_at),
                "words": words,
                "consulted": "",
                "consent": "",
                "consent_on": None,
                "former": "[]",
            }
            for step, taken_at, words in steps
        ],
        "reminder": [
            reminder(
                ReminderKind.FOLLOW_UP,
                due,
                code=kind.value,
                client=client,
                referral_id=id_,
                done=done,
            )
            for kind, due, done in follow_ups
        ],
    }


def reminder(
    kind: ReminderKind,
    due: datetime,
    *,
    code: str = "",
    text: str = "",
    client: str = "",
    referral_id: str | None = None,
    done: datetime | None = None,
) -> dict[str, Any]:
    """The row of a reminder; done at an instant, or open."""
    state = ReminderState.OPEN if done is None else ReminderState.DONE
    return {
        "id": new_id(),
        "kind": kind.value,
        "code": code,
        "text": text,
        "client": client,
        "referral_id": referral_id,
        "entry_id": None,
        "due_at": to_ms(due),
        "first_due_at": to_ms(due),
        "state": state.value,
        "reason": "",
        "closed_at": to_ms_or_none(done),
        "notified_at": None,
    }


def _together(*parts: Rows) -> Rows:
    found: Rows = {}
    for part in parts:
        for table, rows in part.items():
            found.setdefault(table, []).extend(rows)
    return found
