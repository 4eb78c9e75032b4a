"""The grid and the charts look as they are meant to: beside pictures that are kept."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from tests.pictures.cases import CASES, Case
from tests.pictures.comparing import MOST_OTHER, REFERENCES, in_blocks, reference, share_of_others

MADE = Path(__file__).parents[2] / "build" / "pictures"
"""Where one that is other is left, to be looked at."""


@pytest.fixture(scope="module")
def blocks(qapp: QApplication) -> Iterator[None]:
    with in_blocks(qapp):
        yield


@pytest.mark.usefixtures("blocks")
@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_it_looks_as_it_did(case: Case) -> None:
    made, kept = case.picture(), QImage(str(reference(case.name)))
    share = share_of_others(made, kept)
    if share > MOST_OTHER:
        MADE.mkdir(parents=True, exist_ok=True)
        made.save(str(MADE / f"{case.name}.png"))
    assert share <= MOST_OTHER, f"{share:.2%} of it is other than {reference(case.name)}"


def test_no_picture_is_kept_that_nothing_is_compared_with() -> None:
    kept = {path.stem for path in REFERENCES.iterdir()}
    assert kept == {case.name for case in CASES}


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("name", ["grid-session-light", "chart-dark", "chart-many-light"])
def test_what_is_moved_by_a_pixel_or_wiped_out_is_seen(name: str) -> None:
    kept = QImage(str(reference(name)))
    moved, wiped = QImage(kept), QImage(kept)
    painter = QPainter(moved)
    painter.drawImage(QPoint(1, 0), kept)
    painter.end()
    painter = QPainter(wiped)
    painter.fillRect(kept.width() // 3, kept.height() // 3, 60, 60, kept.pixelColor(2, 2))
    painter.end()
    assert share_of_others(kept, kept) == 0
    assert share_of_others(kept, moved) > MOST_OTHER
    assert share_of_others(kept, wiped) > MOST_OTHER
