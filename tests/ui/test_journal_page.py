"""The journal page: list, search, reading, the bin."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import QAbstractItemModel, QEvent, QPoint, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from journal_app.domain.entry import EntryDraft
from journal_app.domain.practice import Role
from journal_app.ui.models.entry_list_model import EntryListModel
from journal_app.ui.page import Desk
from journal_app.ui.pages.journal_page import JournalPage
from journal_app.ui.pages.journal_search import FIRST, PAGE

Make = Callable[..., EntryDraft]


@pytest.fixture
def page(desk: Desk, coach: Role, make_draft: Make, qtbot: Any) -> JournalPage:
    for number, (client, text) in enumerate(
        [("Heron", "Die Stille war größer als ich."), ("Otter", "I explained too much 🙂 again.")]
    ):
        draft = make_draft(role_id=coach.id, client=client, me=text, tags=(f"tag{number}",))
        start = draft.started_at - timedelta(days=number)
        desk.services.journal.save(make_draft_at(draft, start))
    made = JournalPage(desk)
    qtbot.addWidget(made)
    made.resize(1100, 700)
    made.show()
    return made


def make_draft_at(draft: EntryDraft, start: Any) -> EntryDraft:
    from dataclasses import replace

    return replace(draft, started_at=start)


def spoken(model: QAbstractItemModel) -> list[str]:
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def search(page: JournalPage, qtbot: Any, text: str) -> None:
    page.search.setText(text)
    qtbot.waitUntil(lambda: not page._typing.isActive())


def test_all_entries_stand_in_the_list_newest_first(page: JournalPage) -> None:
    assert [text.split(",")[0] for text in spoken(page.model)] == ["Heron", "Otter"]
    assert "2 session" in page.header.subtitle.text()


def test_the_first_entry_is_open_to_read(page: JournalPage) -> None:
    assert page.reading.title.text() == "Heron"
    assert "Die Stille war größer als ich." in page.reading.text.toPlainText()


def test_typing_finds_whole_words_and_beginnings(page: JournalPage, qtbot: Any) -> None:
    search(page, qtbot, "grosser stil")
    assert page.model.rowCount() in {0, 1}
    search(page, qtbot, "größ")
    assert [text.split(",")[0] for text in spoken(page.model)] == ["Heron"]
    search(page, qtbot, "expl")
    assert [text.split(",")[0] for text in spoken(page.model)] == ["Otter"]


def test_what_is_typed_is_never_a_command(page: JournalPage, qtbot: Any) -> None:
    for text in ('"', "a AND", "NEAR(", "*", "-x", "col:x", "(((", "'; DROP TABLE entry; --"):
        search(page, qtbot, text)
    search(page, qtbot, "")
    assert page.model.rowCount() == 2


def test_no_match_is_said_kindly(page: JournalPage, qtbot: Any) -> None:
    search(page, qtbot, "zebra")
    assert page.model.rowCount() == 0
    assert page.empty.isVisible()
    assert "Nothing matches" in page.empty.text()


def follow(page: JournalPage, qtbot: Any) -> None:
    qtbot.waitUntil(lambda: not page._typing.isActive() and not page._following.isActive())


def test_what_is_read_is_among_what_was_found(
    page: JournalPage, qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[str] = []
    entry = page.desk.services.journal.entry
    monkeypatch.setattr(
        page.desk.services.journal, "entry", lambda name: (read.append(name), entry(name))[1]
    )
    page.search.setFocus()
    for typed in ("e", "ex", "exp", "expl"):
        page.search.setText(typed)
        page._ask_rows()  # the pause of typing is over before more is typed
        assert page.reading.title.text() == "Heron"
    follow(page, qtbot)
    assert page.reading.title.text() == "Otter"
    assert [row.client for row in page.list.selected_rows()] == ["Otter"]
    assert len(read) == 1

    page.search.setText("")
    follow(page, qtbot)
    assert page.reading.title.text() == "Otter"
    page.filters.picks["client"].chosen.emit("Heron")
    follow(page, qtbot)
    assert page.reading.title.text() == "Heron"


def test_where_nothing_was_found_nothing_can_be_edited(page: JournalPage, qtbot: Any) -> None:
    search(page, qtbot, "zebra")
    follow(page, qtbot)
    assert page.reading.entry_id == ""
    for part in (page.reading.edit, page.reading.bin, page.reading.text, page.reading.grid):
        assert not part.isVisible()
    assert page.reading.nothing.isVisible()
    page.refresh()
    assert page.reading.nothing.isVisible()
    page.search.setText("Stille")
    follow(page, qtbot)
    assert page.reading.title.text() == "Heron"
    assert not page.reading.nothing.isVisible()


def test_a_session_that_is_opened_from_elsewhere_stays_though_it_was_not_found(
    page: JournalPage, qtbot: Any
) -> None:
    heron = page.reading.entry_id
    page.search.setText("expl")
    page._typing.stop()
    page._ask_rows()
    page.open_entry(heron)  # before the pane has followed
    page.refresh()
    follow(page, qtbot)
    assert page.reading.title.text() == "Heron"
    page.search.setText("explained")
    follow(page, qtbot)
    assert page.reading.title.text() == "Otter"


def test_the_bin_takes_and_gives_back(page: JournalPage, qtbot: Any) -> None:
    offered: list[Any] = []
    page.undo_offered.connect(lambda sentence, undo: offered.append(undo))
    qtbot.mouseClick(page.reading.bin, Qt.MouseButton.LeftButton)
    assert [text.split(",")[0] for text in spoken(page.model)] == ["Otter"]
    offered[0]()
    assert [text.split(",")[0] for text in spoken(page.model)] == ["Heron", "Otter"]


def test_an_entry_in_the_bin_can_be_read_and_taken_out(page: JournalPage, qtbot: Any) -> None:
    page.reading.trash_requested.emit(page.reading.entry_id)
    page.filters.flags["in_bin"].click()
    assert [text.split(",")[0] for text in spoken(page.model)] == ["Heron"]
    page.list.setCurrentIndex(page.model.index(0))
    assert page.reading.back.isVisible()
    assert not page.reading.edit.isVisible()
    qtbot.mouseClick(page.reading.back, Qt.MouseButton.LeftButton)
    assert page.desk.services.journal.count(page.filters.query("")) == 0


def test_what_was_read_does_not_come_into_the_bin(page: JournalPage) -> None:
    page.filters.flags["in_bin"].click()
    assert page.reading.entry_id == ""
    page.filters.flags["in_bin"].click()
    read = page.reading.entry_id
    assert read
    page.reading.trash_requested.emit(read)
    page.filters.flags["in_bin"].click()
    assert page.reading.entry_id == read, "the only one that lies there"


def test_filters_narrow_the_list(page: JournalPage) -> None:
    page.filters.picks["client"].chosen.emit("Otter")
    assert [text.split(",")[0] for text in spoken(page.model)] == ["Otter"]
    assert page.filters.chips["client"].choice == "Otter"
    page.filters.chips["client"].removed.emit()
    page.filters.picks["tag"].chosen.emit("tag0")
    assert [text.split(",")[0] for text in spoken(page.model)] == ["Heron"]
    page.filters.clear()
    assert page.model.rowCount() == 2


def test_pictures_and_markup_in_a_text_load_nothing(
    page: JournalPage, desk: Desk, coach: Role, make_draft: Make
) -> None:
    text = "![x](file:///etc/hostname) <img src='file:///etc/hostname'> <script>alert(1)</script>"
    saved = desk.services.journal.save(make_draft(role_id=coach.id, me=text)).value
    page.open_entry(saved.id)
    assert page.reading.entry_id == saved.id
    assert "alert(1)" in page.reading.text.toPlainText()


def test_a_save_elsewhere_appears_at_once(
    page: JournalPage, desk: Desk, coach: Role, make_draft: Make
) -> None:
    saved = desk.services.journal.save(make_draft(role_id=coach.id, client="Wren"))
    desk.feed.publish(saved.change)
    assert "Wren" in [text.split(",")[0] for text in spoken(page.model)]


def test_the_model_keeps_the_rules_and_reads_page_by_page(
    desk: Desk, coach: Role, make_draft: Make, qtbot: Any
) -> None:
    many = FIRST + PAGE + 7
    roles = {"role_id": coach.id}
    for number in range(many):
        draft = make_draft(client=f"K{number}", **roles)
        desk.services.journal.save(make_draft_at(draft, draft.started_at - timedelta(hours=number)))
    page = JournalPage(desk)
    qtbot.addWidget(page)
    QAbstractItemModelTester(page.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    page.show()
    assert page.model.rowCount() >= FIRST
    while page.model.canFetchMore(page.model.index(-1)):
        page.model.fetchMore(page.model.index(-1))
    codes = [text.split(",")[0] for text in spoken(page.model)]
    assert codes == [f"K{number}" for number in range(many)]
    page.refresh()
    assert page.model.rowCount() == many
    assert isinstance(page.model, EntryListModel)


def test_an_entry_that_is_not_in_the_list_stays_open_when_the_list_gets_the_focus(
    page: JournalPage, desk: Desk, qtbot: Any
) -> None:
    wanted = page.reading.entry_id
    search(page, qtbot, "expl")
    page.open_entry(wanted)
    assert wanted not in [row.id for row in desk.services.journal.entries(page.query())]
    page.list.selectionModel().clear()
    page.open_entry(wanted)
    QApplication.sendEvent(page.list, QFocusEvent(QEvent.Type.FocusIn))
    assert page.list.currentIndex().isValid()
    assert page.reading.entry_id == wanted


@pytest.mark.parametrize("way", ["mouse", "key"])
def test_the_first_row_opens_while_an_entry_that_is_not_in_the_list_is_read(
    page: JournalPage, qtbot: Any, way: str
) -> None:
    heron = page.reading.entry_id
    search(page, qtbot, "expl")
    page.open_entry(heron)
    assert page.reading.title.text() == "Heron"
    page.search.setFocus()
    if way == "mouse":
        page.list.setFocus()
        middle = page.list.visualRect(page.model.index(0)).center()
        qtbot.mouseClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    else:
        page._into_list()
    assert page.reading.title.text() == "Otter"


def test_what_was_opened_by_name_does_not_come_back_once_another_row_is_read(
    page: JournalPage, qtbot: Any
) -> None:
    heron = page.reading.entry_id
    search(page, qtbot, "expl")
    page._into_list()
    assert page.list.selected_rows()
    page.open_entry(heron)
    assert not page.list.selected_rows()  # no other one looks as if it were read
    page._into_list()
    assert page.reading.title.text() == "Otter"
    search(page, qtbot, "")
    assert page.model.index_of(heron).isValid()
    assert page.reading.title.text() == "Otter"


def test_a_click_beside_the_rows_leaves_the_entry_marked(page: JournalPage, qtbot: Any) -> None:
    shown, selected = page.reading.entry_id, page.list.selected_rows()
    assert selected
    view = page.list.viewport()
    empty = view.rect().bottomLeft() + QPoint(20, -4)
    assert not page.list.indexAt(empty).isValid()
    for modifiers in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier):
        qtbot.mouseClick(view, Qt.MouseButton.LeftButton, modifiers, empty)
        assert page.list.selected_rows() == selected
        assert page.reading.entry_id == shown
    second = page.list.visualRect(page.model.index(1)).center()
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=second)
    assert page.reading.entry_id != shown
