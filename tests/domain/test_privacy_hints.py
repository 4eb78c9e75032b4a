from __future__ import annotations

import tomllib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal_app.domain.given_names import GIVEN_NAMES
from journal_app.domain.privacy_hints import HintKind, code_hints, hints, is_full_name
from journal_app.resources import resource_path

GERMAN = """
Die Klientin kam mit einem Anliegen aus der Arbeit: Der Vorgesetzte hatte ihr die Leitung der
Abteilung angeboten, und die Angst vor dem Scheitern war größer als die Freude. Ich habe gefragt,
was ein guter Dienstag wäre. Im Moment der Stille kam das Wort Würde. Seine Frau Angst machen
wollte er nicht. Eine Frau Mitte Vierzig. Der Herr im Haus sei immer der Vater gewesen. Als Frau
Verantwortung zu tragen, sei schwer. Am 14.03.2026 um 15:30 Uhr, Raum 204, 3. Stock, sprachen wir
90 Minuten. Zwischen 2019 und 2024, also 2019-2024, lagen 5 Jahre und 12 Sitzungen; Skala 0,4 bis
0,65, dann 7 von 10. Herr Professor, sagte sie, und lachte. Frau K. und Herr M. kamen zu spät.
Ich notierte: Mark und Pfennig, Ernst der Lage, Will und Wunsch. Das Budget betrug 1 250 000 Euro.
"""
ENGLISH = """
Heron arrived tired and asked straight away what I would do about the new deputy. On Thursday, 14
March 2026, between 10:30 and 11:45, we looked at Part Two of the Plan. The word "stewardship" came
from Heron. Will it hold? May be. I mark it at 0.4, then 0.35 and 0.65. The Director said Grace was
a gift. Three of 1,250,000 people. Room 204, Floor 3, version 3.11.2. Miss no chance, he said. In
2019-2024 she moved from Boston to Lake Placid. Mr and Mrs is how they call themselves.
"""


def said(text: str, found: object = None) -> list[tuple[str, str]]:
    return [(text[hint.start : hint.end], hint.kind.value) for hint in hints(text)]


@pytest.mark.parametrize("text", [GERMAN, ENGLISH])
def test_ordinary_prose_is_let_be(text: str) -> None:
    assert said(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Write to robin.field+x@example.org soon", [("robin.field+x@example.org", "email")]),
        ("Tel. 030 1234567, bitte", [("030 1234567", "phone")]),
        ("+49 (0)171 / 234 56 78", [("+49 (0)171 / 234 56 78", "phone")]),
        ("call (555) 123-4567 or 555-123-4567", [("(555) 123-4567", "phone"),
                                                 ("555-123-4567", "phone")]),
        ("0171-2345678.", [("0171-2345678", "phone")]),
        ("IBAN DE89 3704 0044 0532 0130 00 ok", [("DE89 3704 0044 0532 0130 00", "account")]),
        ("Konto 123456789012", [("123456789012", "account")]),
        ("Card 4111 1111 1111 1111", [("4111 1111 1111 1111", "account")]),
        ("dass Frau Sommerfeld lachte", [("Frau Sommerfeld", "name")]),
        ("Herrn Dr. Kaltenbach", [("Herrn Dr. Kaltenbach", "name")]),
        ("Then Mr. Underhill and Ms Underhill", [("Mr. Underhill", "name"),
                                                 ("Ms Underhill", "name")]),
        ("Sabine Kowalczyk kam", [("Sabine Kowalczyk", "name")]),
        ("mit Thomas gesprochen", [("Thomas", "name")]),
        ("Frau Petra Groß-Gerau ging", [("Frau Petra Groß-Gerau", "name")]),
    ],
)  # fmt: skip
def test_what_could_tell_who_someone_is(text: str, expected: list[tuple[str, str]]) -> None:
    assert said(text) == expected


def test_a_code_in_use_is_let_be() -> None:
    assert hints("Anna came. ANNA? Thomas too.", known=("anna",))[0].kind is HintKind.NAME
    assert len(hints("Anna came. Thomas too.", known=("anna",))) == 1


@pytest.mark.parametrize("code", ["Müller", "A. Schmidt", "Sabine", "s@x.org", "0171 2345678"])
def test_codes_that_tell(code: str) -> None:
    assert code_hints(code)


@pytest.mark.parametrize("language", ["en", "de"])
def test_no_proposed_code_looks_like_a_name(language: str) -> None:
    with resource_path("codes", f"{language}.toml").open("rb") as file:
        words = tomllib.load(file)
    assert not GIVEN_NAMES & {*words["firsts"], *words["names"]}
    for name in words["names"]:
        for first in words["firsts"]:
            code = words["pattern"].format(first=first, name=name)
            assert code_hints(code) == (), code
        assert code_hints(f"{name} 27") == ()


@given(st.text(max_size=200) | st.text("AaBb @.+0123456789 -/()FrauHern", max_size=200))
def test_it_never_raises_and_its_places_are_in_order(text: str) -> None:
    for found in (hints(text), code_hints(text)):
        end = 0
        for hint in found:
            assert end <= hint.start < hint.end <= len(text)
            end = hint.end


@pytest.mark.parametrize(
    "piece",
    ["word ", "Anna ", "a", "1", "1 ", "0", "+", "@", "a@", "A1", "DE89 ", "Frau ", "Frau Dr. ",
     "(", ".", "a-", "ä'", "12.", "0 ", "a@b."],
)  # fmt: skip
def test_a_very_long_text_is_gone_through_to_its_end(piece: str) -> None:
    """What grew with the square of the length would run into the time limit of every test."""
    text = piece * (120_000 // len(piece)) + " anna.m@example.org"
    assert hints(text)[-1].end == len(text)


@pytest.mark.parametrize("code", ["Frau Müller", "Mr Smith", "Thomas Kaltenbach", "Sabine Meyer 2"])
def test_what_somebody_is_called_is_a_full_name(code: str) -> None:
    assert is_full_name(code)


@pytest.mark.parametrize("code", ["Heron", "Quiet Heron", "Team Lark", "Thomas", "Heron 12", ""])
def test_a_code_or_one_name_alone_is_none(code: str) -> None:
    assert not is_full_name(code)
