"""What is shown for a look before a text leaves, in English and in German."""

import itertools

import pytest

from journal_app.domain.packet_hints import LookKind, looks


def found(text: str, codes: tuple[str, ...] = ()) -> list[tuple[str, str]]:
    return [(text[look.start : look.end], look.kind.value) for look in looks(text, codes)]


@pytest.mark.parametrize(
    ("text", "words", "kind"),
    [
        ("We met on 3 March at noon.", "3 March", "date"),
        ("Am 12. März 2026 war es so.", "12. März 2026", "date"),
        ("Since 12.03.2026 it is so.", "12.03.2026", "date"),
        ("It was 2026-03-12.", "2026-03-12", "date"),
        ("Back in 2019 he left.", "2019", "date"),
        ("Write to me@example.org soon.", "me@example.org", "email"),
        ("Call 0171 2345678 later.", "0171 2345678", "phone"),
        ("See www.example.org/team for it.", "www.example.org/team", "web"),
        ("Ich sprach mit Herrn Maier lange.", "Herrn Maier", "name"),
        ("He works in Leeds now.", "Leeds", "place"),
        ("Sie wohnt in der Lindenstraße dort.", "Lindenstraße", "place"),
        ("Er ist bei der Nordlicht GmbH tätig.", "Nordlicht GmbH", "organisation"),
        ("She moved from the XYZB to us.", "XYZB", "organisation"),
        ("I asked Rumpel what he saw in it.", "Rumpel", "capital"),
        ("There was war in Rumpel then.", "Rumpel", "capital"),
        ("Ich fuhr nach Eckelshausen zu ihr.", "Eckelshausen", "place"),
    ],
)
def test_deserves_a_look(text, words, kind):
    assert (words, kind) in found(text)


@pytest.mark.parametrize(
    "text",
    [
        "Ich war im Gespräch bei der Sache, und das Team und die Leitung waren auch da.",
        "Das Gefühl der Enge kam mit der Frage nach dem Auftrag; ich habe nicht gefragt.",
        "In der Antwort lag Druck.",
        "I asked for A’s view of it, and for B's.",
        "Die Antwort war Druck.",
        "Es war eine Sackgasse, und im Heimatdorf meiner Hochburg der Ruhe war es leichter.",
        "In der Innenstadt war ich mit dem Rad; das war eine Pause für mich und nicht mehr.",
        "We sat for a while. Then I asked what a Thursday in May could look like for them.",
        "“Nothing,” she said. I’m sure I was too fast, and I’d do it again.\n\nSo it went.",
        "",
    ],
)
def test_ordinary_prose_is_let_be(text):
    assert not found(text)


def test_codes_are_found_inside_longer_words():
    assert found("the heronry was quiet", ("Heron",)) == [("heron", "code")]


def test_finds_do_not_overlap_and_stand_in_order():
    text = "On 3 March 2026 Anna Maier of Siemens AG in Köln wrote to a@b.de, then Anna left."
    places = looks(text, ("Anna",))
    assert all(one.end <= other.start for one, other in itertools.pairwise(places))
    assert {look.kind for look in places} >= {LookKind.DATE, LookKind.EMAIL, LookKind.PLACE}
