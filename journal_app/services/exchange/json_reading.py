"""From a parsed document in the Stance JSON format to the rows of a journal, all of it checked."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Any

from journal_app.domain.errors import InvalidValue
from journal_app.domain.moments import MOST_MOMENTS, PlacedBy
from journal_app.domain.referral import SIGNALS
from journal_app.services.exchange import json_schema as schema
from journal_app.services.exchange.json_document import JournalDocument, Known
from journal_app.services.exchange.json_fields import Field, WrongShape, list_of, read_object
from journal_app.services.exchange.records import Refusal
from journal_app.storage.payload import from_json
from journal_app.storage.text import storable
from journal_app.storage.whole import Rows

_Object = dict[str, Any]
_DEEPEST = 100
_TOLD_EVERY = 200
# What the columns of a row refer to.
_USUAL = {
    "role_id": "role",
    "referral_id": "referral",
    "reflection_id": "reflection",
    "meeting_id": "meeting",
    "reminder_id": "reminder",
    "packet_id": "packet",
}
_REFERRED = {
    "received_packet": {"supervisee_id": "supervisee"},
    "received_mark": {"packet_id": "received_packet"},
    "received_note": {"packet_id": "received_packet"},
}


class DocumentReader:
    """Reads one document: sections without references first, then what refers to them."""

    def __init__(
        self,
        document: _Object,
        known: Known,
        file: str,
        told: Callable[[int, int], None],
    ) -> None:
        self._document, self._known, self._file, self._told = document, known, file, told
        self._rows: Rows = defaultdict(list)
        self._ids: dict[str, set[str]] = defaultdict(set)
        self._refused: list[Refusal] = []
        self._signals = {*SIGNALS, *known.signals}

    def document(self) -> JournalDocument:
        """All of it."""
        complete = "practitioner" in self._document
        if complete:
            self._read_practitioner()
        self._read_roles()
        for name, table, fields in schema.PLAIN_SECTIONS[:2]:
            self._read_plain(name, table, fields)
        self._signals |= self._ids["own_signal"]
        entries = list_of(self._document, "entries", "")
        for number, found in enumerate(entries):
            if number % _TOLD_EVERY == 0:
                self._told(number, len(entries))
            self._read_entry(found, f"entries[{number}]")
            entries[number] = None  # what was read is not kept twice
        self._read_referrals()
        self._read_reflections()
        for name, table, fields in schema.PLAIN_SECTIONS[2:]:
            self._read_plain(name, table, fields)
        self._read_drafts()
        self._forget_what_hangs_on_refused()
        return JournalDocument(dict(self._rows), complete, len(entries), tuple(self._refused))

    def _read_practitioner(self) -> None:
        found = self._document["practitioner"]
        self._rows["practitioner"].append(read_object(found, schema.PRACTITIONER, "practitioner"))
        settings = self._document.get("settings", {})
        if not isinstance(settings, dict):
            raise WrongShape("settings")
        for key, value in settings.items():
            text = _kept(value, f"settings.{storable(key[:40])}")
            self._rows["setting"].append({"key": storable(key), "value": text})
        for number, name in enumerate(list_of(self._document, "tags", "")):
            self._rows["tag"].append({"name": _tag(name, f"tags[{number}]")})

    def _read_plain(self, name: str, table: str, fields: Sequence[Field]) -> None:
        for number, found in enumerate(list_of(self._document, name, "")):
            place = f"{name}[{number}]"
            row = self._identified(table, read_object(found, fields, place), place)
            self._check_references(row, place, _REFERRED.get(table, _USUAL))
            self._rows[table].append(row)

    def _read_roles(self) -> None:
        names: set[tuple[str, str]] = set()
        for number, found in enumerate(list_of(self._document, "roles", "")):
            place = f"roles[{number}]"
            row = self._identified("role", read_object(found, schema.ROLE, place), place)
            if (row["kind"], row["name"]) in names or (row["kind"] == "own") != bool(row["name"]):
                raise WrongShape(f"{place}.name")
            names.add((row["kind"], row["name"]))
            self._rows["role"].append(row)
            for index, area in enumerate(list_of(found, "intended_areas", place)):
                at = f"{place}.intended_areas[{index}]"
                area_row = self._identified(
                    "intended_area", read_object(area, schema.INTENDED_AREA, at), at
                )
                self._rows["intended_area"].append({**area_row, "role_id": row["id"]})

    def _read_entry(self, found: Any, place: str) -> None:
        """One entry with all that is its own, or a refusal."""
        parts: Rows = defaultdict(list)
        try:
            row = read_object(found, schema.ENTRY, place)
            self._known_or_wrong("role", row["role_id"], self._known.roles, f"{place}.role_id")
            self._read_entry_parts(found, row["id"], parts, place)
            self._identified("entry", row, place)
            for table in ("moment", "placement"):
                for part in parts[table]:
                    self._identified(table, part, place)
        except InvalidValue as error:
            code = "record_wrong_shape" if error.code == "json_wrong_shape" else error.code
            details = {"record": place, **error.details, "file": self._file}
            self._refused.append(Refusal(0, code, details))
            return
        self._rows["entry"].append(row)
        for table, rows in parts.items():
            self._rows[table] += rows

    def _read_entry_parts(self, found: _Object, entry_id: str, parts: Rows, place: str) -> None:
        for ordinal, (answer, at) in enumerate(_numbered(found, "answers", place)):
            row = read_object(answer, schema.PROMPT_ANSWER, at)
            parts["prompt_answer"].append({**row, "entry_id": entry_id, "ordinal": ordinal})
        for ordinal, (name, at) in enumerate(_numbered(found, "tags", place)):
            tag = _tag(name, at)
            if tag.casefold() not in {row["name"].casefold() for row in parts["entry_tag"]}:
                parts["entry_tag"].append({"entry_id": entry_id, "name": tag, "ordinal": ordinal})
        for ordinal, (item, at) in enumerate(_numbered(found, "observations", place)):
            row = read_object(item, schema.OBSERVATION, at)
            if row["signal"] not in self._signals:
                raise InvalidValue(
                    "observation_unknown", value=row["signal"][:40], record=f"{at}.signal"
                )
            if row["signal"] in {other["signal"] for other in parts["observation"]}:
                raise WrongShape(f"{at}.signal")
            parts["observation"].append({**row, "entry_id": entry_id, "ordinal": ordinal})
        for item, at in _numbered(found, "revisions", place):
            row = read_object(item, schema.REVISION, at)
            if row["number"] in {other["number"] for other in parts["revision"]}:
                raise WrongShape(f"{at}.number")
            payload = _content(item, at)
            parts["revision"].append({**row, "entry_id": entry_id, "payload": payload})
        self._read_moments(found, entry_id, parts, place)

    def _read_moments(self, found: _Object, entry_id: str, parts: Rows, place: str) -> None:
        moments = _numbered(found, "moments", place)
        if len(moments) > MOST_MOMENTS:
            raise InvalidValue(
                "too_many_moments",
                count=len(moments),
                most=MOST_MOMENTS,
                record=f"{place}.moments",
            )
        for ordinal, (moment, at) in enumerate(moments):
            row = read_object(moment, schema.MOMENT, at)
            parts["moment"].append({**row, "entry_id": entry_id, "ordinal": ordinal})
            placements = _numbered(moment, "placements", at)
            if not placements:
                raise WrongShape(f"{at}.placements")
            for placement, there in placements:
                mark = read_object(placement, schema.PLACEMENT, there)
                owner = {"moment_id": row["id"], "entry_id": entry_id}
                parts["placement"].append({**mark, **owner})
        for placement, there in _numbered(found, "placements", place):
            mark = read_object(placement, schema.PLACEMENT, there)
            if mark["placed_by"] != PlacedBy.SUPERVISOR:
                raise WrongShape(f"{there}.placed_by")
            parts["placement"].append({**mark, "moment_id": None, "entry_id": entry_id})

    def _read_referrals(self) -> None:
        for number, found in enumerate(list_of(self._document, "referrals", "")):
            place = f"referrals[{number}]"
            row = self._identified("referral", read_object(found, schema.REFERRAL, place), place)
            self._check_references(row, place, {"referral_id": "referral"})
            self._rows["referral"].append(row)
            for signal, at in _numbered(found, "signals", place):
                if not isinstance(signal, str) or signal not in self._signals:
                    raise InvalidValue(
                        "observation_unknown", value=storable(str(signal)[:40]), record=at
                    )
                held = {"referral_id": row["id"], "signal": signal}
                if held in self._rows["referral_signal"][-len(self._signals) :]:
                    raise WrongShape(at)
                self._rows["referral_signal"].append(held)
            for step, at in _numbered(found, "steps", place):
                taken = read_object(step, schema.REFERRAL_STEP, at)
                self._identified("referral_step", taken, at)
                self._rows["referral_step"].append({**taken, "referral_id": row["id"]})

    def _read_reflections(self) -> None:
        for number, found in enumerate(list_of(self._document, "reflections", "")):
            place = f"reflections[{number}]"
            row = read_object(found, schema.REFLECTION, place)
            self._identified("reflection", row, place)
            self._known_or_wrong("role", row["role_id"], self._known.roles, f"{place}.role_id")
            shown = found.get("shown", {})
            if not isinstance(shown, dict):
                raise WrongShape(f"{place}.shown")
            self._rows["reflection"].append({**row, "shown": _kept(shown, f"{place}.shown")})

    def _read_drafts(self) -> None:
        for number, found in enumerate(list_of(self._document, "drafts", "")):
            place = f"drafts[{number}]"
            row = read_object(found, schema.DRAFT, place)
            if row["entry_id"] in self._ids["draft"]:
                raise InvalidValue("id_twice", value=row["entry_id"], record=place)
            self._ids["draft"].add(row["entry_id"])
            self._rows["draft"].append({**row, "payload": _content(found, place)})

    def _identified(self, table: str, row: _Object, place: str) -> _Object:
        if row["id"] in self._ids[table]:
            raise InvalidValue("id_twice", value=row["id"], record=f"{place}.id")
        self._ids[table].add(row["id"])
        return row

    def _check_references(
        self, row: Mapping[str, Any], place: str, referred: Mapping[str, str]
    ) -> None:
        """What a row refers to must be in the file or in the journal."""
        for column, table in referred.items():
            if row.get(column):
                there = self._known.roles if table == "role" else self._known.others.get(table, ())
                self._known_or_wrong(table, row[column], there, f"{place}.{column}")

    def _known_or_wrong(self, table: str, id_: str, there: Collection[str], place: str) -> None:
        if id_ not in self._ids[table] and id_ not in there:
            raise InvalidValue("reference_unknown", record=place)

    def _forget_what_hangs_on_refused(self) -> None:
        """References to entries that are neither in the file nor in the journal are let go."""
        there = (
            self._ids["entry"]
            if not self._known.entries
            else {*self._ids["entry"], *self._known.entries}
        )
        # What was meant for one session is not meant for the next one.
        self._rows["intention"] = [
            row
            for row in self._rows["intention"]
            if row["entry_id"] is None or row["entry_id"] in there
        ]
        for table in ("referral", "reminder", "supervision_item"):
            for row in self._rows[table]:
                if row["entry_id"] is not None and row["entry_id"] not in there:
                    row["entry_id"] = None
        self._rows["supervision_item"] = [
            row
            for row in self._rows["supervision_item"]
            if row["kind"] != "entry" or row["entry_id"] is not None
        ]
        for table in ("packet_session", "note"):
            self._rows[table] = [
                row
                for row in self._rows[table]
                if row["entry_id"] is None or row["entry_id"] in there
            ]


def _numbered(found: Any, name: str, place: str) -> list[tuple[Any, str]]:
    """The elements of a list field with the place of each."""
    at = f"{place}.{name}"
    return [(item, f"{at}[{number}]") for number, item in enumerate(list_of(found, name, place))]


def _tag(name: Any, place: str) -> str:
    if not isinstance(name, str) or not storable(name).strip():
        raise WrongShape(place)
    return storable(name)


def _content(found: _Object, place: str) -> str:
    """The text of a kept draft, when one can be made of it."""
    text = _kept(found.get("content"), f"{place}.content")
    try:
        from_json(text)
    except (ArithmeticError, AttributeError, KeyError, TypeError, ValueError) as error:
        raise WrongShape(f"{place}.content") from error
    return text


def _kept(value: Any, place: str) -> str:
    """A value that is kept as it is, as JSON text."""
    if _depth(value) > _DEEPEST:
        raise WrongShape(place)
    return storable(json.dumps(value, ensure_ascii=False, separators=(",", ":")))


def _depth(value: Any) -> int:
    level, depth = [value], 0
    while level and depth <= _DEEPEST:
        depth += 1
        level = [
            inner
            for item in level
            if isinstance(item, dict | list)
            for inner in (item.values() if isinstance(item, dict) else item)
        ]
    return depth
