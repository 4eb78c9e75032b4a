"""Taking a client out of the journal, with everything that is theirs, in one transaction.

What the file still holds of it between its pages, ``scrubbing`` removes afterwards; until then the
journal remembers that it is not done.
"""

from __future__ import annotations

import json
from datetime import date

from journal_app.domain.client_codes import folded_code
from journal_app.domain.dataclass import dataclass
from journal_app.domain.errors import NotFound
from journal_app.storage.driver import Connection, Row
from journal_app.storage.going import found_of
from journal_app.storage.ids import new_id
from journal_app.storage.naming import (
    Going,
    Run,
    forget_in_settings,
    name_in_history,
    run_on,
    without_instants,
)
from journal_app.storage.packet_words import forget_words_of
from journal_app.storage.scrubbing import UNFINISHED_KEY
from journal_app.storage.whole import WINDOW_NOTES

SALT_KEY = "erasure.salt"
"""Setting: mixed into the hashes of erased codes, another one in every journal."""
OTHER_SALTS_KEY = "erasure.salts_of_others"
"""Setting: those of journals that were merged into this one, so that their log is understood."""
_THESE = "(SELECT value FROM json_each(?))"


@dataclass(frozen=True, slots=True)
class Whose:
    """A client by id and code; either may be all that is known, as for an old backup."""

    client_id: str
    code: str


def resolve(connection: Connection, client_id: str, code: str) -> Whose:
    """The client of this id, or else of this code, in whatever capitals.

    Raises:
        NotFound: ``not_found_client``.
    """
    row = connection.execute(
        "SELECT id, code FROM client WHERE id = ? OR folded = ? ORDER BY id = ? DESC LIMIT 1",
        (client_id, folded_code(code), client_id),
    ).fetchone()
    if row is None:
        raise NotFound("not_found_client", code=code)
    return Whose(row[0], row[1])


def take_out(connection: Connection, whose: Whose, day: date) -> tuple[str, ...]:
    """Deletes all rows of a client inside the caller's transaction; the ids of its entries."""
    run = run_on(connection)
    known = run("SELECT subject, id FROM change_mark WHERE gone = 1", ())
    found = found_of(run, whose.client_id, folded_code(whose.code))
    entries = json.dumps(found.entries)
    packets = packets_of(run, entries)
    tags = run(f"SELECT DISTINCT tag_id FROM entry_tag WHERE entry_id IN {_THESE}", (entries,))
    instants = _instants(run, entries)
    for table, ids, key in (
        ("draft", found.drafts, "entry_id"),
        ("setting", found.forms, "key"),
        ("reflection", found.reflections, "id"),
        ("reminder", found.reminders, "id"),
        ("referral", found.referrals, "id"),
        ("intention", found.intentions, "id"),
        ("entry", found.entries, "id"),
        ("client", (whose.client_id,), "id"),
    ):
        run(f"DELETE FROM {table} WHERE {key} IN {_THESE}", (json.dumps(ids),))
    run("DELETE FROM setting WHERE key LIKE ?", (f"{WINDOW_NOTES}%",))
    run(
        f"DELETE FROM tag WHERE id IN {_THESE} AND id NOT IN (SELECT tag_id FROM entry_tag)",
        (json.dumps([row[0] for row in tags]),),
    )
    run(
        f"DELETE FROM packet WHERE id IN {_THESE}"
        " AND id NOT IN (SELECT packet_id FROM packet_session)",
        (json.dumps(packets),),
    )
    forget_words_of(run, packets)
    folded = folded_code(whose.code)
    name_in_history(run, folded, "")  # of entries that were this client's once, and are not now
    _forget_in_shown(run, instants)
    _forget_in_departures(run, folded)
    forget_in_settings(run, Going(found.all_ids | {whose.client_id}, folded))
    _forget_marks(run, known, found.all_ids | {whose.client_id})
    remember(run, "erased", whose.code, day)
    return found.entries


def _forget_marks(run: Run, known: list[Row], ids: frozenset[str]) -> None:
    """No id of what was taken out stays as a mark of change either."""
    run(f"DELETE FROM change_mark WHERE id IN {_THESE}", (json.dumps(sorted(ids)),))
    before = set(known)
    for mark in run("SELECT subject, id FROM change_mark WHERE gone = 1", ()):
        if mark not in before:
            run("DELETE FROM change_mark WHERE subject = ? AND id = ?", mark)


def _forget_in_departures(run: Run, folded: str) -> None:
    """Why something was held back, in own words, when this client's file was given out."""
    rows = run("SELECT id, purpose FROM departure WHERE kind = 'client' AND purpose <> ''", ())
    for id_, purpose in rows:
        if folded in folded_code(purpose):
            run("UPDATE departure SET purpose = '' WHERE id = ?", (id_,))


def code_hash(salt: str, code: str) -> str:
    """What the log keeps of a code: it tells whether a code was erased, not which one it was."""
    import hashlib  # here and below: dear, and asked for when something is erased
    import hmac

    keyed = hmac.new(bytes.fromhex(salt), folded_code(code).encode(), hashlib.sha256)
    return keyed.hexdigest()


def erased_on(run: Run, code: str) -> tuple[tuple[str, date], ...]:
    """When a code was erased (``erased``) or reduced (``reduced``), as the log tells it."""
    hashes = json.dumps([code_hash(salt, code) for salt in salts(run)])
    rows = run(
        f"SELECT kind, erased_on FROM erasure WHERE code_hash IN {_THESE} ORDER BY 2, id", (hashes,)
    )
    return tuple((kind, date.fromisoformat(day)) for kind, day in rows)


def salts(run: Run) -> tuple[str, ...]:
    """What erased codes were mixed with: here first, then in journals that were merged."""
    found = run(
        "SELECT value FROM setting WHERE key IN (?, ?) ORDER BY key", (SALT_KEY, OTHER_SALTS_KEY)
    )
    read = [json.loads(value) for (value,) in found]
    return tuple(salt for one in read for salt in ([one] if isinstance(one, str) else one))


def remember(run: Run, kind: str, code: str, day: date) -> None:
    """Notes that a code was ``erased`` or ``reduced``, and that the file is to be written anew."""
    import secrets

    kept = run("SELECT value FROM setting WHERE key = ?", (SALT_KEY,))
    salt = json.loads(kept[0][0]) if kept else secrets.token_hex(32)
    if not kept:
        run("INSERT INTO setting (key, value) VALUES (?, ?)", (SALT_KEY, json.dumps(salt)))
    run(
        "INSERT INTO erasure (id, erased_on, kind, code_hash) VALUES (?, ?, ?, ?)",
        (new_id(), day.isoformat(), kind, code_hash(salt, code)),
    )
    run("INSERT OR REPLACE INTO setting (key, value) VALUES (?, 'true')", (UNFINISHED_KEY,))


def packets_of(run: Run, entries: str) -> list[str]:
    """The packets in which any of these entries (a JSON list of ids) went."""
    which = f"SELECT DISTINCT packet_id FROM packet_session WHERE entry_id IN {_THESE}"
    return [row[0] for row in run(which, (entries,))]


def _instants(run: Run, entries: str) -> frozenset[str]:
    """When the entries began, as what was shown has it."""
    rows = run(
        "SELECT strftime('%Y-%m-%dT%H:%M:%SZ', started_at / 1000.0, 'unixepoch') FROM entry"
        f" WHERE id IN {_THESE}",
        (entries,),
    )
    return frozenset(row[0] for row in rows)


def _forget_in_shown(run: Run, instants: frozenset[str]) -> None:
    for id_, text in run("SELECT id, shown FROM reflection WHERE shown <> '{}'", ()):
        before = json.loads(text)
        after = without_instants(before, instants)
        if after != before:
            changed = json.dumps(after, ensure_ascii=False)
            run("UPDATE reflection SET shown = ? WHERE id = ?", (changed, id_))
