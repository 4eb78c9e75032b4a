"""Settings of the looks on this computer: theme, size of the writing, how the grid lies."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QWidget

from journal_app.ui.page import Desk
from journal_app.ui.pages.settings.section import Section
from journal_app.ui.theme import ThemeMode
from journal_app.ui.widgets.buttons import chip
from journal_app.ui.widgets.card import Card
from journal_app.ui.widgets.flow_layout import FlowLayout
from journal_app.ui.widgets.grid_data import GridPicture, path_marks
from journal_app.ui.widgets.grid_view import GridView
from journal_app.ui.widgets.text import label
from journal_app.ui.widgets.wrapped_check import WrappedCheck

TEXT_SCALES = (100, 125, 150, 200)
PREVIEW = 240


class AppearanceSection(Section):
    """Kept on this computer."""

    layout_changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.appearance = AppearanceCard(desk, self)
        self.appearance.layout_changed.connect(self.layout_changed)
        self.add(self.appearance)


class AppearanceCard(Card):
    """Takes effect at once; pages that are built already follow when this page is left."""

    layout_changed = Signal()
    """Pages that stand already have to be built anew."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self.set_heading(self.tr("Appearance"))
        now = desk.preferences.settings
        themes = {
            ThemeMode.SYSTEM: self.tr("like the system"),
            ThemeMode.LIGHT: self.tr("light"),
            ThemeMode.DARK: self.tr("dark"),
            ThemeMode.CONTRAST: self.tr("high contrast"),
        }
        self.body.addWidget(label(self.tr("Theme"), "field", self))
        self.themes = {
            mode: self._choice(text, self.tr("Theme: {0}"), mode.value == now.theme)
            for mode, text in themes.items()
        }
        self._row(tuple(self.themes.values()))
        for mode, made in self.themes.items():
            made.clicked.connect(lambda _on=False, mode=mode: self._choose_theme(mode))
        self.body.addWidget(label(self.tr("Text size"), "field", self))
        self.scales = {
            scale: self._choice(
                self.tr("{0} %").format(scale),
                self.tr("Text size: {0}"),
                scale == now.text_scale,
            )
            for scale in TEXT_SCALES
        }
        self._row(tuple(self.scales.values()))
        for scale, made in self.scales.items():
            made.clicked.connect(lambda _on=False, scale=scale: self._choose_scale(scale))
        still = self._check(self.tr("No animations"), now.still, self._choose_still)
        self.still = still.box
        self.body.addWidget(still)
        self._build_orientation()
        desk.preferences.changed.connect(self._show)

    def _show(self) -> None:
        """Show what holds, whoever has changed it."""
        now = self._desk.preferences.settings
        _check_one(self.themes, ThemeMode(now.theme))
        _check_one(self.scales, now.text_scale)
        for box, on in (
            (self.still, now.still),
            (self.swap, now.swap_axes),
            (self.horizontal, now.flip_horizontal),
            (self.vertical, now.flip_vertical),
        ):
            box.setChecked(on)
        self._show_preview()

    def _choice(self, text: str, spoken: str, checked: bool) -> QPushButton:
        made = chip(text, checked=checked, parent=self)
        made.setAccessibleName(spoken.format(text))
        return made

    def _row(self, choices: tuple[QPushButton, ...]) -> None:
        flow = FlowLayout(spacing=6)
        for made in choices:
            flow.addWidget(made)
        self.body.addLayout(flow)

    def _build_orientation(self) -> None:
        self.body.addWidget(label(self.tr("How the grid lies"), "field", self))
        now = self._desk.preferences.settings
        chosen = self._choose_orientation
        rows = (
            (self.tr("Causality and meaning from side to side"), now.swap_axes),
            (self.tr("Left and right the other way"), now.flip_horizontal),
            (self.tr("Top and bottom the other way"), now.flip_vertical),
        )
        boxes = [self._check(text, checked, chosen) for text, checked in rows]
        self.swap, self.horizontal, self.vertical = (made.box for made in boxes)
        self.preview = GridView(self._desk.themes, self._desk.words, self)
        side = round(PREVIEW * min(1.6, max(1.0, self._desk.themes.theme.text_scale)))
        self.preview.setFixedSize(side, side)
        checks = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        checks.setSpacing(4)
        for made in boxes:
            checks.addWidget(made)
        checks.addStretch(1)
        across = QHBoxLayout()
        across.setSpacing(18)
        across.addLayout(checks, 1)
        across.addWidget(self.preview)
        self.body.addLayout(across)
        self._show_preview()

    def _check(self, text: str, checked: bool, chosen: Callable[..., object]) -> WrappedCheck:
        made = WrappedCheck(text, self)
        made.box.setChecked(checked)
        made.ticked.connect(chosen)
        return made

    def _show_preview(self) -> None:
        marks = path_marks(((-0.4, -0.2), (0.2, 0.1), (0.5, 0.5)))
        self.preview.set_picture(
            GridPicture(orientation=self._desk.orientation, marks=marks),
            self.tr("An example of a session on the grid as it will lie"),
        )

    def _choose_theme(self, mode: ThemeMode) -> None:
        _check_one(self.themes, mode)
        self._desk.preferences.change(theme=mode.value)
        self._desk.themes.set_mode(mode)

    def _choose_scale(self, scale: int) -> None:
        _check_one(self.scales, scale)
        if scale == self._desk.preferences.settings.text_scale:
            return
        self._desk.preferences.change(text_scale=scale)
        self._desk.themes.set_text_scale(scale / 100)
        self.layout_changed.emit()

    def _choose_still(self, still: bool) -> None:
        self._desk.preferences.change(still=still)
        self._desk.themes.wanted_still = still

    def _choose_orientation(self) -> None:
        self._desk.preferences.change(
            swap_axes=self.swap.isChecked(),
            flip_horizontal=self.horizontal.isChecked(),
            flip_vertical=self.vertical.isChecked(),
        )
        self._show_preview()
        self.layout_changed.emit()


def _check_one(choices: dict[ThemeMode, QPushButton] | dict[int, QPushButton], one: object) -> None:
    for value, made in choices.items():
        made.setChecked(value == one)
