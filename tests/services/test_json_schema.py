"""The published schema is that of the program, and what is exported keeps to it."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator, FormatChecker

from journal_app.domain.entry import EntryQuery, PromptAnswer
from journal_app.domain.grid import Certainty, Position
from journal_app.domain.moments import Moment, MomentTag, Placement
from journal_app.domain.practice import RoleKind
from journal_app.services.exchange.json_schema_document import document_schema, schema_text
from journal_app.services.opening import JournalFile
from journal_app.services.sample import write_sample
from journal_app.storage.ids import new_id

NOW = datetime(2026, 3, 14, 15, 30, tzinfo=UTC)
PUBLISHED = Path(__file__).parents[2] / "docs" / "stance-json.schema.json"


@pytest.fixture(scope="module")
def validator():
    Draft202012Validator.check_schema(document_schema())
    return Draft202012Validator(document_schema(), format_checker=FormatChecker())


@pytest.fixture(scope="module")
def exported(tmp_path_factory) -> tuple[Path, Path]:
    """The sample journal as a document, and what of it is of one client."""
    folder = tmp_path_factory.mktemp("sample")
    services = JournalFile(folder / "a.stance", lambda: NOW, beside_window=True).create(None)
    write_sample(services, NOW)
    whole, some = folder / "whole.json", folder / "some.json"
    services.exchange.export_json(whole)
    services.exchange.export_json(some, EntryQuery(client="Wren"))
    services.close()
    return whole, some


def faults(validator, path) -> list[str]:
    document = json.loads(path.read_text("utf-8"))
    return [
        f"{list(error.path)}: {error.message[:200]}" for error in validator.iter_errors(document)
    ]


def test_the_published_schema_is_current():
    assert PUBLISHED.read_text("utf-8") == schema_text(), "run: python -m tools.json_schema"


def test_the_sample_keeps_to_it(exported, validator):
    whole, some = exported
    assert faults(validator, whole) == faults(validator, some) == []


_texts = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs")), max_size=20)
_entries = st.lists(
    st.tuples(
        _texts,
        _texts,
        st.lists(st.integers(-20, 20), max_size=7),
        st.integers(0, 10**9),
        st.sampled_from(("Europe/Berlin", "UTC", "+05:30", "America/St_Johns")),
        st.lists(_texts, max_size=3),
        st.booleans(),
    ),
    max_size=4,
)


@settings(
    max_examples=10,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(_entries)
def test_any_journal_keeps_to_it(tmp_path, make_draft, validator, entries):
    services = JournalFile(tmp_path / f"{new_id()}.stance", lambda: NOW, beside_window=True).create(
        None
    )
    role = services.practice.add_role(RoleKind.COACH).value
    for seen, client, places, back, zone, tags, flag in entries:
        draft = make_draft(
            role_id=role.id,
            client=client,
            seen=seen,
            zone=zone,
            tags=tuple(tags),
            started_at=NOW - timedelta(seconds=back),
            to_supervision=flag,
            moment_tags=frozenset(MomentTag) if flag else frozenset(),
            answers=(PromptAnswer("p", seen, client),),
            moments=tuple(
                Moment(new_id(), "", Placement(Position(n / 20, 0), Certainty.ROUGHLY, NOW))
                for n in places
            ),
        )
        services.journal.keep_draft(draft, edits=False)
        services.journal.save(draft)
    path = services.path.with_suffix(".json")
    services.exchange.export_json(path)
    services.close()
    assert faults(validator, path) == []


@pytest.mark.parametrize(
    ("place", "value"),
    [
        (("entries", 0, "minutes"), 0),
        (("entries", 0, "id"), "no id"),
        (("entries", 0, "started_at"), "yesterday"),
        (("roles", 0, "kind"), "pilot"),
        (("entries", 0, "moments", 0, "placements", 0, "x"), 1.5),
        (("version",), 2),
        (("practitioner",), None),
    ],
)
def test_what_the_program_refuses_the_schema_refuses(exported, validator, place, value):
    document = json.loads(exported[0].read_text("utf-8"))
    inner = document
    for step in place[:-1]:
        inner = inner[step]
    inner[place[-1]] = value
    assert not validator.is_valid(document)
