"""Taking the words of a client out of the journal, and leaving where one sat with them."""

from __future__ import annotations

import json
from datetime import date

from journal_app.domain.client_codes import folded_code
from journal_app.domain.moments import STANDARD_LABELS
from journal_app.domain.retention import LEAD
from journal_app.storage.driver import Connection
from journal_app.storage.erasing import Whose, packets_of, remember
from journal_app.storage.going import Found, found_of
from journal_app.storage.naming import Run, run_on
from journal_app.storage.packet_words import forget_words_of

_THESE = "(SELECT value FROM json_each(?))"
# A moment may have a name in own words; the usual ones are codes.
_USUAL = STANDARD_LABELS
_NO_WORDS = {
    "entries": (
        f"""UPDATE entry_text SET seen = '', me = '', question = '', answers = ''
            WHERE seq IN (SELECT seq FROM entry WHERE id IN {_THESE})""",
        f"DELETE FROM prompt_answer WHERE entry_id IN {_THESE}",
        f"UPDATE observation SET words = '' WHERE entry_id IN {_THESE}",
        f"DELETE FROM note WHERE entry_id IN {_THESE}",
        f"""UPDATE moment SET label = ''
            WHERE label NOT IN {_USUAL} AND entry_id IN {_THESE}""",
        f"""DELETE FROM revision WHERE entry_id IN {_THESE}
            AND number < (SELECT e.revision FROM entry e WHERE e.id = revision.entry_id)""",
        f"UPDATE supervision_item SET question = '' WHERE entry_id IN {_THESE}",
    ),
    "drafts": (f"DELETE FROM draft WHERE entry_id IN {_THESE}",),
    "forms": (f"DELETE FROM setting WHERE key IN {_THESE}",),
    "referrals": (
        f"UPDATE referral SET closed_reason = '' WHERE id IN {_THESE}",
        f"""UPDATE referral_step SET words = '', consulted = '', consent = '', former = '[]'
            WHERE referral_id IN {_THESE}""",
        f"UPDATE supervision_item SET question = '' WHERE referral_id IN {_THESE}",
    ),
    "reflections": (
        f"UPDATE reflection SET words = '', step = '', step_words = '' WHERE id IN {_THESE}",
        f"UPDATE supervision_item SET question = '' WHERE reflection_id IN {_THESE}",
    ),
    "intentions": (f"UPDATE intention SET why = '' WHERE id IN {_THESE}",),
    "reminders": (
        f"DELETE FROM reminder WHERE kind IN ('own', 'step') AND id IN {_THESE}",
        f"UPDATE reminder SET reason = '' WHERE id IN {_THESE}",
    ),
    "agreements": (f"UPDATE past_agreement SET scope = '' WHERE id IN {_THESE}",),
}

# Letters about this client's sessions alone; one about several clients stays.
_OWN_LETTERS = """
DELETE FROM note WHERE part = 'letter'
AND EXISTS (SELECT 1 FROM packet_session s JOIN entry e ON e.id = s.entry_id
            WHERE s.packet_id = note.packet_id AND e.client_id = ?)
AND NOT EXISTS (SELECT 1 FROM packet_session s JOIN entry e ON e.id = s.entry_id
                WHERE s.packet_id = note.packet_id AND e.client_id IS NOT ?)
"""


def reduce(connection: Connection, whose: Whose, day: date, at: int) -> tuple[str, ...]:
    """Empties every text of a client; placements, dates, minutes and tags stay.

    Where it was time to decide about keeping, that is decided by it.

    Inside the caller's transaction. ``at`` is the present in milliseconds. The ids of its entries.
    """
    run = run_on(connection)
    found = found_of(run, whose.client_id, folded_code(whose.code))
    _empty(run, found)
    run(
        "UPDATE client SET context = '', agreement_scope = '', consent_note = '',"
        " retention_reason = '', reduced_at = ?,"
        " retention_until = CASE WHEN retention_until > ? THEN retention_until END WHERE id = ?",
        (at, (day + LEAD).isoformat(), whose.client_id),
    )
    run(_OWN_LETTERS, (whose.client_id, whose.client_id))
    forget_words_of(run, packets_of(run, json.dumps(found.entries)))
    remember(run, "reduced", whose.code, day)
    return found.entries


def _empty(run: Run, found: Found) -> None:
    for kind, statements in _NO_WORDS.items():
        ids = json.dumps(getattr(found, kind))
        for sql in statements:
            run(sql, (ids,))
    newest = f"SELECT entry_id, number, payload FROM revision WHERE entry_id IN {_THESE}"
    for entry_id, number, text in run(newest, (json.dumps(found.entries),)):
        run(
            "UPDATE revision SET payload = ? WHERE entry_id = ? AND number = ?",
            (_reduced(text), entry_id, number),
        )


def _reduced(text: str) -> str:
    """A kept version of an entry without its words."""
    data = json.loads(text)
    data |= {"seen": "", "me": "", "supervision_question": "", "answers": []}
    data["observations"] = [[signal, ""] for signal, _words in data["observations"]]
    for moment in data["moments"]:
        if moment["label"] not in _USUAL:
            moment["label"] = ""
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"))
