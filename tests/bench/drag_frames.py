"""How long each frame takes while a mark is dragged, with all that a grid may hold.

    python tests/bench/drag_frames.py [FRAMES]

Seven moments with names and halos, the intended area and earlier sessions, in the card of the
page for writing; at 100 % and, in a process of its own, at 200 %. Milliseconds of processor time
in the thread that paints, from the movement of the pointer to the painted frame.
"""

from __future__ import annotations

import math
import os
import subprocess
import sys
from pathlib import Path
from time import thread_time

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from journal_app.domain.clock import now_utc
from journal_app.domain.grid import Certainty, Orientation, Position
from journal_app.domain.moments import MOST_MOMENTS, Moment, Placement
from journal_app.domain.practice import IntendedArea
from journal_app.ui.theme import ThemeManager, ThemeMode
from journal_app.ui.widgets.grid_card import GridCard
from journal_app.ui.widgets.grid_input import GridInput
from journal_app.wording.words import Words

FRAMES = 600
MOST = 8.0
"""Milliseconds that 99 of 100 frames may take at 100 %; at 200 % twice as much."""


def card() -> GridCard:
    """The grid as full as it may be."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    themes = ThemeManager(application, ThemeMode.LIGHT)
    themes.dress()
    made = GridCard(themes, Words(), Orientation(), now_utc)
    made.resize(520, 900)
    now, steps = now_utc(), tuple(Certainty)
    moments = tuple(
        Moment(
            f"m{n}",
            f"own name {n}",
            Placement(Position(math.cos(n) * 0.6, math.sin(2 * n) * 0.6), steps[n % 3], now),
        )
        for n in range(MOST_MOMENTS)
    )
    made.set_moments(moments)
    trail = tuple((math.cos(n) * 0.7, math.sin(n) * 0.7) for n in range(6))
    made.grid.set_context(IntendedArea("a", "r", Position(0.5, 0.5), 0.25, now), trail)
    made.show()
    return made


def frames(grid: GridInput, count: int) -> list[float]:
    """Milliseconds of each frame, the shortest first."""
    application = QApplication.instance()
    assert application is not None
    held = grid.moments()[3].placement.position

    def tell(kind: QEvent.Type, x: float, y: float) -> None:
        at = QPointF(*grid.frame().to_pixels(x, y, grid.orientation))
        button = Qt.MouseButton.LeftButton
        moved = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseMove else button
        plain = Qt.KeyboardModifier.NoModifier
        event = QMouseEvent(kind, at, grid.mapToGlobal(at), moved, button, plain)
        application.sendEvent(grid, event)

    tell(QEvent.Type.MouseButtonPress, held.x, held.y)
    taken = []
    for n in range(count):
        begun = thread_time()
        tell(QEvent.Type.MouseMove, math.cos(n / 50) * 0.8, math.sin(n / 29) * 0.8)
        application.processEvents()
        taken.append((thread_time() - begun) * 1000)
    return sorted(taken)


def main(count: int) -> int:
    """Measure, print, and say whether it is smooth: exit code 0 or 1."""
    application = QApplication(sys.argv[:1])
    application.setStyle("Fusion")
    grid = card().grid
    application.processEvents()
    taken = frames(grid, count)
    middle, late = taken[count // 2], taken[int(count * 0.99)]
    ratio = grid.devicePixelRatioF()
    print(f"{ratio:.0%}: median {middle:.2f} ms, 99 of 100 under {late:.2f} ms", flush=True)
    again = 0
    if ratio == 1 and "QT_SCALE_FACTOR" not in os.environ:
        command = [sys.executable, __file__, str(count)]
        again = subprocess.call(command, env={**os.environ, "QT_SCALE_FACTOR": "2"})
    return 1 if again or late > MOST * ratio else 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else FRAMES))
