"""Whoever works in pieces has one in a turn of the loop that nobody else has."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from time import perf_counter

import pytest
from PySide6.QtCore import (
    QAbstractEventDispatcher,
    QCoreApplication,
    QEvent,
    QEventLoop,
    QObject,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtWidgets import QApplication
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from journal_app.ui.tasks import TaskRunner
from journal_app.ui.turns import (
    MOST_PUT_OFF,
    SPENT_SECONDS,
    LaidOut,
    Turn,
    Turns,
    turns,
)


class Rounds(QObject):
    """Counts the turns of the loop."""

    def __init__(self) -> None:
        super().__init__()
        self.now = 0
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._count)
        self._timer.start()

    def _count(self) -> None:
        self.now += 1


class Posting(QObject):
    """Posts itself something, as Qt does what is to be laid out, and notes in which turn it comes.

    Told in turns as the loop itself counts them.
    """

    _posted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.came: list[int] = []
        self.now = 0
        loop = QAbstractEventDispatcher.instance()
        assert loop is not None
        loop.awake.connect(self._count)
        self._posted.connect(self._come, Qt.ConnectionType.QueuedConnection)

    def post(self) -> int:
        """Something takes some time and posts; the turn in which it does."""
        self._posted.emit()
        until = perf_counter() + 0.003
        while perf_counter() < until:
            pass
        return self.now

    def _come(self) -> None:
        self.came.append(self.now)

    def _count(self) -> None:
        self.now += 1


@pytest.fixture
def line(qapp: QApplication) -> Iterator[Turns]:
    made = Turns(qapp)
    yield made
    delete(made)


@pytest.fixture
def rounds(line: Turns) -> Rounds:
    """Counts before anyone has a piece in the same turn."""
    return Rounds()


def _noting(name: str, pieces: int, note: Callable[[str], None]) -> Callable[[], bool]:
    left = [pieces]

    def piece() -> bool:
        note(name)
        left[0] -= 1
        return left[0] > 0

    return piece


def test_no_two_pieces_fall_into_one_turn(line: Turns, rounds: Rounds, qtbot: QtBot) -> None:
    seen: list[tuple[int, str]] = []
    for name in "abc":
        line.join(rounds, _noting(name, 4, lambda name: seen.append((rounds.now, name))))
    qtbot.waitUntil(lambda: len(seen) == 12)
    assert len({at for at, _ in seen}) == 12
    assert "".join(name for _, name in seen) == "abcabcabcabc"


def _busy(seconds: float) -> None:
    until = perf_counter() + seconds
    while perf_counter() < until:
        pass


def test_no_piece_comes_into_a_turn_in_which_much_was_done(
    line: Turns, rounds: Rounds, qtbot: QtBot
) -> None:
    """As when the window is laid out at another size just before the line goes on."""
    seen: list[tuple[str, int]] = []

    def lay_out() -> None:
        _busy(2 * SPENT_SECONDS)
        line._next()  # due, and heard in the same turn
        seen.append(("laid out", rounds.now))

    line.join(rounds, _noting("piece", 1, lambda name: seen.append((name, rounds.now))))
    QTimer.singleShot(0, lay_out)
    qtbot.waitUntil(lambda: len(seen) == 2)
    (first, at), (then, later) = seen
    assert (first, then) == ("laid out", "piece")
    assert later > at


def test_with_turns_however_long_each_has_its_piece(qapp: QApplication) -> None:
    turn = Turn(qapp)
    _busy(2 * SPENT_SECONDS)
    put_off = [turn.puts_off() for _ in range(2 * (MOST_PUT_OFF + 1))]
    assert put_off == [*[True] * MOST_PUT_OFF, False] * 2
    delete(turn)


def test_an_answer_is_not_shown_in_a_turn_in_which_much_was_done(
    rounds: Rounds, qtbot: QtBot
) -> None:
    runner, seen = TaskRunner(), list[str]()

    def lay_out() -> None:
        _busy(2 * SPENT_SECONDS)
        runner._deliver()
        seen.append("laid out")

    runner.submit(lambda: "shown", context=rounds, done=seen.append)
    QTimer.singleShot(0, lay_out)
    runner.finish()
    qtbot.waitUntil(lambda: len(seen) == 2)
    assert seen == ["laid out", "shown"]


def test_who_has_fewer_pieces_is_out_of_the_line(line: Turns, rounds: Rounds, qtbot: QtBot) -> None:
    seen: list[str] = []
    line.join(rounds, _noting("a", 1, seen.append))
    line.join(rounds, _noting("b", 3, seen.append))
    qtbot.waitUntil(lambda: len(seen) == 4)
    assert seen == ["a", "b", "b", "b"]


def test_whoever_is_gone_has_no_more_pieces(line: Turns, rounds: Rounds, qtbot: QtBot) -> None:
    seen: list[str] = []
    gone = QObject()

    def take_away() -> bool:
        delete(gone)
        return False

    line.join(gone, _noting("gone", 9, seen.append))
    line.join(rounds, take_away)
    line.join(rounds, _noting("here", 5, seen.append))
    qtbot.waitUntil(lambda: seen.count("here") == 5)
    assert seen.count("gone") == 1


def test_a_turn_that_is_taken_is_no_other_ones(line: Turns, rounds: Rounds) -> None:
    seen: list[str] = []
    line.join(rounds, _noting("a", 2, seen.append))
    line.take()
    line._next()
    assert seen == []
    line._next()
    line._next()
    assert seen == ["a", "a"]


def test_an_answer_that_is_shown_takes_the_turn(
    rounds: Rounds, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    runner, seen = TaskRunner(), list[str]()
    monkeypatch.setattr(Turns, "take", lambda _line: seen.append("taken"))
    runner.submit(lambda: "shown", context=rounds, done=seen.append)
    qtbot.waitUntil(lambda: len(seen) == 2)
    assert seen == ["taken", "shown"]
    runner.finish()


def test_others_go_on_while_one_waits_for_an_answer(
    line: Turns, rounds: Rounds, qtbot: QtBot
) -> None:
    seen, waiting = list[str](), QEventLoop()

    def asks() -> bool:
        seen.append("asks")
        waiting.exec()
        seen.append("answered")
        return False

    def answers() -> bool:
        seen.append("other")
        if seen.count("other") == 3:
            waiting.quit()
        return seen.count("other") < 4

    line.join(rounds, asks)
    line.join(rounds, answers)
    qtbot.waitUntil(lambda: seen.count("other") == 4)
    assert seen == ["asks", "other", "other", "other", "answered", "other"]


def test_an_error_in_a_piece_ends_nobodys_work(line: Turns, rounds: Rounds, qtbot: QtBot) -> None:
    seen: list[str] = []

    def fails() -> bool:
        seen.append("fails")
        if seen.count("fails") == 1:
            raise ValueError("told")
        return False

    with capture_exceptions() as errors:
        line.join(rounds, fails)
        line.join(rounds, _noting("b", 2, seen.append))
        qtbot.waitUntil(lambda: len(seen) == 4)
    assert seen == ["fails", "b", "fails", "b"]
    assert [str(error) for _, error, _ in errors] == ["told"]


def test_steps_of_two_take_turns_with_each_other(rounds: Rounds, qtbot: QtBot) -> None:
    """They are in one line, the program's."""
    runner, seen = TaskRunner(), list[int]()

    def steps() -> Iterator[None]:
        yield
        for _ in range(5):
            seen.append(rounds.now)
            yield

    for _ in range(2):
        runner.in_steps(steps(), context=rounds)  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: len(seen) == 10)
    assert len(set(seen)) == 10
    assert turns() is turns()
    runner.finish()


def test_what_a_piece_posted_comes_in_a_turn_of_its_own(line: Turns, qtbot: QtBot) -> None:
    posting, done = Posting(), list[int]()

    def piece() -> bool:
        done.append(posting.post())
        return len(done) < 8

    line.join(posting, piece)
    qtbot.waitUntil(lambda: len(posting.came) == 8)
    assert len({*done, *posting.came}) == 16


def test_what_an_answer_posted_comes_in_a_turn_of_its_own(qapp: QApplication, qtbot: QtBot) -> None:
    runner, posting, done = TaskRunner(), Posting(), list[int]()
    for _ in range(8):
        runner.submit(lambda: None, context=posting, done=lambda _: done.append(posting.post()))
    runner.finish()
    qtbot.waitUntil(lambda: len(posting.came) == 8)
    assert len({*done, *posting.came}) == 16


class LaidOutLate(QObject):
    """Posts itself something that posts again, as a layout does, and something to be painted."""

    def __init__(self, note: Callable[[str], None]) -> None:
        super().__init__()
        self._note, self._left = note, 4

    def put_in(self) -> None:
        QCoreApplication.postEvent(
            self, QEvent(QEvent.Type.UpdateRequest), Qt.EventPriority.LowEventPriority.value
        )
        QCoreApplication.postEvent(self, QEvent(QEvent.Type.LayoutRequest))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.UpdateRequest:
            self._note("painted")
        elif event.type() == QEvent.Type.LayoutRequest:
            self._note("laid out")
            self._left -= 1
            if self._left:
                QCoreApplication.postEvent(self, QEvent(QEvent.Type.LayoutRequest))
        return super().event(event)


def test_what_was_put_in_is_laid_out_and_painted_before_it_is_told(qapp: QApplication) -> None:
    seen = list[str]()
    told = LaidOut(qapp)
    told.came.connect(lambda: seen.append("told"))
    put_in = LaidOutLate(seen.append)
    told.expect()
    put_in.put_in()
    assert seen == []
    for _turn in range(4):
        assert "told" not in seen
        QCoreApplication.sendPostedEvents()
    assert seen == ["laid out", "painted", *["laid out"] * 3, "told"]


def test_what_one_asks_for_is_the_piece_of_its_turn(
    line: Turns, rounds: Rounds, qtbot: QtBot
) -> None:
    """A turn is left free after it, in which Qt lays out what it has put in."""
    runner, seen = TaskRunner(), list[tuple[str, int]]()

    def steps() -> Iterator[None]:
        seen.append(("asked", rounds.now))
        yield

    def ask() -> None:
        # The line is due at once, as when a click comes just before it goes on.
        runner.in_steps(steps(), context=rounds)
        line._next()
        seen.append(("refused", len(seen)))

    turns().join(rounds, _noting("piece", 1, lambda name: seen.append((name, rounds.now))))
    QTimer.singleShot(0, ask)
    qtbot.waitUntil(lambda: any(name == "piece" for name, _ in seen))
    assert [name for name, _ in seen] == ["asked", "refused", "piece"]
    runner.finish()
