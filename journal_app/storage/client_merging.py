"""Two codes that are one person: everything of the one goes over to the other, and back."""

from __future__ import annotations

import json
from collections.abc import Sequence

from journal_app.domain.client import Consent
from journal_app.domain.client_codes import folded_code
from journal_app.domain.dataclass import dataclass
from journal_app.domain.errors import InvalidValue, NotFound
from journal_app.storage.driver import Connection
from journal_app.storage.erasing import resolve
from journal_app.storage.ids import new_id
from journal_app.storage.naming import Run, drafts_naming, rename, run_on, versions_naming

_TABLES = ("entry", "referral", "reminder", "reflection", "intention", "past_agreement")
_THESE = "(SELECT value FROM json_each(?))"
_NARROW_FIRST = (Consent.NONE.value, Consent.ANONYMISED.value, Consent.IDENTIFIABLE.value)
_TERMS = ("kind", "scope", "start", "review", "end")
_Row = dict[str, object]


@dataclass(frozen=True, slots=True)
class Merged:
    """What a merging moved, so that it can be taken back; it holds words and is never stored.

    Attributes:
        code: the code that is left.
        gone: the code that went into it.
        from_row, into_row: the two clients as they were.
        moved: ids by table.
        drafts, versions: those that named the code that went.
        agreement_id: of the agreement that became a past one; empty for none.
        reminders: those of dates that no longer hold, as they were.
        settings, shown: what was changed there, as it was.
    """

    code: str
    gone: str
    from_row: _Row
    into_row: _Row
    moved: dict[str, tuple[str, ...]]
    drafts: tuple[str, ...]
    versions: tuple[tuple[str, int], ...]
    agreement_id: str
    reminders: tuple[_Row, ...]
    settings: dict[str, str]
    shown: dict[str, str]


def merge(connection: Connection, gone: str, kept: str) -> Merged:
    """Moves everything of one code to another, inside the caller's transaction.

    Contexts are joined. The agreement of the code that is left stands, the other one becomes a
    past one, or stands where there is none. The narrower consent and the later day to decide
    about keeping hold.

    Raises:
        NotFound: ``not_found_client``.
        InvalidValue: ``merge_with_itself``.
    """
    run = run_on(connection)
    one, other = resolve(connection, "", gone), resolve(connection, "", kept)
    if one.client_id == other.client_id:
        raise InvalidValue("merge_with_itself", client=one.code)
    ids, folded = (other.client_id, one.client_id), folded_code(one.code)
    from_row, into_row = (_row(run, "client", id_) for id_ in (one.client_id, other.client_id))
    settings, shown = _settings(run), _shown(run)
    moved = {
        table: tuple(row[0] for row in run(f"SELECT id FROM {table} WHERE client_id = ?", ids[1:]))
        for table in _TABLES
    }
    drafts = drafts_naming(run, folded)
    versions = versions_naming(run, folded, one.client_id)
    rename(run, one.client_id, folded, other.code)
    reminders = _drop_dates(run, from_row, into_row)
    for table in _TABLES:
        run(f"UPDATE {table} SET client_id = ? WHERE client_id = ?", ids)
    agreement_id = _keep_agreement(run, from_row, into_row)
    _join_terms(run, from_row, into_row)
    run("UPDATE OR IGNORE setting SET key = replace(key, ?, ?)", (one.client_id, other.client_id))
    run("DELETE FROM setting WHERE instr(key, ?) > 0", (one.client_id,))
    run("DELETE FROM client WHERE id = ?", (one.client_id,))
    return Merged(
        code=other.code,
        gone=one.code,
        from_row=from_row,
        into_row=into_row,
        moved=moved,
        drafts=drafts,
        versions=versions,
        agreement_id=agreement_id,
        reminders=reminders,
        settings=_changed(settings, _settings(run)),
        shown=_changed(shown, _shown(run)),
    )


def part(connection: Connection, merged: Merged) -> None:
    """Takes a merging back: what was moved is the first client's again.

    What was written since stays with the code that was left.

    Raises:
        NotFound: ``not_found_client`` when the code that was left is gone.
        InvalidValue: ``client_code_taken`` when the other one is in use again.
    """
    run = run_on(connection)
    from_row, into_row = merged.from_row, merged.into_row
    if not run("SELECT 1 FROM client WHERE id = ?", (into_row["id"],)):
        raise NotFound("not_found_client", code=merged.code)
    if run("SELECT 1 FROM client WHERE folded = ?", (from_row["folded"],)):
        raise InvalidValue("client_code_taken", client=merged.gone)
    _insert(run, "client", from_row)
    named = ", ".join(f"{column} = ?" for column in into_row)
    run(f"UPDATE client SET {named} WHERE id = ?", (*into_row.values(), into_row["id"]))
    for table, ids in merged.moved.items():
        back = f"UPDATE {table} SET client_id = ? WHERE id IN {_THESE}"
        run(back, (from_row["id"], json.dumps(ids)))
    for row in merged.reminders:
        _insert(run, "reminder", row)
    run("DELETE FROM past_agreement WHERE id = ?", (merged.agreement_id,))
    _name_again(run, merged)


def _name_again(run: Run, merged: Merged) -> None:
    named = "SET payload = json_set(payload, '$.client', ?)"
    for entry_id in merged.drafts:
        run(f"UPDATE draft {named} WHERE entry_id = ?", (merged.gone, entry_id))
    for entry_id, number in merged.versions:
        where = "WHERE entry_id = ? AND number = ?"
        run(f"UPDATE revision {named} {where}", (merged.gone, entry_id, number))
    for id_, shown in merged.shown.items():
        run("UPDATE reflection SET shown = ? WHERE id = ?", (shown, id_))
    for key, value in merged.settings.items():
        run("INSERT OR REPLACE INTO setting (key, value) VALUES (?, ?)", (key, value))


def _drop_dates(run: Run, from_row: _Row, into_row: _Row) -> tuple[_Row, ...]:
    """Removes the open reminders of dates that will not hold; as they were."""
    losing = []
    if _has_agreement(from_row) and _has_agreement(into_row):
        losing.append(("agreement_review", from_row["id"]))
    if from_row["retention_until"] and into_row["retention_until"]:
        earlier = min(from_row, into_row, key=lambda row: str(row["retention_until"]))
        losing.append(("retention", earlier["id"]))
    dropped: list[_Row] = []
    for kind, client_id in losing:
        which = "SELECT id FROM reminder WHERE kind = ? AND client_id = ? AND state = 'open'"
        dropped += [_row(run, "reminder", row[0]) for row in run(which, (kind, client_id))]
    for row in dropped:
        run("DELETE FROM reminder WHERE id = ?", (row["id"],))
    return tuple(dropped)


def _has_agreement(row: _Row) -> bool:
    return any(row[f"agreement_{name}"] for name in _TERMS)


def _keep_agreement(run: Run, from_row: _Row, into_row: _Row) -> str:
    if not _has_agreement(from_row):
        return ""
    terms = [from_row[f"agreement_{name}"] for name in _TERMS]
    if not _has_agreement(into_row):
        named = ", ".join(f"agreement_{name} = ?" for name in _TERMS)
        run(f"UPDATE client SET {named} WHERE id = ?", (*terms, into_row["id"]))
        return ""
    id_ = new_id()
    columns = ("id", "client_id", "kind", "scope", "start_on", "review_on", "end_on")
    values = (id_, into_row["id"], *terms)
    _insert(run, "past_agreement", dict(zip(columns, values, strict=True)))
    return id_


def _join_terms(run: Run, from_row: _Row, into_row: _Row) -> None:
    texts = [str(row["context"]).strip() for row in (into_row, from_row)]
    narrower = min(into_row, from_row, key=lambda row: _NARROW_FIRST.index(str(row["consent"])))
    days = [str(row["retention_until"]) for row in (from_row, into_row) if row["retention_until"]]
    run(
        "UPDATE client SET context = ?, consent = ?, consent_on = ?, consent_note = ?,"
        " retention_until = ? WHERE id = ?",
        (
            "\n\n".join(text for text in texts if text),
            *(narrower[name] for name in ("consent", "consent_on", "consent_note")),
            max(days, default=None),
            into_row["id"],
        ),
    )


def _row(run: Run, table: str, id_: object) -> _Row:
    columns = [row[1] for row in run(f"PRAGMA table_info({table})", ())]
    found = run(f"SELECT {', '.join(columns)} FROM {table} WHERE id = ?", (id_,))
    return dict(zip(columns, found[0], strict=True))


def _insert(run: Run, table: str, row: _Row) -> None:
    marks = ", ".join("?" * len(row))
    values: Sequence[object] = tuple(row.values())
    run(f"INSERT INTO {table} ({', '.join(row)}) VALUES ({marks})", values)


def _settings(run: Run) -> dict[str, str]:
    return dict(run("SELECT key, value FROM setting", ()))


def _shown(run: Run) -> dict[str, str]:
    return dict(run("SELECT id, shown FROM reflection WHERE shown <> '{}'", ()))


def _changed(before: dict[str, str], after: dict[str, str]) -> dict[str, str]:
    return {key: value for key, value in before.items() if after.get(key) != value}
