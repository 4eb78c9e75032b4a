"""The map: all of its texts are there, and the grid stays beside them where there is room."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from journal_app.ui.page import Desk
from journal_app.ui.pages.map_page import MapPage
from journal_app.ui.theme import ThemeManager
from journal_app.ui.translation import Translation
from journal_app.wording.map_texts import map_texts
from journal_app.wording.words import Words

pytestmark = pytest.mark.dressed


def _page(desk: Desk, qtbot: QtBot, width: int = 1160) -> MapPage:
    made = MapPage(desk)
    qtbot.addWidget(made)
    made.resize(width, 800)
    made.show()
    return made


def _texts(widget: QWidget) -> str:
    labels = widget.findChildren(QLabel)
    return "\n".join(shown.accessibleName() or shown.text() for shown in labels)


@pytest.mark.parametrize("language", ["en", "de"])
def test_everything_is_there_to_be_read(
    desk: Desk, translation: Translation, language: str, qtbot: QtBot
) -> None:
    page = _page(replace(desk, words=Words(language=language)), qtbot)
    texts, said = map_texts(language), _texts(page)
    wanted = [
        texts.lead,
        texts.question.text,
        texts.question.credit,
        *(axis.question for axis in texts.axes),
        *(text for axis in texts.axes for _pole, text in axis.poles),
        *(quadrant.text for quadrant in texts.quadrants),
        *(name for quadrant in texts.quadrants for name in quadrant.practised),
        *(point.text for point in texts.limits),
        *texts.caveat.paragraphs,
        *(row.therapy for row in texts.respects.rows),
        *(row.coaching for row in texts.respects.rows),
        *texts.disagreement.paragraphs,
        *(source.where for source in texts.sources),
        texts.sources_note,
    ]
    assert [text for text in wanted if text not in said] == []
    assert len(texts.respects.rows) == 7


def test_no_text_is_a_link(desk: Desk, qtbot: QtBot) -> None:
    page = _page(desk, qtbot)
    assert not any(shown.openExternalLinks() for shown in page.findChildren(QLabel))
    assert "<a " not in _texts(page)


@pytest.mark.parametrize(("language", "scale"), [("de", 1.0), ("en", 1.5), ("de", 2.0)])
def test_no_text_is_cut_at_any_width(
    desk: Desk, themes: ThemeManager, language: str, scale: float, qtbot: QtBot
) -> None:
    themes.set_text_scale(scale)
    page = _page(replace(desk, words=Words(language=language)), qtbot)
    cut: list[str] = []
    for width in (688, 760, 908, 1100, 1900):
        page.resize(width, page.height())
        page.lay_out_now()
        for _ in range(4):
            QApplication.processEvents()
        cut += [
            f"{width}: {shown.accessibleName() or shown.text()}"
            for shown in page.findChildren(QLabel)
            if shown.isVisible() and shown.height() < shown.heightForWidth(shown.width())
        ]
    themes.set_text_scale(1.0)
    assert cut == []


def test_a_jump_brings_its_heading_to_the_top(desk: Desk, qtbot: QtBot) -> None:
    page = _page(desk, qtbot)
    bar = page._area.verticalScrollBar()
    for part in map_texts("en").jumps:
        bar.setValue(0)
        page.picture.jumps[part].click()
        heading = page.text.headings[part]
        top = heading.mapTo(page._area.viewport(), QPoint(0, 0)).y()
        at_the_end = bar.value() == bar.maximum()
        assert 0 <= top <= 20 or (at_the_end and top > 0), part
        assert heading.hasFocus() or not page.isActiveWindow()
        assert page.picture.jumps[part].accessibleName() or page.picture.jumps[part].text()


def test_it_is_read_with_keys_from_end_to_end(desk: Desk, qtbot: QtBot) -> None:
    page = _page(desk, qtbot)
    bar = page._area.verticalScrollBar()
    qtbot.keyClick(page._area, Qt.Key.Key_Down)
    assert bar.value() > 0
    qtbot.keyClick(page._area, Qt.Key.Key_End)
    assert bar.value() == bar.maximum()
    page.go_to("axes")
    before = bar.value()
    qtbot.keyClick(page.text.headings["axes"], Qt.Key.Key_PageDown)
    assert bar.value() > before
    qtbot.keyClick(page._area, Qt.Key.Key_Home)
    assert bar.value() == 0


def test_the_grid_goes_above_the_text_where_it_is_narrow(desk: Desk, qtbot: QtBot) -> None:
    page = _page(desk, qtbot)
    assert page.is_beside
    page.resize(700, 800)
    QApplication.processEvents()
    assert not page.is_beside
    assert page.picture.isVisible()
    page.resize(1300, 800)
    QApplication.processEvents()
    assert page.is_beside
    assert page.picture.isVisible()


def test_a_column_is_no_wider_than_one_reads_well(desk: Desk, qtbot: QtBot) -> None:
    page = _page(desk, qtbot, width=1900)
    inner = page.text.width() - 2 * 28
    characters = inner / page.text.fontMetrics().averageCharWidth()
    assert inner <= 600
    assert characters > 60
