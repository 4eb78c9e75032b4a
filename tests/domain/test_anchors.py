"""A note stays at its words while the text around it changes, and is never lost."""

from hypothesis import assume, given
from hypothesis import strategies as st

from journal_app.domain.anchors import AROUND, Anchor, anchor_at, find

TEXT = (
    "They arrived tired and asked straight away what I would do. I noticed how quickly I "
    "answered. Ten minutes in I was explaining models, and I could feel the room get smaller."
)
QUOTE = "I noticed how quickly I answered."
WORDS = st.sampled_from(
    [
        "so",
        "I",
        "sat",
        "and",
        "the",
        "room",
        "was",
        "quiet",
        "hope",
        "never",
        "moved",
        "Übung",
        "שלום",
        "👩\u200d👧",
        "we",
    ]
)
TEXTS = st.lists(WORDS, min_size=8, max_size=40).map(" ".join)


def anchored(text: str = TEXT, quote: str = QUOTE) -> Anchor:
    at = text.index(quote)
    return anchor_at(text, at, at + len(quote))


def words_at(text: str, anchor: Anchor) -> str | None:
    place = find(text, anchor)
    return None if place is None else text[slice(*place)]


def test_the_very_words_are_found():
    assert words_at(TEXT, anchored()) == QUOTE


def test_an_anchor_keeps_what_stood_around_and_no_blanks():
    at = TEXT.index(QUOTE)
    anchor = anchor_at(TEXT, at - 1, at + len(QUOTE) + 1)
    assert anchor.quote == QUOTE
    assert TEXT[:at].endswith(anchor.before)
    assert len(anchor.before) == AROUND


def test_words_put_in_or_changed_later_do_not_lose_it():
    later = TEXT.replace("noticed how", "only noticed later how").replace("answered.", "replied!")
    found = words_at(later, anchored())
    assert found is not None
    assert found.startswith("I only noticed later how quickly I")


def test_other_blanks_and_capitals_are_the_same_words():
    later = TEXT.replace("noticed how quickly", "Noticed  how\nquickly")
    assert words_at(later, anchored()) == "I Noticed  how\nquickly I answered."


def test_of_several_places_the_one_with_the_same_surroundings_is_meant():
    text = "At first I waited. Then she spoke, and I waited. At the end I waited."
    at = text.index("I waited", text.index("spoke"))
    anchor = anchor_at(text, at, at + len("I waited"))
    later = "Before all that I waited. " + text
    assert find(later, anchor) == (at + 26, at + 26 + len("I waited"))


def test_words_that_are_gone_are_said_to_be_gone():
    assert find(TEXT.replace(QUOTE, ""), anchored()) is None
    assert find("", anchored()) is None
    assert find("Something else was written here instead of all that.", anchored()) is None


def test_a_note_on_a_whole_text_has_no_place():
    assert find(TEXT, Anchor()) is None
    assert anchor_at(TEXT, 5, 5) == Anchor()
    assert anchor_at("   ", 0, 3) == Anchor()


def test_a_long_text_of_few_words_is_looked_through_in_time():
    text = "so we sat and so we sat " * 800
    assert find(text, Anchor("nobody of them all sat and waited so long " * 8)) is None


@given(TEXTS, TEXTS, TEXTS, st.data())
def test_what_is_written_around_it_never_moves_it_to_other_words(before, text, after, data):
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    anchor = anchor_at(text, start, end)
    assume(anchor.quote)
    later = f"{before}\n{text}\n{after}"
    assert words_at(later, anchor) == anchor.quote


@given(st.text(max_size=60), st.text(max_size=30), st.text(max_size=20), st.text(max_size=20))
def test_any_text_gives_a_place_inside_it_or_none(text, quote, before, after):
    place = find(text, Anchor(quote, before, after))
    if place is not None:
        start, end = place
        assert 0 <= start < end <= len(text)
