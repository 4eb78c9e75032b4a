"""Finding sessions: popovers, the year at a glance, saved filters, giving up old questions."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QPushButton

from journal_app.domain.entry import EntryDraft, EntryOrder, EntryQuery
from journal_app.domain.grid import Quadrant
from journal_app.domain.practice import Role
from journal_app.domain.saved_filter import Span
from journal_app.ui.page import Desk
from journal_app.ui.pages.journal_page import JournalPage
from journal_app.ui.pages.journal_search import EntrySearch
from journal_app.ui.widgets.area_picker import AreaPicker
from journal_app.ui.widgets.pick_popover import PickPopover
from journal_app.ui.widgets.week_density import WEEKS, month_of, strip_begins, weeks

Make = Callable[..., EntryDraft]
MARCH_14 = date(2026, 3, 14)


@pytest.fixture
def page(desk: Desk, coach: Role, make_draft: Make, qtbot: Any) -> JournalPage:
    for days, client in ((0, "Heron"), (7, "Otter"), (40, "Wren"), (365, "Lark")):
        draft = make_draft(role_id=coach.id, client=client, me=f"{client} spoke")
        begun = draft.started_at - timedelta(days=days)
        desk.services.journal.save(replace(draft, started_at=begun))
    made = JournalPage(desk)
    qtbot.addWidget(made)
    made.resize(1100, 700)
    made.show()
    return made


def clients(page: JournalPage) -> list[str]:
    rows = (page.model.row_at(page.model.index(n)) for n in range(page.model.rowCount()))
    return [row.client for row in rows if row is not None]


# --- choosing -------------------------------------------------------------------------------------


def test_five_hundred_codes_are_narrowed_by_typing(page: JournalPage, qtbot: Any) -> None:
    pick = PickPopover("Client", "All clients", page)
    pick.offer([(f"K-{number}", number) for number in range(500)], None)
    assert pick.texts[0] == "All clients"
    chosen: list[object] = []
    pick.chosen.connect(chosen.append)
    qtbot.keyClicks(pick.typed, "49")
    assert pick.texts[:2] == ["K-49", "K-149"]
    qtbot.keyClick(pick.typed, Qt.Key.Key_Down)
    qtbot.keyClick(pick.typed, Qt.Key.Key_Return)
    assert chosen == [149]
    pick.typed.setText("zzz")
    assert pick.texts == []
    assert not pick.none.isHidden()


def test_few_choices_need_no_field(page: JournalPage) -> None:
    pick = PickPopover("Role", "All roles", page)
    pick.offer([("Coach", 1), ("Therapist", 2)], 2)
    assert pick.typed.isHidden()
    assert pick.list.currentIndex().row() == 2


@pytest.mark.dressed
def test_a_chip_is_taken_away_by_its_cross_or_by_delete(page: JournalPage, qtbot: Any) -> None:
    chip = page.filters.chips["client"]
    page.filters.picks["client"].chosen.emit("Otter")
    assert clients(page) == ["Otter"]
    qtbot.mouseClick(
        chip, Qt.MouseButton.LeftButton, pos=QPoint(chip.width() - 6, chip.height() // 2)
    )
    assert len(clients(page)) == 4
    page.filters.picks["client"].chosen.emit("Wren")
    qtbot.keyClick(chip, Qt.Key.Key_Delete)
    assert len(clients(page)) == 4
    assert not chip.isChecked()


@pytest.mark.dressed
def test_a_rectangle_or_a_quadrant_on_the_small_grid(desk: Desk, qtbot: Any) -> None:
    grid = AreaPicker(desk.themes, desk.words, desk.orientation, None)  # type: ignore[arg-type]
    qtbot.addWidget(grid)
    grid.resize(250, 250)
    areas: list[Any] = []
    quadrants: list[Any] = []
    grid.area_drawn.connect(areas.append)
    grid.quadrant_chosen.connect(quadrants.append)
    frame = grid.frame()

    def at(x: float, y: float) -> QPoint:
        px, py = frame.to_pixels(x, y, desk.orientation)
        return QPoint(round(px), round(py))

    left = Qt.MouseButton.LeftButton
    qtbot.mousePress(grid, left, pos=at(0.6, 0.5))
    qtbot.mouseMove(grid, at(-0.2, 0.1))
    qtbot.mouseRelease(grid, left, pos=at(-0.2, 0.1))
    assert areas == [pytest.approx((-0.2, 0.6, 0.1, 0.5))]
    qtbot.mouseClick(grid, left, pos=at(-0.5, -0.5))
    assert quadrants == [Quadrant.AUTHORITATIVE_CAUSALITY]
    grid.show_area(None)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Up):
        qtbot.keyClick(grid, key)
    qtbot.keyClick(grid, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(grid, Qt.Key.Key_Return)
    assert areas[-1] == pytest.approx((0.25, 1.0, 0.25, 0.75))


def test_places_and_dates_are_one_choice_each(page: JournalPage) -> None:
    filters = page.filters
    filters.place.area_chosen.emit((0.0, 1.0, 0.0, 1.0))
    filters.place.unplaced_chosen.emit()
    assert filters.query("") == EntryQuery(unplaced=True)
    filters.chips["place"].removed.emit()
    filters.dates.span_chosen.emit(Span.THIS_MONTH)
    assert clients(page) == ["Heron", "Otter"]
    filters.dates.days_chosen.emit(date(2026, 3, 8), date(2026, 3, 1))
    assert clients(page) == ["Otter"]
    assert "2026 – " in filters.chips["dates"].choice
    filters.chips["dates"].removed.emit()
    assert not filters.is_set


# --- order, saved filters -------------------------------------------------------------------------


def test_orders_and_best_matches_only_with_words(page: JournalPage, qtbot: Any) -> None:
    page.filters.order.chosen.emit(EntryOrder.OLDEST)
    assert clients(page) == ["Lark", "Wren", "Otter", "Heron"]
    page.search.setText("spoke")
    page.filters.order.chosen.emit(EntryOrder.BEST)
    qtbot.waitUntil(lambda: not page._typing.isActive())
    assert len(clients(page)) == 4
    assert page.filters.order_for("") is EntryOrder.NEWEST


def test_a_filter_is_saved_used_renamed_and_deleted(page: JournalPage) -> None:
    offered: list[Any] = []
    page.undo_offered.connect(lambda _sentence, undo: offered.append(undo))
    page.filters.picks["client"].chosen.emit("Otter")
    page.saved.popover.named.emit("Only Otter")
    page.filters.clear()
    page.saved.open()
    page.saved.popover.hide()
    browsing = page.desk.services.browsing
    (kept,) = browsing.filters()
    page.saved.popover.applied.emit(kept)
    assert clients(page) == ["Otter"]
    page.saved.popover.renamed.emit("Only Otter", "Otter & I")
    page.saved.popover.dropped.emit("Otter & I")
    assert browsing.filters() == ()
    offered[-1]()
    assert [item.name for item in browsing.filters()] == ["Otter & I"]


# --- the year at a glance -------------------------------------------------------------------------


def test_weeks_are_shaded_by_their_sessions() -> None:
    begins = strip_begins(MARCH_14, 1)
    assert begins.isoweekday() == 1
    made = weeks(begins, {MARCH_14: 8, MARCH_14 - timedelta(days=7): 1, date(2020, 1, 1): 9})
    assert len(made) == WEEKS
    assert (made[-1].count, made[-1].shade) == (8, 4)
    assert (made[-2].count, made[-2].shade) == (1, 1)
    assert made[0].shade == 0
    assert made[-1].begins <= MARCH_14 <= made[-1].ends
    assert month_of(made[-1]) == (date(2026, 3, 1), date(2026, 3, 31))


@pytest.mark.dressed
def test_the_strip_filters_by_keys_and_clicks(page: JournalPage, qtbot: Any) -> None:
    strip = page.column.strip
    qtbot.keyClick(strip, Qt.Key.Key_Left)
    assert clients(page) == ["Heron"]
    qtbot.keyClick(strip, Qt.Key.Key_Left)
    assert clients(page) == ["Otter"]
    assert "1 session" in strip.accessibleDescription()
    qtbot.keyClick(strip, Qt.Key.Key_Up)
    assert clients(page) == ["Heron", "Otter"]
    qtbot.keyClick(strip, Qt.Key.Key_Escape)
    assert len(clients(page)) == 4
    last = strip._cell(WEEKS - 1).center().toPoint()
    qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=last)
    assert clients(page) == ["Heron"]
    qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=last)
    assert len(clients(page)) == 4
    qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=QPoint(last.x(), strip.height() - 3))
    assert clients(page) == ["Heron", "Otter"]
    page.filters.picks["client"].chosen.emit("Otter")
    assert strip.span is not None
    page.filters.dates.span_chosen.emit(Span.THIS_YEAR)
    assert strip.span is None


def test_this_day_of_last_year_is_one_click_away(page: JournalPage, qtbot: Any) -> None:
    earlier = page.column.earlier
    assert earlier.isVisible()
    assert "A year ago today: Lark" in earlier.text()
    qtbot.mouseClick(earlier, Qt.MouseButton.LeftButton)
    assert page.reading.title.text() == "Lark"
    page.filters.picks["client"].chosen.emit("Otter")
    assert not earlier.isVisible()


def test_what_waits_to_be_placed_fits_its_line(page: JournalPage, qtbot: Any) -> None:
    """In letters of any size; all of it shows where one rests on it."""
    column, line = page.column, page.column.placing
    column.show_to_place(95)
    whole = "Place 95 sessions you brought along"
    assert line.toolTip() == whole
    for size in (12, 40, 12):
        font = line.font()
        font.setPixelSize(size)
        line.setFont(font)
        page.retheme()
        qtbot.waitUntil(line.isVisible)
        assert line.fontMetrics().horizontalAdvance(line.text()) <= column.width()
        assert (line.text() == whole) is (size == 12)


# --- a question that is not wanted any more ------------------------------------------------------


class Waiting:
    """Tasks that run when they are told to, as a busy store thread would."""

    def __init__(self) -> None:
        self.queue: list[Callable[[], None]] = []

    def submit(self, function: Any, *, context: Any, done: Any = None, failed: Any = None) -> None:
        def work() -> None:
            try:
                value = function()
            except Exception as error:
                failed(error)
            else:
                done(value)

        self.queue.append(work)

    def run(self) -> None:
        while self.queue:
            self.queue.pop(0)()


def test_only_the_newest_question_is_answered(
    desk: Desk, page: JournalPage, monkeypatch: Any
) -> None:
    waiting = Waiting()
    searching = EntrySearch(replace(desk, tasks=waiting), page)  # type: ignore[arg-type]
    found: list[int] = []
    counted: list[int] = []
    problems: list[object] = []
    searching.found.connect(lambda rows, _more: found.append(len(rows)))
    searching.found.connect(lambda *_: searching.count())
    searching.counted.connect(counted.append)
    searching.problem.connect(problems.append)
    for text in ("o", "ot", "spoke"):
        searching.ask(EntryQuery(text=text), EntryOrder.NEWEST)
    waiting.run()
    assert (found, counted, problems) == ([4], [4], [])
    # A count that was asked for is given up as well.
    searching.ask(EntryQuery(text="spoke"), EntryOrder.NEWEST)
    waiting.queue.pop(0)()
    searching.ask(EntryQuery(text="otter"), EntryOrder.NEWEST)
    waiting.run()
    assert (found, counted) == ([4, 4, 1], [4, 1])


def test_every_choice_is_named_for_a_screen_reader(page: JournalPage) -> None:
    for made in page.filters.findChildren(QPushButton):
        assert made.accessibleName() or made.text().strip("✕ ")


def test_saved_filters_are_worked_by_keys(page: JournalPage, qtbot: Any) -> None:
    with qtbot.waitActive(page):
        page.activateWindow()
    page.filters.picks["client"].chosen.emit("Otter")
    page.saved.popover.named.emit("Only Otter")
    page.filters.clear()
    page.saved.open()
    first = page.saved.popover.focusProxy()
    assert first is not None
    assert first.accessibleName() == "Use the filter Only Otter"
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Return)
    assert clients(page) == ["Otter"]
