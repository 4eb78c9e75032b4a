"""How the colours of the charts look to people who see colours otherwise.

    python -m tools.colour_vision

Prints, for each theme and way of seeing, how far apart two colours are that stand in one picture
(CIELAB distance; about 2 is just seen side by side, 10 at a glance) and their lightness, and the
contrast of each with the ground. Simulated by the matrices of Machado, Oliveira and Fernandes
(2009) for the full deficiency, in linear light.
"""

from __future__ import annotations

import sys
import tomllib
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path
from typing import Any, TypeAlias

THEMES = Path(__file__).resolve().parents[1] / "resources" / "themes"

Light: TypeAlias = tuple[float, float, float]
"""Red, green and blue, linear, 0 to 1."""

_MATRICES: dict[str, tuple[Light, Light, Light]] = {
    "usual": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritanopia": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}
SIGHTS = tuple(_MATRICES)
"""The ways of seeing that are simulated; the first is the usual one."""
_TO_XYZ = (
    (0.4124564, 0.3575761, 0.1804375),
    (0.2126729, 0.7151522, 0.0721750),
    (0.0193339, 0.1191920, 0.9503041),
)
_WHITE = (0.95047, 1.0, 1.08883)


@dataclass(frozen=True, slots=True)
class Seen:
    """A colour as it is seen: lightness from 0 to 100, the two other axes of CIELAB, luminance."""

    lightness: float
    a: float
    b: float
    luminance: float

    def distance(self, other: Seen) -> float:
        """How far apart two colours are."""
        parts = (self.lightness - other.lightness, self.a - other.a, self.b - other.b)
        return float(sum(part * part for part in parts) ** 0.5)

    def contrast(self, other: Seen) -> float:
        """The contrast of two colours by the web accessibility guidelines, 1 to 21."""
        darker, lighter = sorted((self.luminance, other.luminance))
        return (lighter + 0.05) / (darker + 0.05)


def seen(colour: str, sight: str) -> Seen:
    """A colour (``#RRGGBB``) by a way of seeing."""
    light = _linear(colour)
    changed = tuple(min(1.0, max(0.0, _dot(row, light))) for row in _MATRICES[sight])
    x, y, z = (
        _curved(_dot(row, changed) / white) for row, white in zip(_TO_XYZ, _WHITE, strict=True)
    )
    luminance = _dot(_TO_XYZ[1], changed)
    return Seen(116 * y - 16, 500 * (x - y), 200 * (y - z), luminance)


def chart_colours(theme: str) -> dict[str, str]:
    """The colours that charts and grid tell things apart with, by what they stand for."""
    roles: dict[str, Any] = tomllib.loads((THEMES / f"{theme}.toml").read_text(encoding="utf-8"))
    places = {name: pair["strong"] for name, pair in roles["quadrants"].items()}
    return {**places, "accent": roles["accent"], "ink": roles["ink"], "muted": roles["muted"]}


def ground(theme: str) -> str:
    """What charts stand on."""
    roles = tomllib.loads((THEMES / f"{theme}.toml").read_text(encoding="utf-8"))
    return str(roles["surface"])


def _linear(colour: str) -> Light:
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return _straight(red), _straight(green), _straight(blue)


def _straight(value: float) -> float:
    return value / 12.92 if value <= 0.04045 else float(((value + 0.055) / 1.055) ** 2.4)


def _curved(value: float) -> float:
    return float(value ** (1 / 3)) if value > 216 / 24389 else (24389 / 27 * value + 16) / 116


def _dot(row: tuple[float, ...], light: tuple[float, ...]) -> float:
    return sum(one * other for one, other in zip(row, light, strict=True))


def main() -> int:
    """Print the table."""
    for theme in ("light", "dark"):
        colours = chart_colours(theme)
        print(f"{theme}: distance (difference in lightness)")
        print(" " * 50 + "".join(f"{sight:>16}" for sight in SIGHTS))
        for one, other in combinations(colours, 2):
            cells = []
            for sight in SIGHTS:
                pair = seen(colours[one], sight), seen(colours[other], sight)
                apart = abs(pair[0].lightness - pair[1].lightness)
                cells.append(f"{pair[0].distance(pair[1]):5.0f} ({apart:.0f})")
            print(f"{one + ' / ' + other:50}" + "".join(f"{cell:>16}" for cell in cells))
        print(f"{theme}: contrast with the ground")
        for name, colour in colours.items():
            shares = [seen(colour, sight).contrast(seen(ground(theme), sight)) for sight in SIGHTS]
            print(f"{name:50}" + "".join(f"{share:16.1f}" for share in shares))
        print()
    return 0


if __name__ == "__main__":
    sys.exit(main())
