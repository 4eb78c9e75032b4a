"""The tour of pictures shows every page, card, form and dialog of the window."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from journal_app.ui.tour.shown import NOT_SHOWN, SHOWN

CLASS, NAME = re.compile(r"^ *class (\w+)\(([^)]*)\)", re.MULTILINE), re.compile(r"\w+")
UI = Path(__file__).parents[2] / "journal_app" / "ui"
QT = {
    "QWidget", "QFrame", "QDialog", "QMainWindow", "QLineEdit", "QTextEdit", "QPlainTextEdit",
    "QTextBrowser", "QListView", "QTableView", "QPushButton", "QAbstractButton", "QLabel",
    "QSlider", "QAbstractSlider", "QScrollBar", "QDateTimeEdit",
}  # fmt: skip
"""What of Qt the widgets of the product are made from."""


def _classes() -> Iterator[tuple[str, list[str]]]:
    """Each class of the window, as ``module.Class``, with the names of what it is made from."""
    for path in UI.rglob("*.py"):
        for name, bases in CLASS.findall(path.read_text(encoding="utf-8")):
            yield f"{path.stem}.{name}", NAME.findall(bases)


@cache
def _widgets() -> dict[str, list[str]]:
    """Those that are widgets, whatever they are made from."""
    found = dict(_classes())
    known = set(QT)
    while True:
        more = {
            full.rpartition(".")[2]
            for full, bases in found.items()
            if known & set(bases) and full.rpartition(".")[2] not in known
        }
        if not more:
            return {full: bases for full, bases in found.items() if known & set(bases)}
        known |= more


def _shown() -> set[str]:
    """What pictures are said to show, and all that it is made from."""
    widgets = _widgets()
    said = {name for names in SHOWN.values() for name in names.split()}
    bases = {base for name in said for base in widgets.get(name, ())}
    while True:
        made_from = {
            full for full in widgets if full.rpartition(".")[2] in bases and full not in said
        }
        if not made_from:
            return said
        said |= made_from
        bases |= {base for name in made_from for base in widgets[name]}


def test_every_widget_of_the_window_is_in_a_picture_or_told_why_not() -> None:
    missing = sorted(_widgets().keys() - _shown() - NOT_SHOWN.keys())
    assert not missing, f"in no picture of the tour (add it to ui/tour/): {missing}"


def test_what_the_tour_says_it_shows_is_there_and_is_said_once() -> None:
    said = [name for names in SHOWN.values() for name in names.split()]
    assert sorted(set(said) - _widgets().keys()) == []
    assert sorted(NOT_SHOWN.keys() - _widgets().keys()) == []
    assert not NOT_SHOWN.keys() & set(said)
    assert all(NOT_SHOWN.values())


def test_every_question_in_place_has_a_picture() -> None:
    """A ``Confirm`` more is a state more: its module is told with the picture that shows it."""
    from journal_app.ui.tour.shown import ASKED

    asking = {
        path.stem
        for path in UI.rglob("*.py")
        if "Confirm(" in path.read_text(encoding="utf-8") and path.stem != "confirm"
    }
    assert asking == ASKED.keys()
    assert set(ASKED.values()) <= SHOWN.keys()
    assert all("confirm.Confirm" in SHOWN[name] for name in ASKED.values())
