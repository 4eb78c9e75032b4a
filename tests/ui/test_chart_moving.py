"""A chart that is moved along copies what was painted before, and shows what painting would."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QLocale, QRect
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from journal_app.domain.drift import trailing_means
from journal_app.domain.grid import Axis
from journal_app.ui.theme import Theme, ThemeManager, load_theme
from journal_app.ui.widgets import chart_sessions
from journal_app.ui.widgets.chart_layout import ChartLook
from journal_app.ui.widgets.chart_scale import DAY, TimeSpan
from journal_app.ui.widgets.chart_series import ChartAxis, ChartData, Trailing
from journal_app.ui.widgets.session_card import CardTexts
from journal_app.ui.widgets.time_chart import TimeChart

START = 1_767_600_000.0


def sessions(count: int, lift: float = 0.0, first: int = 0) -> ChartData:
    numbers = range(first, count)
    values = [((number * 37) % 100 - 50) / 100 + lift for number in numbers]
    return ChartData(
        times=[START + number * DAY for number in numbers],
        axes=tuple(
            ChartAxis(
                one, "Axis", "low", "high", values, trailing=Trailing.of(trailing_means(values))
            )
            for one in Axis
        ),
    )


@pytest.fixture
def chart_of(qtbot: QtBot, themes: ThemeManager) -> Callable[..., TimeChart]:
    def made(
        data: ChartData, span: TimeSpan | None = None, theme: Theme | None = None
    ) -> TimeChart:
        chart = TimeChart(ChartLook(theme or themes.theme, QLocale("en_GB")))
        qtbot.addWidget(chart)
        chart.resize(640, 460)
        chart.set_data(data, lambda _: CardTexts(""), "", "")
        if span is not None:
            chart.set_span(span)
        return chart

    return made


def plots(chart: TimeChart) -> list[QImage]:
    """What is seen of each plot, but for its very edges, where a mark may be cut."""
    picture = chart.grab().toImage()
    panels = chart.laid_out().panels
    return [
        picture.copy(QRect(panel.plot.adjusted(8, 0, -8, 0).toAlignedRect())) for panel in panels
    ]


def moved(chart: TimeChart, pixels: int) -> TimeSpan:
    """Its span, later by so many pixels."""
    layout = chart.laid_out()
    return chart.span.moved(pixels * chart.span.length / layout.width, chart.whole)


@pytest.mark.parametrize("count", [40, 400, 4_000])
def test_moved_along_it_shows_what_a_new_chart_would(
    chart_of: Callable[..., TimeChart], count: int
):
    data = sessions(count)
    chart = chart_of(data)
    half = chart.whole.zoomed(4.0, chart.whole.time_at(0.5), chart.whole)
    chart.set_span(half)
    before = plots(chart)
    assert before == plots(chart_of(data, half))
    for pixels in (60, 60, -90, -60):
        chart.set_span(moved(chart, pixels))
        shown, wanted = plots(chart), plots(chart_of(data, chart.span))
        for one, other in zip(shown, wanted, strict=True):
            assert _apart(one, other) < 0.06
        assert shown != before


def test_moving_along_paints_sessions_once_for_many_steps(
    chart_of: Callable[..., TimeChart], monkeypatch: pytest.MonkeyPatch
):
    chart = chart_of(sessions(400))
    chart.set_span(chart.whole.zoomed(4.0, chart.whole.time_at(0.5), chart.whole))
    chart.grab()
    painted: list[object] = []
    original = chart_sessions.paint_sessions

    def counted(*given: object) -> None:
        painted.append(given)
        original(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(chart_sessions, "paint_sessions", counted)
    for _ in range(12):
        chart.set_span(moved(chart, 10))
        chart.grab()
    assert len(painted) == len(Axis)


def test_left_and_shown_again_it_is_the_same_and_moves_on(chart_of: Callable[..., TimeChart]):
    data = sessions(400)
    chart = chart_of(data)
    chart.set_span(chart.whole.zoomed(4.0, chart.whole.time_at(0.5), chart.whole))
    chart.show()
    chart.set_span(moved(chart, 10))
    before = plots(chart)
    chart.hide()
    chart.show()
    assert plots(chart) == before
    for _ in range(2):
        chart.set_span(moved(chart, 30))
        for one, other in zip(plots(chart), plots(chart_of(data, chart.span)), strict=True):
            assert _apart(one, other) < 0.06


def test_other_sessions_in_the_same_place_are_painted_anew(chart_of: Callable[..., TimeChart]):
    one, other = sessions(60), sessions(60, 0.3)
    chart = chart_of(one)
    chart.grab()
    chart.set_data(other, lambda _: CardTexts(""), "", "")
    assert plots(chart) == plots(chart_of(other))


def test_another_theme_paints_anew(chart_of: Callable[..., TimeChart]):
    dark = load_theme("dark")
    chart = chart_of(sessions(60))
    chart.grab()
    chart.set_look(ChartLook(dark, QLocale("en_GB")))
    assert plots(chart) == plots(chart_of(sessions(60), theme=dark))


def test_a_larger_chart_is_painted_anew(chart_of: Callable[..., TimeChart]):
    chart, other = chart_of(sessions(60)), chart_of(sessions(60))
    chart.grab()
    for one in (chart, other):
        one.resize(820, 560)
    assert plots(chart) == plots(other)


@pytest.mark.parametrize("size", [(820, 560), (500, 380)])
def test_a_chart_that_is_seen_stays_as_it_was_until_it_is_painted_anew(
    chart_of: Callable[..., TimeChart], qtbot: QtBot, size: tuple[int, int]
):
    chart, other = chart_of(sessions(60)), chart_of(sessions(60))
    chart.show()
    before = chart.grab().toImage()
    for one in (chart, other):
        one.resize(*size)
    resized = chart.grab().toImage()
    seen = QRect(0, 0, min(640, size[0]), 300)  # above the overview, which is a widget of its own
    assert resized.copy(seen) == before.copy(seen)
    assert plots(chart) != plots(other)
    qtbot.waitUntil(lambda: plots(chart) == plots(other))


def test_nothing_of_other_data_is_seen_at_another_size(chart_of: Callable[..., TimeChart]):
    chart, other = chart_of(sessions(60)), chart_of(sessions(80))
    chart.show()
    chart.grab()
    chart.set_data(sessions(80), lambda _: CardTexts(""), "", "")
    for one in (chart, other):
        one.resize(820, 560)
    assert plots(chart) == plots(other)


def test_the_newest_sessions_are_seen_until_all_of_them_are_painted(
    chart_of: Callable[..., TimeChart], qtbot: QtBot
):
    all_there_is, newest = sessions(60), replace(sessions(60, first=20), since=START)
    chart, other = chart_of(newest), chart_of(all_there_is)
    chart.show()
    before = chart.grab().toImage()
    chart.set_data(all_there_is, lambda _: CardTexts(""), "", "")
    other.set_span(chart.span)
    assert chart.grab().toImage() == before
    qtbot.waitUntil(lambda: plots(chart) == plots(other))
    assert chart.grab().toImage() != before


def test_a_chart_put_away_while_it_is_painted_is_there_when_it_is_shown_again(
    chart_of: Callable[..., TimeChart], qtbot: QtBot
):
    chart, other = chart_of(sessions(60)), chart_of(sessions(60))
    chart.show()
    chart.grab()
    for one in (chart, other):
        one.resize(820, 560)
    chart.grab()
    chart.hide()
    qtbot.wait(1)
    chart.show()
    qtbot.waitUntil(lambda: plots(chart) == plots(other))


def test_nothing_of_other_data_is_seen_in_the_overview_at_another_size(
    chart_of: Callable[..., TimeChart],
):
    chart, other = chart_of(sessions(60)), chart_of(sessions(80))
    chart.show()
    chart.grab()
    for one in (chart, other):
        one.resize(820, 560)
    chart.set_data(sessions(80), lambda _: CardTexts(""), "", "")
    assert chart.brush.grab().toImage() == other.brush.grab().toImage()


def _apart(one: QImage, other: QImage) -> float:
    """The share of pixels that differ clearly."""
    assert one.size() == other.size()
    ones, others = bytes(one.constBits()), bytes(other.constBits())
    clear = sum(abs(a - b) > 40 for a, b in zip(ones, others, strict=True))
    return clear / len(ones)
