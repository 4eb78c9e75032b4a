"""All rows that are one client's, for an export that can be read back."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from journal_app.domain.client_codes import folded_code
from journal_app.storage.going import found_of
from journal_app.storage.naming import names_in_selection, run_on
from journal_app.storage.whole import Rows, read_entries, read_table

if TYPE_CHECKING:
    from journal_app.storage.database import Database
    from journal_app.storage.erasing import Whose


def rows_of_client(db: Database, whose: Whose) -> Rows:
    """The client with sessions (the bin included), drafts, loops, reminders, reflections, notes.

    What a row refers to outside of it is let go, and so are the codes of others: an export about
    one person names nobody else.
    """
    folded = folded_code(whose.code)
    found = found_of(run_on(db.connection), whose.client_id, folded)
    rows = read_entries(db, found.entries)
    rows["client"] = [row for row in read_table(db, "client") if row["id"] == whose.client_id]
    for table, ids in (
        ("referral", found.referrals),
        ("reminder", found.reminders),
        ("reflection", found.reflections),
        ("intention", found.intentions),
        ("past_agreement", found.agreements),
        ("supervision_item", found.supervision_items),
        ("note", found.notes),
    ):
        rows[table] = _chosen(db, table, "id", ids)
    for table in ("referral_signal", "referral_step"):
        rows[table] = _chosen(db, table, "referral_id", found.referrals)
    rows["draft"] = _chosen(db, "draft", "entry_id", found.drafts)
    rows["setting"] = _chosen(db, "setting", "key", found.forms)
    _let_go(rows, whose.code, folded)
    roles = {
        row["role_id"] for table in ("entry", "reflection", "intention") for row in rows[table]
    }
    roles |= {json.loads(row["payload"])["role_id"] for row in rows["draft"]}
    rows["role"] = [row for row in read_table(db, "role") if row["id"] in roles]
    signals = {row["signal"] for table in ("observation", "referral_signal") for row in rows[table]}
    rows["own_signal"] = [row for row in read_table(db, "own_signal") if row["id"] in signals]
    return rows


def _chosen(db: Database, table: str, key: str, ids: tuple[str, ...]) -> list[dict[str, Any]]:
    wanted = frozenset(ids)
    return [row for row in read_table(db, table) if row[key] in wanted] if wanted else []


def _let_go(rows: Rows, code: str, folded: str) -> None:
    entries = {row["id"] for row in rows["entry"]}
    for table in ("referral", "reminder", "reflection", "intention"):
        for row in rows[table]:
            row["client"] = code
    for table in ("referral", "reminder"):
        for row in rows[table]:
            if row["entry_id"] not in entries:
                row["entry_id"] = None
    for row in rows["supervision_item"]:
        row["meeting_id"] = None
    for row in rows["note"]:
        row["packet_id"] = None
    for row in rows["reflection"]:
        if not names_in_selection(json.loads(row["shown"]), folded):
            row["shown"] = "{}"
    for table in ("revision", "draft"):
        for row in rows[table]:
            data = json.loads(row["payload"])
            if folded_code(data["client"]) != folded:
                data["client"] = code
                row["payload"] = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
