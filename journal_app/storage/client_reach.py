"""How much of a journal is a client's, and where else a client's code is written."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from journal_app.domain.client_codes import folded_code
from journal_app.domain.dataclass import dataclass
from journal_app.storage.going import found_of
from journal_app.storage.naming import run_on
from journal_app.storage.search import wanted

if TYPE_CHECKING:
    from journal_app.storage.database import Database
    from journal_app.storage.erasing import Whose

# Own texts about nobody in particular, which may still name someone.
_OTHER_TEXTS = (
    ("reminder", "SELECT text FROM reminder WHERE client_id IS NULL OR client_id <> ?"),
    ("supervision", "SELECT question FROM supervision_item WHERE kind = 'own' AND ? <> ''"),
    ("meeting", "SELECT words FROM meeting WHERE ? <> ''"),
    ("meeting", "SELECT text FROM meeting_action WHERE ? <> ''"),
    ("intended_area", "SELECT reason FROM intended_area WHERE ? <> ''"),
    ("client", "SELECT context || ' ' || agreement_scope FROM client WHERE id <> ?"),
    (
        "reflection",
        """SELECT words || ' ' || step || ' ' || step_words FROM reflection
           WHERE client_id IS NULL OR client_id <> ?""",
    ),
    ("event", "SELECT label FROM event WHERE ? <> ''"),
    ("departure", "SELECT purpose FROM departure WHERE ? <> ''"),
)

_SHARED_LETTERS = """
SELECT count(*) FROM note n WHERE n.part = 'letter'
AND EXISTS (SELECT 1 FROM packet_session s JOIN entry e ON e.id = s.entry_id
            WHERE s.packet_id = n.packet_id AND e.client_id = ?)
AND EXISTS (SELECT 1 FROM packet_session s JOIN entry e ON e.id = s.entry_id
            WHERE s.packet_id = n.packet_id AND e.client_id IS NOT ?)
"""


@dataclass(frozen=True, slots=True)
class Reach:
    """What is a client's, counted, and where the code is named besides.

    Attributes:
        entries: sessions, those in the bin included; ``in_bin`` tells how many those are.
        versions: earlier versions of the sessions.
        letters: closing letters of a supervisor about sessions of several clients: they stay.
        packets: packets to a supervisor in which sessions went. What was handed over is not here.
        named_in: kinds of own texts that name the code, with how many of each; they stay.
    """

    code: str
    entries: int
    in_bin: int
    versions: int
    drafts: int
    referrals: int
    reminders: int
    reflections: int
    intentions: int
    supervision_items: int
    agreements: int
    notes: int
    packets: int
    letters: int = 0
    named_in: tuple[tuple[str, int], ...] = ()


def reach_of(db: Database, whose: Whose) -> Reach:
    """Everything counted; takes a moment in a large journal."""
    run = run_on(db.connection)
    found = found_of(run, whose.client_id, folded_code(whose.code))
    counts = db.read(
        "SELECT count(*), count(e.trashed_at), total(e.revision - 1) FROM entry e"
        " WHERE e.client_id = ?",
        (whose.client_id,),
    )[0]
    packets = db.read(
        "SELECT count(DISTINCT s.packet_id) FROM packet_session s"
        " JOIN entry e ON e.id = s.entry_id WHERE e.client_id = ?",
        (whose.client_id,),
    )[0]
    return Reach(
        code=whose.code,
        entries=counts[0],
        in_bin=counts[1],
        versions=int(counts[2]),
        drafts=len(found.drafts) + len(found.forms),
        referrals=len(found.referrals),
        reminders=len(found.reminders),
        reflections=len(found.reflections),
        intentions=len(found.intentions),
        supervision_items=len(found.supervision_items),
        agreements=len(found.agreements),
        notes=len(found.notes),
        packets=packets[0],
        letters=run(_SHARED_LETTERS, (whose.client_id, whose.client_id))[0][0],
        named_in=_named_in(db, whose),
    )


def _named_in(db: Database, whose: Whose) -> tuple[tuple[str, int], ...]:
    counts: dict[str, int] = {}
    words = wanted(whose.code + " ")
    if words.words:
        phrase = '"{}"'.format(" ".join(words.words).replace('"', '""'))
        rows = db.read(
            "SELECT count(*) FROM entry_search s JOIN entry e ON e.seq = s.rowid"
            " WHERE entry_search MATCH ? AND e.client_id IS NOT ?",
            (phrase, whose.client_id),
        )
        counts["entry"] = rows[0][0]
    named = re.compile(rf"(?<!\w){re.escape(folded_code(whose.code))}(?!\w)")
    for kind, sql in _OTHER_TEXTS:
        found = sum(
            bool(named.search(folded_code(text))) for (text,) in db.read(sql, (whose.client_id,))
        )
        counts[kind] = counts.get(kind, 0) + found
    return tuple((kind, count) for kind, count in counts.items() if count)
