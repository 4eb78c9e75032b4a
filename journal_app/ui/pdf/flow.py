"""How pieces are divided over pages. Knows heights only; nothing of Qt is needed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Protocol

from journal_app.domain.dataclass import dataclass


@dataclass(frozen=True, slots=True)
class Band:
    """The least part of a piece that stays whole: a line, a row, a picture.

    Attributes:
        top, bottom: within the piece, in points; bands follow one another without overlapping.
        keep: no page may end after it, as far as that can be had.
    """

    top: float
    bottom: float
    keep: bool = False


class Piece(Protocol):
    """Something that is set on pages, band by band.

    Attributes:
        before: the space above it, unless it begins a page.
        bands: its parts from top to bottom, at least one.
        lead: the height of what is repeated where it goes on on another page.
        new_page: whether it begins a page in any case.
    """

    before: float
    bands: Sequence[Band]
    lead: float
    new_page: bool


@dataclass(frozen=True, slots=True)
class Placed:
    """The bands ``first`` to ``last`` of a piece, from ``top`` points below the page's room on.

    ``led``: what is repeated stands at ``top``, the bands begin below it.
    """

    piece: int
    first: int
    last: int
    top: float
    led: bool


def divided(pieces: Sequence[Piece], room: float) -> tuple[tuple[Placed, ...], ...]:
    """The pages, each ``room`` points high; at least one, empty where there is no piece.

    Every band is placed once and in order. A band that is higher than a page has one to itself.
    """
    pages = _Pages(pieces, room)
    for group in _groups(pieces):
        if pieces[group[0][0]].new_page and group[0][1] == 0:
            pages.turn()
        if pages.fits(group):
            pages.place(group)
            continue
        pages.turn()
        if pages.fits(group):
            pages.place(group)
            continue
        for item in group:
            if not pages.fits([item]):
                pages.turn()
            pages.place([item])
    return pages.done()


_Item = tuple[int, int]


def _groups(pieces: Sequence[Piece]) -> Iterator[list[_Item]]:
    """Bands that are to be kept together; a piece on a new page begins another group."""
    group: list[_Item] = []
    for number, piece in enumerate(pieces):
        if piece.new_page and group:
            yield group
            group = []
        for index, band in enumerate(piece.bands):
            group.append((number, index))
            if not band.keep:
                yield group
                group = []
    if group:
        yield group


class _Pages:
    """The pages so far, and how far the last of them is filled."""

    def __init__(self, pieces: Sequence[Piece], room: float) -> None:
        self._pieces = pieces
        self._room = room
        self._pages: list[list[Placed]] = [[]]
        self._filled = 0.0

    def done(self) -> tuple[tuple[Placed, ...], ...]:
        return tuple(tuple(page) for page in self._pages)

    def turn(self) -> None:
        """A new page, unless this one is still empty."""
        if self._pages[-1]:
            self._pages.append([])
            self._filled = 0.0

    def fits(self, group: Sequence[_Item]) -> bool:
        """Whether all of it goes onto this page."""
        last = self._last()
        filled = self._filled
        for item in group:
            filled = self._end(item, last, filled)
            last = item
        return filled <= self._room + 1e-6

    def place(self, group: Sequence[_Item]) -> None:
        """Put all of it onto this page."""
        for item in group:
            number, index = item
            last = self._last()
            page = self._pages[-1]
            if last == (number, index - 1):
                before = page[-1]
                page[-1] = Placed(number, before.first, index, before.top, before.led)
            else:
                above = self._pieces[number].before if page else 0.0
                led = index > 0 and self._pieces[number].lead > 0
                page.append(Placed(number, index, index, self._filled + above, led))
            self._filled = self._end(item, last, self._filled)

    def _last(self) -> _Item | None:
        page = self._pages[-1]
        return (page[-1].piece, page[-1].last) if page else None

    def _end(self, item: _Item, last: _Item | None, filled: float) -> float:
        """How far the page is filled after a band that follows ``last``."""
        number, index = item
        piece = self._pieces[number]
        band = piece.bands[index]
        if last == (number, index - 1):
            return filled + band.bottom - piece.bands[index - 1].bottom
        above = 0.0 if last is None else piece.before
        lead = piece.lead if index else 0.0
        return filled + above + lead + band.bottom - band.top
