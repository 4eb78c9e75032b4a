"""The chart of sessions over time: what is painted, and how one moves about in it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QEvent, QLocale, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QWheelEvent
from pytestqt.qtbot import QtBot

from journal_app.domain.drift import trailing_means
from journal_app.domain.grid import Axis
from journal_app.ui.theme import ThemeManager, load_theme
from journal_app.ui.widgets.chart_density import density_levels
from journal_app.ui.widgets.chart_layout import ChartLayout, ChartLook, lay_out
from journal_app.ui.widgets.chart_legend import Key
from journal_app.ui.widgets.chart_paint import paint_time_chart
from journal_app.ui.widgets.chart_scale import DAY, whole_span
from journal_app.ui.widgets.chart_series import (
    MOST_DOTS,
    AreaStep,
    ChartAxis,
    ChartData,
    LegendTexts,
    Marker,
    Stretch,
    Trailing,
)
from journal_app.ui.widgets.session_card import CardTexts
from journal_app.ui.widgets.time_chart import TimeChart

START = datetime(2026, 1, 5, 9, tzinfo=UTC).timestamp()
RECT = QRectF(0, 0, 600, 420)
LEGEND = LegendTexts("mean", "area", "late", "hard", "reflection")


def axis(which: Axis, values: list[float], **more: object) -> ChartAxis:
    trailing = Trailing.of(trailing_means(values))
    made = ChartAxis(which, f"Axis {which}", "low pole", "high pole", values, trailing=trailing)
    return replace(made, **more)  # type: ignore[arg-type]


def chart_of(values: list[float], days: list[float] | None = None, **more: object) -> ChartData:
    days = [7.0 * number for number in range(len(values))] if days is None else days
    made = ChartData(
        times=[START + day * DAY for day in days],
        axes=(axis(Axis.X, values), axis(Axis.Y, [-value for value in values])),
        legend=LEGEND,
    )
    return replace(made, **more)  # type: ignore[arg-type]


@pytest.fixture
def look(themes: ThemeManager) -> ChartLook:
    return ChartLook(themes.theme, QLocale("en_GB"), UTC)


Painted = tuple[QImage, ChartLayout]


@pytest.fixture
def paint(look: ChartLook) -> Callable[..., Painted]:
    def made(data: ChartData, look: ChartLook = look) -> Painted:
        image = QImage(600, 420, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(QColor(look.theme.surface))
        painter = QPainter(image)
        layout = paint_time_chart(painter, RECT, data, look)
        painter.end()
        return image, layout

    return made


def differs(image: QImage, at: QPointF, ground: str = "#FFFFFF") -> bool:
    return image.pixelColor(at.toPoint()) != QColor(ground)


# --- what is painted


def test_every_session_has_a_dot_on_both_axes(paint: Callable[..., Painted]):
    data = chart_of([0.55, -0.35, 0.85, -0.75])
    image, layout = paint(data)
    for panel in layout.panels:
        for index in range(len(data)):
            assert differs(image, layout.point(panel, data, index))


def test_a_late_mark_is_hollow(paint: Callable[..., Painted]):
    data = chart_of([0.55, -0.35], late=(0, 1))
    image, layout = paint(data)
    assert differs(image, layout.point(layout.panels[0], data, 0))
    hollow = layout.point(layout.panels[0], data, 1)
    assert not differs(image, hollow)
    assert differs(image, hollow + QPointF(-3, 0))


def test_a_mark_that_was_hard_to_say_is_paler(paint: Callable[..., Painted]):
    data = chart_of([0.55, 0.55], hard=(0, 1))
    image, layout = paint(data)
    clear, hard = (
        image.pixelColor(layout.point(layout.panels[0], data, index).toPoint()).lightness()
        for index in (0, 1)
    )
    assert hard > clear


def test_no_line_is_drawn_across_a_long_gap(paint: Callable[..., Painted]):
    days = [*range(0, 70, 7), *range(400, 470, 7)]
    data = chart_of([0.5] * 20, [float(day) for day in days])
    image, layout = paint(data)
    panel = layout.panels[0]
    in_the_gap = QPointF(layout.x(START + 230 * DAY), panel.y(0.5))
    on_the_line = QPointF(layout.x(START + 59 * DAY), panel.y(0.5))
    assert not differs(image, in_the_gap)
    assert differs(image, on_the_line)


def test_without_a_gap_the_line_goes_through(paint: Callable[..., Painted]):
    data = chart_of([0.5] * 20, [40.0 * number for number in range(20)])
    image, layout = paint(data)
    between = QPointF(layout.x(START + 500 * DAY), layout.panels[0].y(0.5))
    assert differs(image, between)


def test_there_is_no_line_before_the_eighth_session(paint: Callable[..., Painted]):
    data = chart_of([0.5] * 7)
    image, layout = paint(data)
    between = QPointF(layout.x(START + 17.5 * DAY), layout.panels[0].y(0.5))
    assert not differs(image, between)


def test_the_intended_area_steps_with_its_history(paint: Callable[..., Painted]):
    steps = (AreaStep(START - DAY, 0.2, 0.8), AreaStep(START + 35 * DAY, -0.8, -0.2))
    data = chart_of([0.0] * 7)
    data = replace(data, axes=(replace(data.axes[0], areas=steps),))
    image, layout = paint(data)
    panel = layout.panels[0]
    early, late = layout.x(START + 10 * DAY), layout.x(START + 40 * DAY)
    assert differs(image, QPointF(early, panel.y(0.5)))
    assert not differs(image, QPointF(early, panel.y(-0.5)))
    assert not differs(image, QPointF(late, panel.y(0.5)))
    assert differs(image, QPointF(late, panel.y(-0.5)))


def test_before_its_first_day_there_is_no_intended_area(paint: Callable[..., Painted]):
    data = chart_of([0.0] * 7)
    steps = (AreaStep(START + 20 * DAY, 0.2, 0.8),)
    data = replace(data, axes=(replace(data.axes[0], areas=steps),))
    image, layout = paint(data)
    assert not differs(image, QPointF(layout.x(START + 10 * DAY), layout.panels[0].y(0.5)))


def test_the_frame_stands_around_the_recent_sessions(paint: Callable[..., Painted]):
    data = chart_of([0.0] * 30, recent=Stretch(20, 29, "last 10"))
    image, layout = paint(data)
    left = round(layout.x(data.times[20]) - 6)
    column = [
        image.pixelColor(x, y) != QColor("#FFFFFF")
        for y in range(round(layout.panels[0].y(-0.3)), round(layout.panels[0].y(-0.7)))
        for x in (left - 1, left)
    ]
    assert any(column)


def test_a_flipped_axis_has_its_high_pole_below(look: ChartLook):
    data = chart_of([0.5])
    data = replace(data, axes=(replace(data.axes[0], flipped=True),))
    panel = lay_out(RECT, data, look, whole_span(data.times)).panels[0]
    assert panel.y(1.0) == pytest.approx(panel.plot.bottom())
    assert panel.value(panel.y(0.3)) == pytest.approx(0.3)


def test_only_what_occurs_is_in_the_legend(look: ChartLook):
    span = whole_span([START])
    few, many = chart_of([0.5] * 3), chart_of([0.5] * 10, late=(1,) * 10)
    assert [key for key, _, _ in lay_out(RECT, few, look, span).legend] == []
    keys = [key for key, _, _ in lay_out(RECT, many, look, span).legend]
    assert keys == [Key.MEAN, Key.LATE]


def test_a_long_remark_goes_below_its_title(look: ChartLook):
    data = chart_of([0.5])
    long = replace(data, axes=(replace(data.axes[0], remark="no clear movement " * 6),))
    short = replace(data, axes=(replace(data.axes[0], remark="short"),))
    span = whole_span(data.times)
    below = lay_out(RECT, long, look, span).panels[0]
    beside = lay_out(RECT, short, look, span).panels[0]
    assert below.remark.top() >= below.title.bottom()
    assert below.plot.top() >= below.remark.bottom()
    assert beside.remark.top() == beside.title.top()
    assert not beside.remark.intersects(QRectF(0, 0, 100, 10))


@pytest.mark.parametrize("count", [0, 1, 2, 8, MOST_DOTS + 500])
@pytest.mark.parametrize("apart", [0.0, 0.2, 300.0])
def test_any_number_of_sessions_can_be_painted(
    paint: Callable[..., Painted], count: int, apart: float
):
    values = [((number * 37) % 41 - 20) / 20 for number in range(count)]
    image, _ = paint(chart_of(values, [number * apart for number in range(count)]))
    assert not image.isNull()


def test_among_very_many_a_single_outlier_still_shows(paint: Callable[..., Painted]):
    count = MOST_DOTS * 3
    values = [0.5] * count
    values[count // 2] = -0.8
    data = chart_of(values, [number * 0.5 for number in range(count)])
    image, layout = paint(data)
    place = layout.point(layout.panels[0], data, count // 2)
    around = [place + QPointF(x, y) for x in (-2, -1, 0, 1) for y in (-1, 0, 1)]
    assert any(differs(image, at) for at in around)


def test_levels_cover_the_axis_from_pole_to_pole():
    assert list(density_levels([-1.0, 0.0, 1.0])) == [0, 20, 40]


def test_dark_and_light_differ(paint: Callable[..., Painted], look: ChartLook):
    data = chart_of([0.5] * 12)
    light, _ = paint(data)
    dark, _ = paint(data, replace(look, theme=load_theme("dark")))
    assert light != dark


# --- moving about


@pytest.fixture
def chart(qtbot: QtBot, look: ChartLook) -> TimeChart:
    made = TimeChart(look)
    qtbot.addWidget(made)
    data = chart_of(
        [0.5, -0.5, 0.1, 0.3] * 10, markers=(Marker(START + 100 * DAY, "An answer", "My words"),)
    )
    made.set_data(data, lambda index: CardTexts(f"Card {index}"), "A chart", "What it says")
    made.resize(620, 440)
    made.show()
    return made


def press(chart: TimeChart, qtbot: QtBot, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(chart, key)


def place_of(chart: TimeChart, index: int, panel: int = 0) -> QPointF:
    layout = chart.laid_out()
    return layout.point(layout.panels[panel], chart.data, index)


def hover(chart: TimeChart, at: QPointF) -> None:
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        at,
        chart.mapToGlobal(at),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
    )
    chart.mouseMoveEvent(event)


def wheel(chart: TimeChart, at: QPointF, turned: int, *, control: bool = True) -> bool:
    modifiers = Qt.KeyboardModifier.ControlModifier if control else Qt.KeyboardModifier.NoModifier
    event = QWheelEvent(
        at,
        chart.mapToGlobal(at),
        QPoint(),
        QPoint(0, turned),
        Qt.MouseButton.NoButton,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    chart.wheelEvent(event)
    return event.isAccepted()


def test_keys_walk_through_the_sessions(chart: TimeChart, qtbot: QtBot):
    walk = {
        Qt.Key.Key_Left: 39,
        Qt.Key.Key_Home: 0,
        Qt.Key.Key_Right: 1,
        Qt.Key.Key_End: 39,
    }
    for key, wanted in walk.items():
        press(chart, qtbot, key)
        assert chart.current == wanted
    press(chart, qtbot, Qt.Key.Key_Right)
    assert chart.current == 39
    press(chart, qtbot, Qt.Key.Key_Escape)
    assert chart.current is None


def test_enter_opens_the_session(chart: TimeChart, qtbot: QtBot):
    press(chart, qtbot, Qt.Key.Key_Home, Qt.Key.Key_Right)
    with qtbot.waitSignal(chart.session_opened) as opened:
        press(chart, qtbot, Qt.Key.Key_Return)
    assert opened.args == [1]


def test_enter_without_a_session_opens_nothing(chart: TimeChart, qtbot: QtBot):
    with qtbot.assertNotEmitted(chart.session_opened):
        press(chart, qtbot, Qt.Key.Key_Return)


def test_walking_brings_the_session_into_view(chart: TimeChart, qtbot: QtBot):
    press(chart, qtbot, Qt.Key.Key_Home)
    for _ in range(4):
        press(chart, qtbot, Qt.Key.Key_Plus)
    assert 0 in chart.shown
    assert 39 not in chart.shown
    press(chart, qtbot, Qt.Key.Key_End)
    assert 39 in chart.shown
    press(chart, qtbot, Qt.Key.Key_0)
    assert chart.span == chart.whole
    assert chart.shown == range(40)


def test_page_keys_move_on(chart: TimeChart, qtbot: QtBot):
    press(chart, qtbot, Qt.Key.Key_Plus, Qt.Key.Key_Plus, Qt.Key.Key_PageUp)
    before = chart.span.start
    press(chart, qtbot, Qt.Key.Key_PageDown)
    assert chart.span.start > before


@pytest.mark.parametrize("panel", [0, 1])
def test_hovering_finds_the_session_on_either_axis(chart: TimeChart, panel: int):
    hover(chart, place_of(chart, 17, panel) + QPointF(2, 2))
    assert chart.current == 17


def test_hovering_over_nothing_finds_nothing(chart: TimeChart):
    hover(chart, place_of(chart, 17))
    hover(chart, QPointF(3, 3))
    assert chart.current is None


def test_a_click_opens_and_a_drag_pans(chart: TimeChart, qtbot: QtBot):
    with qtbot.waitSignal(chart.session_opened) as opened:
        qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=place_of(chart, 9).toPoint())
    assert opened.args == [9]
    chart.zoom(3)
    before = chart.span.start
    middle = QPoint(350, 100)
    with qtbot.assertNotEmitted(chart.session_opened):
        qtbot.mousePress(chart, Qt.MouseButton.LeftButton, pos=middle)
        qtbot.mouseMove(chart, middle + QPoint(60, 0))
        event_at = QPointF(middle + QPoint(60, 0))
        hover(chart, event_at)
        qtbot.mouseRelease(chart, Qt.MouseButton.LeftButton, pos=middle + QPoint(60, 0))
    assert chart.span.start < before


def test_the_wheel_zooms_about_the_pointer(chart: TimeChart):
    at = place_of(chart, 10)
    assert wheel(chart, at, 240)
    assert chart.span.length < chart.whole.length
    assert place_of(chart, 10).x() == pytest.approx(at.x(), abs=0.5)


def test_a_plain_wheel_leaves_the_page_to_scroll(chart: TimeChart):
    chart.clearFocus()
    assert not wheel(chart, QPointF(300, 100), 240, control=False)
    assert chart.span == chart.whole


def test_a_marker_tells_its_words(chart: TimeChart):
    layout = chart.laid_out()
    at = QPointF(layout.x(START + 100 * DAY), layout.panels[1].plot.bottom())
    hover(chart, at)
    texts = [child.text() for child in chart._card.findChildren(type(chart._card._heading))]
    assert "An answer" in texts
    assert chart.current is None


def test_the_card_stays_inside_the_chart(chart: TimeChart, qtbot: QtBot):
    for index in range(0, 40, 3):
        chart.go_to(index)
        assert chart.rect().contains(chart._card.geometry())


def test_other_data_starts_at_the_whole_and_the_same_times_keep_the_span(chart: TimeChart):
    chart.zoom(3)
    zoomed = chart.span
    again = replace(chart.data, markers=())
    chart.set_data(again, lambda _: CardTexts("x"), "", "")
    assert chart.span == zoomed
    chart.set_data(chart_of([0.5] * 3), lambda _: CardTexts("x"), "", "")
    assert chart.span == chart.whole


def test_it_is_told_in_words(chart: TimeChart):
    assert chart.accessibleName() == "A chart"
    assert chart.accessibleDescription() == "What it says"


def test_hovering_does_not_paint_the_picture_again(chart: TimeChart):
    chart.grab()
    kept = chart._picture
    hover(chart, place_of(chart, 12))
    chart.grab()
    assert chart._picture is kept
    chart.zoom(2)
    chart.grab()
    assert chart._picture is not kept


def test_an_empty_chart_takes_every_key(qtbot: QtBot, look: ChartLook):
    made = TimeChart(look)
    qtbot.addWidget(made)
    made.set_data(ChartData(), lambda _: CardTexts(""), "", "")
    made.show()
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Return, Qt.Key.Key_Plus, Qt.Key.Key_End):
        qtbot.keyClick(made, key)
    hover(made, QPointF(50, 50))
    assert made.current is None
