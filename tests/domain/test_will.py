"""Where the passphrase is kept, and what looks as if it were the passphrase itself."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal_app.domain.will import looks_like_passphrase


@pytest.mark.parametrize(
    "text",
    [
        "Tr0ub4dor&3",
        "hunter2hunter2",
        "In the safe: xK9$mmq2Lp",
        "The passphrase is swordfish",
        "Das Passwort lautet „Heuschnupfen“",
        "Kennwort: geheim",
        "correct horse battery staple",
        "kreide-amsel-tischler-mond-segel",
    ],
)
def test_what_could_be_one_is_noticed(text: str) -> None:
    assert looks_like_passphrase(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "With the notary, Example Street 12, 10115 Berlin",
        "Bei der Notarin, in einem versiegelten Umschlag",
        "in the safe at home",
        "Safe, second drawer",
        "my sister knows where it lies",
        "The passphrase is in my sister's safe",
        "Die Passphrase ist bei meiner Schwester",
        "Ask Dr. Example: 030 555 0199, ada@example.org",
        "See https://example.org/wills2026",
        "auf der Karte im roten Buch",
        "envelope no. 7 of 2026",
        "🔐 at the bank",
        "في الخزنة",
    ],
)
def test_a_place_is_no_passphrase(text: str) -> None:
    assert not looks_like_passphrase(text)


@given(st.text(max_size=400))
def test_any_text_is_looked_at(text: str) -> None:
    assert looks_like_passphrase(text) in {True, False}
