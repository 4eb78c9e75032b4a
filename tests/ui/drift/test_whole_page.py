"""The drift page as a whole, and its picture as a file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QPushButton,
)
from pytestqt.qtbot import QtBot

from journal_app.domain.grid import Certainty, Position
from journal_app.domain.moments import Moment, Placement
from journal_app.domain.practice import Role
from journal_app.domain.reflection import Answer
from journal_app.services.bundle import Services
from journal_app.storage.ids import new_id
from journal_app.ui.dialogs.save_picture import SavePicture
from journal_app.ui.page import Desk
from journal_app.ui.pages.drift_page import DriftPage
from journal_app.ui.pages.drift_sheet import PictureKind
from journal_app.ui.theme import ThemeMode
from tests.ui.drift.seen import Sit, moved


def settle() -> None:
    """Let layouts that wait for it take place."""
    for _ in range(4):
        QApplication.processEvents()


@pytest.mark.parametrize("kind", list(PictureKind))
def test_the_picture_is_saved_with_the_line_about_heuristics(
    open_page: Callable[[], DriftPage],
    sit: Sit,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    kind: PictureKind,
):
    sit(moved())
    page = open_page()
    target = tmp_path / f"drift.{kind.value}"
    target.write_bytes(b"old")
    monkeypatch.setattr(SavePicture, "ask", classmethod(lambda *_args: target))
    told: list[str] = []
    page.told.connect(told.append)
    page.export(kind)
    content = target.read_bytes()
    assert content.startswith({"png": b"\x89PNG", "svg": b"<?xml", "pdf": b"%PDF"}[kind.value])
    assert told == [f"The picture was saved as drift.{kind.value}."]
    assert [path.name for path in tmp_path.glob("*drift*")] == [target.name]
    if kind is PictureKind.SVG:
        assert b"A heuristic for reflection, not a classification." in content
        assert QSvgRenderer(str(target)).isValid()


def test_leaving_the_dialog_writes_nothing(
    open_page: Callable[[], DriftPage], sit: Sit, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
):
    sit([0.5] * 3)
    page = open_page()
    monkeypatch.setattr(SavePicture, "ask", classmethod(lambda *_args: None))
    page.export(PictureKind.PNG)
    assert not list(tmp_path.glob("*.png"))


@pytest.mark.dressed
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_nothing_is_cut_off_at_any_width_or_type_size(
    open_page: Callable[[], DriftPage], sit: Sit, desk: Desk, scale: float
):
    sit(moved())
    desk.themes.set_text_scale(scale)
    page = open_page()
    page.question.answers[Answer.DEPENDS].click()
    for width in (829, 1165, 2000):
        page.resize(width, 860)
        settle()
        for part in page.findChildren(QPushButton):
            if part.isVisible():
                assert part.width() >= part.minimumSizeHint().width(), part.text()
                right = part.mapTo(page, QPoint(part.width(), 0)).x()
                assert right <= page.width(), part.text()
        for text in page.findChildren(QLabel):
            if text.isVisible() and text.wordWrap():
                assert text.height() >= text.heightForWidth(text.width()) - 1, text.text()


@pytest.mark.dressed
def test_the_theme_changes_at_once(open_page: Callable[[], DriftPage], sit: Sit, desk: Desk):
    sit([0.5] * 9)
    page = open_page()
    light = page.charts.grab().toImage()
    desk.themes.set_mode(ThemeMode.DARK)
    assert page.charts.chart._look.theme.dark
    assert page.charts.grab().toImage() != light


def test_every_control_has_a_name(open_page: Callable[[], DriftPage], sit: Sit):
    sit(moved())
    page = open_page()
    for part in page.findChildren(QPushButton):
        assert part.text() or part.accessibleName() or not part.isVisible()
    table = page.charts.table.table
    for part in (page.charts.chart, table, page.question.text, page.grid):
        assert part.accessibleName()


def test_a_change_elsewhere_is_shown_at_once(
    open_page: Callable[[], DriftPage],
    sit: Sit,
    services: Services,
    desk: Desk,
    coach: Role,
    make_draft: Callable[..., Any],
):
    sit([0.5] * 3)
    page = open_page()
    draft = make_draft(role_id=coach.id)
    placed = Moment(new_id(), "", Placement(Position(0, 0), Certainty.CLEAR, draft.started_at))
    saved = services.journal.save(replace(draft, moments=(placed,)))
    desk.feed.publish(saved.change)
    assert len(page.charts.chart.data) == 4


def test_axes_that_are_laid_otherwise_are_shown_so(
    open_page: Callable[[], DriftPage], sit: Sit, desk: Desk
):
    sit([0.5] * 3)
    page = open_page()
    desk.preferences.change(flip_vertical=True)
    assert page.grid.picture.orientation.flip_vertical
    assert [axis.flipped for axis in page.charts.chart.data.axes] == [False, True]


def test_no_role_yet_is_an_empty_page(desk: Desk, services: Services, qtbot: QtBot):
    page = DriftPage(desk)
    qtbot.addWidget(page)
    page.show()
    assert page.empty.isVisible()


def test_the_focus_goes_back_to_the_answer_that_was_given(
    open_page: Callable[[], DriftPage], sit: Sit, qtbot: QtBot
):
    sit([0.5] * 3)
    page = open_page()
    page.activateWindow()
    page.question.answers[Answer.CHANGE].click()
    step = page.question.follow_up.findChild(QLineEdit)
    assert step is not None
    step.setFocus()
    qtbot.keyClicks(step, "Ask before I explain")
    qtbot.keyClick(step, Qt.Key.Key_Return)
    assert page.focusWidget() is page.question.answers[Answer.CHANGE]
