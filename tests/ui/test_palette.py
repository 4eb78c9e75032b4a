"""The palette: what answers, in which order, and that it says nothing where it should not."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QAccessible, QMouseEvent
from PySide6.QtWidgets import QApplication, QPushButton

from journal_app.domain.entry import EntryDraft
from journal_app.domain.practice import Role
from journal_app.ui.palette.items import MOST_SHOWN, Item, Kind, listed
from journal_app.ui.palette.matching import Named, parts_of, rank
from journal_app.ui.palette.palette import Palette
from journal_app.ui.palette.recent import KEPT_AS
from journal_app.ui.rail import Place
from journal_app.ui.shell import Shell


def far(query: str, title: str, also: str = "") -> float | None:
    return rank(parts_of(query), Named.of(title, also))


TITLES = st.text(st.characters(categories=("L", "N", "Zs")), min_size=1, max_size=40)


@pytest.mark.parametrize(
    "query",
    ["l", "log", "Log a", "session", "ses log", "las", "ls", "logses", "lo se", "ssion", "LOG"],
)
def test_a_title_is_found_by_its_parts(query: str) -> None:
    assert far(query, "Log a session") is not None


@pytest.mark.parametrize("query", ["x", "sl", "logx", "log now", "sessions"])
def test_what_it_does_not_say_is_not_found(query: str) -> None:
    assert far(query, "Log a session") is None


def test_a_beginning_is_nearer_than_a_part() -> None:
    near = [far(one, "Log a session") for one in ("log", "session", "las", "ssion")]
    assert None not in near
    assert near == sorted(near, key=lambda one: one or 0)


def test_other_words_come_last() -> None:
    by_title, by_words = far("print", "Print what is shown"), far("print", "Paper", "print")
    assert by_title is not None
    assert by_words is not None
    assert by_title < by_words


@pytest.mark.parametrize(
    ("query", "title"),
    [("grosse", "Größe der Schrift"), ("uber", "Über Stance"), ("😀", "😀 Otter")],
)
def test_accents_and_signs(query: str, title: str) -> None:
    assert far(query, title) is not None


@given(TITLES)
def test_every_title_answers_to_itself(title: str) -> None:
    assert far(title, title) is not None


@given(st.text(max_size=30), TITLES, st.text(max_size=20))
def test_any_query_is_answered_in_no_time(query: str, title: str, also: str) -> None:
    found = far(query, title, also)
    assert found is None or found >= 0


def test_a_long_code_of_one_letter_takes_no_time() -> None:
    assert far("a" * 60 + "b", " ".join(["a" * 9] * 30)) is None


def item(name: str, kind: Kind = Kind.ACTION, **more: Any) -> Item:
    return Item(name, kind, name, lambda: None, **more)


def test_what_was_chosen_lately_comes_first() -> None:
    items = [item("Today", Kind.PAGE), item("Lock"), item("Print")]
    assert [one.id for one in listed(items, "", ["Print", "gone"])] == ["Print", "Today", "Lock"]


def test_codes_are_listed_only_when_typed() -> None:
    items = [item("Heron", Kind.CLIENT), item("Help")]
    assert [one.id for one in listed(items, "", [])] == ["Help"]
    assert [one.id for one in listed(items, "he", [])] == ["Help", "Heron"]


def test_no_more_than_can_be_looked_through() -> None:
    items = [item(f"Code {number}", Kind.CLIENT) for number in range(500)]
    assert len(listed(items, "code", [])) == MOST_SHOWN


# --- in the window ---------------------------------------------------------------


@pytest.fixture
def shell(desk: Any, coach: Role, make_draft: Callable[..., EntryDraft], qtbot: Any) -> Shell:
    words = "A quiet hour about the stewardship of a garden"
    desk.services.journal.save(make_draft(role_id=coach.id, client="Heron", seen=words))
    made = Shell(desk)
    qtbot.addWidget(made)
    made.resize(1024, 700)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


@pytest.fixture
def palette(shell: Shell, qtbot: Any) -> Palette:
    qtbot.keyClick(shell, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    made = shell.everywhere.palette
    assert made.isVisible()
    return made


def shown(palette: Palette) -> list[str]:
    return [one.title for one in palette.rows.items]


def test_a_page_by_its_beginning(palette: Palette, shell: Shell, qtbot: Any) -> None:
    qtbot.keyClicks(palette.typed, "sup")
    assert shown(palette)[0] == "Supervision"
    qtbot.keyClick(palette.typed, Qt.Key.Key_Return)
    assert shell.place is Place.SUPERVISION
    assert palette.isHidden()


def test_arrows_go_round(palette: Palette, qtbot: Any) -> None:
    qtbot.keyClick(palette.typed, Qt.Key.Key_Up)
    assert palette.list.currentIndex().row() == len(shown(palette)) - 1
    qtbot.keyClick(palette.typed, Qt.Key.Key_Down)
    assert palette.list.currentIndex().row() == 0
    qtbot.keyClick(palette.typed, Qt.Key.Key_Down)
    assert palette.list.currentIndex().row() == 1


def test_a_mouse_chooses_only_when_it_is_moved(palette: Palette, qtbot: Any) -> None:
    viewport = palette.list.viewport()

    def move(row: int, at: QPointF) -> None:
        local = QPointF(palette.list.visualRect(palette.rows.index(row)).center())
        nothing, none = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
        event = QMouseEvent(QEvent.Type.MouseMove, local, at, nothing, nothing, none)
        QApplication.sendEvent(viewport, event)

    move(2, QPointF(300, 300))
    assert palette.list.currentIndex().row() == 2
    move(4, QPointF(300, 300))
    assert palette.list.currentIndex().row() == 2, "the list moved, not the mouse"


def test_escape_gives_the_keyboard_back(shell: Shell, qtbot: Any) -> None:
    shell.show_place(Place.JOURNAL)
    shell.search()
    before = shell.focusWidget()
    shell.everywhere.palette.open()
    assert shell.focusWidget() is shell.everywhere.palette.typed
    qtbot.keyClick(shell.everywhere.palette.typed, Qt.Key.Key_Escape)
    assert shell.focusWidget() is before
    assert shell.everywhere.palette.isHidden()


def test_the_same_key_closes_it(palette: Palette, qtbot: Any) -> None:
    qtbot.keyClick(palette.typed, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert palette.isHidden()


def test_a_click_beside_it_closes_it(palette: Palette, qtbot: Any) -> None:
    qtbot.mouseClick(palette, Qt.MouseButton.LeftButton, pos=palette.rect().bottomLeft())
    assert palette.isHidden()


def test_another_key_that_leads_elsewhere_closes_it(
    palette: Palette, shell: Shell, qtbot: Any
) -> None:
    qtbot.keyClick(palette.typed, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert shell.place is Place.DRIFT
    assert palette.isHidden()


def test_a_client_by_its_code(palette: Palette, shell: Shell, qtbot: Any) -> None:
    qtbot.keyClicks(palette.typed, "hero")
    assert shown(palette)[0] == "Heron"
    qtbot.keyClick(palette.typed, Qt.Key.Key_Return)
    assert shell.place is Place.CLIENTS


def test_a_session_by_its_words(palette: Palette, shell: Shell, qtbot: Any) -> None:
    qtbot.keyClicks(palette.typed, "stewardship")
    palette.look_for_sessions()
    [found] = palette.rows.items
    assert found.kind is Kind.ENTRY
    assert "stewardship" in found.title
    qtbot.keyClick(palette.typed, Qt.Key.Key_Return)
    assert shell.place is Place.JOURNAL


def test_a_chapter_of_the_guide(palette: Palette, shell: Shell, qtbot: Any) -> None:
    qtbot.keyClicks(palette.typed, "backups")
    kinds = {one.kind: one for one in palette.rows.items}
    assert {Kind.HELP, Kind.SETTING} <= set(kinds)
    palette.list.setCurrentIndex(palette.rows.index(palette.rows.items.index(kinds[Kind.HELP])))
    qtbot.keyClick(palette.typed, Qt.Key.Key_Return)
    assert shell.help.is_open


def test_nothing_found_is_said(palette: Palette, qtbot: Any) -> None:
    qtbot.keyClicks(palette.typed, "zzqx")
    palette.look_for_sessions()
    assert shown(palette) == []
    assert palette.none.isVisibleTo(palette)
    qtbot.keyClick(palette.typed, Qt.Key.Key_Return)
    assert palette.isVisible()


def test_what_the_page_can_do_is_offered_while_it_is_shown(shell: Shell) -> None:
    palette = shell.everywhere.palette
    palette.open()
    assert "Save the session" not in shown(palette)
    palette.close_palette()
    shell.log_session()
    palette.open()
    assert "Save the session" in shown(palette)


@pytest.mark.parametrize(
    ("title", "place"),
    [
        ("Note an observation", Place.REFERRALS),
        ("New client code", Place.CLIENTS),
        ("Write down a supervision meeting", Place.SUPERVISION),
        ("Write down learning", Place.HOURS),
    ],
)
def test_what_is_begun_on_another_page_is_begun_from_anywhere(
    palette: Palette, shell: Shell, title: str, place: Place
) -> None:
    palette.typed.setText(title)
    assert shown(palette)[0] == title
    palette.choose_current()
    assert shell.place is place
    forms = {
        Place.REFERRALS: lambda page: page.observe,
        Place.CLIENTS: lambda page: page.list.new,
        Place.SUPERVISION: lambda page: page.form,
        Place.HOURS: lambda page: page.learning,
    }
    assert forms[place](shell.pages[place.value]).isVisibleTo(shell)


@pytest.mark.parametrize("place", list(Place))
def test_every_button_of_a_page_that_is_there_once_is_in_the_list(
    shell: Shell, place: Place
) -> None:
    shell.show_place(place)
    palette = shell.everywhere.palette
    palette.open()
    offered = {one.title for one in palette._items}
    kinds = {"", "primary", "quiet"}
    said = Counter(
        made.text().split("  ")[0].strip(" …▾")
        for made in shell.stack.currentWidget().findChildren(QPushButton)
        if made.isVisible() and made.isEnabled() and made.property("kind") in kinds
    )
    assert {text for text, count in said.items() if count == 1 and text} <= offered


def test_a_button_of_the_page_is_pressed_and_not_remembered(shell: Shell) -> None:
    shell.show_place(Place.SUPERVISION)
    palette = shell.everywhere.palette
    palette.open()
    palette.typed.setText("Write down a meeting")
    assert palette.rows.items[0].kind is Kind.HERE
    heard: list[bool] = []
    shell.pages[Place.SUPERVISION.value].write_down.clicked.connect(lambda: heard.append(True))
    palette.choose_current()
    assert heard == [True]
    assert "meeting" not in shell.desk.preferences.settings.layouts.get(KEPT_AS, "")


def test_nothing_of_the_journal_is_kept_outside_of_it(
    palette: Palette, shell: Shell, qtbot: Any
) -> None:
    for query in ("hero", "stewardship", "hours"):
        palette.typed.setText(query)
        palette.look_for_sessions()
        palette.choose_current()
        palette.open()
    kept = shell.desk.preferences.settings.layouts[KEPT_AS]
    assert kept == "place.hours"
    assert shown(palette)[:1] == ["Hours"]


def test_it_is_read_out(palette: Palette, qtbot: Any) -> None:
    qtbot.keyClicks(palette.typed, "sup")
    found = QAccessible.queryAccessibleInterface(palette.list)
    assert found.role() is QAccessible.Role.List
    assert found.text(QAccessible.Text.Name) == "What was found"
    assert found.childCount() == len(shown(palette))
    said = palette.typed.accessibleDescription()
    assert said.startswith(f"{len(shown(palette))} found. Supervision, Page, Ctrl+6")
    qtbot.keyClick(palette.typed, Qt.Key.Key_Down)
    assert shown(palette)[1] in palette.typed.accessibleDescription()


@pytest.mark.dressed
def test_it_fits_a_small_window_with_large_letters(shell: Shell) -> None:
    shell.desk.themes.set_text_scale(2.0)
    palette = shell.everywhere.palette
    palette.open()
    frame = palette._frame.geometry()
    assert palette.rect().contains(frame)
