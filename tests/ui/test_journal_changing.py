"""Several sessions at once, the history, the bin."""

from __future__ import annotations

import csv
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics

from journal_app.domain.entry import EntryDraft, EntryQuery
from journal_app.domain.practice import Role
from journal_app.ui.dialogs.save_sessions import SaveSessions
from journal_app.ui.page import Desk
from journal_app.ui.pages.journal_page import JournalPage
from journal_app.ui.pages.journal_text import LONGEST_LINE, widest_column
from journal_app.ui.theme import Size, ThemeManager
from journal_app.ui.widgets.history_delegate import WHAT, WHEN

Make = Callable[..., EntryDraft]
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def page(desk: Desk, coach: Role, make_draft: Make, qtbot: Any) -> JournalPage:
    for number in range(4):
        draft = make_draft(role_id=coach.id, client=f"K{number}", me=f"text {number}")
        begun = draft.started_at - timedelta(days=number)
        desk.services.journal.save(replace(draft, started_at=begun))
    made = JournalPage(desk)
    qtbot.addWidget(made)
    made.resize(1200, 760)
    made.show()
    return made


@pytest.fixture
def undone(page: JournalPage) -> list[Callable[[], None]]:
    offered: list[Callable[[], None]] = []
    page.undo_offered.connect(lambda _sentence, undo: offered.append(undo))
    return offered


def codes(page: JournalPage) -> list[str]:
    rows = (page.model.row_at(page.model.index(n)) for n in range(page.model.rowCount()))
    return [row.client for row in rows if row is not None]


def select(page: JournalPage, qtbot: Any, count: int) -> None:
    page.list.setCurrentIndex(page.model.index(0))
    for _ in range(count - 1):
        qtbot.keyClick(page.list, Qt.Key.Key_Down, SHIFT)


def test_keys_go_from_session_to_session(page: JournalPage, qtbot: Any) -> None:
    assert page.reading.title.text() == "K0"
    qtbot.keyClick(page.list, Qt.Key.Key_J)
    assert page.reading.title.text() == "K1"
    qtbot.keyClick(page.list, Qt.Key.Key_K)
    qtbot.keyClick(page.list, Qt.Key.Key_K)
    assert page.reading.title.text() == "K0"
    page.list.step(1)
    assert page.reading.title.text() == "K1"


def test_the_bar_stands_there_for_several_only(page: JournalPage, qtbot: Any) -> None:
    bar = page.column.together
    assert not bar.isVisible()
    select(page, qtbot, 3)
    assert bar.isVisible()
    assert "3 session" in bar.count.text()
    page._drop_selection()
    assert not bar.isVisible()
    qtbot.keyClick(page.list, Qt.Key.Key_A, CTRL)
    assert "4 session" in bar.count.text()


def test_the_one_gone_to_last_is_read_while_several_are_selected(
    page: JournalPage, qtbot: Any
) -> None:
    select(page, qtbot, 3)
    assert page.reading.title.text() == "K2"


def test_keys_stay_where_they_are_while_several_are_changed(page: JournalPage, qtbot: Any) -> None:
    with qtbot.waitActive(page):
        page.activateWindow()
    bar = page.column.together
    select(page, qtbot, 2)
    bar.tag.setFocus()
    bar.tag_name.setText("pace")
    bar._add_tag()
    assert page.model.row_at(page.model.index(1)).tags == ("pace",)  # type: ignore[union-attr]
    assert bar.tag.hasFocus()
    assert "2 session" in bar.count.text()


def test_after_several_go_into_the_bin_the_next_is_read(page: JournalPage, qtbot: Any) -> None:
    select(page, qtbot, 2)
    page.column.together.bin.click()
    assert codes(page) == ["K2", "K3"]
    assert page.reading.title.text() == "K2"
    assert page.list.currentIndex().row() == 0
    qtbot.keyClick(page.list, Qt.Key.Key_A, CTRL)
    page.column.together.bin.click()
    assert codes(page) == []
    assert page.reading.entry_id == ""


def test_several_are_tagged_flagged_binned_and_all_of_it_undone(
    page: JournalPage, undone: list[Callable[[], None]], qtbot: Any
) -> None:
    journal, bar = page.desk.services.journal, page.column.together
    select(page, qtbot, 2)
    bar.tag.click()
    bar.tag_name.setText("#grief")
    qtbot.keyClick(bar.tag_name, Qt.Key.Key_Return)
    assert journal.count(EntryQuery(tag="grief")) == 2
    assert len(page.list.selected_rows()) == 2
    bar.flag.click()
    assert journal.count(EntryQuery(flagged=True)) == 2
    bar.bin.click()
    assert codes(page) == ["K2", "K3"]
    for undo in reversed(undone):
        undo()
    assert codes(page) == ["K0", "K1", "K2", "K3"]
    assert journal.count(EntryQuery(tag="grief")) == 0
    assert journal.count(EntryQuery(flagged=True)) == 0


def test_the_bar_goes_when_the_last_of_the_selected_are_taken_out_of_the_bin(
    page: JournalPage, qtbot: Any
) -> None:
    bar = page.column.together
    select(page, qtbot, 2)
    bar.bin.click()
    page.filters.flags["in_bin"].click()
    page.list.setFocus()
    page.list.selectAll()
    assert "2 session" in bar.count.text()
    bar.back.click()
    assert page.model.rowCount() == 0
    assert not bar.isVisible()


def test_the_selected_are_written_to_a_file(
    page: JournalPage, qtbot: Any, tmp_path: Path, monkeypatch: Any
) -> None:
    told: list[str] = []
    page.told.connect(told.append)
    select(page, qtbot, 2)
    for suffix in ("csv", "json"):
        path = tmp_path / f"chosen.{suffix}"
        monkeypatch.setattr(SaveSessions, "ask", lambda *_args, path=path: path)
        page.column.together._export(suffix)
        assert path.is_file()
    with (tmp_path / "chosen.csv").open(encoding="utf-8-sig", newline="") as file:
        assert {row["client"] for row in csv.DictReader(file)} == {"K0", "K1"}
    assert "not encrypted" in told[0]
    monkeypatch.setattr(SaveSessions, "ask", lambda *_args: None)
    page.column.together._export("csv")
    assert len(told) == 2


def test_the_history_is_read_and_brought_back(
    page: JournalPage, undone: list[Callable[[], None]], qtbot: Any
) -> None:
    journal, reading = page.desk.services.journal, page.reading
    assert not reading.history.isVisible()
    entry_id = reading.entry_id
    saved = journal.save(replace(journal.draft_of(entry_id), me="text nought", tags=("new",)))
    page.desk.feed.publish(saved.change)
    assert reading.history.isVisible()
    reading.history.click()
    shown = [reading.past.list.item(n).text() for n in range(reading.past.list.count())]
    assert shown[0].endswith("“Me in it” changed, tags changed")
    assert shown[1].endswith("Written")
    assert "text 0nought" in reading.past.text.toPlainText()
    assert not reading.past.back.isEnabled()
    reading.past.list.setCurrentRow(1)
    reading.past.back.click()
    assert journal.entry(entry_id).content.me == "text 0"
    assert reading.past.list.count() == 3
    undone[-1]()
    assert journal.entry(entry_id).content.me == "text nought"
    qtbot.keyClick(reading.past, Qt.Key.Key_Escape)
    assert reading.text.isVisible()


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_rows_of_the_history_say_what_and_when_and_are_seen_whole(
    page: JournalPage, themes: ThemeManager, scale: float
) -> None:
    themes.set_text_scale(scale)
    journal, past = page.desk.services.journal, page.reading.past
    entry_id = page.reading.entry_id
    saved = journal.save(replace(journal.draft_of(entry_id), me="text nought"))
    page.desk.feed.publish(saved.change)
    page.reading.history.click()
    page.grab()
    (newest, first) = (past.list.item(n) for n in range(past.list.count()))
    assert newest.data(WHAT) == "“Me in it” changed"
    assert first.data(WHAT) == "Written"
    assert newest.data(WHEN)
    assert past.list.verticalScrollBar().maximum() == 0
    letters = QFontMetrics(themes.theme.font(Size.BODY)).height()
    lines = 2 if scale > 1.0 else 1
    assert past.list.visualItemRect(newest).height() > lines * letters * 0.9
    themes.set_text_scale(1.0)


def test_delete_puts_into_the_bin_and_reads_on(
    page: JournalPage, undone: list[Callable[[], None]], qtbot: Any
) -> None:
    qtbot.keyClick(page.list, Qt.Key.Key_Delete)
    assert codes(page) == ["K1", "K2", "K3"]
    assert page.reading.title.text() == "K1"
    undone[-1]()
    assert codes(page) == ["K0", "K1", "K2", "K3"]
    assert page.reading.title.text() == "K0"


def test_the_bin_says_how_long_and_removes_after_a_question(
    page: JournalPage, qtbot: Any, clock: Any
) -> None:
    qtbot.keyClick(page.list, Qt.Key.Key_Delete)
    clock.forward(days=12)
    page.filters.flags["in_bin"].click()
    assert page.column.bin_note.isVisible()
    assert "18 day" in page.model.index(0).data()
    page.list.setCurrentIndex(page.model.index(0))
    reading = page.reading
    assert reading.remove.isVisible()
    reading.remove.click()
    assert reading.sure.isVisible()
    qtbot.keyClick(reading.sure, Qt.Key.Key_Escape)
    assert not reading.sure.isVisible()
    reading.remove.click()
    reading.sure.do.click()
    assert codes(page) == []
    assert page.desk.services.journal.count(EntryQuery(in_bin=True)) == 0
    assert "The bin is empty" in page.empty.text()


@pytest.mark.dressed
def test_lines_are_never_longer_than_one_can_follow(page: JournalPage) -> None:
    page.resize(2600, 900)
    font = page.desk.themes.theme.font(Size.READING)
    assert page.reading.text.width() <= widest_column(font)
    assert 60 <= LONGEST_LINE <= 75
