"""From the rows of a journal to a document in the Stance JSON format."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from typing import Any

from journal_app.services.exchange import json_schema as schema
from journal_app.services.exchange.json_fields import INSTANT, write_object
from journal_app.storage.instants import to_ms
from journal_app.storage.whole import Rows
from journal_app.wording import packs

_Object = dict[str, Any]
_By = Callable[[str, str], list[_Object]]


def document_lines(
    rows: Rows, exported_at: datetime, complete: bool, more: Mapping[str, Any] | None = None
) -> Iterator[str]:
    """The document in pieces, one record a line.

    A selection has the sections of the tables that are in ``rows``. ``more`` is said at the head.
    """
    head: _Object = {
        "format": schema.FORMAT,
        "version": schema.VERSION,
        "exported_at": INSTANT.write(to_ms(exported_at)),
        "complete": complete,
        "notice": packs.disclaimer(packs.DEFAULT_LANGUAGE),
        **(more or {}),
    }
    if complete:
        head["practitioner"] = write_object(rows["practitioner"][0], schema.PRACTITIONER)
        head["settings"] = {row["key"]: json.loads(row["value"]) for row in rows["setting"]}
        head["tags"] = [row["name"] for row in rows["tag"]]
    yield "{\n"
    yield ",\n".join(f"{_dumped(name)}: {_dumped(value)}" for name, value in head.items())
    for name, records in _written_sections(rows, complete):
        yield f",\n{_dumped(name)}: ["
        for number, record in enumerate(records):
            yield ("," if number else "") + "\n" + _dumped(record)
        yield "\n]"
    yield "\n}\n"


def _dumped(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def _written_sections(rows: Rows, complete: bool) -> Iterator[tuple[str, Iterator[_Object]]]:
    by = _grouped(rows)
    yield "roles", (_role(row, by) for row in rows["role"])
    yield from (
        (name, (write_object(row, fields) for row in rows[table]))
        for name, table, fields in schema.PLAIN_SECTIONS[:2]
    )
    yield "entries", (_entry(row, by) for row in rows["entry"])
    if complete or "referral" in rows:
        yield "referrals", (_referral(row, by) for row in rows["referral"])
    if complete or "reflection" in rows:
        yield (
            "reflections",
            (
                {**write_object(row, schema.REFLECTION), "shown": json.loads(row["shown"])}
                for row in rows["reflection"]
            ),
        )
    yield from (
        (name, (write_object(row, fields) for row in rows[table]))
        for name, table, fields in schema.PLAIN_SECTIONS[2:]
        if complete or table in rows
    )
    if complete or "draft" in rows:
        yield (
            "drafts",
            (
                {**write_object(row, schema.DRAFT), "content": json.loads(row["payload"])}
                for row in rows["draft"]
            ),
        )


def _grouped(rows: Rows) -> _By:
    """The rows of a table that belong to an owner, in their order."""
    owners = {
        "intended_area": "role_id",
        "prompt_answer": "entry_id",
        "moment": "entry_id",
        "entry_tag": "entry_id",
        "observation": "entry_id",
        "revision": "entry_id",
        "referral_signal": "referral_id",
        "referral_step": "referral_id",
    }
    groups: dict[str, dict[str, list[_Object]]] = {}
    for table, owner in owners.items():
        groups[table] = defaultdict(list)
        for row in rows.get(table, []):
            groups[table][row[owner]].append(row)
    groups["placement"] = defaultdict(list)
    for row in rows.get("placement", []):
        # Without a moment it is for the session as a whole.
        groups["placement"][row["moment_id"] or row["entry_id"]].append(row)
    return lambda table, owner: groups[table].get(owner, [])


def _role(row: _Object, by: _By) -> _Object:
    areas = [write_object(area, schema.INTENDED_AREA) for area in by("intended_area", row["id"])]
    return {**write_object(row, schema.ROLE), **_unless_empty(intended_areas=areas)}


def _entry(row: _Object, by: _By) -> _Object:
    id_ = row["id"]
    moments = [
        {
            **write_object(moment, schema.MOMENT),
            "placements": [
                write_object(mark, schema.PLACEMENT) for mark in by("placement", moment["id"])
            ],
        }
        for moment in by("moment", id_)
    ]
    return {
        **write_object(row, schema.ENTRY),
        **_unless_empty(
            moments=moments,
            placements=[write_object(mark, schema.PLACEMENT) for mark in by("placement", id_)],
            answers=[write_object(part, schema.PROMPT_ANSWER) for part in by("prompt_answer", id_)],
            tags=[part["name"] for part in by("entry_tag", id_)],
            observations=[
                write_object(part, schema.OBSERVATION) for part in by("observation", id_)
            ],
            revisions=[
                {**write_object(part, schema.REVISION), "content": json.loads(part["payload"])}
                for part in by("revision", id_)
            ],
        ),
    }


def _referral(row: _Object, by: _By) -> _Object:
    return {
        **write_object(row, schema.REFERRAL),
        "signals": [part["signal"] for part in by("referral_signal", row["id"])],
        "steps": [
            write_object(part, schema.REFERRAL_STEP) for part in by("referral_step", row["id"])
        ],
    }


def _unless_empty(**lists: list[Any]) -> _Object:
    return {name: found for name, found in lists.items() if found}
