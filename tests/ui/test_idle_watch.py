"""Noticing that nobody is there: by input, by the clocks, by what Windows tells."""

from __future__ import annotations

import sys
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from journal_app.ui.locking.idle import FIRST_SECONDS, LOOK_AWAY_SECONDS, IdleWatch
from journal_app.ui.locking.reasons import LockReason
from journal_app.ui.locking.sleeping import SleepWatch, asleep_seconds
from journal_app.ui.locking.windows import WindowsWatch, calls_for


class Clock:
    """Goes on when it is told to."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


class Told:
    """What a watch said, in order."""

    def __init__(self, watch: IdleWatch) -> None:
        self.said: list[object] = []
        watch.warned.connect(self.said.append)
        watch.resumed.connect(lambda: self.said.append("resumed"))
        watch.idle.connect(lambda: self.said.append("idle"))


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def watch(clock: Clock, qapp: QApplication) -> Any:
    made = IdleWatch(clock=clock)
    yield made
    made.stop()


def _type(qtbot: QtBot) -> None:
    field = QLineEdit()
    qtbot.addWidget(field)
    field.show()
    qtbot.keyClick(field, Qt.Key.Key_A)


def test_it_warns_a_minute_before_and_ends(watch: IdleWatch, clock: Clock) -> None:
    told = Told(watch)
    watch.start(300)
    clock.now += 239
    watch.look()
    assert told.said == []
    clock.now += 1
    watch.look()
    clock.now += 10
    watch.look()
    clock.now += 50
    watch.look()
    assert told.said == [60, 50, "idle"]
    assert not watch.is_running
    clock.now += 1000
    watch.look()
    assert told.said == [60, 50, "idle"]


def test_a_key_takes_the_warning_back(watch: IdleWatch, clock: Clock, qtbot: QtBot) -> None:
    told = Told(watch)
    watch.start(300)
    clock.now += 250
    watch.look()
    _type(qtbot)
    assert told.said == [50, "resumed"]
    clock.now += 239
    watch.look()  # it had looked away: from here on it counts
    assert told.said == [50, "resumed"]
    clock.now += 240
    watch.look()
    assert told.said == [50, "resumed", 60]


@pytest.mark.parametrize("how", ["move", "press", "wheel"])
def test_a_mouse_counts_as_a_key_does(
    watch: IdleWatch, clock: Clock, qtbot: QtBot, how: str
) -> None:
    told = Told(watch)
    watch.start(60)
    clock.now += 45
    watch.look()
    field = QLineEdit()
    qtbot.addWidget(field)
    field.show()
    if how == "move":
        qtbot.mouseMove(field, QPoint(3, 3))
        qtbot.mouseMove(field, QPoint(5, 5))
        QApplication.processEvents()
    elif how == "press":
        qtbot.mouseClick(field, Qt.MouseButton.LeftButton)
    else:
        window = field.windowHandle()
        assert window is not None
        from PySide6.QtTest import QTest

        QTest.wheelEvent(window, QPointF(3, 3), QPoint(0, 120))
    assert told.said == [15, "resumed"]


def test_what_the_program_sends_itself_does_not_count(watch: IdleWatch, clock: Clock) -> None:
    told = Told(watch)
    watch.start(60)
    clock.now += 45
    watch.look()
    field = QLineEdit()
    own = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "a")
    QApplication.sendEvent(field, own)
    assert field.text() == "a"
    assert told.said == [15]


def test_a_short_limit_has_half_of_it_as_warning(watch: IdleWatch, clock: Clock) -> None:
    told = Told(watch)
    watch.start(60)
    clock.now += 29
    watch.look()
    assert told.said == []
    clock.now += 1
    watch.look()
    assert told.said == [30]


def test_never_is_never(watch: IdleWatch, clock: Clock) -> None:
    told = Told(watch)
    watch.start(0)
    clock.now += 1e9
    watch.look()
    assert told.said == []
    assert not watch.is_running


def test_stopping_takes_the_warning_back(watch: IdleWatch, clock: Clock) -> None:
    told = Told(watch)
    watch.start(60)
    clock.now += 50
    watch.look()
    watch.stop()
    assert told.said == [10, "resumed"]


def test_it_looks_away_while_what_was_opened_is_shown_first(watch: IdleWatch, clock: Clock) -> None:
    told = Told(watch)
    watch.start(300)
    assert not watch._listening
    assert watch._timer.interval() == FIRST_SECONDS * 1000
    clock.now += FIRST_SECONDS
    watch.look()
    assert watch._listening
    clock.now += 239
    watch.look()  # nobody came: it counts from the beginning all the same
    assert told.said == [60]


def test_while_one_works_it_does_not_listen(watch: IdleWatch, clock: Clock, qtbot: QtBot) -> None:
    watch.start(300)
    watch.look()
    _type(qtbot)
    assert not watch._listening
    assert watch._timer.interval() == LOOK_AWAY_SECONDS * 1000
    watch.look()
    assert watch._listening


@pytest.mark.parametrize(("slept", "told"), [(0.4, 0), (3.0, 1), (86_400.0, 1)])
def test_a_sleep_is_noticed_by_the_clocks(slept: float, told: int, qapp: QApplication) -> None:
    asleep = [500.0]
    watch = SleepWatch(asleep=lambda: asleep[0])
    said: list[int] = []
    watch.slept.connect(lambda: said.append(1))
    watch.start()
    watch.look()
    asleep[0] += slept
    watch.look()
    watch.look()
    assert len(said) == told
    watch.stop()


def test_the_clocks_of_this_system_agree_while_awake() -> None:
    assert abs(asleep_seconds() - asleep_seconds()) < 1


@pytest.mark.parametrize(
    ("message", "what", "reason"),
    [
        (0x0218, 0x0004, LockReason.SLEEP),
        (0x0218, 0x0007, None),
        (0x0218, 0x0012, None),
        (0x02B1, 0x0007, LockReason.SCREEN),
        (0x02B1, 0x0008, None),
        (0x0100, 0x0004, None),
    ],
)
def test_what_windows_tells(
    message: int, what: int, reason: LockReason | None, qapp: QApplication
) -> None:
    assert calls_for(message, what) is reason
    watch = WindowsWatch(0)
    said: list[LockReason] = []
    watch.sleeping.connect(lambda: said.append(LockReason.SLEEP))
    watch.screen_locked.connect(lambda: said.append(LockReason.SCREEN))
    watch.hear(calls_for(message, what))
    assert said == ([reason] if reason else [])


def test_a_message_of_windows_is_read_where_it_lies(qapp: QApplication) -> None:
    import ctypes
    from ctypes import wintypes

    watch = WindowsWatch(0)
    said: list[str] = []
    watch.screen_locked.connect(lambda: said.append("screen"))
    sent = wintypes.MSG()
    sent.message, sent.wParam = 0x02B1, 0x0007
    where = ctypes.addressof(sent)
    assert watch._filter.nativeEventFilter(b"windows_generic_MSG", where) == (False, 0)
    assert watch._filter.nativeEventFilter(b"xcb_generic_event_t", where) == (False, 0)
    assert said == ["screen"]
    if sys.platform != "win32":
        watch.start()
        QApplication.instance().removeNativeEventFilter(watch._filter)  # type: ignore[union-attr]
