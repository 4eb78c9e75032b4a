"""Names for what leaves the journal."""

from __future__ import annotations

from datetime import date

import pytest

from journal_app.domain.disguise import LEFT_OUT, ClientNames, Names, monday_of


def test_each_code_has_one_letter_in_their_order() -> None:
    names = Names(ClientNames.LETTERS, ["K-07", "", "Möwe", "K-07"])

    assert [names.of(code) for code in ("K-07", "Möwe", "")] == ["A", "B", ""]
    assert names.of("never seen") == LEFT_OUT, "no code gets through"


@pytest.mark.parametrize(
    ("clients", "told"),
    [
        (ClientNames.LETTERS, "With A and (B), not K-071; A. Ä D"),
        (ClientNames.HIDDEN, "With … and (…), not K-071; A. Ä …"),
        (ClientNames.CODES, "With K-07 and (möwe), not K-071; A. Ä M1"),
    ],
)
def test_codes_in_texts_are_replaced_as_whole_words(clients: ClientNames, told: str) -> None:
    # "A" is a code as well, but may be any word; it is left alone.
    names = Names(clients, ["K-07", "Möwe", "A", "M1"])
    text = "With K-07 and (möwe), not K-071; A. Ä M1"

    assert names.within(text) == told


def test_the_longer_of_two_codes_is_meant() -> None:
    names = Names(ClientNames.LETTERS, ["K-07", "K-07-b"])

    assert names.within("K-07-b") == "B"


def test_a_journal_without_codes_changes_no_text() -> None:
    assert Names(ClientNames.HIDDEN, ["", ""]).within("as it is") == "as it is"


def test_a_week_begins_on_monday_also_over_the_year() -> None:
    assert monday_of(date(2027, 1, 3)) == date(2026, 12, 28)
    assert monday_of(date(2026, 12, 28)) == date(2026, 12, 28)
