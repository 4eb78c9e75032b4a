"""A meeting that is being written down, as JSON can say it; and back."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from journal_app.domain.meeting import AgreedAction, MeetingDraft, MeetingKind


def words_of(draft: MeetingDraft) -> dict[str, Any]:
    """The draft, to be kept."""
    return {
        "met_on": draft.met_on.isoformat(),
        "kind": draft.kind.value,
        "minutes": draft.minutes,
        "supervisor": draft.supervisor,
        "role_id": draft.role_id,
        "words": draft.words,
        "actions": [
            [one.text, one.due_on and one.due_on.isoformat(), one.id] for one in draft.actions
        ],
        "spoken": list(draft.spoken),
        "method": draft.method,
    }


def draft_in(words: Mapping[str, Any]) -> MeetingDraft | None:
    """The draft that was kept; None for anything that is none."""
    try:
        return MeetingDraft(
            date.fromisoformat(words["met_on"]),
            MeetingKind(words["kind"]),
            None if words["minutes"] is None else int(words["minutes"]),
            str(words["supervisor"]),
            words["role_id"],
            str(words["words"]),
            tuple(
                AgreedAction(str(text), date.fromisoformat(due) if due else None, str(id_))
                for text, due, id_ in words["actions"]
            ),
            tuple(map(str, words["spoken"])),
            str(words.get("method", "")),
        )
    except (TypeError, ValueError, KeyError):
        return None
