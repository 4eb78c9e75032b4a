"""The pages of the tour show what is told of their pictures, which are not taken here.

All of the tour takes minutes. Here some of its ways are gone once, and only looked at: what a page
is said to show without being asked is what slips below an edge when something else grows.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from journal_app.domain.clock import now_utc
from journal_app.services.bundle import Services
from journal_app.services.opening import JournalFile
from journal_app.ui.page import Desk
from journal_app.ui.shell import Shell
from journal_app.ui.theme import ThemeManager
from journal_app.ui.tour import clients, drift, hours, journal, places, supervision, window
from journal_app.ui.tour.camera import WIDE, Camera
from journal_app.ui.tour.shown import SHOWN
from journal_app.ui.tour.visit import Visit
from journal_app.ui.translation import Translation

WALKS = (
    places.take_all,
    journal.take_all,
    drift.take_all,
    hours.take_all,
    clients.take_all,
    supervision.take_all,
)
"""Those that take little time for what they show."""


class Glance(Camera):
    """Looks, and takes no pictures."""

    bot: QtBot

    def take(self, widget: QWidget, name: str, size: tuple[int, int] = WIDE) -> None:
        """Look at what has a line in the table, as large as on its picture, once it is there."""
        widget.resize(*size)
        widget.show()
        if name in SHOWN:
            self.bot.waitUntil(lambda: _none(f"{name} does not show", self.look(widget, name)))


def _none(sentence: str, lacking: list[str]) -> bool:
    assert not lacking, f"{sentence} {', '.join(lacking)}"
    return True


@pytest.fixture
def services(sample: Services, tmp_path: Path) -> Iterator[Services]:
    """A sample journal of this test's own: the ways write into it."""
    path = tmp_path / "own.stance"
    sample.safekeeping.backup(path)
    made = JournalFile(path).open(None)
    yield made
    made.close()


@pytest.mark.dressed
def test_what_is_told_of_a_picture_is_in_sight(
    services: Services,
    desk: Desk,
    themes: ThemeManager,
    translation: Translation,
    qapp: QApplication,
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    camera = Glance(qapp, themes, translation, tmp_path, now_utc)
    camera.bot = qtbot
    window.take_without_journal(camera, tmp_path)
    shell = Shell(replace(desk, services=services, clock=now_utc))
    qtbot.addWidget(shell)
    shell.show()
    for walk in WALKS:
        walk(Visit(camera, shell, services))
    shell.flush()
    assert SHOWN.keys() & camera.seen.keys() >= {"welcome-1", "today", "entry", "client"}
