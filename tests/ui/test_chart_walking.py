"""Events and reflections on the time line, the range under it, and the card of a session."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from itertools import combinations

import pytest
from PySide6.QtCore import QLocale, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QNativeGestureEvent, QPointingDevice
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journal_app.domain.drift import trailing_means
from journal_app.domain.grid import Axis
from journal_app.ui.theme import ThemeManager
from journal_app.ui.widgets.chart_layout import FRAME_OUT, ChartLook, lay_out
from journal_app.ui.widgets.chart_scale import DAY, LEAST_SPAN, TimeSpan, whole_span
from journal_app.ui.widgets.chart_series import (
    ChartAxis,
    ChartData,
    EventLine,
    LegendTexts,
    Marker,
    Stretch,
    Trailing,
)
from journal_app.ui.widgets.session_card import CardTexts
from journal_app.ui.widgets.time_chart import TimeChart

START = datetime(2026, 1, 5, 9, tzinfo=UTC).timestamp()
LABELS = ("Training", "A new supervisor, in the other town", "Parental leave", "إجازة", "Back")


def data_of(count: int = 40, **more: object) -> ChartData:
    values = [0.95, -0.95, 0.1, 0.3] * (count // 4)
    made = ChartData(
        times=[START + number * 7 * DAY for number in range(count)],
        axes=tuple(
            ChartAxis(axis, "Title", "low", "high", values, trailing=Trailing.of(means))
            for axis, means in ((axis, trailing_means(values)) for axis in Axis)
        ),
        recent=Stretch(count - 10, count - 1, "last 10"),
        markers=(Marker(START + 80 * DAY, "Then", "My words", "reflection-1"),),
        events=tuple(
            EventLine(START + (40 + 11 * number) * DAY, label, f"day {number}")
            for number, label in enumerate(LABELS)
        ),
    )
    return replace(made, **more)  # type: ignore[arg-type]


@pytest.fixture
def look(themes: ThemeManager) -> ChartLook:
    return ChartLook(themes.theme, QLocale("en_GB"), UTC)


@pytest.fixture
def chart(qtbot: QtBot, look: ChartLook) -> TimeChart:
    made = TimeChart(look)
    qtbot.addWidget(made)
    made.set_data(data_of(), lambda index: CardTexts(f"Card {index}"), "A chart", "What it says")
    made.resize(620, 480)
    made.show()
    return made


def press(chart: TimeChart, qtbot: QtBot, key: Qt.Key, *, control: bool = False) -> None:
    none, held = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(chart, key, held if control else none)


# --- labels


@pytest.mark.parametrize("width", [300, 460, 620, 1200])
@pytest.mark.parametrize("scale", [1.0, 2.5])
def test_labels_lie_on_no_session_and_on_no_other_label(look: ChartLook, width: int, scale: float):
    look = replace(look, theme=replace(look.theme, text_scale=scale))
    data = data_of()
    span = whole_span(data.times, data.landmarks)
    layout = lay_out(QRectF(0, 0, width, 900), data, look, span)
    boxes = [label.box for label in layout.events]
    assert boxes
    assert not [pair for pair in combinations(boxes, 2) if pair[0].intersects(pair[1])]
    for panel in layout.panels:
        # Dots at the pole reach half their size beyond it; the frame lies further out.
        assert panel.lane.bottom() <= panel.plot.top() - FRAME_OUT
        assert not [box for box in boxes if box.bottom() > layout.panels[0].lane.top() + 1]


def test_rows_of_labels_stay_while_zooming(chart: TimeChart):
    before = chart.laid_out().panels[0].plot.top()
    for _ in range(6):
        chart.zoom(1.7)
        assert chart.laid_out().panels[0].plot.top() == before


def test_hovering_over_a_label_tells_all_of_it(chart: TimeChart):
    label = chart.laid_out().events[0]
    chart._hover(label.box.center())
    assert [mark.label for mark in chart.told if isinstance(mark, EventLine)] == [
        LABELS[number] for number in label.numbers
    ]


def test_walking_begins_within_what_one_has_zoomed_to(chart: TimeChart, qtbot: QtBot):
    times = chart.data.times
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
        chart.set_span(TimeSpan(times[10] - DAY, times[14] + DAY))
        before = chart.span
        chart.select(None)
        press(chart, qtbot, key)
        assert chart.current == 14
        assert abs(chart.span.start - before.start) < DAY
    press(chart, qtbot, Qt.Key.Key_Left)
    assert chart.current == 13


# --- reflections and events by key and mouse


def test_control_and_arrows_walk_through_reflections_and_events(chart: TimeChart, qtbot: QtBot):
    walked = []
    for _ in range(7):
        press(chart, qtbot, Qt.Key.Key_Right, control=True)
        walked.append(chart.told[0].time)
    assert walked[:6] == [mark.time for mark in chart.data.landmarks]
    assert walked[6] == walked[5]
    press(chart, qtbot, Qt.Key.Key_Left, control=True)
    assert chart.told[0].time == walked[4]
    press(chart, qtbot, Qt.Key.Key_Escape)
    assert chart.told == ()


def test_enter_and_a_click_open_a_reflection(chart: TimeChart, qtbot: QtBot):
    while not chart.told or not isinstance(chart.told[0], Marker):
        press(chart, qtbot, Qt.Key.Key_Right, control=True)
    with qtbot.waitSignal(chart.reflection_requested) as opened:
        press(chart, qtbot, Qt.Key.Key_Return)
    assert opened.args == ["reflection-1"]
    layout = chart.laid_out()
    at = QPointF(layout.x(START + 80 * DAY), layout.panels[1].plot.bottom() + FRAME_OUT)
    with qtbot.waitSignal(chart.reflection_requested):
        qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=at.toPoint())


def test_what_lies_a_little_outside_is_on_the_time_line():
    times = [START, START + 100 * DAY]
    just_after = Marker(START + 105 * DAY, "", "")
    long_after = Marker(START + 900 * DAY, "", "")
    assert whole_span(times, [just_after]).end > just_after.time
    assert whole_span(times, [long_after]) == whole_span(times)


# --- the range


def test_the_handles_are_named_sliders(chart: TimeChart, qtbot: QtBot):
    brush = chart.brush
    assert (brush.first.accessibleName(), brush.last.accessibleName()) == (
        "Shown from",
        "Shown until",
    )
    before = chart.span
    qtbot.keyClick(brush.first, Qt.Key.Key_PageUp)
    assert chart.span.start > before.start
    assert chart.span.end == before.end
    assert brush.first.accessibleDescription()
    qtbot.keyClick(brush.last, Qt.Key.Key_Left)
    assert chart.span.end < before.end
    qtbot.keyClick(brush.first, Qt.Key.Key_Home)
    qtbot.keyClick(brush.last, Qt.Key.Key_End)
    assert chart.span == chart.whole


def test_handles_do_not_pass_one_another(chart: TimeChart, qtbot: QtBot):
    qtbot.keyClick(chart.brush.first, Qt.Key.Key_End)
    assert chart.span.length >= LEAST_SPAN - 1
    qtbot.keyClick(chart.brush.last, Qt.Key.Key_Home)
    assert chart.span.length >= LEAST_SPAN - 1


def test_the_range_is_dragged_and_doubly_clicked_away(chart: TimeChart, qtbot: QtBot):
    brush = chart.brush
    middle = brush.height() // 2
    end = QPoint(brush.last.geometry().center().x(), middle)
    qtbot.mousePress(brush, Qt.MouseButton.LeftButton, pos=end)
    qtbot.mouseMove(brush, QPoint(brush.width() // 2, middle))
    qtbot.mouseRelease(brush, Qt.MouseButton.LeftButton, pos=QPoint(brush.width() // 2, middle))
    half = chart.span
    assert half.end < chart.whole.end - 30 * DAY
    beyond = QPoint(brush.width() - 20, middle)
    qtbot.mouseClick(brush, Qt.MouseButton.LeftButton, pos=beyond)
    assert chart.span.start > half.start
    assert chart.span.length == pytest.approx(half.length)
    qtbot.mouseDClick(brush, Qt.MouseButton.LeftButton, pos=beyond)
    assert chart.span == chart.whole


def test_the_range_follows_the_chart(chart: TimeChart):
    chart.zoom(4)
    assert chart.brush.first.time == chart.span.start
    assert chart.brush.last.time == chart.span.end


def test_a_few_sessions_need_no_range(chart: TimeChart):
    chart.set_data(data_of(4, recent=None), lambda _: CardTexts(""), "", "")
    assert not chart.brush.isVisible()


def test_pinching_zooms_about_the_fingers(chart: TimeChart):
    at = QPointF(300, 120)
    pinch = QNativeGestureEvent(
        Qt.NativeGestureType.ZoomNativeGesture,
        QPointingDevice.primaryPointingDevice(),
        2,
        at,
        at,
        chart.mapToGlobal(at),
        0.5,
        QPointF(),
    )
    time = chart.laid_out().time(at.x())
    QApplication.sendEvent(chart, pinch)
    assert chart.span.length == pytest.approx(chart.whole.length / 1.5)
    assert chart.laid_out().x(time) == pytest.approx(at.x())


# --- the card


def test_the_first_line_is_asked_for_once_and_told(chart: TimeChart, qtbot: QtBot):
    with qtbot.waitSignal(chart.first_line_wanted) as wanted:
        chart.go_to(3)
    assert wanted.args == [3]
    chart.set_first_line(3, "She came early.")
    assert chart._texts(3).quote == "She came early."
    chart.set_first_line(9, "Another")
    assert chart._card._quote.text() == "She came early."


def test_words_from_right_to_left_stand_at_the_right(chart: TimeChart):
    chart.go_to(3)
    chart.set_first_line(3, "היא הגיעה מוקדם")
    assert chart._card._quote.alignment() & Qt.AlignmentFlag.AlignRight
    assert chart._card._heading.alignment() & Qt.AlignmentFlag.AlignLeft


def test_the_ring_shows_for_keys_and_not_for_a_click(chart: TimeChart, qtbot: QtBot):
    chart.setFocus(Qt.FocusReason.MouseFocusReason)
    assert not chart.ring
    press(chart, qtbot, Qt.Key.Key_Left)
    assert chart.ring
    chart.clearFocus()
    chart.setFocus(Qt.FocusReason.OtherFocusReason)
    assert chart.ring


def test_the_table_is_a_key_away(chart: TimeChart, qtbot: QtBot):
    with qtbot.waitSignal(chart.table_requested):
        press(chart, qtbot, Qt.Key.Key_T)


def test_marks_grow_with_the_type_but_less(look: ChartLook):
    larger = replace(look, theme=replace(look.theme, text_scale=2.0))
    assert look.mark == 1.0
    assert 1.0 < larger.mark < 2.0
    data = data_of(legend=LegendTexts(marker="a reflection"))
    span = whole_span(data.times)
    first, second = (
        lay_out(QRectF(0, 0, 900, 900), data, one, span).legend[0][2] for one in (look, larger)
    )
    assert second.width() > first.width()
