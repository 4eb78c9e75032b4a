"""What charts tell by colour, they tell by shape as well: without colour it stays apart."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import combinations

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from journal_app.domain.grid import Quadrant
from journal_app.ui.theme_roles import QuadrantColours, Theme, load_theme
from journal_app.ui.widgets.chart_dots import Dot, paint_dot
from journal_app.ui.widgets.compare_paint import paint_sign

_SIDE = 24
_LEAST = 12
"""Pixels that differ clearly between two marks of some 30 pixels."""


def drawn(paint: Callable[[QPainter, QPointF], None]) -> QImage:
    """A mark in the middle of a small white picture, in greys."""
    image = QImage(_SIDE, _SIDE, QImage.Format.Format_Grayscale8)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint(painter, QPointF(_SIDE / 2, _SIDE / 2))
    painter.end()
    return image


def apart(one: QImage, other: QImage) -> int:
    """How many pixels differ by more than a twentieth of black."""
    places = [(x, y) for x in range(_SIDE) for y in range(_SIDE)]
    return sum(
        abs(one.pixelColor(*place).value() - other.pixelColor(*place).value()) > 13
        for place in places
    )


@pytest.mark.parametrize("axis", [Quadrant.AUTHORITATIVE_CAUSALITY, Quadrant.COLLABORATIVE_MEANING])
def test_late_and_unclear_dots_differ_in_shape(qapp: object, axis: Quadrant) -> None:
    colour = QColor(load_theme("light").quadrants[axis].strong)
    kinds = [Dot(late, hard) for late in (False, True) for hard in (False, True)]
    pictures = [
        drawn(lambda painter, at, kind=kind: paint_dot(painter, at, colour, kind))  # type: ignore[misc]
        for kind in kinds
    ]

    for (first, one), (second, other) in combinations(zip(kinds, pictures, strict=True), 2):
        assert apart(one, other) >= _LEAST, (first, second)


def test_two_groups_differ_in_shape_though_they_had_one_colour(qapp: object) -> None:
    light = load_theme("light")
    alike = QuadrantColours(light.ink, light.ink)
    theme: Theme = replace(light, quadrants=dict.fromkeys(light.quadrants, alike))
    first, second = (
        drawn(lambda painter, at, number=number: paint_sign(painter, number, at, theme))  # type: ignore[misc]
        for number in (0, 1)
    )

    assert apart(first, second) >= _LEAST
