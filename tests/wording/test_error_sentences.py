"""Every code has a sentence, and no detail, however hostile, can break it."""

from pathlib import Path
from string import printable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from journal_app.domain.errors import InvalidValue, JournalFileError, NotFound, WrongPassphrase
from journal_app.wording.sentences import SENTENCES
from journal_app.wording.voice import gaps
from journal_app.wording.words import Words
from tests.wording.raised_codes import Raised, codes_in, raised_codes

# Codes that are chosen at run time, so that reading the source does not show them raised.
CHOSEN = [
    "not_a_journal",
    "wrong_passphrase",
    "newer_version",
    "damaged_file",
    "disk_full",
    "read_only",
    "file_busy",
    "file_missing",
    "folder_missing",
    "file_exists",
    "cannot_write",
    "open_elsewhere",
    "record_wrong_shape",
    "csv_unreadable",
    "csv_row_unreadable",
    "column_missing",
    "column_twice",
    "date_unreadable",
    "number_unreadable",
    "coordinate_out_of_range",
    "coordinate_incomplete",
    "minutes_out_of_range",
    "scale_out_of_range",
    "unknown_observation",
    "json_unreadable",
    "json_wrong_shape",
    "json_newer_version",
    "encoding_unreadable",
    "passphrase_needed",
    "passphrase_file_unreadable",
    "no_display",
    "not_found_entry",
    "id_ambiguous",
    "reason_missing",
    "referral_without_outcome",
    "backup_failed",
    "setting_unreadable",
]


@pytest.fixture(scope="module")
def raised():
    return raised_codes()


def test_the_scan_finds_what_is_raised(raised):
    assert len(raised) > 30
    assert {"minutes_out_of_range", "wrong_passphrase", "passphrase_empty"} <= {
        found.code for found in raised
    }


def test_the_scan_reads_each_form():
    source = """
class Sealed(JournalFileError): ...
def f():
    raise InvalidValue("one", value=1)
    raise Sealed("two", **more)
    return Refusal(3, "three", {}), _refused("four", file, 3)
"""
    found = {item.code: item for item in codes_in(source, "f.py")}
    assert set(found) == {"one", "two", "three", "four"}
    assert found["one"].details == {"value"}
    assert [code for code, item in found.items() if not item.open_ended] == ["one"]


def test_each_code_has_a_sentence(raised):
    assert {found.code for found in raised} | set(CHOSEN) <= set(SENTENCES)


def test_the_details_fill_a_sentence(raised):
    assert [str(found) for found in raised if not fills(found)] == []


def fills(found: Raised) -> bool:
    """Whether what is told where it is raised is all that its sentence asks for."""
    details = dict.fromkeys(found.details, 1)
    if SENTENCES[found.code].fitting(details) is None:
        return False
    said = "" if found.open_ended else Words().sentence(found.code, details)
    return "{" not in said and "…" not in said


def test_the_plainest_sentence_needs_no_detail():
    for code, sentence in SENTENCES.items():
        asked = [len(gaps(text)) for text in sentence.texts]
        assert asked[-1] == 0, code
        assert asked == sorted(asked, reverse=True), code
        assert Words().sentence(code, {}) == sentence.texts[-1]


def test_a_sentence_names_the_value():
    said = Words().error(InvalidValue("minutes_out_of_range", value=5000))
    assert said == (
        "A session lasts from 1 to 1,440 minutes, not 5,000. "
        "Please change the length, or leave it empty."
    )


def test_file_and_line_stand_before_a_sentence_about_a_row():
    said = Words().sentence(
        "date_unreadable", {"file": "/home/me/sessions.csv", "line": 4, "value": "soon"}
    )
    assert said.startswith("sessions.csv, line 4: “soon” cannot be read as a date.")


def test_a_record_is_named_where_there_are_no_lines():
    said = Words().sentence("id_twice", {"file": "a.json", "line": 0, "record": "entries[2].id"})
    assert said.startswith("a.json, record entries[2].id: This id stands in the file twice.")
    assert Words().sentence("id_twice", {"record": "roles[1]"}).startswith("Record roles[1]: ")


@pytest.mark.parametrize(
    ("details", "begins"),
    [
        ({"record": "entry 41"}, "Eintrag 41: "),
        ({"record": "entry 41", "file": "x/a.json", "line": 0}, "a.json, Eintrag 41: "),
        ({"record": "day x"}, "Tag x: "),
        ({"record": "day 31", "file": "2024-02.txt"}, "2024-02.txt, Tag 31: "),
        ({"record": "event 2", "file": "a.ics"}, "a.ics, Termin 2: "),
        ({"record": "event 2"}, "Termin 2: "),
    ],
)
def test_the_parts_of_a_file_are_named_in_the_language_of_the_reader(
    details: dict[str, object], begins: str
) -> None:
    german = {"entry": "Eintrag", "Entry": "Eintrag", "day": "Tag", "Day": "Tag",
              "event": "Termin", "Event": "Termin"}  # fmt: skip

    def translated(_context: str, text: str, _n: int = -1) -> str:
        for word, spoken in german.items():
            text = text.replace(f"{word} {{number}}", f"{spoken} {{number}}")
        return text

    assert Words(translated).sentence("record_unreadable", details).startswith(begins)


def test_a_sentence_about_the_journal_does_not_repeat_its_file():
    assert (
        Words()
        .error(WrongPassphrase(file="/home/me/journal.stance"))
        .startswith("This passphrase does not open the journal.")
    )


def test_a_path_counts_as_the_file():
    said = Words().error(JournalFileError("file_exists", path=Path("/home/me/a.stance")))
    assert "/home/me/a.stance" in said.replace("\\", "/")


def test_a_detail_may_be_called_code():
    assert "“Heron”" in Words().error(NotFound("not_found_client", code="Heron"))


def test_a_long_path_keeps_its_end():
    said = Words().error(JournalFileError("file_missing", file="/deep" * 60 + "/journal.stance"))
    assert "/journal.stance" in said
    assert len(said) < 300


def test_an_unknown_code_gets_a_sentence():
    said = Words().error(InvalidValue("never_heard_of", file="a.csv", line=3))
    assert said == (
        "a.csv, line 3: This could not be done (never_heard_of). "
        "Everything saved before is unchanged; please try once more."
    )


hostile = st.one_of(
    st.text(max_size=40),
    st.text(alphabet=printable, max_size=40),
    st.sampled_from(
        [
            "{file}",
            "{0}",
            "{value.__class__}",
            "%n %s",
            "\x1b[31mred",
            "a\u202eb",
            "\udcff",
            "{" * 99,
        ]
    ),
    st.integers(),
    st.floats(),
    st.none(),
    st.binary(),
    st.lists(st.text(), max_size=5),
    st.sets(st.integers(), max_size=5),
    st.just("long " * 10_000),
)
names = st.sampled_from(
    ["file", "path", "line", "record", "value", "column", "code", "text", "voice", "context", "n"]
)


# The first text ever drawn builds large tables, which is slow on a busy machine.
@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(
    st.sampled_from([*sorted(SENTENCES), "never_heard_of", "", "{file}"]),
    st.dictionaries(names, hostile, max_size=6),
)
def test_hostile_details_stay_one_readable_line(code, details):
    said = Words().sentence(code, details)
    assert said.strip()
    assert len(said.splitlines()) == 1
    assert "\x1b" not in said
    assert "\u202e" not in said
    assert len(said) < 1000
    said.encode("utf-8")


def test_values_are_not_read_as_patterns():
    said = Words().sentence("date_unreadable", {"value": "{column} {value}", "column": "date"})
    assert "“{column} {value}”" in said
