"""Stance JSON that is damaged or hostile: a sentence that names the place, never a crash."""

from __future__ import annotations

import copy
import json
from typing import Any

import pytest

from journal_app.domain.errors import InvalidValue
from journal_app.services.exchange.json_document import JournalDocument, Known, looks_like_json
from journal_app.services.exchange.stance_json import read_document

ROLE = "01a20071-0db2-755a-ba8f-000000000001"
ENTRY = "01a20071-0db2-755a-ba8f-000000000002"
MOMENT = "01a20071-0db2-755a-ba8f-000000000003"
MARK = "01a20071-0db2-755a-ba8f-000000000004"
LOOP = "01a20071-0db2-755a-ba8f-000000000005"
AT = "2026-03-14T12:00:00.000Z"
DOCUMENT: dict[str, Any] = {
    "format": "stance-journal",
    "version": 1,
    "roles": [{"id": ROLE, "kind": "coach"}],
    "entries": [
        {
            "id": ENTRY,
            "role_id": ROLE,
            "started_at": AT,
            "zone": "Europe/Berlin",
            "written_at": AT,
            "changed_at": AT,
            "moments": [
                {
                    "id": MOMENT,
                    "placements": [
                        {"id": MARK, "x": 0.5, "y": -0.2, "certainty": "clear", "made_at": AT}
                    ],
                }
            ],
        }
    ],
}


def read(document: Any, known: Known | None = None) -> JournalDocument:
    data = document if isinstance(document, bytes) else json.dumps(document).encode()
    return read_document(data, file="a.json", known=known)


def changed(*path: Any, to: Any) -> dict[str, Any]:
    """The document with another value at a path; a value of None takes the key away."""
    document = copy.deepcopy(DOCUMENT)
    at: Any = document
    for key in path[:-1]:
        at = at[key]
    if to is None:
        del at[path[-1]]
    else:
        at[path[-1]] = to
    return document


def test_a_sound_document_is_read() -> None:
    found = read(DOCUMENT)
    assert (found.read, found.refused, found.complete) == (1, (), False)
    assert found.rows["entry"][0]["minutes"] is None
    assert found.rows["placement"][0]["moment_id"] == MOMENT


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"{", "json_unreadable"),
        (b'{"format": NaN}', "json_unreadable"),
        (b"[" * 100_000, "json_too_deep"),
        (b'{"a":' * 100_000, "json_too_deep"),
        (b'{"format": "stance-journal", "version": ' + b"9" * 10_000 + b"}", "json_unreadable"),
        (b"[]", "json_not_ours"),
        (b'"text"', "json_not_ours"),
        (b'{"format": "other"}', "json_not_ours"),
        (b'{"format": "stance-journal", "version": 2}', "json_newer_version"),
        (b'{"format": "stance-journal", "version": true}', "json_wrong_shape"),
        (b'{"format": "stance-journal", "version": 1, "entries": {}}', "json_wrong_shape"),
        (b'{"format": "stance-journal", "version": 1, "roles": [7]}', "json_wrong_shape"),
        (b'{"format": "stance-journal", "version": 1, "practitioner": []}', "json_wrong_shape"),
    ],
)
def test_what_is_no_journal_has_a_code(data: bytes, code: str) -> None:
    with pytest.raises(InvalidValue) as caught:
        read(data)
    assert caught.value.code == code
    assert caught.value.details["file"] == "a.json"


@pytest.mark.parametrize(
    ("path", "value", "code", "place"),
    [
        (("started_at",), None, "record_wrong_shape", "entries[0].started_at"),
        (("started_at",), 7, "record_wrong_shape", "entries[0].started_at"),
        (("started_at",), "2026-02-30T00:00Z", "date_unreadable", "entries[0].started_at"),
        (("started_at",), "2026-02-03T00:00", "date_without_zone", "entries[0].started_at"),
        (("started_at",), "0001-01-01T00:00+10:00", "date_unreadable", "entries[0].started_at"),
        (("started_at",), "1700-01-01T00:00Z", "date_out_of_range", "entries[0].started_at"),
        (("zone",), "Mars/Base", "unknown_zone", "entries[0].zone"),
        (("id",), "7", "record_wrong_shape", "entries[0].id"),
        (("role_id",), ENTRY, "reference_unknown", "entries[0].role_id"),
        (("minutes",), 10**400, "minutes_out_of_range", "entries[0].minutes"),
        (("minutes",), 60.0, "record_wrong_shape", "entries[0].minutes"),
        (("charge",), 5, "scale_out_of_range", "entries[0].charge"),
        (("paid",), "gladly", "not_a_choice", "entries[0].paid"),
        (("seen",), ["a"], "record_wrong_shape", "entries[0].seen"),
        (("told",), 1, "record_wrong_shape", "entries[0].told"),
        (("tags",), [""], "record_wrong_shape", "entries[0].tags[0]"),
        (("observations",), [{"signal": "Z9"}], "observation_unknown",
         "entries[0].observations[0].signal"),
        (("revisions",), [{"number": 1, "saved_at": AT, "content": {"v": 1}}],
         "record_wrong_shape", "entries[0].revisions[0].content"),
        (("moments", 0, "placements"), [], "record_wrong_shape",
         "entries[0].moments[0].placements"),
        (("moments", 0, "placements", 0, "x"), 1e308, "coordinate_out_of_range",
         "entries[0].moments[0].placements[0].x"),
        (("moments", 0, "placements", 0, "y"), "0.2", "record_wrong_shape",
         "entries[0].moments[0].placements[0].y"),
    ],
)  # fmt: skip
def test_a_faulty_entry_is_refused_by_its_place(
    path: tuple[Any, ...], value: Any, code: str, place: str
) -> None:
    found = read(changed("entries", 0, *path, to=value))
    (refusal,) = found.refused
    assert refusal.code == code
    assert place in {refusal.details.get("place"), refusal.details["record"]}
    assert refusal.details["file"] == "a.json"
    assert not any(found.rows.get(table) for table in ("entry", "moment", "placement"))


def test_eight_moments_are_too_many() -> None:
    moment = DOCUMENT["entries"][0]["moments"][0]
    found = read(changed("entries", 0, "moments", to=[moment] * 8))
    assert found.refused[0].code == "too_many_moments"


@pytest.mark.parametrize("table", ["entry", "moment", "placement"])
def test_ids_must_not_come_twice(table: str) -> None:
    document = copy.deepcopy(DOCUMENT)
    second = copy.deepcopy(document["entries"][0])
    if table != "entry":
        second["id"] = LOOP
    if table == "placement":
        second["moments"][0]["id"] = LOOP
    document["entries"].append(second)
    found = read(document)
    assert [refusal.code for refusal in found.refused] == ["id_twice"]
    assert len(found.rows["entry"]) == 1


@pytest.mark.parametrize(
    ("section", "record", "place"),
    [
        ("reminders", {"id": LOOP, "kind": "own", "due_at": AT, "first_due_at": AT,
                       "referral_id": ENTRY}, "reminders[0].referral_id"),
        ("reflections", {"id": LOOP, "role_id": ENTRY, "answered_at": AT, "answer": "yes",
                         "asked": "self", "session_count": 1}, "reflections[0].role_id"),
        ("supervision_items", {"id": LOOP, "kind": "reflection", "reflection_id": ENTRY,
                               "raised_at": AT}, "supervision_items[0].reflection_id"),
    ],
)  # fmt: skip
def test_references_that_lead_nowhere_refuse_the_file(
    section: str, record: dict[str, Any], place: str
) -> None:
    with pytest.raises(InvalidValue) as caught:
        read({**DOCUMENT, section: [record]})
    assert caught.value.code == "reference_unknown"
    assert caught.value.details == {"record": place, "file": "a.json"}


def test_what_hangs_on_a_refused_entry_lets_go_of_it() -> None:
    document = changed("entries", 0, "zone", to="Mars/Base")
    document["referrals"] = [{"id": LOOP, "entry_id": ENTRY, "opened_at": AT, "signals": ["B1"]}]
    document["supervision_items"] = [
        {"id": MARK, "kind": "entry", "entry_id": ENTRY, "raised_at": AT}
    ]
    found = read(document)
    assert found.rows["referral"][0]["entry_id"] is None
    assert found.rows["supervision_item"] == []


def test_deep_values_where_anything_may_stand_are_refused() -> None:
    deep: Any = 0
    for _ in range(200):
        deep = [deep]
    with pytest.raises(InvalidValue) as caught:
        read({**DOCUMENT, "practitioner": {"id": LOOP}, "settings": {"a": deep}})
    assert caught.value.details["place"] == "settings.a"


def test_a_role_of_the_journal_may_be_referred_to() -> None:
    document = changed("roles", to=[])
    assert read(document).refused[0].code == "reference_unknown"
    assert read(document, Known(roles={ROLE})).refused == ()


def test_texts_lose_what_a_journal_cannot_hold() -> None:
    found = read(changed("entries", 0, "seen", to="a\0b\ud800c\x1b[1m"))
    assert found.rows["entry"][0]["seen"] == "ab\ufffdc[1m"


def test_json_is_told_from_csv_in_any_encoding() -> None:
    assert looks_like_json(b' \n{"a": 1}')
    assert looks_like_json("{}".encode("utf-16"))
    assert looks_like_json("{}".encode("utf-8-sig"))
    assert not looks_like_json(b"date,x\n")


def as_lines(document: dict[str, Any]) -> bytes:
    """The document as it is written here: a record a line."""
    parts = [
        f'"{name}": [\n' + ",\n".join(map(json.dumps, value)) + "\n]"
        if isinstance(value, list)
        else f'"{name}": {json.dumps(value)}'
        for name, value in document.items()
    ]
    return ("{\n" + ",\n".join(parts) + "\n}\n").encode()


@pytest.mark.parametrize("section", [[], [{"id": ROLE, "text": "x", "tier": "C"}]])
def test_a_record_a_line_says_the_same_as_all_in_one(section: list[Any]) -> None:
    document = {**DOCUMENT, "own_observations": section}
    assert read(as_lines(document)) == read(document)
    assert read(as_lines(document).replace(b"\n", b"\r\n")) == read(document)


@pytest.mark.parametrize(
    ("cut", "line"), [(b'"entries": [\n', 7), (b'"version": 1,\n"roles": [\n', 4)]
)
def test_a_cut_document_of_lines_names_the_line(cut: bytes, line: int) -> None:
    data = as_lines(DOCUMENT)
    with pytest.raises(InvalidValue) as told:
        read(data[: data.index(cut) + len(cut)])
    assert (told.value.code, told.value.details["line"]) == ("json_unreadable", line + 1)


def test_reading_says_how_far_it_is_and_can_be_stopped() -> None:
    entries = [
        {**DOCUMENT["entries"][0], "id": f"{ENTRY[:-6]}{number:06x}", "moments": []}
        for number in range(450)
    ]
    data = as_lines({**DOCUMENT, "entries": entries})
    heard: list[tuple[int, int]] = []
    found = read_document(data, file="a", told=lambda done, of: heard.append((done, of)))
    assert found.read == 450
    assert heard[-3:] == [(0, 450), (200, 450), (400, 450)]

    def stop(_done: int, _of: int) -> None:
        raise KeyError

    with pytest.raises(KeyError):
        read_document(data, file="a", told=stop)
