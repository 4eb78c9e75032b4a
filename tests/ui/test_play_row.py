"""A row that plays step by step, by itself and by hand."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from journal_app.ui.theme import ThemeManager
from journal_app.ui.widgets.play_row import PlayRow


@pytest.fixture
def row(qtbot: QtBot, themes: ThemeManager) -> PlayRow:
    made = PlayRow(themes, "Up to when")
    qtbot.addWidget(made)
    made.set_steps(4, lambda step: f"step {step}")
    made.show()
    return made


def test_it_stands_at_the_last_step(row: PlayRow):
    assert row.position == 3
    assert row.where.text() == "step 3"
    assert (row.slider.accessibleName(), row.slider.accessibleDescription()) == (
        "Up to when",
        "step 3",
    )


def test_one_step_leaves_nothing_to_play(row: PlayRow):
    row.set_steps(1, str)
    assert not row.isVisible()
    row.set_steps(0, str)
    assert row.where.text() == ""


def test_keys_step_and_tell(row: PlayRow, qtbot: QtBot):
    with qtbot.waitSignal(row.moved) as moved:
        qtbot.keyClick(row.slider, Qt.Key.Key_Left)
    assert moved.args == [2.0]
    assert row.slider.accessibleDescription() == "step 2"
    qtbot.keyClick(row.slider, Qt.Key.Key_Home)
    assert row.position == 0


def test_without_motion_it_goes_from_step_to_step(row: PlayRow, qtbot: QtBot, themes: ThemeManager):
    themes.wanted_still = True
    row._steps.setInterval(0)
    seen: list[float] = []
    row.moved.connect(seen.append)
    row.play.click()
    assert row.playing
    qtbot.waitUntil(lambda: not row.playing)
    assert seen == [0.0, 1.0, 2.0, 3.0]


def test_it_glides_to_the_end_and_can_be_paused(
    row: PlayRow, qtbot: QtBot, themes: ThemeManager, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(PlayRow, "_may_glide", lambda _self: True)
    seen: list[float] = []
    row.moved.connect(seen.append)
    row.play.click()
    assert row.play.accessibleName() == "Pause"
    row._glide.setCurrentTime(row._glide.duration() // 2)
    assert 1 < row.position < 2
    assert row.where.text() == "step 1"
    qtbot.keyClick(row.slider, Qt.Key.Key_Space)
    assert not row.playing
    assert row.play.accessibleName() == "Play"
    row.play.click()
    row._glide.setCurrentTime(row._glide.duration())
    assert row.position == 3
    assert seen == sorted(seen)


def test_by_hand_is_no_longer_by_itself(
    row: PlayRow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(PlayRow, "_may_glide", lambda _self: True)
    row.play.click()
    qtbot.keyClick(row.slider, Qt.Key.Key_End)
    assert not row.playing
    assert row.position == 3


def test_nothing_plays_where_nobody_looks(row: PlayRow, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(PlayRow, "_may_glide", lambda _self: True)
    row.play.click()
    row.hide()
    assert not row.playing
