"""From the rows of a journal to a document in the Stance JSON format, a few rows at a time."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import datetime
from typing import Any

from journal_app.services.exchange import json_schema as schema
from journal_app.services.exchange.json_fields import (
    Field,
    ObjectWriter,
    instant_text,
    json_text,
)
from journal_app.storage.instants import to_ms
from journal_app.storage.whole import columns_of
from journal_app.storage.whole_reading import Block, Reading, Values
from journal_app.wording import packs

Told = Callable[[int], None]
"""Hears how many entries of a block were written; what it raises ends the writing."""
_BETWEEN = ",\n"


def document_lines(
    reading: Reading,
    exported_at: datetime,
    more: Mapping[str, Any] | None = None,
    told: Told | None = None,
) -> Iterator[str]:
    """The document in pieces, one record a line.

    A selection has the sections of the tables that the reading has. ``more`` is said at the head.
    """
    head: dict[str, Any] = {
        "format": schema.FORMAT,
        "version": schema.VERSION,
        "exported_at": instant_text(to_ms(exported_at)),
        "complete": reading.is_complete,
        "notice": packs.disclaimer(packs.DEFAULT_LANGUAGE),
        **(more or {}),
    }
    yield "{\n"
    yield _BETWEEN.join(f"{json_text(name)}: {json_text(value)}" for name, value in head.items())
    if reading.is_complete:
        yield from _head_of_all(reading)
    for name, records in _sections(reading, told):
        yield f"{_BETWEEN}{json_text(name)}: ["
        between = "\n"
        for record in records:
            yield between + record
            between = _BETWEEN
        yield "\n]"
    yield "\n}\n"


def _head_of_all(reading: Reading) -> Iterator[str]:
    """What only stands in a document of everything."""
    writer = _writer("practitioner", schema.PRACTITIONER)
    practitioner = next(iter(reading.rows("practitioner")))
    settings = [f"{json_text(key)}: {_kept(value)}" for key, value in reading.rows("setting")]
    tags = [json_text(name) for (name,) in reading.rows("tag")]
    yield f'{_BETWEEN}"practitioner": {{{writer.inner(practitioner)}}}'
    yield f'{_BETWEEN}"settings": {{{", ".join(settings)}}}'
    yield f'{_BETWEEN}"tags": [{", ".join(tags)}]'


def _writer(table: str, fields: tuple[Field, ...]) -> ObjectWriter:
    return ObjectWriter(fields, columns_of(table))


def _kept(packed: str) -> str:
    """JSON as it is stored, on one line.

    Raises:
        ValueError: it is none, which would spoil the whole document.
    """
    found = json.loads(packed)
    return json.dumps(found, ensure_ascii=False) if "\n" in packed else packed


def _sections(reading: Reading, told: Told | None) -> Iterator[tuple[str, Iterable[str]]]:
    yield "roles", _roles(reading)
    yield from _plain(reading, schema.PLAIN_SECTIONS[:2])
    yield "entries", _entries(reading.blocks(), told)
    if reading.has("referral"):
        yield "referrals", _referrals(reading)
    if reading.has("reflection"):
        yield "reflections", _with_packed(reading, "reflection", schema.REFLECTION, "shown")
    yield from _plain(reading, schema.PLAIN_SECTIONS[2:])
    if reading.has("draft"):
        yield "drafts", _with_packed(reading, "draft", schema.DRAFT, "payload", "content")


def _plain(
    reading: Reading, sections: tuple[tuple[str, str, tuple[Field, ...]], ...]
) -> Iterator[tuple[str, Iterable[str]]]:
    for name, table, fields in sections:
        if reading.is_complete or reading.has(table):
            writer = _writer(table, fields)
            yield name, (f"{{{writer.inner(row)}}}" for row in reading.rows(table))


def _with_packed(
    reading: Reading, table: str, fields: tuple[Field, ...], column: str, name: str = ""
) -> Iterator[str]:
    """Objects with one more field, which is stored as JSON."""
    writer, at = _writer(table, fields), columns_of(table).index(column)
    for row in reading.rows(table):
        yield f'{{{writer.inner(row)}, "{name or column}": {_kept(row[at])}}}'


def _roles(reading: Reading) -> Iterator[str]:
    areas = _grouped(reading.rows("intended_area"), "intended_area", "role_id")
    writer, area = _writer("role", schema.ROLE), _writer("intended_area", schema.INTENDED_AREA)
    for row in reading.rows("role"):
        listed = [f"{{{area.inner(one)}}}" for one in areas.get(row[0], ())]
        yield f"{{{writer.inner(row)}{_listed('intended_areas', listed)}}}"


def _referrals(reading: Reading) -> Iterator[str]:
    signals = _grouped(reading.rows("referral_signal"), "referral_signal", "referral_id")
    steps = _grouped(reading.rows("referral_step"), "referral_step", "referral_id")
    writer, step = (
        _writer("referral", schema.REFERRAL),
        _writer("referral_step", schema.REFERRAL_STEP),
    )
    signal = columns_of("referral_signal").index("signal")
    for row in reading.rows("referral"):
        named = ", ".join(json_text(one[signal]) for one in signals.get(row[0], ()))
        taken = ", ".join(f"{{{step.inner(one)}}}" for one in steps.get(row[0], ()))
        yield f'{{{writer.inner(row)}, "signals": [{named}], "steps": [{taken}]}}'


def _grouped(rows: Iterable[Values], table: str, owner: str) -> dict[str, list[Values]]:
    """The rows that belong to an owner, in their order."""
    at = columns_of(table).index(owner)
    found: defaultdict[str, list[Values]] = defaultdict(list)
    for row in rows:
        found[row[at]].append(row)
    return found


def _listed(name: str, records: list[str]) -> str:
    """A list as a further field; nothing where it is empty."""
    return f', "{name}": [{", ".join(records)}]' if records else ""


def _entries(blocks: Iterable[Block], told: Told | None) -> Iterator[str]:
    parts = _EntryParts()
    for block in blocks:
        yield from parts.entries(block)
        if told:
            told(len(block["entry"]))


class _EntryParts:
    """Writes entries with all that is theirs."""

    def __init__(self) -> None:
        self._entry = _writer("entry", schema.ENTRY)
        self._moment = _writer("moment", schema.MOMENT)
        self._placement = _writer("placement", schema.PLACEMENT)
        self._answer = _writer("prompt_answer", schema.PROMPT_ANSWER)
        self._observation = _writer("observation", schema.OBSERVATION)
        self._revision = _writer("revision", schema.REVISION)
        placement = columns_of("placement")
        self._of_moment = placement.index("moment_id")
        self._of_entry = placement.index("entry_id")
        self._payload = columns_of("revision").index("payload")
        self._tag = columns_of("entry_tag").index("name")

    def entries(self, block: Block) -> Iterator[str]:
        """The entries of a block."""
        placements: defaultdict[str, list[str]] = defaultdict(list)
        for row in block["placement"]:
            # Without a moment it is for the session as a whole.
            owner = row[self._of_moment] or row[self._of_entry]
            placements[owner].append(f"{{{self._placement.inner(row)}}}")
        lists = {
            "moments": self._texts(
                block,
                "moment",
                lambda row: (
                    f"{{{self._moment.inner(row)},"
                    f' "placements": [{", ".join(placements.get(row[0], ()))}]}}'
                ),
            ),
            "placements": placements,
            "answers": self._texts(
                block, "prompt_answer", lambda row: f"{{{self._answer.inner(row)}}}"
            ),
            "tags": self._texts(block, "entry_tag", lambda row: json_text(row[self._tag])),
            "observations": self._texts(
                block, "observation", lambda row: f"{{{self._observation.inner(row)}}}"
            ),
            "revisions": self._texts(
                block,
                "revision",
                lambda row: (
                    f'{{{self._revision.inner(row)}, "content": {_kept(row[self._payload])}}}'
                ),
            ),
        }
        for row in block["entry"]:
            more = "".join(_listed(name, of.get(row[0], [])) for name, of in lists.items())
            yield f"{{{self._entry.inner(row)}{more}}}"

    def _texts(
        self, block: Block, table: str, text: Callable[[Values], str]
    ) -> dict[str, list[str]]:
        grouped = _grouped(block[table], table, "entry_id")
        return {owner: [text(row) for row in rows] for owner, rows in grouped.items()}
