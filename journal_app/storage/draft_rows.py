"""From drafts to the rows of new entries, for adding many at once.

The counterpart for single entries is ``storage.entries``; the two write the same.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from functools import partial
from typing import Any

from journal_app.domain.dataclass import dataclass
from journal_app.domain.entry import EntryDraft
from journal_app.domain.moments import MomentTag
from journal_app.storage.ids import new_id
from journal_app.storage.instants import to_ms
from journal_app.storage.payload import to_json
from journal_app.storage.whole import Rows


@dataclass(frozen=True, slots=True)
class NewEntry:
    """A draft that becomes an entry, and where it comes from.

    Attributes:
        draft: as ``payload.savable`` gives it.
        written_at: when it was written, or came into the journal.
        source_id: names it in its source, or None.
        role_id: the role, where the draft does not say it yet.
    """

    draft: EntryDraft
    written_at: datetime
    source_id: str | None = None
    role_id: str = ""


def rows_of(entries: Iterable[NewEntry], *, later: bool = False) -> Rows:
    """The rows of all tables that new entries need, beside roles and clients.

    What is flagged for supervision waits there; ticked observations open no loop. With ``later``
    the text of a revision is a function that makes it, for ``imports.add_rows`` to call.
    """
    rows: Rows = {
        "entry": [], "prompt_answer": [], "moment": [], "placement": [], "entry_tag": [],
        "observation": [], "revision": [], "supervision_item": [],
    }  # fmt: skip
    for entry in entries:
        draft = entry.draft
        written_at = to_ms(entry.written_at)
        _add_entry(rows, entry, written_at)
        payload: Any = partial(to_json, draft, entry.role_id)
        rows["revision"].append(
            {
                "entry_id": draft.id,
                "number": 1,
                "saved_at": written_at,
                "payload": payload if later else payload(),
            }
        )
        _add_parts(rows, draft)
        if draft.to_supervision:
            item = supervision_item(draft.id, draft.supervision_question, written_at)
            rows["supervision_item"].append(item)
    return rows


def _add_entry(rows: Rows, entry: NewEntry, written_at: int) -> None:
    draft, role_id = entry.draft, entry.role_id or entry.draft.role_id
    rows["entry"].append(
        {
            "id": draft.id,
            "role_id": role_id,
            "client": draft.client,
            "started_at": to_ms(draft.started_at),
            "zone": draft.zone,
            "minutes": draft.minutes,
            "format": draft.format,
            "agreement_kind": draft.agreement_kind,
            "paid_kind": draft.paid_kind.value if draft.paid_kind else None,
            "people": draft.people,
            "charge": draft.charge,
            "familiarity": draft.familiarity,
            "told": int(MomentTag.TOLD in draft.moment_tags),
            "interpreted": int(MomentTag.INTERPRETED in draft.moment_tags),
            "to_supervision": int(draft.to_supervision),
            "written_at": written_at,
            "changed_at": written_at,
            "revision": 1,
            "trashed_at": None,
            "source_id": entry.source_id,
            "seen": draft.seen,
            "me": draft.me,
            "question": draft.supervision_question,
        }
    )


def _add_parts(rows: Rows, draft: EntryDraft) -> None:
    for ordinal, item in enumerate(draft.answers):
        rows["prompt_answer"].append(
            {
                "entry_id": draft.id,
                "ordinal": ordinal,
                "prompt_id": item.prompt_id,
                "question": item.question,
                "answer": item.answer,
            }
        )
    for ordinal, moment in enumerate(draft.moments):
        rows["moment"].append(
            {"id": moment.id, "entry_id": draft.id, "ordinal": ordinal, "label": moment.label}
        )
        placement = moment.placement
        rows["placement"].append(
            {
                "id": new_id(),
                "moment_id": moment.id,
                "entry_id": draft.id,
                "x": placement.position.x,
                "y": placement.position.y,
                "certainty": placement.certainty.value,
                "made_at": to_ms(placement.made_at),
                "placed_by": "self",
                "supervisor": "",
                "blind": 1,
                "again": 0,
            }
        )
    for ordinal, name in enumerate(draft.tags):
        rows["entry_tag"].append({"entry_id": draft.id, "name": name, "ordinal": ordinal})
    for ordinal, tick in enumerate(draft.observations):
        rows["observation"].append(
            {
                "entry_id": draft.id,
                "signal": tick.signal,
                "words": tick.words,
                "ordinal": ordinal,
            }
        )


def supervision_item(entry_id: str, question: str, raised_at: int) -> dict[str, Any]:
    """The row of an entry that waits for supervision."""
    return {
        "id": new_id(),
        "kind": "entry",
        "entry_id": entry_id,
        "reflection_id": None,
        "referral_id": None,
        "question": question,
        "raised_at": raised_at,
        "settled_at": None,
        "meeting_id": None,
    }
