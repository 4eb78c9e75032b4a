"""What was written in forms and not kept yet, as settings of the journal.

The ids a form is about stand in the key, and its client under ``client``: so that erasing, renaming
and merging a client find them, as they find all other settings (``naming``).
"""

from __future__ import annotations

import json
from datetime import datetime
from typing import TYPE_CHECKING, Any

from journal_app.domain.client_codes import folded_code
from journal_app.domain.unfinished import FormKind, Unfinished, Written
from journal_app.storage import practice
from journal_app.storage.instants import from_ms, to_ms

if TYPE_CHECKING:
    from sqlmodel import Session

    from journal_app.storage.database import Database
    from journal_app.storage.naming import Run

PREFIX = "unfinished/"
_THESE = f"SELECT key, value FROM setting WHERE substr(key, 1, {len(PREFIX)}) = '{PREFIX}'"


def keep(db: Database, form: FormKind, written: Written, now: datetime) -> None:
    """Keeps what stands in a form in place of what was kept of it before."""
    practice.set_setting(db, key_of(form, written.about), value_of(written, now))


def drop(db: Database, form: FormKind, about: str) -> None:
    """Keeps nothing of a form any more."""
    practice.set_setting(db, key_of(form, about), None)


def drop_all(session: Session, form: FormKind, whole: str) -> None:
    """Keeps nothing of forms that are about parts of something that goes."""
    key = key_of(form, f"{whole}/")
    session.connection().exec_driver_sql(
        "DELETE FROM setting WHERE substr(key, 1, ?) = ?", (len(key), key)
    )


def unfinished(db: Database) -> tuple[Unfinished, ...]:
    """All that is kept, the newest first. What cannot be read is passed over."""
    found = (read_kept(key, text) for key, text in db.read(_THESE))
    kept = (one for one in found if one is not None)
    return tuple(sorted(kept, key=lambda one: one.at, reverse=True))


def keys_of(run: Run, ids: frozenset[str], folded: str) -> tuple[str, ...]:
    """The settings that hold what was begun about a client: by its code, or by ids of its own."""
    return tuple(
        key
        for key, text in run(_THESE, ())
        if any(part in ids for part in key.split("/")) or _names(text, folded)
    )


def _names(text: str, folded: str) -> bool:
    value = json.loads(text)
    named = value.get("client") if isinstance(value, dict) else None
    return isinstance(named, str) and bool(named) and folded_code(named) == folded


def value_of(written: Written, at: datetime) -> dict[str, Any]:
    """What stands under the key of a form, as JSON can say it."""
    return {"at": to_ms(at), "client": written.client, "words": dict(written.words)}


def key_of(form: FormKind, about: str) -> str:
    """The setting that holds what was written in a form."""
    return f"{PREFIX}{form.value}/{about}"


def read_kept(key: str, text: str) -> Unfinished | None:
    """What a setting keeps of a form; None for one that is something else or damaged."""
    name, _, about = key.removeprefix(PREFIX).partition("/")
    try:
        value: Any = json.loads(text)
        written = Written(about, str(value["client"]), dict(value["words"]))
        return Unfinished(FormKind(name), written, from_ms(int(value["at"])))
    except (TypeError, ValueError, KeyError):
        return None
