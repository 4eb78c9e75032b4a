"""Pictures in a process of their own, without a screen; says as JSON lines what they took.

    python picture_child.py chart JOURNAL [PASSPHRASE]
    python picture_child.py drag

``window_rows.py`` starts it.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from tests.bench.window_child import expect, leave, megabytes, say

if TYPE_CHECKING:
    from journal_app.ui.pages.drift_shown import Shown
    from journal_app.ui.theme import ThemeManager

CHART = (900, 500)
GRID, MOVES, REPAINTS = 440, 120, 20


def chart(journal: Path, passphrase: str | None = None) -> None:
    """The chart of all sessions of a role: painted first, then moved along and hovered over.

    And all of them on the grid: counted and painted anew, and painted from what is kept.
    """
    application = QApplication(sys.argv[:1])
    from journal_app.domain.practice import RoleKind
    from journal_app.services.insight import Selection
    from journal_app.services.opening import JournalFile
    from journal_app.ui.pages.drift_shown import chart_data, read_drift, worked_out

    services = JournalFile(journal, beside_window=True).unlock(passphrase)
    coach = next(role for role in services.practice.roles() if role.kind is RoleKind.COACH)
    read = read_drift(services, Selection(coach.id))
    assert read is not None
    shown = worked_out(read)
    start_at = perf_counter()
    from PySide6.QtCore import QLocale

    from journal_app.domain.grid import Orientation
    from journal_app.ui.theme import ThemeManager, ThemeMode
    from journal_app.ui.widgets.chart_layout import ChartLook
    from journal_app.ui.widgets.session_card import CardTexts
    from journal_app.ui.widgets.time_chart import TimeChart
    from journal_app.wording.words import Words

    themes = ThemeManager(application, ThemeMode.LIGHT)
    widget = TimeChart(ChartLook(themes.theme, QLocale()))
    data = chart_data(shown, Words(), Orientation())
    widget.set_data(data, lambda _: CardTexts(""), "chart", "")
    widget.resize(*CHART)
    widget.grab()
    first = (perf_counter() - start_at) * 1000
    picture = QPixmap(widget.size())
    again, hovered = [], []
    for number in range(REPAINTS):
        # Moved along, as while panning: nothing painted before will do.
        share = 0.4 + number / REPAINTS / 5
        seen = widget.whole.zoomed(1.05, widget.whole.time_at(share), widget.whole)
        again.append(
            milliseconds(lambda seen=seen: (widget.set_span(seen), widget.render(picture)))
        )
    for number in range(REPAINTS):
        at = number * len(data) // REPAINTS
        hovered.append(milliseconds(lambda at=at: (widget.select(at), widget.render(picture))))
    repaint, hover = median(again), median(hovered)
    told = {"first": first, "repaint": repaint, "hover": hover, "megabytes": megabytes()}
    anew, kept = _grid_of_all(shown, themes)
    say("chart", sessions=len(data), grid=kept, **{"grid anew": anew}, **told)
    leave()


def _grid_of_all(shown: Shown, themes: ThemeManager) -> tuple[float, float]:
    """Milliseconds for all sessions on the grid: counted and painted anew; painted once more."""
    from dataclasses import replace

    from journal_app.domain.grid import Orientation
    from journal_app.domain.periods import PeriodLength
    from journal_app.ui.pages.drift_way import way_picture
    from journal_app.ui.widgets.grid_dots import Dots
    from journal_app.ui.widgets.grid_view import GridView
    from journal_app.wording.words import Words

    words, columns = Words(), shown.view.columns
    grid = GridView(themes, words)
    grid.resize(GRID, GRID)
    picture = QPixmap(grid.size())

    def anew() -> None:
        counted = replace(shown, dots=Dots.of(columns.xs, columns.ys))
        grid.set_picture(way_picture(counted, PeriodLength.MONTH, words, Orientation()))
        grid.render(picture)

    built = median([milliseconds(anew) for _ in range(REPAINTS)])
    return built, median([milliseconds(lambda: grid.render(picture)) for _ in range(REPAINTS)])


def drag() -> None:
    """A mark dragged over the grid, frame by frame; and a dot over a bare widget."""
    application = QApplication(sys.argv[:1])
    from journal_app.domain.clock import now_utc
    from journal_app.domain.grid import Certainty, Orientation, Position
    from journal_app.domain.moments import Moment, Placement
    from journal_app.domain.practice import IntendedArea
    from journal_app.ui.theme import ThemeManager, ThemeMode
    from journal_app.ui.widgets.grid_input import GridInput
    from journal_app.wording.words import Words

    themes = ThemeManager(application, ThemeMode.LIGHT)
    grid = GridInput(themes, Words(), Orientation(), now_utc)
    mark = Placement(Position(-0.5, 0.2), Certainty.ROUGHLY, now_utc())
    grid.set_moments((Moment("first", "start", mark),))
    area = IntendedArea("area", "role", Position(0.3, 0.3), 0.25, now_utc(), "")
    grid.set_context(area, tuple((step / 20 - 0.4, 0.3 - step / 30) for step in range(12)))
    ours = _dragged(grid, lambda: grid.frame().to_pixels(-0.5, 0.2, grid.orientation))
    expect("marks after dragging", len(grid.moments()), 1)
    expect("the mark moved", grid.moments()[0].placement.position == mark.position, False)
    theirs = _dragged(Dot(), lambda: (100.0, 100.0))
    say("drag", frame=median(ours), bare=median(theirs), frames=MOVES)
    leave()


class Dot(QWidget):
    """The least that can be dragged: a dot on a plain ground."""

    def __init__(self) -> None:
        super().__init__()
        self._at = QPointF()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._at = event.position()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor("white"))
        painter.setBrush(QColor("black"))
        painter.drawEllipse(self._at, 8, 8)
        painter.end()


def _dragged(widget: QWidget, begin: Callable[[], tuple[float, float]]) -> list[float]:
    """How long each move of the mouse takes, with the picture that follows from it."""
    widget.resize(GRID, GRID)
    widget.show()
    while not widget.windowHandle().isExposed():
        QApplication.processEvents()
    widget.repaint()
    frames = []
    _mouse(widget, QEvent.Type.MouseButtonPress, QPointF(*begin()))
    for number in range(MOVES):
        to = QPointF(60 + number * 2.5, 380 - number * 2.2)

        def move(to: QPointF = to) -> None:
            _mouse(widget, QEvent.Type.MouseMove, to)
            widget.repaint()

        frames.append(milliseconds(move))
    _mouse(widget, QEvent.Type.MouseButtonRelease, QPointF(300, 200))
    return frames


def _mouse(widget: QWidget, kind: QEvent.Type, at: QPointF) -> None:
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    button = none if kind is QEvent.Type.MouseMove else left
    held = none if kind is QEvent.Type.MouseButtonRelease else left
    where = widget.mapToGlobal(at)
    event = QMouseEvent(kind, at, where, button, held, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(widget, event)


def milliseconds(action: Callable[[], object]) -> float:
    """What doing something takes, by the clock."""
    begun = perf_counter()
    action()
    return (perf_counter() - begun) * 1000


def main(arguments: list[str]) -> None:
    """Do what was asked for."""
    match arguments:
        case ["chart", journal, *passphrase]:
            chart(Path(journal), *passphrase)
        case ["drag"]:
            drag()
        case _:
            sys.exit(__doc__)


if __name__ == "__main__":
    main(sys.argv[1:])
