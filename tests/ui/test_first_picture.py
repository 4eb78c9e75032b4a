"""A page that is shown for the first time is seen once it is filled and laid out."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QStackedWidget, QWidget
from pytestqt.qtbot import QtBot

from journal_app.domain.entry import EntryDraft
from journal_app.domain.practice import Role
from journal_app.ui.page import Desk, Page
from journal_app.ui.pages.journal_page import JournalPage
from journal_app.ui.tasks import InlineTasks, Steps


class AtWill(InlineTasks):
    """Answers when it is told to."""

    def __init__(self) -> None:
        super().__init__()
        self.waiting: list[Callable[[], None]] = []

    def submit(self, function: Callable[[], Any], **about: Any) -> None:
        """Keeps the question."""
        self.waiting.append(lambda: InlineTasks.submit(self, function, **about))


class Told(Page):
    """Asks twice, and says what it hears."""

    def refresh(self) -> None:
        for words in ("first", "second"):
            self.ask(lambda words=words: words, self.say)

    def say(self, words: str) -> None:
        said = QLabel(words, self)
        said.move(20, 20 + 40 * len(self.findChildren(QLabel)))
        said.show()


@pytest.fixture
def tasks() -> AtWill:
    return AtWill()


@pytest.fixture
def stack(qtbot: QtBot) -> Iterator[QStackedWidget]:
    window = QWidget()
    qtbot.addWidget(window)
    made = QStackedWidget(window)
    around = QHBoxLayout(window)
    around.setContentsMargins(0, 0, 0, 0)
    around.addWidget(made)
    window.resize(400, 300)
    window.show()
    qtbot.waitExposed(window)
    yield made
    window.close()


def on_screen(stack: QStackedWidget) -> QImage:
    """What is seen of it, once all that is to be painted is."""
    QApplication.processEvents()
    window = stack.window()
    QApplication.sendEvent(window, QEvent(QEvent.Type.UpdateRequest))
    return window.screen().grabWindow(window.winId()).toImage()


def pages(desk: Desk, tasks: AtWill, stack: QStackedWidget) -> tuple[Told, Told, Told]:
    """The one that is seen, all filled, and two that never were."""
    made = tuple(Told(replace(desk, tasks=tasks), stack) for _ in range(3))
    for page in made:
        stack.addWidget(page)
    made[0].show_in(stack)
    answer(tasks)
    return made[0], made[1], made[2]


def one_is_seen(
    desk: Desk, tasks: AtWill, stack: QStackedWidget
) -> tuple[tuple[Told, Told, Told], QImage]:
    """The pages, and what is on the screen of the first."""
    made = pages(desk, tasks, stack)
    QLabel("Before", made[0]).show()
    return made, on_screen(stack)


def answer(tasks: AtWill, most: int = 9) -> None:
    for _ in range(min(most, len(tasks.waiting))):
        tasks.waiting.pop(0)()


def test_what_was_seen_before_stays_until_all_answers_are_shown(
    desk: Desk, tasks: AtWill, stack: QStackedWidget, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("journal_app.ui.first_picture.LONGEST_MS", 60_000)
    (before, page, _), was = one_is_seen(desk, tasks, stack)
    page.show_in(stack)
    assert stack.currentWidget() is page
    assert on_screen(stack) == was
    answer(tasks, 1)
    qtbot.wait(1)
    assert on_screen(stack) == was
    answer(tasks, 1)
    qtbot.waitUntil(lambda: on_screen(stack) != was)
    filled = on_screen(stack)
    before.show_in(stack)
    page.show_in(stack)
    assert on_screen(stack) == filled


def test_it_stays_until_an_answer_that_comes_in_parts_is_shown(
    desk: Desk, tasks: AtWill, stack: QStackedWidget, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("journal_app.ui.first_picture.LONGEST_MS", 60_000)
    (_, page, _), was = one_is_seen(desk, tasks, stack)
    parts: list[Steps] = []
    monkeypatch.setattr(tasks, "in_steps", lambda steps, context: parts.append(steps))

    def say_twice(words: str) -> Steps:
        page.say(words)
        yield
        page.say("and more")

    page.ask(lambda: "first", lambda words: page.show_in_turns(say_twice(words)))
    page.show_in(stack)
    answer(tasks)
    (steps,) = parts
    next(steps)
    qtbot.wait(1)
    assert on_screen(stack) == was
    assert next(steps, None) is None
    qtbot.waitUntil(lambda: on_screen(stack) != was)


def test_it_stays_until_what_the_page_awaits_came(
    desk: Desk, tasks: AtWill, stack: QStackedWidget, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("journal_app.ui.first_picture.LONGEST_MS", 60_000)
    (_, page, _), was = one_is_seen(desk, tasks, stack)
    page.show_in(stack)
    one, other = page.expect_more(), page.expect_more()
    answer(tasks)
    one()
    one()  # again, which says nothing new
    qtbot.wait(1)
    assert on_screen(stack) == was
    other()
    qtbot.waitUntil(lambda: on_screen(stack) != was)
    one()
    page.expect_more()()


def test_what_nobody_waits_for_is_done_once_the_page_is_seen(
    desk: Desk, tasks: AtWill, stack: QStackedWidget, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("journal_app.ui.first_picture.LONGEST_MS", 60_000)
    (before, page, last), _ = one_is_seen(desk, tasks, stack)
    done: list[str] = []
    before.once_seen(lambda: done.append("at once"))
    assert done == ["at once"]
    page.show_in(stack)
    page.once_seen(lambda: done.append("of a page that was left"))
    qtbot.wait(1)
    assert done == ["at once"]
    last.show_in(stack)
    last.once_seen(lambda: done.append("of the last"))
    qtbot.waitUntil(lambda: len(done) == 2)
    assert done == ["at once", "of a page that was left"]
    answer(tasks)
    qtbot.waitUntil(lambda: len(done) == 3)
    assert stack.updatesEnabled()


def test_what_is_never_answered_does_not_keep_the_page_away(
    desk: Desk, tasks: AtWill, stack: QStackedWidget, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("journal_app.ui.first_picture.LONGEST_MS", 1)
    (_, page, _), was = one_is_seen(desk, tasks, stack)
    page.show_in(stack)
    qtbot.waitUntil(lambda: on_screen(stack) != was)
    assert len(tasks.waiting) == 2


def test_one_goes_on_before_a_page_was_seen(
    desk: Desk, tasks: AtWill, stack: QStackedWidget, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("journal_app.ui.first_picture.LONGEST_MS", 60_000)
    (before, page, last), was = one_is_seen(desk, tasks, stack)
    page.show_in(stack)
    last.show_in(stack)
    answer(tasks, 2)  # of the page that nobody waits for any more
    qtbot.wait(1)
    assert on_screen(stack) == was
    before.show_in(stack)
    QLabel("Back", before).show()
    assert on_screen(stack) != was
    answer(tasks)


def test_in_another_size_the_page_is_seen_as_it_is(
    desk: Desk, tasks: AtWill, stack: QStackedWidget, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("journal_app.ui.first_picture.LONGEST_MS", 60_000)
    (_, page, _), was = one_is_seen(desk, tasks, stack)
    QLabel("Page", page).show()
    page.show_in(stack)
    assert on_screen(stack) == was
    stack.window().resize(420, 300)
    seen = on_screen(stack)
    assert seen.size() != was.size()
    assert seen.copy(0, 0, 400, 300) != was
    answer(tasks)
    assert on_screen(stack) != seen


def test_the_journal_is_seen_with_rows_and_the_session_that_is_read(
    desk: Desk,
    coach: Role,
    make_draft: Callable[..., EntryDraft],
    tasks: AtWill,
    stack: QStackedWidget,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("journal_app.ui.first_picture.LONGEST_MS", 60_000)
    desk.services.journal.save(make_draft(role_id=coach.id, client="Otter"))
    stack.window().resize(1100, 700)
    _, was = one_is_seen(desk, tasks, stack)
    journal = JournalPage(replace(desk, tasks=tasks), stack)
    stack.addWidget(journal)
    assert on_screen(stack) == was
    journal.show_in(stack)
    answer(tasks, 1)
    qtbot.wait(1)
    assert journal.model.rowCount() == 1
    assert on_screen(stack) == was
    assert len(tasks.waiting) == 1  # the session, and nothing that nobody waits for
    answer(tasks, 1)
    assert journal.reading.title.text() == "Otter"
    qtbot.waitUntil(lambda: on_screen(stack) != was)
    qtbot.waitUntil(lambda: len(tasks.waiting) > 1)
    answer(tasks)
    assert journal.header.subtitle.text() == "1 session"
