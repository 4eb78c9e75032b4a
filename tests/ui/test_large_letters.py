"""What makes room for larger letters, for longer words, and for writing that runs to the left."""

from __future__ import annotations

import re
from typing import Any

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from journal_app.ui.page import Desk
from journal_app.ui.pages.settings.page import SettingsPage
from journal_app.ui.style_sheet import style_sheet
from journal_app.ui.theme import Size, ThemeManager
from journal_app.ui.theme_roles import load_theme
from journal_app.ui.widgets.buttons import button, chip
from journal_app.ui.widgets.card import PageHeader
from journal_app.ui.widgets.field_flow import Field, FieldFlow
from journal_app.ui.widgets.mini_grid import MiniGrid
from journal_app.ui.widgets.snippet_line import paint_snippet
from journal_app.ui.widgets.text import label
from journal_app.wording.snippets import CLOSE, OPEN

pytestmark = pytest.mark.dressed


@pytest.mark.parametrize(("width", "below"), [(700, False), (260, True)])
def test_a_header_without_room_has_its_actions_below(
    qtbot: Any, themes: ThemeManager, width: int, below: bool
) -> None:
    header = PageHeader("After the session", "Nothing leaves this computer.")
    qtbot.addWidget(header)
    save = button("Save  Ctrl+S", "primary", None, header)
    header.buttons.addWidget(save)
    header.show()
    header.resize(width, 200)
    header.layout().activate()
    assert (save.geometry().top() > header.subtitle.geometry().bottom()) is below
    assert header.rect().contains(save.geometry())
    assert abs(save.geometry().right() - header.rect().right()) < 4


def test_no_field_stands_in_a_row_alone_where_another_can_join_it(qtbot: Any) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    flow = FieldFlow(page)
    fields = [Field(f"f{n}", QLineEdit(page), "M" * 12, page) for n in range(4)]
    for field in fields:
        flow.addWidget(field)
    needed = fields[0].sizeHint().width()
    page.resize(3 * needed + 30, 300)
    page.show()
    rows: dict[int, list[int]] = {}
    for number, field in enumerate(fields):
        rows.setdefault(field.geometry().top(), []).append(number)
    assert list(rows.values()) == [[0, 1], [2, 3]]


def test_what_holds_words_grows_with_them(qtbot: Any, themes: ThemeManager) -> None:
    def heights(scale: float) -> list[int]:
        sheet = style_sheet(load_theme("light", scale))
        return [int(found) for found in re.findall(r"min-height: (\d+)px", sheet)]

    usual, large = heights(1.0), heights(2.0)
    assert large == [height if height < 10 else 2 * height for height in usual]
    grid = MiniGrid(themes, orientation=_orientation())
    qtbot.addWidget(grid)
    small = grid.sizeHint().width()
    themes.set_text_scale(2.0)
    assert grid.sizeHint().width() > small
    themes.set_text_scale(1.0)
    assert grid.sizeHint().width() == small


@pytest.mark.parametrize("scale", [1.0, 1.1, 1.25, 1.4, 1.5, 1.6, 1.75, 2.0])
def test_chips_are_round_in_letters_of_any_size(
    qtbot: Any, themes: ThemeManager, scale: float
) -> None:
    """Qt draws a corner square when its radius is more than half of the height."""
    themes.set_text_scale(scale)
    tag = QLineEdit()
    tag.setProperty("kind", "tag")
    for made in (chip("wie das System", checked=True), label("2 Okt", "pill-due", wrap=False), tag):
        around = QWidget()
        qtbot.addWidget(around)
        made.setParent(around)
        made.adjustSize()
        around.resize(made.size())
        around.show()
        picture = around.grab().toImage()
        ground = themes.theme.background
        middle = picture.pixelColor(2, picture.height() // 2).name()
        assert picture.pixelColor(0, 0).name() == QColor(ground).name() != middle


def _orientation() -> Any:
    from journal_app.domain.grid import Orientation

    return Orientation()


def _painted(themes: ThemeManager, snippet: str, side: Qt.AlignmentFlag) -> tuple[float, float]:
    """The middle of what is painted, and of the words found, as shares of the width."""
    image = QImage(400, 30, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.setFont(themes.theme.font(Size.BODY))
    paint_snippet(painter, QRectF(0, 0, 400, 30), snippet, themes.theme, side)
    painter.end()
    ground, white = QColor(themes.theme.selection).rgb(), QColor("white").rgb()
    all_ = [x for x in range(400) if any(image.pixel(x, y) != white for y in range(30))]
    found = [x for x in range(400) if any(image.pixel(x, y) == ground for y in range(30))]
    assert all_
    assert found
    return sum(all_) / len(all_) / 400, sum(found) / len(found) / 400


LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute


def test_a_line_stands_at_the_side_of_the_row_and_runs_its_own_way(themes: ThemeManager) -> None:
    hebrew = f"שקט {OPEN}ארוך{CLOSE}"
    english = f"quiet and {OPEN}long{CLOSE}"
    for snippet in (hebrew, english):
        assert _painted(themes, snippet, LEFT)[0] < 0.4
        assert _painted(themes, snippet, RIGHT)[0] > 0.6
    middle, found = _painted(themes, hebrew, LEFT)
    assert found < middle
    middle, found = _painted(themes, english, LEFT)
    assert found > middle


def test_a_line_that_is_too_long_is_cut_and_an_emoji_counts_as_one(themes: ThemeManager) -> None:
    assert _painted(themes, f"🌱 {OPEN}🦉{CLOSE} " + "word " * 100, LEFT)[1] < 0.3


@pytest.mark.parametrize(("width", "columns"), [(700, 1), (1100, 2)])
def test_settings_have_their_list_beside_them_where_there_is_room(
    qtbot: Any, desk: Desk, width: int, columns: int
) -> None:
    page = SettingsPage(desk)
    qtbot.addWidget(page)
    page.resize(width, 700)
    page.show()
    QApplication.processEvents()
    assert page.contents.isVisible() == (columns == 2)
    assert page.field.isVisible() == (columns == 1)
    section = page.section(page.current)
    right = section.mapTo(page, section.rect().topRight()).x()
    assert width - 100 <= right <= width - 26
