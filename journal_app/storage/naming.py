"""Where a client is named in texts kept as JSON: drafts, history, settings, what was shown.

``Run`` runs one statement and gives its rows, on whichever connection the transaction is.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Sequence
from typing import TYPE_CHECKING, Any, Final

from journal_app.domain.client_codes import folded_code
from journal_app.domain.dataclass import dataclass
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


def rename(run: Run, client_id: str, folded: str, code: str) -> None:
    """Writes another code wherever a client is named, whatever capitals stand there."""
    name_in_drafts(run, folded, code)
    name_in_history(run, folded, code, client_id)
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


def name_in_drafts(run: Run, folded: str, code: str) -> None:
    """Writes another code, or none, into the kept drafts that name a client."""
    for id_ in drafts_naming(run, folded):
        run(
            "UPDATE draft SET payload = json_set(payload, '$.client', ?) WHERE entry_id = ?",
            (code, id_),
        )


def drafts_naming(run: Run, folded: str) -> tuple[str, ...]:
    """The drafts that name a client, by the id of their entry."""
    found = run("SELECT entry_id, json_extract(payload, '$.client') FROM draft", ())
    return tuple(id_ for id_, client in found if client and folded_code(client) == folded)


def name_in_history(run: Run, folded: str, code: str, client_id: str | None = None) -> None:
    """Writes another code, or none, into the versions of entries that name a client."""
    for entry_id, number in versions_naming(run, folded, client_id):
        run(
            "UPDATE revision SET payload = json_set(payload, '$.client', ?)"
            " WHERE entry_id = ? AND number = ?",
            (code, entry_id, number),
        )


def versions_naming(
    run: Run, folded: str, client_id: str | None = None
) -> tuple[tuple[str, int], ...]:
    """The versions of entries that name a client: entry and number.

    With ``client_id`` only its own entries and those that were changed are looked at, which may
    have been its own: as long as the client is there, no others name it. Without, all are.
    """
    looked_at, values = "", tuple[str, ...]()
    if client_id is not None:
        looked_at, values = "WHERE e.client_id = ? OR e.revision > 1", (client_id,)
    versions = f"""
        SELECT r.entry_id, r.number, json_extract(r.payload, '$.client')
        FROM entry e CROSS JOIN revision r ON r.entry_id = e.id {looked_at}
    """
    return tuple(
        (entry_id, number)
        for entry_id, number, client in run(versions, values)
        if client and folded_code(client) == folded
    )


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
