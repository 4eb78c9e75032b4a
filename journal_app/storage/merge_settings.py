"""The settings of another journal that come along when it is merged."""

from __future__ import annotations

import json
from typing import Any

from journal_app.domain.merge_names import Names, Tables
from journal_app.domain.saved_filter import FILTERS_KEY
from journal_app.storage.merge_erased import is_own
from journal_app.storage.merge_sides import Side


def settings_to_write(there: Names, clients: Tables, ours: Side, theirs: Side) -> dict[str, str]:
    """What was never set here, and saved filters of names that are not here; as JSON by key.

    Args:
        there: what the other journal calls otherwise than it is called here afterwards.
        clients: the clients as they stand afterwards, in a table of that name.
    """
    found: dict[str, str] = {}
    for key, value in theirs.settings.items():
        named = None if is_own(key) else _named(key, there, clients, theirs)
        if named is not None and named not in ours.settings:
            found[named] = value
    if FILTERS_KEY in theirs.settings:
        mine = ours.settings.get(FILTERS_KEY, "[]")
        united = _united(mine, theirs.settings[FILTERS_KEY], there)
        found.pop(FILTERS_KEY, None)
        if united is not None:
            found[FILTERS_KEY] = united
    return found


def _named(key: str, there: Names, clients: Tables, theirs: Side) -> str | None:
    """The key with the ids of roles and clients as they are here; None where one is not here."""
    parts = []
    for part in key.split("/"):
        is_client = part in theirs.rows["client"]
        parts.append(there.id_for("client" if is_client else "role", part))
        if is_client and parts[-1] not in clients["client"]:
            return None
    return "/".join(parts)


def _united(mine: str, other: str, there: Names) -> str | None:
    """Saved filters of both; of one name that which is here. None where nothing comes."""
    kept, coming = _filters(mine), _filters(other)
    taken = {_name(one) for one in kept}
    new = [_as_called_here(one, there) for one in coming if _name(one) not in taken]
    return json.dumps([*kept, *new], ensure_ascii=False) if new else None


def _filters(text: str) -> list[dict[str, Any]]:
    try:
        found = json.loads(text)
    except ValueError:
        return []
    return [one for one in found if isinstance(one, dict)] if isinstance(found, list) else []


def _name(one: dict[str, Any]) -> str:
    return str(one.get("name", "")).casefold()


def _as_called_here(one: dict[str, Any], there: Names) -> dict[str, Any]:
    named = dict(one)
    if "role_id" in one:
        named["role_id"] = there.id_for("role", str(one["role_id"]))
    if "client" in one:
        named["client"] = there.code(str(one["client"]))
    return named
