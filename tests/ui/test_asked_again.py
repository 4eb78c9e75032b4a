"""What Qt asks again and again while it lays out a page is answered as if it were measured anew."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from journal_app.ui.widgets.flow_layout import FlowLayout
from journal_app.ui.widgets.text import ElidedLabel, label

LONG = "What was said there, and what it may have meant to the two of them, and to me. " * 4
WIDTHS = (120, 333, 700, 1400)


def _larger(made: QLabel) -> None:
    font = made.font()
    font.setPointSizeF(font.pointSizeF() * 2)
    made.setFont(font)


def _changes() -> list[Callable[[QLabel], None]]:
    return [
        lambda made: made.setText("Short."),
        lambda made: made.setText(LONG),
        _larger,
        lambda made: made.setMaximumWidth(200),
        lambda made: made.resize(1400, 100),
        lambda made: made.setMaximumWidth(5000),
        lambda made: made.resize(300, 100),
    ]


@pytest.mark.usefixtures("qapp")
def test_a_label_is_as_tall_as_one_that_is_asked_for_the_first_time() -> None:
    asked = label("A line that is not long.")
    asked.ensurePolished()
    for number, _ in enumerate(_changes(), start=1):
        for width in WIDTHS:  # what is told now must not be told after the change
            asked.heightForWidth(width)
        _changes()[number - 1](asked)
        anew = label("A line that is not long.")
        anew.ensurePolished()
        for change in _changes()[:number]:
            change(anew)
        told = [asked.heightForWidth(width) for width in WIDTHS]
        assert told == [anew.heightForWidth(width) for width in WIDTHS], number


class Counted(QPushButton):
    """How often it is asked what it needs."""

    asked = 0

    def sizeHint(self) -> QSize:
        self.asked += 1
        return super().sizeHint()


def test_rows_that_go_on_are_measured_once_until_something_in_them_changes(qtbot: QtBot) -> None:
    around = QWidget()
    qtbot.addWidget(around)
    flow = FlowLayout(around)
    made = [Counted(text, around) for text in ("One", "Two, and some more", "Three", "Four")]
    for one in made:
        flow.addWidget(one)
    around.show()
    QApplication.processEvents()
    told = [flow.heightForWidth(width) for width in (60, 200, 600)]
    asked = [one.asked for one in made]
    assert [flow.heightForWidth(width) for width in (60, 200, 600)] == told
    assert [one.asked for one in made] == asked

    def rows() -> int:
        return flow.heightForWidth(1) // (made[0].sizeHint().height() + flow.spacing()) + 1

    assert rows() == 4
    made[1].hide()
    assert rows() == 3
    made[1].show()
    made[1].setText("")
    assert flow.width_in_one_row() == sum(one.sizeHint().width() for one in made) + 3 * 8
    flow.addWidget(Counted("Five", around))
    made[0].setParent(None)
    made[0].deleteLater()
    QApplication.processEvents()
    assert flow.heightForWidth(1) == 4 * made[1].sizeHint().height() + 3 * flow.spacing()
    flow.clear()
    assert (flow.heightForWidth(100), flow.minimumSize()) == (0, QSize(0, 0))


def test_a_cut_line_is_cut_anew_when_it_becomes_narrower_and_whole_when_wider(qtbot: QtBot) -> None:
    made = ElidedLabel(LONG)
    qtbot.addWidget(made)
    made.resize(300, 20)
    made.show()
    cut = made.text()
    assert cut.endswith("…")
    assert made.toolTip() == " ".join(LONG.split())
    made.resize(300, 60)
    assert made.text() == cut
    made.resize(200, 60)
    assert len(made.text()) < len(cut)
    made.resize(6000, 60)
    assert made.text() == " ".join(LONG.split())
    assert made.toolTip() == ""
