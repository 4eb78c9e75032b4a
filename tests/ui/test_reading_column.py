"""With large letters the session that is read scrolls as one: head, text, grid and the rest."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from journal_app.domain.entry import EntryDraft
from journal_app.domain.grid import Certainty, Position
from journal_app.domain.moments import Moment, Placement
from journal_app.domain.practice import Role
from journal_app.ui.page import Desk
from journal_app.ui.pages.journal_reading import ReadingPane

pytestmark = pytest.mark.dressed


@pytest.fixture
def pane(desk: Desk, coach: Role, make_draft: Callable[..., EntryDraft], qtbot: Any) -> ReadingPane:
    mark = Placement(Position(0.2, 0.4), Certainty.CLEAR, desk.clock())
    draft = make_draft(
        role_id=coach.id,
        client="Heron",
        seen="What was said, and what was not. " * 40,
        moments=(Moment("m", "", mark),),
    )
    made = ReadingPane(desk)
    qtbot.addWidget(made)
    made.show_entry(desk.services.journal.save(draft).value, "Coach")
    made.show()
    return made


def _at(pane: ReadingPane, scale: float, width: int, height: int) -> None:
    pane._desk.themes.set_text_scale(scale)
    pane.resize(width, height)
    pane.retheme()
    for _ in range(3):
        QApplication.processEvents()


@pytest.mark.parametrize(
    ("scale", "width", "height"), [(2.0, 566, 388), (1.5, 566, 420), (2.0, 760, 560)]
)
def test_keys_and_wheel_lead_from_the_head_to_the_grid(
    pane: ReadingPane, scale: float, width: int, height: int, qtbot: Any
) -> None:
    _at(pane, scale, width, height)
    bar, seen = pane.area.verticalScrollBar(), pane.area.viewport()
    assert bar.maximum() > 0
    assert pane.text.verticalScrollBar().maximum() == 0, "no scroll bar inside a scroll bar"
    assert pane.text.height() >= pane.text.document().size().height()
    assert pane._content.width() <= seen.width()
    pane.activateWindow()
    qtbot.waitUntil(pane.isActiveWindow)
    pane.text.setFocus()
    QTest.keyClick(pane.text, Qt.Key.Key_PageDown)
    assert bar.value() == min(bar.maximum(), bar.pageStep())
    QTest.keyClick(pane.text, Qt.Key.Key_Up)
    assert bar.value() < bar.pageStep()
    QTest.keyClick(pane.text, Qt.Key.Key_End)
    assert bar.value() == bar.maximum()
    assert seen.rect().intersects(pane.grid.rect().translated(pane.grid.mapTo(seen, QPoint(0, 0))))
    at = QPointF(40, 40)
    wheel = QWheelEvent(
        at,
        QPointF(pane.text.viewport().mapToGlobal(at.toPoint())),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(pane.text.viewport(), wheel)
    assert bar.value() < bar.maximum()
    QTest.keyClick(pane.text, Qt.Key.Key_Home)
    assert bar.value() == 0
    QTest.keyClick(pane.text, Qt.Key.Key_Tab)
    assert pane.grid.hasFocus()
    assert seen.rect().intersects(pane.grid.rect().translated(pane.grid.mapTo(seen, QPoint(0, 0))))
    QTest.keyClick(pane.grid, Qt.Key.Key_PageUp)
    assert bar.value() < bar.maximum()


def test_where_there_is_room_the_grid_stands_still_beside_the_text(pane: ReadingPane) -> None:
    _at(pane, 1.0, 760, 640)
    assert pane.area.verticalScrollBar().maximum() == 0
    assert pane.grid.x() > pane.text.x() + pane.text.width() - 2
    assert not pane.text.is_whole
