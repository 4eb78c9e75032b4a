"""A page that is shown for the first time is seen once it is filled and laid out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtGui import QImage, QPixmap, QPixmapCache
from PySide6.QtWidgets import QLabel, QStackedWidget
from pytestqt.qtbot import QtBot

from journal_app.ui.page import Desk, Page
from journal_app.ui.tasks import InlineTasks, Steps

pytestmark = pytest.mark.covered


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
def stack(qtbot: QtBot) -> QStackedWidget:
    made = QStackedWidget()
    qtbot.addWidget(made)
    made.resize(400, 300)
    made.show()
    return made


def picture(stack: QStackedWidget) -> QImage:
    return stack.grab().toImage()


def pages(desk: Desk, tasks: AtWill, stack: QStackedWidget) -> tuple[Told, Told]:
    """The one that is seen, all filled, and one that never was."""
    made = tuple(Told(replace(desk, tasks=tasks), stack) for _ in range(2))
    for page in made:
        stack.addWidget(page)
    made[0].show_in(stack)
    answer(tasks)
    return made[0], made[1]


def answer(tasks: AtWill, most: int = 9) -> None:
    for _ in range(min(most, len(tasks.waiting))):
        tasks.waiting.pop(0)()


def test_what_was_seen_before_stays_until_all_answers_are_shown(
    desk: Desk, tasks: AtWill, stack: QStackedWidget, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("journal_app.ui.first_picture.LONGEST_MS", 60_000)
    before, page = pages(desk, tasks, stack)
    QLabel("Before", before).show()
    was = picture(stack)
    page.show_in(stack)
    assert stack.currentWidget() is page
    assert picture(stack) == was
    answer(tasks, 1)
    qtbot.wait(1)
    assert picture(stack) == was
    answer(tasks, 1)
    qtbot.waitUntil(lambda: picture(stack) != was)
    filled = picture(stack)
    before.show_in(stack)
    page.show_in(stack)
    assert picture(stack) == filled


def test_it_stays_until_an_answer_that_comes_in_parts_is_shown(
    desk: Desk, tasks: AtWill, stack: QStackedWidget, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("journal_app.ui.first_picture.LONGEST_MS", 60_000)
    before, page = pages(desk, tasks, stack)
    QLabel("Before", before).show()
    was = picture(stack)
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
    assert picture(stack) == was
    assert next(steps, None) is None
    qtbot.waitUntil(lambda: picture(stack) != was)


def test_what_is_never_answered_does_not_keep_the_page_away(
    desk: Desk, tasks: AtWill, stack: QStackedWidget, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("journal_app.ui.first_picture.LONGEST_MS", 1)
    before, page = pages(desk, tasks, stack)
    QLabel("Before", before).show()
    was = picture(stack)
    page.show_in(stack)
    qtbot.waitUntil(lambda: picture(stack) != was)
    assert len(tasks.waiting) == 2


def test_the_picture_of_the_page_before_is_let_go_of_with_the_cover(
    desk: Desk, tasks: AtWill, stack: QStackedWidget
) -> None:
    before, page = pages(desk, tasks, stack)
    kept, limit = QPixmap(80, 80), QPixmapCache.cacheLimit()
    QPixmapCache.clear()
    # Where a picture of the page is put by as well, there is no room for this one any more.
    QPixmapCache.setCacheLimit(before.width() * before.height() * 4 // 1024 + 10)
    QPixmapCache.insert("kept", kept)
    try:
        page.show_in(stack)
        picture(stack)
        assert QPixmapCache.find("kept", kept)
    finally:
        QPixmapCache.setCacheLimit(limit)
