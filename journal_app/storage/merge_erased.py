"""Clients that were erased in one of two journals that are merged: they do not come back."""

from __future__ import annotations

import json
from datetime import date

from journal_app.domain.client_codes import folded_code
from journal_app.domain.merge_rows import Row
from journal_app.storage.erasing import OTHER_SALTS_KEY, SALT_KEY, code_hash
from journal_app.storage.instants import from_ms
from journal_app.storage.merge_sides import Side

_FILE_SETTINGS = (
    "import.", "merge.", "merges.", "erasure.", "backup.", "again.", "meeting.", "window.",
    "salvaged.",
)  # fmt: skip


def is_own(key: str) -> bool:
    """Whether a setting belongs to one file or one computer, and is no part of a merge."""
    return key.startswith(_FILE_SETTINGS)


def salts_of(side: Side) -> tuple[str, ...]:
    """What the log of a journal mixed into the codes it tells of."""
    read = [
        json.loads(side.settings[key])
        for key in (SALT_KEY, OTHER_SALTS_KEY)
        if key in side.settings
    ]
    return tuple(salt for one in read for salt in ([one] if isinstance(one, str) else one))


class Erased:
    """Which clients of the one journal were erased in the other, and what stays out for it."""

    def __init__(self, ours: Side, theirs: Side) -> None:
        self._ours, self._theirs = ours, theirs
        self._here = _erased_in(ours, theirs)
        self.kept_out: dict[str, int] = {}
        self._left: set[str] = set()
        self._out: set[str] = set()
        for id_, head in theirs.heads.items():
            day = self._here.get(folded_code(head.client)) if head.client else None
            if day is None:
                continue
            if id_ not in ours.heads and from_ms(head.written_at).date() <= day:
                self._out.add(id_)
                code = folded_code(head.client)
                self.kept_out[code] = self.kept_out.get(code, 0) + 1
            else:
                self._left.add(folded_code(head.client))

    def keeps_out(self, entry_id: str) -> bool:
        """Whether an entry of theirs is one of a client that was erased here."""
        return entry_id in self._out

    def leave_out(self, rows: dict[str, dict[str, Row]]) -> None:
        """Takes out of their records what belongs to erased clients, in place."""
        there = {folded_code(row["code"]) for row in self._ours.rows["client"].values()}
        away = self._here.keys() - self._left - there
        if not away and not self._out:
            return
        for code in away:
            self.kept_out.setdefault(code, 0)
        for table, of_table in rows.items():
            rows[table] = {
                id_: row for id_, row in of_table.items() if not self._is_away(table, row, away)
            }

    def there(self) -> tuple[str, ...]:
        """The codes of clients here that were erased in the other journal."""
        erased = _erased_in(self._theirs, self._ours)
        return tuple(
            sorted(
                row["code"]
                for row in self._ours.rows["client"].values()
                if folded_code(row["code"]) in erased
                and row["id"] not in self._theirs.rows["client"]
            )
        )

    def _is_away(self, table: str, row: Row, away: set[str]) -> bool:
        if row.get("entry_id") in self._out:
            return True
        named = row["code"] if table == "client" else row.get("client", "")
        if table == "draft":
            named = _client_in(row["payload"])
        if table == "reflection" and not named:
            named = _selected_in(row["shown"])
        return bool(named) and folded_code(named) in away


def _erased_in(one: Side, other: Side) -> dict[str, date]:
    """The codes of the other journal that the first has erased, without capitals: the last day."""
    days: dict[str, date] = {}
    for row in one.rows["erasure"].values():
        if row["kind"] == "erased":
            day = date.fromisoformat(row["erased_on"])
            days[row["code_hash"]] = max(day, days.get(row["code_hash"], day))
    if not days:
        return {}
    found: dict[str, date] = {}
    for client in other.rows["client"].values():
        for salt in salts_of(one):
            last = days.get(code_hash(salt, client["code"]))
            if last is not None:
                folded = folded_code(client["code"])
                found[folded] = max(last, found.get(folded, last))
    return found


def _client_in(payload: str) -> str:
    try:
        data = json.loads(payload)
    except ValueError:
        return ""
    return str(data.get("client", "")) if isinstance(data, dict) else ""


def _selected_in(shown: str) -> str:
    try:
        data = json.loads(shown)
    except ValueError:
        return ""
    selection = data.get("selection") if isinstance(data, dict) else None
    return str(selection.get("client", "")) if isinstance(selection, dict) else ""
