"""Of choices that exclude one another one is chosen, however quickly settings are changed."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import cycle
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from journal_app.services.opening import JournalFile
from journal_app.ui.main_window import MainWindow
from journal_app.ui.preferences import Preferences
from journal_app.ui.tasks import TaskRunner
from journal_app.ui.theme import ThemeManager, ThemeMode
from journal_app.ui.translation import Translation


@pytest.fixture
def window(
    tmp_path: Path,
    themes: ThemeManager,
    translation: Translation,
    preferences: Preferences,
    clock: Any,
    qtbot: QtBot,
) -> Iterator[MainWindow]:
    path = tmp_path / "journal.stance"
    JournalFile(path, clock).create(None).close()
    tasks = TaskRunner()
    made = MainWindow(
        path,
        files=lambda file: JournalFile(file, clock),
        sample=path.with_name("sample.stance"),
        tasks=tasks,
        themes=themes,
        translation=translation,
        preferences=preferences,
        clock=clock,
    )
    qtbot.addWidget(made)
    made.resize(1160, 760)
    made.begin()
    made.show()
    qtbot.waitUntil(lambda: made.shell is not None)
    yield made
    made.close_journal()
    tasks.finish()


def _appearance(window: MainWindow) -> Any:
    assert window.shell is not None
    return window.shell._settings_page().section("appearance").appearance


def _chosen(choices: dict[Any, QPushButton]) -> list[Any]:
    return [value for value, made in choices.items() if made.isChecked()]


def _painted(choices: dict[Any, QPushButton]) -> list[Any]:
    """By the picture: what is chosen has another ground than all others."""
    grounds = {
        value: made.grab().toImage().pixel(made.width() // 2, 5) for value, made in choices.items()
    }
    usual = max(set(grounds.values()), key=list(grounds.values()).count)
    return [value for value, ground in grounds.items() if ground != usual]


def _press(made: QWidget, by: str) -> None:
    if by == "mouse":
        QTest.mouseClick(made, Qt.MouseButton.LeftButton, pos=QPoint(8, 8))
    else:
        made.setFocus()
        QTest.keyClick(made, Qt.Key.Key_Space)


@pytest.mark.dressed
@pytest.mark.parametrize("between", [False, True])
def test_settings_that_are_changed_quickly_show_one_choice_each(
    window: MainWindow, between: bool, qtbot: QtBot
) -> None:
    """By mouse and by keys in turn: what one of the two tests does by mouse, the other by keys."""
    hands = cycle(["keys", "mouse"] if between else ["mouse", "keys"])
    assert window.shell is not None
    window.shell.open_settings("appearance")
    QApplication.processEvents()
    steps: tuple[tuple[str, Any], ...] = (
        ("themes", ThemeMode.DARK),
        ("scales", 150),
        ("scales", 125),
        ("themes", ThemeMode.LIGHT),
        ("scales", 125),
        ("themes", ThemeMode.CONTRAST),
        ("scales", 100),
        ("themes", ThemeMode.DARK),
    )
    wanted: dict[str, Any] = {}
    for group, value in steps:
        _press(getattr(_appearance(window), group)[value], next(hands))
        wanted[group] = value
        if between:
            QApplication.processEvents()
        for name, chosen in wanted.items():
            assert _chosen(getattr(_appearance(window), name)) == [chosen]
    window.shell.language_chosen.emit("de")
    _press(_appearance(window).scales[125], next(hands))
    QApplication.processEvents()
    for name, chosen in {**wanted, "scales": 125}.items():
        choices = getattr(_appearance(window), name)
        assert _chosen(choices) == [chosen]
        qtbot.waitUntil(lambda choices=choices, chosen=chosen: _painted(choices) == [chosen])
    window.shell.language_chosen.emit("en")
