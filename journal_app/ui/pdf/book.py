"""A book of sessions on paper: title page, contents with page numbers, running heads, sessions.

It is set from top to bottom as any document; the sessions are read while that is done. Only their
words and the places of their lines are kept until it is painted.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, datetime
from functools import partial
from itertools import groupby

from PySide6.QtCore import QLocale, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter

from journal_app.domain.dataclass import dataclass
from journal_app.domain.grid import Orientation, Position
from journal_app.domain.writing import QUESTION
from journal_app.services.exchange.leaves import Leaf, by_month, leaf
from journal_app.services.taking_out import BookMaterial, BookShape
from journal_app.ui.dates import full_day_text, month_text
from journal_app.ui.pages.drift_shown import chart_data, prepare
from journal_app.ui.pages.drift_texts import reflection_outcome, reflection_step
from journal_app.ui.pdf.document import PdfDocument, as_pdf
from journal_app.ui.pdf.outline import Bookmark, with_outline
from journal_app.ui.pdf.paper import Paper, Type, paper_font, paper_for, paper_theme
from journal_app.ui.pdf.picture import Beside, Picture
from journal_app.ui.pdf.printable import printable
from journal_app.ui.pdf.text_block import TextBlock, TextLook
from journal_app.ui.widgets.chart_layout import ChartLook, least_height
from journal_app.ui.widgets.chart_paint import paint_time_chart
from journal_app.ui.widgets.chart_series import ChartData
from journal_app.ui.widgets.mini_grid import paint_mini_grid
from journal_app.wording.words import Words

_GRID_SIDE, _GRID_GAP = 54.0, 12.0
_CHART_WIDTH, _PLOT = 760.0, 190.0
_HEAD_ABOVE, _HEAD_HEIGHT = 26.0, 14.0
_TITLE_FROM_TOP = 0.28


@dataclass(frozen=True, slots=True)
class _Section:
    """A part of the book that stands in the contents.

    Attributes:
        place: of its heading in the body.
        sessions: how many stand in it; 0 for a part without.
    """

    name: str
    place: int
    sessions: int


def book_pdf(
    shape: BookShape,
    material: BookMaterial,
    words: Words,
    orientation: Orientation,
    today: date,
    paper: Paper | None = None,
) -> bytes:
    """The book as a PDF with bookmarks. May run off the GUI thread.

    What the material's ``told`` raises ends it.
    """
    paper = paper or paper_for(QLocale())
    book = _Book(paper, words, orientation)
    first_last = book.fill(shape, material)
    front = _front(book, material, first_last, today, 0)
    # The numbers are known once it is known how many pages the contents take.
    front = _front(book, material, first_last, today, front.page_count)
    offset = front.page_count
    book.number(offset)
    marks = [
        Bookmark(section.name, offset + book.page_of(section.place), level)
        for section, level in book.bookmarks
    ]

    def painted(done: int, pages: int) -> None:
        count = max(1, material.count)
        material.told(count + max(1, count * done // pages), count)

    return with_outline(as_pdf(paper, (front, book), painted), marks)


def _front(
    book: _Book,
    material: BookMaterial,
    first_last: tuple[date, date] | None,
    today: date,
    offset: int,
) -> PdfDocument:
    """The title page, and the contents with the numbers of pages that follow ``offset`` others."""
    words, paper = book.words, book.paper
    front = PdfDocument(paper, None)
    front.space(paper.room.height() * _TITLE_FROM_TOP)
    under = [words.out("by", name=material.practitioner.name)] if material.practitioner.name else []
    if first_last:
        first, last = (full_day_text(day) for day in first_last)
        under.append(words.out("from_to", first=first, last=last) if first != last else first)
    under.append(words.sessions(material.count))
    front.title(words.out("title"), "\n".join(under))
    front.small(words.out("made_on", day=full_day_text(today)))
    front.small(words.out("not_encrypted"))
    front.small(f"{words.paper_footer()}. {words.disclaimer()}")
    front.new_page()
    front.heading(words.out("contents"))
    front.table(
        [],
        [
            (
                section.name,
                words.sessions(section.sessions) if section.sessions else "",
                str(offset + book.page_of(section.place) + 1),
            )
            for section in book.sections
        ],
        (5, 2, 1),
        right={1, 2},
    )
    return front


class _Book(PdfDocument):
    """The pages after the contents."""

    def __init__(self, paper: Paper, words: Words, orientation: Orientation) -> None:
        super().__init__(paper, words.paper_footer())
        self.words = words
        self._orientation = orientation
        self._theme = paper_theme()
        self.sections: list[_Section] = []
        self.bookmarks: list[tuple[_Section, int]] = []
        self._offset = 0
        self._about = TextLook(
            Type.SMALL, False, self._theme.muted, self._theme.line, before=1.0, keep=True
        )
        self._asked = TextLook(
            Type.BODY, True, self._theme.muted, self._theme.line, before=8.0, keep=True
        )
        self._opening = replace(self._title, before=30.0)
        self._places = TextLook(Type.SMALL, False, self._theme.ink, self._theme.line, before=0.0)

    def number(self, offset: int) -> None:
        """Begin counting the pages after so many others."""
        self._offset = offset

    def fill(self, shape: BookShape, material: BookMaterial) -> tuple[date, date] | None:
        """Set everything; the first and the last day of the sessions."""
        if shape.areas:
            self._areas(material)
        if shape.drift:
            self._drift(material)
        if shape.reflections:
            self._reflections(material)
        days: list[date] = []
        leaves = self._noting(
            (leaf(role, content, self.words) for role, content in material.sessions), days
        )
        if shape.by_client:
            self._by_client(leaves)
        else:
            self._by_month(leaves)
        if not days:
            self.paragraph(self.words.out("nothing"))
            return None
        return min(days), max(days)

    def _noting(self, leaves: Iterable[Leaf], days: list[date]) -> Iterator[Leaf]:
        for one in leaves:
            day = one.start.date()
            days[:] = [min(days[0], day), max(days[1], day)] if days else [day, day]
            yield one

    # --- the sessions

    def _by_month(self, leaves: Iterable[Leaf]) -> None:
        for month, of_month in groupby(by_month(leaves), key=lambda one: one[0]):
            self._section(month_text(date(month[0], month[1], 1)), (one for _, one in of_month))

    def _by_client(self, leaves: Iterable[Leaf]) -> None:
        found: dict[str, list[Leaf]] = {}
        for one in leaves:
            found.setdefault(one.client, []).append(one)
        for code in sorted(found, key=lambda code: (not code, code.casefold())):
            self._section(code or self.words.out("no_code"), found[code], own_page=True)

    def _section(self, name: str, leaves: Iterable[Leaf], *, own_page: bool = False) -> None:
        if own_page or not any(section.sessions for section in self.sections):
            self.new_page()
        place, count = self.place, 0
        self._add(TextBlock(name, self._opening, self.width))
        at = len(self.bookmarks)
        for one in leaves:
            self._session(one)
            count += 1
        section = _Section(name, place, count)
        self.sections.append(section)
        self.bookmarks.insert(at, (section, 0))

    def _session(self, one: Leaf) -> None:
        heading = " · ".join(part for part in (full_day_text(one.start.date()), one.client) if part)
        self.bookmarks.append((_Section(heading, self.place, 1), 1))
        self.heading(heading)
        self._add(TextBlock(one.about, self._about, self.width))
        if one.marks:
            path = [position for position, _ in one.marks]
            self._mark(path, one.places, keep=bool(one.sections))
        for name, text in one.sections:
            self.heading(name, 2)
            self._text(text)
        if one.question:
            self.heading(self.words.out("question"), 2)
            self._text(one.question)
        if one.felt:
            self._hold()
            self.small(" · ".join(one.felt))
        if one.noticed:
            self._hold()
            self.heading(self.words.out("noticed"), 2)
            self.paragraph("\n".join(one.noticed))
        if one.tags:
            self._hold()
            self.small(" ".join(f"#{tag}" for tag in one.tags))

    def _mark(self, path: list[Position], places: tuple[str, ...], *, keep: bool) -> None:
        paint = partial(_paint_mark, path, self._orientation)
        picture = Picture(QSizeF(_GRID_SIDE, _GRID_SIDE), paint, _GRID_SIDE)
        room = self.width - _GRID_SIDE - _GRID_GAP
        said = TextBlock("\n".join(places), self._places, room)
        self._add(Beside(picture, said, _GRID_GAP, before=6.0, keep=keep))

    def _text(self, text: str) -> None:
        """Markdown; the questions in it as quiet headings."""
        for asked, lines in groupby(text.split("\n"), key=lambda line: line.startswith(QUESTION)):
            if asked:
                for line in lines:
                    self._add(TextBlock(line.removeprefix(QUESTION), self._asked, self.width))
            else:
                words = "\n".join(lines).strip("\n")
                if words.strip():
                    self.markdown(words)

    # --- what may stand before them

    def _part(self, name: str) -> None:
        self.new_page()
        section = _Section(name, self.place, 0)
        self.sections.append(section)
        self.bookmarks.append((section, 0))
        self._add(TextBlock(name, self._title, self.width))

    def _areas(self, material: BookMaterial) -> None:
        if not any(areas for _, areas in material.areas):
            return
        self._part(self.words.out("areas"))
        for role, areas in material.areas:
            for area in reversed(areas):
                since = self.words.out("area_since", day=self._day(area.valid_from))
                self.heading(f"{self.words.role(role)} · {since}", 2)
                said = self.words.position(area.centre)
                self._mark([area.centre], (said,), keep=bool(area.reason.strip()))
                if area.reason.strip():
                    self.markdown(area.reason.strip())

    def _drift(self, material: BookMaterial) -> None:
        if not material.drifts:
            return
        self._part(self.words.out("drift"))
        look = ChartLook(paper_theme(), QLocale())
        for view in material.drifts:
            self.heading(f"{self.words.role(view.role)} · {self.words.sessions(len(view.columns))}")
            data = chart_data(prepare(view, material.roles), self.words, self._orientation)
            height = least_height(_CHART_WIDTH, data, look, 0.0) + _PLOT * len(data.axes)
            self.picture(QSizeF(_CHART_WIDTH, height), partial(_paint_chart, data, look))
        self.small(self.words.heuristic())

    def _reflections(self, material: BookMaterial) -> None:
        if not material.reflections:
            return
        self._part(self.words.out("reflections"))
        named = {role.id: self.words.role(role) for role in material.roles}
        for one in sorted(material.reflections, key=lambda one: one.answered_at):
            role = named.get(one.role_id, "")
            said = (self._day(one.answered_at), role, self.words.answer(one.answer))
            self.heading(" · ".join(part for part in said if part), 2)
            for text in (one.words, reflection_step(one), reflection_outcome(one, self.words)):
                if text.strip():
                    self.markdown(text.strip())

    @staticmethod
    def _day(instant: datetime) -> str:
        return full_day_text(instant.astimezone().date())

    # --- heads and feet

    def _paint_foot(self, painter: QPainter, number: int) -> None:
        room = self.paper.room
        painter.setFont(paper_font(Type.SMALL.value))
        painter.setPen(QColor(self._theme.muted))
        middle = Qt.AlignmentFlag.AlignVCenter
        left, right = Qt.AlignmentFlag.AlignLeft | middle, Qt.AlignmentFlag.AlignRight | middle
        foot = QRectF(room.left(), room.bottom() + _HEAD_HEIGHT, room.width(), _HEAD_HEIGHT)
        painter.drawText(foot, left, printable(self._footer or ""))
        painter.drawText(foot, right, str(self._offset + number + 1))
        head = QRectF(room.left(), room.top() - _HEAD_ABOVE, room.width(), _HEAD_HEIGHT)
        painter.drawText(head, left, self.words.out("title"))
        painter.drawText(head, right, printable(self._running(number)))

    def _running(self, number: int) -> str:
        """The section in which a page begins."""
        page = self._pages[number]
        top = page[0].piece if page else 0
        return next((part.name for part in reversed(self.sections) if part.place <= top), "")


def _paint_mark(
    path: list[Position], orientation: Orientation, painter: QPainter, rect: QRectF
) -> None:
    paint_mini_grid(painter, rect, path, paper_theme(), orientation)


def _paint_chart(data: ChartData, look: ChartLook, painter: QPainter, rect: QRectF) -> None:
    paint_time_chart(painter, rect, data, look)
