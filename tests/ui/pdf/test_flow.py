"""How pieces are divided over pages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from hypothesis import given
from hypothesis import strategies as st

from journal_app.ui.pdf.flow import Band, divided

ROOM = 100.0


@dataclass(frozen=True, slots=True)
class Block:
    """A piece of known heights."""

    bands: Sequence[Band]
    before: float = 0.0
    lead: float = 0.0
    new_page: bool = False


def block(
    *heights: float, keep: bool = False, before: float = 0.0, lead: float = 0.0, new: bool = False
) -> Block:
    """Bands of these heights, the last of which may be kept with what follows."""
    bands, top = [], 0.0
    for place, height in enumerate(heights, start=1):
        bands.append(Band(top, top + height, keep and place == len(heights)))
        top += height
    return Block(tuple(bands), before, lead, new)


blocks = st.lists(
    st.builds(
        lambda heights, keep, before, lead, new: block(
            *heights, keep=keep, before=before, lead=lead, new=new
        ),
        st.lists(st.floats(1, 130), min_size=1, max_size=8),
        st.booleans(),
        st.floats(0, 20),
        st.sampled_from([0.0, 10.0]),
        st.booleans(),
    ),
    max_size=12,
)


@given(blocks)
def test_every_band_is_placed_once_in_order_and_nothing_runs_over(pieces: list[Block]) -> None:
    pages = divided(pieces, ROOM)

    placed = [
        (part.piece, band)
        for page in pages
        for part in page
        for band in range(part.first, part.last + 1)
    ]
    wanted = [
        (number, band) for number, piece in enumerate(pieces) for band in range(len(piece.bands))
    ]
    assert placed == wanted
    for page in pages:
        filled = 0.0
        for part in page:
            assert part.top >= filled - 1e-6, "nothing lies over another"
            bands = pieces[part.piece].bands
            lead = pieces[part.piece].lead if part.led else 0.0
            filled = part.top + lead + bands[part.last].bottom - bands[part.first].top
        alone = len(page) == 1 and page[0].first == page[0].last
        assert filled <= ROOM + 1e-6 or alone
    assert len(pages) == 1 or all(pages), "no page is empty"


@given(blocks)
def test_a_page_begins_at_its_top(pieces: list[Block]) -> None:
    assert all(page[0].top == 0.0 for page in divided(pieces, ROOM) if page)


def test_a_heading_goes_along_with_what_follows_it() -> None:
    text, heading = block(80), block(10, keep=True)

    pages = divided([text, heading, block(30)], ROOM)

    assert [[part.piece for part in page] for page in pages] == [[0], [1, 2]]


def test_what_is_to_be_kept_together_but_is_too_high_is_divided_where_it_must() -> None:
    pages = divided([block(60, keep=True), block(60, keep=True), block(10)], ROOM)

    assert [[part.piece for part in page] for page in pages] == [[0], [1, 2]]


def test_headings_of_a_table_are_repeated_and_take_their_room() -> None:
    rows = block(10, *[20] * 8, lead=10)

    pages = divided([rows], ROOM)

    assert [(part.first, part.last, part.led) for page in pages for part in page] == [
        (0, 4, False),
        (5, 8, True),
    ]


def test_space_above_is_left_out_at_the_top_of_a_page() -> None:
    pages = divided([block(50), block(20, before=10), block(60, before=30)], ROOM)

    assert [[part.top for part in page] for page in pages] == [[0.0, 60.0], [0.0]]


def test_a_new_page_begins_where_it_is_asked_for() -> None:
    pages = divided([block(10, keep=True), block(10, new=True)], ROOM)

    assert [[part.piece for part in page] for page in pages] == [[0], [1]]


def test_without_anything_there_is_one_empty_page() -> None:
    assert divided([], ROOM) == ((),)
