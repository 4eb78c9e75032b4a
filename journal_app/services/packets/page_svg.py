"""A small grid as SVG inside a page: no scripts, nothing from outside."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from journal_app.domain.grid import Pole, Position
from journal_app.domain.packet import IntendedSquare
from journal_app.wording.words import Words

SIZE, MARGIN = 180, 26
_TINTS = ("#efe6f4", "#e0f1eb", "#e5ecf6", "#f8eddd")
_CORNERS = ((-1.0, 1.0), (0.0, 1.0), (-1.0, 0.0), (0.0, 0.0))


def grid_svg(
    words: Words,
    marks: Sequence[tuple[Position, str]],
    described: str,
    *,
    intended: IntendedSquare | None = None,
    theirs: Sequence[tuple[Position, str]] = (),
) -> str:
    """The grid with a path of labelled marks, and crosses for another's marks."""
    whole = SIZE + 2 * MARGIN
    label = escape(described, quote=True)
    size = f'width="{whole}" height="{whole}" viewBox="0 0 {whole} {whole}"'
    parts = [f'<svg class="grid" role="img" aria-label="{label}" {size}>']
    for tint, (x, y) in zip(_TINTS, _CORNERS, strict=True):
        left, top = _at(x, y)
        parts.append(
            f'<rect x="{left:.1f}" y="{top:.1f}" width="{SIZE / 2 - 1}" height="{SIZE / 2 - 1}"'
            f' fill="{tint}"/>'
        )
    parts += _poles(words, whole)
    if intended is not None:
        parts.append(_square(intended))
    points = [_at(position.x, position.y) for position, _ in marks]
    if len(points) > 1:
        path = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
        parts.append(f'<polyline points="{path}" fill="none" stroke="#20262b" stroke-width="1.5"/>')
    for number, ((x, y), (_, label)) in enumerate(zip(points, marks, strict=True)):
        fill = "#20262b" if number == len(points) - 1 else "#ffffff"
        parts.append(
            f'<circle cx="{x:.1f}" cy="{y:.1f}" r="5" fill="{fill}" stroke="#20262b"'
            ' stroke-width="1.5"/>'
        )
        parts.append(f'<text x="{x + 8:.1f}" y="{y + 4:.1f}">{escape(label)}</text>')
    for position, label in theirs:
        x, y = _at(position.x, position.y)
        parts.append(
            f'<path d="M{x - 5:.1f} {y - 5:.1f}L{x + 5:.1f} {y + 5:.1f}'
            f'M{x - 5:.1f} {y + 5:.1f}L{x + 5:.1f} {y - 5:.1f}" stroke="#8557a3"'
            ' stroke-width="3"/>'
        )
        if label:
            parts.append(f'<text x="{x + 9:.1f}" y="{y + 4:.1f}">{escape(label)}</text>')
    return "".join([*parts, "</svg>"])


def _at(x: float, y: float) -> tuple[float, float]:
    return MARGIN + (x + 1) / 2 * SIZE, MARGIN + (1 - y) / 2 * SIZE


def _square(square: IntendedSquare) -> str:
    left, top = _at(
        max(-1.0, square.centre.x - square.half_width),
        min(1.0, square.centre.y + square.half_width),
    )
    right, bottom = _at(
        min(1.0, square.centre.x + square.half_width),
        max(-1.0, square.centre.y - square.half_width),
    )
    return (
        f'<rect x="{left:.1f}" y="{top:.1f}" width="{right - left:.1f}"'
        f' height="{bottom - top:.1f}" rx="6" fill="none" stroke="#146c63" stroke-width="1.5"'
        ' stroke-dasharray="4 3"/>'
    )


def _poles(words: Words, whole: int) -> list[str]:
    middle = whole / 2
    names = {pole: escape(words.pole(pole)) for pole in Pole}
    placed = {
        Pole.MEANING: f'x="{middle}" y="16"',
        Pole.CAUSALITY: f'x="{middle}" y="{whole - 8}"',
        Pole.EXPERT: f'transform="translate(16 {middle}) rotate(-90)"',
        Pole.CO_CREATION: f'transform="translate({whole - 8} {middle}) rotate(-90)"',
    }
    return [f'<text class="pole" {at}>{names[pole]}</text>' for pole, at in placed.items()]
