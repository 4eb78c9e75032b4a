"""What is typed becomes words to find, and the words around a hit."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal_app.storage.search import folded, wanted
from journal_app.storage.snippets import finder, snippet

HIT = "\x02{}\x03".format


@pytest.mark.parametrize(
    ("typed", "query"),
    [
        ("one", '"one" *'),
        ("one two", '"one" "two" *'),
        ("one two ", '"one" "two"'),
        ("one -", '"one"'),
        ("self-ca", '"self-ca" *'),
        ('say "no"', '"say" "no"'),
        ('say "oh no" then', '"say" "oh no" "then" *'),
        ("„lange  Stille“", '"lange Stille"'),
        ("«a long sil", '"a long sil" *'),
        ('"a long ', '"a long"'),
        ('5" wide', '"5""" "wide" *'),
        ('" "', ""),
        ("x", '"x"'),  # half of all words would begin with it
        ("心", '"心" *'),
        ("- * 😀", ""),
        ("one 😀", '"one"'),
        ("", ""),
    ],
)
def test_typed_text_as_a_query(typed: str, query: str) -> None:
    assert wanted(typed).all_of == query


@pytest.mark.parametrize(
    ("typed", "signs"),
    [
        ("😀", ("😀",)),
        ("\u2764\ufe0f", ("\u2764",)),
        ("garden 🌱 – ?", ("🌱",)),
        ("👍🏽 👩‍👧", ("👍🏽", "👩‍👧")),
        ("thanks🙏", ()),  # the index knows the word before it
        ("- * … ?! ( )", ()),
        ("€", ("€",)),
    ],
)
def test_signs_that_the_index_does_not_know(typed: str, signs: tuple[str, ...]) -> None:
    assert wanted(typed).signs == signs


@pytest.mark.parametrize(
    ("text", "typed", "marked"),
    [
        ("The Café is full", "cafe", f"The {HIT('Café')} is full"),
        ("The cafe\u0301 is full", "café ", "The " + HIT("cafe\u0301") + " is full"),
        ("silently silent", "silen", f"{HIT('silently')} {HIT('silent')}"),
        ("silently silent", "silent ", f"silently {HIT('silent')}"),
        ("my self-care", "self-c", f"my {HIT('self')}-{HIT('care')}"),
        ("snake_case", "case", f"snake_{HIT('case')}"),
        ("a\n\n  b", "b", f"a {HIT('b')}"),
        ("nothing here", "else", ""),
        ("so glad🌱 today", "🌱", f"so glad{HIT('🌱')} today"),
        ("glad 🌱 today", "🌱 tod", f"glad {HIT('🌱')} {HIT('today')}"),
        ("the long, long silence", '"long silence"', f"the long, {HIT('long silence')}"),
        ("a long\nsilence, silence", '"long sil', f"a {HIT('long silence')}, silence"),
        ("un cafe\u0301 long", '"café long"', "un " + HIT("cafe\u0301 long")),
        (
            "so long silence was",
            'silence "so long"',
            HIT("so long") + " " + HIT("silence") + " was",
        ),
        ("İstanbul ẞ ŉ", "istanbul", HIT("İstanbul") + " ẞ ŉ"),
    ],
)
def test_hits_are_marked(text: str, typed: str, marked: str) -> None:
    pattern = finder(wanted(typed))
    assert pattern is not None
    assert snippet([text], pattern) == marked


def test_the_first_text_with_a_hit_is_shown_around_it() -> None:
    pattern = finder(wanted("hit"))
    assert pattern is not None
    shown = snippet(["none", f"{'before ' * 100}hit {'after ' * 100}"], pattern)
    assert shown.startswith("… before before")
    assert f"before {HIT('hit')} after" in shown
    assert shown.endswith("after …")
    assert len(shown) < 220


def test_every_sign_is_folded_alike_whatever_stands_beside_it() -> None:
    signs = [chr(code) for code in range(0x10000) if not 0xD800 <= code < 0xE000]
    alone = "".join(map(folded, signs))
    assert folded("".join(signs)) == alone
    assert folded("Ärger über Łódź") == "arger uber łodz"


def test_without_words_there_is_nothing_to_find() -> None:
    assert finder(wanted("- *")) is None


@given(st.text(), st.text())
def test_any_text_can_be_searched_for_anything(text: str, typed: str) -> None:
    assert len(folded(text)) == len(text)
    pattern = finder(wanted(typed))
    if pattern is not None:
        shown = snippet([text], pattern)
        assert shown.count("\x02") >= 1 or shown == ""
