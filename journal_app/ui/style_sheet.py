"""The style sheet, written from a theme's colour roles and type sizes.

Widgets say what they are by the dynamic properties ``kind`` (buttons, frames) and ``type``
(labels); no widget carries a style sheet of its own.
"""

from __future__ import annotations

import re

from journal_app.domain.grid import Quadrant
from journal_app.resources import resource_path
from journal_app.ui.theme_roles import Size, Theme


def style_sheet(theme: Theme) -> str:
    """The whole style sheet of the application for a theme."""
    text = _TEMPLATE
    text = _LEAST_HEIGHT.sub(lambda found: _grown(found, theme), text)
    for size in Size:
        text = text.replace(f"@size-{size.value}@", f"{theme.pixels(size):.1f}px")
    for part, grown in _growing(max(1.0, theme.text_scale)).items():
        text = text.replace(f"@{part}@", f"{grown}px")
    text = text.replace("@chevron@", resource_path("icons", "chevron-down.svg").as_posix())
    check = resource_path("icons", f"check-{'dark' if theme.dark else 'light'}.svg")
    text = text.replace("@check@", check.as_posix())
    text = text.replace("@note@", theme.quadrants[Quadrant.AUTHORITATIVE_MEANING].strong)
    for name, share in _PRESSED.items():
        text = text.replace(f"@{name}@", _mixed(theme.accent, theme.ink, share))
    for role in _ROLES:
        text = text.replace(f"@{role}@", getattr(theme, role))
    return text


# Of what holds a line of words; a hairline stays one.
_LEAST_HEIGHT = re.compile(r"min-height: (\d{2})px")


def _grown(found: re.Match[str], theme: Theme) -> str:
    return f"min-height: {round(int(found[1]) * max(1.0, theme.text_scale))}px"


_PRESSED = {"accent_hover": 0.12, "accent_press": 0.26}
"""How much of the ink is in the accent of what the mouse is on, or holds down."""


def _mixed(colour: str, other: str, share: float) -> str:
    """A colour with a share of another in it."""
    pairs = zip(bytes.fromhex(colour[1:7]), bytes.fromhex(other[1:7]), strict=True)
    return "#" + "".join(f"{round(one + (two - one) * share):02x}" for one, two in pairs)


_ROLES = (
    "background",
    "surface",
    "ink",
    "muted",
    "line",
    "control",
    "accent_soft",
    "accent",
    "on_accent",
    "attention_soft",
    "attention",
    "selection",
)


_CHIP, _CHIP_AROUND = 18, 4
"""The least height of a chip's words, and what its padding and its border add on either side."""


def _growing(scale: float) -> dict[str, int]:
    """Pixels of what grows with the letters.

    Qt draws a corner square when its radius is more than half of what it rounds: the radius of a
    radio button is half of its width with the border, that of a chip half of its height.
    """
    check = 2 * round(8 * scale)
    return {
        "chevron-size": round(14 * scale),
        "chevron-room": round(26 * scale),
        "check-size": check,
        "radio-round": (check + 2) // 2,
        "chip-round": (round(_CHIP * scale) + 2 * _CHIP_AROUND) // 2,
        "pill-round": round(7.5 * scale) + 2,
    }


_TEMPLATE = """
* { font-size: @size-body@; }
QWidget { color: @ink@; }
QMainWindow, QDialog, QWidget[kind="page"], QWidget[kind="shell"] { background: @background@; }
QScrollArea, QScrollArea > QWidget > QWidget[kind="plain"], QStackedWidget {
    background: transparent; border: none;
}
QToolTip {
    background: @surface@; color: @ink@; border: 1px solid @line@; padding: 6px 8px;
}

QLabel { background: transparent; }
QLabel[type="title"] { font-size: @size-title@; font-weight: 600; }
QLabel[type="heading"] { font-size: @size-heading@; font-weight: 600; }
QLabel[type="strong"] { font-weight: 600; }
QLabel[type="reading"] { font-size: @size-reading@; }
QLabel[type="muted"] { color: @muted@; font-size: @size-small@; }
QLabel[type="small"] { font-size: @size-small@; }
QLabel[type="small-strong"] { font-size: @size-small@; font-weight: 600; }
QLabel[type="field"] { color: @muted@; font-size: @size-small@; }
QLabel[type="field-on"] { color: @accent@; font-size: @size-small@; }
QLabel[type="attention"] { color: @attention@; font-size: @size-small@; }
QLabel[type="figure"] { font-size: @size-heading@; font-weight: 600; }
QLabel[type="pill"] {
    color: @muted@; border: 1px solid @line@; border-radius: @pill-round@; padding: 2px 8px;
    font-size: @size-small@;
}
QLabel[type="pill-due"] {
    color: @attention@; background: @attention_soft@; border-radius: @pill-round@; padding: 2px 8px;
    font-size: @size-small@; font-weight: 600;
}

QFrame[kind="card"] {
    background: @surface@; border: 1px solid @line@; border-radius: 12px;
}
QFrame[kind="palette"] {
    background: @surface@; border: 1px solid @control@; border-radius: 12px;
}
QFrame[kind="popover"] { background: @surface@; border: 1px solid @line@; }
QFrame[kind="question"] { background: @accent_soft@; border: none; border-radius: 12px; }
QFrame[kind="act-now"] {
    background: @background@; border: 2px solid @accent_soft@; border-radius: 12px;
}
QFrame[kind="act-now"]:focus { border-color: @accent@; }
QFrame[kind="rule"] { background: @line@; border: none; max-height: 1px; min-height: 1px; }
QFrame[kind="rail"] { background: @background@; border: none; border-right: 1px solid @line@; }
QFrame[kind="note"] { background: transparent; border: none; border-left: 3px solid @note@; }
QFrame[kind="sample"] {
    background: @accent_soft@; border: none; border-bottom: 1px solid @line@;
}
QFrame[kind="notice"] {
    background: @attention_soft@; border: none; border-radius: 8px;
}
QFrame[kind="banner"] {
    background: @accent_soft@; border: 1px solid @accent@; border-radius: 10px;
}
QFrame[kind="banner-problem"] {
    background: @attention_soft@; border: 1px solid @attention@; border-radius: 10px;
}

QPushButton {
    background: @surface@; color: @ink@; border: 1px solid @line@; border-radius: 8px;
    padding: 8px 15px; font-weight: 500; min-height: 20px;
}
QPushButton:hover { border-color: @control@; }
QPushButton:pressed { background: @selection@; }
QPushButton:focus { border: 2px solid @accent@; padding: 7px 14px; }
QPushButton:disabled { color: @muted@; }
QPushButton[kind="primary"] {
    background: @accent@; color: @on_accent@; border: 1px solid @accent@; font-weight: 600;
}
QPushButton[kind="primary"]:hover { background: @accent_hover@; border-color: @accent_hover@; }
QPushButton[kind="primary"]:pressed { background: @accent_press@; border-color: @accent_press@; }
QPushButton[kind="primary"]:focus { border: 2px solid @ink@; }
QPushButton[kind="primary"]:disabled { background: @line@; border-color: @line@; color: @muted@; }
QPushButton[kind="quiet"] { background: transparent; }
QPushButton[kind="answer"] { background: transparent; }
QFrame[kind="question"] QPushButton[kind="answer"] { border-color: @control@; }
QPushButton[kind="answer"]:hover { background: @surface@; }
QPushButton[kind="quiet"]:pressed, QPushButton[kind="answer"]:pressed { background: @selection@; }
QPushButton[kind="answer"]:checked,
QFrame[kind="question"] QPushButton[kind="answer"]:checked {
    background: @surface@; border-color: @accent@;
}
QPushButton[kind="answer"]:focus, QFrame[kind="question"] QPushButton[kind="answer"]:focus {
    border: 2px solid @accent@; padding: 7px 14px;
}
QPushButton[kind="link"], QPushButton[kind="link-end"] {
    background: transparent; border: none; border-bottom: 2px solid transparent; color: @accent@;
    padding: 3px 6px 1px 0; font-size: @size-small@; text-align: left; min-height: 16px;
}
QPushButton[kind="link-end"] { padding: 3px 0 1px 6px; text-align: right; }
QPushButton[kind="link"]:disabled, QPushButton[kind="link-end"]:disabled { color: @muted@; }
QPushButton[kind="link"]:hover, QPushButton[kind="link-end"]:hover { text-decoration: underline; }
QPushButton[kind="link"]:focus, QPushButton[kind="link-end"]:focus {
    background: @accent_soft@; border: none; border-bottom: 2px solid @accent@; border-radius: 0;
}
QPushButton[kind="disclosure"] {
    background: transparent; border: 1px solid transparent; border-radius: 6px; color: @ink@;
    padding: 3px 6px 3px 2px; text-align: left; min-height: 18px;
}
QPushButton[kind="disclosure"]:hover { color: @accent@; }
QPushButton[kind="disclosure"]:focus { border: 2px solid @accent@; padding: 2px 5px 2px 1px; }
QPushButton[kind="tool"] { padding: 7px 9px; }
QPushButton[kind="tool"]:focus { border: 2px solid @accent@; padding: 6px 8px; }
QPushButton[kind="eye"] {
    background: transparent; border: 2px solid transparent; border-radius: 6px; padding: 0;
    min-height: 0;
}
QPushButton[kind="eye"]:hover { background: @background@; }
QPushButton[kind="eye"]:focus { border-color: @accent@; }
QPushButton[kind="chip"] {
    background: @surface@; color: @muted@; border: 1px solid @line@; border-radius: @chip-round@;
    padding: 3px 11px; font-size: @size-small@; font-weight: 400; min-height: 18px;
}
QPushButton[kind="chip"]:hover { border-color: @control@; color: @ink@; }
QPushButton[kind="chip"]:pressed, QPushButton[kind="chip-add"]:pressed {
    background: @selection@; color: @ink@;
}
QPushButton[kind="chip"]:checked {
    background: @accent_soft@; color: @accent@; border-color: @accent_soft@; font-weight: 600;
}
QPushButton[kind="chip"]:checked:disabled {
    background: @line@; color: @muted@; border-color: @line@;
}
QPushButton[kind="chip"]:focus { border: 2px solid @accent@; padding: 2px 10px; }
QPushButton[kind="chip-add"] {
    background: transparent; color: @muted@; border: 1px solid transparent;
    border-radius: @chip-round@; padding: 3px 11px; font-size: @size-small@; font-weight: 400;
    min-height: 18px;
}
QPushButton[kind="chip-add"]:focus { border: 2px solid @accent@; padding: 2px 10px; }
QPushButton[kind="rail"] {
    background: transparent; border: 1px solid transparent; border-radius: 8px;
    color: @muted@; text-align: left; padding: 8px 10px; font-weight: 400; min-height: 20px;
}
QPushButton[kind="rail"]:hover { color: @ink@; }
QPushButton[kind="rail"]:checked {
    background: @surface@; border-color: @line@; color: @ink@; font-weight: 600;
}
QPushButton[kind="rail"]:focus { border: 2px solid @accent@; padding: 7px 9px; }
QAbstractButton[kind="row"] { border: 2px solid transparent; border-radius: 6px; }
QAbstractButton[kind="row"]:hover { background: @background@; }
QAbstractButton[kind="row"]:checked { background: @accent_soft@; }
QAbstractButton[kind="row"]:focus { border: 2px solid @accent@; }
QAbstractButton[kind="contents"] { border: 1px solid transparent; border-radius: 8px; }
QAbstractButton[kind="contents"]:hover { border-color: @line@; }
QAbstractButton[kind="contents"]:checked { background: @surface@; border-color: @line@; }
QAbstractButton[kind="contents"]:focus { border: 2px solid @accent@; }
QAbstractButton, QSlider { outline: none; }
QPushButton::menu-indicator { image: none; width: 0; }

QLineEdit, QDateTimeEdit, QDateEdit, QSpinBox, QComboBox {
    background: @surface@; color: @ink@; placeholder-text-color: @muted@;
    border: 1px solid @line@; border-radius: 8px;
    padding: 7px 11px; min-height: 22px; selection-background-color: @selection@;
    selection-color: @ink@;
}
QDateTimeEdit, QDateEdit, QSpinBox { padding: 6px 11px; min-height: 21px; }
QLineEdit:focus, QDateTimeEdit:focus, QDateEdit:focus, QSpinBox:focus, QComboBox:focus {
    border: 2px solid @accent@; padding: 6px 10px;
}
QDateTimeEdit:focus, QDateEdit:focus, QSpinBox:focus { padding: 5px 10px; }
QComboBox:!editable { padding: 8px 11px 6px 13px; }
QComboBox:!editable:focus { padding: 7px 10px 5px 12px; }
QLineEdit[problem="true"] { border: 2px solid @attention@; padding: 6px 10px; }
QTextEdit[problem="true"] { border: 2px solid @attention@; }
QLineEdit:disabled, QDateTimeEdit:disabled, QDateEdit:disabled, QSpinBox:disabled,
QComboBox:disabled { background: @background@; color: @muted@; }
QComboBox::drop-down, QDateTimeEdit::drop-down, QDateEdit::drop-down {
    border: none; width: @chevron-room@;
}
QComboBox::down-arrow, QDateTimeEdit::down-arrow, QDateEdit::down-arrow {
    image: url("@chevron@"); width: @chevron-size@; height: @chevron-size@;
}
QComboBox { combobox-popup: 0; }
QComboBox QAbstractItemView {
    background: @surface@; border: 1px solid @line@; selection-background-color: @accent_soft@;
    selection-color: @ink@; outline: none; padding: 4px;
}
QComboBox QAbstractItemView::item { padding: 6px 9px; border-radius: 6px; }
QComboBox QAbstractItemView::item:selected { background: @accent_soft@; color: @ink@; }
QDateTimeEdit::up-button, QDateTimeEdit::down-button, QSpinBox::up-button, QSpinBox::down-button,
QDateEdit::up-button, QDateEdit::down-button { width: 0; border: none; }
QTextEdit, QPlainTextEdit, QTextBrowser {
    background: @surface@; color: @ink@; placeholder-text-color: @muted@;
    border: 1px solid @line@; border-radius: 8px;
    padding: 8px; font-size: @size-reading@; selection-background-color: @selection@;
    selection-color: @ink@;
}
QTextEdit:focus, QPlainTextEdit:focus { border: 2px solid @accent@; padding: 7px; }
QTextEdit[kind="sheet"], QTextBrowser[kind="sheet"] {
    border: none; padding: 0; background: transparent;
}
QTextEdit[kind="sheet"]:focus { border: none; padding: 0; }
QTextBrowser[preview="true"] { font-size: @size-body@; }
QTextEdit[kind="answer"] { font-size: @size-body@; padding: 6px 10px; }
QTextEdit[kind="answer"]:focus { padding: 5px 9px; }
QLineEdit[kind="tag"] { border-radius: @chip-round@; padding: 3px 10px; min-height: 18px; }
QLineEdit[kind="tag"]:focus { padding: 2px 9px; }

QListView, QTableView, QTreeView {
    background: @surface@; border: none; outline: none; selection-background-color: @accent_soft@;
    selection-color: @ink@;
}
QListView[kind="picks"]::item { padding: 6px 12px; border-radius: 6px; }
QListView[kind="picks"]::item:selected { background: @accent_soft@; color: @ink@; }
QListView[kind="completing"] { border: 1px solid @line@; }
QListView[kind="completing"]::item { padding: 6px 11px; }
QListView[kind="completing"]::item:selected { background: @accent_soft@; color: @ink@; }
QListWidget::item { border: 1px solid transparent; border-radius: 4px; }
QListWidget::item:focus { border-color: @accent@; }
QCalendarWidget QWidget { background: @surface@; alternate-background-color: @surface@; }
QCalendarWidget { background: @surface@; border: 1px solid @line@; }
QCalendarWidget QAbstractItemView:disabled { color: @muted@; }
QCalendarWidget QToolButton::menu-indicator { image: none; }
QCalendarWidget QToolButton {
    background: transparent; border: none; border-radius: 6px; padding: 5px 8px; font-weight: 600;
}
QCalendarWidget QToolButton:hover { background: @background@; }
QHeaderView { background: transparent; border: none; }
QHeaderView::section {
    background: @surface@; color: @muted@; border: none; border-bottom: 1px solid @line@;
    padding: 5px 9px; font-size: @size-small@;
}
QTableView::item { padding: 3px 6px; }
QMenu { background: @surface@; border: 1px solid @line@; padding: 4px; }
QMenu::item { padding: 6px 18px; border-radius: 6px; }
QMenu::item:selected { background: @accent_soft@; color: @ink@; }
QMenu::separator { height: 1px; background: @line@; margin: 4px 6px; }
QCheckBox, QRadioButton { spacing: 8px; background: transparent; padding: 3px; }
QCheckBox::indicator, QRadioButton::indicator, QTableView::indicator {
    width: @check-size@; height: @check-size@; border: 1px solid @control@;
    background: @surface@;
}
QCheckBox::indicator, QTableView::indicator { border-radius: 4px; }
QRadioButton::indicator { border-radius: @radio-round@; }
QRadioButton::indicator:checked {
    border-color: @accent@;
    background: qradialgradient(cx: 0.5, cy: 0.5, radius: 0.5, fx: 0.5, fy: 0.5,
        stop: 0 @on_accent@, stop: 0.41 @on_accent@, stop: 0.47 @accent@, stop: 1 @accent@);
}
QCheckBox::indicator:checked, QTableView::indicator:checked {
    background: @accent@; border-color: @accent@; image: url("@check@");
}
QCheckBox:disabled, QRadioButton:disabled { color: @muted@; }
QCheckBox::indicator:checked:disabled { background: @muted@; border-color: @muted@; }
QRadioButton::indicator:checked:disabled {
    border-color: @muted@;
    background: qradialgradient(cx: 0.5, cy: 0.5, radius: 0.5, fx: 0.5, fy: 0.5,
        stop: 0 @surface@, stop: 0.41 @surface@, stop: 0.47 @muted@, stop: 1 @muted@);
}
QCheckBox:focus, QRadioButton:focus {
    border: 2px solid @accent@; border-radius: 6px; padding: 1px;
}
QSlider::groove:horizontal { height: 4px; background: @line@; border-radius: 2px; }
QSlider::handle:horizontal {
    width: 12px; height: 12px; margin: -6px 0; border: 2px solid @accent@; border-radius: 8px;
    background: @surface@;
}
QSlider:focus { border: 2px solid @accent@; border-radius: 6px; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: @line@; border-radius: 4px; margin: 1px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: @control@; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: transparent; }
QProgressBar { border: none; background: @line@; border-radius: 3px; max-height: 6px; }
QProgressBar::chunk { background: @accent@; border-radius: 3px; }
"""
