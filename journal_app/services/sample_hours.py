"""The hours of the sample: two schemes that are followed, hours from before, some learning."""

from __future__ import annotations

import json
from datetime import datetime, timedelta, tzinfo

from journal_app.domain.development import DevelopmentKind
from journal_app.services.sample_texts import SampleTexts
from journal_app.storage.ids import new_id
from journal_app.storage.whole import Rows

_LEARNING = (
    (402, DevelopmentKind.COURSE, 960, "first"),
    (96, DevelopmentKind.READING, 240, "second"),
)


def hours(today: datetime, zone: tzinfo, texts: SampleTexts, coach: str) -> Rows:
    """Coaching hours towards ACC in ten months, with sums from a practice before."""
    local = today.astimezone(zone).date()
    told = texts.all["hours"]
    return {
        "followed_scheme": [
            _followed("icf_acc", by=(local + timedelta(days=300)).isoformat()),
            _followed("bacp_practice"),
        ],
        "opening_balance": [
            {
                "id": new_id(),
                "label": told["before"],
                "role_id": coach,
                "start_on": (local - timedelta(days=1300)).isoformat(),
                "end_on": (local - timedelta(days=600)).isoformat(),
                "paid_minutes": 1_260,
                "pro_bono_minutes": 480,
                "clients": 3,
                "people": None,
                "source_id": None,
            }
        ],
        "development": [
            {
                "id": new_id(),
                "on_day": (local - timedelta(days=days_back)).isoformat(),
                "kind": kind.value,
                "title": told[f"{name}_title"],
                "provider": told[f"{name}_provider"],
                "minutes": minutes,
                "role_id": None,
                "reflect": told[f"{name}_reflect"],
                "plan": "",
                "act": "",
                "evaluate": "",
                "impact": told[f"{name}_impact"],
            }
            for days_back, kind, minutes, name in _LEARNING
        ],
    }


def _followed(scheme_id: str, by: str | None = None) -> dict[str, object]:
    return {"id": scheme_id, "since_on": None, "by_on": by, "targets": json.dumps({})}
