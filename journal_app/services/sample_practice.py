"""The person of the sample: roles, intended areas, client codes, answers, what waits."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta, tzinfo
from typing import Any

from journal_app.domain.meeting import MeetingKind
from journal_app.domain.reflection import Answer, Asked, StepAnswer
from journal_app.domain.reminder import ReminderKind
from journal_app.services.sample_calendar import DAYS
from journal_app.services.sample_loops import reminder
from journal_app.services.sample_texts import SampleTexts
from journal_app.storage.ids import new_id
from journal_app.storage.instants import to_ms
from journal_app.storage.whole import Rows

AREA_MOVED_DAYS_BACK = 204
STEP_TRIED_DAYS_BACK = 297
_TUESDAY = 1
_CONSENTS = {"Heron": "anonymised", "Otter": "anonymised", "Wren": "anonymised", "Alder": "none"}
_AGREEMENTS = {"Heron": "sponsored", "Team Lark": "team"}


def practice(today: datetime, texts: SampleTexts, coach: str, therapist: str) -> Rows:
    """Practitioner, both roles, where each wants to be, and the client codes."""
    since = today - timedelta(days=DAYS + 5)
    return {
        "practitioner": [
            {
                "id": new_id(),
                "name": texts.all["practitioner"],
                "jurisdiction": "",
                "question_rhythm_days": 28,
                "supervision_rhythm_days": 0,
            }
        ],
        "role": [_role(coach, "coach", 0), _role(therapist, "therapist", 1)],
        "intended_area": [
            _area(coach, (0.35, 0.3, 0.3), since, texts.all["area_first"]),
            _area(
                coach,
                (0.55, 0.4, 0.25),
                today - timedelta(days=AREA_MOVED_DAYS_BACK),
                texts.all["area_now"],
            ),
            _area(therapist, (0.15, 0.2, 0.3), since, texts.all["area_therapist"]),
        ],
        "client": [_client(code, texts, today) for code in texts.all["clients"]],
    }


_MEETINGS = (
    (26, MeetingKind.ONE_TO_ONE, 60, "meeting_last"),
    (54, MeetingKind.GROUP, 90, "meeting_before"),
)


def waiting(today: datetime, zone: tzinfo, texts: SampleTexts) -> Rows:
    """Reminders of one's own and what is to be asked in supervision."""
    local = today.astimezone(zone).date()

    def at(day: date, hour: int) -> datetime:
        return datetime.combine(day, time(hour), zone).astimezone(today.tzinfo)

    ahead = (_TUESDAY - local.weekday()) % 7 or 7
    meetings = [
        {
            "id": new_id(),
            "met_on": (local - timedelta(days=days)).isoformat(),
            "kind": kind.value,
            "minutes": minutes,
            "supervisor": "M.",
            "role_id": None,
            "method": "",
            "words": texts.all[words],
        }
        for days, kind, minutes, words in _MEETINGS
    ]
    return {
        "reminder": [
            reminder(
                ReminderKind.OWN,
                at(local + timedelta(days=ahead), 10),
                text=texts.all["own_reminder"],
            ),
            reminder(
                ReminderKind.AGREEMENT_REVIEW, at(local + timedelta(days=19), 0), client="Team Lark"
            ),
        ],
        "meeting": meetings,
        "meeting_action": [
            {
                "id": new_id(),
                "meeting_id": meetings[0]["id"],
                "ordinal": 0,
                "text": texts.all["meeting_action"],
                "reminder_id": None,
            }
        ],
        "supervision_item": [
            {
                "id": new_id(),
                "kind": "own",
                "entry_id": None,
                "reflection_id": None,
                "referral_id": None,
                "question": texts.all["own_item"],
                "raised_at": to_ms(today - timedelta(days=8)),
                "settled_at": None,
                "meeting_id": None,
            }
        ],
    }


def events(today: datetime, zone: tzinfo, texts: SampleTexts, coach: str) -> Rows:
    """What happened outside the sessions; one of them is about coaching alone."""
    local = today.astimezone(zone).date()
    return {
        "event": [
            {
                "id": new_id(),
                "on_day": (local - timedelta(days=days_back)).isoformat(),
                "label": texts.all[words],
                "role_id": role_id,
            }
            for days_back, words, role_id in (
                (402, "event_training", None),
                (236, "event_supervisor", None),
                (31, "event_clients", coach),
            )
        ]
    }


def reflections(today: datetime, texts: SampleTexts, coach: str, therapist: str) -> Rows:
    """The answers so far, each with ``days_back`` instead of what was shown then."""
    asked = (
        (388, coach, Answer.SUPERVISION, Asked.RHYTHM, "reflection_supervision", "", ""),
        (
            STEP_TRIED_DAYS_BACK,
            coach,
            Answer.CHANGE,
            Asked.RHYTHM,
            "reflection_change_earlier",
            "reflection_step_earlier",
            "",
        ),
        (AREA_MOVED_DAYS_BACK, coach, Answer.YES, Asked.RHYTHM, "area_now", "", ""),
        (76, coach, Answer.DEPENDS, Asked.RHYTHM, "reflection_depends", "", "Team Lark"),
        (24, coach, Answer.CHANGE, Asked.SELF, "reflection_change", "reflection_step", ""),
        (150, therapist, Answer.YES, Asked.RHYTHM, "area_therapist", "", ""),
        (10, therapist, Answer.YES, Asked.RHYTHM, "reflection_yes", "", ""),
    )
    return {
        "reflection": [
            {
                "id": new_id(),
                "role_id": role_id,
                "answered_at": to_ms(today - timedelta(days=days_back)),
                "answer": answer.value,
                "asked": why.value,
                "session_count": 0,
                "words": texts.all[words],
                "step": texts.all[step] if step else "",
                "client": client,
                "shown": "{}",
                **_came_of(today, days_back, texts),
                "days_back": days_back,
            }
            for days_back, role_id, answer, why, words, step, client in asked
        ]
    }


def _came_of(today: datetime, days_back: int, texts: SampleTexts) -> dict[str, Any]:
    """What came of a step: of the earlier one it was tried, the newest waits to be asked about."""
    if days_back != STEP_TRIED_DAYS_BACK:
        return {"step_answer": None, "step_words": "", "step_answered_at": None}
    return {
        "step_answer": StepAnswer.TRIED.value,
        "step_words": texts.all["step_words"],
        "step_answered_at": to_ms(today - timedelta(days=days_back - 40)),
    }


def _role(id_: str, kind: str, ordinal: int) -> dict[str, Any]:
    return {
        "id": id_,
        "kind": kind,
        "name": "",
        "ordinal": ordinal,
        "retired_at": None,
        "question_postponed_until": None,
    }


def _area(
    role_id: str, area: tuple[float, float, float], since: datetime, reason: str
) -> dict[str, Any]:
    x, y, half_width = area
    return {
        "id": new_id(),
        "role_id": role_id,
        "x": x,
        "y": y,
        "half_width": half_width,
        "valid_from_at": to_ms(since),
        "reason": reason,
    }


def _client(code: str, texts: SampleTexts, today: datetime) -> dict[str, Any]:
    words = texts.all["clients"][code]
    started = today.date() - timedelta(days=DAYS + 2)
    review = today.date() + timedelta(days=19) if code == "Team Lark" else None
    consent = _CONSENTS.get(code, "none")
    return {
        "id": new_id(),
        "code": code,
        "context": words["context"],
        "agreement_kind": _AGREEMENTS.get(code, "individual"),
        "agreement_scope": words["scope"],
        "agreement_start": started.isoformat(),
        "agreement_review": review.isoformat() if review else None,
        "agreement_end": None,
        "consent": consent,
        "consent_on": started.isoformat() if consent != "none" else None,
        "consent_note": "",
        "retention_until": None,
        "retention_reason": "",
        "reduced_at": None,
        "listed_on": started.isoformat() if consent != "none" else None,
        "made_at": to_ms(today - timedelta(days=DAYS + 2)),
    }
