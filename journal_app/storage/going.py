"""What in the journal is a client's: the ids of it, for erasing, reducing, exporting, counting."""

from __future__ import annotations

import json
from dataclasses import fields

from journal_app.domain.dataclass import dataclass
from journal_app.storage.naming import Run, drafts_naming, names_in_selection
from journal_app.storage.unfinished import keys_of

_THESE = "(SELECT value FROM json_each(?))"


@dataclass(frozen=True, slots=True)
class Found:
    """Ids by table; ``forms`` are the settings that keep what was begun in a form."""

    entries: tuple[str, ...]
    drafts: tuple[str, ...]
    referrals: tuple[str, ...]
    reminders: tuple[str, ...]
    reflections: tuple[str, ...]
    intentions: tuple[str, ...]
    supervision_items: tuple[str, ...]
    agreements: tuple[str, ...]
    packet_sessions: tuple[str, ...]
    notes: tuple[str, ...]
    forms: tuple[str, ...] = ()

    @property
    def all_ids(self) -> frozenset[str]:
        """All of them."""
        return frozenset(id_ for item in fields(self) for id_ in getattr(self, item.name))


def found_of(run: Run, client_id: str, folded: str) -> Found:
    """All that is a client's, the bin included.

    A loop or a reminder without a client of its own is that of its entry. A reflection is the
    client's when it names the client, or was about a selection of this client's sessions.
    """
    by_client = "SELECT id FROM entry WHERE client_id = ? ORDER BY started_at, seq"
    entries = _ids(run(by_client, (client_id,)))
    these = json.dumps(entries)
    naming = json.dumps(drafts_naming(run, folded))
    drafts = run(
        f"SELECT entry_id FROM draft WHERE entry_id IN {_THESE} OR entry_id IN {_THESE}",
        (these, naming),
    )
    of_client = f"client_id = ? OR (client_id IS NULL AND entry_id IN {_THESE})"
    opened = f"SELECT id FROM referral WHERE {of_client} ORDER BY opened_at, id"
    referrals = _ids(run(opened, (client_id, these)))
    loops = json.dumps(referrals)
    reminders = run(
        f"SELECT id FROM reminder WHERE {of_client} OR referral_id IN {_THESE}",
        (client_id, these, loops),
    )
    reflections = tuple(
        id_
        for id_, of, shown in run(
            "SELECT id, client_id, shown FROM reflection ORDER BY answered_at, id", ()
        )
        if of == client_id or (of is None and names_in_selection(json.loads(shown), folded))
    )
    items = run(
        f"SELECT id FROM supervision_item WHERE entry_id IN {_THESE}"
        f" OR referral_id IN {_THESE} OR reflection_id IN {_THESE}",
        (these, loops, json.dumps(reflections)),
    )
    own = frozenset((client_id, *entries, *referrals, *_ids(reminders), *reflections))
    return Found(
        entries=entries,
        drafts=_ids(drafts),
        referrals=referrals,
        reminders=_ids(reminders),
        reflections=reflections,
        intentions=_ids(
            run(
                f"SELECT id FROM intention WHERE client_id = ? OR entry_id IN {_THESE}",
                (client_id, these),
            )
        ),
        supervision_items=_ids(items),
        agreements=_ids(run("SELECT id FROM past_agreement WHERE client_id = ?", (client_id,))),
        packet_sessions=_ids(
            run(f"SELECT id FROM packet_session WHERE entry_id IN {_THESE}", (these,))
        ),
        notes=_ids(run(f"SELECT id FROM note WHERE entry_id IN {_THESE}", (these,))),
        forms=keys_of(run, own, folded),
    )


def _ids(rows: list[tuple[str, ...]]) -> tuple[str, ...]:
    return tuple(row[0] for row in rows)
