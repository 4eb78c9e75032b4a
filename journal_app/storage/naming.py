"""Where a client is named in texts kept as JSON: drafts, history, settings, what was shown.

``Run`` runs one statement and gives its rows, on whichever connection the transaction is.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from journal_app.domain.client_codes import folded_code
from journal_app.storage.driver import Row

if TYPE_CHECKING:
    from sqlmodel import Session

    from journal_app.storage.driver import Connection

Run = Callable[[str, Sequence[object]], list[Row]]
_GONE: Final = object()


def run_on(connection: Connection) -> Run:
    """Statements on a connection of the driver."""
    return lambda sql, values: connection.execute(sql, values).fetchall()


def run_in(session: Session) -> Run:
    """Statements in the transaction of a session, after what it has written so far."""

    def run(sql: str, values: Sequence[object]) -> list[Row]:
        session.flush()
        done = session.connection().exec_driver_sql(sql, tuple(values))
        return [tuple(row) for row in done.fetchall()] if done.returns_rows else []

    return run


def rename(run: Run, folded: str, code: str) -> None:
    """Writes another code wherever a client is named, whatever capitals stand there."""
    for table in ("draft", "revision"):
        name_in_payloads(run, table, folded, code)
    for id_, text in run("SELECT id, shown FROM reflection WHERE shown <> '{}'", ()):
        shown = json.loads(text)
        if names_in_selection(shown, folded):
            shown["selection"]["client"] = code
            run("UPDATE reflection SET shown = ? WHERE id = ?", (_dumped(shown), id_))
    for key, text in run("SELECT key, value FROM setting", ()):
        before = json.loads(text)
        after = _renamed(before, folded, code)
        if after != before:
            run("UPDATE setting SET value = ? WHERE key = ?", (_dumped(after), key))


def name_in_payloads(run: Run, table: str, folded: str, code: str) -> None:
    """Writes another code, or none, into the drafts or the history that name a client."""
    for spelling in spellings(run, table, folded):
        run(
            f"UPDATE {table} SET payload = json_set(payload, '$.client', ?)"
            " WHERE json_extract(payload, '$.client') = ?",
            (code, spelling),
        )


def spellings(run: Run, table: str, folded: str) -> tuple[str, ...]:
    """How a client is written in the payloads of a table."""
    found = run(f"SELECT DISTINCT json_extract(payload, '$.client') FROM {table}", ())
    return tuple(row[0] for row in found if row[0] and folded_code(row[0]) == folded)


def names_in_selection(shown: Any, folded: str) -> bool:
    """Whether what was shown was a selection of this client's sessions."""
    selection = shown.get("selection") if isinstance(shown, dict) else None
    named = selection.get("client") if isinstance(selection, dict) else None
    return isinstance(named, str) and bool(named) and folded_code(named) == folded


def _renamed(value: Any, folded: str, code: str) -> Any:
    if isinstance(value, list):
        return [_renamed(item, folded, code) for item in value]
    if not isinstance(value, dict):
        return value
    return {
        key: code
        if key == "client" and isinstance(item, str) and item and folded_code(item) == folded
        else _within_text(item, lambda inner: _renamed(inner, folded, code))
        for key, item in value.items()
    }


@dataclass(frozen=True, slots=True)
class Going:
    """What is being erased: every id of it, and the code without capitals."""

    ids: frozenset[str]
    folded: str


def forget_in_settings(run: Run, going: Going) -> None:
    """Takes ids out of settings and notes on imports, and saved filters that name the client."""
    for key, text in run("SELECT key, value FROM setting", ()):
        if any(part in going.ids for part in key.split("/")):
            run("DELETE FROM setting WHERE key = ?", (key,))
            continue
        before = json.loads(text)
        after = _without(before, going)
        if after is _GONE or (before and after == []):
            run("DELETE FROM setting WHERE key = ?", (key,))
        elif after != before:
            run("UPDATE setting SET value = ? WHERE key = ?", (_dumped(after), key))


def _without(value: Any, going: Going) -> Any:
    """The value without what is going; ``_GONE`` when nothing of it may stay."""
    if isinstance(value, str):
        return _GONE if value in going.ids else value
    if isinstance(value, list):
        left = (_without(item, going) for item in value)
        return [item for item in left if item is not _GONE]
    if not isinstance(value, dict):
        return value
    named = value.get("client")
    if isinstance(named, str) and named and folded_code(named) == going.folded:
        return _GONE
    kept = {}
    for key, item in value.items():
        left_of_item = _within_text(item, lambda inner: _without(inner, going))
        if key not in going.ids and left_of_item is not _GONE:
            kept[key] = left_of_item
    return kept


def _within_text(item: Any, change: Callable[[Any], Any]) -> Any:
    """A value changed, also where it is JSON kept as text, as in the note on an import."""
    if not isinstance(item, str) or item[:1] not in {"{", "["}:
        return change(item)
    try:
        inner = json.loads(item)
    except ValueError:
        return change(item)
    changed = change(inner)
    if changed is _GONE or changed == inner:
        return _GONE if changed is _GONE else item
    return _dumped(changed)


def without_instants(shown: Any, instants: Collection[str]) -> Any:
    """What was shown, without the sessions that began at these instants; itself if it had none."""
    if not isinstance(shown, dict):
        return shown
    recent, span = shown.get("recent"), shown.get("sessions")
    changed = dict(shown)
    if isinstance(recent, list):
        changed["recent"] = [
            one for one in recent if not (isinstance(one, dict) and one.get("at") in instants)
        ]
    if isinstance(span, dict):
        changed["sessions"] = {
            key: None if isinstance(item, str) and item in instants else item
            for key, item in span.items()
        }
    return changed


def _dumped(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)
